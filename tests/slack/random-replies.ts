/** Replies that no document would give: long names, long tables, hostile text. Posted by the real client to a local Slack, which refuses what Slack refuses. */
import { WebClient } from '@slack/web-api';
import fc from 'fast-check';
import type { Place } from '../../src/budget/fact.ts';
import type { Reply } from '../../src/reply/reply.ts';
import type { ReplyTable } from '../../src/reply/table.ts';
import { buildAnswer, type AnswerMessages } from '../../src/slack/answer-message.ts';
import type { Books } from '../../src/slack/books.ts';
import { buildComputedView } from '../../src/slack/computed-view.ts';
import type { Exchange } from '../../src/slack/conversation.ts';
import { sendAnswer } from '../../src/slack/deliver.ts';
import { buildSourceView } from '../../src/slack/source-view.ts';
import { ANN, BUDGET } from '../fakes/slack/residents.ts';
import { LocalSlack } from '../fakes/slack/local-slack.ts';
import { SILENT } from '../fakes/slack/silent-logger.ts';
import { sendingTo } from './sending.ts';
import { wordsIn } from './seen.ts';

export interface Report { replies: number; payloads: number; failures: string[] }

/** The only address that may be linked. */
const LISTED = 'https://budget.example.gov/2023.pdf?a=1&b=2';
const BOOKS: Books = { titles: { listed: '某街道 <b> 2023年部门预算', other: '*other*' }, addresses: { listed: LISTED, script: 'javascript:alert(1)' } };

const HOSTILE = ['<!channel>', '<!here|here>', '<@U0ANN>', '<#C0BUDGET|x>', '<https://evil.example|free>', '&lt;!everyone&gt;', '*bold* _it_ ~s~ `code`', '```', ':smile:', '\u202egnp.exe', '|', '{"a":1}', '\u0000', '\ud83d', '😀', '=HYPERLINK("http://evil.example")', '"quoted", and\r\nbroken'];
const words = fc.oneof({ weight: 4, arbitrary: fc.stringMatching(/^[一-鿿]{1,12}$/) }, { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) });
const sized = (most: number) => fc.tuple(fc.array(words, { minLength: 1, maxLength: 6 }), fc.oneof({ weight: 40, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: most }) })).map(([parts, times]) => `名${parts.join('').repeat(times).slice(0, most)}`);

const digits = fc.integer({ min: -9_999_999, max: 9_999_999 }).map(String);
const unit = fc.constantFrom('万元', '%', '人', '<元>', '');
const place: fc.Arbitrary<Place> = fc.record({
  document: fc.constantFrom('listed', 'other', 'script'), page: fc.nat(400), part: fc.option(words), table: fc.option(fc.nat(30)), row: fc.option(words), column: fc.option(words),
  lines: fc.tuple(fc.nat(9000), fc.nat(9)).map(([first, more]): [number, number] => [first, first + more]), quote: sized(20_000),
});
const table = (language: 'zh' | 'en'): fc.Arbitrary<ReplyTable> => fc.tuple(fc.integer({ min: 1, max: 5 }), fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 3, max: 12 }) }, { weight: 1, arbitrary: fc.integer({ min: 90, max: 300 }) }), fc.array(fc.oneof(sized(500), digits, fc.constant('')), { minLength: 5, maxLength: 40 }))
  .map(([columns, rows, cells]) => {
    const body = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cells[(row * 7 + column * 3) % cells.length] ?? ''));
    return { sentence: `${language === 'zh' ? '包括：' : 'Parts: '}${body.map((row) => row.join(' ')).join('；')}。`, lead: language === 'zh' ? '包括：' : 'Parts:', tail: '', columns: Array.from({ length: columns }, (_, column) => cells[column] ?? ''), rows: body };
  });

const reply: fc.Arbitrary<Reply> = fc.constantFrom('zh' as const, 'en' as const).chain((language) => fc.record({
  lead: sized(30_000), tables: fc.array(table(language), { maxLength: 2 }), citations: fc.oneof({ weight: 30, arbitrary: fc.array(place, { maxLength: 8 }) }, { weight: 1, arbitrary: fc.array(place, { minLength: 90, maxLength: 150 }) }),
  names: fc.array(fc.record({ label: sized(400), value: digits, unit, basis: words, shown: sized(4000) }), { maxLength: 30 }),
  figures: fc.array(fc.record({ label: sized(4000), value: digits, unit, year: fc.option(fc.constant(2023)), derivation: fc.option(fc.array(digits, { minLength: 1, maxLength: 80 }).map((all) => all.join(' + '))), cites: fc.constant<number[]>([]), inputs: fc.array(fc.record({ label: sized(400), value: digits, unit, cite: fc.nat(160) }), { maxLength: 20 }) }), { maxLength: 10 }),
  outcome: fc.constantFrom('answered' as const, 'clarify' as const, 'not_found' as const),
}).map(({ lead, tables, names, figures, ...rest }) => ({
  ...rest, language, tables, candidates: names, figures,
  text: [lead, ...tables.map(({ sentence }) => sentence), ...names.map(({ shown }, index) => `\n${index + 1}. ${shown}`)].join(''),
})));

export async function postRandomReplies({ count, seed }: { count: number; seed: number }): Promise<Report> {
  const slack = await LocalSlack.start();
  const client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl, logger: SILENT, retryConfig: { retries: 0 } });
  const report: Report = { replies: 0, payloads: 0, failures: [] };
  const fail = (what: string, detail: string): void => { report.failures.push(`${what}: ${detail.slice(0, 300)}`); };
  try {
    for (const one of fc.sample(reply, { numRuns: count, seed })) {
      report.replies += 1;
      const exchange: Exchange = { thread: `T:${BUDGET}:1.000001`, reference: String(report.replies), question: '问', reply: one };
      for (const audience of ['thread', 'private'] as const) {
        const answer = buildAnswer(exchange, { books: BOOKS, audience, hint: audience === 'thread' ? one.text.slice(0, 60) : undefined });
        const before = slack.calls.length;
        // Refused blocks would go out as text: here every refusal is a failure.
        const sent = await sendAnswer(client, { channel: BUDGET, readable: false, reference: exchange.reference }, { ...answer, file: audience === 'thread' ? answer.file : null }, sendingTo(client));
        if (!sent.ok) fail('refused', sent.fault.detail);
        for (const { method, answer: said } of slack.calls.slice(before)) if (said?.ok === false) fail(`${method} refused`, JSON.stringify(said));
        report.payloads += slack.calls.length - before;
        checkNothingLost(one, answer, audience, fail);
        for (const payload of [...answer.messages, ...answer.simpler, ...answer.plain]) checkDead(payload, fail);
      }
      for (const view of [...(one.citations.length > 0 ? [buildSourceView(exchange, one.citations.length % 3 === 0 ? 0 : one.citations.length - 1, one.citations.slice(0, 7).map(({ quote }) => ({ text: quote, cited: false })), BOOKS)] : []), buildComputedView(one, BOOKS)]) {
        if (view.blocks.length === 0) continue;
        slack.workspace.modals.clear();
        await client.views.open({ trigger_id: slack.workspace.trigger(ANN), view }).catch((error: unknown) => { fail('view refused', `${String(error)} ${JSON.stringify((error as { data?: unknown }).data)}`); });
        report.payloads += 1;
        checkDead(view, fail);
      }
    }
  } finally {
    await slack.stop();
  }
  return report;
}

/** Markup that Slack would act on: mentions, broadcasts, channels, links to anything but the listed address; text that formats or links by itself. */
function checkDead(payload: unknown, fail: (what: string, detail: string) => void): void {
  const text = JSON.stringify(payload);
  for (const [markup] of text.matchAll(/<[!@#][^>]*>?|<[a-z]+:[^>]*>?/gi)) if (!markup.startsWith(`<${LISTED.replace('&', '&amp;')}#page=`)) fail('live markup', markup);
  if (/[\u202a-\u202e\u2066-\u2069]/.test(text)) fail('reordering control', text);
  for (const { type, verbatim } of objectsIn(payload)) if (type === 'mrkdwn' && verbatim !== true) fail('mrkdwn that links by itself', text);
  for (const { url } of objectsIn(payload)) if (url !== undefined) fail('a link outside text', JSON.stringify(url));
}

/** Every sentence stands in the messages; every cell in the table or the file. */
function checkNothingLost({ text, tables }: Reply, { messages, file }: AnswerMessages, audience: 'thread' | 'private', fail: (what: string, detail: string) => void): void {
  const blocks = messages.flatMap((message) => message.blocks);
  const said = bare(wordsIn(blocks.filter(({ type }) => type === 'section')));
  const drawn = audience === 'thread' && blocks.some(({ type }) => type === 'table') ? tables.toSorted((left, right) => right.rows.length - left.rows.length)[0] : undefined;
  // A list is shown as a table or as lines: what stands between lists, and each cell, must be there.
  const between = tables.reduce<string[]>((parts, { sentence }) => parts.flatMap((part) => part.split(sentence)), [text]);
  for (const sentence of between) if (!said.includes(bare(sentence))) fail('lost text', sentence);
  for (const cell of tables.filter((table) => table !== drawn).flatMap(({ rows }) => rows.flat())) if (!said.includes(bare(cell))) fail('lost line', cell);
  const shown = bare(wordsIn(blocks.filter(({ type }) => type === 'table')) + (file?.content ?? '').replace(/""/g, '"'));
  for (const cell of drawn?.rows.flat() ?? []) if (!shown.includes(bare(cell)) && !shown.includes(bare(cell.replace(/"/g, '""')))) fail('lost cell', cell);
}

/** Text without spaces, controls and what is shown by a look-alike. */
function bare(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[＜<]/g, '<').replace(/[＞>]/g, '>').replace(/[\s\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}
