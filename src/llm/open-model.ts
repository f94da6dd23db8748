/** The language-model port on the openai package: few calls at a time, own retry, breaker, budgets. */
import OpenAI from 'openai';
import { ModelFault, type Asking, type LanguageModel, type Message, type Written } from '../reply/language-model.ts';
import { Breaker } from './breaker.ts';
import type { PhrasingSettings } from './config.ts';
import { Dialect, MOST_TOKENS_OUT } from './dialect.ts';
import { readCompletion } from './read-completion.ts';
import { Spending } from './spending.ts';

/** One retry: a third try would seldom fit into the deadline. What a server taught about its dialect is tried besides. */
const TRIES = 2;
const LESSONS = 4;
/** Wait before a retry when the server names none, in milliseconds. */
const PAUSE_MS = 150;
/** A Chinese character is about one token; for English this is on the safe side. */
const TOKENS_PER_CHARACTER = 0.8;

export class OpenModel implements LanguageModel {
  readonly #client: OpenAI;
  readonly #dialect: Dialect;
  readonly #breaker = new Breaker();
  readonly #spending: Spending;
  #inFlight = 0;

  constructor(readonly settings: PhrasingSettings) {
    // The package's own retry sleeps as long as Retry-After says and does not hear the signal (openai 6.49).
    this.#client = new OpenAI({ apiKey: settings.apiKey, baseURL: settings.baseUrl, maxRetries: 0, logLevel: 'off' });
    this.#dialect = new Dialect(settings.format);
    this.#spending = new Spending({ perUserPerDay: settings.tokensPerUserPerDay, perDay: settings.tokensPerDay });
  }

  async write(messages: readonly Message[], asking: Asking): Promise<Written> {
    // Nobody waits in a queue: a template now beats a phrasing later.
    if (this.#inFlight >= this.settings.callsInFlight) throw new ModelFault('busy');
    const reserved = Math.ceil(messages.reduce((sum, { content }) => sum + content.length, 0) * TOKENS_PER_CHARACTER) + MOST_TOKENS_OUT;
    if (!this.#spending.reserve(asking.user, reserved, Date.now())) throw new ModelFault('over budget');
    // Asked last: the one call that it lets try after a rest must go out, or it would wait for its end for ever.
    if (!this.#breaker.admits(performance.now())) {
      this.#spending.settle(asking.user, reserved, 0);
      throw new ModelFault('breaker open');
    }
    this.#inFlight += 1;
    try {
      const written = await this.#tryAgain(messages, asking);
      this.#breaker.succeeded();
      this.#spending.settle(asking.user, reserved, written.tokensIn + written.tokensOut || reserved);
      return { ...written, model: written.model || this.settings.model };
    } catch (error) {
      this.#breaker.failed(performance.now());
      throw asking.signal.aborted ? new ModelFault('deadline', { cause: error }) : asFault(error);
    } finally {
      this.#inFlight -= 1;
    }
  }

  async #tryAgain(messages: readonly Message[], asking: Asking): Promise<Written> {
    let lessons = 0;
    for (let tries = 1; ; tries += 1) {
      try {
        return readCompletion(await this.#client.chat.completions.create(this.#dialect.body(this.settings.model, messages), { signal: asking.signal }));
      } catch (error) {
        if (asking.signal.aborted) throw error;
        if (error instanceof OpenAI.APIError && (error.status === 400 || error.status === 422) && lessons < LESSONS && this.#dialect.learnsFrom(error.message)) {
          lessons += 1;
          tries -= 1;
          continue;
        }
        const pause = pauseBefore(error);
        if (tries >= TRIES || pause === null || performance.now() + pause >= asking.deadline) throw error;
        await sleep(pause, asking.signal);
      }
    }
  }
}

/** Milliseconds to wait before the call is worth another try; null when it is not: what came back and was no phrasing comes back again. */
function pauseBefore(error: unknown): number | null {
  if (!(error instanceof OpenAI.APIError)) return null;
  if (error instanceof OpenAI.APIConnectionError) return PAUSE_MS;
  const status: unknown = error.status;
  if (typeof status !== 'number' || (status !== 408 && status !== 409 && status !== 429 && status < 500)) return null;
  const named = Number((error.headers as Headers | undefined)?.get('retry-after') ?? Number.NaN);
  return Number.isFinite(named) && named >= 0 ? named * 1000 : PAUSE_MS;
}

function asFault(error: unknown): ModelFault {
  if (error instanceof ModelFault) return error;
  if (!(error instanceof OpenAI.APIError) || error instanceof OpenAI.APIConnectionError) return new ModelFault(error instanceof OpenAI.APIConnectionError ? 'network' : 'not a completion', { cause: error });
  const status: unknown = error.status;
  return new ModelFault(status === 429 ? 'rate limited' : typeof status === 'number' && status >= 500 ? 'server error' : 'refused by the server', { cause: error });
}

async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new ModelFault('deadline'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
