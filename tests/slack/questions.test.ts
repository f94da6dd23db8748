import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANN, BUDGET, ELSEWHERE, LIN, PRIVATE } from '../fakes/slack/residents.ts';
import { BOT_USER } from '../fakes/slack/workspace.ts';
import { manifestFor, MODES, startBot, type Running } from './running-bot.ts';
import { buttonsIn, wordsIn } from './seen.ts';

let running: Running;
afterEach(async () => { await running.stop(); });

describe.each(MODES)('a question over %s', (mode) => {
  beforeEach(async () => { running = await startBot(mode); });

  it('is answered in its thread: the answer, numbered sources, buttons, and how to follow up', async () => {
    const { slack } = running;
    const question = slack.mention(BUDGET, LIN, '网格员经费是多少');
    const answer = await slack.reply(question);
    expect(answer).toMatchObject({ thread_ts: question.ts, text: expect.stringContaining('1,922 万元') as string });
    expect(answer.blocks.map(({ type }) => type)).toEqual(['section', 'context', 'actions', 'context_actions', 'context']);
    expect(wordsIn(answer.blocks)).toMatch(/^网格员经费：2023 年预算 1,922 万元[^]*\[1\] 第 6 页 · 第三部分 · 第 247 行 “网格员经费 1,922 万元”[^]*要追问，请在此消息列里再次提到我/);
    expect(buttonsIn(answer.blocks)).toEqual(['出处']);
  });

  it('shows that it is being worked on before the answer stands', async () => {
    const { slack } = running;
    await slack.reply(slack.mention(BUDGET, ANN, 'how much is the canteen'));
    const [status, answer] = slack.calls.filter(({ method }) => /setStatus|postMessage/.test(method));
    expect([status?.method, answer?.method]).toEqual(['assistant.threads.setStatus', 'chat.postMessage']);
    expect(JSON.stringify(status)).toContain('is looking it up');
  });

  it('in English is answered in English, a list as a table', async () => {
    const { slack } = running;
    const answer = await slack.reply(slack.mention(BUDGET, ANN, 'top 5 projects'));
    const table = answer.blocks.find(({ type }) => type === 'table');
    expect(table).toMatchObject({ rows: [[{ text: '#' }, { text: 'Item' }, { text: 'Amount' }], [{ text: '1' }, { text: expect.stringContaining('other urban and rural community management expenditure') as string }, { text: '7,478 万元 (CNY 74.78 million)' }], {}, {}, {}, {}] });
    expect(wordsIn(answer.blocks[0])).toBe('Largest:');
    expect(answer.text).toContain('7,478 万元');
    expect(wordsIn(answer.blocks)).toContain('mention me again');
  });

  it('is followed up by another mention in the thread, which goes on from it', async () => {
    const { slack } = running;
    const question = slack.mention(BUDGET, LIN, '一般行政管理事务是多少');
    await slack.reply(question);
    const second = slack.mention(BUDGET, ANN, '为什么减少？', { threadTs: question.ts });
    const answer = await slack.reply(second);
    expect(answer.text).toContain('1,855 万元');
    expect(answer.thread_ts).toBe(question.ts);
    expect(wordsIn(answer.blocks)).not.toContain('再次提到我');
  });

  it('without a mention is left alone in a channel, also in a thread that it answered in', async () => {
    const { slack } = running;
    const question = slack.mention(BUDGET, LIN, '网格员经费是多少');
    await slack.reply(question);
    slack.say(BUDGET, ANN, '食堂呢', { threadTs: question.ts });
    slack.say(BUDGET, ANN, '食堂运行经费多少');
    await slack.settled();
    expect(slack.messages(BUDGET).filter(({ bot_id }) => bot_id)).toHaveLength(1);
  });

  it('in a direct message needs no mention, and the next goes on from it', async () => {
    const { slack } = running;
    const first = slack.directMessage(LIN, '网格员经费是多少');
    const answer = await slack.reply(first);
    expect(answer).toMatchObject({ thread_ts: first.ts, text: expect.stringContaining('1,922') as string });
    expect(wordsIn(answer.blocks)).not.toContain('再次提到我');
    expect((await slack.reply(slack.directMessage(LIN, '占一般行政管理事务的多少'))).text).toContain('27.15%');
    expect((await slack.reply(slack.directMessage(LIN, '换算成亿元', { threadTs: first.ts }))).text).toContain('0.1922');
    await slack.settled();
    expect(slack.messages(first.channel)).toHaveLength(6);
  });

  it('in a private channel is answered there', async () => {
    const { slack } = running;
    expect((await slack.reply(slack.mention(PRIVATE, LIN, '网格员经费是多少'))).text).toContain('1,922');
  });

  it.each(['', 'help', '帮助', '?'])('that is only “%s” brings help with questions that work', async (text) => {
    const { slack } = running;
    const help = await slack.reply(slack.mention(BUDGET, LIN, text));
    expect(wordsIn(help.blocks)).toMatch(/怎么问[^]*例如[^]*How much is budgeted for/);
  });

  it('that is a pasted page is turned away kindly', async () => {
    const { slack } = running;
    expect((await slack.reply(slack.mention(BUDGET, LIN, '预算'.repeat(2000)))).text).toContain('太长');
  });

  it('with live markup of Slack comes back dead', async () => {
    const { slack } = running;
    const answer = await slack.reply(slack.mention(BUDGET, ANN, 'how much is &lt;!channel&gt; *bold* <https://evil.example|free money> <@U0LIN>'));
    expect(JSON.stringify([answer.text, answer.blocks])).not.toMatch(/<[!@#h]|evil\.example/);
  });

  it('that the document cannot answer says so, without buttons that lead nowhere', async () => {
    const { slack } = running;
    const answer = await slack.reply(slack.mention(BUDGET, LIN, '2022 年决算是多少'));
    expect(answer.text).toContain('没有实际支出或决算数');
  });
});

describe.each(MODES)('follow-ups without a mention, where history is granted, over %s', (mode) => {
  const manifest = manifestFor(mode);
  manifest.oauth_config?.scopes?.bot?.push('channels:history', 'groups:history');
  manifest.settings?.event_subscriptions?.bot_events?.push('message.channels', 'message.groups');
  beforeEach(async () => { running = await startBot(mode, { followThreads: true }, { manifest }); });

  it('are answered in a thread that it answered in, once each, and nowhere else', async () => {
    const { slack } = running;
    const question = slack.mention(BUDGET, LIN, '网格员经费是多少');
    const first = await slack.reply(question);
    expect(wordsIn(first.blocks)).not.toContain('再次提到我');
    expect((await slack.reply(slack.say(BUDGET, ANN, '占一般行政管理事务的多少', { threadTs: question.ts }))).text).toContain('27.15%');
    expect((await slack.reply(slack.mention(BUDGET, ANN, '换算成亿元', { threadTs: question.ts }))).text).toContain('亿元');
    const other = slack.say(BUDGET, ANN, '大家好');
    slack.say(BUDGET, LIN, '网格员经费', { threadTs: other.ts });
    await slack.settled();
    expect(slack.messages(BUDGET).filter(({ bot_id }) => bot_id)).toHaveLength(3);
  });
});

describe.each(MODES)('a group message over %s', (mode) => {
  const group = { id: 'G0GROUP', name: 'ann and lin', kind: 'mpim' as const, members: new Set([ANN, LIN, BOT_USER]) };
  beforeEach(async () => { running = await startBot(mode, {}, { channels: [group] }); });

  it('is answered when it mentions the bot, and then in its thread without', async () => {
    const { slack } = running;
    slack.say(group.id, ANN, 'shall we ask the budget bot?');
    const question = slack.mention(group.id, LIN, '网格员经费是多少');
    expect((await slack.reply(question)).text).toContain('1,922');
    expect((await slack.reply(slack.say(group.id, LIN, '占一般行政管理事务的多少', { threadTs: question.ts }))).text).toContain('27.15%');
    await slack.settled();
    expect(slack.messages(group.id).filter(({ bot_id }) => bot_id)).toHaveLength(2);
  });
});

describe('joining', () => {
  it.each(MODES)('is greeted with help in the channel, over %s', async (mode) => {
    running = await startBot(mode);
    const { slack } = running;
    slack.invite(ELSEWHERE, ANN);
    const greeting = await slack.until('a greeting', () => slack.messages(ELSEWHERE).find(({ bot_id }) => bot_id));
    expect(wordsIn(greeting.blocks)).toMatch(/怎么问[^]*例如/);
    slack.invite(BUDGET, ANN, 'U0NEW');
    await slack.settled();
    expect(slack.messages(BUDGET).filter(({ bot_id }) => bot_id)).toEqual([]);
  });
});
