/** What the definition of the last name says: 「它包括哪些」, 「含不含过路费」. */
import { pattern } from '../../budget/pattern.ts';
import { definitionHoldsAnswer } from '../texts/definition-holds.ts';
import { definedMemberOf } from '../texts/defined-member.ts';
import { contextOf, type Rule } from './turn.ts';

/** 「含不含过路费」 */
const HOLDS = pattern(/^[那它也还这里头面中\s]*(?:含不含|包不包括|包不包含|包含|包括|有没有包括|是否包括|是否包含|含)(?!什么|哪|啥|几)/);

export const DEFINED: readonly Rule[] = [
  {
    name: 'what the definition of it names',
    answer: ({ world, query, last }) => (last.subjects.length > 0 ? definitionHoldsAnswer(contextOf(world, query, last.subjects.slice(-1), last)) : null),
  },
  {
    name: 'whether the meaning of the last name holds it',
    answer: ({ world, query, last, subject }) => (subject && last.subjects.length === 1 && HOLDS.test(query.spoken) ? definedMemberOf(contextOf(world, query, [], last), subject) : null),
  },
];
