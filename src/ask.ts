/** The daily spine: question → query → names → answer → reply. */
import { answerQuery } from './answer/answer-query.ts';
import { decimal } from './budget/amount.ts';
import { bareName } from './budget/text.ts';
import type { Answer, Figure } from './answer/answer.ts';
import { sumEntries } from './answer/sum.ts';
import { claims, type Context } from './answer/context.ts';
import { lookupEntry } from './answer/lookup.ts';
import type { World } from './answer/world.ts';
import type { Library } from './library.ts';
import { continueQuery, isEllipsis } from './query/follow-up.ts';
import { mergeMentions } from './query/mentions.ts';
import { parseQuestion } from './query/parse.ts';
import type { Mention, Query } from './query/query.ts';
import { buildReply, type Reply } from './reply/reply.ts';
import type { Entry } from './search/entries.ts';

/** What a thread remembers: the last query and answer, and every name it was about, in order. */
export interface Thread { query: Query; answer: Answer; document: string; subjects: readonly Entry[] }
export interface Asked { reply: Reply; thread: Thread; answer: Answer }

export function ask(library: Library, question: string, thread: Thread | null): Asked {
  const parts = questionsIn(question);
  const asked = parts.length > 1 ? parts.map((part) => ({ part, query: parseQuestion(part, library.vocabulary) })).filter(({ query }) => !SMALL_TALK.has(query.act)) : [];
  // An order to break the rules taints the whole message, wherever it stands in it.
  if (asked.length < 2 || asked.some(({ query }) => query.outside === 'order')) return askOne(library, question, thread);
  const answers: Asked[] = [];
  let current = thread;
  for (const { part } of asked) {
    const one = askOne(library, part, current);
    answers.push(one);
    current = one.thread;
  }
  return joinAsked(answers, parseQuestion(question, library.vocabulary).language);
}

const SMALL_TALK: ReadonlySet<string> = new Set(['greet', 'thanks', 'help', 'unknown']);

/** Several questions in one message: at question marks, and where a clause opens with 另外 or "and how". */
function questionsIn(question: string): string[] {
  return question.split(/[?？；;\n]+|[。！!](?=.)|[,，]\s*(?=(?:那|它|其)?(?:同比|占比|占总|占项目|占部门|去年|上年|增幅|降幅|涨了|比去年|比上年)[^,，]{0,12}$)|[,，]\s*(?=另外|还有|同时|顺便|and (?:how|what|why|which|who)\b)|\s+and\s+(?=why\b|how (?:did|has|much did)\b|what (?:share|was|percent))/i).map((part) => part.trim()).filter((part) => /[\u3400-\u9fff\w]{2,}/.test(part))
    // 「…多少？给百分比」: a wish for the form of the answer belongs to the question before it.
    .reduce<string[]>((parts, part) => (parts.length > 0 && FORM_ONLY.test(part) ? [...parts.slice(0, -1), `${parts.at(-1) ?? ''} ${part}`] : [...parts, part]), []);
}

const FORM_ONLY = /^(?:给个?|用|要)?(?:百分比|百分数|百分之几)(?:表示|就行|即可)?[。.]?$|^(?:in )?(?:percent|percentage|%|yuan|rmb|million)s?(?:,? (?:please|pls))?[.]?$|^(?:please|pls|thanks|thank you|help)[.!]?$/i;

function joinAsked(answers: readonly Asked[], language: Query['language']): Asked {
  const last = answers.at(-1);
  if (!last) throw new RangeError('nothing was asked');
  const answered = answers.filter(({ answer }) => answer.outcome === 'answered');
  const shown = answered.length > 0 ? answers : answers.slice(0, 1);
  const answer: Answer = {
    ...last.answer, outcome: answered.length > 0 ? 'answered' : shown[0]?.answer.outcome ?? 'not_found',
    claims: shown.flatMap((one) => one.answer.claims), candidates: answered.length > 0 ? [] : shown.flatMap((one) => one.answer.candidates),
    subjects: [...new Set(shown.flatMap((one) => one.answer.subjects))], listed: shown.flatMap((one) => one.answer.listed),
  };
  return { answer, reply: buildReply(answer, language), thread: { ...last.thread, answer } };
}

function askOne(library: Library, asked: string, thread: Thread | null): Asked {
  const question = byTableNumber(library, asked, thread);
  const parsed = parseQuestion(question, library.vocabulary);
  const { world, foreign, named } = chooseWorld(library, asked, parsed, thread);
  // 「那另一个街道呢」: the last question, asked of another document.
  const moved = thread !== null && named && thread.document !== world.book.document && bareOffice(library, world, asked);
  const query: Query = foreign ? { ...parsed, outside: 'department' } : moved ? { ...thread.query, language: parsed.language, year: null } : parsed;
  const same = thread?.document === world.book.document ? thread : null;
  const found = same ? answerInThread(world, query, same) : answerQuery(world, query, [], null);
  const unsaid = library.worlds.length > 1 && !named && query.year === null && same === null && found.outcome === 'answered';
  const answer: Answer = unsaid ? { ...found, claims: [...found.claims, { kind: 'notice', notice: 'newestDocument', names: [{ zh: world.book.title, en: null }], year: null }] } : found;
  const reply = buildReply(answer, query.language);
  const subjects = [...(same?.subjects ?? []).filter((entry) => !answer.subjects.includes(entry)), ...answer.subjects].slice(-12);
  if (same && SMALL_TALK.has(query.act) && answer.outcome === 'clarify') return { reply, answer, thread: same };
  const spoke = answer.subjects.length > 0 || answer.candidates.length > 0 || answer.listed.length > 0 || !same;
  const kept = answer.pool.length > 1 || !same || !answer.subjects.every((entry) => same.answer.pool.some((figure) => figure.facts.some((fact) => entry.rows.includes(fact.row)))) ? answer.pool : same.answer.pool;
  const remembered = spoke ? { ...answer, pool: kept } : { ...answer, subjects: same.answer.subjects, listed: same.answer.listed };
  return { reply, answer, thread: { query: answer.trace.query, answer: remembered, document: world.book.document, subjects } };
}

const COUNTS: Readonly<Record<string, number>> = { 两: 2, 俩: 2, 二: 2, 三: 3, 四: 4, 五: 5, two: 2, both: 2, three: 3, four: 4, five: 5 };

/** How many names 「这三个」 or "those two" points at. */
function countNamed(text: string): number | null {
  const match = /([两二三四五])\s*(?:个|项|者|样|笔)|(俩)|\b(two|both|three|four|five)\b/i.exec(text);
  return match ? COUNTS[(match[1] ?? match[2] ?? match[3] ?? '').toLowerCase()] ?? null : null;
}

/** 「支出总表里」 → 表 3: a table can be named by its printed title; the loaded office's own name says nothing more. */
function byTableNumber(library: Library, question: string, thread: Thread | null): string {
  const world = library.worlds.find(({ book }) => book.document === thread?.document) ?? library.worlds[0];
  const titles = [...(world?.book.tables ?? [])].sort((left, right) => right.title.length - left.title.length);
  const named = titles.find(({ title }) => question.includes(title));
  const numbered = named ? question.replace(named.title, ` 表${named.number} `) : question;
  const offices = world ? [...library.officeNames(world)].filter((name) => name.length >= 4).sort((left, right) => right.length - left.length) : [];
  const office = offices.find((name) => numbered.replace(/\s/g, '').includes(name) && numbered.includes(name));
  // A printed name may begin with the office's own: then it is part of that name.
  const squeezed = bareName(numbered);
  const inName = office !== undefined && world?.index.entries.some(({ names }) => names.some((name) => name.includes(office) && squeezed.includes(name))) === true;
  return office && !inName && numbered.length > office.length + 3 ? numbered.replace(new RegExp(`${office}(?:办事处|办)?(?:（本级）|\\(本级\\))?`), ' ') : numbered;
}

const OWN_PROJECT = /这个项目|该项目|那个项目|所属项目|所在项目|整个项目|that project|the project|whole project|its project|project they belong/i;
/** "how much of it is services", 「其中服务多少」: a part of what the thread is about. */
const PART_OF_IT = /\bof (?:it|that|which|them)\b|其中|里面|当中/i;
/** 「机关服务里的那个」: the thread's name, within the one named now. */
const INSIDE = /(?:里|里面|中|下|项下)的?(?:那个|那项|那笔|呢)|^the one (?:in|under|within)/i;
const PAIR_ACTS: ReadonlySet<string> = new Set(['difference', 'compare', 'ratio']);

function answerInThread(world: World, asked: Query, thread: Thread): Answer {
  const { answer: last } = thread;
  // In a thread about money a bare name means the money of that name.
  const inMoney = asked.wanted === 'any' && asked.act === 'lookup' && last.listed[0]?.unit.includes('元') === true;
  const query: Query = inMoney ? { ...asked, wanted: 'money' } : asked;
  // 「最大的那个占多少」: the first of what was listed, then the share.
  const top = query.act === 'rank' && query.tags.has('share') && query.mentions.length === 0 ? topOf(world, last, query.order) : null;
  if (top) return answerQuery(world, { ...query, act: 'share' }, [top], last);
  if (query.act !== 'rank' && (query.reference?.kind === 'ordinal' || query.nth !== null)) {
    const chosen = pick(world, thread, query.reference?.kind === 'ordinal' ? query.reference.n : query.nth ?? 1);
    if (chosen) return followChoice(world, query, thread, chosen);
  }
  const chosen = query.mentions.length > 0 && last.candidates.length > 0 && query.mentions.length <= 2 ? namedCandidate(world, query, last) : null;
  if (chosen) return followChoice(world, query, thread, { entry: chosen, index: -1 });
  const continued = keepWhole(world, query, continueQuery(query, thread.query), last);
  const pointsBack = query.mentions.length === 0 && (!(query.tags.has('total') || query.tags.has('revenueTotal')) || query.act === 'share');
  if (query.mentions.length === 1 && query.act === 'lookup' && query.tags.has('versus') && /比|compared|versus|vs/i.test(query.text)) return withLast(world, { ...query, act: 'compare' }, thread);
  if (query.mentions.length === 1 && query.tags.has('sum') && /再加|加上|plus|\badd\b|with/i.test(query.text) && last.subjects.length > 0) return answerQuery(world, { ...query, act: 'sum', mentions: [...last.subjects.map((entry) => ({ ...exactMention(entry), gap: ['and' as const] })), { ...(query.mentions[0] as Mention), gap: ['versus'] }] }, [], last);
  if (query.act === 'sum' && query.mentions.length === 0 && !query.tags.has('project')) {
    const n = query.n ?? countNamed(query.text);
    const ranked = query.n !== null ? last.pool.slice(0, query.n).flatMap((figure) => entryOf(world, figure) ?? []) : [];
    const entries = ranked.length > 1 ? ranked : last.subjects.length > 1 && (n === null || last.subjects.length === n) ? last.subjects : n !== null ? thread.subjects.slice(-n) : thread.subjects;
    if (entries.length > 0) return sumEntries(contextOf(world, query, entries, last), entries);
  }
  if ((query.act === 'sum' || PAIR_ACTS.has(query.act)) && query.mentions.length === 1) return withLast(world, query, thread);
  const above = OWN_PROJECT.test(query.text) && query.act !== 'share' ? projectAbove(world, last.subjects[0]) : null;
  if (above) return answerQuery(world, { ...continued, mentions: [] }, [above], last);
  const part = query.mentions.length === 1 && PART_OF_IT.test(query.text) && last.subjects[0] ? partOf(world, last.subjects[0], query.mentions[0] as Mention) : null;
  if (part) return answerQuery(world, { ...continued, mentions: [{ ...exactMention(part), gap: query.mentions[0]?.gap ?? [] }] }, [], last);
  const causes = query.mentions.length === 0 && query.direction !== null && query.tags.has('breakdown') && last.subjects.length === 1;
  if (causes) return answerQuery(world, { ...query, act: 'breakdown' }, last.subjects, last);
  const sibling = query.mentions.length === 1 && isEllipsis(query) ? siblingPart(world, last.subjects[0], query.mentions[0] as Mention) : null;
  if (sibling) return answerQuery(world, { ...continued, mentions: [{ ...exactMention(sibling), gap: query.mentions[0]?.gap ?? [] }] }, [], last);
  const inside = query.mentions.length === 1 && INSIDE.test(query.text) ? last.subjects[0] : undefined;
  if (inside) return answerQuery(world, { ...continued, mentions: [...query.mentions, { ...exactMention(inside), gap: ['of'] }] }, [], last);
  const ofThat = query.percent && query.reference !== null && query.mentions.length === 0 && query.act === 'change' && query.direction === null;
  if (ofThat) return answerQuery(world, { ...query, act: 'share' }, last.subjects, last);
  if (query.act === 'share' && query.mentions.length === 1) return answerQuery(world, continued, last.subjects, last);
  const carried = !pointsBack ? [] : query.reference?.kind === 'these' || PAIR_ACTS.has(query.act) ? (last.subjects.length > 1 ? last.subjects : thread.subjects.slice(-2)) : last.subjects;
  return answerQuery(world, continued, carried, last);
}

function topOf(world: World, last: Answer, order: Query['order']): Entry | null {
  const sorted = [...last.pool].sort((left, right) => decimal(right.value).cmp(decimal(left.value)));
  const figure = order === 'least' ? sorted.at(-1) : sorted[0];
  return figure ? entryOf(world, figure) ?? null : null;
}

/** 「那 X 呢」 after a share: the whole stays. */
function keepWhole(world: World, query: Query, continued: Query, last: Answer): Query {
  const shares = last.claims.filter((claim) => claim.kind === 'share');
  const [share] = shares;
  if (continued === query || continued.act !== 'share' || query.mentions.length === 0 || shares.length !== 1 || !share) return continued;
  const entry = entryOf(world, share.whole);
  return entry ? { ...continued, mentions: [...continued.mentions, { ...exactMention(entry), gap: ['share'] }] } : continued;
}

function partOf(world: World, whole: Entry, mention: Mention): Entry | null {
  const parts = world.index.findEntries({ text: mention.text, pieces: mention.pieces }).filter(({ entry }) => entry.rows.some(({ parent }) => parent !== null && whole.rows.includes(parent)));
  const [best] = parts;
  return best && best.precision >= 0.6 ? best.entry : null;
}

/** 「服务呢」 after 政府采购 or after 货物采购: a part of it, or of what it is a part of, when the words alone would not do. */
function siblingPart(world: World, entry: Entry | undefined, mention: Mention): Entry | null {
  if (!entry) return null;
  const hits = world.index.findEntries({ text: mention.text, pieces: mention.pieces });
  if ((hits[0]?.score ?? 0) >= 0.9) return null;
  const parent = entry.rows.find((row) => row.parent !== null && row.parent.role === 'item')?.parent;
  const above = parent ? world.index.entries.find(({ rows }) => rows.includes(parent)) : undefined;
  return partOf(world, entry, mention) ?? (above ? partOf(world, above, mention) : null);
}

function entryOf(world: World, figure: Figure): Entry | undefined {
  return world.index.entries.find(({ rows, facts }) => figure.facts.some((fact) => rows.includes(fact.row) || facts.includes(fact)));
}

function exactMention(entry: Entry): Mention {
  const text = entry.names[0] ?? entry.label;
  return { text, pieces: [{ text, from: 0, to: text.length, concepts: [] }], unknown: [], code: null, gap: [], clause: 0, from: 0, to: 0 };
}

/** The project that a sub-item stands under, for 「这个项目」 said of the sub-item. */
function projectAbove(world: World, entry: Entry | undefined): Entry | null {
  const parent = entry?.rows.find((row) => row.parent?.basis === 'project' && row.place.table === null)?.parent;
  return parent ? world.index.entries.find(({ rows }) => rows.includes(parent)) ?? null : null;
}

/** 「比食堂多多少」 after another name: that name comes first. */
function withLast(world: World, query: Query, thread: Thread): Answer {
  const [first] = thread.answer.subjects;
  const own = query.mentions[0];
  if (!first || !own) return answerQuery(world, query, [], thread.answer);
  return answerQuery(world, { ...query, mentions: [exactMention(first), { ...own, gap: [...own.gap, 'versus'] }] }, [], thread.answer);
}

interface Choice { entry: Entry; index: number }

function pick(world: World, { answer }: Thread, n: number): Choice | null {
  const list = answer.candidates.length > 0 ? answer.candidates.map(({ entry }) => entry) : answer.listed.flatMap(({ facts }) => world.index.entries.find(({ rows }) => facts.some(({ row }) => rows.includes(row))) ?? []);
  const index = n === -1 ? list.length - 1 : n - 1;
  const entry = list[index];
  if (entry) return { entry, index };
  // Beyond what was shown: the ranking that it was taken from.
  const ranked = answer.pool[index];
  const further = ranked ? entryOf(world, ranked) : undefined;
  return further ? { entry: further, index: -1 } : null;
}

/** A word that names one of the offered candidates: part of its name, or the one it fits best. */
function namedCandidate(world: World, query: Query, last: Answer): Entry | null {
  const offered = [...new Set(last.candidates.map(({ entry }) => entry))];
  if (query.act !== 'lookup' || offered.length < 2) return null;
  const text = query.mentions.map(({ text: own }) => own).join('').replace(/\s/g, '');
  const fitting = offered.filter(({ names }) => names.some((name) => name.includes(text)));
  const [only] = fitting;
  if (fitting.length === 1 && only) return only;
  const merged = query.mentions.length > 1 ? mergeMentions(query.mentions) : query.mentions[0];
  if (!merged) return null;
  const hits = world.index.findEntries({ text: merged.text, pieces: merged.pieces });
  if ((hits[0]?.score ?? 0) >= 0.999 && !offered.includes(hits[0]?.entry as Entry) && last.outcome !== 'clarify') return null;
  const own = hits.filter(({ entry }) => offered.includes(entry));
  const [best, next] = own;
  return best && best.precision >= 0.6 && best.score > (next?.score ?? 0) + 0.03 ? best.entry : null;
}

/** The chosen candidate answers the question that was open; a choice among one name's readings shows that reading. */
function followChoice(world: World, query: Query, thread: Thread, { entry, index }: Choice): Answer {
  const open = thread.answer.outcome === 'clarify' && query.act === 'lookup' ? thread.query : query;
  const candidate = index >= 0 ? thread.answer.candidates[index] : undefined;
  const oneName = thread.answer.candidates.length > 1 && thread.answer.candidates.every((other) => other.entry === entry);
  const context = contextOf(world, { ...open, reference: null, mentions: [] }, [entry], thread.answer);
  if (query.mentions.length > 0 && open === query) return answerQuery(world, { ...query, reference: null, nth: null, n: null, mentions: [exactMention(entry), ...query.mentions] }, [], thread.answer);
  if (candidate && oneName) return claims(context, 'a chosen reading', [{ kind: 'amount', name: candidate.name, readings: [{ figure: candidate.figure, note: candidate.note }] }], [entry], [candidate.figure]);
  if (open.act === 'lookup' || open.act === 'unknown') return lookupEntry(context, entry);
  return answerQuery(world, { ...open, reference: null, mentions: [], nth: null, n: null }, [entry], thread.answer);
}

function contextOf(world: World, query: Query, carried: readonly Entry[], last: Answer): Context {
  return { world, query, topics: [], filter: {}, carried, last };
}

/** Whether a question says nothing but an office's name. */
function bareOffice(library: Library, world: World, question: string): boolean {
  const name = [...library.officeNames(world)].sort((left, right) => right.length - left.length).find((one) => question.includes(one));
  return name !== undefined && question.replace(name, '').replace(/[那么呢的和跟？?。，,\s]|办事处/g, '').length <= 1;
}

/** The document whose department or year the question names; else the thread's, else the newest. */
function chooseWorld(library: Library, question: string, query: Query, thread: Thread | null): { world: World; foreign: boolean; named: boolean } {
  const squeezed = question.replace(/\s/g, '');
  const named = library.worlds.filter((world) => library.officeNames(world).some((name) => squeezed.includes(name)));
  const ofThread = thread ? library.worlds.find(({ book }) => book.document === thread.document) : undefined;
  const pool = named.length > 0 ? named : ofThread ? [ofThread] : library.worlds;
  const ofYear = query.year === null ? undefined : pool.find(({ book }) => book.year === query.year) ?? library.worlds.find(({ book }) => book.year === query.year && named.length === 0);
  const world = ofYear ?? pool[0] ?? library.worlds[0];
  if (!world) throw new Error('no document is loaded');
  return { world, foreign: named.length === 0 && library.namesForeignOffice(question), named: named.length > 0 };
}
