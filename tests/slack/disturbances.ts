/** What the whole bot does when Slack misbehaves, over one transport; each has a test file of its own, so that their waits run side by side. */
import { afterEach, describe, expect, it } from 'vitest';
import type { SlackSettings } from '../../src/config.ts';
import { FileStore } from '../../src/store/file-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { Fault } from '../fakes/slack/faults.ts';
import { LocalSlack } from '../fakes/slack/local-slack.ts';
import { ANN, BUDGET, ELSEWHERE, LIN, PRIVATE } from '../fakes/slack/residents.ts';
import type { Message } from '../fakes/slack/workspace.ts';
import { makeFolder } from '../store/temporary-folder.ts';
import { joinBot, manifestFor, OPEN, startBot, type Mode, type Running } from './running-bot.ts';

const QUESTION = '网格员经费是多少';
let running: Running;

/** What the bot has said in a conversation. */
function said(channel: string): Message[] {
  return running.slack.messages(channel).filter(({ bot_id }) => bot_id !== undefined);
}

async function metrics(): Promise<string> {
  return (await running.services.metrics.text()).body;
}

export function disturb(mode: Mode): void {
  describe(`over ${mode}`, () => {
    const start = async (settings: Partial<SlackSettings> = {}): Promise<void> => { running = await startBot(mode, settings, { retryPauses: [20, 40, 80] }); };
    afterEach(async () => { await running.stop(); });

    it('an event that comes again, with and without a retry number, gets no second answer', async () => {
      await start();
      const { slack } = running;
      await slack.reply(slack.mention(BUDGET, LIN, QUESTION));
      const [delivery] = slack.deliveries;
      for (const retry of [null, { number: 1, reason: 'timeout' as const }, { number: 3, reason: 'http_error' as const }]) {
        expect(await slack.redeliver(delivery?.id ?? '', retry)).toMatchObject({ acknowledged: true });
      }
      await slack.settled();
      expect(said(BUDGET)).toHaveLength(1);
      expect(await metrics()).toContain('budget_bot_events_total{decision="duplicate"} 3');
    });

    it('429 holds its own channel back and no other', async () => {
      await start();
      const { slack } = running;
      slack.faults.next('chat.postMessage', { kind: 'rate_limited', retryAfter: 1 });
      const held = slack.mention(BUDGET, LIN, QUESTION);
      await slack.until('the 429', () => running.log().includes('"reason":"429"'));
      const free = await slack.reply(slack.mention(PRIVATE, LIN, QUESTION));
      const late = await slack.reply(held);
      expect(late.text).toContain('1,922');
      expect(Number(late.ts)).toBeGreaterThan(Number(free.ts));
      expect([said(BUDGET).length, said(PRIVATE).length]).toEqual([1, 1]);
    });

    it('silence in one channel keeps no other waiting', async () => {
      await start();
      const { slack } = running;
      slack.faults.next('chat.postMessage', { kind: 'silence' });
      slack.mention(BUDGET, LIN, QUESTION);
      await slack.until('the silence', () => slack.faults.left === 0);
      expect((await slack.reply(slack.mention(PRIVATE, LIN, QUESTION))).text).toContain('1,922');
      expect(said(BUDGET)).toHaveLength(0);
    });

    it.each<[string, Fault]>([['429', { kind: 'rate_limited', retryAfter: 1 }], ['5xx', { kind: 'server_error' }]])('%s changes no order: a follow-up waits for what it follows', async (_, fault) => {
      await start();
      const { slack } = running;
      slack.faults.next('chat.postMessage', fault);
      const question = slack.mention(BUDGET, LIN, '一般行政管理事务是多少');
      await slack.until('the fault', () => slack.faults.left === 0);
      await slack.reply(slack.mention(BUDGET, ANN, '为什么减少？', { threadTs: question.ts }), 2);
      expect(said(BUDGET).map(({ text }) => text.includes('1,855'))).toEqual([false, true]);
    });

    it.each<[string, Fault, number]>([
      ['5xx', { kind: 'server_error' }, 1], ['a connection cut before anything was done', { kind: 'cut_before' }, 1], ['a lost response', { kind: 'lost_response' }, 2],
    ])('%s in a channel that it may not read back costs at most a duplicate, which is counted', async (_, fault, times) => {
      await start();
      const { slack } = running;
      slack.faults.next('chat.postMessage', fault);
      const question = slack.mention(BUDGET, LIN, QUESTION);
      expect((await slack.reply(question, times)).text).toContain('1,922');
      await slack.settled();
      expect(said(BUDGET)).toHaveLength(times);
      expect(await metrics()).toContain('budget_bot_possible_duplicates_total 1');
      expect(running.log()).toContain('"event":"possible_duplicate"');
    });

    it.each<[string, Fault]>([['5xx', { kind: 'server_error' }], ['a lost response', { kind: 'lost_response' }]])('%s in a direct message is looked up, and nothing stands there twice', async (_, fault) => {
      await start();
      const { slack } = running;
      slack.faults.next('chat.postMessage', fault);
      const question = slack.directMessage(LIN, QUESTION);
      await slack.until('the end of it', () => running.log().includes('"event":"answered"'));
      expect(said(question.channel)).toHaveLength(1);
      expect(await metrics()).toContain('budget_bot_possible_duplicates_total 0');
    });

    it('two lost responses in the dark end in a word that the answer may be missing, and in no third copy', async () => {
      await start();
      const { slack } = running;
      for (let nth = 0; nth < 2; nth += 1) slack.faults.next('chat.postMessage', { kind: 'server_error' });
      const question = slack.mention(BUDGET, LIN, QUESTION);
      expect((await slack.reply(question)).text).toMatch(/^Slack 出了故障，不确定回答是否已发出.*编号 [0-9a-f]{10}/);
      expect(said(BUDGET)).toHaveLength(1);
    });

    it('refused blocks come in lines, then as text, and always come', async () => {
      await start();
      const { slack } = running;
      slack.faults.next('chat.postMessage', { kind: 'refused', error: 'invalid_blocks' });
      const listed = await slack.reply(slack.mention(BUDGET, LIN, '前三大项目'));
      expect(listed.blocks.map(({ type }) => type)).not.toContain('table');
      expect(JSON.stringify(listed.blocks)).toContain('7,478 万元');
      for (let nth = 0; nth < 2; nth += 1) slack.faults.next('chat.postMessage', { kind: 'refused', error: 'invalid_blocks' });
      const bare = await slack.reply(slack.mention(PRIVATE, LIN, QUESTION));
      expect([bare.blocks, bare.text.includes('1,922')]).toEqual([[], true]);
      // It is counted once the message is noted, which is after it is read.
      await expect.poll(metrics).toContain('budget_bot_simpler_replies_total 2');
    });

    it('a reply that Slack takes in no form is followed by one sentence', async () => {
      await start();
      const { slack } = running;
      for (let nth = 0; nth < 3; nth += 1) slack.faults.next('chat.postMessage', { kind: 'refused', error: 'msg_too_long' });
      expect((await slack.reply(slack.mention(BUDGET, LIN, QUESTION))).text).toMatch(/^程序内部出错，没能回答（编号 [0-9a-f]{10}）/);
    });

    it('a channel that it was put out of is logged with its reason, and tried once', async () => {
      await start();
      const { slack } = running;
      slack.faults.next('chat.postMessage', { kind: 'refused', error: 'not_in_channel' });
      slack.mention(BUDGET, LIN, QUESTION);
      await slack.until('the log', () => running.log().includes('"event":"not_posted"'));
      await slack.settled();
      expect(slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(0);
      expect(running.log()).toMatch(/"level":"error".*"event":"not_posted".*"channel":"C0BUDGET".*"reason":"not_in_channel"/);
      expect(await running.services.store.backlog()).toBe(0);
    });

    it('a revoked token is logged, makes it unready, and is not tried again and again', async () => {
      await start();
      const { slack, services } = running;
      slack.revokeToken();
      slack.mention(BUDGET, LIN, QUESTION);
      await slack.until('the log', () => running.log().includes('"reason":"token_revoked"'));
      await slack.settled();
      expect(slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
      expect((await services.readiness.state()).body).toMatchObject({ ready: false, parts: { slack: 'token_revoked' } });
    });

    it('a private answer whose response was lost is repeated at most once', async () => {
      await start();
      const { slack } = running;
      slack.faults.next('response_url', { kind: 'lost_response' });
      await slack.command(BUDGET, LIN, '/budget', QUESTION);
      await slack.ephemeral(LIN, 2);
      await slack.settled();
      expect(slack.ephemerals(LIN).map(({ text }) => text.includes('1,922'))).toEqual([true, true]);
    });

    it('somebody who asks too much is told once, and others are answered', async () => {
      await start({ rates: { perUser: 2, perChannel: 100 } });
      const { slack } = running;
      for (let nth = 0; nth < 5; nth += 1) slack.mention(BUDGET, LIN, QUESTION);
      slack.mention(PRIVATE, ANN, 'how much is the canteen');
      await slack.until('all that is said', () => said(BUDGET).length === 3 && said(PRIVATE).length === 1);
      await slack.settled();
      expect(said(BUDGET).filter(({ text }) => text.includes('请过一分钟再问'))).toHaveLength(1);
      expect(said(BUDGET)).toHaveLength(3);
    });

    it('people, channels and workspaces that are not allowed are refused before any work', async () => {
      await start({ policy: { ...OPEN.policy, users: new Set([ANN]) }, admins: [LIN] });
      const { slack } = running;
      slack.mention(BUDGET, LIN, QUESTION);
      const answer = await slack.reply(slack.mention(PRIVATE, ANN, 'how much is the canteen'));
      await slack.command(BUDGET, LIN, '/budget', QUESTION);
      expect((await slack.ephemeral(LIN)).text).toMatch(/没.*允许|不能在这里回答您/);
      await slack.click(answer, 'source', LIN);
      expect((await slack.ephemeral(LIN, 2)).text).toContain('has not allowed');
      await slack.command(ELSEWHERE, LIN, '/budget', 'feedback');
      expect((await slack.ephemeral(LIN, 3)).text).toContain('Only administrators');
      await slack.settled();
      expect(said(BUDGET)).toHaveLength(0);
      expect(slack.modalOf(LIN)).toBeNull();
    });
  });

  describe(`a channel that others read, over ${mode}`, () => {
    afterEach(async () => { await running.stop(); });

    it('gets no answer, and nothing is shared into it', async () => {
      running = await startBot(mode);
      const { slack } = running;
      const channel = slack.workspace.channels.get(BUDGET);
      if (channel) channel.shared = true;
      slack.mention(BUDGET, LIN, QUESTION);
      await slack.command(BUDGET, LIN, '/budget', QUESTION);
      await slack.click(await slack.ephemeral(LIN), 'share', LIN);
      expect((await slack.ephemeral(LIN, 2)).text).toContain('外部成员');
      await slack.settled();
      expect(said(BUDGET).filter(({ ephemeral_to }) => ephemeral_to === undefined)).toHaveLength(0);
      expect(await metrics()).toContain('budget_bot_events_total{decision="refused_shared_channel"} 1');
    });
  });

  // These wait for many seconds, so they wait together.
  describe.concurrent(`for long, over ${mode}`, () => {
    it.each<[string, readonly Fault[]]>([
      ['silence is given ten seconds, and then the answer comes', [{ kind: 'silence' }]],
      ['a Slack that is away gets the answer when it is back', Array.from({ length: 4 }, () => ({ kind: 'refused', error: 'service_unavailable' }))],
    ])('%s', async (_, faults) => {
      const own = await startBot(mode);
      const { slack } = own;
      for (const fault of faults) slack.faults.next('chat.postMessage', fault);
      slack.mention(BUDGET, LIN, QUESTION);
      const answer = await slack.until('the answer', () => slack.messages(BUDGET).find(({ bot_id }) => bot_id !== undefined), 25_000);
      await slack.settled();
      const all = slack.messages(BUDGET).length;
      await own.stop();
      expect([answer.text.includes('1,922'), all]).toEqual([true, 2]);
    });
  });

  describe('a restart', () => {
    it(`forgets no thread: buttons and follow-ups go on, over ${mode}`, async () => {
      const folder = makeFolder();
      const open = (): Promise<Store> => FileStore.open({ folder, clock: Date.now, warn: (sentence) => { throw new Error(sentence); } });
      const slack = await LocalSlack.start({ manifest: manifestFor(mode) });
      let bot = await joinBot(slack, mode, {}, await open());
      const listen = async (): Promise<void> => { await (mode === 'http' ? slack.sendEventsTo(bot.address ?? '') : slack.connected()); };
      await listen();
      const question = slack.mention(BUDGET, LIN, '一般行政管理事务是多少');
      const answer = await slack.reply(question);
      await bot.stop();
      bot = await joinBot(slack, mode, {}, await open());
      await listen();
      await slack.click(answer, 'source', LIN);
      await slack.until('the window', () => slack.modalOf(LIN));
      expect((await slack.reply(slack.mention(BUDGET, LIN, '为什么减少', { threadTs: question.ts }))).text).toContain('1,855');
      await bot.stop();
      await slack.stop();
    });
  });
}
