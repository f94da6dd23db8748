/** The window behind “How computed”: each computed figure with its formula, and each input with its place. */
import type { types } from '@slack/bolt';
import { amountEn, amountZh, formula } from '../reply/format.ts';
import type { Reply, ReplyFigure } from '../reply/reply.ts';
import { linkedWhere, type Books } from './books.ts';
import { context, heading, plain, section } from './elements.ts';
import { mrkdwn } from './escape.ts';
import { SECTION_TEXT, VIEW_BLOCKS } from './limits.ts';
import { splitText } from './split.ts';
import { wordsOf } from './words.ts';

export function buildComputedView(reply: Reply, books: Books): types.ModalView {
  const words = wordsOf(reply.language);
  // One that stands once more in the word of its unit was computed once.
  const computed = reply.figures.filter(({ derivation }) => derivation !== null).filter((one, at, all) => all.findIndex(({ label, value, derivation }) => label === one.label && value === one.value && derivation === one.derivation) === at);
  const figures = computed.map((figure) => blocksOf(figure, reply, books));
  const shown: types.KnownBlock[] = [];
  let count = 0;
  for (const blocks of figures) {
    // One block is kept for the line that says how many are left out.
    if (shown.length + blocks.length >= VIEW_BLOCKS) break;
    shown.push(...blocks);
    count += 1;
  }
  const rest = figures.length - count;
  return {
    type: 'modal', callback_id: 'computed', title: plain(words.computed), close: plain(words.close),
    blocks: [...shown, ...(rest > 0 ? [context(mrkdwn(words.moreComputed(rest)))] : [])],
  };
}

function blocksOf({ label, value, unit, derivation, inputs }: ReplyFigure, { citations, language }: Reply, books: Books): types.KnownBlock[] {
  const words = wordsOf(language);
  const amount = language === 'zh' ? amountZh : amountEn;
  const lines = inputs.flatMap(({ label: name, value: digits, unit: of, cite }) => {
    const place = citations[cite];
    return place ? [`• ${mrkdwn(name)} ${mrkdwn(amount({ value: digits, unit: of }))} · [${cite + 1}] ${linkedWhere(place, language, books)}`] : [];
  });
  return [
    ...splitText(`${label}\n= ${formula(derivation ?? '')}\n= ${amount({ value, unit })}`, SECTION_TEXT).map(section),
    ...(lines.length > 0 ? [heading(words.inputs), ...splitText(lines.join('\n'), SECTION_TEXT).map(context)] : []),
    { type: 'divider' },
  ];
}
