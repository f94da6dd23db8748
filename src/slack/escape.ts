/** Text of people and documents → text that Slack shows as it is: no mention, no broadcast, no link, no formatting. */

/** docs.slack.dev/messaging/formatting-message-text: these three are control characters of mrkdwn. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** What would start bold, italics, strike or code is shown full-width: mrkdwn has no way to quote it. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { '*': '＊', _: '＿', '~': '～', '`': '｀' };
/** Invisible controls could turn the order of what is read around. */
const INVISIBLE = /[\u0000-\u0009\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

export function mrkdwn(text: string): string {
  return visible(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? character).replace(/[*_~`]/g, (character) => LOOK_ALIKES[character] ?? character);
}

/** For plain_text and table cells, which format nothing: only what could open a mention or a link is shown full-width. */
export function literal(text: string): string {
  return visible(text).replace(/</g, '＜').replace(/>/g, '＞');
}

/** A link of mrkdwn; both its parts become harmless. */
export function link(address: string, label: string): string {
  return `<${address.replace(/[<>|\s]/g, (character) => encodeURIComponent(character)).replace(/&/g, '&amp;')}|${mrkdwn(label).replace(/\|/g, '｜')}>`;
}

/** Half a surrogate pair cannot be sent to Slack at all: its client fails to encode it. */
function visible(text: string): string {
  return text.replace(INVISIBLE, ' ').replace(/\p{Surrogate}/gu, '\ufffd');
}
