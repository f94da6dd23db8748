/** A department with several budget units: what they are called, what one has beside another, what a table gives each of them. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';
import { lastText } from './in-thread.ts';

const said = (folder: string, question: string): string => ask(libraryOf(`tests/fixtures/${folder}/documents`), question, null).reply.text;

describe('units that a table has as its columns', () => {
  it.each([
    ['质安站的公务用车运行维护费是多少', '32.40 万元'],
    ['基本支出表里30231质安站那一栏多少', '32.40 万元'],
    ['房安中心绩效工资多少', '279.05 万元'],
    ['基本支出表里工会经费多少', '105.71 万元'],
    ['工资福利支出里哪个单位最多', '2,797.41 万元'],
  ])('%s', (question, figure) => { expect(said('housing', question)).toContain(figure); });

  it('sets what one unit has beside what another has', () => {
    expect(said('housing', '住保中心基本工资比局本级少多少')).toContain('少 436.14 万元');
    expect(said('housing', '质安站的绩效工资是房安中心的几倍')).toContain('2.10 倍');
  });
});

describe('what people call a department', () => {
  it.each([
    ['beijing-culture', '文旅局今年总共多少钱', '12,295.5'], ['city-management', '城管局今年预算多少', '256,380,000'],
    ['market-regulation', '市场监管局三公多少', '102.90'], ['housing', '住建局今年预算多少', '28,238.76'],
  ])('%s: %s', (folder, question, figure) => { expect(said(folder, question)).toContain(figure); });

  it('is not another department', () => { expect(said('city-management', '市场监管局的三公经费')).toContain('没有这个部门'); });
});

describe('what is asked of one table', () => {
  it('is not told of another place', () => { expect(ask(libraryOf(), '表5里30231是多少', null).reply.text).not.toContain('2.50'); });
});

describe('units by their kind in English', () => {
  it.each([
    ['What is the enforcement brigade’s total budget?', '14,700'], ['the sanitation unit’s project spending', '68,906'], ['How much does the landscaping institute get?', '47,090'],
    ['How much housing provident fund does the brigade budget for?', '578'], ['headquarters budget', '42,386'],
  ])('%s', (question, figure) => { expect(said('district-management', question)).toContain(figure); });

  it('is no unit where the words before its kind say what else it is', () => { expect(said('district-management', 'the forest fire brigade budget')).toContain('760'); });
  it('answers in the language of the question', () => { expect(said('district-management', 'headquarters budget')).toContain('in the 2024 budget'); });
});

describe('what a unit has', () => {
  it.each([['环卫所今年预算多少', '70,266 万元（第三部分'], ['本级今年多少钱', '42,386 万元（第三部分']])('is all its money, not what it buys or gets handed down: %s', (question, figure) => {
    expect(said('district-management', question)).toContain(figure);
    expect(said('district-management', question)).not.toContain('口径');
  });
  it.each([['环卫所的政府采购多少', '42,520'], ['本级采购多少', '3,868'], ['环卫所三公多少', '32.00']])('is found in the other tables where they are asked for: %s', (question, figure) => { expect(said('district-management', question)).toContain(figure); });
});

describe('the tables of a bureau', () => {
  it('contradict each other only where they print another figure', () => {
    const [world] = libraryOf('tests/fixtures/district-management/documents').worlds;
    expect(world?.checks.filter(({ verdict }) => verdict === 'contradiction').map(({ left, right }) => `${left.value?.toFixed() ?? ''} ${right.value?.toFixed() ?? ''}`)).toEqual(['318 381']);
  });
  it('take a project’s block apart over a page break', () => {
    expect(said('district-management', '表15里执法装备购置多少')).toContain('381 万元');
  });
});

describe('funds and places of a bureau’s names', () => {
  const last = (...turns: string[]): string => lastText(libraryOf('tests/fixtures/district-management/documents'), turns);

  it('knows the fund of a project by its row in the table of its unit', () => {
    expect(said('district-management', '环卫设施更新那2300万是一般公共预算出的吧')).toMatch(/^不对.*政府性基金/);
    expect(said('district-management', '环卫设施更新那2300万是政府性基金出的吧')).toMatch(/^是的/);
  });
  it('asks the other fund of what was told in one', () => { expect(last('政府投资项目里政府性基金多少', '那一般公共预算呢')).toContain('2,400 万元'); });
  it('keeps the units ranked', () => {
    expect(last('哪家三公最多', '第二多的是谁')).toContain('环境卫生管理所 32.00');
    expect(last('哪家三公最多', '第二多的是谁', '最少的呢')).toContain('21.00');
  });
  it('finds the total of procurement behind the office’s name', () => { expect(said('district-management', '面向中小企业采购占政府采购的比例')).toContain('60.68%'); });
  it('takes no project of a table for a unit', () => { expect(libraryOf('tests/fixtures/district-management/documents').worlds[0]?.book.budgetUnits).toHaveLength(4); });
});
