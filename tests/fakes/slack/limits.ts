/** How long and how many: Slack's limits on blocks, elements and views, each with where the figure comes from. */

/** `at` is a path from an object of type `of`; `*` stands for each item. Text is measured in UTF-16 units, lists in items. */
export interface Limit { of: string; at: string; min?: number; max?: number }

// Without another remark a figure stands in the @description of @slack/types 3.2.0 and on docs.slack.dev/reference/block-kit.
export const LIMITS: readonly Limit[] = [
  { of: '*', at: 'block_id', max: 255 },
  { of: '*', at: 'action_id', max: 255 },
  { of: '*', at: 'placeholder.text', max: 150 },
  { of: '*', at: 'confirm.title.text', max: 100 },
  { of: '*', at: 'confirm.text.text', max: 300 },
  { of: '*', at: 'confirm.confirm.text', max: 30 },
  { of: '*', at: 'confirm.deny.text', max: 30 },
  { of: '*', at: 'options.*.text.text', max: 75 },
  { of: '*', at: 'options.*.description.text', max: 75 },
  // 75 in the types, 150 on the page of the option object: the smaller one.
  { of: '*', at: 'options.*.value', max: 75 },
  { of: 'plain_text', at: 'text', min: 1, max: 3000 },
  { of: 'mrkdwn', at: 'text', min: 1, max: 3000 },
  { of: 'raw_text', at: 'text', min: 1 },
  // Seen refused by Slack: must be more than 0 characters.
  { of: 'text', at: 'text', min: 1 },
  { of: 'section', at: 'fields', min: 1, max: 10 },
  { of: 'section', at: 'fields.*.text', max: 2000 },
  { of: 'header', at: 'text.text', max: 150 },
  { of: 'context', at: 'elements', min: 1, max: 10 },
  // github.com/adobe/spacecat-api-service/issues/176: no more than 25 items allowed
  { of: 'actions', at: 'elements', min: 1, max: 25 },
  { of: 'context_actions', at: 'elements', min: 1, max: 5 },
  { of: 'button', at: 'text.text', max: 75 },
  { of: 'button', at: 'value', max: 2000 },
  { of: 'button', at: 'url', max: 3000 },
  { of: 'button', at: 'accessibility_label', max: 75 },
  // The page of feedback_buttons gives the limits of a button.
  { of: 'feedback_buttons', at: 'positive_button.text.text', max: 75 },
  { of: 'feedback_buttons', at: 'positive_button.accessibility_label', max: 75 },
  { of: 'feedback_buttons', at: 'positive_button.value', max: 2000 },
  { of: 'feedback_buttons', at: 'negative_button.text.text', max: 75 },
  { of: 'feedback_buttons', at: 'negative_button.accessibility_label', max: 75 },
  { of: 'feedback_buttons', at: 'negative_button.value', max: 2000 },
  { of: 'icon_button', at: 'accessibility_label', max: 75 },
  { of: 'icon_button', at: 'value', max: 2000 },
  { of: 'image', at: 'alt_text', max: 2000 },
  { of: 'image', at: 'title.text', max: 2000 },
  { of: 'image', at: 'image_url', max: 3000 },
  { of: 'input', at: 'label.text', max: 2000 },
  { of: 'input', at: 'hint.text', max: 2000 },
  { of: 'plain_text_input', at: 'initial_value', max: 3000 },
  { of: 'static_select', at: 'options', max: 100 },
  { of: 'static_select', at: 'option_groups', max: 100 },
  { of: 'radio_buttons', at: 'options', min: 1, max: 10 },
  { of: 'checkboxes', at: 'options', min: 1, max: 10 },
  // github.com/incidentbot/incidentbot/issues/328: no more than 5 items allowed
  { of: 'overflow', at: 'options', min: 1, max: 5 },
  { of: 'markdown', at: 'text', min: 1, max: 12_000 },
  { of: 'table', at: 'rows', min: 1, max: 100 },
  { of: 'table', at: 'rows.*', min: 1, max: 20 },
  { of: 'table', at: 'column_settings', max: 20 },
  // 100 rows of data under a header is the smaller of two published figures.
  { of: 'data_table', at: 'rows', min: 2, max: 101 },
  { of: 'data_table', at: 'rows.*', min: 1, max: 20 },
  { of: 'card', at: 'title.text', max: 150 },
  { of: 'card', at: 'subtitle.text', max: 150 },
  { of: 'card', at: 'body.text', max: 200 },
  { of: 'carousel', at: 'elements', min: 1, max: 10 },
  { of: 'container', at: 'child_blocks', max: 10 },
  { of: 'modal', at: 'title.text', min: 1, max: 24 },
  { of: 'modal', at: 'submit.text', min: 1, max: 24 },
  { of: 'modal', at: 'close.text', min: 1, max: 24 },
  { of: 'modal', at: 'blocks', max: 100 },
  { of: 'modal', at: 'private_metadata', max: 3000 },
  { of: 'modal', at: 'callback_id', max: 255 },
  { of: 'modal', at: 'external_id', max: 255 },
  { of: 'home', at: 'blocks', max: 100 },
  { of: 'home', at: 'private_metadata', max: 3000 },
  { of: 'home', at: 'callback_id', max: 255 },
  { of: 'home', at: 'external_id', max: 255 },
];

/** docs.slack.dev/reference/block-kit/blocks */
export const BLOCKS_IN_A_MESSAGE = 50;

/** docs.slack.dev/reference/methods/chat.postMessage: text is cut after 40,000 characters; what would be cut is refused here. */
export const TEXT_OF_A_MESSAGE = 40_000;

/** The markdown blocks of one payload together (docs.slack.dev/reference/block-kit/blocks/markdown-block). */
export const MARKDOWN_OF_A_MESSAGE = 12_000;

/** All text in all blocks: 11,341 is the smallest sum that was seen refused, 9,597 the largest seen accepted beside it (slackapi/bolt-js#2867, #2509). */
export const BLOCK_TEXT_OF_A_MESSAGE = 11_340;

/** Not documented; two published libraries assume it. */
export const TABLES_IN_A_MESSAGE = 1;
export const TEXT_OF_A_TABLE = 10_000;

/** Bytes of JSON; docs.slack.dev/reference/methods/views.open: view_too_large. */
export const BYTES_OF_A_VIEW = 250_000;

/** docs.slack.dev/reference/methods/views.push: push_limit_reached. */
export const VIEWS_ON_TOP_OF_EACH_OTHER = 3;

/** docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts */
export const SUGGESTED_PROMPTS = 4;

/** docs.slack.dev/reference/methods/assistant.threads.setStatus */
export const LOADING_MESSAGES = 10;

/** docs.slack.dev/interactivity/handling-user-interaction: five uses in thirty minutes. */
export const USES_OF_A_RESPONSE_URL = 5;
export const LIFE_OF_A_RESPONSE_URL = 30 * 60_000;

/** Milliseconds. docs.slack.dev/interactivity/handling-user-interaction: trigger ids and acknowledgements, three seconds each. */
export const LIFE_OF_A_TRIGGER = 3000;
export const TIME_TO_ACKNOWLEDGE = 3000;
