/** 「表10是什么表」, 「里面最大的是哪项」: after a table was told, what is asked for is in it. */
import { takenBy } from '../marks.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { answerQuery } from '../answer-query.ts';
import { WHERE_A_TABLE_STANDS } from '../cells/table-place.ts';
import type { Rule } from './turn.ts';

const ACTS: ReadonlySet<string> = new Set(['rank', 'breakdown', 'sum', 'count', 'lookup', 'filter']);
const INSIDE = /里面?|里头|其中|当中|这张|那张|这个?表|那个?表|表[里中上]|\b(?:in|of|on) (?:it|there|that|this|the table)\b|\bthere\b|\bits?\b/i;

export const IN_TABLE: Rule = {
  name: 'in the table just told',
  answer: ({ world, query, last }) => {
    const { table } = last.trace.query;
    if (!takenBy(last, WHERE_A_TABLE_STANDS) || table === null || query.table !== null || query.part !== null || !ACTS.has(query.act) || !query.mentions.every(isFrame) || !(INSIDE.test(query.spoken) || query.act === 'rank')) return null;
    return answerQuery(world, { ...query, table, reference: null, mentions: [] }, [], null);
  },
};
