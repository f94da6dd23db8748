/**
 * Patterns that are tried on every question, though most of them fit hardly any. A text that is tried on several is
 * read once for the words that any of them needs; a pattern that has none of its words there is not run at all.
 */
import { neededWords } from './needed-words.ts';
import { recent } from './recent.ts';
import { WordTree } from './word-tree.ts';

/** All words that are needed, as a tree of their letters. */
const TREE = new WordTree();

/** Patterns that need words; each has a place in what is read of a text. */
let places = 0;

/** Texts that are tried less often, or are shorter, cost more to read than to try. */
const TRIED = 8;
const SHORT = 6;

/** What is known of a text: how often it was tried, then for each pattern whether it has a word of it. */
interface Read { tried: number; has: Uint8Array | null }
/** A message is read in many ways, whole and in its clauses. */
const readingOf = recent((): Read => ({ tried: 0, has: null }), 256);
/** The last text, and the one before it: a question is tried in turns as it was typed and as it is read. */
let last = '';
let reading: Read = readingOf(last);
let before = '';
let readBefore: Read = reading;

function turnTo(text: string): void {
  const read = text === before ? readBefore : readingOf(text);
  before = last;
  readBefore = reading;
  last = text;
  reading = read;
}

/** A place for a pattern that needs words, none (−1) for one that may fit any text. */
function placeOf(pattern: RegExp): number {
  const words = neededWords(pattern);
  if (words === null) return -1;
  for (const word of words) TREE.add(word, places);
  places += 1;
  return places - 1;
}

/** The same as the pattern that it is made of, which has no place in a text to go on from (flag `y`, or `g` where it is tested). */
export class Pattern extends RegExp {
  private readonly place: number;

  constructor(private readonly plain: RegExp) {
    super(plain.source, plain.flags);
    this.place = placeOf(plain);
  }

  /** Whether a text has a word that the pattern needs, as far as that is known. */
  mayFit(text: string): boolean {
    if (this.place < 0 || text.length < SHORT) return true;
    if (text !== last) turnTo(text);
    if (reading.has === null) {
      reading.tried += 1;
      if (reading.tried <= TRIED) return true;
      reading.has = TREE.endsIn(text.toLowerCase(), places);
    }
    // A pattern may be made after a text was read.
    return this.place >= reading.has.length || reading.has[this.place] === 1;
  }

  /** A string's own, without a detour where it cannot fit. */
  replaceIn(text: string, by: string | ((part: string, ...parts: string[]) => string)): string {
    return this.mayFit(text) ? text.replace(this.plain, by as string) : text;
  }

  override test(text: string): boolean {
    return this.mayFit(text) && this.plain.test(text);
  }

  override exec(text: string): RegExpExecArray | null {
    return this.mayFit(text) ? this.plain.exec(text) : null;
  }

  override [Symbol.match](text: string): RegExpMatchArray | null {
    return this.mayFit(text) ? text.match(this.plain) : null;
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return this.plain[Symbol.matchAll](this.mayFit(text) ? text : '');
  }

  override [Symbol.replace](text: string, by: string | ((part: string, ...parts: string[]) => string)): string {
    return this.replaceIn(text, by);
  }

  override [Symbol.search](text: string): number {
    return this.mayFit(text) ? text.search(this.plain) : -1;
  }

  override [Symbol.split](text: string, limit?: number): string[] {
    return this.mayFit(text) ? text.split(this.plain, limit) : [text];
  }
}

export function pattern(plain: RegExp): Pattern {
  return new Pattern(plain);
}

/** By source: there are as many as are written in these files. */
const written = new Map<string, Pattern>();

/** For patterns that stand in a list or a call, which may make its own anew each time. */
export function patternOf(plain: RegExp): Pattern {
  if (plain instanceof Pattern) return plain;
  const { source } = plain;
  let made = written.get(source);
  if (made === undefined) written.set(source, made = new Pattern(plain));
  return made.global === plain.global && made.ignoreCase === plain.ignoreCase ? made : new Pattern(plain);
}

/** A list of patterns, each with what it stands for. */
export function patterns<Of>(list: readonly (readonly [Of, RegExp])[]): readonly (readonly [Of, Pattern])[] {
  return list.map(([of, plain]) => [of, patternOf(plain)]);
}
