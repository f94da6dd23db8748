/** A text that patterns rewrite one after another: each is tried only where the text has a word that it needs. */
import { neededWords, type Needed } from './needed-words.ts';

/** A string's own second argument. */
type By = string | Parameters<typeof String.prototype.replace>[1];

/** By the pattern's source: there are as many as are written in these files. */
const NEEDED = new Map<string, Needed>();

export class Rewriting {
  private lower: string;

  private constructor(private now: string) {
    this.lower = now.toLowerCase();
  }

  static of(text: string): Rewriting {
    return new Rewriting(text);
  }

  get text(): string {
    return this.now;
  }

  /** As a string's own. */
  replace(pattern: RegExp, by: By): this {
    const { source } = pattern;
    let needed = NEEDED.get(source);
    if (needed === undefined) NEEDED.set(source, needed = neededWords(pattern));
    if (needed !== null && !needed.some((word) => this.lower.includes(word))) return this;
    const next = this.now.replace(pattern, by as string);
    if (next !== this.now) {
      this.now = next;
      this.lower = next.toLowerCase();
    }
    return this;
  }
}
