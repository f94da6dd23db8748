/** What every listener and the work loop use. */
import { randomUUID } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import type { SlackSettings } from '../config.ts';
import type { Means } from '../delivery/deliver.ts';
import { Pace } from '../delivery/pace.ts';
import { Turnstile } from '../delivery/turnstile.ts';
import type { IntakeOptions, Outcome } from '../ingress/intake.ts';
import type { Library } from '../library.ts';
import type { Log } from '../operation/log.ts';
import type { Metrics } from '../operation/metrics.ts';
import type { Readiness } from '../operation/readiness.ts';
import type { Language } from '../query/query.ts';
import type { Clock, Store } from '../store/store.ts';
import { sampleQuestions } from '../suggest.ts';
import { isAddressed } from './addressed.ts';
import type { Books } from './books.ts';
import { Conversation, type Phrase } from './conversation.ts';
import { outletOf, type Letter } from './outlet.ts';
import { wordsOf } from './words.ts';

export interface Services { store: Store; log: Log; metrics: Metrics; readiness: Readiness; clock: Clock; /** Null where no language model is configured. */ phrase: Phrase | null }

/** Who the bot is, as Slack says. */
export interface Identity { user: string; team: string }

export interface Bot extends Services {
  library: Library;
  conversation: Conversation;
  books: Books;
  /** What to ask: tried, and answered. */
  questions: readonly string[];
  settings: Pick<SlackSettings, 'followThreads' | 'admins' | 'keepUnanswered' | 'policy' | 'rates'>;
  identity: Identity;
  /** Retries nothing by itself. */
  client: webApi.WebClient;
  means: Omit<Means<Letter>, 'observe'>;
  intake: IntakeOptions;
}

/** `wake` is called when there is work. */
export function createBot(library: Library, settings: Bot['settings'], services: Services, client: webApi.WebClient, identity: Identity, wake: () => void): Bot {
  const { store, clock, phrase } = services;
  const titles = Object.fromEntries(library.worlds.map(({ book }) => [book.document, book.title]));
  const pace = new Pace(clock);
  return {
    ...services, library, settings, identity, client, conversation: new Conversation(library, store, phrase),
    books: { titles, addresses: library.addresses }, questions: sampleQuestions(library), means: { outlet: outletOf(client), pace, turnstile: new Turnstile(pace.sleep) },
    intake: {
      store, rates: settings.rates, bot: identity.user, wake, policy: { ...settings.policy, teams: settings.policy.teams ?? new Set([identity.team]) },
      isAddressed: (incoming) => isAddressed(incoming, { store, bot: identity.user, followThreads: settings.followThreads }), observe: (outcome) => { note(services, outcome); },
    },
  };
}

function note({ log, metrics }: Services, outcome: Outcome): void {
  metrics.received(outcome.kind === 'refused' ? `refused_${outcome.refusal}` : outcome.kind);
  if (outcome.kind === 'ignored') return;
  const { reference, incoming: { team, channel, user } } = outcome;
  log.write(outcome.kind === 'refused' ? 'warn' : 'info', 'received', { reference, team, channel, user, outcome: outcome.kind, ...(outcome.kind === 'refused' ? { reason: outcome.refusal } : {}) });
}

/** A fault goes to the log; the person gets one sentence with the reference that finds it there. */
export async function attempt({ log, metrics }: Services, language: Language, work: () => Promise<void>, say: (sentence: string) => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    const reference = randomUUID().slice(0, 8);
    metrics.failed('slack', 'fault');
    log.write('error', 'fault', { reference, fault });
    await say(wordsOf(language).fault(reference)).catch((second: unknown) => { log.write('error', 'fault_not_told', { reference, fault: second }); });
  }
}
