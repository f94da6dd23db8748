/** A street whose institutions have no budget of their own: their people, what of an item is bought, cars that share money. */
import { describe, expect, it } from 'vitest';
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

describe('every thing of a message that asks for several', () => {
  it.each([
    ['街道办公用房有多大面积，超过50万的通用设备几台', /3 台.*办公用房：9,815\.20 平方米/],
    ['三线下地是啥意思，今年给了多少钱', /地下敷设.*三线下地改造：2025 年预算 540\.00/],
    ['高龄津贴今年多少钱，要发给多少人，每月几号前发', /264\.00.*≥1150 人.*每月 15 日前/],
    ['石塘路打通工程多少钱，啥时候完工', /980\.00.*2025 年 11 月底前/],
    ['街道下面有几家事业单位，自己单独编预算不', /事业单位共 3 家.*不单独编制部门预算/],
  ])('%s', (question, told) => { expect(lastOf(question)).toMatch(told); });

  it.each([
    ['公厕管养多少钱', '管几座', /46 座/], ['民生微实事多少钱', '要做多少个', /≥90 件/], ['长者饭堂今年多少钱', '有几个点', /11 个/],
    ['网格信息员薪酬多少', '几个人', /182 人/], ['三线下地是什么', '钱呢', /540\.00/],
  ])('%s, then %s', (first, then, told) => { expect(lastOf(first, then)).toMatch(told); });
});

describe('which of what is bought leaves nothing to small firms', () => {
  it('lists them with what they come to', () => {
    expect(lastOf('哪几个采购项目一点都没留给中小企业，加起来多少钱')).toMatch(/道路清扫保洁 0\.00.*合计 6,082\.30 万元（418\.00 \+ 4,728\.30 \+ 936\.00）/);
    expect(lastOf('which procurement items have nothing reserved for SMEs')).toMatch(/3 items.*4,728\.30/s);
    expect(lastOf('which items reserve something for SMEs')).toContain('10 items');
  });

  it('counts nothing that is no purchase', () => {
    expect(lastText(libraryOf('data/documents'), ['哪几个采购项目一点都没留给中小企业'])).toMatch(/共 1 个：城乡社区环境卫生/);
  });
});

it('takes a word that one project prints for that project, not for a subject that is also called so', () => {
  expect(lastOf('双拥那项，正文写的数和项目支出表对得上吗')).toMatch(/128\.70 万元.*127\.80 万元.*相差 0\.9/);
  expect(lastOf('除了环卫，其他项目一共多少')).toContain('20,855.75 万元');
  expect(lastOf('how much do the other projects come to apart from street cleaning')).toContain('20,855.75 万元');
});

it('tells what personnel expenditure is made up of where it is not printed, and no number of people', () => {
  expect(lastOf('人员经费多少')).toMatch(/没有“人员经费”.*10,040\.32 万元/);
  expect(lastOf('日常公用经费是多少')).toMatch(/商品和服务支出.*619\.72/);
});

it('leaves open what is open: no share of the whole itself, no identity of something else', () => {
  expect(lastOf('饭堂今年多少', '占项目支出百分之几')).toMatch(/请选一项/);
  expect(lastOf('do the text and the project table agree on double support for veterans?')).toMatch(/Do you mean/);
});

it('knows what of a project is bought from the list of what is bought, also in a thread', () => {
  expect(lastOf('应急管理与安全监管有多少走政府采购')).toContain('684.00 万元（418.00 + 210.00 + 56.00）');
  expect(lastOf('城中村人居环境提升今年多少', '里面多少是走政府采购的')).toContain('940.00 万元');
  expect(lastOf('how much for emergency management and safety supervision this year', "what's the biggest item in it", 'and how much of the whole programme goes through procurement')).toContain('684.00 万元');
  expect(lastOf('环卫清扫保洁一体化占政府采购多少')).toContain('6,204.90 ÷ 10,094.55');
});

it('finds an English everyday name by its words', () => {
  expect(lastOf("what's the 2025 budget for the urban village living environment upgrade")).toContain('1,840.00 万元');
  expect(lastOf('slope works plus the old drainage pipe repair, total?')).toContain('820.00 万元');
  expect(lastOf('rubbish transfer cost')).toContain('846.00 万元');
  expect(lastOf('how much for demolition of illegal buildings')).toContain('120.60 万元');
});

it('gives what is not printed no money of something else', () => {
  expect(lastOf('how many kindergartens does the subdistrict run and what do they cost')).toMatch(/^The document does not have “kindergartens”/);
});

describe('in a bureau', () => {
  const BUREAU = libraryOf('tests/fixtures/emergency/documents');
  it.each([
    [['今年采购里服务类一共多少，最大的是哪笔'], /1,292\.90.*专家技术服务 386\.00/],
    [['请专家查企业那笔技术服务费，换成元是多少'], /3,860,000 元/],
    [['How many established staff are in post?', 'And contract staff outside the establishment?', 'what do they cost this year'], /612\.30/],
    [['The waterlogging emergency crews cost 1.6 million yuan last year as well, right?'], /^No.*124\.80/],
  ] as const)('%s', (turns, told) => { expect(lastText(BUREAU, turns)).toMatch(told); });
});

describe('as a clerk asks of other departments', () => {
  it.each([
    ['market-regulation', ['农贸市场改造今年多少，都是哪几个市场'], /溪口农贸市场改造工程 520\.00/],
    ['market-regulation', ['what percentage of the budget is government fund'], /5\.81%/],
    ['market-regulation', ['食品抽检花多少', '要抽多少批次'], /≥5,600批次/],
    ['market-regulation', ['首套印章刻制花多少'], /65\.00 万元/],
    ['city-management', ['局本级和环卫所哪个钱多，差多少'], /143,620,000\.00 元/],
  ] as const)('%s: %s', (folder, turns, told) => { expect(lastText(libraryOf(`tests/fixtures/${folder}/documents`), turns)).toMatch(told); });
});
