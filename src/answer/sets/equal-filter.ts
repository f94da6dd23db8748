/** 「满意度 100% 的有哪些」, 「哪些是 0」: what has the value that the question names. */
import { pattern } from '../../budget/pattern.ts';
import { VALUE_ASKED } from '../marks.ts';
import { decimal } from '../../budget/amount.ts';
import type { Answer, Figure, ListItem } from '../answer.ts';
import { collectionFor, metricOf } from './collections.ts';
import { claims, notFound, type Context } from '../context.ts';
import { breakdownAnswer, columnParts } from '../parts.ts';
import { printedFigure, valueOf } from '../figures.ts';
import { countOf, passes } from './rank-figures.ts';

const ZERO = pattern(/(?:零|0)预算|(?:为|是|等于|都是)\s*(?:0|零)(?![\d.%])|\b(?:is|are|be|equal(?:s|ling)?(?: to)?) (?:zero|0(?![\d.%]))|\bzero\b(?= (?:budget|items|lines))/i);
/** 「哪几笔不是零」, 「哪项有钱」 */
const FILLED = pattern(/哪[一几些]?[个项笔块]?[^,，?？]{0,4}(?:不(?:是|为|等于)\s*(?:0|零)|非零|有钱|真花钱|花了钱)|\b(?:which|what)\b[^?]*\b(?:not zero|non-?zero|not nil)\b/i);
const VALUED = pattern(/(?:100|[1-9]?\d(?:\.\d+)?)\s*%\s*的(?:是|有|指标|目标|都)?|(?:为|是|=|等于|达到?|(?:必须|须|得|要)(?:是|为|有|做到)?|[定填写标设](?:成|为|的是|到|在)?了?|要求|目标值?|满意度|满分|到)\s*(?:100|[1-9]?\d(?:\.\d+)?)\s*%|\b(?:is|are|at|of|with|equals?|reach(?:es)?|hits?|for|to|be|those|ones|a)(?: a| an| the)?(?: full| whole| target of)? (?:100|[1-9]?\d(?:\.\d+)?)\s*(?:%|percent)|(?:100|[1-9]?\d(?:\.\d+)?)\s*(?:%|percent) (?:target|goal|satisfaction|indicators)/i);
const INDICATORS = pattern(/指标|满意度|目标|率|\bindicators?\b|\btargets?\b|satisf/i);
const LISTS = pattern(/挑|筛|找出|全都?列|哪些|有哪|哪几|有谁|是谁|列[出一个]|列下|的(?:满意度)?指标\s*[?？。]?$|[几多少]+[个项条].{0,4}指标|%\s*的(?:指标|满意度|目标|那)?(?:一?[个项])?是哪|\bwhich\b|\bwhat\b.*\b(?:items|targets|indicators|lines)\b|\blist\b|\b(?:indicators|targets|goals|scores)\b|\bwhere (?:do|does|is|are)\b|\bfor what\b|\bname (?:those|the|them|all)\b/i);
/** "Satisfaction targets set at 100%?" asks for them; "is the target 100%?" does not. */
const PLURAL = pattern(/^(?!\W*(?:is|are|do|does|was|were|did)\b)[^?]*\b(?:indicators|targets|goals)\b/i);
/** 「满意度 100% 的有几个」 */
const HOW_MANY = pattern(/[%％]的?(?:一共|总共|共)?(?:有|是)?(?:几|多少)[个项条](?:指标|目标)?(?:呢|啊)?[?？。]*$|\bhow many (?:of (?:the |our )?)?(?:satisfaction |performance )?(?:targets|indicators|goals|rates|scores)\b[^?]*%/i);
/** Longer lists are cut; the rest is counted. */
const LONGEST = 20;

/** 「哪些指标要求达到 100%」: a limit on what the indicators are set at. */
function targetsPassing(context: Context): Answer | null {
  const { query } = context;
  const [limit, more] = query.thresholds;
  if (!limit || more || limit.unit !== '%' || !SET_AT.test(query.text) || !LISTS.test(query.text) || query.tags.has('most') || query.tags.has('least')) return null;
  const collection = collectionFor({ ...context, last: null, topics: [], query: { ...query, mentions: [], text: query.text.replace(/目标值?(?=.*[%％])/, '指标') } });
  if (collection?.what !== 'indicators') return null;
  const figures = collection.rows.flatMap(({ facts, label }) => facts.filter(({ measure, unit, value }) => measure === 'target' && unit === '%' && value !== null).map((fact) => printedFigure(context.world.nameOf(label), fact))).filter((figure) => passes(figure, { ...limit, inclusive: limit.inclusive || REACHED.test(query.text) }));
  return figures.length > 0 ? listOf(context, figures, collection.scope) : null;
}
/** 「达到 90%」 lets 90 % itself pass; 「超过 90%」 does not. */
const REACHED = pattern(/达到|要达|不低于|至少|以[上下内]|不超过|\b(?:reach\w*|hit|meet|at (?:least|most))\b/i);
const SET_AT = pattern(/(?:指标|目标|满意度).{0,8}(?:要求|达到|要达|须|必须)|(?:要求|达到|要达到).{0,12}(?:指标|目标)|\b(?:targets|indicators|goals)\b.*\b(?:must|reach|required|have to|hit|meet)\b/i);

export function equalAnswer(context: Context): Answer | null {
  const { query } = context;
  const passing = targetsPassing(context);
  if (passing) return passing;
  const counted = FILLED.test(query.text) || ZERO.test(query.text) && /几[个项]|多少[个项]|\bhow many (?:items|lines|projects)\b/i.test(query.text) || HOW_MANY.test(query.text);
  if (!(LISTS.test(query.text) || counted) || query.thresholds.length > 0 || (query.act === 'check' && !PLURAL.test(query.text)) || query.act === 'why' || query.tags.has('why') || query.tags.has('most') || query.tags.has('least')) return null;
  const percent = query.claimed.find(({ unit }) => unit === '%');
  if (percent && VALUED.test(query.text) && INDICATORS.test(query.text)) {
    const collection = collectionFor({ ...context, last: null, topics: [], query: { ...query, mentions: [] } });
    if (collection?.what !== 'indicators') return null;
    const figures = collection.rows.flatMap(({ facts, label }) => facts.filter(({ measure, unit, value }) => measure === 'target' && unit === '%' && value?.eq(percent.value) === true).map((fact) => printedFigure(context.world.nameOf(label), fact)));
    return listOf(context, figures, collection.scope);
  }
  const filled = FILLED.test(query.text);
  if (!ZERO.test(query.text) && !filled) return null;
  const [topic] = context.topics;
  const entry = topic?.certainty === 'sure' && query.columns === null && context.topics.length === 1 ? topic.entry : null;
  if (query.columns !== null || (context.topics.length > 0 && !entry)) return null;
  const parts = entry ? columnParts(context, entry) : [];
  const told = entry && parts.length < 2 ? breakdownAnswer(context, entry).claims.flatMap((claim) => (claim.kind === 'list' ? claim.items.map(({ figure }) => figure) : [])) : parts;
  // What is not nothing is a question of the parts of a name.
  if (filled && !entry) return null;
  return listOf(context, (entry ? told : zeroFigures(context)).filter((figure) => valueOf(figure).eq(decimal(0)) !== filled), entry ? context.world.nameOf(entry.label) : null);
}

/** Every name whose money is printed, and is nothing wherever it is. */
function zeroFigures({ world }: Context): Figure[] {
  return world.index.entries.flatMap((entry) => {
    const amounts = entry.facts.filter(({ measure, year, value }) => measure === 'amount' && value !== null && year === world.book.year);
    const [first] = amounts;
    const revenue = entry.rows.length > 0 && entry.rows.every(({ side }) => side === 'revenue');
    return first && !revenue && amounts.every(({ value }) => value?.eq(0) === true) && entry.rows.some(({ role, place }) => role === 'item' && place.table !== null || place.table === null) ? [metricOf(world, first.row, 'amount') ?? printedFigure(world.nameOf(entry.label), first)] : [];
  });
}

function listOf(context: Context, figures: readonly Figure[], scope: Figure['name'] | null): Answer {
  if (figures.length === 0) return notFound(context, 'nothing has that value', 'noneMatch', scope ? [scope] : []);
  const items = figures.slice(0, LONGEST).map((figure): ListItem => ({ figure, rank: null, extra: null }));
  return claims(context, VALUE_ASKED, [{ kind: 'list', of: null, what: 'items', items, count: countOf(context, figures), total: null, remainder: null, scope, rest: figures.length - items.length }], [], figures);
}
