/** The words before a row's numbers where several cells name it: a number, a project, who carries it out, a code. */
import { joinWrapped, squeeze } from './lines.ts';

/** Whose the row is. */
const WHOSE = /^(?:(?:实施|采购|项目|承担|预算)?单位|单位名称)$/;
/** The section that carries it out, which is neither a unit nor part of the name. */
const SECTION = /^(?:承办|责任)(?:机构|部门|科室)$/;
/** Keys that a table of units has too, beside its subjects. */
const OF_ALL_TABLES = ['单位名称', '预算单位'];
/** What the row is called; the first that the header has counts. */
const NAMES = ['采购项目名称', '采购项目', '采购品目', '采购内容', '项目名称', '所属项目', '采购类别', '采购类型'];
/** Of which of the three kinds a purchase is; the 类型 may also say who buys it. */
const KIND = /^采购(?:类别|类型)$/;
const OF_KIND = /^(?:货物|工程|服务)/;
/** The project that a purchase is for. */
const OF = ['所属项目', '项目名称', '单位名称(项目)'];
/** One column for the unit, which has a code before it, and for its projects, which have none. */
const CODE_KEY = /^单位(?:代码|编码)$/;
const UNIT_OR_PROJECT = /^单位名称[(/]项目(?:名称)?\)?$/;
const CODED_UNIT = /^\d{3,9}\s+(\S.*)$/;
const SUBTOTAL = '小计';
/** A cell of fewer characters does not wrap. */
const SHORTEST_WRAPPED = 8;
const TOTAL = /^[合总]\s*计$/;
/** 「A 货物」: a class with its letter. */
const LETTERED = /^[A-Z]\s+(?=[\u4e00-\u9fff])/;

/** A line of words, or part of one; `glued` as for a line: no blank line stands before it. */
export interface Piece { text: string; glued: boolean }
export interface RowKey { label: string; unit: string | null; of: string | null; /** 采购类别, of which of the three kinds a purchase is. */ bought: string | null }

/** A cell says whose the row is, and another what it is called. */
export function namesItsUnit(keys: readonly string[]): boolean {
  if ((keys.includes('采购内容') && keys.includes('项目名称')) || (unitOrProject(keys) && keys.some((key) => NAMES.includes(key)))) return true;
  return keys.some((key) => WHOSE.test(key)) && (keys.some((key) => !OF_ALL_TABLES.includes(key) && WHOSE.test(key)) || keys.some((key) => NAMES.includes(key)));
}

/** Several cells before the numbers, which are told apart: whose the row is, for which project, or of what kind. */
export function hasSeveralCells(keys: readonly string[]): boolean {
  return namesItsUnit(keys) || (keys.some((key) => SECTION.test(squeeze(key))) && keys.some((key) => NAMES.includes(key))) || (keys.includes('采购品目') && keys.some((key) => OF.includes(key))) || (keys.some((key) => KIND.test(key)) && keys.some((key) => !KIND.test(key) && NAMES.includes(squeeze(key))));
}

/** A column has units with their projects below them, and nothing else names the rows. */
export function listsProjects(keys: readonly string[]): boolean {
  return keys.some((key) => UNIT_OR_PROJECT.test(squeeze(key)) && squeeze(key).includes('(')) && !namesItsUnit(keys);
}

function unitOrProject(keys: readonly string[]): boolean {
  return CODE_KEY.test(keys[0] ?? '') && UNIT_OR_PROJECT.test(squeeze(keys[1] ?? ''));
}

/**
 * Null where the words are not as many cells as the header's. A wrapped cell goes on after a blank line, the next cell
 * without one. `above`: whose the row before is; a cell over several rows is printed beside the first.
 */
export function readRowKey(pieces: readonly Piece[], keys: readonly string[], above: string | null): RowKey | null {
  if (TOTAL.test(pieces.map(({ text }) => text).join(' '))) return null;
  if (unitOrProject(keys)) {
    const unit = CODED_UNIT.exec(joinWrapped(pieces.map(({ text }) => text)))?.[1];
    const own = unit === undefined ? readRowKey(pieces, ['项目名称', ...keys.slice(2)], null) : { label: unit, unit, of: null, bought: null };
    return own && { ...own, unit: own.unit ?? above };
  }
  const printed = keys.map(squeeze);
  const cells: string[] = [];
  pieces.forEach(({ text, glued }, at) => {
    const [first = '', ...others] = text.replace(LETTERED, '').split(/\s+/);
    if (at > 0 && !glued) cells.push(joinWrapped([cells.pop() ?? '', first]));
    else cells.push(first);
    cells.push(...others);
  });
  const whose = printed.findIndex((key) => WHOSE.test(key));
  const [own, last = ''] = [cells[whose] ?? null, cells.at(-1) ?? ''];
  if (own !== null && (last === SUBTOTAL || TOTAL.test(last)) && cells.length < 3) return { label: own, unit: own, of: null, bought: null };
  const name = NAMES.find((candidate) => printed.includes(candidate));
  // The lines of a wrapped name stand as close as cells do; the other cells are short.
  const extra = cells.length - printed.length;
  const nameAt = name === undefined ? -1 : printed.indexOf(name);
  // One or two characters are the end of what stands before them.
  const wrappedAt = extra === 1 ? cells.findIndex((cell, at) => at > 0 && at <= nameAt && cell.length <= 2 && (cells[at - 1]?.length ?? 0) > SHORTEST_WRAPPED) : -1;
  if (wrappedAt > 0) cells.splice(wrappedAt - 1, 2, joinWrapped(cells.slice(wrappedAt - 1, wrappedAt + 1)));
  else if (extra > 0 && nameAt >= 0) cells.splice(nameAt, extra + 1, joinWrapped(cells.slice(nameAt, nameAt + extra + 1)));
  if (whose === 0 && extra === -1 && above !== null) cells.unshift(above);
  return cells.length === printed.length ? rowKeyOf(cells, keys, null) : null;
}

/** The same where each cell is known by its column; a row that has nothing but a unit, or a unit and 小计, is that unit's. */
export function rowKeyOf(cells: readonly string[], keys: readonly string[], above: string | null): RowKey | null {
  const printed = keys.map(squeeze);
  const name = NAMES.find((candidate) => printed.includes(candidate) && cells[printed.indexOf(candidate)] !== '');
  const cellOf = (key: string): string | null => cells[printed.indexOf(key)] ?? null;
  const whose = printed.findIndex((key) => WHOSE.test(key));
  const own = cells[whose] ?? null;
  const label = name === undefined ? own : cellOf(name);
  if (label === null || label === '') return null;
  if (own !== null && own !== '' && (label === own || label === SUBTOTAL || TOTAL.test(label))) return { label: own, unit: own, of: null, bought: null };
  const of = OF.filter((key) => key !== name).map(cellOf).find((cell) => cell !== null && cell !== '') ?? null;
  return { label, unit: own === '' ? above : own ?? above, of, bought: name !== undefined && KIND.test(name) ? null : kindOf(cells, printed) };
}

function kindOf(cells: readonly string[], keys: readonly string[]): string | null {
  const at = keys.findIndex((key) => KIND.test(key));
  const cell = cells[at] ?? null;
  return keys[at]?.endsWith('类型') === true && cell !== null && !OF_KIND.test(cell) ? null : cell;
}
