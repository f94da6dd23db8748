/** The page: conversations on the left, messages in the middle, a thread on the right. */
import { drawBlocks } from './blocks.ts';
import { composer } from './composer.ts';
import { el, keep } from './dom.ts';
import type { Line, Reader } from './message.ts';
import { mountModal, showModal } from './modal.ts';
import { setNames } from './mrkdwn.ts';
import { pane, type Pane } from './pane.ts';
import type { Act, Done, Place, Seen, SeenMessage } from './seen.ts';
import { act, watch } from './server.ts';
import { wordsFor, type Words } from './words.ts';

const MENTION = '@budget ';

const user = new URLSearchParams(location.search).get('user') ?? '';
let seen: Seen | null = null;
let words: Words = wordsFor('en');
/** A conversation, or the home of the app. */
let place = '';
let atHome = false;
let thread: { channel: string; ts: string } | null = null;
let main: Pane | null = null;
let side: Pane | null = null;
let dismissed = 0;
let navPicture = '';
let placesPicture = '';

const nav = el('nav');
const middle = el('div', { id: 'middle' });
const beside = el('section', { id: 'beside', hidden: true });
const notice = el('div', { class: 'notice', role: 'alert' });

async function perform(what: Act): Promise<Done> {
  const done = await act(user, what);
  if (done.problem !== undefined) complain(done.problem);
  return done;
}

function complain(text: string): void {
  notice.replaceChildren(text, el('button', { type: 'button', class: 'plain', click: () => { notice.replaceChildren(); } }, words.dismiss));
}

const reader = (): Reader => ({
  locale: seen?.me.locale ?? 'en', words, act: (what) => { void perform(what); },
  openThread: ({ channel, ts, thread: root }) => { openThread(channel, root ?? ts); },
});

function nameOf({ id, name, kind }: Place): string {
  return id === seen?.direct ? words.app : kind === 'channel' ? `#${name}` : kind === 'group' ? `#${name} (${words.private})` : name;
}

function go(to: string, home: boolean): void {
  place = to;
  atHome = home;
  closeThread();
  drawMiddle();
  if (seen && to === seen.direct) void perform({ kind: 'open', tab: home ? 'home' : 'messages' });
  drawNav();
  update();
  middle.querySelector('h2')?.focus();
}

function openThread(channel: string, ts: string): void {
  thread = { channel, ts };
  const hint = channel === seen?.direct ? words.hintDirect : words.hintThread;
  const box = composer({ label: words.replyInThread, hint, start: channel === seen?.direct ? '' : MENTION, sendLabel: words.send, send: (text) => { void perform({ kind: 'say', channel, text, thread: ts }); } });
  side = pane({ id: 'thread', title: words.thread, label: words.threadMessages, reader: reader(), box, beside: [el('button', { type: 'button', class: 'icon', 'aria-label': words.closeThread, click: () => { closeThread(); main?.focusBox(); } }, '✕')] });
  beside.setAttribute('aria-label', words.thread);
  beside.replaceChildren(side.element);
  beside.hidden = false;
  document.body.classList.add('with-thread');
  update();
  side.focusBox();
}

function closeThread(): void {
  thread = null;
  side = null;
  beside.hidden = true;
  beside.replaceChildren();
  document.body.classList.remove('with-thread');
}

async function say(channel: string, text: string): Promise<void> {
  const { ts } = await perform({ kind: 'say', channel, text, thread: null });
  // The answer comes in a thread; one that is open before it comes is read out when it comes.
  if (ts !== undefined && (channel === seen?.direct || /@budget\b/i.test(text))) openThread(channel, ts);
}

function drawMiddle(): void {
  const here = seen?.places.find(({ id }) => id === place);
  if (!seen || !here) return;
  const direct = place === seen.direct;
  const tabs = direct ? el('div', { class: 'tabs', role: 'group', 'aria-label': words.app }, ...([[words.messages, false], [words.home, true]] as const).map(([label, home]) =>
    el('button', { type: 'button', 'aria-current': atHome === home ? 'page' : null, click: () => { go(place, home); } }, label))) : null;
  if (atHome) {
    main = null;
    middle.replaceChildren(el('div', { class: 'pane' }, el('header', {}, el('h2', { tabindex: -1 }, words.app), tabs), el('div', { class: 'log home', tabindex: 0, role: 'region', 'aria-label': words.home })));
    return;
  }
  const channel = place;
  const name = nameOf(here);
  const box = composer({ label: words.write(name), hint: direct ? words.hintDirect : words.hintChannel, start: direct ? '' : MENTION, sendLabel: words.send, send: (text) => { void say(channel, text); } });
  const absent = here.botIsHere ? null : el('p', { class: 'absent' }, words.notHere, ' ', el('button', { type: 'button', class: 'primary', click: () => { void perform({ kind: 'invite', channel }); } }, words.add));
  main = pane({ id: 'messages', title: name, label: words.newMessages(name), reader: reader(), box, beside: [tabs], under: [absent, el('div', { class: 'prompts', role: 'group', 'aria-label': words.suggested })] });
  middle.replaceChildren(main.element);
}

function drawNav(): void {
  const { me, people: everybody, places } = seen ?? {};
  const picture = JSON.stringify([me, everybody, places, place]);
  if (!seen || picture === navPicture) return;
  navPicture = picture;
  const people = el('label', { class: 'who' }, words.viewAs, el('select', { change: (event) => { location.search = `?user=${(event.currentTarget as HTMLSelectElement).value}`; } },
    ...Object.entries(seen.people).map(([id, name]) => el('option', { value: id, selected: id === seen?.me.id }, name))));
  nav.setAttribute('aria-label', words.conversations);
  const list = el('ul', {}, ...seen.places.map((one) => el('li', {}, el('button', { type: 'button', 'data-action': one.id, 'aria-current': one.id === place ? 'page' : null, click: () => { go(one.id, false); } }, nameOf(one)))));
  nav.replaceChildren(people, list);
}

function linesOf(messages: readonly SeenMessage[], channel: string): Line[] {
  const roots = messages.filter((message) => message.channel === channel && (message.thread === null || message.thread === message.ts));
  return roots.map((message) => ({ message, replies: message.onlyForMe ? null : messages.filter(({ channel: where, thread: root, ts }) => where === channel && root === message.ts && ts !== root).length }));
}

function threadLines(messages: readonly SeenMessage[], { channel, ts }: { channel: string; ts: string }): Line[] {
  return messages.filter((message) => message.channel === channel && (message.ts === ts || message.thread === ts)).map((message) => ({ message, replies: null }));
}

function update(): void {
  if (!seen) return;
  const { messages, statuses, prompts, home, modal, complaints, connected } = seen;
  const status = Object.entries(statuses).find(([key]) => key.startsWith(`${place}:`))?.[1] ?? null;
  main?.show(linesOf(messages, place), status);
  if (thread) side?.show(threadLines(messages, thread), statuses[`${thread.channel}:${thread.ts}`] ?? null);
  const homePane = middle.querySelector<HTMLElement>('.home');
  const press = (action: string, value: string | null): void => { if (home) void perform({ kind: 'click', where: { view: home.id }, action, value }); };
  if (homePane) keep(homePane, [home], () => 'home', (view) => (view ? el('div', { class: 'body' }, ...drawBlocks(view.blocks, { words, press })) : el('p', {}, words.noHome)));
  const chips = middle.querySelector<HTMLElement>('.prompts');
  const asked = place === seen.direct ? prompts?.prompts ?? [] : [];
  if (chips) keep(chips, asked, ({ title }) => title, ({ title, message }) => el('button', { type: 'button', class: 'plain', click: () => { void say(place, message); } }, title));
  showModal(modal, words, perform);
  const last = complaints.at(-1);
  if (last !== undefined && complaints.length > dismissed) complain(last);
  dismissed = complaints.length;
  document.body.classList.toggle('waiting', !connected);
}

function start(first: Seen): void {
  words = wordsFor(first.me.locale);
  document.documentElement.lang = first.me.locale;
  setNames({ ...first.people, [first.botUser]: 'budget' });
  place = first.places[0]?.id ?? '';
  dismissed = first.complaints.length;
  document.body.append(el('a', { class: 'skip', href: '#main' }, words.skip), el('header', { class: 'unseen' }, el('h1', {}, document.title)), nav, el('main', { id: 'main' }, middle, beside), notice, el('p', { class: 'starting', role: 'status' }, words.starting));
  mountModal();
  drawMiddle();
  // Opening the conversation tells the bot, which then suggests what to ask.
  void perform({ kind: 'open', tab: 'messages' });
}

watch(user, (now) => {
  const first = seen === null;
  seen = now;
  if (first) start(now);
  const picture = JSON.stringify(now.places);
  if (picture !== placesPicture && !first) drawMiddle();
  placesPicture = picture;
  drawNav();
  update();
});
