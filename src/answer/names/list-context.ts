/**
 * Members of a list that lean on what the list shares: "the workstation lines (upkeep, security, staff)", "awareness of
 * waste sorting and participation". By itself such a member is vague, beside what it leans on it is one name.
 */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import type { EntryHit } from '../../search/document-index.ts';
import { isTakenIn } from '../../query/frames/signs.ts';
import type { Mention } from '../../query/query.ts';
import type { Topic } from './resolve-mention.ts';

/** The share of a member's words that a name must explain to be meant by it. */
const EXPLAINED = 0.78;
/** The least share of the words leant on that the name must explain too. */
const SHARED = 0.3;
/** How far the best name must be ahead of the next. */
const AHEAD = 0.03;
/** A name that fits this well is whole. */
const WHOLE = 0.95;
/** Characters that names of one kind end with. */
const ENDING = 2;
/** What joins two names that share an end; a comma parts clauses too. */
const CONJUNCTION = pattern(/^\s*(?:and|&|or|和|与|及|、|\/)\s*(?:the )?$/);
/** What opens a list behind its heading; a bracket that is closed again, "A (90) without B and C", opens none. */
const OPENS = pattern(/[(（](?![^()（）]*[)）])|[:：]|\s[-–—]\s/);

/** Whether the first `count` names reach from a heading into the list behind it. */
export function opensList(mentions: readonly Mention[], count: number): boolean {
  return mentions.slice(1, count).some(({ between }, at) => OPENS.test(between) && (mentions[at + 2]?.gap.includes('and') === true || mentions[at + 2]?.gap.includes('versus') === true));
}

/** 「甲里的乙」, 「甲下面乙跟丙」: what stands behind it is within it. */
export const PLACED_IN = pattern(/^\s*(?:这一?[个项块])?(?:项目|支出)?(?:里面?|里头|之?中|当中|下面?|底下|项下|名下|之?内)的?[，,：:]?\s*$/);

/** "Fire checks of small premises, how many places": what is counted of it, no further name. */
export const HOW_MANY_OF_IT = pattern(/^\s*[,:–-]\s*(?:in |on |of )?(?:how many|number of)\s*$/i);

/** A word that means several names by itself, behind the whole that only one of them is within. */
function placed(topics: readonly Topic[]): readonly Topic[] {
  const at = topics.findIndex(({ certainty, entry }, place) => certainty === 'sure' && entry !== null && PLACED_IN.test(topics[place + 1]?.mention.between ?? ''));
  const whole = topics[at];
  const end = whole ? endOf(topics, at + 1) : 0;
  return whole ? topics.map((topic, place) => (place > at && place < end && isOpen(topic) ? within(topic, whole) ?? topic : topic)) : topics;
}

/** Where the heading of a list stands; -1 where there is none. */
export function headOfList(topics: readonly Topic[]): number {
  return topics.findIndex((topic, at) => topic.certainty !== 'none' && OPENS.test(topics[at + 1]?.mention.between ?? '') && !isTakenIn(topics[at + 1]?.mention.between ?? '') && isListed(topics[at + 2]));
}

export function inContext(all: readonly Topic[]): Topic[] {
  const topics = placed(all);
  const head = headOfList(topics);
  return headed(topics) ?? coordinated(head < 0 ? topics : underHeading(topics, head));
}

/** "The survey: what accuracy": a vague word behind a heading is the name that has the words of both. */
function headed(topics: readonly Topic[]): Topic[] | null {
  const [heading, topic, ...others] = topics;
  if (!heading || !topic || others.length > 0 || !isOpen(topic) || !OPENS.test(topic.mention.between)) return null;
  const meant = chosen(topic, inBoth(topic, heading));
  return meant && [meant];
}

function isListed(topic: Topic | undefined): boolean {
  return topic?.mention.gap.includes('and') === true || topic?.mention.gap.includes('versus') === true;
}

/** Where the list that begins at a place ends. */
function endOf(topics: readonly Topic[], from: number): number {
  const end = topics.findIndex((topic, at) => at > from && !isListed(topic));
  return end < 0 ? topics.length : end;
}

/** A heading and its members: when each of them is a name within the heading, the members are meant and not the heading. */
function underHeading(topics: readonly Topic[], head: number): Topic[] {
  const heading = topics[head];
  const end = endOf(topics, head + 1);
  if (!heading) return [...topics];
  const members = lastOfAll(topics.slice(head + 1, end), heading);
  const meant = members.flatMap((member) => within(member, heading) ?? (inBrackets(members) ? member : []));
  return meant.length === end - head - 1 ? [...topics.slice(0, head), ...meant, ...topics.slice(end)] : [...topics];
}

/** "Housing reform: provident fund plus purchase allowance": where as many are listed as the heading has parts, and all but one are known, that one is the part that is left. */
function lastOfAll(members: readonly Topic[], heading: Topic): readonly Topic[] {
  const parts = heading.certainty === 'sure' ? (heading.entry?.rows ?? []).map(({ children }) => children).find(({ length }) => length === members.length) ?? [] : [];
  const known = members.map((member) => within(member, heading));
  const open = members.filter((_, at) => known[at] === null);
  const [last] = open;
  const left = parts.filter((row) => !known.some((topic) => topic?.entry?.rows.includes(row)));
  const [row] = left;
  const entry = heading.entry;
  if (!entry || !last || !row || open.length > 1 || left.length > 1 || last.mention.unknown.length > 0) return members;
  const meant = last.hits.find((hit) => hit.entry.rows.includes(row))?.entry;
  return meant ? members.map((member) => (member === last ? { ...member, certainty: 'sure', entry: meant, choices: [meant] } : member)) : members;
}

/** Names in brackets say what the words before them mean; they are sure by themselves then. */
function inBrackets(members: readonly Topic[]): boolean {
  return OPENS.test(members[0]?.mention.between ?? '') && /[(（]/.test(members[0]?.mention.between ?? '') && members.every(({ certainty }) => certainty === 'sure');
}

/** The member as a part of the heading, or as one of the names that have the heading's words. */
function within(member: Topic, heading: Topic): Topic | null {
  if (member.certainty === 'sure' && member.entry && isPartOf(member.entry, heading.entry)) return member;
  const parts = member.hits.filter(({ entry, precision }) => precision >= EXPLAINED && isPartOf(entry, heading.entry));
  const alike = heading.certainty === 'sure' ? [] : member.hits.filter(({ entry, precision }) => precision >= EXPLAINED && heading.hits.some((hit) => hit.entry === entry && hit.precision >= EXPLAINED));
  return chosen(member, parts.length > 0 ? parts : alike);
}

function isPartOf(entry: Entry, whole: Entry | null): boolean {
  return whole !== null && entry.rows.some(({ parent }) => parent !== null && whole.rows.includes(parent));
}

/** Members that share their end or their beginning, said once: each is the name that has the words of both. */
function coordinated(topics: readonly Topic[]): Topic[] {
  const found: Topic[] = [];
  for (let at = 0; at < topics.length;) {
    const end = endOf(topics, at);
    found.push(...(siblings(topics.slice(at, end)) ?? leaning(sharingEnds(topics.slice(at, end)))));
    at = end;
  }
  return found;
}

/** Three or more: where each further one is an item beside the first that has its words, all of them are, whatever else they name. */
function siblings(list: readonly Topic[]): Topic[] | null {
  const [first, ...others] = list;
  if (others.length === 1) return besideOne(list, 0, 1) ?? besideOne(list, 1, 0);
  if (others.length < 2 || !first || first.certainty !== 'sure' || first.entry === null) return null;
  const { entry: own } = first;
  const beside = others.map((topic) => chosen(topic, inBoth(topic, first).filter(({ entry }) => entry.rows.some(({ parent }) => parent !== null && own.rows.some((row) => row.parent === parent)))));
  const meant = beside.flatMap((topic) => topic ?? []);
  return meant.length === others.length ? [first, ...meant] : null;
}

/** 「甲广场比乙中心多几倍」: of two, a short name that another item beside the one fits as well is that item. */
function besideOne(list: readonly Topic[], at: number, other: number): Topic[] | null {
  const [own, short] = [list[at], list[other]];
  const chosenHit = short?.hits.find(({ entry }) => entry === short.entry);
  if (!own || own.certainty !== 'sure' || own.entry === null || !short || short.certainty !== 'sure' || !chosenHit || !/^[\u4e00-\u9fff]+$/.test(short.mention.text) || short.mention.text.length > chosenHit.entry.key.length * SHORT) return null;
  const parents = own.entry.rows.flatMap(({ parent, basis }) => (parent !== null && basis === 'project' ? [parent] : []));
  const isBeside = (entry: Entry): boolean => entry !== own.entry && entry.rows.some(({ parent }) => parent !== null && parent.parent !== null && parents.includes(parent));
  const beside = isBeside(chosenHit.entry) ? [] : short.hits.filter(({ entry, precision, letters }) => !letters && precision >= EXPLAINED && isBeside(entry));
  const [only, more] = beside;
  if (!only || more) return null;
  return list.map((topic, place) => (place === other ? { ...topic, entry: only.entry, choices: [only.entry] } : topic));
}
/** A name of which no more than this was said. */
const SHORT = 0.5;

/** "maternal and infant death rates": a member that is no whole name takes the end of the next one. */
function sharingEnds(list: readonly Topic[]): Topic[] {
  return list.map((topic, at) => {
    const next = list[at + 1];
    if (next?.certainty !== 'sure' || !CONJUNCTION.test(next.mention.between) || (topic.hits[0]?.score ?? 1) >= WHOLE || topic.mention.unknown.length > 0) return topic;
    const alike = next.hits.filter(({ entry }) => entry !== next.entry && endsAlike(entry, next.entry));
    return chosen(topic, alike.filter(({ entry }) => hasWords(entry, topic) || topic.hits.some((hit) => hit.entry === entry && hit.precision >= EXPLAINED))) ?? topic;
  });
}

/** Each word of the topic stands in the name, in Chinese. */
function hasWords({ key }: Entry, { mention: { pieces } }: Topic): boolean {
  return pieces.every(({ concepts }) => concepts.some(({ zh }) => zh.length > 1 && key.includes(zh)));
}

function endsAlike(entry: Entry, other: Entry | null): boolean {
  return other !== null && entry.key.slice(-ENDING) === other.key.slice(-ENDING);
}

/** A member that names several things by itself, of which one has words of a member before it; two indicators of one unit settle each other. */
function leaning(list: readonly Topic[]): Topic[] {
  const found: Topic[] = [];
  for (const topic of list) {
    const before = isOpen(topic) && topic.mention.gap.every((tag) => LINKS.has(tag)) ? found.findLastIndex(({ certainty, hits }) => certainty === 'sure' || hits.length > 0) : -1;
    const other = found[before];
    const first = other && (other.certainty === 'sure' ? other : parallel(other, topic));
    const beside = first && first.mention.code === null ? chosen(topic, inBoth(topic, first)) : null;
    if (beside && first) found[before] = first;
    found.push(beside ?? topic);
  }
  return found;
}

/** What may stand before a member that leans on the one before. */
const LINKS: ReadonlySet<string> = new Set(['and', 'filler', 'of', 'howMany', 'countUnit', 'target', 'item', 'project', 'it', 'talk']);

function isOpen({ certainty }: Topic): boolean {
  return certainty === 'several' || certainty === 'unsure';
}

/** The best of several indicators, where the next member names one that is counted alike. */
function parallel(topic: Topic, next: Topic): Topic | null {
  const [best] = topic.hits;
  const unit = best?.entry.facts.find(({ measure }) => measure === 'target')?.unit;
  const like = inBoth(next, { ...topic, entry: best?.entry ?? null })[0]?.entry.facts.find(({ measure }) => measure === 'target')?.unit;
  return best && best.precision >= EXPLAINED && unit != null && unit === like ? chosen(topic, topic.hits) : null;
}

/** Names that the topic's words fit whole and that have words of the other topic too; those with most of them first. */
function inBoth({ hits }: Topic, other: Topic): EntryHit[] {
  const shared = new Map(other.hits.filter(({ letters, precision }) => !letters && precision >= SHARED).map((hit) => [hit.entry, hit.score]));
  return hits.filter(({ entry, precision, letters }) => entry !== other.entry && sameKind(entry, other.entry) && !letters && precision >= EXPLAINED && shared.has(entry))
    .map((hit): EntryHit => ({ ...hit, score: shared.get(hit.entry) ?? 0 })).sort((left, right) => right.score - left.score);
}

/** Indicators stand beside indicators, money beside money. */
function sameKind(entry: Entry, other: Entry | null): boolean {
  return other === null || [...entry.kinds].some((kind) => other.kinds.has(kind));
}

function chosen(topic: Topic, hits: readonly EntryHit[]): Topic | null {
  const [best, next] = hits;
  if (!best || (next !== undefined && next.score > best.score - AHEAD)) return null;
  return { ...topic, certainty: 'sure', entry: best.entry, choices: [best.entry] };
}
