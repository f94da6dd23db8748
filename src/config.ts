/** The only reader of the environment: variables → settings, with one clear line for each that is missing or wrong. */
import { existsSync } from 'node:fs';
import { z } from 'zod';

/** What keeps the product from starting; the message is for people, one line for each cause. */
export class StartError extends Error {}

/** Who may ask; null is everybody, for teams the workspace of the token. */
export interface PolicySettings {
  teams: ReadonlySet<string> | null;
  guests: ReadonlySet<string>;
  channels: ReadonlySet<string> | null;
  users: ReadonlySet<string> | null;
  sharedChannels: boolean;
}

export interface SlackSettings {
  botToken: string;
  transport: { kind: 'socket'; appToken: string } | { kind: 'http'; signingSecret: string; port: number };
  /** Base address of Slack's Web API with a slash at its end; null for Slack's own. */
  apiUrl: string | null;
  /** Answer replies in a thread that the bot is part of without a mention; needs the history scopes. */
  followThreads: boolean;
  /** User ids that may list feedback and unanswered questions. */
  admins: readonly string[];
  keepUnanswered: boolean;
  policy: PolicySettings;
  /** Questions a minute. */
  rates: { perUser: number; perChannel: number };
  /** Redis where its address is set, for several replicas; else a folder of this process. */
  state: { redisUrl: string | null; folder: string };
  operation: OperationSettings;
}

export interface OperationSettings {
  logLevel: 'debug' | 'info' | 'warn' | 'error';
  /** Port of /healthz, /readyz and /metrics in Socket Mode; over HTTP they share the port of Slack's requests. */
  healthPort: number | null;
  /** How long running questions may take when the bot is told to stop, in ms. */
  drain: number;
}

/** `slack` is null when no variable of Slack is set: then the product is a terminal chat. */
export interface Settings { slack: SlackSettings | null }

const DOTENV = '.env';

const token = (prefix: string, kind: string) => z.string().startsWith(prefix, `must be the ${kind}, which starts with ${prefix}`).optional();
const onOff = z.enum(['on', 'off'], 'must be on or off').default('off').transform((word) => word === 'on');

const ids = (pattern: RegExp, sample: string) => z.string().default('').transform((list) => list.split(/[\s,]+/).filter((id) => id !== ''))
  .refine((all) => all.every((id) => pattern.test(id)), `must list ids such as ${sample}, with commas between them`);
const whole = (fallback: number) => z.string().regex(/^[1-9]\d{0,5}$/, 'must be a whole number above 0').default(String(fallback)).transform(Number);

const variables = z.object({
  SLACK_BOT_TOKEN: token('xoxb-', 'bot token'),
  SLACK_APP_TOKEN: token('xapp-', 'app-level token'),
  SLACK_SIGNING_SECRET: z.string().optional(),
  PORT: z.string().regex(/^\d+$/, 'must be a port number').transform(Number).refine((port) => port <= 65_535, 'must be at most 65535').optional(),
  SLACK_API_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://slack.com/api/' }).transform((url) => (url.endsWith('/') ? url : `${url}/`)).optional(),
  SLACK_FOLLOW_THREADS: onOff,
  SLACK_ADMINS: z.string().default('').transform((list) => list.split(/[\s,]+/).filter((id) => id !== ''))
    .refine((ids) => ids.every((id) => /^[UW][A-Z0-9]+$/.test(id)), 'must list user ids such as U0123ABCD, with commas between them'),
  SLACK_KEEP_UNANSWERED: onOff,
  SLACK_ALLOWED_TEAMS: ids(/^[TE][A-Z0-9]+$/, 'T0123ABCD'),
  SLACK_GUEST_TEAMS: ids(/^[TE][A-Z0-9]+$/, 'T0123ABCD'),
  SLACK_ALLOWED_CHANNELS: ids(/^(?:[CGD][A-Z0-9]+|im)$/, 'C0123ABCD or im'),
  SLACK_ALLOWED_USERS: ids(/^[UW][A-Z0-9]+$/, 'U0123ABCD'),
  SLACK_SHARED_CHANNELS: onOff,
  QUESTIONS_PER_USER: whole(20),
  QUESTIONS_PER_CHANNEL: whole(60),
  REDIS_URL: z.string().regex(/^rediss?:\/\//, 'must be an address such as redis://localhost:6379').optional(),
  STATE_FOLDER: z.string().default('.state'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error'], 'must be debug, info, warn or error').default('info'),
  DRAIN_SECONDS: whole(20),
});
type Variables = z.infer<typeof variables>;

/** The environment with a .env file of the working directory under it: a variable that is set wins. */
export function loadEnvironment(): NodeJS.ProcessEnv {
  if (existsSync(DOTENV)) process.loadEnvFile(DOTENV);
  // eslint-disable-next-line no-restricted-properties -- the one place that reads it
  return process.env;
}

/** An empty variable counts as not set, so that a copied .env.example works line by line. Throws StartError. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '').map(([name, value]) => [name, value?.trim()]));
  const { success, data, error } = variables.safeParse(set);
  if (!success) throw new StartError(error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n'));
  return { slack: slackSettings(data) };
}

function slackSettings(set: Variables): SlackSettings | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret, PORT: port } = set;
  if (botToken === undefined) {
    const other = appToken !== undefined ? 'SLACK_APP_TOKEN' : signingSecret !== undefined ? 'SLACK_SIGNING_SECRET' : null;
    if (other) throw new StartError(`SLACK_BOT_TOKEN is missing, although ${other} is set: copy it from “OAuth & Permissions” of your Slack app.`);
    return null;
  }
  return {
    botToken, transport: transportOf(appToken, signingSecret, port), apiUrl: set.SLACK_API_URL ?? null,
    followThreads: set.SLACK_FOLLOW_THREADS, admins: set.SLACK_ADMINS, keepUnanswered: set.SLACK_KEEP_UNANSWERED,
    policy: {
      teams: someOf(set.SLACK_ALLOWED_TEAMS), guests: new Set(set.SLACK_GUEST_TEAMS), channels: someOf(set.SLACK_ALLOWED_CHANNELS), users: someOf(set.SLACK_ALLOWED_USERS),
      sharedChannels: set.SLACK_SHARED_CHANNELS,
    },
    rates: { perUser: set.QUESTIONS_PER_USER, perChannel: set.QUESTIONS_PER_CHANNEL },
    state: { redisUrl: set.REDIS_URL ?? null, folder: set.STATE_FOLDER },
    operation: { logLevel: set.LOG_LEVEL, healthPort: port ?? null, drain: set.DRAIN_SECONDS * 1_000 },
  };
}

function someOf(listed: readonly string[]): ReadonlySet<string> | null {
  return listed.length > 0 ? new Set(listed) : null;
}

function transportOf(appToken: string | undefined, signingSecret: string | undefined, port: number | undefined): SlackSettings['transport'] {
  if (appToken !== undefined) return { kind: 'socket', appToken };
  if (signingSecret === undefined) throw new StartError('SLACK_APP_TOKEN is missing: set it for Socket Mode, or set SLACK_SIGNING_SECRET and PORT for HTTP.');
  if (port === undefined) throw new StartError('PORT is missing: HTTP needs the port that Slack’s requests arrive at.');
  return { kind: 'http', signingSecret, port };
}
