/**
 * What offices print under a name of their own and everybody calls alike: 「政府采购预算总额」, 「政府采购」 and 「政府采购项目纳入部门预算」
 * are the total of procurement, 「服务类」 behind it is what it buys of services. Such a row has the common name too, under which
 * the glossary knows its everyday ones.
 */
import type { Row } from '../budget/fact.ts';
import { bareName } from '../budget/text.ts';

const PROCUREMENT = '政府采购项目';
const TOTAL = /^政府采购(?:支出|资金)?(?:预算)?(?:总额|总计|合计|总数|金额|规模|项目|项目纳入部门预算|安排)?$/;
const KIND = /^(?:政府采购)?(货物|工程|服务)类?(?:政府)?(?:采购)?(?:支出)?(?:预算)?(?:项目)?$/;
/** Whose it is: 「某某局政府采购项目」. */
const OFFICE = /^[^，。、]{2,20}(?:局|委|办|院|部|中心|街道|办事处|政府|本级|单位|部门)(?=政府采购)/;
const SMALL = /(?:小微|小型(?:和|、|及|与)?微型)企业/;
const MEDIUM = /中小(?:微)?企业/;

/** Each common name with the row of the narrative that it is for; `isPrinted`: names that the document prints itself. */
export function secondNames(rows: readonly Row[], isPrinted: (name: string) => boolean): Map<string, Row> {
  const found = new Map<string, Row>();
  let total: Row | null = null;
  for (const row of rows) {
    if (row.place.table !== null || row.role !== 'item' || !row.facts.some(({ measure, unit }) => measure === 'amount' && unit?.includes('元') === true)) continue;
    const label = bareName(row.label).replace(OFFICE, '');
    if (TOTAL.test(label)) total = row;
    const name = nameOf(label, row, total);
    if (name !== null && !found.has(name) && !isPrinted(name)) found.set(name, row);
  }
  return found;
}

function nameOf(label: string, row: Row, total: Row | null): string | null {
  if (row === total) return PROCUREMENT;
  // The kinds and what is kept for some firms stand in the part that tells the total.
  if (total?.place.part !== row.place.part) return null;
  const kind = KIND.exec(label)?.[1];
  if (kind !== undefined) return `${kind}采购`;
  return SMALL.test(label) ? '面向小型、微型企业政府采购项目' : MEDIUM.test(label) ? '面向中小企业政府采购项目' : null;
}
