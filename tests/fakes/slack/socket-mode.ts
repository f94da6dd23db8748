/** Socket Mode: tickets, hello, pings, envelopes, acknowledgements, and the ways a socket ends. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { TIME_TO_ACKNOWLEDGE } from './limits.ts';
import type { Ack, Envelope, Retry, Transport } from './transport.ts';
import { APP } from './workspace.ts';

/** The SDK gives up on a server that has not pinged for 30 s (socket-mode 3.1.0, serverPingTimeout). */
const PING_EVERY = 10_000;
/** docs.slack.dev/apis/events-api/using-socket-mode: an app may hold ten. */
const CONNECTIONS = 10;

export class SocketMode implements Transport {
  private readonly server = new WebSocketServer({ noServer: true });
  private readonly open: WebSocket[] = [];
  private readonly tickets = new Set<string>();
  private readonly unacknowledged = new Map<string, (ack: Ack) => void>();
  private readonly pings = setInterval(() => { for (const socket of this.open) socket.ping(); }, PING_EVERY);
  private next = 0;

  constructor(onChange: () => void) {
    this.server.on('connection', (socket) => {
      this.open.push(socket);
      socket.on('message', (data) => { this.receive((data as Buffer).toString('utf8')); });
      socket.on('close', () => { this.forget(socket); onChange(); });
      socket.on('error', () => { this.forget(socket); });
      socket.send(JSON.stringify({ type: 'hello', num_connections: this.open.length, debug_info: { host: 'local', approximate_connection_time: 18_060 }, connection_info: { app_id: APP } }));
      onChange();
    });
  }

  /** How many sockets the app holds. */
  get connections(): number {
    return this.open.length;
  }

  attach(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? '';
      if (!this.tickets.delete(ticket) || this.open.length >= CONNECTIONS) {
        socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
        return;
      }
      this.server.handleUpgrade(request, socket, head, (opened) => { this.server.emit('connection', opened, request); });
    });
  }

  /** @returns a ticket for one connection, as apps.connections.open hands it out. */
  ticket(): string {
    const ticket = randomUUID();
    this.tickets.add(ticket);
    return ticket;
  }

  async send({ type, payload }: Envelope, retry: Retry | null): Promise<Ack> {
    // Each payload goes to one connection.
    const socket = this.open[this.next++ % Math.max(this.open.length, 1)];
    if (!socket) return { acknowledged: false, reason: 'connection_failed' };
    const id = randomUUID();
    return new Promise((resolve) => {
      const timer = setTimeout(() => { this.unacknowledged.delete(id); resolve({ acknowledged: false, reason: 'timeout' }); }, TIME_TO_ACKNOWLEDGE);
      this.unacknowledged.set(id, (ack) => { clearTimeout(timer); resolve(ack); });
      const again = type === 'events_api' ? { retry_attempt: retry?.number ?? 0, retry_reason: retry?.reason ?? '' } : {};
      socket.send(JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: type !== 'events_api', ...again }));
    });
  }

  /** Says goodbye as Slack does before it closes a socket; the app must come back by itself. */
  refresh(reason: 'warning' | 'refresh_requested' | 'link_disabled' = 'refresh_requested'): void {
    for (const socket of [...this.open]) socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'local' } }));
  }

  /** Cuts every socket without a word. */
  cut(): void {
    for (const socket of this.open.splice(0)) socket.terminate();
  }

  stop(): void {
    clearInterval(this.pings);
    this.cut();
    for (const resolve of this.unacknowledged.values()) resolve({ acknowledged: false, reason: 'connection_failed' });
    this.unacknowledged.clear();
    this.server.close();
  }

  private receive(text: string): void {
    const { envelope_id: id, payload } = JSON.parse(text) as { envelope_id?: string; payload?: unknown };
    if (id === undefined) return;
    this.unacknowledged.get(id)?.({ acknowledged: true, body: payload });
    this.unacknowledged.delete(id);
  }

  private forget(socket: WebSocket): void {
    const at = this.open.indexOf(socket);
    if (at >= 0) this.open.splice(at, 1);
  }
}
