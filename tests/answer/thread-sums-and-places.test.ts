/** Follow-ups on what was told: sums set against more, places in a list, the move, the first of two, the people, the other unit. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { lastText } from './in-thread.ts';

const published = libraryOf();
const emergency = libraryOf('tests/fixtures/emergency/documents');
const health = libraryOf('tests/fixtures/health/documents');
const town = libraryOf('tests/fixtures/sichuan-town/documents');
const civil = libraryOf('tests/fixtures/civil-affairs/documents');
const housing = libraryOf('tests/fixtures/housing/documents');

describe('the sum of what was told', () => {
  it.each([
    [['食堂运行经费和伙食补助分别多少', '加起来有没有超过1000万'], ['是的', '376 + 763']],
    [['食堂运行经费多少', '伙食补助多少', '物业管理费多少', '三项加起来超过网格员经费没有'], ['不对', '376 + 763 + 673', '110 万元']],
    [['食堂运行经费多少', '伙食补助多少', '加在一起能不能赶上编外人员经费'], ['不对', '1,993 − 1,139']],
    [['食堂运行经费多少', '伙食补助多少', '合计有没有项目支出的十分之一'], ['不对', '1,139']],
    [['How much is the canteen?', 'And meal subsidies?', 'is the sum of both bigger than the grid worker money'], ['No,', '376 + 763', '1,922 − 1,139']],
    [['How much is the canteen?', 'And meal subsidies?', 'Put together, do they come to more than property management?'], ['Yes,', '1,139 − 673']],
    [['How much is the canteen?', 'And meal subsidies?', 'together how much more than property management is that'], ['1,139 − 673']],
  ] as [string[], string[]][])('%j', (turns, said) => { for (const one of said) expect(lastText(published, turns)).toContain(one); });

  it('is set against a name of another document', () => {
    expect(lastText(emergency, ['应急救援装备购置多少', '设备购置多少', '两个加起来比公务用车运行维护费多吗'])).toContain('117.40 − 27.00');
  });

  it('is not meant where each of them is', () => {
    expect(lastText(published, ['食堂运行经费多少', '伙食补助多少', '这两个都比网格员经费多吗'])).toMatch(/不对[\s\S]*1,922 − 376[\s\S]*1,922 − 763/);
  });
});

describe('how far it moved', () => {
  it.each([['how far up', '27.27%'], ['and how far up is that', '27.27%'], ['how far up the list is it', '#13']])('"%s" has %s', (question, said) => {
    expect(lastText(published, ['How much is the training expenditure?', question])).toContain(said);
  });

  it('is no measure of what two names have', () => {
    expect(lastText(published, ['培训支出今年增加了多少', '跟城管执法比少多少'])).toContain('152 − 14');
    expect(lastText(published, ['城管执法减了多少', '比环境卫生减得多吗'])).toMatch(/不对[\s\S]*133 − 101/);
    expect(lastText(published, ['城管执法减了多少', '这比环境卫生多吗'])).toContain('不对');
  });
});

describe('one of two, and one of a list', () => {
  it.each([
    [['the audit service and the legal adviser, which is bigger?', 'the former is how many audits'], '≥1 个'],
    [['小型基建项目经费和物业管理费哪个大', '前者几个'], '5 个'],
    [['gas safety and law enforcement, how much each?', 'the former is how many stations'], '3 个'],
    [['机关服务分成哪些', '食堂运行经费多少', '是这几项里最大的吗'], '不对'],
    [['机关服务分成哪些', '物业管理费多少', '是这几项里第二大的吗'], '是的'],
    [['基本支出多少', '公用支出多少', '是这四项里最小的吗'], '第 2 位 公用支出'],
    [['How much is the canteen?', 'And legal adviser?', 'And meal subsidies?', 'Is it the largest of the three lines there'], 'Yes,'],
    [['网格员经费多少', '物业管理费多少', '法律顾问多少', '回到第一个：占一般行政管理事务多少'], '1,922 ÷ 7,079'],
    [['How much is the canteen?', 'How much is the legal adviser?', 'and the audit?', 'back to the first one: what percent of all project expenditure is it'], '376 ÷ 20,248'],
  ] as [string[], string][])('%j has %s', (turns, said) => { expect(lastText(published, turns)).toContain(said); });

  it('is no sum of indicators that only begin alike', () => {
    expect(lastText(published, ['审计服务多少个'])).not.toContain('900');
    expect(lastText(health, ['政府采购包括哪些', '服务采购多少', '是这几项里最大的吗'])).toContain('是的');
  });
});

describe('the people in the posts and the offices', () => {
  it.each([
    [['How many posts does the office have?', 'people in them'], '66 人'],
    [['How many posts does the office have?', 'and how many people are really on board'], '66 人'],
    [['机构设置情况', '实际在岗多少'], '66 人'],
    [['有多少编制', '人呢'], '66 人'],
  ] as [string[], string][])('%j has %s', (turns, said) => { expect(lastText(published, turns)).toContain(said); });

  it('are those of the document that is asked', () => {
    expect(lastText(town, ['编制有多少', '实际在岗多少'])).toContain('77 人');
  });
});

describe('all that it comes to', () => {
  it.each([
    [['公务用车有几辆，一共花多少'], '65.50 万元'],
    [['公务用车一辆多少钱', '一共花多少'], '65.50 万元'],
    [['小型基建项目有几个，一共多少钱'], '520 万元'],
    [['新买的车一台多少钱，一共花多少'], '公务用车购置费'],
    [['how many small capital works projects are there', 'what do they cost in total'], '520 万元'],
  ] as [string[], string][])('%j has %s, and not the whole budget', (turns, said) => {
    expect(lastText(published, turns)).toContain(said);
    expect(lastText(published, turns)).not.toContain('27,126');
  });
});

describe('the price of what is bought', () => {
  it.each([['how much does one new car cost'], ['公务用车购置费每辆多少']])('%s is not shared by the cars in use', (question) => {
    expect(lastText(emergency, [question])).not.toContain('18.00 ÷ 9');
    expect(lastText(emergency, [question])).toContain('18.00');
  });
});

describe('a name said twice, and everyday names', () => {
  it.each([
    ['commissioned (outsourced) services cost', '4,234'], ['委托（外包）业务费', '4,234'], ['support for army and families how much', '183 万元'], ['招待客人吃饭花多少', '公务接待费'],
    ['车子运行维护多少', '65.50'], ['cost of running and maintaining official cars', '65.50'], ['执法队的钱有多少', '综合执法 152 万元'],
  ])('%s: %s', (question, said) => { expect(lastText(published, [question])).toContain(said); });

  it('tells nothing of another name', () => {
    expect(lastText(published, ['support for army and families how much'])).not.toContain('220');
    expect(lastText(published, ['cost of running and maintaining official cars'])).not.toContain('509');
    expect(lastText(published, ['canteen (dining hall) running cost'])).not.toContain('509');
  });
});

describe('a unit’s part of its own budget', () => {
  it.each([
    [['福利中心人员支出占自己预算多少'], '1,350.41 ÷ 4,401.91'],
    [['福利中心人员支出占自己预算多少', '本级呢'], '1,219.80 ÷ 13,653.40'],
    [['What share of the welfare center budget is personnel', 'same for head office'], '1,219.80 ÷ 13,653.40'],
    [['福利中心公用支出多少', '占自己预算多少'], '84.60 ÷ 4,401.91'],
    [['福利中心人员支出占全局预算多少', '本级呢'], '1,219.80 ÷ 19,296.08'],
  ] as [string[], string][])('%j is %s', (turns, said) => { expect(lastText(civil, turns)).toContain(said); });

  it('is asked of each unit in turn', () => {
    expect(lastText(housing, ['住房保障服务中心人员支出占自己预算多少', '质安站呢', '本级呢'])).toContain('2,797.41 ÷ 16,241.04');
  });
});
