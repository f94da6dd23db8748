import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/answer/answer.ts';
import { spelledEn, spelledOut, spelledZh } from '../../src/reply/spelled-unit.ts';
import { askedOnce, libraryOf } from '../libraries.ts';

const figure = (value: string, unit: string): Figure => ({ name: { zh: '某项', en: null }, value, unit, year: null, derivation: null, places: [], facts: [] });

describe('a unit in signs', () => {
  it.each([
    ['≤8000 元/人/月', '8000', '元/人/月', '，即每人每月不超过 8,000 元', ', i.e. at most 8,000 元 (CNY 8,000) per person per month'],
    ['31250 ㎡', '31250', '㎡', '，即 31,250 平方米', ', i.e. 31,250 平方米 (square metres)'],
    ['≥3 次/年', '3', '次/年', '，即每年不少于 3 次', ', i.e. at least 3 次 (times) per year'],
    // A word that has no English is left as it is printed.
    ['5 元/盏', '5', '元/盏', '，即每盏 5 元', ''],
    ['≥4 场', '4', '场', '', ''],
    ['3-5 ㎡', '5', '㎡', '', ''],
    ['≥2 台（套）', '2', '台（套）', '', ''],
  ])('%s is told in words', (text, value, unit, zh, en) => {
    expect([spelledZh(text, figure(value, unit)), spelledEn(text, figure(value, unit))]).toEqual([zh, en]);
  });

  it.each([['㎡', '平方米'], ['元/人/月', '元'], ['台（套）', '台'], ['辆', null], ['%', null]])('is data in a word too: %s', (unit, word) => {
    expect(spelledOut(figure('7', unit), 'zh')?.unit ?? null).toBe(word);
  });

  it.each([['四害消杀面积多大', '平方米'], ['五十万以上的通用设备有几台', '台']])('%s: one figure, one place, both forms', (question, unit) => {
    const { figures } = askedOnce(libraryOf(), question).reply;
    expect(figures.map((one) => one.unit)).toContain(unit);
    expect(new Set(figures.map(({ value, cites }) => `${value} ${cites.join(',')}`)).size).toBe(1);
  });
});
