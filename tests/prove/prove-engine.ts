/** What is proved of the engine: generated questions, repetition, two languages, changed figures, random replies. */
import { readFileSync } from 'node:fs';
import { GLOSSARY, openLibrary } from '../../src/library.ts';
import { mutateFigures } from '../facts/reconcile/mutations.ts';
import { askTwins, readPairs } from '../questions/twins.ts';
import { postRandomReplies } from '../slack/random-replies.ts';
import { askTwice } from './determinism.ts';
import type { Part } from './prove.ts';
import { stress } from './stress.ts';
import { askInAllWords } from './wordings.ts';

const SEED = 2023;
const DOCUMENTS = 'data/documents';
const MADE_UP = 'tests/fixtures/made-up/documents';
/** Failures of one kind that are said. */
const SHOWN = 10;

/** A local Slack keeps what is posted to it, so each batch gets its own. */
const RANDOM_REPLIES = 10_000;
const BATCH = 500;

export const proveEngine: Readonly<Record<string, Part>> = {
  questions: (fail) => ([[DOCUMENTS, 20_000], [MADE_UP, 5_000]] as const).map(([folder, count]) => {
    const report = stress(folder, { count, seed: SEED });
    const kinds = new Map<string, number>();
    for (const { kind, how, turns, detail } of report.failures) {
      const seen = (kinds.get(kind) ?? 0) + 1;
      kinds.set(kind, seen);
      if (seen <= SHOWN) fail(`${kind} [${how}] ${turns.map((turn) => JSON.stringify(turn.slice(0, 200))).join(' → ')}\n    ${detail}`);
    }
    const outcomes = [...report.outcomes].map(([outcome, times]) => `${times} ${outcome}`).join(', ');
    return { what: `generated questions, ${folder}`, count: report.questions, bad: report.failures.length, more: `${outcomes}; ${report.figures} figures${[...kinds].map(([kind, times]) => `; ${kind}: ${times}`).join('')}` };
  }),
  determinism: (fail) => {
    const { replies, differing } = askTwice(DOCUMENTS, { count: 3000, seed: SEED + 1 });
    for (const turns of differing) fail(`differs ${JSON.stringify(turns)}`);
    return [{ what: 'same thread twice, same replies', count: replies, bad: differing.length, more: 'second run with a fresh library, in reverse order' }];
  },
  twins: () => {
    const twins = askTwins(openLibrary(DOCUMENTS, GLOSSARY), readPairs());
    const differing = twins.filter(({ differences }) => differences.length > 0);
    return [{ what: 'Chinese and English twins', count: twins.length, bad: differing.length, more: differing.map(({ pair }) => pair.id).join(' ') }];
  },
  wordings: (fail) => [DOCUMENTS, MADE_UP].map((folder) => {
    const { asked, deviating } = askInAllWords(folder, { every: 1, from: 0 });
    for (const one of deviating.slice(0, SHOWN)) fail(`another figure ${one}`);
    return { what: `printed names in everyday wordings, ${folder}`, count: asked, bad: deviating.length, more: 'each tells what the plainest question tells, or what follows from it' };
  }),
  mutations: () => {
    const { mutations, noticed, contradicted } = mutateFigures('pingshan', readFileSync(`${DOCUMENTS}/pingshan-subdistrict-2023.txt`, 'utf8'), { count: 300, seed: SEED });
    return [{ what: 'one printed digit changed, seen by reconcile', count: mutations.length, bad: mutations.length - noticed, more: `${contradicted} reach a contradiction` }];
  },
  replies: async (fail) => {
    let posted = { replies: 0, payloads: 0, bad: 0 };
    for (let batch = 0; batch < RANDOM_REPLIES / BATCH; batch += 1) {
      const report = await postRandomReplies({ count: BATCH, seed: SEED + batch });
      posted = { replies: posted.replies + report.replies, payloads: posted.payloads + report.payloads, bad: posted.bad + report.failures.length };
      for (const failure of report.failures.slice(0, SHOWN)) fail(failure);
    }
    return [{ what: 'random replies, posted to a local Slack', count: posted.replies, bad: posted.bad, more: `${posted.payloads.toLocaleString('en')} payloads taken whole; no live mention, broadcast or unlisted link` }];
  },
};
