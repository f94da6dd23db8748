/** A real Redis or Valkey of our own on a free port, for tests; says plainly when the machine has none. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

const PROGRAM = ['redis-server', 'valkey-server'].find((name) => spawnSync(name, ['--version']).status === 0) ?? null;

/** Null where a server can be started, else what to tell the person who runs the tests. */
export const NO_REDIS = PROGRAM === null ? 'NOT TESTED ON REDIS: neither redis-server nor valkey-server is installed (apt-get install redis-server)' : null;
if (NO_REDIS !== null) process.stderr.write(`${NO_REDIS}\n`);

export interface RedisServer {
  url: string;
  port: number;
  stop: () => Promise<void>;
  /** Lets it hang, with what it knows, and go on. */
  pause: () => void;
  resume: () => void;
}

export async function startRedis(port?: number): Promise<RedisServer> {
  const at = port ?? await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  const child = spawn(PROGRAM ?? 'redis-server', ['--port', String(at), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  // A test that times out never comes to its own stop.
  process.once('exit', () => { child.kill('SIGKILL'); });
  const url = `redis://127.0.0.1:${at}`;
  const probe = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: null });
  probe.on('error', () => undefined);
  try {
    await Promise.race([probe.ping(), ended.then(() => { throw new Error(`redis-server on port ${at} ended at once`); })]);
  } finally {
    probe.disconnect();
  }
  return {
    url, port: at,
    pause: () => { child.kill('SIGSTOP'); },
    resume: () => { child.kill('SIGCONT'); },
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
