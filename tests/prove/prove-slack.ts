/** What is proved of the bot in Slack: redelivery, kills, hostile requests, load, and a long run. */
import { seededRandom } from '../facts/reconcile/random.ts';
import { startBot } from '../slack/running-bot.ts';
import { bothStores } from '../store/both-stores.ts';
import { NO_REDIS, startRedis } from '../store/redis-server.ts';
import { makeFolder } from '../store/temporary-folder.ts';
import { attack } from './hostile-requests.ts';
import { killOften, type Killed } from './kill.ts';
import { load } from './load.ts';
import type { Part, Row } from './prove.ts';
import { redeliver } from './redelivery.ts';
import { soak } from './soak.ts';

const SEED = 2023;
const EVENTS = 10_000;
const KILLS = 50;
const REQUESTS = 20_000;
const LOAD = { perSecond: 50, seconds: 60 };
/** An answer within so many ms, in 99 of 100 cases. */
const SOON = 1_000;
const SOAK = 100_000;
/** Memory after the second half of a long run may be so many times that after the first. */
const FLAT = 1.2;

export const proveSlack: Readonly<Record<string, Part>> = {
  redelivery: async (fail) => {
    const rows: Row[] = [];
    for (const { name, missing, place, stop } of bothStores()) {
      if (missing !== null) {
        fail(missing);
        rows.push({ what: `redelivery, ${name}`, count: 0, bad: 1, more: missing });
        continue;
      }
      const replicas = name === 'file store' ? 1 : 2;
      const clock = { now: 1_700_000_000_000 };
      const { events, deliveries, lost, twice, outOfOrder } = await redeliver(EVENTS, replicas, clock, await place(() => clock.now), seededRandom(SEED));
      await stop();
      rows.push({ what: `events 1 to 4 times, shuffled, ${replicas} process${replicas > 1 ? 'es' : ''}, one restart, ${name}`, count: events, bad: lost + twice + outOfOrder, more: `${deliveries.toLocaleString('en')} deliveries; ${lost} lost, ${twice} answered twice, ${outOfOrder} threads out of order` });
    }
    return rows;
  },
  kill: async () => {
    const onFolder = await killOften(KILLS, { folder: makeFolder(), redisUrl: '', concurrency: 1 }, seededRandom(SEED));
    const rows = [killed('a folder', onFolder, 1)];
    if (NO_REDIS !== null) return [...rows, { what: 'kill -9, on Redis', count: 0, bad: 1, more: NO_REDIS }];
    const server = await startRedis();
    rows.push(killed('Redis, five at once', await killOften(KILLS, { folder: '', redisUrl: server.url, concurrency: 5 }, seededRandom(SEED)), 5));
    await server.stop();
    return rows;
  },
  requests: async (fail) => {
    const running = await startBot('http');
    const { requests, wrong, answered, alive } = await attack(REQUESTS, running, seededRandom(SEED));
    await running.stop();
    for (const one of wrong) fail(one);
    return [{ what: 'malformed, unsigned, stale and replayed requests', count: requests, bad: wrong.length + answered + (alive ? 0 : 1), more: `${answered} answered; ${alive ? 'alive afterwards' : 'dead afterwards'}` }];
  },
  load: async () => {
    const ours = await load({ ...LOAD, bare: false });
    const bare = await load({ ...LOAD, bare: true });
    const times = ({ ack, answer }: typeof ours): string => `ack p99 ${Math.round(ack)} ms, answer p99 ${Math.round(answer)} ms`;
    return [{ what: `${LOAD.perSecond} questions a second for ${LOAD.seconds} s, 100 channels`, count: ours.asked, bad: ours.asked - ours.answered + ours.twice + (ours.answer < SOON ? 0 : 1), more: `${times(ours)}; a bare Bolt bot: ${times(bare)}` }];
  },
  soak: async () => {
    const { events, answered, memory: [first, second], files, status, perSecond } = await soak(SOAK);
    const grows = second > first * FLAT || files[1] > files[0] + 10;
    return [{ what: 'events in a long run', count: events, bad: events - answered + (grows ? 1 : 0) + (status === 0 ? 0 : 1), more: `${Math.round(first)} MB after half, ${Math.round(second)} MB at the end; ${files.join(' and ')} open files; ${Math.round(perSecond)} a second; ended with ${status ?? 'a signal'}` }];
  },
};

function killed(where: string, { events, kills, lost, repeated, mostRepeats, differing, outOfOrder, apologies }: Killed, most: number): Row {
  return { what: `kill -9 between receipt and reply, on ${where}`, count: kills, bad: lost + differing + outOfOrder + apologies + (mostRepeats > most ? 1 : 0), more: `${events.toLocaleString('en')} events; ${lost} lost, ${differing} differ; ${repeated} repeated, at most ${mostRepeats} by one kill` };
}
