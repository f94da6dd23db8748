/** 「里头救火的几台」, "how many of them are fire engines" after the vehicles were counted: those of a kind among the things just counted. */
import { pattern } from '../../budget/pattern.ts';
import { answerQuery } from '../answer-query.ts';
import { COUNTED_CARS } from './about-it.ts';
import { exactMention } from './names.ts';
import { PAY_OF_PEOPLE } from './pay-of-people.ts';
import { PEOPLE_IN_POSTS } from './people-in-posts.ts';
import type { Rule } from './turn.ts';

/** A single letter stands in names of other things. */
const SHORTEST = 2;

/** 「比这个多几辆」 counts how many more. */
const SET_AGAINST = pattern(/比|差|[多少]出?(?:来)?(?:多少|几)|\b(?:more|fewer|less|than|difference)\b/i);

const COUNTED_KIND: Rule = {
  name: 'those of a kind among the things just counted',
  answer: ({ world, query, last, named, subject }) => {
    const [counted, another] = last.listed;
    // Of people the posts and those in them are told by their own rules.
    const things = counted && !another && counted.unit !== '人' && counted.facts.every(({ measure }) => measure === 'count');
    if (!things || !named || query.act !== 'lookup' || !query.tags.has('howMany') || query.direction !== null || query.claimed.length > 0 || query.relativeYear !== null || SET_AGAINST.test(query.spoken)) return null;
    const says = (key: string): boolean => named.pieces.every(({ text, concepts }) => key.includes(text) || concepts.some(({ zh }) => zh.length >= SHORTEST && key.includes(zh)));
    const [kind, more] = world.index.entries.filter((entry) => entry !== subject && entry.facts.length > 0 && entry.facts.every(({ measure, unit }) => measure === 'count' && unit === counted.unit) && says(entry.key));
    return kind && !more ? answerQuery(world, { ...query, wanted: 'count', reference: null, mentions: [exactMention(kind)] }, [], null) : null;
  },
};

/** What may be asked of things just counted. */
export const COUNTED: readonly Rule[] = [PAY_OF_PEOPLE, PEOPLE_IN_POSTS, COUNTED_CARS, COUNTED_KIND];
