/** 「应急管理与安全监管有多少走政府采购」: no column says so of a project, but the list of what is bought has it or some of its items by name. */
import { pattern } from '../../budget/pattern.ts';
import type { Row } from '../../budget/fact.ts';
import { nameKey } from '../../budget/text.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Name } from '../answer.ts';
import { claims, entryName, type Context } from '../context.ts';
import { shareOf, sumOf } from '../figures.ts';
import { answerFacts } from '../lookup-entry.ts';
import { displayName, headFigure, rowFigure } from '../world.ts';
import { hasColumns } from './cell-rows.ts';

const PROCURED = pattern(/采购|\bprocure\w*\b/i);
/** Of all procurement, or what of it is left to small firms, is another question. */
const OF_ALL_BOUGHT = pattern(/占(?:全部|整个|总)?的?(?:政府)?采购|采购[^，,]{0,4}(?:里|中|总额|占)|中小|小微|\bof (?:all |total |the )?(?:government )?procurement\b|\bsmes?\b/i);
/** Of one of the three kinds alone. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [[/\bworks?(?:$| contracts?\b)|\bconstruction contracts?\b|工程(?:类|采购|合同)/i, /^工程/], [/\bservices?(?:$| contracts?\b)|服务(?:类|采购|合同)/i, /^服务/], [/\bgoods\b|货物/i, /^货物/]];
const ACTS: ReadonlySet<Query['act']> = new Set(['lookup', 'unknown', 'share', 'sum']);

/** Whether a question is for what of something goes through procurement, and not for procurement as such. */
export function asksBought({ spoken, act, claimed, direction, table }: Query): boolean {
  return PROCURED.test(spoken) && !OF_ALL_BOUGHT.test(spoken) && ACTS.has(act) && claimed.length === 0 && direction === null && table === null;
}

export function boughtOfProjectAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  if (!asksBought(query)) return null;
  const entries = [...new Set(topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : [])))];
  const [project, another] = entries.filter(({ key }) => !PROCURED.test(key));
  return project && !another && (entries.length > 1 || query.columns !== null) ? boughtOf(context, project) : null;
}

/** What the list has of a project or an item; null where a column of its own row says it, or nothing of it is listed. */
export function boughtOf(context: Context, project: Entry): Answer | null {
  const { world, query } = context;
  if (!project.rows.some(({ basis, role }) => basis === 'project' && role === 'item') || hasColumns(project, ['procurement'], null)) return null;
  const keys = new Set([...project.rows, ...project.rows.flatMap(({ children }) => children)].map(({ label }) => nameKey(label)));
  const kind = KINDS.find(([words]) => words.test(query.spoken.replace(project.label, '')))?.[1] ?? /./;
  const rows = world.book.rows.filter(({ bought, role, label, context: of }) => bought !== null && kind.test(bought) && role === 'item' && (keys.has(nameKey(label)) || (of !== null && keys.has(nameKey(of)))));
  const [row] = rows;
  if (!row) return null;
  const figures = rows.flatMap((one) => rowFigure(world, one) ?? []);
  const name = boughtName(context, project, rows);
  const total = sumOf(name, figures, world.book.year);
  const whole = headFigure(world, project);
  const share: Claim[] = query.act === 'share' && whole ? [{ kind: 'share', part: total, whole, percent: shareOf(name, total, whole) }] : [];
  const entry = rows.length === 1 ? world.index.entries.find((one) => one.rows.includes(row)) : undefined;
  if (entry && share.length === 0) return answerFacts(context, entry, row.facts.slice(0, 1), 'what of it is bought');
  return claims(context, 'what of a project is bought', [...(figures.length > 1 ? [{ kind: 'sum', items: figures, total, left: [] } as const] : []), ...share], [project], [total]);
}

function boughtName(context: Context, project: Entry, rows: readonly Row[]): Name {
  const [row] = rows;
  const { zh, en } = rows.length === 1 && row ? context.world.nameOf(displayName(row)) : entryName(context, project);
  return { zh: `${zh}（政府采购）`, en: `${en ?? zh} (procurement)` };
}
