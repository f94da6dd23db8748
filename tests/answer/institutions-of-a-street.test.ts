/** A street whose institutions have no budget of their own: their people, what of an item is bought, cars that share money. */
import { expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { lastText } from './in-thread.ts';

const STREET = libraryOf('tests/fixtures/longgang-street/documents');

const lastOf = (...turns: string[]): string => lastText(STREET, turns);

it('finds no contradiction but the one project that two places print otherwise', () => {
  const [world] = STREET.worlds;
  const wrong = world?.checks.filter(({ verdict, explained }) => verdict === 'contradiction' && explained !== true) ?? [];
  expect(wrong.length).toBeGreaterThan(0);
  expect(wrong.every(({ left }) => left.label.startsWith('退役军人服务和双拥'))).toBe(true);
  expect(STREET.issues).toEqual([]);
});

it.each([
  ['网格中心实有几个人，编制是多少', /：17 人.*：18 名/, /146|12 人/],
  ['市政服务中心有多少人', /12 人/, /137|53/],
  ['公共服务中心编制多少', /26 名/, /146/],
  ['三家事业单位里哪家人数最多', /公共服务中心 24 人/, /万元/],
  ['养车一年花多少，平均一台多少', /54\.40 万元.*3\.20 万元/, /不能求平均/],
  ['网格信息员占编制吗', /182 人.*不占编制/, /万元/],
  ['how many people are actually on the establishment right now, and how many retirees?', /137.*96/s, /88/],
  ['单位职工饭堂今年安排了多少钱', /486\.40 万元/, /196/],
  ['辖区面积多大', /23\.60 平方公里/, /万元/],
])('%s', (question, told, wrong) => {
  const text = lastOf(question);
  expect(text).toMatch(told);
  expect(text).not.toMatch(wrong);
});

it('goes on from an item to what of it is bought, and from the institutions to which of them is the smallest', () => {
  expect(lastOf('饭堂那笔今年多少', '职工的', '里面多少是走政府采购的')).toMatch(/196\.00 万元（表 12）/);
  expect(lastOf('街道下面有几家事业单位', '哪家编制最少')).toMatch(/市政服务中心 14 名/);
});

it('reads a table of income whose funds stand under what gives them, one of them in two parts', () => {
  expect(lastOf("what % of our income is government funds (not general public budget)?")).toMatch(/7\.73%/);
});
