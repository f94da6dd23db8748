/** Many events through a bot in its own process, against the least Slack that answers: what grows in the bot shows. */
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BOT_USER, TEAM } from '../fakes/slack/workspace.ts';
import { slackEvent } from '../ingress/slack-event.ts';
import { freePort } from '../store/redis-server.ts';
import { makeFolder } from '../store/temporary-folder.ts';
import { startProcess } from './bot-process.ts';

/** Memory in MB after the first and the second half; files that were open after them; `status` of the process at its end. */
export interface Soaked { events: number; answered: number; memory: [number, number]; files: [number, number]; status: number | null; perSecond: number }

const SECRET = 'soak-secret';
/** At once. */
const WIDTH = 100;
/** Enough that no channel is asked faster than Slack lets a bot post there. */
const CHANNELS = 5_000;
/** Seconds since 1970, of the first question. */
const FIRST = 1_700_000_000;
const QUESTIONS = ['网格员经费是多少', '一般行政管理事务占项目支出多少', 'how much is the canteen', '三公经费多少'];

export async function soak(events: number): Promise<Soaked> {
  const answered = new Set<string>();
  const slack = await leastSlack(answered);
  const port = await freePort();
  const bot = await startProcess('src/main.ts', {
    SLACK_BOT_TOKEN: 'xoxb-soak', SLACK_SIGNING_SECRET: SECRET, PORT: String(port), SLACK_API_URL: `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`, STATE_FOLDER: makeFolder(),
  });
  const begin = performance.now();
  const taken: { memory: number; files: number }[] = [];
  for (const [from, to] of [[0, events / 2], [events / 2, events]] as const) {
    await Promise.all(Array.from({ length: WIDTH }, async (_, lane) => {
      for (let nth = from + lane; nth < to; nth += WIDTH) {
        await send(port, nth);
        // The next goes out when this is answered: what is measured is a bot at work, not a backlog.
        for (let patience = 0; !answered.has(`${FIRST + nth}.000100`) && patience < 2_000; patience += 1) await new Promise((resolve) => { setTimeout(resolve, 5); });
      }
    }));
    taken.push(bot.taken() ?? { memory: NaN, files: NaN });
  }
  const perSecond = events / (performance.now() - begin) * 1_000;
  const status = await bot.stop();
  slack.close();
  slack.closeAllConnections();
  const [first, second] = taken;
  return { events, answered: answered.size, memory: [first?.memory ?? NaN, second?.memory ?? NaN], files: [first?.files ?? NaN, second?.files ?? NaN], status, perSecond };
}

async function send(port: number, nth: number): Promise<void> {
  const body = JSON.stringify(slackEvent({ id: `Ev${nth}`, team: TEAM, channel: `C${nth % CHANNELS}`, user: `U${nth % 997}`, ts: `${FIRST + nth}.000100`, text: `<@${BOT_USER}> ${QUESTIONS[nth % QUESTIONS.length] ?? ''}` }));
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = `v0=${createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  const response = await fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST', body, headers: { 'content-type': 'application/json', 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature } });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`event ${nth} got ${response.status}`);
}

/** Takes everything and keeps the threads that were answered. */
async function leastSlack(answered: Set<string>): Promise<Server> {
  let ts = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => { body += chunk.toString(); });
    request.on('end', () => {
      if (request.url?.endsWith('chat.postMessage') === true) answered.add(new URLSearchParams(body).get('thread_ts') ?? '');
      ts += 1;
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, ts: `1800000000.${String(ts).padStart(6, '0')}`, user_id: BOT_USER, team_id: TEAM, bot_id: 'B0BOT' }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
