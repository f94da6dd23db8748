/** A question whose names decide nothing: what is near, a sentence that fits, or the amounts just told in another unit. */
import { pattern } from '../budget/pattern.ts';
import type { Answer, Claim, Figure } from './answer.ts';
import { priorAnswer } from './measures/change.ts';
import { asMoves } from './measures/moves.ts';
import { averageAnswer } from './measures/average.ts';
import { claims, clarify, notFound, type Context } from './context.ts';
import { cellFigure, convertFigures } from './measures/convert.ts';
import { passageAnswer } from './describe.ts';
import { printedFigure } from './figures.ts';
import { figuresOf } from './figures-of.ts';
import { lookup, unsureAnswer } from './lookup.ts';
import { isBareMeasure } from '../query/slots/value-kind.ts';
import { type Topic } from './names/resolve-mention.ts';

/** How well a passage must fit to be quoted when no name does. */
export const PASSAGE_FITS = 0.6;

export function nearest(context: Context, topic: Topic): Answer {
  return unsureAnswer(context, topic);
}

export function nothing(context: Context): Answer {
  const { query } = context;
  if (query.text.trim() === '') return clarify(context, 'an empty question', 'empty', [], []);
  if (query.part !== null && context.filter.part) {
    const own = context.world.book.passages.filter(({ place, kind }) => place.part === context.filter.part && (kind === 'prose' || kind === 'goal' || kind === 'duty' || kind === 'organisation'));
    if (own.length > 0) return claims(context, 'what a part says', own.slice(0, 2).map((one) => ({ kind: 'quote', what: 'prose', name: context.world.nameOf(one.subject), text: one.text, places: [one.place] })));
  }
  // 「经费」: many sentences have the word, and none of them is an answer to it.
  if (isBareMeasure(query.spoken)) return clarify(context, 'a bare word for a measure', 'noFollowUp', [], []);
  const passage = context.world.index.findPassages(query.text)[0];
  if (passage && passage.score >= PASSAGE_FITS) return passageAnswer(context, passage.passage);
  // 「搬家多少钱」: an amount was asked for, of something that no word of the document names.
  const talk = query.talk.join(' ');
  if (query.tags.has('amount') && talk.length > 1) return notFound(context, 'no word of it is in the document', 'notInDocument', [{ zh: talk, en: talk }]);
  return clarify(context, 'no name and no question word', 'unintelligible', [], []);
}

export function convertAnswer(context: Context): Answer {
  const { query, last, world } = context;
  if (query.mentions.length === 0 && !query.tags.has('total') && query.claimed.length === 0 && last) {
    // Printed figures of a lookup or a list; the result of anything computed.
    const shown = last.claims.flatMap((claim) => (claim.kind === 'amount' || claim.kind === 'list' ? figuresOf(claim).filter(({ derivation }) => derivation === null) : claim.kind === 'change' ? changeAndAmount(claim) : claim.kind === 'convert' ? [claim.from] : claim.kind === 'cell' ? [cellFigure(claim)].filter(({ unit }) => unit.includes('元')) : figuresOf(claim).filter(({ unit }) => unit.includes('元')).slice(0, 1)));
    if (shown.length > 0) return convertFigures(context, last, shown);
  }
  const stated = query.mentions.length === 0 ? query.claimed.find(({ unit }) => unit !== null) : undefined;
  // What the thread told comes before what else has the number.
  const told = last ? [...last.listed.flatMap(({ facts }) => facts), ...last.subjects.flatMap(({ facts }) => facts)] : [];
  const own = stated ? told.find(({ value, unit }) => value !== null && unit !== null && stated.unit !== null && unit.startsWith(stated.unit.replace(/元$/, '')) && value.abs().eq(stated.value)) : undefined;
  const fact = own ?? (stated ? world.book.facts.find(({ value, unit }) => value !== null && unit !== null && stated.unit !== null && unit.startsWith(stated.unit.replace(/元$/, '')) && value.eq(stated.value)) : undefined);
  if (fact) return convertFigures(context, claims(context, 'a stated amount', []), [printedFigure(world.nameOf(fact.row.label), fact)]);
  // "What is 6,400 in yuan": a number without a unit is an amount that is printed so.
  const bare = query.mentions.length === 0 && !query.tags.has('total') ? query.claimed.find(({ unit, value }) => unit === null && value.gte(100)) : undefined;
  const printed = bare && world.book.facts.find(({ measure, value, unit }) => measure === 'amount' && unit?.includes('元') === true && value?.eq(bare.value) === true);
  if (printed) return convertFigures(context, claims(context, 'a stated amount', []), [printedFigure(world.nameOf(printed.row.label), printed)]);
  const [topic] = context.topics;
  // 「去年的换成元」: the figure of that year is converted, not this year's.
  const earlier = (query.relativeYear === 'prior' || query.year === world.book.year - 1) && topic?.certainty === 'sure' && topic.entry ? priorAnswer(context, topic.entry) : null;
  const answer = earlier ?? lookup(context);
  // A target keeps its sign, 「不超过」; the other unit is told beside it.
  return answer.outcome === 'answered' && !answer.claims.some(({ kind }) => kind === 'target') ? convertFigures(context, answer, answer.listed) : answer;
}

/** 「运维费除以车辆数」: money over a count is an average. */
export function perCount(context: Context): Answer | null {
  const kinds = context.topics.map(({ entry }) => entry?.kinds);
  if (kinds.length !== 2 || kinds[0]?.has('money') !== true || kinds[1]?.has('count') !== true || kinds[1].has('money')) return null;
  const answer = averageAnswer({ ...context, query: { ...context.query, act: 'average' } });
  return answer.outcome === 'answered' ? answer : null;
}

/** After a change both figures have the one name: the difference says what it is. */
function changeAndAmount({ change, current }: Extract<Claim, { kind: 'change' }>): Figure[] {
  return [...asMoves([change]), ...(current ? [current] : [])].filter(({ unit }) => unit.includes('元'));
}

/** 「那笔钱比去年多多少」 in the first message: nothing was spoken of, and all of the budget least of all. */
export function pointsAtNothing(context: Context): Answer | null {
  const { query, last, carried, topics } = context;
  return last === null && carried.length === 0 && query.mentions.length === 0 && topics.every(({ mention }) => mention.to === 0) && POINTS.test(query.spoken.trim()) ? clarify(context, 'it points at nothing', 'noFollowUp', [], []) : null;
}
const POINTS = pattern(/^(?:请问|那么|话说)?(?:它|[那这](?:笔|块|项|个|一[笔块项])(?:钱|经费|资金|支出)?|[那这](?:一)?个(?:项目|工程))(?:今年|去年|当时|一共|总共)?(?=[比跟和较今去上是占为有呢?？批花安拨要用]|多少|涨|降|增|减|$)|^\W*(?:and |so )?(?:how (?:much|did|has)|what|why|did|has|is|was|are|does|by how much)\b[^?]{0,30}?\b(?:that|this) (?:money|amount|line|sum|pot|project|programme|program)\b|^\W*(?:and |so )?(?:(?:how (?:much|far)|by how much|what|why) )?(?:did|does|has|is|was) it (?:more|less|rise|risen|fall|fallen|grow|grown|go (?:up|down)|gone (?:up|down)|change[d]?|increase[d]?|decrease[d]?|drop(?:ped)?|cost|higher|lower|bigger|smaller|up|down|account for|make up)\b|^\W*(?:what(?:'s| is| was) its? (?:share|budget|amount|change|target|reason)|how much (?:more|less) (?:is|was) it)\b/i);
