/** Units that only a numbered list of people names: their people are asked for, ranked and subtracted, and no money of another name is told for them. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn } from './in-thread.ts';

const library = libraryOf('tests/fixtures/chongqing-transport/documents');
const last = (...questions: readonly [string, ...string[]]): string => replyIn(library, ...questions).text;

describe('the people of units', () => {
  it.each([
    ['公路养护中心退休几个人', /118 人/], ['执法支队核了多少编', /^编制人数（.*执法支队）：72 人。$/m], ['road maintenance centre: how many retired staff', /118 人/],
    ['全系统空编多少', /20 人（249 − 229）/], ['哪个单位缺编最多', /公路养护中心 8 人/],
  ] as const)('%s', (question, told) => { expect(last(question)).toMatch(told); });

  it('stay those of the unit in what follows', () => {
    expect(last('执法支队核了多少编', '实际在岗多少，还缺几个')).toMatch(/68 人.*相差 4 人/s);
    expect(last('质安中心编制多少', '那在职的呢', '退休的呢')).toMatch(/6 人/);
  });

  it('say which unit has most of what was told, and what part of all that is', () => {
    expect(last('how many pensioners do we carry in total', 'which unit has the most of them?', 'so what percent of all retirees is that')).toMatch(/58\.42%/);
    expect(last('退休的一共多少人', '最多的是哪家', '占全部退休的几成')).toMatch(/58\.42%（118 ÷ 202/);
  });

  it('are told where its money is asked for, which is not printed', () => {
    expect(replyIn(library, '公路养护中心预算多少')).toMatchObject({ outcome: 'not_found' });
  });
});

describe('a list of purchases under 货物类, 工程类 and 服务类', () => {
  it.each([['公交首末站建设多少钱', '其中政府采购多少', /420\.00/], ['综合交通规划编制多少钱', '这里头要走政府采购的是多少', /148\.00/]] as const)('%s, %s', (first, then, told) => { expect(last(first, then)).toMatch(told); });
  it('has each under its kind', () => { expect(last('货物类采购买了什么')).toMatch(/198\.30 万元，包括 5 个/); });
});

describe('a whole that only says where its parts stand', () => {
  it.each([['chongqing-transport', '基本支出里水费电费加起来多少', '39.15'], ['water-affairs', '基本支出里水费电费加起来多少', '24.10'], ['health-sports', '基本支出里水费和电费一共多少', '68.80']] as const)('%s: %s', (folder, question, sum) => {
    expect(replyIn(libraryOf(`tests/fixtures/${folder}/documents`), question).text).toContain(`合计 ${sum} 万元`);
  });
  it('is no fund’s two halves where its projects are ranked', () => {
    expect(last('一般公共预算项目里花钱最多的前三个，给个数')).toMatch(/2,480\.00.*2,150\.00.*1,860\.00/s);
    expect(last('biggest single line on the procurement list?')).toMatch(/860\.00/);
  });
});

describe('what one fund’s section and sentence tell', () => {
  it('is no amount of the whole fund, nor of the whole department', () => {
    expect(last('一般公共预算是多少')).toMatch(/18,364\.99/);
    expect(last('哪个项目花钱最多')).toMatch(/3,000\.00/);
    expect(last('项目支出一共多少')).toMatch(/16,642\.70/);
  });
});
