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
  /** Only its asker sees the message: what follows stays private too. */
  isPrivate: boolean;
}

export function onButton(app: Pick<App, 'action'>, bot: Bot, action: string | RegExp, press: (pressed: Pressed) => Promise<void>): void {
  app.action<BlockAction>(action, async ({ ack, action: element, body, context: { teamId = '' }, client, respond }) => {
    await ack();
    await attempt(bot, 'zh', async () => {
      const value = readValue('value' in element && typeof element.value === 'string' ? element.value : undefined);
      const exchange = await bot.conversation.again(keyOf(body, teamId, value), value.turn);
      if (exchange) await press({ exchange, value, body, client, respond, isPrivate: value.thread !== undefined });
      else await tell(respond, `${wordsOf('zh').forgotten}\n${wordsOf('en').forgotten}`);
    }, (sentence) => tell(respond, sentence));
  });
}

/** The thread that a message is in, or would open. */
function keyOf({ channel, container, message }: BlockAction, team: string, { thread }: ButtonValue): ThreadKey {
  const at = (name: string): string | undefined => (typeof container[name] === 'string' ? container[name] : undefined);
  const opened = at('thread_ts') ?? (typeof message?.thread_ts === 'string' ? message.thread_ts : undefined) ?? at('message_ts') ?? message?.ts ?? '';
  return { team, channel: channel?.id ?? at('channel_id') ?? '', thread: thread ?? opened };
}
