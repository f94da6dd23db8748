/** An answer's messages → Slack, in order and each once, as rich as Slack takes them; nothing of it is left out. */
import type { webApi } from '@slack/bolt';
import { deliver, type Delivered, type Means } from '../delivery/deliver.ts';
import type { AnswerMessages, Outgoing } from './answer-message.ts';
import { RESPONSES } from './limits.ts';
import type { Letter } from './outlet.ts';

/** Where it goes, and what its messages are known by. */
export type Spot = Pick<Letter, 'channel' | 'thread' | 'respond'> & { reference: string };

export interface Sending {
  means: Means<Letter>;
  signal: AbortSignal;
  /** Messages that an earlier process noted. */
  posted: readonly string[];
  doubtful: boolean;
  note: (posted: readonly string[]) => Promise<void>;
  onDelivered: (delivered: Extract<Delivered, { ok: true }>) => void;
}

/** `ts` of the first message that went out now. */
export type Sent = { ok: true; ts: string } | Extract<Delivered, { ok: false }>;

const FILE = 'file';

/** `posted` has one word for each message that is out, with the form that it has: whoever goes on goes on in that. */
export async function sendAnswer(client: webApi.WebClient, spot: Spot, answer: AnswerMessages, sending: Sending): Promise<Sent> {
  const forms = [answer.messages, answer.simpler, answer.plain];
  const noted = [...sending.posted];
  let [form, at] = placeOf(noted);
  let { doubtful } = sending;
  let first = '';
  let { thread } = spot;
  for (let message = forms[form]?.[at]; message; message = forms[form]?.[at]) {
    const richest = { ...spot, thread, ...message, mark: `${spot.reference}/${noted.length}` };
    const ladder: [Letter, ...Letter[]] = [richest, ...(at > 0 ? [] : forms.slice(form + 1).flatMap(([lead]) => (lead ? [{ ...richest, ...lead }] : [])))];
    const delivered = await deliver({ channel: spot.channel, ladder, doubtful }, sending.means, sending.signal);
    doubtful = false;
    if (delivered.ok) {
      sending.onDelivered(delivered);
      first ||= delivered.ts;
      // Further messages go under the first.
      if (spot.respond === undefined) thread ??= first;
      form += delivered.rung;
      at += 1;
      noted.push(`${delivered.ts} ${form} ${at}`);
      // After the last one there is only the end to write down.
      if (at < (forms[form]?.length ?? 0) || answer.file) await sending.note(noted);
    } else if (delivered.fault.code === 'refused' && at > 0 && form < forms.length - 1) {
      // A later message is not taken: everything once more as text, for its pieces are cut otherwise.
      [form, at] = [forms.length - 1, 0];
    } else return delivered;
  }
  if (answer.file && form === 0 && !noted.includes(FILE)) {
    try {
      const { name, content } = answer.file;
      await client.filesUploadV2({ channel_id: spot.channel, thread_ts: thread ?? first, filename: name, content });
      await sending.note([...noted, FILE]);
    } catch {
      await sending.note([...noted, FILE]);
      return sendAnswer(client, { ...spot, thread }, { ...answer, messages: answer.plain, simpler: answer.plain, file: null }, { ...sending, posted: [], doubtful: false, note: () => Promise.resolve() });
    }
  }
  return { ok: true, ts: first };
}

/** For one person's eyes: a response_url takes a few messages, and `more` says where the rest is. */
export function forOnePerson({ messages, simpler, plain }: AnswerMessages, more: Outgoing): AnswerMessages {
  const fit = (all: readonly Outgoing[]): Outgoing[] => (all.length <= RESPONSES ? [...all] : [...all.slice(0, RESPONSES - 1), more]);
  return { messages: fit(messages), simpler: fit(simpler), plain: fit(plain), file: null };
}

function placeOf(noted: readonly string[]): [form: number, at: number] {
  const [, form = 0, at = 0] = noted.findLast((word) => word !== FILE)?.split(' ').map(Number) ?? [];
  return [form, at];
}
