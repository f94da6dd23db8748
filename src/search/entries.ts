/** The names of a document: all rows and columns that print one name, with the figures they carry. */
import { decimal, type Decimal } from '../budget/amount.ts';
import type { Fact, FactBook, Row } from '../budget/fact.ts';
import { FUND_LABEL, ONE_FUNDS, fundPatterns } from '../budget/funds.ts';
import { bareName, fullName, nameKey } from '../budget/text.ts';
import { secondNames } from './second-names.ts';

export type EntryKind = 'money' | 'count' | 'target' | 'definition' | 'goal' | 'member';

export interface Entry {
  id: number;
  document: string;
  key: string;
  /** The printed label shown to people. */
  label: string;
  names: readonly string[];
  rows: readonly Row[];
  /** Its own figures: a row's headline cell and narrative figures, or a column's cells over the whole budget. */
  facts: readonly Fact[];
  kinds: ReadonlySet<EntryKind>;
  /** The one budget unit whose figures it is narrowed to; null for all. */
  unit: string | null;
}

const RUNNING = '机关运行经费';
const BOTH_SIDES = /^(?:部门)?收支(?:总预算|预算总[额计])$/;
/** Names that say nothing alone; their columns are reached through a row. */
const BARE_COLUMN = /^(?:总计|合计|小计|收入总计|支出总计|预算数|预算总计|总额|本年收入|目标值|财政拨款|其他资金)$/;

/** What basic expenditure is cut into beside its classes: people, and the operation of the office. */
export const CUT_COLUMN = /^(?:人员|公用)(?:经费|支出)$/;

/** `told`: rows that are called otherwise. */
interface Draft { names: Map<string, string>; rows: Set<Row>; facts: Set<Fact>; told: Set<Row> }

export function buildEntries(book: FactBook): Entry[] {
  const drafts = new Map<string, Draft>();
  const draft = (label: string): Draft => {
    const key = nameKey(label);
    let found = drafts.get(key);
    if (!found) drafts.set(key, found = { names: new Map(), rows: new Set(), facts: new Set(), told: new Set() });
    const bare = bareName(label);
    if (!found.names.has(bare)) found.names.set(bare, label);
    return found;
  };
  const inPieces = unitsInPieces(book);
  for (const row of book.rows) {
    if (row.basis === 'receptions' || (row.role === 'unit' && row.budgetUnit === null)) continue;
    const target = draft(row.label);
    target.rows.add(row);
    // One sentence tells the whole of both sides, and how it moved.
    if (row.place.table === null && BOTH_SIDES.test(bareName(row.label))) {
      for (const side of ['收入总计', '支出总计']) {
        const whole = draft(side);
        whole.rows.add(row);
        for (const fact of row.facts) whole.facts.add(fact);
      }
    }
    if (row.role === 'unit') for (const name of [bareName(withoutPlace(row.label, book)), bareName(withoutPlace(row.label, book)).replace(/[()]/g, ''), ...ownLevel(row.label)]) target.names.set(name, row.label);
    // What a class has within the money that keeps the office running is no other reading of the class.
    const piece = inPieces(row);
    if (piece !== null) for (const fact of headline(row, book.year)) if (isPieceAlone(row)) draft(piece).facts.add(fact);
    if ((row.role === 'unit' && !isWhole(row) && row.place.table !== null && piece === null) || (row.place.table !== null && row.basis === 'economic' && row.context === RUNNING && book.rows.some((other) => other.label === row.label && other.basis === 'economic' && other.context === null))) continue;
    for (const fact of headline(row, book.year)) target.facts.add(fact);
  }
  const summed = tablesOfUnits(book);
  const nowhere = !book.rows.some((row) => isWhole(row) && row.place.table !== null);
  for (const row of book.rows) {
    const ofAll = row.role === 'total' && row.budgetUnit === null;
    const whole = row.basis === 'receptions' || isWhole(row) || (ofAll && (summed.has(row.place.table) || (nowhere && row.place.table !== null && isOfAllMoney(row))));
    if (!whole && !(ofAll && row.basis === 'economic')) continue;
    for (const fact of row.facts) {
      const name = columnName(fact);
      if (name !== null && (whole || CUT_COLUMN.test(name))) draft(name).facts.add(fact);
    }
  }
  addTold(book, drafts, draft);
  for (const [name, row] of secondNames(book.rows, (common) => drafts.has(nameKey(common)))) draft(row.label).names.set(name, row.label);
  return [...drafts].map(([key, { names, rows, facts, told }], id) => ({
    id, document: book.document, key, label: displayLabel([...names.values()], [...rows].filter((row) => !told.has(row))), names: [...names.keys()],
    rows: [...rows], ...factsAndKinds(unitsOwn([...facts], book)), unit: null,
  })).filter(({ facts }) => facts.length > 0);
}

function factsAndKinds(facts: readonly Fact[]): Pick<Entry, 'facts' | 'kinds'> {
  return { facts, kinds: kindsOf(facts) };
}

/** What a budget unit has is what the tables of all its money print: what it buys of it, gets handed down or drives on is told in other tables and parts. */
function unitsOwn(facts: readonly Fact[], { tables, year }: FactBook): readonly Fact[] {
  const titles = new Map(tables.map(({ number, title }) => [number, title]));
  const titleOf = ({ place }: Fact): string | null => (place.table === null ? null : titles.get(place.table) ?? '');
  const amounts = facts.filter((fact) => fact.measure === 'amount' && fact.year === year && fact.value !== null);
  const total = amounts.find((fact) => fact.row.role === 'unit' && fact.row.budgetUnit !== null && OF_ALL_MONEY.test(titleOf(fact) ?? ''))?.value ?? null;
  if (total === null) return facts;
  const isTotal = ({ value }: Fact): boolean => value?.eq(total) === true;
  const parts = new Set(amounts.filter((fact) => titleOf(fact) === null && isTotal(fact)).map(({ place }) => place.part));
  const others = new Set(amounts.filter((fact) => !isTotal(fact) && (titleOf(fact) === null ? parts.size > 0 && !parts.has(fact.place.part) : OF_SOME_MONEY.test(titleOf(fact) ?? ''))).map(({ row }) => row));
  return facts.filter(({ row }) => !others.has(row));
}
const OF_ALL_MONEY = /^(?!.*(?:财政拨款|一般公共预算|政府性基金|国有资本)).*(?:收支|收入|支出)(?:预算)?总/;
const OF_SOME_MONEY = /采购|转移支付|购买服务|三公|绩效|资产/;

/**
 * A fund is named by its bare name, and its sentence calls it otherwise: 「使用政府性基金预算拨款安排的支出 94 万元，比上年
 * 减少 …」 is what 政府性基金 has, where that name prints the same money or none.
 */
function addTold(book: FactBook, drafts: ReadonlyMap<string, Draft>, draft: (label: string) => Draft): void {
  for (const fund of ONE_FUNDS) {
    const told = book.rows.filter((row) => row.place.table === null && row.role === 'item' && row.budgetUnit === null && row.context === null && SPENT_FROM[fund].test(bareName(row.label)) && amountOf(row.facts, book.year));
    const row = told.find(({ facts }) => facts.some(({ measure }) => measure === 'change')) ?? told[0];
    const amount = row ? amountOf(row.facts, book.year) : null;
    if (!row || !amount) continue;
    const bare = [...drafts.values()].filter(({ names }) => [...names.keys()].some((name) => ALL_OF_FUND[fund].test(name)));
    for (const own of bare.length > 0 ? bare : [draft(FUND_LABEL[fund])]) {
      const printed = [...own.facts].filter((fact) => fact.measure === 'amount' && fact.year === book.year);
      if (own.rows.has(row) || (printed.length > 0 && !printed.some((fact) => inYuan(fact).minus(inYuan(amount)).abs().lt(LEAST)))) continue;
      own.rows.add(row);
      own.told.add(row);
      for (const fact of row.facts) own.facts.add(fact);
    }
  }
}

const SPENT_FROM = fundPatterns((name) => `^(?:本年)?${name}(?:(?:财政)?(?:当年)?拨款)?(?:安排的?)?(?:支出)?(?:预算)?(?:\\(含上年结转\\))?$`);
const ALL_OF_FUND = fundPatterns((name) => `^${name}(?:资金)?$`);
/** Words round to 0.01 万元. */
const LEAST = 100;
const YUAN: Readonly<Record<string, number>> = { 元: 1, 千元: 1000, 万元: 10_000, 亿元: 100_000_000 };

function amountOf(facts: readonly Fact[], year: number): Fact | null {
  return facts.find((fact) => fact.measure === 'amount' && fact.year === year && fact.value !== null) ?? null;
}

function inYuan({ value, unit }: Fact): Decimal {
  return (value ?? decimal(0)).times(YUAN[unit ?? ''] ?? 1);
}

/** 某区教育局（本级）, 某县教育局（机关）: it is called 局本级 and 本级. */
function ownLevel(label: string): string[] {
  const kind = /([局委办部院校会厅署])(?:[（(](?:本级|机关)[)）]|本级)$/.exec(label)?.[1];
  return kind ? ['本级', `${kind}本级`, `${kind}机关`, `${kind}机关本级`] : [];
}

/** The places that the department and all its units are of say nothing of one: 丙小学, not 甲市乙区丙小学. */
function withoutPlace(label: string, { department, budgetUnits }: FactBook): string {
  const places = /^.*[省市区县镇乡道]/.exec(shared([department, ...budgetUnits]))?.[0] ?? '';
  if (places !== '') return label.startsWith(places) ? label.slice(places.length) : label;
  const own = OWN_PLACE.exec(label)?.[0] ?? '';
  return own !== '' && department.includes(own) ? label.slice(own.length) : label;
}

/** 某区, where the department is 某市某区 with some units outside. */
const OWN_PLACE = /^[\u4e00-\u9fff]{1,6}?[省市区县镇乡](?=.{3})/;

function shared(names: readonly string[]): string {
  const [first = '', ...others] = names;
  let length = first.length;
  while (!others.every((name) => name.startsWith(first.slice(0, length)))) length -= 1;
  return first.slice(0, length);
}

/**
 * Where no table has all the money of the units, a table has what each of them has for its own running and another what
 * it has for projects: 基本支出 or 项目支出 of the unit; null for all other rows.
 */
function unitsInPieces({ rows, tables }: FactBook): (row: Row) => string | null {
  const titles = new Map(tables.map(({ number, title }) => [number, title]));
  const inTables = rows.filter(({ role, budgetUnit, place }) => role === 'unit' && budgetUnit !== null && place.table !== null);
  if (inTables.some(isWhole)) return () => null;
  return (row) => (inTables.includes(row) && row.fund === 'all' ? PIECE.exec(titles.get(row.place.table ?? 0) ?? '')?.[0] ?? null : null);
}
const PIECE = /(?:基本|项目)支出/;

/** What an institution spends on its business stands among its projects and is none: then the row is more than they. */
function isPieceAlone({ children }: Row): boolean {
  return !children.some(({ label }) => BUSINESS.test(bareName(label)));
}
const BUSINESS = /^(?:事业单位)?经营支出$/;

/** A row of the department or of a budget unit that prints all its money, not one fund or one part of it. */
function isWhole(row: Row): boolean {
  return row.role === 'unit' && isOfAllMoney(row);
}

function isOfAllMoney({ fund, basis }: Row): boolean {
  return fund === 'all' && (basis === 'source' || basis === 'function');
}

/** Tables of the budget units in which no row of the department, only 合计, has the money of all. */
function tablesOfUnits({ rows }: FactBook): Set<number | null> {
  const whole = rows.filter((row) => isWhole(row) && row.place.table !== null);
  return new Set(whole.filter(({ place, budgetUnit }) => budgetUnit !== null && !whole.some((row) => row.place.table === place.table && row.budgetUnit === null)).map(({ place }) => place.table));
}

/** A table row's first number column of the budget's year, with the year before and the change where it prints them; all figures of a narrative row. */
function headline(row: Row, year: number): readonly Fact[] {
  if (row.place.table === null || row.basis === 'performance') return row.facts;
  const now = row.facts.find((fact) => fact.measure === 'amount' && fact.year === year);
  // Of what is bought how many are bought, beside the money.
  const others = row.facts.filter(({ measure, column, unit, year: of }) => (measure === 'count' && column[0] === '数量' && unit !== '项' && unit !== '批') || measure === 'change' || measure === 'percent' || (measure === 'amount' && of !== year));
  return now ? [now, ...others] : row.facts.slice(0, 1);
}

/** What a column is called: 小计 stands for its group. */
export function columnName(fact: Fact): string | null {
  const leaf = fact.column.at(-1) ?? '';
  // Where the three are a group beside meetings and training, 合计 is more than they.
  if (fact.row.basis === 'receptions' && fact.column.length === 1 && BARE_COLUMN.test(bareName(leaf)) && fact.row.facts.some(({ column }) => column.length > 1 && column.some((name) => /三公/.test(name)))) return null;
  // The total column of the table of the three public expenses is their sum.
  if (fact.row.basis === 'receptions' && BARE_COLUMN.test(bareName(leaf)) && (fact.column.length === 1 || /三公/.test(fact.column.at(-2) ?? ''))) return '“三公”经费';
  // 项目支出 under 一般公共预算拨款 is one fund's, not all of it; some offices call it 专项业务经费.
  if (/^(?:(?:基本|项目)支出|其中[:：]专项业务经费(?:支出)?)$/.test(leaf) && /^(?:(?:一般)?公共预算|政府性基金|国有资本经营)/.test(fact.column.at(-2) ?? '')) return null;
  const group = fact.column.at(-2) ?? '';
  const name = leaf === '小计' ? group : fullName(leaf, group);
  const bare = bareName(name);
  return bare === '' || BARE_COLUMN.test(bare) ? null : name.replace(/^其中[:：]/, '').replace(/^20\d{2}年/, '');
}

/** Without list numbers; the narrative's or a plain table's printing wins over a numbered one. */
function displayLabel(names: readonly string[], rows: readonly Row[]): string {
  const printed = rows.map(({ label }) => label).find((label) => !LIST_NUMBER.test(label) && !BOTH_SIDES.test(bareName(label)));
  return (printed ?? names[0] ?? '').replace(LIST_NUMBER, '');
}

const LIST_NUMBER = /^(?:[一二三四五六七八九十]+、|[（(](?:[一二三四五六七八九十]+|\d{1,2})[)）]|\d+[.．、])/;

function kindsOf(facts: readonly Fact[]): Set<EntryKind> {
  const kinds = new Set<EntryKind>();
  for (const { measure, unit, row, place } of facts) {
    // What is bought is money first: how many are bought is told where it is asked by its name.
    if (measure === 'count' && place.table !== null && facts.some((other) => other.row === row && other.measure === 'amount')) continue;
    if (measure === 'amount' || measure === 'change' || measure === 'percent') {
      if (unit !== null && /元|%/.test(unit)) kinds.add('money');
    } else if (measure !== 'reached') kinds.add(measure);
  }
  return kinds;
}
