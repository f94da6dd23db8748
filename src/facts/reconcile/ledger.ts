/** Every figure of a document under the money that it speaks of, for the checks that compare. */
import { BEARS_FUND } from '../../budget/funds.ts';
import type { Fact, FactBook, Place, Row } from '../../budget/fact.ts';
import type { BudgetDocument } from '../../document/document.ts';
import { squeeze } from '../../document/lines.ts';
import type { Paragraph } from '../../document/narrative.ts';
import type { Table } from '../../document/table.ts';
import { hasOtherMoney, holdsCarried, tablesWithCarried } from './funds.ts';
import { pathOf, projectName, projectPath } from './names.ts';
import { narrativeMoney } from './narrative-money.ts';
import { isMoney } from './side.ts';
import { tableMoney, type Money } from './table-money.ts';

export interface Entry { fact: Fact; money: Money }

export interface Ledger {
  document: BudgetDocument;
  book: FactBook;
  /** Entries of one money, one year and one measure, in printed order. */
  groups: ReadonlyMap<string, readonly Entry[]>;
  tables: ReadonlyMap<number, Table>;
  /** Tables in which a row could not be read: their sums would be blamed for it. */
  unread: ReadonlySet<number>;
  /** The budget holds no money but appropriations. */
  appropriated: boolean;
  /** Tables of appropriations that also hold money carried over from the year before. */
  carriedIn: ReadonlySet<number>;
  /** Expenditure of the general budget holds money carried over, as a note or a sentence says. */
  carried: boolean;
  find(money: Money, year?: number): readonly Entry[];
  paragraphOf(place: Place): Paragraph | null;
}

export function keyOf(money: Money, measure: string, year: number | null): string {
  return `${money.subject}|${money.scope}|${money.part}|${money.unit ?? ''}|${measure}|${year ?? ''}`;
}

export function buildLedger(document: BudgetDocument, book: FactBook): Ledger {
  const tables = new Map(document.tables.map((table) => [table.number, table]));
  const appropriated = !hasOtherMoney(book.facts);
  const carriedIn = tablesWithCarried(tables, book.rows);
  const paragraphs = paragraphFinder(document);
  const projects = new Set(book.rows.filter((row) => row.basis === 'project' && (row.context === null || row.place.table !== null)).flatMap((row) => [projectName(row.label), ...(row.place.table === null ? [] : [projectPath(row)])]));
  const office = squeeze(document.department).replace(/\((?:本级|机关)\)$/, '');
  const headingsOf = (fact: Fact): readonly string[] => paragraphs(fact.place)?.headings ?? [];
  const pathOfCode = (code: string): string | null => {
    const printed = book.rows.filter((own) => own.code !== null && own.place.table !== null && own.basis === 'function');
    const row = printed.find((own) => own.code === code);
    const path = row ? pathOf(row) : null;
    // Two subjects of one name, in tables that leave out what is above them, are told apart by nothing else.
    return printed.every((own) => own.code === code || pathOf(own) !== path) ? path : null;
  };
  const sentenceOf = (fact: Fact): string => paragraphs(fact.place)?.text ?? '';
  const carried = document.tables.some((table) => BEARS_FUND.general.test(table.title) && holdsCarried(table)) || document.paragraphs.some(({ text }) => GENERAL_WITH_CARRIED.test(squeeze(text)));
  const several = unitSections(document);
  const groups = new Map<string, Entry[]>();
  const owners = projectOwners(book.rows);
  for (const fact of book.facts) {
    if (!isMoney(fact) || (fact.measure !== 'amount' && fact.measure !== 'change')) continue;
    const table = fact.place.table === null ? null : tables.get(fact.place.table) ?? null;
    const money = table ? tableMoney(fact, table, { appropriated, carriedIn })
      : inUnitSection(fact, several, paragraphs) ? null
        : narrativeMoney(fact, { office, appropriated, projects, carried, sentenceOf, headingsOf, pathOfCode });
    if (!money) continue;
    if (table === null && money.unit === null && money.subject.startsWith('project:')) money.unit = owners.get(money.subject.slice('project:'.length)) ?? null;
    const key = keyOf(money, fact.measure, fact.year);
    const entries = groups.get(key);
    if (entries) entries.push({ fact, money });
    else groups.set(key, [{ fact, money }]);
  }
  for (const [key, entries] of groups) groups.set(key, entries.filter((entry) => !isRepeatedInTable(entry, entries)));
  return {
    document, book, groups, tables, appropriated, carriedIn, carried, unread: unreadTables(document),
    find: (money, year = document.year) => groups.get(keyOf(money, 'amount', year)) ?? [],
    paragraphOf: paragraphs,
  };
}

/** The unit whose project it is, where the tables print it for one unit only: a sentence need not say whose it is. */
function projectOwners(rows: readonly Row[]): ReadonlyMap<string, string | null> {
  const owners = new Map<string, Set<string | null>>();
  for (const row of rows) {
    if (row.basis !== 'project' || row.role !== 'item' || row.place.table === null) continue;
    const name = projectName(row.label);
    owners.set(name, (owners.get(name) ?? new Set()).add(row.budgetUnit));
  }
  // A table that names no units may have it too.
  const named = [...owners].map(([name, units]) => [name, units.size > 1 ? [...units].filter((unit) => unit !== null) : [...units]] as const);
  return new Map(named.flatMap(([name, units]) => (units.length === 1 ? [[name, units[0] ?? null] as const] : [])));
}

/** 「一般公共预算财政拨款支出 12.5 万元（含上年结转 2 万元）」. */
const GENERAL_WITH_CARRIED = /一般公共预算[^，。]{0,8}支出(?:预算)?[\d,.]+万?元[(（]含[^)）]{0,10}结转/;

/** The same name twice in one table and side is two units or two lines, not the same money twice. */
function isRepeatedInTable({ fact }: Entry, entries: readonly Entry[]): boolean {
  const { table } = fact.place;
  return table !== null && entries.some((other) => other.fact !== fact && other.fact.place.table === table
    && other.fact.row.side === fact.row.side && (other.fact.row !== fact.row || inSameColumn(other.fact, fact)));
}

function unreadTables(document: BudgetDocument): Set<number> {
  const unread = new Set<number>();
  for (const { lines } of document.issues) {
    if (!lines) continue;
    const table = document.tables.find(({ rows }) => (rows[0]?.lines[0] ?? Infinity) <= lines[0] && lines[1] <= (rows.at(-1)?.lines[1] ?? 0))
      ?? document.tables.findLast(({ rows }) => (rows[0]?.lines[0] ?? Infinity) - TABLE_HEAD <= lines[0]);
    if (table) unread.add(table.number);
  }
  return unread;
}

/** Lines that a title and a header may take above the first row. */
const TABLE_HEAD = 90;

function paragraphFinder(document: BudgetDocument): (place: Place) => Paragraph | null {
  const byLine = new Map<number, Paragraph[]>();
  for (const paragraph of document.paragraphs) {
    for (const number of new Set(paragraph.lineOf.map((line) => line.number))) byLine.set(number, [...(byLine.get(number) ?? []), paragraph]);
  }
  return (place) => {
    const found = byLine.get(place.lines[1]) ?? [];
    return found.find(({ text }) => text.includes(place.quote)) ?? found[0] ?? null;
  };
}

/** A part with several numbered sections speaks of each unit's money, also where no table names the units. */
function unitSections(document: BudgetDocument): ReadonlySet<string> {
  const sections = new Map<string, Set<string>>();
  for (const { part, headings } of document.paragraphs) {
    const [heading] = headings;
    if (!part || heading === undefined || !/支出具体情况/.test(part.title)) continue;
    sections.set(part.ordinal, (sections.get(part.ordinal) ?? new Set<string>()).add(heading));
  }
  return new Set([...sections].filter(([, headings]) => headings.size > 1).map(([ordinal]) => ordinal));
}

function inUnitSection(fact: Fact, several: ReadonlySet<string>, paragraphs: (place: Place) => Paragraph | null): boolean {
  return several.size > 0 && fact.row.budgetUnit === null && fact.place.part !== null && several.has(fact.place.part) && (paragraphs(fact.place)?.headings.length ?? 0) > 0;
}

/** Cells of one column, whichever rows they stand in. */
export function inSameColumn(left: Fact, right: Fact): boolean {
  return left.column.length === right.column.length && left.column.every((name, index) => name === right.column[index]);
}

/** A row of money in a table. */
export function ownRow(row: Row): boolean {
  return row.place.table !== null && row.role !== 'indicator';
}
