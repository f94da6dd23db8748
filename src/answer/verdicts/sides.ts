/** Which of two is said to be the larger: 「甲比乙少」, "A exceeds B", "was the 2022 budget higher than the 2023 budget". */
import { pattern } from '../../budget/pattern.ts';
import type { Query } from '../../query/query.ts';

const MORE = pattern(/多|大|高|贵|超|\b(?:more|bigger|larger|higher|greater|steeper|faster|exceeds?|above)\b/i);
const LESS = pattern(/不如|少(?=[吗吧得了于，,。？?\d]|$)|小|低|便宜|\b(?:less|smaller|lower|below|slower|fewer)\b/i);

/** Whether what is said first is said to be the larger or the smaller; null where both words stand, or none. */
export function directionSaid(said: string): 'rise' | 'fall' | null {
  const [more, less] = [MORE.test(said), LESS.test(said)];
  return more === less ? null : more ? 'rise' : 'fall';
}

const ROSE = pattern(/增|涨|升|\b(?:r[io]sen?|rises?|rose|up|grew|grown?|increas\w*)\b/i);
const FELL = pattern(/减|降|跌|砍|\b(?:fell|fall\w*|down|cut|shr[aiu]nk|decreas\w*|dropp\w*|reduc\w*)\b/i);

/** Which way something is said to have moved, in the words of moving alone. */
export function wayMoved(said: string): 'rise' | 'fall' | null {
  const [rose, fell] = [ROSE.test(said), FELL.test(said)];
  return rose === fell ? null : rose ? 'rise' : 'fall';
}

/** The way that a name is said to have moved where two years are compared; where the earlier one comes first, the other way round. */
export function moveSaid({ spoken, direction, relativeYear, year: named }: Query, year: number): 'rise' | 'fall' | null {
  const earlier = new RegExp(`(?:${year - 1}|\\b(?:last|previous) year)[^?,;]*\\bthan\\b[^?,;]*(?:${year}|\\bthis year)`, 'i').test(spoken);
  const side = direction ?? (earlier || relativeYear === 'prior' || named === year - 1 ? directionSaid(spoken) : null);
  return earlier && side !== null ? (side === 'rise' ? 'fall' : 'rise') : side;
}
