/** A pattern is left out only where it cannot fit. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { neededWords } from '../../src/budget/needed-words.ts';
import { pattern } from '../../src/budget/pattern.ts';
import { Rewriting } from '../../src/query/frames/rewriting.ts';

const FOLDER = 'src/query/frames';
/** Every pattern that stands in the files of the frames, as it is written. */
const PATTERNS = readdirSync(FOLDER).flatMap((name) => [...readFileSync(join(FOLDER, name), 'utf8').matchAll(/(?:= |pattern\(|replace\()(\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+\/)([a-z]*)/g)].map(([, literal = '', flags = '']) => new RegExp(literal.slice(1, -1), flags.replace(/[gy]/g, ''))));
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
    [/[增减]\d/, ['增', '减']],
    [/[一-龥]\d/, null],
    [/\x41bus/, ['bus']],
    [/bus/iu, null],
    [/Office\.Money/, ['office.money']],
  ])('%s', (pattern, words) => {
    expect(neededWords(pattern)).toEqual(words);
  });

  it('stand in every question that the pattern fits', () => {
    expect(PATTERNS.length).toBeGreaterThan(200);
    const questions = QUESTIONS.filter((_, at) => at % 40 === 0).map((question) => ({ question, small: question.toLowerCase() }));
    for (const pattern of PATTERNS) {
      const needed = neededWords(pattern);
      const wrong = needed === null ? undefined : questions.find(({ question, small }) => !needed.some((word) => small.includes(word)) && pattern.test(question));
      expect(wrong, pattern.source).toBeUndefined();
    }
  });

  it('are looked for in what earlier patterns made', () => {
    expect(Rewriting.of('Wages PLUS salaries').replace(/\bwages\b/i, 'the staff').replace(/\bthe staff\b/, 'people').replace(/\bnobody\b/, '').text).toBe('people PLUS salaries');
  });

  it('leave a pattern the same however often a text was tried', () => {
    const text = 'The canteen has red lamps, and the office has green lamps';
    const plain = [/canteen/, /kitchens?/i, /(?:RED|blue) lamp/i, /[\u4e00-\u9fff]/, /\boffice (?<verb>\w+)/, /, /, /lamps/g, /chairs/g];
    const guarded = plain.map(pattern);
    for (let round = 0; round < 5; round += 1) {
      plain.forEach((own, at) => {
        const same = guarded[at] ?? own;
        expect(text.replace(same, '<$&>')).toBe(text.replace(own, '<$&>'));
        expect(text.split(same)).toEqual(text.split(own));
        expect(text.search(same)).toBe(text.search(own));
        expect(text.match(same)).toEqual(text.match(own));
        if (own.global) expect([...text.matchAll(same)]).toEqual([...text.matchAll(own)]);
        else expect([same.test(text), same.exec(text)]).toEqual([own.test(text), own.exec(text)]);
      });
    }
  });
});
