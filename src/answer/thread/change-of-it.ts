/** A change that was just told, asked on: its parts, or its amount after its percentage. */
import { asksOfAll } from '../../query/slots/of-all.ts';
import { answerQuery } from '../answer-query.ts';
import type { Rule } from './turn.ts';

/** "In money terms", after a rate. */
const AMOUNT_OF_IT = /\bin (?:money|absolute|cash|yuan|real) (?:terms|numbers|figures)\b|\bin (?:money|wan)\b|(?:金额|绝对[数额值]|数额)(?:上|呢|是|多少|[?？]?$)|是?多少(?:钱|万)/i;

export const CHANGE_OF_IT: readonly Rule[] = [
  {
    name: 'what a change consists of',
    answer: ({ world, query, last }) => (query.mentions.length === 0 && query.direction !== null && query.tags.has('breakdown') && last.subjects.length === 1 && !asksOfAll(query)
      ? answerQuery(world, { ...query, act: 'breakdown' }, last.subjects, last) : null),
  },
  {
    name: 'the amount of the change just given in percent',
    answer: ({ world, query, thread, last }) => (AMOUNT_OF_IT.test(query.spoken) && query.act !== 'rank' && query.mentions.length === 0 && last.subjects.length === 1 && (last.listed[0]?.facts[0]?.measure === 'percent' || (last.trace.query.act === 'rank' && last.listed.length === 1 && last.listed[0]?.facts[0]?.measure === 'change') || (thread.query.percent && last.claims.some(({ kind }) => kind === 'change')))
      ? answerQuery(world, { ...query, act: 'change' }, last.subjects, last) : null),
  },
];
