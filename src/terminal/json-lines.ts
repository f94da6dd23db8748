/** JSON Lines in, JSON Lines out: one thread a line, one reply a turn; a bad line is reported and the rest go on. */
import { z } from 'zod';
import { ask, type Thread } from '../ask.ts';
import type { Library } from '../library.ts';
import { describeFault } from './faults.ts';

const request = z.object({ id: z.union([z.string(), z.number()]), turns: z.array(z.string()) });

/** Cuts at line feeds only: readline would also cut at U+2028, which JSON allows inside a string. */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest + decoder.decode();
}

export async function askLines(library: Library, lines: AsyncIterable<string>, write: (line: string) => void): Promise<void> {
  for await (const line of lines) {
    if (line.trim() !== '') write(JSON.stringify(answerLine(library, line)));
  }
}

function answerLine(library: Library, line: string): unknown {
  let data: unknown;
  try {
    data = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return { id: null, error: 'the line is not valid JSON' };
  }
  const parsed = request.safeParse(data);
  if (!parsed.success) {
    const id = typeof data === 'object' && data !== null && 'id' in data && (typeof data.id === 'string' || typeof data.id === 'number') ? data.id : null;
    return { id, error: 'the line needs an id and a list of turns: {"id": "a1", "turns": ["question"]}' };
  }
  try {
    return { id: parsed.data.id, replies: answerTurns(library, parsed.data.turns) };
  } catch (error) {
    return { id: parsed.data.id, error: describeFault(error) };
  }
}

function answerTurns(library: Library, turns: readonly string[]): unknown[] {
  let thread: Thread | null = null;
  return turns.map((turn) => {
    const asked = ask(library, turn, thread);
    thread = asked.thread;
    return asked.reply;
  });
}
