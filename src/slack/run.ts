/** The bot as a program: starts it, says so, and stops it at SIGTERM or Ctrl-C. */
import type { SlackSettings } from '../config.ts';
import type { Library } from '../library.ts';
import { notebookInMemory, threadsInMemory } from './memory.ts';
import { startSlack } from './start.ts';

export async function runInSlack(library: Library, settings: SlackSettings, output: { write(line: string): unknown }): Promise<void> {
  const bot = await startSlack(library, settings, { threads: threadsInMemory(), notebook: notebookInMemory() });
  const way = settings.transport.kind === 'socket' ? 'Socket Mode' : `HTTP, port ${settings.transport.port}, /slack/events`;
  output.write(`The budget bot answers in Slack (${way}; ${library.worlds.map(({ book }) => book.title).join(', ')}). Ctrl-C stops it.\n`);
  const stop = (): void => {
    void bot.stop().finally(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
