import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANN, BUDGET, LIN } from '../fakes/slack/residents.ts';
import { MODES, startBot, type Running } from './running-bot.ts';

let running: Running;
afterEach(async () => { await running.stop(); });

describe.each(MODES)('over %s', (mode) => {
  beforeEach(async () => { running = await startBot(mode); });

  it('answers a mention in its thread, with sources, a status while it works, and the way to follow up', async () => {
    const { slack } = running;
    const question = slack.mention(BUDGET, LIN, '网格员经费是多少');
    const answer = await slack.reply(question);
    expect(answer.thread_ts).toBe(question.ts);
    expect(answer.text).toContain('1,922 万元');
  });
});
