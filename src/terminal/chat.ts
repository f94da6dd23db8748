/** The terminal chat: one line is one question, and all lines are one thread. */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { ask, type Thread } from '../ask.ts';
import type { Library } from '../library.ts';
import { describeFault } from './faults.ts';
import { greeting } from './greeting.ts';
import { showReply } from './show.ts';

const PROMPT = '> ';
const LEAVE = /^[/:]?(?:exit|quit|退出|再见)$/i;
const HELP = /^[/:]?(?:help|帮助)$/i;

export interface Terminal {
  input: Readable;
  output: Writable;
  /** A person types at it: then it prompts and edits lines. Else it is a plain pipe of lines. */
  interactive: boolean;
}

/** Returns when the input ends, the person leaves, or Ctrl-C is pressed. */
export async function chat(library: Library, { input, output, interactive }: Terminal): Promise<void> {
  const write = (text: string): void => { output.write(`${text}\n`); };
  const lines = interactive ? createInterface({ input, output, terminal: true, prompt: PROMPT }) : createInterface({ input, terminal: false });
  // At a terminal readline takes Ctrl-C itself and closes on it.
  const stop = (): void => { lines.close(); };
  process.once('SIGINT', stop);
  write(`${greeting(library)}\n`);
  let thread: Thread | null = null;
  if (interactive) lines.prompt();
  for await (const line of lines) {
    const question = line.trim();
    if (LEAVE.test(question)) break;
    if (question !== '') {
      try {
        const asked = ask(library, question, thread);
        thread = asked.thread;
        write(`${showReply(asked.reply, library.addresses)}\n`);
      } catch (error) {
        write(`${describeFault(error)}\n`);
      }
      if (HELP.test(question)) write(`${greeting(library)}\n`);
    }
    if (interactive) lines.prompt();
  }
  lines.close();
  process.off('SIGINT', stop);
  if (interactive) write('');
}
