import { afterEach, describe, expect, it } from 'vitest';
import { questionsTo } from '../../src/slack/threads.ts';
import type { Question } from '../../src/store/store.ts';
import { BUDGET, LIN } from '../fakes/slack/residents.ts';
import type { Message } from '../fakes/slack/workspace.ts';
import { MODES, startBot, type Running } from './running-bot.ts';
import { buttonsIn } from './seen.ts';

describe('a thread of six turns with a clarification', () => {
  let running: Running;
  afterEach(async () => { await running.stop(); });

  /** What is said or pressed, and what the answer must hold. */
  type Step = readonly [said: string | { press: string }, holds: RegExp];
  const ZH: readonly Step[] = [
    ['一般行政管理事务是多少', /7,079 万元/],
    ['为什么减少', /减少 1,855 万元，降幅 20\.76%[^]*绩效评估结果运用项目/],
    ['占项目支出多少', /34\.96%（7,079 ÷ 20,248/],
    ['社区工作站多少', /请选一项[^]*1\. 社区工作站公用经费 350 万元[^]*2\. 社区工作站人员经费 1,558 万元/],
    [{ press: 'choose_1' }, /^社区工作站人员经费：2023 年预算 1,558 万元/],
    ['换算成亿元', /0\.1558 亿元/],
  ];
  const EN: readonly Step[] = [
    ['how much is general administrative affairs', /7,079 万元 \(CNY 70\.79 million\)/],
    ['why did it fall', /1,855 万元[^]*“[^”]*绩效评估结果运用项目/],
    ['what share of project expenditure is it', /34\.96%[^]*7,079 ÷ 20,248/],
    ['subsidies', /Which one\?[^]*3\. meal subsidies \(伙食补助\) 763 万元/],
    [{ press: 'choose_2' }, /^meal subsidies \(伙食补助\): 763 万元/],
    ['what about audit services', /^audit services \(审计服务\): 15 万元/],
  ];

  it.each(MODES.flatMap((mode) => [[mode, '中文', ZH], [mode, 'English', EN]] as const))('keeps its subject, over %s, in %s', async (mode, _, steps) => {
    running = await startBot(mode);
    const { slack } = running;
    let root: Message | undefined;
    let last: Message | undefined;
    for (const [index, [said, holds]] of steps.entries()) {
      if (typeof said === 'string') {
        const question = slack.mention(BUDGET, LIN, said, root ? { threadTs: root.ts } : {});
        root ??= question;
      } else if (last) {
        expect(buttonsIn(last.blocks).length).toBeGreaterThan(1);
        await slack.click(last, said.press, LIN);
      }
      const thread = root;
      last = await slack.until(`answer ${index + 1}`, () => thread && slack.thread(thread).filter(({ bot_id }) => bot_id)[index]);
      expect(last.text).toMatch(holds);
    }
    expect(slack.complaints).toEqual([]);
    expect(slack.messages(BUDGET).filter(({ bot_id }) => bot_id)).toHaveLength(steps.length);
  });
});

describe('questionsTo', () => {
  const asked = (text: string, after?: string): Question => ({ reference: `ref ${text}`, text, after });
  const pathTo = (questions: readonly Question[], text: string): string[] => questionsTo(questions, `ref ${text}`).map((question) => question.text);

  it('follows a question back to the first, past those that it does not follow', () => {
    const questions = [asked('a'), asked('b'), asked('c', 'ref a'), asked('d')];
    expect(pathTo(questions, 'b')).toEqual(['a', 'b']);
    expect(pathTo(questions, 'd')).toEqual(['a', 'c', 'd']);
    expect(pathTo(questions, 'e')).toEqual([]);
  });

  it('stops at twenty', () => {
    const questions = Array.from({ length: 30 }, (_, index) => asked(String(index)));
    expect(pathTo(questions, '29')).toHaveLength(20);
    expect(pathTo(questions, '29').at(-1)).toBe('29');
  });
});
