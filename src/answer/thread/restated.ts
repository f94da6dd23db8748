/**
 * A follow-up that only operates on what was told, put back as the full question that it stands for: "the first one's
 * share" after two amounts is the share of that name. What is asked is read word by word (query/operations); here it
 * is said which names it is asked of. The full question is put in Chinese, as the names are printed; the reply is in
 * the asker's language all the same.
 */
import { isSetAgainst, operationIn, type Operation } from '../../query/operations/operation.ts';
import { opened } from '../../query/frames/opening.ts';
import { fold } from '../../budget/text.ts';
import type { Mention, Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { printedIn } from '../names/printed-in.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { fullQuestion, type Restated } from './full-question.ts';
import { entryOf, exactMention } from './names.ts';
import { numberNamed } from './number-named.ts';
import { partsNamed, splitTold, type SplitTold } from './split-told.ts';
import { toldOneByOne, type ToldOneByOne } from './told-one-by-one.ts';
import { asksSourceOfWhole } from './where-told.ts';
import { SAME_BEFORE } from './year-before.ts';
import type { Thread } from './turn.ts';
import type { World } from '../world.ts';

/** A full question, or the follow-up in plain words, to be read in its thread. */
export type Restatement = { query: Query; rule: string } | { plain: string };

/** What needs no name, in words that every rule of a thread reads. */
const PLAINLY: Readonly<Record<Query['language'], Readonly<Partial<Record<Operation['what'], string>>>>> = {
  zh: { workings: '怎么算的', why: '原因呢', where: '在第几页', yuan: '换成元', million: '换成百万元' },
  en: { workings: 'explain the calculation please', why: 'why did it change?', where: 'which page?', yuan: 'in yuan?', million: 'convert to million yuan please' },
};

const WITHIN: Readonly<Record<Query['language'], Readonly<Record<'over' | 'under', (number: string) => string>>>> = {
  zh: { over: (number) => `超过${number}吗`, under: (number) => `不到${number}吗` },
  en: { over: (number) => `is it over ${number}?`, under: (number) => `is it less than ${number}?` },
};

function plainly({ operation, typed }: Found, { language, tags }: Query): string | null {
  if (operation.what === 'over' || operation.what === 'under') return WITHIN[language][operation.what](operation.number);
  if (operation.what === 'correct') return language === 'zh' ? `不是，我问的是${typed}` : `no, I meant ${typed}`;
  if (operation.what === 'alsoOf') return language === 'zh' ? `${typed}呢` : `and ${typed}?`;
  if (operation.what === 'each') return typed !== '' || operation.people === '' ? null : language === 'zh' ? `${tags.has('sum') ? '加起来' : ''}平均到${operation.people}个人，每人多少` : `for ${operation.people} people that's how much per head`;
  return operation.of === 'whole' || operation.of === 'both' ? null : PLAINLY[language][operation.what] ?? null;
}

/**
 * @param typed the follow-up before anything was put in other words, in which "the first one:" may be lost
 * @param said the follow-up as parsed by itself
 * @param parse how a Chinese question is read
 * @returns the full question, or null where the follow-up says more than an operation or the thread more than names
 */
export function restated(world: World, typed: string, said: Query, thread: Thread, parse: (question: string) => Query): Restatement | null {
  if ((said.outside !== null && said.outside !== 'opinion') || thread.answer.outcome !== 'answered') return null;
  // 「去年是这个数吗」 asks for a yes or a no, and not for the figure alone.
  if (SAME_BEFORE.test(typed.replace(/\s/g, ''))) return null;
  if (asksSourceOfWhole(world, typed, thread.answer)) return null;
  const split = splitTold(world, thread);
  const ofParts = split && ofPartsNamed(world, said, split);
  const found = ofParts?.found ?? operationAsTyped(world, typed, said) ?? operationWithName(world, typed, said, thread);
  if (!found || (found.operation.of === 'it' && goesBack(typed))) return null;
  const oneByOne = ofParts?.told ?? toldOneByOne(world, thread);
  const told = oneByOne && isSetAgainst(said.spoken) ? withCorrected(world, oneByOne, thread) : oneByOne;
  if (!told) return null;
  // After a comparison with a number the next number is set against the name too, not against how far it was from the last.
  const compared = thread.answer.claims.some(({ kind }) => kind === 'difference') && (found.operation.what === 'over' || found.operation.what === 'under');
  const plain = told.afterList || compared ? null : plainly(found, said);
  if (plain !== null) return plain === said.spoken ? null : { plain };
  const question = fullQuestion({ world, said, thread, told, split, ...found });
  const query = question ? asked(question, parse) : null;
  return query && { query, rule: `what was told, ${found.operation.what} of ${found.operation.of}` };
}

/** "Back to the first: what share of A is it?": the name that is gone back to is no "it" of the last answer. */
function goesBack(typed: string): boolean {
  const { opening, nth } = opened(typed);
  return opening === 'back' && nth !== null;
}

/** 「不是甲，是乙」, 「是前面那个的几倍」: what was corrected is no name that goes on, but it is the one before. */
function withCorrected(world: World, told: ToldOneByOne, { shown }: Thread): ToldOneByOne {
  const [own, another] = told.names;
  const before = another ? undefined : shown.flatMap((figure) => entryOf(world, figure) ?? []).findLast((entry) => entry !== own);
  return own && before ? { ...told, names: [before, own] } : told;
}

/** "How far apart are goods and services" after the parts of one whole: the parts are the names that were told. */
function ofPartsNamed(world: World, said: Query, split: SplitTold): { found: Found; told: ToldOneByOne } | null {
  const parts = partsNamed(world, said.spoken, said.language, split);
  const operation = parts && operationIn(parts.text, said.language);  return operation && OF_PARTS.has(operation.what) ? { found: { operation, name: null, typed: '' }, told: { names: parts.named, last: 'pair', sum: [], afterList: false } } : null;
}
const OF_PARTS: ReadonlySet<Operation['what']> = new Set(['again', 'sameOf', 'shareOfSplit', 'shareOfWhole', 'change', 'prior', 'apart', 'apartPercent', 'more', 'ratio', 'sum']);

/** `typed`: the name as it was typed. */
interface Found { operation: Operation; name: Entry | null; typed: string }

function operationAsTyped(world: World, typed: string, { spoken, language }: Query): Found | null {
  const text = fold(typed);
  if (text === spoken) return null;
  const bare = operationIn(text, language);
  if (bare) return { operation: bare, name: null, typed: '' };
  const printed = printedIn(world, text);
  const operation = printed && operationIn(`${text.slice(0, printed.from)}☆${text.slice(printed.to)}`, language);
  return operation ? { operation, name: printed.entry, typed: text.slice(printed.from, printed.to) } : null;
}

function operationWithName(world: World, typed: string, said: Query, thread: Thread): Found | null {
  const { spoken, language } = said;
  const bare = operationIn(withoutNumber(spoken, world.book.year - 1, language), language);
  if (bare) return { operation: bare, name: null, typed: '' };
  const around = ({ from, to }: { from: number; to: number }): Operation | null => operationIn(`${spoken.slice(0, from)}☆${spoken.slice(to)}`, language);
  const number = numberNamed(world, said, thread);
  const ofNumber = number && around(number);
  if (ofNumber) return { operation: ofNumber, name: number.entry, typed: number.entry.names[0] ?? number.entry.label };
  const printed = printedIn(world, spoken);
  const ofPrinted = printed && around(printed);
  // In other words "apart from this" may be lost.
  if (ofPrinted && (ofPrinted.what !== 'amountOf' || fold(typed) === spoken)) return { operation: ofPrinted, name: printed.entry, typed: spoken.slice(printed.from, printed.to) };
  const [first] = said.mentions;
  const last = said.mentions.at(-1);
  if (!first || !last || said.mentions.length > 3) return null;
  for (const mention of [first, ...(said.mentions.length > 1 ? [whole(said, first, last)] : [])]) {
    const operation = around(mention);
    const topic = operation ? resolveMention(mention, world.index, 'money', 'lookup') : null;
    if (operation && operation.what !== 'amountOf' && topic?.certainty === 'sure' && topic.entry) return { operation, name: topic.entry, typed: spoken.slice(mention.from, mention.to) };
  }
  return null;
}

/** 「比2022年呢」, "compared with 2022": the year before, in the words for it. */
function withoutNumber(spoken: string, before: number, language: Query['language']): string {
  return spoken.replace(new RegExp(`(?<![\\d.,])${before}(?:\\s*年度?(?![前后内来以])|(?![\\d.,]|\\s*[万亿元%百千]))`, 'g'), language === 'zh' ? '去年' : 'last year');
}

/** From the first of several names to the last: one name in words that the parser took apart. */
function whole({ spoken }: Query, first: Mention, last: Mention): Mention {
  const text = spoken.slice(first.from, last.to);
  return { ...first, text, typed: text, to: last.to, pieces: [{ text, from: 0, to: text.length, concepts: [] }] };
}

/** The question as the parser reads it with every name sure; null where it would read other names in it. */
function asked(parts: Restated, parse: (question: string) => Query): Query | null {
  const entries = parts.filter((part): part is Entry => typeof part !== 'string');
  const put = (shown: (name: string) => string): Query => parse(parts.map((part) => (typeof part === 'string' ? part : shown(exactMention(part).text))).join(''));
  // What stands in brackets in a name would be read as a name of its own; without it the name may fall apart.
  const query = [(name: string) => name.replace(/[(（][^()（）]*[)）]/g, ''), (name: string) => name].map(put).find(({ mentions }) => mentions.length === entries.length);
  if (!query) return null;
  return { ...query, mentions: query.mentions.map((mention, at) => ({ ...exactMention(entries[at] as Entry), gap: mention.gap, joined: mention.joined, between: mention.between, clause: mention.clause, from: mention.from, to: mention.to })) };
}
