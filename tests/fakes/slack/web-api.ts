/** The HTTP face of a local Slack: Web API methods, uploads, files, and response_url. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { readArguments, readBody, type Arguments } from './arguments.ts';
import { contentsOf, type Call, type Method } from './call.ts';
import type { Fault, Faults } from './faults.ts';
import { holds } from './grants.ts';
import { AGENTS } from './methods/agents.ts';
import { AUTHOR, CHAT } from './methods/chat.ts';
import { CONVERSATIONS } from './methods/conversations.ts';
import { FILES } from './methods/files.ts';
import { IDENTITY } from './methods/identity.ts';
import { VIEWS } from './methods/views.ts';
import { Refusal } from './refusal.ts';
import type { ResponseUrl } from './workspace.ts';

const METHODS: ReadonlyMap<string, Method> = new Map(Object.entries({ ...IDENTITY, ...CHAT, ...CONVERSATIONS, ...VIEWS, ...FILES, ...AGENTS }));

/** `revoked` answers what Slack answers after an uninstall. */
export interface Tokens { bot: string; app: string; revoked: boolean }
export interface CallRecord { method: string; args: Readonly<Record<string, unknown>>; answer: Record<string, unknown> | null }
interface Answer { status: number; body: string | Buffer; headers?: Record<string, string> }

export class WebApi {
  readonly calls: CallRecord[] = [];
  inFlight = 0;
  private readonly context: Omit<Call, 'args'>;
  private readonly tokens: Tokens;
  private readonly faults: Faults;

  constructor(context: Omit<Call, 'args'>, tokens: Tokens, faults: Faults) {
    this.context = context;
    this.tokens = tokens;
    this.faults = faults;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, where = '', name = ''] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/');
    const fault = this.faults.take(where === 'api' ? name : where === 'response' ? 'response_url' : where);
    if (fault?.kind === 'silence') return;
    if (fault?.kind === 'cut_before') {
      request.destroy();
      return;
    }
    this.inFlight += 1;
    try {
      if (fault?.kind === 'slow') await sleep(fault.milliseconds);
      const answer = faultAnswer(fault) ?? await this.answer(where, name, request);
      if (fault?.kind === 'late') await sleep(fault.milliseconds);
      if (fault?.kind === 'lost_response') response.destroy();
      else response.writeHead(answer.status, { 'content-type': String(answer.body).startsWith('{') ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8', ...answer.headers }).end(answer.body);
    } finally {
      this.inFlight -= 1;
    }
  }

  private async answer(where: string, name: string, request: IncomingMessage): Promise<Answer> {
    switch (where) {
      case 'api': return { status: 200, body: JSON.stringify(await this.callMethod(name, request)) };
      case 'upload': return this.upload(name, request);
      case 'files': return this.download(name, request);
      case 'response': return this.respond(name, request);
      default: return { status: 404, body: 'not found' };
    }
  }

  private async callMethod(name: string, request: IncomingMessage): Promise<Record<string, unknown>> {
    const record: CallRecord = { method: name, args: {}, answer: null };
    this.calls.push(record);
    try {
      const args = await readArguments(request);
      record.args = { ...args.all, token: undefined };
      const method = METHODS.get(name);
      if (!method) throw new Refusal('unknown_method', [], { req_method: name });
      this.authorize(method, request.headers.authorization?.replace(/^Bearer /, '') ?? args.text('token'));
      record.answer = { ok: true, ...method.run({ ...this.context, args }) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      record.answer = error.body();
    }
    return record.answer;
  }

  private authorize({ token, scopes = [] }: Method, given: string | undefined): void {
    if (given === undefined) throw new Refusal('not_authed');
    if (given !== this.tokens[token]) throw new Refusal(given === this.tokens.bot || given === this.tokens.app ? 'not_allowed_token_type' : 'invalid_auth');
    if (this.tokens.revoked) throw new Refusal('token_revoked');
    const { grants } = this.context;
    if (scopes.length > 0 && !scopes.some((scope) => holds(grants, scope))) {
      throw new Refusal('missing_scope', [], { needed: scopes.join(','), provided: [...grants.scopes ?? []].join(',') });
    }
  }

  /** The bytes come as a form, as the SDK sends them, or bare. */
  private async upload(id: string, request: IncomingMessage): Promise<Answer> {
    const file = this.context.workspace.files.get(id);
    if (!file) return { status: 404, body: 'not found' };
    const body = await readBody(request);
    const type = request.headers['content-type'] ?? '';
    file.bytes = type.startsWith('multipart/form-data') ? await firstPart(body, type) : body;
    return { status: 200, body: `OK - ${file.bytes.length}` };
  }

  private download(id: string, request: IncomingMessage): Answer {
    const file = this.context.workspace.files.get(id);
    if (request.headers.authorization !== `Bearer ${this.tokens.bot}`) return { status: 403, body: 'forbidden' };
    return file?.complete ? { status: 200, body: file.bytes, headers: { 'content-type': file.mimetype } } : { status: 404, body: 'not found' };
  }

  private async respond(id: string, request: IncomingMessage): Promise<Answer> {
    const url = this.context.workspace.responseUrls.get(id);
    if (!url || url.expires < Date.now()) return { status: 404, body: 'expired_url' };
    if (url.uses < 1) return { status: 404, body: 'used_url' };
    url.uses -= 1;
    const record: CallRecord = { method: 'response_url', args: {}, answer: null };
    this.calls.push(record);
    try {
      const args = await readArguments(request);
      record.args = args.all;
      this.postResponse(url, args);
      record.answer = { ok: true };
      return { status: 200, body: 'ok' };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      record.answer = error.body();
      return { status: 400, body: error.code };
    }
  }

  private postResponse({ original, channel, user, thread_ts: thread }: ResponseUrl, args: Arguments): void {
    const { workspace, announce } = this.context;
    if (args.flag('delete_original') && original) {
      workspace.remove(original);
      return;
    }
    const contents = contentsOf(args);
    // What happens without this word is told in two ways; here it is a new message, and a bot had better say it.
    if (args.flag('replace_original') && original) {
      workspace.edit(original, contents);
      return;
    }
    const inThread = args.text('thread_ts') ?? thread;
    const everybody = args.text('response_type') === 'in_channel';
    const message = workspace.post({ channel, ...AUTHOR, ...contents, ...(inThread ? { thread_ts: inThread } : {}), ...(everybody ? {} : { ephemeral_to: user }) });
    if (everybody) announce(message);
  }
}

function faultAnswer(fault: Fault | null): Answer | null {
  switch (fault?.kind) {
    case 'rate_limited': return { status: 429, body: JSON.stringify({ ok: false, error: 'ratelimited' }), headers: { 'retry-after': String(fault.retryAfter) } };
    case 'server_error': return { status: fault.status ?? 503, body: 'upstream error' };
    case 'refused': return { status: 200, body: JSON.stringify({ ok: false, error: fault.error }) };
    default: return null;
  }
}

async function firstPart(body: Buffer, type: string): Promise<Buffer> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  for (const [, part] of form) if (typeof part !== 'string') return Buffer.from(await part.arrayBuffer());
  return Buffer.alloc(0);
}
