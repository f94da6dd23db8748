/**
 * Tables inside the narrative that are set in columns by spaces and whose header takes several lines: the people of each unit,
 * 「编制 / 行政 事业」, or the money that a list of places gets, 「补助（万元）」.
 */
import { gridHeader, isTotalLine, type GridColumn } from './grid-columns.ts';
import { hangGroups } from './grid-groups.ts';
import { gridRows, type GridRow } from './grid-rows.ts';
import { cellsOf, type GridCell } from './grid.ts';
import { isSum } from './column-sums.ts';
import { joinWrapped, squeeze, type Line } from './lines.ts';
import { isCell } from './table-rows.ts';
import type { UnitCount, UnitCounts } from './unit-counts.ts';

/** A column of such a table; `unit`: what is printed in brackets after its name, 万元 or a counter. */
export interface ListedColumn { name: string; kind: 'amount' | 'count'; unit: string }
/** What each of the listed gets; the row without a label is of all. */
export interface ListedShares { of: string; columns: readonly ListedColumn[]; rows: readonly { label: string | null; cells: readonly (string | null)[]; lines: readonly Line[]; quote: string }[] }

interface Found { columns: GridColumn[]; paths: string[][]; rows: GridRow[] }

const MOST_HEADER_LINES = 6;
const FEWEST_ROWS = 3;
const SENTENCE = /[。，；：]/;
const TOTAL = /^[合总]计$/;
const UNIT_NAME = /(?:单位|机构|部门)(?:名称)?$/;
const SERIAL = /^序号$/;
const PEOPLE = /^(编制|实有|在编|在职|在岗)(?:人[员数]|数)?$/;
const RETIRED = /^离?退休/;
const LAST_YEAR = /^上年(?=实有|在编|在职)/;
const BRACKETED = /^(.+?)[（(](万元|亿元|千元|元|[人名个辆户家项台套次处所])[)）]$/;
const MONEY = /元$/;

/** Takes them out of the narrative; `after` gets the lines that follow one, where running text begins anew. */
export function takeLaidTables(narrative: readonly Line[], after: Set<Line>): { counts: UnitCounts[]; shares: ListedShares[]; rest: Line[] } {
  const [counts, shares, rest]: [UnitCounts[], ListedShares[], Line[]] = [[], [], []];
  for (let at = 0; at < narrative.length; at += 1) {
    const block = blockAt(narrative, at);
    const found = block ? read(block.header, block.body) : null;
    const people = found ? peopleIn(found, rest) : null;
    const listed = found && !people ? sharesIn(found) : null;
    if (!block || (!people && !listed)) {
      rest.push(narrative[at] as Line);
      continue;
    }
    block.header.forEach((line) => { line.role = 'header'; });
    block.body.forEach((line) => { line.role = 'fact'; });
    counts.push(...people ?? []);
    if (listed) shares.push(listed);
    at += block.header.length + block.body.length - 1;
    const next = narrative[at + 1];
    if (next) after.add(next);
  }
  return { counts, shares, rest };
}

/** Lines of words in columns, and below them lines that end in numbers, to the one of all. */
function blockAt(lines: readonly Line[], from: number): { header: Line[]; body: Line[] } | null {
  const inColumns = (line: Line | undefined): boolean => line?.laid !== undefined && !SENTENCE.test(line.text);
  const numbers = (line: Line | undefined): number => (line && inColumns(line) ? cellsOf(line, 2).slice(1).filter(({ text }) => isCell(text)).length : 0);
  const first = lines[from];
  if (!first || !inColumns(first) || cellsOf(first, 2).length < 2 || numbers(first) > 0) return null;
  let at = from + 1;
  while (at - from < MOST_HEADER_LINES && inColumns(lines[at]) && numbers(lines[at]) < 2) at += 1;
  if (at - from < 2 || numbers(lines[at]) < 2) return null;
  const header = lines.slice(from, at);
  let to = at;
  while (inColumns(lines[to]) && (numbers(lines[to]) >= 2 || numbers(lines[to + 1]) >= 2)) {
    to += 1;
    if (isTotalLine(cellsOf(lines[to - 1] as Line, 2))) break;
  }
  return to - at < FEWEST_ROWS ? null : { header, body: lines.slice(at, to) };
}

function read(header: readonly Line[], body: readonly Line[]): Found | null {
  const cells = body.map((line): GridCell[] => cellsOf(line, 2));
  const printed = gridHeader(header.map((line) => cellsOf(line, 2)), cells);
  const columns = printed.columns.map((column) => (SERIAL.test(squeeze(column.path.at(-1) ?? '')) ? { ...column, isKey: true } : column));
  const rows = gridRows(body, cells, columns).filter((row) => row.cells.some((cell) => cell !== null));
  return rows.length < FEWEST_ROWS ? null : { columns, paths: hangGroups({ ...printed, columns }, rows.map((row) => row.cells)), rows };
}

function nameColumn({ columns }: Found): { at: number; name: string } {
  const keys = columns.filter(({ isKey }) => isKey).map(({ path }) => squeeze(path.at(-1) ?? ''));
  const at = keys.findIndex((key) => !SERIAL.test(key));
  return { at, name: keys[at] ?? '' };
}

function labelOf(row: GridRow, at: number): string | null {
  const label = row.keys.find((key) => TOTAL.test(squeeze(key))) ?? row.keys[at] ?? '';
  return label === '' || TOTAL.test(squeeze(label)) ? null : label;
}

/** 「编制 > 行政」 is 行政编制; null where a column is not of people. `above`: the lines before, which say of when. */
function peopleIn(found: Found, above: readonly Line[]): UnitCounts[] | null {
  const name = nameColumn(found);
  const columns = found.paths.map((path) => peopleColumn(path.map(squeeze)));
  if (!UNIT_NAME.test(name.name) || columns.some((column) => column === null)) return null;
  const year = above.slice(-4).flatMap(({ text }) => /截[至止]\s*(20\d{2})\s*年/.exec(text)?.[1] ?? []).at(-1);
  return found.rows.map((row) => ({
    unit: labelOf(row, name.at), lines: row.lines, quote: joinWrapped(row.lines.map(({ text }) => text)),
    counts: columns.flatMap((column, at): UnitCount[] => (column === null || row.cells[at] == null ? [] : [{ measure: 'count', column: column.name, printed: row.cells[at] ?? '', counter: '人', year: year === undefined ? null : Number(year) - (column.before ? 1 : 0) }])),
  }));
}

function peopleColumn(path: readonly string[]): { name: string; before: boolean } | null {
  const [leaf = '', group = ''] = [...path].reverse();
  const kind = PEOPLE.exec(group)?.[1];
  if (kind !== undefined) return { name: kind === '编制' ? `${leaf}${kind}` : `${kind}${leaf}人员`, before: false };
  if (LAST_YEAR.test(leaf)) return { name: `${leaf}人员`, before: true };
  return PEOPLE.test(leaf) || RETIRED.test(leaf) ? { name: leaf, before: false } : null;
}

/** Columns that say what they hold in brackets; 合计 holds money where it is the sum of those that do. */
function sharesIn(found: Found): ListedShares | null {
  const name = nameColumn(found);
  const named = found.paths.map((path) => BRACKETED.exec(path.at(-1) ?? ''));
  const printed = found.rows.map((row) => row.cells.map((cell) => cell ?? ''));
  const whole = found.paths.findIndex((path, at) => TOTAL.test(squeeze(named[at]?.[1] ?? path.at(-1) ?? '')));
  const money = named.flatMap((match, at) => (match && at !== whole && MONEY.test(match[2] ?? '') ? [at] : []));
  const [first] = money;
  if (first === undefined || name.at < 0 || (whole >= 0 && !printed.every((row) => isSum(row, whole, money)))) return null;
  const columns = found.paths.map((path, at): ListedColumn | null => {
    const [, label = '', unit = ''] = named[at] ?? [];
    return at === whole ? { name: '', kind: 'amount', unit: named[first]?.[2] ?? '' } : label === '' ? null : { name: label, kind: MONEY.test(unit) ? 'amount' : 'count', unit };
  });
  if (columns.some((column) => column === null) || !found.rows.some((row) => labelOf(row, name.at) === null)) return null;
  return {
    of: name.name, columns: columns.filter((column) => column !== null),
    rows: found.rows.map((row) => ({ label: labelOf(row, name.at), cells: row.cells, lines: row.lines, quote: joinWrapped(row.lines.map(({ text }) => text)) })),
  };
}
