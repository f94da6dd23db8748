import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { SMALLEST } from './libraries.ts';
import { runProgram, seenOf } from './run-program.ts';

const JSON_LINE = '{"id":"a","turns":["主干道保洁是多少","占道路清扫保洁的多少"]}\n';
/** What is held against each other is the same whatever is read. */
const WITH_LITTLE = ['--documents', SMALLEST];

/** The other tests start the copy that the suite made (`programs.ts`): here it is held against what a person types. */
describe('a command of the README', () => {
  it.each([
    ['npm start', ['start'], '网格员经费是多少\n', () => runProgram('src/main.ts', [], '网格员经费是多少\n')],
    ['npm run ask, JSON Lines', ['run', '--silent', 'ask', '--', '--json', ...WITH_LITTLE], JSON_LINE, () => runProgram('src/cli.ts', ['ask', '--json', ...WITH_LITTLE], JSON_LINE)],
    ['npm run export', ['run', '--silent', 'export', '--', '--format', 'csv', ...WITH_LITTLE], '', () => runProgram('src/cli.ts', ['export', '--format', 'csv', ...WITH_LITTLE])],
    ['npm run reconcile', ['run', '--silent', 'reconcile', '--', '--json', ...WITH_LITTLE], '', () => runProgram('src/cli.ts', ['reconcile', '--json', ...WITH_LITTLE])],
  ] as const)('%s gives what the copy gives that the tests start', async (_, command, input, copied) => {
    const child = spawn('npm', command, { stdio: 'pipe' });
    const [typed, copy] = await Promise.all([seenOf(child, input), copied()]);
    expect(typed.status).toBe(0);
    expect(copy.out.length).toBeGreaterThan(100);
    // `npm start` says first what it starts.
    expect(typed.out.endsWith(copy.out)).toBe(true);
    expect({ ...typed, out: '' }).toEqual({ ...copy, out: '' });
  });
});
