/** A pattern is left out only where it cannot fit. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { neededWords } from '../../src/query/frames/needed-words.ts';
import { Rewriting } from '../../src/query/frames/rewriting.ts';

const FOLDER = 'src/query/frames';
/** Every pattern that stands in the files of the frames, as it is written. */
const PATTERNS = readdirSync(FOLDER).flatMap((name) => [...readFileSync(join(FOLDER, name), 'utf8').matchAll(/(?:= |replace\()(\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+\/)([a-z]*)/g)].map(([, literal = '', flags = '']) => new RegExp(literal.slice(1, -1), flags.replace(/[gy]/g, ''))));
const QUESTIONS = readdirSync('tests/questions').filter((name) => name.endsWith('.jsonl')).flatMap((name) => readFileSync(join('tests/questions', name), 'utf8').split('\n').filter((line) => line !== '').flatMap((line) => (JSON.parse(line) as { turns?: string[] }).turns ?? []));

describe('words that a pattern needs', () => {
  it.each<[RegExp, readonly string[] | null]>([
    [/\bput(?:ting)? together (?:a|an)\b/i, [' together ']],
    [/(?:red|green) lamps?/, [' lamp']],
    [/\b(?:menus|rosters)\b/, ['menus', 'rosters']],
    [/(?<=canteen )money/, ['canteen ']],
    [/(?<!canteen )(?:money)?/, null],
    [/(?:canteen|\d+)/, null],
    [/can{0,2}teen{2}/, ['tee']],
    [/[canteen]+/, null],
    [/\u98df堂里面的/, ['堂里面的']],
    [/Office\.Money/, ['office.money']],
  ])('%s', (pattern, words) => {
    expect(neededWords(pattern)).toEqual(words);
  });

  it('stand in every question that the pattern fits', () => {
    expect(PATTERNS.length).toBeGreaterThan(200);
    const questions = QUESTIONS.filter((_, at) => at % 40 === 0);
    for (const pattern of PATTERNS) {
      const needed = neededWords(pattern);
      if (needed !== null) for (const question of questions) if (!needed.some((word) => question.toLowerCase().includes(word))) expect(pattern.test(question), pattern.source).toBe(false);
    }
  });

  it('are looked for in what earlier patterns made', () => {
    expect(Rewriting.of('Wages PLUS salaries').replace(/\bwages\b/i, 'the staff').replace(/\bthe staff\b/, 'people').replace(/\bnobody\b/, '').text).toBe('people PLUS salaries');
  });
});
