/** Buttons under an answer that write: choices, “Share in channel”, 👍 and 👎. */
import type { App, webApi } from '@slack/bolt';
import { receiveQuestion } from '../ingress/intake.ts';
import { threadName, type Incoming } from '../ingress/incoming.ts';
import { buildAnswer } from './answer-message.ts';
import type { Bot } from './bot.ts';
import { buildCommentView, commentIn } from './comment-view.ts';
import { sendAnswer } from './deliver.ts';
import { onButton, type Pressed } from './press.ts';
import { codeOf } from './refusals.ts';
import { readPlace, type Place } from './view-place.ts';
import { sendingOf } from './work.ts';
import { wordsOf } from './words.ts';

/** Slack's answers to posting where the bot is no member. */
const NOT_A_MEMBER: ReadonlySet<string> = new Set(['not_in_channel', 'channel_not_found']);
/** The person waits for it; ms. */
const LONGEST_SHARING = 60_000;

export function listenToButtons(app: Pick<App, 'action' | 'view'>, bot: Bot): void {
  onButton(app, bot, /^choose_\d+$/, (pressed) => choose(bot, pressed));
  onButton(app, bot, 'share', (pressed) => share(bot, pressed));
  onButton(app, bot, 'feedback', (pressed) => rate(bot, pressed));
  app.view('comment', async ({ ack, view, body }) => {
    const place = readPlace(view.private_metadata);
    await keep(bot, place, body.user.id, false, commentIn(view.state));
    await ack();
  });
}

/** Says the choice for the person, right after the question that offered it; the answer comes where the offer stands. */
async function choose({ intake }: Bot, { exchange: { reply }, value, incoming }: Pressed): Promise<void> {
  await receiveQuestion({ ...incoming, text: wordsOf(reply.language).choice((value.choice ?? 0) + 1) }, intake);
}

/** The shared answer opens a thread that goes on from the private conversation. */
async function share(bot: Bot, { exchange, client, respond, incoming, say }: Pressed): Promise<void> {
  const words = wordsOf(exchange.reply.language);
  if (await othersRead(bot, client, incoming)) return say(words.notWhereOthersRead);
  const { team, channel } = incoming;
  const path = await bot.conversation.pathTo(exchange.thread, exchange.reference);
  const answer = buildAnswer(exchange, { books: bot.books, audience: 'thread', hint: words.asked(exchange.question) });
  const sent = await sendAnswer(bot.client, { channel, readable: false, reference: `${exchange.reference}/${incoming.ts}` }, answer, {
    ...sendingOf(bot, exchange.reference), signal: AbortSignal.timeout(LONGEST_SHARING), posted: [], doubtful: false, note: () => Promise.resolve(),
  });
  if (!sent.ok) {
    if (NOT_A_MEMBER.has(sent.fault.detail)) return say(words.inviteFirst);
    throw sent.fault;
  }
  await bot.store.begin(threadName(team, channel, sent.ts), path);
  await respond({ delete_original: true });
  await say(words.shared);
}

/** Where Slack does not say who reads, others might. */
async function othersRead({ intake }: Bot, client: webApi.WebClient, { channel, direct }: Incoming): Promise<boolean> {
  if (direct || intake.policy.sharedChannels) return false;
  try {
    const { channel: info } = await client.conversations.info({ channel });
    return info?.is_ext_shared !== false;
  } catch (error) {
    // A channel that the bot cannot see is one that it cannot post in either, which is said then.
    return codeOf(error) !== 'channel_not_found';
  }
}

async function rate(bot: Bot, { exchange, value, body, client, say }: Pressed): Promise<void> {
  const { language } = exchange.reply;
  await keep(bot, exchange, body.user.id, value.good === true, null);
  if (value.good === true) await say(wordsOf(language).thanks);
  else await client.views.open({ trigger_id: body.trigger_id, view: buildCommentView(exchange, language) });
}

async function keep({ store, clock }: Bot, { thread, reference }: Place, user: string, good: boolean, comment: string | null): Promise<void> {
  const [team = '', channel = ''] = thread.split(':');
  await store.record('feedback', { at: clock(), reference, thread, team, channel, user, verdict: good ? 'helpful' : 'unhelpful', comment });
}
