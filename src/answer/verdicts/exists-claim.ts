/** "Is there a project of exactly 520?", "did any project fall by half?", 「有没有项目减少超过一半的」: whether any of the projects, or of the items they list, is so; told with those that are, or with the one that comes nearest. */
import { pattern } from '../../budget/pattern.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import { numbersSaid, type NumberSaid } from '../../query/slots/numbers-said.ts';
import type { Row } from '../../budget/fact.ts';
import type { Answer, Figure } from '../answer.ts';
import type { Context } from '../context.ts';
import { valueOf } from '../figures.ts';
import { metricOf, projectRows } from '../sets/collections.ts';
import { sortFigures, type Metric } from '../sets/rank-figures.ts';
import { keepsTo } from './claim-agreement.ts';
import { setTold } from './set-told.ts';
import { wayMoved } from './sides.ts';

const WHAT = '(?:projects?|items?|lines?|sub-?items?|things?|entry|entries)';
const ASKED_EN = pattern(new RegExp(`^\\W*(?:and |so |but )?(?:(?:is|are|was|were) there (?:(?:an?|any|some|one|at least one) (?:single )?(?<what>${WHAT})|(?<all>anything|something))|(?:did|does|do|has|have|is|are) (?:any (?:single )?(?:of the )?(?<what2>${WHAT})|(?<all2>anything)))\\b`, 'i'));
const ASKED_ZH = pattern(/^(?:请问|那么?)*(?:里面|其中)?(?:有没有|有无|是否有|有)(?:哪个?|任何|一个)?/);
const WHAT_ZH = pattern(/项目(?!支出)|明细|小项|子项|事项|科目/);
/** All that may be said of what is looked for. */
const READ_EN = pattern(/\b(?:is|are|was|were|there|did|does|do|has|have|had|an?|any|some|one|single|at|least|of|the|our|with|that|which|costs?|costing|gets?|getting|having|worth|budget|amount|exactly|just|precisely|only|than|more|less|over|under|above|below|fewer|smaller|larger|bigger|higher|lower|by|fall|fell|fallen|falling|drop|dropped|shr[aiu]nk|decreased?|decline[sd]?|cut|rise|rose|risen|grow|grew|grown|increased?|gone|go|went|up|down|percent|per cent|million|yuan|wan|and|so|but|in|budgeted|at|projects?|items?|lines?|things?|anything|something|sub-?items?|year|this|as|much|least)\b/gi);
const READ_ZH = pattern(/请问|那么?|有没有|有无|是否有|有|哪个?|任何|一个|预算|金额|项目|明细|小项|子项|事项|正好|刚好|恰好|等于|是|为|的|超过|高于|低于|不到|不足|以上|以下|多于|少于|达到|至少|增加|减少|增长|下降|上升|降低|[增减涨降升跌砍]了?|了|吗|么|呢|比去年|较上年|今年|幅度?|万元?|亿元?|元/g);

export function existsClaimAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (query.table !== null || query.relativeYear === 'prior' && wayMoved(query.spoken) === null || topics.some(({ certainty, mention }) => certainty === 'sure' && mention.to > mention.from)) return null;
  const found = query.language === 'zh' ? ASKED_ZH.exec(query.spoken) : ASKED_EN.exec(query.spoken);
  if (!found || (query.language === 'zh' && !WHAT_ZH.test(query.spoken))) return null;
  const [number, another] = numbersSaid(query.spoken);
  if (!number || another) return null;
  const rest = `${query.spoken.slice(0, number.from)} ${query.spoken.slice(number.to)}`.replace(query.language === 'zh' ? READ_ZH : READ_EN, ' ');
  if (/[\p{L}\d]/u.test(rest)) return null;
  const way = wayMoved(query.spoken);
  const ofProjects = query.language === 'zh' ? /项目/.test(query.spoken) : /project/i.test(found.groups?.['what'] ?? found.groups?.['what2'] ?? '');
  const metric: Metric = way === null ? 'amount' : number.unit === '%' ? 'percent' : 'change';
  if (way === null && (number.unit === '%' || (number.unit !== null && inYuan(number.value, number.unit) === null))) return null;
  const projects = projectRows(world);
  const rows: readonly Row[] = ofProjects || way !== null ? projects : [...projects, ...projects.flatMap(({ children }) => children)];
  const all = rows.flatMap((row) => metricOf(world, row, metric) ?? []).filter((figure) => way === null || (way === 'rise' ? valueOf(figure).gt(0) : valueOf(figure).lt(0)));
  const held = sortFigures(all.filter((figure) => isSo(unsigned(figure), number, way)), metric === 'amount' ? 'down' : 'size');
  if (all.length === 0) return null;
  // Where none is so, the one that comes nearest to it.
  const nearest = held.length > 0 || (way === null && number.limit === null) ? [] : sortFigures(all, number.limit?.side === 'under' ? (metric === 'amount' ? 'up' : 'sizeUp') : metric === 'amount' ? 'down' : 'size').slice(0, 1);
  const shown = held.length > 0 ? held : nearest;
  return setTold(context, held.length > 0, [{ figures: shown, what: way ?? (held.length > 0 ? number.limit?.side ?? 'items' : number.limit?.side === 'under' ? 'least' : 'most') }], null, []);
}

function unsigned(figure: Figure): Figure {
  return { ...figure, value: figure.value.replace(/^-/, '') };
}

/** "By half" is that or more; an amount without a limit is that very amount. */
function isSo(figure: Figure, { value, unit, limit }: NumberSaid, way: 'rise' | 'fall' | null): boolean {
  if (limit || way !== null) return keepsTo(figure, { ...(limit ?? { side: 'over' as const, inclusive: true }), value, unit });
  const [asked, own] = unit === null ? [null, null] : [inYuan(value, unit), inYuan(valueOf(figure), figure.unit)];
  return asked && own ? asked.eq(own) : unit === null && valueOf(figure).eq(value);
}
