/** Many events through a bot in its own process, against the least Slack that answers: what grows in the bot shows. */
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { BOT_USER, TEAM } from '../fakes/slack/workspace.ts';
import { slackEvent } from '../ingress/slack-event.ts';
import { freePort } from '../store/redis-server.ts';
import { makeFolder } from '../store/temporary-folder.ts';
import { startProcess, type Taken } from './bot-process.ts';

/** What the bot held before the first event, after so many parts of equal size, and what its process ended with. */
export interface Soaked { events: number; answered: number; before: Taken; after: Taken[]; status: number | null; perSecond: number }

const SECRET = 'soak-secret';
/** At once. */
const WIDTH = 100;
/** Slack gives up after three repetitions. */
const MOST_TRIES = 4;
/** An answer that takes longer is missing; ms. */
const PATIENCE = 30_000;
/** Connections that nobody uses are closed and calls that were given their time forgotten after so many ms: what is left then stays. */
const REST = 12_000;
/** Enough that no channel is asked faster than Slack lets a bot post there. */
const CHANNELS = 5_000;
/** Seconds since 1970, of the first question. */
const FIRST = 1_700_000_000;
const QUESTIONS = ['网格员经费是多少', '一般行政管理事务占项目支出多少', 'how much is the canteen', '三公经费多少'];

/** `rest`: ms without a question before it is looked at what the bot holds. */
export async function soak({ events, parts, rest = REST }: { events: number; parts: number; rest?: number }): Promise<Soaked> {
  const waiting = new Map<string, () => void>();
  let answered = 0;
  const slack = await leastSlack((thread) => {
    waiting.get(thread)?.();
    if (waiting.delete(thread)) answered += 1;
  });
  const port = await freePort();
  const bot = await startProcess('src/main.ts', {
    SLACK_BOT_TOKEN: 'xoxb-soak', SLACK_SIGNING_SECRET: SECRET, PORT: String(port), SLACK_API_URL: `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`, STATE_FOLDER: makeFolder(),
  });
  const look = async (): Promise<Taken> => {
    await pause(rest);
    return bot.taken();
  };
  const before = await look();
  const after: Taken[] = [];
  let busy = 0;
  for (let part = 0; part < parts; part += 1) {
    const begin = performance.now();
    await Promise.all(Array.from({ length: WIDTH }, async (_, lane) => {
      for (let nth = events / parts * part + lane; nth < events / parts * (part + 1); nth += WIDTH) {
        const answer = new Promise<void>((resolve) => { waiting.set(threadOf(nth), resolve); });
        await send(port, nth);
        // The next goes out when this is answered: what is measured is a bot at work, not a backlog.
        await Promise.race([answer, pause(PATIENCE, undefined, { ref: false })]);
      }
    }));
    busy += performance.now() - begin;
    after.push(await look());
  }
  const status = await bot.stop();
  slack.close();
  slack.closeAllConnections();
  return { events, answered, before, after, status, perSecond: events / busy * 1_000 };
}

function threadOf(nth: number): string {
  return `${FIRST + nth}.000100`;
}

/** Sends it until it is acknowledged, as Slack does. */
async function send(port: number, nth: number): Promise<void> {
  const body = JSON.stringify(slackEvent({ id: `Ev${nth}`, team: TEAM, channel: `C${nth % CHANNELS}`, user: `U${nth % 997}`, ts: threadOf(nth), text: `<@${BOT_USER}> ${QUESTIONS[nth % QUESTIONS.length] ?? ''}` }));
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const timestamp = String(Math.floor(Date.now() / 1_000));
    const signature = `v0=${createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex')}`;
    const response = await fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST', body, headers: { 'content-type': 'application/json', 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature } });
    await response.arrayBuffer();
    if (response.status === 200) return;
    await pause(1_000);
  }
  throw new Error(`event ${nth} was never acknowledged`);
}

/** Takes everything and tells which thread was answered. */
async function leastSlack(onAnswer: (thread: string) => void): Promise<Server> {
  let ts = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => { body += chunk.toString(); });
    request.on('end', () => {
      if (request.url?.endsWith('chat.postMessage') === true) onAnswer(new URLSearchParams(body).get('thread_ts') ?? '');
      ts += 1;
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, ts: `1800000000.${String(ts).padStart(6, '0')}`, user_id: BOT_USER, team_id: TEAM, bot_id: 'B0BOT' }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
