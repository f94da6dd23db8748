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
