/** The commands: ask · export · reconcile. */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ask, type Thread } from './ask.ts';
import { exportFacts, exportLines } from './export.ts';
import { checksAsJson } from './facts/reconcile/checks-as-json.ts';
import { renderChecks } from './facts/reconcile/render-checks.ts';
import { DataError, loadDocuments, openLibrary } from './library.ts';
import { extractFacts } from './facts/extract.ts';
import { reconcile } from './facts/reconcile/reconcile.ts';
import { explain } from './terminal/explain.ts';
import { showReply } from './terminal/show.ts';
import { askLines } from './terminal/json-lines.ts';

export const DEFAULT_DOCUMENTS = 'data/documents';
export const GLOSSARY = 'data/glossary.json';

const USAGE = `Usage:
  npm run ask -- "question" [--documents DIR] [--explain]
  npm run --silent ask -- --json [--documents DIR]        one thread a line on standard input
  npm run --silent export -- --format jsonl|csv [--document ID] [--documents DIR]
  npm run --silent export -- --lines [--document ID]
  npm run reconcile -- [--all] [--json] [--document ID] [--documents DIR]`;

/** Longest question in bytes: more is no question. */
const LONGEST_INPUT = 20_000;

class UsageError extends Error {}

async function main(): Promise<void> {
  const [command, ...rest] = process.argv.slice(2);
  if (command === 'ask') await runAsk(rest);
  else if (command === 'export') runExport(rest);
  else if (command === 'reconcile') runReconcile(rest);
  else throw new UsageError(command === undefined ? 'Name a command.' : `There is no command ${command}.`);
}

async function runAsk(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args, allowPositionals: true,
    options: { documents: { type: 'string', default: DEFAULT_DOCUMENTS }, json: { type: 'boolean', default: false }, explain: { type: 'boolean', default: false }, glossary: { type: 'string', default: GLOSSARY } },
  });
  const library = openLibrary(values.documents, values.glossary);
  if (values.json) {
    await askLines(library, createInterface({ input: process.stdin }), (line) => process.stdout.write(`${line}\n`));
    return;
  }
  if (positionals.length === 0) throw new UsageError('Type a question, such as: npm run ask -- "三公经费多少"');
  let thread: Thread | null = null;
  for (const question of positionals) {
    if (Buffer.byteLength(question) > LONGEST_INPUT) throw new UsageError('The question is too long: ask it in a sentence or two.');
    const asked = ask(library, question, thread);
    thread = asked.thread;
    process.stdout.write(`${showReply(asked.reply, library.addresses)}\n`);
    if (values.explain) process.stdout.write(`${explain(asked.answer)}\n`);
  }
}

function runExport(args: string[]): void {
  const { values } = parseArgs({
    args, options: { documents: { type: 'string', default: DEFAULT_DOCUMENTS }, document: { type: 'string' }, format: { type: 'string', default: 'jsonl' }, lines: { type: 'boolean', default: false } },
  });
  if (values.format !== 'jsonl' && values.format !== 'csv') throw new UsageError(`--format is jsonl or csv, not ${values.format}.`);
  for (const document of chosen(loadDocuments(values.documents).documents, values.document)) {
    process.stdout.write(values.lines ? exportLines(document) : exportFacts(extractFacts(document), values.format));
  }
}

function runReconcile(args: string[]): void {
  const { values } = parseArgs({
    args, options: { documents: { type: 'string', default: DEFAULT_DOCUMENTS }, document: { type: 'string' }, json: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
  });
  const { documents, issues } = loadDocuments(values.documents);
  const checks = chosen(documents, values.document).flatMap((document) => reconcile(document, extractFacts(document)));
  process.stdout.write(`${values.json ? checksAsJson(checks, issues) : renderChecks(checks, { all: values.all })}\n`);
}

function chosen<T extends { id: string }>(documents: readonly T[], id: string | undefined): readonly T[] {
  if (id === undefined) return documents;
  const found = documents.filter((document) => document.id === id);
  if (found.length === 0) throw new UsageError(`There is no document ${id}; loaded are: ${documents.map((document) => document.id).join(', ')}.`);
  return found;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main().catch((error: unknown) => {
  const known = error instanceof UsageError || error instanceof DataError || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  process.stderr.write(known ? `${(error as Error).message.split('\n')[0] ?? ''}\n${error instanceof DataError ? '' : `${USAGE}\n`}` : 'Something went wrong inside the program. Please report the command that you ran.\n');
  if (!known && process.env.DEBUG) console.error(error);
  process.exitCode = known && !(error instanceof DataError) ? 2 : 1;
});
