/** auth.test, apps.connections.open, users.info, team.info, bots.info: who is who. */
import { userOf, type Method } from '../call.ts';
import { APP, BOT, BOT_USER, TEAM } from '../workspace.ts';

export const IDENTITY: Readonly<Record<string, Method>> = {
  'auth.test': { token: 'bot', run: ({ origin }) => ({ url: `${origin()}/`, team: 'Local', user: 'budget', team_id: TEAM, user_id: BOT_USER, bot_id: BOT, app_id: APP, is_enterprise_install: false }) },
  'apps.connections.open': { token: 'app', run: ({ socketUrl }) => ({ url: socketUrl() }) },
  'users.info': { token: 'bot', scopes: ['users:read'], run: (call) => {
    const { id, name, realName, locale, tz, team = TEAM } = userOf(call);
    return { user: { id, team_id: team, name, real_name: realName, tz, is_bot: false, deleted: false, profile: { real_name: realName, display_name: name }, ...(call.args.flag('include_locale') ? { locale } : {}) } };
  } },
  'team.info': { token: 'bot', scopes: ['team:read'], run: () => ({ team: { id: TEAM, name: 'Local', domain: 'local' } }) },
  'bots.info': { token: 'bot', scopes: ['users:read'], run: () => ({ bot: { id: BOT, app_id: APP, user_id: BOT_USER, name: 'budget', deleted: false } }) },
};
