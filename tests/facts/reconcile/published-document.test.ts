import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { causesOf } from '../../../src/facts/reconcile/contradiction-causes.ts';
import { reconcileText } from './reconcile-text.ts';

const text = readFileSync('data/documents/pingshan-subdistrict-2023.txt', 'utf8');
const checks = reconcileText(text, 'pingshan');
const of = (verdict: string): typeof checks => checks.filter((check) => check.verdict === verdict);
const where = (check: (typeof checks)[number] | undefined): (string | number | null | undefined)[] | undefined => check?.places.map(({ part, table }) => part ?? table);

describe('reconcile: the published document', () => {
  it('finds over 900 identities, each once', () => {
    expect(checks.length).toBeGreaterThan(900);
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });

  it('is the same on every run', () => {
    expect(reconcileText(text, 'pingshan').map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(checks.map(({ id, verdict }) => `${id} ${verdict}`));
  });

  it('finds about two dozen tail errors and calls none of them a contradiction', () => {
    expect(of('tail_error').length).toBeGreaterThanOrEqual(20);
    expect(of('tail_error').length).toBeLessThanOrEqual(30);
    for (const { difference, allowed } of of('contradiction')) {
      if (difference && allowed) expect(difference.abs().gt(allowed)).toBe(true);
    }
  });

  it('finds the five contradictions, in tables and in words', () => {
    expect(causesOf(of('contradiction'))).toHaveLength(5);
    const fund = of('contradiction').find(({ kind }) => kind === 'part_eight_funds');
    expect([fund?.left.value?.toFixed(), fund?.right.value?.toFixed(), where(fund)]).toEqual(['185', '1924', ['第八部分', 10]]);
    const words = of('contradiction').filter(({ kind }) => kind === 'words_figures').map(({ left, right }) => [left.label, right.value?.toFixed() ?? right.label.split('：')[0]]);
    expect(words).toEqual([['公务车（比2022增减额）', '0'], ['人员支出：奖金', '工资福利支出'], ['无下属单位', '1']]);
    const funding = of('contradiction').filter(({ kind }) => kind === 'project_funding').map(({ left, right }) => [left.value?.toFixed(), right.value?.toFixed()]);
    expect(funding).toEqual([['0', '185'], ['185', '0'], ['26940', '27126'], ['185', '0']]);
  });

  it('explains 108.45 % and 4.83 % by hidden digits', () => {
    const percents = of('tail_error').filter(({ kind }) => kind === 'percent_change').map(({ left, right }) => [left.value?.toFixed(), right.value?.toFixed(2)]);
    expect(percents).toEqual([['108.45', '107.87'], ['-4.83', '-4.84']]);
  });

  it('regroups the projects into functions instead of calling them contradictory', () => {
    expect(checks.filter(({ kind }) => kind === 'regrouping').map(({ left, right }) => `${left.derivation ?? left.value?.toFixed() ?? ''} = ${right.derivation ?? ''}`)).toEqual([
      '1779 = 1739 + 40', '7478 + 629 + 12 = 7 + 7360 + 752',
    ]);
    expect(checks.filter(({ kind, verdict }) => kind === 'project_function' && verdict === 'different_basis').map(({ left, right }) => [left.value?.toFixed(), right.value?.toFixed()])).toEqual([
      ['7478', '7360'], ['629', '752'],
    ]);
  });

  it('gives every check at least one place with its words', () => {
    for (const { places } of checks) {
      expect(places.length).toBeGreaterThan(0);
      for (const { quote, lines } of places) expect(quote !== '' && lines[0] > 0 && lines[1] >= lines[0]).toBe(true);
    }
  });
});
