/** Counters for Prometheus: what was asked, what came of it, how long it took, what went wrong. */
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Upper ends of the classes of answer time, in seconds: a template takes milliseconds, a model seconds, a 429 half a minute. */
const SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** Labels hold codes of this program and of Slack only: a label made of what people write would never end. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #events = new Counter({ name: 'budget_bot_events_total', help: 'Events received from Slack, by what was decided', labelNames: ['decision'], registers: [this.#registry] });
  readonly #questions = new Counter({ name: 'budget_bot_questions_total', help: 'Questions worked on, by outcome', labelNames: ['outcome'], registers: [this.#registry] });
  readonly #seconds = new Histogram({ name: 'budget_bot_answer_seconds', help: 'From receipt to the posted answer', buckets: SECONDS, registers: [this.#registry] });
  readonly #faults = new Counter({ name: 'budget_bot_faults_total', help: 'Faults, by room and code', labelNames: ['room', 'code'], registers: [this.#registry] });
  readonly #repeats = new Counter({ name: 'budget_bot_possible_duplicates_total', help: 'Replies posted although an earlier post may have arrived', registers: [this.#registry] });
  readonly #simpler = new Counter({ name: 'budget_bot_simpler_replies_total', help: 'Replies that Slack took only in a simpler form', registers: [this.#registry] });

  /** `backlog` is asked whenever somebody reads the figures. */
  constructor(backlog: () => Promise<number>) {
    new Gauge({ name: 'budget_bot_backlog', help: 'Questions received and not finished', registers: [this.#registry], async collect() { this.set(await backlog()); } });
  }

  received(decision: string): void {
    this.#events.inc({ decision });
  }

  /** `milliseconds` since receipt; null where nothing was posted. */
  worked(outcome: string, milliseconds: number | null): void {
    this.#questions.inc({ outcome });
    if (milliseconds !== null) this.#seconds.observe(milliseconds / 1_000);
  }

  failed(room: string, code: string): void {
    this.#faults.inc({ room, code });
  }

  delivered({ rung, repeated }: { rung: number; repeated: boolean }): void {
    if (rung > 0) this.#simpler.inc();
    if (repeated) this.#repeats.inc();
  }

  /** Prometheus text, and its content type. */
  async text(): Promise<{ type: string; body: string }> {
    return { type: this.#registry.contentType, body: await this.#registry.metrics() };
  }
}
