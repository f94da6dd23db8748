import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUDGET, LIN, PRIVATE } from '../fakes/slack/residents.ts';
import { startBot, type Running } from './running-bot.ts';

const QUESTION = '网格员经费是多少';
let running: Running;

/** How many answers stand in a conversation. */
function answers(channel: string): number {
  return running.slack.messages(channel).filter(({ bot_id }) => bot_id !== undefined).length;
}

describe('Socket Mode', () => {
  beforeEach(async () => { running = await startBot('socket', {}, { retryPauses: [20, 500, 3_000, 3_000] }); });
  afterEach(async () => { await running.stop(); });

  it.each([['refreshed', () => { running.slack.sockets.refresh(); }], ['cut', () => { running.slack.sockets.cut(); }]])('a connection that is %s costs no question and repeats none', async (_, end) => {
    const { slack } = running;
    slack.mention(BUDGET, LIN, QUESTION);
    end();
    slack.mention(PRIVATE, LIN, QUESTION);
    await slack.until('both answers', () => answers(BUDGET) === 1 && answers(PRIVATE) === 1, 20_000);
    await slack.settled();
    expect([answers(BUDGET), answers(PRIVATE)]).toEqual([1, 1]);
  });
});
