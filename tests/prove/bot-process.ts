/** A bot in a process of its own, and what it takes of the machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { argsOf } from '../programs.ts';
import type { Held } from './inside.ts';

/** Resident memory in MB, and open files; 0 where the machine does not tell. */
export interface Taken extends Held { resident: number; files: number }

export interface BotProcess {
  /** What it wrote. */
  seen: () => string;
  /** After a collection of its garbage. */
  taken: () => Promise<Taken>;
  /** Resolves with its status. */
  stop: () => Promise<number | null>;
  /** Ends it without a word, as the kernel does. */
  kill: () => Promise<void>;
}

/** Nobody asks too much, and the log says only what is wrong. */
const UNLIMITED = { QUESTIONS_PER_USER: '999999', QUESTIONS_PER_CHANNEL: '999999', LOG_LEVEL: 'warn' };

/** Resolves when it has written something. */
export async function startProcess(program: string, variables: Record<string, string>): Promise<BotProcess> {
  // eslint-disable-next-line no-restricted-properties -- the program under test needs PATH
  const { PATH } = process.env;
  const child = spawn(process.execPath, argsOf(program, ['tests/prove/inside.ts']), { env: { PATH, ...UNLIMITED, ...variables }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let out = '';
  const started = new Promise<void>((resolve) => { child.stdout?.once('data', () => { resolve(); }); });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => { out = `${out}${chunk.toString()}`.slice(-20_000); });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  await Promise.race([started, ended.then(() => { throw new Error(`the bot ended at once: ${out}`); })]);
  const place = `/proc/${child.pid ?? 0}`;
  return {
    seen: () => out,
    taken: async () => {
      child.send('what do you hold?');
      const [held] = await once(child, 'message') as [Held];
      const known = existsSync(place);
      return { ...held, resident: known ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`${place}/status`, 'utf8'))?.[1]) / 1_024 : 0, files: known ? readdirSync(`${place}/fd`).length : 0 };
    },
    stop: async () => {
      child.kill('SIGTERM');
      return (await ended)[0];
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
