/** The book as the tables of one fund print it: 「一般公共预算里的城乡社区支出」 is asked of these rows alone. */
import type { Fact, FactBook, OneFund, Row } from '../budget/fact.ts';

interface BookOfFund { book: FactBook; /** The printed fact that each of its facts is. */ printed: ReadonlyMap<Fact, Fact> }

/** What all of a fund is called in its own book; the names by which the whole budget is known stand for it too. */
const WHOLE_NAMES = ['支出总计', '部门预算支出'] as const;

/** Null where no table is of that fund alone. */
export function bookOfFund(book: FactBook, fund: OneFund): BookOfFund | null {
  const own = book.rows.filter((row) => row.fund === fund && row.place.table !== null && row.budgetUnit === null);
  const whole = own.find(({ role, basis }) => role === 'unit' && basis === 'function');
  if (!whole || own.every(({ role }) => role === 'unit')) return null;
  const printed = new Map<Fact, Fact>();
  const copies = new Map<Row, Row>();
  for (const row of own) copies.set(row, copyOf(row, printed, {}));
  for (const [row, copy] of copies) {
    copy.parent = row.parent ? copies.get(row.parent) ?? null : null;
    copy.children = row.children.flatMap((child) => copies.get(child) ?? []);
  }
  const totals = WHOLE_NAMES.map((label) => copyOf(whole, printed, { label, role: 'total' }));
  const rows = [...copies.values(), ...totals.map((row) => ({ ...row, parent: null, children: [] }))];
  return { book: { ...book, rows, facts: rows.flatMap(({ facts }) => facts), passages: [], budgetUnits: [] }, printed };
}

/** Within its fund a row is all there is, so that it is read as the widest table is; rows by economic class have no wider one. */
function copyOf(row: Row, printed: Map<Fact, Fact>, changed: Partial<Row>): Row {
  const copy: Row = { ...row, fund: row.basis === 'economic' ? row.fund : 'all', facts: [], ...changed };
  copy.facts = (changed.label === undefined ? row.facts : row.facts.slice(0, 1)).map((fact) => {
    const own: Fact = { ...fact, row: copy };
    printed.set(own, fact);
    return own;
  });
  return copy;
}
