/** `/budget`: a question that only its asker sees answered, and two lists for administrators. */
import type { AckFn, App, RespondArguments, RespondFn, SlashCommand } from '@slack/bolt';
import { receiveQuestion } from '../ingress/intake.ts';
import { refusalOf } from '../ingress/policy.ts';
import { attempt, type Bot } from './bot.ts';
import { listFeedback, listUnanswered } from './notebook-message.ts';
import { tell } from './press.ts';
import { questionIn } from './question.ts';
import { languageOf, wordsOf } from './words.ts';

export function listenToCommand(app: Pick<App, 'command'>, bot: Bot): void {
  app.command('/budget', async ({ command, ack, respond }) => {
    const text = questionIn(command.text, bot.identity.user);
    const list = /^feedback$/i.test(text) ? showFeedback : /^unanswered$/i.test(text) ? showUnanswered : null;
    if (!list) return take(bot, command, ack);
    await ack();
    await attempt(bot, languageOf(text), () => list(bot, command, respond), (sentence) => tell(respond, sentence));
  });
}

/** Acknowledged when it is journalled: each command is a question of its own, and its buttons go on from it. */
async function take(bot: Bot, { team_id: team, channel_id: channel, user_id: user, trigger_id: id, text, response_url: respond }: SlashCommand, ack: AckFn<string | RespondArguments>): Promise<void> {
  const sentences: string[] = [];
  const language = languageOf(text);
  await attempt(bot, language, async () => {
    // Only the asker sees the answer, who is of this workspace: who else reads the channel does not matter.
    const incoming = { eventId: id, type: 'command', team, channel, direct: channel.startsWith('D'), shared: false, ts: id, thread: null, user, userTeam: team, text, respond };
    const { kind } = await receiveQuestion(incoming, bot.intake);
    if (kind === 'refused') sentences.push(wordsOf(language).refused);
  }, (fault) => { sentences.push(fault); return Promise.resolve(); });
  const [sentence] = sentences;
  await (sentence === undefined ? ack() : ack({ response_type: 'ephemeral', text: sentence }));
}

async function showFeedback({ settings, intake, store }: Bot, command: SlashCommand, respond: RespondFn): Promise<void> {
  const { user_id: user, team_id: team } = command;
  if (!settings.admins.includes(user) || isRefused(intake, command)) return refuse(respond);
  // A person's later word on an answer replaces the earlier one.
  const last = new Map((await store.records('feedback')).filter((one) => one.team === team).map((one) => [`${one.reference} ${one.user}`, one]));
  const rated = await Promise.all([...last.values()].map(async (one) => ({ ...one, question: (await store.questions(one.thread)).find(({ reference }) => reference === one.reference)?.text ?? null })));
  for (const text of listFeedback(rated)) await tell(respond, text);
}

async function showUnanswered({ settings, intake, store }: Bot, command: SlashCommand, respond: RespondFn): Promise<void> {
  const { user_id: user, team_id: team } = command;
  if (!settings.admins.includes(user) || isRefused(intake, command)) return refuse(respond);
  if (!settings.keepUnanswered) return tell(respond, `${wordsOf('zh').notKept}\n${wordsOf('en').notKept}`);
  for (const text of listUnanswered((await store.records('unanswered')).filter((one) => one.team === team))) await tell(respond, text);
}

function isRefused({ policy }: Bot['intake'], { user_id: user, team_id: team, channel_id: channel }: SlashCommand): boolean {
  return refusalOf({ team, channel, direct: channel.startsWith('D'), shared: false, user, userTeam: team }, policy) !== null;
}

function refuse(respond: RespondFn): Promise<void> {
  return tell(respond, `${wordsOf('zh').administratorsOnly}\n${wordsOf('en').administratorsOnly}`);
}
