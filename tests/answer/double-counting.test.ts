import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/answer/answer.ts';
import type { Asked } from '../../src/ask.ts';
import type { Library } from '../../src/library.ts';
import { askedOnce, libraryOf } from '../libraries.ts';
import type { Entry } from '../../src/search/entries.ts';
import { evaluate } from '../prove/evaluate.ts';

const RUNS = { seed: 2023, numRuns: 100 };

interface Summed { question: string; asked: Asked; picked: readonly Entry[]; items: readonly Figure[]; entries: readonly Entry[]; total: Figure }

describe.each(['data/documents', 'tests/fixtures/made-up/documents'])('a sum of names picked at random (%s)', (folder) => {
  const library = libraryOf(folder);
  const [world] = library.worlds;
  if (!world) throw new Error('no document');
  const money = world.index.entries.filter(({ facts }) => facts.some(({ measure, unit, year }) => measure === 'amount' && unit === world.book.unit && year === world.book.year));
  const above = ancestorsOf(world.index.entries);
  // Drawn by their labels: a counterexample prints as a list of names.
  const byLabel = new Map(money.map((entry) => [entry.label, entry]));
  const labels = fc.constantFrom(...byLabel.keys());
  const names = fc.uniqueArray(labels, { minLength: 2, maxLength: 5 });
  /** Names of one tree meet more often than chance has it. */
  const related = labels.chain((label) => {
    const entry = byLabel.get(label);
    const kin = money.filter((other) => entry && (above(entry).has(other) || above(other).has(entry))).map((other) => other.label);
    return fc.tuple(fc.constant([label]), fc.subarray(kin, { maxLength: Math.min(3, kin.length) }), fc.array(labels, { maxLength: 2 }));
  }).map((parts) => [...new Set(parts.flat())]);
  const sums = fc.oneof(names, related).filter((picked) => picked.length > 1);

  const check = (property: (summed: Summed) => void): number => {
    let seen = 0;
    fc.assert(fc.property(sums, (picked) => {
      const summed = sumOf(library, world.index.entries, picked.flatMap((label) => byLabel.get(label) ?? []));
      if (!summed) return;
      seen += 1;
      property(summed);
    }), RUNS);
    return seen;
  };

  it('never holds a parent and its child, nor one name twice', () => {
    const seen = check(({ question, entries, asked }) => {
      for (const entry of entries) for (const other of entries) expect(entry !== other && above(entry).has(other), `${question}: ${asked.reply.text}`).toBe(false);
      expect(new Set(entries).size, question).toBe(entries.length);
    });
    expect(seen).toBeGreaterThan(50);
  });

  it('never holds one printed figure twice', () => {
    check(({ question, items }) => {
      const facts = items.flatMap(({ facts: own }) => own);
      expect(new Set(facts).size, question).toBe(facts.length);
    });
  });

  it('adds figures of one unit and one kind exactly', () => {
    check(({ question, items, total }) => {
      expect(new Set(items.map(({ unit, facts }) => `${unit} ${facts[0]?.measure ?? ''}`)).size, question).toBe(1);
      expect(evaluate(total.derivation ?? '', total.value.split('.')[1]?.length ?? 0), question).toBe(total.value);
      expect(Number(evaluate(items.map(({ value }) => value).join(' + '), 2)), question).toBe(Number(total.value));
    });
  });

  it('says what it left out', () => {
    check(({ question, picked, entries, asked }) => {
      for (const entry of picked) if (!entries.includes(entry)) expect(entry.names.some((name) => asked.reply.text.replace(/\s/g, '').includes(name.replace(/\s/g, ''))) || asked.reply.text.includes(entry.label), `${question}: ${entry.label} is not in ${asked.reply.text}`).toBe(true);
    });
  });

  it('says so when its figures are of different classifications, which hold the same money', () => {
    check(({ question, items, asked }) => {
      const bases = new Set(items.filter(({ value }) => value !== '0').map(({ facts }) => classification(facts[0]?.row.basis)));
      if (bases.size > 1) expect(asked.reply.text, question).toMatch(/口径不同|不同口径|分类不同|classification/);
    });
  });
});

/** Projects are the items of the functional classification. */
const classification = (basis: string | undefined): string => (basis === 'project' ? 'function' : basis ?? '');

function sumOf(library: Library, entries: readonly Entry[], picked: readonly Entry[]): Summed | null {
  const question = `${picked.map(({ label }) => label).join('、')}合计多少`;
  // Each property draws the same names.
  const asked = askedOnce(library, question);
  const claim = asked.answer.claims.find(({ kind }) => kind === 'sum');
  if (claim?.kind !== 'sum') return null;
  const own = claim.items.flatMap(({ facts }) => entries.find((entry) => picked.includes(entry) && facts.some((fact) => entry.facts.includes(fact) || entry.rows.includes(fact.row))) ?? []);
  return { question, asked, picked, items: claim.items, entries: own, total: claim.total };
}

/** Everything that a name stands under, through all of its rows: 高龄津贴 under the lottery fund by way of its project. */
function ancestorsOf(entries: readonly Entry[]): (entry: Entry) => ReadonlySet<Entry> {
  const ofRow = new Map(entries.flatMap((entry) => entry.rows.map((row) => [row, entry] as const)));
  const known = new Map<Entry, Set<Entry>>();
  const climb = (entry: Entry): Set<Entry> => {
    const seen = known.get(entry);
    if (seen) return seen;
    const found = new Set<Entry>();
    known.set(entry, found);
    for (const { parent } of entry.rows) {
      const over = parent && ofRow.get(parent);
      if (over && over !== entry) for (const one of [over, ...climb(over)]) if (one !== entry) found.add(one);
    }
    return found;
  };
  return climb;
}
