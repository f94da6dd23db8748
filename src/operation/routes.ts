/** What an operator's tools read over HTTP: alive, ready, counters. In the form that Bolt's receivers take as custom routes. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Metrics } from './metrics.ts';
import type { Readiness } from './readiness.ts';

export interface Route { path: string; method: string[]; handler: (request: IncomingMessage, response: ServerResponse) => void }

/** `/healthz` says that the process lives, and nothing of what it needs: restarting it would not bring Redis back. */
export function routesOf(readiness: Readiness, metrics: Metrics): Route[] {
  return [
    route('/healthz', () => Promise.resolve({ status: 200, type: 'application/json', body: '{"alive":true}' })),
    route('/readyz', async () => {
      const { status, body } = await readiness.state();
      return { status, type: 'application/json', body: JSON.stringify(body) };
    }),
    route('/metrics', async () => ({ status: 200, ...await metrics.text() })),
  ];
}

/** On a port of their own. Rejects when it is taken. */
export async function serveRoutes(routes: readonly Route[], port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const asked = routes.find(({ path, method }) => path === request.url && method.includes(request.method ?? ''));
    if (asked) asked.handler(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(port, resolve); });
  return server;
}

function route(path: string, answer: () => Promise<{ status: number; type: string; body: string }>): Route {
  return {
    path, method: ['GET'],
    handler: (_, response) => {
      answer().then(({ status, type, body }) => response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body), () => response.writeHead(500).end());
    },
  };
}
