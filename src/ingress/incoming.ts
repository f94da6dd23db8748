/** A message that somebody sent to the bot: what the journal keeps of it, its names and its reference. */
import { createHash } from 'node:crypto';
import { z } from 'zod';

const schema = z.object({
  eventId: z.string(),
  /** Type of the event: `app_mention`, `message`. */
  type: z.string(),
  /** The workspace that the bot is installed in and that the event was sent for. */
  team: z.string(),
  channel: z.string(),
  /** A conversation with the bot alone. */
  direct: z.boolean(),
  /** Whether people of other organisations can read the channel; null when Slack did not say. */
  shared: z.boolean().nullable(),
  ts: z.string(),
  /** First message of the thread that it stands in. */
  thread: z.string().nullable(),
  user: z.string(),
  /** Workspace of the sender; null when Slack did not say. */
  userTeam: z.string().nullable(),
  text: z.string(),
});

export type Incoming = z.infer<typeof schema>;

/** Reads back what `JSON.stringify` made of an Incoming; throws a ZodError or a SyntaxError on anything else. */
export function parseIncoming(payload: string): Incoming {
  return schema.parse(JSON.parse(payload));
}

/**
 * Slack sends a mention twice, under two event ids, where the app also reads the channel's messages, and sends anything
 * again under the same id: either name alone lets something through twice.
 */
export function namesOf(incoming: Incoming): string[] {
  return [`event:${incoming.eventId}`, messageOf(incoming)];
}

export function threadOf({ team, channel, thread, ts }: Incoming): string {
  return `${team}:${channel}:${thread ?? ts}`;
}

/** The same for every delivery of a message, so that a log, a reply and a button speak of the same question: ten hexadecimal digits. */
export function referenceOf(incoming: Incoming): string {
  return createHash('sha256').update(messageOf(incoming)).digest('hex').slice(0, 10);
}

function messageOf({ team, channel, ts }: Incoming): string {
  return `message:${team}:${channel}:${ts}`;
}
