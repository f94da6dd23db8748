/** Every listener of the bot; the manifest grants what they need. */
import type { App } from '@slack/bolt';
import type { Bot } from './bot.ts';
import { listenToButtons } from './listen-buttons.ts';
import { listenToCommand } from './listen-command.ts';
import { listenToHome } from './listen-home.ts';
import { listenToQuestions } from './listen-questions.ts';
import { listenToWindows } from './listen-windows.ts';

export type Ears = Pick<App, 'event' | 'message' | 'action' | 'view' | 'command'>;

export function register(app: Ears, bot: Bot): void {
  listenToQuestions(app, bot);
  listenToCommand(app, bot);
  listenToButtons(app, bot);
  listenToWindows(app, bot);
  listenToHome(app, bot);
}
