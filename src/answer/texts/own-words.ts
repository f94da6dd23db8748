/**
 * A question that no figure answers: "what courses are these" after the money for training, 「依据什么」, "who gets it".
 * The sentence of what is printed about the name that has the words of the question is quoted; where none has, that is
 * said, with what is near.
 */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Mention, Query } from '../../query/query.ts';
import { namesTarget } from '../../query/slots/value-kind.ts';
import { wordsAsked, type Asked } from '../../query/slots/words-asked.ts';
import type { Entry } from '../../search/entries.ts';
import { sentencesOf } from '../../search/sentences.ts';
import type { Answer, Claim, Name, Notice } from '../answer.ts';
import { claims, entryName, notFound, type Context } from '../context.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { asMadeBy } from '../marks.ts';
import { relation } from '../names/relation.ts';
import { resolveMentions } from '../names/resolve.ts';
import { settleTopics } from '../names/settle.ts';
import type { Thread } from '../thread/turn.ts';
import type { World } from '../world.ts';
import { ownNumber } from './own-number.ts';
import { targetOf } from '../targets/target-of.ts';
import { purposeAnswer } from './purpose.ts';
import { scopeOf } from './sentence.ts';
import { claimOf, isOfAmounts, textsOf } from './texts-of.ts';

const OWN_WORDS = 'what is printed of it in words';
const NO_OWN_WORDS = 'nothing is printed of it in such words';

type Piece = Mention['pieces'][number];
/** The words that a sentence must have; null where one of them is no word that any sentence could have. */
type Words = readonly Piece[] | null;

/** The answer itself where it tells what was asked. */
export function inOwnWords(world: World, query: Query, thread: Thread | null, found: Answer): Answer {
  const last = thread?.answer ?? null;
  const asked = wordsAsked(query);
  if (!asked) return ownNumber(world, query, last, found) ?? found;
  const context: Context = { world, query, topics: settleTopics(query, world, resolveMentions(query, world.index)), filter: {}, carried: [], last };
  // A choice that was left open leaves the thread with the name before it.
  const told = (last?.outcome === 'clarify' ? thread?.subjects.slice(-1) : last?.subjects.slice(0, MOST)) ?? [];
  const words = wordsOf(context, query.mentions, asked);
  const held = told.map((entry) => heldByLast(context, entry, asked, words, found)).find((answer) => answer !== null);
  if (held) return held;
  const [subject, another] = told;
  const ofLast = subject && !another ? aboutIt(context, subject, asked, words, found) ?? (words?.length === 0 ? null : notOfIt(context, subject, asked, found)) : null;
  // Where a number of things was told of it, the money before it may have the words.
  const money = subject && !subject.kinds.has('money') && !ofLast ? thread?.subjects.findLast((entry) => entry !== subject && entry.kinds.has('money')) : undefined;
  const ofBefore = money && words?.length === 0 && asked.says === null ? aboutIt(context, money, asked, words, found) : null;
  if (ofLast ?? ofBefore) return ofLast ?? ofBefore ?? found;
  const named = subject && words?.length === 0 ? [] : namedIn(context, found).filter((entry) => entry !== subject);
  for (const entry of named) {
    const beside = wordsBeside(context, entry, asked);
    const answer = named.length === 1 || (beside?.length ?? 0) > 0 ? aboutIt(context, entry, asked, beside, found) : null;
    if (answer) return answer;
  }
  return found;
}

/** What the question names itself; else what its words were found to name. */
function namedIn({ topics }: Context, { candidates, subjects }: Answer): Entry[] {
  const named = topics.flatMap(({ certainty, entry, hits }) => (certainty === 'sure' && entry && (hits[0]?.recall ?? 1) >= WHOLE ? [entry] : []));
  return [...new Set(named.length === 0 && subjects.length === 1 && candidates.length === 0 ? subjects : named)];
}

/** The words of the question that are none of the name; 「培训支出里都有哪些培训」: what is said again is asked for. */
function wordsBeside(context: Context, { names }: Entry, asked: Asked): Words {
  const { mentions } = context.query;
  const words = wordsOf(context, mentions, asked);
  const rest = words?.filter((word) => !names.some((name) => holds(context, name, word))) ?? null;
  if (rest === null || rest.length > 0) return rest;
  // "What courses are these": what was told is said in another word.
  if (mentions.length < 2) return context.query.reference === null ? rest : words;
  const name = mentions.reduce((longest, mention) => (mention.typed.length > longest.typed.length ? mention : longest));
  return wordsOf(context, mentions.filter((mention) => mention !== name), asked);
}

/** Of more names that were told together none is meant. */
const MOST = 3;
/** So much of a name is said. */
const WHOLE = 0.6;

/** What has all the words of a follow-up is of what was just told, whatever else in the document has some of them. */
function heldByLast(context: Context, entry: Entry, asked: Asked, words: Words, found: Answer): Answer | null {
  return words !== null && words.length > 0 && scopeOf(context.query.text) !== 'duty' && !(tells(context.query, found, asked) && (found.claims.length > 1 || (found.subjects.includes(entry) && !found.claims.some(({ kind }) => kind === 'quote')))) && !isNamedInFull(context, found, entry) ? quoted(context, entry, asked, words, found) : null;
}

function aboutIt(context: Context, entry: Entry, asked: Asked, words: Words, found: Answer): Answer | null {
  const held = words === null ? null : quoted(context, entry, asked, words, found);
  // What is asked next is asked of the name, not of the project whose words these are.
  if (held && held.claims.some((claim) => claim.kind === 'quote' && found.claims.some((one) => one.kind === 'quote' && one.text === claim.text))) return held;
  if ((tells(context.query, found, asked) && !(held && asked.aspect === 'asOf') && !isOfOther(context, entry, asked, words, found)) || isOfAnother(found, entry, words)) return null;
  return held ?? ownTarget(context, entry, asked) ?? openPurpose(context, entry, asked, words, found) ?? missing(context, entry, asked, words, found);
}

/** 「什么时候完成」 after a name, and nothing else: what is told of another thing does not tell it. */
function isOfOther({ world, last, query }: Context, entry: Entry, { missing: what }: Asked, words: Words, { claims: list, subjects }: Answer): boolean {
  if (last === null || what === null || words?.length !== 0 || namesTarget(query.spoken) || /目标/.test(query.spoken)) return false;
  const related = subjects.some((one) => one === entry || relation(entry, one) > 0);
  return list.every((claim) => (claim.kind === 'quote' ? !textsOf(world, entry).some(({ text }) => claim.text.includes(text) || text.includes(claim.text)) : (claim.kind === 'target' || claim.kind === 'count') && !related));
}

function wordsOf({ query, query: { spoken } }: Context, mentions: readonly Mention[], { own, aspect }: Asked): Words {
  const asked = mentions.filter((mention) => !isFrame(mention) && !(aspect === 'activity' && isVerb(spoken, mention)));
  if (asked.some(({ code, unknown }) => code !== null || (query.language === 'en' && unknown.some((word) => !own.test(word) && word.length > 2)))) return null;
  // Letters that no word has stand together.
  return asked.flatMap(({ pieces, text }) => (pieces.every(({ concepts }) => concepts.length === 0) ? [{ text, from: 0, to: text.length, concepts: [] }] : pieces)).filter(({ text, concepts }) => !(own.test(text) && !LONG_NAME.test(text)) && (concepts.length > 0 || text.length > 1));
}

/** Of several words not all say only what is asked for. */
const LONG_NAME = /[a-z] [a-z]|[\u4e00-\u9fff]{5}/;

/** "What is it supposed to prevent": the verb need not be printed. */
function isVerb(spoken: string, { from }: Mention): boolean {
  return /\bto $/.test(spoken.slice(0, from));
}

/** The sentence that has all the words, and says what is asked for. */
function quoted(context: Context, entry: Entry, { says, aspect }: Asked, words: readonly Piece[], found: Answer): Answer | null {
  const { world } = context;
  if (words.length === 0 && says === null) return null;
  const inName = aspect === 'other' && entry.kinds.has('target') && words.every((word) => holds(context, entry.label, word));
  if (inName) return asMadeBy(lookupEntry({ ...context, query: { ...context.query, wanted: 'target' } }, entry), OWN_WORDS);
  const best = textsOf(world, entry).find(({ passage, text, near }) => (passage.kind !== 'definition' || aspect === 'other') && !(aspect === 'time' && COUNTED_UP_TO.test(text)) && (near === null || (words.length > 0 && (near === 'above' || found.outcome !== 'answered'))) && (says === null || says.test(text) || (aspect === 'standard' && words.length > 0)) && words.every((word) => holds(context, text, word)));
  const count = aspect === 'asOf' ? lookupEntry(context, entry) : null;
  return best ? claims(context, OWN_WORDS, [...(count?.claims ?? []), claimOf(world, best)], [entry], count?.listed) : null;
}

/** The day of a count is none of what is to be done. */
const COUNTED_UP_TO = /截[至止]/;

function holds({ world }: Context, text: string, word: Piece): boolean {
  return world.index.says(text, word) === 1 || world.index.hinted(word.text, true).some((hint) => text.includes(hint) && !isCommon(world, hint));
}

/** What stands in so many sentences is no hint at one of them. */
const COMMON = 0.05;

function isCommon({ book }: World, word: string): boolean {
  const all = sentencesOf(book.passages);
  return all.filter(({ text }) => text.includes(word)).length > all.length * COMMON;
}

/** Claims that tell something in words. */
const IN_WORDS: ReadonlySet<Claim['kind']> = new Set(['noReason', 'verdict', 'names', 'parent', 'row', 'share', 'statement', 'identity']);
const JUDGED: ReadonlySet<Claim['kind']> = new Set(['noReason', 'verdict', 'statement', 'identity']);
/** What is said not to be there, or not to be told, is an answer. */
const FINAL: ReadonlySet<Notice> = new Set(['person', 'order', 'otherYear', 'otherDepartment', 'noFollowUp']);

function tells({ act, spoken }: Query, { outcome, claims: list }: Answer, { says, aspect }: Asked): boolean {
  if (list.some((claim) => claim.kind === 'notice' && FINAL.has(claim.notice) && !(claim.notice === 'person' && aspect === 'who'))) return true;
  return outcome === 'answered' && list.some((claim) => {
    switch (claim.kind) {
      case 'quote': return says === null || says.test(claim.text) || !isOfAmounts(claim);
      case 'list': return (says === null || aspect === 'satisfaction') && claim.items.length > 1;
      case 'target': return aspect === 'who' || aspect === 'basis' ? false : aspect === 'satisfaction' ? claim.name.zh.includes('满意') : aspect === 'people' ? PEOPLE.test(claim.figure.unit) : aspect !== 'time' || says?.test(claim.text) === true || (OFTEN.test(spoken) && /^[次场]/.test(claim.figure.unit));
      case 'count': return aspect === 'people' || (aspect === 'asOf' && claim.asOf !== null);
      case 'reason': case 'change': return act === 'why' || act === 'change';
      default: return says === null ? IN_WORDS.has(claim.kind) : JUDGED.has(claim.kind);
    }
  });
}
const OFTEN = pattern(/多久.{0,6}一?次|频率|\bhow often\b/i);
const PEOPLE = pattern(/人|名|户/);

/** An answer of another name is its own, unless only the words of the question brought it up. */
function isOfAnother({ outcome, subjects }: Answer, entry: Entry, words: Words): boolean {
  return outcome === 'answered' && words !== null && words.length > 0 && subjects.every((one) => one !== entry);
}

/** The question says another name as it is printed. */
function isNamedInFull({ query }: Context, { outcome, subjects }: Answer, entry: Entry): boolean {
  const spoken = query.spoken.replace(/\s/g, '');
  return outcome === 'answered' && subjects.some((one) => one !== entry && one.names.some((name) => name.length >= NAME && spoken.includes(name)));
}
const NAME = 4;

function ownTarget(context: Context, entry: Entry, { aspect }: Asked): Answer | null {
  const target = targetOf(context.world, entry, aspect);
  const told = target && asMadeBy(lookupEntry({ ...context, query: { ...context.query, wanted: 'target' } }, target), OWN_WORDS);
  const purpose = aspect === 'success' ? purposeOf(context, entry)?.claims.filter(({ kind }) => kind === 'quote') ?? [] : [];
  return told && { ...told, claims: [...told.claims, ...purpose] };
}

/** What it is for, where no word of the question has to be in it; in a thread, that it is not told. */
function openPurpose(context: Context, entry: Entry, { says, aspect }: Asked, words: Words, found: Answer): Answer | null {
  if (says !== null || aspect === 'other' || words === null || words.length > 0) return null;
  const repeated = context.last !== null && entry.kinds.has('money') && (found.outcome !== 'answered' || found.subjects.includes(entry));
  return purposeOf(context, entry) ?? (repeated ? asMadeBy(purposeAnswer(context, entry), NO_OWN_WORDS) : null);
}

/** The printed purpose; where it speaks of the name nowhere, the sentence that says what the money is used for or what is aimed at. */
function purposeOf(context: Context, entry: Entry): Answer | null {
  const purpose = purposeAnswer(context, entry);
  const told = purpose.outcome === 'answered' ? purpose.claims : [];
  const texts = textsOf(context.world, entry).filter(({ near }) => near === null);
  const speaks = told.some((claim) => claim.kind === 'quote' && texts.some(({ text }) => claim.text.includes(text)));
  const used = speaks ? undefined : texts.find((one) => one.passage.kind === 'goal' || (USED.test(one.text) && !isOfAmounts(one)));
  const all = used ? [claimOf(context.world, used), ...told.filter(({ kind }) => kind !== 'quote')] : told;
  return all.some(({ kind }) => kind === 'quote' || kind === 'list') ? claims(context, OWN_WORDS, all, [entry], purpose.listed) : null;
}
const USED = pattern(/用于|包括|反映/);

/** That it is not printed, and what is near. */
function missing(context: Context, entry: Entry, { missing: what, aspect }: Asked, words: Words, found: Answer): Answer | null {
  const open = found.outcome === 'answered' || aspect !== 'satisfaction' || context.last !== null;
  const said = found.outcome === 'not_found' && found.claims.length > 1 && (found.subjects.length === 0 || found.subjects.includes(entry));
  if (!open || said || what === null || (aspect === 'satisfaction' && (entry.key.includes('满意') || (context.query.language === 'en' && context.query.reference === null))) || words === null || words.length > 0) return null;
  const { zh, en } = entryName(context, entry);
  return notPrinted(context, entry, { zh: `${zh}的${what.zh}`, en: `${what.en} of ${en ?? zh}` });
}

/** Words that point back at the name, and that nothing printed of it has: they are missing, whatever resembles them elsewhere. */
function notOfIt(context: Context, entry: Entry, { aspect }: Asked, found: Answer): Answer | null {
  const { query } = context;
  const notice = found.claims.find((claim) => claim.kind === 'notice');
  const open = found.outcome !== 'answered' && notice?.kind === 'notice' && (RESEMBLED.has(notice.notice) || (notice.notice === 'ambiguous' && aspect === 'activity'));
  const [mention] = query.mentions.filter((one) => !isFrame(one));
  if (!open || !mention || !(query.reference?.kind === 'it' || query.reference?.kind === 'these' || aspect === 'activity')) return null;
  return notPrinted(context, entry, { zh: mention.typed, en: mention.typed });
}
const RESEMBLED: ReadonlySet<Notice> = new Set(['notInDocument', 'resembles', 'unintelligible']);

function notPrinted(context: Context, entry: Entry, name: Name): Answer {
  const near = purposeOf(context, entry)?.claims.filter(({ kind }) => kind === 'quote') ?? [];
  return { ...notFound(context, NO_OWN_WORDS, 'notInDocument', [name], [], near.length > 0 ? near : lookupEntry({ ...context, query: { ...context.query, wanted: 'any' } }, entry).claims), subjects: [entry] };
}
