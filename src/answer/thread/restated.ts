/**
 * A follow-up that only operates on what was told, put back as the full question that it stands for: "the first one's
 * share" after two amounts is the share of that name. What is asked is read word by word (query/operations); here it
 * is said which names it is asked of. The full question is put in Chinese, as the names are printed; the reply is in
 * the asker's language all the same.
 */
import { operationIn, type Operation, type Operand } from '../../query/operations/operation.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Mention, Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { printedIn } from '../names/printed-in.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { contextOf, type Thread } from './turn.ts';
import { inChinese } from './money-in-chinese.ts';
import { exactMention } from './names.ts';
import { isInside } from '../measures/inside.ts';
import { toldOneByOne, type ToldOneByOne } from './told-one-by-one.ts';
import type { World } from '../world.ts';

/** A full question: names, and the words between them. */
type Restated = readonly (string | Entry)[];

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
  if (operation.what === 'each') return language === 'zh' ? `${tags.has('sum') ? '加起来' : ''}平均到${operation.people}个人，每人多少` : `for ${operation.people} people that's how much per head`;
  return PLAINLY[language][operation.what] ?? null;
}

/**
 * @param said the follow-up as parsed by itself
 * @param parse how a Chinese question is read
 * @returns the full question, or null where the follow-up says more than an operation or the thread more than names
 */
export function restated(world: World, said: Query, thread: Thread, parse: (question: string) => Query): Restatement | null {
  const found = (said.outside === null || said.outside === 'opinion') && thread.answer.outcome === 'answered' ? operationWithName(world, said) : null;
  if (!found) return null;
  const told = toldOneByOne(world, thread);
  if (!told) return null;
  // After a comparison with a number the next number is set against the name too, not against how far it was from the last.
  const compared = thread.answer.claims.some(({ kind }) => kind === 'difference') && (found.operation.what === 'over' || found.operation.what === 'under');
  const plain = told.afterList || compared ? null : plainly(found, said);
  if (plain !== null) return plain === said.spoken ? null : { plain };
  const question = questionOf(world, found.operation, found.name, told, said, thread);
  const query = question ? asked(question, parse) : null;
  return query && { query, rule: `what was told, ${found.operation.what} of ${found.operation.of}` };
}

/** `typed`: the name as it was typed. */
interface Found { operation: Operation; name: Entry | null; typed: string }

function operationWithName(world: World, said: Query): Found | null {
  const { spoken, language } = said;
  const bare = operationIn(spoken, language);
  if (bare) return { operation: bare, name: null, typed: '' };
  const around = ({ from, to }: { from: number; to: number }): Operation | null => operationIn(`${spoken.slice(0, from)}☆${spoken.slice(to)}`, language);
  const printed = printedIn(world, spoken);
  const ofPrinted = printed && around(printed);
  if (ofPrinted) return { operation: ofPrinted, name: printed.entry, typed: spoken.slice(printed.from, printed.to) };
  const [first] = said.mentions;
  const last = said.mentions.at(-1);
  if (!first || !last || said.mentions.length > 3) return null;
  for (const mention of [first, ...(said.mentions.length > 1 ? [whole(said, first, last)] : [])]) {
    const operation = around(mention);
    const topic = operation ? resolveMention(mention, world.index, 'money', 'lookup') : null;
    if (operation && topic?.certainty === 'sure' && topic.entry) return { operation, name: topic.entry, typed: spoken.slice(mention.from, mention.to) };
  }
  return null;
}

/** From the first of several names to the last: one name in words that the parser took apart. */
function whole({ spoken }: Query, first: Mention, last: Mention): Mention {
  const text = spoken.slice(first.from, last.to);
  return { ...first, text, typed: text, to: last.to, pieces: [{ text, from: 0, to: text.length, concepts: [] }] };
}

function questionOf(world: World, operation: Operation, name: Entry | null, told: ToldOneByOne, said: Query, thread: Thread): Restated | null {
  const { names, last, sum, afterList } = told;
  const one = last === 'amount' || last === 'one' ? thread.answer.subjects[0] : undefined;
  const pair = names.length > 1 ? names.slice(-2) : null;
  const severalReadings = thread.answer.claims.some((claim) => claim.kind === 'amount' && claim.readings.length > 1);
  const of = (operand: Operand): readonly Entry[] | null => {
    if (operand === 'it') return one ? [one] : last === 'sum' ? sum : null;
    if (operand === 'first') return names.length > 1 && names[0] ? [names[0]] : null;
    if (operand === 'second') return names.length > 1 && names[1] ? [names[1]] : null;
    if (operand === 'three') return names.length > 2 ? names.slice(-3) : null;
    if (operand === 'sum') return last === 'sum' ? sum : names.length === 2 ? pair : null;
    // Two readings of one name are a pair too.
    return severalReadings || (operand === 'all' && names.length !== 2) ? null : pair;
  };
  if (afterList && OF_PLACES.has(operation.what === 'most' || operation.what === 'least' ? operation.what : operation.of)) return null;
  const meant = operation.what === 'most' || operation.what === 'least' ? (operation.of === 'all' ? (names.length > 2 ? names : null) : of('three')) : of(operation.of);
  if (name) return withName(world, operation, name, told, meant, said, thread);
  if (!meant) return null;
  const [left, right] = meant;
  if (!left) return null;
  const together = meant.length > 1 ? [...listed(meant), '合计'] : [left];
  switch (operation.what) {
    case 'again': return [left, '是多少'];
    // 「比去年多了吗」 is a statement to be judged.
    case 'change': return said.direction !== null && isQuestionOfTruth(said.spoken, said.tags) ? null : meant.length > 1 ? [...together, '比去年增加或减少了多少'] : [left, '比去年增加或减少了多少'];
    case 'changePercent': return meant.length > 1 ? null : [left, '比去年增减百分之几'];
    // The year before that is in no document.
    case 'prior': return thread.answer.claims.some(({ kind }) => kind === 'prior') ? null : [...listed(meant), meant.length > 1 ? '去年一共多少' : '去年是多少'];
    case 'shareOfWhole': return operation.told || (last === 'one' && operation.of === 'it' && thread.answer.claims.some(({ kind }) => kind === 'prior')) ? null : [...together, '占总预算百分之几'];
    // Where shares were spoken of, the sum has its share too.
    case 'sum': return thread.told.slice(-3).some(({ claims }) => claims.some(({ kind }) => kind === 'share')) ? null : [...listed(meant), '一共多少'];
    case 'apart': return right ? (operation.turned ? [right, '和', left, '相差多少'] : [left, '和', right, '相差多少']) : null;
    case 'ratio': return right ? (operation.turned ? [right, '是', left, '的几倍'] : [left, '是', right, '的几倍']) : null;
    case 'more': return right ? [left, '和', right, '哪个多'] : null;
    case 'most': return [...listed(meant), '哪个最多'];
    case 'least': return [...listed(meant), '哪个最少'];
    case 'over': return last === 'amount' ? [left, `超过${inChinese(operation.number)}吗`] : null;
    case 'under': return last === 'amount' ? [left, `少于${inChinese(operation.number)}吗`] : null;
    case 'is': return last === 'amount' ? [left, `是${inChinese(operation.number)}吗`] : null;
    default: return null;
  }
}

function withName(world: World, operation: Operation, name: Entry, { last, sum, names }: ToldOneByOne, meant: readonly Entry[] | null, said: Query, thread: Thread): Restated | null {
  const context = contextOf(world, said, [], thread.answer);
  if (operation.what === 'shareOf') return meant?.every((entry) => entry !== name && isInside(context, entry, name)) ? [...(meant.length > 1 ? [...listed(meant), '合计'] : meant), '占', name, '百分之几'] : null;
  const added = last === 'sum' ? sum : null;
  if (operation.what === 'plus') return added && !added.includes(name) ? [...listed([...added, name]), '一共多少'] : null;
  if (operation.what !== 'less') return null;
  const one = thread.answer.subjects[0];
  if (one && last !== 'sum' && last !== 'pair' && names.length > 0 && isInside(context, one, name)) return [name, '减去', one, '还剩多少'];
  return added && !added.includes(name) ? [...added.flatMap((entry, at) => (at === 0 ? [entry] : ['加上', entry])), '减去', name, '还剩多少'] : null;
}

const OF_PLACES: ReadonlySet<string> = new Set(['most', 'least', 'first', 'second', 'three', 'all']);

/** 甲、乙和丙 */
function listed(entries: readonly Entry[]): (string | Entry)[] {
  return entries.flatMap((entry, at) => (at === 0 ? [entry] : [at === entries.length - 1 ? '和' : '、', entry]));
}

/** The question as the parser reads it with every name sure; null where it would read other names in it. */
function asked(parts: Restated, parse: (question: string) => Query): Query | null {
  const entries = parts.filter((part): part is Entry => typeof part !== 'string');
  const query = parse(parts.map((part) => (typeof part === 'string' ? part : exactMention(part).text)).join(''));
  if (query.mentions.length !== entries.length) return null;
  return { ...query, mentions: query.mentions.map((mention, at) => ({ ...exactMention(entries[at] as Entry), gap: mention.gap, joined: mention.joined, between: mention.between, clause: mention.clause, from: mention.from, to: mention.to })) };
}
