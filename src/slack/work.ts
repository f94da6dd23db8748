/** A journalled question → its answer in Slack, or one sentence that says why there is none. */
import { ownThreadOf, type Incoming } from '../ingress/incoming.ts';
import type { Ending, Handled, Task, WorkLoopOptions } from '../ingress/work-loop.ts';
import type { Question } from '../store/store.ts';
import { buildAnswer, type AnswerMessages, type Outgoing } from './answer-message.ts';
import type { Bot } from './bot.ts';
import type { Exchange } from './conversation.ts';
import { forOnePerson, sendAnswer, type Sending, type Sent } from './deliver.ts';
import { helpMessage, wantsHelp } from './help.ts';
import { LONGEST_QUESTION, questionIn } from './question.ts';
import { questionsTo } from './threads.ts';
import { languageOf, wordsOf } from './words.ts';

/** How many threads are worked on at once: more than Slack lets a workspace post in a second would only wait. */
const CONCURRENCY = 200;
/** Noted instead of a message: the answer may be out or not, and only that is left to say. */
const UNSURE = 'unsure';

export function workOf(bot: Bot): WorkLoopOptions {
  const { store, clock, log, metrics } = bot;
  return {
    store, clock, concurrency: CONCURRENCY,
    handle: (task) => handle(bot, task),
    apologise: async (task) => {
      const sent = await say(bot, task, wordsOf(languageOf(task.incoming.text)).fault(task.reference));
      if (!sent.ok) throw sent.fault;
    },
    observe: (ending, task, fault) => { observe(bot, ending, task, fault); },
    onFault: (fault) => {
      metrics.failed('store', fault instanceof Error && 'code' in fault ? String(fault.code) : 'fault');
      log.write('error', 'work_failed', { fault });
    },
  };
}

async function handle(bot: Bot, task: Task): Promise<Handled> {
  const { work, incoming, reference } = task;
  const text = questionIn(incoming.text, bot.identity.user);
  const words = wordsOf(languageOf(text));
  if (work.posted.includes(UNSURE)) return settle(bot, task, 'unsure', await say(bot, { ...task, work: { ...work, posted: [] } }, words.unsure(reference)));
  if (work.overQuota !== null) return settle(bot, task, 'over_quota', await say(bot, task, words.slower));
  if (wantsHelp(text)) return settle(bot, task, 'help', await send(bot, task, alone(helpMessage(bot.questions))));
  if (text.length > LONGEST_QUESTION) return settle(bot, task, 'too_long', await say(bot, task, words.tooLong));
  const question: Question = { reference, text };
  const before = incoming.after === undefined ? questionsTo(work.earlier, work.earlier.at(-1)?.reference) : questionsTo(work.earlier, incoming.after);
  if (work.posted.length === 0) await showStatus(bot, incoming, words.thinking);
  const exchange = { ...await bot.conversation.answer(work.thread, before, question, incoming.user), thread: ownThreadOf(incoming) };
  // A direct message goes on from those before it, as people write there, and its answer opens a thread of its own.
  if (exchange.thread !== work.thread) await bot.store.begin(exchange.thread, [...before, question].map((one) => ({ reference: one.reference, text: one.text })));
  const sent = await send(bot, task, messagesOf(bot, incoming, exchange, before.length === 0));
  if (sent.ok && bot.settings.keepUnanswered && exchange.reply.outcome === 'not_found') {
    await bot.store.record('unanswered', { at: bot.clock(), reference, team: incoming.team, outcome: exchange.reply.outcome, text });
  }
  return settle(bot, task, exchange.reply.outcome, sent, text);
}

function messagesOf({ books, settings }: Bot, { type, respond }: Incoming, exchange: Exchange, first: boolean): AnswerMessages {
  const words = wordsOf(exchange.reply.language);
  if (respond !== undefined) return forOnePerson(buildAnswer(exchange, { books, audience: 'private' }), { text: words.restElsewhere, blocks: [] });
  const hint = type === 'app_mention' && !settings.followThreads && first ? words.mentionAgain : undefined;
  return buildAnswer(exchange, { books, audience: 'thread', hint });
}

/** Only a courtesy: an answer without it is as good. */
async function showStatus({ client, log }: Bot, { respond, channel, thread, ts }: Incoming, status: string): Promise<void> {
  if (respond !== undefined) return;
  await client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread ?? ts, status }).catch((fault: unknown) => { log.write('debug', 'no_status', { fault }); });
}

function say(bot: Bot, task: Task, text: string): Promise<Sent> {
  return send(bot, task, alone({ text, blocks: [] }));
}

function alone(message: Outgoing): AnswerMessages {
  const plain = [{ text: message.text, blocks: [] }];
  return { messages: [message], simpler: plain, plain, file: null };
}

function send(bot: Bot, { work, incoming, reference, signal, note }: Task, answer: AnswerMessages): Promise<Sent> {
  const { channel, thread, ts, respond, direct, group } = incoming;
  // The manifest lets the bot read direct and group messages, and following threads needs the right to read channels.
  const readable = respond === undefined && (direct || group === true || bot.settings.followThreads);
  const spot = { channel, thread: respond === undefined ? thread ?? ts : undefined, respond, readable, reference };
  return sendAnswer(bot.client, spot, answer, { ...sendingOf(bot, reference), signal, note, posted: work.posted, doubtful: work.doubtful });
}

/** How messages go out, and where what happens to them is counted. */
export function sendingOf({ means, log, metrics }: Bot, reference: string): Pick<Sending, 'means' | 'onDelivered'> {
  return {
    means: { ...means, observe: (fault) => {
      metrics.failed('delivery', fault.detail);
      log.write('warn', 'delivery', { reference, outcome: fault.code, reason: fault.detail });
    } },
    onDelivered: (delivered) => {
      metrics.delivered(delivered);
      if (delivered.repeated) log.write('warn', 'possible_duplicate', { reference });
      if (delivered.rung > 0) log.write('warn', 'simpler_reply', { reference, count: delivered.rung });
    },
  };
}

async function settle(bot: Bot, task: Task, outcome: string, sent: Sent, question: string | null = null): Promise<Handled> {
  const { work, reference, incoming: { team, channel, user } } = task;
  const who = { reference, team, channel, user };
  if (sent.ok) {
    const milliseconds = bot.clock() - work.receivedAt;
    bot.metrics.worked(outcome, milliseconds);
    bot.log.write('info', 'answered', { ...who, outcome, milliseconds });
    return { kind: 'done', question };
  }
  const { fault, later, delay, doubtful } = sent;
  if (later) return { kind: 'later', delay, doubtful };
  if (fault.code === 'closed' || fault.code === 'revoked') {
    // Nobody can be told there. A revoked token concerns every channel.
    if (fault.code === 'revoked') bot.readiness.set('slack', fault.detail);
    bot.metrics.worked('not_posted', null);
    bot.log.write('error', 'not_posted', { ...who, outcome: fault.code, reason: fault.detail });
    return { kind: 'done', question: null };
  }
  if (fault.code !== 'lost' || outcome === UNSURE) throw fault;
  await task.note([...work.posted, UNSURE]);
  return { kind: 'later', delay: 0, doubtful: false };
}

function observe({ log, metrics }: Bot, ending: Ending, { reference, incoming: { team, channel, user } }: Task, fault: unknown): void {
  if (ending === 'done') return;
  metrics.worked(ending, null);
  log.write(ending === 'deferred' || ending === 'lost' ? 'warn' : 'error', 'question', { reference, team, channel, user, outcome: ending, fault });
}
