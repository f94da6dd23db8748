/** The bot as a program: opens its store, starts it, says so, and stops it at SIGTERM, Ctrl-C or a fault that nobody caught. */
import { warmUp } from '../ask.ts';
import { StartError, type SlackSettings } from '../config.ts';
import type { Library } from '../library.ts';
import { openLog, type Log } from '../operation/log.ts';
import { Metrics } from '../operation/metrics.ts';
import { Readiness } from '../operation/readiness.ts';
import { shutdown } from '../operation/shutdown.ts';
import { openStore } from '../store/open-store.ts';
import { StoreFault } from '../store/store.ts';
import { phraseReply, type Phraser, type PhrasingRecord } from '../reply/phrase.ts';
import type { Phrase } from './conversation.ts';
import { startSlack } from './start.ts';

/** Begins every key in Redis. */
const PREFIX = 'budget-bot';

interface Streams { output: { write(line: string): unknown }; errors: { write(line: string): unknown } }

/** The language model's part, which this room only calls: `keep` gets what is recorded of each reply. */
export type OpenPhraser = (keep: (record: PhrasingRecord) => void) => Phraser;

/** Resolves when it runs. Throws StartError; then nothing is left running. */
export async function runInSlack(library: Library, settings: SlackSettings, { output, errors }: Streams, openPhraser: OpenPhraser | null): Promise<void> {
  const { transport, state, operation } = settings;
  const log = openLog(operation.logLevel, { write: (line) => { errors.write(line); } });
  const store = await openStore({ ...state, prefix: PREFIX, clock: Date.now, warn: (note) => { log.write('warn', 'store', { note }); } })
    .catch((error: unknown) => { throw error instanceof StoreFault ? new StartError(error.message, { cause: error }) : error; });
  const readiness = new Readiness(['slack']);
  const metrics = new Metrics(() => store.backlog());
  const phrase = openPhraser ? phraseWith(openPhraser, log) : null;
  warmUp(library);
  const bot = await startSlack(library, settings, { store, log, metrics, readiness, clock: Date.now, phrase }).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const way = transport.kind === 'socket' ? 'Socket Mode' : `HTTP, port ${transport.port}, /slack/events`;
  output.write(`The budget bot answers in Slack (${way}; ${library.worlds.map(({ book }) => book.title).join(', ')}). Ctrl-C stops it.\n`);
  const stop = shutdown({
    readiness, log, deadline: operation.drain, stopReceiving: () => bot.deafen(), drain: (deadline) => bot.drain(deadline), close: () => store.close(), exit: (code) => process.exit(code),
  });
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => { void stop(signal); });
  // Socket Mode ends so when it cannot reconnect (slackapi/node-slack-sdk#2656): whoever started the bot starts it again.
  for (const event of ['unhandledRejection', 'uncaughtException']) {
    process.once(event, (fault) => {
      log.write('error', event, { fault });
      void stop(event, 1);
    });
  }
}

/** Each reply's record goes to the log with the question's reference: model, time, tokens and verdict, no word of a message. */
function phraseWith(openPhraser: OpenPhraser, log: Log): Phrase {
  const phraser = openPhraser(({ verdict, model, latencyMs, tokensIn, tokensOut }) => {
    log.write('info', 'phrased', { outcome: verdict, milliseconds: latencyMs, count: tokensIn + tokensOut, ...(model === null ? {} : { note: model }) });
  });
  return async (asked, question, user, reference) => {
    const { reply, record } = await phraseReply(phraser, asked, question, user);
    log.write('debug', 'phrasing', { reference, outcome: record.verdict });
    return reply;
  };
}
