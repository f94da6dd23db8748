/** JSON Lines in, JSON Lines out: one thread a line, one reply a turn; a bad line is reported and the rest go on. */
import { z } from 'zod';
import { ask, type Asked, type Thread } from '../ask.ts';
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

/** What is written for one turn: the reply, perhaps phrased, with whatever is told about that. */
export type Present = (asked: Asked, question: string) => Promise<object>;

const asItIs: Present = ({ reply }) => Promise.resolve(reply);

export async function askLines(library: Library, lines: AsyncIterable<string>, write: (line: string) => void, present: Present = asItIs): Promise<void> {
  for await (const line of lines) {
    if (line.trim() !== '') write(JSON.stringify(await answerLine(library, line, present)));
  }
}

async function answerLine(library: Library, line: string, present: Present): Promise<unknown> {
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
    return { id: parsed.data.id, replies: await answerTurns(library, parsed.data.turns, present) };
  } catch (error) {
    return { id: parsed.data.id, error: describeFault(error) };
  }
}

async function answerTurns(library: Library, turns: readonly string[], present: Present): Promise<object[]> {
  let thread: Thread | null = null;
  const replies: object[] = [];
  for (const turn of turns) {
    const asked = ask(library, turn, thread);
    thread = asked.thread;
    replies.push(await present(asked, turn));
  }
  return replies;
}
