/** Mentions, direct messages and thread replies → questions, answered in their thread. */
import type { App, types, webApi } from '@slack/bolt';
import { buildAnswer } from './answer-message.ts';
import { attempt, type Bot } from './bot.ts';
import type { Exchange } from './conversation.ts';
import { deliver, post } from './deliver.ts';
import { helpMessage, wantsHelp } from './help.ts';
import { LONGEST_QUESTION, mentions, questionIn } from './question.ts';
import type { ThreadKey } from './threads.ts';
import { languageOf, wordsOf } from './words.ts';

/** A message that a person wrote to the bot. */
interface Asked { team: string; channel: string; ts: string; threadTs: string | undefined; text: string; direct: boolean; silentFollowUps: boolean }

type Written = types.GenericMessageEvent | types.FileShareMessageEvent | types.ThreadBroadcastMessageEvent;

/** What a person writes has no subtype, or one of these; edits, joins and other bots have others. */
const WRITTEN: ReadonlySet<string | undefined> = new Set([undefined, 'file_share', 'thread_broadcast']);

function isWritten(message: types.AllMessageEvents): message is Written & { text: string } {
  return WRITTEN.has(message.subtype) && 'text' in message && typeof message.text === 'string' && !('bot_id' in message && message.bot_id);
}

export function listenToQuestions(app: Pick<App, 'event' | 'message'>, bot: Bot): void {
  app.event('app_mention', async ({ event, context, client }) => {
    if (event.bot_id !== undefined) return;
    const text = questionIn(event.text, context.botUserId ?? '');
    await answer(bot, client, { team: context.teamId ?? '', channel: event.channel, ts: event.ts, threadTs: event.thread_ts, text, direct: false, silentFollowUps: bot.settings.followThreads });
  });

  app.message(async ({ message, context, client }) => {
    if (!isWritten(message)) return;
    const botUser = context.botUserId ?? '';
    const direct = message.channel_type === 'im';
    const team = context.teamId ?? '';
    const threadTs = message.thread_ts;
    if (!direct) {
      // A mention arrives as app_mention too and is answered there.
      if (mentions(message.text, botUser) || threadTs === undefined) return;
      if (message.channel_type !== 'mpim' && !bot.settings.followThreads) return;
      if (!await bot.conversation.isOpen({ team, channel: message.channel, thread: threadTs })) return;
    }
    await answer(bot, client, { team, channel: message.channel, ts: message.ts, threadTs, text: questionIn(message.text, botUser), direct, silentFollowUps: true });
  });
}

async function answer(bot: Bot, client: webApi.WebClient, asked: Asked): Promise<void> {
  const { team, channel, ts, threadTs, text } = asked;
  const thread = threadTs ?? ts;
  const words = wordsOf(languageOf(text));
  const say = (sentence: string): Promise<unknown> => post(client, { channel, thread }, { text: sentence, blocks: [] });
  await attempt(bot, languageOf(text), async () => {
    if (wantsHelp(text)) {
      await post(client, { channel, thread }, helpMessage(bot.questions));
      return;
    }
    if (text.length > LONGEST_QUESTION) {
      await say(words.tooLong);
      return;
    }
    // Only a courtesy: an answer without it is as good.
    await client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status: words.thinking }).catch((error: unknown) => { bot.logger.debug('no status', error); });
    const exchange = await takeIn(bot, { team, channel, thread }, asked);
    const hint = !asked.silentFollowUps && exchange.turn === 0 ? wordsOf(exchange.reply.language).mentionAgain : undefined;
    await deliver(client, { channel, thread }, buildAnswer(exchange, { books: bot.books, audience: 'thread', hint }), bot.logger);
    await noteUnanswered(bot, exchange);
  }, say);
}

/** A direct message outside a thread goes on from those before it, as people write there; its answer opens a thread. */
async function takeIn({ conversation }: Bot, key: ThreadKey, { ts, threadTs, text, direct }: Asked): Promise<Exchange> {
  const turn = { id: ts, question: text, after: null };
  return direct && threadTs === undefined ? conversation.askAlong({ ...key, thread: 'direct' }, key, turn) : conversation.ask(key, turn);
}

export async function noteUnanswered({ settings, notebook }: Bot, { key, question, reply }: Exchange): Promise<void> {
  if (settings.keepUnanswered && reply.outcome === 'not_found') await notebook.addUnanswered({ question, team: key.team, at: Date.now() });
}
