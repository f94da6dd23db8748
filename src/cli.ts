/** The commands: ask · export · reconcile. */
import { parseArgs } from 'node:util';
import { ask, type Asked, type Thread } from './ask.ts';
import type { Issue } from './budget/fact.ts';
import { loadEnvironment } from './config.ts';
import { exportFacts, exportLines } from './export.ts';
import { extractFacts } from './facts/extract.ts';
import { checksAsJson } from './facts/reconcile/checks-as-json.ts';
import { reconcile } from './facts/reconcile/reconcile.ts';
import { renderChecks } from './facts/reconcile/render-checks.ts';
import { DataError, DEFAULT_DOCUMENTS, GLOSSARY, loadDocuments, openLibrary, type Loaded } from './library.ts';
import { phraseReply, type Phrased, type Phraser } from './reply/phrase.ts';
import { describeIssue } from './terminal/describe-issue.ts';
import { explain, explainPhrasing } from './terminal/explain.ts';
import { complain, tellRecord, UsageError } from './terminal/faults.ts';
import { askLines, linesOf } from './terminal/json-lines.ts';
import { showReply } from './terminal/show.ts';
import { stopWhenNobodyReads } from './terminal/standard-output.ts';

const USAGE = `Usage:
  npm run ask -- "question" [--documents DIR] [--explain] [--phrase]
  npm run --silent ask -- --json [--documents DIR] [--phrase]        one thread a line on standard input
  npm run --silent export -- --format jsonl|csv [--document ID] [--documents DIR]
  npm run --silent export -- --lines [--document ID]
  npm run reconcile -- [--all] [--json] [--document ID] [--documents DIR]`;

/** Longest question in bytes: more is no question. */
const LONGEST_INPUT = 20_000;

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
    options: { documents: { type: 'string', default: DEFAULT_DOCUMENTS }, json: { type: 'boolean', default: false }, explain: { type: 'boolean', default: false }, phrase: { type: 'boolean', default: false }, glossary: { type: 'string', default: GLOSSARY } },
  });
  if (!values.json && positionals.length === 0) throw new UsageError('Type a question, such as: npm run ask -- "三公经费多少"');
  if (positionals.some((question) => Buffer.byteLength(question) > LONGEST_INPUT)) throw new UsageError('The question is too long: ask it in a sentence or two.');
  const library = openLibrary(values.documents, values.glossary);
  warn(library.issues);
  const phrase = values.phrase ? await openPhrasing() : null;
  if (values.json) {
    const write = (line: string): void => { process.stdout.write(`${line}\n`); };
    if (phrase) await askLines(library, linesOf(process.stdin), write, async (asked, question) => asData(await phrase(asked, question)));
    else await askLines(library, linesOf(process.stdin), write);
    return;
  }
  let thread: Thread | null = null;
  for (const question of positionals) {
    const asked = ask(library, question, thread);
    thread = asked.thread;
    const phrased = phrase ? await phrase(asked, question) : null;
    process.stdout.write(`${showReply(phrased?.reply ?? asked.reply, library.addresses)}\n`);
    if (values.explain) process.stdout.write(`${explain(asked.answer)}\n${phrased ? `${explainPhrasing(phrased)}\n` : ''}`);
  }
}

/** The openai package is loaded only for those who want phrasing. */
async function openPhrasing(): Promise<(asked: Asked, question: string) => Promise<Phrased>> {
  const { openPhraser } = await import('./llm/open-phraser.ts');
  const { PhrasingSettingsError } = await import('./llm/config.ts');
  let phraser: Phraser;
  try {
    phraser = openPhraser(loadEnvironment(), tellRecord);
  } catch (error) {
    if (error instanceof PhrasingSettingsError) throw new DataError(error.message, { cause: error });
    throw error;
  }
  if (phraser.model === null) process.stderr.write('OPENAI_API_KEY is not set: the replies are the templates.\n');
  return (asked, question) => phraseReply(phraser, asked, question, 'terminal');
}

function asData({ reply, record }: Phrased): object {
  return { ...reply, phrased: record.phrased, verdict: record.verdict };
}

function runExport(args: string[]): void {
  const { values } = parseArgs({
    args, options: { documents: { type: 'string', default: DEFAULT_DOCUMENTS }, document: { type: 'string' }, format: { type: 'string', default: 'jsonl' }, lines: { type: 'boolean', default: false } },
  });
  const { format, lines } = values;
  if (format !== 'jsonl' && format !== 'csv') throw new UsageError(`--format is jsonl or csv, not ${format}.`);
  const { documents, issues } = choose(loadDocuments(values.documents), values.document);
  documents.forEach((document, nth) => {
    process.stdout.write(lines ? exportLines(document) : exportFacts(extractFacts(document), format, nth === 0));
  });
  warn(issues);
  failOnUnread({ documents, issues });
}

function runReconcile(args: string[]): void {
  const { values } = parseArgs({
    args, options: { documents: { type: 'string', default: DEFAULT_DOCUMENTS }, document: { type: 'string' }, json: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
  });
  const { documents, issues } = choose(loadDocuments(values.documents), values.document);
  const checked = documents.map((document) => ({ title: document.title, checks: reconcile(document, extractFacts(document)) }));
  if (values.json) {
    process.stdout.write(`${JSON.stringify(checksAsJson(checked.flatMap(({ checks }) => checks), issues))}\n`);
  } else {
    process.stdout.write(checked.map(({ title, checks }) => `${title}\n${renderChecks(checks, { all: values.all })}`).join('\n'));
    warn(issues);
  }
  failOnUnread({ documents, issues });
}

/** One document or all; what could not be read of them goes along. */
function choose({ documents, issues }: Loaded, id: string | undefined): Loaded {
  if (id === undefined) return { documents, issues };
  const own = issues.filter((issue) => issue.document === id);
  const found = documents.filter((document) => document.id === id);
  if (found.length > 0) return { documents: found, issues: own };
  if (own.length > 0) throw new DataError(`The document ${id} could not be read: ${own.map(({ reason }) => reason).join('; ')}.`);
  throw new UsageError(`There is no document ${id}; loaded are: ${documents.map((document) => document.id).join(', ')}.`);
}

/** What could not be read is said beside the output, never in it. */
function warn(issues: readonly Issue[]): void {
  process.stderr.write(issues.map((issue) => `${describeIssue(issue)}\n`).join(''));
}

/** The good documents were served; the status still says that one could not be read. */
function failOnUnread({ documents, issues }: Loaded): void {
  if (issues.some((issue) => !documents.some(({ id }) => id === issue.document))) process.exitCode = 1;
}

stopWhenNobodyReads(process.stdout);
main().catch((error: unknown) => {
  const { text, status } = complain(error, USAGE);
  process.stderr.write(text);
  process.exitCode = status;
});
