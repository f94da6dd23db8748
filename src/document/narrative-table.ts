/** The table of key projects inside the narrative: name, amount, performance goal, wrapped in narrow columns. */
import { joinWrapped, squeeze, type Line } from './lines.ts';
import { spanOf, type BadRow } from './table-rows.ts';

export interface ProjectGoal {
  label: string;
  value: string;
  goal: string;
  unit: string;
  /** Where the amount stands, name included. */
  page: number;
  lines: readonly [number, number];
  quote: string;
  /** Where the goal stands, which runs on below the amount: the pages of its first and last line. */
  goalPages: readonly [number, number];
  goalLines: readonly [number, number];
}

const AMOUNT_CELL = /(?:^|\s)((?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?)(?:\s+(?!年|月|日)|$)/;
const LIST_MARK = /^\d+\s*[.．、](?!\d)/;
const ENDS_GOAL = /[。；.]$/;

export function looksLikeAmount(text: string): boolean {
  return /\d\s*(?:万元|亿元|元)/.test(text);
}

/**
 * A row opens where the goal before it ended (or where a name that the document uses elsewhere begins); its name
 * runs to the amount, its goal to the next row. `known` holds squeezed names.
 */
export function readProjectGoals(lines: readonly Line[], known: ReadonlySet<string>): { rows: ProjectGoal[]; bad: BadRow[] } {
  const [header, ...body] = lines;
  if (!header) return { rows: [], bad: [] };
  header.role = 'header';
  const unit = /[（(](万元|亿元|元)[)）]/.exec(header.text)?.[1] ?? '万元';
  if (AMOUNT_LAST.test(header.text)) return readAmountLast(body, /单位/.test(header.text), unit, known);
  const starts = body.flatMap((line, index) => (opensRow(body, index, known) ? [index] : []));
  const rows: ProjectGoal[] = [];
  const bad: BadRow[] = [];
  starts.forEach((start, nth) => {
    const block = body.slice(start, starts[nth + 1] ?? body.length);
    const at = block.findIndex(({ text }) => AMOUNT_CELL.test(text));
    const line = block[at];
    const cell = line ? AMOUNT_CELL.exec(line.text) : null;
    if (!line || !cell) {
      bad.push({ ...spanOf(block), reason: 'a project without an amount' });
      return;
    }
    const name = joinWrapped([...block.slice(0, at).map(({ text }) => text), line.text.slice(0, cell.index).trim()]);
    const goal = [line.text.slice(cell.index + cell[0].length).trim(), ...block.slice(at + 1).map(({ text }) => text)];
    const row = block.slice(0, at + 1);
    const goalLines = block.slice(goal[0] === '' && block.length > at + 1 ? at + 1 : at);
    const goalSpan = spanOf(goalLines);
    rows.push({
      label: name, value: cell[1] ?? '', goal: joinWrapped(goal.filter((text) => text !== '')), unit,
      page: line.page, lines: spanOf(row).lines, quote: joinWrapped(row.map(({ text }) => text)),
      goalPages: [goalLines[0]?.page ?? goalSpan.page, goalSpan.page], goalLines: goalSpan.lines,
    });
  });
  const unclaimed = body.slice(0, starts[0] ?? body.length);
  if (unclaimed.length > 0) bad.push({ ...spanOf(unclaimed), reason: 'lines before the first project' });
  body.forEach((entry) => { entry.role = 'fact'; });
  return { rows, bad };
}

/** 「项目名称 实施单位 年度绩效目标 预算数」: the amount ends the row. */
const AMOUNT_LAST = /目标\s+\S*(?:预算|金额|资金)\S*$/;
const ENDING_AMOUNT = /(?:^|\s)((?:\d{1,3}(?:[,，]\d{3})+|\d+)\.\d{1,2}|\d{1,3}(?:[,，]\d{3})+)$/;

/** `units`: who carries it out stands between the name and the goal. */
function readAmountLast(body: readonly Line[], units: boolean, unit: string, known: ReadonlySet<string>): { rows: ProjectGoal[]; bad: BadRow[] } {
  const rows: ProjectGoal[] = [];
  const bad: BadRow[] = [];
  let block: Line[] = [];
  for (const line of body) {
    line.role = 'fact';
    block.push(line);
    const value = ENDING_AMOUNT.exec(line.text)?.[1];
    if (value === undefined) continue;
    const texts = block.map(({ text }) => text.replace(text === line.text ? ENDING_AMOUNT : /^$/, '').trim());
    const named = nameBefore(texts, known);
    if (named) {
      const rest = [named.left, ...texts.slice(named.lines)].filter((text) => text !== '');
      const goal = joinWrapped(units ? [(rest[0] ?? '').replace(/^\S+\s*/, ''), ...rest.slice(1)] : rest);
      const from = block.slice(named.left === '' ? named.lines : named.lines - 1);
      const [first] = from.length > 0 ? from : block;
      rows.push({
        label: named.label, value, goal, unit, page: line.page, lines: spanOf(block).lines, quote: joinWrapped(block.map(({ text }) => text)),
        goalPages: [first?.page ?? line.page, line.page], goalLines: [first?.number ?? line.number, line.number],
      });
    } else bad.push({ ...spanOf(block), reason: 'a project whose name no table has' });
    block = [];
  }
  if (block.length > 0) bad.push({ ...spanOf(block), reason: 'a project without an amount' });
  return { rows, bad };
}

/** The longest name of a table that the lines begin with: whole lines, or the first cell of the last. */
function nameBefore(texts: readonly string[], known: ReadonlySet<string>): { label: string; lines: number; left: string } | null {
  for (let lines = Math.min(texts.length, MOST_NAME_LINES); lines > 0; lines -= 1) {
    const last = texts[lines - 1] ?? '';
    const cell = last.split(/\s+/)[0] ?? '';
    for (const [piece, left] of [[last, ''], [cell, last.slice(cell.length).trim()]] as const) {
      const label = joinWrapped([...texts.slice(0, lines - 1), piece]);
      if (known.has(squeeze(label))) return { label, lines, left };
    }
  }
  return null;
}
const MOST_NAME_LINES = 4;

function opensRow(body: readonly Line[], index: number, known: ReadonlySet<string>): boolean {
  const line = body[index];
  if (!line || LIST_MARK.test(line.text)) return false;
  const ahead = body.slice(index, index + 4);
  const at = ahead.findIndex(({ text }) => AMOUNT_CELL.test(text));
  if (at < 0) return false;
  const amountLine = ahead[at]?.text ?? '';
  const cell = AMOUNT_CELL.exec(amountLine);
  const name = squeeze(joinWrapped([...ahead.slice(0, at).map(({ text }) => text), amountLine.slice(0, cell?.index ?? 0)]));
  if (name === '') return false;
  if (known.has(name)) return true;
  const previous = body[index - 1];
  return !previous || (ENDS_GOAL.test(previous.text) && !/[。；，]/.test(name));
}
