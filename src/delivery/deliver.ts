/** Gets one message into a channel: waits, tries again, looks before it repeats itself, and ends at plain text. */
import { DeliveryFault } from './delivery-fault.ts';
import type { Pace } from './pace.ts';
import type { Turnstile } from './turnstile.ts';

/** Tries against a Slack that fails, before the message goes back to the journal for later. */
const MOST_TRIES = 4;
/** Pause after the first failure, in ms; it doubles. */
const FIRST_PAUSE = 500;
/** A channel that is closed for longer is left for later, in ms: waiting for it would keep the worker from others. */
const PATIENCE = 5_000;

/** What it needs of Slack. Both throw a DeliveryFault, and end by themselves within seconds. */
export interface Outlet<Message> {
  /** Returns the message's ts. */
  post: (message: Message) => Promise<string>;
  /**
   * Looks for a message that may be out already. `unknown` when the bot may not read there, and then only after Slack has
   * answered some other call, so that a repetition goes to a Slack that is up.
   */
  find: (message: Message) => Promise<{ ts: string } | 'absent' | 'unknown'>;
}

export interface Parcel<Message> {
  channel: string;
  /** The message from its richest form down to plain text: what Slack refuses is tried in the next form. */
  ladder: readonly [Message, ...Message[]];
  /** An earlier process may have posted it. */
  doubtful: boolean;
  /** Whether the bot may look there for what it has posted: then a crash repeats nothing, and messages need not pass one at a time. */
  readable: boolean;
  /** Writes down that it is out, with the form that was taken. */
  record: (ts: string, rung: number) => Promise<void>;
}

export type Delivered =
  /** `rung`: which form was taken; `repeated`: it was posted although it may have been out, so at most one stands there twice. */
  | { ok: true; ts: string; rung: number; found: boolean; repeated: boolean }
  /** `later`: it is worth another try, after `delay` ms; `doubtful`: it may be out. */
  | { ok: false; fault: DeliveryFault; later: boolean; delay: number; doubtful: boolean };

export interface Means<Message> {
  outlet: Outlet<Message>;
  pace: Pace;
  turnstile: Turnstile;
  /** Hears of every failure on the way. */
  observe: (fault: DeliveryFault) => void;
}

/** Rejects only when the signal is aborted, or with an error that is no DeliveryFault. */
export async function deliver<Message>({ channel, ladder, doubtful: begun, readable, record }: Parcel<Message>, { outlet, pace, turnstile, observe }: Means<Message>, signal: AbortSignal): Promise<Delivered> {
  let [message] = ladder;
  let rung = 0;
  let doubtful = begun;
  let repeated = false;
  for (let failures = 0; ;) {
    const closed = pace.closedFor(channel);
    if (closed > PATIENCE) return { ok: false, fault: new DeliveryFault('limited', '429', closed), later: true, delay: closed, doubtful: doubtful || repeated };
    try {
      if (doubtful) {
        const found = await outlet.find(message);
        if (found === 'unknown') repeated = true;
        else if (found !== 'absent') {
          await record(found.ts, rung);
          return { ok: true, ts: found.ts, rung, found: true, repeated };
        }
        doubtful = false;
      }
      await pace.turn(channel, signal);
      const letter = message;
      const taken = rung;
      const post = async (): Promise<string> => {
        signal.throwIfAborted();
        const ts = await outlet.post(letter);
        await record(ts, taken);
        return ts;
      };
      return { ok: true, ts: await (readable ? post() : turnstile.pass(post)), rung, found: false, repeated };
    } catch (fault) {
      if (!(fault instanceof DeliveryFault)) throw fault;
      observe(fault);
      if (fault.code === 'closed' || fault.code === 'revoked') return { ok: false, fault, later: false, delay: 0, doubtful };
      if (fault.code === 'refused') {
        const next = ladder[rung += 1];
        if (next === undefined) return { ok: false, fault, later: false, delay: 0, doubtful };
        message = next;
      } else if (fault.code === 'limited') {
        pace.hold(channel, fault.retryAfter);
      } else {
        doubtful ||= fault.code === 'lost';
        // Posted twice into the dark: a third time could leave three there.
        if (doubtful && repeated) return { ok: false, fault, later: false, delay: 0, doubtful };
        failures += 1;
        if (failures >= MOST_TRIES) return { ok: false, fault, later: true, delay: 0, doubtful: doubtful || repeated };
        await pace.sleep(FIRST_PAUSE * 2 ** (failures - 1), signal);
      }
    }
  }
}
