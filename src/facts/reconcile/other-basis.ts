/** The same name in another classification: equal, or another basis; and the regrouping in which both add up. */
import { decimal } from '../../budget/amount.ts';
import type { Check } from '../../budget/check.ts';
import type { Fact } from '../../budget/fact.ts';
import { nameOf } from '../row-tree.ts';
import { judge, judgeWords } from './judge.ts';
import type { Entry, Ledger } from './ledger.ts';
import { projectName, receptionName } from './names.ts';
import { regroup } from './regroup.ts';
import { printedSide, sumSide } from './side.ts';

export function checkOtherBasis(ledger: Ledger): Check[] {
  const projects = linesOf(ledger, ({ money }) => /^project:[^/]*$/.test(money.subject) && money.scope === 'all');
  const functions = linesOf(ledger, ({ money, fact }) => money.subject.startsWith('function:') && money.part === 'project' && money.scope === 'all' && isLeaf(fact));
  const spent = linesOf(ledger, ({ money, fact }) => money.subject.startsWith('function:') && money.part === 'all' && money.scope === 'all' && isLeaf(fact));
  const classes = linesOf(ledger, ({ money, fact }) => money.subject.startsWith('economic:') && money.part === 'all' && isLeaf(fact));
  const receptions = linesOf(ledger, ({ money, fact }) => money.subject.startsWith('receptions:') && fact.year === ledger.document.year);
  return [
    ...receptions.flatMap((fact) => classes.filter(({ row }) => row.budgetUnit === fact.row.budgetUnit && receptionName(nameOf(row)) === (receptionOf(fact) ?? 'none'))
      .map((other) => judge('reception_economic', printedSide(fact), printedSide(other, fact.unit), { otherBasis: true }))),
    ...sameNames('project_function', projects, functions, ({ row }) => projectName(row.label)),
    ...sameNames('function_economic', spent, classes, ({ row }) => nameOf(row)),
    ...[null, ...ledger.book.budgetUnits].flatMap((unit) => regroupings(projects.filter(({ row }) => row.budgetUnit === unit), functions.filter(({ row }) => row.budgetUnit === unit))),
  ];
}

function sameNames(kind: string, left: readonly Fact[], right: readonly Fact[], name: (fact: Fact) => string): Check[] {
  return left.flatMap((fact) => right.filter(({ row }) => row.budgetUnit === fact.row.budgetUnit && nameOf(row) === name(fact))
    .map((other) => judge(kind, printedSide(fact), printedSide(other, fact.unit), { otherBasis: true })));
}

/** What is left when every project has met the function of its name and amount, in groups that add up exactly. */
function regroupings(projects: readonly Fact[], functions: readonly Fact[]): Check[] {
  const left = [...projects];
  const right = [...functions];
  for (const fact of projects) {
    const twin = right.findIndex(({ row, value }) => nameOf(row) === projectName(fact.row.label) && value?.eq(fact.value ?? decimal(0)));
    if (twin < 0) continue;
    right.splice(twin, 1);
    left.splice(left.indexOf(fact), 1);
  }
  return regroup(left, right).map((group) => judgeWords('regrouping', 'different_basis', sumSide(group.left), sumSide(group.right)));
}

function receptionOf({ column }: Fact): string | null {
  return receptionName(column.findLast((name) => name !== '小计') ?? '');
}

function isLeaf({ row }: Fact): boolean {
  return row.role === 'item' && row.children.length === 0;
}

/** One figure of the year a line, from the table that prints it first; a line without money needs no group. */
function linesOf(ledger: Ledger, wanted: (entry: Entry) => boolean): Fact[] {
  const { year } = ledger.document;
  return [...ledger.groups.values()].flatMap((entries) => {
    const entry = entries.find(({ fact }) => fact.place.table !== null && fact.measure === 'amount' && fact.row.code !== null)
      ?? entries.find(({ fact }) => fact.place.table !== null && fact.measure === 'amount');
    return entry && wanted(entry) && (entry.fact.year ?? year) === year && entry.fact.value?.eq(0) === false ? [entry.fact] : [];
  });
}
