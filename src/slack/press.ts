/** A button under an answer → that answer and where it stands. */
import type { App, BlockAction, RespondFn, webApi } from '@slack/bolt';
import { attempt, type Bot } from './bot.ts';
import { readValue, type ButtonValue } from './button-value.ts';
import type { Exchange } from './conversation.ts';
import { tell } from './deliver.ts';
import type { ThreadKey } from './threads.ts';
import { wordsOf } from './words.ts';

export interface Pressed {
  exchange: Exchange;
  value: ButtonValue;
  body: BlockAction;
  client: webApi.WebClient;
  respond: RespondFn;
  /** Says a sentence to the person alone, where they pressed. */
  say: (sentence: string) => Promise<void>;
  /** Only its asker sees the message: what follows stays private too. */
  isPrivate: boolean;
}

export function onButton(app: Pick<App, 'action'>, bot: Bot, action: string | RegExp, press: (pressed: Pressed) => Promise<void>): void {
  app.action<BlockAction>(action, async ({ ack, action: element, body, context: { teamId = '' }, client, respond }) => {
    await ack();
    const say = (sentence: string): Promise<void> => tell(respond, sentence, [], threadOf(body));
    await attempt(bot, 'zh', async () => {
      const value = readValue('value' in element && typeof element.value === 'string' ? element.value : undefined);
      const exchange = await bot.conversation.again(keyOf(body, teamId, value), value.turn);
      if (exchange) await press({ exchange, value, body, client, respond, say, isPrivate: value.thread !== undefined });
      else await say(`${wordsOf('zh').forgotten}\n${wordsOf('en').forgotten}`);
    }, say);
  });
}

/** A conversation that is no thread; else the thread that the message is in, or would open. */
function keyOf(body: BlockAction, team: string, { thread }: ButtonValue): ThreadKey {
  const { channel, container, message } = body;
  return { team, channel: channel?.id ?? '', thread: thread ?? threadOf(body) ?? textIn(container, 'message_ts') ?? message?.ts ?? '' };
}

function threadOf({ container, message }: BlockAction): string | undefined {
  return textIn(container, 'thread_ts') ?? textIn(message ?? {}, 'thread_ts');
}

function textIn(fields: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' ? value : undefined;
}
