/** Events, commands and interactions as signed HTTP requests to the app's address. */
import { createHmac } from 'node:crypto';
import { TIME_TO_ACKNOWLEDGE } from './limits.ts';
import type { Ack, Envelope, Retry, Transport } from './transport.ts';

export class HttpEvents implements Transport {
  private readonly address: string;
  private readonly secret: string;

  constructor(address: string, secret: string) {
    this.address = address;
    this.secret = secret;
  }

  /** What Slack does when the address is entered: the app has to return the challenge. @throws Error when it does not. */
  async verify(): Promise<void> {
    const challenge = `challenge-${Date.now()}`;
    const response = await this.post(JSON.stringify({ type: 'url_verification', challenge }), 'application/json', null);
    const body = await response.text();
    if (!response.ok || !body.includes(challenge)) throw new Error(`${this.address} answered ${response.status} to url_verification`);
  }

  async send({ type, payload }: Envelope, retry: Retry | null): Promise<Ack> {
    try {
      const response = type === 'events_api'
        ? await this.post(JSON.stringify(payload), 'application/json', retry)
        : await this.post(new URLSearchParams(type === 'slash_commands' ? payload as Record<string, string> : { payload: JSON.stringify(payload) }).toString(), 'application/x-www-form-urlencoded', retry);
      const text = await response.text();
      if (!response.ok) return { acknowledged: false, reason: 'http_error', noRetry: response.headers.get('x-slack-no-retry') === '1' };
      const isJson = response.headers.get('content-type')?.includes('json') === true;
      return { acknowledged: true, body: text === '' ? undefined : isJson ? JSON.parse(text) : text };
    } catch (error) {
      return { acknowledged: false, reason: error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'connection_failed' };
    }
  }

  /** docs.slack.dev/authentication/verifying-requests-from-slack */
  private async post(body: string, contentType: string, retry: Retry | null): Promise<Response> {
    const timestamp = Math.floor(Date.now() / 1000);
    const signature = `v0=${createHmac('sha256', this.secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
    return fetch(this.address, {
      method: 'POST',
      body,
      signal: AbortSignal.timeout(TIME_TO_ACKNOWLEDGE),
      headers: {
        'content-type': contentType, 'x-slack-request-timestamp': String(timestamp), 'x-slack-signature': signature,
        ...(retry ? { 'x-slack-retry-num': String(retry.number), 'x-slack-retry-reason': retry.reason } : {}),
      },
    });
  }
}
