/** The whole bot with the real Bolt, connected to a local Slack over one of the two transports. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Logger } from '@slack/bolt';
import type { SlackSettings } from '../../src/config.ts';
import { openLibrary } from '../../src/library.ts';
import type { Stores } from '../../src/slack/bot.ts';
import { notebookInMemory, threadsInMemory } from '../../src/slack/memory.ts';
import { startSlack } from '../../src/slack/start.ts';
import type { Manifest } from '../fakes/slack/grants.ts';
import { LocalSlack } from '../fakes/slack/local-slack.ts';
import type { Options } from '../fakes/slack/slack-server.ts';
import { SILENT } from '../fakes/slack/silent-logger.ts';

export type Mode = 'socket' | 'http';
export const MODES: readonly Mode[] = ['socket', 'http'];
export const LIBRARY = openLibrary('data/documents', 'data/glossary.json');

export interface Running { slack: LocalSlack; stop(): Promise<void> }

export function manifestFor(mode: Mode): Manifest {
  return JSON.parse(readFileSync(mode === 'socket' ? 'src/slack/manifest.json' : 'src/slack/manifest.http.json', 'utf8')) as Manifest;
}

/** The local Slack grants what the bot's own manifest asks for, no more. */
export async function startBot(mode: Mode, settings: Partial<SlackSettings> = {}, options: Options = {}, stores: Partial<Stores> = {}, logger: Logger = SILENT): Promise<Running> {
  const slack = await LocalSlack.start({ manifest: manifestFor(mode), ...options });
  const port = await freePort();
  const bot = await startSlack(LIBRARY, {
    botToken: slack.botToken, apiUrl: slack.apiUrl, followThreads: false, admins: [], keepUnanswered: false,
    transport: mode === 'socket' ? { kind: 'socket', appToken: slack.appToken } : { kind: 'http', signingSecret: slack.signingSecret, port },
    ...settings,
  }, { threads: threadsInMemory(), notebook: notebookInMemory(), ...stores }, logger);
  if (mode === 'http') await slack.sendEventsTo(`http://127.0.0.1:${port}/slack/events`);
  else await slack.connected();
  return {
    slack,
    stop: async () => {
      await bot.stop();
      await slack.stop();
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
