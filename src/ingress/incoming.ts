/** A message that somebody sent to the bot: what the journal keeps of it, its names and its reference. */
import { createHash } from 'node:crypto';
import { z } from 'zod';

const schema = z.object({
  eventId: z.string(),
  /** `app_mention`, `message`; `command`; `choice` for a button that asks. */
  type: z.string(),
  /** The workspace that the bot is installed in and that the event was sent for. */
  team: z.string(),
  channel: z.string(),
  /** A conversation with the bot alone. */
  direct: z.boolean(),
  /** A group message, in whose threads nobody has to mention the bot. */
  group: z.boolean().optional(),
  /** Whether people of other organisations can read the channel; null when Slack did not say. */
  shared: z.boolean().nullable(),
  ts: z.string(),
  /** First message of the thread that it stands in. */
  thread: z.string().nullable(),
  user: z.string(),
  /** Workspace of the sender; null when Slack did not say. */
  userTeam: z.string().nullable(),
  text: z.string(),
  /** Where an answer for this person's eyes alone goes (response_url); else it goes into the thread. */
  respond: z.string().optional(),
  /** Reference of the question that it follows, when that is not the last of its thread. */
  after: z.string().optional(),
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

/** Stands for the ts of a thread in the one conversation that direct messages outside threads are. */
const DIRECT = 'direct';

/** The conversation that it goes on with, in which questions are worked on in order. */
export function threadOf({ type, team, channel, thread, direct, ts }: Incoming): string {
  return threadName(team, channel, thread ?? (direct && type === 'message' ? DIRECT : ts));
}

/** The thread that its answer stands in. */
export function ownThreadOf({ team, channel, thread, ts }: Incoming): string {
  return threadName(team, channel, thread ?? ts);
}

/** `thread`: ts of its first message, or the id of the command that began it. */
export function threadName(team: string, channel: string, thread: string): string {
  return `${team}:${channel}:${thread}`;
}

/** The same for every delivery of a message, so that a log, a reply and a button speak of the same question: ten hexadecimal digits. */
export function referenceOf(incoming: Pick<Incoming, 'team' | 'channel' | 'ts'>): string {
  return createHash('sha256').update(messageOf(incoming)).digest('hex').slice(0, 10);
}

function messageOf({ team, channel, ts }: Pick<Incoming, 'team' | 'channel' | 'ts'>): string {
  return `message:${team}:${channel}:${ts}`;
}
