import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ErrorCode, WebClient } from '@slack/web-api';
import { liveParts } from './live.ts';
import { LocalSlack } from './local-slack.ts';
import { ANN, BUDGET, ELSEWHERE, LIN, PRIVATE } from './residents.ts';
import { SILENT } from './silent-logger.ts';
import type { Options } from './slack-server.ts';

let slack: LocalSlack;
let web: WebClient;

async function start(options: Options = {}): Promise<void> {
  slack = await LocalSlack.start(options);
  web = clientWith(slack.botToken);
}

function clientWith(token: string, timeout = 0): WebClient {
  return new WebClient(token, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true, timeout, logger: SILENT });
}

/** The code that Slack refuses with, and the messages beside it. */
async function refusal(call: Promise<unknown>): Promise<{ error: string; messages: string[] }> {
  const error = await call.then(() => { throw new Error('was accepted'); }, (thrown: unknown) => thrown as { data?: { error: string; response_metadata?: { messages?: string[] } } });
  if (!error.data) throw error as unknown as Error;
  return { error: error.data.error, messages: error.data.response_metadata?.messages ?? [] };
}

const codeOf = async (call: Promise<unknown>): Promise<string> => (await refusal(call)).error;

beforeEach(async () => { await start(); });
afterEach(async () => { await slack.stop(); });

describe('tokens and scopes', () => {
  it('knows its bot', async () => {
    expect(await web.auth.test()).toMatchObject({ ok: true, user_id: 'U0BOT', bot_id: 'B0BOT' });
  });

  it('refuses no token, a wrong one, one of the wrong kind, and a revoked one', async () => {
    expect(await codeOf(new WebClient(undefined, { slackApiUrl: slack.apiUrl, logger: SILENT }).auth.test())).toBe('not_authed');
    expect(await codeOf(clientWith('xoxb-wrong').auth.test())).toBe('invalid_auth');
    expect(await codeOf(web.apps.connections.open())).toBe('not_allowed_token_type');
    slack.revokeToken();
    expect(await codeOf(web.auth.test())).toBe('token_revoked');
  });

  it('refuses what the manifest does not allow', async () => {
    await slack.stop();
    await start({ manifest: { oauth_config: { scopes: { bot: ['chat:write'] } } } });
    expect(await codeOf(web.chat.postMessage({ channel: BUDGET, text: 'a' }).then(() => web.conversations.info({ channel: BUDGET })))).toBe('missing_scope');
    expect(await codeOf(web.views.publish({ user_id: ANN, view: { type: 'home', blocks: [] } }))).toBe('not_enabled');
  });

  it('does not know a method that it does not have', async () => {
    expect(await codeOf(web.apiCall('chat.shout'))).toBe('unknown_method');
  });
});

describe('messages', () => {
  it('are posted, found, changed and deleted', async () => {
    const { ts } = await web.chat.postMessage({ channel: BUDGET, text: 'one', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '*one*' } }], metadata: { event_type: 'answer', event_payload: { id: '1' } } });
    expect(slack.messages(BUDGET)).toMatchObject([{ text: 'one', bot_id: 'B0BOT', metadata: { event_type: 'answer' } }]);
    expect(slack.messages(BUDGET)[0]?.blocks[0]?.block_id).toBeTypeOf('string');
    expect((await web.chat.getPermalink({ channel: BUDGET, message_ts: ts ?? '' })).permalink).toContain(BUDGET);
    await web.chat.update({ channel: BUDGET, ts: ts ?? '', text: 'two' });
    expect(slack.messages(BUDGET)).toMatchObject([{ text: 'two', blocks: [] }]);
    await web.chat.delete({ channel: BUDGET, ts: ts ?? '' });
    expect(slack.messages(BUDGET)).toEqual([]);
  });

  it('are refused with the code of Slack', async () => {
    const post = (more: object): Promise<string> => codeOf(web.apiCall('chat.postMessage', { channel: BUDGET, text: 'a', ...more }));
    expect(await post({ channel: 'C0NOWHERE' })).toBe('channel_not_found');
    expect(await post({ channel: ELSEWHERE })).toBe('not_in_channel');
    expect(await post({ text: '' })).toBe('no_text');
    expect(await post({ text: 'x'.repeat(40_001) })).toBe('msg_too_long');
    expect(await post({ blocks: '{' })).toBe('invalid_blocks_format');
    expect(await post({ blocks: Array.from({ length: 4 }, () => ({ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3000) } })) })).toBe('msg_blocks_too_long');
    expect(await post({ thread_ts: '1.000001' })).toBe('thread_not_found');
    expect(await post({ metadata: { event_type: 'a' } })).toBe('invalid_metadata_format');
    expect(await refusal(web.chat.postMessage({ channel: BUDGET, text: 'a', blocks: [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }] })))
      .toEqual({ error: 'invalid_blocks', messages: ['[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]'] });
    expect(slack.messages(BUDGET)).toEqual([]);
  });

  it('of others are not the bot\'s to change', async () => {
    const { ts } = slack.say(BUDGET, ANN, 'mine');
    expect(await codeOf(web.chat.update({ channel: BUDGET, ts, text: 'yours' }))).toBe('cant_update_message');
    expect(await codeOf(web.chat.delete({ channel: BUDGET, ts }))).toBe('cant_delete_message');
    expect(await codeOf(web.chat.delete({ channel: BUDGET, ts: '1.000001' }))).toBe('message_not_found');
  });

  it('for one person are seen by that person only', async () => {
    await web.chat.postEphemeral({ channel: BUDGET, user: ANN, text: 'psst' });
    expect(slack.ephemerals(ANN)).toMatchObject([{ text: 'psst' }]);
    expect(slack.ephemerals(LIN)).toEqual([]);
    expect(slack.messages(BUDGET)).toEqual([]);
    expect(await codeOf(web.chat.postEphemeral({ channel: BUDGET, user: 'U0NOBODY', text: 'psst' }))).toBe('user_not_found');
  });

  it('with a repeated client_msg_id are posted twice', async () => {
    for (let time = 0; time < 2; time += 1) await web.apiCall('chat.postMessage', { channel: BUDGET, text: 'a', client_msg_id: 'same' });
    expect(slack.messages(BUDGET)).toHaveLength(2);
  });

  it('form threads that can be read back, page by page', async () => {
    const root = slack.say(BUDGET, ANN, 'root');
    for (const text of ['one', 'two', 'three']) await web.chat.postMessage({ channel: BUDGET, thread_ts: root.ts, text });
    const first = await web.conversations.replies({ channel: BUDGET, ts: root.ts, limit: 3 });
    const second = await web.conversations.replies({ channel: BUDGET, ts: root.ts, limit: 3, cursor: first.response_metadata?.next_cursor ?? '' });
    expect([...first.messages ?? [], ...second.messages ?? []].map(({ text }) => text)).toEqual(['root', 'one', 'two', 'three']);
    expect((await web.conversations.history({ channel: BUDGET })).messages?.map(({ text }) => text)).toEqual(['root']);
    expect(await codeOf(web.conversations.replies({ channel: BUDGET, ts: '1.000001' }))).toBe('thread_not_found');
    expect(await codeOf(web.chat.postMessage({ channel: BUDGET, thread_ts: slack.messages(BUDGET)[1]?.ts ?? '', text: 'deeper' }))).toBe('cannot_reply_to_message');
  });

  it('show what would call people or lead away, and are accepted all the same', async () => {
    await web.chat.postMessage({ channel: BUDGET, text: '<!here> look', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '<@U0ANN> <https://example.org|x>' } }, { type: 'section', text: { type: 'plain_text', text: '<!channel> https://plain.example' } }] });
    expect(liveParts(slack.messages(BUDGET)[0])).toEqual({ mentions: ['!here', '@U0ANN'], links: ['https://example.org'] });
  });
});

describe('people and conversations', () => {
  it('are described', async () => {
    expect((await web.users.info({ user: LIN, include_locale: true })).user).toMatchObject({ locale: 'zh-CN' });
    expect((await web.conversations.info({ channel: PRIVATE })).channel).toMatchObject({ is_private: true, is_ext_shared: false });
    expect((await web.conversations.list({ types: 'public_channel,private_channel' })).channels?.map(({ name }) => name)).toEqual(['budget', 'town-hall', 'finance-office']);
    const direct = await web.conversations.open({ users: ANN });
    await web.chat.postMessage({ channel: ANN, text: 'hello' });
    expect(slack.messages(direct.channel?.id ?? '')).toMatchObject([{ text: 'hello' }]);
  });
});

describe('files', () => {
  it('come in two steps and stand in a thread', async () => {
    const root = slack.say(BUDGET, ANN, 'list');
    await web.filesUploadV2({ channel_id: BUDGET, thread_ts: root.ts, filename: 'list.csv', content: 'a,b\n1,2\n', initial_comment: 'The whole list' });
    const [, message] = slack.thread(root);
    expect(message).toMatchObject({ text: 'The whole list', files: [{ name: 'list.csv' }] });
    expect(message?.files?.[0]?.bytes.toString('utf8')).toBe('a,b\n1,2\n');
    expect(await (await fetch(message?.files?.[0]?.url_private ?? '', { headers: { authorization: `Bearer ${slack.botToken}` } })).text()).toBe('a,b\n1,2\n');
    expect((await fetch(message?.files?.[0]?.url_private ?? '')).status).toBe(403);
  });

  it('that were announced and never sent are not found', async () => {
    const { file_id: id } = await web.files.getUploadURLExternal({ filename: 'a.csv', length: 3 });
    expect(await codeOf(web.files.completeUploadExternal({ files: [{ id: id ?? '' }], channel_id: BUDGET }))).toBe('file_not_found');
  });
});

describe('an agent', () => {
  it('shows that it works until it answers, suggests, and names the session', async () => {
    const root = slack.say(BUDGET, ANN, 'how much');
    const thread = { channel_id: BUDGET, thread_ts: root.ts };
    await web.assistant.threads.setStatus({ ...thread, status: 'is reading' });
    expect(slack.statusOf(root)).toBe('is reading');
    await web.chat.postMessage({ channel: BUDGET, thread_ts: root.ts, text: 'so much' });
    expect(slack.statusOf(root)).toBeNull();
    expect(await codeOf(web.assistant.threads.setStatus({ ...thread, thread_ts: '1.000001', status: 'is reading' }))).toBe('invalid_thread_ts');

    const direct = slack.workspace.directChannel(ANN).id;
    const prompts = Array.from({ length: 4 }, (_, index) => ({ title: `Ask ${index}`, message: `question ${index}` }));
    await web.assistant.threads.setSuggestedPrompts({ channel_id: direct, prompts });
    expect(slack.promptsOf(ANN)?.prompts).toEqual(prompts);
    expect(await codeOf(web.assistant.threads.setSuggestedPrompts({ channel_id: direct, prompts: [...prompts, ...prompts] }))).toBe('invalid_arguments');

    await web.agents.sessions.setStatus({ ...thread, status: 'processing' });
    await web.agents.sessions.rename({ ...thread, title: 'Roads' });
    expect(slack.sessionOf(root)).toEqual({ status: 'processing', title: 'Roads' });
    expect(await codeOf(web.agents.sessions.setStatus({ ...thread, status: 'dreaming' }))).toBe('invalid_arguments');
  });
});

describe('on request', () => {
  const post = (): Promise<unknown> => web.chat.postMessage({ channel: BUDGET, text: 'a' });

  it('is busy, in trouble, or says no, once each', async () => {
    slack.faults.next('chat.postMessage', { kind: 'rate_limited', retryAfter: 7 });
    slack.faults.next('chat.postMessage', { kind: 'server_error', status: 502 });
    slack.faults.next('chat.postMessage', { kind: 'refused', error: 'fatal_error' });
    await expect(post()).rejects.toMatchObject({ code: ErrorCode.RateLimitedError, retryAfter: 7 });
    await expect(post()).rejects.toMatchObject({ code: ErrorCode.HTTPError, statusCode: 502 });
    expect(await codeOf(post())).toBe('fatal_error');
    expect(slack.messages(BUDGET)).toEqual([]);
    await post();
    expect(slack.messages(BUDGET)).toHaveLength(1);
    expect(slack.faults.left).toBe(0);
  });

  it('cuts before the work, loses the answer after it, or stays silent', async () => {
    slack.faults.next('chat.postMessage', { kind: 'cut_before' });
    await expect(post()).rejects.toMatchObject({ code: ErrorCode.RequestError });
    expect(slack.messages(BUDGET)).toEqual([]);
    slack.faults.next('chat.postMessage', { kind: 'lost_response' });
    await expect(post()).rejects.toMatchObject({ code: ErrorCode.RequestError });
    expect(slack.messages(BUDGET)).toHaveLength(1);
    slack.faults.next('chat.postMessage', { kind: 'silence' });
    // On a busy machine the client's patience can end before its request is out, and the next one would meet the silence.
    do await expect(clientWith(slack.botToken, 100).chat.postMessage({ channel: BUDGET, text: 'a' })).rejects.toThrow();
    while (slack.faults.left > 0);
    expect(slack.messages(BUDGET)).toHaveLength(1);
    slack.faults.next('chat.postMessage', { kind: 'slow', milliseconds: 20 });
    await post();
    expect(slack.messages(BUDGET)).toHaveLength(2);
  });

  it('is down, and comes back at the same address', async () => {
    await slack.goDown();
    await expect(post()).rejects.toMatchObject({ code: ErrorCode.RequestError });
    await slack.comeBack();
    await post();
    expect(slack.messages(BUDGET)).toHaveLength(1);
  });
});
