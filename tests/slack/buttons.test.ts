import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANN, BUDGET, LIN } from '../fakes/slack/residents.ts';
import type { Message, OpenView } from '../fakes/slack/workspace.ts';
import { MODES, startBot, type Running } from './running-bot.ts';
import { buttonsIn, wordsIn } from './seen.ts';

let running: Running;
afterEach(async () => { await running.stop(); });

async function ask(text: string, user = LIN): Promise<Message> {
  return running.slack.reply(running.slack.mention(BUDGET, user, text));
}

/** The value of 👍 or 👎 under an answer. */
function verdict({ blocks }: Message, good: boolean): string {
  const elements = blocks.flatMap((block) => (block.type === 'context_actions' ? block.elements : []));
  const [buttons] = elements.flatMap((element) => (element.type === 'feedback_buttons' ? [element] : []));
  return (good ? buttons?.positive_button : buttons?.negative_button)?.value ?? 'none';
}

function modal(user: string): Promise<OpenView> {
  return running.slack.until('a modal', () => running.slack.modalOf(user));
}

describe.each(MODES)('buttons over %s', (mode) => {
  beforeEach(async () => { running = await startBot(mode, { admins: [ANN] }); });

  it('“出处” opens the quotation, its page and lines, and the printed lines around it', async () => {
    const { slack } = running;
    await slack.click(await ask('网格员经费是多少'), 'source', ANN);
    const { view } = await modal(ANN);
    expect(view).toMatchObject({ type: 'modal', title: { text: '出处' } });
    const words = wordsIn(view.blocks);
    expect(words).toMatch(/2023年部门预算\*\n第 6 页 · 第三部分 · 第 247 行/);
    expect(words).toContain('“网格员经费 1,922 万元”');
    expect(words).toMatch(/│ 4\.一般行政管理事务 7,079 万元.*\n▶ .*网格员经费 1,922 万元.*\n│ 统筹业务费/);
  });

  it('“Source” of a table cell shows the rows around it, and another source when it is picked', async () => {
    const { slack } = running;
    await slack.click(await ask('how much is 21203 in table 6', ANN), 'source', ANN);
    const open = await modal(ANN);
    expect(wordsIn(open.view.blocks)).toMatch(/table 1 · line/);
    expect(wordsIn(open.view.blocks).split('\n').filter((line) => line.startsWith('▶ '))).toHaveLength(1);
    const answer = await ask('一般行政管理事务占项目支出多少');
    await slack.click(answer, 'source', LIN);
    await slack.click(await modal(LIN), 'pick_source', LIN, '1');
    const picked = await slack.until('the second source', () => { const view = slack.modalOf(LIN)?.view; return view && wordsIn(view.blocks).includes('“项目支出 20,248 万元”') ? view : null; });
    expect(wordsIn(picked.blocks)).toContain('第 5 页');
  });

  it('“怎么算的” opens the formula and each input with its place', async () => {
    const { slack } = running;
    const answer = await ask('一般行政管理事务占项目支出多少');
    expect(buttonsIn(answer.blocks)).toEqual(['出处', '怎么算的']);
    await slack.click(answer, 'computed', LIN);
    const words = wordsIn((await modal(LIN)).view.blocks);
    expect(words).toContain('= 7,079 ÷ 20,248\n= 34.96%');
    expect(words).toMatch(/• 一般行政管理事务 7,079 万元 · \[1\] 第 6 页 · 第三部分 · 第 245 行\n• 项目支出 20,248 万元 · \[2\] 第 5 页 · 第三部分 · 第 183 行/);
  });

  it('a choice names each candidate with its amount and goes on in the thread', async () => {
    const { slack } = running;
    const offer = await ask('工资多少');
    expect(buttonsIn(offer.blocks).slice(0, 2)).toEqual(['1. 聘用人员工资 2,234 万元', '2. 基本工资 2,369 万元']);
    await slack.click(offer, 'choose_1', ANN);
    const chosen = await slack.until('the choice', () => slack.thread(offer).find(({ text, bot_id }) => bot_id && text.startsWith('基本工资')));
    expect(chosen).toMatchObject({ thread_ts: offer.thread_ts, text: expect.stringContaining('2,369 万元') as string });
    expect((await slack.reply(slack.mention(BUDGET, ANN, '换算成亿元', { threadTs: offer.thread_ts ?? '' }))).text).toContain('0.2369');
  });

  it('a choice under an older message answers what was asked there', async () => {
    const { slack } = running;
    const offer = await ask('工资多少');
    await slack.reply(slack.mention(BUDGET, LIN, '食堂运行经费多少', { threadTs: offer.thread_ts ?? '' }));
    await slack.click(offer, 'choose_0', LIN);
    await slack.until('the choice', () => slack.thread(offer).find(({ text, bot_id }) => bot_id && text.startsWith('聘用人员工资')));
    await slack.click(offer, 'choose_1', LIN);
    await slack.until('the other choice', () => slack.thread(offer).find(({ text, bot_id }) => bot_id && text.startsWith('基本工资')));
  });

  it('👍 is thanked, 👎 asks for a comment, and administrators list both', async () => {
    const { slack } = running;
    const answer = await ask('网格员经费是多少');
    await slack.click(answer, 'feedback', LIN, verdict(answer, true));
    expect((await slack.ephemeral(LIN)).text).toBe('谢谢，已记下。');
    await slack.click(answer, 'feedback', ANN, verdict(answer, false));
    expect((await modal(ANN)).view).toMatchObject({ title: { text: '哪里不对？' } });
    await slack.submit(ANN, { text: '想看 2022 年 <!here>' });
    await slack.command(BUDGET, ANN, '/budget', 'feedback');
    const { text } = await slack.until('the list', () => slack.ephemerals(ANN).find((message) => message.text.includes('Feedback')));
    expect(text).toMatch(/👍 1 · 👎 1[^]*👎 .*“网格员经费是多少”\n +想看 2022 年 &lt;!here&gt;[^]*👍 .*“网格员经费是多少”/);
    await slack.command(BUDGET, LIN, '/budget', 'feedback');
    expect((await slack.ephemeral(LIN, 2)).text).toContain('Only administrators');
  });

  it('a comment that is left empty keeps the 👎', async () => {
    const { slack } = running;
    const answer = await ask('how much is the canteen', ANN);
    await slack.click(answer, 'feedback', ANN, verdict(answer, false));
    await modal(ANN);
    await slack.submit(ANN);
    await slack.command(BUDGET, ANN, '/budget', 'feedback');
    expect((await slack.until('the list', () => slack.ephemerals(ANN).find((message) => message.text.includes('Feedback')))).text).toContain('👍 0 · 👎 1');
  });

  it('under an answer that a restart has forgotten say so', async () => {
    const { slack } = running;
    const answer = await ask('网格员经费是多少');
    const stale = { ...answer, thread_ts: '1000000000.000100' };
    await slack.click(stale, 'source', LIN);
    expect((await slack.ephemeral(LIN)).text).toContain('请再问一次');
    expect(slack.modalOf(LIN)).toBeNull();
  });

  it('are all answered in time', async () => {
    const { slack } = running;
    const answer = await ask('一般行政管理事务占项目支出多少');
    for (const action of ['source', 'computed']) await slack.click(answer, action, LIN);
    await slack.settled();
    expect(slack.complaints).toEqual([]);
  });
});
