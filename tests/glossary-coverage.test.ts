/** How much of what two documents print the glossary can say in English; the shares stand in the README. */
import { describe, expect, it } from 'vitest';
import { GLOSSARY, openLibrary } from '../src/library.ts';

/** Proper names (a car park, a plot, a road) have none, and are shown as printed. */
const FLOOR = { 'data/documents': 0.95, 'tests/fixtures/made-up/documents': 0.9 } as const;

describe.each(Object.entries(FLOOR))('the glossary on %s', (folder, floor) => {
  const { worlds } = openLibrary(folder, GLOSSARY);
  const labels = worlds.flatMap((world) => world.index.entries.map(({ label }) => world.nameOf(label)));

  it('names most printed labels in English', () => {
    const named = labels.filter(({ en }) => en !== null).length;
    process.stdout.write(`${folder}: ${named} of ${labels.length} printed names have an English name (${(100 * named / labels.length).toFixed(1)} %)\n`);
    expect(named / labels.length).toBeGreaterThanOrEqual(floor);
  });
});
