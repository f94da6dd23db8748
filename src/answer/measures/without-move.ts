/** 「如果没有甲的增加，总预算是多少」, "without the increase in A": what the whole, or the name itself, would be if the one had not moved. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { changeOf } from './change.ts';
import { differenceClaim } from './compare.ts';
import { claims, entryName, type Context } from '../context.ts';
import { balanceOf, sumOf, valueOf } from '../figures.ts';
import { asMoves } from './moves.ts';
import { operand } from './operand.ts';
import { headFigure, totalEntry } from '../world.ts';

const UNMOVED_ZH = pattern(/(?:如果|要是|假如|假设|若|倘若)?[^，,]*?(?:没有?(?!涨|变)|不算|不考虑|扣[掉除去]|去[掉除]|除[去掉]|剔除|刨[去掉]|撇开)[^，,]{0,30}?(?:增加|增长|增|上涨|涨|多出来?|减少|削减|下降|减|砍|降)[^，,]{0,14}[，,]/);
const UNMOVED_EN = pattern(/\b(?:without|leav(?:e|ing) (?:out|aside)|exclud(?:e|ing)|tak(?:e|ing) (?:out|away)|not counting|disregard(?:ing)?|ignor(?:e|ing)|minus|strip(?:ping)? out) (?:the |that |this |its |all )*(?:\d[\d,.]* )?(?:increase|rise|growth|cut|reduction|fall|decrease|drop|jump)\b|\b(?:had (?:not|n't|never)|hadn't|if [^,]* (?:not|n't|never)) (?:been )?(?:increased?|risen|rise|grown|cut|fallen|fall|decreased?|dropped|reduced|gone (?:up|down))\b/i);
const ASKS = pattern(/多少|几|会是|还有|剩|\b(?:what|how much|would|how big|how large)\b/i);

export function withoutMoveAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (!ASKS.test(query.spoken) || !(query.language === 'zh' ? UNMOVED_ZH : UNMOVED_EN).test(query.spoken) || /为什么|原因|\bwhy\b/i.test(query.spoken)) return null;
  const named = [...new Set(topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : [])))];
  const whole = query.wholes.length > 0 || WHOLE_BUDGET.test(query.spoken) ? totalEntry(world, 'expenditure') : null;
  const moved = named.filter((entry) => entry !== whole);
  const [first, other] = moved;
  if (!first || moved.length > 2 || (whole && other)) return null;
  const of: Entry = whole ?? other ?? first;
  const change = changeOf(context, first)?.change ?? null;
  const current: Figure | null = of === whole ? headFigure(world, of) : operand(context, of);
  if (!change || !current || change.unit !== current.unit || valueOf(change).eq(0)) return null;
  const [move] = asMoves([change]);
  if (!move) return null;
  const fell = valueOf(change).lt(0);
  const size = { ...move, value: move.value.replace(/^-/, '') };
  const name = entryName(context, of);
  // What fell is added to what there is again.
  const told: Claim = fell ? { kind: 'sum', items: [current, size], total: sumOf(name, [current, size], world.book.year), left: [] } : { kind: 'balance', plus: [current], minus: [size], result: balanceOf(name, [current], [size], world.book.year), left: [] };
  return claims(context, 'what it would be without the change', [told, ...(of === whole && WHICH_WAY.test(query.spoken) ? restOf(context, whole, change) : [])], [of], [current]);
}
const WHICH_WAY = pattern(/增还是减|增加还是减少|减还是增|[涨升]还是[降跌]|多还是少|还会(?:增|涨)|\b(?:up or down|rise or fall|higher or lower|grow or shrink|more or less)\b/i);

/** How far all the rest moved. */
function restOf(context: Context, whole: Entry, own: Figure): Claim[] {
  const all = changeOf(context, whole)?.change ?? null;
  const [left, right] = all && all.unit === own.unit && valueOf(all).lt(0) === valueOf(own).lt(0) ? asMoves([all, own]) : [];
  return left && right ? [differenceClaim(left, right)] : [];
}

/**
 * 「除了甲，其他的是不是降了」, "leaving out A, did the rest go down", 「那别的不是降了吗」 after how A moved: all that is spent moved by so much,
 * A by so much more or less, and that is how far everything else moved.
 */
export function restMovedAnswer(context: Context, told: Entry | null = null): Answer | null {
  const { query, topics, world } = context;
  const named = told ? [told] : [...new Set(topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : [])))];
  const [entry, another] = named;
  const whole = totalEntry(world, 'expenditure');
  if (!REST_MOVED.test(query.spoken) || EACH_OF_THEM.test(query.spoken) || query.claimed.length > 0 || !(query.direction !== null || query.tags.has('change') || query.tags.has('rise') || query.tags.has('fall')) || !entry || another || !whole || entry === whole || (told === null && topics.length > 1)) return null;
  const [all, own] = [changeOf(context, whole)?.change ?? null, changeOf(context, entry)?.change ?? null];
  if (!all || !own || all.unit !== own.unit || headFigure(world, entry)?.value === headFigure(world, whole)?.value) return null;
  const rest = valueOf(all).minus(valueOf(own));
  const truth = isQuestionOfTruth(query.spoken, query.tags) && query.direction !== null && !rest.eq(0);
  const verdict: Claim[] = truth ? [{ kind: 'verdict', right: rest.lt(0) === (query.direction === 'fall'), about: 'comparison' }] : [];
  const [left, right] = asMoves([all, own]);
  if (!left || !right || valueOf(all).lt(0) !== valueOf(own).lt(0)) return null;
  return claims(context, 'how all the rest moved', [...verdict, differenceClaim(left, right)], [entry], [right]);
}
const REST_MOVED = pattern(/(?:别的|其[他余]的?|剩下的?)(?:项目|支出|部分|钱)?(?:加起来|一共|合计|总的?|整体)?(?:岂|是|不|都|还|倒|却|反而|到底|也)*(?:[降减跌涨增升少多])|\b(?:the )?(?:rest|others|everything else)\b[^?]*\b(?:go(?:ne)?|went|f[ae]ll(?:en)?|rise|rose|risen|drop(?:ped)?|increased?|decreased?|shr[aiu]nk|cut|up|down)\b/i);
const EACH_OF_THEM = pattern(/哪|几[个项]|分别|各|为什么|为啥|\b(?:which|how many|each|why|list|who)\b/i);

/** "The budget", with another name before it. */
const WHOLE_BUDGET = pattern(/总(?:预算|支出|盘子|额)|部门预算|\b(?:the|this year's|total|overall) (?:budget|total|spending)\b/i);
