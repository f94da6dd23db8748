/** Statements of two things whose truth is known from their amounts: a yes or no is that truth, or is not given. */
import { describe, expect, it } from 'vitest';
import { ask, type Thread } from '../../src/ask.ts';
import type { Library } from '../../src/library.ts';
import { libraryOf } from '../libraries.ts';

function verdictOf(library: Library, turns: readonly string[]): boolean | null {
  let thread: Thread | null = null;
  let found: boolean | null = null;
  for (const turn of turns) {
    const asked = ask(library, turn, thread);
    thread = asked.thread;
    const [verdict] = asked.answer.claims.flatMap((claim) => (claim.kind === 'verdict' ? [claim.right] : []));
    found = verdict ?? null;
  }
  return found;
}

describe('a statement of two things', () => {
  it.each([
    [['electricity?', 'canteen?', 'the latter is smaller than the former, correct?'], false],
    [['electricity?', 'canteen?', "I heard that the latter isn't less than the former, is that right?"], true],
    [['retirement pay is not even twice the meal subsidy, right?'], true],
    [['retirement pay is not as much as the meal subsidy, right?'], true],
    [['procurement of goods is not as much as training costs, true?'], false],
    [['electricity?', 'training costs is less than half of that, right?'], true],
    [['training costs?', 'electricity is less than half of that, right?'], false],
    [['电费多少', '培训费连它的一半都不到，对吧'], true],
    [['培训费多少', '电费没到它的两倍，对吧'], false],
    [['党建工作比29万多，是吧'], true],
    [['福利费没有129万元，对吧'], false],
    [['残疾人保障和行政单位离退休相差超过115万元，是吧'], true],
    [['食堂多少', '电费多少', '前者和后者相差超过1000万，是不是'], false],
    [['social assistance subsidies?', 'it and Party building work add up to 1.43 million yuan, right?'], true],
  ] as const)('%j: %s', (turns, truth) => {
    expect(verdictOf(libraryOf(), turns)).toBe(truth);
  });

  it.each([
    ['department budget revenue?', 'it dropped by over 5.28 million, right?'],
    ['水电费多少', '统筹业务费和它加起来超过466万，对吧'],
    ['audit services?', 'this is under a third of natural disaster prevention and control, true?'],
  ])('gives none that it cannot judge: %s / %s', (...turns) => {
    expect(verdictOf(libraryOf(), turns)).not.toBe(turns[0] === 'audit services?' ? true : false);
  });
});

/** What is said of two, and whether it is so of their amounts. */
type Said = readonly [(left: string, right: string) => string, (left: number, right: number) => boolean];
const ZH: readonly Said[] = [
  [(a, b) => `${a}比${b}多，对吧`, (a, b) => a > b], [(a, b) => `${a}没有${b}多，是吧`, (a, b) => a < b], [(a, b) => `${a}没超过${b}，对吗`, (a, b) => a <= b],
  [(a, b) => `${a}不到${b}的一半，对吧`, (a, b) => a < b / 2], [(a, b) => `${a}没到${b}的三倍，没错吧`, (a, b) => a < b * 3], [(a, b) => `${a}比${b}的两倍还多，对吧`, (a, b) => a > b * 2],
];
const EN: readonly Said[] = [
  [(a, b) => `${a} is not as much as ${b}, right?`, (a, b) => a < b], [(a, b) => `${a} is no more than ${b}, correct?`, (a, b) => a <= b], [(a, b) => `${a} is under a third of ${b}, no?`, (a, b) => a < b / 3],
  [(a, b) => `${a} is more than twice ${b}, right?`, (a, b) => a > b * 2], [(a, b) => `${a} isn't even half of ${b}, true?`, (a, b) => a < b / 2],
];

describe.each([
  ['data/documents', ZH, [['电费', 232], ['党建工作', 96], ['劳务费', 8418]]],
  ['data/documents', EN, [['electricity charges', 232], ['Party building work', 96], ['labour service costs', 8418]]],
  ['tests/fixtures/education/documents', ZH, [['教师培训', 286.4], ['租赁费', 24], ['奖励金', 48]]],
] as const)('%s', (folder, statements, items) => {
  const pairs = items.flatMap(([left, own]) => items.flatMap(([right, other]) => (left === right ? [] : [{ left, own, right, other }])));
  const [first, second, it_] = statements === ZH ? ['前者', '后者', '它'] : ['the former', 'the latter', 'that'];

  it.each(pairs)('judges $left against $right as their amounts are, in one turn and in threads', ({ left, own, right, other }) => {
    const wrong = statements.flatMap(([said, isSo]) => [[said(left, right)], [right, said(left, it_)], [left, right, said(first, second)], [right, left, said(second, first)]].filter((turns) => {
      const verdict = verdictOf(libraryOf(folder), turns);
      return verdict !== null && verdict !== isSo(own, other);
    }));
    expect(wrong).toEqual([]);
  });
});
