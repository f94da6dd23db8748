import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chmodSync, readFileSync, readdirSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileStore } from '../../src/store/file-store.ts';
import { MOST_NAMES, MOST_QUESTIONS, MOST_RECORDS, THREAD_TIME } from '../../src/store/store.ts';
import { receipt } from './both-stores.ts';
import { makeFolder } from './temporary-folder.ts';

const LEASE = 30_000;

function open(folder: string, warn: (sentence: string) => void = (sentence) => { throw new Error(sentence); }, clock = Date.now): Promise<FileStore> {
  return FileStore.open({ folder, clock, warn });
}

function journalOf(folder: string): string {
  return join(folder, 'journal.jsonl');
}

describe('the lock', () => {
  it('refuses a second process in a sentence that says what to do', async () => {
    const folder = makeFolder();
    const store = await open(folder);
    await expect(open(folder)).rejects.toThrow(new RegExp(`^The state folder ${folder} is in use by process ${process.pid} on .+: stop that one, or give each its own folder, or set REDIS_URL to run several\\.$`));
    await store.close();
    await (await open(folder)).close();
  });

  it('is taken over from a killed process', async () => {
    const folder = makeFolder();
    const child = spawn(process.execPath, ['--import', 'tsx', '-e', `
      import('./src/store/file-store.ts').then(async ({ FileStore }) => {
        const store = await FileStore.open({ folder: ${JSON.stringify(folder)}, clock: Date.now, warn: () => {} });
        await store.receive({ id: 'a', names: ['a'], thread: 'A', sender: 'U', payload: 'p', quotas: [] });
        console.log('ready');
        setInterval(() => {}, 1000);
      });`], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    await expect(open(folder)).rejects.toThrow(`in use by process ${child.pid ?? 0}`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const store = await open(folder);
    expect((await store.take(LEASE))?.id).toBe('a');
    await store.close();
  });

  it('is taken over when the number of the dead was given to another process', async () => {
    const folder = makeFolder();
    const store = await open(folder);
    const holder = JSON.parse(readFileSync(join(folder, 'lock'), 'utf8')) as object;
    await store.close();
    writeFileSync(join(folder, 'lock'), JSON.stringify({ ...holder, born: '1' }));
    await (await open(folder)).close();
  });

  it('of another machine holds as long as that one touches it', async () => {
    const folder = makeFolder();
    const lock = join(folder, 'lock');
    writeFileSync(lock, JSON.stringify({ pid: 1, born: null, host: 'elsewhere', nonce: 'n' }));
    await expect(open(folder)).rejects.toThrow('in use by process 1 on elsewhere');
    const minuteAgo = new Date(Date.now() - 60_000);
    utimesSync(lock, minuteAgo, minuteAgo);
    await (await open(folder)).close();
  });
});

describe('the journal', () => {
  it('is read by its owner only', async () => {
    const folder = join(makeFolder(), 'state');
    const store = await open(folder);
    await store.receive(receipt('a'));
    expect(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mode & 0o777])).toEqual([['journal.jsonl', 0o600], ['lock', 0o600]]);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    await store.close();
    chmodSync(journalOf(folder), 0o644);
    await (await open(folder)).close();
    expect(statSync(journalOf(folder)).mode & 0o777).toBe(0o600);
  });

  it('cut anywhere loses only what was being written', async () => {
    const folder = makeFolder();
    const store = await open(folder);
    for (const id of ['a', 'b', 'c']) await store.receive(receipt(id));
    await store.close();
    const whole = readFileSync(journalOf(folder));
    const ends = [...whole.keys()].filter((at) => whole[at] === 0x0a);
    for (let size = 0; size <= whole.length; size += 17) {
      writeFileSync(journalOf(folder), whole);
      truncateSync(journalOf(folder), size);
      const cut = await open(folder);
      expect(await cut.backlog(), `${size} bytes`).toBe(ends.filter((end) => end < size).length);
      expect(await cut.receive(receipt('d'))).toBe('accepted');
      await cut.close();
      const again = await open(folder);
      expect(await again.backlog(), `${size} bytes, read again`).toBe(ends.filter((end) => end < size).length + 1);
      await again.close();
    }
  });

  it('says how many lines a broken disk took, and uses the rest', async () => {
    const folder = makeFolder();
    const store = await open(folder);
    await store.receive(receipt('a'));
    await store.close();
    appendFileSync(journalOf(folder), 'x\u0000y\n');
    const said: string[] = [];
    const again = await open(folder, (sentence) => said.push(sentence));
    expect(said).toEqual([`1 lines of ${journalOf(folder)} could not be read: what they said is lost, the rest is used.`]);
    expect(await again.backlog()).toBe(1);
    await again.close();
  });

  it('stays small while thousands come and go, and a rewrite changes nothing', async () => {
    const folder = makeFolder();
    let now = Date.now();
    const small = { folder, clock: () => now, warn: () => undefined, rewriteAt: 20_000 };
    let store = await FileStore.open(small);
    await store.receive(receipt('first', { thread: 'kept' }));
    const kept = await store.take(LEASE);
    if (kept) await store.note(kept, ['1.1']);
    for (let nth = 0; nth < 80; nth += 1) {
      now += 60_000;
      await Promise.all(Array.from({ length: 20 }, (_, one) => store.receive(receipt(`${nth}-${one}`, { thread: `${nth}` }))));
      for (let one = 0; one < 20; one += 1) {
        let work = await store.take(LEASE);
        if (work?.thread === 'kept') work = await store.take(LEASE);
        if (work) await store.finish(work, { reference: work.id, text: 'q' });
      }
    }
    const threads = await store.questions('79');
    await store.close();
    // An hour of names and a week of threads stay; sixteen hundred journalled events would be more than twice this.
    expect(statSync(journalOf(folder)).size).toBeLessThan(400_000);
    store = await FileStore.open(small);
    expect(await store.backlog()).toBe(1);
    // Its lease ran out at every turn, so it waits after the restart.
    now += 10 * 60_000;
    expect((await store.take(LEASE))?.posted).toEqual(['1.1']);
    expect(await store.questions('79')).toEqual(threads);
    expect([await store.receive(receipt('79-3')), await store.receive(receipt('first'))]).toEqual(['duplicate', 'accepted']);
    await store.close();
  });

  it('that cannot be written stops the store instead of going on without a memory', async () => {
    const folder = makeFolder();
    // A process may be told to write no file past a size; the disk is full in the same way.
    const seen = spawnSync('bash', ['-c', `ulimit -f 8; exec "$0" --import tsx -e "$1"`, process.execPath, `
      process.on('SIGXFSZ', () => {});
      import('./src/store/file-store.ts').then(async ({ FileStore }) => {
        const store = await FileStore.open({ folder: ${JSON.stringify(folder)}, clock: Date.now, warn: () => {} });
        const receive = (id) => store.receive({ id, names: [id], thread: id, sender: 'U', payload: 'p'.repeat(3000), quotas: [] });
        const answers = [];
        for (let nth = 0; nth < 5; nth += 1) answers.push(await receive('id' + nth).catch((error) => error.code));
        answers.push(await store.check().catch((error) => error.message));
        console.log(JSON.stringify(answers));
        process.exit(0);
      });`], { encoding: 'utf8' });
    const answers = JSON.parse(seen.stdout) as string[];
    expect(answers.slice(0, 2)).toEqual(['accepted', 'accepted']);
    expect(answers.slice(2, 5)).toEqual(['unwritable', 'unwritable', 'unwritable']);
    expect(answers[5]).toMatch(/^The state file .+journal\.jsonl cannot be written: EFBIG/);
    const again = await open(folder);
    expect(await again.backlog()).toBe(2);
    await again.close();
  });

  it('says which folder it cannot create', async () => {
    const file = join(makeFolder(), 'file');
    writeFileSync(file, '');
    await expect(open(join(file, 'state'))).rejects.toThrow(/^The state folder .+ cannot be created: /);
  });
});

it('resumes at once after a crash, and lets work that crashed twice wait while others pass', async () => {
  const folder = makeFolder();
  let now = 1_000_000;
  const restarted = async (): Promise<FileStore> => {
    await store.close();
    return open(folder, undefined, () => now);
  };
  let store = await open(folder, undefined, () => now);
  await store.receive(receipt('bad'));
  await store.receive(receipt('good'));
  await store.take(LEASE);
  store = await restarted();
  expect(await store.take(LEASE)).toMatchObject({ id: 'bad', crashes: 1 });
  store = await restarted();
  expect((await store.take(LEASE))?.id).toBe('good');
  expect(await store.take(LEASE)).toBeNull();
  now += 5_000;
  expect(await store.take(LEASE)).toMatchObject({ id: 'bad', crashes: 2 });
  await store.close();
});

it('forgets a thread after a week of silence', async () => {
  let now = 0;
  const store = await open(makeFolder(), undefined, () => now);
  await store.receive(receipt('a', { thread: 'A' }));
  const work = await store.take(LEASE);
  if (work) await store.finish(work, { reference: 'r', text: 'q' });
  now = THREAD_TIME - 1;
  expect(await store.questions('A')).toHaveLength(1);
  now = THREAD_TIME;
  expect(await store.questions('A')).toEqual([]);
  await store.close();
});

it('forgets the threads that are silent longest when there are very many questions', async () => {
  const folder = makeFolder();
  const store = await open(folder);
  await Promise.all(Array.from({ length: MOST_QUESTIONS }, (_, nth) => store.begin(`thread ${nth}`, [{ reference: 'r', text: 'q' }])));
  await store.receive(receipt('a', { thread: 'thread 0' }));
  const work = await store.take(LEASE);
  if (work) await store.finish(work, { reference: 'a', text: 'once more' });
  const held = async (from: FileStore): Promise<boolean[]> => Promise.all([0, 1, 2].map((nth) => from.isOpen(`thread ${nth}`)));
  expect(await held(store)).toEqual([true, false, true]);
  await store.close();
  const again = await open(folder);
  expect(await held(again)).toEqual([true, false, true]);
  await again.close();
});

it('forgets the oldest names when there are very many', async () => {
  const store = await open(makeFolder());
  await Promise.all(Array.from({ length: MOST_NAMES + 1 }, (_, nth) => store.claim(`event:${nth}`, 60_000)));
  expect([await store.claim('event:1', 60_000), await store.claim('event:0', 60_000)]).toEqual([false, true]);
  await store.close();
});

it('keeps the newest feedback when there is very much', async () => {
  const store = await open(makeFolder());
  const one = { at: 0, reference: 'r', thread: 'T:C:1', team: 'T', channel: 'C', user: 'U', verdict: 'helpful' as const, comment: null };
  await Promise.all(Array.from({ length: MOST_RECORDS + 5 }, (_, at) => store.record('feedback', { ...one, at })));
  const kept = await store.records('feedback');
  expect([kept.length, kept[0]?.at]).toEqual([MOST_RECORDS, 5]);
  await store.close();
});
