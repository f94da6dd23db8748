/** Starts a local Slack, the bot over Socket Mode against it, and the page. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Manifest } from '../fakes/slack/grants.ts';
import { LocalSlack } from '../fakes/slack/local-slack.ts';
import { LIN } from '../fakes/slack/residents.ts';
import { argsOf } from '../programs.ts';
import { makeFolder } from '../store/temporary-folder.ts';
import { servePage } from './page-server.ts';

const MANIFEST = 'src/slack/manifest.json';
/** Milliseconds; a busy machine reads its documents slowly. */
const STARTING = 60_000;

export interface Demo { address: string; slack: LocalSlack; bot: ChildProcess; stop: () => Promise<void> }

/** @param port of the page, 0 for any. @throws Error when the port is taken or the bot ends before it is connected; what the bot said went to standard error. */
export async function startDemo({ port, documents }: { port: number; documents?: string }): Promise<Demo> {
  const slack = await LocalSlack.start({ manifest: JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest });
  const page = servePage(slack);
  let bot: ChildProcess | null = null;
  const stop = async (): Promise<void> => {
    if (bot?.exitCode === null && bot.signalCode === null) {
      bot.kill('SIGTERM');
      await once(bot, 'exit');
    }
    page.close();
    page.closeAllConnections();
    await slack.stop();
  };
  try {
    page.listen(port, '127.0.0.1');
    await once(page, 'listening');
    bot = startBot(slack, documents);
    const gone = once(bot, 'exit').then(() => { throw new Error('The bot ended before it was connected.'); });
    await Promise.race([slack.until('the bot', () => slack.sockets.connections > 0, STARTING), gone]);
    gone.catch(() => undefined);
    return { address: `http://127.0.0.1:${(page.address() as AddressInfo).port}/`, slack, bot, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function startBot({ botToken, appToken, apiUrl }: LocalSlack, documents: string | undefined): ChildProcess {
  return spawn(process.execPath, [...argsOf('src/main.ts'), ...(documents === undefined ? [] : ['--documents', documents])], {
    stdio: ['ignore', 'inherit', 'inherit'],
    // eslint-disable-next-line no-restricted-properties -- the bot reads its own; this hands it on
    env: { ...process.env, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: apiUrl, SLACK_ADMINS: LIN, SLACK_KEEP_UNANSWERED: 'on', STATE_FOLDER: makeFolder(), LOG_LEVEL: 'warn' },
  });
}
