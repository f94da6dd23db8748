import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { lastText } from './in-thread.ts';

const library = libraryOf('tests/fixtures/health-sports/documents');

describe('the figures of all units together', () => {
  it.each([
    [['三家单位的退休人员总共多少'], '89 人'],
    [['How many retirees do the three units have altogether?'], '89 人'],
    [['三家的公车编制加起来几辆'], '19 辆'],
    [['所有单位的在编在岗加起来多少人'], '224 人'],
    [['三个单位的预算加起来等于总数吗'], '对得上'],
    [['Do the three units’ budgets really add up to the department total?'], 'no contradiction'],
    [['三家单位的项目支出加起来对得上总的项目支出吗'], '对得上'],
    [['How many cars do we actually have?', 'is that the same as the vehicle quota of the three units together?'], '19 辆'],
  ])('%s: %s', (turns, figure) => {
    expect(lastText(library, turns)).toContain(figure);
  });

  it('adds nothing up where another number of units is named', () => {
    expect(lastText(library, ['两家单位的退休人员总共多少'])).not.toContain('89');
  });
});

describe('the posts and cars that units may still fill', () => {
  it.each([
    [['Which units have vacant posts?'], ['9 名', '5 名', '3 名']],
    [['哪些单位有空编'], ['9 名', '5 名', '3 名']],
    [['How many posts are vacant at the sports centre?'], ['45 − 42']],
    [['How many cars do we actually have?', 'which unit has the free slot?'], ['体育中心', '1 辆']],
    [['Which unit has the most staff?'], ['119 人']],
  ])('%s: %s', (turns, parts) => {
    const text = lastText(library, turns);
    for (const part of parts) expect(text).toContain(part);
  });
});
