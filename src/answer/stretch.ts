/** 「一月份花了多少」, "how much was spent in the first quarter", 「第二季度呢」 after an amount: a stretch of the year, which a budget does not cut. */
import { pattern } from '../budget/pattern.ts';
import type { Query } from '../query/query.ts';
import type { Entry } from '../search/entries.ts';
import type { Answer } from './answer.ts';
import { notFound, type Context } from './context.ts';
import { lookupEntry } from './lookup-entry.ts';
import { headFigure, headOfAll } from './world.ts';

const STRETCH_ZH = pattern(/(?<![\d.、,，个第])(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])\s*月(?!\s*\d|[之以]?前)份?|第?[一二三四1-4]\s*季度|第[一二三四]个季度|(?<![a-z])q[1-4](?![a-z\d])|[上下前后]半年|(?:上|这|本|当)(?:一)?个?(?:季度|周|星期|月)|(?:目前|现在|到现在|至今|截至(?:目前|现在)|到目前)(?:为止)?(?:一共|总共|已经)?(?=[花用支])/i);
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const STRETCH_EN = pattern(new RegExp(`\\b(?:(?:in|for|during|of|since) ${MONTH}|(?:january|february|april|june|july|august|september|october|november|december)(?:'s)? (?:spending|expenditure|budget|costs?|figures?)|(?:first|second|third|fourth|last|this|1st|2nd|3rd|4th) (?:quarter|half)\\b(?: of the year)?|q[1-4]\\b|(?:last|this) (?:month|week))`, 'i'));
const SPENT = pattern(/花|支出|开支|用了|用掉|支了|付了|拨了|多少钱|经费|预算|费用|资金|\b(?:spen[dt]|spending|expenditure|costs?|budget|paid|pay|money|funding)\b/i);
const HOW_MUCH = pattern(/多少|几(?:个)?[万亿]|\bhow much\b|\bwhat (?:was|is|were)\b|\b(?:spending|expenditure|budget|costs?|figures?)\b/i);
/** Words of a name that are the stretch itself. */
const STRETCH_WORD = pattern(/^(?:the )?(?:first |second |third |fourth |last |this )?(?:quarter|half|months?|weeks?)$/i);

/** The money of the year is told beside it where a name is sure. */
export function ofAStretch(context: Context): Answer | null {
  const { query, topics, world } = context;
  const sure = topics.flatMap(({ certainty, entry, mention }) => (certainty === 'sure' && entry && !STRETCH_WORD.test(mention.text) ? [entry] : []));
  const said = (query.language === 'zh' ? STRETCH_ZH : STRETCH_EN).test(query.spoken) && (SPENT.test(query.spoken) || (sure.length > 0 && sure.every(isMoney))) && HOW_MUCH.test(query.spoken);
  // A target that names a month is told by other rules.
  if (!said || !isOfMoney(query) || !sure.every(({ kinds }) => kinds.has('money'))) return null;
  const near = sure.filter((entry) => headFigure(world, entry)?.value !== headOfAll(world)).slice(0, 1);
  return yearOnly(context, near);
}

/** What is said beside the stretch where a message asks for nothing else. */
const REST_ZH = pattern(/^[那么今年本度的呢啊份里内时预算钱经费是有花要用了多少几万元？?，,\s]*$/);
const REST_EN = pattern(/^\W*(?:(?:and|so|then|ok|but|what|how|about|for|in|of|during|the|this|year|much|is|was|were|it|that|just|only|alone|budget|figure|amount|spen[dt]|spending|costs?|be|would|will)\b\W*)*$/i);

/** 「第二季度呢」: nothing but a stretch, asked of the money that was just told. */
export function stretchOf(context: Context, told: readonly Entry[]): Answer | null {
  const { query } = context;
  const zh = query.language === 'zh';
  const spoken = query.spoken.trim();
  const rest = spoken.replace(zh ? STRETCH_ZH : STRETCH_EN, '');
  const bare = rest !== spoken && (zh ? REST_ZH : REST_EN).test(rest);
  return bare && isOfMoney(query) && told.length > 0 && told.every(isMoney) ? yearOnly(context, told.slice(0, MOST_TOLD)) : null;
}
const MOST_TOLD = 3;

function isMoney({ kinds }: Entry): boolean {
  return kinds.has('money') && !kinds.has('target');
}

function isOfMoney({ wanted, claimed }: Query): boolean {
  return wanted !== 'target' && wanted !== 'when' && wanted !== 'count' && claimed.length === 0;
}

/** That the budget is of the whole year, and what it has for it; null where a document prints months. */
function yearOnly(context: Context, near: readonly Entry[]): Answer | null {
  if (context.world.book.facts.some(({ measure, column }) => measure === 'amount' && column.some((name) => /(?:\d|[一二三四])\s*(?:月|季度)/.test(name)))) return null;
  return { ...notFound(context, 'the budget is of the whole year', 'yearOnly', [], [], near.flatMap((entry) => lookupEntry({ ...context, query: { ...context.query, act: 'lookup', wanted: 'money' } }, entry).claims)), subjects: near };
}
