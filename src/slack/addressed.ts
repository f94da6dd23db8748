/** Whether a message in Slack is meant for the bot. */
import { threadOf, type Incoming } from '../ingress/incoming.ts';
import type { Store } from '../store/store.ts';
import { mentions } from './question.ts';

export interface Hearing { store: Store; bot: string; followThreads: boolean }

/** Mentions and direct messages; in group messages, and where the operator wants it, also replies in a thread that the bot is part of. */
export async function isAddressed(incoming: Incoming, { store, bot, followThreads }: Hearing): Promise<boolean> {
  const { type, direct, group, thread, text } = incoming;
  if (type === 'app_mention' || direct) return true;
  // A mention arrives as app_mention too and is answered there.
  if (mentions(text, bot) || thread === null) return false;
  return (followThreads || group === true) && store.isOpen(threadOf(incoming));
}
