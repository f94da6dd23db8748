/** The year of what was just told: one further back that no table has (「再往前一年呢」), or the other one too. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { yearsBack } from '../../query/slots/years-back.ts';
import { entryName, notFound } from '../context.ts';
import { shareChangeAnswer } from '../measures/share-change.ts';
import { contextOf, type Rule } from './turn.ts';

const YEAR_WORDS = pattern(/^(?:years?|ago|before|that|earlier|last|two|three|前年|上上年|年前|那年|[前上]一?年|[往前再更早的些])+$/i);

/** "And the year before that" after the earlier year. */
export const YEAR_BACK: Rule = {
  name: 'a year further back than the one just told',
  answer: ({ world, query, last }) => {
    const before = last.claims.some(({ kind }) => kind === 'prior') || last.trace.query.relativeYear === 'prior';
    const back = query.table === null && query.mentions.every((mention) => isFrame(mention) || YEAR_WORDS.test(mention.text.replace(/\s/g, ''))) ? yearsBack(query.spoken, before) : null;
    if (back === null || last.subjects.length === 0 || query.claimed.length > 0) return null;
    const context = contextOf(world, query, [], last);
    return notFound(context, 'a year that the document does not have', 'otherYear', last.subjects.slice(0, 1).map((entry) => entryName(context, entry)), last.subjects, [], world.book.year - back.n);
  },
};

export const SHARE_OF_BOTH_YEARS: Rule = {
  name: 'the share just told in the other year too',
  answer: ({ world, query, last }) => (query.mentions.length === 0 ? shareChangeAnswer(contextOf(world, query, last.subjects, last)) : null),
};
