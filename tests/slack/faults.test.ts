import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileStore } from '../../src/store/file-store.ts';
import type { Store } from '../../src/store/store.ts';
import { ANN, BUDGET, LIN } from '../fakes/slack/residents.ts';
import { makeFolder } from '../store/temporary-folder.ts';
import { MODES, startBot, type Running } from './running-bot.ts';
import { wordsIn } from './seen.ts';

let running: Running;
let broken: ReadonlySet<keyof Store>;
let forgetful: boolean;
afterEach(async () => { await running.stop(); });

/** A store whose methods in `broken` fail as nobody foresaw. */
async function breakable(): Promise<Store> {
  const store = await FileStore.open({ folder: makeFolder(), clock: Date.now, warn: () => undefined });
  return new Proxy<Store>(store, {
    get: (_, name: keyof Store) => {
      if (broken.has(name)) return () => Promise.reject(new Error('the disk is full: /secret/path'));
      if (forgetful && name === 'questions') return () => Promise.resolve([]);
      const method = Reflect.get(store, name) as ((...args: unknown[]) => unknown) | undefined;
      return method?.bind(store);
    },
  });
}

describe.each(MODES)('an unexpected fault over %s', (mode) => {
  beforeEach(async () => {
    broken = new Set();
    forgetful = false;
    running = await startBot(mode, { keepUnanswered: true }, { retryPauses: [30, 30, 30] }, await breakable());
  });

  it('answers a question with one sentence and the reference under which the log has it', async () => {
    const { slack, log } = running;
    broken = new Set(['begin']);
    const question = slack.directMessage(LIN, '网格员经费是多少');
    const { text, thread_ts } = await slack.reply(question);
    const reference = /^程序内部出错，没能回答（编号 ([0-9a-f]{10})）/.exec(text)?.[1] ?? 'none';
    expect(thread_ts).toBe(question.ts);
    await slack.until('the log', () => log().includes('"outcome":"failed"'));
    expect(log()).toMatch(new RegExp(`"event":"question","reference":"${reference}".*"outcome":"failed".*work\\.ts`));
    expect(text + log()).not.toMatch(/disk|secret|网格员/);
  });

  it('answers a command likewise', async () => {
    const { slack } = running;
    broken = new Set(['receive']);
    await slack.command(BUDGET, ANN, '/budget', 'how much is the canteen');
    expect((await slack.ephemeral(ANN)).text).toMatch(/^Something went wrong inside and there is no answer \(reference [0-9a-f]{8}\)/);
  });

  it('of the journal leaves the event to Slack, which brings it again', async () => {
    const { slack } = running;
    broken = new Set(['receive']);
    const question = slack.mention(BUDGET, LIN, '网格员经费是多少');
    await slack.until('a refusal', () => slack.deliveries.some(({ acknowledged }) => !acknowledged), 6_000);
    broken = new Set();
    expect((await slack.reply(question)).text).toContain('1,922');
  });

  it('says in an open window that its answer is forgotten', async () => {
    const { slack } = running;
    const answer = await slack.reply(slack.mention(BUDGET, LIN, '一般行政管理事务占项目支出多少'));
    await slack.click(answer, 'source', LIN);
    const open = await slack.until('the window', () => slack.modalOf(LIN));
    forgetful = true;
    await slack.click(open, 'pick_source', LIN, '1');
    await slack.until('the word', () => { const now = slack.modalOf(LIN); return now && wordsIn(now.view.blocks).includes('请再问一次'); });
  });

  it('does without a status when Slack gives none', async () => {
    const { slack, log } = running;
    slack.faults.next('assistant.threads.setStatus', { kind: 'refused', error: 'missing_scope' });
    expect((await slack.reply(slack.mention(BUDGET, LIN, '网格员经费是多少'))).text).toContain('1,922');
    expect(log()).not.toContain('"level":"error"');
  });
});
