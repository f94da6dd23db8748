import { GLOSSARY, openLibrary, type Library } from '../src/library.ts';

/** The smallest document: for what any document would show, as its library is opened in a fraction of the time. */
export const SMALLEST = 'tests/fixtures/city-management/documents';

const opened = new Map<string, Library>();

/** The library of a folder, read once for all test files of a worker: asking does not change it. */
export function libraryOf(folder = 'data/documents'): Library {
  const known = opened.get(folder) ?? openLibrary(folder, GLOSSARY);
  opened.set(folder, known);
  return known;
}
