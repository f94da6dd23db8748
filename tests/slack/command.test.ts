import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANN, BUDGET, ELSEWHERE, LIN } from '../fakes/slack/residents.ts';
import { MODES, startBot, type Running } from './running-bot.ts';
import { buttonsIn, wordsIn } from './seen.ts';

let running: Running;
afterEach(async () => { await running.stop(); });

describe.each(MODES)('/budget over %s', (mode) => {
  beforeEach(async () => { running = await startBot(mode); });

  it('answers the asker alone, also where the bot is no member', async () => {
    const { slack } = running;
    for (const channel of [BUDGET, ELSEWHERE]) {
      expect(await slack.command(channel, LIN, '/budget', '网格员经费是多少')).toMatchObject({ acknowledged: true });
    }
    const answer = await slack.ephemeral(LIN, 2);
    expect(answer.text).toContain('1,922 万元');
    expect(buttonsIn(answer.blocks)).toEqual(['出处', '分享到频道']);
    expect([...slack.messages(BUDGET), ...slack.messages(ELSEWHERE)].filter(({ ephemeral_to }) => !ephemeral_to)).toEqual([]);
  });

  it('is a question of its own: what was asked before does not change its answer', async () => {
    const { slack } = running;
    for (const question of ['安全', '一般行政管理事务是多少', '安全']) {
      await slack.command(BUDGET, LIN, '/budget', question);
      await slack.ephemeral(LIN, slack.ephemerals(LIN).length + 1);
    }
    const [first, , again] = slack.ephemerals(LIN);
    expect(again?.text).toBe(first?.text);
    expect(buttonsIn(again?.blocks)).toEqual(buttonsIn(first?.blocks));
  });

  it('shares the answer in the channel as a thread that goes on', async () => {
    const { slack } = running;
    await slack.command(BUDGET, LIN, '/budget', '食堂运行经费多少');
    await slack.ephemeral(LIN);
    await slack.command(BUDGET, LIN, '/budget', '一般行政管理事务占项目支出多少');
    await slack.click(await slack.ephemeral(LIN, 2), 'share', LIN);
    const shared = await slack.until('the shared answer', () => slack.messages(BUDGET).find(({ bot_id, ephemeral_to }) => bot_id && !ephemeral_to));
    expect(wordsIn(shared.blocks)).toMatch(/34\.96%[^]*频道成员用 \/budget 问：一般行政管理事务占项目支出多少/);
    expect(buttonsIn(shared.blocks)).toEqual(['出处', '怎么算的']);
    await slack.until('the note', () => slack.ephemerals(LIN).find(({ text }) => text === '已分享到频道。'));
    await slack.click(shared, 'computed', ANN);
    expect(wordsIn((await slack.until('the window', () => slack.modalOf(ANN))).view.blocks)).toContain('7,079 ÷ 20,248');
    expect((await slack.reply(slack.mention(BUDGET, ANN, '为什么减少', { threadTs: shared.ts }))).text).toContain('1,855');
  });

  it('says how to share where the bot is no member', async () => {
    const { slack } = running;
    await slack.command(ELSEWHERE, ANN, '/budget', 'how much is the canteen');
    await slack.click(await slack.ephemeral(ANN), 'share', ANN);
    expect((await slack.ephemeral(ANN, 2)).text).toContain('/invite');
    expect(slack.messages(ELSEWHERE).filter(({ ephemeral_to }) => !ephemeral_to)).toEqual([]);
  });

  it('lists in lines, for a response_url takes no table', async () => {
    const { slack } = running;
    await slack.command(BUDGET, LIN, '/budget', '前三大项目');
    expect(wordsIn((await slack.ephemeral(LIN)).blocks[0])).toBe('最多的：\n• 1  其他城乡社区管理事务支出  7,478 万元\n• 2  一般行政管理事务  7,079 万元\n• 3  机关服务  1,964 万元');
  });

  it('offers candidates as buttons that answer the asker alone', async () => {
    const { slack } = running;
    await slack.command(BUDGET, ANN, '/budget', 'subsidies');
    const offer = await slack.ephemeral(ANN);
    expect(buttonsIn(offer.blocks)[2]).toBe('3. meal subsidies (伙食补助) 763 万元 (CNY 7.63 million)');
    await slack.click(offer, 'choose_2', ANN);
    expect((await slack.ephemeral(ANN, 2)).text).toContain('763 万元');
    expect(slack.messages(BUDGET).filter(({ ephemeral_to }) => !ephemeral_to)).toEqual([]);
  });

  it('opens the windows of a private answer', async () => {
    const { slack } = running;
    await slack.command(ELSEWHERE, LIN, '/budget', '一般行政管理事务占项目支出多少');
    const answer = await slack.ephemeral(LIN);
    for (const [action, words] of [['source', '一般行政管理事务 7,079 万元'], ['computed', '= 34.96%']] as const) {
      await slack.click(answer, action, LIN);
      await slack.until(action, () => { const open = slack.modalOf(LIN); return open && wordsIn(open.view.blocks).includes(words); });
    }
  });

  it.each(['', 'help'])('brings help for “%s”', async (text) => {
    const { slack } = running;
    await slack.command(BUDGET, ANN, '/budget', text);
    expect(wordsIn((await slack.ephemeral(ANN)).blocks)).toContain('How to ask');
  });
});

describe('the list of unanswered questions', () => {
  const unanswerable = '2022 年决算是多少';

  it.each(MODES)('is kept and listed for administrators when that is switched on, over %s', async (mode) => {
    running = await startBot(mode, { admins: [ANN], keepUnanswered: true });
    const { slack } = running;
    await slack.reply(slack.mention(BUDGET, LIN, unanswerable));
    await slack.reply(slack.mention(BUDGET, LIN, '网格员经费是多少'));
    await slack.reply(slack.mention(BUDGET, LIN, '你好'));
    await slack.command(BUDGET, LIN, '/budget', 'unanswered');
    expect((await slack.ephemeral(LIN)).text).toContain('Only administrators');
    await slack.command(BUDGET, ANN, '/budget', 'unanswered');
    const { text } = await slack.ephemeral(ANN);
    expect(text).toContain(`“${unanswerable}”`);
    expect(text).toContain('Unanswered questions: 1');
    expect(text).not.toContain(LIN);
  });

  it('is not kept otherwise', async () => {
    running = await startBot('socket', { admins: [ANN] });
    const { slack } = running;
    await slack.reply(slack.mention(BUDGET, LIN, unanswerable));
    await slack.command(BUDGET, ANN, '/budget', 'unanswered');
    expect((await slack.ephemeral(ANN)).text).toContain('SLACK_KEEP_UNANSWERED');
  });
});
