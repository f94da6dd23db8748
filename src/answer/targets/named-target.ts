/**
 * A question that says "target": what it names is set against every indicator as a whole, whatever else its single
 * words may name. Where the names and the whole disagree, the whole decides if it is sure, else the asker.
 */
import { pattern } from '../../budget/pattern.ts';
import { madeBy, through } from '../marks.ts';
import { namesTarget, type ValueKind } from '../../query/slots/value-kind.ts';
import type { Act, Query } from '../../query/query.ts';
import type { Item } from '../../search/overlap.ts';
import type { Answer } from '../answer.ts';
import { clarify, notFound, type Context } from '../context.ts';
import { describedIndicator, isOtherKind } from './indicator.ts';
import { lookupEntry } from '../lookup-entry.ts';

/** Acts that look through all indicators, or compute with several. */
const OF_MANY: ReadonlySet<Act> = new Set(['rank', 'filter', 'sum', 'convert', 'check', 'prior', 'remainder']);
const OF_TWO: ReadonlySet<Act> = new Set(['difference', 'compare', 'ratio', 'share', 'average']);
/** Questions for the indicators themselves, not for the value of one. */
const LISTS = pattern(/(?:how many|number of) (?:\S+ ){0,4}(?:targets|indicators|kpis)|(?:几|多少)(?:个|项|条)\S{0,8}(?:指标|目标)(?!值)|指标(?:一共|总共|共)?有?(?:几|多少)(?:个|项|条)|(?:哪些|有啥|有什么|什么样的)\S{0,6}指标|指标(?:有哪些|都有|有啥)|\b(?:which|list|all)\b.*\b(?:targets|indicators|kpis)\b/i);
/** A name that fits this well both ways needs no second opinion. */
const WHOLE = 0.95;
/** What is offered resembles the question at least so far. */
const OFFERED = 0.3;
const MOST_OFFERED = 5;
/** Words of opinion and of settled accounts that indicators are named with. */
const OPINION_IN_NAMES = pattern(/评价|\badvice\b/i);
/** "the target for number of drafts": words that no name has do not turn it into a question for all indicators. */
const COUNTED = pattern(/\bnumber of (?!(?:the )?(?:projects?|items?|lines?|ones|those|them|\w*(?:creases|cuts|drops|falls|rises|gains|declines))\b)([a-z][a-z -]{2,40})/i);
/** A thing with the people in its name. */
const OF_WHOM = pattern(/^(?:public|residents?|people|citizens?)['’]?s? (?!satisf|happiness|content|approv)[a-z]/i);
const COUNT_OF_ROWS = 'a count of rows';

export function namedTarget(context: Context, answer: Answer, kinds: readonly ValueKind[], items: readonly Item[]): Answer | null {
  const { query, topics, world } = context;
  // Words that name nothing by themselves are all there is to go by, at times: "drafts and bulletins".
  const asked = items.length > 0 ? [] : query.talk.map((text): Item => ({ text, concepts: [] }));
  const [, uncounted] = COUNTED.exec(query.text) ?? [];
  if (items.length + asked.length === 0 && uncounted !== undefined && madeBy(answer, COUNT_OF_ROWS) && !LISTS.test(query.text)) return notFound(context, 'no indicator has the words', 'notInDocument', [{ zh: uncounted, en: uncounted }]);
  if (!namesTarget(query.text) || items.length + asked.length === 0 || isOutside(query.outside, query.text, kinds) || OF_MANY.has(query.act) || LISTS.test(query.text)) return null;
  if (topics.length > 1 && (OF_TWO.has(query.act) || topics.some(({ mention }) => mention.gap.includes('and')))) return null;
  if (answer.claims.some(({ kind }) => kind === 'quote') && answer.outcome === 'answered' && topics.some(({ certainty, hits }) => certainty === 'sure' && (hits.length === 0 || (hits[0]?.precision ?? 0) >= WHOLE && (hits[0]?.recall ?? 0) >= WHOLE))) return null;
  if (topics.some(({ certainty, entry, hits }) => certainty === 'sure' && entry?.kinds.has('target') === true && (hits[0]?.precision ?? 0) >= WHOLE && (hits[0]?.recall ?? 0) >= WHOLE)) return null;
  const { sure, hits } = describedIndicator(world, query, kinds, asked);
  const own = answer.outcome === 'answered' ? answer.subjects.filter((entry) => entry.kinds.has('target') && (kinds[0] !== 'satisfaction' || !isOtherKind(entry, kinds, query.text))) : [];
  const [best] = hits;
  if (own.length === 1 && own[0] === (sure ?? best?.of)) return answer;
  // "Public toilets" are no public: nobody's satisfaction with them is told by everybody's.
  const [compound] = kinds[0] === 'satisfaction' && sure ? query.mentions.filter(({ text }) => OF_WHOM.test(text)) : [];
  if (compound && sure && !compound.text.split(' ').slice(1).some((word) => (world.nameOf(sure.key).en ?? '').includes(word))) return notFound(context, 'no satisfaction is printed for what is named', 'notInDocument', [{ zh: `satisfaction with ${compound.text}`, en: `satisfaction with ${compound.text}` }]);
  if (sure) {
    const found = lookupEntry({ ...context, query: { ...query, wanted: 'target' } }, sure);
    return through(found, 'an indicator as a whole');
  }
  const words = topics.slice(0, 1).map(({ mention }) => ({ zh: mention.text, en: mention.text }));
  const near = [...new Set([...hits.filter(({ score }) => score >= OFFERED).slice(0, MOST_OFFERED).map(({ of }) => of), ...own])];
  // Only numbers can be offered; a lone text is no choice.
  if (!near.some(({ facts }) => facts.some(({ measure, value }) => measure === 'target' && value !== null))) return madeBy(answer, COUNT_OF_ROWS) ? notFound(context, 'no indicator has the words', 'notInDocument', words) : null;
  return clarify(context, 'an indicator is meant, but not which', near.length > 1 ? 'ambiguous' : 'resembles', words, near);
}

function isOutside(outside: Query['outside'], text: string, kinds: readonly ValueKind[]): boolean {
  if (outside === 'opinion') return !OPINION_IN_NAMES.test(text);
  return outside !== null && !(outside === 'actual' && kinds.includes('time'));
}
