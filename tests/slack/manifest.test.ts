import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WebClient } from '@slack/web-api';
import { Ajv } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { createBot, type Services } from '../../src/slack/bot.ts';
import { JOURNALLED } from '../../src/slack/journal-first.ts';
import { register, type Ears } from '../../src/slack/register.ts';
import { LIBRARY, OPEN } from './running-bot.ts';

interface Manifest {
  features: { app_home: Record<string, boolean>; slash_commands: { command: string; url?: string }[]; agent_view: { agent_description: string }; bot_user: object };
  oauth_config: { scopes: { bot: string[] } };
  settings: { event_subscriptions: { bot_events: string[]; request_url?: string }; interactivity: { is_enabled: boolean; request_url?: string }; socket_mode_enabled: boolean };
}

/** docs.slack.dev/reference/events: which scopes an event asks for. */
const SCOPES_OF_EVENTS: Readonly<Record<string, readonly string[]>> = {
  app_mention: ['app_mentions:read'], app_home_opened: [], member_joined_channel: ['channels:read', 'groups:read'], 'message.im': ['im:history'], 'message.mpim': ['mpim:history'],
};
/** docs.slack.dev/reference/methods: which scope a method asks for. */
const SCOPES_OF_METHODS: Readonly<Record<string, readonly string[]>> = {
  'chat.postMessage': ['chat:write'], filesUploadV2: ['files:write'], 'assistant.threads.setStatus': ['assistant:write'], 'assistant.threads.setSuggestedPrompts': ['assistant:write'],
  'conversations.info': ['channels:read', 'groups:read'], 'conversations.history': ['im:history', 'mpim:history'], 'conversations.replies': ['im:history', 'mpim:history'], 'auth.test': [],
  'views.open': [], 'views.update': [], 'views.publish': [],
};

const read = (name: string): Manifest => JSON.parse(readFileSync(join('src/slack', name), 'utf8')) as Manifest;
const manifest = read('manifest.json');
const heard = listeners();
const called = methods();

/** What the bot listens to, by letting it register with something that only writes down names. */
function listeners(): Record<'event' | 'action' | 'view' | 'command', string[]> {
  const names: ReturnType<typeof listeners> = { event: [], action: [], view: [], command: [] };
  const note = (kind: keyof typeof names) => (name: unknown): void => { names[kind].push(typeof name === 'function' ? kind : String(name)); };
  const ears = Object.fromEntries((Object.keys(names) as (keyof typeof names)[]).map((kind) => [kind, note(kind)])) as unknown as Ears;
  register(ears, createBot(LIBRARY, OPEN, {} as Services, new WebClient(), { user: 'U', team: 'T' }, () => undefined));
  return names;
}

/** Every Web API method that the source calls on `client`. */
function methods(): string[] {
  const found = new Set<string>();
  for (const file of readdirSync('src/slack').filter((name) => name.endsWith('.ts'))) {
    const tree = ts.createSourceFile(file, readFileSync(join('src/slack', file), 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const method = ts.isCallExpression(node) ? /^client\.([\w.]+)$/.exec(node.expression.getText(tree))?.[1] : undefined;
      if (method !== undefined) found.add(method);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return [...found].sort();
}

/** Slack's own type of a manifest as a schema; it lags behind the scopes that Slack has. */
function problemsOf(given: Manifest): string[] {
  const schema = createGenerator({ path: 'node_modules/@slack/web-api/dist/types/request/manifest.d.ts', type: 'Manifest', skipTypeCheck: true, additionalProperties: false }).createSchema('Manifest') as object;
  const check = new Ajv({ strict: false, allErrors: true }).compile(schema);
  const known = structuredClone(given);
  known.oauth_config.scopes.bot = known.oauth_config.scopes.bot.filter((scope) => scope !== 'assistant:write');
  return check(known) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

describe('manifest.json', () => {
  it('is a manifest, as its HTTP variant is', () => {
    expect(problemsOf(manifest)).toEqual([]);
    expect(problemsOf(read('manifest.http.json'))).toEqual([]);
    const { features, ...rest } = manifest;
    expect(problemsOf({ ...rest, features: { ...features, slash_command: [] } } as unknown as Manifest)).not.toEqual([]);
  });

  const events = manifest.settings.event_subscriptions.bot_events;

  it('subscribes to what is listened to, and to nothing else', () => {
    expect([...new Set(events.map((event) => event.replace(/\..*/, '')))].sort()).toEqual([...heard.event, ...JOURNALLED].sort());
    expect(events.filter((event) => event.startsWith('message.'))).toEqual(['message.im', 'message.mpim']);
  });

  it('asks for the scopes that its events, methods and commands need, and for no other', () => {
    const needed = [...events.flatMap((event) => SCOPES_OF_EVENTS[event] ?? [`unknown event ${event}`]), ...called.flatMap((method) => SCOPES_OF_METHODS[method] ?? [`unknown method ${method}`]), ...(heard.command.length > 0 ? ['commands'] : [])];
    expect(manifest.oauth_config.scopes.bot).toEqual([...new Set(needed)].sort());
  });

  it('has the commands that are listened to, and interactivity for its buttons', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(heard.command);
    expect(heard.action.length + heard.view.length).toBeGreaterThan(5);
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
  });

  it('shows both tabs of App Home and lets people write in the messages tab', () => {
    expect(manifest.features.app_home).toEqual({ home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false });
    expect(manifest.features.agent_view.agent_description.length).toBeLessThanOrEqual(300);
  });

  it('differs from manifest.http.json only in how Slack reaches the bot', () => {
    const http = read('manifest.http.json');
    const { request_url: events_url, ...eventsOfHttp } = http.settings.event_subscriptions;
    const { request_url: interactivity_url, ...interactivity } = http.settings.interactivity;
    const commands = http.features.slash_commands.map(({ url, ...command }) => ({ url, command }));
    expect(new Set([events_url, interactivity_url, ...commands.map(({ url }) => url)])).toEqual(new Set(['https://budget-bot.example.com/slack/events']));
    expect({
      ...http, features: { ...http.features, slash_commands: commands.map(({ command }) => command) },
      settings: { ...http.settings, event_subscriptions: eventsOfHttp, interactivity, socket_mode_enabled: true },
    }).toEqual(manifest);
    expect(http.settings.socket_mode_enabled).toBe(false);
  });
});
