/** What moved: 「较上年增加 2 万元，增长 4%」, 「由 12 人减少到 9 人」, 「2022 年预算 5 万元」, 「因压减 1 万元」. */
import type { Place, Row } from '../budget/fact.ts';
import type { Quantity } from './clauses.ts';
import { endedInBracket, hadIn, noMoreAfter, notAgainIn, ordinalCauseIn, overIn } from './ended.ts';
import { MONEY } from './naming.ts';
import { tellReasonOfPart } from './reasons.ts';
import { respectively } from './respectively.ts';
import type { Run } from './run.ts';
import { EARLIER, FROM, MOVED_TO, OWN, percentIn, type Comparison } from './wording.ts';
import { countColumn, isNamedSo, signed } from './heading.ts';
import { OURS } from './statement-words.ts';
import { isMoneyRow } from './money-words.ts';
import type { Telling } from './telling.ts';

export function tellChange(telling: Telling, run: Run, quantity: Quantity, index: number, { lead, earlier, negative }: Comparison, place: Place): void {
  const money = MONEY.test(quantity.unit);
  // 「截至 2024 年底，有车辆 17 辆，比上年减少 1 辆」: against the year before that.
  const now = money ? telling.document.year : telling.asOf ?? telling.document.year;
  const year = telling.yearOf(earlier) - (/^[上去]/.test(earlier) ? telling.document.year - now : 0);
  const name = telling.namer.clean(lead).replace(/^[一二三四五六七八九十]是/, '').replace(OURS, '').replace(/^本(?:部门|单位|系统)(?=.{3,})/, '');
  const told = money ? toldSo(telling, name) : undefined;
  const ended = money && negative && name === '' ? notAgainIn(run.text.slice(0, quantity.beforeFrom)) : null;
  const row = ended !== null ? endedRow(telling, run, ended, quantity.unit, quantity.beforeFrom)
    : !money ? countedBefore(run, quantity, quantity.after || name) ?? telling.row({ label: quantity.after || name, place, basis: 'statement' })
    : OWN.test(name) || isWholeSide(telling, name) ? telling.target(run, signed(quantity, negative), index) : told ?? telling.row({ label: name, place, basis: telling.subject?.basis ?? 'statement', context: null });
  if (!row) return;
  telling.fact(row, { measure: 'change', column: [`比${year}增减额`], year: now, printed: quantity.printed, negative, unit: quantity.unit, place });
  if (money) telling.changes(run, row, quantity.from);
}

/** 「人员经费支出 9 万元、公用经费支出 3 万元…人员经费较上年增加 1 万元」: what the paragraph has told the amount of. */
function toldSo(telling: Telling, name: string): Row | undefined {
  const called = (row: Row): boolean => row.facts.some(({ measure }) => measure === 'amount') && !row.facts.some(({ measure }) => measure === 'change') && (isNamedSo(row, name) || isNamedSo(row, `${name}支出`));
  return name.length < 3 ? undefined : telling.rowsOfParagraph.findLast((row) => isMoneyRow(row) && row.budgetUnit === null && called(row));
}

/** 「公务用车 17 辆，包括甲 13 辆、乙 4 辆，比上年减少 1 辆」: a change of nothing named is of what was just counted, as a whole. */
function countedBefore(run: Run, { unit }: Quantity, name: string): Row | null {
  const counted = name === '' ? [run.parts.whole, run.last].find((row) => row?.facts.some((fact) => fact.measure === 'count' && fact.unit === unit) === true) : undefined;
  return counted ?? null;
}

/** 「支出预算 100 万元，其中：…。支出较上年减少 5 万元」: the side of the budget that the paragraph opened with. */
function isWholeSide(telling: Telling, name: string): boolean {
  const opening = telling.rowsOfParagraph[0];
  return /^(?:收入|支出)$/.test(name) && opening !== undefined && opening === telling.subject && opening.label.startsWith(name) && /^..(?:总)?预算(?:总计|总额)?$/.test(opening.label);
}

export function tellPrior(telling: Telling, run: Run, quantity: Quantity, row: Row, year: number, place: Place): void {
  telling.fact(row, { measure: 'amount', column: [`${year}预算`], year, printed: quantity.printed, unit: quantity.unit, place });
  const held = /^\s*持平/.exec(run.text.slice(quantity.to));
  if (!held) return;
  telling.fact(row, {
    measure: 'change', column: [`比${year}增减额`], year: telling.document.year, printed: '0', unit: quantity.unit,
    place: telling.place(run.paragraph, run.from + quantity.beforeFrom, run.from + quantity.to + held[0].length),
  });
  telling.changes(run, row, quantity.from);
}

/**
 * 「2024 年基本支出 9 万元，项目支出 3 万元」 after the same names with this year's amounts: what they had then. What follows
 * without a year of its own is of the same year.
 */
export function tellEarlierOfTold(telling: Telling, run: Run, quantity: Quantity, place: Place): boolean {
  const [, words = '', called = ''] = YEAR_AND_NAME.exec(quantity.before) ?? [];
  const year = words === '' ? run.earlier : telling.yearOf(words);
  const name = telling.namer.name(words === '' ? quantity.before : called, quantity);
  const row = year === null || year >= telling.document.year || name === '' ? undefined
    : telling.rowsOfParagraph.findLast((told) => isNamedSo(told, name) && isMoneyRow(told) && !told.facts.some((fact) => fact.measure === 'amount' && fact.year === year));
  run.earlier = row ? year : null;
  if (!row || year === null) return false;
  tellPrior(telling, run, quantity, row, year, place);
  return true;
}
const YEAR_AND_NAME = new RegExp(`^(${EARLIER})(?:度)?(?:的)?\\s*(.{2,})$`);

export function tellPercent(telling: Telling, run: Run, quantity: Quantity, place: Place): boolean {
  const percent = /[%％]/.test(quantity.unit) ? percentIn(quantity.before) : null;
  if (!percent) return false;
  const own = OWN.test(telling.namer.clean(percent.name));
  const row = own ? telling.target(run, null, null) : run.changing && isNamedSo(run.changing, percent.name) ? run.changing
    : telling.row({ label: telling.namer.name(percent.name, quantity), place, basis: 'statement', context: telling.subject?.label ?? null });
  if (!row || row.label === '') return false;
  run.changing = row;
  // A reason may follow a percent that stands alone.
  if (!row.facts.some(({ measure }) => measure === 'change')) telling.changed.push(row);
  telling.fact(row, { measure: 'percent', column: ['增减幅'], year: telling.document.year, printed: quantity.printed, negative: percent.negative, unit: '%', place });
  return true;
}

/** 「较上年增长 20%（2 万元）」. */
export function tellBracketedChange(telling: Telling, run: Run, quantity: Quantity, between: string, place: Place): boolean {
  const row = run.changing;
  const percent = row?.facts.at(-1);
  if (!row || percent?.measure !== 'percent' || !/^\s*[（(]\s*$/.test(between) || row.facts.some(({ measure }) => measure === 'change')) return false;
  telling.fact(row, {
    measure: 'change', column: [`比${telling.document.year - 1}增减额`], year: telling.document.year, printed: quantity.printed, negative: percent.value?.lt(0) ?? false, unit: quantity.unit, place,
  });
  telling.changes(run, row, quantity.from);
  return true;
}

export function tellCause(telling: Telling, run: Run, quantity: Quantity, index: number, { name, negative }: { name: string; negative: boolean }, place: Place): boolean {
  const label = name.replace(/^.*(?:主要[是系为]|原因[是为系：:])/, '').replace(/^[一二三四五六七八九十]是/, '').replace(/^(?:其中|同时|另外|此外)[：:]?/, '').replace(/(?:仅|因.*而)$/, '').trim();
  const each = respectively(label, run.quantities.slice(index));
  if (each.length > 0) {
    for (const one of each) moved(telling, telling.row({ label: one.name, place, basis: 'statement', context: telling.subject?.label ?? null }), one.quantity, negative, telling.placeOf(run, one.quantity));
    return true;
  }
  const causing = run.text.slice(0, quantity.beforeFrom);
  const own = OWN.test(label);
  const over = own ? overIn(causing) ?? (MONEY.test(quantity.unit) ? telling.projectOpening(ordinalCauseIn(causing)) : null) : null;
  if (over !== null) {
    run.changing = moved(telling, telling.row({ label: over, place, basis: 'statement', context: telling.subject?.label ?? null }), quantity, negative, place);
    return true;
  }
  if (own && !MONEY.test(quantity.unit)) return false;
  // 「比上年减少 1 万元，主要是报废车辆 1 辆减少 3 万元」: what a cause moved is no second change of what it explains.
  if (own && run.quantities[index - 1]?.to === quantity.beforeFrom && telling.inReason(run, quantity.from) && telling.target(run, null, null)?.facts.some(({ measure }) => measure === 'change') === true) return true;
  const row = own ? telling.target(run, signed(quantity, negative), index) : telling.row({ label, place, basis: 'statement', context: telling.subject?.label ?? null }, telling.subject?.budgetUnit ?? null);
  if (!row) return false;
  telling.fact(row, {
    measure: 'change', column: [own ? `比${telling.document.year - 1}增减额` : '增减额'], year: telling.document.year, printed: quantity.printed, negative, unit: quantity.unit, place,
  });
  if (own) telling.changes(run, row, quantity.from);
  else {
    run.changing = row;
    if (MONEY.test(quantity.unit)) tellReasonOfPart(telling, run, row, quantity.to);
  }
  return true;
}

/** What a cause moved, under its own name. */
function moved(telling: Telling, row: Row, { printed, unit }: Quantity, negative: boolean, place: Place): Row {
  telling.fact(row, { measure: 'change', column: ['增减额'], year: telling.document.year, printed, negative, unit, place });
  return row;
}

/** 「2023 年安排的甲项目 215 万元为一次性项目，2024 年不再安排」: what was, and that nothing is. */
export function tellFormer(telling: Telling, run: Run, quantity: Quantity, place: Place): boolean {
  const had = MONEY.test(quantity.unit) ? hadIn(quantity.before) : null;
  if (!had) return false;
  const { year } = telling.document;
  const row = telling.row({ label: had.name, place, basis: telling.changedBefore.some(({ basis }) => basis === 'project') ? 'project' : telling.basis(run.paragraph) });
  const then = telling.yearOf(had.year);
  telling.fact(row, { measure: 'amount', column: [`${then}预算`], year: then, printed: quantity.printed, unit: quantity.unit, place });
  const end = noMoreAfter(run.text.slice(quantity.to));
  if (end) telling.fact(row, { measure: 'amount', column: [`${year}预算`], year, printed: '0', unit: quantity.unit, place: telling.place(run.paragraph, run.from + quantity.to + end.from, run.from + quantity.to + end.to) });
  run.last = row;
  telling.subject = row;
  return true;
}

/** 「甲县级配套（上年 80 万元）到期不再安排」 */
export function tellEnded(telling: Telling, run: Run, quantity: Quantity, place: Place): boolean {
  const name = endedInBracket(run.text.slice(0, quantity.from), run.text.slice(quantity.to));
  if (name === null) return false;
  const { subject } = telling;
  const row = endedRow(telling, run, name, quantity.unit, quantity.from);
  tellPrior(telling, run, quantity, row, telling.document.year - 1, place);
  telling.subject = subject;
  return true;
}

/** What is budgeted no more has nothing in this year; the words say so where the comparison begins. */
function endedRow(telling: Telling, run: Run, name: string, unit: string, to: number): Row {
  const from = run.text.lastIndexOf(name, to);
  const place = telling.place(run.paragraph, run.from + from, run.from + to);
  const row = telling.row({ label: name, place, basis: run.paragraph.mark === 'item' || telling.changedBefore.some(({ basis }) => basis === 'project') || /(?:项目|专项|工作|工程|普查|行动|活动)$/.test(name) ? 'project' : telling.basis(run.paragraph) });
  const { year } = telling.document;
  telling.fact(row, { measure: 'amount', column: [`${year}预算`], year, printed: '0', unit, place });
  telling.subject = row;
  return row;
}

/** 「由 12 人减少到 9 人」: one thing in the year before and in the budget's year. */
export function tellMove(telling: Telling, run: Run, before: Quantity, now: Quantity, place: Place): void {
  const whole = telling.place(run.paragraph, run.from + before.beforeFrom, run.from + now.to);
  const money = MONEY.test(now.unit);
  const named = telling.namer.name(before.before.replace(FROM, ''), { ...before, after: '' });
  const each = MOVED_TO.exec(now.before)?.[1] ?? '';
  const label = named === '' ? '' : `${each}${named}`;
  const row = label === '' ? null : telling.row({ label, place: whole, basis: 'statement' });
  const target = row ?? (money ? telling.target(run, null, null) : null);
  if (!target) return;
  const seed = { measure: money ? 'amount' as const : 'count' as const, column: [money ? '金额' : countColumn(now.unit)] };
  telling.fact(target, { ...seed, year: telling.document.year - 1, printed: before.printed, unit: before.unit, place });
  if (row) telling.fact(target, { ...seed, year: telling.document.year, printed: now.printed, unit: now.unit, place: whole });
}
