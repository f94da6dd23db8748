/** Counts that a document states: against the things it lists, against the same count elsewhere, against their parts. */
import type { Check } from '../../budget/check.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import { decimal } from '../../budget/amount.ts';
import { squeeze } from '../../document/lines.ts';
import { judge } from './judge.ts';
import type { Ledger } from './ledger.ts';
import { projectName } from './names.ts';
import { printedSide, sumSide, type Side } from './side.ts';
import { countFactAfter, saysMain } from './sub-items.ts';

const PROJECT_COUNT = /^(?:项目绩效目标|(?:预算)?项目)$/;

export function checkCounts(ledger: Ledger): Check[] {
  const counts = ledger.book.facts.filter((fact) => fact.measure === 'count' && fact.value !== null && fact.place.table === null);
  return [
    ...counts.flatMap((count) => checkMembers(count)),
    ...ledger.book.rows.flatMap((row) => checkListedCount(ledger, row)),
    ...counts.flatMap((count) => checkProjectCount(ledger, count)),
    ...checkSameCount(counts.filter((count) => !GENERIC.test(squeeze(count.row.label)) && !ofMoney(ledger, count))),
    ...checkUnitCounts(ledger, counts),
    ...checkRegularAndOthers(ledger, counts),
  ];
}

/** 「会议费 …，人数约 620 人」: a word that says how, not what. */
const GENERIC = /^(?:人数|数量)$/;

/** 「项目支出 100 万元，共 18 个项目」 counts what that money is for. */
function ofMoney(ledger: Ledger, { place }: Fact): boolean {
  const text = squeeze(ledger.paragraphOf(place)?.text ?? '');
  const at = text.indexOf(squeeze(place.quote));
  return at > 0 && /元,$/.test(text.slice(0, at)) && /^共/.test(squeeze(place.quote));
}

function checkMembers(count: Fact): Check[] {
  const members = count.row.children.filter(({ role }) => role === 'member');
  return members.length === 0 ? [] : [judge('count_list', printedSide(count), listed(members, count))];
}

/** 「A、B 等 4 个项目」: fewer than are listed cannot be. */
function checkListedCount(ledger: Ledger, row: Row): Check[] {
  const count = row.open && row.place.table === null ? countFactAfter(ledger, row) : null;
  return count ? [judge('count_list', printedSide(count), listed(row.children, count), { open: true })] : [];
}

/** 「设置并编报 14 个项目绩效目标」 against the projects of each list that is meant to be complete; 「其中局本级 16 个」 against those of that unit. */
function checkProjectCount(ledger: Ledger, count: Fact): Check[] {
  if (!PROJECT_COUNT.test(squeeze(count.row.label)) || !/所有|全部|均/.test(squeeze(ledger.paragraphOf(count.place)?.text ?? ''))) return [];
  const { budgetUnit } = count.row;
  const lists = projectLists(ledger).map((rows) => (budgetUnit === null ? rows : rows.filter((row) => row.budgetUnit === budgetUnit)));
  return lists.filter((rows) => rows.length > 0 && !isSelection(ledger, rows, lists, count)).map((rows) => {
    // Projects that other money pays may be told beside the list.
    const beside = rows[0]?.place.table === null ? ledger.book.rows.filter((row) => row.basis === 'project' && row.role === 'item' && row.context === null && row.place.table === null && row.parent === null && (budgetUnit === null || row.budgetUnit === budgetUnit) && row.facts.some(({ measure, year, value }) => measure === 'amount' && year === ledger.document.year && value?.gt(0) === true)) : [];
    const all = [...new Map([...rows, ...beside].map((row) => [projectName(row.label), row])).values()];
    // 「共 13 类、40 个项目」: the projects may stand below their classes.
    const leaves = rows.flatMap(leavesOf);
    const meant = [rows, all, leaves].find(({ length }) => count.value?.eq(length) === true) ?? rows;
    const whole = rows[0]?.place.table === null ? rows[0].parent?.facts[0] : undefined;
    return judge('count_list', printedSide(count), listed(meant, count), { open: whole !== undefined && saysMain(ledger, whole) });
  });
}

/** Targets are printed of some projects only, where a list of all has as many as are counted and this one not half of them. */
function isSelection({ tables }: Ledger, rows: readonly Row[], lists: readonly (readonly Row[])[], count: Fact): boolean {
  const table = tables.get(rows[0]?.place.table ?? -1);
  return table?.rows.some(({ kind }) => kind === 'indicator') === true && lists.some((other) => count.value?.eq(other.length) === true && rows.length * 2 < other.length);
}

function leavesOf(row: Row): Row[] {
  const below = row.children.filter(({ role }) => role === 'item');
  return below.length === 0 ? [row] : below.flatMap(leavesOf);
}

/** A table of the key projects, as its title or a note says. */
function ofSome({ tables }: Ledger, number: number): boolean {
  const table = tables.get(number);
  return table !== undefined && [table.title, ...table.notes.map(({ text }) => text)].some((text) => /重点/.test(text));
}

function projectLists(ledger: Ledger): Row[][] {
  const lists = new Map<string, Row[]>();
  for (const row of ledger.book.rows) {
    if (row.basis !== 'project' || row.role !== 'item' || row.context !== null || squeeze(row.label) === '基本支出') continue;
    // 「包括执法用车 30 辆」: what is only counted is no project.
    if (row.facts.length > 0 && row.facts.every(({ measure }) => measure === 'count')) continue;
    // The list of key projects may leave some out; 「重点」 says so, and it has no parent.
    if (row.place.table === null && row.parent === null) continue;
    if (row.parent?.role === 'item' && row.place.table !== null) continue;
    if (row.place.table !== null && ofSome(ledger, row.place.table)) continue;
    const list = row.place.table === null ? 'narrative' : String(row.place.table);
    lists.set(list, [...(lists.get(list) ?? []), row]);
  }
  const named = [...lists.values()].map((rows) => ({ rows, names: new Set(rows.map(({ label }) => projectName(label))) }));
  // A list whose names no other list knows is one of tasks, not of projects.
  return named.filter(({ rows, names }) => named.some((other) => other.rows !== rows && [...names].filter((name) => other.names.has(name)).length * 2 > names.size))
    .map(({ rows }) => rows);
}

function checkSameCount(counts: readonly Fact[]): Check[] {
  return [...grouped(counts, (count) => `${nameOfCount(count)}|${count.row.budgetUnit ?? ''}`).values()].flatMap(([first, ...others]) => (first
    ? others.filter(({ row, year }) => row !== first.row && row.parent !== first.row && (year === first.year || !row.facts.some((own) => own.year === first.year))).map((other) => judge('same_count', printedSide(first), printedSide(other), { otherBasis: other.year !== first.year }))
    : []));
}

/** What each budget unit has makes up what the department has. */
function checkUnitCounts(ledger: Ledger, counts: readonly Fact[]): Check[] {
  return [...grouped(counts, nameOfCount).values()].flatMap((same) => {
    const whole = same.find(({ row }) => row.budgetUnit === null);
    const parts = ledger.book.budgetUnits.flatMap((unit) => same.find(({ row }) => row.budgetUnit === unit) ?? []);
    return whole && parts.length > 1 && parts.length === ledger.book.budgetUnits.length ? [judge('units_add_up', printedSide(whole), sumSide(parts, whole.unit))] : [];
  });
}

function nameOfCount({ row, unit }: Fact): string {
  const name = squeeze(row.label).replace(/总数$/, '数').replace(/^(?:共有|现有|实有)/, '');
  return [name, squeeze(row.context ?? ''), unit].join('|');
}

function grouped(counts: readonly Fact[], keyOf: (count: Fact) => string): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const count of counts) groups.set(keyOf(count), [...(groups.get(keyOf(count)) ?? []), count]);
  return groups;
}

/** 「实有车辆 22 辆 …, 定编车辆 18 辆和非定编车辆 4 辆」: a thing and its 非-thing make up what was counted before them. */
function checkRegularAndOthers(ledger: Ledger, counts: readonly Fact[]): Check[] {
  return counts.flatMap((other, at) => {
    const name = /^非(.{2,})$/.exec(squeeze(other.row.label))?.[1];
    const before = counts.slice(0, at).filter((count) => count.unit === other.unit && ledger.paragraphOf(count.place) === ledger.paragraphOf(other.place));
    const regular = before.findLast((count) => squeeze(count.row.label) === name);
    const whole = before.findLast((count) => count !== regular && count.row.parent === null && /^(?:实有|现有|共有|总)/.test(squeeze(count.row.label)));
    return name !== undefined && regular && whole ? [judge('parent_children', printedSide(whole), sumSide([regular, other], whole.unit))] : [];
  });
}

function listed(rows: readonly Row[], count: Fact): Side {
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    label: rows.length > 1 ? `${first?.label ?? ''} … ${last?.label ?? ''}` : first?.label ?? '', value: decimal(rows.length), unit: count.unit,
    derivation: `${rows.length} × 1`, slack: decimal(0), facts: rows.flatMap(({ facts }) => facts.slice(0, 1)), places: [first, last].flatMap((row) => (row ? [row.place] : [])),
  };
}
