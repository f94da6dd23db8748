/** One message as people see it. */
import { drawBlocks } from './blocks.ts';
import { el } from './dom.ts';
import { mrkdwn } from './mrkdwn.ts';
import type { Act, SeenMessage } from './seen.ts';
import type { Words } from './words.ts';

export interface Reader { locale: string; words: Words; act: (what: Act) => void; openThread: (message: SeenMessage) => void }
/** `replies` is null where a thread cannot be opened: inside one, or at a message that only one person sees. */
export interface Line { message: SeenMessage; replies: number | null }

export function drawMessage({ message, replies }: Line, { locale, words, act, openThread }: Reader): HTMLElement {
  const { channel, ts, author, fromBot, text, blocks, files, edited, onlyForMe } = message;
  const time = new Date(Number(ts) * 1000);
  const name = fromBot ? words.app : author;
  const surface = { words, press: (action: string, value: string | null) => { act({ kind: 'click', where: { channel, ts }, action, value }); } };
  return el('article', { class: `message${onlyForMe ? ' only-you' : ''}`, 'aria-label': `${name}, ${time.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })}` },
    el('div', { class: `face${fromBot ? ' bot' : ''}`, 'aria-hidden': 'true' }, fromBot ? '¥' : author.slice(0, 1)),
    el('div', { class: 'body' },
      onlyForMe ? el('p', { class: 'note' }, words.onlyYou) : null,
      el('p', { class: 'by' }, el('strong', {}, name), fromBot ? el('span', { class: 'tag' }, words.appTag) : null, el('time', { datetime: time.toISOString() }, time.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' }))),
      ...(blocks.length > 0 ? drawBlocks(blocks, surface) : [el('div', { class: 'text' }, ...mrkdwn(text))]),
      ...files.map(({ name: file, title, href }) => el('a', { class: 'file', href, download: file }, title)),
      edited ? el('span', { class: 'note' }, words.edited) : null,
      replies === null ? null : el('button', { type: 'button', class: 'replies', 'data-action': 'thread', click: () => { openThread(message); } }, replies > 0 ? words.replies(replies) : words.reply)));
}
