/** How many of a set rose or fell, which of it are to be added up, and limits that leave out what they name. */
import { pattern } from '../../budget/pattern.ts';
import { englishInteger } from './numerals.ts';
import type { Query, Threshold } from '../query.ts';

const COUNTED = pattern(/(?<![这那前后头上])几[个项]|多少[个项]|\b(?:how many|number of|count (?:of )?(?:the|those|them|how)|tally of)\b/i);
const FELL = pattern(/[降减跌]|\b(?:decreas|declin|drop|f[ea]ll|shr[aiu]nk|reduc|cut|lower(?:ed)?\b|smaller\b|less\b|down\b|lost\b|los(?:e|ing)\b)\w*/i);
const ROSE = pattern(/[升增涨]|\b(?:increas|r[io]se|rising|gr[eo]w|gain|rais|higher\b|larger\b|bigger\b|more than\b|up\b)\w*/i);
const OTHERWISE = pattern(/增长率|\b(?:rate|percent|points?|wan|yuan|million|people|staff|posts?|vehicles?)\b|万|元/i);

/** "Count the ones that fell", "how many are lower than in 2022". */
export function countsMoved(text: string): 'rise' | 'fall' | null {
  if (!COUNTED.test(text) || OTHERWISE.test(text)) return null;
  const [fell, rose] = [FELL.test(text), ROSE.test(text)];
  return fell === rose ? null : fell ? 'fall' : 'rise';
}

const DROPS = pattern(/^\W*(?:please |now |ok |then )?(?:drop|remove|leave out|take out|exclude|skip|ignore|without|throw out|discard|cut out)\b|(?:去掉|剔|排除|除掉|除外|滤掉|删|拿掉|撇开|略去|不要|不看|不算|别算|不列|别列|不显示)/i);

/** "Drop everything of 1,000 or less": what passes the limit goes. */
export function dropsThose(text: string): boolean {
  return DROPS.test(text);
}

const SOME_ONLY = pattern(/只(?:看|要|列|留|说|算|保留|显示|挑|报|给)|仅|光看|(?:哪|有)(?:一)?(?:些|几[个项笔]|没有)|[的得了](?:有(?:哪些|几个|谁)?|是?哪[些几]个?|呢|那[些几]个?)?(?:呢)?[?？。]*$|\b(?:only|just|narrow(?:ed)? (?:it|that|them)? ?(?:down )?to|limit(?:ed)? (?:it|that|them)? ?to|keep|filter)\b|\b(?:those|(?:the |which )?ones|any(?: of (?:them|those|these))?|which(?: of (?:them|those|these))?)(?: that| which| who)? (?:fell|rose|lost|gained|grew|dropped|went|are|is|were|moved|shrank|declined|increased|decreased|got|by|with|over|under|above|below|rising|falling|cut|up|down|have|had|shrinking|growing)\b/i);

/** "Only the ones that fell", 「只看涨了的」: some of what was listed, however else it reads. */
export function narrows(text: string): boolean {
  return SOME_ONLY.test(text);
}

const OVER = pattern(/超过|以上|大于|高于|多于|[≥>]|\b(?:over|above|more than|at least|exceed\w*|beyond)\b/i);
const UNDER = pattern(/以[下内]|不到|小于|低于|少于|[≤<]|\b(?:under|below|less than|at most|up to)\b/i);
const OR_SO = pattern(/以上|以[下内]|[≥≤]|\bat (?:least|most)\b|\bup to\b/i);

/** 「只看超过 20% 的」 after a list of changes: the figure is a limit, which alone it would not be. */
export function percentLimits({ spoken, claimed, thresholds }: Query): readonly Threshold[] {
  const [over, under] = [OVER.test(spoken), UNDER.test(spoken)];
  const [claim, another] = claimed;
  if (thresholds.length > 0 || !claim || another || !(claim.unit === '%' || (claim.unit === null && IN_WORDS.test(spoken.slice(claim.to))))) return thresholds;
  // "95% or more", "by more than 10 percent": the limit was read with the rate.
  if (claim.limit) return [{ ...claim.limit, value: claim.value, unit: '%', of: 'move' }];
  if (claim.unit !== '%' || over === under) return thresholds;
  return [{ side: over ? 'over' : 'under', value: claim.value, unit: '%', inclusive: OR_SO.test(spoken), of: 'move' }];
}

const IN_WORDS = pattern(/^\s*(?:per ?cent|pct)\b/i);

/** Several of a list: by their places, or by their size. */
export interface Some { from: 'first' | 'last' | 'most' | 'least'; n: number }

const NUMBER = '(\\d|two|three|four|five|six)';
const SOME = pattern(new RegExp(`\\b(first|last|top|bottom|largest|biggest|highest|smallest|lowest|cheapest)[ -]${NUMBER}\\b|\\b${NUMBER} (largest|biggest|highest|smallest|lowest|cheapest)\\b`, 'i'));

/** "The top 3", "the first two on the list", "the two smallest". */
export function someOf(text: string): Some | null {
  const [, before, one, other, after] = SOME.exec(text) ?? [];
  const [word, number] = [(before ?? after ?? '').toLowerCase(), (one ?? other ?? '').toLowerCase()];
  if (word === '') return null;
  const from = word === 'first' || word === 'last' ? word : /bottom|smallest|lowest|cheapest/.test(word) ? 'least' : 'most';
  return { from, n: englishInteger(number) ?? Number(number) };
}
