/** Keeps each channel below Slack's limit, and lets no channel wait for another. */
import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../store/store.ts';

/** Slack takes about one message a second and channel, and short bursts of more (docs.slack.dev, rate limits), in ms. */
const SPACING = 1_050;
/** Messages at once after a silence. More: sooner a 429; fewer: a lively channel waits without need. */
const BURST = 4;
/** Channels remembered before the silent ones are forgotten. */
const MANY_CHANNELS = 1_000;

/** Resolves after so many ms; rejects when the signal is aborted. */
export type Sleep = (time: number, signal: AbortSignal) => Promise<void>;

interface Lane {
  /** The message that was asked for last. */
  last: Promise<void>;
  waiting: number;
  /** From when a whole burst is free again. */
  full: number;
  /** Until when Slack wants nothing here. */
  closed: number;
}

export class Pace {
  readonly sleep: Sleep;
  readonly #clock: Clock;
  readonly #lanes = new Map<string, Lane>();

  constructor(clock: Clock, sleep: Sleep = (time, signal) => setTimeout(time, undefined, { signal })) {
    this.#clock = clock;
    this.sleep = sleep;
  }

  /** Resolves when a message may be posted there; in the order asked. */
  async turn(channel: string, signal: AbortSignal): Promise<void> {
    const lane = this.#lane(channel);
    const turn = lane.last.then(() => this.#wait(lane, signal));
    lane.last = turn.catch(() => undefined);
    lane.waiting += 1;
    try {
      await turn;
    } finally {
      lane.waiting -= 1;
    }
  }

  /** Slack answered 429: nothing more there for so many ms, and no burst after that. */
  hold(channel: string, time: number): void {
    const lane = this.#lane(channel);
    lane.closed = Math.max(lane.closed, this.#clock() + time);
  }

  /** How long Slack wants nothing there, in ms. */
  closedFor(channel: string): number {
    return Math.max(0, (this.#lanes.get(channel)?.closed ?? 0) - this.#clock());
  }

  async #wait(lane: Lane, signal: AbortSignal): Promise<void> {
    for (;;) {
      const now = this.#clock();
      const full = Math.max(lane.full, now, lane.closed + (BURST - 1) * SPACING);
      const wait = full - (BURST - 1) * SPACING - now;
      if (wait <= 0) {
        lane.full = full + SPACING;
        return;
      }
      await this.sleep(wait, signal);
    }
  }

  #lane(channel: string): Lane {
    const now = this.#clock();
    if (this.#lanes.size > MANY_CHANNELS) for (const [name, lane] of this.#lanes) if (lane.waiting === 0 && Math.max(lane.full, lane.closed) <= now) this.#lanes.delete(name);
    let lane = this.#lanes.get(channel);
    if (!lane) this.#lanes.set(channel, lane = { last: Promise.resolve(), waiting: 0, full: -Infinity, closed: -Infinity });
    return lane;
  }
}
