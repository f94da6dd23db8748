/** Messages → Slack, in order; when Slack refuses the blocks, the same as plain text. */
import type { Logger, RespondFn, webApi } from '@slack/bolt';
import { codeOf } from './refusals.ts';
import type { AnswerMessages, Outgoing } from './answer-message.ts';
import { mrkdwn } from './escape.ts';
import { RESPONSES } from './limits.ts';

export interface Spot { channel: string; thread?: string | undefined }

/** Slack's codes for blocks that it does not take. */
const REFUSED_BLOCKS: ReadonlySet<string> = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'msg_too_long']);

/** Returns the ts of the first message. Throws what Slack answers, except a refusal of the blocks or of the file: the text has all that they have. */
export async function deliver(client: webApi.WebClient, spot: Spot, { messages, file, plain }: AnswerMessages, logger: Logger): Promise<string> {
  const asText = plain.map((text) => ({ text, blocks: [] }));
  const first = await postAll(client, spot, messages).catch((error: unknown) => {
    if (!REFUSED_BLOCKS.has(codeOf(error))) throw error;
    logger.warn('Slack refused the blocks of an answer; it goes out as text', error);
    return postAll(client, spot, asText);
  });
  if (file) {
    const thread = spot.thread ?? first;
    await client.filesUploadV2({ channel_id: spot.channel, thread_ts: thread, filename: file.name, content: file.content })
      .catch((error: unknown) => {
        logger.warn('a file could not be uploaded; its rows go out as text', error);
        return postAll(client, { channel: spot.channel, thread }, asText);
      });
  }
  return first;
}

export async function post(client: webApi.WebClient, { channel, thread }: Spot, { text, blocks }: Outgoing): Promise<string> {
  const posted = await client.chat.postMessage({
    channel, text, ...(thread === undefined ? {} : { thread_ts: thread }), ...(blocks.length > 0 ? { blocks } : {}),
    unfurl_links: false, unfurl_media: false, parse: 'none', link_names: false,
  });
  if (posted.ts === undefined) throw new Error('Slack took a message and named no ts');
  return posted.ts;
}

/** Further messages go under the first. */
async function postAll(client: webApi.WebClient, spot: Spot, messages: readonly Outgoing[]): Promise<string> {
  const [lead, ...more] = messages;
  if (!lead) throw new RangeError('there is no message to post');
  const first = await post(client, spot, lead);
  for (const message of more) await post(client, { channel: spot.channel, thread: spot.thread ?? first }, message);
  return first;
}

/** For one person's eyes, through a response_url. `more` is said when not everything fits. */
export async function deliverPrivately(respond: RespondFn, { messages, plain }: AnswerMessages, more: string, logger: Logger): Promise<void> {
  try {
    await respondAll(respond, messages, more);
  } catch (error) {
    logger.warn('Slack refused a private answer; it goes out as text', error);
    await respondAll(respond, plain.map((text) => ({ text, blocks: [] })), more);
  }
}

async function respondAll(respond: RespondFn, messages: readonly Outgoing[], more: string): Promise<void> {
  const shown = messages.length <= RESPONSES ? messages : [...messages.slice(0, RESPONSES - 1), { text: mrkdwn(more), blocks: [] }];
  for (const { text, blocks } of shown) await tell(respond, text, blocks);
}

/** `thread`: where the person is looking, when that is in a thread. */
export async function tell(respond: RespondFn, text: string, blocks: Outgoing['blocks'] = [], thread?: string): Promise<void> {
  await respond({ response_type: 'ephemeral', replace_original: false, parse: 'none', text, ...(blocks.length > 0 ? { blocks } : {}), ...(thread === undefined ? {} : { thread_ts: thread }) });
}
