/** The full counts of the phrasing: wrong phrasings, lying and failing models, a real tiny one, and replies of a strong one. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { FAULTS } from '../fakes/faults.ts';
import { lie } from '../fakes/liar.ts';
import { obedient, sendText, startModelServer, type Respond } from '../fakes/model-server.ts';
import { startTinyServer } from '../fakes/tiny-server.ts';
import { seededRandom } from '../facts/reconcile/random.ts';
import { phraserOn } from '../llm/phraser-on.ts';
import { CHECKS, judgePhrasing } from '../../src/reply/guard.ts';
import { phraseReply } from '../../src/reply/phrase.ts';
import { answeredQuestions, type Answered } from '../reply/phrasing/answers.ts';
import { cleanPhrasing } from '../reply/phrasing/clean-phrasings.ts';
import { judgeStrongReplies } from '../reply/phrasing/strong-replies.ts';
import { dataOf, tryModel } from '../reply/phrasing/try-model.ts';
import { tryWrongPhrasings } from '../reply/phrasing/try-wrong.ts';
import type { Row } from './row.ts';

const SEED = 2023;
/** Over 42 kinds this is a little more than a million. */
const EACH_KIND = 24_000;
const CLEAN = 20_000;
const WITHOUT = 400;
const LIES = 1000;
const OF_EACH_FAULT = 100;
const RANDOM_FAULTS = 500;
const FAULT_SHARE = 0.2;
const TINY = 100;
/** A reply may come this much later than its deadline, in milliseconds: the event loop has other work. */
const GRACE_MS = 100;
const DEADLINE_MS = 300;
/** Questions under way at a time while a server fails. */
const AT_A_TIME = 2;

export async function provePhrasing(): Promise<Row[]> {
  const answers = answeredQuestions({ fit: true });
  // What is timed comes first: a million phrasings leave a heap behind whose collection would be counted as lateness.
  const timed = await faults(answers);
  return [wrongOnes(answers), ...CHECKS.map((check) => withoutCheck(answers, check)), cleanOnes(answers), await liar(answers), ...timed, await tiny(answers), ...strong()];
}

function wrongOnes(answers: readonly Answered[]): Row {
  const { tried, accepted } = tryWrongPhrasings(answers, { each: EACH_KIND, seed: SEED });
  return { what: `wrong phrasings of ${answers.length} answers`, count: [...tried.values()].reduce((sum, count) => sum + count, 0), bad: accepted.length, more: `${tried.size} kinds`, failures: accepted };
}

function withoutCheck(answers: readonly Answered[], check: (typeof CHECKS)[number]): Row {
  const { tried, accepted } = tryWrongPhrasings(answers, { each: WITHOUT, seed: SEED + 1, without: [check] });
  const kinds = new Set(accepted.map((one) => one.split(':')[0]));
  return { what: `the guard without its check of ${check}`, count: [...tried.values()].reduce((sum, count) => sum + count, 0), bad: accepted.length > 0 ? 0 : 1, more: `lets ${accepted.length} wrong ones of ${kinds.size} kinds through, as it should` };
}

function cleanOnes(answers: readonly Answered[]): Row {
  const random = seededRandom(SEED + 2);
  const refused: string[] = [];
  for (let index = 0; index < CLEAN; index += 1) {
    const one = answers[index % answers.length];
    const written = one ? cleanPhrasing(one.plan, random) : '';
    const judged = one && judgePhrasing(written, one.judging);
    if (judged?.failed) refused.push(`${one?.id ?? ''}: ${written}: ${judged.failed.detail}`);
  }
  return { what: 'clean phrasings', count: CLEAN, bad: refused.length, more: 'all accepted', failures: refused };
}

async function liar(answers: readonly Answered[]): Promise<Row> {
  const random = seededRandom(SEED + 3);
  const server = await startModelServer((call, response) => { sendText(response, lie(call, random)); });
  const shuffled = [...answers].sort((left, right) => (left.id < right.id ? -1 : 1)).slice(0, LIES);
  const { asked, families, wrong, phrased } = await tryModel(phraserOn(server.url), shuffled);
  await server.close();
  return { what: 'replies of a model that lies in every one', count: asked, bad: wrong.length + phrased, more: `${families} families of questions; all templates`, failures: wrong };
}

async function faults(answers: readonly Answered[]): Promise<Row[]> {
  const server = await startModelServer(() => undefined);
  // Server, client and questions share one thread: how long it stood still tells the machine's part in a late reply.
  const stalls = monitorEventLoopDelay({ resolution: 5 });
  stalls.enable();
  const late: number[] = [];
  const failures: string[] = [];
  let count = 0;
  for (const [kind, respond] of Object.entries(FAULTS)) {
    server.respond = respond;
    const asked = await inTime(server.url, answers.slice(0, OF_EACH_FAULT), true);
    count += asked.length;
    late.push(...asked.map(({ overMs }) => overMs));
    failures.push(...asked.filter(({ overMs, phrased, same }) => overMs > GRACE_MS || phrased || !same).map(({ overMs }) => `${kind}: ${Math.round(overMs)} ms after the deadline`));
  }
  const random = seededRandom(SEED + 4);
  const kinds = Object.values(FAULTS);
  const respond: Respond = (call, response, incoming) => {
    const fault = kinds[Math.floor(random() * kinds.length)];
    if (random() < FAULT_SHARE && fault) return fault(call, response, incoming);
    sendText(response, obedient(call));
  };
  server.respond = respond;
  const mixed = await inTime(server.url, answers.slice(0, RANDOM_FAULTS), false);
  const bad = mixed.filter(({ overMs, same }) => overMs > GRACE_MS || !same);
  await server.close();
  stalls.disable();
  const latest = (all: readonly number[]): string => `latest ${Math.round(Math.max(...all))} ms from its deadline of ${DEADLINE_MS} ms`;
  return [
    { what: `${Object.keys(FAULTS).length} kinds of fault × ${OF_EACH_FAULT}`, count, bad: failures.length, more: `${latest(late)}, longest stall of the thread ${Math.round(stalls.max / 1e6)} ms; all templates`, failures },
    { what: 'calls with 20 % random faults', count: mixed.length, bad: bad.length, more: `${mixed.filter(({ phrased }) => phrased).length} phrased; ${latest(mixed.map(({ overMs }) => overMs))}` },
  ];
}

interface InTime { overMs: number; phrased: boolean; same: boolean }

/** `fresh`: a breaker of its own for every question. */
async function inTime(url: string, answers: readonly Answered[], fresh: boolean): Promise<InTime[]> {
  const shared = phraserOn(url, { deadlineMs: DEADLINE_MS });
  const seen: InTime[] = [];
  const queue = [...answers];
  await Promise.all(Array.from({ length: AT_A_TIME }, async () => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
      const phraser = fresh ? phraserOn(url, { deadlineMs: DEADLINE_MS }) : shared;
      const started = performance.now();
      const { reply, record } = await phraseReply(phraser, one.asked, one.question, 'U1');
      const same = record.phrased ? JSON.stringify(dataOf(reply)) === JSON.stringify(dataOf(one.asked.reply)) : reply === one.asked.reply;
      seen.push({ overMs: performance.now() - started - DEADLINE_MS, phrased: record.phrased, same });
    }
  }));
  return seen;
}

async function tiny(answers: readonly Answered[]): Promise<Row> {
  const own = answers.filter(({ plan }) => plan.language === 'zh' && plan.atoms.length <= 3).slice(0, TINY);
  const shares: string[] = [];
  const failures: string[] = [];
  let count = 0;
  for (const temperature of [0.5, 0.8, 1.1]) {
    const server = await startTinyServer({ temperature, seed: SEED });
    // The model counts, not this machine.
    const { asked, phrased, wrong } = await tryModel(phraserOn(server.url, { deadlineMs: 30_000 }), own);
    await server.close();
    count += asked;
    failures.push(...wrong);
    shares.push(`${phrased} of ${asked} shown at temperature ${temperature}`);
  }
  return { what: 'a real, tiny language model', count, bad: failures.length, more: shares.join(', '), failures };
}

function strong(): Row[] {
  return judgeStrongReplies().map(({ what, replies, accepted, refused }) => ({ what, count: replies, bad: 0, more: `${accepted} accepted (${(100 * accepted / replies).toFixed(1)} %) on first try${refused.length > 0 ? `; refused: ${refused.join('; ')}` : ''}` }));
}
