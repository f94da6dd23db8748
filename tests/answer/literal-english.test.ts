/** English that keeps the words and the order of Chinese is answered as the Chinese question would be, in English. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('English in the order of Chinese', () => {
  it.each([
    ['Project expense occupy whole budget percent is how many?', '项目支出占总预算百分之几'],
    ['Training money, increase how many and because of what?', '培训经费增加多少，为什么'],
    ['Meal subsidy change to yuan is how many?', '伙食补助换成元是多少'],
    ['Not in establishment personnel money is how much', '编外人员经费是多少'],
    ['Rubbish classify, resident know-rate must reach how many, join-in rate again how many?', '垃圾分类居民知晓率要达到多少，参与率多少'],
    ['Party masses service centre affairs than party construct work more how much money?', '党群服务中心事务比党建工作多多少钱'],
  ])('%s', (english, chinese) => {
    const [reply, twin] = [replyTo(english), replyTo(chinese)];
    expect(reply.language).toBe('en');
    expect(reply.outcome).toBe('answered');
    expect(reply.figures.map(({ value, unit }) => `${value}${unit}`)).toEqual(twin.figures.map(({ value, unit }) => `${value}${unit}`));
  });

  it.each(['Spaceship rental money is how much?', 'Drone buy, this year give how much?'])('finds nothing for words that have no Chinese: %s', (question) => {
    expect(replyTo(question).figures).toEqual([]);
  });

  it('goes on in English in the thread', () => {
    expect(replyTo('Meal subsidy change to yuan is how many?', 'which page?').language).toBe('en');
  });
});
