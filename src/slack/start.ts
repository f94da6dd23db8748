/** Starts the bot in Slack, over Socket Mode or HTTP. */
import { App, HTTPReceiver, SocketModeReceiver, webApi, type Receiver } from '@slack/bolt';
import { StartError, type SlackSettings } from '../config.ts';
import { WorkLoop } from '../ingress/work-loop.ts';
import type { Library } from '../library.ts';
import { routesOf, serveRoutes } from '../operation/routes.ts';
import { boltLog } from './bolt-log.ts';
import { createBot, type Identity, type Services } from './bot.ts';
import { journalFirst } from './journal-first.ts';
import { PATIENCE } from './outlet.ts';
import { codeOf } from './refusals.ts';
import { register } from './register.ts';
import { workOf } from './work.ts';

/** Calls that a person waits for, such as windows: milliseconds, and how often one is repeated. Bolt's own are no limit and ten times. */
const CALL = { timeout: PATIENCE, retryConfig: { retries: 2, minTimeout: 300, factor: 2 } };
/** Messages have a delivery of their own. */
const POST = { timeout: PATIENCE, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };

export interface RunningBot {
  /** Takes nothing more from Slack. */
  deafen(): Promise<void>;
  /** Waits so many ms for running questions; returns how many are left in the journal. */
  drain(deadline: number): Promise<number>;
}

/** Resolves once Slack is reached. Throws StartError when it refuses the tokens or cannot be reached. */
export async function startSlack(library: Library, settings: SlackSettings, services: Services): Promise<RunningBot> {
  const { botToken: token, transport, apiUrl, operation } = settings;
  const { log, metrics, readiness, store } = services;
  const address = apiUrl === null ? {} : { slackApiUrl: apiUrl };
  const logger = boltLog(log);
  const routes = routesOf(readiness, metrics);
  const receiver = transport.kind === 'socket' ? socketReceiver(transport.appToken, address, services) : new HTTPReceiver({ signingSecret: transport.signingSecret, logger, customRoutes: routes });
  const app = new App({ token, receiver, logger, convoStore: false, deferInitialization: true, clientOptions: { ...address, ...CALL } });
  app.error((fault) => {
    metrics.failed('slack', 'listener');
    log.write('error', 'listener', { fault });
    return Promise.resolve();
  });
  const client = new webApi.WebClient(token, { ...address, ...POST, logger });
  let identity: Identity;
  try {
    identity = await whoAmI(app);
  } catch (error) {
    throw new StartError(refusalOf(error, 'SLACK_BOT_TOKEN', apiUrl), { cause: error });
  }
  let loop: WorkLoop | null = null;
  const bot = createBot(library, settings, services, client, identity, () => loop?.wake());
  register(app, bot);
  journalFirst(app, bot.intake);
  const port = transport.kind === 'http' ? transport.port : operation.healthPort;
  const health = transport.kind === 'socket' && port !== null ? await serveRoutes(routes, port).catch((error: unknown) => { throw portTaken(port, error); }) : null;
  try {
    if (transport.kind === 'http') await app.start(transport.port);
    else await app.start();
  } catch (error) {
    health?.close();
    throw transport.kind === 'http' ? portTaken(transport.port, error) : new StartError(refusalOf(error, 'SLACK_APP_TOKEN', apiUrl), { cause: error });
  }
  readiness.set('slack', 'fit');
  readiness.watch('store', () => store.check());
  const working = loop = new WorkLoop(workOf(bot));
  return {
    deafen: async () => {
      await app.stop();
      health?.close();
    },
    drain: (deadline) => working.drain(deadline),
  };
}

/** With its own options object: Socket Mode writes into the one it is given. */
function socketReceiver(appToken: string, address: { slackApiUrl?: string }, { log, readiness }: Services): Receiver {
  const receiver = new SocketModeReceiver({ appToken, logger: boltLog(log), installerOptions: { clientOptions: { ...address } } });
  receiver.client.on('connected', () => { readiness.set('slack', 'fit'); });
  for (const state of ['reconnecting', 'disconnected']) receiver.client.on(state, () => { readiness.set('slack', state); });
  return receiver;
}

/** Without `init` Bolt would start with a bad token, acknowledge events and lose them. */
async function whoAmI(app: App): Promise<Identity> {
  await app.init();
  const { user_id: user, team_id: team } = await app.client.auth.test();
  if (user === undefined || team === undefined) throw new Error('auth.test names neither user nor workspace');
  return { user, team };
}

function portTaken(port: number, error: unknown): StartError {
  return new StartError(`Port ${port} cannot be used: ${(error as Error).message}.`, { cause: error });
}

function refusalOf(error: unknown, variable: string, apiUrl: string | null): string {
  const code = codeOf(error);
  return code === ''
    ? `Slack cannot be reached at ${apiUrl ?? 'https://slack.com/api/'}: ${(error as Error).message}.`
    : `Slack does not accept ${variable} (${code}): copy the token of your Slack app again.`;
}
