/** Who and what is in a local workspace when a test names nobody else: two people, and channels with and without the bot. */
import { BOT_USER, type Channel, type User } from './workspace.ts';

export const ANN = 'U0ANN';
export const LIN = 'U0LIN';
/** The bot is here. */
export const BUDGET = 'C0BUDGET';
/** The bot is not here. */
export const ELSEWHERE = 'C0OTHER';
/** A private channel with the bot. */
export const PRIVATE = 'G0PRIVATE';

export const RESIDENTS: readonly User[] = [
  { id: ANN, name: 'ann', realName: 'Ann Lee', locale: 'en-US', tz: 'Asia/Shanghai' },
  { id: LIN, name: 'lin', realName: '林晓', locale: 'zh-CN', tz: 'Asia/Shanghai' },
];

export function residentChannels(): Channel[] {
  const people = RESIDENTS.map(({ id }) => id);
  return [
    { id: BUDGET, name: 'budget', kind: 'channel', members: new Set([...people, BOT_USER]) },
    { id: ELSEWHERE, name: 'town-hall', kind: 'channel', members: new Set(people) },
    { id: PRIVATE, name: 'finance-office', kind: 'group', members: new Set([...people, BOT_USER]) },
  ];
}
