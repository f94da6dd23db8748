/** How often one name goes into another, in everyday words: 「甲顶几个乙」, 「把甲当一份，乙有几份」, 「甲除以乙」. */
import { pattern } from '../../budget/pattern.ts';
import type { Span } from '../frames/signs.ts';

/** 几个, 多少次, 几多份 … */
const TIMES = pattern(/(?:几多?|多少)\s*(?:个(?!人)|次|回|遍|份|趟)/);
/** Words that set two amounts equal, or measure one by the other. */
const EQUATES = pattern(/相当于|抵|顶|等于|够|凑|值|换|合|当|量|放|装|付|才有|才是/);
const MULTIPLIED = pattern(/乘以?(?:上)?(?:几|多少)|几倍|多少倍|倍数/);
const DIVIDED = pattern(/除以|÷/);
/** 「拿甲当 1，乙是几」 */
const AS_ONE = pattern(/(?:当|作|做|算|为|是)(?:作|成)?\s*(?:1|一)(?:份|个单位)?(?=[\s,，的]|$).*(?:是|有|算|等于)(?:几|多少)/);
/** Another computation with the same words. */
const OTHERWISE = pattern(/凑(?:在|到)?一[起块]|百分|%|比例|占|人均|平均|每|人头|人数|一个?人|摊/);

export function asksMultiple(text: string, names: readonly Span[]): boolean {
  const [first, second] = names;
  if (!first || !second || names.length !== 2 || OTHERWISE.test(text)) return false;
  // 综合 in a name sets nothing equal.
  const around = names.reduce((rest, { from, to }) => rest.slice(0, from) + ';'.repeat(to - from) + rest.slice(to), text);
  return MULTIPLIED.test(text) || AS_ONE.test(text) || DIVIDED.test(text.slice(first.to, second.from)) || (EQUATES.test(around) && TIMES.test(around));
}

/** Whether the first of the two names is what the other is measured by: 「几个甲才抵一个乙」, 「以甲为基准，乙是它的几倍」. */
export function yardstickFirst(text: string, names: readonly Span[]): boolean {
  const [first, second] = names;
  if (!first || !second) return false;
  const [head, between, tail] = [text.slice(0, first.from), text.slice(first.to, second.from), text.slice(second.to)];
  if (/(?:几多?|多少)\s*(?:个|次|回|遍|份|趟)?[\s"“]*$/.test(head)) return true;
  if (/(?:拿|以|用|把|将|按)[\s"“]*$/.test(head) && /当|为|作|做|量|去/.test(between) && !DIVIDED.test(between)) return true;
  if (/(?:跟|和|与|同|比起|相比)[\s"“]*$/.test(head) && /比/.test(between) && /倍/.test(tail)) return true;
  if (/(?:放|装|塞)/.test(between) && /几|多少/.test(tail)) return true;
  return /乘|(?:几|多少)(?:倍|遍|次|回).*(?:是|才|到|等于|抵|够)|(?:几|多少)倍\s*(?:才)?(?:是|等于)/.test(between);
}
