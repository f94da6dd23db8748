/** What a button carries: the question that its answer belongs to, and what pressing it means. */
import { z } from 'zod';

const shape = z.object({
  /** Reference of the question. */
  of: z.string(),
  /** Which candidate, from 0. */
  choice: z.int().min(0).optional(),
  /** 👍 or 👎. */
  good: z.boolean().optional(),
  /** Set where the message is in no thread of its own, as under the answer to a command; else the message's thread is meant. */
  thread: z.string().optional(),
});
export type ButtonValue = z.infer<typeof shape>;

export function writeValue(value: ButtonValue): string {
  return JSON.stringify(value);
}

/** Throws on what this program did not write. */
export function readValue(value: string | undefined): ButtonValue {
  return shape.parse(JSON.parse(value ?? ''));
}
