import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';
import { phraseReply } from '../../src/reply/phrase.ts';
import { FAULTS } from '../fakes/faults.ts';
import { startModelServer, type ModelServer } from '../fakes/model-server.ts';
import { phraserOn } from './phraser-on.ts';

const library = libraryOf();
const QUESTIONS = ['网格员经费是多少', 'Why did 城乡社区规划与管理 go down?', '机关服务包括哪些'];

describe('a server that fails', () => {
  let server: ModelServer;
  beforeAll(async () => { server = await startModelServer(() => undefined); });
  afterAll(async () => { await server.close(); });

  it.each(Object.keys(FAULTS))('leads to the template: %s', async (kind) => {
    server.respond = FAULTS[kind] ?? server.respond;
    for (const question of QUESTIONS) {
      const asked = ask(library, question, null);
      const { reply, record } = await phraseReply(phraserOn(server.url, { deadlineMs: 250 }), asked, question, 'U1');
      expect(reply).toBe(asked.reply);
      expect(record).toMatchObject({ phrased: false, verdict: expect.stringMatching(/^(?:fault|rejected): \w/) as string });
    }
  });

  it('that is not there leads to the template', async () => {
    const gone = createServer();
    await once(gone.listen(0, '127.0.0.1'), 'listening');
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => { gone.close(resolve); });
    const asked = ask(library, QUESTIONS[0] ?? '', null);
    const { reply, record } = await phraseReply(phraserOn(`http://127.0.0.1:${port}/v1`), asked, QUESTIONS[0] ?? '', 'U1');
    expect(reply).toBe(asked.reply);
    expect(record.verdict).toBe('fault: network');
  });

  it('frees its place when the deadline has passed', async () => {
    const stalls = FAULTS['headers, then a stalled body'];
    if (stalls) server.respond = stalls;
    const phraser = phraserOn(server.url, { deadlineMs: 100, callsInFlight: 1 });
    const asked = ask(library, QUESTIONS[0] ?? '', null);
    for (let times = 0; times < 4; times += 1) {
      expect((await phraseReply(phraser, asked, QUESTIONS[0] ?? '', 'U1')).record.verdict).toBe('fault: deadline');
      // The connection is closed after the answer has gone out.
      await new Promise((resolve) => { setTimeout(resolve, 20); });
    }
  });
});
