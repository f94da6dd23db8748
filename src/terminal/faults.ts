/** An error → one plain sentence for the person, an exit status, and the chain for the log. */
import { randomUUID } from 'node:crypto';
import { debuglog } from 'node:util';
import { DataError } from '../library.ts';

/** A command typed wrongly; the message is one sentence for people. */
export class UsageError extends Error {}

/** NODE_DEBUG=budget-bot prints the chain of a fault to standard error; a person never sees it otherwise. */
const log = debuglog('budget-bot');

export interface Complaint { text: string; status: 1 | 2 }

/** Status 2 for a command typed wrongly, 1 for data that cannot be used and for faults. */
export function complain(error: unknown, usage: string): Complaint {
  if (error instanceof DataError) return { text: `${error.message}\n`, status: 1 };
  if (error instanceof UsageError || isParseArgsError(error)) return { text: `${firstSentence(error.message)}\n${usage}\n`, status: 2 };
  return { text: `${describeFault(error)}\n`, status: 1 };
}

/** The sentence for a bug, with a reference that finds it in the log. */
export function describeFault(error: unknown): string {
  const reference = randomUUID().slice(0, 8);
  log('%s %O', reference, error);
  return `Something went wrong inside the program (reference ${reference}); NODE_DEBUG=budget-bot shows what.`;
}

function isParseArgsError(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** Node adds advice on shell quoting after the first sentence, and ends some without a stop. */
function firstSentence(message: string): string {
  const line = (message.split('\n')[0] ?? '').replace(/\. To specify a positional argument.*$/, '.');
  return /[.!?)"]$/.test(line) ? line : `${line}.`;
}

/** What phrasing did, without a word of it: under NODE_DEBUG=budget-bot. */
export function tellRecord(record: object): void {
  log('phrasing %j', record);
}
