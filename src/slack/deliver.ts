/** An answer's messages → Slack, in order and each once, as rich as Slack takes them; nothing of it is left out. */
import type { webApi } from '@slack/bolt';
import { deliver, type Delivered, type Means, type Parcel } from '../delivery/deliver.ts';
import type { AnswerMessages, Outgoing } from './answer-message.ts';
import { RESPONSES } from './limits.ts';
import type { Letter } from './outlet.ts';

/** Where it goes, and what its messages are known by. */
export type Spot = Pick<Letter, 'channel' | 'thread' | 'respond'> & Pick<Parcel<Letter>, 'readable'> & { reference: string };

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
export async function sendAnswer(client: webApi.WebClient, spot: Spot, { file, ...answer }: AnswerMessages, sending: Sending): Promise<Sent> {
  const forms = [answer.messages, answer.simpler, answer.plain];
  const noted = [...sending.posted];
  let [form, at] = placeOf(noted);
  let { doubtful } = sending;
  let first = '';
  let { thread } = spot;
  // Its pieces are cut otherwise, so everything comes once more.
  const beginAgainAsText = (): void => { [form, at] = [forms.length - 1, 0]; };
  for (;;) {
    const message = forms[form]?.[at];
    if (message) {
      const richest = { ...spot, thread, ...message, mark: `${spot.reference}/${noted.length}` };
      const ladder: [Letter, ...Letter[]] = [richest, ...(at > 0 ? [] : forms.slice(form + 1).flatMap(([lead]) => (lead ? [{ ...richest, ...lead }] : [])))];
      const delivered = await deliver({
        channel: spot.channel, readable: spot.readable, ladder, doubtful,
        record: (ts, rung) => {
          [form, at] = [form + rung, at + 1];
          noted.push(`${ts} ${form} ${at}`);
          return sending.note([...noted]);
        },
      }, sending.means, sending.signal);
      doubtful = false;
      if (delivered.ok) {
        sending.onDelivered(delivered);
        first ||= delivered.ts;
        // Further messages go under the first.
        if (spot.respond === undefined) thread ??= first;
      } else if (delivered.fault.code === 'refused' && at > 0 && form < forms.length - 1) beginAgainAsText();
      else return delivered;
    } else if (file && form === 0 && !noted.includes(FILE)) {
      if (doubtful) sending.onDelivered({ ok: true, ts: '', rung: 0, found: false, repeated: true });
      const target = { channel_id: spot.channel, thread_ts: thread ?? first, filename: file.name, content: file.content };
      // A file has no mark, so nobody can look for it.
      const taken = await sending.means.turnstile.pass(async () => {
        sending.signal.throwIfAborted();
        const uploaded = await client.filesUploadV2(target).then(() => true, () => false);
        if (uploaded) await sending.note([...noted, FILE]);
        return uploaded;
      });
      if (taken) return { ok: true, ts: first };
      beginAgainAsText();
    } else return { ok: true, ts: first };
  }
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
