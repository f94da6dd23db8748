/**
 * `npm run bench`: what each stage costs, beside a floor from the same run, as a ratio. The machine changes the
 * milliseconds; the ratios stay comparable.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Index } from 'lunr';
import { ask } from '../../src/ask.ts';
import { readDocument } from '../../src/document/document.ts';
import { extractFacts } from '../../src/facts/extract.ts';
import { reconcile } from '../../src/facts/reconcile/reconcile.ts';
import { parseGlossary } from '../../src/glossary/glossary.ts';
import { Lexis } from '../../src/glossary/lexis.ts';
import { DEFAULT_DOCUMENTS, GLOSSARY, openLibrary } from '../../src/library.ts';
import { DocumentIndex } from '../../src/search/document-index.ts';
import { tokenize } from '../../src/search/tokenize.ts';
import { phrasingCosts } from './phrasing-cost.ts';

const FILE = join(DEFAULT_DOCUMENTS, readdirSync(DEFAULT_DOCUMENTS).find((name) => name.endsWith('.txt')) ?? '');
const QUESTIONS = 'tests/questions';
/** A stage is run this often after as many warm-up runs; the median counts. */
const RUNS = 15;
/**
 * All questions are asked this often, and the median of each counts, so that one garbage collection is not a slow
 * question. A round asks every other question before it asks one again: what was kept of the last texts is gone by then.
 */
const ROUNDS = 5;
const STARTS = 5;

interface Row { what: string; cost: number; floor: number; unit: string; note: string }
const rows: Row[] = [];

function milliseconds(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function median(times: number, run: () => unknown): number {
  for (let warm = 0; warm < times; warm += 1) run();
  return quantile(Array.from({ length: times }, () => milliseconds(run)), 0.5);
}

// One document, stage by stage.
const decode = (): string => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(FILE));
const text = decode();
const document = readDocument('bench', text);
const book = extractFacts(document);
const glossary = parseGlossary(readFileSync(GLOSSARY, 'utf8'));
const lexis = new Lexis(glossary);
const floor = median(RUNS, decode);
const stages = {
  reading: median(RUNS, () => readDocument('bench', decode())),
  facts: median(RUNS, () => extractFacts(document)),
  index: median(RUNS, () => new DocumentIndex(book, lexis)),
  reconcile: median(RUNS, () => reconcile(document, book)),
};
for (const [what, cost] of Object.entries(stages)) rows.push({ what, cost, floor, unit: 'ms', note: 'floor: reading and decoding the file' });
rows.push({ what: 'reconcile', cost: stages.reconcile, floor: stages.reading + stages.index, unit: 'ms', note: 'floor: reading and indexing the document; at most 1' });

// Questions.
const questions = readdirSync(QUESTIONS).filter((name) => name.endsWith('.jsonl')).flatMap((name) => readFileSync(join(QUESTIONS, name), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '').flatMap((line) => {
    const { turns, zh, en } = JSON.parse(line) as { turns?: string[]; zh?: string; en?: string };
    return turns?.slice(0, 1) ?? [zh ?? '', en ?? ''];
  }).filter((question) => question !== '');
const library = openLibrary(DEFAULT_DOCUMENTS, GLOSSARY);
// The very index that answers; it is private to its class, and only this floor looks into it. It is asked for terms that it has, as the engine asks it.
const { index } = library.worlds[0]?.index as unknown as { index: Index & { invertedIndex: object } };
const bareLunr = (question: string): unknown => {
  const tokens = [...new Set(tokenize(question))].filter((token) => Object.hasOwn(index.invertedIndex, token));
  return tokens.length === 0 ? [] : index.query((query) => { for (const token of tokens) query.term(token, { usePipeline: false }); });
};
const perQuestion = (run: (question: string) => unknown): number[] => {
  const rounds = Array.from({ length: ROUNDS }, () => questions.map((question) => milliseconds(() => run(question))));
  return questions.map((_, at) => quantile(rounds.map((round) => round[at] ?? 0), 0.5));
};
const answer = (question: string): unknown => ask(library, question, null);
questions.forEach(bareLunr);
questions.forEach(answer);
const bare = perQuestion(bareLunr);
const asked = perQuestion(answer);
for (const [name, share] of [['p50', 0.5], ['p99', 0.99]] as const) {
  rows.push({ what: `question ${name}`, cost: quantile(asked, share), floor: quantile(bare, share), unit: 'ms', note: `floor: bare lunr query with all tokens${share === 0.99 ? '; at most 5' : ''}` });
}
const perSecond = (run: (question: string) => unknown): number => 1000 * questions.length / milliseconds(() => { questions.forEach(run); });
rows.push({ what: 'questions a second', cost: perSecond(answer), floor: perSecond(bareLunr), unit: '/s', note: 'floor: bare lunr queries a second' });

// Phrasing.
const costs = await phrasingCosts();
for (const [name, share] of [['p50', 0.5], ['p95', 0.95]] as const) {
  rows.push({ what: `phrasing ${name}`, cost: quantile(costs.phrased, share), floor: quantile(costs.bare, share), unit: 'ms', note: 'floor: the same request sent bare, to a server that answers at once' });
}
rows.push({ what: '  of it added p95', cost: quantile(costs.added, 0.95), floor: quantile(costs.bare, 0.95), unit: 'ms', note: 'each reply less its own bare request; at most 10 ms' });

// Memory and start.
const node = (...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status ?? 'a signal'}: ${stderr}`);
  return stdout;
};
const megabytes = (bytes: number): number => bytes / 2 ** 20;
rows.push({ what: 'memory', cost: megabytes(Number(process.memoryUsage.rss())), floor: megabytes(Number(node('-p', 'process.memoryUsage.rss()'))), unit: 'MB', note: 'floor: bare node; this run holds the questions too' });
const started = (...args: string[]): number => quantile(Array.from({ length: STARTS }, () => milliseconds(() => node(...args))), 0.5);
const bareNode = started('-e', '0');
rows.push({ what: 'start to ready', cost: started('--no-regexp-tier-up', '--import', 'tsx', 'src/cli.ts', 'ask', '三公经费多少'), floor: bareNode, unit: 'ms', note: 'floor: bare node -e 0' });
rows.push({ what: '  of it: tsx', cost: started('--import', 'tsx', '-e', '0'), floor: bareNode, unit: 'ms', note: 'the loader that reads TypeScript' });

const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 1 ? 1 : 3));
console.log(`node ${process.version}, ${questions.length} questions, ${book.facts.length} facts\n`);
console.log(['what', 'cost', 'floor', 'ratio'].map((cell, at) => (at === 0 ? cell.padEnd(20) : cell.padStart(12))).join(''));
for (const { what, cost, floor: least, unit, note } of rows) {
  console.log(`${what.padEnd(20)}${`${number(cost)} ${unit}`.padStart(12)}${`${number(least)} ${unit}`.padStart(12)}${number(cost / least).padStart(12)}  ${note}`);
}
const slowest = asked.map((cost, at) => ({ cost, question: questions[at] ?? '' })).sort((left, right) => right.cost - left.cost).slice(0, 5);
console.log(`\nslowest: ${slowest.map(({ cost, question }) => `${number(cost)} ms ${question}`).join(' · ')}`);
