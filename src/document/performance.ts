/**
 * The performance-target table: the tasks with their money, the goals, and the tree of indicators.
 * Its cells are words, so rows are told apart by layout: a row stands on one line, or each of its cells has
 * lines of its own; a name fills its column's width before it wraps.
 */
import type { Column } from './column.ts';
import { readHeader } from './columns.ts';
import { joinWrapped, width, type Line } from './lines.ts';
import { isGoalBlocks, readGoalBlocks } from './goal-blocks.ts';
import { gridIndicators } from './grid-indicators.ts';
import { gridTasks } from './grid-tasks.ts';
import { isRowAnIndicator, readIndicatorRows, type IndicatorRows } from './indicator-rows.ts';
import { takeLevels } from './indicator-levels.ts';
import { looksLikeTarget, splitTarget } from './indicator-target.ts';
import { goalsBelow, isOneBlockAProject, LISTED_PROJECTS, opensProject, projectBlocks, readListedProjects } from './project-performance.ts';
import { isProjectWithLevels, readProjectsWithLevels } from './levelled-projects.ts';
import { spanOf, trailingNumbers, type BadRow } from './table-rows.ts';
import type { TableRow } from './table.ts';
import { readTwoValued, valueColumns } from './two-value-indicators.ts';
import { isTyped, readTyped } from './typed-indicators.ts';
import { isWeighted, readWeighted } from './weighted-indicators.ts';

const TASKS = /^(?:年度)?主要任务$|^年度主要任务$/;
const TASK_HEADER = /任务名称/;
/** A heading, or a cell beside the goal itself; without goals the heading of the indicators. */
const GOALS = /^年度(?:总体|绩效)(?:目标|指标)(?=\s|$)/;
const INDICATOR_HEADER = /一级指标.*二级指标/;
/** 附：重点项目绩效目标 */
const APPENDED = /^附[:：]|目标$/;
const LIST_MARK = /^(?:\d+\s*[.．、]|[（(][一二三四五六七八九十\d]+[)）])/;

export interface Performance { rows: TableRow[]; columns: Column[]; bad: BadRow[] }

export function isPerformanceTable(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => TASK_HEADER.test(text) || INDICATOR_HEADER.test(text)) || isGoalBlocks(lines) || isWeighted(lines) || isTyped(lines);
}

export function readPerformance(printed: readonly Line[]): Performance {
  const lines = withoutRepeatedHead(printed);
  const result: Performance = { rows: [], columns: [], bad: [] };
  const whole = isWeighted(lines) ? readWeighted(lines) : isTyped(lines) ? readTyped(lines) : isProjectWithLevels(lines) ? readProjectsWithLevels(lines) : null;
  if (whole) {
    pushIndicatorRows(whole, result);
    return result;
  }
  if (isOneBlockAProject(lines)) return readProjects(lines);
  if (isGoalBlocks(lines)) {
    pushIndicatorRows(readGoalBlocks(lines), result);
    return result;
  }
  const at = (pattern: RegExp): number => lines.findIndex(({ text }) => pattern.test(text));
  const goalsAt = at(GOALS) >= 0 ? at(GOALS) : goalsBelow(lines, at(TASK_HEADER));
  const ends = [goalsAt, at(INDICATOR_HEADER), lines.length].filter((index) => index >= 0);
  const tasks = lines.slice(0, Math.min(...ends));
  const goals = goalsAt < 0 ? [] : lines.slice(goalsAt, at(INDICATOR_HEADER) < 0 ? lines.length : at(INDICATOR_HEADER));
  const header = lines.findIndex(({ text }, index) => index > at(INDICATOR_HEADER) && LISTED_PROJECTS.test(text));
  const listed = header > 0 && APPENDED.test(lines[header - 1]?.text ?? '') ? header - 1 : header;
  const indicators = at(INDICATOR_HEADER) < 0 ? [] : lines.slice(at(INDICATOR_HEADER), listed < 0 ? lines.length : listed);
  const grid = gridTasks(tasks);
  if (grid) ({ columns: result.columns, rows: result.rows } = grid);
  else readTasks(tasks, result);
  goals.forEach((line, index) => { line.role = index === 0 && !/\s/.test(line.text) ? 'heading' : 'prose'; });
  if (isRowAnIndicator(indicators)) pushIndicatorRows(readIndicatorRows(indicators), result);
  else readIndicators(indicators, result);
  if (listed >= 0) pushIndicatorRows(readListedProjects(lines.slice(listed)), result);
  return result;
}

function pushIndicatorRows({ indicators, projects, columns, unread }: IndicatorRows, result: Performance): void {
  // The tasks above may have more columns: a project's budget stands in the first.
  if (projects.length > 0 && result.columns.length === 0) result.columns = columns;
  for (const { label, unit, cells, goal, lines: printed } of projects) {
    result.rows.push({ label, code: null, unit, of: null, side: null, cells, text: goal, path: [], kind: 'row', ...spanOf(printed), quote: joinWrapped(printed.map(({ text }) => text)) });
  }
  for (const { project, levels, name, target, reached, lines: printed } of indicators) push(result, [project, ...levels], name, target, printed, reached);
  for (const left of unread) result.bad.push({ ...spanOf(left), reason: 'lines of the performance table that are neither a project nor an indicator' });
}

/** The year below the title and the header of the tasks stand on every page again. */
function withoutRepeatedHead(lines: readonly Line[]): readonly Line[] {
  const header = lines.findIndex(({ text }) => TASK_HEADER.test(text));
  const repeated = lines.filter(({ text }, at) => YEAR_ALONE.test(text) || (header >= 0 && at > header && text === lines[header]?.text));
  repeated.forEach((line) => { line.role = 'furniture'; });
  return lines.filter((line) => !repeated.includes(line));
}
/** A year alone, in brackets or not. */
const YEAR_ALONE = /^[（(]?\s*20\d{2}\s*年度?\s*[)）]?$/;

function readProjects(lines: readonly Line[]): Performance {
  const result: Performance = { rows: [], columns: [{ path: ['预算金额'], year: null }], bad: [] };
  lines.slice(0, lines.findIndex(({ text }) => opensProject(text))).forEach((line) => { line.role = 'furniture'; });
  for (const { label, unit, amount, goal, head, indicators } of projectBlocks(lines, INDICATOR_HEADER)) {
    head.forEach((line) => { line.role = 'fact'; });
    if (head.length > 0) result.rows.push({
      label, code: null, unit, of: null, side: null, cells: [amount], text: goal, path: [], kind: 'row', ...spanOf(head), quote: joinWrapped(head.map(({ text }) => text)),
    });
    readIndicators(indicators, result, label);
  }
  return result;
}

function readTasks(lines: readonly Line[], result: Performance): void {
  const headerAt = lines.findIndex(({ text }) => TASK_HEADER.test(text));
  if (headerAt < 0) {
    lines.forEach((line) => { line.role = 'furniture'; });
    return;
  }
  lines.slice(0, headerAt).forEach((line) => { line.role = TASKS.test(line.text) ? 'heading' : 'furniture'; });
  const rest = lines.slice(headerAt);
  let length = 0;
  for (let count = 1; count <= Math.min(12, rest.length); count += 1) {
    const header = readHeader(rest.slice(0, count).map(({ text }) => text));
    // The first task's name can be a column's name elsewhere (基本支出): all columns hang under one group here.
    if (header && new Set(header.columns.map(({ path }) => path[0])).size > 1) break;
    if (header && header.columns.length > 0) {
      length = count;
      result.columns = [...header.columns];
    }
  }
  if (length === 0) {
    // 任务名称 主要内容 预算金额: what stands beside the two is money.
    result.columns = (rest[0]?.text ?? '').split(/\s+/).filter((cell) => !/任务|内容/.test(cell)).map((cell) => ({ path: [cell], year: null }));
    length = 1;
  }
  rest.slice(0, length).forEach((line) => { line.role = 'header'; });
  const columns = result.columns.length;
  if (columns === 0) {
    rest.slice(length).forEach((line) => { line.role = 'prose'; });
    return;
  }
  let pending: Line[] = [];
  for (const line of rest.slice(length)) {
    line.role = 'fact';
    pending.push(line);
    const { words, numbers } = trailingNumbers(line.text);
    if (numbers.length < columns) continue;
    const pieces = [...pending.slice(0, -1).map(({ text }) => text), words].filter((text) => text !== '');
    const { name, content } = splitNameFromContent(pieces);
    result.rows.push({
      label: name, code: null, unit: null, of: null, side: null, cells: numbers.slice(-columns), text: content, path: [], kind: 'row',
      ...spanOf(pending), quote: joinWrapped(pending.map(({ text }) => text)),
    });
    pending = [];
  }
  if (pending.length > 0) result.bad.push({ ...spanOf(pending), reason: 'a task without its amounts' });
}

/** A task's name is narrow and comes first; what it is for is wide, or starts with a list number. */
function splitNameFromContent(pieces: readonly string[]): { name: string; content: string | null } {
  const [first = '', ...rest] = pieces;
  if (pieces.length === 1) {
    const space = /(?<=[\u4e00-\u9fff）)])\s+(?=[\u4e00-\u9fff])/.exec(first);
    return space ? { name: first.slice(0, space.index), content: first.slice(space.index).trim() } : { name: first, content: null };
  }
  const nameWidth = 22;
  let count = 1;
  while (
    count < rest.length && width(pieces[count - 1] ?? '') >= nameWidth - 4 && width(pieces[count] ?? '') <= nameWidth
    && !LIST_MARK.test(pieces[count] ?? '')
  ) count += 1;
  return { name: joinWrapped(pieces.slice(0, count)), content: joinWrapped(pieces.slice(count)) };
}

interface Open { name: Line[]; target: Line[] }

/** `project`: whose indicators they are, where each has its own. */
function readIndicators(lines: readonly Line[], result: Performance, project = ''): void {
  const [header, ...rest] = lines;
  if (!header) return;
  header.role = 'header';
  const grid = gridIndicators(lines, project);
  if (grid) {
    pushIndicatorRows(grid, result);
    return;
  }
  const values = valueColumns(header.text);
  if (values) {
    pushIndicatorRows(readTwoValued(rest, values, project), result);
    return;
  }
  const path: [string, string] = ['', ''];
  const named = (): string[] => [project, ...path];
  const nameWidth = Math.max(0, ...rest.map(({ text }) => (splitTarget(text) ? 0 : width(text))));
  let open: Open = { name: [], target: [] };
  const close = (): void => {
    if (open.name.length === 0) return;
    const all = [...open.name, ...open.target];
    if (open.target.length === 0) result.bad.push({ ...spanOf(all), reason: 'an indicator without a target' });
    else {
      const name = joinWrapped(open.name.map(({ text }) => text));
      const split = open.name[0] === open.target[0] ? splitTarget(open.name[0]?.text ?? '') : null;
      const wrapped = split ? [split.target, ...open.target.slice(1).map(({ text }) => text)] : open.target.map(({ text }) => text);
      push(result, named(), split?.name ?? name, joinWrapped(wrapped), [...new Set(all)]);
    }
    open = { name: [], target: [] };
  };
  rest.forEach((line, index) => {
    // Each page of the table may print the header again.
    if (INDICATOR_HEADER.test(line.text)) {
      line.role = 'header';
      close();
      return;
    }
    line.role = 'fact';
    const unfinished = open.name.length > 0 && open.target.length === 0;
    const text = unfinished ? line.text : takeLevels(line.text, path, close);
    if (text === '') return;
    const here: Line = text === line.text ? line : { ...line, text };
    const next = rest[index + 1];
    const previousTarget = open.target.at(-1);
    // 「6 月 26 日至」 has its end on the next line.
    if (previousTarget && /[至~～]$/.test(previousTarget.text)) {
      open.target.push(here);
      return;
    }
    if (unfinished) {
      const full = width(open.name.at(-1)?.text ?? '') >= nameWidth - 5;
      if (here.glued || !full || (looksLikeTarget(text) && !(next && continuesName(next, rest[index + 2])))) open.target.push(here);
      else open.name.push(here);
      return;
    }
    const startsBlock = next?.glued === true || width(text) >= nameWidth - 5;
    const split = next?.glued === true ? null : splitTarget(text);
    if (split) {
      close();
      open = { name: [here], target: [here] };
    } else if (startsBlock || !previousTarget) {
      close();
      open = { name: [here], target: [] };
    } else {
      open.target.push(here);
    }
  });
  close();
}

/** After a bare target-like line, a glued line means that the name was not finished. */
function continuesName(next: Line, afterNext: Line | undefined): boolean {
  return next.glued && looksLikeTarget(next.text) && afterNext?.glued !== true;
}

function push(result: Performance, path: readonly string[], label: string, target: string, lines: Line[], reached?: TableRow['reached']): void {
  result.rows.push({
    label, code: null, unit: null, of: null, side: null, cells: [], text: target, ...(reached ? { reached } : {}), path: path.filter((cell) => cell !== ''), kind: 'indicator',
    ...spanOf(lines), quote: [label, reached?.text ?? '', target].filter((cell) => cell !== '').join(' '),
  });
}
