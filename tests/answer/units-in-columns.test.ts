/** Units that a table prints by columns, and what is asked of them in everyday words. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn } from './in-thread.ts';

const thread = (...questions: readonly [string, ...string[]]): string => replyIn(libraryOf('tests/fixtures/water-affairs/documents'), ...questions).text;

describe('what each unit has', () => {
  it.each([
    ['which of our four units has the smallest budget and how big is it?', '水文水质监测站 777.05'], ['rank the four units by budget', '#4 南京'], ['哪个单位三公经费最高', '河道管理所 32.80'],
    ['三公经费各单位分别是多少', '排水管理中心 4.10'], ['各单位培训费', '水文水质监测站 1.20'], ['局本级的项目支出多少', '5,287.80'], ['河道所现在实际在岗几个人？', '31 人'],
  ])('%s: %s', (question, told) => { expect(thread(question)).toContain(told); });

  it('is no other reading of a class that a table of running costs prints too', () => { expect(thread('会议费多少')).not.toContain('4.20'); });
});

describe('a part of what was told of a unit', () => {
  it('is set against all that the unit has', () => {
    expect(thread('排水中心今年一共给了多少预算？', '里面污水厂那笔占几成，给个百分比')).toContain('68.45%');
    expect(thread('how much does the drainage centre get', 'what share of it is the sewage plant fee')).toContain('68.45%');
    expect(thread('河道管理所预算多少', '其中堤防日常养护占多少')).toContain('33.20%');
  });

  it('is what is bought of a project, of the kind that is named', () => {
    expect(thread('青龙河综合整治多少钱', '里面走工程采购的有多少')).toContain('2,150.00');
    expect(thread('青龙河综合整治多少钱', '里面走服务采购的有多少')).toContain('68.00');
  });
});

describe('everyday words', () => {
  it.each([
    ['采购里头，工程这一类一共打算花多少', '2,785.00'], ['采购里面货物这块总共花多少', '153.70'], ['项目上的钱占全部支出百分之几啊', '75.64%'], ['开会的钱加上培训的钱，合一起多少', '14.70'],
    ['公务接待今年还是排6万对吧？', '不对'], ['水土保持今年排了多少', '52.40'], ['How big are works contracts in procurement?', '2,785.00'], ['hydrological measuring budget', '421.76'],
  ])('%s: %s', (question, told) => { expect(thread(question)).toContain(told); });
});

describe('names of other departments', () => {
  const ofAgriculture = (question: string): string => replyIn(libraryOf('tests/fixtures/hunan-agriculture/documents'), question).text;

  it('are the project where a purchase for it fits the words too', () => {
    expect(ofAgriculture('how much for high-standard farmland')).toContain('680.00');
    expect(ofAgriculture('高标准农田多少钱')).toContain('680.00');
  });

  it.each([['改厕的钱多少', '260.00'], ['fishing ban patrol money', '112.00'], ['病死猪处理今年安排了多少', '88.00']])('%s: %s', (question, told) => { expect(ofAgriculture(question)).toContain(told); });
});
