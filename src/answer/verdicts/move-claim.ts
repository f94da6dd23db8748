/**
 * How far one name is said to have moved against the year before, as a limit: 「比去年多 100 万以上吗」, 「砍了不到 100 万吧」,
 * "at least 10 less than last year". Which way it moved is half of the claim only.
 */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { limitSpan } from '../../query/slots/limits.ts';
import { isNegated } from '../../query/slots/negated.ts';
import { numbersSaid, type NumberSaid } from '../../query/slots/numbers-said.ts';
import type { Answer, Figure } from '../answer.ts';
import { MOVE_CLAIM, asMadeBy } from '../marks.ts';
import { changeAnswer, changeOf, withChange } from '../measures/change.ts';
import type { Context } from '../context.ts';
import { valueOf } from '../figures.ts';
import { agreement, keepsTo } from './claim-agreement.ts';
import { movedName } from './leap-claim.ts';
import { wayMoved } from './sides.ts';

/** Another question than how far one thing moved in a year. */
const OTHERWISE = pattern(/占|倍|番|最|只|所有|全部|因为|由于|多少|哪|什么|几(?!乎)|还是|谁|怎么|[都均]|比例|每|\b(?:or (?!more|less|above|below|over|under)|how|which|what|who|why|because|due to|shares?|only|all|every|both|neither|each|per (?!cent)|times|most|(?<!at )least)\b/i);
/** What it came to is a level: 「涨到 100 万以上」. */
const CAME_TO = pattern(/(?:[到至为成剩下]|还有)了?(?:去年|上一?年|前一年|原来|以前|20\d\d\s*年)?的?\s*$|\b(?:to|at|now|still)\s*$/i);
/** Words that compare with the year before say which way as words of moving do. */
const MORE = pattern(/多|高|超|\b(?:more|higher|bigger|larger|greater|above|over|exceeds?|ahead of)\b/i);
const LESS = pattern(/少|低|\b(?:less|lower|smaller|below|under|fewer|short of|behind)\b/i);
const FILLER = pattern(/差不多|大约|大概|至少|至多|多半|不多/g);

export function moveClaimAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (!isQuestionOfTruth(query.spoken, query.tags) || query.cause !== null || query.quantity !== null || query.table !== null || query.tags.has('why')) return null;
  const text = topics.reduce((rest, { mention: { from, to } }) => rest.slice(0, from) + '◇'.repeat(to - from) + rest.slice(to), query.spoken);
  const [number, another] = numbersSaid(text);
  if (!number || another || OTHERWISE.test(text)) return null;
  const span = limitSpan(text, number) ?? { limit: null, from: number.from, to: number.to };
  if (CAME_TO.test(text.slice(0, span.from))) return null;
  const said = { rest: `${text.slice(0, span.from)} ${text.slice(span.to)}`.replace(FILLER, '').replace(/◇+/g, '◇'), limit: text.slice(span.from, span.to) };
  const way = wayMoved(said.rest) ?? wayCompared(said, world.book.year);
  // A plain number is judged with the other statements, unless the earlier year is what is said to be more or less.
  const entry = way && (span.limit || !wayMoved(said.rest) && isOfEarlier(said.rest, world.book.year)) ? movedName(context) : null;
  const change = entry ? changeOf(context, withChange(context, entry)) : null;
  const moved = change && (number.unit === '%' ? change.percent ?? change.recomputed : change.change);
  if (!entry || !change || !moved || isNegated(said.rest, query.language)) return null;
  const answer = changeAnswer({ ...context, query: { ...query, direction: null } }, entry);
  const right = valueOf(change.change).cmp(0) === (way === 'rise' ? 1 : -1);
  return asMadeBy({ ...answer, claims: [{ kind: 'verdict', right: right && keeps(moved, { ...number, limit: span.limit }), about: right ? 'figure' : 'direction' }, ...answer.claims] }, MOVE_CLAIM);
}

function keeps(moved: Figure, { value, unit, limit, about }: NumberSaid): boolean {
  const far = { ...moved, value: moved.value.replace(/^-/, '') };
  return limit ? keepsTo(far, { ...limit, value, unit }) : ['right', 'rounded'].includes(agreement({ value, unit, text: '', from: 0, to: 0 }, [far], about));
}

/** Which way it moved, in words that compare with the year before. */
function wayCompared({ rest, limit }: { rest: string; limit: string }, year: number): 'rise' | 'fall' | null {
  const compared = sideOf(rest) ?? sideOf(limit);
  if (compared && isOfEarlier(rest, year)) return compared === 'rise' ? 'fall' : 'rise';
  return new RegExp(`${THAN}\\s*(?:the |it was |in |its |that of )*${before(year)}|${before(year)}相?比`, 'i').test(rest) ? compared : null;
}

/** 「去年比今年多」: what is said to be more or less is the earlier year's. */
function isOfEarlier(rest: string, year: number): boolean {
  return new RegExp(`${before(year)}[^,，]{0,20}?${THAN}\\s*(?:the |in |its |that of )*(?:今年|本年|这|现在|${year}|this\\b|now\\b|it\\b)`, 'i').test(rest);
}

function before(year: number): string {
  return `(?:去年|上一?年度?|前一年|${year - 1}\\s*年?|\\b(?:(?:the )?(?:last|previous|prior) year(?:'s)?|(?:the )?year before))`;
}
/** What is set against something. */
const THAN = String.raw`(?:比|较|[与和跟同]|[高多少低]于|超过?|超出|\b(?:than|above|below|over|under|on|against|exceeds?|to|from))`;

function sideOf(said: string): 'rise' | 'fall' | null {
  const [more, less] = [MORE.test(said), LESS.test(said)];
  return more === less ? null : more ? 'rise' : 'fall';
}
