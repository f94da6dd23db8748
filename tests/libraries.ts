import { ask, type Asked } from '../src/ask.ts';
import { GLOSSARY, openLibrary, type Library } from '../src/library.ts';

/** The smallest document: for what any document would show, as its library is opened in a fraction of the time. */
export const SMALLEST = 'tests/fixtures/city-management/documents';

const opened = new Map<string, Library>();
const answered = new Map<Library, Map<string, Asked>>();

/** The library of a folder, read once for all test files of a worker: asking does not change it. */
export function libraryOf(folder = 'data/documents'): Library {
  const known = opened.get(folder) ?? openLibrary(folder, GLOSSARY);
  opened.set(folder, known);
  return known;
}

/** What a question gets that stands alone, asked once for all test files of a worker: it gets the same each time (`prove/determinism.test.ts`). */
export function askedOnce(library: Library, question: string): Asked {
  const known = answered.get(library) ?? new Map<string, Asked>();
  answered.set(library, known);
  const asked = known.get(question) ?? ask(library, question, null);
  known.set(question, asked);
  return asked;
}
