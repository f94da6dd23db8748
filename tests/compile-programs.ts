/**
 * Before the suite: each program of the product in one piece, so that the tests do not have tsx read its four hundred
 * files again each time they start it, which takes a second of a core. `programs.ts` finds them.
 */
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMPILED, PROGRAMS } from './programs.ts';

/** Vitest calls it once, and what it hands back when the suite is over. */
export async function setup(): Promise<() => void> {
  const root = mkdtempSync(join(tmpdir(), 'budget-bot-programs-'));
  // As deep as a file of `src`'s rooms is: the prompts are found from there.
  const folder = join(root, 'src', 'compiled');
  mkdirSync(folder, { recursive: true });
  for (const name of ['node_modules', 'prompts']) symlinkSync(join(process.cwd(), name), join(root, name));
  await build({ entryPoints: [...PROGRAMS], outdir: folder, outExtension: { '.js': '.mjs' }, entryNames: '[name]', bundle: true, splitting: true, packages: 'external', format: 'esm', platform: 'node', target: 'node20', logLevel: 'error' });
  // eslint-disable-next-line no-restricted-properties -- handed to the workers, which are processes of their own
  process.env[COMPILED] = folder;
  return () => { rmSync(root, { recursive: true }); };
}
