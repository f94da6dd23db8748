/**
 * A table of tasks that cuts each amount into 财政拨款 and 其他资金, against the table of projects that names the
 * funds. By the definition that budgets print, 财政拨款 is general budget, government funds and state capital.
 */
import type { Check } from '../../budget/check.ts';
import type { Fact } from '../../budget/fact.ts';
import { squeeze } from '../../document/lines.ts';
import { judge } from './judge.ts';
import type { Ledger } from './ledger.ts';
import { scopeNamed } from './funds.ts';
import { projectName } from './names.ts';
import { printedSide, sumSide } from './side.ts';

const APPROPRIATED = /^其中:财政拨款$/;
const OTHER = /^其中:其他资金$/;

export function checkProjectFunding(ledger: Ledger): Check[] {
  // A document that does not define 财政拨款 may count government funds among the rest.
  const otherBasis = !ledger.book.passages.some(({ kind, text }) => kind !== 'duty' && /财政拨款[^。]{0,12}包括[^。]*政府性基金/.test(squeeze(text)));
  const tables = new Set([...ledger.tables.values()].filter(({ columns }) => columns.some(({ path }) => APPROPRIATED.test(squeeze(path.at(-1) ?? '')))).map(({ number }) => number));
  return ledger.book.rows.flatMap((row) => {
    if (row.place.table === null || !tables.has(row.place.table)) return [];
    const appropriated = row.facts.find((fact) => APPROPRIATED.test(squeeze(fact.column.at(-1) ?? '')));
    const other = row.facts.find((fact) => OTHER.test(squeeze(fact.column.at(-1) ?? '')));
    if (!appropriated || !other) return [];
    const funds = fundsOf(ledger, appropriated);
    const rest = (fact: Fact, named: readonly Fact[]): Check[] => (named.length === 0 ? []
      : [judge('project_funding', printedSide(fact), sumSide(named, fact.unit, `${named[0]?.row.label ?? ''}（${kinds(named)}）`), { otherBasis })]);
    return [...rest(appropriated, funds.appropriated), ...rest(other, funds.other)];
  });
}

/** The same subject in the table that prints its money by fund. */
function fundsOf(ledger: Ledger, fact: Fact): { appropriated: Fact[]; other: Fact[] } {
  const { row } = fact;
  const total = row.role === 'total';
  const basic = squeeze(row.label) === '基本支出';
  for (const [number, table] of ledger.tables) {
    if (number === row.place.table || !table.columns.some(({ path }) => path.some((name) => scopeNamed(name) === 'fund'))) continue;
    if (total ? /基本支出|项目支出/.test(table.title) : !(basic ? /基本支出/ : /项目支出/).test(table.title)) continue;
    const found = ledger.book.rows.filter((candidate) => candidate.place.table === number && (total || basic
      ? candidate.role === 'unit' && candidate.parent === null
      : candidate.role === 'item' && projectName(candidate.label) === projectName(row.label)));
    if (found.length === 0) continue;
    const leaves = found.flatMap(({ facts }) => facts.filter(({ column }) => isWholeFund(column)));
    const appropriated = ledger.carriedIn.size > 0 ? /^(?:general|fund|capital|carried)$/ : /^(?:general|fund|capital)$/;
    return {
      appropriated: leaves.filter(({ column }) => appropriated.test(lastScope(column))),
      other: leaves.filter(({ column }) => /^(?:own:|special|carried)/.test(lastScope(column)) && !appropriated.test(lastScope(column))),
    };
  }
  return { appropriated: [], other: [] };
}

/** A fund's own column or its subtotal, not one of the cuts inside it. */
function isWholeFund(column: readonly string[]): boolean {
  const last = column.at(-1) ?? '';
  return scopeNamed(last) !== null || last === '小计';
}

function lastScope(column: readonly string[]): string {
  return column.map(scopeNamed).findLast((scope) => scope !== null) ?? '';
}

function kinds(facts: readonly Fact[]): string {
  const names = facts.map(({ column }) => column.filter((name) => name !== '小计').at(-1) ?? '');
  return names.length <= 3 ? names.join(' + ') : `${names[0] ?? ''} + … + ${names.at(-1) ?? ''}`;
}
