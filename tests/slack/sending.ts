/** What a delivery needs besides its messages, where a test sends without the bot. */
import type { WebClient } from '@slack/web-api';
import { Pace } from '../../src/delivery/pace.ts';
import { Turnstile } from '../../src/delivery/turnstile.ts';
import type { Sending } from '../../src/slack/deliver.ts';
import { outletOf } from '../../src/slack/outlet.ts';

/** A clock that runs on its own: nobody waits for a channel. */
export function sendingTo(client: WebClient): Sending {
  let now = 0;
  const pace = new Pace(() => now, (time) => { now += time; return Promise.resolve(); });
  return { means: { outlet: outletOf(client), pace, turnstile: new Turnstile(pace.sleep), observe: () => undefined }, signal: new AbortController().signal, posted: [], doubtful: false, note: () => Promise.resolve(), onDelivered: () => undefined };
}
