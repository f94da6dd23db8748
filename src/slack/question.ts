/** A message as Slack sends it → the question that a person typed. */

/** More is no question but a pasted page. Characters. */
export const LONGEST_QUESTION = 2000;

/** Mentions of the bot go; what Slack encoded is decoded: `<#C1|name>`, `<https://x|label>`, `&lt;`. */
export function questionIn(text: string, botUser: string): string {
  return text
    .replace(/<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g, (_, kind: string, target: string, label: string | undefined) => {
      if (kind === '@') return target === botUser ? ' ' : label ?? '';
      return kind === '#' || kind === '!' ? label ?? '' : label ?? target;
    })
    .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
    .trim();
}

/** Whether the bot is mentioned, so that the same message arrives as a mention too. */
export function mentions(text: string, botUser: string): boolean {
  return new RegExp(`<@${botUser}(?:\\|[^<>]*)?>`).test(text);
}
