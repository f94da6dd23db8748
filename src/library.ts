/** The morning spine: documents on disk → facts and passages → checks → index. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';
import { z } from 'zod';
import type { Name } from './answer/answer.ts';
import type { Thread } from './answer/thread/turn.ts';
import type { World } from './answer/world.ts';
import type { Issue, OneFund } from './budget/fact.ts';
import { readDocument, UnreadableDocument, type BudgetDocument } from './document/document.ts';
import { extractFacts } from './facts/extract.ts';
import { bookOfFund } from './facts/of-fund.ts';
import { reconcile } from './facts/reconcile/reconcile.ts';
import { parseGlossary } from './glossary/glossary.ts';
import { Lexis } from './glossary/lexis.ts';
import type { Query } from './query/query.ts';
import { officeNames, namesForeignOffice, pointsElsewhere } from './query/slots/offices.ts';
import { Vocabulary } from './query/words/vocabulary.ts';
import { DocumentIndex } from './search/document-index.ts';

export const DEFAULT_DOCUMENTS = 'data/documents';
export const GLOSSARY = 'data/glossary.json';

/** Something in the data folder that cannot be used; the message is one sentence for people. */
export class DataError extends Error {}

const addresses = z.record(z.string(), z.url());

export interface Library {
  documents: readonly BudgetDocument[];
  /** Newest first. */
  worlds: readonly World[];
  issues: readonly Issue[];
  vocabulary: Vocabulary;
  lexis: Lexis;
  /** Public address of each document, where one was given. */
  addresses: Readonly<Record<string, string>>;
  officeNames(world: World): readonly string[];
  namesForeignOffice(question: string): boolean;
}

export interface Loaded { documents: BudgetDocument[]; issues: Issue[] }

/** Reads every .txt of a folder; a bad one becomes an issue and the others load. */
export function loadDocuments(folder: string): Loaded {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => /\.txt$/i.test(name)).sort();
  } catch {
    throw new DataError(`The documents folder ${folder} cannot be read: create it and put the published text (.txt) into it, or name another with --documents.`);
  }
  if (names.length === 0) throw new DataError(`The documents folder ${folder} has no .txt file: put the published text of a budget into it.`);
  const loaded: Loaded = { documents: [], issues: [] };
  for (const name of names) {
    const id = parse(name).name;
    try {
      const { text, cutInCharacter } = decode(readBytes(join(folder, name)));
      const document = readDocument(id, text, { cutInCharacter });
      loaded.documents.push(document);
      loaded.issues.push(...document.issues);
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      loaded.issues.push({ document: id, page: null, lines: null, reason: `not loaded: ${error.message}` });
    }
  }
  if (loaded.documents.length === 0) {
    throw new DataError(`No document in ${folder} could be read: ${loaded.issues.map(({ document, reason }) => `${document}: ${reason}`).join('; ')}.`);
  }
  return loaded;
}

function readBytes(path: string): Buffer {
  try {
    if (statSync(path).isFile()) return readFileSync(path);
  } catch (error) {
    throw new UnreadableDocument('it cannot be opened', { cause: error });
  }
  throw new UnreadableDocument('it is no file');
}

/** A UTF-8 character has at most four bytes, so a cut leaves at most three of them. */
const LONGEST_STUMP = 3;

function decode(bytes: Buffer): { text: string; cutInCharacter: boolean } {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (bytes.includes(0) && !utf16) throw new UnreadableDocument('the file is binary, not text');
  for (let stump = 0; stump <= LONGEST_STUMP; stump += 1) {
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - stump)), cutInCharacter: stump > 0 };
    } catch {
      // Half a character at the very end; anything else fails again.
    }
  }
  throw new UnreadableDocument('the file is not UTF-8 text');
}

export function openLibrary(folder: string, glossaryFile: string): Library {
  const { documents, issues } = loadDocuments(folder);
  const lexis = new Lexis(loadGlossary(glossaryFile));
  const names = new Map<string, Name>();
  const nameOf = (label: string): Name => {
    let name = names.get(label);
    if (!name) names.set(label, name = { zh: label, en: lexis.englishName(label) });
    return name;
  };
  const worlds = documents.map((document): World => {
    const book = extractFacts(document);
    const world: World = { book, index: new DocumentIndex(book, lexis), checks: reconcile(document, book), nameOf, within: (fund) => kept(funds, fund, () => withinFund(world, fund, lexis)) };
    const funds = new Map<OneFund, ReturnType<World['within']>>();
    return world;
  }).sort((left, right) => right.book.year - left.book.year || left.book.document.localeCompare(right.book.document));
  const vocabulary = new Vocabulary(lexis, worlds.flatMap(({ index }) => index.entries.flatMap(({ names: all, label }) => [...all, label])), new Set(worlds.flatMap(({ book }) => book.rows.flatMap(({ code }) => code ?? []))));
  const offices = new Map(worlds.map((world) => [world, officeNames(world.book.department)]));
  return {
    documents, worlds, issues, vocabulary, lexis, addresses: loadAddresses(folder),
    officeNames: (world) => offices.get(world) ?? [],
    namesForeignOffice: (question) => namesForeignOffice(question, [...offices.values()].flat(), vocabulary),
  };
}

/** Made when first asked for, and kept. */
function kept<Key, Value>(all: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = all.get(key);
  if (found !== undefined) return found;
  const made = make();
  all.set(key, made);
  return made;
}

function withinFund(world: World, fund: OneFund, lexis: Lexis): ReturnType<World['within']> {
  const own = bookOfFund(world.book, fund);
  return own && { world: { ...world, book: own.book, index: new DocumentIndex(own.book, lexis), checks: [], within: () => null }, printed: own.printed };
}

function loadGlossary(file: string): ReturnType<typeof parseGlossary> {
  try {
    return parseGlossary(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new DataError(`The glossary ${file} cannot be used: ${(error as Error).message.replace(/\s+/g, ' ')}.`, { cause: error });
  }
}

/** The optional documents.json beside the folder: document id → public address. */
function loadAddresses(folder: string): Record<string, string> {
  let text: string;
  try {
    text = readFileSync(join(folder, '..', 'documents.json'), 'utf8');
  } catch {
    return {};
  }
  try {
    return addresses.parse(JSON.parse(text));
  } catch {
    throw new DataError('documents.json must map each document id to its public address (https://…).');
  }
}

/** Whether a question says nothing but an office's name. */
export function bareOffice(library: Library, world: World, question: string): boolean {
  const name = [...library.officeNames(world)].sort((left, right) => right.length - left.length).find((one) => question.includes(one));
  return name !== undefined && question.replace(name, '').replace(/[那么呢的和跟？?。，,\s]|办事处/g, '').length <= 1;
}

/** The document whose department or year the question names; else the thread's, else the newest. */
export function chooseWorld(library: Library, question: string, query: Query, thread: Thread | null): { world: World; foreign: boolean; named: boolean } {
  const squeezed = question.replace(/\s/g, '');
  const named = library.worlds.filter((world) => library.officeNames(world).some((name) => squeezed.includes(name)));
  const ofThread = thread ? library.worlds.find(({ book }) => book.document === thread.document) : undefined;
  const pool = named.length > 0 ? named : ofThread ? [ofThread] : library.worlds;
  const ofYear = query.year === null ? undefined : pool.find(({ book }) => book.year === query.year) ?? library.worlds.find(({ book }) => book.year === query.year && named.length === 0);
  const world = ofYear ?? pool[0] ?? library.worlds[0];
  if (!world) throw new Error('no document is loaded');
  return { world, foreign: (library.worlds.length === 1 && pointsElsewhere(question)) || (named.length === 0 && library.namesForeignOffice(question) && (query.language === 'en' || library.namesForeignOffice(query.spoken))), named: named.length > 0 };
}
