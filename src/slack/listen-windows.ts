/** The windows behind “Source” and “How computed”. */
import type { App, BlockAction, types } from '@slack/bolt';
import { surroundingsOf } from '../surroundings.ts';
import type { Bot } from './bot.ts';
import { buildComputedView } from './computed-view.ts';
import type { Exchange } from './conversation.ts';
import { plain, section } from './elements.ts';
import { onButton } from './press.ts';
import { buildSourceView } from './source-view.ts';
import { readPlace } from './view-place.ts';
import { wordsOf } from './words.ts';

export function listenToWindows(app: Pick<App, 'action'>, bot: Bot): void {
  onButton(app, bot, 'source', async ({ exchange, body, client }) => {
    await client.views.open({ trigger_id: body.trigger_id, view: sourceView(bot, exchange, 0) });
  });
  onButton(app, bot, 'computed', async ({ exchange, body, client }) => {
    await client.views.open({ trigger_id: body.trigger_id, view: buildComputedView(exchange.reply, bot.books) });
  });
  app.action<BlockAction>('pick_source', async ({ ack, action, body: { view }, client }) => {
    await ack();
    if (!view || action.type !== 'static_select') return;
    const { thread, reference } = readPlace(view.private_metadata);
    const exchange = await bot.conversation.again(thread, reference);
    const next = exchange ? sourceView(bot, exchange, Number(action.selected_option.value)) : forgottenView();
    await client.views.update({ view_id: view.id, hash: view.hash, view: next });
  });
}

function forgottenView(): types.ModalView {
  return { type: 'modal', callback_id: 'forgotten', title: plain(wordsOf('en').source), blocks: [section(`${wordsOf('zh').forgotten}\n${wordsOf('en').forgotten}`)] };
}

function sourceView({ library, books }: Bot, exchange: Exchange, chosen: number): types.ModalView {
  const place = exchange.reply.citations[chosen];
  return buildSourceView(exchange, chosen, place ? surroundingsOf(library, place) : [], books);
}
