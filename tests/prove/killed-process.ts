/** A bot of its own process, for tests that kill it: events come on standard input, `ack` and `post` lines go out at once. */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { receive, type IntakeOptions } from '../../src/ingress/intake.ts';
import { WorkLoop } from '../../src/ingress/work-loop.ts';
import { openStore } from '../../src/store/open-store.ts';

const [folder = '', redisUrl = '', concurrency = '1'] = process.argv.slice(2);
const store = await openStore({ redisUrl: redisUrl === '' ? null : redisUrl, prefix: 'killed', folder, clock: Date.now, warn: (sentence) => { throw new Error(sentence); } });
const say = (line: object): void => { writeSync(1, `${JSON.stringify(line)}\n`); };

const loop = new WorkLoop({
  store, clock: Date.now, concurrency: Number(concurrency), lease: 400, lookEvery: 50, apologise: ({ reference }) => { say({ apology: reference }); return Promise.resolve(); }, observe: () => undefined, onFault: (fault) => { throw fault; },
  handle: async ({ work, incoming, reference }) => {
    await pause(Math.random() * 6);
    say({ post: reference, reply: [...work.earlier.map(({ text }) => text), incoming.text].join(' > ') });
    await pause(Math.random() * 6);
    return { kind: 'done', question: incoming.text };
  },
});
const options: IntakeOptions = {
  store, bot: 'UBOT', rates: { perUser: 1e6, perChannel: 1e6 }, policy: { teams: new Set(['T1']), guests: new Set(), channels: null, users: null, sharedChannels: false },
  isAddressed: () => true, observe: () => undefined, wake: () => { loop.wake(); },
};

say({ ready: true });
for await (const line of createInterface({ input: process.stdin })) {
  const { nth, event } = JSON.parse(line) as { nth: number; event: unknown };
  void receive(event, options).then(() => { say({ ack: nth }); });
}
