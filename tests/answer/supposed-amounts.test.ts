/** An amount that somebody supposes on top of what is printed, or gone: no other name that happens to have that amount is meant. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('an amount that is supposed', () => {
  it.each([
    [['if we add 100 万元 to the canteen, what is it then?'], '476 万元'],
    [['suppose we give the canteen another 1 million yuan, what would it be'], '476 万元'],
    [['if the canteen were cut by 1 million yuan what remains'], '276 万元'],
    [['canteen minus 0.5 million'], '326 万元'],
    [['食堂要是再加100万是多少'], '476 万元'],
    [['食堂减51万还剩多少'], '325 万元'],
    [['食堂花掉50万还剩多少'], '326 万元'],
    [['canteen?', "what's left if we spend 200 万元 of it"], '176 万元'],
    [['食堂多少', '减去50万呢'], '326 万元'],
    [['食堂和物业一共多少', '再加100万呢'], '1,149 万元'],
  ] as [[string, ...string[]], string][])('%j: %s', (thread, figure) => {
    const { text } = replyTo(...thread);
    expect(text).toContain(figure);
    expect(text).not.toContain('设备购置');
  });

  it.each(['网格员增加了50万吗', '哪些项目增加50万以上', 'did the canteen rise by 50 万元?'])('supposes nothing: %s', (question) => {
    expect(replyTo(question).text).not.toMatch(/所说|supposed/);
  });
});
