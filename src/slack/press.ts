/** A button under an answer → that answer and where it stands. */
import type { App, BlockAction, RespondFn, webApi } from '@slack/bolt';
import { threadName, type Incoming } from '../ingress/incoming.ts';
import { refusalOf } from '../ingress/policy.ts';
import { attempt, type Bot } from './bot.ts';
import { readValue, type ButtonValue } from './button-value.ts';
import type { Exchange } from './conversation.ts';
import { wordsOf } from './words.ts';

export interface Pressed {
  exchange: Exchange;
  value: ButtonValue;
  body: BlockAction;
  client: webApi.WebClient;
  respond: RespondFn;
  /** Who pressed where, as an incoming question of that thread that says nothing yet. */
  incoming: Incoming;
  /** Says a sentence to the person alone, where they pressed. */
  say: (sentence: string) => Promise<void>;
}

export function onButton(app: Pick<App, 'action'>, bot: Bot, action: string | RegExp, press: (pressed: Pressed) => Promise<void>): void {
  app.action<BlockAction>(action, async ({ ack, action: element, body, context: { teamId = '' }, client, respond }) => {
    await ack();
    const say = (sentence: string): Promise<void> => tell(respond, sentence, threadOf(body));
    const both = (name: 'refused' | 'forgotten'): Promise<void> => say(`${wordsOf('zh')[name]}\n${wordsOf('en')[name]}`);
    await attempt(bot, 'zh', async () => {
      const value = readValue('value' in element && typeof element.value === 'string' ? element.value : undefined);
      const incoming = incomingOf(body, teamId, value);
      if (refusalOf(incoming, bot.intake.policy)) return both('refused');
      const exchange = await bot.conversation.again(threadName(teamId, incoming.channel, incoming.thread ?? ''), value.of);
      await (exchange ? press({ exchange, value, body, client, respond, incoming, say }) : both('forgotten'));
    }, say);
  });
}

/** `thread`: where the person is looking, when that is in a thread. */
export async function tell(respond: RespondFn, text: string, thread?: string): Promise<void> {
  await respond({ response_type: 'ephemeral', replace_original: false, parse: 'none', text, ...(thread === undefined ? {} : { thread_ts: thread }) });
}

/** The thread is a conversation that is none of Slack's, or the one that the message is in or would open. */
function incomingOf(body: BlockAction, team: string, { of, thread }: ButtonValue): Incoming {
  const { channel, container, message, user, trigger_id: id, response_url: url } = body;
  return {
    // The message stands where its question was admitted; Slack does not say once more who reads there.
    eventId: id, type: 'choice', team, channel: channel?.id ?? '', direct: channel?.id.startsWith('D') === true, shared: false, user: user.id, userTeam: user.team_id ?? null,
    ts: id, thread: thread ?? threadOf(body) ?? textIn(container, 'message_ts') ?? message?.ts ?? '', text: '', after: of, ...(thread === undefined ? {} : { respond: url }),
  };
}

function threadOf({ container, message }: BlockAction): string | undefined {
  return textIn(container, 'thread_ts') ?? textIn(message ?? {}, 'thread_ts');
}

function textIn(fields: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' ? value : undefined;
}
