import { once } from 'node:events';
import { createServer } from 'node:http';
import { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { LocalSlack } from './local-slack.ts';
import { ANN, BUDGET, ELSEWHERE, LIN } from './residents.ts';
import { SILENT } from './silent-logger.ts';
import type { Options } from './slack-server.ts';

let slack: LocalSlack;
let app: App;
let refused: string[];
let running = false;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}

/** A real Bolt app with a listener for everything that people can do; it reports what it was given. */
async function connect(mode: 'socket' | 'http', options: Options = {}): Promise<void> {
  slack = await LocalSlack.start({ retryPauses: [0, 20, 40], ...options });
  refused = [];
  const clientOptions = { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } };
  const port = await freePort();
  const receiver = mode === 'socket'
    ? new SocketModeReceiver({ appToken: slack.appToken, logger: SILENT, clientPingTimeout: 300, installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } } })
    : new HTTPReceiver({ signingSecret: slack.signingSecret, logger: SILENT, port });
  app = new App({ token: slack.botToken, receiver, clientOptions, logger: SILENT, convoStore: false, deferInitialization: true });
  app.error(async (error) => { refused.push((error as { data?: { error?: string } }).data?.error ?? error.message); return Promise.resolve(); });

  app.event('app_mention', async ({ event, context, say }) => { await say({ text: `${event.text} retry ${context.retryNum ?? 0}`, thread_ts: event.thread_ts ?? event.ts }); });
  app.message(async ({ event, say }) => { if (event.channel_type === 'im' && !('bot_id' in event)) await say(`heard ${'text' in event ? event.text ?? '' : ''}`); });
  app.command('/budget', async ({ ack, command, respond }) => {
    await ack(command.text === 'silent' ? undefined : 'working');
    await respond({ text: `answer to ${command.text}`, blocks: [{ type: 'actions', elements: [{ type: 'button', action_id: 'share', value: command.text, text: { type: 'plain_text', text: 'Share' } }] }] });
  });
  app.action('share', async ({ ack, respond, body }) => {
    await ack();
    await respond({ response_type: 'in_channel', text: `shared by ${body.user.id}`, replace_original: false });
    await respond({ delete_original: true });
  });
  app.action({ type: 'block_actions', action_id: 'open' }, async ({ ack, body, client }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: { type: 'modal', callback_id: 'form', notify_on_close: true, private_metadata: body.message?.ts ?? '', title: { type: 'plain_text', text: 'Comment' }, submit: { type: 'plain_text', text: 'Send' },
      blocks: [{ type: 'input', block_id: 'why', label: { type: 'plain_text', text: 'Why' }, element: { type: 'plain_text_input', action_id: 'comment' } }] } });
  });
  app.view('form', async ({ ack, view, body, client }) => {
    const comment = view.state.values.why?.comment?.value ?? '';
    if (comment === 'bad') {
      await ack({ response_action: 'errors', errors: { why: 'say more' } });
      return;
    }
    await ack();
    await client.chat.postEphemeral({ channel: BUDGET, user: body.user.id, text: `noted ${comment}` });
  });
  app.view({ type: 'view_closed', callback_id: 'form' }, async ({ ack, body, client }) => { await ack(); await client.chat.postEphemeral({ channel: BUDGET, user: body.user.id, text: 'closed' }); });
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'messages') await client.assistant.threads.setSuggestedPrompts({ channel_id: event.channel, prompts: [{ title: 'Total', message: 'what is the total' }] });
    else await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'home' } }, { type: 'actions', elements: [{ type: 'button', action_id: 'open', text: { type: 'plain_text', text: 'Comment' } }] }] } });
  });
  app.event('agent_session_stopped', async ({ event, client }) => { await client.agents.sessions.setStatus({ channel_id: event.channel, thread_ts: event.thread_ts, status: 'active' }); });
  app.event('member_joined_channel', async ({ event, say }) => { await say(`thank you <@${event.inviter ?? ''}>`); });

  await app.init();
  await app.start();
  running = true;
  if (mode === 'http') await slack.sendEventsTo(`http://127.0.0.1:${port}/slack/events`);
  else await slack.connected();
}

async function stopApp(): Promise<void> {
  if (running) await app.stop();
  running = false;
}

afterEach(async () => {
  await stopApp();
  await slack.stop();
});

describe.each(['socket', 'http'] as const)('Bolt over %s', (mode) => {
  beforeEach(async () => { await connect(mode); });

  it('hears a mention and answers in its thread', async () => {
    const question = slack.mention(BUDGET, ANN, 'how much');
    expect(await slack.reply(question)).toMatchObject({ text: '<@U0BOT> how much retry 0', thread_ts: question.ts });
    const again = slack.mention(BUDGET, LIN, 'and then', { threadTs: question.ts });
    expect(await slack.reply(again)).toMatchObject({ text: '<@U0BOT> and then retry 0', thread_ts: question.ts });
    expect(slack.thread(question)).toHaveLength(4);
  });

  it('hears a direct message, and its own answers without answering them', async () => {
    const question = slack.directMessage(ANN, 'how much');
    expect(await slack.reply(question)).toMatchObject({ text: 'heard how much' });
    await slack.settled();
    expect(slack.messages(question.channel)).toHaveLength(2);
    expect(slack.deliveries.map(({ what }) => what)).toEqual(['message.im', 'message.im']);
  });

  it('hears nothing of a channel that it is not in, and greets when it comes', async () => {
    slack.mention(ELSEWHERE, ANN, 'anybody');
    slack.invite(ELSEWHERE, LIN);
    await slack.until('a greeting', () => slack.messages(ELSEWHERE).find(({ text }) => text === 'thank you <@U0LIN>'));
    await slack.settled();
    expect(slack.messages(ELSEWHERE)).toHaveLength(2);
  });

  it('answers a command for one person, who shares it', async () => {
    expect(await slack.command(BUDGET, ANN, '/budget', 'roads')).toMatchObject({ acknowledged: true });
    const answer = await slack.until('an answer', () => slack.ephemerals(ANN).find(({ blocks }) => blocks.length > 0));
    expect(slack.ephemerals(ANN).map(({ text }) => text).sort()).toEqual(['answer to roads', 'working']);
    expect(answer).toMatchObject({ text: 'answer to roads' });
    await slack.click(answer, 'share', ANN);
    await slack.until('the shared answer', () => slack.messages(BUDGET).find(({ text }) => text === `shared by ${ANN}`));
    await slack.until('that it is gone', () => !slack.ephemerals(ANN).includes(answer));
  });

  it('opens a form, finds fault with it, takes it, and hears when it is closed', async () => {
    slack.openHome(ANN);
    const home = await slack.until('a home', () => slack.homeOf(ANN));
    await slack.click(home, 'open', ANN);
    await slack.until('a form', () => slack.modalOf(ANN));
    await expect(slack.submit(ANN)).rejects.toThrow('comment must be filled in');
    expect(await slack.submit(ANN, { comment: 'bad' })).toEqual({ why: 'say more' });
    expect(slack.modalOf(ANN)).not.toBeNull();
    expect(await slack.submit(ANN, { comment: 'good' })).toEqual({});
    expect(slack.modalOf(ANN)).toBeNull();
    expect(await slack.ephemeral(ANN)).toMatchObject({ text: 'noted good' });

    await slack.click(home, 'open', ANN);
    await slack.until('a form', () => slack.modalOf(ANN));
    await slack.close(ANN);
    expect(await slack.ephemeral(ANN, 2)).toMatchObject({ text: 'closed' });
    expect(slack.modalOf(ANN)).toBeNull();
  });

  it('cannot use a trigger after three seconds', async () => {
    slack.openHome(ANN);
    const home = await slack.until('a home', () => slack.homeOf(ANN));
    slack.faults.next('views.open', { kind: 'slow', milliseconds: 60 });
    const click = slack.click(home, 'open', ANN);
    slack.workspace.expireTriggers();
    await click;
    await slack.until('the refusal', () => refused.includes('expired_trigger_id'));
    expect(slack.modalOf(ANN)).toBeNull();
  });

  it('suggests in the conversation', async () => {
    slack.openHome(ANN, 'messages');
    expect(await slack.until('prompts', () => slack.promptsOf(ANN))).toMatchObject({ prompts: [{ message: 'what is the total' }] });
  });

  it('hears a mention in a group message, and that somebody pressed Stop', async () => {
    const group = slack.workspace.groupMessage([ANN, LIN]);
    const question = slack.mention(group.id, ANN, 'how much');
    expect(await slack.reply(question)).toMatchObject({ text: '<@U0BOT> how much retry 0' });
    slack.pressStop(group.id, question.ts, ANN);
    expect(await slack.until('that it stopped', () => slack.sessionOf(question))).toMatchObject({ status: 'active' });
  });

  it('gets an event again with the number of the attempt, or as if it were new', async () => {
    const question = slack.mention(BUDGET, ANN, 'how much');
    await slack.reply(question);
    const [delivery] = slack.deliveries;
    await slack.redeliver(delivery?.id ?? '', { number: 2, reason: 'timeout' });
    expect(await slack.reply(question, 2)).toMatchObject({ text: '<@U0BOT> how much retry 2' });
    await slack.redeliver(delivery?.id ?? '');
    expect(await slack.reply(question, 3)).toMatchObject({ text: '<@U0BOT> how much retry 0' });
  });

  it('leaves a complaint when a command is not answered', async () => {
    await stopApp();
    slack.sockets.cut();
    await slack.until('nobody', () => slack.sockets.connections === 0);
    expect(await slack.command(BUDGET, ANN, '/budget', 'roads')).toMatchObject({ acknowledged: false });
    expect(slack.complaints).toHaveLength(1);
  });
});

describe('a manifest', () => {
  it('decides which events, commands and buttons reach the app', async () => {
    await connect('socket', { manifest: { oauth_config: { scopes: { bot: ['app_mentions:read', 'chat:write'] } }, settings: { event_subscriptions: { bot_events: ['app_mention', 'message.im'] } } } });
    slack.directMessage(ANN, 'not heard: the scope is missing');
    slack.openHome(ANN);
    await slack.reply(slack.mention(BUDGET, ANN, 'heard'));
    expect(slack.deliveries.map(({ what }) => what)).toEqual(['app_mention']);
    await expect(slack.command(BUDGET, ANN, '/budget', 'roads')).rejects.toThrow('/budget is not a command of this app');
  });
});

describe('Socket Mode', () => {
  it('comes back after a refresh and after a cut', async () => {
    await connect('socket');
    for (const end of [() => { slack.sockets.refresh(); }, () => { slack.sockets.cut(); }]) {
      end();
      await slack.until('the end', () => slack.sockets.connections === 0);
      await slack.connected();
      await slack.reply(slack.mention(BUDGET, ANN, 'still there?'));
    }
  });

  it('repeats an event until somebody is there', async () => {
    await connect('socket', { retryPauses: [10, 3000] });
    slack.sockets.cut();
    const question = slack.mention(BUDGET, ANN, 'anybody?');
    expect(await slack.reply(question)).toMatchObject({ text: '<@U0BOT> anybody? retry 2' });
  });

  it('takes a ticket once', async () => {
    await connect('socket');
    const address = `${slack.origin.replace('http', 'ws')}/link?ticket=${slack.sockets.ticket()}`;
    const first = new WebSocket(address);
    await new Promise((resolve) => { first.addEventListener('open', resolve); });
    const second = new WebSocket(address);
    await new Promise((resolve) => { second.addEventListener('error', resolve); });
    first.close();
  });
});

describe('HTTP', () => {
  it('repeats an event that was not acknowledged, up to three times, and says so', async () => {
    await connect('http');
    await stopApp();
    slack.mention(BUDGET, ANN, 'anybody?');
    const attempts = (): [number, boolean][] => slack.deliveries.filter(({ what }) => what === 'app_mention').map(({ attempt, acknowledged }) => [attempt, acknowledged]);
    await slack.until('four attempts', () => attempts().length === 4);
    expect(attempts()).toEqual([[0, false], [1, false], [2, false], [3, false]]);
  });

  it('is turned away by an app with another secret', async () => {
    await connect('http');
    const port = await freePort();
    const stranger = new App({ token: slack.botToken, receiver: new HTTPReceiver({ signingSecret: 'another', logger: SILENT, port }), clientOptions: { slackApiUrl: slack.apiUrl }, logger: SILENT });
    await stranger.start();
    await expect(slack.sendEventsTo(`http://127.0.0.1:${port}/slack/events`)).rejects.toThrow('401');
    await stranger.stop();
  });
});

describe('response_url', () => {
  it('is good for five uses', async () => {
    await connect('socket');
    const id = slack.workspace.responseUrl({ channel: BUDGET, user: ANN });
    const post = async (): Promise<string> => (await fetch(`${slack.origin}/response/${id}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text: 'a' }) })).text();
    for (let use = 0; use < 5; use += 1) expect(await post()).toBe('ok');
    expect(await post()).toBe('used_url');
    expect(slack.ephemerals(ANN)).toHaveLength(5);
  });
});
