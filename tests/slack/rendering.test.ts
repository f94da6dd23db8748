import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/reply/reply.ts';
import { buildAnswer, type AnswerMessages } from '../../src/slack/answer-message.ts';
import { sendAnswer } from '../../src/slack/deliver.ts';
import { link, literal, mrkdwn } from '../../src/slack/escape.ts';
import { questionIn } from '../../src/slack/question.ts';
import { shorten, splitText } from '../../src/slack/split.ts';
import { BUDGET } from '../fakes/slack/residents.ts';
import { LocalSlack } from '../fakes/slack/local-slack.ts';
import { SILENT } from '../fakes/slack/silent-logger.ts';
import { sendingTo } from './sending.ts';
import { wordsIn } from './seen.ts';

describe('text', () => {
  it('in mrkdwn mentions, links and formats nothing', () => {
    expect(mrkdwn('<!channel> <@U1> R&D *a* _b_ ~c~ `d`')).toBe('&lt;!channel&gt; &lt;@U1&gt; R&amp;D ＊a＊ ＿b＿ ～c～ ｀d｀');
  });

  it('in plain text opens nothing', () => {
    expect(literal('a < b > c & *d*')).toBe('a ＜ b ＞ c & *d*');
  });

  it('cannot turn its order around, and half a character does not break a call', () => {
    expect(mrkdwn('abc\u202edef\ud83d')).toBe('abc def\ufffd');
  });

  it('of a link cannot end it', () => {
    expect(link('https://a.example/x y|z>?a&b', 'p|q>')).toBe('<https://a.example/x%20y%7Cz%3E?a&amp;b|p｜q&gt;>');
  });

  it('of a question is what a person typed', () => {
    expect(questionIn('<@U0BOT> <@U1|ann> in <#C1|general>: R&amp;D &lt; <https://x.example|x> &amp;lt;', 'U0BOT')).toBe('ann in general: R&D < x &lt;');
  });
});

describe('splitText', () => {
  it('cuts at the best pause within the limit and loses nothing', () => {
    const text = '第一句话说完了。第二句，话还长。\n第三句在新的一行，也很长很长。';
    const pieces = splitText(text, 18);
    expect(pieces).toEqual(['第一句话说完了。第二句，话还长。', '第三句在新的一行，也很长很长。']);
    expect(splitText('x'.repeat(25), 10)).toEqual(['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)]);
  });

  it('never cuts a character in two', () => {
    expect(splitText('😀'.repeat(6), 5).join('')).toBe('😀'.repeat(6));
    expect(shorten('😀'.repeat(6), 6)).toBe('😀😀…');
  });
});

describe('what passes a limit', () => {
  let slack: LocalSlack;
  let client: WebClient;
  beforeEach(async () => {
    slack = await LocalSlack.start();
    client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl, logger: SILENT, retryConfig: { retries: 0 } });
  });
  afterEach(async () => { await slack.stop(); });

  const reply = (text: string, rows: string[][] = []): Reply => {
    const sentence = `包括：${rows.map((row) => row.join(' ')).join('；')}。`;
    return {
      outcome: 'answered', language: 'zh', figures: [], citations: [], candidates: [], text: rows.length > 0 ? text + sentence : text,
      tables: rows.length > 0 ? [{ sentence, lead: '包括：', tail: '', columns: ['名称', '数额'], rows }] : [],
    };
  };
  const answerTo = (one: Reply) => buildAnswer({ thread: `T:${BUDGET}:1`, reference: '0', question: '问', reply: one }, { books: { titles: {}, addresses: {} }, audience: 'thread' });
  const send = async (answer: AnswerMessages): Promise<string> => {
    const sent = await sendAnswer(client, { channel: BUDGET, readable: false, reference: 'r' }, answer, sendingTo(client));
    return sent.ok ? sent.ts : sent.fault.detail;
  };
  const seen = () => slack.messages(BUDGET);

  it('goes on in further messages of the thread', async () => {
    const sentences = Array.from({ length: 900 }, (_, index) => `第${index}句话在这里，说明一项支出的用途。`).join('');
    const ts = await send(answerTo(reply(sentences)));
    expect(seen().length).toBeGreaterThan(1);
    expect(seen().slice(1).every(({ thread_ts }) => thread_ts === ts)).toBe(true);
    expect(wordsIn(seen().flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'section'))).replace(/\n/g, '')).toBe(sentences);
  });

  it('of a table goes into a CSV file, which is named', async () => {
    const rows = Array.from({ length: 250 }, (_, index) => [`第${index}项`, `${index} 万元`]);
    const ts = await send(answerTo(reply('一共很多。', rows)));
    const [message, upload] = seen();
    expect(message?.blocks.find(({ type }) => type === 'table')).toMatchObject({ rows: { length: 100 } });
    expect(wordsIn(message?.blocks)).toContain('表里先列 99 行；全部 250 行见附件（CSV）。');
    expect(upload?.thread_ts).toBe(ts);
    const [file] = upload?.files ?? [];
    expect(file?.bytes.toString('utf8')).toBe(`\uFEFF${[['名称', '数额'], ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`);
  });

  it('of a table comes as text when files are not granted', async () => {
    const rows = Array.from({ length: 250 }, (_, index) => [`第${index}项`, `${index} 万元`]);
    slack.faults.next('files.getUploadURLExternal', { kind: 'refused', error: 'missing_scope' });
    await send(answerTo(reply('一共很多。', rows)));
    expect(seen().map(({ text }) => text).join('')).toContain('第249项 249 万元');
  });

  it('of blocks that Slack refuses comes in lines and older blocks, and then as plain text', async () => {
    slack.faults.next('chat.postMessage', { kind: 'refused', error: 'invalid_blocks' });
    await send(answerTo(reply('一共很多。', [['甲', '1 万元'], ['乙', '2 万元']])));
    expect(seen()[0]?.blocks.map(({ type }) => type)).toEqual(['section']);
    expect(wordsIn(seen()[0]?.blocks)).toContain('• 甲  1 万元');
    for (let nth = 0; nth < 2; nth += 1) slack.faults.next('chat.postMessage', { kind: 'refused', error: 'invalid_blocks' });
    await send(answerTo(reply('网格员经费 1,922 万元。')));
    expect(seen().slice(1)).toMatchObject([{ text: '网格员经费 1,922 万元。', blocks: [] }]);
  });

  it('is no reason to hide another refusal', async () => {
    slack.faults.next('chat.postMessage', { kind: 'refused', error: 'is_archived' });
    expect(await send(answerTo(reply('网格员经费')))).toBe('is_archived');
  });
});
