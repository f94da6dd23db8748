/** "What's left?" → "how much is that per month?", 「合计」 → 「每天呢」, 「差多少」 → 「人均呢」: what was just computed, by a stretch of the year or by heads; never the name that it was computed from. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { decimal, divideHalfUp } from '../../budget/amount.ts';
import type { Answer, Figure } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { claims } from '../context.ts';
import { computedFigure, sumOf, unsigned, valueOf } from '../figures.ts';
import { madeBy, NO_COUNT, STATED_PART } from '../marks.ts';
import { restOf } from '../measures/convert.ts';
import { averagedLike, byStretch, stretchIn } from '../measures/stretch.ts';
import { sumEntries } from '../measures/sum.ts';
import { exactMention, summed } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

export const OF_RESULT: readonly Rule[] = [
  { name: 'what was just computed, by a stretch of the year', answer: byTime },
  { name: 'what was just computed, by heads', answer: perHead },
  { name: 'the sum of the names of the thread, a month', answer: sumByTime },
  { name: 'what is left, once more', answer: leftAgain },
  { name: 'what was added up, for each of them', answer: perItem },
];

/** The one thing that was computed last, under a name that says what it is. */
function resultTold(last: Answer): Figure | null {
  if (madeBy(last, STATED_PART)) return last.listed[0] ?? null;
  const results = last.claims.flatMap((claim): Figure[] => {
    if (claim.kind === 'sum') return [claim.total];
    if (claim.kind === 'difference') return [{ ...claim.difference, name: { zh: `${claim.left.name.zh}与${claim.right.name.zh}的差额`, en: `the difference between ${claim.left.name.en ?? claim.left.name.zh} and ${claim.right.name.en ?? claim.right.name.zh}` } }];
    return claim.kind === 'balance' ? [{ ...claim.result, name: restOf(claim) }] : [];
  });
  const [only, another] = results;
  return only && !another && only.unit.includes('元') ? only : null;
}

function byTime({ world, query, last }: Turn): Answer | null {
  if (query.act !== 'average' || query.tags.has('total') || !query.mentions.every(isFrame)) return null;
  // "Both together per month" after the one was set against the other: their sum, not how far they are apart.
  if (TOGETHER.test(query.spoken) && last.claims.some(({ kind }) => kind === 'difference')) return null;
  const context = contextOf(world, { ...query, mentions: [] }, last.subjects, last);
  const [result, stretch] = [resultTold(last), stretchIn(context)];
  const average = result && stretch ? byStretch(context, result, stretch) : null;
  return average ? claims(context, 'a sum by the month', [average], last.subjects, [average.average]) : null;
}

const TOGETHER = pattern(/\b(?:both|together|combined|sum)\b|加起来|一起|一共|合计/i);

const EACH_ITEM = pattern(/每(?:一)?[个项笔条](?!月|季|人|家|单位|社区|站)|平均(?:每[个项笔]|呢|多少|是|一[个项])|\b(?:on )?average\b|\b(?:each|every|per (?:item|project|one|line))\b/i);

/** 「合计」 → 「平均每个呢」: by how many were added up. */
function perItem({ world, query, last }: Turn): Answer | null {
  const [sum, another] = last.claims.flatMap((claim) => (claim.kind === 'sum' ? [claim] : []));
  if (!sum || another || sum.items.length < 2 || query.act !== 'average' || query.tags.has('monthly') || query.tags.has('total') || query.mentions.length > 0 || query.claimed.length > 0 || !EACH_ITEM.test(query.spoken) || BY_OTHERS.test(query.spoken)) return null;
  return averageOfItems({ world, query, last } as Turn, sum.total, sum.items.length);
}
/** Heads and vehicles are counted elsewhere. */
const BY_OTHERS = pattern(/[人辆名位户]|\b(?:head|person|people|staff|employee|vehicle|car|household|retiree|capita)s?\b/i);

function averageOfItems({ world, query, last }: Turn, total: Figure, n: number): Answer {
  const value = divideHalfUp(valueOf(unsigned(total)), decimal(n), 2).toFixed(2);
  const average = computedFigure(total.name, value, total.unit, total.year, `${unsigned(total).value} ÷ ${n}`, [total]);
  return claims(contextOf(world, query, last.subjects, last), 'an average of what was added up', [{ kind: 'average', total: unsigned(total), count: null, per: { zh: '项', en: 'item' }, average }], last.subjects, [average]);
}

/** "And without the largest?" after an average of a set: what is left, and the average of that. */
export function withAverage(turn: Turn, answer: Answer): Answer {
  const [told, another] = answer.claims;
  const averaged = turn.last.claims.some((claim) => claim.kind === 'average') && turn.last.claims.length === 1 && answer.pool.length > 1;
  if (!averaged || another || (told?.kind !== 'balance' && told?.kind !== 'sum')) return answer;
  const total = told.kind === 'sum' ? told.total : { ...told.result, name: restOf(told) };
  const complete = valueOf(sumOf(total.name, answer.pool, total.year)).eq(valueOf(total));
  return complete ? { ...answer, claims: [...answer.claims, ...averageOfItems(turn, total, answer.pool.length).claims] } : answer;
}

/** 「剩下的每月多少」: what is left and a month of it, in one question. */
export function withTime({ world, query, last }: Turn, answer: Answer): Answer {
  const [told, another] = answer.claims;
  const stretch = told?.kind === 'balance' && !another && answer.outcome === 'answered' ? stretchIn(contextOf(world, query, [], last)) : null;
  const result = stretch ? resultTold(answer) : null;
  return stretch && result ? { ...answer, claims: [...answer.claims, byStretch(contextOf(world, query, [], last), result, stretch)] } : answer;
}

/** The heads are those that the one name would be told by. */
function perHead({ world, query, last }: Turn): Answer | null {
  const result = query.act === 'average' && !query.tags.has('total') ? resultTold(last) : null;
  const [subject] = last.subjects;
  if (!result || !subject) return null;
  const own = answerQuery(world, { ...query, reference: null, mentions: [exactMention(subject), ...query.mentions] }, [], null);
  const like = own.claims.find((claim) => claim.kind === 'average');
  const context = contextOf(world, query, last.subjects, last);
  const average = like?.kind === 'average' && like.count ? averagedLike(context, result, like) : null;
  return average ? claims(context, 'an average of a result', [average], last.subjects, [average.average]) : null;
}

/** 「每月一共多少」 after names told one by one. */
function sumByTime({ world, query, thread, last }: Turn): Answer | null {
  if (query.act !== 'average' || !query.tags.has('sum') || query.mentions.length > 0) return null;
  const entries = summed(world, query, thread);
  const context = contextOf(world, query, entries, last);
  const sum = entries.length > 1 ? sumEntries(context, entries) : null;
  const total = sum?.claims.find((claim) => claim.kind === 'sum')?.total;
  const stretch = total ? stretchIn(context) : null;
  return sum && total && stretch ? { ...sum, claims: [...sum.claims, byStretch(context, total, stretch)] } : null;
}

const HOW_MUCH = pattern(/^(?:那|是|一共|总共)*(?:多少|几)(?:万元?|元|钱)?[呢啊]?[?？。]*$|^\W*(?:and |so )*how much(?: (?:is|was) (?:that|it|this))?(?: (?:then|in all))?\W*$/i);

/** 「剩下的是什么，多少钱」: of what was left, not of the whole that it was taken from. */
function leftAgain({ world, query, last }: Turn): Answer | null {
  const [balance, another] = last.claims.flatMap((claim) => (claim.kind === 'balance' ? [claim] : []));
  if (!balance || another || !HOW_MUCH.test(query.spoken.trim())) return null;
  return claims(contextOf(world, query, last.subjects, last), 'what is left', [balance], last.subjects, [balance.result]);
}

/** 「50 个人，人均几万」 → 「乙呢」: the number was the asker's, and nothing counts whose 乙 is; its amount is told. */
export function uncounted({ world, query, last }: Turn, answer: Answer): Answer {
  const own = madeBy(answer, NO_COUNT) && query.act === 'lookup' && last.claims.some((claim) => (claim.kind === 'notice' && claim.notice === 'askersNumber') || (claim.kind === 'average' && claim.count !== null && last.trace.query.spoken.includes(claim.count.value)));
  const told = own ? answerQuery(world, { ...query, wanted: 'money', reference: null }, [], null) : null;
  return told?.outcome === 'answered' ? told : answer;
}
