/** "Outsourced (commissioned) work", 「委托（外包）业务费」: what stands in brackets within a name says the name once more, where it names the same. */
import { pattern } from '../budget/pattern.ts';
import type { Asked, Thread } from '../ask.ts';
import type { Library } from '../library.ts';
import { parseQuestion } from '../query/parse.ts';

/** Words and no number, between other words of the name or behind it. */
const GLOSS = pattern(/(?<=[a-z\u3400-\u9fff]) ?[(（]([^()（）\d]{2,30})[)）](?: ?(?=[a-z\u3400-\u9fff]))/i);
/** So well a word must fit what is glossed by it. */
const FITS = 0.6;

/** As it was answered, unless it is asked back or told with more names, and without the gloss it is one name that the gloss fits too. */
export function withoutGloss(library: Library, message: string, thread: Thread | null, asked: Asked, ask: (library: Library, message: string, thread: Thread | null) => Asked): Asked {
  const [whole, gloss] = GLOSS.exec(message) ?? [];
  const world = library.worlds.find(({ book }) => book.document === asked.thread.document);
  if (whole === undefined || gloss === undefined || !world || (asked.answer.outcome === 'answered' && asked.answer.subjects.length < 2)) return asked;
  const bare = ask(library, message.replace(whole, /[a-z]$/i.test(message.slice(0, message.indexOf(whole))) ? ' ' : ''), thread);
  const [subject, another] = bare.answer.subjects;
  if (bare.answer.outcome !== 'answered' || !subject || another) return asked;
  const says = parseQuestion(gloss, library.vocabulary).mentions.some(({ text, pieces }) => { const [hit] = world.index.findEntries({ text, pieces }); return hit?.entry === subject && hit.score >= FITS; });
  return says ? bare : asked;
}
