/** People of a narrative: established posts, those in post, and whose they are: 「某某馆事业编制 46 人，实有 43 人」. */

import { unitNamed } from '../document/budget-units.ts';
import { squeeze } from '../document/lines.ts';

/** People join and leave; other things are counted, not changed. */
export const STAFF = /^[人名]$/;
/** Establishments tell apart head counts of one name. */
export const ESTABLISHMENT = /^(?:全局|全系统|本系统|本单位|本部门|核定|机关)*((?:行政|事业|工勤|雇员)编制)/;
export const IN_POST = /在编|在职(?!人员)|编制|空编|空缺|缺编|^实有/;

/**
 * The unit whose people or things they are, and what is left of the name. In a list of parts a unit's name alone, in
 * full or in short, says whose part it is: 「车辆 11 台，其中局机关 8 台」.
 */
export function unitBefore(name: string, units: readonly string[], whole: string | null): { unit: string; rest: string } | null {
  const unit = units.find((one) => name.startsWith(one) && name.length > one.length);
  if (unit !== undefined) return { unit, rest: name.slice(unit.length).trim() };
  const part = whole === null ? null : unitNamed(name, units);
  return part === null || whole === null ? null : { unit: part, rest: whole };
}

/** What a unit has of the budget: 「某某中心财政专户管理资金」; 「某某小学改造工程」 is the name of a project. */
const HAS = /^\s*(?:20\d{2}\s*年(?:度)?)?(?:部门)?(?:(?:收入|支出|收支)(?:总)?预算|财政(?:拨款|专户)|单位资金|事业收入|机关运行|[“"]?三公|人员(?:支出|经费)|公用(?:支出|经费)|(?:基本|项目)支出|政府(?:采购|性基金)|一般公共预算|上年结转)/;

/** The unit before the words for its money, and the words for it. */
export function unitOfMoney(clause: string, units: readonly string[]): { unit: string; words: string } | null {
  const words = clause.trim().replace(/^20\d{2}\s*年(?:度)?\s*/, '');
  const whole = units.find((one) => words.startsWith(one) && HAS.test(words.slice(one.length)));
  if (whole !== undefined) return { unit: whole, words: whole };
  // 「街道办（本级） 2024 年机关运行经费」
  const short = SHORT_LEAD.exec(words)?.[1]?.trim() ?? '';
  const unit = short === '' || !HAS.test(words.slice(short.length)) ? null : unitNamed(short, units);
  return unit === null ? null : { unit, words: short };
}
const SHORT_LEAD = /^([^\s\d，、]{3,}?(?:[（(](?:本级|机关)[)）])?)(?=\s*(?:20\d{2}\s*年|机关运行|[“"]?三公|政府采购|(?:收入|支出|收支)(?:总)?预算))/;

/** 「局本级编制 96 名」 after 「编制总数 196 名」: a unit by the end of its name, before the word for what all of them have. */
export function shortUnitBefore(name: string, units: readonly string[], told: readonly string[]): { unit: string; label: string } | null {
  const [, short = '', rest = ''] = OF_PEOPLE.exec(name) ?? [];
  const unit = short === '' ? null : unitNamed(short, units);
  const label = asTold(rest, told);
  return unit === null || !told.includes(label) ? null : { unit, label };
}
const OF_PEOPLE = /^(\S{3,})((?:编制|在编|在职|在岗|实有|退休|离休)(?:总?人?[数员])?)$/;

/** What the whole office has by another form of the same word: 编制总数 for 编制, 在职人员 for 在职. */
export function asTold(label: string, told: readonly string[]): string {
  return told.find((other) => other !== label && other.startsWith(label) && /^(?:总数|人员|人数|总人数|数)$/.test(other.slice(label.length))) ?? label;
}

/** A list of units, or one under the office: 「下属区某某所」, 「某某局机关、某某馆」. */
export function isUnit(name: string, units: readonly string[]): boolean {
  const last = name.split(/[、和及与]/).at(-1)?.replace(/^(?:下属|所属|下辖|直属)/, '').trim() ?? '';
  return unitNamed(last, units) !== null;
}

/** 「社区某某服务中心 13 万元」: the unit whose money it is, by the end of its name. */
export function unitCalled(name: string, units: readonly string[]): string | null {
  const own = squeeze(name);
  const [unit, another] = own.length < SHORTEST_END ? [] : units.filter((one) => squeeze(one) !== own && squeeze(one).endsWith(own));
  return another === undefined ? unit ?? null : null;
}
const SHORTEST_END = 6;
