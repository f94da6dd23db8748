/** The budget units (预算单位) that a department reports for: who they are, and whose money each row and paragraph is. */
import { isSum } from './column-sums.ts';
import { squeeze } from './lines.ts';
import type { Paragraph } from './narrative.ts';
import { namesItsUnit } from './row-keys.ts';
import type { Table, TableRow } from './table.ts';
import { unitsAbove } from './units-by-sums.ts';

const UNIT_KEY = /^(?:预算单位|(?:部门\(单位\)|单位)名称)$/;
/** What a table names beside its units without a code: rows of such a name are no units. */
const OTHER_KEY = /(?:项目|任务|品目|类别|内容)/;
/** 「3.甲运营（某某中心） 9 万元」: the list item’s own bracket says whose it is. */
const OWN_BRACKET = /^[^，。：:；（(]{2,30}[（(]([^（()）]{2,20})[)）]\s*\d/;
/** What an office calls itself beside its institutions. */
const OWN_LEVEL = /^(?:本级|机关|机关本级)$/;
/** 「…万元，由某某中心实施」: whose project it is. */
const DOER = /，由([^，。；]{2,30}?)(?:负责|具体|组织){0,2}(?:实施|承担)/;
/** 「2.区某某馆为公益一类事业单位，设…」, 「1.某某局（本级）行政编制 9 人，…」 */
const IS_A_UNIT = /^([^，。：；\s]{2,24}?)\s*(?:(?:为|是|系|属于?)[^，。：；]{0,16}单位[，。；]|(?:(?:行政|事业|工勤)编制(?:总?人?数)?|内设|下设)\s*\d)/;
/** 「上级专项转移支付支出表」: what comes from above, and no fund of the office. */
const TRANSFERS = /(?:上级|专项)*转移支付(?:支出)?/;
const NAMELESS = /^(?:无|本?部门无|[-—－/]+)$/;
const TOTAL = /(?:合计|总计)$/;
const SUBTOTAL = /\s*[（(]?小\s*计[)）]?$/;
const LIST_MARK = /^(?:[一二三四五六七八九十]+、|[（(](?:[一二三四五六七八九十]+|\d{1,2})[)）]|\d{1,2}\s*[.．、](?!\d(?!0\d{2}\s*年)))\s*/;
/** A row below the units with what all of them had in the year before. */
const PRIOR_YEAR = /^上年(?:预算)?(?:数|安排数?|合计)$/;
/** A short name such as 其他 ends too many things to name a unit. */
const SHORTEST_SUFFIX = 3;
const LONGEST_SHORT = 6;

/**
 * The names as printed, in printed order, without the department itself. Empty where the department is its one unit:
 * then its rows and those of its own level (本级) are the same money. `counted`: those whose people the narrative lists,
 * where no table cuts its money by units.
 */
export function budgetUnits(tables: readonly Table[], department: string, counted: readonly string[] = []): string[] {
  const names = new Map<string, string>();
  for (const table of tables) {
    if (!table.keys.some((key) => UNIT_KEY.test(squeeze(key)))) continue;
    if (!table.keys.includes('年度') && !namesItsUnit(table.keys) && table.keys.some((key) => OTHER_KEY.test(key))) continue;
    const coded = table.keys.some((key) => key.includes('编码'));
    for (const row of table.rows) {
      const name = table.keys.includes('年度') || namesItsUnit(table.keys) ? row.unit : coded && row.code !== null ? null : row.label;
      if (name !== null && !TOTAL.test(name) && !TRANSFERS.test(name) && !isPriorYear(name) && squeeze(name) !== squeeze(department) && !names.has(squeeze(name))) names.set(squeeze(name), name);
    }
  }
  for (const name of names.size > 0 ? [] : tables.flatMap(unitsAbove)) if (squeeze(name) !== squeeze(department)) names.set(squeeze(name), name);
  const units = names.size > 0 ? [...names.values()] : [...counted];
  return units.some((name) => !isSameOffice(name, department)) ? units : [];
}

/** The whole office and its own level (本级, 机关) are one office, also where its name leaves out the city and the district. */
export function isSameOffice(name: string, department: string): boolean {
  const stem = (text: string): string => squeeze(text).replace(/\((?:本级|机关)\)$/, '');
  const [own, whole] = [stem(name), stem(department)];
  return own === whole || (own.length > 3 && whole.endsWith(own) && /[省市区县州旗]$/.test(whole.slice(0, -own.length)));
}

/** What tables call a unit beside its name: 质安站 → 某某工程质量安全监督站. */
export type UnitAliases = ReadonlyMap<string, string>;

export function isPriorYear(label: string): boolean {
  return PRIOR_YEAR.test(squeeze(label));
}

/** A unit's row opens its block, which runs on over page breaks; the department's own row and totals are nobody's. */
export function assignUnits(tables: readonly Table[], paragraphs: readonly Paragraph[], units: readonly string[], department: string): UnitAliases {
  const aliases = new Map<string, string>();
  if (units.length === 0) return aliases;
  const byName = new Map<string, string | null>([[squeeze(department), null], ...units.map((unit) => [squeeze(unit), unit] as const)]);
  for (const { rows } of tables) {
    let current: string | null = null;
    for (const row of rows) {
      if (row.unit !== null) {
        const printed = squeeze(row.unit);
        row.unit = byName.has(printed) ? byName.get(printed) ?? null : unitNamed(printed, units);
        if (row.unit !== null && !squeeze(row.unit).includes(printed) && printed.length >= SHORTEST_SUFFIX) aliases.set(printed, row.unit);
      } else if (row.side === null && row.kind === 'row' && !TOTAL.test(row.label) && !isPriorYear(row.label)) {
        // 「某某中心小计」, 「二、某某中心」 above its projects.
        const own = squeeze(row.label).replace(SUBTOTAL, '').replace(LIST_MARK, '');
        if (row.code === null && byName.has(own)) {
          current = byName.get(own) ?? null;
          row.label = row.label.replace(SUBTOTAL, '').replace(LIST_MARK, '');
        }
        row.unit = current;
      }
    }
    for (const row of belowAllUnits(rows, byName)) row.unit = null;
  }
  // 「本级多少」 is said of the office's own level, however long its name is.
  const [own, another] = units.filter((unit) => /\((?:本级|机关)\)$/.test(squeeze(unit)));
  if (own !== undefined && another === undefined) aliases.set('本级', own);
  for (const paragraph of paragraphs) {
    // 「2.某某中心。公益一类事业单位…」, 「（二）某某中心：…」.
    const opening = paragraph.text.replace(LIST_MARK, '');
    const leads = [IS_A_UNIT, /^([^：:，。]+)[：:。]/].flatMap((pattern) => pattern.exec(opening)?.[1] ?? []);
    paragraph.budgetUnit = paragraph.headings.map((heading) => unitNamed(heading, units)).find((unit) => unit !== null)
      ?? (paragraph.mark !== null ? leads.map((lead) => unitNamed(lead, units)).find((unit) => unit !== null) : null)
      ?? (paragraph.mark === 'item' ? unitNamed(DOER.exec(paragraph.text)?.[1] ?? OWN_BRACKET.exec(paragraph.text.replace(LIST_MARK, ''))?.[1] ?? '', units) : null);
  }
  return aliases;
}

/** Where the department and all its units stand first, what follows the last of them is of all, if it adds up to the department. */
function belowAllUnits(rows: readonly TableRow[], byName: ReadonlyMap<string, string | null>): readonly TableRow[] {
  const own = rows.filter(({ kind }) => kind === 'row');
  const heads = own.filter(({ code, label }) => code === null && byName.has(squeeze(label)));
  const [whole] = heads;
  if (!whole || heads.length < 3 || byName.get(squeeze(whole.label)) !== null || heads.some((row, at) => row !== own[at])) return [];
  const below = own.slice(heads.length);
  const shortest = Math.min(...below.map(({ code }) => code?.length ?? 0));
  const cells = [whole, ...below.filter(({ code }) => (code?.length ?? 0) === shortest)].map((row) => row.cells[0] ?? '');
  return shortest > 0 && isSum(cells, 0, cells.slice(1).map((_, at) => at + 1)) ? below : [];
}

/** 「无 0 0 0」 as the one row of a table that all its units leave empty: nothing is called so, it is the department's nothing of what the title names. */
export function nameEmptyRows(tables: readonly Table[], department: string): void {
  for (const { keys, rows, title } of tables) {
    const [row, another] = rows;
    if (row && !another && UNIT_KEY.test(squeeze(keys[0] ?? '')) && NAMELESS.test(squeeze(row.label)) && row.cells.every((cell) => cell === null || /^[0.\-—－]*$/.test(cell))) row.label = TRANSFERS.exec(title)?.[0] ?? department;
  }
}

/** The one unit that is called so, in full or by the end of its name: 某某小学, 局本级. */
export function unitNamed(words: string, units: readonly string[]): string | null {
  const plain = (text: string): string => squeeze(text).replace(/[()]/g, '');
  const wanted = plain(words);
  const exact = units.find((unit) => plain(unit) === wanted) ?? (OWN_LEVEL.test(wanted) ? units.find((unit) => /\((?:本级|机关)\)$/.test(squeeze(unit))) : undefined);
  if (exact !== undefined || wanted.length < SHORTEST_SUFFIX) return exact ?? null;
  const [only, ...others] = units.filter((unit) => plain(unit).endsWith(wanted));
  if (only !== undefined) return others.length === 0 ? only : null;
  const [short, ...more] = units.filter((unit) => shortens(wanted, plain(unit)));
  return short !== undefined && more.length === 0 && wanted.length <= LONGEST_SHORT ? short : null;
}

/** 党群中心 for 某某社区党群服务中心: its characters in their order, to the last one. */
function shortens(short: string, name: string): boolean {
  let at = 0;
  for (const letter of name) if (letter === short[at]) at += 1;
  return at === short.length && name.endsWith(short.slice(-1));
}
