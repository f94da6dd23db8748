import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { SMALLEST } from './libraries.ts';

/** Module hooks that tell on standard error every module that the program loads, ES modules and CommonJS. */
const LOADER = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  export async function load(url, context, next) { writeSync(2, 'loads ' + url + '\\n'); return next(url, context); }
`)}`;
const REGISTER = `data:text/javascript,${encodeURIComponent(`
  import Module, { register } from 'node:module';
  import { writeSync } from 'node:fs';
  register(${JSON.stringify(LOADER)});
  const load = Module._load;
  Module._load = function (request, ...rest) { writeSync(2, 'loads ' + request + '\\n'); return load.call(this, request, ...rest); };
`)}`;

describe.each([['ask', ['src/cli.ts', 'ask', '--documents', SMALLEST, '主干道保洁是多少'], ''], ['the terminal chat', ['src/main.ts', '--documents', SMALLEST], '主干道保洁是多少\n']])('%s', (_, program, input) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', '--import', REGISTER, ...program], { encoding: 'utf8', input });
  const loaded = stderr.split('\n').filter((line) => line.startsWith('loads ')).map((line) => line.slice(6));

  it('answers under the hook, which sees what it loads', () => {
    expect([status, stdout.includes('72,000,000')]).toEqual([0, true]);
    expect(loaded.some((url) => url.includes('src/ask.ts'))).toBe(true);
    expect(loaded.some((url) => /node_modules\/lunr\//.test(url) || url === 'lunr')).toBe(true);
  });

  it('never loads Slack or a language model', () => {
    expect(loaded.filter((url) => /@slack|openai|ioredis|src\/(?:slack|llm|store)\//.test(url))).toEqual([]);
  });
});
