import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../src/ask.ts';
import { DataError, GLOSSARY, loadDocuments, openLibrary } from '../src/library.ts';
import type { Reply } from '../src/reply/reply.ts';
import { libraryOf, SMALLEST } from './libraries.ts';
import { runProgram, seenOf, type Seen } from './run-program.ts';

const root = mkdtempSync(join(tmpdir(), 'bad-input-'));
afterAll(() => { rmSync(root, { recursive: true }); });

const published = readFileSync('data/documents/pingshan-subdistrict-2023.txt');
const TABLE_START = published.indexOf('表 7\n');

let folders = 0;
/** A documents folder with these files. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(root, `documents-${folders += 1}`);
  mkdirSync(path);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

const STACK = /\n\s+at |\bError:|node_modules|file:\/\//;
/** One sentence on standard error, nothing on standard output, no stack trace; the usage follows a command typed wrongly. */
function expectSentence({ status, out, err }: Seen, expected: 1 | 2, sentence: RegExp): void {
  expect([status, out]).toEqual([expected, '']);
  const [first, ...rest] = err.trimEnd().split('\n');
  expect(first).toMatch(sentence);
  expect(first).toMatch(/[.)"]$/);
  expect(rest.length > 0).toBe(expected === 2);
  expect(err).not.toMatch(STACK);
}

describe('a documents folder that cannot be used', () => {
  const PROBLEMS: [string, () => string, RegExp][] = [
    ['is missing', () => join(root, 'nowhere'), /^The documents folder .*nowhere cannot be read/],
    ['is a file', () => join(folder({ 'a.txt': 'x' }), 'a.txt'), /cannot be read/],
    ['is empty', () => folder({}), /has no \.txt file/],
    ['holds no text', () => folder({ 'budget.pdf': '%PDF' }), /has no \.txt file/],
    ['holds an empty document', () => folder({ 'a.txt': '' }), /^No document .* could be read: a: .*the file is empty/],
    ['holds a blank document', () => folder({ 'a.txt': ' \n\n' }), /the file is empty/],
    ['holds a binary document', () => folder({ 'a.txt': new Uint8Array([0x25, 0x50, 0, 1, 2, 0xff]) }), /binary, not text/],
    ['holds a document in UTF-16', () => folder({ 'a.txt': Buffer.from('\uFEFF第一部分', 'utf16le') }), /not UTF-8/],
    ['holds a document in GBK', () => folder({ 'a.txt': new Uint8Array([0xb5, 0xda, 0xd2, 0xbb, 0xb2, 0xbf, 0xb7, 0xd6, 0x0a, 0xb5, 0xda]) }), /not UTF-8/],
    ['holds a recipe', () => folder({ 'a.txt': '番茄炒蛋\n\n番茄 2 个，鸡蛋 3 个。' }), /neither the parts nor the tables of a published budget document/],
    ['holds parts without a year', () => folder({ 'a.txt': '第一部分 部门概况\n\n一、职责\n\n管理道路。' }), /names no budget year/],
  ];

  it.each(PROBLEMS)('%s: one sentence', (_, make, sentence) => {
    const path = make();
    expect(() => loadDocuments(path)).toThrow(DataError);
    expect(() => loadDocuments(path)).toThrow(sentence);
  });

  it('is told by every command with status 1', async () => {
    const path = folder({ 'a.txt': '' });
    const runs = await Promise.all([
      runProgram('src/cli.ts', ['ask', '--documents', path, '三公经费多少']), runProgram('src/cli.ts', ['export', '--documents', path]),
      runProgram('src/cli.ts', ['reconcile', '--documents', path]), runProgram('src/main.ts', ['--documents', path]),
    ]);
    for (const seen of runs) expectSentence(seen, 1, /the file is empty/);
  });
});

describe('a document that is partly good', () => {
  it('is left out beside a good one, which still answers', async () => {
    const path = folder({ 'good.txt': published, 'bad.txt': new Uint8Array([0, 1, 2]) });
    const [asked, exported, reconciled, chosen] = await Promise.all([
      runProgram('src/cli.ts', ['ask', '--documents', path, '网格员经费是多少']), runProgram('src/cli.ts', ['export', '--lines', '--documents', path]),
      runProgram('src/cli.ts', ['reconcile', '--json', '--documents', path]), runProgram('src/cli.ts', ['export', '--document', 'bad', '--documents', path]),
    ]);
    expect([asked.status, asked.out.includes('1,922 万元'), asked.err]).toEqual([0, true, 'bad: not loaded: the file is binary, not text.\n']);
    expect([exported.status, exported.out.length > 10_000, exported.err]).toEqual([1, true, asked.err]);
    const { checks, issues } = JSON.parse(reconciled.out) as { checks: unknown[]; issues: unknown[] };
    expect([reconciled.status, checks.length > 900, issues]).toEqual([1, true, [{ page: null, lines: null, reason: 'not loaded: the file is binary, not text' }]]);
    expectSentence(chosen, 1, /^The document bad could not be read: not loaded: the file is binary/);
  });

  it('keeps the rows that fit their header and names page and lines of the others', () => {
    const text = published.toString().replace('20508 进修及培训 14 0 14 0 0 0', '20508 进修及培训 14 0 14');
    const { documents: [document], issues } = loadDocuments(folder({ 'a.txt': text }));
    expect(issues).toEqual([{ document: 'a', page: 24, lines: [1087, 1087], reason: 'the header has 6 number columns, this row has 3: 20508 进修及培训' }]);
    expect(document?.tables.flatMap(({ rows }) => rows).filter(({ kind }) => kind === 'row')).toHaveLength(319);
  });

  it.each([[0.1], [0.25], [0.5], [0.75], [0.95]])('keeps what stands before a cut at %f of the file and says that it may be incomplete', (share) => {
    const { documents: [document], issues } = loadDocuments(folder({ 'a.txt': published.subarray(0, Math.floor(published.length * share)) }));
    expect(document?.year).toBe(2023);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.every(({ page }) => page !== null)).toBe(true);
    if (share < 0.7) expect(issues.at(-1)?.reason).toMatch(/may be incomplete, its last line is \d+/);
  });

  it('is read up to a cut inside a character', () => {
    const { documents: [document], issues } = loadDocuments(folder({ 'a.txt': published.subarray(0, TABLE_START + 1) }));
    expect(document?.tables.length).toBe(6);
    expect(issues.map(({ reason }) => reason)[0]).toBe('the file ends in the middle of a character');
  });
});

describe('a glossary or an address list that cannot be used', () => {
  it.each([
    ['is missing', null, /^The glossary .* cannot be used: .*no such file/],
    ['is no JSON', '{"about": ', /not valid JSON/],
    ['has an entry without English', JSON.stringify({ about: 'x', words: [{ zh: '预算', en: [], also: [], source: 'ours' }], heads: [], labels: [] }), /not valid at words\.0\.en/],
  ])('%s: one sentence', (_, content, sentence) => {
    const path = folder({});
    if (content !== null) writeFileSync(join(path, 'glossary.json'), content);
    expect(() => openLibrary(SMALLEST, join(path, 'glossary.json'))).toThrow(sentence);
    expect(() => openLibrary(SMALLEST, join(path, 'glossary.json'))).toThrow(DataError);
  });

  it('says how documents.json must look', () => {
    const path = folder({});
    mkdirSync(join(path, 'documents'));
    for (const name of readdirSync(SMALLEST)) copyFileSync(join(SMALLEST, name), join(path, 'documents', name));
    writeFileSync(join(path, 'documents.json'), '{"a": "not an address"}');
    expect(() => openLibrary(join(path, 'documents'), GLOSSARY)).toThrow(/must map each document id to its public address/);
  });
});

describe('a command typed wrongly', () => {
  it.each<[string[], RegExp]>([
    [['frob'], /^There is no command frob\.$/],
    [[], /^Name a command\.$/],
    [['ask'], /^Type a question/],
    [['ask', '--frob', 'x'], /^Unknown option '--frob'\.$/],
    [['ask', '--documents'], /documents/],
    [['export', '--format', 'xml'], /^--format is jsonl or csv, not xml\.$/],
    [['export', '--document', 'nobody'], /^There is no document nobody; loaded are: pingshan-subdistrict-2023\.$/],
  ])('%j: one sentence, the usage, status 2', async (args, sentence) => {
    expectSentence(await runProgram('src/cli.ts', args), 2, sentence);
  });

  it('is a question of 35,000 characters too', async () => {
    expectSentence(await runProgram('src/cli.ts', ['ask', '网格员经费'.repeat(7_000)]), 2, /^The question is too long/);
  });

  it('is told by the chat too', async () => {
    expectSentence(await runProgram('src/main.ts', ['--frob']), 2, /^Unknown option '--frob'\.$/);
  });

  it('is told by a measuring command too', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tests/questions/wording/score.ts', '--frob'], { stdio: 'pipe' });
    expectSentence(await seenOf(child, ''), 2, /^Unknown option '--frob'\.$/);
  });
});

describe('a question that is none', () => {
  const library = libraryOf();
  const OPERATORS = ['经费: 多少 ~^+-*', 'name:经费^10 +网格员~2 -食堂 *', '*', '+', '-', ':', '^', '~1', '网*员', 'a:b:c', '((()))', '\\', '"', '经费~abc', '经费^abc', '网格员经费 +', ':::::', '+-*~^', '\u0000', '\uD800'];

  it.each(['', ' ', '\t\n', '　', '？？？', '…'])('%j asks back', (question) => {
    expect(ask(library, question, null).reply.outcome).toBe('clarify');
  });

  it.each(OPERATORS)('%j of lunr operators gets a reply', (question) => {
    const { reply } = ask(library, question, null);
    expect(['answered', 'clarify', 'not_found']).toContain(reply.outcome);
    expect(reply.text).not.toBe('');
  });

  it.each(['网', '网格员经费', 'grid worker ', '1', '经费: 多少 ~^+-* ', '\n', '，'])('100 kB of %j gets a reply', (piece) => {
    expect(['answered', 'clarify', 'not_found']).toContain(ask(library, piece.repeat(Math.ceil(100_000 / Buffer.byteLength(piece))), null).reply.outcome);
  });
});

describe('JSON Lines with bad lines', () => {
  it('reports each bad line and answers the others, in order', async () => {
    const lines = [
      '{"id": "a1", "turns": ["网格员经费是多少", "占一般行政管理事务的多少"]}', 'no json', '', '{"id": "a2"}', '{"turns": ["网格员经费是多少"]}', '[1, 2]', 'null', '{"id": "a3", "turns": "网格员经费是多少"}',
      '{"id": "a4", "turns": [1]}', '{"id": "a5", "turns": []}', '{"id": 6, "turns": [""]}', `{"id": "a7", "turns": ["网格员\u2028经费是多少"]}`, '{"id": "a8", "turns": ["食堂运行经费多少"]}',
    ];
    const { status, out, err } = await runProgram('src/cli.ts', ['ask', '--json'], lines.join('\n'));
    expect([status, err]).toEqual([0, '']);
    const replies = out.trimEnd().split('\n').map((line) => JSON.parse(line) as { id: string | number | null; error?: string; replies?: Reply[] });
    expect(replies.map(({ id, error, replies: turns }) => [id, error === undefined ? turns?.map(({ outcome }) => outcome) : 'error'])).toEqual([
      ['a1', ['answered', 'answered']], [null, 'error'], ['a2', 'error'], [null, 'error'], [null, 'error'], [null, 'error'], ['a3', 'error'], ['a4', 'error'], ['a5', []], [6, ['clarify']],
      ['a7', ['answered']], ['a8', ['answered']],
    ]);
    for (const { error } of replies) if (error !== undefined) expect(error).toMatch(/^the line (?:is not valid JSON|needs an id and a list of turns)/);
  });

  it('reads Windows line ends, a byte order mark and bytes that are no UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('\uFEFF{"id": "a1", "turns": ["食堂运行经费多少"]}\r\n'), Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from('{"id": "a2", "turns": ["食堂运行经费多少"]}')]);
    const { status, out } = await runProgram('src/cli.ts', ['ask', '--json', '--documents', SMALLEST], bytes);
    expect([status, out.trimEnd().split('\n').map((line) => (JSON.parse(line) as { id: string | null }).id)]).toEqual([0, ['a1', null, 'a2']]);
  });

  it('gives nothing for nothing', async () => {
    expect(await runProgram('src/cli.ts', ['ask', '--json', '--documents', SMALLEST])).toEqual({ status: 0, out: '', err: '' });
  });
});
