/** What is said of a figure without another: 「均与上年持平」, 「上年未安排」. */
import type { Row } from '../budget/fact.ts';
import { MONEY } from './naming.ts';
import type { Run } from './run.ts';
import { toldWithoutFigure, type Told } from './told-without-figure.ts';
import type { Telling } from './telling.ts';

export function tellWithoutFigure(telling: Telling, run: Run): void {
  const told = toldWithoutFigure(run.text);
  // 「2025 年未安排」 in the budget of that year says nothing of the year before.
  if (!told || (told.said === 'new' && new RegExp(`^${telling.document.year}\\s*年`).test(run.text.slice(told.from, told.to)))) return;
  // 「甲 3 万元，乙 2 万元，均与上年持平」 tells it of each.
  const listed = run.named.length > 1 ? run.named : run.told;
  const each = told.said === 'unchanged' && listed.length > 1 && /均\s*$/.test(run.text.slice(0, told.from));
  // 「甲 36 万元，上年未安排，拟购置 2 辆，每辆 18 万元」 tells it of the amount before.
  const before = told.said === 'new' ? run.amounts.findLast(({ at }) => at < told.from)?.row : undefined;
  // 「…，其中：甲 5 万元，比上年减少 1 万元，乙 9 万元，与上年持平」: of the amount that it follows at once, whatever moved before it.
  const beside = told.said === 'unchanged' && !each ? run.amounts.findLast(({ at }) => at < told.from && run.changed.every((change) => change.at < at)) : undefined;
  const own = run.changed.length > 0 && beside && /^[\d,，.\s]*[万亿千]?元[，,]\s*$/.test(run.text.slice(beside.at, told.from)) ? beside.row : undefined;
  for (const row of each ? listed : [before ?? own ?? run.changed[0]?.row ?? telling.target(run, null, null)]) tellOf(telling, run, told, row);
}

/** 「收入预算 9 万元…支出预算 9 万元。与上年 8 万元相比，收支各增加 1 万元」: what is told of one side is the other's too. */
export function tellOtherSide(telling: Telling, run: Run): void {
  const [own] = run.changed.map(({ row }) => row);
  const money = own?.facts[0];
  if (!own || !money || !BOTH_SIDES.test(run.text) || !SIDE.test(own.label)) return;
  const other = telling.rowsOfParagraph.find((row) => row !== own && SIDE.test(row.label) && row.parent === null && row.facts[0]?.value?.eq(money.value ?? -1) === true);
  if (!other || other.facts.length > 1) return;
  for (const { measure, column, year, printed, unit, value, place } of own.facts.slice(1)) telling.fact(other, { measure, column, year, printed: printed?.replace('-', '') ?? null, negative: value?.lt(0) ?? false, unit, place });
  telling.changes(run, other, run.changed[0]?.at ?? 0);
}
const BOTH_SIDES = /收支(?:预算)?(?:总[额计])?(?:各|均|同步|同时|都|相应|分别)?(?:比|较|增|减|下降|上升)/;
const SIDE = /^(?:部门|单位|本年)?(?:收入|支出)(?:总?预算|预算总[额数计]|总[额计])/;

function tellOf(telling: Telling, run: Run, told: Told, row: Row | null): void {
  const unit = row?.facts.find(({ measure, unit: printed }) => measure === 'amount' && MONEY.test(printed ?? ''))?.unit;
  if (!row || unit == null) return;
  const { year } = telling.document;
  const seed = { printed: '0', unit, place: telling.place(run.paragraph, run.from + told.from, run.from + told.to) };
  if (told.said === 'new') telling.fact(row, { ...seed, measure: 'amount', column: [`${year - 1}预算`], year: year - 1 });
  else if (!row.facts.some(({ measure }) => measure === 'change')) {
    telling.fact(row, { ...seed, measure: 'change', column: [`比${year - 1}增减额`], year });
    telling.changes(run, row, told.from);
  }
}
