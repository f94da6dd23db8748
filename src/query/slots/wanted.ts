/** Which kind of figure is asked for, 「多少人」 or 「多少钱」, and what a question points back at. */
import { pattern } from '../../budget/pattern.ts';
import type { Tag } from '../words/lexicon.ts';
import { rateAsked } from './rate.ts';
import { nthIn } from './ranks.ts';
import type { Act, Mention, Reference, Wanted } from '../query.ts';

/** Acts that are about money unless the question counts something. */
const MONEY_ACTS: ReadonlySet<Act> = new Set(['change', 'why', 'prior', 'share', 'ratio', 'sum', 'average', 'convert', 'remainder', 'difference', 'compare']);

/** 「有多少退休的」, 「有多少编外人员」 */
const PEOPLE_OF_A_KIND = pattern(/^(?:请问|那|我们?|咱们?|你们|他们|单位|本|全局|局里|街道|办里|机关|今年|现在|目前|一共|总共|共)*有(?:多少|几[个名位]|几多)个?[\u4e00-\u9fff]{1,8}(?:员|职工|员工|干部|民警|工人|教师|医生)(?![\u4e00-\u9fff]*(?:费|支出|工资|补贴|补助|钱|津贴|待遇|资金|预算))|(?:多少|几[个名位]?|几多)个?(?:已经|已)?(?:退休|离休|离退休|在编|在职|在岗|聘用|借调|编外)了?的(?!钱|费|经费|工资|待遇)/);

/** 「三小场所的家数」: the number, and not the rate of the same name. */
const NUMBER_OF = pattern(/[\u4e00-\u9fff]的(?:目标)?(?:数量|家数|户数|件数|场次|次数)(?:是|有|要|多少|几|呢|目标|各|分别)*[?？。]*$/);

/** 「甲砍了 150 万」, "A was cut by 150": what moves by a sum, or by a bare number, is money. */
const MONEY_MOVED = pattern(/(?:[砍减降少压削扣增涨升多加]|补充?)(?:了|掉了?|加了?|长了?|少了?|拨了?)\s*\d[\d.,]*\s*(?:万|亿|千|[？?。，,]|$)|\b(?:cut|trimmed|slashed|reduced|lowered|raised|increased|boosted|hiked|bumped|fell|fallen|dropped|rose|risen|grew|shrank|went (?:up|down)|down|up) (?:by )?(?:about |some |exactly |around )?\d[\d.,]*(?=\s*(?:wan|million|yuan|rmb|k\b|[?.,;]|$|万))/i);

/** What is money however its size is asked: 「盘子多大」. */
const SIZED_MONEY = pattern(/费|经费|预算|支出|开支|资金|拨款|补助|盘子|规模|金额|额度|总额/);

export function wantedIn(tags: ReadonlySet<Tag>, text: string, act: Act): Wanted {
  if (!MONEY_ACTS.has(act) && rateAsked(text) !== null) return 'target';
  if (/满意|目标值|指标|绩效目标/.test(text) || /satisf|\btargets?\b|\bindicators?\b|\bkpi\b/i.test(text)) return 'target';
  if (tags.has('when')) return 'when';
  if (PEOPLE_OF_A_KIND.test(text)) return 'count';
  if (NUMBER_OF.test(text) && !MONEY_ACTS.has(act) && !tags.has('money')) return 'count';
  if (MONEY_MOVED.test(text) && act !== 'share' && act !== 'rank' && act !== 'filter') return 'money';
  // 笔 counts sums of money and nothing else.
  if (tags.has('howMany') && /(?:几|多少)笔/.test(text)) return 'money';
  if (tags.has('howMany') && !/(?:几|多少)个?亿/.test(text) && !(/多大/.test(text) && (MONEY_ACTS.has(act) || SIZED_MONEY.test(text)) && !/面积|平方|平米|(?:多少|几)个?平(?![均衡等时台安])/.test(text)) && !/(?:剩下|其余|余下|这|那|以上|上述)的?几[个项]/.test(text) && !/how many (?:(?:percentage|percent) points?|points?|hundred)/i.test(text) && act !== 'share' && act !== 'ratio') return 'count';
  if (tags.has('money') || /钱|万元|费用?|经费|预算|支出|花/.test(text) || /\bwan\b|yuan|\brmb\b/i.test(text) || /how much|\bcosts?\b|\bspen[dt]|\bbudget|\bfunding|\bmoney|\bpay\b|\bpaid\b/i.test(text)) return 'money';
  if ((act === 'difference' || act === 'compare') && /how many more|how many fewer|多几个人?|少几个人?|多多少人|少多少人/i.test(text)) return 'count';
  return MONEY_ACTS.has(act) && !/人|辆|编制|people|staff|vehicle|retire|headcount|posts?\b|employees|workers|雇员/i.test(text) ? 'money' : 'any';
}

export function referenceIn(tags: ReadonlySet<Tag>, text: string, mentions: readonly Mention[]): Reference | null {
  const nth = nthIn(text);
  if (nth !== null && mentions.length === 0) return { kind: 'ordinal', n: nth };
  if (tags.has('these') || tags.has('those')) return { kind: 'these' };
  if (tags.has('it')) return { kind: 'it' };
  return null;
}
