/** Tables → rows and facts, each with its basis and the tree its codes, numbering and wording give. */
import { BEARS_FUND, fundOpening } from '../budget/funds.ts';
import type { Basis, FactBook, Fund, Place, Row } from '../budget/fact.ts';
import type { BudgetDocument } from '../document/document.ts';
import { isPriorYear, isSameOffice } from '../document/budget-units.ts';
import { squeeze } from '../document/lines.ts';
import { listsProjects } from '../document/row-keys.ts';
import type { Table, TableRow } from '../document/table.ts';
import { addFact, addPassage, addRow } from './rows.ts';
import { hangRows, nameOf } from './row-tree.ts';

interface Kind { basis: Basis; fund: Fund }

/** What a table's title says of its money; the first that matches counts. */
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/政府采购|政府购买/, { basis: 'statement', fund: 'all' }],
  [/绩效/, { basis: 'project', fund: 'all' }],
  [/三公/, { basis: 'receptions', fund: 'general' }],
  [BEARS_FUND.fund, { basis: 'function', fund: 'fund' }],
  [BEARS_FUND.capital, { basis: 'function', fund: 'capital' }],
  [/按?经济(?:分类|科目)/, { basis: 'economic', fund: 'general' }],
  [BEARS_FUND.general, { basis: 'function', fund: 'general' }],
  [/财政拨款|政府预算拨款/, { basis: 'function', fund: 'appropriation' }],
  [/项目支出/, { basis: 'project', fund: 'all' }],
  [/基本支出/, { basis: 'economic', fund: 'all' }],
  [/收入(?:预算)?总/, { basis: 'source', fund: 'all' }],
  [/./, { basis: 'function', fund: 'all' }],
];

const TOTAL_LABEL = /^(?:本年(?:财政拨款)?(?:收入|支出)(?:合计|小计)?|(?:(?:基本|项目)?支出|(?:财政)?(?:拨款)?收入|全?部门|各?单位)[总合]计|合计|总计|金额合计|上年结余、结转|上年结转(?:结余)?|结转下年|年[终末]结转(?:和?结余)?)$/;
/** What stands under it bears the names of this year's money. */
const CARRIED = /^上年结[转余]/;
/** 一、本年收入 is the sum of what stands under it. */
const YEAR_SIDE = /^[一二三]、(本年(?:收入|支出))$/;
/** 六、上年结转 below 本年收入合计 is no part of it. */
const NUMBERED_CARRIED = /^[一二三四五六七八九十]+、(?:上年结余、结转|上年结转(?:结余)?|结转下年)$/;
/** What an office has besides this year's income, and pays besides this year's spending, below the total of what stands above. */
const BESIDES_THE_YEAR = /^(?:[一二三四五六七八九十]+、)?(?:使用非财政拨款结余|用事业基金弥补收支差额|上级补助收入|附属单位上缴收入|对附属单位补助支出|上缴上级支出)$/;
const YEAR_TOTAL = /^本年(?:收入|支出)合计$/;
const INDICATOR_VALUE = /^([≥≤＞＜><=＝]?)\s*(?:提高|提升|达到|至少|不少于|不低于|不超过|降低)?\s*(\d[\d,，]*(?:\.\d+)?)\s*([^\d\s，。、-]*)/;

const OF_WHICH = /^其中[:：]\s*(?=.{2})/;
/** 「防汛（小计）」 is the sum of what stands below it, by the same name. */
const SUBTOTAL_OF = /(?<=\S{2})\s*[（(]小计[)）]$/;
/** 支出预算分类汇总表（按部门预算经济分类） */
const ALL_SPENDING = /^(?:部门|单位)?支出预算(?:分类)?(?:汇总)?表/;
/** 「…基本支出表--人员经费（工资福利支出）（…）」: the one class that the table prints. */
const OF_CLASS = /[-—–－]\s*[\u4e00-\u9fff]{2,12}[（(]([^（()）]+)[)）]/;

/** What keeps the office running has its classes in a table of its own. */
const OF_RUNNING = /机关运行经费/;

/** A column of people or things among those of money: 实有数（人）. */
const COUNTED = /[（(](人|名|辆|个|家|项|台|套|平方米)[)）]$/;

/** Codes of the economic classification open with 3, those of the functional one with 2, those of units with another digit. */
function kindOf(table: Table): Kind {
  const kind = KINDS.find(([pattern]) => pattern.test(table.title))?.[1] ?? { basis: 'function', fund: 'all' };
  const codes = table.rows.flatMap(({ code }) => (code !== null && /^[23]/.test(code) ? [code] : []));
  if (kind.basis === 'function' && kind.fund === 'all' && codes.length === 0 && listsProjects(table.keys)) return { ...kind, basis: 'project' };
  // Subjects with the economic classes as columns are cut by function; what names no fund and no kind of spending is all the money.
  if (kind.basis === 'economic' && ALL_SPENDING.test(table.title)) return { basis: codes.length > 0 && codes.every((code) => code.startsWith('2')) ? 'function' : 'economic', fund: 'all' };
  return kind.basis === 'function' && codes.length > 0 && codes.every((code) => code.startsWith('3')) ? { ...kind, basis: 'economic' } : kind;
}

export function addTableFacts(book: FactBook, document: BudgetDocument): void {
  const hung: Row[][] = [];
  for (const table of document.tables) {
    const kind = kindOf(table);
    const rows: Row[] = [];
    for (const source of table.rows) {
      const total = isPriorYear(source.label) ? rows.find(({ role, budgetUnit }) => role === 'total' && budgetUnit === null) : undefined;
      if (total) addPriorYear(book, document, table, source, total);
      else rows.push(addTableRow(book, document, table, source, kind));
    }
    // Below the total of the tasks some projects stand once more with their targets: they are no parts of it.
    const last = /绩效/.test(table.title) ? rows.findIndex(({ role }) => role === 'total') : -1;
    hung.push(rows.filter(({ role }, at) => role !== 'indicator' && (last <= 0 || at <= last)));
    for (const note of table.notes) {
      addPassage(book, { kind: 'note', subject: table.title, text: note.text, place: { ...placeOf(document, table, note), row: null, column: null, quote: note.text } });
    }
  }
  // Only when every table is in: a table without codes takes its levels from a coded one that may come later.
  for (const rows of hung) {
    hangRows(rows, book.rows);
    for (const row of rows) if (row.parent && CARRIED.test(nameOf(row.parent)) && row.parent.role !== 'total') row.context ??= nameOf(row.parent);
  }
}

function placeOf(document: BudgetDocument, table: Table, at: { page: number; lines: readonly [number, number] }): Omit<Place, 'row' | 'column' | 'quote'> {
  return { document: document.id, page: at.page, part: null, table: table.number, lines: at.lines };
}

function addTableRow(book: FactBook, document: BudgetDocument, table: Table, source: TableRow, kind: Kind): Row {
  // 「其中：乙项目」, 「甲类（小计）」: where it stands, and no part of its name.
  const label = source.label.replace(OF_WHICH, '').replace(SUBTOTAL_OF, '');
  const place: Place = { ...placeOf(document, table, source), row: label, column: null, quote: source.quote };
  const name = squeeze(source.label).replace(/\s/g, '');
  // 615 某某镇人民政府: a department's code is as long as a subject's.
  const isUnit = isSameOffice(name, document.department) || (source.code === null && document.budgetUnits.some((unit) => squeeze(unit) === name));
  const row = addRow(book, {
    label, place, code: isUnit ? null : source.code, budgetUnit: document.budgetUnits.length > 0 ? source.unit : null, context: source.kind === 'indicator' ? source.path.join(' > ') : source.of ?? OF_CLASS.exec(table.title)?.[1] ?? OF_RUNNING.exec(table.title)?.[0] ?? null,
    bought: source.bought ?? null, basis: source.kind === 'indicator' ? 'performance' : source.side === 'revenue' ? 'source' : source.cutBy ?? kind.basis,
    fund: fundOpening(source.paidFrom ?? '') ?? kind.fund, side: source.side,
    role: source.kind === 'indicator' ? 'indicator' : TOTAL_LABEL.test(name.replace(YEAR_SIDE, '$1')) || isBelowYear(table, source, name) ? 'total' : isUnit ? 'unit' : 'item',
  });
  if (source.kind === 'indicator') {
    addTarget(book, row, 'target', source.text ?? '', null);
    if (source.reached) addTarget(book, row, 'reached', source.reached.text, source.reached.year ?? document.year - 1);
    return row;
  }
  const rowYear = /(20\d{2})\s*年/.exec(kind.basis === 'receptions' ? source.label : '')?.[1];
  const columns = source.side === 'expenditure' ? table.columns.slice(table.left) : table.columns;
  const isChange = kind.basis === 'receptions' && /增减|变化/.test(source.label);
  source.cells.forEach((cell, index) => {
    const column = columns[index];
    if (cell === null || !column) return;
    // 「增减变化情况」 above the columns of both years: what those say.
    if (column.path.length > 1 && movedBy(squeeze(column.path[0] ?? '')) !== null && bothYears(columns, column)) return;
    const moved = movedBy(column.path.at(-1) ?? '');
    if (moved !== null) {
      const percent = moved === 'percent';
      addFact(book, row, {
        measure: moved, column: [percent ? '增减幅' : `比${document.year - 1}增减额`], year: document.year, printed: percent ? cell.replace(/[%％]$/, '') : cell, unit: percent ? '%' : table.unit,
      });
      return;
    }
    // 占比: what has its share printed is divided here too; as an amount the percent would have the table's unit.
    if (/[%％]$/.test(cell)) return;
    const counted = COUNTED.exec(column.path.at(-1) ?? '')?.[1];
    if (counted !== undefined) {
      addFact(book, row, { measure: 'count', column: column.path, year: column.year ?? document.year, printed: cell, unit: counted });
      return;
    }
    const side = source.side === 'revenue' ? ['收入'] : source.side === 'expenditure' ? ['支出'] : [];
    addFact(book, row, {
      measure: isChange ? 'change' : 'amount', column: [...side, ...column.path],
      year: rowYear ? Number(rowYear) : column.year ?? document.year, printed: cell, unit: table.unit,
    });
  });
  if (source.counted) addFact(book, row, { measure: 'count', column: ['数量'], year: document.year, ...source.counted });
  if (source.text) {
    addPassage(book, { kind: 'purpose', subject: source.label, text: source.text, place: { ...place, quote: source.text } });
  }
  return row;
}

/** 上年预算数 below 合计 and its units: what the total was in the year before. */
function addPriorYear(book: FactBook, document: BudgetDocument, table: Table, source: TableRow, total: Row): void {
  const place: Place = { ...placeOf(document, table, source), row: source.label, column: null, quote: source.quote };
  source.cells.forEach((cell, index) => {
    const column = table.columns[index];
    if (cell !== null && column) addFact(book, total, { measure: 'amount', column: column.path, year: document.year - 1, printed: cell, unit: table.unit, place });
  });
}

function bothYears(columns: Table['columns'], { path }: Table['columns'][number]): boolean {
  const own = path.slice(1).join('>');
  return new Set(columns.flatMap((other) => (other.year !== null && other.path.join('>') === own ? [other.year] : []))).size > 1;
}

function isBelowYear({ rows }: Table, source: TableRow, name: string): boolean {
  const above = rows.slice(0, rows.indexOf(source)).filter(({ side }) => side === source.side);
  const total = above.findIndex(({ label }) => YEAR_TOTAL.test(squeeze(label)));
  return (NUMBERED_CARRIED.test(name) && total >= 0) || (BESIDES_THE_YEAR.test(name) && total > 0);
}

/** A column of how much a row moved since the year before, in money or in percent. */
function movedBy(name: string): 'change' | 'percent' | null {
  return !/^(?:[比较](?:上年|20\d\d年?)|同比)?(?:增减|增长|变动)/.test(name) ? null : /[%％幅率]|比例/.test(name) ? 'percent' : 'change';
}

function addTarget(book: FactBook, row: Row, measure: 'target' | 'reached', text: string, year: number | null): void {
  // 「≤0.1/10 万」 is a rate in words.
  const measured = /\d\s*\/\s*\d/.test(text) ? null : INDICATOR_VALUE.exec(text);
  const date = /^(?:20\d{2}\s*年|\d{1,2}\s*月)/.test(text);
  addFact(book, row, {
    measure, column: [measure === 'target' ? '目标值' : '完成值'], year, text,
    printed: measured && !date ? measured[2] ?? null : null, unit: measured && !date ? unitOf(measured[3] ?? '') : null,
  });
}

/** 万人次 and ㎡ stay as printed; what follows a percent sign is no unit. */
function unitOf(printed: string): string | null {
  const unit = printed.replace(/^([%％]).*$/, '%').replace(/(?:以上|以下|以内)$/, '');
  return unit === '' ? null : unit;
}
