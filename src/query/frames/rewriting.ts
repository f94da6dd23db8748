/** A text that patterns rewrite one after another; most of them find nothing. */
import { once } from '../../budget/once.ts';
import { patternOf } from '../../budget/pattern.ts';

/** A string's own second argument. */
type By = string | Parameters<typeof String.prototype.replace>[1];
/** What is said, and what is read instead. */
export type Frame = readonly [said: RegExp, read: By];

const patternsOf = once((frames: readonly Frame[]) => frames.map(([said, read]) => ({ said: patternOf(said), read })));

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
    this.now = patternOf(pattern).replaceIn(this.now, by as string);
    return this;
  }

  /** One frame after another. */
  through(frames: readonly Frame[]): this {
    for (const { said, read } of patternsOf(frames)) this.now = said.replaceIn(this.now, read as string);
    return this;
  }
}
