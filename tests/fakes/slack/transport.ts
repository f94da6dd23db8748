/** How payloads reach an app, and how often Slack tries. */

export interface Envelope { type: 'events_api' | 'slash_commands' | 'interactive'; payload: Record<string, unknown> }
export interface Retry { number: number; reason: 'timeout' | 'connection_failed' | 'http_error' }
export type Ack = { acknowledged: true; body: unknown } | { acknowledged: false; reason: Retry['reason']; noRetry?: boolean };

export interface Transport {
  /** @returns when the app has acknowledged, or has had its time. */
  send: (envelope: Envelope, retry: Retry | null) => Promise<Ack>;
}

export interface Delivery { type: Envelope['type']; what: string; id: string; attempt: number; acknowledged: boolean; milliseconds: number }

export class Dispatch {
  readonly deliveries: Delivery[] = [];
  inFlight = 0;
  private readonly waiting = new Map<NodeJS.Timeout, (go: boolean) => void>();
  private readonly pauses: readonly number[];
  private readonly transport: () => Transport;

  /** @param pauses milliseconds before the first, second, … repetition of an event that nobody acknowledged. */
  constructor(transport: () => Transport, pauses: readonly number[]) {
    this.transport = transport;
    this.pauses = pauses;
  }

  /** Commands, actions and views go out once: nobody waits longer than three seconds at a button. */
  async once(envelope: Envelope, retry: Retry | null = null): Promise<Ack> {
    const start = performance.now();
    this.inFlight += 1;
    try {
      const ack = await this.transport().send(envelope, retry);
      this.deliveries.push({ type: envelope.type, what: nameOf(envelope), id: idOf(envelope), attempt: retry?.number ?? 0, acknowledged: ack.acknowledged, milliseconds: performance.now() - start });
      return ack;
    } finally {
      this.inFlight -= 1;
    }
  }

  /** An event is repeated until it is acknowledged, refused for good, or the pauses are used up. */
  async event(envelope: Envelope): Promise<Ack> {
    let ack = await this.once(envelope);
    for (const [index, pause] of this.pauses.entries()) {
      if (ack.acknowledged || ack.noRetry === true || !await this.pause(pause)) break;
      ack = await this.once(envelope, { number: index + 1, reason: ack.reason });
    }
    return ack;
  }

  stop(): void {
    for (const [timer, resolve] of this.waiting) {
      clearTimeout(timer);
      resolve(false);
    }
    this.waiting.clear();
  }

  /** @returns whether to go on. */
  private async pause(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => { this.waiting.delete(timer); resolve(true); }, milliseconds);
      this.waiting.set(timer, resolve);
    });
  }
}

function nameOf({ type, payload }: Envelope): string {
  const event = payload.event as { type?: string; channel_type?: string } | undefined;
  return type === 'events_api' ? [event?.type, event?.channel_type].filter(Boolean).join('.') : (payload.command ?? payload.type) as string;
}

function idOf({ payload }: Envelope): string {
  return (payload.event_id ?? payload.trigger_id ?? '') as string;
}
