import { describe, expect, it } from 'vitest';
import { SMALLEST } from '../libraries.ts';
import { askInAllWords } from './wordings.ts';

describe('a printed name', () => {
  it.each([['data/documents', 30, 3], [SMALLEST, 10, 2]])('is told alike however it is asked for: %s', (folder, every, from) => {
    const { asked, deviating } = askInAllWords(folder, { every, from });
    expect(asked).toBeGreaterThan(100);
    expect(deviating).toEqual([]);
  });
});
