/** "How much goes to elderly people in total", 「退役军人一共花多少」: all that is listed for those whom a word names, not the one line that is nearest. */
import { pattern } from '../../budget/pattern.ts';
import type { Mention } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import type { Context } from '../context.ts';
import { sumEntries } from './sum.ts';

const TOGETHER = pattern(/一共|总共|合计|统共|拢共|加起来|总的|\bin (?:total|all|sum)\b|\baltogether\b|\ball told\b|\b(?:total|overall)\b/i);
/** More lines than these are no one subject. */
const MOST = 6;

export function subjectSum(context: Context): Answer | null {
  const { query, topics, world } = context;
  const [topic, another] = topics;
  if (!topic || another || topic.mention.to === 0 || topic.certainty === 'none' || !(query.act === 'lookup' || query.act === 'sum') || !TOGETHER.test(query.spoken) || query.wanted === 'count' || query.wanted === 'target' || query.claimed.length > 0 || query.columns !== null || query.table !== null || query.relativeYear === 'prior' || query.direction !== null) return null;
  const hinted = world.index.hinted(topic.mention.text, topic.certainty === 'unsure');
  // A name as it is printed is that name.
  if (hinted.length === 0 || (topic.hits[0]?.score ?? 1) >= 0.999 || topic.hits[0]?.entry.names.includes(topic.mention.text)) return null;
  const words = wordsOf(hinted, topic.mention.pieces);
  // 「老兵优抚」: a word that is printed as it was said narrows what the others hint at.
  const literal = topic.mention.pieces.length > 1 ? topic.mention.pieces.map(({ text }) => text).filter((text) => text.length > 1 && world.index.entries.some((entry) => isLine(entry) && entry.key.includes(text))) : [];
  const fit = world.index.entries.filter((entry) => isLine(entry) && words.some((word) => entry.key.includes(word)) && literal.every((word) => entry.key.includes(word)));
  // 「老人吃饭」 is one thing: a line for old people and one for meals share a word with it each, and nothing with each other.
  const each = topic.mention.pieces.map((piece) => wordsOf(world.index.hinted(piece.text, topic.certainty === 'unsure'), [piece])).filter((own) => fit.some((entry) => own.some((word) => entry.key.includes(word))));
  const lines = fit.filter(({ key }) => each.every((own) => own.some((word) => key.includes(word))));
  const near = topic.entry === null || lines.includes(topic.entry);
  return near && lines.length > 1 && lines.length <= MOST ? sumEntries({ ...context, query: { ...query, act: 'sum' } }, lines) : null;
}

function wordsOf(hinted: readonly string[], pieces: Mention['pieces']): string[] {
  return [...new Set([...hinted, ...pieces.flatMap(({ concepts }) => concepts.flatMap(({ zh, head }) => (head ? [] : [zh])))])].filter((word) => word.length > 1);
}

/** What the narrative lists under a project and divides no further. */
function isLine({ rows, kinds }: Entry): boolean {
  return kinds.has('money') && rows.some(({ basis, parent, place, children }) => basis === 'project' && place.table === null && parent !== null && children.length === 0);
}
