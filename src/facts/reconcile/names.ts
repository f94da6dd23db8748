/** The forms in which budget documents write one name in several places. */
import type { Row } from '../../budget/fact.ts';
import { squeeze } from '../../document/lines.ts';
import { nameOf } from '../row-tree.ts';

const YEAR = /^20\d{2}年度?/;

/** 「2023 年政府投资项目」 is 政府投资项目, 「甲/乙/专项资金项目」 is 专项资金项目. */
export function projectName(label: string): string {
  return squeeze(label).replace(YEAR, '').split('/').at(-1) ?? '';
}

/** What stands below another project or a subject is known by both names. */
export function projectPath({ label, parent, context }: Row): string {
  const above = parent?.role === 'item' && (context === null || squeeze(context) === squeeze(parent.label)) ? `${projectName(parent.label)}/` : '';
  return `${above}${projectName(label)}`;
}

/** 类/款/项 by name, so that tables with and without codes meet. */
export function pathOf(row: Row): string {
  const names: string[] = [];
  for (let at: Row | null = row; at !== null && at.role === 'item'; at = at.parent) names.unshift(nameOf(at));
  return names.join('/');
}

/** Column names without the year they open with. */
export function columnName(name: string): string {
  return squeeze(name).replace(YEAR, '');
}

/** 「公务用车购置及运行维护费用」 and 「公务用车购置和运行维护费」 are one class of the 三公 table. */
export function receptionName(name: string): string | null {
  const plainName = squeeze(name).replace(/[()]/g, '').replace(/(?:经费|费用|费)?(?:支出|预算)?(?:预算数)?$/, '').replace(/[及与]/g, '和');
  return RECEPTIONS.get(plainName) ?? null;
}

const RECEPTIONS: ReadonlyMap<string, string> = new Map([
  ['三公', '总计'], ['因公出国境', '因公出国'], ['因公出国', '因公出国'], ['公务接待', '公务接待'],
  ['公务用车购置和运行维护', '公务用车'], ['公务用车购置和运行', '公务用车'], ['公务用车购置', '公务用车购置'],
  ['公务用车运行维护', '公务用车运行'], ['公务用车运行', '公务用车运行'],
]);
