/** What Slack's Events API sends → a message for the bot, or why it is none. */
import { z } from 'zod';
import type { Incoming } from './incoming.ts';

/** `unreadable`: not what Slack documents; `no_message`: another event; `edit`: also deletions, joins and the like; `bot`: also our own. */
export type Ignored = 'unreadable' | 'no_message' | 'edit' | 'bot' | 'empty';
export type Envelope = { incoming: Incoming } | { ignored: Ignored };

/** Subtypes that are a person's new message all the same (docs.slack.dev, message event). */
const SAID_BY_A_PERSON = new Set(['thread_broadcast', 'file_share']);

const envelope = z.object({
  event_id: z.string().min(1),
  team_id: z.string().min(1),
  context_team_id: z.string().nullish(),
  is_ext_shared_channel: z.boolean().nullish(),
  event: z.looseObject({ type: z.string() }),
});

const message = z.object({
  channel: z.string().min(1),
  channel_type: z.string().nullish(),
  ts: z.string().regex(/^\d+\.\d+$/),
  thread_ts: z.string().regex(/^\d+\.\d+$/).nullish(),
  user: z.string().min(1),
  text: z.string(),
  team: z.string().nullish(),
  user_team: z.string().nullish(),
  source_team: z.string().nullish(),
});

/** `bot` is the bot's own user id. Never throws. */
export function readEnvelope(body: unknown, bot: string): Envelope {
  const outer = envelope.safeParse(body);
  if (!outer.success) return { ignored: 'unreadable' };
  const { event, event_id, team_id, context_team_id, is_ext_shared_channel } = outer.data;
  const { type, subtype } = event;
  if (type !== 'app_mention' && type !== 'message') return { ignored: 'no_message' };
  if (event['bot_id'] != null || event['user'] === bot || subtype === 'bot_message') return { ignored: 'bot' };
  if (event['edited'] != null || (subtype != null && !(typeof subtype === 'string' && SAID_BY_A_PERSON.has(subtype)))) return { ignored: 'edit' };
  const inner = message.safeParse(event);
  if (!inner.success) return { ignored: 'unreadable' };
  const { channel, channel_type, ts, thread_ts, user, text, team, user_team, source_team } = inner.data;
  if (text.trim() === '') return { ignored: 'empty' };
  const home = context_team_id ?? team_id;
  // A stranger shows in any of the three; which of them Slack fills differs from event to event.
  const teams = [user_team, source_team, team].filter((one) => one != null);
  return {
    incoming: {
      eventId: event_id, type, team: home, channel, direct: channel_type === 'im' || channel.startsWith('D'), shared: is_ext_shared_channel ?? null,
      ...(channel_type === 'mpim' ? { group: true } : {}),
      ts, thread: thread_ts ?? null, user, userTeam: teams.find((one) => one !== home) ?? teams[0] ?? null, text,
    },
  };
}
