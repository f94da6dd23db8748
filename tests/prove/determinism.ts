/** The same question twice, and the same thread twice: the replies must be the same to the letter. */
import { ask, type Thread } from '../../src/ask.ts';
import { GLOSSARY, openLibrary, type Library } from '../../src/library.ts';
import { libraryOf } from '../libraries.ts';
import { generateQuestions } from './generate.ts';

export interface DeterminismReport { replies: number; differing: string[][] }

/** The second run has its own library and goes backwards, so that nothing kept from one question can help the next. */
export function askTwice(folder: string, { count, seed }: { count: number; seed: number }): DeterminismReport {
  const [first, second] = [libraryOf(folder), openLibrary(folder, GLOSSARY)];
  const threads = [...generateQuestions(first, { count, seed })].map(({ turns }) => turns);
  const once = threads.map((turns) => repliesOf(first, turns));
  const again = threads.toReversed().map((turns) => repliesOf(second, turns)).toReversed();
  return { replies: threads.flat().length, differing: threads.filter((_, index) => once[index] !== again[index]) };
}

function repliesOf(library: Library, turns: readonly string[]): string {
  let thread: Thread | null = null;
  return turns.map((turn) => {
    try {
      const asked = ask(library, turn, thread);
      thread = asked.thread;
      return JSON.stringify(asked.reply);
    } catch (error) {
      // A crash is the stress run's business; here it only has to be the same crash.
      return String(error);
    }
  }).join('\n');
}
