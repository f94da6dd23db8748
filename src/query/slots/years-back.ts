/** Years that are said by how far back they lie: 前年, "two years ago", "the year before that". */
import { pattern } from '../../budget/pattern.ts';

const TWO_BACK = pattern(/(?<![以大])前年(?!度)|上上年|(?:两|二|2)年(?:前|以前|之前)|\btwo years (?:ago|earlier|back|before)\b|\bthe year before last\b/i);
const THREE_BACK = pattern(/大前年|(?:三|3)年(?:前|以前|之前)|\bthree years (?:ago|earlier|back|before)\b/i);
/** Said after the year before was told: one further back. */
const ONE_MORE = pattern(/再(?:往|朝)?(?:前|上)(?:面|推|数)?(?:一?年|呢|[?？]|$)|(?:那|这)年的?(?:前|上)一?年|更早(?:的|些|一年)|\b(?:year|one) (?:before|prior to|preceding) (?:that|then|it)\b|^\W*(?:and |what about )?before (?:that|then)\W*$|\ba year earlier (?:than|still)\b/i);

export interface YearsBack { n: number; at: number }

/** How many years before the budget's own, and where that is said; null where it is not. */
export function yearsBack(text: string, afterPrior: boolean): YearsBack | null {
  for (const [pattern, n] of [[THREE_BACK, 3], [TWO_BACK, 2], ...(afterPrior ? [[ONE_MORE, 2] as const] : [])] as const) {
    const found = pattern.exec(text);
    if (found) return { n, at: found.index };
  }
  return null;
}
