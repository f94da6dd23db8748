/** One reading of a text for many words finds what a search for each of them would. */
import { describe, expect, it } from 'vitest';
import { WordTree } from '../../src/budget/word-tree.ts';

/** More words than the tables have room for at first. */
const WORDS = [...Array.from({ length: 3000 }, (_, at) => `w${at.toString(36)}${at * 7}`), '路灯', '灯', 'street lamp', 'lamp', 'lamps', '经费'];

function wordsIn(text: string): string[] {
  const tree = new WordTree();
  WORDS.forEach((word, number) => { tree.add(word, number); });
  return [...tree.endsIn(text, WORDS.length)].flatMap((has, number) => (has === 1 ? [WORDS[number] ?? ''] : []));
}

describe('a tree of words', () => {
  it.each(['', '路灯经费多少', 'how many street lamps', `a ${WORDS[2999] ?? ''} b ${WORDS[17] ?? ''}`, 'w', '灯路'])('%j', (text) => {
    expect(wordsIn(text)).toEqual(WORDS.filter((word) => text.includes(word)));
  });

  it('gives the number of each pattern that has the word', () => {
    const tree = new WordTree();
    tree.add('灯', 0);
    tree.add('路灯', 1);
    tree.add('灯', 2);
    expect([...tree.endsIn('灯', 3)]).toEqual([1, 0, 1]);
    expect([...tree.endsIn('路灯', 4)]).toEqual([1, 1, 1, 0]);
  });
});
