/** 「几个人」, "how many people?" after a sum of money: the number that a target prints for it, in the unit that is asked for. */
import { pattern } from '../../budget/pattern.ts';
import { answerQuery } from '../answer-query.ts';
import { numberSharing } from '../targets/number-sharing.ts';
import { headFigure } from '../world.ts';
import { exactMention } from './names.ts';
import type { Rule } from './turn.ts';

const PEOPLE = pattern(/\b(?:people|persons|staff|members?|workers|residents)\b/i);
const LETTERS = 2;

export const NUMBER_OF_IT: Rule = {
  name: 'the number that a target prints for what was spoken of',
  answer: ({ world, query, last, subject, thread }) => {
    const unit = query.counter ?? (PEOPLE.test(query.spoken) ? '人' : null);
    if (unit === null || unit === '个' || !subject?.kinds.has('money') || last.subjects.length !== 1 || last.outcome !== 'answered' || !query.tags.has('howMany') || query.act === 'average' || query.direction !== null || query.mentions.some(({ text }) => text.length > LETTERS)) return null;
    // A subject of the classification and its one project are the same money under two names.
    const same = thread.subjects.slice(-2).filter(({ facts }) => facts.some(({ measure, printed }) => measure === 'amount' && printed === headFigure(world, subject)?.value));
    const counted = numberSharing(world, unit, [subject.key, ...same.map(({ key }) => key), ...thread.query.mentions.map(({ text }) => text)]);
    return counted && answerQuery(world, { ...query, act: 'lookup', wanted: 'target', reference: null, mentions: [exactMention(counted)] }, [], last);
  },
};
