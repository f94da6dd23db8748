/** The names of a document: all rows and columns that print one name, with the figures they carry. */
import type { Fact, FactBook, Row } from '../budget/fact.ts';
import { bareName, nameKey } from '../budget/text.ts';

export type EntryKind = 'money' | 'count' | 'target' | 'definition' | 'goal' | 'member';

export interface Entry {
  id: number;
  document: string;
  key: string;
  /** The printed label shown to people. */
  label: string;
  names: readonly string[];
  rows: readonly Row[];
  /** Its own figures: a row's headline cell and narrative figures, or a column's cells over the whole budget. */
  facts: readonly Fact[];
  kinds: ReadonlySet<EntryKind>;
  /** The one budget unit whose figures it is narrowed to; null for all. */
  unit: string | null;
}

const BOTH_SIDES = /^(?:部门)?收支(?:总预算|预算总[额计])$/;
/** Names that say nothing alone; their columns are reached through a row. */
const BARE_COLUMN = /^(?:总计|合计|小计|收入总计|支出总计|预算数|预算总计|总额|本年收入|目标值|财政拨款|其他资金)$/;

interface Draft { names: Map<string, string>; rows: Set<Row>; facts: Set<Fact> }

export function buildEntries(book: FactBook): Entry[] {
  const drafts = new Map<string, Draft>();
  const draft = (label: string): Draft => {
    const key = nameKey(label);
    let found = drafts.get(key);
    if (!found) drafts.set(key, found = { names: new Map(), rows: new Set(), facts: new Set() });
    const bare = bareName(label);
    if (!found.names.has(bare)) found.names.set(bare, label);
    return found;
  };
  for (const row of book.rows) {
    if (row.basis === 'receptions' || (row.role === 'unit' && row.budgetUnit === null)) continue;
    const target = draft(row.label);
    target.rows.add(row);
    // One sentence tells the whole of both sides, and how it moved.
    if (row.place.table === null && BOTH_SIDES.test(bareName(row.label))) {
      for (const side of ['收入总计', '支出总计']) {
        const whole = draft(side);
        whole.rows.add(row);
        for (const fact of row.facts) whole.facts.add(fact);
      }
    }
    if (row.role === 'unit') for (const name of [bareName(withoutPlace(row.label, book)), bareName(withoutPlace(row.label, book)).replace(/[()]/g, ''), ...ownLevel(row.label)]) target.names.set(name, row.label);
    if (row.role === 'unit' && !isWhole(row)) continue;
    for (const fact of headline(row, book.year)) target.facts.add(fact);
  }
  for (const row of book.rows) {
    if (row.basis !== 'receptions' && !isWhole(row)) continue;
    for (const fact of row.facts) {
      const name = columnName(fact);
      if (name !== null) draft(name).facts.add(fact);
    }
  }
  return [...drafts].map(([key, { names, rows, facts }], id) => ({
    id, document: book.document, key, label: displayLabel([...names.values()], [...rows]), names: [...names.keys()],
    rows: [...rows], facts: [...facts], kinds: kindsOf([...facts]), unit: null,
  })).filter(({ facts }) => facts.length > 0);
}

/** 某区教育局（本级）, 某县教育局（机关）: it is called 局本级 and 本级. */
function ownLevel(label: string): string[] {
  const kind = /([局委办部院校会])[（(](?:本级|机关)[)）]$/.exec(label)?.[1];
  return kind ? ['本级', `${kind}本级`, `${kind}机关`, `${kind}机关本级`] : [];
}

/** The places that the department and all its units are of say nothing of one: 丙小学, not 甲市乙区丙小学. */
function withoutPlace(label: string, { department, budgetUnits }: FactBook): string {
  const places = /^.*[省市区县镇乡道]/.exec(shared([department, ...budgetUnits]))?.[0] ?? '';
  return label.startsWith(places) ? label.slice(places.length) : label;
}

function shared(names: readonly string[]): string {
  const [first = '', ...others] = names;
  let length = first.length;
  while (!others.every((name) => name.startsWith(first.slice(0, length)))) length -= 1;
  return first.slice(0, length);
}

/** A row of the department or of a budget unit that prints all its money, not one fund or one part of it. */
function isWhole(row: Row): boolean {
  return row.role === 'unit' && row.fund === 'all' && (row.basis === 'source' || row.basis === 'function');
}

/** A table row's first number column of the budget's year, with the year before and the change where it prints them; all figures of a narrative row. */
function headline(row: Row, year: number): readonly Fact[] {
  if (row.place.table === null || row.basis === 'performance') return row.facts;
  const now = row.facts.find((fact) => fact.measure === 'amount' && fact.year === year);
  const others = row.facts.filter(({ measure, year: of }) => measure === 'change' || measure === 'percent' || (measure === 'amount' && of !== year));
  return now ? [now, ...others] : row.facts.slice(0, 1);
}

/** What a column is called: 小计 stands for its group. */
export function columnName(fact: Fact): string | null {
  const leaf = fact.column.at(-1) ?? '';
  // The total column of the table of the three public expenses is their sum.
  if (fact.row.basis === 'receptions' && BARE_COLUMN.test(bareName(leaf)) && fact.column.length === 1) return '“三公”经费';
  const name = leaf === '小计' ? fact.column.at(-2) ?? '' : leaf;
  const bare = bareName(name);
  return bare === '' || BARE_COLUMN.test(bare) ? null : name.replace(/^其中[:：]/, '').replace(/^20\d{2}年/, '');
}

/** Without list numbers; the narrative's or a plain table's printing wins over a numbered one. */
function displayLabel(names: readonly string[], rows: readonly Row[]): string {
  const printed = rows.map(({ label }) => label).find((label) => !LIST_NUMBER.test(label) && !BOTH_SIDES.test(bareName(label)));
  return (printed ?? names[0] ?? '').replace(LIST_NUMBER, '');
}

const LIST_NUMBER = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|\d+[.．、])/;

function kindsOf(facts: readonly Fact[]): Set<EntryKind> {
  const kinds = new Set<EntryKind>();
  for (const { measure, unit } of facts) {
    if (measure === 'amount' || measure === 'change' || measure === 'percent') {
      if (unit !== null && /元|%/.test(unit)) kinds.add('money');
    } else kinds.add(measure);
  }
  return kinds;
}
