/** 「除了 X，哪个最多」: what is ranked, filtered or counted without some of it. */
import type { Figure } from '../answer.ts';
import type { Context } from '../context.ts';
import type { Topic } from '../names/resolve-mention.ts';

/** 「除了 X，哪个最多」: X is left out, not ranked within; of a whole and its part the part is. */
export function setAsked(context: Context): Context {
  if (!context.query.except && !AND_THE_REST.test(context.query.text)) return context;
  const wholes = context.topics.filter((topic) => isWholeOfOthers(topic, context.topics));
  return { ...context, topics: wholes, query: { ...context.query, mentions: wholes.map(({ mention }) => mention) } };
}

/** "Relief, funerals and the rest in X": some of its items stand for all of them. */
const AND_THE_REST = /\band (?:the (?:rest|others|like)|so on|others)\b|\betc\b|等(?:等|几?[项个]|里|中|当中)/i;

function isWholeOfOthers({ entry }: Topic, topics: readonly Topic[]): boolean {
  const others = topics.flatMap((other) => (other.entry && other.entry !== entry ? [other.entry] : []));
  return entry !== null && others.length > 0 && others.every(({ rows }) => rows.some(({ parent }) => parent !== null && entry.rows.includes(parent)));
}

export function withoutLeftOut({ query, topics }: Context, figures: readonly Figure[]): Figure[] {
  const left = query.except ? topics.flatMap((topic) => (topic.certainty === 'sure' && topic.entry && !isWholeOfOthers(topic, topics) ? [topic.entry] : [])) : [];
  return figures.filter(({ facts }) => !left.some(({ rows }) => facts.some(({ row }) => rows.includes(row))));
}
