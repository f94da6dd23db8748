import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readSettings, StartError } from '../src/config.ts';

const BOT = { SLACK_BOT_TOKEN: 'xoxb-1' };
const SOCKET = { ...BOT, SLACK_APP_TOKEN: 'xapp-1' };

function complaintsOf(environment: Record<string, string>): string[] {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof StartError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('readSettings', () => {
  it('without a variable of Slack means the terminal', () => {
    expect(readSettings({ PATH: '/bin', PORT: '3000' })).toEqual({ slack: null });
    expect(readSettings({ SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: ' ' })).toEqual({ slack: null });
  });

  it('with an app token means Socket Mode, which wins over HTTP', () => {
    expect(readSettings({ ...SOCKET, SLACK_SIGNING_SECRET: 's', PORT: '3000' }).slack).toEqual({
      botToken: 'xoxb-1', transport: { kind: 'socket', appToken: 'xapp-1' }, apiUrl: null, followThreads: false, admins: [], keepUnanswered: false,
      policy: { teams: null, guests: new Set(), channels: null, users: null, sharedChannels: false }, rates: { perUser: 20, perChannel: 60 },
      state: { redisUrl: null, folder: '.state' }, operation: { logLevel: 'info', healthPort: 3000, drain: 20_000 },
    });
  });

  it('with a signing secret and a port means HTTP', () => {
    expect(readSettings({ ...BOT, SLACK_SIGNING_SECRET: ' s ', PORT: '3000' }).slack?.transport).toEqual({ kind: 'http', signingSecret: 's', port: 3000 });
  });

  it('reads the options', () => {
    expect(readSettings({ ...SOCKET, SLACK_API_URL: 'http://127.0.0.1:7000/api', SLACK_FOLLOW_THREADS: 'on', SLACK_ADMINS: 'U1, W2', SLACK_KEEP_UNANSWERED: 'on' }).slack)
      .toMatchObject({ apiUrl: 'http://127.0.0.1:7000/api/', followThreads: true, admins: ['U1', 'W2'], keepUnanswered: true });
  });

  it('reads who may ask, how often, and where state lives', () => {
    expect(readSettings({ ...SOCKET, SLACK_ALLOWED_TEAMS: 'T1', SLACK_GUEST_TEAMS: 'T2 E3', SLACK_ALLOWED_CHANNELS: 'C1,im', SLACK_ALLOWED_USERS: 'U1', SLACK_SHARED_CHANNELS: 'on', QUESTIONS_PER_USER: '5', QUESTIONS_PER_CHANNEL: '9', REDIS_URL: 'rediss://h:1', STATE_FOLDER: '/var/bot', LOG_LEVEL: 'warn', DRAIN_SECONDS: '7' }).slack).toMatchObject({
      policy: { teams: new Set(['T1']), guests: new Set(['T2', 'E3']), channels: new Set(['C1', 'im']), users: new Set(['U1']), sharedChannels: true },
      rates: { perUser: 5, perChannel: 9 }, state: { redisUrl: 'rediss://h:1', folder: '/var/bot' }, operation: { logLevel: 'warn', healthPort: null, drain: 7_000 },
    });
  });

  it.each([
    [BOT, ['SLACK_APP_TOKEN is missing: set it for Socket Mode, or set SLACK_SIGNING_SECRET and PORT for HTTP.']],
    [{ ...BOT, SLACK_SIGNING_SECRET: 's' }, ['PORT is missing: HTTP needs the port that Slack’s requests arrive at.']],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, ['SLACK_BOT_TOKEN is missing, although SLACK_APP_TOKEN is set: copy it from “OAuth & Permissions” of your Slack app.']],
    [{ SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' }, ['SLACK_BOT_TOKEN must be the bot token, which starts with xoxb-.', 'SLACK_APP_TOKEN must be the app-level token, which starts with xapp-.']],
    [{ ...BOT, PORT: 'http', SLACK_API_URL: 'slack', SLACK_ADMINS: 'ann', SLACK_FOLLOW_THREADS: 'yes', SLACK_KEEP_UNANSWERED: '1' }, [
      'PORT must be a port number.', 'SLACK_API_URL must be an address such as https://slack.com/api/.', 'SLACK_FOLLOW_THREADS must be on or off.',
      'SLACK_ADMINS must list user ids such as U0123ABCD, with commas between them.', 'SLACK_KEEP_UNANSWERED must be on or off.',
    ]],
    [{ ...BOT, PORT: '70000' }, ['PORT must be at most 65535.']],
    [{ ...SOCKET, SLACK_ALLOWED_CHANNELS: 'budget', QUESTIONS_PER_USER: '0', REDIS_URL: 'localhost', LOG_LEVEL: 'loud' }, [
      'SLACK_ALLOWED_CHANNELS must list ids such as C0123ABCD or im, with commas between them.', 'QUESTIONS_PER_USER must be a whole number above 0.',
      'REDIS_URL must be an address such as redis://localhost:6379.', 'LOG_LEVEL must be debug, info, warn or error.',
    ]],
  ])('says what is missing or wrong in %o, one line each', (environment, lines) => {
    expect(complaintsOf(environment)).toEqual(lines);
  });
});

describe('.env.example', () => {
  const lines = readFileSync('.env.example', 'utf8');
  const example = parseEnv(lines.replace(/^# ?(?=[A-Z_]+=)/gm, ''));

  it('names every variable that is read, and no other', () => {
    const read = ['src/config.ts', 'src/llm/config.ts'].flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name));
    expect(Object.keys(example).filter((name) => name !== 'NODE_DEBUG').sort()).toEqual([...read].sort());
  });

  it('leaves everything off as it stands, and is right when its lines are switched on', () => {
    expect(readSettings(parseEnv(lines))).toEqual({ slack: null });
    expect(readSettings(example as Record<string, string>).slack?.transport.kind).toBe('socket');
  });
});
