/** What money a sentence speaks of, in the same terms as the tables. */
import type { Fact } from '../../budget/fact.ts';
import { fundCalled } from '../../budget/funds.ts';
import { squeeze } from '../../document/lines.ts';
import { functionalPath } from '../functional-name.ts';
import { scopeNamed } from './funds.ts';
import { projectName, projectPath, receptionName } from './names.ts';
import type { Money } from './table-money.ts';

const TOTAL = /^收支(?:总预算|预算总[数额])$|^(?:部门|单位|本年)?(?:总)?预算(?:总)?(?:收入|支出)?$|^(?:部门|单位|本年)?(?:收入|支出)(?:总)?预算$|^(?:预算)?(?:收入|支出)总计$/;
/** The amount that ends the words of a place. */
const AMOUNT = /[为是]?\s*[\d,，.]+\s*[万亿千]?元$/;
const SHARES: readonly (readonly [RegExp, string])[] = [
  [/^基本支出(?:预算)?$/, 'basic'],
  [/^项目支出(?:预算)?$/, 'project'],
  [/^政府采购(?:项目|支出)?(?:预算)?(?:总额|金额)?$/, 'procurement'],
  [/^(?:专门)?(?:预留)?面向中小(?:微)?企业(?:预留)?(?:的)?(?:政府)?采购(?:项目)?(?:预算)?(?:份额|金额|总额)?$/, 'procurement for smaller firms'],
  [/^政府购买服务(?:项目|支出)?(?:预算)?(?:总额|金额)?$/, 'services'],
];

export interface NarrativeScope {
  /** The office's name, squeezed, without its （本级）. */
  office: string;
  appropriated: boolean;
  /** Names of the projects that the tables print. */
  projects: ReadonlySet<string>;
  /** Tables of the general budget hold money carried over. */
  carried: boolean;
  /** The path of names that the tables print for a subject's code. */
  pathOfCode(code: string): string | null;
  headingsOf(fact: Fact): readonly string[];
  /** The words of the sentence around a figure. */
  sentenceOf(fact: Fact): string;
}

export function narrativeMoney(fact: Fact, scope: NarrativeScope): Money | null {
  const money = moneyOf(fact, scope);
  return money && { ...money, unit: fact.row.budgetUnit };
}

function moneyOf(fact: Fact, scope: NarrativeScope): Omit<Money, 'unit'> | null {
  const { row } = fact;
  const isProject = row.basis === 'project' && row.context === null;
  const path = row.basis === 'function' && row.role === 'item' ? functionalPath(row.place.quote.replace(AMOUNT, '').trim()) : null;
  const named = row.basis === 'function' && row.code !== null ? scope.pathOfCode(row.code) : path ? path.map(squeeze).join('/') : null;
  const carried = row.fund === 'general' && scope.carried && !scope.headingsOf(fact).some((heading) => /当年/.test(heading));
  if (named !== null) return { subject: `function:${named}`, scope: carried ? 'general and carried' : row.fund, part: 'all' };
  // 「甲类 9 万元，用于乙 5 万元、丙 4 万元」: the tables may print 乙 below 甲类 too.
  if (fact.value !== null && row.context !== null && row.role === 'item' && row.parent?.role === 'item' && scope.projects.has(projectPath(row))) return { subject: `project:${projectPath(row)}`, scope: 'all', part: 'project' };
  if (fact.value === null || row.context !== null || row.role !== 'item') return null;
  const name = projectName(row.label);
  if (isProject || (fact.measure === 'change' && scope.projects.has(name))) return { subject: `project:${name}`, scope: 'all', part: 'project' };
  const own = squeeze(row.label).replace(squeeze(row.budgetUnit ?? ''), '').replace(scope.office, '').replace(/^\((?:本级|机关)\)/, '');
  const share = SHARES.find(([pattern]) => pattern.test(own))?.[1];
  if (share !== undefined) return { subject: 'total', scope: /^(?:basic|project)$/.test(share) ? ofFund(scope.headingsOf(fact)) : 'all', part: share };
  const reception = receptionName(row.label);
  if (reception !== null) return { subject: `receptions:${reception}`, scope: 'general', part: 'all' };
  const fund = scopeNamed(own);
  if (fund !== null) return { subject: 'total', scope: fund === 'appropriation' && scope.appropriated ? 'all' : fund === 'general' && scope.carried && /支出/.test(own) ? 'general and carried' : fund, part: 'all' };
  if (TOTAL.test(own)) return { subject: 'total', scope: 'all', part: 'all' };
  // 「所有项目支出预算纳入绩效管理，涉及预算资金 …」
  if (/^(?:绩效管理涉及)?(?:预算)?资金$/.test(own) && /(?:所有|全部)项目支出/.test(squeeze(scope.sentenceOf(fact)))) return { subject: 'total', scope: 'all', part: 'project' };
  return null;
}

/** A section of one fund, 「（一）一般公共预算」, tells of its money alone. */
function ofFund(headings: readonly string[]): Money['scope'] {
  return fundCalled(squeeze(headings.at(-1) ?? '').replace(/(?:安排)?(?:情况)?(?:说明)?$/, '')) ?? 'all';
}
