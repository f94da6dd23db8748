/** 「三家单位退休的总共多少」, "the three units' vehicles altogether", 「三个单位的预算加起来等于总数吗」: a figure of every budget unit, added up and set against what is printed of all of them. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { printedFigure, shareOf, sumOf, tailOf, valueOf } from '../figures.ts';
import { differenceClaim } from '../measures/compare.ts';
import { asksForMoney } from '../../query/slots/value-kind.ts';
import { chineseInteger } from '../../query/slots/numerals.ts';
import type { Entry } from '../../search/entries.ts';
import { headFigure, totalEntry } from '../world.ts';
import { PROJECT_MONEY, factsOf, isOfUnits } from './each-unit.ts';

const ALL_UNITS = pattern(/(?<number>[二两三四五六七八九十\d]{1,2})\s*(?:家|个(?=(?:预算|下属)?单位))(?:预算|下属)?(?:单位)?|(?:所有|全部|各个?家?|每个)(?:预算|下属|基层)?单位|\b(?:all (?:of )?(?:the |our )?|the |our )?(?<count>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:budget )?units\b|\ball (?:of )?(?:the |our )?(?:budget )?units\b/i);
/** 「几个下属单位」, "the units under the bureau": all but the office's own level. */
const BELOW_IT = pattern(/(?:几|[二两三四五六七八九十\d]{1,2})?(?:个|家)?(?:下属|所属|直属|下辖)(?:的)?(?:几|[二两三四五六七八九十\d]{1,2})?(?:个|家)?(?:预算|事业)?单位(?!上缴|补助|名称)|\b(?:subordinate|affiliated) units\b|\bunits (?:under|below|beneath) (?:the|our) (?:bureau|department|office)\b/i);
const OWN_LEVEL = pattern(/[（(](?:本级|机关)[)）]$|本级$/);
const OF_ALL = pattern(/占|比重|比例|百分|%|\b(?:share|percent(?:age)?|proportion)\b/i);
const WORDS: readonly string[] = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const TOGETHER = pattern(/总共|一共|拢共|共计|合计|总计|加起来|加一起|加在一起|合起来|合在一起|相加|加总|\b(?:together|altogether|in (?:total|all)|combined|add(?:s|ed)? up|sum|total)\b/i);
/** Whether it comes out is asked. */
const CHECKED = pattern(/对[得不]上|等[不]?于|是不是|相等|一致|吻合|对得起来|[吗么]|\b(?:add(?:s|ed)? up to|equal|match|come to|the same as|sum to|make up)\b/i);
/** 「这跟三家单位的加起来一样吗」: what was told before is one side. */
const POINTS_BACK = pattern(/^(?:那|这|它)(?:个|个数|数)?(?:跟|和|与|同|等于|是不是)|\b(?:is|are|does|do) (?:that|this|it|those|these)\b/i);
const ACTS: ReadonlySet<string> = new Set(['lookup', 'sum', 'count', 'reconcile', 'check', 'unknown', 'compare']);

export function unitsTogetherAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const units = world.book.budgetUnits;
  if (units.length < 2 || !ACTS.has(query.act) || query.table !== null || query.claimed.length > 0 || query.thresholds.length > 0 || query.direction !== null || query.relativeYear === 'prior' || query.percent || !TOGETHER.test(query.text) || POINTS_BACK.test(query.spoken) || !allUnitsMeant(query.text, units.length)) return null;
  const [topic, another] = context.topics.filter((one) => !isOfUnits(one));
  if (another || (topic && (topic.certainty !== 'sure' || !topic.entry))) return null;
  const entry = topic?.entry ?? null;
  // All their money is meant only where money is asked for.
  if (!entry && !asksForMoney(query.text) && !MONEY.test(query.text)) return null;
  if (!entry && query.tags.has('project') && !PROJECT_MONEY.test(query.text)) return null;
  const all = ofAllUnits(context, entry);
  if (!all) return null;
  const { items, total } = all;
  const sum: Claim = { kind: 'sum', items, total, left: [] };
  const whole = CHECKED.test(query.spoken) ? wholeOf(context, entry) : null;
  const verdict = whole === null ? [sum] : comesOut(total, whole, sum);
  return claims(context, 'the figures of all budget units together', verdict, entry ? [entry] : [], [total]);
}

/** 「拨给几个下属单位的钱加在一块儿是多少，占比多大」: what all below the office get together, and its share of the whole. */
export function unitsBelowTogetherAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const below = world.book.budgetUnits.filter((unit) => !OWN_LEVEL.test(unit));
  const acts = ACTS.has(query.act) || query.act === 'share' || query.act === 'breakdown';
  if (below.length < 2 || !acts || query.table !== null || query.claimed.length > 0 || query.thresholds.length > 0 || query.direction !== null || query.relativeYear === 'prior' || !BELOW_IT.test(query.spoken) || !TOGETHER.test(query.text) || POINTS_BACK.test(query.spoken)) return null;
  if (!(asksForMoney(query.text) || MONEY.test(query.text)) || query.tags.has('project') || PART_OF_MONEY.test(query.spoken) || context.topics.some((topic) => !isOfUnits(topic) && !isBelow(topic.mention.text))) return null;
  const all = ofUnits(context, null, below);
  const whole = wholeOf(context, null);
  if (!all) return null;
  const { items, total } = all;
  const share: Claim[] = OF_ALL.test(query.spoken) && whole && whole.unit === total.unit && valueOf(whole).gt(0) ? [{ kind: 'share', part: total, whole, percent: shareOf(total.name, total, whole) }] : [];
  const subjects = items.flatMap(({ facts: [fact] }) => (fact ? world.index.ofRow(fact.row) ?? [] : []));
  return { ...claims(context, 'the figures of the units below the office together', [{ kind: 'sum', items, total, left: [] }, ...share], subjects, [total]), pool: items };
}
/** Some of their money, and not all of it. */
const PART_OF_MONEY = pattern(/项目|三公|接待|车|培训|会议|采购|工资|奖金|基本支出|人员经费|公用|基金|结转|办公费|\b(?:project|vehicle|training|meeting|procurement|salar|reception)/i);

function isBelow(words: string): boolean {
  return /^(?:下属|所属|直属|下辖|预算|事业|单位|部门|总|占|的)+$|^(?:(?:subordinate|affiliated|units?|under|bureau|department|the|our|budget|total|whole)\b|\s)+$/i.test(words);
}

/** A figure of every unit, and what they come to; null where a unit prints none, or two. */
export function ofAllUnits(context: Context, entry: Entry | null): { items: Figure[]; total: Figure } | null {
  return ofUnits(context, entry, context.world.book.budgetUnits);
}

function ofUnits(context: Context, entry: Entry | null, units: readonly string[]): { items: Figure[]; total: Figure } | null {
  const { world } = context;
  const facts = units.map((unit) => factsOf(context, entry, unit));
  if (facts.length < 2 || facts.some((own) => own.length === 0 || new Set(own.map(({ value }) => value?.toFixed())).size > 1)) return null;
  const items = facts.flatMap(([fact]) => (fact ? [printedFigure(world.nameOf(fact.row.budgetUnit ?? ''), fact)] : []));
  return new Set(items.map(({ unit }) => unit)).size > 1 ? null : { items, total: sumOf(world.nameOf(entry?.label ?? '合计'), items, world.book.year) };
}
const MONEY = pattern(/预算|支出|收入|经费|钱|\b(?:budgets?|spending|expenditures?|money)\b/i);

/** As many units are named as there are, or all of them. */
export function allUnitsMeant(text: string, units: number): boolean {
  const found = ALL_UNITS.exec(text);
  if (!found) return false;
  const { number, count } = found.groups ?? {};
  if (number !== undefined) return (/^\d+$/.test(number) ? Number(number) : chineseInteger(number)) === units;
  return count === undefined || (/^\d+$/.test(count) ? Number(count) : WORDS.indexOf(count.toLowerCase()) + 2) === units;
}

/** What is printed of the whole department. */
function wholeOf({ world, query }: Context, named: Entry | null): Figure | null {
  const entry = named ?? (PROJECT_MONEY.test(query.text) ? world.index.entries.find(({ key }) => key === '项目支出') ?? null : totalEntry(world, 'expenditure'));
  if (!entry) return null;
  if (!named) return headFigure(world, entry);
  const fact = entry.facts.find(({ row, year, measure, value }) => row.budgetUnit === null && year === world.book.year && (measure === 'amount' || measure === 'count') && value !== null);
  return fact ? printedFigure(world.nameOf(entry.label), fact) : null;
}

/** What rounding explains is no contradiction. */
function comesOut(total: Figure, whole: Figure, sum: Claim): Claim[] {
  if (total.unit !== whole.unit) return [sum];
  const off = valueOf(total).minus(valueOf(whole)).abs();
  const right = off.lte(tailOf([total, whole]));
  return [{ kind: 'verdict', right, about: 'identity' }, sum, ...(off.eq(0) ? [] : [differenceClaim(total, whole)])];
}
