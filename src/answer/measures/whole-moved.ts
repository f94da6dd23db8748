/** 「今年总共涨了多少」, "how much did we go up": nothing is named in the first message, so it is the whole budget that moved. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer } from '../answer.ts';
import { through } from '../marks.ts';
import type { Context } from '../context.ts';
import { totalEntry } from '../world.ts';
import { valueOf } from '../figures.ts';
import { changeAnswer, changeOf } from './change.ts';

const MOVED = String.raw`(?:增加?|减少?|涨|升|上[涨升]|下降|降|多|少|变)`;
/** Every word of it is the year, the office as such, and how far. */
const ALL_MOVED_ZH = pattern(new RegExp(String.raw`^(?:请问|那|我们|咱们?|单位|部门|街道|今年|本年|全年|整体|总体|一共|总共|合计|共|比|较|跟|和|同|去年|上年|相比|比起来|来看|上|的|又|，|,|\s)*${MOVED}了?(?:多少|几)(?:钱|万|万元)?(?:呢|啊)?[?？。]*$`));
const ALL_MOVED_EN = pattern(/^(?:(?:and|so|then|please|tell me) )?(?:by )?how much (?:more |less |money )?(?:did|have|has) (?:we|it all|things|everything|our office) (?:go|gone|went|risen|rise|fall|fallen|grow|grown|move|moved|change|changed)\b(?: (?:up|down))?(?: (?:overall|in total|altogether|all in all|this year|(?:since|on|from|against|over|compared (?:to|with)) (?:last year|20\d\d)|in 20\d\d)){0,3}\W*$|^(?:by )?how much (?:went|gone|moved|changed|rose|fell)(?: up| down)? (?:overall|in total|altogether|all in all)(?: (?:this year|(?:on|from|against|over|since) (?:last year|20\d\d)))?\W*$/i);

export function wholeMovedAnswer(context: Context): Answer | null {
  const { query, last, carried, world } = context;
  if (last !== null || carried.length > 0 || query.mentions.length > 0 || query.thresholds.length > 0 || !(ALL_MOVED_ZH.test(query.spoken) || ALL_MOVED_EN.test(query.spoken))) return null;
  const whole = totalEntry(world, 'expenditure');
  // 「一共减了多少」 of a budget that rose: what those that fell come to.
  const moved = whole && query.direction !== null ? changeOf(context, whole)?.change ?? null : null;
  if (moved && valueOf(moved).lt(0) !== (query.direction === 'fall')) return null;
  return whole ? through(changeAnswer(context, whole), 'the whole budget, as nothing is named') : null;
}
