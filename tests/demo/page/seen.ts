/** What one person sees of the workspace, and what that person can do: the words between the page and its server. */
import type { KnownBlock } from '@slack/types';

export interface Place { id: string; name: string; kind: 'channel' | 'group' | 'im' | 'mpim'; botIsHere: boolean }
export interface SeenFile { name: string; title: string; href: string }

export interface SeenMessage {
  channel: string;
  ts: string;
  thread: string | null;
  author: string;
  fromBot: boolean;
  text: string;
  blocks: KnownBlock[];
  files: SeenFile[];
  edited: boolean;
  onlyForMe: boolean;
}

export interface SeenModal { id: string; title: string; submit: string | null; close: string; blocks: KnownBlock[] }

export interface Seen {
  me: { id: string; name: string; locale: string };
  people: Record<string, string>;
  botUser: string;
  connected: boolean;
  places: Place[];
  /** The conversation with the bot. */
  direct: string;
  messages: SeenMessage[];
  /** "is working" lines by channel and first message of the thread, with a colon between. */
  statuses: Record<string, string>;
  prompts: { title: string | null; prompts: { title: string; message: string }[] } | null;
  home: { id: string; blocks: KnownBlock[] } | null;
  modal: SeenModal | null;
  /** What Slack itself said when the bot did not answer; the newest last. */
  complaints: string[];
}

export type Where = { channel: string; ts: string } | { view: string };

export type Act =
  | { kind: 'say'; channel: string; text: string; thread: string | null }
  | { kind: 'click'; where: Where; action: string; value: string | null }
  | { kind: 'submit'; typed: Record<string, string> }
  | { kind: 'close' }
  | { kind: 'open'; tab: 'home' | 'messages' }
  | { kind: 'invite'; channel: string };

/** `ts`: of the message that was said; `errors`: by block_id, what the bot found wrong in a form; `problem`: why nothing happened. */
export interface Done { ts?: string; errors?: Record<string, string>; problem?: string }
