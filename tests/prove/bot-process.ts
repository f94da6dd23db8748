/** A bot in a process of its own, and what it takes of the machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface BotProcess {
  /** What it wrote. */
  seen: () => string;
  /** Resident memory in MB, and open files; null where the machine does not tell. */
  taken: () => { memory: number; files: number } | null;
  /** Resolves with its status. */
  stop: () => Promise<number | null>;
}

/** Nobody asks too much, and the log says only what is wrong. */
const UNLIMITED = { QUESTIONS_PER_USER: '999999', QUESTIONS_PER_CHANNEL: '999999', LOG_LEVEL: 'warn' };

/** Resolves when it has written something. */
export async function startProcess(program: string, variables: Record<string, string>): Promise<BotProcess> {
  // eslint-disable-next-line no-restricted-properties -- the program under test needs PATH
  const { PATH } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', program], { env: { PATH, ...UNLIMITED, ...variables }, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  const started = new Promise<void>((resolve) => { child.stdout.once('data', () => { resolve(); }); });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { out = `${out}${chunk.toString()}`.slice(-20_000); });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  await Promise.race([started, ended.then(() => { throw new Error(`the bot ended at once: ${out}`); })]);
  const place = `/proc/${child.pid ?? 0}`;
  return {
    seen: () => out,
    taken: () => (existsSync(place) ? { memory: Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`${place}/status`, 'utf8'))?.[1] ?? 0) / 1_024, files: readdirSync(`${place}/fd`).length } : null),
    stop: async () => {
      child.kill('SIGTERM');
      return (await ended)[0];
    },
  };
}
