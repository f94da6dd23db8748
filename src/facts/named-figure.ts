/** An amount or a count with a name, 「甲经费 1,200 万元」, or the amount of the running subject: its row, and where that hangs. */
import { parseDecimal } from '../budget/amount.ts';
import type { Place, Row } from '../budget/fact.ts';
import type { Quantity } from './clauses.ts';
import { addMembers } from './members.ts';
import { COUNTED, MONEY } from './naming.ts';
import { isFull, listsAllOf, releaseCut } from './parts.ts';
import { adopt } from './rows.ts';
import type { Run } from './run.ts';
import { unitNamed } from '../document/budget-units.ts';
import { asTold, ESTABLISHMENT, IN_POST, isUnit, shortUnitBefore, STAFF, unitBefore, unitCalled, unitOfMoney } from './staff.ts';
import { functionalPath, subjectWithCode } from './functional-name.ts';
import { givenByFund, rateIn, sectionOfFund } from './money-words.ts';
import { countedAt, DIRECTION, earlierCount, whatFor } from './wording.ts';
import { fullName } from '../budget/text.ts';
import { countColumn } from './heading.ts';
import { BESIDE_UNCOUNTED, ORDINAL, SOME_OF_IT } from './statement-words.ts';
import { fundOfItem } from './subject-of-section.ts';
import type { Telling } from './telling.ts';
import { tellBracketedChange } from './told-changes.ts';

/** An amount or a count with a name, or the amount of the running subject. */
export function tellNamed(telling: Telling, run: Run, quantity: Quantity, index: number, cut: Row | null, inReason: boolean, place: Place, clause: string): void {
  const { text, paragraph } = run;
  const money = MONEY.test(quantity.unit);
  const year = telling.document.year;
  const between = text.slice(run.quantities[index - 1]?.to ?? 0, quantity.from);
  const listed = run.last ?? (telling.subject?.children.length === 0 ? telling.subject : null);
  if (money && !inReason && run.parts.whole === null && listed !== null && listed === telling.subject && listsAllOf(listed, run.quantities.slice(index))) run.parts.open(listed);
  const whole = run.parts.whole;
  const inside = whole !== null && !inReason && money === MONEY.test(whole.facts[0]?.unit ?? '') && !(isFull(whole) && !parseDecimal(quantity.printed).eq(0) && !/^\s*、/.test(between));
  const name = whatFor(telling.namer.name(clause, quantity, whole !== null), text.slice(0, quantity.from), quantity);
  // 「购置车辆 2 辆，每辆 18 万元」: the price of one of what was just counted.
  const each = money && run.last?.facts[0]?.measure === 'count' && name === `每${run.last.facts[0].unit ?? ''}`;
  const rate = money && !each ? rateIn(name) : null;
  // 「公务用车 1 辆 18 万元」 in a list: the money of what was just counted.
  // 「政府采购项目共 10 项，金额 9 万元」: their money too.
  const counted = money && run.last?.facts[0]?.measure === 'count' && (name === '' ? run.parts.whole !== null && /^\s*$/.test(between) : MONEY_OF_IT.test(name)) ? run.last.label : name;
  const theirs = money && counted === PROJECTS ? run.last?.budgetUnit ?? null : null;
  // 「公务用车编制 9 辆，实有 8 辆」
  const held = HELD.test(name) && quantity.unit === '辆' ? POSTS_OF_CARS.exec(run.last?.label ?? '')?.[1] ?? null : null;
  // 「仓库 2 处、面积 9 平方米」: of what was just counted, where it has no area of its own.
  const area = AREA.test(name) && run.last?.facts[0]?.measure === 'count' && !/面积$/.test(run.last.label) && /^\s*[、，]\s*/.test(between) ? `${run.last.label}${name}` : null;
  const called = money && counted === PROJECTS ? SPENT_ON_THEM : held !== null ? `实有${held}` : area ?? (each ? `${run.last?.label ?? ''}单价` : rate ?? (inside && money ? givenByFund(counted, whole.label) ?? fullName(counted, whole.label) : counted));
  // 「一是工程按进度安排，增加 9 万元」: how much moved, and nothing that is called so.
  if (MOVED_ALONE.test(called)) return;
  // 「占 12.34%」: a share of nothing that is named.
  if (/[%％]/.test(quantity.unit) && /^(?:占.*|占比)?$/.test(called)) return;
  // 「包括某某局机关和某某馆 2 个单位」: who they are, no number of anything.
  if (COUNTED.test(quantity.unit) && /^(?:预算|行政|事业|下属|参公)*(?:单位|机关)/.test(quantity.after) && isUnit(called, telling.document.budgetUnits)) return;
  // 「主要是某某馆 1 辆公务用车达到报废年限」: the unit is not what is counted.
  if (!money && !STAFF.test(quantity.unit) && quantity.after !== '' && unitNamed(called, telling.document.budgetUnits) !== null) return;
  if (called === '') {
    if (!money || !tellBracketedChange(telling, run, quantity, between, place)) tellOfSubject(telling, run, quantity, place);
    return;
  }
  const coded = money ? subjectWithCode(called) : null;
  const { label, established, unit, context } = coded !== null ? { label: coded.name, established: false, unit: null, context: null } : establishmentOf(telling, run, quantity, { clause, name, called }, money ? cut ?? (inside ? whole : null) : countedWhole(telling, quantity, whole));
  const functional = money && functionalPath(clause.trim()) !== null;
  const row = telling.row({
    label, place, ...(coded !== null ? { basis: coded.basis, code: coded.code, fund: fundOfItem(paragraph, telling.listFund) } : functional ? { basis: 'function' as const, fund: fundOfItem(paragraph, telling.listFund) } : { basis: inReason ? 'statement' as const : telling.basis(paragraph) }),
    context: context ?? (money ? sectionOfFund(called, paragraph) : null) ?? (!established && run.establishment !== null ? run.establishment : inside && (paragraph.mark === 'item' || telling.project !== null) && money && !isShareOf(whole, telling.introduced) ? whole.label : cut?.label ?? (rate !== null && paragraph.mark === 'item' ? telling.rowsOfParagraph[0]?.label : null) ?? null),
  }, unit ?? theirs ?? (inside ? whole.budgetUnit : null));
  if (!money) telling.asOf = countedAt(text.slice(0, quantity.from), telling.asOf);
  telling.fact(row, {
    measure: money ? 'amount' : 'count', printed: quantity.printed, unit: quantity.unit,
    year: money ? year : earlierCount(quantity.before) ?? telling.asOf ?? year, column: [each || rate !== null ? '单价' : money ? `${year}预算` : countColumn(quantity.unit)], place,
  });
  run.last = row;
  if (money && !each && rate === null) run.amounts.push({ row, at: quantity.from });
  if (rate !== null) return;
  const same = unit === null ? undefined : telling.rowsOfParagraph.find((other) => other.budgetUnit === telling.budgetUnit && other.label === row.label && other.context === row.context);
  // What its kinds already make up is cut by unit once more; institutions under the office are not all of it.
  if (same) { if (!isFull(same) && telling.document.budgetUnits.length > 0) adopt(same, row); } else if (inside) joinList(whole, row, between, text.slice(quantity.to));
  else if (!inReason && (money || telling.subject === null) && (ORDINAL.test(clause) || !telling.isHeadOfItem(paragraph, row))) telling.subject = row;
  if (money && !inReason) {
    run.named = [...(run.changing ? [] : run.named), ...(inside ? [row] : [])];
    run.changing = null;
    if (!inside) run.told.push(row);
  }
  if (COUNTED.test(quantity.unit)) addMembers(telling.book, telling.document.id, row, run, quantity);
  telling.rowsOfParagraph.push(row);
}

const ALL_SPENDING = /^(?:部门|总|年度)?(?:支出(?:总)?预算|预算(?:总)?支出|支出)(?:总[额计数])?$|^(?:所属|下属|各)(?:预算|二级预算)?单位(?:的)?预算$/;
const OF_YEAR = /^\s*20\d{2}\s*年(?:度)?\s*/;
const CARRIED_OUT = /^(?:其中[，：:]?)?([^，。；、\d]{3,}?)(?:承担|实施|负责|编列|安排)(?:了)?$/;
/** What one unit has of what all of them have: its parts are named as those of all. */
function isShareOf({ label, budgetUnit }: Row, introduced: Row | null): boolean {
  return budgetUnit !== null && label === introduced?.label;
}

const MOVED_ALONE = new RegExp(`^${DIRECTION}$`);
const HELD = /^(?:实有|现有|实际保有|保有)$/;
const POSTS_OF_CARS = /^(?:核定)?(.*(?:车辆?|用车))(?:编制|定编)数?$/;
const AREA = /^(?:总|建筑|占地|使用)?面积$/;
/** 「编列项目 25 个，金额 9 万元」: the money for projects. */
const PROJECTS = '项目';
const SPENT_ON_THEM = '项目支出';
const MONEY_OF_IT = /^(?:总|预算|合计|涉及)?金额$/;

/** What a count of a unit is a part of: the list that is open, else what was counted last in the same measure. */
function countedWhole(telling: Telling, { unit }: Quantity, open: Row | null): Row | null {
  const all = telling.rowsOfParagraph.filter((other) => other.budgetUnit === telling.budgetUnit && other.facts.some((fact) => fact.measure === 'count' && fact.unit === unit));
  return open !== null && all.includes(open) ? open : all.at(-1) ?? null;
}

const RENEWED = /^(\S{3,}?)((?:更新|新增|新购|购置|更换)+)$/;

/** A figure that names nothing is the subject's money, where that has none yet. */
function tellOfSubject(telling: Telling, run: Run, quantity: Quantity, place: Place): void {
  const { subject, document: { year } } = telling;
  if (!subject || !MONEY.test(quantity.unit) || subject.facts.some((fact) => fact.measure === 'amount' && fact.year === year)) return;
  telling.fact(subject, { measure: 'amount', column: [`${year}预算`], year, printed: quantity.printed, unit: quantity.unit, place });
  run.last = subject;
}

/**
 * 「甲单位事业编制 5 人，在编 4 人」: the count that follows is of the same unit and establishment; any other name ends
 * that. 「行政编制 58 名，事业编制 90 名，在编 138 人」: after two it is of both.
 */
function establishmentOf(telling: Telling, run: Run, quantity: Quantity, { clause, name, called }: { clause: string; name: string; called: string }, whole: Row | null): { label: string; established: boolean; unit: string | null; context: string | null } {
  if (MONEY.test(quantity.unit)) {
    const units = telling.document.budgetUnits;
    // 「政府采购预算 9 万元，按单位分：某某中心 4 万元」, or 「1.某某中心 4 万元，其中 …」 below it.
    const shared = whole ?? (run.paragraph.mark === 'item' && telling.rowsOfParagraph.length === 0 ? telling.introduced : null);
    const part = shared === null ? null : unitNamed(called, units);
    // Of all the spending a unit's part is all that it has.
    if (shared !== null && part !== null) return ALL_SPENDING.test(shared.label) ? { label: part, established: false, unit: part, context: null } : { label: shared.label, established: false, unit: part, context: shared.context };
    const has = unitOfMoney(clause, units);
    if (has !== null) {
      const label = called.replace(has.words, '').replace(OF_YEAR, '');
      return { label: ALL_SPENDING.test(label) ? has.unit : label, established: false, unit: has.unit, context: null };
    }
    // 「某某馆预算 9 万元」: all of its money.
    const own = units.find((one) => called === `${one}预算`);
    if (own !== undefined) return { label: own, established: false, unit: own, context: null };
    const paid = unitCalled(called, units);
    if (paid !== null) return { label: paid, established: false, unit: paid, context: null };
    return { label: called, established: false, unit: null, context: null };
  }
  // 「某某中心承担 3 个项目共 9 万元」: whose they are that are counted.
  const doer = CARRIED_OUT.exec(clause.trim())?.[1];
  const carrier = doer === undefined ? null : unitNamed(doer, telling.document.budgetUnits);
  if (carrier !== null) return { label: quantity.after.replace(/共.*$/, ''), established: false, unit: carrier, context: null };
  const units = telling.bodies;
  // 「区某某馆更新 1 辆公务用车」
  const [, short = '', done = ''] = RENEWED.exec(called) ?? [];
  const renews = short === '' || quantity.after === '' ? null : unitNamed(short, units);
  if (renews !== null) return { label: `${done}${quantity.after}`, established: false, unit: renews, context: null };
  const people = STAFF.test(quantity.unit);
  const told = telling.rowsOfParagraph.filter((other) => other.budgetUnit === telling.budgetUnit).map((other) => other.label);
  const named = people ? shortUnitBefore(name, units, told) : null;
  if (named) run.listed = named.unit;
  else if (!people || /；/.test(run.text.slice(run.quantities[run.quantities.indexOf(quantity) - 1]?.to ?? 0, quantity.from))) run.listed = null;
  // 「局本级编制 96 名，在职 89 人，退休 74 人；…」: what follows is of the same unit.
  if (run.listed !== null) {
    return { label: named?.label ?? asTold(called, told), established: false, unit: run.listed, context: null };
  }
  const ofUnit = people || whole !== null || quantity.unit === '辆' ? unitBefore(name, units, whole?.label ?? null) : null;
  if (ofUnit && ofUnit.rest === whole?.label) return { label: ofUnit.rest, established: false, unit: ofUnit.unit, context: whole.context };
  const label = ofUnit?.rest ?? called;
  const established = people ? ESTABLISHMENT.exec(label) : null;
  if (established) {
    run.ofBoth = run.establishment !== null && run.last !== null && ESTABLISHMENT.test(run.last.label);
    [run.establishment, run.unit] = [established[1] ?? null, ofUnit?.unit ?? null];
  } else if (!people || !IN_POST.test(label) || run.ofBoth) [run.establishment, run.unit] = [null, null];
  return { label, established: established !== null, unit: ofUnit?.unit ?? run.unit, context: null };
}

function joinList(whole: Row, row: Row, before: string, after: string): void {
  adopt(whole, row);
  releaseCut(whole);
  // 「5 辆（含救护车 1 辆）」 leaves the others unsaid.
  const some = whole.facts[0]?.measure === 'count' && /[（(]\s*含/.test(before);
  if (some || /^\s*等/.test(after) || BESIDE_UNCOUNTED.test(before) || SOME_OF_IT.test(before)) whole.open = true;
}
