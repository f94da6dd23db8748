/** 「在编的不到 70 人吧」, "more than 60 people in post, right?": the staff in post, or the posts, against a limit that is said. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Answer, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { printedFigure, sumOf } from '../figures.ts';
import { asksThisYear } from '../measures/operand.ts';
import { besideNames } from '../names/in-full.ts';
import { passes } from '../sets/rank-figures.ts';
import { filledOfEach, KIND, postsOf } from './posts.ts';

const FILLED = pattern(/实有|在编|在职|在岗|\bin[- ]post\b|\bon (?:the )?(?:payroll|establishment)\b|\bstaff on board\b/i);
const POSTS = pattern(/编制|\b(?:posts?|positions|establishment)\b/i);
/** Counts of others, money, vehicles, and parts of the whole. */
const OTHERS = pattern(/退休|离休|雇员|临聘|车|费|钱|工资|编外|空|缺|率|比|占|增|减|[涨降]|\b(?:retire\w*|vehicles?|cars?|costs?|money|pay|wages?|budget|vacan\w*|empty|rate|share|percent|changed?|grew|fell)\b/i);
const KIND_SAID: readonly (readonly [RegExp, RegExp])[] = [[/行政|公务员|\badministrative\b|\bcivil servants?\b/i, /行政/], [/事业|\bpublic[- ]institution/i, /事业/]];

export function postsLimitAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const [limit, another] = query.thresholds;
  const spoken = besideNames(context);
  const filled = FILLED.test(spoken);
  if (!limit || another || !(limit.unit === null || /^[人名个]$/.test(limit.unit)) || query.claimed.length > 0 || query.direction !== null || query.table !== null || !isQuestionOfTruth(query.spoken, query.tags) || !(filled || POSTS.test(spoken)) || OTHERS.test(query.spoken) || query.mentions.length > 1 || !asksThisYear(context)) return null;
  const kind = KIND_SAID.find(([said]) => said.test(query.spoken))?.[1];
  const figures = filled && !kind ? filledOfEach(context) : ofPosts(context, filled, kind);
  const [only, ...more] = figures;
  if (!only) return null;
  const told = more.length > 0 ? sumOf(world.nameOf(only.facts[0]?.row.label ?? only.name.zh), figures, only.year) : only;
  const own = more.length > 0 ? [{ kind: 'sum', items: figures, total: told, left: [] } as const] : [{ kind: 'count', name: told.name, figure: told, asOf: null } as const];
  const entries = world.index.entries.filter(({ rows }) => figures.some(({ facts }) => facts.some(({ row }) => rows.includes(row)))).slice(0, figures.length);
  return claims(context, 'staff or posts against a limit', [{ kind: 'verdict', right: passes(told, { ...limit, unit: null }), about: 'figure' }, ...own], entries, [told]);
}

function ofPosts(context: Context, filled: boolean, kind: RegExp | undefined): Figure[] {
  const posts = postsOf(context);
  const [whole] = posts.filter(({ approved }) => !KIND.test(approved.row.label));
  const meant = kind ? posts.filter(({ approved }) => kind.test(approved.row.label)) : whole ? [whole] : posts;
  return meant.map((pair) => (filled ? pair.filled : pair.approved)).filter(({ value }) => kind !== undefined || value?.gt(0) === true).map((fact) => printedFigure(context.world.nameOf(fact.row.context === null ? fact.row.label : `${fact.row.label}（${fact.row.context}）`), fact));
}
