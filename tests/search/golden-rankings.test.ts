/** What the index ranks first for words of every kind, each with the reason why it should. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { parseQuestion } from '../../src/query/parse.ts';

const library = libraryOf();
const [world] = library.worlds;

const GOLDEN: readonly (readonly [words: string, first: string, reason: string])[] = [
  ['网格员经费', '网格员经费', 'the printed name itself'],
  ['食堂运行费用', '食堂运行经费', 'another head for the same words'],
  ['饭堂运行经费', '食堂运行经费', 'an everyday word of the glossary'],
  ['律师', '法律顾问', 'an everyday name of the whole label'],
  ['老人津贴', '高龄津贴（福彩金)', 'an everyday name, though the label has brackets'],
  ['卖地收入', '国有土地使用权出让收入安排的支出', 'what people call the revenue'],
  ['公务用车运维费', '公务用车运行维护费', 'a short form of two of its words'],
  ['城管执法', '城管执法', 'the printed name, before names that hold its words'],
  ['停车场', '坪山街道办事处停车场设施建设项目', 'one word of a long name that no other name has'],
  ['退役军人', '退役军人服务站', 'the first word of a name'],
  ['grid worker funding', '网格员经费', 'its English name'],
  ['cafeteria running costs', '食堂运行经费', 'another English word for each of its words'],
  ['legal counsel', '法律顾问', 'a second English name'],
  ['street lamps', '路灯养护盏数', 'an English word of an indicator'],
  ['housing provident fund', '住房公积金', 'its English name'],
  ['official receptions', '公务接待费', 'the name that the press uses'],
  ['phone and internet', '电话及网络费', 'both things that it names, with and between them'],
  ['pest control', '四害消杀面积', 'an English name of what is done'],
  ['網格員經費', '网格员经费', 'traditional characters'],
  ['网格元经费', '网格员经费', 'one wrong character'],
];

describe('findEntries', () => {
  it.each(GOLDEN)('ranks %s → %s first: %s', (words, first) => {
    const mentions = parseQuestion(words, library.vocabulary).mentions;
    const needle = { text: mentions.map(({ text }) => text).join(''), pieces: mentions.flatMap(({ pieces }) => pieces) };
    expect(world?.index.findEntries(needle)[0]?.entry.label).toBe(first);
  });

  it('finds nothing for no words, though lunr gives every row for an empty query', () => {
    expect(world?.index.findEntries({ text: '', pieces: [] })).toEqual([]);
  });

  it.each(['经费: 多少', '*', '~^+-', 'foo:网格', 'constructor __proto__'])('takes %s as words, not as operators', (words) => {
    expect(() => world?.index.findEntries({ text: words, pieces: [] })).not.toThrow();
  });
});
