/** Slack's limits as this bot keeps them, in UTF-16 units unless said; below Slack's own where that is not documented. */

/** docs.slack.dev/reference/block-kit/composition-objects/text-object */
export const SECTION_TEXT = 3000;
/** All text in the blocks of a message: undocumented; from 11,341 on it was seen refused as msg_blocks_too_long (slackapi/bolt-js#2867). */
export const BLOCKS_TEXT = 9000;
/** chat.postMessage advises 4,000 and splits or cuts what is longer. */
export const MESSAGE_TEXT = 3900;
/** docs.slack.dev/reference/block-kit/blocks/table-block: 100 rows, one of them the header. */
export const TABLE_ROWS = 99;
/** docs.slack.dev/reference/block-kit/blocks/table-block: 20 columns. */
export const TABLE_COLUMNS = 20;
/** Leaves room beside it within BLOCKS_TEXT. */
export const TABLE_TEXT = 5000;
/** docs.slack.dev/reference/block-kit/block-elements/button-element */
export const BUTTON_TEXT = 75;
/** docs.slack.dev/reference/block-kit/blocks/actions-block: 25 elements. */
export const BUTTONS = 25;
/** docs.slack.dev/reference/block-kit/composition-objects/option-object: label of an option. */
export const OPTION_TEXT = 75;
/** docs.slack.dev/reference/block-kit/block-elements/select-menu-element: 100 options. */
export const OPTIONS = 100;
/** docs.slack.dev/reference/views: 100 blocks. */
export const VIEW_BLOCKS = 100;
/** docs.slack.dev/interactivity/handling-user-interaction: five posts to a response_url; one is kept for the notice that more follows elsewhere. */
export const RESPONSES = 4;
/** docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts */
export const PROMPTS = 4;
