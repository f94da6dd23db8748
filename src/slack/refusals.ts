/** Slack's refusals: the code in what its clients throw. */

/** Such as `not_in_channel`; empty for what is no refusal by Slack. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !('data' in error)) return '';
  const { data } = error;
  return typeof data === 'object' && data !== null && 'error' in data && typeof data.error === 'string' ? data.error : '';
}
