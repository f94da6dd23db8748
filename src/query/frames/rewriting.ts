/** A text that patterns rewrite one after another; most of them find nothing. */
import { patternOf } from '../../budget/pattern.ts';

/** A string's own second argument. */
type By = string | Parameters<typeof String.prototype.replace>[1];

export class Rewriting {
  private constructor(private now: string) {}

  static of(text: string): Rewriting {
    return new Rewriting(text);
  }

  get text(): string {
    return this.now;
  }

  /** As a string's own. */
  replace(pattern: RegExp, by: By): this {
    this.now = this.now.replace(patternOf(pattern), by as string);
    return this;
  }
}
