/** Sums, shares and averages over a set that the question describes: the top three, all that fell, those over a limit, the listed parts. */
import { pattern } from '../../budget/pattern.ts';
import { asMadeBy } from '../marks.ts';
import { decimal, divideHalfUp } from '../../budget/amount.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure, Name } from '../answer.ts';
import { unitsIn, unitsOf } from '../names/by-unit.ts';
import { collectionFor, metricOf, parentRow, projectRows } from './collections.ts';
import { claims, type Context } from '../context.ts';
import { balanceOf, computedFigure, shareOf, sumOf, valueOf } from '../figures.ts';
import { asMoves } from '../measures/moves.ts';
import { countOf, passes } from './rank-figures.ts';
import { isAnswer, sureEntries } from '../measures/operand.ts';
import { listedWhole } from '../measures/listed-whole.ts';
import { addends, sumEntries } from '../measures/sum.ts';
import { headFigure, rowFigure, totalEntry } from '../world.ts';

const NET = pattern(/相抵|净增|净减|净变|增减合计|\bnet(?:ting|ted)?\b/i);
const ADDED = pattern(/合计|一共|总共|加起来|合起来|加在一[起块]|加一?[遍起]|加总|总计|之和|总和|相加|(?<!公)共(?=[增减涨降])|\bsum\b|combined|together|add(?:s|ed)? up|in total|altogether|\b(?:total|sum|value|size) of (?:all |the |of |these |those )*(?:cuts|increases|rises|falls|decreases|reductions|gains|drops)\b|\ball (?:of )?(?:the )?(?:cuts|increases|rises|falls|decreases|reductions|gains|drops)\b.*\btotal\b/i);
/** "without the two largest projects", "take its biggest item out of it", 「去掉最大的两个」: the top of a ranking is taken away. */
export const LEFT_OUT = pattern(/\b(?:without|excluding|exclude|leav(?:e|ing) (?:out|off|aside)|(?:take|taking)(?: out| away| off)?|drop(?:ping)?|minus|less|remov(?:e|ing)|strip(?:ping)?(?: out)?|deduct(?:ing)?|subtract(?:ing)?|apart from|except(?: for)?|other than|set(?:ting)? aside|knock(?:ing)?(?: off| out)?|cut(?:ting)? out|ignor(?:e|ing))\s+(?:just |only )?(?:(?:the|its|their|our|all)\s+)?(?:top\s+)?(?:\w+\s+)?(?:largest|biggest|smallest|costliest|highest|lowest|top|most expensive)\b|(?:去掉|除去|扣掉|扣除|刨去|刨掉|减去|减掉|剔除|拿掉|撇开|不算|除了?)(?:其中)?(?:金额)?最[大高多贵小少低]/i);
/** "what share goes to its biggest project": the part is the top of what is named. */
const GOES_TO_TOP = pattern(/\b(?:share|proportion|percent(?:age)?|fraction|slice|part|chunk|how much)\b.*\b(?:goes?|going|spent|taken|takes?|eaten|swallowed|held|absorbed|made up|accounted for|falls?)\b.*\b(?:by|to|on|for|up)\s+(?:(?:just|only)\s+)?(?:its|the|their)\s+(?:\w+\s+)?(?:largest|biggest|smallest|costliest|most expensive)\b(?!.*\bshare\b)|\b(?:share|proportion|percentage|fraction|slice|part) of\b.*\b(?:is|are|do|does)\s+(?:its|the|their)\s+(?:single\s+)?(?:largest|biggest|smallest)\b(?!.*\bshare\b)/i);
const SHARE_OF = pattern(/\bas an? (?:percent(?:age)?|proportion|fraction) of\b|\b(?:percent(?:age)?|%) of\b|\bin percent\b|百分之/i);
const PER_PROJECT = pattern(/\bper project\b|\baverage project\b|每个项目/i);
const PARTS = pattern(/子项|各项|分项|列出的|明细|几项|sub-?items|listed items|its parts|components/i);

/** "Drop the two biggest": nothing fell. */
const DROPPED = pattern(/\b(?:drop(?:ping)?|cut(?:ting)? out)\s+(?:the|its|their)\b/i);

/** 「除了最大的，哪个项目最大」 asks for the next, not for what is left. */
const TWICE = pattern(/最[大高多贵小少低].*[哪谁].*最[大高多贵小少低]|\b(?:largest|biggest|smallest|highest|lowest)\b.*\b(?:which|what is)\b.*\b(?:largest|biggest|smallest|highest|lowest)\b/i);

export function setAnswer(asked: Context): Answer | null {
  const context = DROPPED.test(asked.query.text) && LEFT_OUT.test(asked.query.text) ? { ...asked, query: { ...asked.query, direction: null } } : asked;
  const { query, topics, world } = context;
  const net = NET.test(query.text) && query.mentions.length === 0;
  const added = net || ADDED.test(query.text);
  const share = query.tags.has('share');
  const average = query.tags.has('average') && (query.tags.has('project') || PER_PROJECT.test(query.text)) && (query.mentions.length === 0 || (unitsIn(context).length > 0 && topics.every(({ entry }) => entry !== null && unitsOf(entry).length > 0)) || (PER_PROJECT.test(query.text) && namesProjects(context)));
  const ranked = query.act === 'rank' && query.direction !== null;
  const apart = LEFT_OUT.test(query.text) && query.direction === null && !query.tags.has('which') && !TWICE.test(query.spoken);
  // 「最大的项目占项目支出百分之几」: of the one at the top.
  const ofTop = (share || SHARE_OF.test(query.text)) && query.order !== null && query.n === null && query.nth === null && query.direction === null && (query.tags.has('project') || query.tags.has('item')) && !query.tags.has('which') && !query.tags.has('change') && query.thresholds.length === 0;
  const first = apart || ofTop || (GOES_TO_TOP.test(query.text) && query.direction === null);
  if (!(added || (share && !ranked) || average || first) || query.act === 'reconcile' || query.act === 'check') return null;
  // 「这几项合计占甲多少」: those just told, not all that stand under it.
  if (query.tags.has('these') && context.carried.length > 1) return null;
  if (apart && topics.length > 2) return namedWithoutTop(context);
  const sure = topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry && query.mentions.length > 0 ? [entry] : []));
  // 「去掉最大的两项还剩多少」, after what a name consists of: of that.
  // "Average per project" after 某某投资项目: of those that it is made up of.
  const [project, more] = average && query.mentions.length === 0 && (query.tags.has('project') || /\bper project\b/i.test(query.spoken)) ? context.last?.subjects ?? [] : [];
  const made = project && !more && project.key.endsWith('项目') && (parentRow(project)?.children.length ?? 0) > 1 ? project : null;
  const [told, another] = apart && query.mentions.length === 0 && Math.max(context.last?.listed.length ?? 0, context.last?.pool.length ?? 0) > 2 ? context.carried : [];
  const whole = sure.length === 1 ? sure[0] ?? null : made ? made : told && !another && parentRow(told) ? told : null;
  const moved = (query.direction !== null || net) && sure.length === 0;
  const top = first || query.n !== null && (query.order !== null || /前|top/i.test(query.text));
  const parts = PARTS.test(query.text) && whole !== null && parentRow(whole) !== null;
  if (first && query.mentions.length > 0 && whole === null) return null;
  if (!(moved || top || parts || average || (query.thresholds.length > 0 && added)) || sure.length > 1) return null;
  const collection = sure.length === 0 && whole ? { rows: parentRow(whole)?.children ?? [] } : collectionFor({ ...context, last: null });
  if (!collection) return null;
  const metric = moved ? 'change' : 'amount';
  let figures = collection.rows.flatMap((row) => metricOf(world, row, metric) ?? []).filter((figure) => query.thresholds.every((limit) => passes(figure, limit)));
  if (moved && !net) figures = figures.filter((figure) => (query.direction === 'rise' ? valueOf(figure).gt(0) : valueOf(figure).lt(0)));
  figures = [...figures].sort((left, right) => (query.order === 'least' ? 1 : -1) * valueOf(left).cmp(valueOf(right)));
  const all = figures;
  if (top && (query.n !== null || first)) figures = figures.slice(0, query.n ?? 1);
  if (figures.length === 0) return null;
  if (average && new Set(figures.map(({ unit }) => unit)).size > 1) return ofTargetsAveraged(context);
  if (average) return averageOf(context, figures, made ? context.world.nameOf(made.label) : undefined);
  // What fell is added up by how far it fell; the list stays one of changes.
  const summed = moved ? asMoves(figures) : figures;
  return apart ? withoutTop(context, all, figures, whole) : { ...totalOf(context, summed, whole, share || first, parts), pool: top && query.n !== null ? all : figures };
}

const FILED = pattern(/\b(?:have|has|with) (?:performance )?(?:targets?|indicators?)|\b(?:performance )?(?:targets?|indicators?)\b|的?(?:绩效)?(?:目标|指标)/gi);
/** "Per project target, average project money": indicators have no common unit; the projects that they are filed for have. */
function ofTargetsAveraged(context: Context): Answer | null {
  const { query } = context;
  if (!query.tags.has('target') || !query.tags.has('project') || !(query.tags.has('money') || query.wanted === 'money')) return null;
  return setAnswer({ ...context, query: { ...query, text: query.text.replace(FILED, ''), tags: new Set([...query.tags].filter((tag) => tag !== 'target')) } });
}

function totalOf(context: Context, figures: readonly Figure[], whole: Entry | null, share: boolean, parts: boolean): Answer {
  const { world } = context;
  const [only, ...others] = figures;
  const alone = others.length === 0 && only ? only : null;
  const name = alone?.name ?? { zh: '所列各项', en: 'the items listed' };
  const total = alone ?? sumOf(name, figures, world.book.year);
  const row = whole ? parentRow(whole) : figures[0]?.facts[0]?.row.parent ?? null;
  const base = whole ? (row ? rowFigure(world, row) : headFigure(world, whole)) : row ? rowFigure(world, row) : null;
  const count: Claim[] = context.query.act === 'count' || context.query.tags.has('howMany') || /几个|几项|多少个|how many/i.test(context.query.text) ? [{ kind: 'list', of: null, what: context.query.direction ?? 'items', items: [], count: countOf(context, figures), total: null, remainder: null, scope: null, rest: 0 }] : [];
  const list: Claim[] = [...count, alone ? { kind: 'where', name, figure: alone } : { kind: 'sum', items: figures, total, left: [] }];
  const wholes = share ? [base, whole === null || context.query.tags.has('total') ? headOfTotal(context) : null] : [];
  for (const one of wholes) if (one && one.unit === total.unit && !valueOf(one).eq(0)) list.push({ kind: 'share', part: total, whole: one, percent: shareOf(name, total, one) });
  if (parts) list.push(...listedWhole(context, figures, total));
  return { ...claims(context, 'a sum over a set of rows', list, whole ? [whole] : [], [total]), pool: figures };
}

/** The money of what is named, or of all that is ranked, without the top of the ranking. */
function withoutTop(context: Context, all: readonly Figure[], top: readonly Figure[], whole: Entry | null): Answer | null {
  const { world } = context;
  const row = whole ? parentRow(whole) : all[0]?.facts[0]?.row.parent ?? null;
  const base = row ? rowFigure(world, row) : whole ? headFigure(world, whole) : null;
  if (!base || top.length === all.length || top.some(({ unit }) => unit !== base.unit)) return null;
  const result = balanceOf(base.name, [base], top, world.book.year);
  return { ...claims(context, 'a set without its top', [{ kind: 'balance', plus: [base], minus: top, result, left: [] }], whole ? [whole] : [], [result]), pool: all.slice(top.length) };
}

/** Several things that the question names, without the top of them: the others, added up. */
function namedWithoutTop(context: Context): Answer | null {
  const { topics, query } = context;
  const entries = sureEntries(context);
  if (isAnswer(entries)) return entries;
  const { figures, kept } = addends(context, entries);
  if (kept.length < topics.length) return null;
  const ranked = figures.map((figure, at) => ({ figure, entry: kept[at] as Entry })).sort((left, right) => (query.order === 'least' ? 1 : -1) * valueOf(left.figure).cmp(valueOf(right.figure)));
  const [top, ...others] = ranked;
  const answer = sumEntries(context, others.map(({ entry }) => entry));
  return asMadeBy({ ...answer, claims: answer.claims.map((claim) => (claim.kind === 'sum' && top ? { ...claim, left: [top.figure.name] } : claim)) }, 'named things without the top of them');
}

/** Whether the one name of the question is the projects' own. */
function namesProjects({ topics, world }: Context): boolean {
  const [topic] = topics;
  const row = topics.length === 1 && topic?.certainty === 'sure' && topic.entry ? parentRow(topic.entry) : null;
  return row !== null && row.children.some((child) => projectRows(world).includes(child));
}

function headOfTotal(context: Context): Figure | null {
  const total = totalEntry(context.world, 'expenditure');
  return total ? headFigure(context.world, total) : null;
}

export function averageOf(context: Context, figures: readonly Figure[], name: Name = { zh: '项目合计', en: 'all projects' }): Answer {
  const total = sumOf(name, figures, context.world.book.year);
  const value = divideHalfUp(valueOf(total), decimal(figures.length), 2);
  const average = computedFigure(total.name, value.toFixed(2), total.unit, total.year, `${total.value} ÷ ${figures.length}`, [total]);
  return claims(context, 'an average over a set of rows', [{ kind: 'average', total, count: null, per: { zh: '个项目', en: 'project' }, average }], [], [average]);
}
