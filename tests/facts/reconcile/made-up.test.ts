import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Check } from '../../../src/budget/check.ts';
import { causesOf } from '../../../src/facts/reconcile/contradiction-causes.ts';
import { reconcileText } from './reconcile-text.ts';

const FOLDER = 'tests/fixtures/made-up';
const Planted = z.object({ n: z.number(), kind: z.string(), left: z.string(), right: z.string(), places: z.array(z.object({ page: z.number(), lines: z.tuple([z.number(), z.number()]) })) });
const { planted } = z.object({ planted: z.array(Planted) }).parse(JSON.parse(readFileSync(`${FOLDER}/truth.json`, 'utf8')));
const contradictions = reconcileText(readFileSync(`${FOLDER}/documents/yunxi-liuhe-2025.txt`, 'utf8'), 'made-up').filter(({ verdict }) => verdict === 'contradiction');

function standsAt(check: Check, error: z.infer<typeof Planted>): boolean {
  return check.places.some(({ lines }) => error.places.some((place) => lines[0] <= place.lines[1] && lines[1] >= place.lines[0]));
}

const causes = causesOf(contradictions);

/** Figures as a person compares them: a fall of 21.25 % is printed without its sign. */
function figures(text: string): string[] {
  return text.split('/').map((figure) => String(Math.abs(Number(figure))));
}

describe('reconcile: the made-up document', () => {
  it.each(planted)('finds planted error $n: $kind', (error) => {
    const found = contradictions.filter((check) => standsAt(check, error)).flatMap(({ left, right, difference }) =>
      [left.value, right.value, difference].flatMap((value) => (value ? [String(Math.abs(Number(value.toFixed(2))))] : [])));
    expect(found).toEqual(expect.arrayContaining([...new Set([...figures(error.left), ...figures(error.right)])].filter((figure) => figure !== '0')));
  });

  it('calls nothing else a contradiction', () => {
    const others = causes.filter((cause) => !cause.some((check) => planted.some((error) => standsAt(check, error))));
    expect(others.map((cause) => cause.map(({ kind, left }) => `${kind}: ${left.label}`))).toEqual([]);
  });

  it('tells the planted errors apart', () => {
    for (const cause of causes) expect(planted.filter((error) => cause.every((check) => standsAt(check, error)))).toHaveLength(1);
    expect(causes).toHaveLength(planted.length);
  });
});
