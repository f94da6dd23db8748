/** Starts a local Slack, the bot over Socket Mode against it, and the page. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Manifest } from '../fakes/slack/grants.ts';
import { LocalSlack } from '../fakes/slack/local-slack.ts';
import { LIN } from '../fakes/slack/residents.ts';
import { servePage } from './page-server.ts';

const MANIFEST = 'src/slack/manifest.json';

export interface Demo { address: string; slack: LocalSlack; bot: ChildProcess; stop: () => Promise<void> }

/** @param port of the page, 0 for any. @throws Error when the bot ends before it is connected; what it said went to standard error. */
export async function startDemo({ port, documents }: { port: number; documents?: string }): Promise<Demo> {
  const slack = await LocalSlack.start({ manifest: JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest });
  const page = servePage(slack);
  page.listen(port, '127.0.0.1');
  await once(page, 'listening');
  const bot = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...(documents === undefined ? [] : ['--documents', documents])], {
    stdio: ['ignore', 'inherit', 'inherit'],
    // eslint-disable-next-line no-restricted-properties -- the bot reads its own; this hands it on
    env: { ...process.env, SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken, SLACK_API_URL: slack.apiUrl, SLACK_ADMINS: LIN, SLACK_KEEP_UNANSWERED: 'on' },
  });
  const stop = async (): Promise<void> => {
    if (bot.exitCode === null && bot.signalCode === null) {
      bot.kill('SIGTERM');
      await once(bot, 'exit');
    }
    page.close();
    page.closeAllConnections();
    await slack.stop();
  };
  const gone = once(bot, 'exit').then(() => { throw new Error('the bot ended before it was connected'); });
  try {
    await Promise.race([slack.until('the bot', () => slack.sockets.connections > 0, 60_000), gone]);
  } catch (error) {
    await stop();
    throw error;
  }
  gone.catch(() => undefined);
  return { address: `http://127.0.0.1:${(page.address() as AddressInfo).port}/`, slack, bot, stop };
}
