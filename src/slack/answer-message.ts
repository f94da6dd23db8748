/** An answer → messages for Slack: the answer first, then its table, choices, numbered sources and buttons. */
import type { types } from '@slack/bolt';
import type { Reply } from '../reply/reply.ts';
import { linkedWhere, type Books } from './books.ts';
import { writeValue, type ButtonValue } from './button-value.ts';
import type { Exchange } from './conversation.ts';
import { button, context, plain, section } from './elements.ts';
import { mrkdwn } from './escape.ts';
import { BLOCKS_TEXT, BUTTONS, MESSAGE_TEXT, SECTION_TEXT } from './limits.ts';
import { shorten, splitText } from './split.ts';
import { drawTable, inLines, type CsvFile, type DrawnTable } from './table-block.ts';
import { wordsOf, type Words } from './words.ts';

/** `text` is mrkdwn: what notifications, screen readers and search see of the blocks. */
export interface Outgoing { text: string; blocks: types.KnownBlock[] }

export interface AnswerMessages {
  /** In order; the first has the buttons. */
  messages: Outgoing[];
  /** What did not fit into the table. */
  file: CsvFile | null;
  /** For when Slack refuses those: the same with the table in lines and without what newer blocks add; then text alone. */
  simpler: Outgoing[];
  plain: Outgoing[];
}

export interface AnswerForm {
  books: Books;
  /** `private`: only the asker sees it, so it can be shared, and it holds what a response_url takes. */
  audience: 'thread' | 'private';
  /** A line in small print under the answer. */
  hint?: string | undefined;
}

const SHOWN_SOURCES = 5;
const QUOTE_LENGTH = 60;
/** Room in the first message for sources, buttons and hint. */
const FURNITURE = 2000;

export function buildAnswer(exchange: Exchange, form: AnswerForm): AnswerMessages {
  const { reply } = exchange;
  const drawn = form.audience === 'thread' ? drawTable(reply) : null;
  const simpler = compose(exchange, form, null).map(({ text, blocks }) => ({ text, blocks: blocks.filter(({ type }) => type !== 'context_actions') }));
  return { messages: compose(exchange, form, drawn), simpler, plain: inPlainText(reply, form), file: drawn?.file ?? null };
}

function compose(exchange: Exchange, form: AnswerForm, drawn: DrawnTable | null): Outgoing[] {
  const { reply } = exchange;
  const words = wordsOf(reply.language);
  const before = splitText(drawn?.before ?? inLines(reply.text, reply.tables), SECTION_TEXT);
  const after = drawn ? splitText([drawn.after, drawn.file ? words.rowsInFile(drawn.shown, drawn.rows) : ''].join('\n'), SECTION_TEXT) : [];
  const room = BLOCKS_TEXT - FURNITURE - (drawn?.length ?? 0);
  const fits = lengthOf([...before, ...after]) <= room;
  // Too much for one message: what stands around the table goes on in the next ones.
  const parts = fits ? [{ before, after }] : inMessages([...before, ...after], room).map((pieces) => ({ before: pieces, after: [] as string[] }));
  return parts.map(({ before: lead, after: tail }, index): Outgoing => {
    const blocks: types.KnownBlock[] = [
      ...(index > 0 ? [context(mrkdwn(words.continued))] : []),
      ...lead.map(section),
      ...(drawn && index === 0 ? [drawn.block] : []),
      ...tail.map(section),
    ];
    const all = parts.length === 1 ? reply.text : [...lead, ...tail].join('\n');
    return { text: shorten(mrkdwn(all), MESSAGE_TEXT), blocks: index === 0 ? [...blocks, ...furniture(exchange, form)] : blocks };
  });
}

function furniture(exchange: Exchange, form: AnswerForm): types.KnownBlock[] {
  const { reply } = exchange;
  const words = wordsOf(reply.language);
  const here: ButtonValue = { of: exchange.reference, ...(form.audience === 'private' ? { thread: exchange.thread.slice(exchange.thread.lastIndexOf(':') + 1) } : {}) };
  const value = writeValue(here);
  const choices = reply.candidates.slice(0, BUTTONS).map(({ shown }, index) => button(`choose_${index}`, `${index + 1}. ${shown}`, writeValue({ ...here, choice: index })));
  const actions = [
    ...(reply.citations.length > 0 ? [button('source', words.source, value)] : []),
    ...(reply.figures.some(({ derivation }) => derivation !== null) ? [button('computed', words.computed, value)] : []),
    ...(form.audience === 'private' ? [button('share', words.share, value)] : []),
  ];
  return [
    ...(choices.length > 0 ? [{ type: 'actions' as const, elements: choices }] : []),
    ...(reply.citations.length > 0 ? [context(sourceLines(reply, form.books))] : []),
    ...(actions.length > 0 ? [{ type: 'actions' as const, elements: actions }] : []),
    ...(reply.citations.length > 0 ? [feedbackButtons(here, words)] : []),
    ...(form.hint === undefined ? [] : [context(mrkdwn(form.hint))]),
  ];
}

function sourceLines({ citations, language }: Reply, books: Books): string {
  const words = wordsOf(language);
  const documents = [...new Set(citations.map(({ document }) => document))];
  const title = (document: string): string => mrkdwn(shorten(books.titles[document] ?? document, QUOTE_LENGTH));
  const lines = citations.slice(0, SHOWN_SOURCES).map((place, index) => {
    const book = documents.length > 1 ? `${title(place.document)} ` : '';
    return `[${index + 1}] ${book}${linkedWhere(place, language, books)} “${mrkdwn(shorten(place.quote, QUOTE_LENGTH))}”`;
  });
  const only = documents.length === 1 && documents[0] !== undefined ? ` · ${title(documents[0])}` : '';
  return [`*${words.sources}*${only}`, ...lines, ...(citations.length > SHOWN_SOURCES ? [words.moreSources(citations.length)] : [])].join('\n');
}

function feedbackButtons(here: ButtonValue, words: Words): types.ContextActionsBlock {
  return {
    type: 'context_actions',
    elements: [{
      type: 'feedback_buttons', action_id: 'feedback',
      positive_button: { text: plain('👍'), accessibility_label: words.useful, value: writeValue({ ...here, good: true }) },
      negative_button: { text: plain('👎'), accessibility_label: words.useless, value: writeValue({ ...here, good: false }) },
    }],
  };
}

function inMessages(pieces: readonly string[], room: number): string[][] {
  const messages: string[][] = [[]];
  for (const piece of pieces) {
    const last = messages.at(-1);
    if (last && (last.length === 0 || lengthOf(last) + piece.length <= room)) last.push(piece);
    else messages.push([piece]);
  }
  return messages;
}

function inPlainText(reply: Reply, { books }: AnswerForm): Outgoing[] {
  return [...splitText(mrkdwn(reply.text), MESSAGE_TEXT), ...(reply.citations.length > 0 ? [sourceLines(reply, books)] : [])].map((text) => ({ text, blocks: [] }));
}

function lengthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
