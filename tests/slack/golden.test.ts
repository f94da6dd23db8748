import { describe, expect, it } from 'vitest';
import { ask, type Thread } from '../../src/ask.ts';
import { overviewOf } from '../../src/overview.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { buildAnswer } from '../../src/slack/answer-message.ts';
import { buildComputedView } from '../../src/slack/computed-view.ts';
import type { Exchange } from '../../src/slack/conversation.ts';
import { buildHome } from '../../src/slack/home-view.ts';
import { helpMessage } from '../../src/slack/help.ts';
import { buildSourceView } from '../../src/slack/source-view.ts';
import { sampleQuestions } from '../../src/suggest.ts';
import { surroundingsOf } from '../../src/surroundings.ts';
import { problemsOfBlocks, problemsOfView } from '../fakes/slack/block-kit.ts';
import { LIBRARY } from './running-bot.ts';

const ADDRESSES = { 'pingshan-subdistrict-2023': 'https://budget.example.gov/2023.pdf' };
const books = { titles: Object.fromEntries(LIBRARY.worlds.map(({ book }) => [book.document, book.title])), addresses: ADDRESSES };

function exchangeOf(...questions: string[]): Exchange {
  let thread: Thread | null = null;
  let reply: Reply | null = null;
  for (const question of questions) ({ thread, reply } = ask(LIBRARY, question, thread));
  if (!reply) throw new RangeError('nothing was asked');
  return { thread: 'T:C:1.000001', reference: '0123456789', question: questions.at(-1) ?? '', reply };
}

/** To look at the files again after a wanted change: `npx vitest run tests/slack/golden.test.ts -u`, then read the diff. */
function golden(name: string, payload: unknown): Promise<void> {
  return expect(`${JSON.stringify(payload, null, 2)}\n`).toMatchFileSnapshot(`golden/${name}.json`);
}

describe('answers', () => {
  it.each([
    ['amount-zh', '网格员经费是多少'],
    ['amount-en', 'how much is the canteen'],
    ['change-and-share-zh', '一般行政管理事务为什么减少？占项目支出多少？'],
    ['list-zh', '一般行政管理事务包括哪些'],
    ['ranking-en', 'top 5 projects'],
    ['choice-zh', '工资多少'],
    ['choice-en', 'subsidies'],
    ['not-found-zh', '2022年决算是多少'],
    ['contradiction-zh', '政府性基金预算支出多少'],
  ])('%s', async (name, question) => {
    const { messages, file } = buildAnswer(exchangeOf(question), { books, audience: 'thread' });
    for (const { blocks } of messages) expect(problemsOfBlocks(blocks)).toEqual([]);
    expect(file).toBeNull();
    await golden(name, messages);
  });

  it('private-zh', async () => {
    const { messages } = buildAnswer(exchangeOf('一般行政管理事务占项目支出多少'), { books, audience: 'private' });
    for (const { blocks } of messages) expect(problemsOfBlocks(blocks)).toEqual([]);
    await golden('private-zh', messages);
  });
});

describe('windows and pages', () => {
  it.each([['source-zh', '网格员经费是多少'], ['source-of-table-en', 'how much is 21203 in table 6']])('%s', async (name, question) => {
    const exchange = exchangeOf(question);
    const [place] = exchange.reply.citations;
    const view = buildSourceView(exchange, 0, place ? surroundingsOf(LIBRARY, place) : [], books);
    expect(problemsOfView(view, 'modal')).toEqual([]);
    await golden(name, view);
  });

  it.each([['computed-zh', '一般行政管理事务占项目支出多少'], ['computed-en', 'what share of project expenditure is general administrative affairs']])('%s', async (name, question) => {
    const view = buildComputedView(exchangeOf(question).reply, books);
    expect(problemsOfView(view, 'modal')).toEqual([]);
    await golden(name, view);
  });

  it('home', async () => {
    const view = buildHome(overviewOf(LIBRARY), sampleQuestions(LIBRARY));
    expect(problemsOfView(view, 'home')).toEqual([]);
    await golden('home', view);
  });

  it('help', async () => {
    const help = helpMessage(sampleQuestions(LIBRARY));
    expect(problemsOfBlocks(help.blocks)).toEqual([]);
    await golden('help', help);
  });
});
