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
import type { Taken } from './bot-process.ts';

const SEED = 2023;
const EVENTS = 10_000;
const KILLS = 50;
const REQUESTS = 20_000;
const LOAD = { perSecond: 50, seconds: 60 };
/** An answer within so many ms, in 99 of 100 cases. */
const SOON = 1_000;
/** All that is bounded by number is full after some 80,000. */
const SOAK = { events: 140_000, parts: 7 };
/** The heap after the last part of a long run may be so many times that after the middle one, when all that is bounded is full. */
const FLAT = 1.03;

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
    const folder = (): Record<string, string> => ({ STATE_FOLDER: makeFolder() });
    const rows = [
      killed('channels over Socket Mode, on a folder', 1, await killOften(KILLS, { mode: 'socket', state: folder(), kind: 'channel' }, seededRandom(SEED))),
      killed('group messages, which it may read back, over HTTP, on a folder', 0, await killOften(KILLS, { mode: 'http', state: folder(), kind: 'mpim' }, seededRandom(SEED))),
    ];
    if (NO_REDIS !== null) return [...rows, { what: 'kill -9, on Redis', count: 0, bad: 1, more: NO_REDIS }];
    const server = await startRedis();
    rows.push(killed('channels over HTTP, on Redis', 1, await killOften(KILLS, { mode: 'http', state: { REDIS_URL: server.url }, kind: 'channel' }, seededRandom(SEED))));
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
    const { events, answered, before, after, status, perSecond } = await soak(SOAK);
    const middle = after[Math.floor(after.length / 2)] ?? before;
    const last = after.at(-1) ?? before;
    const grows = last.heap > middle.heap * FLAT || last.files > middle.files || count(last.handles) > count(before.handles);
    const inAll = (megabytes: (taken: Taken) => number): string => [before, ...after].map((taken) => Math.round(megabytes(taken))).join(', ');
    return [{
      what: `events in a long run over HTTP, on a folder; the bot’s own process, looked at in rest before the first and after each ${(events / SOAK.parts).toLocaleString('en')}`, count: events, bad: events - answered + (grows ? 1 : 0) + (status === 0 ? 0 : 1),
      more: `heap after collection ${inAll(({ heap }) => heap)} MB; resident ${inAll(({ resident }) => resident)} MB; open files ${inAll(({ files }) => files)}; handles ${inAll(({ handles }) => count(handles))}; ${Math.round(perSecond)} a second; ended with ${status ?? 'a signal'}`,
    }];
  },
};

function killed(where: string, most: number, { questions, kills, inFlight, lost, repeated, mostRepeats, differing }: Killed): Row {
  return { what: `kill -9 of the whole bot between receipt and reply, asked in ${where}`, count: kills, bad: lost + differing + (mostRepeats > most ? 1 : 0), more: `${questions.toLocaleString('en')} questions, ${(inFlight / kills).toFixed(1)} of them unanswered at a kill; ${lost} lost, ${differing} differ; ${repeated} repeated, at most ${mostRepeats} by one kill` };
}

function count(handles: Readonly<Record<string, number>>): number {
  return Object.values(handles).reduce((sum, one) => sum + one, 0);
}
