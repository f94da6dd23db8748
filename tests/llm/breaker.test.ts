import { describe, expect, it } from 'vitest';
import { Breaker } from '../../src/llm/breaker.ts';

/** Outcomes one after another, at second 0. */
function after(outcomes: string): Breaker {
  const breaker = new Breaker();
  for (const outcome of outcomes) {
    if (outcome === '+') breaker.succeeded();
    else breaker.failed(0);
  }
  return breaker;
}

describe('Breaker', () => {
  it.each([
    ['', true], ['----', true], ['-----', false], ['----+----', true], ['+-----', false],
    ['-+-+-+-+-+-+-+-+-+-', true], ['-+-+-+-+-+-+-+-+-+-+', true], ['+-+-+-+-+-+-+-+-+-+-', false], ['+++++++++++-+-+-+-+-', true],
  ])('after %s admits a call: %s', (outcomes, admits) => {
    expect(after(outcomes).admits(1)).toBe(admits);
  });

  it('rests for a minute, then lets one call try', () => {
    const breaker = after('-----');
    expect([breaker.admits(59_999), breaker.admits(60_000), breaker.admits(60_001)]).toEqual([false, true, false]);
  });

  it('closes when the trial succeeds', () => {
    const breaker = after('-----');
    breaker.admits(60_000);
    breaker.succeeded();
    expect([breaker.admits(60_001), breaker.admits(60_002)]).toEqual([true, true]);
    breaker.failed(60_003);
    expect(breaker.admits(60_004)).toBe(true);
  });

  it('rests again when the trial fails', () => {
    const breaker = after('-----');
    breaker.admits(60_000);
    breaker.failed(60_000);
    expect([breaker.admits(60_001), breaker.admits(119_999), breaker.admits(120_000)]).toEqual([false, false, true]);
  });
});
