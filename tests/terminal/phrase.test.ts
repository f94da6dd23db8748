import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { obedient, sendText, startModelServer, type ModelServer } from '../fakes/model-server.ts';
import { SMALLEST } from '../libraries.ts';
import { runProgram } from '../run-program.ts';

describe('npm run ask -- --phrase', () => {
  let server: ModelServer;
  let environment: NodeJS.ProcessEnv;
  beforeAll(async () => {
    server = await startModelServer((call, response) => { sendText(response, obedient(call)); });
    environment = { OPENAI_API_KEY: 'test', OPENAI_BASE_URL: server.url, PHRASING_DEADLINE_MS: '20000' };
  });
  afterAll(async () => { await server.close(); });

  it('shows the phrased reply with the same sources', async () => {
    const { out, status } = await runProgram('src/cli.ts', ['ask', '--phrase', '网格员经费是多少'], '', environment);
    expect(status).toBe(0);
    expect(out).toMatch(/^根据预算文件，网格员经费 2023 年预算为 1,922 万元。网格员经费属“一般行政管理事务”（第三部分）。\n出处：\n {2}\[1\]/);
  });

  it('explains plan, model text, verdict and final text', async () => {
    const { out } = await runProgram('src/cli.ts', ['ask', '--phrase', '--explain', '网格员经费是多少'], '', environment);
    const lines = out.slice(out.indexOf('--- phrasing')).split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual(['--- phrasing', 'plan', 'plan', 'model', 'guard', 'verdict', 'final', '']);
    expect(lines[3]).toBe('model: "根据预算文件，{c1}。{c2}。"');
  });

  it('adds phrased and verdict to each reply in JSON Lines', async () => {
    const lines = '{"id":"a","turns":["网格员经费是多少","你好"]}\n';
    const { out } = await runProgram('src/cli.ts', ['ask', '--json', '--phrase'], lines, environment);
    const plain = await runProgram('src/cli.ts', ['ask', '--json'], lines, environment);
    const [phrased, template] = [out, plain.out].map((text) => (JSON.parse(text) as { replies: Record<string, unknown>[] }).replies);
    expect(phrased?.map(({ phrased: own, verdict }) => [own, verdict])).toEqual([[true, 'accepted'], [false, 'not asked: it asks back']]);
    expect(template?.map((reply) => 'phrased' in reply || 'verdict' in reply)).toEqual([false, false]);
    expect(phrased?.map(({ figures, citations }) => ({ figures, citations }))).toEqual(template?.map(({ figures, citations }) => ({ figures, citations })));
  });

  it('is complete without a key, and says that it has none', async () => {
    const { out, err, status } = await runProgram('src/cli.ts', ['ask', '--json', '--phrase', '--documents', SMALLEST], '{"id":"a","turns":["主干道保洁是多少"]}\n', { OPENAI_API_KEY: '' });
    expect([status, err]).toEqual([0, 'OPENAI_API_KEY is not set: the replies are the templates.\n']);
    expect(JSON.parse(out)).toMatchObject({ replies: [{ phrased: false, verdict: 'not asked: no model is configured', figures: [{ value: '72000000.00' }] }] });
  });

  it('names a variable that is set wrongly', async () => {
    const { err, status } = await runProgram('src/cli.ts', ['ask', '--phrase', '--documents', SMALLEST, '网格员经费是多少'], '', { ...environment, OPENAI_BASE_URL: 'here' });
    expect([status, err]).toEqual([1, 'OPENAI_BASE_URL must be an address such as https://api.openai.com/v1.\n']);
  });
});
