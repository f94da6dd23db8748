/** 「网格员经费 1922 万元是一般公共预算出的吗」: a figure that only names the thing is no statement; what is asked of the thing is. */
import { pattern } from '../../budget/pattern.ts';
import type { Claimed, Query } from '../../query/query.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { agreement } from './claim-agreement.ts';
import { printedFigure } from '../figures.ts';
import type { Topic } from '../names/resolve-mention.ts';
import type { World } from '../world.ts';
import type { Entry } from '../../search/entries.ts';
import type { Claim, Figure } from '../answer.ts';
import type { Context } from '../context.ts';

/** What may stand behind a figure that is put to the test: a request to confirm it, and no more. */
const CONFIRMS = pattern(/^[\s,，:：]*(?:(?:这个?|那个?)?(?:数字?|金额|说法|数额)?(?:，|,)?(?:是|对|这|算|记|写|说)?(?:不|没)?(?:对|是|错|真|准|确|正|的|吗|么|吧|嘛|呢|呀|啊|属实|没记|没有|有没有|这样|实|了|此|如|左右|上下|无误|算|记|写|说))*[?？。!！]*$/);
const CONFIRMS_EN = pattern(/^[\s,]*(?:万元?|wan|yuan|rmb|million|is|are|it|that|this|really|actually|correct|right|true|accurate|the|in|for|table|part|\d+|document|budget|figure|number|amount|or|not|yes|no|2\d{3}|same|[?.!])*$/i);
/** The figure stands at its name like an adjective. */
const AT_NAME = pattern(/^[\s的"”“（(]*$/);
const LED = pattern(/\b(?:the|that|those|these|this|our|your)\s+(?:rmb |cny |¥)?$/i);
const TO_NAME = pattern(/^\s*(?:万元?|wan|yuan|million|rmb|people|staff|percent)?\s*(?:(?:of|for|in|on)\s+)?(?:the\s+)?$/i);

export function withoutNaming(query: Query, topics: readonly Topic[], world: World): Query {
  if (query.claimed.length === 0 || query.claimed.length > 2 || query.cause !== null || !isQuestionOfTruth(query.spoken, query.tags) || query.tags.has('sum')) return query;
  const named = topics.filter(({ certainty, entry, mention }) => certainty === 'sure' && entry !== null && mention.to > mention.from);
  const names = (claim: Claimed): boolean => named.some((topic) => stands(query, topic, claim) && topic.entry !== null && agreement(claim, figuresOfEntry(topic.entry, world), false) === 'right');
  return query.claimed.every(names) ? { ...query, claimed: [], act: query.act === 'check' ? 'lookup' : query.act } : query;
}

function figuresOfEntry(entry: Entry, world: World): Figure[] {
  return entry.facts.filter(({ measure, value }) => (measure === 'amount' || measure === 'count') && value !== null).map((fact) => printedFigure(world.nameOf(entry.label), fact));
}

/** Beside its name, with something else said of the two. */
function stands({ spoken, language }: Query, { mention }: Topic, claim: Claimed): boolean {
  if (language === 'zh') return mention.to <= claim.from && AT_NAME.test(spoken.slice(mention.to, claim.from)) && !CONFIRMS.test(spoken.slice(claim.to)) && !/^\s*(?:万元?|亿元?|元)?[,，]/.test(spoken.slice(claim.to));
  return claim.to <= mention.from && LED.test(spoken.slice(0, claim.from)) && TO_NAME.test(spoken.slice(claim.to, mention.from)) && !CONFIRMS_EN.test(spoken.slice(mention.to));
}

/** "240 was carried over": in the same breath the document prints that figure of another name. */
export function toldBeside({ world }: Pick<Context, 'world'>, entry: Entry, { value, unit }: Claimed): Claim[] {
  const inText = entry.facts.filter(({ place }) => place.table === null);
  const facts = world.book.facts.filter((fact) => fact.measure === 'amount' && fact.place.table === null && !entry.rows.includes(fact.row) && fact.value?.eq(value) === true && (unit === null || fact.unit?.startsWith(unit) === true)
    && inText.some(({ place }) => place.page === fact.place.page && place.lines[0] <= fact.place.lines[1] + 1 && fact.place.lines[0] <= place.lines[1] + 1));
  const [only, another] = facts;
  return only && !another ? [{ kind: 'where', name: world.nameOf(only.row.label), figure: printedFigure(world.nameOf(only.row.label), only) }] : [];
}
