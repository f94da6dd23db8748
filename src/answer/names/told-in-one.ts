/** 「甲和乙各多少」 of one line 甲及乙费: what is printed only together is not split. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { notFound, type Context } from '../context.ts';
import { bareName } from '../../budget/text.ts';
import { entryHasRows } from '../acts.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { resolveMention } from './resolve-mention.ts';

const EACH = pattern(/各|分别|\b(?:each|respectively|separately|individually)\b/i);
const SPLIT = pattern(/[和与及跟、]/);
/** 「纸费」 of 纸张及墨盒费: the word for money stands once for both. */
const MONEY = pattern(/(?<=[\u4e00-\u9fff]{2})费(?:用)?$/);
const OF_ONE: ReadonlySet<string> = new Set(['lookup', 'unknown', 'share', 'breakdown']);

export function toldInOneAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (!OF_ONE.has(query.act) || !EACH.test(query.spoken) || query.relativeYear !== null || query.direction !== null) return null;
  const inside = piecesInside(context);
  if (inside) return inside;
  const known = query.mentions.filter(({ text, unknown }) => text.length > 1 || unknown.length === 0).map((mention) => ({ typed: mention.typed, ...resolveMention(mention, world.index, 'money') }));
  const [first] = known;
  const entry = first?.entry;
  if (!entry?.kinds.has('money') || known.some((topic) => topic.certainty !== 'sure' || topic.entry !== entry)) return null;
  const typed = [...new Set(known.map((one) => one.typed))];
  // 「甲购置和维护分别多少」: one name, of which both are words.
  const words = (typed.length === 1 && query.language === 'zh' && !entryHasRows(entry) && !isWholeName(typed[0] ?? '', entry) ? (typed[0] ?? '').split(SPLIT) : typed).filter((word) => isPiece(word.replace(MONEY, ''), entry));
  return words.length > 1 ? together(context, entry, words) : null;

  /** A word of the name, and not all of it. */
  function isPiece(word: string, { names: own }: Entry): boolean {
    const said = word.toLowerCase();
    return !own.includes(word) && [...own, world.nameOf(entry?.label ?? '').en ?? ''].some((name) => name.toLowerCase().includes(said) && said.length * 4 <= name.length * 3);
  }
}

/** The name itself was said: what it consists of is asked. */
function isWholeName(word: string, { names }: Entry): boolean {
  return names.includes(bareName(word));
}

function together(context: Context, entry: Entry, words: readonly string[]): Answer {
  const names = words.map((word) => ({ zh: word, en: word }));
  return { ...notFound(context, 'it is printed only together', 'noMoney', names, [], lookupEntry({ ...context, query: { ...context.query, act: 'lookup', wanted: 'money' } }, entry).claims), subjects: [entry] };
}

/** 「甲及乙费里，甲和乙各花多少」: the name itself, and then words of it. */
function piecesInside(context: Context): Answer | null {
  const { query, world } = context;
  const [whole, ...words] = query.mentions;
  const topic = whole && words.length > 1 ? resolveMention(whole, world.index, 'money') : null;
  const entry = topic?.certainty === 'sure' ? topic.entry : null;
  const own = entry?.names.some((name) => words.every(({ typed }) => name.includes(typed) && typed.length < name.length)) === true;
  return entry && own && JOINED.test(entry.label) ? together(context, entry, words.map(({ typed }) => typed)) : null;
}
/** Names of two things in one. */
const JOINED = pattern(/[及和与、]/);
