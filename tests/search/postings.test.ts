/** What is found without lunr's records of its matches is what lunr finds, equals in the same order. */
import { describe, expect, it } from 'vitest';
import type { Index } from 'lunr';
import { libraryOf } from '../libraries.ts';
import { Postings } from '../../src/search/postings.ts';
import { tokenize } from '../../src/search/tokenize.ts';

const [world] = libraryOf().worlds;
const { index } = world?.index as unknown as { index: Index & { invertedIndex: object } };
const postings = new Postings(index);

const ASKED = ['网格员经费', '饭堂运行费用', '公务用车购置及运行维护费', '社区', '老人津贴发多少', 'grid worker funding', 'street lamps and public toilets', 'housing provident fund of the office', '城乡社区支出 政府性基金 项目支出', '2023年部门预算支出总计', ...(world?.index.entries ?? []).filter((_, at) => at % 7 === 0).flatMap(({ names }) => names.slice(0, 1))];

describe('postings', () => {
  it.each([['name', 'concept'], ['name', 'text']])('find in %s and %s what lunr finds', (...fields) => {
    for (const asked of ASKED) {
      const terms = [...new Set(tokenize(asked))].filter((term) => Object.hasOwn(index.invertedIndex, term));
      const lunr = terms.length === 0 ? [] : index.query((query) => { for (const term of terms) query.term(term, { fields, usePipeline: false }); }).map(({ ref }) => ref);
      expect(postings.search(terms, fields), asked).toEqual(lunr);
    }
  });

  it('finds nothing where nothing is asked', () => {
    expect(postings.search([], ['name'])).toEqual([]);
  });
});
