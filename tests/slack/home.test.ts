import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { ANN } from '../fakes/slack/residents.ts';
import { LIBRARY, MODES, startBot, type Running } from './running-bot.ts';
import { wordsIn } from './seen.ts';

let running: Running;
afterEach(async () => { await running.stop(); });

describe.each(MODES)('App Home over %s', (mode) => {
  beforeEach(async () => { running = await startBot(mode); });

  it('shows the documents, their totals, what to ask, and whether they agree with themselves', async () => {
    const { slack } = running;
    slack.openHome(ANN);
    const words = wordsIn((await slack.until('the home', () => slack.homeOf(ANN))).view.blocks);
    expect(words).toContain('深圳市坪山区坪山街道办事处（本级）2023年部门预算');
    expect(words).toMatch(/部门预算收入 · .*：27,126 万元.*\n部门预算支出 · .*：27,126 万元/);
    expect(words).toMatch(/✓ 1215 相符 hold · 25 尾差 rounding · 24 未列全 open lists · 4 口径不同 other basis · 8 矛盾 contradictions/);
    expect(words.match(/^矛盾：/gm)).toHaveLength(5);
    expect(words).toMatch(/例如 · For example/);
  });

  it('suggests questions in the messages tab that work', async () => {
    const { slack } = running;
    slack.openHome(ANN, 'messages');
    const { prompts } = await slack.until('prompts', () => slack.promptsOf(ANN));
    expect(prompts.length).toBeGreaterThan(1);
    for (const { message } of prompts) expect(ask(LIBRARY, message, null).reply.outcome).toBe('answered');
    expect(slack.homeOf(ANN)).toBeNull();
  });
});
