/** What an open window remembers: the answer that it is about. */
import { z } from 'zod';
import type { Exchange } from './conversation.ts';

const shape = z.object({ thread: z.string(), reference: z.string() });

export type Place = Pick<Exchange, 'thread' | 'reference'>;

export function writePlace({ thread, reference }: Place): string {
  return JSON.stringify({ thread, reference });
}

/** Throws on what this program did not write. */
export function readPlace(metadata: string): Place {
  return shape.parse(JSON.parse(metadata));
}
