/** Sends every event one to four times, shuffled, to replicas that crash and restart, and counts the replies. */
import { receive, type IntakeOptions } from '../../src/ingress/intake.ts';
import { WorkLoop, type Task } from '../../src/ingress/work-loop.ts';
import type { Clock, Store } from '../../src/store/store.ts';
import { slackEvent } from '../ingress/slack-event.ts';

export interface Redelivered { events: number; deliveries: number; lost: number; twice: number; outOfOrder: number }

/** Slack sends again at once, after one and after five minutes (docs.slack.dev, Events API), in ms. */
const AGAIN_AFTER = [0, 0, 60_000, 300_000] as const;
const THREAD_LENGTH = 4;
const LEASE = 30_000;
/** Nothing finished in so many looks, each so many milliseconds after the last: what is left hangs. A busy machine can stand still for one. */
const [LOOKS, STILL] = [4, 100];
/** As SIGTERM does: what works gets time to end; what hangs stays in the journal. Milliseconds. */
const DRAIN = 2_000;
/** Every so many questions a replica takes one and is never heard of again. */
const CRASH_EVERY = 97;

interface Delivery { nth: number; at: number; order: number }

/**
 * `open` gives the store as another process would see it; `replicas` of them work at once (a file store allows one).
 * `clock.now` is moved by this function.
 */
export async function redeliver(events: number, replicas: 1 | 2, clock: { now: number }, open: (clock: Clock) => Promise<Store>, random: () => number): Promise<Redelivered> {
  const deliveries: Delivery[] = [];
  for (let nth = 0; nth < events; nth += 1) {
    const at = Math.floor(random() * 60_000);
    for (let time = Math.floor(random() * 4); time >= 0; time -= 1) deliveries.push({ nth, at: at + AGAIN_AFTER[time as 0 | 1 | 2 | 3], order: random() });
  }
  deliveries.sort((left, right) => left.at - right.at || left.order - right.order);

  const replies: string[] = [];
  let taken = 0;
  const handle = async (task: Task): Promise<{ kind: 'done'; question: string }> => {
    taken += 1;
    // A replica that dies before it posts: nothing of it is heard again, and its lease runs out.
    if (taken % CRASH_EVERY === 0 && task.work.crashes === 0) await new Promise((_, reject) => { task.signal.addEventListener('abort', reject); });
    replies.push(task.incoming.text);
    return { kind: 'done', question: task.incoming.text };
  };
  const started: Replica[] = [];
  const start = async (): Promise<Replica> => {
    const store = await open(() => clock.now);
    const loop = new WorkLoop({ store, clock: () => clock.now, concurrency: events, handle, apologise: () => Promise.resolve(), observe: () => undefined, onFault: (fault) => { throw fault; }, lease: LEASE });
    const options: IntakeOptions = {
      store, bot: 'UBOT', rates: { perUser: events, perChannel: events }, policy: { teams: new Set(['T1']), guests: new Set(), channels: null, users: null, sharedChannels: false },
      isAddressed: () => true, observe: () => undefined, wake: () => { loop.wake(); },
    };
    const replica = { store, loop, options };
    started.push(replica);
    return replica;
  };
  const stop = async ({ loop, store }: Replica): Promise<void> => {
    await loop.drain(DRAIN);
    await store.close();
  };

  let working = [await start(), ...(replicas === 2 ? [await start()] : [])];
  const accepted: string[] = [];
  const begin = clock.now;
  for (const [index, { nth, at }] of deliveries.entries()) {
    if (begin + at - clock.now > LEASE / 3) await untilStill(working);
    clock.now = Math.max(clock.now, begin + at);
    const replica = working[Math.floor(random() * working.length)];
    if (!replica) throw new RangeError('no replica');
    const { kind } = await receive(said(nth, index), replica.options);
    if (kind === 'accepted') accepted.push(`question ${nth}`);
    if (index === Math.floor(deliveries.length / 2)) {
      await Promise.all(working.map(stop));
      working = [await start(), ...(replicas === 2 ? [await start()] : [])];
    }
  }
  for (let left = events; left > 0; left = await working[0]?.store.backlog() ?? 0) {
    clock.now += LEASE;
    for (const { loop } of working) loop.wake();
    await untilStill(working);
  }
  await Promise.all(working.map(stop));

  const counts = new Map<string, number>();
  for (const reply of replies) counts.set(reply, (counts.get(reply) ?? 0) + 1);
  return {
    events, deliveries: deliveries.length, lost: events - counts.size, twice: [...counts.values()].filter((count) => count > 1).length,
    outOfOrder: byThread(accepted).filter((thread, nth) => thread.join() !== byThread(replies)[nth]?.join()).length,
  };
}

/** A lease that passes in an instant would take work from whoever is at it: the clock jumps only when nothing moves any more. */
async function untilStill([replica]: readonly Replica[]): Promise<void> {
  for (let seen = -1, same = 0; same < LOOKS;) {
    const left = await replica?.store.backlog() ?? 0;
    same = left === seen ? same + 1 : 0;
    seen = left;
    await new Promise((resolve) => { setTimeout(resolve, STILL); });
  }
}

interface Replica { store: Store; loop: WorkLoop; options: IntakeOptions }

/** Every third mention comes as a message too, under another event id. */
function said(nth: number, index: number): unknown {
  const first = nth - nth % THREAD_LENGTH;
  const asMessage = nth % 3 === 0 && index % 2 === 0;
  return slackEvent({ id: asMessage ? `EvM${nth}` : `Ev${nth}`, type: asMessage ? 'message' : 'app_mention', ts: `${1_700_000_000 + nth}.000100`, thread: `${1_700_000_000 + first}.000100`, channel: `C${first % 40}`, user: `U${nth % 50}`, text: `question ${nth}` });
}

/** The questions of each thread, in the order in which they stand here. */
function byThread(questions: readonly string[]): string[][] {
  const threads = new Map<number, string[]>();
  for (const question of questions) {
    const thread = Math.floor(Number(question.slice('question '.length)) / THREAD_LENGTH);
    threads.set(thread, [...threads.get(thread) ?? [], question]);
  }
  return [...threads].sort(([left], [right]) => left - right).map(([, asked]) => asked);
}
