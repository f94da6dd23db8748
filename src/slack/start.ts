/** Starts the bot in Slack, over Socket Mode or HTTP. */
import { App, HTTPReceiver, SocketModeReceiver, type Logger, type Receiver } from '@slack/bolt';
import { StartError, type SlackSettings } from '../config.ts';
import type { Library } from '../library.ts';
import { createBot, type Stores } from './bot.ts';
import { logTo } from './log.ts';
import { register } from './register.ts';
import { codeOf } from './refusals.ts';

/** Calls that a person waits for: milliseconds, and how often one is repeated. Bolt's own are no limit and ten times. */
const CALL = { timeout: 10_000, retryConfig: { retries: 2, minTimeout: 300, factor: 2 } };

export interface RunningBot { stop(): Promise<void> }

/** Resolves once Slack is reached. Throws StartError when it refuses the tokens or cannot be reached. */
export async function startSlack(library: Library, settings: SlackSettings, stores: Stores, logger: Logger = logTo(process.stderr)): Promise<RunningBot> {
  const { botToken: token, transport, apiUrl } = settings;
  const address = apiUrl === null ? {} : { slackApiUrl: apiUrl };
  const app = new App({ token, receiver: receiverOf(transport, address, logger), logger, convoStore: false, deferInitialization: true, clientOptions: { ...address, ...CALL } });
  app.error((error) => {
    logger.error('a listener failed', error);
    return Promise.resolve();
  });
  register(app, createBot(library, settings, stores, logger));
  try {
    // Without this Bolt would start with a bad token, acknowledge events and lose them.
    await app.init();
  } catch (error) {
    throw new StartError(refusalOf(error, 'SLACK_BOT_TOKEN', apiUrl), { cause: error });
  }
  try {
    if (transport.kind === 'http') await app.start(transport.port);
    else await app.start();
  } catch (error) {
    throw new StartError(transport.kind === 'http' ? `Port ${transport.port} cannot be used: ${(error as Error).message}.` : refusalOf(error, 'SLACK_APP_TOKEN', apiUrl), { cause: error });
  }
  return { stop: () => app.stop().then(() => undefined) };
}

/** Each with its own options object: Socket Mode writes into the one it is given. */
function receiverOf(transport: SlackSettings['transport'], address: { slackApiUrl?: string }, logger: Logger): Receiver {
  return transport.kind === 'socket'
    ? new SocketModeReceiver({ appToken: transport.appToken, logger, installerOptions: { clientOptions: { ...address } } })
    : new HTTPReceiver({ signingSecret: transport.signingSecret, logger });
}

function refusalOf(error: unknown, variable: string, apiUrl: string | null): string {
  const code = codeOf(error);
  return code === ''
    ? `Slack cannot be reached at ${apiUrl ?? 'https://slack.com/api/'}: ${(error as Error).message}.`
    : `Slack does not accept ${variable} (${code}): copy the token of your Slack app again.`;
}
