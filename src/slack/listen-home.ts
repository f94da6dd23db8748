/** App Home, the prompts of the messages tab, and the greeting in a channel that the bot is added to. */
import type { App } from '@slack/bolt';
import { overviewOf } from '../overview.ts';
import type { Bot } from './bot.ts';
import { post } from './deliver.ts';
import { helpMessage } from './help.ts';
import { buildHome } from './home-view.ts';
import { PROMPTS } from './limits.ts';

export function listenToHome(app: Pick<App, 'event'>, bot: Bot): void {
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'messages') {
      const prompts = bot.questions.slice(0, PROMPTS).map((question) => ({ title: question, message: question }));
      if (prompts.length > 0) await client.assistant.threads.setSuggestedPrompts({ channel_id: event.channel, title: '可以问 · You can ask', prompts });
    } else {
      await client.views.publish({ user_id: event.user, view: buildHome(overviewOf(bot.library), bot.questions) });
    }
  });

  app.event('member_joined_channel', async ({ event, context, client }) => {
    if (event.user === context.botUserId) await post(client, { channel: event.channel }, helpMessage(bot.questions));
  });
}
