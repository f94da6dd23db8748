import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn } from './in-thread.ts';

const library = libraryOf('tests/fixtures/civil-affairs/documents');
const agriculture = libraryOf('tests/fixtures/hunan-agriculture/documents');
const thread = (...turns: readonly [string, ...string[]]): string => replyIn(library, ...turns).text;
const ofAgriculture = (...turns: readonly [string, ...string[]]): string => replyIn(agriculture, ...turns).text;

describe('one unit of a department', () => {
  it.each([
    ['福利中心有几辆车', '5 辆'], ['全系统有多少辆车', '9 辆'], ['福利中心今年预算多少', '4,401.91 万元'], ['福利中心的公用支出为什么减少', '压减办公费和差旅费'],
    ['福利中心政府采购多少', '1,562.00 万元'], ['福利中心最大的项目是哪个', '养老护理服务'], ['福利中心项目支出占自己预算多少', '66.12%'],
    ['What is the budget of the welfare center?', '4,401.91 万元'], ['personnel spending of the welfare center', '1,350.41 万元'], ['how many cars does the social organization service center have', ': 1 辆'],
    ['本级有哪几个项目跟2023年持平', '殡葬管理'],
  ])('%s: %s', (question, told) => { expect(thread(question)).toContain(told); });

  it('has its own money of what was just spoken of, and how that moved', () => {
    expect(thread('全局公车运行维护费今年一共多少', '其中福利中心多少')).toContain('15.60 万元');
    expect(thread('公车运行维护费多少', '其中福利中心多少', '比2023年多了多少', '那社会组织服务中心呢')).toContain('减少 0.20 万元');
    expect(thread('公车运行维护费多少', '福利中心的总预算呢')).toContain('4,401.91 万元');
  });

  it('has its own posts and people in a thread', () => {
    expect(thread('What is the budget of the social organization service center?', 'how many posts does it have, how many filled')).toMatch(/12 名[\s\S]*10 人/);
  });

  it('is told of no contradiction in another unit', () => {
    expect(thread('福利中心项目支出占自己预算多少')).not.toContain('矛盾');
  });
});

describe('the units beside each other', () => {
  it.each([
    ['三家单位里哪家政府采购最多', '2,184.80 万元'], ['which unit has the largest procurement', '2,184.80 万元'], ['哪家单位的车最多', '社会福利中心 5 辆'], ['三个单位的公务接待费各多少', '0.40 万元'],
  ])('%s: %s', (question, told) => { expect(thread(question)).toContain(told); });

  it('are each told where a name stands still in one and moves in another', () => {
    expect(thread('哪些项目跟去年持平')).toContain('员额人员经费（深圳市云澜区社会组织服务中心） 46.20 万元');
  });

  it('all together are where a name stands, and no addend', () => {
    expect(thread('全局公车运行维护费一共多少')).not.toContain('合计');
  });
});

describe('of which, with a unit', () => {
  it('is the unit’s whole money after the whole budget only', () => {
    expect(thread('今年总预算多少', '其中福利中心多少')).toContain('4,401.91 万元');
    expect(thread('政府采购多少', '其中福利中心多少')).toContain('1,562.00 万元');
    expect(thread('高龄津贴多少', '其中福利中心多少')).toContain('没有');
  });

  it('is the unit’s column of the table where units stand beside each other, and never its whole budget for another name', () => {
    expect(ofAgriculture('差旅费多少', '其中本级多少')).toContain('18.60 万元');
    expect(ofAgriculture('培训费多少', '那局本级呢')).toContain('5.40 万元');
    expect(ofAgriculture('政府采购预算总额多少', '其中局本级多少')).toContain('858.00 万元');
    for (const name of ['项目支出', '工程类采购预算', '机关运行经费']) expect(ofAgriculture(`${name}多少`, '其中本级多少')).not.toMatch(/4,384.80|858.00/);
  });

  it('is the unit’s own procurement after the unit, and all of it when the total is asked', () => {
    expect(thread('社会福利中心预算多少', '政府采购多少')).toContain('1,562.00 万元');
    expect(ofAgriculture('畜牧水产事务中心预算多少', 'and procurement?')).toContain('96.40 万元');
    expect(thread('社会福利中心预算多少', '全局政府采购多少')).toContain('3,921.60 万元');
  });
});

describe('a share of one fund', () => {
  it.each([
    ['农林水在一般公共预算里占几成', '86.21%'], ['农林水、住房保障各占一般公共预算多少', '86.21%'], ['农林水和卫生健康一共占一般公共预算多少', '88.80%'],
    ['项目支出占一般公共预算多少', '47.11%'], ['农业生态资源保护占一般公共预算多少', '3.84%'], ['局本级占一般公共预算多少', '62.82%'],
    ['动物疫病强制免疫占一般公共预算多少', '2.70%'], ['农林水占总支出的比重', '73.76%'], ['What share of the general public budget goes to project spending?', '47.11%'],
  ])('%s: %s of that fund’s own money', (question, told) => { expect(ofAgriculture(question)).toContain(told); });

  it.each(['城乡社区支出占一般公共预算多少', '高标准农田建设及管护县级配套占一般公共预算的比例', '高标准农田和渔业放流一起占政府性基金多少'])('%s: none where the fund has nothing of it', (question) => {
    expect(ofAgriculture(question)).not.toContain('%');
  });

  it('sets a unit against all of the fund, not against what one table cuts from it', () => {
    expect(thread('福利中心占一般公共预算多少')).toContain('22.03%');
    expect(thread('社会保障和就业支出占一般公共预算多少')).toContain('96.63%');
  });
});

describe('a project that is told beside the list', () => {
  it.each([['跟去年比哪个项目砍的钱最多，为啥', '土壤普查'], ['一共有多少个项目', '22 个'], ['哪些项目比去年少', '渔业资源增殖放流']])('%s', (question, told) => { expect(ofAgriculture(question)).toContain(told); });
});

describe('what is bought', () => {
  it.each([
    ['工程采购有哪些', '外墙防水维修'], ['货物里最大的是哪项', '医疗康复设备 112.00 万元'], ['货物采购买了啥', '护理床更新'], ['biggest item of goods procurement', '112.00'],
    // What is kept for some firms is no item beside others.
    ['政府采购里最大的一项是什么', '街道社工服务站 1,248.00 万元'],
  ])('%s: %s, by the kind that each row has', (question, told) => { expect(thread(question)).toContain(told); });

  it('is listed after the amount of its kind', () => {
    expect(thread('今年工程采购多少钱？', '都是什么工程')).toMatch(/电梯更换[\s\S]*外墙防水维修/);
    expect(ofAgriculture('total government procurement?', 'what share of that is goods', 'biggest goods item?')).toContain('疫苗');
  });

  it('is not its project where a word fits both', () => { expect(ofAgriculture('高标准农田多少钱')).toContain('680.00 万元'); });
});

describe('terms explained in a section of a part', () => {
  it.each([['先打后补是啥意思', '自行采购疫苗'], ['“三资”指什么', '资金、资产和资源']])('%s', (question, told) => { expect(ofAgriculture(question)).toContain(told); });
});

describe('which unit has most', () => {
  it.each([['办公费最多的是哪家', '社会福利中心 31.20'], ['哪家的公务接待费最多', '本级） 1.60'], ['三家二级单位里谁的项目经费最多', '社会福利中心 2,910.50'], ['哪家空编最多', '社会福利中心 5']])('%s: %s', (question, told) => { expect(thread(question)).toContain(told); });

  it('never tells a project instead', () => {
    expect(ofAgriculture('三家二级单位里谁的项目经费最多')).toContain('畜牧水产事务中心 360.60');
    expect(ofAgriculture('哪家的车最多')).not.toContain('万元');
    expect(ofAgriculture('全局在职的有多少人', '那空编还有几个')).toContain('16 名');
    expect(ofAgriculture('畜牧中心还空着几个编')).toContain('4 名');
  });
});

describe('a sum that does not come out', () => {
  it('is told with the sum and the item that is wrong elsewhere too, and with no other item', () => {
    expect(thread('社会救助多少钱')).not.toContain('矛盾');
    expect(thread('婚姻登记管理多少')).toContain('矛盾');
  });
});

it('tells what money it is that stands beside a fund', () => { expect(thread('财政专户那286万是什么钱')).toContain('床位费'); });
