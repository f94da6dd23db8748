/** 「除了丙，其他的一共多少」 after 甲、乙、丙: the sum of what was spoken of, without the one that is named now. */
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { sumEntries } from '../measures/sum.ts';
import { entryOf } from './names.ts';
import { contextOf, type Rule, type Thread } from './turn.ts';
import type { World } from '../world.ts';

const WITHOUT = /除|不算|不含|不包括|不包含|不计|别算|不要|不把|不管|别管|不看|不考虑|没有|去掉|拿掉|刨|扣|剔|排除|撇|抛开|抛去|减掉|减去|以外|之外|\b(?:except|excluding|without|leav(?:e|ing) out|not counting|apart from|aside from|other than|minus|less|ignor(?:e|ing)|drop|skip|take (?:out|away))\b/i;
const TOGETHER = /合|总|加|一共|共|汇|统计|剩|余|另外|其他|其它|别的|\b(?:total|sum|together|combined|altogether|add|all|rest|others?|remaining|left)\b/i;
/** Of the wording, not of the set. */
const EMPTY = /^(?:其[他它余]|别的?|另外|以外|之外|剩余|剩下|三项|两项|others?|rest|remaining|total)$/i;
/** How well the word must fit the name, among so few. */
const FITS = 0.6;

export const EXCEPT: Rule = {
  name: 'the sum of what was spoken of, without one',
  answer: ({ world, query, thread, last }) => {
    if (!WITHOUT.test(query.spoken) || !TOGETHER.test(query.spoken) || query.thresholds.length > 0 || !SUMMED.has(query.act) || query.direction !== null || query.relativeYear !== null) return null;
    const members = membersOf(world, last, thread);
    const named = query.mentions.filter(({ text }) => !EMPTY.test(text));
    if (members.length < 3 || named.length === 0) return null;
    const out = named.map((mention) => memberNamed(world, mention, members));
    const rest = members.filter((entry) => !out.includes(entry));
    return out.every((entry) => entry !== null) && rest.length > 1 ? sumEntries(contextOf(world, { ...query, act: 'sum', mentions: [], reference: null }, rest, last), rest) : null;
  },
};

const SUMMED: ReadonlySet<Query['act']> = new Set(['lookup', 'unknown', 'sum', 'difference', 'compare', 'remainder', 'breakdown']);

/** The names that were answered together, each with a figure, else the list that was shown; no name that the others stand under. */
function membersOf(world: World, last: Answer, thread: Thread): Entry[] {
  const figures = last.listed.length > 2 ? last.listed : thread.offered;
  const entries = [...new Set(figures.flatMap((figure) => entryOf(world, figure) ?? []))];
  return entries.filter((entry) => !entries.some((other) => other !== entry && other.rows.some(({ parent }) => parent !== null && entry.rows.includes(parent))));
}

/** The one member that a word means, whatever else in the document it fits better. */
function memberNamed(world: World, mention: Query['mentions'][number], members: readonly Entry[]): Entry | null {
  const hits = world.index.findEntries({ text: mention.text, pieces: mention.pieces }).filter(({ entry, precision }) => precision >= FITS && members.includes(entry));
  const [best, next] = hits;
  return best && (!next || best.score > next.score) ? best.entry : null;
}
