/** The daily spine: question → query → names → answer → reply. */
import { answerQuery } from './answer/answer-query.ts';
import type { Answer } from './answer/answer.ts';
import { sumEntries } from './answer/compute.ts';
import { claims, type Context } from './answer/context.ts';
import { lookupEntry } from './answer/lookup.ts';
import type { World } from './answer/world.ts';
import type { Library } from './library.ts';
import { continueQuery } from './query/follow-up.ts';
import { parseQuestion } from './query/parse.ts';
import type { Query } from './query/query.ts';
import { buildReply, type Reply } from './reply/reply.ts';
import type { Entry } from './search/entries.ts';

/** What a thread remembers: the last query and answer, and every name it was about, in order. */
export interface Thread { query: Query; answer: Answer; document: string; subjects: readonly Entry[] }
export interface Asked { reply: Reply; thread: Thread; answer: Answer }

export function ask(library: Library, question: string, thread: Thread | null): Asked {
  const parsed = parseQuestion(question, library.vocabulary);
  const { world, foreign } = chooseWorld(library, question, parsed, thread);
  const query = foreign ? { ...parsed, outside: 'department' as const } : parsed;
  const same = thread?.document === world.book.document ? thread : null;
  const answer = same ? answerInThread(world, query, same) : answerQuery(world, query, [], null);
  const reply = buildReply(answer, query.language);
  const subjects = [...(same?.subjects ?? []).filter((entry) => !answer.subjects.includes(entry)), ...answer.subjects].slice(-12);
  const silent = query.act === 'greet' || query.act === 'thanks' || query.act === 'help';
  const next: Thread = silent && same ? same : { query: answer.trace.query, answer: answer.subjects.length > 0 || answer.candidates.length > 0 || answer.listed.length > 0 || !same ? answer : { ...answer, subjects: same.answer.subjects, listed: same.answer.listed }, document: world.book.document, subjects };
  return { reply, thread: next, answer };
}

function answerInThread(world: World, query: Query, thread: Thread): Answer {
  const { answer: last } = thread;
  if (query.reference?.kind === 'ordinal') {
    const chosen = pick(world, thread, query.reference.n);
    if (chosen) return followChoice(world, query, thread, chosen);
  }
  const chosen = query.mentions.length > 0 && last.outcome === 'clarify' ? namedCandidate(query, last) : null;
  if (chosen) return followChoice(world, query, thread, { entry: chosen, index: -1 });
  const continued = continueQuery(query, thread.query);
  const pointsBack = query.mentions.length === 0 && !query.tags.has('total') && !query.tags.has('revenueTotal');
  if (query.act === 'sum' && (pointsBack || query.reference?.kind === 'these') && query.mentions.length === 0) {
    const entries = last.subjects.length > 1 ? last.subjects : thread.subjects;
    if (entries.length > 0) return sumEntries(contextOf(world, query, entries, last), entries);
  }
  if ((query.act === 'sum' || query.act === 'difference' || query.act === 'compare' || query.act === 'ratio') && query.mentions.length === 1) return withLast(world, query, thread);
  const carried = !pointsBack ? [] : query.reference?.kind === 'these' || ['difference', 'compare', 'ratio'].includes(query.act) ? (last.subjects.length > 1 ? last.subjects : thread.subjects.slice(-2)) : last.subjects;
  return answerQuery(world, continued, carried, last);
}

/** 「比食堂多多少」 after another name: that name comes first. */
function withLast(world: World, query: Query, thread: Thread): Answer {
  const [first] = thread.answer.subjects;
  const firstMention = first ? thread.query.mentions[0] : undefined;
  const own = query.mentions[0];
  if (!first || !own) return answerQuery(world, query, [], thread.answer);
  const mention = firstMention ?? { text: first.label, pieces: [], unknown: [], code: null, gap: [], from: 0, to: 0 };
  const named = { ...mention, text: first.names[0] ?? first.label, pieces: [], unknown: [], gap: [], code: null };
  return answerQuery(world, { ...query, mentions: [named, { ...own, gap: [...own.gap, 'versus'] }] }, [], thread.answer);
}

interface Choice { entry: Entry; index: number }

function pick(world: World, { answer }: Thread, n: number): Choice | null {
  const list = answer.candidates.length > 0 ? answer.candidates.map(({ entry }) => entry) : answer.listed.flatMap(({ facts }) => world.index.entries.find(({ rows }) => facts.some(({ row }) => rows.includes(row))) ?? []);
  const index = n === -1 ? list.length - 1 : n - 1;
  const entry = list[index];
  return entry ? { entry, index } : null;
}

/** A word that names one of the offered candidates. */
function namedCandidate(query: Query, last: Answer): Entry | null {
  const offered = [...new Set(last.candidates.map(({ entry }) => entry))];
  const text = query.mentions.map(({ text }) => text).join('').replace(/\s/g, '');
  const fitting = offered.filter(({ names }) => names.some((name) => name.includes(text)));
  const [only] = fitting;
  return fitting.length === 1 && only ? only : null;
}

/** The chosen candidate answers the question that was open; a choice among one name's readings shows that reading. */
function followChoice(world: World, query: Query, thread: Thread, { entry, index }: Choice): Answer {
  const open = thread.answer.outcome === 'clarify' && query.act === 'lookup' ? thread.query : query;
  const candidate = index >= 0 ? thread.answer.candidates[index] : undefined;
  const oneName = thread.answer.candidates.length > 1 && thread.answer.candidates.every((other) => other.entry === entry);
  const context = contextOf(world, { ...open, reference: null, mentions: [] }, [entry], thread.answer);
  if (candidate && oneName) return claims(context, 'a chosen reading', [{ kind: 'amount', name: candidate.name, readings: [{ figure: candidate.figure, note: candidate.note }] }], [entry], [candidate.figure]);
  if (open.act === 'lookup' || open.act === 'unknown') return lookupEntry(context, entry);
  return answerQuery(world, { ...open, reference: null, mentions: [], nth: null, n: null }, [entry], thread.answer);
}

function contextOf(world: World, query: Query, carried: readonly Entry[], last: Answer): Context {
  return { world, query, topics: [], filter: {}, carried, last };
}

/** The document whose department or year the question names; else the thread's, else the newest. */
function chooseWorld(library: Library, question: string, query: Query, thread: Thread | null): { world: World; foreign: boolean } {
  const squeezed = question.replace(/\s/g, '');
  const named = library.worlds.filter((world) => library.officeNames(world).some((name) => squeezed.includes(name)));
  const ofThread = thread ? library.worlds.find(({ book }) => book.document === thread.document) : undefined;
  const pool = named.length > 0 ? named : ofThread ? [ofThread] : library.worlds;
  const ofYear = query.year === null ? undefined : pool.find(({ book }) => book.year === query.year) ?? library.worlds.find(({ book }) => book.year === query.year && named.length === 0);
  const world = ofYear ?? pool[0] ?? library.worlds[0];
  if (!world) throw new Error('no document is loaded');
  return { world, foreign: named.length === 0 && library.namesForeignOffice(question) };
}
