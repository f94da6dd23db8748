/** 「如果没有甲的增加，总预算是多少」, "without the increase in A": what the whole, or the name itself, would be if the one had not moved. */
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { changeOf } from './change.ts';
import { claims, entryName, type Context } from '../context.ts';
import { balanceOf, sumOf, valueOf } from '../figures.ts';
import { asMoves } from './moves.ts';
import { operand } from './operand.ts';
import { headFigure, totalEntry } from '../world.ts';

const UNMOVED_ZH = /(?:如果|要是|假如|假设|若|倘若)?[^，,]*?(?:没有?(?!涨|变)|不算|不考虑|扣[掉除去]|去[掉除]|除[去掉]|剔除|刨[去掉]|撇开)[^，,]{0,30}?(?:增加|增长|增|上涨|涨|多出来?|减少|削减|下降|减|砍|降)[^，,]{0,14}[，,]/;
const UNMOVED_EN = /\b(?:without|leav(?:e|ing) (?:out|aside)|exclud(?:e|ing)|tak(?:e|ing) (?:out|away)|not counting|disregard(?:ing)?|ignor(?:e|ing)|minus|strip(?:ping)? out) (?:the |that |this |its |all )*(?:\d[\d,.]* )?(?:increase|rise|growth|cut|reduction|fall|decrease|drop|jump)\b|\b(?:had (?:not|n't|never)|hadn't|if [^,]* (?:not|n't|never)) (?:been )?(?:increased?|risen|rise|grown|cut|fallen|fall|decreased?|dropped|reduced|gone (?:up|down))\b/i;
const ASKS = /多少|几|会是|还有|剩|\b(?:what|how much|would|how big|how large)\b/i;

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
  return claims(context, 'what it would be without the change', [told], [of], [current]);
}

/** "The budget", with another name before it. */
const WHOLE_BUDGET = /总(?:预算|支出|盘子|额)|部门预算|\b(?:the|this year's|total|overall) (?:budget|total|spending)\b/i;
