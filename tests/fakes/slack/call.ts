/** One call of the Web API, and what the methods share: who may write where, and what may be written. */
import type { KnownBlock } from '@slack/types';
import type { Arguments } from './arguments.ts';
import { problemsOfBlocks, textLength } from './block-kit.ts';
import { holds, type Grants } from './grants.ts';
import { BLOCK_TEXT_OF_A_MESSAGE, TEXT_OF_A_MESSAGE } from './limits.ts';
import { Refusal } from './refusal.ts';
import { BOT_USER, type Channel, type Kind, type Message, type User, type Workspace } from './workspace.ts';

export interface Call {
  args: Arguments;
  workspace: Workspace;
  grants: Grants;
  /** `http://127.0.0.1:port` of this local Slack. */
  origin: () => string;
  /** A fresh address for Socket Mode. */
  socketUrl: () => string;
  /** Sends the events that follow from a message that was posted, edited or deleted. */
  announce: (message: Message, change?: 'message_changed' | 'message_deleted') => void;
}

/** `scopes`: any one of them will do; none means that the token alone decides. */
export interface Method { token: 'bot' | 'app'; scopes?: readonly string[]; run: (call: Call) => Record<string, unknown> }

const LETTERS: Readonly<Record<Kind, string>> = { channel: 'channels', group: 'groups', im: 'im', mpim: 'mpim' };

/** @throws Refusal channel_not_found also for a private conversation without the bot: Slack does not tell them apart. */
export function channelOf({ args, workspace }: Call, name = 'channel'): Channel {
  const id = args.required(name, 'channel_not_found');
  const channel = workspace.users.has(id) ? workspace.directChannel(id) : workspace.channels.get(id);
  if (!channel || (channel.kind !== 'channel' && !channel.members.has(BOT_USER))) throw new Refusal('channel_not_found');
  return channel;
}

/** @throws Refusal not_in_channel, is_archived, or what `channelOf` throws. */
export function writableChannel(call: Call, name = 'channel'): Channel {
  const channel = channelOf(call, name);
  if (channel.archived) throw new Refusal('is_archived');
  if (!channel.members.has(BOT_USER) && !(call.grants.scopes !== null && holds(call.grants, 'chat:write.public'))) throw new Refusal('not_in_channel');
  return channel;
}

/** @throws Refusal missing_scope unless the token may read (`history`) or see (`read`) this kind of conversation. */
export function requireScope({ grants }: Call, { kind }: Channel, verb: 'history' | 'read'): void {
  const needed = `${LETTERS[kind]}:${verb}`;
  if (!holds(grants, needed)) throw new Refusal('missing_scope', [], { needed, provided: [...grants.scopes ?? []].join(',') });
}

export function userOf({ args, workspace }: Call, name = 'user'): User {
  const user = workspace.users.get(args.required(name, 'user_not_found'));
  if (!user) throw new Refusal('user_not_found');
  return user;
}

/** The thread to write into. @throws Refusal when there is none, or when it names a reply and not the first message. */
export function threadOf({ args, workspace }: Call, channel: Channel): string | undefined {
  const ts = args.text('thread_ts');
  if (ts === undefined) return undefined;
  if (!/^\d+\.\d{6}$/.test(ts)) throw new Refusal('invalid_thread_ts');
  const parent = workspace.message(channel.id, ts);
  if (!parent) throw new Refusal('thread_not_found');
  if (parent.thread_ts !== undefined && parent.thread_ts !== ts) throw new Refusal('cannot_reply_to_message');
  return ts;
}

export interface Contents { text: string; blocks: KnownBlock[]; metadata?: unknown }

/** @throws Refusal no_text, msg_too_long, invalid_blocks and their kin. */
export function contentsOf(args: Arguments): Contents {
  const text = args.text('text') ?? '';
  const markdown = args.text('markdown_text');
  const given = args.json('blocks', 'invalid_blocks_format');
  if (markdown !== undefined && (given !== undefined || text !== '')) throw new Refusal('markdown_text_conflict');
  const blocks = markdown === undefined ? given ?? [] : [{ type: 'markdown', text: markdown }];
  if (!Array.isArray(blocks)) throw new Refusal('invalid_blocks_format');
  if (text === '' && blocks.length === 0) throw new Refusal('no_text');
  if (text.length > TEXT_OF_A_MESSAGE) throw new Refusal('msg_too_long');
  const problems = problemsOfBlocks(blocks);
  if (problems.length > 0) throw new Refusal('invalid_blocks', problems);
  if (textLength(blocks) > BLOCK_TEXT_OF_A_MESSAGE) throw new Refusal('msg_blocks_too_long');
  const metadata = args.json('metadata', 'invalid_metadata_format');
  if (metadata !== undefined && !isMetadata(metadata)) throw new Refusal('invalid_metadata_format');
  return { text, blocks: blocks as KnownBlock[], ...(metadata === undefined ? {} : { metadata }) };
}

/** docs.slack.dev/messaging/message-metadata: a name and an object. */
function isMetadata(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { event_type: type, event_payload: payload } = value as Record<string, unknown>;
  return typeof type === 'string' && type !== '' && typeof payload === 'object' && payload !== null;
}

/** A message as the API shows it. */
export function shown(message: Message): Record<string, unknown> {
  const { files } = message;
  return { ...message, channel: undefined, ephemeral_to: undefined, ...(files ? { files: files.map((file) => ({ ...file, bytes: undefined, complete: undefined })) } : {}) };
}
