/** The window after 👎: an optional comment for the people who run the bot. */
import type { types } from '@slack/bolt';
import type { Language } from '../query/query.ts';
import { plain } from './elements.ts';
import { writePlace, type Place } from './view-place.ts';
import { wordsOf } from './words.ts';

const LONGEST_COMMENT = 1000;

export function buildCommentView(about: Place, language: Language): types.ModalView {
  const words = wordsOf(language);
  return {
    type: 'modal', callback_id: 'comment', title: plain(words.commentTitle), submit: plain(words.send), close: plain(words.cancel), private_metadata: writePlace(about),
    blocks: [{
      type: 'input', block_id: 'comment', optional: true, label: plain(words.commentLabel), hint: plain(words.commentHint),
      element: { type: 'plain_text_input', action_id: 'text', multiline: true, max_length: LONGEST_COMMENT },
    }],
  };
}

/** What was typed into it; null for nothing. */
export function commentIn({ values }: { values: Readonly<Record<string, Readonly<Record<string, { value?: string | null }>>>> }): string | null {
  return values.comment?.text?.value?.trim() || null;
}
