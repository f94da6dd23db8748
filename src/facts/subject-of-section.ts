/** What a section is about: the project of 「二、某项目情况说明」, the fund of 「财政拨款支出主要内容如下：」. */
import type { Basis, Fund, Row } from '../budget/fact.ts';
import type { BudgetDocument } from '../document/document.ts';
import { isSameOffice } from '../document/budget-units.ts';
import { squeeze } from '../document/lines.ts';
import { listsProjects } from '../document/row-keys.ts';
import type { Paragraph } from '../document/narrative.ts';
import { fundOf } from './money-words.ts';

/** What a heading adds to the name of a project. */
const SECTION = /(?:项目)?(?:支出|经费)?(?:有关|具体)?(?:情况)?(?:说明)?$/;
const LIST_OF_APPROPRIATIONS = /财政拨款支出[^。]*[：:]\s*$/;

/** The names of projects as the tables print them, by how headings may print them. */
export function projectsOf({ tables, department, budgetUnits }: BudgetDocument): ReadonlyMap<string, string> {
  const isProject = (label: string): boolean => !/支出$|[合总]计$/.test(label) && ![department, ...budgetUnits].some((office) => isSameOffice(label, office));
  return new Map(tables.flatMap(({ title, keys, rows }) => (/项目/.test(title) || listsProjects(keys) ? rows.filter(({ kind, label }) => kind === 'row' && isProject(label)).map(({ label }) => [squeeze(label), label] as const) : [])));
}

export function projectInHeading({ headings }: Paragraph, projects: ReadonlyMap<string, string>): string | null {
  const [section = ''] = headings;
  return section === '' ? null : projects.get(squeeze(section)) ?? projects.get(squeeze(section).replace(SECTION, '')) ?? null;
}

/** The fund of the subjects in the list that the paragraph introduces; null where it introduces none. */
export function fundOfList({ text }: Paragraph): Fund | null {
  return LIST_OF_APPROPRIATIONS.test(text) ? 'appropriation' : null;
}

/** A list item is of the fund of its list, where it names none. */
export function fundOfItem(paragraph: Paragraph, listFund: Fund | null): Fund {
  const fund = fundOf(paragraph);
  return fund === 'all' && paragraph.mark === 'item' ? listFund ?? fund : fund;
}

/** `whole`: what the list is of. */
export function basisOfItem({ mark, headings }: Paragraph, whole: Row | null): Basis {
  const ofProjects = whole !== null ? /项目支出/.test(squeeze(whole.label)) : headings.some((heading) => /^项目支出/.test(heading));
  return mark === 'item' && ofProjects ? 'project' : 'statement';
}
