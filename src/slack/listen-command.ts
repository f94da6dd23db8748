/** `/budget`: a question that only its asker sees answered, and two lists for administrators. */
import type { App, RespondFn, SlashCommand } from '@slack/bolt';
import { buildAnswer } from './answer-message.ts';
import { attempt, type Bot } from './bot.ts';
import { deliverPrivately, tell } from './deliver.ts';
import { helpMessage, wantsHelp } from './help.ts';
import { noteUnanswered } from './listen-questions.ts';
import { listFeedback, listUnanswered } from './notebook-message.ts';
import { LONGEST_QUESTION, questionIn } from './question.ts';
import { languageOf, wordsOf } from './words.ts';

export function listenToCommand(app: Pick<App, 'command'>, bot: Bot): void {
  app.command('/budget', async ({ command, context, ack, respond }) => {
    await ack();
    const text = questionIn(command.text, context.botUserId ?? '');
    await attempt(bot, languageOf(text), async () => {
      if (wantsHelp(text)) {
        const help = helpMessage(bot.questions);
        await tell(respond, help.text, help.blocks);
      } else if (/^feedback$/i.test(text)) await showFeedback(bot, command, respond);
      else if (/^unanswered$/i.test(text)) await showUnanswered(bot, command, respond);
      else if (text.length > LONGEST_QUESTION) await tell(respond, wordsOf(languageOf(text)).tooLong);
      else await answer(bot, command, text, respond);
    }, (sentence) => tell(respond, sentence));
  });
}

async function answer(bot: Bot, { team_id: team, channel_id: channel, user_id: user, trigger_id: id }: SlashCommand, question: string, respond: RespondFn): Promise<void> {
  // A person's commands in a channel are one conversation.
  const exchange = await bot.conversation.ask({ team, channel, thread: `command ${user}` }, { id, question, after: null });
  const words = wordsOf(exchange.reply.language);
  await deliverPrivately(respond, buildAnswer(exchange, { books: bot.books, audience: 'private' }), words.restElsewhere, bot.logger);
  await noteUnanswered(bot, exchange);
}

async function showFeedback(bot: Bot, { user_id: user, team_id: team }: SlashCommand, respond: RespondFn): Promise<void> {
  if (!bot.settings.admins.includes(user)) return refuse(respond);
  const own = (await bot.notebook.feedback()).filter(({ key }) => key.team === team);
  const rated = await Promise.all(own.map(async (one) => ({ ...one, question: (await bot.conversation.again(one.key, one.turn))?.question ?? null })));
  for (const text of listFeedback(rated)) await tell(respond, text);
}

async function showUnanswered(bot: Bot, { user_id: user, team_id }: SlashCommand, respond: RespondFn): Promise<void> {
  if (!bot.settings.admins.includes(user)) return refuse(respond);
  if (!bot.settings.keepUnanswered) return tell(respond, `${wordsOf('zh').notKept}\n${wordsOf('en').notKept}`);
  for (const text of listUnanswered((await bot.notebook.unanswered()).filter(({ team }) => team === team_id))) await tell(respond, text);
}

function refuse(respond: RespondFn): Promise<void> {
  return tell(respond, `${wordsOf('zh').administratorsOnly}\n${wordsOf('en').administratorsOnly}`);
}
