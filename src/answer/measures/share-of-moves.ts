/** 「甲的减少占总减少额多少」: how far one name moved, as a share of all that moved the same way. */
import type { Answer } from '../answer.ts';
import { metricOf, projectRows } from '../sets/collections.ts';
import { claims, entryName, notFound, type Context } from '../context.ts';
import { shareOf, sumOf, valueOf } from '../figures.ts';
import { asMoves, changeFigure } from './moves.ts';
import { inDirection } from '../sets/rank-figures.ts';

const FELL = '减少|下降|减|降|压减|压缩|砍';
const ROSE = '增加|增长|增|涨|上升';
const OF_ALL_ZH = new RegExp(`占(?:了)?(?:到)?[^，,。?？]{0,4}(?:总|全部|所有|整个|合计)[^，,。?？]{0,4}(?:${FELL}|${ROSE})|占(?:了)?(?:${FELL}|${ROSE})(?:额|的)?(?:总[额数量]|合计|金额总)|^(?:总|全部|所有)(?:的)?(?:${FELL}|${ROSE})(?:总?额|的|部分|金额)*(?:里面?|里头|中|当中)[^，,]{1,14}占`);
const OF_ALL_EN = /\bof (?:all |the )?(?:the )?(?:total |combined |overall )?(?:cuts|reductions|decreases|falls|increases|rises|gains)\b|\bof the (?:total|combined|overall) (?:cut|reduction|decrease|fall|increase|rise|gain)\b/i;

export function shareOfMovesAnswer(context: Context): Answer | null {
  const { query, world, topics } = context;
  if (query.act !== 'share' || !(OF_ALL_ZH.test(query.spoken) || OF_ALL_EN.test(query.spoken)) || query.direction === null || query.claimed.length > 0) return null;
  const sure = topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : []));
  const [part, ...others] = sure.length > 0 ? sure : context.carried;
  if (!part || others.length > 0 || sure.length < topics.filter(({ mention }) => !/^总?额?$/.test(mention.text)).length) return null;
  const own = changeFigure(context, part);
  if (!own || !inDirection(own, query.direction, 'change')) return notFound(context, 'the name did not move so', 'noChange', [entryName(context, part)], [part], [], world.book.year - 1);
  const all = projectRows(world).flatMap((row) => metricOf(world, row, 'change') ?? []).filter((figure) => inDirection(figure, query.direction, 'change') && figure.unit === own.unit);
  if (!all.some((figure) => valueOf(figure).eq(valueOf(own)))) return null;
  const moves = asMoves(all);
  const total = sumOf(query.direction === 'fall' ? { zh: '各项目减少额合计', en: 'all decreases of the projects' } : { zh: '各项目增加额合计', en: 'all increases of the projects' }, moves, world.book.year);
  const [top] = asMoves([own]);
  return top ? claims(context, 'a share of all that moved so', [{ kind: 'share', part: top, whole: total, percent: shareOf(top.name, top, total) }, { kind: 'sum', items: moves, total, left: [] }], [part], [top]) : null;
}
