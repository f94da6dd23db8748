import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englishWords } from '../../src/budget/text.ts';
import { parseGlossary } from '../../src/glossary/glossary.ts';
import { Lexis } from '../../src/glossary/lexis.ts';
import { GLOSSARY } from '../../src/library.ts';
import { mayCrossComma, segment } from '../../src/query/segments.ts';
import { libraryOf, SMALLEST } from '../libraries.ts';

const glossary = parseGlossary(readFileSync(GLOSSARY, 'utf8'));
const lexis = new Lexis(glossary);
const phrases = [...glossary.labels, ...glossary.words, ...glossary.heads].flatMap(({ en }) => en.map(englishWords)).filter((words) => words.length > 1 && !words.includes('s'));

describe('how far a phrase can reach from its first two words', () => {
  it('is never less than a phrase of the glossary has, wherever it stands', () => {
    expect(phrases.length).toBeGreaterThan(100);
    for (const words of phrases) expect(lexis.reachOf(['how', 'about', ...words, 'then'], 2), words.join(' ')).toBeGreaterThanOrEqual(words.length);
  });

  it('counts no possessive, and ends with the text', () => {
    const [first = '', second = ''] = phrases[0] ?? [];
    expect(lexis.reachOf([first, 's', second], 0)).toBeGreaterThanOrEqual(3);
    expect(lexis.reachOf([first], 0)).toBe(1);
    expect(lexis.reachOf(['quartz', 'violin', 'lights'], 0)).toBe(1);
  });
});

describe('a comma in an English text', () => {
  const { vocabulary } = libraryOf(SMALLEST);
  const named = (text: string): boolean => segment(text, vocabulary).some(({ kind, text: own }) => kind === 'name' && own.includes(','));

  it('is seen where a name is written across it', () => {
    const lists = glossary.labels.flatMap(({ en }) => en).filter((name) => /^[a-z]+(?: [a-z]+)*, [a-z ]+$/i.test(name) && named(`what is the amount for ${name}`));
    for (const name of lists) expect(mayCrossComma(`what is the amount for ${name}`, vocabulary), name).toBe(true);
  });

  it('is not looked at where none can be', () => {
    expect(mayCrossComma('who wrote this, and why', vocabulary)).toBe(false);
    expect(named('who wrote this, and why')).toBe(false);
  });
});
