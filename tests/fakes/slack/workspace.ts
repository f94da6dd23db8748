/** What the workspace of a local Slack holds: people, conversations, messages, views, files, and what expires. */
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { HomeView, KnownBlock, ModalView } from '@slack/types';
import { LIFE_OF_A_RESPONSE_URL, LIFE_OF_A_TRIGGER, USES_OF_A_RESPONSE_URL } from './limits.ts';
import { Refusal } from './refusal.ts';

export const TEAM = 'T0LOCAL';
export const APP = 'A0BUDGET';
/** The user that the bot is, and the bot as an author. */
export const BOT_USER = 'U0BOT';
export const BOT = 'B0BOT';

export interface User { id: string; name: string; realName: string; locale: string; tz: string; team?: string }
export type Kind = 'channel' | 'group' | 'im' | 'mpim';
export interface Channel { id: string; name: string; kind: Kind; members: Set<string>; archived?: boolean; shared?: boolean }

export interface Message {
  type: 'message';
  channel: string;
  ts: string;
  team: string;
  user: string;
  text: string;
  blocks: KnownBlock[];
  bot_id?: string;
  app_id?: string;
  thread_ts?: string;
  client_msg_id?: string;
  metadata?: unknown;
  files?: File[];
  edited?: { user: string; ts: string };
  /** Only this person sees it. */
  ephemeral_to?: string;
}

export interface File { id: string; name: string; title: string; size: number; mimetype: string; url_private: string; permalink: string; bytes: Buffer; complete: boolean }
export interface OpenView { id: string; hash: string; user: string; view: ModalView | HomeView; root: string; previous: string | null; values: Values }
/** `values[block_id][action_id]`, as payloads carry it. */
export type Values = Record<string, Record<string, Record<string, unknown>>>;
export interface ResponseUrl { channel: string; user: string; thread_ts?: string; original?: Message; uses: number; expires: number }
export interface Prompts { title: string | null; prompts: { title: string; message: string }[] }

export class Workspace extends EventEmitter<{ change: [] }> {
  readonly users = new Map<string, User>();
  readonly channels = new Map<string, Channel>();
  readonly files = new Map<string, File>();
  readonly homes = new Map<string, OpenView>();
  readonly modals = new Map<string, OpenView[]>();
  /** By channel and thread. */
  readonly statuses = new Map<string, string>();
  /** By channel. */
  readonly prompts = new Map<string, Prompts>();
  readonly sessions = new Map<string, { status: string; title: string | null }>();
  readonly responseUrls = new Map<string, ResponseUrl>();
  readonly ephemerals: Message[] = [];
  private readonly posted: Message[] = [];
  private readonly triggers = new Map<string, { user: string; expires: number; used: boolean }>();
  private lastTs = 0;

  /** Seconds and microseconds like Slack's, and never the same twice. */
  nextTs(): string {
    this.lastTs = Math.max(this.lastTs + 1, Date.now() * 1000);
    return `${Math.floor(this.lastTs / 1e6)}.${String(this.lastTs % 1e6).padStart(6, '0')}`;
  }

  changed(): void {
    this.emit('change');
  }

  addChannel(channel: Channel): Channel {
    this.channels.set(channel.id, channel);
    return channel;
  }

  directChannel(user: string): Channel {
    const id = `D${user.slice(1)}`;
    return this.channels.get(id) ?? this.addChannel({ id, name: '', kind: 'im', members: new Set([user, BOT_USER]) });
  }

  groupMessage(users: readonly string[]): Channel {
    const members = [...new Set([...users, BOT_USER])].sort();
    const known = [...this.channels.values()].find(({ kind, members: own }) => kind === 'mpim' && [...own].sort().join() === members.join());
    return known ?? this.addChannel({ id: `G0M${this.channels.size}`, name: `mpdm-${members.join('--').toLowerCase()}`, kind: 'mpim', members: new Set(members) });
  }

  messages(channel: string): Message[] {
    return this.posted.filter((message) => message.channel === channel);
  }

  message(channel: string, ts: string): Message | undefined {
    return this.posted.find((message) => message.channel === channel && message.ts === ts);
  }

  thread(channel: string, ts: string): Message[] {
    return this.messages(channel).filter((message) => message.ts === ts || message.thread_ts === ts);
  }

  post(message: Omit<Message, 'type' | 'ts' | 'team'>): Message {
    const whole: Message = { type: 'message', ts: this.nextTs(), team: TEAM, ...message, blocks: withIds(message.blocks) };
    if (whole.ephemeral_to === undefined) this.posted.push(whole);
    else this.ephemerals.push(whole);
    // A message of the app ends its "is working" line (docs.slack.dev/reference/methods/assistant.threads.setStatus).
    if (whole.bot_id && whole.ephemeral_to === undefined) this.statuses.delete(`${whole.channel}:${whole.thread_ts ?? whole.ts}`);
    this.changed();
    return whole;
  }

  edit(message: Message, change: Partial<Pick<Message, 'text' | 'blocks' | 'metadata'>>): void {
    Object.assign(message, change, { edited: { user: message.user, ts: this.nextTs() } });
    message.blocks = withIds(message.blocks);
    this.changed();
  }

  remove(message: Message): void {
    const list = message.ephemeral_to === undefined ? this.posted : this.ephemerals;
    const at = list.indexOf(message);
    if (at >= 0) list.splice(at, 1);
    this.changed();
  }

  trigger(user: string): string {
    const id = `${Date.now()}.${this.triggers.size}.${randomUUID().slice(0, 8)}`;
    this.triggers.set(id, { user, expires: Date.now() + LIFE_OF_A_TRIGGER, used: false });
    return id;
  }

  /** @returns whom the trigger belongs to. @throws Refusal when it is unknown, old or used. */
  exchangeTrigger(id: string): string {
    const trigger = this.triggers.get(id);
    if (!trigger) throw new Refusal('invalid_trigger_id');
    if (trigger.used) throw new Refusal('exchanged_trigger_id');
    if (trigger.expires < Date.now()) throw new Refusal('expired_trigger_id');
    trigger.used = true;
    return trigger.user;
  }

  expireTriggers(): void {
    for (const trigger of this.triggers.values()) trigger.expires = 0;
  }

  responseUrl(use: Omit<ResponseUrl, 'uses' | 'expires'>): string {
    const id = randomUUID();
    this.responseUrls.set(id, { ...use, uses: USES_OF_A_RESPONSE_URL, expires: Date.now() + LIFE_OF_A_RESPONSE_URL });
    return id;
  }

  setHome(user: string, view: HomeView): OpenView {
    const open = this.opened(user, view, this.homes.get(user)?.id ?? newId('V'), null);
    this.homes.set(user, open);
    this.changed();
    return open;
  }

  pushModal(user: string, view: ModalView): OpenView {
    const stack = this.modals.get(user) ?? [];
    const open = this.opened(user, view, newId('V'), stack.at(-1) ?? null);
    this.modals.set(user, [...stack, open]);
    this.changed();
    return open;
  }

  replaceView(open: OpenView, view: ModalView | HomeView): void {
    Object.assign(open, { view: { ...view, blocks: withIds(view.blocks as KnownBlock[]) }, hash: newHash() });
    this.changed();
  }

  viewById(id: string): OpenView | undefined {
    return [...this.modals.values()].flat().concat([...this.homes.values()]).find((open) => open.id === id || open.view.external_id === id);
  }

  private opened(user: string, view: ModalView | HomeView, id: string, previous: OpenView | null): OpenView {
    return { id, hash: newHash(), user, view: { ...view, blocks: withIds(view.blocks as KnownBlock[]) }, root: previous?.root ?? id, previous: previous?.id ?? null, values: {} };
  }
}

export function newId(letter: string): string {
  return `${letter}${randomUUID().replaceAll('-', '').slice(0, 10).toUpperCase()}`;
}

function newHash(): string {
  return `${Math.floor(Date.now() / 1000)}.${randomUUID().slice(0, 8)}`;
}

/** Slack gives an id to every block that has none. */
function withIds(blocks: readonly KnownBlock[]): KnownBlock[] {
  return blocks.map((block) => ({ ...block, block_id: block.block_id ?? randomUUID().slice(0, 5) }));
}
