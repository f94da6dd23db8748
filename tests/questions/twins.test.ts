import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { askTwins, readPairs } from './twins.ts';

/** Pairs that must agree, counted on this engine; it only ever goes up. */
const AGREEING = 129;

describe('the same question in Chinese and in English', () => {
  const twins = askTwins(libraryOf(), readPairs());

  it('is asked in at least 120 pairs of other words', () => {
    expect(new Set(twins.map(({ pair }) => `${pair.zh} ${pair.en}`)).size).toBeGreaterThanOrEqual(120);
    expect(twins.filter(({ zh }) => zh.figures.length > 0).length).toBeGreaterThan(90);
  });

  it('gets identical figures and places', () => {
    const differing = twins.filter(({ differences }) => differences.length > 0).map(({ pair, differences }) => `${pair.id} ${pair.zh} / ${pair.en}: ${differences.join('; ')}`);
    expect(twins.length - differing.length, differing.join('\n')).toBeGreaterThanOrEqual(AGREEING);
  });

  it('is answered in its own language', () => {
    expect(twins.filter(({ zh, en }) => zh.language !== 'zh' || en.language !== 'en').map(({ pair }) => pair.id)).toEqual([]);
  });
});
