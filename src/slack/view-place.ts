/** What an open window remembers: the answer that it is about. */
import { z } from 'zod';
import type { Exchange } from './conversation.ts';

const shape = z.object({ key: z.object({ team: z.string(), channel: z.string(), thread: z.string() }), turn: z.int().min(0) });

export function writePlace({ key, turn }: Pick<Exchange, 'key' | 'turn'>): string {
  return JSON.stringify({ key, turn });
}

/** Throws on what this program did not write. */
export function readPlace(metadata: string): z.infer<typeof shape> {
  return shape.parse(JSON.parse(metadata));
}
