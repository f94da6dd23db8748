/** The window behind “Source”: one cited place with its quotation, page and lines, and what stands around it. */
import type { types } from '@slack/bolt';
import type { NearbyLine } from '../surroundings.ts';
import { linkedWhere, whereOf, type Books } from './books.ts';
import type { Exchange } from './conversation.ts';
import { context, heading, plain, section } from './elements.ts';
import { mrkdwn } from './escape.ts';
import { OPTIONS, OPTION_TEXT, SECTION_TEXT } from './limits.ts';
import { shorten, splitText } from './split.ts';
import { writePlace } from './view-place.ts';
import { wordsOf } from './words.ts';

/** A printed row can be as long as its page; what stands around a place only has to be recognised. */
const NEARBY_LENGTH = 400;
/** A quotation of a whole page stays readable in as many sections. */
const MOST_SECTIONS = 20;

/** `chosen`: which citation, from 0; `nearby`: what stands around it. */
export function buildSourceView({ thread, reference, reply }: Exchange, chosen: number, nearby: readonly NearbyLine[], books: Books): types.ModalView {
  const words = wordsOf(reply.language);
  const place = reply.citations[chosen];
  if (!place) throw new RangeError(`there is no citation ${chosen}`);
  const quote = splitText(`“${place.quote}”`, SECTION_TEXT);
  return {
    type: 'modal', callback_id: 'source', title: plain(words.source), close: plain(words.close),
    private_metadata: writePlace({ thread, reference }),
    blocks: [
      ...(reply.citations.length > 1 ? [picker(reply.citations.slice(0, OPTIONS).map((one, index) => `[${index + 1}] ${whereOf(one, reply.language)}`), chosen, words.whichSource)] : []),
      ...(reply.citations.length > OPTIONS ? [context(words.firstSources(OPTIONS, reply.citations.length))] : []),
      context(`*${mrkdwn(books.titles[place.document] ?? place.document)}*\n${linkedWhere(place, reply.language, books)}`),
      heading(words.quoted),
      ...quote.slice(0, MOST_SECTIONS).map(section),
      heading(words.around),
      ...(nearby.length > 0 ? splitText(nearby.map(({ text, cited }) => `${cited ? '▶ ' : '│ '}${shorten(text, NEARBY_LENGTH)}`).join('\n'), SECTION_TEXT) : [words.nothingAround]).map(section),
    ],
  };
}

function picker(labels: readonly string[], chosen: number, label: string): types.ActionsBlock {
  const options = labels.map((text, index): types.PlainTextOption => ({ text: plain(shorten(text, OPTION_TEXT)), value: String(index) }));
  const initial = options[chosen];
  return { type: 'actions', elements: [{ type: 'static_select', action_id: 'pick_source', placeholder: plain(label), options, ...(initial ? { initial_option: initial } : {}) }] };
}
