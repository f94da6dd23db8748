/** 「甲的减少占总减少额多少」: how far a name moved, or several together, as a share of all that moved the same way. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer, Claim } from '../answer.ts';
import { metricOf, projectRows } from '../sets/collections.ts';
import { claims, entryName, notFound, type Context } from '../context.ts';
import { shareOf, sumOf, valueOf } from '../figures.ts';
import { asMoves, changeFigure } from './moves.ts';
import { names } from './operand.ts';
import { inDirection } from '../sets/rank-figures.ts';

const FELL = '减少|下降|减|降|压减|压缩|砍';
const ROSE = '增加|增长|增|涨|上升';
const OF_ALL_ZH = pattern(new RegExp(`占(?:了)?(?:到)?[^，,。?？]{0,4}(?:总|全部|所有|整个|合计)[^，,。?？]{0,4}(?:${FELL}|${ROSE})|占(?:了)?(?:${FELL}|${ROSE})(?:额|的)?(?:总[额数量]|合计|金额总)|^(?:总|全部|所有)(?:的)?(?:${FELL}|${ROSE})(?:总?额|的|部分|金额)*(?:里面?|里头|中|当中)[^，,]{1,14}占|(?:${FELL}|${ROSE})(?:了|的)?(?:额|钱)?的?(?:总[额数量]|合计)(?:里面?|里头|中|当中|之中)[，,]?[^，,]{1,14}占`));
const OF_ALL_EN = pattern(/\bof (?:all |the )?(?:the )?(?:total |combined |overall )?(?:cuts|reductions|decreases|falls|increases|rises|gains)\b|\bof the (?:total|combined|overall) (?:cut|reduction|decrease|fall|increase|rise|gain)\b/i);

export function shareOfMovesAnswer(context: Context): Answer | null {
  const { query, world, topics } = context;
  if (query.act !== 'share' || !(OF_ALL_ZH.test(query.spoken) || OF_ALL_EN.test(query.spoken)) || query.direction === null || query.claimed.length > 0) return null;
  const sure = topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : []));
  const parts = sure.length > 0 ? sure : context.carried;
  const [first] = parts;
  if (!first || sure.length < topics.filter(({ mention }) => !/^总?额?$/.test(mention.text)).length) return null;
  const own = parts.flatMap((part) => changeFigure(context, part) ?? []);
  const still = parts.filter((part, at) => { const figure = own[at]; return own.length < parts.length || !figure || !inDirection(figure, query.direction, 'change'); });
  // Of several, what they moved by must be printed for each.
  if (still.length > 0) return parts.length > 1 ? null : notFound(context, 'the name did not move so', 'noChange', [entryName(context, first)], [first], [], world.book.year - 1);
  const all = projectRows(world).flatMap((row) => metricOf(world, row, 'change') ?? []).filter((figure) => inDirection(figure, query.direction, 'change') && figure.unit === own[0]?.unit);
  if (!own.every((one) => all.some((figure) => valueOf(figure).eq(valueOf(one))))) return null;
  const moves = asMoves(all);
  const total = sumOf(query.direction === 'fall' ? { zh: '各项目减少额合计', en: 'all decreases of the projects' } : { zh: '各项目增加额合计', en: 'all increases of the projects' }, moves, world.book.year);
  const added = asMoves(own);
  const part = added.length > 1 ? sumOf(names(added), added, world.book.year) : added[0];
  const partly: Claim[] = added.length > 1 && part ? [{ kind: 'sum', items: added, total: part, left: [] }] : [];
  return part ? claims(context, 'a share of all that moved so', [...partly, { kind: 'share', part, whole: total, percent: shareOf(part.name, part, total) }, { kind: 'sum', items: moves, total, left: [] }], parts, [part]) : null;
}
