import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/answer/answer.ts';
import type { Row } from '../../src/budget/fact.ts';
import { askedOnce, libraryOf } from '../libraries.ts';
import type { Entry } from '../../src/search/entries.ts';
import { evaluate } from '../prove/evaluate.ts';

const RUNS = { seed: 2023, numRuns: 60 };

describe.each(['data/documents', 'tests/fixtures/made-up/documents'])('arithmetic on %s', (folder) => {
  const library = libraryOf(folder);
  const [world] = library.worlds;
  if (!world) throw new Error('no document');
  const { book, index } = world;
  const money = index.entries.filter(({ facts }) => facts.some(({ measure, unit, year, value }) => measure === 'amount' && unit === book.unit && year === book.year && value?.gt(0)));
  const byLabel = new Map(money.map((entry) => [entry.label, entry]));
  const labels = [...byLabel.keys()];
  const claimOf = <K extends Claim['kind']>(kind: K, question: string): Extract<Claim, { kind: K }>[] => askedOnce(library, question).answer.claims.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind);
  /** Runs a property on random names and counts those on which it could be tried. */
  const onNames = (least: number, tried: (entry: Entry, other: Entry) => boolean): void => {
    let seen = 0;
    // Drawn by their labels: a counterexample prints as two names, not as two trees.
    fc.assert(fc.property(fc.constantFrom(...labels), fc.constantFrom(...labels), (left, right) => {
      const [entry, other] = [byLabel.get(left), byLabel.get(right)];
      if (entry && other && tried(entry, other)) seen += 1;
    }), RUNS);
    expect(seen).toBeGreaterThan(least);
  };

  it('gives A against B what it gives B against A, the other way round', () => {
    onNames(35, (entry, other) => {
      const [one] = claimOf('difference', `${entry.label}比${other.label}多多少`);
      const [back] = claimOf('difference', `${other.label}比${entry.label}多多少`);
      if (!one || !back) return false;
      const pair = `${entry.label} / ${other.label}`;
      expect([back.left.value, back.right.value], pair).toEqual([one.right.value, one.left.value]);
      expect(back.difference.value.replace('-', ''), pair).toBe(one.difference.value.replace('-', ''));
      if (Number(one.difference.value) !== 0) expect(back.less, pair).toBe(!one.less);
      expect(Number(evaluate(`${one.left.value} - ${one.right.value}`, 4)), pair).toBe(Number(one.difference.value) * (one.less ? -1 : 1));
      return true;
    });
  });

  it('gives a multiple and a share that agree', () => {
    onNames(35, (entry, other) => {
      const [ratio] = claimOf('ratio', `${entry.label}是${other.label}的几倍`);
      const [share] = claimOf('share', `${entry.label}占${other.label}多少`);
      if (!ratio || !share || ratio.whole.value !== share.whole.value || ratio.part.value !== share.part.value) return false;
      expect(Math.abs(Number(ratio.multiple.value) * 100 - Number(share.percent.value)), `${entry.label} / ${other.label}`).toBeLessThanOrEqual(0.5051);
      return true;
    });
  });

  it('gives an average that comes back to the total within its rounding', () => {
    onNames(35, (entry) => {
      for (const { average, total } of claimOf('average', `${entry.label}平均每月多少`)) {
        // What is small is told in yuan, to the fen.
        const back = evaluate(`${average.value} × 12 ÷ ${average.unit === '元' ? '10000' : '1'} - ${total.value}`, 4);
        expect(Math.abs(Number(back)), entry.label).toBeLessThanOrEqual(0.06);
        return true;
      }
      return false;
    });
  });

  it.each([['元', 10000n, 1n], ['千元', 10n, 1n], ['亿元', 1n, 10000n]])('converts to %s exactly', (unit, times, over) => {
    onNames(35, (entry) => {
      const converted = claimOf('convert', `${entry.label}换成${unit}是多少`);
      for (const { from, to } of converted) {
        expect(to.unit).toBe(unit);
        expect(evaluate(`${to.value} × ${over}`, 8), entry.label).toBe(evaluate(`${from.value} × ${times}`, 8));
        expect(evaluate(to.derivation ?? '', to.value.split('.')[1]?.length ?? 0), entry.label).toBe(to.value);
      }
      return converted.length > 0;
    });
  });

  it('implies an earlier year that, with the change, is this year', () => {
    const changed = index.entries.filter(({ facts }) => facts.some(({ measure }) => measure === 'change'));
    let seen = 0;
    for (const entry of changed) {
      for (const { figure } of claimOf('prior', `${entry.label} ${book.year - 1} 年是多少`)) {
        const [change] = claimOf('change', `${entry.label}比上年变化多少`);
        if (!change?.current || figure.derivation === null) continue;
        seen += 1;
        expect(Number(evaluate(`${figure.value} + (${change.change.value})`, 4)), entry.label).toBe(Number(change.current.value));
      }
    }
    expect(changed.length).toBeGreaterThan(10);
    expect(seen).toBeGreaterThan(8);
  });

  it('shares out a closed list to about a hundred percent', () => {
    const parents = index.entries.filter((entry) => entry.rows.some(isClosed));
    let seen = 0;
    for (const entry of parents) {
      const row = entry.rows.find(isClosed);
      const shares = (row?.children ?? []).map((child) => claimOf('share', `${child.label}占${entry.label}的比例`).find(({ part, whole }) => part.facts.some((fact) => fact.row === child) && whole.facts.some((fact) => fact.row === row)));
      if (!row || shares.some((share) => share === undefined)) continue;
      seen += 1;
      const whole = Number(shares[0]?.whole.value);
      const sum = shares.reduce((total, share) => total + Number(share?.percent.value), 0);
      // Each printed figure hides half a unit, each share half a hundredth.
      const slack = (100 * 0.5 * (shares.length + 1)) / whole + 0.005 * shares.length;
      expect(Math.abs(sum - 100), `${entry.label}: ${sum}`).toBeLessThanOrEqual(slack);
    }
    expect(seen).toBeGreaterThan(3);
  });
});

/** A row whose printed children are all of it: none left to 等, and every one with its amount. */
function isClosed(row: Row): boolean {
  const amount = (one: Row): boolean => one.facts.some(({ measure, value }) => measure === 'amount' && value !== null);
  return row.children.length > 1 && !row.open && row.basis === 'function' && row.fund === 'all' && amount(row) && row.children.every(amount);
}
