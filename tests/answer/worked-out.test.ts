/** What follows from two turns of a thread together: the money told in one by the number told in the other, and an average in another unit. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

const told = (...turns: [string, ...string[]]): string[] => replyTo(...turns).figures.map(({ value, unit }) => `${value}${unit}`);

describe('the money told before, by the number told after it', () => {
  it.each([
    [['what does the legal adviser cost us', 'how many contracts are to be vetted for legality', 'cost per contract in yuan pls'], '1277.78元'],
    [['legal adviser fee?', 'how many legal opinions must they give', 'so each one costs?'], '3.83万元'],
    [['法律顾问多少钱', '要审多少份合同', '平均一份多少元'], '1277.78元'],
    [['法律顾问多少钱', '要审多少份合同', '摊到每份是多少'], '0.13万元'],
  ] as const)('%s', (turns, expected) => {
    expect(told(...(turns as readonly string[] as [string, ...string[]]))).toContain(expected);
  });

  it.each([
    ['a name that was not told', ['legal adviser fee?', 'how many legal opinions must they give', 'so per drone?']],
    ['people, where cases were told', ['legal adviser fee?', 'how many legal opinions must they give', 'so per resident?']],
    ['an older number behind money of another kind', ['how many legal opinions must they give', 'how much for audit services', '三公经费多少', '人均呢']],
  ] as const)('is not taken for %s', (_, turns) => {
    expect(told(...(turns as readonly string[] as [string, ...string[]])).some((figure) => figure.startsWith('3.83') || figure.startsWith('2.18'))).toBe(false);
  });
});

describe('an average in another unit', () => {
  it.each([
    [['市容巡查服务批了多少', '按目标里的40个巡查员摊，一人几万', '换成元呢'], '54000.00元'],
    [['how much for street patrols', 'split over 40 officers, how much each', 'and in yuan?'], '54000.00元'],
    [['退休费人均多少', '用元说'], '27662.34元'],
  ] as const)('%s', (turns, expected) => {
    expect(told(...(turns as readonly string[] as [string, ...string[]]))).toContain(expected);
  });

  it('says once more that the number is the asker’s own', () => {
    expect(replyTo('市容巡查服务批了多少', '按41个人摊，一人几万', '换成元呢').text).toContain('您给的数量');
  });

  it('leaves the total to a question for the total', () => {
    expect(told('退休费人均多少', '总额用元说是多少')).toContain('2130000元');
  });
});

describe('two that were told one after the other', () => {
  const money = ['grid workers?', 'off-establishment staff?'] as const;
  it.each([
    [[...money, 'both'], ['1922万元', '1993万元', '3915万元']],
    [[...money, 'ok both please'], ['3915万元']],
    [[...money, 'both in yuan'], ['19220000元', '19930000元']],
    [[...money, 'how much more is the second one'], ['71万元']],
    [[...money, 'by how much is the first smaller'], ['71万元']],
    [[...money, 'so how much more is that'], ['71万元']],
    [['how many cases should the service hall accept', 'enquiries from the public?', 'how many more is that'], ['1500个']],
    [['how many admin posts are allowed?', 'and filled?', 'so how many are still open'], ['6人']],
  ] as const)('%s', (turns, expected) => {
    expect(told(...(turns as readonly string[] as [string, ...string[]]))).toEqual(expect.arrayContaining([...expected]));
  });

  it('asks once more which one is meant where one name was not yet chosen', () => {
    expect(replyTo('housing?', 'both in yuan').outcome).not.toBe('answered');
  });
});

describe('what goes back, or around', () => {
  it.each([
    [['how much of the procurement is for SMEs', 'and for small and micro firms only', 'sorry, back to the first figure - what percent of all procurement is it?'], '70.64%'],
    [['canteen running costs?', 'as a share of that item', 'and what was the item itself last year'], '1883万元'],
    [["what's the trade union getting", 'how much of the 509 public funds is that, in percent?'], '44.79%'],
    [['satisfaction with fire safety?', 'and with traffic safety publicity', 'points between them?'], '15个百分点'],
  ] as const)('%s', (turns, expected) => {
    expect(told(...(turns as readonly string[] as [string, ...string[]]))).toContain(expected);
  });

  it('tells a part once where the place is called by another level’s name', () => {
    expect(told('what did party building get within the community management item')).toEqual(['96万元']);
  });

  it('asks after the final accounts anew', () => {
    expect(replyTo('by when must the audit be finished', 'and when do the final accounts have to be out').text).toContain('12 月 31 日');
    expect(replyTo('审计什么时候做完', '决算什么时候公开').text).toContain('12 月 31 日');
  });
});

describe('what was told before, once more', () => {
  it.each([
    [['by when must the audit be finished', 'when do the final accounts have to be out', 'the audit one again, sorry'], '10 月前'],
    [['食堂运行经费多少', '法律顾问呢', '食堂那个再说一遍'], '376'],
  ] as const)('%s', (turns, expected) => {
    expect(replyTo(...(turns as readonly string[] as [string, ...string[]])).text).toContain(expected);
  });

  it('keeps the places of two that were set against each other the other way round', () => {
    expect(told('grid workers?', 'off-establishment staff?', 'how much more is the second one', 'the first one again, in yuan')).toContain('19220000元');
  });
});

describe('what a clerk says in passing', () => {
  it.each([
    [['by how much did government investment projects go up against 2022?', 'meaning it was how much back then'], '508万元'],
    [['grid workers cost?', 'contract staff wages', 'and the off-establishment people', 'And those three without the biggest one?'], '3915万元'],
    [['legal counsel?', 'how many contracts should get a legality review', 'what was the amount you gave me first again?'], '115万元'],
  ] as const)('%s', (turns, expected) => {
    expect(told(...(turns as readonly string[] as [string, ...string[]]))).toContain(expected);
  });

  it('takes thanks for thanks', () => {
    expect(replyTo('canteen?', 'cheers, that helped a lot').figures).toEqual([]);
  });
});

describe('two that were set against each other', () => {
  it.each([
    [['which is bigger, the legal adviser or the audit service?', 'both together per month?'], '10.83万元'],
    [['法律顾问和审计服务差多少', '两个加起来每月多少'], '10.83万元'],
    [['法律顾问和审计服务差多少', '每月呢'], '8.33万元'],
  ] as const)('are added up where that is said: %s', (turns, expected) => {
    expect(told(...(turns as readonly string[] as [string, ...string[]]))).toContain(expected);
  });
});
