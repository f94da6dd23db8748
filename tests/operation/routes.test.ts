import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Metrics } from '../../src/operation/metrics.ts';
import { Readiness } from '../../src/operation/readiness.ts';
import { routesOf } from '../../src/operation/routes.ts';

describe('the routes', () => {
  let server: Server;
  let readiness: Readiness;
  let metrics: Metrics;
  beforeEach(async () => {
    readiness = new Readiness(['slack', 'documents']);
    metrics = new Metrics(() => Promise.resolve(3));
    const routes = routesOf(readiness, metrics);
    server = createServer((request, response) => { routes.find(({ path }) => path === request.url)?.handler(request, response); }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(() => { server.close(); });

  async function get(path: string): Promise<{ status: number; body: string }> {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    return { status: response.status, body: await response.text() };
  }

  it('/readyz names what is not fit yet, and turns ready when all is', async () => {
    let broken = true;
    readiness.watch('store', () => (broken ? Promise.reject(Object.assign(new Error('x'), { code: 'unreachable' })) : Promise.resolve()));
    readiness.set('documents', 'fit');
    expect(await get('/readyz')).toEqual({ status: 503, body: '{"ready":false,"parts":{"slack":"not started","documents":"fit","store":"unreachable"}}' });
    readiness.set('slack', 'fit');
    broken = false;
    expect(await get('/readyz')).toEqual({ status: 200, body: '{"ready":true,"parts":{"slack":"fit","documents":"fit","store":"fit"}}' });
    readiness.set('slack', 'token_revoked');
    expect((await get('/readyz')).status).toBe(503);
  });

  it('/readyz does not wait for a part that never answers', async () => {
    readiness.watch('store', () => new Promise(() => undefined));
    expect(await get('/readyz')).toEqual({ status: 503, body: '{"ready":false,"parts":{"slack":"not started","documents":"not started","store":"no answer"}}' });
  });

  it('/healthz is well as long as the process answers', async () => {
    expect(await get('/healthz')).toEqual({ status: 200, body: '{"alive":true}' });
  });

  it('/metrics counts in Prometheus text', async () => {
    for (const decision of ['accepted', 'accepted', 'duplicate']) metrics.received(decision);
    metrics.worked('answered', 300);
    metrics.worked('failed', null);
    metrics.failed('delivery', 'not_in_channel');
    metrics.delivered({ rung: 2, repeated: true });
    metrics.delivered({ rung: 0, repeated: false });
    const { status, body } = await get('/metrics');
    expect(status).toBe(200);
    for (const line of [
      'budget_bot_events_total{decision="accepted"} 2', 'budget_bot_events_total{decision="duplicate"} 1', 'budget_bot_questions_total{outcome="answered"} 1', 'budget_bot_questions_total{outcome="failed"} 1',
      'budget_bot_answer_seconds_bucket{le="0.25"} 0', 'budget_bot_answer_seconds_bucket{le="0.5"} 1', 'budget_bot_answer_seconds_count 1',
      'budget_bot_faults_total{room="delivery",code="not_in_channel"} 1', 'budget_bot_possible_duplicates_total 1', 'budget_bot_simpler_replies_total 1', 'budget_bot_backlog 3',
    ]) expect(body.split('\n')).toContain(line);
  });

  it('/metrics fails alone when the store does', async () => {
    metrics = new Metrics(() => Promise.reject(new Error('away')));
    const [, , broken] = routesOf(readiness, metrics);
    server.removeAllListeners('request').on('request', (request, response) => { broken?.handler(request, response); });
    expect((await get('/metrics')).status).toBe(500);
  });
});
