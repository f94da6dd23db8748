/** By what an amount is divided: a count that is printed, said, or shares the money's words. */
import { pattern } from '../../budget/pattern.ts';
import type { Fact } from '../../budget/fact.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import type { Query } from '../../query/query.ts';
import type { Span } from '../../query/frames/signs.ts';
import type { Entry } from '../../search/entries.ts';
import type { Figure, Name } from '../answer.ts';
import type { Context } from '../context.ts';
import { filledPosts } from '../offices/posts.ts';
import { printedFigure } from '../figures.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import type { World } from '../world.ts';

export const VEHICLES = pattern(/辆|车|vehicle|\bcars?\b/i);

/** What the year's money is divided by: a printed count, or a number that the question says. */
export interface Divisor { value: string; count: Figure | null; per: Name; /** Where the question says it. */ at?: Span }

/** What is counted, as it is called behind the number; with another number in it, it is the rest of a sentence. */
function thingOf(after: string): string {
  const thing = after.replace(/[呢吗啊吧来分摊算平均].*$/, '');
  return /[零一二两三四五六七八九十是吃用只多上花]/.test(thing) ? '' : thing;
}

/** Words that make a number of the question a count: 30名, 4个社区, 8 vehicles, the 30 staff; no money, no percent. */
const COUNTED = /(\d+|[两二三四五六七八九十]+|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b)\s*(?:(名|个|位|人|辆|台|部|户|家|条|处|块)(?!百分|月|季|点)(\p{Script=Han}{0,6})|(?:[a-z-]+\s+){0,2}?([a-z]{4,}))/giu;

const NO_COUNT = pattern(/million|billion|thousand|yuan|percent|months?|quarters?|decimal|table|wan/i);

const WORDS: Readonly<Record<string, string>> = { 两: '2', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9', 十: '10', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', twelve: '12' };

/** By how many the question says to divide: the printed count of that size when there is one. */
export function saidCount(context: Context): Divisor | null {
  const { query, world } = context;
  const text = query.spoken.replace(/,(?=\d{3})/g, '');
  for (const { 1: digits = '', 2: unit, 3: after = '', 4: noun = '', index, 0: whole } of text.matchAll(COUNTED)) {
    const value = WORDS[digits.toLowerCase()] ?? digits;
    // A number inside a printed name counts nothing.
    if (context.topics.some(({ mention, certainty, entry }) => certainty === 'sure' && entry?.kinds.has('money') === true && mention.from <= index && index < mention.to && mention.code === null && (noun === '' || mention.text.includes(digits)))) continue;
    // 「甲、乙、丙三个平均」 counts the names.
    if ((unit === '个' || unit === '块') && thingOf(after) === '' && Number(value) === moneyNamed(context)) continue;
    const ofMoney = query.claimed.some((claim) => claim.unit !== null && inYuan(claim.value, claim.unit) !== null && claim.from <= index && index < claim.to);
    const amount = world.book.facts.some((fact) => fact.measure === 'amount' && fact.printed?.replace(/,/g, '') === value && context.topics.some(({ entry }) => entry?.facts.includes(fact) === true));
    if (ofMoney || amount || !/^\d{1,4}$/.test(value) || Number(value) < 2 || Number(value) === query.table || /^20\d\d$/.test(value) || NO_COUNT.test(whole) || /[.\d]$/.test(text.slice(0, index)) || /^\s*[.%万亿元]/.test(text.slice(index + digits.length))) continue;
    // Days and weeks are stretches of the year; "90 over the number of guards" is what is divided.
    if (/^\s*(?:(?:[a-z]+ )?(?:days?|weeks?)|over|divided|split|spread|shared|dealt)\b/i.test(text.slice(index + digits.length))) continue;
    const own = unit ?? (/vehicle|cars?\b/i.test(whole) ? '辆' : /people|staff|servant|person|retire|employee|worker|officer/i.test(whole) ? '人' : null);
    const people = own === '名' || own === '位' || (own === '个' && (after.startsWith('人') || OF_PEOPLE.test(after))) ? '人' : own;
    const facts = world.book.facts.filter((fact) => (fact.measure === 'count' || fact.measure === 'target') && fact.printed?.replace(/,/g, '') === value && (people === null || fact.unit?.startsWith(people) === true));
    // "4 halls": what is counted so must be halls; four of anything else say nothing of them.
    const things = noun === '' ? [] : thingsOf(query, noun);
    // 「在编人员66个」: the count of what is named beside it.
    const beside = world.book.facts.find((own) => own.measure === 'count' && own.printed?.replace(/,/g, '') === value && context.topics.some(({ choices, mention }) => choices.some((entry) => entry.facts.includes(own)) && mention.to > 0 && mention.to <= index && !/[,，]/.test(text.slice(mention.to, index))));
    const fact = beside ?? (people === null ? facts.find(({ row }) => things.some((thing) => row.label.includes(thing))) : facts.find(({ row }) => shares(after, row.label)) ?? facts.find(({ measure }) => measure === 'count' && people !== '个'));
    const at = { from: index, to: index + whole.length };
    const one: Name = { zh: things[0] ?? (thingOf(after) || unit || '份'), en: noun === '' ? (unit === undefined ? 'part' : 'unit') : oneOf(noun) };
    const name = people === null && !beside ? one : fact ? world.nameOf(fact.row.label) : one;
    if (fact) return { value, count: printedFigure(name, fact), per: name, at };
    return { value, count: null, per: one, at };
  }
  // 「甲÷12」, "divided by four", "there are 4"; twelve of a year are its months.
  const bare = /(?:除以|÷|\/|\b(?:divided by|split (?:by|into)|there (?:are|is)|all) )\s*(\d{1,4}|[a-z]+)(?![\d.,%万亿元年a-z])/.exec(text) ?? /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?=[\u3400-\u9fff])/.exec(text);
  const divisor = bare?.[1] === undefined ? undefined : WORDS[bare[1]] ?? bare[1];
  if (!bare || divisor === undefined || !/^\d+$/.test(divisor) || Number(divisor) < 2 || (query.tags.has('monthly') && divisor === '12')) return null;
  const counts = [...new Map(world.book.facts.filter(({ measure, printed, place }) => measure === 'count' && place.table === null && printed === divisor).map((fact) => [fact.row.label, fact])).values()];
  const [count] = counts;
  const at = { from: bare.index, to: bare.index + bare[0].length };
  return count && counts.length === 1 ? { value: divisor, count: printedFigure(world.nameOf(count.row.label), count), per: world.nameOf(count.row.label), at } : { value: divisor, count: null, per: { zh: '份', en: 'part' }, at };
}

function moneyNamed({ topics, carried }: Context): number {
  return topics.length > 0 ? topics.filter(({ certainty, entry }) => certainty === 'sure' && entry?.kinds.has('money') === true).length : carried.filter(({ kinds }) => kinds.has('money')).length;
}

/** 「77 个退休的」 are people. */
const OF_PEOPLE = pattern(/^(?:离?退休|在编|在职|在岗|实有|雇员|职工|干部|老人|居民|员工)/);

/** One of them: people, vehicles. */
function oneOf(noun: string): string {
  return /^people$/i.test(noun) ? 'person' : noun.replace(/(?<=[a-z]{2})ies$/i, 'y').replace(/(?<=[a-z]{2}[^s])s$/i, '');
}

/** What an English word for the things counted is called in the document. */
function thingsOf({ mentions }: Query, noun: string): string[] {
  const one = oneOf(noun.toLowerCase());
  return mentions.flatMap(({ pieces }) => pieces.filter(({ text }) => oneOf(text.toLowerCase()) === one).flatMap(({ concepts }) => concepts.map(({ zh }) => zh)));
}

function shares(words: string, label: string): boolean {
  return [...words].some((_, at) => at + 2 <= words.length && label.includes(words.slice(at, at + 2)));
}

/** What to divide by: a named count, the number of its parts, vehicles for vehicle money, or the head count that shares the money's words. */
export function printedCount(context: Context, money: Entry, entries: readonly Entry[]): Divisor | null {
  const bought = boughtCount(context, money);
  if (bought) return bought;
  const count = ofItsUnit(context, money, countFor(context, money, entries)) ?? countTold(context, money);
  return count ? { value: count.value, count, per: count.name } : null;
}

/** What one unit has is shared by its own people, and never by those of the whole office. */
function ofItsUnit({ world }: Context, { unit }: Entry, count: Figure | null): Figure | null {
  const [fact] = count?.facts ?? [];
  if (unit === null || !fact || fact.row.budgetUnit === unit) return count;
  const own = world.index.entries.find(({ facts }) => facts.includes(fact))?.facts.find((other) => isNumberOfThings(other) && other.unit === fact.unit && other.row.budgetUnit === unit);
  return count && own ? printedFigure(count.name, own) : null;
}

/** 「记录仪 4.80 万元 16 台」: as many as are bought for it, where one of them is asked for in their measure. */
function boughtCount({ query }: Context, money: Entry): Divisor | null {
  const [fact, another] = money.facts.filter(({ measure, column, value }) => measure === 'count' && column[0] === '数量' && value?.gt(0) === true);
  if (!fact || another || fact.unit === null || !new RegExp(`每(?:一)?${fact.unit}|(?:per|each|a) (?:unit|piece|set|item|one)`, 'i').test(query.spoken)) return null;
  const count = printedFigure({ zh: '数量', en: 'number' }, fact);
  return { value: count.value, count, per: { zh: fact.unit, en: fact.unit } };
}

/** 「按 66 个在编的算人均多少」 → 「津补贴呢」: shared by as many as were said for the money before it, or as its neighbour in a table is. */
function countTold({ query, last }: Context, money: Entry): Figure | null {
  const [average] = last?.claims.flatMap((claim) => (claim.kind === 'average' && claim.count !== null ? [claim] : [])) ?? [];
  if (!last || !average?.count || query.mentions.length === 0 || SHARED.test(query.spoken)) return null;
  const { spoken } = last.trace.query;
  const said = spoken.includes(average.count.value) && BY_SO_MANY.test(spoken);
  // Those who work here share what stands beside it in a table; the retired share their own money only.
  const beside = IN_POST.test(average.count.name.zh) && average.total.facts.some(({ row }) => row.parent?.role === 'item' && row.parent.children.some((child) => child !== row && money.rows.includes(child)));
  return said || beside ? average.count : null;
}
/** How the share is to be worked out, not only whose it is. */
const BY_SO_MANY = pattern(/按|照|除以|[拿用]|算|\b(?:by|divided|over|across|among|for)\b/i);
const IN_POST = pattern(/在编|在职|在岗/);
const SHARED = pattern(/均|每|摊|\b(?:per|each|every|average|mean)\b/i);

function countFor(context: Context, money: Entry, entries: readonly Entry[]): Figure | null {
  const { world, query } = context;
  const isCount = (entry: Entry): boolean => entry.facts.some(isNumberOfThings);
  // 「平均每个在编的公积金」: who shares it stands behind the word for each.
  const each = context.topics.find(({ entry, certainty, mention }) => certainty === 'sure' && entry && entry !== money && isCount(entry) && /每(?:一)?(?:个|位|名)$/.test(query.spoken.slice(0, mention.from)))?.entry;
  const named = each ?? entries.find((entry) => entry !== money && isCount(entry)) ?? recount(context, money);
  if (named) return countFigure(world, named);
  if (VEHICLES.test(beside(context, money)) || /公务用?车/.test(money.key)) {
    const vehicles = world.index.entries.filter((entry) => entry.facts.some(({ measure, unit, place }) => measure === 'count' && unit === '辆' && place.table === null) && /^(?:实有|共有)?(?:公务(?:用)?)?车辆?$|^(?:实有|共有)?车辆/.test(entry.key));
    return vehicles[0] ? countFigure(world, vehicles[0]) : null;
  }
  // What the staff are paid is shared by them, whatever else is counted in words of its name.
  return (OF_STAFF.test(query.text) && isPay(money) ? filledPosts(context) : null) ?? nearestCount(context, money) ?? (OF_STAFF.test(query.text) && isStaffMoney(money) ? filledPosts(context) : null);
}

/** The question without the words for the money: a car park is no car. */
function beside({ query, topics }: Context, money: Entry): string {
  return topics.reduce((text, { entry, mention }) => (entry === money ? text.replace(mention.typed, ' ').replace(mention.text, ' ') : text), query.text);
}

/** Each of the staff in post. */
const OF_STAFF = pattern(/人均|每(?:个)?人|每名(?:在编|在职|工作人员|职工|员工|干部|公务员)|\bper (?:(?:serving|active|working|current) )?(?:person|head|capita|employee|staff|civil servant|official)|average (?:salary|wage|pay)/i);

/** What the staff in post cost: money of people, of their pay or of their office, by its printed class. */
const STAFF_MONEY = pattern(/^(?:人员支出|人员经费|公用支出|公用经费|基本支出|工资福利支出)$/);

function isStaffMoney(entry: Entry): boolean {
  return entry.names.some((name) => STAFF_MONEY.test(name)) || isPay(entry);
}

function isPay({ rows }: Entry): boolean {
  return rows.some(({ parent }) => parent !== null && /^工资福利支出$|^人员支出$/.test(parent.label.replace(/\s/g, '')));
}

/** Units that the question divides by. */
const UNITS: readonly (readonly [RegExp, RegExp])[] = [
  [/[每一]平方?米|\bsquare met|\bsqm\b|㎡/i, /^(?:㎡|平方米|平米)/], [/人均|每(?:个)?人|一个?人(?:合|摊|分|多少)|每[名位]|每(?:个|名|位)?[\u4e00-\u9fff]{1,5}的人|每个?[\u4e00-\u9fff]{1,4}(?:人员|职工|员工|老人|居民|雇员|干部)|\bper (?:person|head|capita|diner|retiree|recipient|user)/i, /^[人名位]/], [/每户|\bper (?:household|family)/i, /^户/],
  [/每(?:一)?个(?:\S{0,4})项目|\b(?:per|each|every) project\b/i, /^[个项]$/],
];

/** Words that many names share. */
const COMMON_WORDS = pattern(/基本|人员|经费|支出|管理|服务|工作|社区|项目|费用|街道|补助|人数|数量/g);

/** 「食堂每人」: the count or the target in that unit whose name shares the money's own word, or begins the words of the question. */
function nearestCount(context: Context, money: Entry): Figure | null {
  const { query, world, topics } = context;
  const unit = UNITS.find(([asked]) => asked.test(query.text) || asked.test(query.spoken))?.[1];
  if (!unit) return null;
  const own = money.label.replace(COMMON_WORDS, ' ');
  const words = [...own].flatMap((_, at) => (/^[\u4e00-\u9fff]{2}$/.test(own.slice(at, at + 2)) ? [own.slice(at, at + 2)] : []));
  const counted = world.index.entries.filter((entry) => entry !== money && entry.facts.some((fact) => isNumberOfThings(fact) && unit.test(fact.unit ?? '')));
  const said = counted.find(({ key }) => key.length >= 2 && topics.some(({ mention }) => mention.text.startsWith(key)));
  const sharing = counted.filter(({ label }) => words.some((word) => label.includes(word)));
  const [only] = said ? [said] : sharing;
  return only && (said || sharing.length === 1) ? countFigure(world, only) : null;
}

/** The same words once more, wanting a count: 「退休费人均」 finds 退休 77 人. */
function recount(context: Context, money: Entry): Entry | null {
  for (const { mention, entry } of context.topics) {
    const again = resolveMention(mention, context.world.index, 'count');
    const people = again.hits.find(({ entry: other, precision }) => precision >= 0.6 && other.facts.some(({ measure, unit }) => measure === 'count' && (unit === '人' || unit === '辆')));
    if (people && people.entry !== entry && people.entry !== money) return people.entry;
  }
  return null;
}

/** A count, or a target that is a number of people or things. */
export function isNumberOfThings({ measure, unit, value }: Fact): boolean {
  return measure === 'count' || (measure === 'target' && value !== null && unit !== null && /^(?:[人名位辆户家个套台间所件册本盏棵座㎡]|平方米|平米)/.test(unit));
}

function countFigure(world: World, entry: Entry): Figure | null {
  const fact = entry.facts.find(({ measure }) => measure === 'count') ?? entry.facts.find(isNumberOfThings);
  return fact ? { name: world.nameOf(entry.label), value: fact.printed ?? '', unit: fact.unit ?? '', year: fact.year, derivation: null, places: [fact.place], facts: [fact] } : null;
}
