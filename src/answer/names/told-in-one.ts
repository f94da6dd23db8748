/** 「甲和乙各多少」 of one line 甲及乙费: what is printed only together is not split. */
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { notFound, type Context } from '../context.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { resolveMention } from './resolve-mention.ts';

const EACH = /各|分别|\b(?:each|respectively|separately|individually)\b/i;
const OF_ONE: ReadonlySet<string> = new Set(['lookup', 'unknown', 'share', 'breakdown']);

export function toldInOneAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (!OF_ONE.has(query.act) || !EACH.test(query.spoken) || query.relativeYear !== null || query.direction !== null) return null;
  const known = query.mentions.filter(({ text, unknown }) => text.length > 1 || unknown.length === 0).map((mention) => ({ typed: mention.typed, ...resolveMention(mention, world.index, 'money') }));
  const [first] = known;
  const entry = first?.entry;
  if (!entry?.kinds.has('money') || known.some((topic) => topic.certainty !== 'sure' || topic.entry !== entry)) return null;
  const words = [...new Set(known.map(({ typed }) => typed))].filter((word) => isPiece(word, entry));
  const names = words.map((word) => ({ zh: word, en: word }));
  return words.length > 1 ? { ...notFound(context, 'it is printed only together', 'noMoney', names, [], lookupEntry({ ...context, query: { ...query, act: 'lookup', wanted: 'money' } }, entry).claims), subjects: [entry] } : null;

  /** A word of the name, and not all of it. */
  function isPiece(word: string, { names: own }: Entry): boolean {
    const said = word.toLowerCase();
    return !own.includes(word) && [...own, world.nameOf(entry?.label ?? '').en ?? ''].some((name) => name.toLowerCase().includes(said) && said.length * 4 <= name.length * 3);
  }
}
