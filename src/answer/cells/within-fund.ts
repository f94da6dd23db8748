/** A question that is asked within one fund is asked of that fund's own tables, whatever its act. */
import { pattern } from '../../budget/pattern.ts';
import { WITHIN_FUND, takenBy, through } from '../marks.ts';
import { FUND_LABEL, ONE_FUNDS } from '../../budget/funds.ts';
import type { Fact, OneFund } from '../../budget/fact.ts';
import { fundScopeIn } from '../../query/slots/fund-scope.ts';
import { isEllipsis } from '../../query/follow-up.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { fundAgainstAll, marked } from './fund-against-all.ts';
import { otherFundAdded } from './other-fund-added.ts';
import type { Answer, Claim, Figure, Name } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { caveatsFor, withDispute } from '../caveats.ts';
import { figuresOf } from '../figures-of.ts';
import { printedFigure } from '../figures.ts';
import { answerInThread } from '../thread/thread.ts';
import { resolveMentions } from '../names/resolve.ts';
import type { Thread } from '../thread/turn.ts';
import { entryName, notFound } from '../context.ts';
import { displayName, headFigure, type World } from '../world.ts';

/** The names that a fund's whole bears in its own book. */
const WHOLE = pattern(/^(?:支出总计|部门预算支出)$/);
const CLASSES = pattern(/功能|经济|科目|[几哪大]类|类别|function|economic|categor|class/i);

/** Null where no fund is named as what is looked into, or its tables do not have what is asked. */
export function withinFund(world: World, question: string, asked: Query, parse: (question: string) => Query, thread: Thread | null): Answer | null {
  const apart = fundAgainstAll(world, asked, thread) ?? otherFundAdded(world, asked, thread);
  if (apart) return apart;
  const scope = asked.table === null && asked.part === null && asked.outside === null ? fundScopeIn(question) ?? fundGoneOn(asked, thread) : null;
  const narrow = scope ? world.within(scope.fund) : null;
  if (!scope || !narrow) return null;
  if (scope.rest === '' && !thread) return null;
  if (scope.rest === null) return goneOn(world, narrow, asked, scope.fund, thread);
  const query = scope.rest === '' && thread ? { ...thread.query, language: asked.language, crossing: thread.query.crossing?.fund == null ? thread.query.crossing : null } : parse(scope.rest);
  if (query.tags.has('why') || query.direction !== null || query.relativeYear === 'prior' || query.outside !== null) return null;
  if (!isPrinted(world, narrow.world, query)) return notInFund(world, narrow.world, query, scope.fund);
  return restored(world, query, answerQuery(named(world, narrow.world, scope.fund), query, [], null), scope.fund, narrow.printed);
}

/** 「政府性基金里的教育支出」: a subject of the classification that the fund's tables do not print. */
function notInFund(world: World, narrow: World, query: Query, kind: OneFund): Answer | null {
  const [topic, another] = resolveMentions(query, world.index);
  const entry = topic?.certainty === 'sure' && !another ? topic.entry : null;
  const classed = entry?.rows.some(({ basis, fund, code }) => basis === 'function' && fund === 'all' && code !== null);
  if (!entry || !classed || query.act !== 'lookup' || narrow.index.entries.some(({ key }) => key === entry.key)) return null;
  const context = { world, query, topics: topic ? [topic] : [], filter: {}, carried: [], last: null };
  const own = headFigure(world, entry);
  return { ...notFound(context, 'the fund does not print the name', 'noSuchPart', [world.nameOf(FUND_LABEL[kind]), entryName(context, entry)], [], own ? [{ kind: 'where', name: own.name, figure: own }] : []), subjects: [entry] };
}

type Narrow = NonNullable<ReturnType<World['within']>>;

/** The narrow world, whose whole is called by its fund. */
function named(world: World, narrow: World, kind: OneFund): World {
  const fund = world.nameOf(FUND_LABEL[kind]);
  return { ...narrow, nameOf: (label) => (WHOLE.test(label) ? withinName(fund, world.nameOf('支出总计')) : world.nameOf(label)) };
}

/** 「各占多少」, 「教育支出呢」: a follow-up that names no other place stays within the fund. */
function fundGoneOn(asked: Query, thread: Thread | null): { fund: OneFund; rest: null } | null {
  const kind = ONE_FUNDS.find((fund) => thread && takenBy(thread.answer, WITHIN_FUND[fund]));
  if (!kind || asked.wholes.length > 0 || asked.tags.has('revenueTotal') || !(asked.mentions.length === 0 || isEllipsis(asked))) return null;
  return { fund: kind, rest: null };
}

function goneOn(world: World, narrow: Narrow, asked: Query, kind: OneFund, thread: Thread | null): Answer | null {
  if (!thread || asked.tags.has('why') || asked.direction !== null || asked.relativeYear === 'prior') return null;
  const own = new Map([...narrow.printed].map(([copy, fact]) => [fact, copy]));
  const back = (figure: Figure): Figure => ({ ...figure, facts: figure.facts.map((fact) => own.get(fact) ?? fact) });
  const entries = (all: readonly Entry[]): Entry[] => all.flatMap(({ key }) => narrow.world.index.entries.find((entry) => entry.key === key) ?? []);
  const { answer } = thread;
  const inside: Thread = { ...thread, subjects: entries(thread.subjects), shown: thread.shown.map(back), offered: thread.offered.map(back), answer: { ...answer, claims: answer.claims.map((claim) => mapFigures(claim, back)), subjects: entries(answer.subjects), listed: answer.listed.map(back), pool: answer.pool.map(back), candidates: [] } };
  return restored(world, asked, answerInThread(named(world, narrow.world, kind), asked, inside, null), kind, narrow.printed);
}

/** Whether the fund's tables have every name; a question without one speaks of classes or columns. */
function isPrinted(world: World, narrow: World, query: Query): boolean {
  const topics = resolveMentions(query, world.index);
  if (topics.length === 0) return query.columns !== null || query.wholes.length > 0 || CLASSES.test(query.text);
  return topics.every(({ certainty, entry, choices }) => {
    const own = certainty === 'sure' && entry ? [entry] : certainty === 'several' ? choices : [];
    return own.some(({ key }) => narrow.index.entries.some((other) => other.key === key));
  });
}

/** The answer with the printed facts and names of the whole book, so that a thread goes on from them; each figure says its fund. */
function restored(world: World, query: Query, answer: Answer, kind: OneFund, printed: ReadonlyMap<Fact, Fact>): Answer | null {
  if (answer.outcome !== 'answered') return null;
  const fund = world.nameOf(FUND_LABEL[kind]);
  const figure = (one: Figure, named: boolean): Figure => ({
    ...one, facts: one.facts.map((fact) => printed.get(fact) ?? fact),
    name: named && one.facts.length > 0 && !one.facts.every((fact) => WHOLE.test(displayName(fact.row))) ? marked(one.name, fund) : one.name,
  });
  const claims = answer.claims.map((claim): Claim => {
    if (claim.kind === 'amount') return { ...claim, readings: claim.readings.map((reading) => ({ figure: figure(reading.figure, false), note: { ...reading.note, fund: reading.note.kind === 'function' ? kind : reading.note.fund } })) };
    if (claim.kind === 'list') return { ...mapFigures(claim, (one) => figure(one, false)), scope: claim.scope ?? fund };
    if (claim.kind === 'cell') return { ...claim, name: marked(claim.name, fund), figure: figure(claim.figure, false) };
    return mapFigures(claim, (one) => figure(one, true));
  });
  // The fund's own book holds no checks: what contradicts its figures stands in the whole one.
  const context = { world, query, topics: [], filter: {}, carried: [], last: null };
  const told = claims.flatMap(figuresOf);
  const noted = withDispute(context, claims, caveatsFor(context, [...told, ...told.flatMap(wholeOfRow)]));
  const subjects = answer.subjects.flatMap(({ key }) => world.index.entries.find((entry) => entry.key === key) ?? []);
  return through({ ...answer, claims: noted, subjects, listed: answer.listed.map((one) => figure(one, false)), pool: answer.pool.map((one) => figure(one, false)) }, WITHIN_FUND[kind]);
}

function withinName(fund: Name, whole: Name): Name {
  return { zh: `${fund.zh}${whole.zh}`, en: `${whole.en ?? whole.zh} of the ${fund.en ?? fund.zh}` };
}

/** All project expenditure of a fund is all of the fund where it has nothing else: what contradicts the one contradicts the other. */
function wholeOfRow({ name, facts: [fact] }: Figure): Figure[] {
  const whole = fact?.row.role === 'unit' ? fact.row.facts.find(({ measure, value }) => measure === 'amount' && value !== null && fact.value?.eq(value) === true) : undefined;
  return whole && whole !== fact && whole.value?.gt(0) === true ? [printedFigure(name, whole)] : [];
}

/** A claim's figures, wherever they stand in it. */
function mapFigures<T>(value: T, change: (figure: Figure) => Figure): T {
  if (Array.isArray(value)) return value.map((one: unknown) => mapFigures(one, change)) as T;
  if (value === null || typeof value !== 'object') return value;
  if (isFigure(value)) return change(value) as T;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, key === 'check' || key === 'places' ? own : mapFigures(own as unknown, change)])) as T;
}

function isFigure(value: object): value is Figure {
  return 'facts' in value && 'derivation' in value;
}

