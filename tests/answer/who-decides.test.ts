/** Who decides on what was told: the printed sentence, or that none says so; and what is there now after what is planned. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('who decides on what was just told', () => {
  it.each([
    [['trips abroad?', 'who signs off on such trips then'], '预审会议'],
    [['trips abroad?', 'and who decides on those trips'], '预审会议'],
    [['by how much did government investment projects rise?', 'who fixes that amount?'], '区发改局'],
    [['which of the government investment projects is the cheapest?', 'who hands out the money for these later on?'], '区发改局'],
    [['三公经费里出国多少', '这个由谁审定'], '预审会议'],
  ] as const)('%s', (turns, words) => {
    expect(replyTo(...(turns as readonly string[] as [string, ...string[]])).text).toContain(words);
  });

  it.each([[['canteen?', 'who approves it']], [['食堂多少钱', '这个谁批']]] as const)('is not said of %s', (turns) => {
    const reply = replyTo(...(turns as readonly string[] as [string, ...string[]]));
    expect(reply.outcome).toBe('not_found');
    expect(reply.figures).toEqual([]);
  });
});

it('counts the vehicles that are there after those that are planned', () => {
  expect(replyTo('are we planning to get new vehicles in 2023?', 'how many do we have now').figures.map(({ value, unit }) => `${value}${unit}`)).toContain('22辆');
});
