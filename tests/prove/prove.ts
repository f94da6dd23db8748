/** `npm run prove`: the full counts, as a dated table in Markdown; leaves 1 when something does not hold. */
import { readFileSync } from 'node:fs';
import { GLOSSARY, openLibrary } from '../../src/library.ts';
import { mutateFigures } from '../facts/reconcile/mutations.ts';
import { askTwins, readPairs } from '../questions/twins.ts';
import { postRandomReplies } from '../slack/random-replies.ts';
import { askTwice } from './determinism.ts';
import { stress } from './stress.ts';

const SEED = 2023;
const DOCUMENTS = 'data/documents';
const MADE_UP = 'tests/fixtures/made-up/documents';
/** Failures of one kind that are printed under the table. */
const SHOWN = 10;

/** A local Slack keeps what is posted to it, so each batch gets its own. */
const RANDOM_REPLIES = 10_000;
const BATCH = 500;

interface Row { what: string; count: number; bad: number; more: string }

const rows: Row[] = [];
const failures: string[] = [];

for (const [folder, count] of [[DOCUMENTS, 20_000], [MADE_UP, 5_000]] as const) {
  const report = stress(folder, { count, seed: SEED });
  const kinds = new Map<string, number>();
  for (const { kind, how, turns, detail } of report.failures) {
    const seen = (kinds.get(kind) ?? 0) + 1;
    kinds.set(kind, seen);
    if (seen <= SHOWN) failures.push(`${kind} [${how}] ${turns.map((turn) => JSON.stringify(turn.slice(0, 200))).join(' → ')}\n    ${detail}`);
  }
  const outcomes = [...report.outcomes].map(([outcome, times]) => `${times} ${outcome}`).join(', ');
  rows.push({ what: `generated questions, ${folder}`, count: report.questions, bad: report.failures.length, more: `${outcomes}; ${report.figures} figures${[...kinds].map(([kind, times]) => `; ${kind}: ${times}`).join('')}` });
}

const twice = askTwice(DOCUMENTS, { count: 3000, seed: SEED + 1 });
rows.push({ what: 'same thread twice, same replies', count: twice.replies, bad: twice.differing.length, more: 'second run with a fresh library, in reverse order' });
failures.push(...twice.differing.slice(0, SHOWN).map((turns) => `differs ${JSON.stringify(turns)}`));

const twins = askTwins(openLibrary(DOCUMENTS, GLOSSARY), readPairs());
const differing = twins.filter(({ differences }) => differences.length > 0);
rows.push({ what: 'Chinese and English twins', count: twins.length, bad: differing.length, more: differing.map(({ pair }) => pair.id).join(' ') });

const mutated = mutateFigures('pingshan', readFileSync(`${DOCUMENTS}/pingshan-subdistrict-2023.txt`, 'utf8'), { count: 300, seed: SEED });
rows.push({ what: 'one printed digit changed, seen by reconcile', count: mutated.mutations.length, bad: mutated.mutations.length - mutated.noticed, more: `${mutated.contradicted} reach a contradiction` });

let posted = { replies: 0, payloads: 0, bad: 0 };
for (let batch = 0; batch < RANDOM_REPLIES / BATCH; batch += 1) {
  const report = await postRandomReplies({ count: BATCH, seed: SEED + batch });
  posted = { replies: posted.replies + report.replies, payloads: posted.payloads + report.payloads, bad: posted.bad + report.failures.length };
  failures.push(...report.failures.slice(0, SHOWN));
}
rows.push({ what: 'random replies, posted to a local Slack', count: posted.replies, bad: posted.bad, more: `${posted.payloads.toLocaleString('en')} payloads taken whole; no live mention, broadcast or unlisted link` });

for (const failure of failures) console.log(failure);
console.log(`\n${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, seed ${SEED}\n`);
console.log('| What | Count | Failures | More |\n|---|---:|---:|---|');
for (const { what, count, bad, more } of rows) console.log(`| ${what} | ${count.toLocaleString('en')} | ${bad} | ${more} |`);
process.exitCode = rows.some(({ bad }) => bad > 0) ? 1 : 0;
