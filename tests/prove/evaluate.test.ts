import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';

describe('evaluate', () => {
  it.each([
    ['7079 ÷ 20248', 2, 100n, '34.96'],
    ['1 ÷ 8', 2, 1n, '0.13'],
    ['-1 ÷ 8', 2, 1n, '-0.13'],
    ['7079 - (-1855)', 0, 1n, '8934'],
    ['65.50 - 63', 2, 1n, '2.50'],
    ['-101 ÷ (152 - (-101))', 2, 100n, '-39.92'],
    ['1922 × 10000', 0, 1n, '19220000'],
    ['1 + 2 × 3', 0, 1n, '7'],
    ['7 + 15 + 30 + -4', 0, 1n, '48'],
    ['0.1 + 0.2', 1, 1n, '0.3'],
    ['-1 ÷ 1000', 2, 1n, '0.00'],
  ])('computes %s', (formula, places, factor, value) => {
    expect(evaluate(formula, places, factor)).toBe(value);
  });

  it.each(['', '1 ÷ 0', '1 +', '(1 + 2', '1 2', 'x', '1; 2'])('refuses %s', (formula) => {
    expect(evaluate(formula, 2)).toBeNull();
  });
});
