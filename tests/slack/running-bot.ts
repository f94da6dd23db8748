/** The whole bot with the real Bolt, connected to a local Slack over one of the two transports. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { SlackSettings } from '../../src/config.ts';
import { openLog } from '../../src/operation/log.ts';
import { Metrics } from '../../src/operation/metrics.ts';
import { Readiness } from '../../src/operation/readiness.ts';
import type { Services } from '../../src/slack/bot.ts';
import { startSlack } from '../../src/slack/start.ts';
import { FileStore } from '../../src/store/file-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { Manifest } from '../fakes/slack/grants.ts';
import { LocalSlack } from '../fakes/slack/local-slack.ts';
import type { Options } from '../fakes/slack/slack-server.ts';
import { libraryOf } from '../libraries.ts';
import { makeFolder } from '../store/temporary-folder.ts';

export type Mode = 'socket' | 'http';
export const MODES: readonly Mode[] = ['socket', 'http'];
export const LIBRARY = libraryOf();

export interface Bot { stop(): Promise<void>; services: Services; log: () => string; address: string | null }
export interface Running extends Bot { slack: LocalSlack }

/** Nobody is refused, and nobody asks too much. */
export const OPEN: Pick<SlackSettings, 'followThreads' | 'admins' | 'keepUnanswered' | 'policy' | 'rates'> = {
  followThreads: false, admins: [], keepUnanswered: false, rates: { perUser: 1e6, perChannel: 1e6 },
  policy: { teams: null, guests: new Set(), channels: null, users: null, sharedChannels: false },
};

export function manifestFor(mode: Mode): Manifest {
  return JSON.parse(readFileSync(mode === 'socket' ? 'src/slack/manifest.json' : 'src/slack/manifest.http.json', 'utf8')) as Manifest;
}

/** The local Slack grants what the bot's own manifest asks for, no more. `store`: instead of a folder of its own. */
export async function startBot(mode: Mode, settings: Partial<SlackSettings> = {}, options: Options = {}, store?: Store): Promise<Running> {
  const slack = await LocalSlack.start({ manifest: manifestFor(mode), ...options });
  const bot = await joinBot(slack, mode, settings, store);
  if (mode === 'http') await slack.sendEventsTo(bot.address ?? '');
  else await slack.connected();
  return {
    ...bot, slack,
    stop: async () => {
      await bot.stop();
      await slack.stop();
    },
  };
}

/** One more bot for a local Slack that is there; `stop` leaves that running. */
export async function joinBot(slack: LocalSlack, mode: Mode, settings: Partial<SlackSettings> = {}, store?: Store, phrase: Services['phrase'] = null): Promise<Bot> {
  const port = await freePort();
  let log = '';
  const kept = store ?? await FileStore.open({ folder: makeFolder(), clock: Date.now, warn: (sentence) => { throw new Error(sentence); } });
  const services: Services = {
    store: kept, log: openLog('debug', { write: (line) => { log += line; } }), metrics: new Metrics(() => kept.backlog()), readiness: new Readiness(['slack']), clock: Date.now, phrase,
  };
  const bot = await startSlack(LIBRARY, {
    ...OPEN, botToken: slack.botToken, apiUrl: slack.apiUrl, state: { redisUrl: null, folder: '' }, operation: { logLevel: 'debug', healthPort: null, drain: 1_000 },
    transport: mode === 'socket' ? { kind: 'socket', appToken: slack.appToken } : { kind: 'http', signingSecret: slack.signingSecret, port },
    ...settings,
  }, services);
  return {
    services, log: () => log, address: mode === 'http' ? `http://127.0.0.1:${port}/slack/events` : null,
    stop: async () => {
      await bot.deafen();
      await bot.drain(1_000);
      await kept.close();
    },
  };
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}
