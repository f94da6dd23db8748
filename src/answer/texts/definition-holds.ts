/** 「含不含过路费」, "are road tolls part of the running costs", "and salaries?": whether the definition of a name, or of what it is part of, names something that is no item. */
import { pattern } from '../../budget/pattern.ts';
import { cameThrough } from '../marks.ts';
import { bareName } from '../../budget/text.ts';
import type { Mention } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { definitionOf, loosened, nestedDefinition } from './meaning.ts';
import { wholesOf } from '../world.ts';

const DEFINITION_HOLDS = 'whether a definition names it';

const HOLDS_ZH = pattern(/(?:含不含|包不包括|包不包含|有没有包括|有没有包含|是否包括|是否包含|是否含|包括|包含|涵盖)(?:了|有)?(?<thing>[\u4e00-\u9fff]{2,8}?)(?:在内|在里面)?(?:吗|么|呢)?[?？。]*$/);
const HOLDS_EN = [
  /\b(?:does|do) .*?\b(?:include|cover|contain|comprise)s? (?:the |any )?(?<thing>[a-z -]{3,30}?)(?: too| as well)?\W*$/i,
  /^(?:so |and )?(?:is|are) (?:the )?(?<thing>[a-z -]{3,30}?) (?:a |also )?(?:part of|included in|covered by|counted in|within|in) (?:the |its )?[a-z -]+\W*$/i,
];
/** After such an answer another thing is asked of the same definition. */
const AND_ZH = pattern(/^(?:那|还有)?(?<thing>[\u4e00-\u9fff]{2,8}?)呢[?？。]*$/);
const AND_EN = pattern(/^(?:and|what about|how about) (?:the )?(?<thing>[a-z -]{3,30}?)\W*$/i);
/** Fewer marks are no list, and a definition that lists nothing leaves nothing out. */
const LISTED = 2;
/** A name as long as this stands in a text by itself. */
const NAMED = 4;

export function definitionHoldsAnswer(context: Context): Answer | null {
  const { query, topics, carried, last, world } = context;
  if (query.claimed.length > 0 || /多少|几|哪|什么|how|which|what (?!about)/i.test(query.spoken)) return null;
  const spoken = query.language === 'zh' ? query.spoken.replace(/[\s“”"]/g, '') : query.spoken.trim().toLowerCase();
  const goesOn = last !== null && cameThrough(last, DEFINITION_HOLDS);
  const patterns = query.language === 'zh' ? [HOLDS_ZH, ...(goesOn ? [AND_ZH] : [])] : [...HOLDS_EN, ...(goesOn ? [AND_EN] : [])];
  const thing = patterns.map((pattern) => pattern.exec(spoken)?.groups?.thing).find((found) => found !== undefined);
  if (thing === undefined) return null;
  const ofThing = topics.filter(({ mention }) => isOf(mention, thing) || (mention.to > mention.from && thing.includes(query.spoken.slice(mention.from, mention.to).toLowerCase())));
  // "Is there any A in B": how much of it there is, where it has money of its own.
  if (/^there\b/.test(thing) && ofThing.some(({ certainty, entry }) => certainty === 'sure' && entry?.kinds.has('money') === true)) return null;
  const subjects = topics.flatMap((topic) => (!ofThing.includes(topic) && topic.certainty === 'sure' && topic.entry ? [topic.entry] : []));
  const [subject] = subjects.length > 0 ? subjects : carried;
  const quote = subject ? explained(context, subject) : null;
  if (!subject || quote?.kind !== 'quote') return null;
  const pieces = query.mentions.filter((mention) => isOf(mention, thing)).flatMap((mention) => mention.pieces);
  const right = listedIn(quote.text, thing) || ofThing.some(({ entry }) => entry?.names.some((name) => name.length >= NAMED && loosened(quote.text).includes(loosened(name))) === true) || (pieces.length > 0 && pieces.every((piece) => piece.concepts.length > 0 && world.index.says(quote.text, piece) === 1));
  // An item of money that it does not list is under another or not by what the tables say.
  if (!right && !goesOn && carried.length === 0 && last === null && ofThing.some(({ certainty }) => certainty === 'sure')) return null;
  if (!right && (quote.text.match(/、/g) ?? []).length < LISTED) return null;
  // What is only near to a printed word is quoted for the reader to see; it is neither in nor out.
  const near = !right && (pieces.length === 0 || pieces.some(({ text, concepts }) => concepts.length === 0 || isNear(quote.text, [text, ...concepts.map(({ zh }) => zh)])));
  return claims(context, DEFINITION_HOLDS, near ? [quote] : [{ kind: 'verdict', right, about: 'member' }, quote], [subject]);
}

function isOf({ typed, text }: Mention, thing: string): boolean {
  return thing.includes(typed.toLowerCase()) || thing.includes(text) || text.includes(thing);
}

/** 燃油费 is near 燃料费, 招待 near 接待: a character that not every name has stands in the text. */
export function isNear(text: string, words: readonly string[]): boolean {
  const bare = bareName(text);
  return words.some((word) => [...word.replace(EVERY_NAME, '')].some((letter) => /[\u4e00-\u9fff]/.test(letter) && bare.includes(letter)));
}
/** Characters of many names. */
const EVERY_NAME = pattern(/[费用支出务公经运行管理工人员机关资金项目预算的]/g);

function explained(context: Context, entry: Entry): Claim | null {
  for (const one of [entry, ...wholesOf(context.world, entry)]) {
    const found = nestedDefinition(context, one) ?? definitionOf(context, one)?.claim ?? null;
    if (found) return found;
  }
  return null;
}

/** 过路费 is in 过路过桥费: the letters of the word in their order, in one member of the list. */
function listedIn(text: string, thing: string): boolean {
  const letters = [...bareName(thing)];
  return bareName(text).split(/[、，,；;。（）()及和]/).some((member) => member.length <= letters.length * 2 + 1 && letters.every((letter, at) => member.indexOf(letter, at) >= 0) && member.startsWith(letters[0] ?? ' ') && member.endsWith(letters.at(-1) ?? ' ') && /[\u4e00-\u9fff]/.test(thing));
}
