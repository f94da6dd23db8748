/** What looks like a contradiction where money is carried over or a part stands by its name, and what is one. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../libraries.ts';

const contradictions = (folder: string): string[] => libraryOf(`tests/fixtures/${folder}/documents`).worlds[0]?.checks.flatMap(({ verdict, left, right }) => (verdict === 'contradiction' ? [`${left.value?.toFixed() ?? ''} ${right.value?.toFixed() ?? ''}`] : [])) ?? [];

describe('reconcile', () => {
  it('tells this year’s revenue from all with what was carried over, and holds services bought against their table', () => {
    expect(contradictions('beijing-culture')).toEqual(['667 677']);
  });

  it('counts a unit that stands by its name beside three others, and holds purchases of smaller firms against their table', () => {
    expect(contradictions('housing')).toEqual(['3357.68 3384.68']);
  });
});
