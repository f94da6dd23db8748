/** How the bot ends: told by a signal, it stops taking questions, finishes what it has, and leaves the rest in the journal. */
import type { Log } from './log.ts';
import type { Readiness } from './readiness.ts';

export interface Stages {
  readiness: Readiness;
  log: Log;
  /** Stops listening to Slack. */
  stopReceiving: () => Promise<unknown>;
  /** Waits so many ms for what runs; returns how much was left. */
  drain: (deadline: number) => Promise<number>;
  /** Closes what is left, the store last. */
  close: () => Promise<void>;
  /** Ends the process. */
  exit: (code: number) => void;
  /** How long running questions may take, in ms. Kubernetes kills after 30 s. */
  deadline: number;
}

/** Returns what ends the bot, and ends it once, however often it is called; a second call is a person who will not wait. */
export function shutdown({ readiness, log, stopReceiving, drain, close, exit, deadline }: Stages): (reason: string, code?: number) => Promise<void> {
  let ending = false;
  return async (reason, code = 0) => {
    if (ending) {
      log.write('warn', 'stopped_at_once', { reason });
      exit(1);
      return;
    }
    ending = true;
    readiness.set('process', 'stopping');
    log.write('info', 'stopping', { reason });
    let status = code;
    for (const [stage, run] of [
      ['receiving', stopReceiving],
      ['work', async () => { log.write('info', 'drained', { count: await drain(deadline) }); }],
      ['store', close],
    ] as const) {
      try {
        await run();
      } catch (fault) {
        status = 1;
        log.write('error', 'stop_failed', { reason: stage, fault });
      }
    }
    log.write('info', 'stopped', { reason });
    exit(status);
  };
}
