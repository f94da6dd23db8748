/**
 * Between a post and the line that says so, a crash leaves a doubt, and where the bot may not look it posts again. So one
 * message passes at a time, from its post to its line: what a crash repeats is one.
 */
import type { Sleep } from './pace.ts';

/** How long a message may keep the next from passing, in ms. Longer: a silent Slack holds up everybody; shorter: a slow one puts two in doubt at once. */
const LONGEST_HOLD = 500;
/** For each so many that wait one more may pass beside the first. Fewer: a crash repeats more; more: in a rush people wait for longer than a second. */
const RUSH = 20;

export class Turnstile {
  readonly #sleep: Sleep;
  readonly #waiting: (() => Promise<unknown>)[] = [];
  #passing = 0;

  constructor(sleep: Sleep) {
    this.#sleep = sleep;
  }

  /** `passage` begins when those before it have ended, or have had their time; in the order asked. */
  pass<Out>(passage: () => Promise<Out>): Promise<Out> {
    return new Promise((resolve, reject) => {
      this.#waiting.push(() => passage().then(resolve, reject));
      this.#admit();
    });
  }

  #admit(): void {
    while (this.#passing < 1 + Math.floor(this.#waiting.length / RUSH)) {
      const next = this.#waiting.shift();
      if (!next) return;
      this.#passing += 1;
      void this.#hold(next()).then(() => {
        this.#passing -= 1;
        this.#admit();
      });
    }
  }

  async #hold(ended: Promise<unknown>): Promise<void> {
    const timer = new AbortController();
    await Promise.race([ended, this.#sleep(LONGEST_HOLD, timer.signal).catch(() => undefined)]);
    timer.abort();
  }
}
