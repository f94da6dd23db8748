/** Two numbers that are no money, told in one turn or one after the other: "how many more is that", 「两者相差多少」. */
import { pattern } from '../../budget/pattern.ts';
import { operationIn } from '../../query/operations/operation.ts';
import { differenceOfFigures } from '../measures/compare.ts';
import { PAIR_ACTS } from './beside.ts';
import { entryOf } from './names.ts';
import { contextOf, type Rule } from './turn.ts';

/** "How many more?" */
const HOW_MANY_MORE = pattern(/^\W*(?:and |so |by )?how (?:many|much) (?:more|fewer|less)\b(?: (?:is|are) (?:it|that|they|there|those))?\W*$|^(?:那|又|是)?(?:多|少)(?:了|出)?(?:多少|几)(?:个|人|名|位|辆)?[呢啊]?[?？。]*$/i);

/** What is counted or aimed at, no money. */
const NUMBERS: ReadonlySet<string> = new Set(['target', 'count']);

export const NUMBERS_APART: readonly Rule[] = [
  {
    name: 'the difference of the two counts just told',
    answer: ({ world, query, thread, last }) => {
      const [one, other] = last.listed;
      // 「两者相差多少」 after two questions, the second of which has a count that is none.
      const none = last.listed.length === 2 && one && one.value !== '0' && other?.value === '0';
      const earlier = none ? thread.shown.slice(0, -1).findLast(({ unit, facts }) => unit === one.unit && facts[0]?.measure === 'count' && !last.subjects.some((entry) => facts.some(({ row }) => entry.rows.includes(row)))) : undefined;
      const [left, right] = earlier ? [earlier, one] : [one, other];
      const counts = last.listed.length === 2 && last.listed.every(({ facts }) => facts[0]?.measure === 'count');
      return ((PAIR_ACTS.has(query.act) && query.act !== 'ratio') || HOW_MANY_MORE.test(query.spoken)) && query.mentions.length === 0 && counts && left && right && left.unit === right.unit ? differenceOfFigures(contextOf(world, query, last.subjects, last), left, right, earlier ? [] : last.subjects) : null;
    },
  },
  {
    // 「哪个多」 after 3,000 盏 and 4 个: both are told, and that they are no numbers of one thing.
    name: 'the two numbers just told, set apart',
    answer: ({ world, query, thread, last }) => {
      const [left, right] = thread.shown.slice(-2);
      const numbers = left && right && [left, right].every(({ facts, value }) => NUMBERS.has(facts[0]?.measure ?? '') && value !== '') && entryOf(world, left) !== entryOf(world, right) && last.claims.every(({ kind }) => kind === 'target' || kind === 'count');
      if (!numbers || last.listed.length !== 1 || query.relativeYear !== null) return null;
      // Read word by word it names nothing else.
      const operation = operationIn(query.spoken, query.language)?.what === 'apart';
      const apart = operation || query.act === 'compare' || query.act === 'difference' || HOW_MANY_MORE.test(query.spoken);
      return apart && (operation || query.mentions.length === 0) ? differenceOfFigures(contextOf(world, query, [], last), ...(HOW_MANY_MORE.test(query.spoken) ? [right, left] as const : [left, right] as const), [left, right].flatMap((figure) => entryOf(world, figure) ?? [])) : null;
    },
  },
];
