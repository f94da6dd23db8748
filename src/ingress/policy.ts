/** Who may ask: decided before any work, and whatever Slack does not say counts against the question. */
import type { Incoming } from './incoming.ts';

/** Stands in a list of channels for conversations with the bot alone. */
const DIRECT = 'im';

export interface Policy {
  /** Workspaces that the bot serves. */
  teams: ReadonlySet<string>;
  /** Other workspaces whose people may ask too. */
  guests: ReadonlySet<string>;
  /** Null: every channel that the bot was invited to, and direct messages. */
  channels: ReadonlySet<string> | null;
  /** Null: everybody. */
  users: ReadonlySet<string> | null;
  /** Whether it answers where other organisations read along. */
  sharedChannels: boolean;
}

/** Who writes where, as far as Slack says. */
export type Asker = Pick<Incoming, 'team' | 'channel' | 'direct' | 'shared' | 'user' | 'userTeam'>;

export type Refusal = 'team' | 'shared_channel' | 'foreign_user' | 'channel' | 'user';

export function refusalOf(asker: Asker, policy: Policy): Refusal | null {
  const { team, channel, direct, shared, user, userTeam } = asker;
  if (!policy.teams.has(team)) return 'team';
  if (shared !== false && !policy.sharedChannels) return 'shared_channel';
  if (!isKnown(team, userTeam, shared, policy)) return 'foreign_user';
  if (policy.channels && !policy.channels.has(channel) && !(direct && policy.channels.has(DIRECT))) return 'channel';
  if (policy.users && !policy.users.has(user)) return 'user';
  return null;
}

/** Only where nobody from outside can write does a sender without a workspace belong to this one. */
function isKnown(team: string, userTeam: string | null, shared: boolean | null, { guests }: Policy): boolean {
  if (userTeam === null) return shared === false;
  return userTeam === team || guests.has(userTeam);
}
