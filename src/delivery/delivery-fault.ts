/** Why a message could not be posted, sorted by what to do about it. */

/**
 * `limited`: wait and post again; `unreachable`: it certainly did not arrive; `lost`: nobody knows whether it arrived;
 * `refused`: Slack takes this form of it no more; `closed`: this channel is not ours to write in; `revoked`: no channel is.
 */
export type DeliveryCode = 'limited' | 'unreachable' | 'lost' | 'refused' | 'closed' | 'revoked';

export class DeliveryFault extends Error {
  readonly code: DeliveryCode;
  /** What Slack or the network called it: `not_in_channel`, `ECONNRESET`, `503`. */
  readonly detail: string;
  /** Only for `limited`, in ms. */
  readonly retryAfter: number;

  constructor(code: DeliveryCode, detail: string, retryAfter = 0, options?: ErrorOptions) {
    super(`Slack did not take the message: ${detail}.`, options);
    this.name = 'DeliveryFault';
    this.code = code;
    this.detail = detail;
    this.retryAfter = retryAfter;
  }
}

/** The error codes of chat.postMessage, chat.update and files.completeUploadExternal (docs.slack.dev). */
const CODES: Readonly<Record<string, DeliveryCode>> = {
  ratelimited: 'limited', rate_limited: 'limited', message_limit_exceeded: 'limited',
  invalid_blocks: 'refused', invalid_blocks_format: 'refused', msg_blocks_too_long: 'refused', msg_too_long: 'refused', no_text: 'refused',
  too_many_attachments: 'refused', metadata_too_large: 'refused', invalid_metadata_format: 'refused', invalid_metadata_schema: 'refused',
  duplicate_message_not_found: 'refused', invalid_arguments: 'refused', block_mismatch: 'refused', markdown_text_conflict: 'refused',
  token_revoked: 'revoked', token_expired: 'revoked', account_inactive: 'revoked', invalid_auth: 'revoked', not_authed: 'revoked', missing_scope: 'revoked',
  team_not_found: 'revoked', org_login_required: 'revoked', ekm_access_denied: 'revoked', access_denied: 'revoked', two_factor_setup_required: 'revoked',
  internal_error: 'lost', fatal_error: 'lost', request_timeout: 'lost', service_unavailable: 'unreachable', team_added_to_org: 'unreachable',
};

/** A code of Slack's own, from an answer with `ok: false`; one that is not known here concerns the channel, and trying again would not help. */
export function faultOfCode(code: string, options?: ErrorOptions): DeliveryFault {
  return new DeliveryFault(CODES[code] ?? 'closed', code, CODES[code] === 'limited' ? 1_000 : 0, options);
}

/** An HTTP status; `retryAfter` in ms, from the header of a 429. */
export function faultOfStatus(status: number, retryAfter: number | null, options?: ErrorOptions): DeliveryFault {
  if (status === 429) return new DeliveryFault('limited', '429', retryAfter ?? 1_000, options);
  return new DeliveryFault(status >= 500 ? 'lost' : 'closed', `${status}`, 0, options);
}

/** Codes of Node and undici for a connection that never stood, so that nothing was sent. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

/** A request that got no answer; Node keeps the reason in the chain of causes. */
export function faultOfNetwork(error: unknown): DeliveryFault {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    const code = 'code' in cause ? String(cause.code) : '';
    if (NEVER_SENT.has(code)) return new DeliveryFault('unreachable', code, 0, { cause: error });
  }
  return new DeliveryFault('lost', 'no answer', 0, { cause: error });
}
