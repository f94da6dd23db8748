/** "Did A grow faster than B?", "has the total grown more slowly than A", 「甲涨得比乙快吗」: by what percent each moved, and a yes or no. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims, entryName, notFound, type Context } from '../context.ts';
import { valueOf } from '../figures.ts';
import { FASTER_CLAIM } from '../marks.ts';
import { changeAnswer, withChange } from '../measures/change.ts';
import { differenceClaim } from '../measures/compare.ts';
import { asMoves, rateFigure } from '../measures/moves.ts';
import { aroundNames, namesInOrder } from './said-in-order.ts';

const FASTER = pattern(/\b(?:(?<up>gr[oe]w\w*|r[io]s\w+|increas\w+|climb\w*|gone up|go up|going up)|(?<down>f[ae]ll\w*|drop\w*|shr[aiu]nk\w*|decreas\w+|declin\w+|gone down|go down))\b(?: by)? (?:(?<quick>faster|more quickly|quicker|more sharply|more steeply|more strongly|at a faster (?:rate|pace)|at a higher rate|a (?:larger|higher|bigger) percent(?:age)?)|(?<slow>slower|more slowly|less quickly|less sharply|at a slower (?:rate|pace)|at a lower rate|a (?:smaller|lower) percent(?:age)?)) than\b/i);
const FASTER_ZH = pattern(/(?<up>[增涨升]长?)?(?<down>[减降跌])?得?比◇+的?(?:[增涨升减降跌][长幅]?)?得?(?:还|要|更)*(?:(?<quick>快|猛|多)|(?<slow>慢))|◇+的?(?:(?<upRate>增[幅速]|涨幅|增长率)|(?<downRate>[降减跌]幅))(?:(?:高|大|快)(?<moreBehind>于)◇|(?:低|小|慢)(?<lessBehind>于)◇|比◇+的?(?:[增涨降减跌]幅|增速)?(?:还|要|更)*(?:(?<more>大|高|快)|(?<less>小|低|慢)))/);

export function fasterClaimAnswer(context: Context): Answer | null {
  const { query } = context;
  if (!isQuestionOfTruth(query.spoken, query.tags) || query.table !== null || query.claimed.length > 0 || query.thresholds.length > 0 || /多少|哪|几|\b(?:which|what|how)\b/i.test(query.spoken)) return null;
  const named = namesInOrder(context);
  const [first, second, more] = named ?? [];
  if (!first || !second || more) return null;
  const text = aroundNames(query.spoken, [first, second]);
  const said = query.language === 'zh' ? FASTER_ZH.exec(text) : FASTER.exec(text);
  if (!said?.groups) return null;
  const g = said.groups;
  // 「涨得多」 is by how much money.
  if (query.language === 'zh' && g['quick'] === '多') return null;
  // English says the one before the verb, and what it is set against behind "than"; Chinese 「甲增长得比乙快」.
  if (query.language === 'en' && !(first.to <= said.index && second.from >= said.index + said[0].length)) return null;
  const down = g['down'] !== undefined || g['downRate'] !== undefined || (query.language === 'zh' && /[减降跌]/.test(said[0]) && !/[增涨升]/.test(said[0]));
  const slow = g['slow'] !== undefined || g['less'] !== undefined || g['lessBehind'] !== undefined;
  const entries = [first.entry, second.entry].map((entry) => withChange(context, entry));
  if (entries[0] === entries[1]) return null;
  const rates = entries.map((entry) => rateFigure(context, entry));
  const [own, other] = rates;
  if (!own || !other) return notFound(context, 'one of them has no change', 'noChange', entries.filter((_, at) => rates[at] === null).map((entry) => entryName(context, entry)), [], [], context.world.book.year - 1);
  const sign = down ? -1 : 1;
  const [left, right] = [valueOf(own).times(sign), valueOf(other).times(sign)];
  const moved = left.gt(0);
  const holds = moved && (slow ? left.lt(right) : left.gt(right));
  const sided = asMoves([own, other]);
  const apart: Claim[] = sided[0] && sided[1] && left.gt(0) === right.gt(0) ? [differenceClaim(sided[0], sided[1])] : [];
  const told = entries.map((entry) => changeAnswer({ ...context, query: { ...query, direction: null } }, entry));
  return claims(context, FASTER_CLAIM, [{ kind: 'verdict', right: holds, about: 'comparison' }, ...apart, ...told.flatMap((answer) => answer.claims.filter(({ kind }) => kind === 'change'))], entries, told.flatMap(({ listed }) => listed));
}
