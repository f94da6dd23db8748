/** chat.*: posting, editing, deleting, and who sees it. */
import { channelOf, contentsOf, shown, threadOf, userOf, writableChannel, type Call, type Method } from '../call.ts';
import { Refusal } from '../refusal.ts';
import { APP, BOT, BOT_USER, type Message } from '../workspace.ts';

const SCOPES = ['chat:write'] as const;
export const AUTHOR = { user: BOT_USER, bot_id: BOT, app_id: APP } as const;

export const CHAT: Readonly<Record<string, Method>> = {
  'chat.postMessage': { token: 'bot', scopes: SCOPES, run: (call) => {
    const channel = writableChannel(call);
    const thread = threadOf(call, channel);
    // client_msg_id is kept and decides nothing: whether Slack recognises a repeated one from an app is not known.
    const once = call.args.text('client_msg_id');
    const message = call.workspace.post({ channel: channel.id, ...AUTHOR, ...contentsOf(call.args), ...(thread ? { thread_ts: thread } : {}), ...(once ? { client_msg_id: once } : {}) });
    call.announce(message);
    return { channel: channel.id, ts: message.ts, message: shown(message) };
  } },

  'chat.postEphemeral': { token: 'bot', scopes: SCOPES, run: (call) => {
    const channel = writableChannel(call);
    const { id } = userOf(call);
    if (!channel.members.has(id)) throw new Refusal('user_not_in_channel');
    const thread = threadOf(call, channel);
    const message = call.workspace.post({ channel: channel.id, ...AUTHOR, ...contentsOf(call.args), ephemeral_to: id, ...(thread ? { thread_ts: thread } : {}) });
    return { message_ts: message.ts };
  } },

  'chat.update': { token: 'bot', scopes: SCOPES, run: (call) => {
    const message = ownMessage(call, 'cant_update_message');
    const { text, blocks, metadata } = contentsOf(call.args);
    call.workspace.edit(message, { text, blocks, ...(metadata === undefined ? {} : { metadata }) });
    call.announce(message, 'message_changed');
    return { channel: message.channel, ts: message.ts, text: message.text, message: shown(message) };
  } },

  'chat.delete': { token: 'bot', scopes: SCOPES, run: (call) => {
    const message = ownMessage(call, 'cant_delete_message');
    call.workspace.remove(message);
    call.announce(message, 'message_deleted');
    return { channel: message.channel, ts: message.ts };
  } },

  'chat.getPermalink': { token: 'bot', run: (call) => {
    const channel = channelOf(call);
    const message = call.workspace.message(channel.id, call.args.required('message_ts'));
    if (!message) throw new Refusal('message_not_found');
    const inThread = message.thread_ts === undefined ? '' : `?thread_ts=${message.thread_ts}&cid=${channel.id}`;
    return { channel: channel.id, permalink: `${call.origin()}/archives/${channel.id}/p${message.ts.replace('.', '')}${inThread}` };
  } },
};

function ownMessage(call: Call, otherwise: string): Message {
  const channel = writableChannel(call);
  const message = call.workspace.message(channel.id, call.args.required('ts', 'message_not_found'));
  if (!message) throw new Refusal('message_not_found');
  if (message.bot_id !== BOT) throw new Refusal(otherwise);
  return message;
}
