/** The machinery of a local Slack: its addresses, its sockets, what it sends, and how it goes away and comes back. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Call } from './call.ts';
import { eventPayload, eventsOfChange, eventsOfMessage } from './events.ts';
import { Faults } from './faults.ts';
import { EVERYTHING, grantsOf, receives, type Grants, type Manifest } from './grants.ts';
import { HttpEvents } from './http-events.ts';
import { residentChannels, RESIDENTS } from './residents.ts';
import { SocketMode } from './socket-mode.ts';
import { Dispatch, type Ack, type Delivery, type Retry, type Transport } from './transport.ts';
import { WebApi, type CallRecord, type Tokens } from './web-api.ts';
import { Workspace, type Channel, type Message } from './workspace.ts';

type Fields = Record<string, unknown>;

export interface Options {
  /** What the app may do; without it, everything. */
  manifest?: Manifest;
  /** Instead of the usual ones. */
  channels?: readonly Channel[];
  /** Milliseconds before each repetition of an event that was not acknowledged. Slack: at once, 1 min, 5 min over HTTP; about 4 s over Socket Mode. */
  retryPauses?: readonly number[];
}

/** How long a wait may take before it says what was there instead, milliseconds. */
const PATIENCE = 8000;

export class SlackServer {
  readonly workspace = new Workspace();
  readonly faults = new Faults();
  readonly botToken = 'xoxb-local';
  readonly appToken = 'xapp-local';
  readonly signingSecret = 'local-signing-secret';
  /** What a person would be told by Slack itself: a command, button or form that the app did not answer. */
  readonly complaints: string[] = [];
  readonly sockets: SocketMode;
  protected readonly grants: Grants;
  private readonly tokens: Tokens;
  private readonly api: WebApi;
  protected readonly dispatch: Dispatch;
  private readonly sent = new Map<string, Fields>();
  private http: HttpEvents | null = null;
  private server: Server;
  /** Any free one at first, and then the same. */
  private port = 0;
  private lastActivity = Date.now();

  constructor({ manifest, channels = residentChannels(), retryPauses = [4000, 60_000, 300_000] }: Options) {
    this.grants = manifest ? grantsOf(manifest) : EVERYTHING;
    this.tokens = { bot: this.botToken, app: this.appToken, revoked: false };
    for (const user of RESIDENTS) this.workspace.users.set(user.id, user);
    for (const channel of channels) this.workspace.addChannel(channel);
    this.sockets = new SocketMode(() => { this.active(); });
    this.workspace.on('change', () => { this.active(); });
    this.dispatch = new Dispatch((): Transport => this.http ?? this.sockets, retryPauses);
    const context: Omit<Call, 'args'> = {
      workspace: this.workspace, grants: this.grants, origin: () => this.origin,
      socketUrl: () => `${this.origin.replace('http', 'ws')}/link?ticket=${this.sockets.ticket()}`,
      announce: (message, change) => { this.announce(message, change); },
    };
    this.api = new WebApi(context, this.tokens, this.faults);
    this.server = this.newServer();
  }

  /** `SLACK_API_URL` for the bot. */
  get apiUrl(): string {
    return `${this.origin}/api/`;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get calls(): readonly CallRecord[] {
    return this.api.calls;
  }

  get deliveries(): readonly Delivery[] {
    return this.dispatch.deliveries;
  }

  async stop(): Promise<void> {
    this.dispatch.stop();
    await this.goDown();
    this.sockets.stop();
  }

  /** Waits until the app holds a socket. */
  async connected(sockets = 1): Promise<void> {
    await this.until('a socket of the app', () => this.sockets.connections >= sockets);
  }

  /** HTTP mode from now on, after url_verification. @throws Error when the address does not return the challenge. */
  async sendEventsTo(address: string): Promise<void> {
    const http = new HttpEvents(address, this.signingSecret);
    await http.verify();
    this.http = http;
  }

  /** No connection is taken until `comeBack`; the port stays the same. */
  async goDown(): Promise<void> {
    this.sockets.cut();
    const closed = new Promise<void>((resolve) => { this.server.close(() => { resolve(); }); });
    this.server.closeAllConnections();
    await closed;
  }

  async comeBack(): Promise<void> {
    if (this.server.listening) return;
    this.server = this.newServer();
    await new Promise<void>((resolve) => { this.server.listen(this.port, '127.0.0.1', resolve); });
    this.port = (this.server.address() as AddressInfo).port;
  }

  revokeToken(): void {
    this.tokens.revoked = true;
  }

  /** Waits for what `look` finds. @throws Error that names `what` after eight seconds. */
  async until<T>(what: string, look: () => T | null | undefined | false, within = PATIENCE): Promise<T> {
    const end = Date.now() + within;
    for (;;) {
      const seen = look();
      if (seen !== null && seen !== undefined && seen !== false) return seen;
      if (Date.now() > end) throw new Error(`${what} did not come within ${within} ms; complaints: ${this.complaints.join('; ') || 'none'}; last calls: ${this.lastCalls()}`);
      await new Promise((resolve) => { setTimeout(resolve, 10); });
    }
  }

  /** Waits until nothing was sent or called for a while. */
  async settled(quiet = 150): Promise<void> {
    await this.until('quiet', () => this.api.inFlight === 0 && this.dispatch.inFlight === 0 && Date.now() - this.lastActivity > quiet);
  }

  /** Sends an event again, as Slack does when it missed the acknowledgement; without `retry` it looks like the first time. */
  async redeliver(eventId: string, retry: Retry | null = null): Promise<Ack> {
    const payload = this.sent.get(eventId);
    if (!payload) throw new Error(`no event ${eventId}`);
    return this.dispatch.once({ type: 'events_api', payload }, retry);
  }

  protected announce(message: Message, change?: 'message_changed' | 'message_deleted'): void {
    const shared = this.workspace.channels.get(message.channel)?.shared === true;
    const events = change ? eventsOfChange(this.workspace, this.grants, message, change) : eventsOfMessage(this.workspace, this.grants, message);
    for (const event of events) this.sendEvent(event, shared);
  }

  protected event(name: string, event: Fields): void {
    if (receives(this.grants, name)) this.sendEvent(event);
  }

  private sendEvent(event: Fields, shared = false): void {
    const payload = eventPayload(event, shared);
    this.sent.set(String(payload.event_id), payload);
    void this.dispatch.event({ type: 'events_api', payload });
  }

  private active(): void {
    this.lastActivity = Date.now();
  }

  private newServer(): Server {
    const server = createServer((request, response) => {
      this.active();
      this.api.handle(request, response).catch((error: unknown) => {
        // A caller that went away in the middle is no fault of this Slack.
        if (request.errored === null) throw error;
      });
    });
    this.sockets.attach(server);
    return server;
  }

  private lastCalls(): string {
    return this.calls.slice(-5).map(({ method, answer }) => `${method} ${answer?.ok === true ? 'ok' : JSON.stringify(answer?.error)}`).join(', ') || 'none';
  }
}
