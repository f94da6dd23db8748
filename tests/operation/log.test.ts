import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DeliveryFault } from '../../src/delivery/delivery-fault.ts';
import { openLog, type Details, type Level } from '../../src/operation/log.ts';
import { StoreFault } from '../../src/store/store.ts';

function logged(write: (log: ReturnType<typeof openLog>) => void, level: Level = 'debug'): { text: string; lines: Record<string, unknown>[] } {
  let text = '';
  write(openLog(level, { write: (line) => { text += line; } }));
  return { text, lines: text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>) };
}

// Put together here, so that no scanner takes them for real ones.
const SECRETS = [['xoxb', '1234', 'abcDEF'].join('-'), ['xapp', '1', 'A0', 'fedcba'].join('-'), ['sk', 'proj', 'abcdefgh1234'].join('-'), 'p4ssw0rd'];
const QUESTION = '网格员经费是多少';

describe('the log', () => {
  it('writes one line with the reference of the question', () => {
    const { lines } = logged((log) => { log.write('info', 'answered', { reference: 'a1b2c3d4e5', outcome: 'answered', milliseconds: 12 }); });
    expect(lines).toEqual([{ level: 'info', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string, event: 'answered', reference: 'a1b2c3d4e5', outcome: 'answered', milliseconds: 12 }]);
  });

  it('leaves out whatever has no field, such as the text of a message', () => {
    const everything = { reference: 'r', text: QUESTION, payload: { text: QUESTION }, token: SECRETS[0], incoming: { text: QUESTION } } as Details;
    expect(logged((log) => { log.write('info', 'accepted', everything); }).lines[0]).toEqual({ level: 'info', time: expect.any(String) as string, event: 'accepted', reference: 'r' });
  });

  it('hides secrets wherever they come from', () => {
    const [bot = '', app = '', model = '', password = ''] = SECRETS;
    const { text } = logged((log) => {
      log.write('error', 'fault', { fault: new TypeError(`bad header Bearer ${bot}`, { cause: new StoreFault('unreachable', `redis://bot:${password}@host:6379 ${app}`) }) });
      log.write('warn', 'note', { note: `key ${model}`, reason: `https://hooks.slack.com/services/T0/B0/${password}`, user: bot });
    });
    for (const secret of SECRETS) expect(text, secret).not.toContain(secret);
    expect(text.match(/\[secret\]/g)?.length).toBeGreaterThanOrEqual(6);
  });

  it('says what a fault of ours was, with its causes, and of a stranger only its class, code and place', () => {
    const parsed = z.object({ a: z.literal('x') }).safeParse({ a: QUESTION });
    let broken: unknown;
    try { JSON.parse(`{"a": ${QUESTION}`); } catch (error) { broken = error; }
    const fault = new StoreFault('unreachable', 'Redis at host:6379 cannot be used: closed.', { cause: broken });
    const { text, lines } = logged((log) => {
      log.write('error', 'fault', { fault });
      log.write('error', 'fault', { fault: parsed.error });
      log.write('error', 'fault', { fault: new Error(`no answer to ${QUESTION}`) });
      log.write('error', 'fault', { fault: QUESTION });
      log.write('error', 'fault', { fault: new DeliveryFault('closed', 'not_in_channel') });
    });
    for (const part of [QUESTION, '网格', '经费']) expect(text).not.toContain(part);
    expect(lines[0]?.['fault']).toMatchObject([{ name: 'StoreFault', code: 'unreachable', message: 'Redis at host:6379 cannot be used: closed.' }, { name: 'SyntaxError', at: expect.any(Array) as unknown[] }]);
    expect(lines[2]?.['fault']).toMatchObject([{ name: 'Error', at: expect.arrayContaining([expect.stringContaining('log.test.ts')]) as unknown[] }]);
    expect(lines[4]?.['fault']).toMatchObject([{ code: 'closed', message: 'Slack did not take the message: not_in_channel.' }]);
  });

  it('shows no question, whatever error it stands in', () => {
    const fault = fc.constantFrom(Error, SyntaxError, AggregateError as unknown as ErrorConstructor).chain((Kind) => fc.string({ minLength: 0, maxLength: 20 }).map((around) => new Kind(`${around}${QUESTION}\n    at ${QUESTION} (${QUESTION}:1:1)`)));
    fc.assert(fc.property(fault, (error) => { expect(logged((log) => { log.write('error', 'fault', { fault: error }); }).text).not.toContain(QUESTION); }));
  });

  it('keeps quiet below its level', () => {
    expect(logged((log) => { log.write('info', 'a'); log.write('warn', 'b'); }, 'warn').lines.map(({ event }) => event)).toEqual(['b']);
  });
});
