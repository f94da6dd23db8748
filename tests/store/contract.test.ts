import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLAIM_TIME, LONGEST_THREAD, THREAD_TIME, type Store, type Work } from '../../src/store/store.ts';
import { bothStores, receipt } from './both-stores.ts';

const LEASE = 30_000;

describe.each(bothStores())('$name', ({ missing, place, stop }) => {
  if (missing !== null) {
    it.skip(missing, () => undefined);
    return;
  }
  let now = 0;
  let open: () => Promise<Store>;
  let store: Store;
  beforeEach(async () => {
    now = Date.now();
    open = await place(() => now);
    store = await open();
  });
  afterEach(() => store.close());
  afterAll(stop);

  async function take(from = store): Promise<Work> {
    const work = await from.take(LEASE);
    if (!work) throw new Error('nothing to take');
    return work;
  }

  async function restart(): Promise<void> {
    await store.close();
    store = await open();
  }

  describe('receive', () => {
    it('hands out what it accepted, once', async () => {
      expect(await store.receive(receipt('a'))).toBe('accepted');
      expect(await take()).toMatchObject({ id: 'a', payload: 'payload of a', thread: 'thread of a', receivedAt: now, crashes: 0, doubtful: false, posted: [], earlier: [], overQuota: null });
      expect(await store.take(LEASE)).toBeNull();
    });

    it('knows an event again by any of its names, also when it is done, until the time is over', async () => {
      await store.receive(receipt('a', { names: ['event:1', 'message:1'] }));
      expect(await store.receive(receipt('a', { names: ['event:2', 'message:1'] }))).toBe('duplicate');
      await store.finish(await take(), null);
      expect(await store.receive(receipt('a', { names: ['event:1'] }))).toBe('duplicate');
      now += 15 * 60_000;
      expect(await store.receive(receipt('a', { names: ['message:1'] }))).toBe('duplicate');
      now += CLAIM_TIME;
      expect(await store.receive(receipt('a', { names: ['message:1'] }))).toBe('accepted');
    });

    it('accepts an event once when it comes twice at the same moment', async () => {
      const answers = await Promise.all(Array.from({ length: 8 }, () => store.receive(receipt('a'))));
      expect(answers.sort()).toEqual(['accepted', ...Array.from({ length: 7 }, () => 'duplicate')]);
      expect(await store.backlog()).toBe(1);
    });

    it('remembers names and work over a restart', async () => {
      await store.receive(receipt('a'));
      await restart();
      expect(await store.receive(receipt('a'))).toBe('duplicate');
      expect(await take()).toMatchObject({ id: 'a', crashes: 0, doubtful: false });
    });
  });

  describe('quotas', () => {
    const quotas = [{ name: 'channel:C1', limit: 2, window: 60_000 }];

    it('lets a person through up to the limit, tells once, then keeps silent until the window ends', async () => {
      const seen = [];
      for (const id of ['a', 'b', 'c', 'd', 'e']) seen.push(await store.receive(receipt(id, { quotas })));
      expect(seen).toEqual(['accepted', 'accepted', 'over', 'silenced', 'silenced']);
      const given = [await take(), await take(), await take()];
      expect(given.map(({ overQuota }) => overQuota)).toEqual([null, null, 'channel:C1']);
      expect(await store.take(LEASE)).toBeNull();
      now += 60_000;
      expect(await store.receive(receipt('f', { quotas }))).toBe('accepted');
    });

    it('tells each person of a full channel', async () => {
      for (const id of ['a', 'b', 'c']) await store.receive(receipt(id, { quotas }));
      expect(await store.receive(receipt('d', { quotas, sender: 'U2' }))).toBe('over');
      expect(await store.receive(receipt('e', { quotas, sender: 'U2' }))).toBe('silenced');
    });

    it('counts no redelivery', async () => {
      for (let nth = 0; nth < 5; nth += 1) await store.receive(receipt('a', { quotas }));
      expect(await store.receive(receipt('b', { quotas }))).toBe('accepted');
    });
  });

  describe('take', () => {
    it('keeps the order of a thread and lets other threads pass', async () => {
      await store.receive(receipt('a1', { thread: 'A' }));
      await store.receive(receipt('a2', { thread: 'A' }));
      await store.receive(receipt('b1', { thread: 'B' }));
      const first = await take();
      expect((await take()).id).toBe('b1');
      expect(await store.take(LEASE)).toBeNull();
      await store.finish(first, null);
      expect((await take()).id).toBe('a2');
    });

    it('gives the work of a silent worker to another when the lease ends, and tells that it may be half done', async () => {
      await store.receive(receipt('a'));
      const lost = await take();
      now += LEASE - 1;
      expect(await store.take(LEASE)).toBeNull();
      now += 1;
      const found = await take();
      expect(found).toMatchObject({ id: 'a', crashes: 1, doubtful: true });
      expect([await store.renew(lost, LEASE), await store.note(lost, ['1.0']), await store.defer(lost, 0, false), await store.finish(lost, null)]).toEqual([false, false, false, false]);
      expect(await store.finish(found, null)).toBe(true);
      expect(await store.backlog()).toBe(0);
    });

    it('leaves work to the worker that renews its lease', async () => {
      await store.receive(receipt('a'));
      const work = await take();
      for (let nth = 0; nth < 3; nth += 1) {
        now += LEASE - 1;
        expect(await store.renew(work, LEASE)).toBe(true);
      }
      expect(await store.take(LEASE)).toBeNull();
      expect(await store.finish(work, null)).toBe(true);
    });

    it('gives back for later what was deferred, without calling it a crash, and holds its thread back', async () => {
      await store.receive(receipt('a1', { thread: 'A' }));
      await store.receive(receipt('a2', { thread: 'A' }));
      const work = await take();
      await store.defer(work, 5_000, false);
      expect(await store.finish(work, null)).toBe(false);
      expect(await store.take(LEASE)).toBeNull();
      now += 5_000;
      expect(await take()).toMatchObject({ id: 'a1', crashes: 0, doubtful: false });
    });

    it('remembers which messages are out, and a doubt about one more', async () => {
      await store.receive(receipt('a'));
      const work = await take();
      await store.note(work, ['1.1', '1.2']);
      await store.defer(work, 0, true);
      expect(await take()).toMatchObject({ posted: ['1.1', '1.2'], doubtful: true, crashes: 0 });
    });

    it('counts every crash', async () => {
      await store.receive(receipt('a'));
      for (const crashes of [0, 1, 2]) {
        expect((await take()).crashes).toBe(crashes);
        now += LEASE;
      }
    });
  });

  describe('threads', () => {
    async function ask(id: string, thread = 'A'): Promise<readonly string[]> {
      await store.receive(receipt(id, { thread }));
      const work = await take();
      await store.finish(work, { reference: `r-${id}`, text: `question ${id}` });
      return work.earlier.map(({ text }) => text);
    }

    it('tells the next worker what was asked before, also after a restart', async () => {
      expect(await ask('1')).toEqual([]);
      expect(await ask('2')).toEqual(['question 1']);
      await restart();
      expect(await ask('3')).toEqual(['question 1', 'question 2']);
      expect(await store.questions('A')).toEqual(['1', '2', '3'].map((id) => ({ reference: `r-${id}`, text: `question ${id}` })));
      expect(await store.questions('B')).toEqual([]);
    });

    it('forgets the oldest question of a very long thread', async () => {
      for (let nth = 0; nth <= LONGEST_THREAD; nth += 1) await ask(`${nth}`);
      const questions = await store.questions('A');
      expect([questions.length, questions[0]?.text]).toEqual([LONGEST_THREAD, 'question 1']);
    });

    it('leaves what was given up out of the thread', async () => {
      await store.receive(receipt('1', { thread: 'A' }));
      await store.finish(await take(), null);
      expect(await store.questions('A')).toEqual([]);
    });

    it('lives for days', async () => {
      await ask('1');
      now += THREAD_TIME / 2;
      expect(await ask('2')).toEqual(['question 1']);
    });
  });

  it('gives a name to the first who claims it, for its time', async () => {
    expect([await store.claim('press:1', 1_000), await store.claim('press:1', 1_000), await store.claim('press:2', 1_000)]).toEqual([true, false, true]);
    now += 1_000;
    expect(await store.claim('press:1', 1_000)).toBe(true);
  });

  it('begins a thread with questions, once, and keeps them over a restart', async () => {
    const first = { reference: 'r1', text: '网格员经费是多少' };
    await store.begin('thread', [first, { reference: 'r2', text: '食堂呢', after: 'r1' }]);
    await store.begin('thread', [{ reference: 'r9', text: 'too late' }]);
    await restart();
    expect(await store.questions('thread')).toEqual([first, { reference: 'r2', text: '食堂呢', after: 'r1' }]);
  });

  it('knows a thread as open from its first entry on, and forgets one that came to nothing', async () => {
    const asked = receipt('a');
    expect(await store.isOpen(asked.thread)).toBe(false);
    await store.receive(asked);
    expect(await store.isOpen(asked.thread)).toBe(true);
    await store.finish(await take(), null);
    expect(await store.isOpen(asked.thread)).toBe(false);
    await store.begin(asked.thread, [{ reference: 'r', text: 'q' }]);
    expect(await store.isOpen(asked.thread)).toBe(true);
  });

  it('keeps feedback and unanswered questions over a restart', async () => {
    const feedback = { at: now, reference: 'r1', thread: 'T1:C1:1', team: 'T1', channel: 'C1', user: 'U1', verdict: 'helpful' as const, comment: null };
    const unanswered = { at: now, reference: 'r2', team: 'T1', outcome: 'not_found', text: '有没有火星基地' };
    await store.record('feedback', feedback);
    await store.record('feedback', { ...feedback, verdict: 'unhelpful', comment: 'wrong year' });
    await store.record('unanswered', unanswered);
    await restart();
    expect((await store.records('feedback')).map(({ verdict }) => verdict)).toEqual(['helpful', 'unhelpful']);
    expect(await store.records('unanswered')).toEqual([unanswered]);
  });

  it('is fit to work', async () => {
    await expect(store.check()).resolves.toBeUndefined();
  });
});
