/** Questions for head counts: all of them, or the retired of both kinds. */
import { pattern } from '../../budget/pattern.ts';
import { HEAD_COUNTS } from '../marks.ts';
import type { Fact, Place, Row } from '../../budget/fact.ts';
import { nameKey } from '../../budget/text.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { filledPosts } from './posts.ts';
import { printedFigure, sumOf } from '../figures.ts';
import { figuresOf } from '../figures-of.ts';
import { names } from '../measures/operand.ts';
import { besideNames } from '../names/in-full.ts';

/** Questions for all head counts at once. */
const STAFF = pattern(/多少(?:个)?(?:人|员工|职工|工作人员)|几个人|人员情况|编制情况|人员编制|how many (?:people|staff|employees|workers|persons)(?! (?:posts|positions)\b)|head ?count|staffing/i);
/** Words for those who work in an office, none of them a name of money. */
const PEOPLE = pattern(/^(?:(?:total |actual |office )?(?:staff|people|persons?|personnel|employees?|workers?|workforce|head ?count)(?: (?:members?|count|numbers?|total|strength))?|civil servants?|officials?|work|works|working|employed|公务员|工作人员|职工|员工|人员|干部职工)$/);
/** Kinds of them that are counted apart. */
const KINDS = pattern(/^(?:hired|contract|retire[ds]?|retirees?|hired (?:staff|workers)|contract staff|government employees|support|离休|退休|雇员|工勤|工勤雇员|聘用人员)(?: (?:staff|workers|people|employees))?$/);
const COUNTED = pattern(/how many|how big|how large|\bnumber of\b|head ?count|\bcount\b|strength|多少|几个|几名|人数/i);
const RETIRED = pattern(/离退休(?:人员)?[^花用付发]{0,4}(?:多少|几)(?:个|名)?人?(?!.*[元钱费])|离退休(?:人员)?(?:人数|总数)/);

/** 「编制内多少人」 */
const POSTS = pattern(/编制内?(?:有|是)?(?:多少|几)(?:个|名)?人/);

/** Those who work for the office, whatever their posts: "how many people work here". */
const AT_WORK = pattern(/\b(?:work(?:s|ing)? (?:here|there|for (?:us|it|them|the (?:office|street|sub-?district))|(?:in|at) (?:this|the|our|your) (?:office|street|sub-?district|place))|employed|employ|on (?:our|the|its) (?:staff|payroll|books))\b|(?:在这里?儿?|街道|单位|办事处)?(?:上班|干活|拿工资|领工资|发工资)的?(?:有|一共|总共|是)*(?:多少|几)|(?:多少|几)(?:个|名)?人(?:在)?(?:这里?儿?|街道|单位)?(?:上班|干活|拿工资|领工资|发工资)/i);
const NOT_AT_WORK = pattern(/退|离休|编制|总数|retire/i);

/** Those in post and the hired of each kind, one by one and together. */
function atWork(context: Context): Answer | null {
  const { query } = context;
  if (!AT_WORK.test(query.spoken) || !COUNTED.test(query.spoken) || query.mentions.some(({ text }) => !PEOPLE.test(text) && !/^(?:(?:(?:staff|people|persons|employees|workers) )?(?:on )?(?:our |the )?(?:office|street|here|payroll|books|employ)|街道|单位|上班|工资|拿工资)$/i.test(text)) || query.claimed.length > 0 || query.relativeYear === 'prior') return null;
  const base = filledPosts(context);
  const others = base ? headCounts(context, (fact) => isOther(context, fact, base.places[0]), '')?.listed ?? [] : [];
  if (!base || others.length === 0) return null;
  const items = [base, ...others];
  const total = sumOf(names(items), items, base.year);
  return claims(context, 'those who work for the office', [{ kind: 'sum', items, total, left: [] }], [], [total, ...items]);
}

/** People who are told of beside those in post, none of them a kind of others: the hired, not who gets a subsidy or was newly taken on. */
function isOther({ world }: Context, { row, value, place, year }: Fact, told: Place | undefined): boolean {
  const isPart = row.parent !== null && row.parent.facts.some(({ measure, unit }) => measure === 'count' && unit === '人');
  return value?.gt(0) === true && row.context === null && !isPart && (world.book.budgetUnits.length < 2 || row.budgetUnit === null) && !NOT_AT_WORK.test(row.label) && !/编(?!外)|^(?:在职|实有|现有)/.test(row.label) && place.page === told?.page && !hasLater(row, year);
}

/** 「由 96 人减少到 88 人」: the number of the year before, where this year's stands beside it. */
function hasLater(row: Row, year: number | null): boolean {
  return year !== null && row.facts.some((other) => other.measure === 'count' && other.year !== null && other.year > year);
}

/** 「事业编在编的有几个人」: those in posts of one kind. */
const KIND_OF_POST = pattern(/(?:行政|事业|参公|工勤)编/);

/** Those who get something are none of the office's. */
const SERVED = pattern(/人(?:在)?(?:领取?|享受|受益|用上|参加)|\b(?:people|residents|persons) (?:actually |can |will )?(?:get|gets|receives?|benefit|use|claim|qualify|attend)\b/i);

/** Somebody by a trade, and nobody by being employed. */
const TRADE = pattern(/^(?!.*(?:职工|员工|人员|雇员|公务员|党员|成员|委员))[\u4e00-\u9fff]{1,4}(?:员|工|师傅|司机)$/);

/** What is paid to somebody. */
const PAID_OUT = pattern(/\b(?:subsid(?:y|ies)|allowances?|grants?|benefits?|relief|aid)\b|(?:补贴|补助|津贴|救助|低保)(?:金|费)?$/i);

/** 「养老保险、职业年金和行政单位离退休合计」: where the other names are money, the money of the retired is meant. */
function addsMoney({ query: { act, spoken }, topics }: Context): boolean {
  return act === 'sum' && topics.length > 1 && !/[多几]少?个?[人名位]|人数/.test(spoken) && topics.every(({ certainty, entry }) => certainty === 'sure' && entry?.kinds.has('money') === true);
}

export function staffAnswer(context: Context): Answer | null {
  // What is stated of them is judged by other rules.
  if (context.query.claimed.length > 0) return null;
  const { query, topics } = context;
  if (query.act === 'average' || query.act === 'share' || query.act === 'ratio' || query.act === 'difference') return null;
  const working = atWork(context);
  if (working) return working;
  if (RETIRED.test(query.text) && !addsMoney(context) && RETIRED.test(besideNames(context))) return headCounts(context, ({ row }) => /^[离退]休$/.test(row.label.replace(/\s/g, '')), 'head counts of the retired');
  if (POSTS.test(query.text) && !/车|经费|[元钱]/.test(query.text) && !/编外|非编/.test(query.text)) return headCounts(context, ({ row }) => /编制/.test(row.label) || /编制/.test(row.context ?? ''), 'head counts of the posts');
  if (SERVED.test(query.text)) return null;
  // Kinds of people that are named one by one are no question for all of them.
  if (topics.every(({ certainty }) => certainty === 'sure') && new Set(topics.map(({ choices }) => choices[0]?.label)).size > 1) return null;
  const texts = query.mentions.map(({ text }) => text);
  const general = texts.some((text) => PEOPLE.test(text)) || (texts.length > 0 && /\b(?:people|persons?|head ?count)\b/i.test(query.text) && !(texts.length === 1 && KINDS.test(texts[0] ?? '') && topics[0]?.certainty === 'sure'));
  if (query.claimed.length === 0 && COUNTED.test(query.text) && general && texts.every((text) => PEOPLE.test(text) || KINDS.test(text)) && !/[元钱费]|money|cost|spen[dt]|paid|salar|wage/i.test(query.text)) return headCounts(context, () => true, 'head counts of the office');
  // 「协管员多少人」: people of one trade are not all of the office.
  if (query.language === 'zh' && topics.some(({ certainty, mention }) => certainty !== 'sure' && TRADE.test(mention.text))) return null;
  // "For how many people the living allowance": those who get it are none of the office's.
  if (texts.some((text) => PAID_OUT.test(text))) return null;
  if (STAFF.test(query.text) && !KIND_OF_POST.test(query.text) && !topics.some(({ certainty, mention }) => certainty === 'sure' || mention.unknown.length > 0)) return headCounts(context, () => true, HEAD_COUNTS) ?? notFound(context, 'no head count is printed', 'notInDocument');
  return null;
}

function headCounts(context: Context, fits: (fact: Fact) => boolean, rule: string): Answer | null {
  const seen = new Set<string>();
  const heads = context.world.book.facts.filter(({ measure, unit, place }) => measure === 'count' && (unit === '人' || unit === '名') && place.table === null);
  const part = heads.find(({ row }) => /编制|^(?:在职|在编|实有)/.test(row.label))?.place.part ?? null;
  const list = heads.flatMap((fact): Claim[] => {
    // 「压减聘用人员 3 名」, told elsewhere as a reason, is nobody of the office.
    if (part !== null && fact.place.part !== part) return [];
    if (hasLater(fact.row, fact.year) || !fits(fact)) return [];
    const label = fact.row.context === null ? fact.row.label : `${fact.row.label}（${fact.row.context}）`;
    const key = `${nameKey(fact.row.label)}|${fact.row.context ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const name = context.world.nameOf(label);
    return [{ kind: 'count', name, figure: printedFigure(name, fact), asOf: null }];
  });
  return list.length > 0 ? claims(context, rule, list, [], list.flatMap(figuresOf)) : null;
}
