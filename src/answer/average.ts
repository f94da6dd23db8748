/** A figure per month, vehicle or person, where the document prints how many there are or the question says by how many. */
import { decimal, divideHalfUp, plain, type Decimal } from '../budget/amount.ts';
import { inYuan } from '../query/numerals.ts';
import type { Fact } from '../budget/fact.ts';
import type { Claimed } from '../query/query.ts';
import { adds, type Span } from '../query/signs.ts';
import type { Entry } from '../search/entries.ts';
import type { Answer, Claim, Figure, Name } from './answer.ts';
import { claims, entryName, notFound, type Context } from './context.ts';
import { TARGETS } from './convert.ts';
import { lookupEntry } from './lookup.ts';
import { computedFigure, printedFigure, sumOf, valueOf } from './figures.ts';
import { filledPosts } from './establishment.ts';
import { isAnswer, names, operand, sureEntries, yearAsked } from './operand.ts';
import { resolveMention } from './resolve-mention.ts';
import { addends } from './sum.ts';
import { totalEntry, type World } from './world.ts';

const VEHICLES = /辆|车|vehicle|\bcars?\b/i;
/** The share of the question's words that a name explains which fits them. */
const FITS = 0.97;
const PER_PERSON = /每(?:一)?(?:位|人|名|个人|户|个(?=[\u4e00-\u9fff])(?!月|季|年|项目))|人均|一个人|\b(?:per|each|every) (?:person|head|senior|resident|household|employee|worker|retiree|elderly|beneficiary|staff)/i;

/** What the year's money is divided by: a printed count, or a number that the question says. */
interface Divisor { value: string; count: Figure | null; per: Name; /** Where the question says it. */ at?: Span }

/** 退休 is a number of people; what is paid to them is 退休费. */
function ownMoney({ world }: Context, entries: readonly Entry[]): Entry | null {
  const [people, other] = entries;
  if (!people || other || !people.facts.some(({ unit }) => unit === '人')) return null;
  return world.index.entries.find(({ key, kinds }) => kinds.has('money') && (key === `${people.key}费` || key === `${people.key}经费`)) ?? null;
}

export function averageAnswer(context: Context): Answer {
  const { query, world } = context;
  const said = saidCount(context);
  const mean = said === null ? meanOf(context) : null;
  if (mean) return mean;
  const several = severalAveraged(context, said);
  if (several) return several;
  const shared = forVehicles(context);
  const entries = shared ? [shared] : averaged(context, said);
  if (isAnswer(entries)) return entries.outcome === 'clarify' && entries.candidates.every(({ entry }) => !entry.kinds.has('money')) ? notFound(context, 'no money to average', 'noMoney', context.topics.map(({ mention }) => ({ zh: mention.text, en: mention.text }))) : entries;
  const money = shared ?? entries.find(({ kinds }) => kinds.has('money')) ?? context.carried.find(({ kinds }) => kinds.has('money')) ?? ownMoney(context, entries) ?? stated(context) ?? (query.tags.has('total') ? totalEntry(world, 'expenditure') : VEHICLES.test(query.text) ? world.index.entries.find(({ key }) => key === '公务用车运行维护费') ?? null : null);
  // 20,000 元/人/月 is money by itself.
  const priced = money ? undefined : entries.find(({ facts }) => facts.some(({ measure, unit }) => measure === 'target' && unit?.startsWith('元') === true));
  if (priced) return lookupEntry({ ...context, query: { ...query, wanted: 'target' } }, priced);
  if (!money) return entries[0] ? notFound(context, 'only a count is printed, no money', 'noMoney', [entryName(context, entries[0])], [entries[0]]) : notFound(context, 'nothing to average', 'noFollowUp');
  // A sum just given is averaged as it is.
  const total = context.carried.length > 1 && context.carried.includes(money) ? context.last?.claims.find((claim) => claim.kind === 'sum')?.total ?? operand(context, money) : operand(context, money, null, yearAsked(context));
  if (!total) return notFound(context, 'no amount to average', 'noMoney', [entryName(context, money)]);
  const monthly = monthsIn(context);
  const apart = said !== null || PER_PERSON.test(query.text) || perVehicle(query.text);
  const divisor = monthly && !apart ? null : said ?? printedCount(context, money, entries);
  if (!monthly && !divisor) return notFound(context, 'the document prints no count for it', 'noCount', [entryName(context, money)], [money]);
  // What one person gets a month is not the year's money by twelve.
  if (monthly && apart && !divisor) return notFound(context, 'the document prints no count for it', 'noCount', [entryName(context, money)], [money]);
  if (divisor && decimal(divisor.value).eq(0)) return notFound(context, 'the count is zero', 'zeroBase', [divisor.per]);
  const parts = [...(divisor ? [divisor] : []), ...(monthly ? [monthly] : [])];
  // How many share it, a month or a person.
  const value = parts.reduce((rest, one) => rest.times(decimal(one.value)), decimal(1));
  const [factor, unit] = inUnit(context, total, value);
  const average = computedFigure(total.name, divideHalfUp(valueOf(total).times(factor), value, 2).toFixed(2), unit, total.year, [`${total.value}${factor.eq(1) ? '' : ` × ${plain(factor)}`}`, ...parts.map((one) => one.value)].join(' ÷ '), [total, ...(divisor?.count ? [divisor.count] : [])]);
  const per = divisor && monthly ? { zh: `${divisor.per.zh}每${monthly.per.zh}`, en: `${divisor.per.en ?? divisor.per.zh} and ${monthly.per.en ?? ''}` } : (divisor ?? monthly)?.per ?? null;
  return claims(context, monthly && !divisor ? 'an average over the year' : 'an average', [{ kind: 'average', total, count: divisor?.count ?? null, per, average }], [money], [average]);
}

function perVehicle(text: string): boolean {
  return VEHICLES.test(text.replace(/公务用?车/g, '')) && /[每一](?:一)?(?:辆|台|部)|\b(?:per|each|one|a|every) (?:vehicle|car)\b/i.test(text);
}

/** "Running cost per vehicle", "the three publics' running cost for 30 cars": vehicles share the money for vehicles that most of the words fit. */
function forVehicles({ query, topics }: Context): Entry | null {
  const shared = perVehicle(query.text) || (topics.length > 1 && SHARING_VEHICLES.test(query.text));
  if (!shared || (topics.length === 1 && topics.some(({ entry }) => entry !== null && VEHICLES.test(entry.key)))) return null;
  const [named, ...more] = topics.flatMap(({ entry }) => (entry?.kinds.has('money') === true && VEHICLES.test(entry.key) ? [entry] : []));
  if (named) return more.length === 0 ? named : null;
  const fitting = [...new Set(topics.flatMap(({ hits }) => hits.filter(({ entry, precision }) => precision >= FITS && entry.kinds.has('money') && VEHICLES.test(entry.key) && !entry.facts.every(({ measure, value }) => measure !== 'amount' || value?.eq(0) === true)).map(({ entry }) => entry)))];
  const said = (entry: Entry): number => topics.filter(({ hits }) => hits.some((hit) => hit.entry === entry)).length;
  return fitting.sort((left, right) => said(right) - said(left))[0] ?? null;
}

const SHARING_VEHICLES = /\b\d{1,3} (?:\w+ )?(?:vehicles|cars)\b/i;

/** A sum by the month. */
export function monthlyOf(total: Figure): Claim {
  const average = computedFigure(total.name, divideHalfUp(valueOf(total), decimal(12), 2).toFixed(2), total.unit, total.year, `${total.value} ÷ 12`, [total]);
  return { kind: 'average', total, count: null, per: { zh: '月', en: 'month' }, average };
}

function monthsIn({ query }: Context): Divisor | null {
  // Days are not printed: the year's money is not told by the day.
  if (!query.tags.has('monthly') || /每[天日]|\bdaily\b|(?:per|a|each|every) day/i.test(query.text.replace(/.*(?:月|month)/i, ''))) return null;
  return /季|quarter/i.test(query.text) ? { value: '4', count: null, per: { zh: '季度', en: 'quarter' } } : { value: '12', count: null, per: { zh: '月', en: 'month' } };
}

/** Below this much of the printed unit two decimals say too little: 0.02 万元 a square metre. */
const TOO_SMALL = '0.1';

/** The asker's unit, so that the rounding is of that unit: 12.5 × 10000 ÷ 8 元; the yuan for what is small. */
function inUnit({ query }: Context, total: Figure, among: Decimal): [Decimal, string] {
  const small = valueOf(total).gt(0) && valueOf(total).div(among).lt(decimal(TOO_SMALL));
  const target = query.convertTo === null ? (small ? TARGETS['元'] : undefined) : TARGETS[query.convertTo];
  const yuan = inYuan(decimal(1), total.unit);
  return target && yuan && yuan.gt(decimal(target[0])) ? [yuan.div(decimal(target[0])), target[1]] : [decimal(1), total.unit];
}

/** Nothing is averaged over zero money: of several names the one with an amount is meant; what a said number counts is no name. */
function averaged(context: Context, said: Divisor | null): Entry[] | Answer {
  const [topic, ...others] = context.topics;
  if (topic?.certainty === 'several' && others.length === 0) {
    const paid = topic.choices.filter((entry) => { const figure = operand(context, entry); return figure !== null && entry.kinds.has('money') && !valueOf(figure).eq(0); });
    const values = new Set(paid.map((entry) => operand(context, entry)?.value));
    if (values.size === 1 && paid[0]) return [paid[0]];
    if (paid.length === 0 && topic.choices[0]) return [topic.choices[0]];
  }
  // 「每名退休人员退休费」: what the money is divided by stands before its name.
  const ending = topic && others.length === 0 && topic.certainty !== 'sure' ? topic.hits.find(({ entry }) => entry.kinds.has('money') && entry.names.some((name) => name.length >= 3 && topic.mention.text.endsWith(name)))?.entry : undefined;
  if (ending) return [ending];
  const at = context.carried.length > 0 ? said?.at : undefined;
  const named = context.topics.filter(({ certainty, entry, mention }) => certainty === 'sure' && entry?.kinds.has('money') === true && !(at && mention.from < at.to && at.from < mention.to));
  if (said && named.length === 0 && context.carried.length > 0) return [];
  if (said && (named.length === 1 || stated(context))) return named.flatMap(({ entry }) => entry ?? []);
  // "Per person in post": by what it is divided need be no name.
  const divided = context.topics.filter(({ certainty, mention }) => certainty !== 'sure' && mention.gap.includes('average'));
  return sureEntries(divided.length > 0 && named.length > 0 ? { ...context, topics: context.topics.filter((one) => !divided.includes(one)) } : context);
}

/** 「甲加乙摊到 12 个月」: the sum by the month, or by the number that is said; 「甲和乙每月各多少」: each by itself. */
function severalAveraged(context: Context, said: Divisor | null): Answer | null {
  const { query, topics } = context;
  const divisor = said ?? monthsIn(context);
  if (!divisor || (said !== null && query.tags.has('monthly')) || PER_PERSON.test(query.text) || perVehicle(query.text) || VEHICLES.test(query.text)) return null;
  const own = topics.filter(({ mention }) => !(divisor.at && mention.from < divisor.at.to && divisor.at.from < mention.to));
  if (own.length < 2 || own.some(({ certainty, entry }) => certainty !== 'sure' || entry?.kinds.has('money') !== true)) return null;
  const { figures, kept, left } = addends(context, own.flatMap(({ entry }) => entry ?? []));
  if (figures.length < 2 || new Set(figures.map(({ unit }) => unit)).size > 1) return null;
  const by = (total: Figure): Extract<Claim, { kind: 'average' }> => {
    const value = decimal(divisor.value);
    const [factor, unit] = inUnit(context, total, value);
    return { kind: 'average', total, count: divisor.count, per: divisor.per, average: computedFigure(total.name, divideHalfUp(valueOf(total).times(factor), value, 2).toFixed(2), unit, total.year, `${total.value}${factor.eq(1) ? '' : ` × ${plain(factor)}`} ÷ ${divisor.value}`, [total, ...(divisor.count ? [divisor.count] : [])]) };
  };
  if (EACH.test(query.text) || !adds(query.spoken)) {
    const each = figures.map(by);
    return claims(context, 'an average of each', each, kept, each.map(({ average }) => average));
  }
  const total = sumOf(names(figures), figures, figures[0]?.year ?? context.world.book.year);
  const whole = by(total);
  return claims(context, 'a sum averaged', [{ kind: 'sum', items: figures, total, left }, whole], kept, [whole.average]);
}

const EACH = /各|分别|\beach\b(?! month| quarter| year)|respectively/i;

/** 「甲、乙、丙平均」: the mean of several figures. */
function meanOf(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (topics.length < 2 || query.tags.has('monthly') || perVehicle(query.text) || PER_PERSON.test(query.text) || !/平均|均值|\baverage\b|\bmean\b/i.test(query.text)) return null;
  if (topics.some(({ certainty, entry }) => certainty !== 'sure' || entry?.kinds.has('money') !== true)) return null;
  const figures = topics.flatMap(({ entry }) => (entry ? operand(context, entry, null, yearAsked(context)) ?? [] : []));
  if (figures.length !== topics.length || new Set(figures.map(({ unit }) => unit)).size > 1) return null;
  const total = sumOf(names(figures), figures, figures[0]?.year ?? world.book.year);
  const average = computedFigure(total.name, divideHalfUp(valueOf(total), decimal(figures.length), 2).toFixed(2), total.unit, total.year, `${total.value} ÷ ${figures.length}`, [total]);
  return claims(context, 'the mean of several names', [{ kind: 'sum', items: figures, total, left: [] }, { kind: 'average', total, count: null, per: { zh: '项', en: 'item' }, average }], topics.flatMap(({ entry }) => entry ?? []), [average]);
}

/** 「12.5万养8辆车」: an amount stands for the name that has it. */
function stated({ query, world }: Context): Entry | null {
  const claim = query.claimed.find(({ value, unit }) => unit !== null && inYuan(value, unit) !== null);
  if (!claim) return null;
  return world.index.entries.filter(({ facts }) => facts.some((fact) => fact.measure === 'amount' && fact.year === world.book.year && isSame(claim, fact.value, fact.unit)))
    .sort((left, right) => Number(!VEHICLES.test(left.key)) - Number(!VEHICLES.test(right.key)))[0] ?? null;
}

function isSame({ value, unit }: Claimed, own: Figure['facts'][number]['value'], ownUnit: string | null): boolean {
  const [asked, has] = [inYuan(value, unit ?? ''), own === null ? null : inYuan(own, ownUnit ?? '')];
  return asked !== null && has !== null && asked.eq(has);
}

/** Words that make a number of the question a count: 30名, 4个社区, 8 vehicles, the 30 staff; no money, no percent. */
const COUNTED = /(\d+|[两二三四五六七八九十]+|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b)\s*(?:(名|个|位|人|辆|台|部|户|家|条|处|块)(?!百分|月|季|点)(\p{Script=Han}{0,6})|(?:[a-z-]+\s+){0,2}?([a-z]{4,}))/giu;
const NO_COUNT = /million|billion|thousand|yuan|percent|months?|quarters?|decimal|table|wan/i;
const WORDS: Readonly<Record<string, string>> = { 两: '2', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9', 十: '10', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', twelve: '12' };

/** By how many the question says to divide: the printed count of that size when there is one. */
function saidCount(context: Context): Divisor | null {
  const { query, world } = context;
  const text = query.spoken.replace(/,(?=\d{3})/g, '');
  for (const { 1: digits = '', 2: unit, 3: after = '', 4: noun = '', index, 0: whole } of text.matchAll(COUNTED)) {
    const value = WORDS[digits.toLowerCase()] ?? digits;
    // A number inside a printed name counts nothing.
    if (context.topics.some(({ mention, certainty, entry }) => certainty === 'sure' && entry?.kinds.has('money') === true && mention.from <= index && index < mention.to && mention.code === null)) continue;
    const ofMoney = query.claimed.some((claim) => claim.unit !== null && inYuan(claim.value, claim.unit) !== null && claim.from <= index && index < claim.to);
    const amount = world.book.facts.some((fact) => fact.measure === 'amount' && fact.printed?.replace(/,/g, '') === value && context.topics.some(({ entry }) => entry?.facts.includes(fact) === true));
    if (ofMoney || amount || !/^\d{1,4}$/.test(value) || Number(value) < 2 || Number(value) === query.table || /^20\d\d$/.test(value) || NO_COUNT.test(whole) || /[.\d]$/.test(text.slice(0, index)) || /^\s*[.%万亿元]/.test(text.slice(index + digits.length))) continue;
    const own = unit ?? (/vehicle|cars?\b/i.test(whole) ? '辆' : /people|staff|servant|person|retire|employee|worker|officer/i.test(whole) ? '人' : null);
    const people = own === '名' || own === '位' || (own === '个' && after.startsWith('人')) ? '人' : own;
    const facts = world.book.facts.filter((fact) => (fact.measure === 'count' || fact.measure === 'target') && fact.printed?.replace(/,/g, '') === value && (people === null || fact.unit?.startsWith(people) === true));
    const fact = facts.find(({ row }) => shares(after, row.label)) ?? facts.find(({ measure }) => measure === 'count' && people !== '个');
    const at = { from: index, to: index + whole.length };
    if (fact) return { value, count: printedFigure(world.nameOf(fact.row.label), fact), per: world.nameOf(fact.row.label), at };
    return { value, count: null, per: { zh: after.replace(/[呢吗啊吧来分摊算平均].*$/, '') || unit || '份', en: noun || 'part' }, at };
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

function shares(words: string, label: string): boolean {
  return [...words].some((_, at) => at + 2 <= words.length && label.includes(words.slice(at, at + 2)));
}

/** What to divide by: a named count, the number of its parts, vehicles for vehicle money, or the head count that shares the money's words. */
function printedCount(context: Context, money: Entry, entries: readonly Entry[]): Divisor | null {
  const count = countFor(context, money, entries);
  return count ? { value: count.value, count, per: count.name } : null;
}

function countFor(context: Context, money: Entry, entries: readonly Entry[]): Figure | null {
  const { world, query } = context;
  const isCount = (entry: Entry): boolean => entry.facts.some(isNumberOfThings);
  const named = entries.find((entry) => entry !== money && isCount(entry)) ?? recount(context, money);
  if (named) return countFigure(world, named);
  if (VEHICLES.test(query.text)) {
    const vehicles = world.index.entries.filter((entry) => entry.facts.some(({ measure, unit, place }) => measure === 'count' && unit === '辆' && place.table === null) && /^(?:实有|共有)?车辆/.test(entry.key));
    return vehicles[0] ? countFigure(world, vehicles[0]) : null;
  }
  return nearestCount(context, money) ?? (OF_STAFF.test(query.text) && isStaffMoney(money) ? filledPosts(context) : null);
}

/** Each of the staff in post. */
const OF_STAFF = /人均|每(?:个)?人|每名(?:在编|在职|工作人员|职工|员工|干部|公务员)|\bper (?:person|head|capita|employee|staff|civil servant|official)|average (?:salary|wage|pay)/i;
/** What the staff in post cost: money of people, of their pay or of their office, by its printed class. */
const STAFF_MONEY = /^(?:人员支出|人员经费|公用支出|公用经费|基本支出|工资福利支出)$/;

function isStaffMoney({ names, rows }: Entry): boolean {
  return names.some((name) => STAFF_MONEY.test(name)) || rows.some(({ parent }) => parent !== null && /^工资福利支出$|^人员支出$/.test(parent.label.replace(/\s/g, '')));
}

/** Units that the question divides by. */
const UNITS: readonly (readonly [RegExp, RegExp])[] = [
  [/每平方?米|\bsquare met|\bsqm\b|㎡/i, /^(?:㎡|平方米|平米)/], [/人均|每(?:个)?人|每[名位]|每个?[\u4e00-\u9fff]{1,4}(?:人员|职工|员工|老人|居民|雇员|干部)|\bper (?:person|head|capita|diner|retiree|recipient|user)/i, /^[人名位]/], [/每户|\bper (?:household|family)/i, /^户/],
];
/** Words that many names share. */
const COMMON_WORDS = /人员|经费|支出|管理|服务|工作|社区|项目|费用|街道|补助|人数|数量/g;

/** 「食堂每人」: the count or the target in that unit whose name shares the money's own word, or begins the words of the question. */
function nearestCount(context: Context, money: Entry): Figure | null {
  const { query, world, topics } = context;
  const unit = UNITS.find(([asked]) => asked.test(query.text))?.[1];
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
