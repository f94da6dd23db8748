/** A finished answer → a reply in a model's arrangement, when there is one in time that passes the guard; else the template. */
import type { Answer } from '../answer/answer.ts';
import type { Language } from '../query/query.ts';
import { judgePhrasing, type Judged, type Judging } from './guard.ts';
import { ModelFault, type Asking, type LanguageModel, type Message, type Written } from './language-model.ts';
import { planOf, unfitFor, type Plan } from './plan.ts';
import { describePlan } from './prompt.ts';
import { tablesIn } from './phrased-tables.ts';
import type { Reply } from './reply.ts';

export type Prompts = Readonly<Record<Language, { text: string; version: string }>>;

/** Everything that phrasing needs besides the answer. */
export interface Phraser {
  /** Null where none is configured: then the template is the reply. */
  model: LanguageModel | null;
  prompts: Prompts;
  /** From the question's answer to the reply, in milliseconds: no phrasing comes later. */
  deadlineMs: number;
  /** Kept for every reply; has no text of a message in it. */
  keep(record: PhrasingRecord): void;
}

export interface PhrasingRecord {
  phrased: boolean;
  /** `accepted`, `repaired`, or why the template stands: `not asked: …`, `rejected: <check>`, `fault: <code>`. */
  verdict: string;
  language: Language;
  promptVersion: string;
  /** Null when no model answered. */
  model: string | null;
  calls: number;
  latencyMs: number;
  tokensIn: number;
  tokensOut: number;
}

/** One thing that the model wrote, and what the guard made of it: for `--explain`, never for a log. */
export interface Attempt { written: string; judged: Judged }

export interface Phrased { reply: Reply; record: PhrasingRecord; plan: Plan; attempts: readonly Attempt[] }

export interface Asked { answer: Answer; reply: Reply }

interface Outcome { text: string | null; verdict: string }

/** Never throws and never comes later than the deadline; what it gives back has the template's figures and sources. */
export async function phraseReply(phraser: Phraser, { answer, reply }: Asked, question: string, user: string): Promise<Phrased> {
  const started = performance.now();
  const plan = planOf(answer, reply.language);
  const exchange: Exchange = { written: [], attempts: [] };
  const unfit = phraser.model === null ? 'no model is configured' : unfitFor(plan, answer);
  const { text: arranged, verdict } = unfit === null && phraser.model !== null ? await arrangeInTime(phraser.model) : { text: null, verdict: `not asked: ${unfit ?? ''}` };
  const tables = arranged === null ? null : tablesIn(arranged, reply.tables);
  const text = tables === null ? null : arranged;
  // A call that was left behind may still write into the exchange: what counts is what came in time.
  const [written, attempts] = [[...exchange.written], [...exchange.attempts]];
  const record: PhrasingRecord = {
    phrased: text !== null, verdict: arranged !== null && text === null ? 'rejected: tables' : verdict, language: reply.language, promptVersion: phraser.prompts[reply.language].version, model: written.at(-1)?.model ?? null, calls: written.length,
    latencyMs: Math.round(performance.now() - started), tokensIn: written.reduce((sum, { tokensIn }) => sum + tokensIn, 0), tokensOut: written.reduce((sum, { tokensOut }) => sum + tokensOut, 0),
  };
  phraser.keep(record);
  return { reply: text === null ? reply : { ...reply, text, tables: tables ?? [] }, record, plan, attempts };

  async function arrangeInTime(model: LanguageModel): Promise<Outcome> {
    const { query } = answer.trace;
    const deadline = started + phraser.deadlineMs;
    try {
      return await within(deadline, async (signal) => {
        // The question as it was mended too: 「secovd largest」 is number 2.
        const judging = { plan, reply, question: [question, query.text, query.n ?? '', query.nth ?? ''].join('\n') };
        const messages: Message[] = [{ role: 'system', content: phraser.prompts[reply.language].text }, { role: 'user', content: describePlan(plan, question) }];
        return arrangeAndRepair(model, messages, judging, exchange, { user, signal, deadline });
      });
    } catch (error) {
      return { text: null, verdict: `fault: ${error instanceof ModelFault ? error.code : 'inside'}` };
    }
  }
}

interface Exchange { written: Written[]; attempts: Attempt[] }

async function arrangeAndRepair(model: LanguageModel, messages: readonly Message[], judging: Judging, exchange: Exchange, asking: Asking): Promise<Outcome> {
  const attempt = async (said: readonly Message[]): Promise<Attempt> => {
    const written = await model.write(said, asking);
    const tried = { written: written.text, judged: judgePhrasing(written.text, judging) };
    exchange.written.push(written);
    exchange.attempts.push(tried);
    return tried;
  };
  const began = performance.now();
  const first = await attempt(messages);
  if (first.judged.text !== null) return { text: first.judged.text, verdict: 'accepted' };
  // A repair is worth it only if another call like the last one fits.
  const now = performance.now();
  if (now + (now - began) >= asking.deadline) return { text: null, verdict: `rejected: ${reasonOf(first)}` };
  const second = await attempt([...messages, { role: 'assistant', content: JSON.stringify({ reply: first.written }) }, { role: 'user', content: repairOf(first, judging.plan.language) }]);
  return { text: second.judged.text, verdict: second.judged.text === null ? `rejected: ${reasonOf(second)}` : 'repaired' };
}

/** Bounds the work by the clock itself: a client that does not hear the signal is left behind. */
async function within<Value>(deadline: number, work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new ModelFault('deadline'));
      stop.abort();
    }, Math.max(0, deadline - performance.now()));
  });
  const working = work(stop.signal);
  // What is left behind may still fail; nobody listens any more.
  working.catch(() => undefined);
  try {
    return await Promise.race([working, late]);
  } finally {
    clearTimeout(timer);
  }
}

const reasonOf = ({ judged }: Attempt): string => judged.failed?.check ?? '';

function repairOf({ judged }: Attempt, language: Language): string {
  const why = judged.failed?.detail ?? '';
  return language === 'zh' ? `这一段不能用：${why}。请按规则重写，只输出 JSON。` : `That cannot be used: ${why}. Write it again by the rules, JSON only.`;
}
