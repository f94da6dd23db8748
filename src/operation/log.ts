/** The log: one JSON line for each thing that happened, made of named fields only, so that no text and no secret gets in. */
import { pino, type DestinationStream, type Logger } from 'pino';

/** All that a line may hold. Whatever else it is handed is left out. */
export interface Details {
  /** Ten digits that the reply, the log and the buttons share. */
  reference?: string;
  team?: string;
  channel?: string;
  user?: string;
  /** What came of it: `answered`, `duplicate`, `refused`. */
  outcome?: string;
  /** Why: a code of ours or of Slack's. */
  reason?: string;
  /** How long it took. */
  milliseconds?: number;
  count?: number;
  /** A sentence of this program's own; never made of what somebody wrote. */
  note?: string;
  /** Logged as class, code and place in the program; its message only where this program wrote it. */
  fault?: unknown;
}

export type Level = 'debug' | 'info' | 'warn' | 'error';

export interface Log {
  write(level: Level, event: string, details?: Details): void;
}

const FIELDS = ['reference', 'team', 'channel', 'user', 'outcome', 'reason', 'milliseconds', 'count', 'note'] as const;
/** Longest field in characters: an identifier or a sentence. */
const LONGEST = 300;
/** Causes of causes that are followed. */
const DEEPEST = 5;

/** Slack's tokens, keys of language models, passwords in addresses: they stand nowhere in the log, whatever brought them. */
const SECRETS = /xox[a-z]-[\w-]+|xapp-[\w-]+|sk-[\w-]{8,}|(?<=Bearer\s)[\w.~+/-]+=*|(?<=:\/\/)[^\s/@"]+(?=@)|(?<=hooks\.slack\.com\/)[\w/-]+/g;
const HIDDEN = '[secret]';

export function openLog(level: Level, destination?: DestinationStream): Log {
  const logger: Logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) }, hooks: { streamWrite: (line) => line.replace(SECRETS, HIDDEN) } }, destination);
  return {
    write: (at, event, details = {}) => {
      const line: Record<string, unknown> = { event };
      for (const field of FIELDS) {
        const value = details[field];
        if (value !== undefined) line[field] = typeof value === 'string' ? value.slice(0, LONGEST) : value;
      }
      if (details.fault !== undefined && details.fault !== null) line['fault'] = chainOf(details.fault);
      logger[at](line);
    },
  };
}

function chainOf(fault: unknown): object[] {
  const chain: object[] = [];
  for (let cause: unknown = fault; cause !== undefined && cause !== null && chain.length < DEEPEST; cause = cause instanceof Error ? cause.cause : null) chain.push(describe(cause));
  return chain;
}

function describe(fault: unknown): object {
  if (!(fault instanceof Error)) return { name: typeof fault };
  const code = 'code' in fault && (typeof fault.code === 'string' || typeof fault.code === 'number') ? { code: fault.code } : {};
  return { name: fault.name, ...code, ...(isOurWording(fault) ? { message: fault.message.slice(0, LONGEST) } : {}), at: framesOf(fault) };
}

/** A parser or a model's client may repeat what somebody asked: only messages that hold no text of others are logged. */
function isOurWording(fault: Error): boolean {
  return ['StoreFault', 'DeliveryFault', 'TypeError', 'RangeError', 'ReferenceError'].includes(fault.name) || 'syscall' in fault;
}

/** Where it happened. The stack repeats the message first, and a line of that could look like a place. */
function framesOf({ stack = '', message }: Error): string[] {
  const behind = stack.indexOf(message) + message.length;
  return stack.slice(behind).split('\n').filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line)).slice(0, 4).map((line) => line.trim().replace(/^at /, ''));
}
