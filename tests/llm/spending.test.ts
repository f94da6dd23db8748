import { describe, expect, it } from 'vitest';
import { Spending } from '../../src/llm/spending.ts';

const NOON = Date.UTC(2026, 0, 1, 12);
const HOUR = 3_600_000;

describe('Spending', () => {
  it('stops one person and leaves the others', () => {
    const spending = new Spending({ perUserPerDay: 100, perDay: 1000 });
    expect([spending.reserve('a', 60, NOON), spending.reserve('a', 60, NOON), spending.reserve('b', 60, NOON)]).toEqual([true, false, true]);
  });

  it('stops everybody at the limit of the day', () => {
    const spending = new Spending({ perUserPerDay: 100, perDay: 150 });
    expect(['a', 'b', 'c'].map((user) => spending.reserve(user, 60, NOON))).toEqual([true, true, false]);
  });

  it('gives back what was reserved and not used', () => {
    const spending = new Spending({ perUserPerDay: 100, perDay: 100 });
    spending.reserve('a', 90, NOON);
    spending.settle('a', 90, 10);
    expect([spending.reserve('a', 90, NOON), spending.reserve('a', 1, NOON)]).toEqual([true, false]);
  });

  it('begins anew with the day of UTC', () => {
    const spending = new Spending({ perUserPerDay: 100, perDay: 100 });
    spending.reserve('a', 100, NOON);
    expect([spending.reserve('a', 1, NOON + 11 * HOUR), spending.reserve('a', 100, NOON + 12 * HOUR)]).toEqual([false, true]);
  });
});
