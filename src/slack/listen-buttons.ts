/** Buttons under an answer that write: choices, “Share in channel”, 👍 and 👎. */
import type { App } from '@slack/bolt';
import { buildAnswer } from './answer-message.ts';
import type { Bot } from './bot.ts';
import { buildCommentView, commentIn } from './comment-view.ts';
import { deliver, deliverPrivately } from './deliver.ts';
import { noteUnanswered } from './listen-questions.ts';
import { onButton, type Pressed } from './press.ts';
import { codeOf } from './refusals.ts';
import { readPlace } from './view-place.ts';
import { wordsOf } from './words.ts';

/** Slack's answers to posting where the bot is no member. */
const NOT_A_MEMBER: ReadonlySet<string> = new Set(['not_in_channel', 'channel_not_found']);

export function listenToButtons(app: Pick<App, 'action' | 'view'>, bot: Bot): void {
  onButton(app, bot, /^choose_\d+$/, (pressed) => choose(bot, pressed));
  onButton(app, bot, 'share', (pressed) => share(bot, pressed));
  onButton(app, bot, 'feedback', (pressed) => rate(bot, pressed));
  app.view('comment', async ({ ack, view, body }) => {
    await ack();
    const { key, turn } = readPlace(view.private_metadata);
    await bot.notebook.addFeedback({ key, turn, user: body.user.id, good: false, comment: commentIn(view.state), at: Date.now() });
  });
}

/** Says the choice for the person, right after the turn that offered it, and answers where the offer stands. */
async function choose(bot: Bot, { exchange: { key, turn, reply }, value, body, client, respond, isPrivate }: Pressed): Promise<void> {
  const question = wordsOf(reply.language).choice((value.choice ?? 0) + 1);
  const exchange = await bot.conversation.ask(key, { id: body.trigger_id, question, after: turn });
  const answer = buildAnswer(exchange, { books: bot.books, audience: isPrivate ? 'private' : 'thread' });
  if (isPrivate) await deliverPrivately(respond, answer, wordsOf(reply.language).restElsewhere, bot.logger);
  else await deliver(client, key, answer, bot.logger);
  await noteUnanswered(bot, exchange);
}

/** The shared answer opens a thread that goes on from the private conversation. */
async function share({ conversation, books, logger }: Bot, { exchange, client, respond, say }: Pressed): Promise<void> {
  const words = wordsOf(exchange.reply.language);
  const { key } = exchange;
  try {
    // Numbered as in the thread that it will open.
    const first = { ...exchange, turn: await conversation.depthOf(exchange) };
    const answer = buildAnswer(first, { books, audience: 'thread', hint: words.asked(exchange.question) });
    const thread = await deliver(client, { channel: key.channel }, answer, logger);
    await conversation.copy(exchange, { ...key, thread });
    await respond({ delete_original: true });
    await say(words.shared);
  } catch (error) {
    if (!NOT_A_MEMBER.has(codeOf(error))) throw error;
    await say(words.inviteFirst);
  }
}

async function rate({ notebook }: Bot, { exchange: { key, turn, reply }, value, body, client, say }: Pressed): Promise<void> {
  await notebook.addFeedback({ key, turn, user: body.user.id, good: value.good === true, comment: null, at: Date.now() });
  if (value.good === true) await say(wordsOf(reply.language).thanks);
  else await client.views.open({ trigger_id: body.trigger_id, view: buildCommentView({ key, turn }, reply.language) });
}
