/** 「基本支出和项目支出有什么区别」, "basic vs project expenditure: how are the two defined": what two terms are, not how far their amounts are apart. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer } from '../answer.ts';
import { joined, entryHasRows } from '../acts.ts';
import { differenceClaim } from '../measures/compare.ts';
import { claims, type Context } from '../context.ts';
import { breakdownAnswer } from '../parts.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { definitionOf, nestedDefinition } from './meaning.ts';

const APART = pattern(/区别|怎么区分|如何区分|怎么分清|差异|有(?:什么|何|啥|哪些)(?:不同|不一样|差别)|不同(?:点|之处)|\b(?:differences? between|differ(?:s|ent)?\b(?! by)|distinguish\w*|distinction between|tell .* apart)/i);
const ASKS_WHAT = pattern(/\bwhat\b|\bexplain\b|\btell\b/i);
const BETWEEN = pattern(/\bdifference between\b/i);
/** The two of them are to be explained, whatever sets them against each other: "A vs B - how does the document define the two?" */
const BOTH_DEFINED = pattern(/(?:定义|含义|意思|解释|界定|名词解释|是指什么|指的?是?什么)|\b(?:defin(?:e|es|ed|ition|itions)|meanings?|(?:mean|meant|stand for)\b(?! (?:for|that)))\b/i);
const AMOUNTS = pattern(/多少|[差多少]几|相差|金额|数额|几倍|表|占|比例|\b(?:how much|how many|amounts?|budgets?|money|figures?|numbers?|percent|points?|tables?|by how|how far|big|large|size|in (?:wan|yuan|million))\b|万|%/i);

export function termsApartAnswer(context: Context): Answer | null {
  const { query } = context;
  // "The definitions of A and B": the word that asks is no third name.
  const topics = context.topics.filter(({ certainty, mention }) => certainty === 'sure' || !/^(?:definitions?|meanings?|定义|含义|名词解释)$/.test(mention.text));
  if (!(APART.test(query.spoken) || (BOTH_DEFINED.test(query.spoken) && (query.act === 'compare' || query.act === 'difference'))) || AMOUNTS.test(query.spoken) || query.claimed.length > 0 || query.relativeYear !== null || query.year !== null) return null;
  const entries = [...new Set(topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : [])))];
  if (entries.length !== 2 || topics.some(({ certainty }) => certainty !== 'sure')) return null;
  const defined = entries.map((entry) => definitionOf(context, entry)?.claim ?? nestedDefinition(context, entry));
  const terms = defined.filter((claim) => claim !== null);
  // English asks for an amount with the same words: it is meant, where one of them is no term.
  if (query.language === 'en' && terms.length < (BETWEEN.test(query.spoken) ? 2 : 1)) return null;
  const [one, other] = entries.map((entry) => lookupEntry(context, entry).listed[0]);
  // "Difference between A and B" may ask for what they are, and for how far their amounts are apart.
  const amounts = query.language === 'en' && BETWEEN.test(query.spoken) && one && other && one.unit === other.unit && one.unit.includes('元') ? [differenceClaim(one, other)] : [];
  if (terms.length === 2) return claims(context, 'two terms, each by its definition', ASKS_WHAT.test(query.spoken) ? [...terms, ...amounts] : [...amounts, ...terms], entries, amounts.flatMap((claim) => (claim.kind === 'difference' ? [claim.difference] : [])));
  const told = joined(context, entries.map((entry, at) => {
    const definition = defined[at];
    return definition ? claims(context, 'a printed definition', [definition], [entry]) : entryHasRows(entry) ? breakdownAnswer(context, entry) : lookupEntry(context, entry);
  }), entries);
  const [left, right] = entries.map((entry) => lookupEntry(context, entry).listed[0]);
  return terms.length === 0 && left && right && left.unit === right.unit ? { ...told, claims: [...told.claims, differenceClaim(left, right)] } : told;
}
