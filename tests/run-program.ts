/** Runs a program of the product as a person would, and hands back what they would see. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { argsOf, type Program } from './programs.ts';

export interface Seen { status: number | null; out: string; err: string }

export async function runProgram(file: Program, args: readonly string[], input: string | Uint8Array = '', environment: NodeJS.ProcessEnv = {}): Promise<Seen> {
  // eslint-disable-next-line no-restricted-properties -- a program started here has the environment that a person's shell would give it
  return seenOf(spawn(process.execPath, [...argsOf(file), ...args], { stdio: 'pipe', env: { ...process.env, ...environment } }), input);
}

export async function seenOf(child: ChildProcessWithoutNullStreams, input: string | Uint8Array): Promise<Seen> {
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => { out += chunk; });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => { err += chunk; });
  // A program that ends before it has read its input closes the pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [status] = await once(child, 'close') as [number | null];
  return { status, out, err };
}
