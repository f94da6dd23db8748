/** Indicators that are set in columns by spaces: 一级指标, 二级指标, 三级指标, 指标值, where a level stands only beside the first of its own. */
import { gridHeader } from './grid-columns.ts';
import { placeCells, wordsOf } from './grid-rows.ts';
import { cellsOf, isSetInColumns } from './grid.ts';
import type { IndicatorRows } from './indicator-rows.ts';
import { squeeze, type Line } from './lines.ts';

const LEVEL = /^[一二三]级指标$/;
const NAME = /^指标(?:内容|名称)$/;
const VALUE = /^(?:\S{0,6}指标值|\S{0,4}目标值|\S{0,4}值)$/;

/** Null where it has other columns, or is not set so. */
export function gridIndicators(lines: readonly Line[], project: string): IndicatorRows | null {
  const [header, ...printed] = lines;
  if (!header || header.laid === undefined || !isSetInColumns(printed)) return null;
  const body = printed.filter(({ laid }) => laid !== header.laid);
  printed.forEach((line) => { line.role = body.includes(line) ? 'fact' : 'header'; });
  const cells = body.map((line) => cellsOf(line, 2));
  const { columns } = gridHeader([cellsOf(header, 2)], cells);
  const names = columns.map(({ path }) => squeeze(path.at(-1) ?? ''));
  const named = NAME.test(names.at(-2) ?? '');
  const levels = names.filter((name) => LEVEL.test(name)).length + (named ? 1 : 0);
  if (levels < 2 || names.length !== levels + 1 || !VALUE.test(names.at(-1) ?? '')) return null;
  const placed = cells.map((line) => placeCells(line, columns, []).words);
  const [nameAt, valueAt] = [levels - 1, levels];
  const has = (at: number, column: number): boolean => (placed[at]?.[column] ?? '') !== '';
  // The lines of a name may stand around its target.
  const anchors = placed.flatMap((_, at) => (has(at, valueAt) && (has(at, nameAt) || (has(at - 1, nameAt) && !has(at - 1, valueAt))) ? [at] : []));
  const words = columns.map((_, column) => wordsOf(placed.map((line) => line[column] ?? ''), anchors));
  const result: IndicatorRows = { indicators: [], projects: [], columns: [], unread: [] };
  let path: [string, string] = ['', ''];
  anchors.forEach((anchor, nth) => {
    const own = words.map((column) => column[nth]?.text ?? '');
    if (levels > 2 && own[0] !== '') path = [own[0] ?? '', ''];
    // 三级指标 beside the name of the indicator says of which field it is.
    const last = own[named && levels > 3 ? levels - 3 : levels - 2] ?? '';
    path = levels > 2 ? [path[0], last === '' ? path[1] : last] : [last === '' ? path[0] : last, ''];
    const at = [...new Set([anchor, ...words.slice(nameAt).flatMap((column) => column[nth]?.lines ?? [])])].sort((left, right) => left - right);
    result.indicators.push({ project, levels: [...path], name: own[nameAt] ?? '', target: own[valueAt] ?? '', lines: at.flatMap((index) => body[index] ?? []) });
  });
  return result;
}
