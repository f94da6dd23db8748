import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';
import { phraseReply, type Phrased } from '../../src/reply/phrase.ts';
import { completionOf, obedient, sendJson, sendText, startModelServer, type ModelServer } from '../fakes/model-server.ts';
import { phraserOn, type Kept } from './phraser-on.ts';

const library = libraryOf();
const QUESTION = '机关服务为什么增加';
const asked = ask(library, QUESTION, null);
const phrase = (phraser: Kept, user = 'U1'): Promise<Phrased> => phraseReply(phraser, asked, QUESTION, user);

describe('against a contract mock of the API', () => {
  const mock = new LLMock({ port: 0 });
  beforeAll(async () => { await mock.start(); });
  afterAll(async () => { await mock.stop(); });

  it('phrases a reply and records it without its text', async () => {
    mock.onMessage(/提问/, { content: { reply: '{c1}，{c2}。不过{c3}。' } });
    const phraser = phraserOn(`${mock.url}/v1`);
    const { reply, record } = await phrase(phraser);
    expect(reply.text).toBe('机关服务 2023 年比 2022 年增加 81 万元，增幅 4.3%，2023 年预算为 1,964 万元。不过文件没有写明变化的原因。');
    expect({ ...reply, text: '' }).toEqual({ ...asked.reply, text: '' });
    expect(record).toMatchObject({ phrased: true, verdict: 'accepted', language: 'zh', promptVersion: '1', calls: 1 });
    expect(record.tokensIn).toBeGreaterThan(0);
    expect(phraser.records).toEqual([record]);
    expect(JSON.stringify(record)).not.toMatch(/机关|{c1}|1,964/);
  });

  it('sends a strict schema, the instructions and a plan without a figure or a direction', () => {
    const body = mock.getLastRequest()?.body as { messages: { role: string; content: string }[]; response_format: { type: string }; stream: boolean };
    expect(body).toMatchObject({ response_format: { type: 'json_schema', json_schema: { strict: true } }, stream: false });
    expect(body.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(body.messages[1]?.content).toBe('提问："机关服务为什么增加"\n句子：\n{c1} 变化："机关服务"\n{c2} 金额："机关服务"\n{c3} 没有写明原因："机关服务"');
  });

  it('ships the template while half of the calls break, and never fails', async () => {
    mock.setChaos({ dropRate: 0.2, malformedRate: 0.2, disconnectRate: 0.2 });
    const phraser = phraserOn(`${mock.url}/v1`);
    const seen = await Promise.all(Array.from({ length: 40 }, () => phrase(phraser)));
    mock.clearChaos();
    expect(seen.filter(({ reply, record }) => (record.phrased ? reply.text.length === 0 : reply !== asked.reply))).toEqual([]);
    expect(new Set(seen.map(({ record }) => record.phrased))).toEqual(new Set([true, false]));
  });
});

describe('against a server of our own', () => {
  let server: ModelServer;
  beforeAll(async () => { server = await startModelServer((call, response) => { sendText(response, obedient(call)); }); });
  afterAll(async () => { await server.close(); });

  it('steps down from a schema to an object to text, once, and remembers', async () => {
    server.respond = (call, response) => {
      if (call.response_format) sendJson(response, { error: { message: `response_format ${call.response_format.type} is not supported` } }, 400);
      else sendJson(response, completionOf(`<think>hm</think>\n${obedient(call)}`));
    };
    const phraser = phraserOn(server.url);
    server.calls.length = 0;
    expect((await phrase(phraser)).record.verdict).toBe('accepted');
    expect(server.calls.map((call) => call.response_format?.type ?? 'text')).toEqual(['json_schema', 'json_object', 'text']);
    expect((await phrase(phraser)).record.verdict).toBe('accepted');
    expect(server.calls).toHaveLength(4);
  });

  it('keeps to a format that was set', async () => {
    server.respond = (_, response) => { sendJson(response, { error: { message: 'response_format is not supported' } }, 400); };
    expect((await phrase(phraserOn(server.url, { format: 'json_object' }))).record.verdict).toBe('fault: refused by the server');
  });

  it('leaves out what a reasoning model refuses', async () => {
    server.respond = (call, response) => {
      if (call.max_tokens !== undefined) sendJson(response, { error: { message: "Unsupported parameter: 'max_tokens', use 'max_completion_tokens'" } }, 400);
      else if (call.temperature !== undefined) sendJson(response, { error: { message: 'temperature does not support 0.3' } }, 400);
      else sendText(response, obedient(call));
    };
    expect((await phrase(phraserOn(server.url))).record.verdict).toBe('accepted');
  });

  it('tries again once after a server error', async () => {
    server.calls.length = 0;
    server.respond = (call, response) => {
      if (server.calls.length === 1) sendJson(response, { error: { message: 'inside' } }, 500, { 'retry-after': '0' });
      else sendText(response, obedient(call));
    };
    expect((await phrase(phraserOn(server.url))).record).toMatchObject({ verdict: 'accepted', calls: 1 });
    expect(server.calls).toHaveLength(2);
  });

  it('has a wrong phrasing repaired once, telling the reason', async () => {
    server.calls.length = 0;
    server.respond = (call, response) => { sendText(response, call.messages.length === 2 ? '{c1}，翻了一番，{c2}，{c3}。' : obedient(call)); };
    const { record, attempts } = await phrase(phraserOn(server.url));
    expect(record).toMatchObject({ phrased: true, verdict: 'repaired', calls: 2 });
    expect(attempts.map(({ judged }) => judged.failed?.check)).toEqual(['characters', undefined]);
    expect(server.calls[1]?.messages.at(-1)?.content).toMatch(/不能用/);
  });

  it('ships the template when the repair is wrong too', async () => {
    server.calls.length = 0;
    server.respond = (_, response) => { sendText(response, '{c1}，约{c2}，{c3}。'); };
    const { reply, record } = await phrase(phraserOn(server.url));
    expect(reply).toBe(asked.reply);
    expect(record).toMatchObject({ phrased: false, verdict: expect.stringMatching(/^rejected: /) as string });
    expect(server.calls).toHaveLength(2);
  });

  it('takes one fence off, and no more', async () => {
    server.respond = (call, response) => { sendJson(response, completionOf(`\`\`\`json\n${JSON.stringify({ reply: obedient(call) })}\n\`\`\``)); };
    expect((await phrase(phraserOn(server.url))).record.verdict).toBe('accepted');
  });

  it('answers at once with the template while too many calls are in flight', async () => {
    server.calls.length = 0;
    const waiting: (() => void)[] = [];
    server.respond = async (call, response) => {
      await new Promise<void>((resolve) => { waiting.push(resolve); });
      sendText(response, obedient(call));
    };
    const phraser = phraserOn(server.url, { callsInFlight: 2 });
    const first = [phrase(phraser), phrase(phraser)];
    expect((await phrase(phraser)).record).toMatchObject({ phrased: false, verdict: 'fault: busy', calls: 0 });
    while (waiting.length < 2) await new Promise((resolve) => { setTimeout(resolve, 5); });
    waiting.forEach((go) => { go(); });
    expect((await Promise.all(first)).map(({ record }) => record.verdict)).toEqual(['accepted', 'accepted']);
    server.respond = (call, response) => { sendText(response, obedient(call)); };
    expect((await phrase(phraser)).record.verdict).toBe('accepted');
  });

  it('keeps to the budget of a person and of the day', async () => {
    server.respond = (call, response) => { sendText(response, obedient(call)); };
    const own = phraserOn(server.url, { tokensPerUserPerDay: 3000 });
    const verdicts = [];
    for (const user of ['U1', 'U1', 'U1', 'U1', 'U2']) verdicts.push((await phrase(own, user)).record.verdict);
    expect(verdicts).toEqual(['accepted', 'accepted', 'fault: over budget', 'fault: over budget', 'accepted']);
    const all = phraserOn(server.url, { tokensPerDay: 3000 });
    for (const user of ['U1', 'U2']) expect((await phrase(all, user)).record.verdict).toBe('accepted');
    expect((await phrase(all, 'U3')).record.verdict).toBe('fault: over budget');
  });

  it('stops asking after five failures in a row', async () => {
    server.calls.length = 0;
    server.respond = (_, response) => { sendJson(response, { error: { message: 'no' } }, 401); };
    const phraser = phraserOn(server.url);
    const verdicts = [];
    for (let times = 0; times < 7; times += 1) verdicts.push((await phrase(phraser)).record.verdict);
    expect(verdicts).toEqual([...Array.from({ length: 5 }, () => 'fault: refused by the server'), 'fault: breaker open', 'fault: breaker open']);
    expect(server.calls).toHaveLength(5);
  });

  it('asks again after the rest, also when the first to ask then has no budget left', async () => {
    server.respond = (_, response) => { sendJson(response, { error: { message: 'no' } }, 401); };
    // A call that failed may have cost all that was reserved for it: one is all that a person has.
    const phraser = phraserOn(server.url, { tokensPerUserPerDay: 2000 });
    for (const user of ['U1', 'U2', 'U3', 'U4', 'U5']) await phrase(phraser, user);
    server.respond = (call, response) => { sendText(response, obedient(call)); };
    expect((await phrase(phraser, 'U6')).record.verdict).toBe('fault: breaker open');
    const now = performance.now.bind(performance);
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now() + 61_000);
    const verdicts = [];
    for (const user of ['U1', 'U6', 'U7']) verdicts.push((await phrase(phraser, user)).record.verdict);
    clock.mockRestore();
    expect(verdicts).toEqual(['fault: over budget', 'accepted', 'accepted']);
  });
});
