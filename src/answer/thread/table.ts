/** 「表10是什么表」, 「里面最大的是哪项」, 「里面有数吗」: after a table was told, what is asked for is in it. */
import { cameThrough } from '../marks.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { answerQuery } from '../answer-query.ts';
import type { Answer } from '../answer.ts';
import { asksWhetherFilled, tableFilled } from '../cells/empty-table.ts';
import { asksLayout } from '../cells/table-about.ts';
import { TABLE_TOLD, WHERE_A_TABLE_STANDS } from '../cells/table-place.ts';
import { contextOf, type Rule } from './turn.ts';

const ACTS: ReadonlySet<string> = new Set(['rank', 'breakdown', 'sum', 'count', 'lookup', 'filter']);
/** What asks of a whole needs no word for it. */
const OF_ALL: ReadonlySet<string> = new Set(['rank', 'sum']);
const EMPTY = /^(?:空|空白|数|empty|blank|figures?|numbers?)$/i;
const INSIDE = /里面?|里头|其中|当中|这张|那张|这个?表|那个?表|表[里中上]|\b(?:in|of|on) (?:it|there|that|this|the table)\b|\bthere\b|\bits?\b/i;

export const IN_TABLE: Rule = {
  name: TABLE_TOLD,
  answer: ({ world, query, last, thread }) => {
    const told = cameThrough(last, WHERE_A_TABLE_STANDS) ? tableOf(last) : null;
    // Behind the table it may have been asked whether it has anything, or for its largest.
    const table = told ?? (cameThrough(last, TABLE_TOLD) ? last.trace.query.table ?? thread.table : null);
    if (table === null || query.table !== null || query.part !== null) return null;
    if (asksWhetherFilled(query.spoken) && query.claimed.length === 0 && query.mentions.every((mention) => isFrame(mention) || EMPTY.test(mention.text))) return tableFilled(contextOf(world, { ...query, table }, [], last), table);
    if (told === null || !query.mentions.every(isFrame)) return null;
    const inside = INSIDE.test(query.spoken) || OF_ALL.has(query.act) || asksLayout(query.spoken);
    return inside && (ACTS.has(query.act) || asksLayout(query.spoken)) ? answerQuery(world, { ...query, table, reference: null, mentions: [] }, [], null) : null;
  },
};

/** The one table whose place was told. */
function tableOf({ claims, trace }: Answer): number | null {
  const [one, another] = claims.flatMap((claim) => (claim.kind === 'quote' && claim.what === 'table' ? claim.places : []));
  return trace.query.table ?? (one && !another ? one.table : null);
}
