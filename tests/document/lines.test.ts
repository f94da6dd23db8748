import { describe, expect, it } from 'vitest';
import { joinWrapped, splitLines, squeeze, width } from '../../src/document/lines.ts';

const shown = (text: string): string[] => splitLines(text).filter(({ role }) => role !== 'blank').map(({ number, page, text: words, glued }) => `${number} p${page} ${words}${glued ? ' (glued)' : ''}`);

describe('splitLines', () => {
  it('numbers lines as the file does, blank ones counted, and turns the page at four newlines', () => {
    expect(shown('甲\n\n乙\n丙\n\n\n\n丁')).toEqual(['1 p1 甲', '3 p1 乙', '4 p1 丙 (glued)', '8 p2 丁']);
  });

  it('does not turn the page at two blank lines, nor twice at seven', () => {
    expect(shown('甲\n\n\n乙\n\n\n\n\n\n\n\n丙')).toEqual(['1 p1 甲', '4 p1 乙', '12 p2 丙']);
  });

  it('does not count blank lines before the first words as a page', () => {
    expect(shown('\n\n\n\n甲')).toEqual(['5 p1 甲']);
  });

  it('turns the page at a form feed', () => {
    expect(shown('甲\n\f乙')).toEqual(['1 p1 甲', '2 p2 乙']);
  });

  it('reads Windows line ends and a byte order mark', () => {
    expect(shown('\uFEFF甲\r\n\r\n乙')).toEqual(['1 p1 甲', '3 p1 乙']);
  });
});

describe('joinWrapped', () => {
  it('joins Chinese without a space and keeps one beside a number', () => {
    expect(joinWrapped(['人员支', '出'])).toBe('人员支出');
    expect(joinWrapped(['实有车辆', '22 辆'])).toBe('实有车辆 22 辆');
    expect(joinWrapped(['预算 20', '万元'])).toBe('预算 20 万元');
  });
});

describe('squeeze', () => {
  it('meets ⒉, ㎡ and full-width forms with their plain forms, for matching only', () => {
    expect([squeeze('⒉公务接待费'), squeeze('105 ㎡'), squeeze('因公出国（境）费'), squeeze('收 入'), squeeze('“三公”经费')])
      .toEqual(['2.公务接待费', '105m2', '因公出国(境)费', '收入', '三公经费']);
  });
});

describe('width', () => {
  it('counts a Chinese character as two columns', () => {
    expect(width('表 12')).toBe(5);
  });
});
