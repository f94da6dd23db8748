/** What a follow-up points at: the names of the thread, of its last answer, and what stands around them. */
import { pattern } from '../../budget/pattern.ts';
import { decimal } from '../../budget/amount.ts';
import type { Row } from '../../budget/fact.ts';
import { mergeMentions } from '../../query/mentions.ts';
import type { Mention, Query } from '../../query/query.ts';
import type { EntryHit } from '../../search/document-index.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Figure } from '../answer.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { resolveMentions } from '../names/resolve.ts';
import { settleTopics } from '../names/settle.ts';
import type { Thread } from './turn.ts';
import type { World } from '../world.ts';
import { countNamed, allParts } from './parts-said.ts';

export function topOf(world: World, last: Answer, order: Query['order'], nth = 1): Entry | null {
  const figures = last.pool.filter(({ value }) => /^-?\d+(?:\.\d+)?$/.test(value));
  // Of falls the largest fell furthest.
  const fell = figures.length > 0 && figures.every(({ value, facts }) => value.startsWith('-') && (facts[0]?.measure === 'change' || facts[0]?.measure === 'percent'));
  const sorted = figures.sort((left, right) => decimal(right.value).cmp(decimal(left.value)) * (fell ? -1 : 1));
  const figure = sorted.at(order === 'least' || nth < 0 ? -Math.abs(nth) : nth - 1);
  return figure ? entryOf(world, figure) ?? null : null;
}

/** 「那 X 呢」 after a share: the whole stays, and what is named is its money by itself; 「车」 beside a name is no letter of it. */
export function keepWhole(world: World, query: Query, continued: Query, last: Answer): Query {
  const shares = last.claims.filter((claim) => claim.kind === 'share');
  const [share] = shares;
  if (continued === query || continued.act !== 'share' || query.mentions.length === 0 || shares.length !== 1 || !share) return continued;
  const entry = entryOf(world, share.whole);
  if (!entry) return continued;
  const own = share.part.unit.includes('元') ? settleTopics(continued, world, resolveMentions({ ...continued, wanted: 'money' }, world.index)) : [];
  const [topic, another] = own;
  const parts = topic?.certainty === 'sure' && topic.entry && !another ? [{ ...exactMention(topic.entry), from: topic.mention.from, to: topic.mention.to }] : continued.mentions;
  return { ...continued, mentions: [...parts, { ...exactMention(entry), gap: ['share'] }] };
}

export function partOf(world: World, whole: Entry, mention: Mention): Entry | null {
  const hits = world.index.findEntries({ text: mention.text, pieces: mention.pieces });
  const [best] = hits.filter(({ entry }) => entry.rows.some(({ parent }) => parent !== null && whole.rows.includes(parent)));
  return best && best.precision >= 0.6 && !isSaidWhole(hits, best.entry) ? best.entry : null;
}

/** "Vehicle purchase" is a name said whole: a part that is called so and more is another one. */
export function isSaidWhole([first]: readonly EntryHit[], part: Entry): boolean {
  return first !== undefined && first.entry !== part && first.score >= IN_FULL && first.recall >= IN_FULL && first.entry.kinds.has('money') && part.names.some((name) => first.entry.names.some((own) => name.startsWith(own.slice(0, -1))));
}
const IN_FULL = 0.999;

/** 「服务呢」 after 政府采购 or after 货物采购: a part of it, or of what it is a part of, when the words alone would not do. */
export function siblingPart(world: World, entry: Entry | undefined, mention: Mention): Entry | null {
  if (!entry) return null;
  const hits = world.index.findEntries({ text: mention.text, pieces: mention.pieces });
  if ((hits[0]?.score ?? 0) >= 0.9) return null;
  const parent = entry.rows.find((row) => row.parent !== null && row.parent.role === 'item')?.parent;
  const above = parent ? world.index.ofRow(parent) : undefined;
  return partOf(world, entry, mention) ?? (above ? partOf(world, above, mention) : null);
}

/** What is named, when it is another part of the whole that the last name is a part of. */
export function siblingNamed(world: World, subject: Entry | undefined, mention: Mention): Entry | null {
  const entry = resolveMention(mention, world.index, 'money').entry ?? siblingPart(world, subject, mention);
  const wholes = (one: Entry | undefined): Row[] => one?.rows.flatMap(({ parent }) => parent ?? []).filter(({ role }) => role === 'item') ?? [];
  const own = wholes(subject);
  return entry && entry !== subject && wholes(entry).some((row) => own.includes(row)) ? entry : null;
}

export function entryOf(world: World, figure: Figure): Entry | undefined {
  return world.index.ofFacts(figure.facts);
}

export function exactMention(entry: Entry): Mention {
  const text = entry.names[0] ?? entry.label;
  return { text, pieces: [{ text, from: 0, to: text.length, concepts: [] }], unknown: [], code: null, gap: [], joined: false, between: '', typed: text, clause: 0, from: 0, to: 0 };
}

/** The project that a sub-item stands under, for 「这个项目」 said of the sub-item. */
export function projectAbove(world: World, entry: Entry | undefined): Entry | null {
  const parent = entry?.rows.find((row) => row.parent?.basis === 'project' && row.place.table === null)?.parent;
  return parent ? world.index.ofRow(parent) ?? null : null;
}

const PAIR_ACTS: ReadonlySet<string> = new Set(['difference', 'compare', 'ratio']);

export interface Choice { entry: Entry; index: number }

/** The places that an ordinal counts: of a ranking that only one place was shown of, all; the sum of the others is none of them. */
function placed({ listed: shown, pool, claims }: Answer): readonly Figure[] {
  const own = shown.filter(({ derivation }) => derivation?.includes(' + ') !== true);
  const sum = claims.find((claim) => claim.kind === 'sum');
  if (own.length === 0 && sum?.kind === 'sum' && sum.items.length > 1 && pool.length < 2) return sum.items;
  return shown.length === 1 && pool.length > 1 ? pool : own.length > 1 ? own : shown;
}

export function pick(world: World, answer: Answer, n: number): Choice | null {
  const list = answer.candidates.length > 0 ? answer.candidates.map(({ entry }) => entry) : placed(answer).flatMap(({ facts }) => world.index.entries.find(({ rows }) => facts.some(({ row }) => rows.includes(row))) ?? []);
  const index = n === -1 ? list.length - 1 : n - 1;
  const entry = list[index];
  if (entry) return { entry, index };
  // Beyond what was shown: the ranking that it was taken from.
  const ranked = answer.pool[index];
  const further = ranked ? entryOf(world, ranked) : undefined;
  return further ? { entry: further, index: -1 } : null;
}

/** The offered candidates that a word fits, when it fits several of them and nothing else whole: the choice goes on among those. */
export function stillOpen(query: Query, last: Answer): Answer | null {
  if (query.act !== 'lookup' && query.act !== 'purpose' || last.outcome !== 'clarify' || query.mentions.length !== 1) return null;
  const text = query.mentions[0]?.text.replace(/\s/g, '') ?? '';
  const candidates = last.candidates.filter(({ entry }) => text.length > 1 && entry.names.some((name) => name.includes(text)));
  return candidates.length > 1 ? { ...last, candidates } : null;
}

/** So well a name has all the words. */
const WHOLE = 0.95;

/** A word that names one of the offered candidates: part of its name, or the one it fits best. */
export function namedCandidate(world: World, query: Query, last: Answer): Entry | null {
  const offered = [...new Set(last.candidates.map(({ entry }) => entry))];
  if (query.act !== 'lookup' || offered.length < 2) return null;
  const text = query.mentions.map(({ text: own }) => own).join('').replace(/\s/g, '');
  const fitting = offered.filter(({ names }) => names.some((name) => name.includes(text)));
  const [only] = fitting;
  if (fitting.length === 1 && only) return only;
  const merged = query.mentions.length > 1 ? mergeMentions(query.mentions) : query.mentions[0];
  if (!merged) return null;
  const hits = world.index.findEntries({ text: merged.text, pieces: merged.pieces });
  // A whole new question that names something in full is no choice.
  const anew = hits[0] !== undefined && hits[0].score >= 0.999 && !offered.includes(hits[0].entry) && query.spoken.trim().split(query.language === 'en' ? /\s+/ : '').length > 7;
  if (anew) return null;
  if ((hits[0]?.score ?? 0) >= 0.999 && !offered.includes(hits[0]?.entry as Entry) && last.outcome !== 'clarify') return null;
  const own = hits.filter(({ entry }) => offered.includes(entry));
  const [best, next] = own;
  // What has all the words is meant before an offered name that has some.
  if (best && hits[0] && best.precision < WHOLE && hits[0].precision >= WHOLE && !offered.includes(hits[0].entry)) return null;
  return best && best.precision >= 0.6 && best.score > (next?.score ?? 0) + 0.03 ? best.entry : null;
}

const BOTH = pattern(/\b(?:they|them|their|both)\b|它们|他们|两/i);

/** "its share" after a ranking means the first of it. */
export function pointedAt(world: World, query: Query, last: Answer): readonly Entry[] {
  const first = query.reference?.kind === 'it' && last.trace.query.act === 'rank' && last.subjects.length !== 1 && last.pool[0] ? entryOf(world, last.pool[0]) : undefined;
  // After a comparison "it" is what was compared with the other.
  const compared = query.reference?.kind === 'it' && !BOTH.test(query.spoken) && !PAIR_ACTS.has(query.act) && last.claims.some(({ kind }) => kind === 'difference') ? last.subjects.slice(0, 1) : [];
  return first ? [first] : compared.length > 0 ? compared : last.subjects;
}

/** An average counts the whole kind, not the part that was asked for in between: vehicles, not fire engines. */
function wholeSpokenOf(entry: Entry, subjects: readonly Entry[]): Entry {
  if (entry.kinds.has('money')) return entry;
  const units = entry.facts.flatMap(({ measure, unit }) => (measure === 'count' ? [unit] : []));
  if (!entry.rows.some(({ parent }) => parent?.role === 'item' || parent?.facts.some(({ measure }) => measure === 'count'))) return entry;
  return subjects.find((other) => other.rows.every(({ parent }) => parent === null) && other.facts.some(({ measure, unit }) => measure === 'count' && units.includes(unit))) ?? entry;
}

/** A share for each of the names. */
const OF_EACH = pattern(/各(?:占|是|为|有)|各自|分别|\beach\b|\bpercentages\b|\brespectively\b/i);

/** The thread's names that a question without one is about. */
export function carriedBy(world: World, query: Query, thread: Thread): readonly Entry[] {
  const { answer: last, subjects } = thread;
  const pointsBack = query.mentions.length === 0 && (!(query.tags.has('total') || query.tags.has('revenueTotal')) || query.act === 'share');
  if (!pointsBack) return [];
  // 「几个项目增加了」 counts all projects, whatever was spoken of.
  if (query.act === 'count' && query.tags.has('project') && query.reference === null) return [];
  // 「人均多少」 after the money and the heads: both.
  // 「三者平均」 after two comparisons of one name.
  const n = query.act === 'average' ? countNamed(query.text) : null;
  if (n !== null && n > last.subjects.length && subjects.length >= n && query.mentions.length === 0) return subjects.slice(-n);
  // 「加起来按 50 人算，人均多少」: the names that were told one after another.
  if (query.act === 'average' && query.tags.has('sum') && last.subjects.length === 1) return summed(world, query, thread);
  if (query.act === 'average' && last.subjects.length === 1) {
    // The money told last is averaged, not what was spoken of before it.
    const [own] = last.subjects;
    const both = own?.kinds.has('money') === true ? subjects.slice(-2).filter((entry) => entry === own || !entry.kinds.has('money')) : subjects.slice(-2);
    return both.map((entry) => wholeSpokenOf(entry, subjects));
  }
  const each = query.act === 'share' && OF_EACH.test(query.spoken);
  // 「去年各是多少」: of each that was spoken of.
  if (last.subjects.length === 1 && query.language === 'zh' && OF_EACH.test(query.spoken) && (query.act === 'prior' || (query.act === 'lookup' && query.year !== null))) return summed(world, query, thread);
  // "How much is each this year?" after two terms were explained, one by one.
  const explained = last.subjects.length === 1 && last.claims.length > 0 && last.claims.every(({ kind }) => kind === 'quote');
  if (explained && OF_EACH.test(query.spoken) && (query.act === 'lookup' || query.act === 'prior')) return summed(world, query, thread);
  if (!each && query.reference?.kind !== 'these' && !PAIR_ACTS.has(query.act)) return pointedAt(world, query, last);
  // "All three" after three names, one after the other.
  const said = query.reference?.kind === 'these' ? countNamed(query.text) : null;
  if (said !== null && said > Math.max(last.subjects.length, 2) && subjects.length >= said) return besideEachOther(world, subjects, thread.shown).slice(-said);
  return last.subjects.length > 1 ? last.subjects : lastTwo(world, thread);
}

/** The name just answered and the one before it: of a list that was shown, its first. */
function lastTwo(world: World, { answer: last, subjects, shown }: Thread): readonly Entry[] {
  const [own] = last.subjects;
  const before = shown.flatMap((figure) => entryOf(world, figure) ?? []).filter((entry) => entry !== own).at(-1);
  return own && before && shown.some((figure) => entryOf(world, figure) === own) ? [before, own] : subjects.slice(-2);
}

/** 「甲多少」, 「乙呢」: the names that were told one after the other up to now, each an amount of one kind with the last; a sum of some of them ends the run. */
export function toldBeside(world: World, { answer: last, shown }: Thread): readonly Entry[] {
  const [own, another] = last.subjects;
  const told = own && !another ? shown.findLast((figure) => entryOf(world, figure) === own) : undefined;
  if (!told) return last.subjects;
  const before = [...shown].reverse();
  const end = before.findIndex((figure) => figure.derivation !== null || figure.year !== told.year || kindOf(figure) !== kindOf(told));
  const added = before[end]?.derivation?.includes('+') === true ? before[end].facts.filter((fact) => fact.unit === told.unit) : [];
  const entries = [...before.slice(0, end < 0 ? before.length : end).flatMap((figure) => entryOf(world, figure) ?? []), ...added.flatMap(({ row }) => world.index.ofRow(row) ?? []).reverse()];
  return [...new Set(entries)].reverse();
}

/** What stands side by side: amounts, or counts, of rows of one level. */
function kindOf({ unit, facts: [fact] }: Figure): string {
  return fact ? [unit, fact.measure, fact.row.basis, fact.row.code?.length, fact.row.parent?.basis].join() : '';
}

/** Nothing of the list is to be missing. */
const ALL_TOGETHER = pattern(/全部|全都|所有|都(?:算|加|合)|\ball(?! (?:right|together))\b|\beverything\b|\bthe (?:whole|full) (?:list|lot)\b/i);

export function summed(world: World, query: Query, { answer: last, subjects: all, offered, shown }: Thread): readonly Entry[] {
  // 「甲里的乙」 spoke of 乙: what only said where it stands is no addend.
  const subjects = all.filter((entry) => shown.some((figure) => entryOf(world, figure) === entry) || !all.some((other) => other.rows.some(({ parent }) => parent !== null && entry.rows.includes(parent))));
  const n = query.n ?? countNamed(query.text);
  const ranked = query.n !== null ? last.pool.slice(0, query.n).flatMap((figure) => entryOf(world, figure) ?? []) : [];
  if (ranked.length > 1) return ranked;
  // 「四笔都算上」: as many as were offered.
  const listed = [...new Set(offered.flatMap((figure) => entryOf(world, figure) ?? []))];
  // "Smallest?" of a list, then "total": all of it.
  const pool = n === null && last.trace.query.act === 'rank' && last.listed.length === 1 ? [...new Set(last.pool.flatMap((figure) => entryOf(world, figure) ?? []))] : [];
  if (pool.length > 2 && pool.length === listed.length && pool.every((entry) => listed.includes(entry))) return pool;
  // Not a choice that was left open when something else was asked.
  const left = last.outcome === 'answered' && subjects.length > 0 && listed.every((entry) => !subjects.includes(entry));
  if (n !== null && listed.length === n && subjects.length < n && !left) return listed;
  // 「全部加起来」 after one of a list: all of that list, when nothing else was spoken of.
  if (n === null && listed.length > 1 && ALL_TOGETHER.test(query.spoken) && last.subjects.some((entry) => listed.includes(entry)) && subjects.every((entry) => listed.includes(entry) || listed.some(({ rows }) => rows.some(({ parent }) => parent !== null && entry.rows.includes(parent))))) return listed;
  // Of a choice that is open, or 「那几笔」 of it, all that were offered are meant.
  if (last.outcome === 'clarify' && listed.length > 1 && (n === null || n === listed.length)) return listed;
  if (last.subjects.length > 1 && (n === null || last.subjects.length === n)) return last.subjects;
  const family = n !== null && subjects.length < n ? allParts(world, n, last.subjects) : [];
  if (family.length > 0) return family;
  return n === null ? subjects : besideEachOther(world, subjects, shown).slice(-n);
}

/** 「大类甲」, 「里面最大的」, 「大类乙呢」, 「俩加一起」: what was only told as a part of the one is not added to the other. */
function besideEachOther(world: World, subjects: readonly Entry[], shown: readonly Figure[]): readonly Entry[] {
  const kind = (entry: Entry | undefined): string => shown.filter((one) => entry !== undefined && entryOf(world, one) === entry).slice(-1).map(kindOf).join('');
  const [last, own] = [subjects.at(-1), kind(subjects.at(-1))];
  const beside = own === '' ? subjects : subjects.filter((entry) => kind(entry) === own || !subjects.some((other) => other !== last && other !== entry && kind(other) === own && entry.rows.some(({ parent }) => parent !== null && other.rows.includes(parent))));
  return beside.length > 1 ? beside : subjects;
}
