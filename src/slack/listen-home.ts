/** App Home, the prompts of the messages tab, and the greeting in a channel that the bot is added to. */
import type { App } from '@slack/bolt';
import { deliver } from '../delivery/deliver.ts';
import { refusalOf } from '../ingress/policy.ts';
import { overviewOf } from '../overview.ts';
import { CLAIM_TIME } from '../store/store.ts';
import type { Bot } from './bot.ts';
import { helpMessage } from './help.ts';
import { buildHome } from './home-view.ts';
import { PROMPTS } from './limits.ts';
import { sendingOf } from './work.ts';

export function listenToHome(app: Pick<App, 'event'>, bot: Bot): void {
  app.event('app_home_opened', async ({ event, client, body: { team_id: team } }) => {
    const visitor = { team, channel: event.channel, direct: true, shared: false, user: event.user, userTeam: team };
    if (refusalOf(visitor, bot.intake.policy)) return;
    if (event.tab === 'messages') {
      const prompts = bot.questions.slice(0, PROMPTS).map((question) => ({ title: question, message: question }));
      if (prompts.length > 0) await client.assistant.threads.setSuggestedPrompts({ channel_id: event.channel, title: '可以问 · You can ask', prompts });
    } else {
      await client.views.publish({ user_id: event.user, view: buildHome(overviewOf(bot.library), bot.questions) });
    }
  });

  app.event('member_joined_channel', async ({ event, body: { team_id: team, event_id: id, is_ext_shared_channel: shared } }) => {
    if (event.user !== bot.identity.user) return;
    const host = { team, channel: event.channel, direct: false, shared: shared ?? null, user: event.inviter ?? '', userTeam: team };
    if (refusalOf(host, { ...bot.intake.policy, users: null }) || !await bot.store.claim(`event:${id}`, CLAIM_TIME)) return;
    const help = helpMessage(bot.questions);
    const letter = { channel: event.channel, mark: id };
    await deliver({
      channel: event.channel, ladder: [{ ...letter, ...help }, { ...letter, text: help.text, blocks: [] }], doubtful: false, readable: false, record: () => Promise.resolve(),
    }, sendingOf(bot, id).means, AbortSignal.timeout(LONGEST_GREETING));
  });
}

/** A greeting that is late is no greeting; ms. */
const LONGEST_GREETING = 60_000;
