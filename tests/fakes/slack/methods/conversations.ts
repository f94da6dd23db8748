/** conversations.*: what they are, who is in them, and what was said. */
import { channelOf, requireScope, shown, type Call, type Method } from '../call.ts';
import { Refusal } from '../refusal.ts';
import { holds } from '../grants.ts';
import { BOT_USER, type Channel, type Message } from '../workspace.ts';

/** docs.slack.dev/reference/methods/conversations.history: 100 unless told, never over 999. */
const PAGE = 100;
const LARGEST_PAGE = 999;

export const CONVERSATIONS: Readonly<Record<string, Method>> = {
  'conversations.info': { token: 'bot', run: (call) => {
    const channel = channelOf(call);
    requireScope(call, channel, 'read');
    return { channel: described(channel) };
  } },

  'conversations.list': { token: 'bot', scopes: ['channels:read', 'groups:read', 'im:read', 'mpim:read'], run: (call) => {
    const kinds = (call.args.text('types') ?? 'public_channel').split(',');
    const names = { channel: 'public_channel', group: 'private_channel', im: 'im', mpim: 'mpim' } as const;
    const visible = [...call.workspace.channels.values()].filter(({ kind, members }) => kinds.includes(names[kind]) && (kind === 'channel' || members.has(BOT_USER)));
    return { channels: visible.map(described), response_metadata: { next_cursor: '' } };
  } },

  'conversations.members': { token: 'bot', run: (call) => {
    const channel = channelOf(call);
    requireScope(call, channel, 'read');
    return { members: [...channel.members], response_metadata: { next_cursor: '' } };
  } },

  'conversations.open': { token: 'bot', scopes: ['im:write', 'mpim:write'], run: (call) => {
    const users = call.args.required('users', 'users_list_not_supplied').split(',');
    if (users.some((user) => !call.workspace.users.has(user))) throw new Refusal('user_not_found');
    const [only] = users;
    if (users.length > 1 && !holds(call.grants, 'mpim:write')) throw new Refusal('missing_scope', [], { needed: 'mpim:write', provided: [...call.grants.scopes ?? []].join(',') });
    return { channel: described(users.length > 1 || only === undefined ? call.workspace.groupMessage(users) : call.workspace.directChannel(only)) };
  } },

  'conversations.history': { token: 'bot', run: (call) => {
    const channel = readable(call);
    const newestFirst = call.workspace.messages(channel.id).filter(({ ts, thread_ts: thread }) => thread === undefined || thread === ts).reverse();
    return page(call, newestFirst);
  } },

  'conversations.replies': { token: 'bot', run: (call) => {
    const channel = readable(call);
    const thread = call.workspace.thread(channel.id, call.args.required('ts'));
    if (thread.length === 0) throw new Refusal('thread_not_found');
    return page(call, thread);
  } },
};

function readable(call: Call): Channel {
  const channel = channelOf(call);
  requireScope(call, channel, 'history');
  if (!channel.members.has(BOT_USER)) throw new Refusal('not_in_channel');
  return channel;
}

function page({ args }: Call, messages: readonly Message[]): Record<string, unknown> {
  const limit = Math.min(Number(args.text('limit') ?? PAGE), LARGEST_PAGE);
  const from = Number(args.text('cursor') ?? 0);
  const [oldest, latest] = [Number(args.text('oldest') ?? 0), Number(args.text('latest') ?? Infinity)];
  const wanted = messages.filter(({ ts }) => Number(ts) > oldest && Number(ts) < latest);
  const more = wanted.length > from + limit;
  return { messages: wanted.slice(from, from + limit).map(shown), has_more: more, response_metadata: { next_cursor: more ? String(from + limit) : '' } };
}

function described({ id, name, kind, members, archived = false, shared = false }: Channel): Record<string, unknown> {
  return {
    id, name, is_channel: kind === 'channel', is_group: kind === 'group', is_im: kind === 'im', is_mpim: kind === 'mpim',
    is_private: kind !== 'channel', is_archived: archived, is_ext_shared: shared, is_shared: shared, is_member: members.has(BOT_USER),
    ...(kind === 'im' ? { user: [...members].find((member) => member !== BOT_USER) } : {}),
  };
}
