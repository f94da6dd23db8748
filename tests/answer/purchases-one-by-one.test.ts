import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { lastText } from './in-thread.ts';

const library = libraryOf('tests/fixtures/health-sports/documents');

describe('what is bought, one by one', () => {
  it.each([
    [['今年最大的一笔采购是什么'], ['586.00']],
    [['What’s the single biggest purchase?'], ['586.00']],
    [['Which is the largest purchase of the CDC?'], ['286.00']],
    [['体育中心最大的一笔采购是啥'], ['586.00']],
    [['采购表里属于工程的有哪些，各多少'], ['96.80', '82.00']],
    [['List the works purchases'], ['96.80', '82.00']],
    [['采购里哪些没给中小企业留'], ['312.00', '150.00', '88.20', '286.00', '4 个']],
    [['How many purchases reserve nothing at all for SMEs?', 'what are they worth together?'], ['836.20']],
    [['疾控中心要买哪些东西'], ['286.00', '148.50', '124.00', '96.00', '36.00']],
    [['What does the sports centre buy?'], ['586.00', '198.00', '150.00', '88.20', '82.00']],
    [['How many items are in the procurement table?'], ['18 items']],
    [['哪些采购超过两百万'], ['4 个', '1,604.00']],
  ])('%s', (turns, parts) => {
    const text = lastText(library, turns);
    for (const part of parts) expect(text).toContain(part);
  });

  it('a kind of procurement is still told as such', () => {
    expect(lastText(library, ['采购里哪类花钱最多'])).toContain('2,061.00');
    expect(lastText(library, ['工程类采购多少钱'])).toContain('178.80');
  });
});
