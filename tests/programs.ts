/**
 * How a test starts a program of the product: `node ...argsOf('src/cli.ts')`. In the suite that is the copy that was made at its
 * begin (`compile-programs.ts`), anywhere else the program as the npm scripts start it. That both give the same is
 * tested (`npm-scripts.test.ts`).
 */
import { basename, join } from 'node:path';

export const PROGRAMS = ['src/cli.ts', 'src/main.ts', 'tests/prove/inside.ts'] as const;
export type Program = (typeof PROGRAMS)[number];

/** The variable that tells where the copies are. */
export const COMPILED = 'BUDGET_BOT_COMPILED_PROGRAMS';

/** @param loaded before the program's own first line. */
export function argsOf(program: string, loaded: readonly string[] = []): string[] {
  // eslint-disable-next-line no-restricted-properties -- set for the workers of the suite
  const folder = process.env[COMPILED];
  const known = folder !== undefined && isProgram(program);
  const place = (file: string): string => (known ? join(folder, `${basename(file, '.ts')}.mjs`) : file);
  return [...(known ? [] : ['--import', 'tsx']), ...loaded.flatMap((file) => ['--import', known ? place(file) : `./${file}`]), place(program)];
}

function isProgram(file: string): file is Program {
  return (PROGRAMS as readonly string[]).includes(file);
}
