/** A clock and a sleep that a test moves by hand. */
import type { Sleep } from '../../src/delivery/pace.ts';

export class FakeTime {
  now = 0;
  #sleepers: { at: number; wake: () => void }[] = [];

  readonly clock = (): number => this.now;

  readonly sleep: Sleep = (time, signal) => new Promise((resolve, reject) => {
    const sleeper = { at: this.now + time, wake: resolve };
    this.#sleepers.push(sleeper);
    const stop = (): void => {
      this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
      reject(signal.reason as Error);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });

  /** Lets so many ms pass, waking sleepers in their order. */
  async run(time: number): Promise<void> {
    const end = this.now + time;
    for (;;) {
      // Everything that can go on without time passing does so first.
      await new Promise((resolve) => { setImmediate(resolve); });
      const [next] = this.#sleepers.sort((left, right) => left.at - right.at);
      if (!next || next.at > end) break;
      this.now = Math.max(this.now, next.at);
      this.#sleepers.shift();
      next.wake();
    }
    this.now = end;
  }
}
