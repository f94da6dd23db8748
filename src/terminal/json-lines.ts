/** JSON Lines in, JSON Lines out: one thread a line, one reply a turn; a bad line is reported and the rest go on. */
import { z } from 'zod';
import { ask, type Thread } from '../ask.ts';
import type { Library } from '../library.ts';

const request = z.object({ id: z.union([z.string(), z.number()]), turns: z.array(z.string()) });

export async function askLines(library: Library, lines: AsyncIterable<string>, write: (line: string) => void): Promise<void> {
  for await (const line of lines) {
    if (line.trim() !== '') write(JSON.stringify(answerLine(library, line)));
  }
}

function answerLine(library: Library, line: string): unknown {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { id: null, error: 'the line is not valid JSON' };
  }
  const parsed = request.safeParse(data);
  if (!parsed.success) {
    const id = typeof data === 'object' && data !== null && 'id' in data && (typeof data.id === 'string' || typeof data.id === 'number') ? data.id : null;
    return { id, error: 'the line needs an id and a list of turns: {"id": "a1", "turns": ["question"]}' };
  }
  let thread: Thread | null = null;
  const replies = parsed.data.turns.map((turn) => {
    const asked = ask(library, turn, thread);
    thread = asked.thread;
    return asked.reply;
  });
  return { id: parsed.data.id, replies };
}
