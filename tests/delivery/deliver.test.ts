import { setMaxListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { deliver, type Delivered, type Means, type Outlet } from '../../src/delivery/deliver.ts';
import { DeliveryFault, faultOfCode, faultOfNetwork, faultOfStatus } from '../../src/delivery/delivery-fault.ts';
import { Pace } from '../../src/delivery/pace.ts';
import { Turnstile } from '../../src/delivery/turnstile.ts';
import { FakeTime } from './fake-time.ts';

const NEVER = new AbortController().signal;
setMaxListeners(0, NEVER);
const UNREAD = { readable: false, record: () => Promise.resolve() };
type Answer = DeliveryFault | 'ok' | 'stored but silent';

/** A Slack that answers as it is told, once each, and then well; it keeps what it stored. */
class Slack implements Outlet<string> {
  readonly stored: string[] = [];
  readonly tried: [string, number][] = [];
  looked = 0;
  readonly #time: FakeTime;
  readonly #answers: Answer[];
  readonly #history: boolean;

  constructor(time: FakeTime, answers: Answer[], history = true) {
    this.#time = time;
    this.#answers = answers;
    this.#history = history;
  }

  readonly post = (message: string): Promise<string> => {
    this.tried.push([message, this.#time.now]);
    const answer = this.#answers.shift() ?? 'ok';
    if (answer instanceof DeliveryFault) return Promise.reject(answer);
    this.stored.push(message);
    return answer === 'ok' ? Promise.resolve(`ts${this.stored.length}`) : Promise.reject(new DeliveryFault('lost', 'no answer'));
  };

  readonly find = (message: string): ReturnType<Outlet<string>['find']> => {
    this.looked += 1;
    if (!this.#history) return Promise.resolve('unknown');
    const at = this.stored.indexOf(message);
    return Promise.resolve(at < 0 ? 'absent' : { ts: `ts${at + 1}` });
  };
}

interface Seen { result: Delivered; slack: Slack; faults: string[] }

function meansOf(outlet: Slack, time: FakeTime, observe: (fault: DeliveryFault) => void = () => undefined): Means<string> {
  return { outlet, pace: new Pace(time.clock, time.sleep), turnstile: new Turnstile(time.sleep), observe };
}

async function post(answers: Answer[], { history = true, doubtful = false, ladder = ['rich', 'plain', 'text'] as [string, ...string[]] } = {}): Promise<Seen> {
  const time = new FakeTime();
  const slack = new Slack(time, answers, history);
  const faults: string[] = [];
  const delivering = deliver({ ...UNREAD, channel: 'C1', ladder, doubtful }, meansOf(slack, time, ({ detail }) => { faults.push(detail); }), NEVER);
  await time.run(600_000);
  return { result: await delivering, slack, faults };
}

const LOST = new DeliveryFault('lost', '503');
const DOWN = new DeliveryFault('unreachable', 'ECONNREFUSED');

describe('deliver', () => {
  it('posts once when all is well, without looking', async () => {
    const { result, slack } = await post([]);
    expect(result).toEqual({ ok: true, ts: 'ts1', rung: 0, found: false, repeated: false });
    expect([slack.stored, slack.looked]).toEqual([['rich'], 0]);
  });

  it('waits as long as a 429 says', async () => {
    const { result, slack } = await post([faultOfStatus(429, 3_000)]);
    expect(result.ok).toBe(true);
    expect(slack.tried).toEqual([['rich', 0], ['rich', 3_000]]);
  });

  it('leaves a long 429 for later instead of keeping a worker', async () => {
    const { result, slack } = await post([faultOfStatus(429, 30_000)]);
    expect(result).toMatchObject({ ok: false, later: true, delay: 30_000, doubtful: false });
    expect(slack.tried).toHaveLength(1);
  });

  it('tries again, ever more slowly, while Slack is down, and then leaves it for later', async () => {
    const { result, slack, faults } = await post([DOWN, DOWN, DOWN, DOWN, DOWN]);
    expect(slack.tried.map(([, at]) => at)).toEqual([0, 500, 1_500, 3_500]);
    expect(result).toMatchObject({ ok: false, later: true, doubtful: false, fault: { detail: 'ECONNREFUSED' } });
    expect(faults).toEqual(['ECONNREFUSED', 'ECONNREFUSED', 'ECONNREFUSED', 'ECONNREFUSED']);
  });

  describe('after a lost response', () => {
    it('finds what was stored and does not repeat it', async () => {
      const { result, slack } = await post(['stored but silent']);
      expect(result).toEqual({ ok: true, ts: 'ts1', rung: 0, found: true, repeated: false });
      expect(slack.stored).toEqual(['rich']);
    });

    it('posts again what was not stored', async () => {
      const { result, slack } = await post([LOST, LOST]);
      expect(result).toMatchObject({ ok: true, found: false, repeated: false });
      expect(slack.stored).toEqual(['rich']);
    });

    it('repeats once, and says so, where it may not look', async () => {
      const { result, slack } = await post(['stored but silent'], { history: false });
      expect(result).toMatchObject({ ok: true, repeated: true });
      expect(slack.stored).toEqual(['rich', 'rich']);
    });

    it('never posts a third time into the dark', async () => {
      const { result, slack } = await post(['stored but silent', 'stored but silent', 'ok'], { history: false });
      expect(result).toMatchObject({ ok: false, later: false, doubtful: true });
      expect(slack.stored).toEqual(['rich', 'rich']);
    });
  });

  it('looks first when an earlier process may have posted it', async () => {
    const time = new FakeTime();
    const slack = new Slack(time, []);
    slack.stored.push('rich');
    const result = await deliver({ ...UNREAD, channel: 'C1', ladder: ['rich'], doubtful: true }, meansOf(slack, time), NEVER);
    expect([result, slack.tried]).toEqual([{ ok: true, ts: 'ts1', rung: 0, found: true, repeated: false }, []]);
  });

  it('goes down the ladder when Slack refuses a form, to plain text', async () => {
    const refused = faultOfCode('invalid_blocks');
    const { result, slack, faults } = await post([refused, refused]);
    expect(result).toMatchObject({ ok: true, rung: 2 });
    expect([slack.stored, faults]).toEqual([['text'], ['invalid_blocks', 'invalid_blocks']]);
    expect(await post([refused, refused, refused])).toMatchObject({ result: { ok: false, later: false, fault: { detail: 'invalid_blocks' } } });
  });

  it.each(['not_in_channel', 'channel_not_found', 'is_archived', 'token_revoked', 'account_inactive', 'invalid_auth', 'a_code_of_tomorrow'])('never tries %s again', async (code) => {
    const { result, slack } = await post([faultOfCode(code)]);
    expect(result).toMatchObject({ ok: false, later: false, doubtful: false, fault: { detail: code } });
    expect(slack.tried).toHaveLength(1);
  });

  it('stops at once when the process must end', async () => {
    const time = new FakeTime();
    const controller = new AbortController();
    const delivering = deliver({ ...UNREAD, channel: 'C1', ladder: ['rich'], doubtful: false }, meansOf(new Slack(time, [DOWN]), time), controller.signal);
    await time.run(0);
    controller.abort(new Error('the process ends'));
    await expect(delivering).rejects.toThrow('the process ends');
  });

  it.each([[false, ['post a', 'record a', 'post b', 'record b']], [true, ['post a', 'post b', 'record a', 'record b']]])('posts nothing before the last message is written down, unless it may look there: %s', async (readable, expected) => {
    const time = new FakeTime();
    const seen: string[] = [];
    const means = { ...meansOf(new Slack(time, []), time), outlet: { find: () => Promise.resolve('absent' as const), post: (message: string) => { seen.push(`post ${message}`); return Promise.resolve(message); } } };
    const record = async (ts: string): Promise<void> => {
      await time.sleep(50, NEVER);
      seen.push(`record ${ts}`);
    };
    for (const text of ['a', 'b']) void deliver({ channel: text, ladder: [text], doubtful: false, readable, record }, means, NEVER);
    await time.run(1_000);
    expect(seen).toEqual(expected);
  });

  it('lets no channel wait for another', async () => {
    const time = new FakeTime();
    const slack = new Slack(time, [faultOfStatus(429, 4_000)]);
    const means = meansOf(slack, time);
    const both = ['slow', 'quick'].map((text) => deliver({ ...UNREAD, channel: text, ladder: [text], doubtful: false }, means, NEVER));
    await time.run(10_000);
    await Promise.all(both);
    expect(slack.tried).toEqual([['slow', 0], ['quick', 0], ['slow', 4_000]]);
  });
});

describe('the faults', () => {
  it('tell a connection that never stood from one that broke', () => {
    const refused = new TypeError('fetch failed', { cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) });
    const reset = new TypeError('fetch failed', { cause: Object.assign(new Error('read'), { code: 'ECONNRESET' }) });
    expect([faultOfNetwork(refused).code, faultOfNetwork(reset).code, faultOfNetwork('timeout').code]).toEqual(['unreachable', 'lost', 'lost']);
  });

  it('read a status', () => {
    expect([faultOfStatus(429, null), faultOfStatus(500, null), faultOfStatus(404, null)].map(({ code, retryAfter }) => [code, retryAfter])).toEqual([['limited', 1_000], ['lost', 0], ['closed', 0]]);
  });

  it('say what Slack said, in a sentence', () => {
    expect(faultOfCode('not_in_channel').message).toBe('Slack did not take the message: not_in_channel.');
  });
});
