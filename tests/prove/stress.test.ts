import { describe, expect, it } from 'vitest';
import { stress } from './stress.ts';

/** `npm run prove` asks 20,000. */
const COUNT = 160;

describe('generated questions', () => {
  it.each(['data/documents', 'tests/fixtures/made-up/documents'])('never crash, and get no figure without a place and no numeral without a name (%s)', (folder) => {
    const { questions, ways, failures } = stress(folder, { count: COUNT, seed: 7 });
    expect(questions).toBeGreaterThanOrEqual(COUNT);
    expect(ways.size).toBeGreaterThan(15);
    expect(failures.map(({ kind, turns, detail }) => `${kind}: ${JSON.stringify(turns)}: ${detail}`)).toEqual([]);
  });
});
