import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { lastText, replyIn, replyTo } from './in-thread.ts';

const published = libraryOf();
const books = { health: libraryOf('tests/fixtures/health-sports/documents'), street: libraryOf('tests/fixtures/baoan-street/documents'), culture: libraryOf('tests/fixtures/district-culture/documents'), town: libraryOf('tests/fixtures/sichuan-town/documents') };

describe('what is printed of a name in words', () => {
  it.each([
    ['words of a follow-up', ['how much is the training budget', 'what courses are these'], ['三防业务培训']],
    ['words of a follow-up', ['培训支出多少', '要培养什么样的干部'], ['七有']],
    ['words of a follow-up', ['how much goes to general administrative affairs', 'what does it promise about their wages'], ['每月按时发放']],
    ['words of a follow-up', ['how much is other preferential treatment', 'what living standard is promised'], ['不低于当地的平均生活水平']],
    ['words of a follow-up', ['机关服务多少钱', '资产方面要求做到什么'], ['国有资产不流失']],
    ['in its own name', ['lanterns at festivals, how many', 'for which festivals'], ['春节、国庆挂灯笼']],
    ['what comes of it', ['how much is the gas safety money', 'what counts as success'], ['有效防范燃气安全隐患']],
    ['what comes of it', ['处理突发维稳事件多少宗', '怎么才算成功'], ['100%稳控突发状况']],
    ['the day of a count', ['how many vehicles are there', 'as of what date'], ['2022 年 10 月']],
    ['people that it reaches', ['保民生专项资金多少', '覆盖多少人'], ['≥6 人']],
    ['a basis', ['高龄津贴多少钱', '依据什么'], ['区民政局审定']],
    ['in one question', ['which courses are paid from the training budget'], ['三防业务培训']],
    ['in one question', ['市容巡查服务整治哪些乱象'], ['乱摆卖']],
    ['in one question', ['法律顾问要提升什么'], ['合同管理水平']],
  ])('%s: %s', (_, turns, parts) => {
    const text = lastText(published, turns);
    for (const part of parts) expect(text).toContain(part);
  });

  it.each([
    ['health', ['基本公共卫生服务包多少钱', '包括哪些服务'], '慢病随访'],
    ['health', ['业务培训多少钱', '培训哪些队伍'], '文化队伍'],
    ['street', ['民生微实事多少钱', '谁来定项目'], '居民议事会议定'],
    ['street', ['拥军优属多少钱', '慰问哪些节日'], '春节、“八一”慰问'],
    ['culture', ['intangible heritage protection, how much', 'what activities are to be held'], '传习活动 48 次'],
    ['culture', ['文化旅游产业发展专项资金多少钱', '带动多少投资'], '带动社会投资 3 亿元'],
    ['culture', ['智慧书房运营多少钱', '每天开放多少小时'], '不少于 14 小时'],
    ['town', ['死亡抚恤多少', '发给谁'], '遗属人员'],
  ] as const)('of another document, %s: %s', (book, turns, part) => {
    expect(lastText(books[book], turns)).toContain(part);
  });

  it.each([
    [['how much for hospitality', "what's the legal basis"], 'basis of official receptions'],
    [['维护更新公厕数量多少', '什么时候改造完'], '维护更新公厕数量的时间'],
    [['小型基建项目经费多少', '什么时候完成'], '小型基建项目经费的时间'],
  ] as const)('says that nothing of the kind is printed: %s', (turns, missing) => {
    const reply = replyTo(turns[0], turns[1]);
    expect(reply.outcome).toBe('not_found');
    expect(reply.text).toContain(missing);
  });

  it('tells the number that stands beside the word', () => {
    const { figures } = replyIn(books.culture, '文化旅游产业发展专项资金多少钱', '新增多少民宿');
    expect(figures).toMatchObject([{ value: '30', unit: '家' }]);
  });

  it('tells no other thing’s day for what is named', () => {
    const reply = replyTo('by when is the flood control work to be done');
    expect(reply.outcome).toBe('not_found');
    expect(reply.text).not.toContain('决算');
  });

  it.each([
    [['what is basic expenditure?', 'and project spending?'], '指在基本支出之外'],
    [['基本支出是什么', '那项目支出呢'], '指在基本支出之外'],
  ] as const)('explains the next term as the one before: %s', (turns, part) => {
    expect(lastText(published, turns)).toContain(part);
  });

  it('tells an amount where one is asked for', () => {
    const text = lastText(published, ['what is basic expenditure?', 'and project spending, how much?']);
    expect(text).toContain('20,248');
    expect(text).not.toContain('指在基本支出之外');
    expect(lastText(published, ['what did they set aside for the staff canteen running costs'])).toContain('376');
  });

  it('finds nobody abroad, with the money for it', () => {
    expect(lastText(published, ['do we plan to send anyone abroad'])).toContain('0 万元');
  });
});
