/** A subdistrict whose table of projects says who carries each out, whose tables of the narrative count people and assets, and whose targets print another amount. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { lastText } from './in-thread.ts';

const library = libraryOf('tests/fixtures/baoan-street/documents');

const said = (...turns: string[]): string => lastText(library, turns);

describe('projects told by whoever carries them out', () => {
  it.each([
    ['花钱最多的三个项目是啥，分别多少', /环卫一体化 14,380\.00.*综合网格管理 9,862\.40.*编外人员经费 4,926\.00/],
    ['三防的钱为啥比去年多，多了多少', /增加 46\.00 万元.*特大暴雨/],
    ['跟去年比降幅超过10%的项目有哪些', /21\.15%.*16\.67%.*13\.55%/],
    ['退休人员两个单位各有几个，合计呢', /合计 127 人.*118 人.*9 人/],
    ['全街道聘员有多少人', /458 人/],
    ['基层党建的钱用在哪', /党员教育培训/],
    ['公车运维是涨了还是降了，多少', /公务用车运行维护费.*减少 4\.50 万元/],
    ['which projects have exactly the same money as last year?', /1,200\.00.*500\.00/],
    ['What is the total 2024 budget and how much is it up on last year?', /1,662\.90/],
  ])('%s', (question, answer) => { expect(said(question)).toMatch(answer); });

  it('tells that the targets print another amount, and never that both agree', () => {
    const text = said('三防项目的预算数正文写的跟绩效表上的好像对不上？各是多少');
    expect(text).toMatch(/438\.60.*436\.80/);
    expect(text).not.toMatch(/^对得上/);
  });
});

describe('a street office with a centre below it', () => {
  const futian = libraryOf('tests/fixtures/futian-street/documents');
  it('tells what the office itself has of all that a name has', () => {
    expect(lastText(futian, ['基本工资里头本级占几成'])).toContain('75.18%');
  });
  it('takes 头上一年 for a year, and not for the one before', () => {
    expect(lastText(futian, ['高龄津贴摊到每位老人头上一年多少元？'])).toContain('1,800.41 元');
  });
});
