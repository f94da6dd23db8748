/** 「食堂经费砍掉一成还剩多少」, "if it grew by 5%": a change that somebody supposes, and that no document prints. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, type Decimal } from '../../budget/amount.ts';
import { chineseInteger } from './numerals.ts';

/** By what percent the amount is supposed to move; `up` or down. */
export interface Supposition { percent: Decimal; up: boolean }

const IF = pattern(/如果|假如|要是|假设|假定|倘若|若是?|万一|设想|的话|\b(?:if|suppose|supposing|assum(?:e|ing)|were to|imagine|what would)\b|\bsay (?=we|it|the)/i);
/** What comes of it is asked for. */
const RESULT = pattern(/(?:[是剩成到要为有得]|就是|等于|拿|花|变|还|后|[,，])\s*(?:多少|几(?=[万钱个])|几多)|\bhow (?:much|many)\b|\bwhat (?:would|will|does|is|figure|amount)\b/i);
/** It is asked whether it moved, or why, or against another year: what is printed answers. */
const PRINTED = pattern(/比(?:去年|上年|前)|较(?:去年|上年)|同比|去年|上年|为什么|为啥|原因|[吗吧][?？。]?$|是不是|对不对|是否|哪|占|\b(?:why|last year|20\d\d|compared|which|than)\b/i);

const DOWN = '(?:减少?|减掉|砍掉?|削减?|削掉|压缩?|压减|降低?|降下来|下调|缩减|缩水|扣掉?|少给?|少花|少拨|省)(?:掉|去|下来?)?';
const UP = '(?:涨|增加?|增长|提高|上调|上浮|多给?|多花|多拨|加|追加|上涨)(?:上)?';
const RATE = String.raw`\s*(?:了|个)?\s*(?:(?<tenths>[一二两三四五六七八九]|\d)成(?<half>半)?|(?<percent>\d+(?:\.\d+)?)\s*(?:%|个(?:百分)?点)|百分之(?<words>[一二三四五六七八九十]+|\d+(?:\.\d+)?))`;
const MOVES: readonly (readonly [RegExp, boolean])[] = [[new RegExp(DOWN + RATE), false], [new RegExp(UP + RATE), true]];
const HALVED = pattern(/减半|砍半|腰斩|(?:砍|减|削|压|缩)(?:掉|去)?(?:了)?一半|\bhalved\b|\bcut (?:it |that )?in half\b|\bby half\b/i);
const DOUBLED = pattern(/翻(?:了)?(?:一)?(?:番|倍)|加倍|(?:增加|涨|多)一倍|\bdoubled?s?\b/i);
const DISCOUNT = pattern(/打\s*([一二三四五六七八九\d])\s*折/);
const DOWN_EN = pattern(/\b(?:cut|reduced?|lowered|trimmed|slashed|fell|dropped|shrank|shrunk|decreased?|down|falls?|drops?|shrinks?|less)\b[^,.;?%]{0,20}?\bby (?:another )?(\d+(?:\.\d+)?) ?(?:%|per ?cent)/i);
const UP_EN = pattern(/\b(?:raised?|increased?|grew|grows?|grown|rose|rises?|risen|up|went up|goes up|boosted|expanded)\b[^,.;?%]{0,20}?\bby (?:another )?(\d+(?:\.\d+)?) ?(?:%|per ?cent)/i);

/** "If it got 10% more" */
const GOT_EN = pattern(/\b(?:gets?|got|had|has|receives?|received|(?:were|was|is|are|be) given|costs?|spent|took)\b[^,.;?%]{0,16}? (\d+(?:\.\d+)?) ?(?:%|per ?cent) (more|extra|higher|less|lower|fewer)\b/i);

/** Null unless the question supposes a change by a rate and asks what comes of it. */
export function suppositionIn(text: string): Supposition | null {
  const english = !/[\u4e00-\u9fff]/.test(text);
  // What moved already is printed: 「增加了 5%」.
  if (!IF.test(text) && (english || /[增减涨降少多加砍]\S?了/.test(text))) return null;
  if (!RESULT.test(text) || PRINTED.test(text)) return null;
  if (english) {
    const [down, up] = [DOWN_EN.exec(text)?.[1], UP_EN.exec(text)?.[1]];
    const got = GOT_EN.exec(text);
    if (got?.[1] !== undefined) return { percent: decimal(got[1]), up: /^(?:more|extra|higher)$/i.test(got[2] ?? '') };
    if (down !== undefined || up !== undefined) return { percent: decimal(down ?? up ?? '0'), up: down === undefined };
  }
  for (const [pattern, up] of MOVES) {
    const rate = pattern.exec(text)?.groups;
    const percent = rate ? percentOf(rate) : null;
    if (percent) return { percent, up };
  }
  const discount = DISCOUNT.exec(text)?.[1];
  if (discount !== undefined) return { percent: decimal(100).minus(decimal(chineseInteger(discount) ?? Number(discount)).times(10)), up: false };
  if (HALVED.test(text)) return { percent: decimal(50), up: false };
  return DOUBLED.test(text) ? { percent: decimal(100), up: true } : null;
}

function percentOf({ tenths, half, percent, words }: Partial<Record<string, string>>): Decimal | null {
  const read = (said: string): Decimal | null => {
    const value = /^\d/.test(said) ? Number(said) : chineseInteger(said);
    return value === null ? null : decimal(value);
  };
  if (tenths !== undefined) return read(tenths)?.times(10).plus(half === undefined ? 0 : 5) ?? null;
  return percent === undefined ? (words === undefined ? null : read(words)) : decimal(percent);
}

/** `n`: how many there are supposed to be, or how many more (`more`), each at what one costs now. */
export interface SupposedCount { n: number; more: boolean; /** So many fewer. */ fewer: boolean }

const AS_NOW = pattern(/每(?:一)?(?:[辆台人个名位]|辆车|个人|个员工)(?:的)?(?:运行费|运行维护费|费用|花费|经费|成本|钱)?(?:都|还|仍)?(?:不变|一样|照旧|照原来)|按(?:照)?(?:现在|目前|今年)?(?:的)?每[辆台人个]|\b(?:cost|amount|money|spending|rate) per (?:car|vehicle|retiree|head|person|capita)\b[^,.;?]{0,16}\b(?:same|unchanged|constant)\b|\bat (?:the |this |today['’]s )?(?:same|current|present) (?:rate|cost|amount)\b|(?:现在|目前|现有|当前|今年|同样|一样|现行)的?(?:人均|平均|每[人辆][平均]?)|(?:按|照|以|用)(?:现在|目前|现有|当前|今年|同样|一样)?的?(?:人均|平均|每[人辆个]的?平均?)|人均(?:水平|标准|数)?不变|\b(?:at|with|on) (?:the |today['’]s )?(?:present |current |same |existing |this year['’]s )?(?:average|per[- ]head|per[- ]capita|per[- ]vehicle|cost per|rate per|amount per|spending per)|\b(?:same|current|present|today['’]s|that|this) (?:[a-z]+ ){0,2}(?:average|amount|cost|spending|rate|pay|price) (?:per|for each|each)\b|\bat (?:that|this|the same|the current) (?:[a-z]+ ){0,2}(?:rate|average|cost|price)\b|\bper[- ](?:head|capita|vehicle) (?:stays|stayed|remains|unchanged|as now)\b/i);
const COUNTED_ZH = pattern(/(?:(?<fewer>减少|少了?|卖掉?|报废|淘汰|裁掉?|去掉|砍掉)|(?<more>再|多|新增|增加(?!到|至)|加(?!到|至)))?(?:招|进|来|买|添|有|到|至|退休)?了?\s*(?<n>\d{1,4})\s*(?:个|名|位)?(?:[人辆]|员工|干部|编制)/);
const COUNTED_EN = pattern(/(?:\b(?<fewer>sold|sell|scrap(?:ped)?|los[et]|removed?|retire[d]?|dropped|cut)(?: another)? )?\b(?<n>\d{1,4}) (?:(?<more>more |additional |extra |new )|(?<less>fewer |less ))?(?:(?:actual |authori[sz]ed |official |government )?(?:staff|people|persons|employees|posts|heads|workers|officers|civil servants|vehicles|cars|retirees|pensioners|diners|residents|officers|inspectors))\b(?<later> (?:retired?|joined?|come|came|were added|are added) (?:more|in addition|too))?/i);

/** 「满编 72 人的话按现在的人均要多少」, "if there were 80 staff at the present average per head". */
export function countSupposed(text: string): SupposedCount | null {
  if (!/\d/.test(text) || !AS_NOW.test(text) || !(IF.test(text) || /满编|[增扩]\S?到|按[^,，]{0,12}算|再[招进买添加来]|现在|目前|不变|同样|\b(?:present|current|same|existing|unchanged)\b/.test(text)) || !(RESULT.test(text) || /多少/.test(text)) || /去年|上年|\blast year\b/i.test(text)) return null;
  const found = (/[\u4e00-\u9fff]/.test(text) ? COUNTED_ZH : COUNTED_EN).exec(text)?.groups;
  const n = Number(found?.['n'] ?? 0);
  return n > 0 ? { n, more: (found?.['more'] ?? found?.['later']) !== undefined, fewer: (found?.['fewer'] ?? found?.['less']) !== undefined } : null;
}
