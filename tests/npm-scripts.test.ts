import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runProgram, seenOf } from './run-program.ts';

const JSON_LINE = '{"id":"a","turns":["网格员经费是多少","占一般行政管理事务的多少"]}\n';

/** The other tests start the copy that the suite made (`programs.ts`): here it is held against what a person types. */
describe('a command of the README', () => {
  it.each([
    ['npm start', ['start'], '网格员经费是多少\n', () => runProgram('src/main.ts', [], '网格员经费是多少\n')],
    ['npm run ask, JSON Lines', ['run', '--silent', 'ask', '--', '--json'], JSON_LINE, () => runProgram('src/cli.ts', ['ask', '--json'], JSON_LINE)],
    ['npm run export', ['run', '--silent', 'export', '--', '--format', 'csv'], '', () => runProgram('src/cli.ts', ['export', '--format', 'csv'])],
    ['npm run reconcile', ['run', '--silent', 'reconcile', '--', '--json'], '', () => runProgram('src/cli.ts', ['reconcile', '--json'])],
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
