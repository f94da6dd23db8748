import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const street = libraryOf('tests/fixtures/zhejiang-street/documents');
const town = libraryOf('tests/fixtures/sichuan-town/documents');
const market = libraryOf('tests/fixtures/market-regulation/documents');

describe('what the vehicles of a kind are is counted by its own name', () => {
  it.each([
    ['消防车有几辆', '消防车：2 辆', street], ['how many fire engines do we have', '2 辆', street], ['洒水车有几辆', '洒水车：1 辆', town], ['垃圾压缩车多少辆', '垃圾压缩车：1 辆', town],
    ['快检车几台', '食品快检车：3 辆', market],
  ] as const)('%s', (question, figure, library) => { expect(ask(library, question, null).reply.text).toContain(figure); });
  it('and those that they mainly are are not', () => { expect(street.worlds[0]?.book.rows.filter(({ label }) => label === '业务用车')).toEqual([]); });
});

describe('vehicles of law enforcement in other words', () => {
  it.each([['咱们有几台执法车？', '19 辆'], ['How many enforcement vehicles do we have?', '19 辆']] as const)('%s', (question, figure) => { expect(ask(market, question, null).reply.text).toContain(figure); });
});
