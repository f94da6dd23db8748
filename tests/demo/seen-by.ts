/** The workspace as one person sees it, for the page. */
import type { KnownBlock } from '@slack/types';
import type { LocalSlack } from '../fakes/slack/local-slack.ts';
import { BOT_USER, type Message, type OpenView } from '../fakes/slack/workspace.ts';
import type { Seen, SeenMessage, SeenModal } from './page/seen.ts';

export function seenBy(slack: LocalSlack, user: string): Seen {
  const { workspace } = slack;
  const { name, locale } = workspace.users.get(user) ?? { name: user, locale: 'en-US' };
  const direct = workspace.directChannel(user);
  const mine = [...workspace.channels.values()].filter(({ members }) => members.has(user));
  const people = Object.fromEntries([...workspace.users.values()].map(({ id, realName }) => [id, realName]));
  const messages = [...mine.flatMap(({ id }) => slack.messages(id)), ...slack.ephemerals(user)].sort((left, right) => Number(left.ts) - Number(right.ts));
  const modal = slack.modalOf(user);
  const home = slack.homeOf(user);
  return {
    me: { id: user, name, locale }, people, botUser: BOT_USER, connected: slack.sockets.connections > 0, direct: direct.id,
    places: mine.map(({ id, name: called, kind, members }) => ({ id, name: called, kind, botIsHere: members.has(BOT_USER) })),
    messages: messages.map((message) => seenMessage(message, people)),
    statuses: Object.fromEntries(workspace.statuses), prompts: slack.promptsOf(user), complaints: slack.complaints,
    home: home ? { id: home.id, blocks: home.view.blocks as KnownBlock[] } : null,
    modal: modal ? seenModal(modal) : null,
  };
}

function seenMessage({ channel, ts, thread_ts: thread, user, bot_id: bot, text, blocks, files = [], edited, ephemeral_to: person }: Message, people: Readonly<Record<string, string>>): SeenMessage {
  return {
    channel, ts, thread: thread ?? null, author: bot === undefined ? people[user] ?? user : 'budget', fromBot: bot !== undefined, text, blocks: bot === undefined ? [] : blocks,
    files: files.map(({ id, name, title }) => ({ name, title, href: `/file/${id}` })), edited: edited !== undefined, onlyForMe: person !== undefined,
  };
}

function seenModal({ id, view }: OpenView): SeenModal {
  const { title, submit, close } = view.type === 'modal' ? view : { title: undefined, submit: undefined, close: undefined };
  return { id, title: title?.text ?? '', submit: submit?.text ?? null, close: close?.text ?? '', blocks: view.blocks as KnownBlock[] };
}
