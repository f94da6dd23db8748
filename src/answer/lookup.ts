/** One figure: by name, by name and column, by name within another. */
import { SEVERAL_NAMES } from './marks.ts';
import { fundCalled } from '../budget/funds.ts';
import type { Fact } from '../budget/fact.ts';
import { bareName } from '../budget/text.ts';
import { columnName, type Entry } from '../search/entries.ts';
import type { Answer, Claim, Figure, Name } from './answer.ts';
import { claims, clarify, entryName, notFound, type Context } from './context.ts';
import { moneyUsedFor } from './offices/counted-things.ts';
import { printedFigure } from './figures.ts';
import { amountFacts, isUnder, readingsOf } from './names/readings.ts';
import { HEAD_COUNT, type Topic } from './names/resolve-mention.ts';

/** An asker's words are quoted back only so far. */
const LONGEST_ECHO = 30;

/** Questions for how many people or pieces, which an amount of money does not answer. */
const COUNTS_THINGS = /多少(?:个)?人|几(?:个)?人|人数|多少名|几名|几号人|how many|headcount|number of (?:\w+ )?(?:people|staff|workers|employees)/i;

/** More readings than this, of one budget unit, are asked back instead of told. */
const MOST_READINGS = 3;

export function lookup(context: Context): Answer {
  const { topics } = context;
  const unclear = topics.find(({ certainty, mention }) => certainty === 'none' && mention.unknown.length > 0) ?? topics.find(({ certainty }) => certainty !== 'sure');
  if (unclear?.certainty === 'none' && topics.every(({ certainty, mention }) => certainty === 'none' && mention.unknown.join('').length >= mention.text.replace(/\s/g, '').length) && !context.query.tags.has('amount') && context.query.wanted === 'any') {
    return clarify(context, 'no word of it is known', 'unintelligible', [], []);
  }
  if (unclear && topics.length === 1) return unsureAnswer(context, unclear);
  const sure = topics.filter(({ certainty }) => certainty === 'sure');
  const [a, b, c] = sure;
  // 「A 里 B 和 C 分别多少」: both within A.
  if (sure.length === 3 && a && b && c?.mention.gap.includes('and') && !b.mention.gap.includes('and')) {
    const [left, right] = [crossed(context, a, b), crossed(context, a, { ...c, mention: { ...c.mention, gap: ['of'] } })];
    if (left && right) return claims(context, 'two names within another', [...left.claims, ...right.claims], [...left.subjects, ...right.subjects], [...left.listed, ...right.listed]);
    return claims(context, SEVERAL_NAMES, topics.flatMap(({ entry }) => (entry ? lookupEntry(context, entry).claims : [])), topics.flatMap(({ entry }) => entry ?? []));
  }
  for (const [at, left] of sure.entries()) {
    for (const right of sure.slice(at + 1)) {
      const pair = sure.length <= 3 ? crossed(context, left, right) : null;
      if (pair) return pair;
    }
  }
  if (unclear) return sure.length > 1 || (sure.length === 1 && topics.length === 2 && topics[1]?.mention.gap.includes('and') === true && (sure[0]?.hits[0]?.score ?? 0) >= CLEAR) ? sureOnes(context, sure, unclear) : unsureAnswer(context, unclear);
  const answers = topics.map(({ entry, mention }) => lookupEntry(ownContext(context, mention), entry as Entry));
  if (answers.length === 1 && answers[0]) return answers[0];
  const answered = inUnitAsked(context, topics, answers).filter(({ outcome }) => outcome === 'answered');
  const [first] = answers;
  if (answered.length === 0 && first) return first;
  // 「哪个最大」 after it ranks what was told, each by its first figure.
  const pool = answered.flatMap(({ listed }) => listed.slice(0, 1));
  const shown = answered.length === 1 ? answered : answers;
  return { ...claims(context, SEVERAL_NAMES, shown.flatMap((answer) => answer.claims), shown === answers ? topics.flatMap(({ entry }) => entry ?? []) : shown.flatMap(({ subjects }) => subjects), answered.flatMap(({ listed }) => listed)), pool: pool.length > 1 ? pool : [] };
}

/** 「入户宣传要覆盖多少户」: a verb that some indicator has too names none beside the one that has the unit asked for. */
function inUnitAsked({ query }: Context, topics: readonly Topic[], answers: readonly Answer[]): readonly Answer[] {
  const { counter } = query;
  const [, verb, other] = topics;
  if (other || !verb || counter === null || counter === '个' || verb.mention.text.length > 2 || verb.mention.gap.includes('and') || (query.text.match(/多少|几/g)?.length ?? 0) !== 1) return answers;
  const fitting = answers.filter(({ listed }) => listed.some(({ unit }) => unit.includes(counter)));
  return fitting.length === 1 && answers.every((answer) => fitting.includes(answer) || answer.claims.every(({ kind }) => kind === 'target')) ? fitting : answers;
}

/** A code asks for its own rows, a head count for a number. */
function ownContext(context: Context, { code, text }: Topic['mention']): Context {
  if (HEAD_COUNT.test(text)) return { ...context, query: { ...context.query, wanted: 'count' } };
  return code === null ? context : { ...context, filter: { ...context.filter, code } };
}

/** Of a list the names that are sure are told, and what is open about the other one. */
function sureOnes(context: Context, sure: readonly Topic[], unclear: Topic): Answer {
  const told = lookup({ ...context, topics: sure });
  const open = unsureAnswer(context, unclear);
  return told.outcome === 'answered' ? { ...told, claims: [...told.claims, ...open.claims], candidates: open.candidates } : open;
}

/** Two names: a row and its column, or a name within another name's rows. */
function crossed(context: Context, left: Topic, right: Topic): Answer | null {
  const [a, b] = [left.entry, right.entry];
  if (!a || !b || right.mention.gap.includes('and') || right.mention.gap.includes('versus')) return null;
  return fundOf(context, a, right) ?? fundOf(context, b, left) ?? cellOf(context, a, b) ?? cellOf(context, b, a) ?? within(context, a, b) ?? within(context, b, a);
}

/** 「城乡社区支出按一般公共预算」: the fund's name picks among the readings of the other name. */
function fundOf(context: Context, entry: Entry, other: Topic): Answer | null {
  const text = other.mention.text.replace(/\s/g, '');
  const fund = fundCalled(text);
  if (fund === null) return null;
  const facts = amountFacts(entry, context.world.book.year, { ...context.filter, fund });
  return facts.length > 0 ? answerFacts(context, entry, facts, 'a name within one fund') : null;
}

/** The cell where a row meets a column that bears the other name. */
function cellOf(context: Context, row: Entry, column: Entry): Answer | null {
  const found: Fact[] = [];
  for (const candidate of row.rows) {
    if (candidate.place.table === null || (context.filter.table != null && candidate.place.table !== context.filter.table)) continue;
    for (const fact of candidate.facts.slice(1)) {
      const name = columnName(fact);
      if (name !== null && column.names.includes(bareName(name))) found.push(fact);
    }
  }
  const widest = found.filter((fact) => fact.row.fund === 'all');
  const cells = widest.length > 0 ? widest : found;
  const units = [...new Set(cells.map((fact) => fact.row.budgetUnit))];
  const figures = (units.includes(null) ? [null] : units).flatMap((unit) => {
    const [fact, ...more] = cells.filter(({ row: { budgetUnit } }) => budgetUnit === unit);
    const name = entryName(context, units.length > 1 ? { ...row, unit } : row);
    return fact ? [printedFigure(name, fact, more.filter(({ printed }) => printed === fact.printed))] : [];
  });
  if (figures.length === 0) return null;
  return claims(context, 'a row and a column', figures.map((figure) => ({ kind: 'cell', name: figure.name, column: entryName(context, column), figure })), [row], figures);
}

function within(context: Context, outer: Entry, inner: Entry): Answer | null {
  const facts = amountFacts(inner, context.world.book.year, context.filter).filter((fact) => isUnder(fact, outer));
  if (facts.length === 0) return null;
  return answerFacts(context, inner, facts, 'a name within another');
}

/** So well a name fits that it is told though the one beside it is open. */
const CLEAR = 0.6;

/** Money that was spent: a count, a rate or the price of one is no answer. */
const SPENT = /花(?:了|费|掉)?(?:多少|几)|用了?多少钱|(?:要|得|共|总共|一共)?花.{0,4}钱|\bspen[dt]\b|\bhow much (?:money|did)\b|\bwhat d(?:o|id|oes)\b.*\b(?:costs?|get)\b/i;
/** Below it the words are only a part of a name. */
const LOOSE = 0.7;
const PRICE = /每|单价|成本|标准|一个月|\b(?:per|each|a month|monthly|unit)\b/i;

/** Names that were offered and have no money: said, with the nearest that is printed. */
function withoutMoney(context: Context, asked: Name, choices: readonly Entry[]): Answer | null {
  if (choices.length === 0 || !SPENT.test(context.query.text) || PRICE.test(context.query.text) || choices.some(({ kinds }) => kinds.has('money'))) return null;
  const near = choices.slice(0, 3).flatMap((entry) => { const facts = entry.facts.filter(({ measure, text }) => measure === 'target' && text !== null); return facts.length > 0 ? targetClaims(context, entry, facts) : []; });
  // 「第二个」, 「满意度呢」: a follow-up may point at the targets that were told.
  return near.length > 0 ? { ...notFound(context, 'no money is printed for what the words fit', 'noMoney', [asked], [], near), subjects: choices.slice(0, 3), listed: near.flatMap((claim) => (claim.kind === 'target' ? [claim.figure] : [])) } : null;
}

function targetClaims(context: Context, entry: Entry, facts: readonly Fact[]): Claim[] {
  return facts.map((fact): Claim => ({ kind: 'target', name: entryName(context, entry), text: fact.text ?? '', figure: printedFigure(entryName(context, entry), fact) }));
}

export function unsureAnswer(context: Context, topic: Topic): Answer {
  // Put together from pieces with a number in them it is told as it was typed.
  const { text, typed } = topic.mention;
  const said = /\d/.test(text) && !context.query.text.includes(text) ? typed : text;
  const words = said.length > LONGEST_ECHO ? `${said.slice(0, LONGEST_ECHO)}…` : said;
  const asked: Name = { zh: words, en: words };
  const unpaid = topic.certainty === 'none' ? null : withoutMoney(context, asked, topic.choices);
  if (unpaid) return unpaid;
  if (topic.certainty === 'several') return clarify(context, 'several names explain the words equally well', 'ambiguous', [asked], topic.choices);
  if (topic.certainty === 'unsure') return clarify(context, 'a name only resembles the words', 'resembles', [asked], topic.choices);
  return notFound(context, 'no name fits the words', 'notInDocument', [asked], topic.choices);
}

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
  const amounts = facts.filter(({ measure }) => measure === 'amount');
  if (query.wanted === 'count' && counts.length > 0) return countAnswer(context, entry, counts);
  const targets = entry.facts.filter(({ measure }) => measure === 'target');
  if (targets.length > 0 && (query.wanted === 'target' || query.wanted === 'count' || amounts.length === 0) && counts.length === 0) return targetAnswer(context, entry, targets);
  if (amounts.length > 0 && counts.length === 0 && query.wanted === 'count' && COUNTS_THINGS.test(query.text)) {
    const near = answerFacts(context, entry, amounts, 'its amount');
    return { ...notFound(context, 'only an amount is printed, no count', 'onlyMoney', [entryName(context, entry)], [], near.claims), subjects: [entry] };
  }
  if (amounts.length > 0) return answerFacts(context, entry, amounts, 'a sure name');
  const paid = counts.length > 0 && (query.wanted === 'money' || (query.wanted !== 'count' && SPENT.test(query.text))) ? moneyNamesake(context, entry) ?? moneyUsedFor(world, entry) : null;
  if (paid) return answerFacts(context, paid, amountFacts(paid, context.world.book.year), 'the money of a name that is only counted here');
  if (counts.length > 0 && query.wanted === 'money' && /钱|费用|经费|预算|budget|funding|how much|cost|spen[dt]|\bpa(?:y|id)\b/i.test(query.text)) {
    return { ...notFound(context, 'only a count is printed, no money', 'noMoney', [entryName(context, entry)], [], countAnswer(context, entry, counts).claims), subjects: [entry] };
  }
  if (counts.length > 0) return countAnswer(context, entry, counts);
  const ofTable = totalOfTable(context, entry);
  if (ofTable) return ofTable;
  const change = entry.facts.find(({ measure }) => measure === 'change');
  if (change) {
    const name = entryName(context, entry);
    const figure = printedFigure(name, change);
    return claims(context, 'only a change is printed', [{ kind: 'change', name, base: (change.year ?? world.book.year) - 1, change: figure, percent: null, recomputed: null, rounding: false, current: null, premise: null }], [entry], [figure]);
  }
  return quoteEntry(context, entry) ?? notFound(context, 'the name has no such figure', context.filter.table != null ? 'noSuchColumn' : 'notInDocument', [entryName(context, entry)], [entry]);
}

/** 上级某类项目 N 个: its money is printed under 某类项目. The one name with money that ends so, or that this one ends with. */
function moneyNamesake({ world }: Context, { key, unit }: Entry): Entry | null {
  const others = world.index.entries.filter((other) => other.key !== key && other.unit === unit && other.key.length >= 4 && (key.endsWith(other.key) || other.key.endsWith(key) || (/绩效管理/.test(key) && /^绩效管理涉及/.test(other.label))) && amountFacts(other, world.book.year).some(({ measure }) => measure === 'amount'));
  return others.length === 1 ? others[0] ?? null : null;
}

/** A table that bears the name in its title but prints only totals: 国有资本经营预算支出表. */
function totalOfTable(context: Context, entry: Entry): Answer | null {
  const { world, filter } = context;
  const table = world.book.tables.find(({ number, title }) => number === filter.table && title.includes(entry.key.slice(0, 4)));
  const fact = table ? world.book.facts.find(({ place, row }) => place.table === table.number && row.role === 'unit') : undefined;
  return fact ? answerFacts(context, entry, [fact], 'the total of the table that bears the name') : null;
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

function answerFacts(context: Context, entry: Entry, facts: readonly Fact[], rule: string): Answer {
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
  for (const fact of facts) {
    const unit = entry.unit ?? (several ? fact.row.budgetUnit : null);
    const key = `${unit ?? ''}|${fact.row.context ?? ''}|${fact.printed ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const marks = [unit, fact.row.context === entry.label ? null : fact.row.context].filter((mark) => mark !== null);
    const label = marks.length === 0 ? entry.label : `${entry.label}（${marks.join('，')}）`;
    const figure = printedFigure(context.world.nameOf(label), fact, facts.filter((other) => other !== fact && other.row.budgetUnit === fact.row.budgetUnit && other.row.context === fact.row.context && other.printed === fact.printed));
    const asOf = fact.year !== context.world.book.year && fact.year !== null ? String(fact.year) : null;
    shown.push({ claim: { kind: 'count', name: figure.name, figure, asOf }, figure });
  }
  return claims(context, 'a count', shown.map(({ claim }) => claim), [entry], shown.map(({ figure }) => figure));
}

function targetAnswer(context: Context, entry: Entry, facts: readonly Fact[]): Answer {
  const figures = facts.map((fact) => ({ fact, figure: printedFigure(entryName(context, entry), fact) }));
  const list = figures.map(({ fact, figure }): Claim => ({ kind: 'target', name: figure.name, text: fact.text ?? '', figure }));
  const loose = (context.topics.find((topic) => topic.entry === entry)?.hits[0]?.recall ?? 1) < LOOSE;
  const priced = facts.some(({ unit }) => unit?.startsWith('元') === true && !(loose && unit.includes('/') && SPENT.test(context.query.text) && !PRICE.test(context.query.text)));
  // "Cost control rate": the word for money is of the indicator's own name.
  const costRate = /\bcosts? (?:control|reduction|saving|overrun)s?\b|成本/i.test(context.query.text) && /成本/.test(entry.key) && !/[钱元]|\bhow much\b/i.test(context.query.text);
  const money = !costRate && (context.query.wanted === 'money' || (loose && SPENT.test(context.query.text))) && !priced ? [{ kind: 'notice', notice: 'noMoney', names: [entryName(context, entry)], year: null } as const] : [];
  return claims(context, 'a performance target', [...money, ...list], [entry], figures.map(({ figure }) => figure), money.length > 0 ? 'not_found' : 'answered');
}
