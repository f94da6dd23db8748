/** The ways out to Slack for one message: into a conversation, or to one person's eyes through a response_url. */
import { webApi } from '@slack/bolt';
import type { Outlet } from '../delivery/deliver.ts';
import { DeliveryFault, faultOfCode, faultOfNetwork, faultOfStatus } from '../delivery/delivery-fault.ts';
import type { Outgoing } from './answer-message.ts';

/** `mark` finds the message again: opaque, for everybody in the workspace can read it. */
export interface Letter extends Outgoing { channel: string; thread?: string | undefined; mark: string; respond?: string | undefined }

/** Slack answers within a second or not at all; ms. */
export const PATIENCE = 10_000;
const EVENT_TYPE = 'budget_bot_message';
/** A reply stands among the newest of its thread: the page that is looked at. */
const LOOKED_AT = 200;

/** `client` must neither retry nor wait for a rate limit by itself: it would hold up other channels and post twice. */
export function outletOf(client: webApi.WebClient): Outlet<Letter> {
  return {
    post: (letter) => (letter.respond === undefined ? postMessage(client, letter) : respond(letter.respond, letter)),
    find: (letter) => (letter.respond === undefined ? findMessage(client, letter) : findNothing(client)),
  };
}

async function postMessage(client: webApi.WebClient, { channel, thread, text, blocks, mark }: Letter): Promise<string> {
  const { ts } = await client.chat.postMessage({
    channel, text, ...(thread === undefined ? {} : { thread_ts: thread }), ...(blocks.length > 0 ? { blocks } : {}),
    metadata: { event_type: EVENT_TYPE, event_payload: { mark } }, unfurl_links: false, unfurl_media: false, parse: 'none', link_names: false,
  }).catch((error: unknown) => { throw faultOf(error); });
  if (ts === undefined) throw new DeliveryFault('lost', 'no ts');
  return ts;
}

/** Needs a history scope for this kind of conversation; the manifest has it for direct and group messages. */
async function findMessage(client: webApi.WebClient, { channel, thread, mark }: Letter): Promise<{ ts: string } | 'absent' | 'unknown'> {
  try {
    const page = { channel, limit: LOOKED_AT, include_all_metadata: true };
    const { messages = [] } = thread === undefined ? await client.conversations.history(page) : await client.conversations.replies({ ...page, ts: thread, oldest: thread });
    const found = messages.find(({ metadata }) => metadata?.event_type === EVENT_TYPE && (metadata.event_payload as { mark?: unknown } | undefined)?.mark === mark);
    return found?.ts === undefined ? 'absent' : { ts: found.ts };
  } catch (error) {
    // Slack is up and will not let us look.
    if (error instanceof webApi.WebAPIPlatformError && ['missing_scope', 'not_in_channel', 'channel_not_found', 'thread_not_found', 'method_not_supported_for_channel_type'].includes(error.data.error)) return 'unknown';
    throw faultOf(error);
  }
}

/** Nobody can look at what one person alone sees; that Slack is up can be told. */
async function findNothing(client: webApi.WebClient): Promise<'unknown'> {
  await client.auth.test().catch((error: unknown) => { throw faultOf(error); });
  return 'unknown';
}

/** Such a message has no ts. */
async function respond(address: string, { text, blocks, thread }: Letter): Promise<string> {
  const body = { response_type: 'ephemeral', replace_original: false, parse: 'none', text, ...(blocks.length > 0 ? { blocks } : {}), ...(thread === undefined ? {} : { thread_ts: thread }) };
  let answer: Response;
  try {
    answer = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
    await answer.arrayBuffer();
  } catch (error) {
    throw faultOfNetwork(error);
  }
  if (answer.status === 400) throw new DeliveryFault('refused', '400');
  if (!answer.ok) throw faultOfStatus(answer.status, secondsOf(answer.headers.get('retry-after')));
  return 'private';
}

/** What the client throws is a fault of delivery, or of this program. */
function faultOf(error: unknown): unknown {
  if (error instanceof webApi.WebAPIPlatformError) return faultOfCode(error.data.error, { cause: error });
  if (error instanceof webApi.WebAPIRateLimitedError) return faultOfStatus(429, error.retryAfter * 1_000, { cause: error });
  if (error instanceof webApi.WebAPIHTTPError) return faultOfStatus(error.statusCode, null, { cause: error });
  if (error instanceof webApi.WebAPIRequestError) return faultOfNetwork(error.original);
  return error;
}

function secondsOf(header: string | null): number | null {
  const seconds = Number(header ?? NaN);
  return Number.isFinite(seconds) ? seconds * 1_000 : null;
}
