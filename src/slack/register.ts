/** Every listener of the bot; the manifest grants what they need. Questions come past Bolt: see journal-first.ts. */
import type { App } from '@slack/bolt';
import type { Bot } from './bot.ts';
import { listenToButtons } from './listen-buttons.ts';
import { listenToCommand } from './listen-command.ts';
import { listenToHome } from './listen-home.ts';
import { listenToWindows } from './listen-windows.ts';

export type Ears = Pick<App, 'event' | 'action' | 'view' | 'command'>;

export function register(app: Ears, bot: Bot): void {
  listenToCommand(app, bot);
  listenToButtons(app, bot);
  listenToWindows(app, bot);
  listenToHome(app, bot);
}
