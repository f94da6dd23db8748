import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUDGET, LIN } from '../fakes/slack/residents.ts';
import { LocalSlack } from '../fakes/slack/local-slack.ts';
import { argsOf } from '../programs.ts';
import { freePort } from './running-bot.ts';

let slack: LocalSlack;
beforeEach(async () => { slack = await LocalSlack.start(); });
afterEach(async () => { await slack.stop(); });

/** `npm start` with these variables, in a folder without a .env file: as the script has it, or the copy that the suite made of it. */
function start(variables: Record<string, string>, program = argsOf('src/main.ts')): { child: ReturnType<typeof spawn>; seen: () => string; ended: Promise<unknown[]> } {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  for (const name of ['src', 'data', 'node_modules', 'package.json']) symlinkSync(join(process.cwd(), name), join(folder, name));
  // eslint-disable-next-line no-restricted-properties -- the program under test needs PATH
  const { PATH } = process.env;
  const child = spawn(process.execPath, program, { cwd: folder, env: { PATH, ...variables }, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => { out += chunk.toString(); });
  child.stderr.on('data', (chunk: Buffer) => { out += chunk.toString(); });
  return { child, seen: () => out, ended: once(child, 'close') };
}

describe('npm start with Slack’s variables', () => {
  it('answers over Socket Mode and ends at SIGTERM with status 0', async () => {
    const { child, seen, ended } = start({ SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken, SLACK_API_URL: slack.apiUrl }, ['--import', 'tsx', 'src/main.ts']);
    await slack.until('the bot', () => seen().includes('answers in Slack (Socket Mode; 深圳市'), 60_000);
    expect((await slack.reply(slack.mention(BUDGET, LIN, '网格员经费是多少'))).text).toContain('1,922');
    await slack.until('the log', () => seen().includes('"answered"'));
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    const [sentence, ...log] = seen().trim().split('\n');
    expect(sentence).toMatch(/Ctrl-C stops it\.$/);
    expect(log.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual(['received', 'answered', 'stopping', 'drained', 'stopped']);
    expect(seen()).not.toMatch(/网格员|xoxb|xapp/);
  });

  it('answers over HTTP', async () => {
    const port = await freePort();
    const { child, seen, ended } = start({ SLACK_BOT_TOKEN: slack.botToken, SLACK_SIGNING_SECRET: slack.signingSecret, PORT: String(port), SLACK_API_URL: slack.apiUrl });
    await slack.until('the bot', () => seen().includes(`HTTP, port ${port}`), 60_000);
    await slack.sendEventsTo(`http://127.0.0.1:${port}/slack/events`);
    expect((await slack.reply(slack.mention(BUDGET, LIN, '网格员经费是多少'))).text).toContain('1,922');
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  });

  it.each([
    ['a bad bot token', () => ({ SLACK_BOT_TOKEN: 'xoxb-wrong', SLACK_APP_TOKEN: slack.appToken }), /^Slack does not accept SLACK_BOT_TOKEN \(invalid_auth\): copy the token of your Slack app again\.\n$/],
    ['a bad app token', () => ({ SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: 'xapp-wrong' }), /Slack does not accept SLACK_APP_TOKEN \(invalid_auth\): copy the token of your Slack app again\.\n$/],
    ['a missing variable', () => ({ SLACK_BOT_TOKEN: slack.botToken }), /^SLACK_APP_TOKEN is missing: .*\n$/],
    ['two wrong variables', () => ({ SLACK_BOT_TOKEN: 'x', SLACK_APP_TOKEN: 'y' }), /^SLACK_BOT_TOKEN must be .*\nSLACK_APP_TOKEN must be .*\n$/],
  ])('stops at %s with a plain sentence and status 1', async (_, variables, sentence) => {
    const { seen, ended } = start({ SLACK_API_URL: slack.apiUrl, ...variables() });
    expect(await ended).toEqual([1, null]);
    expect(seen()).toMatch(sentence);
    expect(seen()).not.toMatch(/ {2}at |node:internal|xoxb-wrong|xapp-wrong/);
  });

  it('stops when the port is taken, and says so', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { seen, ended } = start({ SLACK_BOT_TOKEN: slack.botToken, SLACK_SIGNING_SECRET: 's', PORT: String(port), SLACK_API_URL: slack.apiUrl });
    expect(await ended).toEqual([1, null]);
    expect(seen()).toMatch(new RegExp(`Port ${port} cannot be used: `));
    other.close();
  });
});
