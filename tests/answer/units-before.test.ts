import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { lastText } from './in-thread.ts';

const library = libraryOf('tests/fixtures/health-sports/documents');

describe('what the units had before, and what all of them had', () => {
  it.each([
    [['疾控中心的预算比去年多多少'], '226.71 万元'],
    [['局本级预算比上年增加多少'], '300.5 万元'],
    [['How much did head office have in 2024?'], '19,623.58'],
    [['基本支出去年多少'], '9,044.37 万元'],
    [['今年咱们局总盘子多大？', '那去年呢'], '30,932.68 万元'],
    [['青少年心理健康护航去年有吗'], '2024 年：0 万元'],
  ])('%s', (turns, figure) => {
    expect(lastText(library, turns)).toContain(figure);
  });

  it('gives no figure of one unit, or of all, for the other', () => {
    expect(lastText(library, ['支出预算总额去年多少'])).not.toContain('19,623.58');
    expect(lastText(library, ['体育中心支出预算去年多少'])).not.toContain('30,932.68');
  });
});
