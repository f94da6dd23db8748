/**
 * Between a post and the line that says so, a crash leaves a doubt, and where the bot may not look it posts again. So one
 * message passes at a time, from its post to its line: what a crash repeats is one.
 */
import type { Sleep } from './pace.ts';

/** How long a message may keep the next from passing, in ms. Longer: a silent Slack holds up everybody; shorter: a slow one puts two in doubt at once. */
const LONGEST_HOLD = 500;

export class Turnstile {
  readonly #sleep: Sleep;
  #free: Promise<void> = Promise.resolve();

  constructor(sleep: Sleep) {
    this.#sleep = sleep;
  }

  /** `passage` begins when those before it have ended, or have had their time; in the order asked. */
  pass<Out>(passage: () => Promise<Out>): Promise<Out> {
    const passing = this.#free.then(passage);
    this.#free = this.#free.then(() => this.#hold(passing));
    return passing;
  }

  async #hold(passing: Promise<unknown>): Promise<void> {
    const timer = new AbortController();
    const ended = passing.then(() => undefined, () => undefined);
    await Promise.race([ended, this.#sleep(LONGEST_HOLD, timer.signal).catch(() => undefined)]);
    timer.abort();
  }
}
