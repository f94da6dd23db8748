/** What any department is asked whose document nobody here has seen: its people, its procurement, its totals, and whose a project is. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn } from './in-thread.ts';

const said = (folder: string, ...questions: readonly [string, ...string[]]): string => replyIn(libraryOf(`tests/fixtures/${folder}/documents`), ...questions).text;

describe('who works there', () => {
  it('adds those in post and the hired, each once, and nobody who only gets money', () => {
    expect(said('county', 'How many employees are on the payroll?')).toContain('133 人 (people) (124 + 9)');
    expect(said('market-regulation', '局里有多少人上班')).toContain('275 人（183 + 92）');
    expect(said('housing', 'How many people work there?')).toContain('209 人');
  });

  it('lists the people of the office, not those of a reason', () => {
    expect(said('housing', '单位一共有多少人')).not.toContain('3 名');
    expect(said('county', '单位一共有多少人')).not.toContain('5,3');
  });
});

describe('of the unit just told', () => {
  it.each([
    ['housing', '质安站有多少在编人员', '几辆车', '18 辆'], ['housing', '质安站预算多少', '有多少聘用人员', '17 人'],
    ['county', '水库管理所有多少人在编在岗', '编制几个', '46 名'], ['city-management', '环卫所预算多少', '有几个项目', '共 2 个'],
  ])('%s: %s, then %s', (folder, first, then, figure) => { expect(said(folder, first, then)).toContain(figure); });

  it('is not left where no unit was told', () => { expect(said('county', '局里有多少在职人员', '编制几个')).toContain('138 名'); });
});

describe('procurement under whatever name it is printed', () => {
  it.each([
    ['county', '政府采购里给中小企业留了多少，占百分之几', '78.21%'], ['market-regulation', '服务类采购占多少', '72.40%'],
    ['city-management', '政府采购服务类多少，占采购的百分之多少', '94.44%'], ['housing', '小微企业占采购多少', '28.80%'],
  ])('%s: %s', (folder, question, figure) => { expect(said(folder, question)).toContain(figure); });

  it('is judged against its own total', () => {
    expect(said('county', '听说今年采购给中小企业留的份额过了八成，对吗')).toMatch(/^不对.*78\.21%/);
  });
});

describe('all of the money, and why it moved', () => {
  it('takes what was carried over into the total of this year', () => {
    expect(said('market-regulation', '今年总收入多少')).toContain('14,808.36 万元');
    expect(said('market-regulation', '本年收入合计是多少')).toContain('14,739.96 万元');
  });

  it('has the reason of the narrative for the figures of the table, also a paragraph later', () => {
    expect(said('market-regulation', '三公经费为什么涨这么多')).toContain('达到报废年限');
    expect(said('housing', '今年预算比去年少多少，为什么少')).toContain('政府投资项目按年度投资计划安排');
  });
});

describe('who carries it out', () => {
  it('is the budget unit whose project it is', () => {
    expect(said('county', '河湖长制今年预算多少', '谁负责实施')).toContain('河湖事务中心');
    expect(said('county', '谁负责防汛物资储备')).toContain('水旱灾害防御中心');
  });
});

describe('what it is made up of', () => {
  it('lists its offices however they are introduced, and its units where only tables have them', () => {
    expect(said('shanghai-street', '有几个内设机构，都叫什么')).toMatch(/共 8 个：党政办公室.*营商环境办公室/);
    expect(said('county', '下属单位有哪些')).toMatch(/澄源县水旱灾害防御中心.*农村供水服务中心/);
    expect(said('county', '下属单位有哪些')).not.toContain('办公室');
  });

  it('says which projects are reviewed', () => {
    expect(said('market-regulation', '绩效重点评价选了哪两个项目')).toContain('食品安全监管、特种设备安全监察');
    expect(said('housing', '重点评价选了哪几个项目')).toContain('公共租赁住房运营维护');
  });

  it('takes no estate for another district', () => { expect(said('shanghai-street', '美丽家园修缮哪几个小区，各多少钱')).not.toContain('没有这个部门'); });
});

describe('vehicles to be bought', () => {
  it.each([
    ['county', '今年要买几辆车', '1 辆'], ['shanghai-street', '今年要买几辆车', '1 辆'], ['housing', '今年要买几辆车', '2 辆'],
    ['market-regulation', '买几辆车，每辆多少钱', '18.00 万元'], ['housing', '买几辆车，每辆多少钱', '18.00 万元（36.00 ÷ 2'],
  ])('%s: %s', (folder, question, figure) => { expect(said(folder, question)).toContain(figure); });

  it('are not those there are', () => {
    expect(said('county', '现在有几辆车', '今年要买几辆')).toContain('1 辆');
    expect(said('housing', '今年要买几辆车', '现在有几辆')).toContain('32 辆');
  });
});

describe('which unit moved most', () => {
  it('goes by the move, and is not told by size where none is printed', () => {
    expect(said('housing', '哪个单位增加最多')).toContain('住房保障服务中心 增加 372.92 万元');
    expect(said('housing', '哪个单位减得最多')).toContain('减少 1,251.29 万元');
    expect(said('county', '哪个单位增加最多')).not.toContain('3,121.89');
  });

  it('is gone on with', () => {
    expect(said('housing', '哪个单位预算最大', '占全部多少')).toContain('57.51%');
    expect(said('housing', '住保中心项目支出多少，比去年增加多少')).toContain('355.81 万元');
  });
});

it.each(['下属单位有哪些', '有没有下属单位', 'how many subordinate units', 'does the bureau have affiliated units'])('%s: the units that are listed, no income of them', (question) => {
  const told = said('health', question);
  expect(told).toMatch(/1 家.*（本级）/);
  expect(told).not.toMatch(/上缴|income/);
});
