/** 「甲 110 万查 3 个站点，每个站点摊多少」: an amount that the question states of a name, dealt out over the number that it states too. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, divideHalfUp, plain } from '../../budget/amount.ts';
import { chineseInteger, inYuan } from '../../query/slots/numerals.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { computedFigure, printedFigure, valueOf } from '../figures.ts';
import { asStated } from './stated-money.ts';
import { operand } from './operand.ts';
import { inUnit } from './stretch.ts';

const MEASURE = '(?:人次|平方?米|公里|[名个位人辆台部户家条处块份期场次宗件项盏亩站班栋间套支座张㎡])';
/** One of them is asked for: by its measure word, or by the head. */
const ONE = pattern(new RegExp(`(?:(?:平均|摊到|分到|均摊到?)?(?:每一?|一)(?<unit>${MEASURE})[^,，。?？]{0,10}?|(?<heads>人均)[^,，。?？]{0,6}?|平均(?:是|下来|要|约)?)(?:多少|几)|除以(?<by>\\d+)(?<byUnit>${MEASURE})?`));
const COUNT = new RegExp(`(\\d+|[两二三四五六七八九十]+)(?:多|个(?=人))?(${MEASURE})(?![万亿元])`, 'g');
const HEADS = pattern(/^[名位人]$/);
const MONTHLY = pattern(/[每一]个?月[^,，。?？]{0,6}(?:多少|几)/);

/** Null where the amount is no name's, or not one number is stated of what is shared. */
export function statedDealtAnswer(context: Context): Answer | null {
  const { query } = context;
  const text = query.spoken.replace(/\s/g, '');
  const one = query.language === 'zh' ? ONE.exec(text)?.groups : undefined;
  const stated = query.claimed.filter(({ unit, value }) => unit !== null && inYuan(value, unit) !== null);
  if (!one || stated.length !== 1 || /比|去年|上年|占|增|涨|多花|如果|假如|要是|哪|什么|分别|各/.test(text)) return null;
  const divisor = dividedBy(text.replace(/\d[\d,.]*(?:万|亿)?元/g, ' ').replace(/\d[\d,.]*[万亿]/g, ' '), one);
  const paid = divisor === null ? null : paidOf(context);
  if (divisor === null || !paid) return null;
  const [entry, total] = paid;
  const monthly = MONTHLY.test(text);
  const among = decimal(divisor.value).times(monthly ? 12 : 1);
  const [factor, unit] = inUnit(context, total, among);
  const average = computedFigure(total.name, divideHalfUp(valueOf(total).times(factor), among, 2).toFixed(2), unit, total.year, `${total.value}${factor.eq(1) ? '' : ` × ${plain(factor)}`} ÷ ${divisor.value}${monthly ? ' ÷ 12' : ''}`, [total]);
  const printed = printedNumber(context, text, divisor);
  return claims(context, 'an amount that is stated, dealt out', [{ kind: 'average', total, count: printed, per: { zh: `${divisor.unit}${monthly ? '每月' : ''}`, en: null }, average }, ...(printed ? [] : [{ kind: 'notice', notice: 'askersNumber', names: [], year: null } as const])], [entry], [average]);
}

/** The number where the document prints it of what the question speaks of. */
function printedNumber({ world }: Context, text: string, { value, unit }: { value: string; unit: string }): Figure | null {
  const said = (label: string): boolean => [...label].some((_, at) => at + 2 <= label.length && !NO_THING.test(label.slice(at, at + 2)) && text.includes(label.slice(at, at + 2)));
  const own = unit === '平米' ? '平方米' : unit;
  const facts = world.book.facts.filter((one) => (one.measure === 'count' || one.measure === 'target') && one.value?.eq(decimal(value)) === true && one.unit?.startsWith(own) === true);
  const fitting = facts.filter(({ row }) => said(row.label));
  const alone = fitting.filter((one) => one.unit === own);
  // So many people, who are counted once: the staff.
  const [fact, another] = new Map((fitting.length > 0 ? alone.length > 0 ? alone : fitting : own === '人' ? facts.filter(({ measure }) => measure === 'count') : []).map((one) => [one.row.label, one])).values();
  return fact && !another ? printedFigure(world.nameOf(fact.row.label), fact) : null;
}
const NO_THING = pattern(/项目|经费|支出|服务|管理|工作|社区|街道|人数|数量/);

/** The one number that is counted in what one of them is asked for. */
function dividedBy(text: string, asked: { unit?: string; heads?: string; by?: string; byUnit?: string }): { value: string; unit: string } | null {
  if (asked.by !== undefined) return { value: asked.by, unit: asked.byUnit ?? '份' };
  const counts = [...text.matchAll(COUNT)].flatMap(([, said = '', unit = '']) => {
    const value = /^\d/.test(said) ? said : chineseInteger(said);
    return value === null || Number(value) < 2 ? [] : [{ value: String(value), unit: HEADS.test(unit) ? '人' : unit }];
  });
  const people = asked.heads !== undefined || (asked.unit !== undefined && HEADS.test(asked.unit));
  const fitting = counts.filter(({ unit }) => (people ? unit === '人' || unit === '个' : asked.unit === undefined || unit === asked.unit));
  const [count, another] = fitting;
  return count && !another ? { ...count, unit: people ? '人' : count.unit } : null;
}

/** The name that has the amount, among those that the question's words may be. */
function paidOf(context: Context): [Entry, Figure] | null {
  const paid = new Map<string, [Entry, Figure]>();
  for (const { entry, choices, certainty } of context.topics) {
    for (const own of certainty === 'sure' && entry ? [entry] : choices) {
      const figure = own.kinds.has('money') ? operand(context, own) : null;
      const total = figure && figure.unit.includes('元') ? asStated(context, own, figure) : null;
      if (total && !paid.has(total.value)) paid.set(total.value, [own, total]);
    }
  }
  const [only, another] = [...paid.values()];
  return only && !another ? only : null;
}
