/** What would come alive in a message: mentions that call people, and links. Slack accepts both; a test looks at them here. */

export interface Live { mentions: string[]; links: string[] }

// docs.slack.dev/messaging/formatting-message-text: <@U…>, <#C…>, <!here>, <!subteam^…>, <https://…|…>.
const ESCAPED = /<(@[UW][A-Z0-9]+|#C[A-Z0-9]+|![a-z]+(?:\^[^>|]*)?)(?:\|[^>]*)?>/g;
const LINK = /<((?:https?|mailto|ftp|tel):[^>|]*)(?:\|[^>]*)?>/g;
const BARE_LINK = /(?<![<(\w])https?:\/\/[^\s<>|)\]]+/g;
const MARKDOWN_LINK = /\]\(\s*<?([^\s)>]+)/g;
// With verbatim false, the default of mrkdwn, these are parsed as well.
const BARE_MENTION = /(?<![\w`])@(?:here|channel|everyone)\b/g;

/** @param message anything with text and blocks; also a view. */
export function liveParts(message: unknown): Live {
  const live: Live = { mentions: [], links: [] };
  collect(message, live, true);
  return live;
}

function collect(value: unknown, live: Live, top: boolean): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, live, false);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const fields = value as Record<string, unknown>;
  const { type, text } = fields;
  if (type === 'user' || type === 'usergroup' || type === 'broadcast' || type === 'channel' || type === 'team') live.mentions.push(`${type}:${String(fields.user_id ?? fields.usergroup_id ?? fields.range ?? fields.channel_id ?? fields.team_id)}`);
  for (const url of [fields.url, fields.image_url, fields.title_url]) if (typeof url === 'string') live.links.push(url);
  if (typeof text === 'string' && (top || type === 'mrkdwn' || type === 'markdown')) {
    live.mentions.push(...matches(text, ESCAPED), ...(type === 'mrkdwn' && fields.verbatim !== true ? text.match(BARE_MENTION) ?? [] : []));
    live.links.push(...matches(text, LINK), ...(fields.verbatim === true ? [] : text.match(BARE_LINK) ?? []), ...(type === 'markdown' ? matches(text, MARKDOWN_LINK) : []));
  }
  for (const inner of Object.values(fields)) collect(inner, live, false);
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, found]) => found ?? []);
}
