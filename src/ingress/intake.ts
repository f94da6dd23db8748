/** What happens to an event before Slack is told that it arrived: read, admitted or refused, deduped, journalled. */
import type { Received, Store } from '../store/store.ts';
import { namesOf, referenceOf, threadOf, type Incoming } from './incoming.ts';
import { refusalOf, type Policy, type Refusal } from './policy.ts';
import { readEnvelope, type Ignored } from './read-envelope.ts';

/** How many questions a minute; more is a script or a quarrel, and a person who reads answers stays far below. */
export interface Rates { perUser: number; perChannel: number }
const MINUTE = 60_000;

export type Outcome =
  | { kind: Received; incoming: Incoming; reference: string }
  | { kind: 'refused'; refusal: Refusal; incoming: Incoming; reference: string }
  | { kind: 'ignored'; ignored: Ignored | 'not_addressed' };

export interface IntakeOptions {
  store: Store;
  policy: Policy;
  rates: Rates;
  /** The bot's own user id. */
  bot: string;
  /** Whether a message is meant for the bot: a mention, a direct message, a follow-up where the operator wants them. */
  isAddressed: (incoming: Incoming) => boolean | Promise<boolean>;
  /** Hears of every event, for log and counters. */
  observe: (outcome: Outcome) => void;
  /** Called when there is work. */
  wake: () => void;
}

/** The same for a question that does not come as an event: a command, or a button that asks. */
export async function receiveQuestion(incoming: Incoming, options: IntakeOptions): Promise<Outcome> {
  return settle(await admit(incoming, options), options);
}

/**
 * Returns when the event may be acknowledged: nothing is left to do, or it is journalled. Rejects with a StoreFault when
 * it could not be journalled; then it must not be acknowledged, so that Slack sends it again.
 */
export async function receive(body: unknown, options: IntakeOptions): Promise<Outcome> {
  return settle(await decide(body, options), options);
}

function settle(outcome: Outcome, { observe, wake }: IntakeOptions): Outcome {
  observe(outcome);
  if (outcome.kind === 'accepted' || outcome.kind === 'over') wake();
  return outcome;
}

async function decide(body: unknown, options: IntakeOptions): Promise<Outcome> {
  const envelope = readEnvelope(body, options.bot);
  if ('ignored' in envelope) return { kind: 'ignored', ignored: envelope.ignored };
  if (!await options.isAddressed(envelope.incoming)) return { kind: 'ignored', ignored: 'not_addressed' };
  return admit(envelope.incoming, options);
}

async function admit(incoming: Incoming, { store, policy, rates }: IntakeOptions): Promise<Outcome> {
  const reference = referenceOf(incoming);
  const refusal = refusalOf(incoming, policy);
  if (refusal) return { kind: 'refused', refusal, incoming, reference };
  const { team, user, channel } = incoming;
  const kind = await store.receive({
    id: reference, names: namesOf(incoming), thread: threadOf(incoming), sender: user, payload: JSON.stringify(incoming),
    quotas: [{ name: `user:${team}:${user}`, limit: rates.perUser, window: MINUTE }, { name: `channel:${team}:${channel}`, limit: rates.perChannel, window: MINUTE }],
  });
  return { kind, incoming, reference };
}
