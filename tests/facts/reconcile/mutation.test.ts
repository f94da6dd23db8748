import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutateFigures } from './mutations.ts';

/** `npm run prove` changes 300. */
const COUNT = 20;

describe('reconcile: one changed digit', () => {
  it('is noticed in at least 99 of 100 figures that stand in an identity', () => {
    const report = mutateFigures('pingshan', readFileSync('data/documents/pingshan-subdistrict-2023.txt', 'utf8'), { count: COUNT, seed: 2023 });
    expect(report.mutations).toHaveLength(COUNT);
    expect(report.located / report.figures).toBeGreaterThan(0.99);
    expect(report.mutations.filter(({ noticed }) => !noticed)).toEqual([]);
    expect(report.contradicted / COUNT).toBeGreaterThan(0.5);
  }, 60_000);
});
