/**
 * Which row belongs to which: by subject code, by numbering, by the coded table that prints the same names in the
 * same order, by what adds up, and for revenue by wording. Rows that repeat the same money (two unit rows, 款 and 项 of one name) stay
 * apart; adding them up is for code that knows the tree.
 */
import { decimal, type Decimal } from '../budget/amount.ts';
import type { Row } from '../budget/fact.ts';
import { squeeze } from '../document/lines.ts';
import { adopt } from './rows.ts';
import { addingUp } from './tree-by-sums.ts';

const CHAPTER = /^[一二三四五六七八九十百]+、/;
const BRACKETED = /^\([一二三四五六七八九十]+\)/;
const NUMBERED = /^\d+\s*[.．、]/;
/** （1） stands below 1、. */
const IN_DIGITS = /^\(\d{1,2}\)/;
const CARRIED_OVER = /^上年结[转余]/;
const OF_WHICH = /^其中[:：]/;
const OF_CLASS = /.小计$|^(?:货物|工程|服务)类$/;
/** 「安全监管（小计）」: the name is the one without it, and it stands above what it is the sum of. */
const OF_THOSE_BELOW = /[^\d\s]\s*[（(]小计[)）](?:\s|$)/;
const TOTALS = /总计$|^(?:收入|支出)合计$/;
/** Without a list number: 一、本年收入 is one of the items, and what is carried over stands after it. */
const OF_THE_YEAR = /^本年(?:财政拨款)?(?:收入|支出)(?:合计|小计)?$/;

export function nameOf(row: Row): string {
  return squeeze(row.label).replace(CHAPTER, '').replace(BRACKETED, '').replace(NUMBERED, '').replace(IN_DIGITS, '');
}

/** Each budget unit has a tree of its own under its row, and the department's row stands above the units. */
export function hangRows(rows: readonly Row[], all: readonly Row[]): void {
  const office = rows.find(({ role, budgetUnit }) => role === 'unit' && budgetUnit === null) ?? null;
  const blocks = [...new Set(rows.map(({ budgetUnit }) => budgetUnit))].map((unit) => rows.filter(({ budgetUnit }) => budgetUnit === unit));
  // Where each row names whose it is, they are one list with one total, or each unit has its own.
  if (!rows.some(({ role }) => role === 'unit')) {
    const ownTotals = blocks.length > 1 && blocks.every((block) => block.some(({ role }) => role === 'total'));
    for (const block of ownTotals ? blocks : [rows]) hangBlock(block, null, all);
    return;
  }
  for (const block of blocks) {
    const [outer, inner] = block.filter(({ role }) => role === 'unit');
    if (office && outer) adopt(office, outer);
    if (outer && inner) adopt(outer, inner);
    hangBlock(block, inner ?? outer ?? null, all);
  }
}

function hangBlock(rows: readonly Row[], root: Row | null, all: readonly Row[]): void {
  // Expenditure may stand in a table twice, by function and by economic class.
  const cuts = new Set(rows.map(({ side, basis }) => (side === 'expenditure' ? basis : null)));
  for (const cut of cuts) {
    if (cut === null) hangCut(rows.filter(({ side }) => side !== 'expenditure'), root, all);
    else for (const list of untilTotals(rows.filter(({ side, basis }) => side === 'expenditure' && basis === cut))) hangCut(list, root, all);
  }
}

/** By economic class it may stand there twice too, by the department's classes and by the government's: each list ends in its 支出总计. */
function untilTotals(rows: readonly Row[]): Row[][] {
  const ends = rows.flatMap((row, at) => (row.role === 'total' && /总计$/.test(nameOf(row)) ? [at + 1] : []));
  return ends.length < 2 ? [[...rows]] : [...ends, ...((ends.at(-1) ?? 0) < rows.length ? [rows.length] : [])].map((end, nth) => rows.slice(ends[nth - 1] ?? 0, end));
}

function hangCut(rows: readonly Row[], root: Row | null, all: readonly Row[]): void {
  for (const side of [null, 'revenue', 'expenditure'] as const) {
    const own = rows.filter((row) => row.side === side);
    // 其中：一般公共预算结转 below 上年结转 is no part of this year's money.
    const carried = own.filter((row, at) => row.role === 'item' && OF_WHICH.test(row.place.quote) && CARRIED_OVER.test(nameOf(own[at - 1] ?? row)));
    for (const row of carried) adopt(own[own.indexOf(row) - 1] ?? row, row);
    const items = own.filter((row) => row.role === 'item' && !carried.includes(row));
    if (items.length === 0) continue;
    const total = rows.find((row) => row.role === 'total' && row.side === side && OF_THE_YEAR.test(squeeze(row.label)))
      ?? rows.find((row) => row.role === 'total' && row.side === side && /合计$/.test(nameOf(row)))
      ?? rows.find((row) => row.role === 'total' && row.side === side && TOTALS.test(nameOf(row)));
    hangItems(items, root ?? total ?? null, all);
    const grand = rows.find((row) => row.role === 'total' && row.side === side && TOTALS.test(nameOf(row)));
    if (total && grand && grand !== total) {
      for (const row of rows) if (row.role === 'total' && row.side === side && row !== grand) adopt(grand, row);
    }
  }
}

function hangItems(items: readonly Row[], root: Row | null, all: readonly Row[]): void {
  // Where projects stand below their subjects, only the subjects have codes.
  const mixed = items[0]?.basis === 'project' && isHead(items[0]) && !items.every(isHead);
  const coded = !mixed && items.some(({ code }) => code !== null);
  const levels = coded ? items.map(({ code }) => codeLevel(code)) : addingUp(items, root, levelsOf(items, all));
  // A level may be left out: 类 and 项 without 款.
  const open: (Row | undefined)[] = [];
  items.forEach((row, index) => {
    const level = levels[index] ?? 0;
    open.length = Math.min(open.length, level);
    const parent = open.findLast((above) => above !== undefined) ?? root;
    if (parent) adopt(parent, row);
    open[level] = row;
  });
}

function isHead(row: Row): boolean {
  return row.code !== null || OF_CLASS.test(nameOf(row)) || OF_THOSE_BELOW.test(row.place.quote);
}

function levelsOf(items: readonly Row[], all: readonly Row[]): number[] {
  // Projects and purchases are one list, whatever subjects bear their names.
  if (items[0]?.basis === 'project' || items[0]?.basis === 'statement') {
    // 货物类小计 stands above what it is the sum of, or below it.
    const above = isHead(items[0]);
    return items.map((row) => (above && !isHead(row) ? 1 : 0));
  }
  const below = belowBracketed(items);
  const numbered = items.some(({ label }) => NUMBERED.test(squeeze(label)));
  const model = modelFor(items, all);
  let at = -1;
  let carried = false;
  const deep = numbered && items.some(({ label }) => IN_DIGITS.test(squeeze(label)));
  let last = 0;
  const levelOf = (row: Row): number => {
    if (deep && OF_WHICH.test(row.place.quote)) return last + 1;
    if (CHAPTER.test(squeeze(row.label))) {
      carried = /^上年结[转余]/.test(nameOf(row));
      at = model ? model.findIndex((candidate, index) => index > at && nameOf(candidate) === nameOf(row)) : at;
      return 0;
    }
    if (below.has(row) || (deep && IN_DIGITS.test(squeeze(row.label)))) return 2;
    if (NUMBERED.test(squeeze(row.label)) || BRACKETED.test(squeeze(row.label))) return 1;
    // What stands under 二、上年结转 bears the names of this year's money.
    if (carried && row.side === 'revenue') return 1;
    if (row.side === 'revenue') return /^(?:一般公共预算|政府性基金预算|国有资本经营预算)拨款$/.test(nameOf(row)) ? 1 : 0;
    if (!model) return 1;
    const next = model.findIndex((candidate, index) => index > at && nameOf(candidate) === nameOf(row));
    if (next < 0) return 1;
    at = next;
    return codeLevel(model[next]?.code ?? null);
  };
  return items.map((row) => {
    const level = levelOf(row);
    if (!OF_WHICH.test(row.place.quote)) last = level;
    return level;
  });
}

/** 「（一）一般公共预算拨款 / 经费拨款 / 非税收入拨款 / （二）…」: unmarked rows are parts of the marked one above where they add up to it. */
function belowBracketed(items: readonly Row[]): Set<Row> {
  const marked = ({ label }: Row): boolean => [CHAPTER, BRACKETED, NUMBERED].some((mark) => mark.test(squeeze(label)));
  const amount = (row: Row): Decimal | undefined => row.facts.find(({ measure }) => measure === 'amount')?.value ?? undefined;
  return new Set(items.flatMap((row, at) => {
    const end = items.findIndex((other, index) => index > at && marked(other));
    const own = items.slice(at + 1, end < 0 ? items.length : end);
    const whole = amount(row);
    const sum = own.reduce((total, part) => total.plus(amount(part) ?? 0), decimal(0));
    return BRACKETED.test(squeeze(row.label)) && own.length > 1 && whole?.gt(0) === true && sum.eq(whole) ? own : [];
  }));
}

/** 类 and 款 and 项 by the length of the code: 3, 5 and 7 digits. */
function codeLevel(code: string | null): number {
  return code === null ? 0 : Math.max(0, (code.length - 3) / 2);
}

/**
 * The coded table of the same document that shares most names, function or economic: of the same unit, else of all. What
 * another table of that catalogue has besides (the subjects of a fund) stands among its rows by the code.
 */
function modelFor(items: readonly Row[], all: readonly Row[]): Row[] | null {
  const names = new Set(items.map(nameOf));
  const coded = all.filter((row) => row.code !== null && row.place.table !== null && row.document === items[0]?.document);
  const own = coded.filter(({ budgetUnit }) => budgetUnit === items[0]?.budgetUnit);
  const whole = oneBlock(coded);
  let best: Row[] | null = null;
  let most = 0;
  for (const rows of [...byTable(own), ...byTable(whole)]) {
    const shared = rows.filter((row) => names.has(nameOf(row))).length;
    if (shared > most) [best, most] = [rows, shared];
  }
  const first = best?.[0];
  if (!best || !first) return null;
  const has = new Set(best.map(({ code }) => code));
  const besides = whole.filter((row) => row.basis === first.basis && row.side === first.side && !has.has(row.code) && names.has(nameOf(row)));
  return besides.length === 0 ? best : inOrder([...best, ...besides]);
}

function byTable(rows: readonly Row[]): Row[][] {
  const tables = new Map<number, Row[]>();
  for (const row of rows) tables.set(row.place.table ?? 0, [...(tables.get(row.place.table ?? 0) ?? []), row]);
  return [...tables.values()];
}

/** The blocks of several units as one: each code of a table once, in the order of the classification. */
function oneBlock(coded: readonly Row[]): Row[] {
  return inOrder([...new Map(coded.map((row) => [`${row.place.table ?? ''} ${row.code ?? ''}`, row])).values()]);
}

function inOrder(rows: readonly Row[]): Row[] {
  return [...rows].sort((left, right) => ((left.code ?? '') < (right.code ?? '') ? -1 : 1));
}
