import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logTo } from '../../src/slack/log.ts';
import { threadsInMemory } from '../../src/slack/memory.ts';
import type { ThreadStore } from '../../src/slack/threads.ts';
import { ANN, BUDGET, LIN } from '../fakes/slack/residents.ts';
import { MODES, startBot, type Running } from './running-bot.ts';
import { wordsIn } from './seen.ts';

let running: Running;
let log: string;
let threads: ThreadStore;
let broken: boolean;
afterEach(async () => { await running.stop(); });

describe.each(MODES)('an unexpected fault over %s', (mode) => {
  beforeEach(async () => {
    log = '';
    broken = false;
    const memory = threadsInMemory();
    threads = {
      append: (key, turn) => (broken ? Promise.reject(new Error('the disk is full: /secret/path')) : memory.append(key, turn)),
      turns: (key) => (broken ? Promise.resolve([]) : memory.turns(key)),
    };
    running = await startBot(mode, {}, {}, { threads }, logTo({ write: (line) => { log += line; } }));
  });

  it('answers a question with one sentence and the reference under which the log has all of it', async () => {
    const { slack } = running;
    broken = true;
    const question = slack.mention(BUDGET, LIN, '网格员经费是多少');
    const { text, thread_ts } = await slack.reply(question);
    const reference = /^程序内部出错，没能回答（编号 ([0-9a-f]{8})）/.exec(text)?.[1] ?? 'none';
    expect(thread_ts).toBe(question.ts);
    expect(log).toContain(`error fault ${reference} Error: the disk is full: /secret/path`);
    expect(text).not.toContain('disk');
    expect(log).not.toContain('网格员');
  });

  it('answers a command likewise', async () => {
    const { slack } = running;
    broken = true;
    await slack.command(BUDGET, ANN, '/budget', 'how much is the canteen');
    expect((await slack.ephemeral(ANN)).text).toMatch(/^Something went wrong inside and there is no answer \(reference [0-9a-f]{8}\)/);
  });

  it('says in an open window that its answer is forgotten', async () => {
    const { slack } = running;
    const answer = await slack.reply(slack.mention(BUDGET, LIN, '一般行政管理事务占项目支出多少'));
    await slack.click(answer, 'source', LIN);
    const open = await slack.until('the window', () => slack.modalOf(LIN));
    broken = true;
    await slack.click(open, 'pick_source', LIN, '1');
    await slack.until('the word', () => { const now = slack.modalOf(LIN); return now && wordsIn(now.view.blocks).includes('请再问一次'); });
  });

  it('does without a status when Slack gives none', async () => {
    const { slack } = running;
    slack.faults.next('assistant.threads.setStatus', { kind: 'refused', error: 'missing_scope' });
    expect((await slack.reply(slack.mention(BUDGET, LIN, '网格员经费是多少'))).text).toContain('1,922');
    expect(log).not.toContain('fault');
  });
});
