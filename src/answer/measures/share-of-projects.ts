/** "What percentage of projects increased", 「百分之几的项目减少了」: how many of the projects moved so, among all of them; no money is shared. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { computedFigure, shareOf } from '../figures.ts';
import { metricOf, projectRows } from '../sets/collections.ts';
import { countAnswer } from '../sets/filter.ts';
import { inDirection } from '../sets/rank-figures.ts';

const ASKED = pattern(/(?:百分之(?:几|多少)|几成|多大比例|多少比例|多大占比|多大一部分|几分之几)的?(?:重点)?(?:支出)?项目(?:是|都|在|预算|的预算)*(?:增|涨|上升|上涨|减|下降|降|压|削|缩)|(?:增|涨|上升|减|下降|降|压)[加长涨少减缩]?了?的(?:重点)?项目(?:的)?(?:个数|数量|数目)占[^,，。?？]{0,8}(?:几成|百分之几|百分之多少|多少|比例|比重)|\b(?:what|which) (?:percentage|percent|share|proportion|fraction|part) of (?:the |our |all |all the )?(?:\d{1,2} )?projects? (?:(?:has|have|had|were|was|are|is|got|that|been|saw|see) )*(?:an? )?(?:increas|r[io]se|went up|gone up|gr[eo]w|up\b|more\b|decreas|cut|fell|fallen|went down|gone down|reduc|down\b|less\b|shrank|lower|higher)/i);

export function shareOfProjectsAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const { direction } = query;
  if (direction === null || query.claimed.length > 0 || query.thresholds.length > 0 || !ASKED.test(query.spoken)) return null;
  const rows = projectRows(world);
  const moved = rows.flatMap((row) => metricOf(world, row, 'change') ?? []).filter((figure) => inDirection(figure, direction, 'change'));
  const [first] = moved;
  const list = countAnswer({ ...context, query: { ...query, act: 'count', percent: false, wanted: 'count' }, topics: [] });
  if (!first || rows.length === 0 || list.outcome !== 'answered') return null;
  const year = world.book.year;
  const part = computedFigure(direction === 'rise' ? { zh: '增加的项目数', en: 'the number of projects that rose' } : { zh: '减少的项目数', en: 'the number of projects that fell' }, String(moved.length), '个', year, `${moved.length} × 1`, [first]);
  const whole = computedFigure({ zh: '项目总数', en: 'the number of all projects' }, String(rows.length), '个', year, `${rows.length} × 1`, [first]);
  return claims(context, 'how many of all projects moved so', [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }, ...list.claims], list.subjects, list.listed);
}
