import { describe, expect, it } from 'vitest';
import { askTwice } from './determinism.ts';

describe('the same thread', () => {
  it('gets the same replies from another library, whatever was asked before', () => {
    const { replies, differing } = askTwice('data/documents', { count: 100, seed: 11 });
    expect(replies).toBeGreaterThanOrEqual(100);
    expect(differing).toEqual([]);
  });
});
