/** Kills the bot again and again between receipt and reply, and counts what its people saw. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { slackEvent } from '../ingress/slack-event.ts';

export interface Killed { events: number; kills: number; lost: number; repeated: number; mostRepeats: number; differing: number; outOfOrder: number; apologies: number }
type Said = { ready: true } | { ack: number } | { apology: string } | { post: string; reply: string };

const THREAD_LENGTH = 3;
/** Between two events, in ms. */
const SPACING = 2;
/** The bot is killed at most so long after its start, in ms. */
const LONGEST_LIFE = 120;

export interface Bot { folder: string; redisUrl: string; concurrency: number }

/**
 * `redisUrl` empty: the file store in `folder`. Events are sent until they are acknowledged, as Slack does. The bot may not
 * look whether a reply is out, so each kill may repeat as many as it was just posting: `concurrency` at most.
 */
export async function killOften(kills: number, { folder, redisUrl, concurrency }: Bot, random: () => number): Promise<Killed> {
  const acknowledged = new Set<number>();
  const replies: { reference: string; reply: string; life: number }[] = [];
  const apologies = new Set<string>();
  let sent = 0;
  let life = 0;

  const start = async (): Promise<ChildProcessByStdio<Writable, Readable, null>> => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tests/prove/killed-process.ts', folder, redisUrl, `${concurrency}`], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.on('error', () => undefined);
    life += 1;
    const born = life;
    const ready = new Promise<void>((resolve) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const said = JSON.parse(line) as Said;
        if ('ready' in said) resolve();
        else if ('ack' in said) acknowledged.add(said.ack);
        else if ('apology' in said) apologies.add(said.apology);
        else replies.push({ reference: said.post, reply: said.reply, life: born });
      });
    });
    await Promise.race([ready, once(child, 'exit').then(() => { throw new Error('the bot ended before it was ready'); })]);
    return child;
  };
  const send = (child: ChildProcessByStdio<Writable, Readable, null>, nth: number): void => { child.stdin.write(`${JSON.stringify({ nth, event: eventOf(nth) })}\n`); };
  const unacknowledged = (): number[] => Array.from({ length: sent }, (_, nth) => nth).filter((nth) => !acknowledged.has(nth));

  for (let kill = 0; kill < kills; kill += 1) {
    const child = await start();
    const closed = once(child, 'close');
    const end = Date.now() + random() * LONGEST_LIFE;
    for (const nth of unacknowledged()) send(child, nth);
    while (Date.now() < end) {
      send(child, sent);
      sent += 1;
      await pause(SPACING);
    }
    child.kill('SIGKILL');
    await closed;
  }
  const last = await start();
  for (const nth of unacknowledged()) send(last, nth);
  // Nothing for half a minute: what is not answered by now is lost.
  for (let seen = -1; seen < replies.length && new Set(replies.map(({ reference }) => reference)).size < sent;) {
    seen = replies.length;
    for (let patience = 600; patience > 0 && seen === replies.length; patience -= 1) await pause(50);
  }
  last.kill('SIGKILL');
  await once(last, 'close');
  return { ...count(sent, kills, replies), apologies: apologies.size };
}

function count(events: number, kills: number, replies: readonly { reference: string; reply: string; life: number }[]): Omit<Killed, 'apologies'> {
  const seen = new Map<string, string[]>();
  const posted = new Map<string, number>();
  const perKill = new Map<number, number>();
  for (const { reference, reply, life } of replies) {
    // The kill that made it come again is the one that ended the process which posted it before.
    const before = posted.get(reference);
    if (before !== undefined) perKill.set(before, (perKill.get(before) ?? 0) + 1);
    posted.set(reference, life);
    seen.set(reference, [...seen.get(reference) ?? [], reply]);
  }
  const expected = new Set(Array.from({ length: events }, (_, nth) => Array.from({ length: nth % THREAD_LENGTH + 1 }, (__, at) => textOf(nth - nth % THREAD_LENGTH + at)).join(' > ')));
  return {
    events, kills, lost: events - seen.size, repeated: replies.length - seen.size, mostRepeats: Math.max(0, ...perKill.values()),
    differing: [...seen.values()].filter((all) => new Set(all).size > 1).length,
    outOfOrder: [...seen.values()].flat().filter((reply) => !expected.has(reply)).length,
  };
}

function textOf(nth: number): string {
  return `question ${nth}`;
}

function eventOf(nth: number): unknown {
  const first = nth - nth % THREAD_LENGTH;
  return slackEvent({ id: `Ev${nth}`, ts: `${1_700_000_000 + nth}.000100`, thread: `${1_700_000_000 + first}.000100`, channel: `C${first}`, text: textOf(nth) });
}
