/** Sends the bot what Slack never would: unsigned, stale, replayed, malformed and endless requests. */
import { createHmac } from 'node:crypto';
import type { Running } from '../slack/running-bot.ts';
import { slackEvent } from '../ingress/slack-event.ts';
import { TEAM } from '../fakes/slack/workspace.ts';
import { BUDGET, LIN } from '../fakes/slack/residents.ts';

export interface Attacked { requests: number; wrong: string[]; answered: number; alive: boolean }

/** docs.slack.dev/authentication/verifying-requests-from-slack: older than five minutes is a replay. */
const STALE = 301;
/** At once. */
const WIDTH = 20;
/** Bytes; Bolt reads 4 MB at most. */
const TOO_MUCH = 5_000_000;

interface Attempt { what: string; body: string; headers: Record<string, string>; expected: readonly number[] }

export async function attack(count: number, { slack, address }: Running, random: () => number): Promise<Attacked> {
  const sign = (body: string, { secret = slack.signingSecret, age = 0 } = {}): Record<string, string> => {
    const timestamp = String(Math.floor(Date.now() / 1_000) - age);
    return { 'content-type': 'application/json', 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}` };
  };
  const event = (nth: number, more: object = {}): string => JSON.stringify({ ...slackEvent({ id: `EvX${nth}`, team: TEAM, channel: BUDGET, user: LIN, ts: `1700000000.${String(nth).padStart(6, '0')}` }), ...more });
  const once = event(999_999, { team_id: 'T0STRANGE', context_team_id: 'T0STRANGE' });
  const replayed = { body: once, headers: sign(once) };
  const noise = (): string => Array.from({ length: Math.floor(random() * 200) }, () => String.fromCodePoint(Math.floor(random() * 0xd7ff))).join('');
  const kinds: ((nth: number) => Attempt)[] = [
    (nth) => ({ what: 'unsigned', body: event(nth), headers: { 'content-type': 'application/json' }, expected: [401] }),
    (nth) => ({ what: 'another secret', body: event(nth), headers: sign(event(nth), { secret: 'another' }), expected: [401] }),
    (nth) => ({ what: 'stale', body: event(nth), headers: sign(event(nth), { age: STALE }), expected: [401] }),
    (nth) => ({ what: 'changed after signing', body: event(nth), headers: sign(event(nth + 1)), expected: [401] }),
    () => ({ what: 'signed noise', ...signed(noise(), sign), expected: [400, 404, 500] }),
    (nth) => ({ what: 'signed, cut off', ...signed(event(nth).slice(0, Math.floor(random() * 300)), sign), expected: [400, 404, 500] }),
    () => ({ what: 'a stranger, again and again', ...replayed, expected: [200] }),
    (nth) => ({ what: 'an event of wrong types', ...signed(event(nth, { event: { type: 'app_mention', channel: [1], user: {}, text: null, ts: 'x' } }), sign), expected: [200] }),
    (nth) => ({ what: 'a check of the connection with a command in it, which nobody signed', body: new URLSearchParams({ ssl_check: '1', command: '/budget', text: 'help', team_id: TEAM, channel_id: BUDGET, user_id: LIN, trigger_id: String(nth), response_url: slack.origin }).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' }, expected: [200] }),
    (nth) => ({ what: 'no event', ...signed(event(nth, { event: null }), sign), expected: [200, 404, 500] }),
  ];
  const report: Attacked = { requests: 0, wrong: [], answered: 0, alive: false };
  const url = address ?? '';
  await Promise.all(Array.from({ length: WIDTH }, async (_, lane) => {
    for (let nth = lane; nth < count; nth += WIDTH) {
      const attempt = kinds[nth % kinds.length]?.(nth);
      if (!attempt) continue;
      const response = await fetch(url, { method: 'POST', body: attempt.body, headers: attempt.headers });
      await response.arrayBuffer();
      report.requests += 1;
      if (!attempt.expected.includes(response.status)) report.wrong.push(`${attempt.what}: ${response.status}`);
    }
  }));
  const { status } = await fetch(url, { method: 'POST', body: ' '.repeat(TOO_MUCH), headers: { 'content-type': 'application/json' } });
  if (status !== 413) report.wrong.push(`too much: ${status}`);
  await slack.settled();
  report.answered = slack.calls.filter(({ method }) => method === 'chat.postMessage').length;
  report.alive = (await fetch(url.replace('/slack/events', '/healthz'))).ok && (await slack.reply(slack.mention(BUDGET, LIN, '网格员经费是多少'))).text.includes('1,922');
  return report;
}

function signed(body: string, sign: (body: string) => Record<string, string>): { body: string; headers: Record<string, string> } {
  return { body, headers: sign(body) };
}
