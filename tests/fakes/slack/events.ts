/** The payloads of the Events API, and which of them a message brings about. */
import { randomUUID } from 'node:crypto';
import { receives, type Grants } from './grants.ts';
import { shown } from './call.ts';
import { described } from './methods/views.ts';
import { APP, BOT_USER, newId, TEAM, type Channel, type Kind, type Message, type Workspace } from './workspace.ts';

type Fields = Record<string, unknown>;

const CHANNEL_TYPES: Readonly<Record<Kind, string>> = { channel: 'channel', group: 'group', im: 'im', mpim: 'mpim' };
const SUBSCRIPTIONS: Readonly<Record<Kind, string>> = { channel: 'message.channels', group: 'message.groups', im: 'message.im', mpim: 'message.mpim' };

/** What Slack wraps around an event. `event_id` is new for each event, also when two tell of one message. */
export function eventPayload(event: Fields, shared = false): Fields {
  return {
    token: 'local', team_id: TEAM, context_team_id: TEAM, context_enterprise_id: null, api_app_id: APP, event, type: 'event_callback', event_id: newId('Ev'), event_time: Math.floor(Date.now() / 1000),
    authorizations: [{ enterprise_id: null, team_id: TEAM, user_id: BOT_USER, is_bot: true, is_enterprise_install: false }], is_ext_shared_channel: shared, event_context: randomUUID(),
  };
}

/**
 * The events that the app gets for a message: a mention in a channel that it also reads brings two, with two ids; in a
 * direct message a mention is an ordinary message (docs.slack.dev/reference/events/app_mention).
 */
export function eventsOfMessage(workspace: Workspace, grants: Grants, message: Message): Fields[] {
  const channel = workspace.channels.get(message.channel);
  if (!channel?.members.has(BOT_USER)) return [];
  const mentioned = message.bot_id === undefined && channel.kind !== 'im' && message.text.includes(`<@${BOT_USER}>`);
  const base = { ...shown(message), channel: message.channel, event_ts: message.ts, ...parentOf(workspace, message), ...(message.files ? { subtype: 'file_share' } : {}) };
  return [
    ...(mentioned && receives(grants, 'app_mention') ? [{ ...base, type: 'app_mention' }] : []),
    ...(receives(grants, SUBSCRIPTIONS[channel.kind]) ? [{ ...base, type: 'message', channel_type: CHANNEL_TYPES[channel.kind] }] : []),
  ];
}

export function eventsOfChange(workspace: Workspace, grants: Grants, message: Message, change: 'message_changed' | 'message_deleted'): Fields[] {
  const channel = workspace.channels.get(message.channel);
  if (!channel?.members.has(BOT_USER) || !receives(grants, SUBSCRIPTIONS[channel.kind])) return [];
  const body = change === 'message_changed' ? { message: shown(message) } : { deleted_ts: message.ts, previous_message: shown(message) };
  const ts = workspace.nextTs();
  return [{ type: 'message', subtype: change, hidden: true, channel: message.channel, channel_type: CHANNEL_TYPES[channel.kind], ts, event_ts: ts, ...body }];
}

/** `tab: messages` is how an agent's conversation opens in the agent view. */
export function homeOpened(workspace: Workspace, user: string, tab: 'home' | 'messages'): Fields {
  const home = workspace.homes.get(user);
  return { type: 'app_home_opened', user, channel: workspace.directChannel(user).id, tab, event_ts: workspace.nextTs(), ...(home && tab === 'home' ? { view: described(home) } : {}) };
}

export function memberJoined(workspace: Workspace, { id, kind }: Channel, user: string, inviter: string): Fields {
  return { type: 'member_joined_channel', user, channel: id, channel_type: kind === 'channel' ? 'C' : 'G', team: TEAM, inviter, event_ts: workspace.nextTs() };
}

/** The person pressed Slack's own Stop button. */
export function sessionStopped(workspace: Workspace, channel: string, thread: string, user: string): Fields {
  return { type: 'agent_session_stopped', channel, thread_ts: thread, user, streaming_message_ts: [], event_ts: workspace.nextTs() };
}

function parentOf(workspace: Workspace, { channel, thread_ts: thread, ts }: Message): Fields {
  if (thread === undefined || thread === ts) return {};
  return { parent_user_id: workspace.message(channel, thread)?.user };
}
