/** 「除了 X，哪个最多」: what is ranked, filtered or counted without some of it. */
import { pattern } from '../../budget/pattern.ts';
import type { Fact } from '../../budget/fact.ts';
import { leavesTop } from '../../query/slots/others.ts';
import type { Figure } from '../answer.ts';
import type { Context } from '../context.ts';
import type { Topic } from '../names/resolve-mention.ts';

/** 「除了 X，哪个最多」: X is left out, not ranked within; of a whole and its part the part is. */
export function setAsked(context: Context): Context {
  if ((!context.query.except || leavesTop(context.query.spoken)) && !AND_THE_REST.test(context.query.text)) return context;
  const wholes = context.topics.filter((topic) => isWholeOfOthers(topic, context.topics));
  return { ...context, topics: wholes, query: { ...context.query, mentions: wholes.map(({ mention }) => mention) } };
}

/** "Relief, funerals and the rest in X": some of its items stand for all of them. */
const AND_THE_REST = pattern(/\band (?:the (?:rest|others|like)|so on|others)\b|\betc\b|等(?:等|几?[项个]|里|中|当中)/i);

function isWholeOfOthers({ entry }: Topic, topics: readonly Topic[]): boolean {
  const others = topics.flatMap((other) => (other.entry && other.entry !== entry ? [other.entry] : []));
  return entry !== null && others.length > 0 && others.every(({ rows }) => rows.some(({ parent }) => parent !== null && entry.rows.includes(parent)));
}

/** 「不算今年新设的」, "leaving new ones aside": what had nothing the year before. */
const NEW_ASIDE = pattern(/(?:不算|不含|不包括|不看|除(?:了|去|开)?|剔除|扣除|排除|刨去|去掉)[^，,。]{0,6}(?:新(?:增|设|立|上|安排|列|出现)|新的|新项目)|\b(?:not counting|excluding|leaving out|leaving aside|apart from|other than|except(?: for)?|ignoring|without) (?:the |any |all )?(?:brand[- ]?)?new\b/i);

export function withoutLeftOut(context: Context, shown: readonly Figure[]): Figure[] {
  const { query, topics, world } = context;
  const figures = NEW_ASIDE.test(query.text) ? shown.filter(({ facts: [fact] }) => fact === undefined || !isNew(world.index.ofRow(fact.row) ?? { facts: fact.row.facts }, world.book.year)) : shown;
  const left = query.except && !leavesTop(query.spoken) ? topics.flatMap((topic) => (topic.certainty === 'sure' && topic.entry && !isWholeOfOthers(topic, topics) ? [topic.entry] : [])) : [];
  return figures.filter(({ facts }) => !left.some(({ rows }) => facts.some(({ row }) => rows.includes(row))));
}

function isNew({ facts }: { facts: readonly Fact[] }, year: number): boolean {
  const change = facts.find(({ measure }) => measure === 'change');
  return facts.some((fact) => fact.measure === 'amount' && fact.year === year - 1 && fact.value?.eq(0) === true)
    || (change?.value != null && facts.some((fact) => fact.measure === 'amount' && fact.year === year && fact.unit === change.unit && fact.value?.gt(0) === true && change.value?.eq(fact.value) === true));
}
