import { describe, expect, it } from 'vitest';
import { once } from '../../src/budget/once.ts';
import { recent } from '../../src/budget/recent.ts';

describe('what was made of the last texts', () => {
  it('is made once for each text and each world that it was made of', () => {
    const made: string[] = [];
    const [one, other] = [{ name: 'one' }, { name: 'other' }];
    const read = recent((text: string, { name }: { name: string }) => {
      made.push(`${text} ${name}`);
      return `${text} of ${name}`;
    });
    expect([read('a', one), read('a', other), read('a', one)]).toEqual(['a of one', 'a of other', 'a of one']);
    expect(made).toEqual(['a one', 'a other']);
  });

  it('is let go when there is too much of it: what was not asked for while as many others came', () => {
    let made = 0;
    const read = recent((text: string) => {
      made += 1;
      return text;
    }, 2);
    for (const text of ['a', 'b', 'c', 'd', 'e', 'a']) expect(read(text)).toBe(text);
    expect(made).toBe(6);
  });
});

describe('what is made of a list', () => {
  it('is made once for each list, also where nothing comes of it', () => {
    const made: number[] = [];
    const first = once((list: readonly number[]) => {
      made.push(list.length);
      return list[0];
    });
    const [empty, two] = [[], [7, 8]];
    expect([first(empty), first(two), first(empty), first(two), first([7])]).toEqual([undefined, 7, undefined, 7, 7]);
    expect(made).toEqual([0, 2, 1]);
  });
});
