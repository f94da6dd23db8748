/** What one name has: its amount, its count, its target, or the words about it. */
import { pattern } from '../budget/pattern.ts';
import type { Fact } from '../budget/fact.ts';
import type { Entry } from '../search/entries.ts';
import type { Answer, Claim, Figure } from './answer.ts';
import { claims, clarify, entryName, notFound, type Context } from './context.ts';
import { RATE_NO_MONEY } from './marks.ts';
import { moneyUsedFor } from './offices/counted-things.ts';
import { printedFigure, sameCounts } from './figures.ts';
import { amountFacts, readingsOf } from './names/readings.ts';
import { numberSharing } from './targets/number-sharing.ts';
import type { World } from './world.ts';

/** Questions for how many people or pieces, which an amount of money does not answer. */
const COUNTS_THINGS = pattern(/多少(?:个)?人|几(?:个)?人|人数|多少[名位]|(?:多少|几)个(?!.*钱)|几[名位](?!数)|(?:几|多少)号人|how many|headcount|number of (?:\w+ )?(?:people|staff|workers|employees)/i);

/** 「停车场什么时候能完工」: when something begins or is done, which no amount says. */
const HAPPENS = pattern(/完工|竣工|建[成好完]|修[好完]|做完|弄完|搞完|开工|动工|开建|启用|投用|投入使用|交付|验收|[发拨](?=[放付下]?(?:的|呢|啊|[?？]|$))|到账|下达|开始|结束|完成|\b(?:finish\w*|complet\w*|done|built|ready|open(?:s|ed|ing)?|start\w*|begin\w*|over|end(?:s|ed)?|deliver\w*|hand(?:ed)? over|in use|paid(?: out)?|pay out)\b/i);

/** More readings than this, of one budget unit, are asked back instead of told. */
const MOST_READINGS = 3;

/** Money that was spent: a count, a rate or the price of one is no answer. */
export const SPENT = pattern(/花(?:了|费|掉)?(?:多少|几)|用了?多少钱|(?:要|得|共|总共|一共)?花.{0,4}钱|\bspen[dt]\b|\bhow much (?:money|did)\b|\bwhat d(?:o|id|oes)\b.*\b(?:costs?|get)\b/i);

/** What resembles the words less is not offered, nor are more than so many. */
const RESEMBLES = 0.2;
const MOST_OFFERED = 5;

/** Below it the words are only a part of a name. */
const LOOSE = 0.7;

/** What may be paid at most is a limit, whatever it is for. */
const CAP = pattern(/上限|封顶|最多|最高|不得?超过|限额|标准|\b(?:caps?|capped|ceiling|limit|maximum|max|at most|no more than)\b/i);

export const PRICE = pattern(/每|单价|成本|标准|一个月|(?:多少|几)(?:钱|元|块)?一(?:个|名|位|人|次|天|年|户|场)|\b(?:per|each|a month|monthly|unit)\b/i);

export function lookupEntry(context: Context, entry: Entry): Answer {
  const { query, world } = context;
  const coded = query.tags.has('code') ? entry.facts.filter(({ row, measure }) => row.code !== null && measure === 'amount') : [];
  const codes = [...new Set(coded.filter(({ year }) => year === world.book.year).map(({ row }) => row.code))];
  if (codes.length > 1) {
    const each = codes.map((code) => answerFacts(context, entry, coded.filter(({ row, year }) => row.code === code && year === world.book.year), 'the rows of a code'));
    return claims(context, 'the rows that have a code', each.flatMap((answer) => answer.claims), [entry], each.flatMap(({ listed }) => listed));
  }
  if (coded.length > 0) return answerFacts(context, entry, coded.filter(({ year }) => year === world.book.year), 'the rows that have a code');
  const facts = amountFacts(entry, world.book.year, context.filter);
  const counts = facts.filter(({ measure }) => measure === 'count');
  const amounts = unlessBought(context, facts.filter(({ measure }) => measure === 'amount'));
  if (query.wanted === 'count' && counts.length > 0) return countAnswer(context, entry, counts);
  const targets = entry.facts.filter(({ measure }) => measure === 'target');
  if (targets.length > 0 && (query.wanted === 'target' || query.wanted === 'count' || amounts.length === 0) && counts.length === 0) return targetAnswer(context, entry, targets);
  if (amounts.length > 0 && counts.length === 0 && query.wanted === 'count' && COUNTS_THINGS.test(query.text)) {
    const alone = context.topics.filter(({ certainty }) => certainty === 'sure').length === 1;
    const numbered = !alone || query.counter === null || query.counter === '个' ? null : numberSharing(world, query.counter, [entry.key, ...query.mentions.map(({ text }) => text)]);
    if (numbered) return lookupEntry({ ...context, query: { ...query, wanted: 'target' } }, numbered);
    const near = answerFacts(context, entry, amounts, 'its amount');
    return { ...notFound(context, 'only an amount is printed, no count', 'onlyMoney', [entryName(context, entry)], [], near.claims), subjects: [entry] };
  }
  if (amounts.length > 0 && query.wanted === 'when' && HAPPENS.test(query.spoken)) return { ...notFound(context, 'only an amount is printed, no date', 'noDate', [entryName(context, entry)], [], answerFacts(context, entry, amounts, 'its amount').claims), subjects: [entry] };
  if (amounts.length > 0) return answerFacts(context, entry, amounts, 'a sure name');
  const paid = counts.length > 0 && (query.wanted === 'money' || (query.wanted !== 'count' && SPENT.test(query.text))) ? moneyNamesake(context, entry) ?? moneyUsedFor(world, entry) : null;
  if (paid) return answerFacts(context, paid, amountFacts(paid, context.world.book.year), 'the money of a name that is only counted here');
  if (counts.length > 0 && query.wanted === 'money' && MONEY_ASKED.test(query.text)) {
    return { ...notFound(context, 'only a count is printed, no money', 'noMoney', [entryName(context, entry)], [], countAnswer(context, entry, counts).claims), subjects: [entry] };
  }
  if (counts.length > 0) return countAnswer(context, entry, counts);
  const ofTable = totalOfTable(context, entry);
  if (ofTable) return ofTable;
  // What is asked of one table is not told of another place.
  const change = context.filter.table == null ? entry.facts.find(({ measure }) => measure === 'change') : undefined;
  if (change) {
    const name = entryName(context, entry);
    const figure = printedFigure(name, change);
    return claims(context, 'only a change is printed', [{ kind: 'change', name, base: (change.year ?? world.book.year) - 1, change: figure, percent: null, recomputed: null, rounding: false, current: null, premise: null }], [entry], [figure]);
  }
  // 「三线下地是什么，给了多少钱」: a term that is explained; the money is printed under a name that begins with it.
  const ofTerm = query.wanted === 'money' || query.tags.has('amount') || MONEY_ASKED.test(query.text) ? moneyOfTerm(world, entry) : null;
  if (ofTerm) return answerFacts(context, ofTerm, amountFacts(ofTerm, world.book.year, context.filter), 'the money of a term');
  const near = quoteEntry(context, entry);
  const namesake = near ? null : namesakeThere(context, entry);
  if (namesake) return answerFacts(context, namesake, amountFacts(namesake, world.book.year, context.filter), 'the name that stands there for it');
  return near ?? notFound(context, 'the name has no such figure', context.filter.table != null ? 'noSuchColumn' : 'notInDocument', [entryName(context, entry)], [entry]);
}

/** 政府性基金预算拨款 is 政府性基金预算支出 in the part that is asked of. */
function namesakeThere({ world, filter }: Context, entry: Entry): Entry | null {
  const cores = coresOf(entry);
  if ((filter.part == null && filter.table == null) || amountFacts(entry, world.book.year).length === 0) return null;
  const there = world.index.entries.filter((other) => other !== entry && other.unit === entry.unit && coresOf(other).some((core) => cores.includes(core)) && amountFacts(other, world.book.year, filter).length > 0);
  return there.length === 1 ? there[0] ?? null : null;
}
const SHORTEST_CORE = 5;

function coresOf({ names }: Entry): string[] {
  return names.map((name) => name.replace(/(?:拨款|支出)$/, '')).filter(({ length }) => length >= SHORTEST_CORE);
}

const MONEY_ASKED = pattern(/钱|费用|经费|预算|budget|funding|how much|cost|spen[dt]|\bpa(?:y|id)\b/i);

/** The one name with money that is the term and what is done with it, else the one that has it within. */
function moneyOfTerm(world: World, { key, unit, facts }: Entry): Entry | null {
  if (key.length < SHORTEST_TERM || !facts.every(({ measure }) => measure === 'definition')) return null;
  const paid = world.index.entries.filter((other) => other.key.includes(key) && other.unit === unit && amountFacts(other, world.book.year).length > 0);
  const opening = paid.filter((other) => other.key.startsWith(key));
  const [only, another] = opening.length > 0 ? opening : paid;
  return only && !another ? only : null;
}

const SHORTEST_TERM = 3;

/** A project's item may stand in the table of procurement too, with what of it is bought: that is told where it is asked for. */
function unlessBought({ world, query, filter }: Context, amounts: readonly Fact[]): readonly Fact[] {
  if (filter.table != null || /采购|中小|小微|货物|\b(?:procure\w*|purchas\w*|smes?)\b/i.test(query.text)) return amounts;
  const tables = new Set<number | null>(world.book.tables.filter(({ title }) => /政府采购/.test(title)).map(({ number }) => number));
  const bought = (fact: Fact): boolean => tables.has(fact.place.table) && fact.row.code === null && fact.row.role === 'item';
  const own = amounts.filter((fact) => !bought(fact));
  // The same money is cited from there too.
  return own.some(({ row }) => row.place.table === null) ? amounts.filter((fact) => !bought(fact) || own.some(({ value }) => value !== null && fact.value?.eq(value) === true)) : amounts;
}

/** 上级某类项目 N 个: its money is printed under 某类项目. The one name with money that ends so, or that this one ends with. */
function moneyNamesake({ world }: Context, { key, unit }: Entry): Entry | null {
  const others = world.index.entries.filter((other) => other.key !== key && other.unit === unit && other.key.length >= 4 && (key.endsWith(other.key) || other.key.endsWith(key) || (/绩效管理/.test(key) && /^绩效管理涉及/.test(other.label))) && amountFacts(other, world.book.year).some(({ measure }) => measure === 'amount'));
  return others.length === 1 ? others[0] ?? null : null;
}

/** The whole of a table that bears the name: what another table comes to may be asked next. */
export const TOTAL_OF_TITLE = 'the total of the table that bears the name';

/** A table that bears the name in its title but prints only totals: 国有资本经营预算支出表. */
function totalOfTable(context: Context, entry: Entry): Answer | null {
  const { world, filter } = context;
  const table = world.book.tables.find(({ number, title }) => number === filter.table && title.includes(entry.key.slice(0, 4)));
  const fact = table ? world.book.facts.find(({ place, row }) => place.table === table.number && row.role === 'unit') : undefined;
  return fact ? answerFacts(context, entry, [fact], TOTAL_OF_TITLE) : null;
}

/** A definition, a goal or a listed member: words, quoted. */
export function quoteEntry(context: Context, entry: Entry): Answer | null {
  const name = entryName(context, entry);
  const words = entry.facts.find(({ measure }) => measure === 'definition' || measure === 'goal' || measure === 'member');
  if (!words?.text) return null;
  const what = words.measure === 'goal' ? 'goal' : words.measure === 'definition' ? 'definition' : 'prose';
  const text = words.measure === 'member' ? words.place.quote : words.text;
  return claims(context, 'words, quoted', [{ kind: 'quote', what, name, text, places: [words.place] }], [entry]);
}

export function answerFacts(context: Context, entry: Entry, facts: readonly Fact[], rule: string): Answer {
  const name = entryName(context, entry);
  const readings = readingsOf(name, facts, context.world.nameOf.bind(context.world));
  const ofUnit = (unit: string | null): number => readings.filter(({ note }) => (note.unit?.zh ?? null) === unit).length;
  if (readings.some(({ note }) => ofUnit(note.unit?.zh ?? null) > MOST_READINGS)) return clarify(context, `${readings.length} readings of one name`, 'ambiguous', [name], [entry]);
  const listed = readings.map(({ figure }) => figure);
  return claims(context, rule, [{ kind: 'amount', name, readings }], [entry], listed);
}

function countAnswer(context: Context, entry: Entry, facts: readonly Fact[]): Answer {
  const seen = new Set<string>();
  const several = new Set(facts.map(({ row }) => row.budgetUnit)).size > 1;
  const shown: { claim: Claim; figure: Figure }[] = [];
  for (const fact of ofKindAsked(facts, context.query.spoken)) {
    const unit = entry.unit ?? (several ? fact.row.budgetUnit : null);
    const key = `${unit ?? ''}|${fact.row.context ?? ''}|${fact.printed ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const marks = [unit, fact.row.context === entry.label ? null : fact.row.context].filter((mark) => mark !== null);
    // The people of a unit are told column by column.
    const label = fact.row.role === 'unit' ? `${fact.column.at(-1) ?? ''}（${entry.label}）` : marks.length === 0 ? entry.label : `${entry.label}（${marks.join('，')}）`;
    const figure = printedFigure(context.world.nameOf(label), fact, [...facts.filter((other) => other !== fact && other.row.budgetUnit === fact.row.budgetUnit && other.row.context === fact.row.context && other.printed === fact.printed), ...sameCounts(context.world.book.facts, fact)]);
    const asOf = fact.year !== context.world.book.year && fact.year !== null ? String(fact.year) : null;
    shown.push({ claim: { kind: 'count', name: figure.name, figure, asOf }, figure });
  }
  return claims(context, 'a count', shown.map(({ claim }) => claim), [entry], shown.map(({ figure }) => figure));
}

/** Posts, people in them, retirees: columns of a unit's row. */
const HEAD_KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!在)编|\b(?:posts|positions|establishment)\b/i, /编制/], [/在[职岗编]|实有|\b(?:in post|serving|employed)\b/i, /在[职岗编]|实有/], [/退休|\b(?:retire\w*|pensioners?)\b/i, /退休/],
];

function ofKindAsked(facts: readonly Fact[], spoken: string): readonly Fact[] {
  const asked = HEAD_KINDS.flatMap(([words, column]) => (words.test(spoken) ? [column] : []));
  const own = facts.filter(({ row, column }) => row.role === 'unit' && asked.some((name) => name.test(column.at(-1) ?? '')));
  return own.length > 0 ? own : facts;
}

function targetAnswer(context: Context, entry: Entry, facts: readonly Fact[]): Answer {
  const figures = facts.map((fact) => ({ fact, figure: printedFigure(entryName(context, entry), fact) }));
  const list = figures.map(({ fact, figure }): Claim => ({ kind: 'target', name: figure.name, text: fact.text ?? '', figure }));
  const topic = context.topics.find(({ entry: own }) => own === entry);
  const loose = (topic?.hits[0]?.recall ?? 1) < LOOSE;
  const spent = context.query.wanted === 'money' || SPENT.test(context.query.text);
  const inYuan = facts.some(({ unit }) => unit?.startsWith('元') === true);
  const rate = loose && spent && inYuan && facts.every(({ unit }) => unit?.includes('/') === true) && !PRICE.test(context.query.text) && !CAP.test(context.query.text);
  // 「消防多少钱」: what one of something costs is not what is spent on it; what else the words resemble is offered beside it.
  const near = rate ? (topic?.hits ?? []).filter(({ score }) => score >= RESEMBLES).slice(0, MOST_OFFERED).map(({ entry: own }) => own) : [];
  if (topic && near.length > 1) return clarify(context, RATE_NO_MONEY, 'resembles', [{ zh: topic.mention.text, en: topic.mention.text }], near);
  const priced = inYuan && !rate;
  // "Cost control rate": the word for money is of the indicator's own name.
  const costRate = /\bcosts? (?:control|reduction|saving|overrun)s?\b|成本/i.test(context.query.text) && /成本/.test(entry.key) && !/[钱元]|\bhow much\b/i.test(context.query.text);
  const money = !costRate && (context.query.wanted === 'money' || (loose && spent)) && !priced ? [{ kind: 'notice', notice: 'noMoney', names: [entryName(context, entry)], year: null } as const] : [];
  return claims(context, 'a performance target', [...money, ...list], [entry], figures.map(({ figure }) => figure), money.length > 0 ? 'not_found' : 'answered');
}
