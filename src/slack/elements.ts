/** The few Block Kit pieces that every message and window is made of. */
import type { types } from '@slack/bolt';
import { literal, mrkdwn } from './escape.ts';
import { BUTTON_TEXT } from './limits.ts';
import { shorten } from './split.ts';

export function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text: literal(text), emoji: false };
}

/** Words of a person or a document: shown as they are, nothing in them is formatting. */
export function section(text: string): types.SectionBlock {
  return { type: 'section', text: plain(text) };
}

/** `text` is mrkdwn already. */
export function context(text: string): types.ContextBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] };
}

export function heading(text: string): types.ContextBlock {
  return context(`*${mrkdwn(text)}*`);
}

export function button(action: string, text: string, value: string): types.Button {
  return { type: 'button', action_id: action, text: plain(shorten(text, BUTTON_TEXT)), value };
}
