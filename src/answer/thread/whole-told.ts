/** The whole that the thread had before one of its parts: "what was the total the year before" after the part's share, "which of the four is the cheapest" after their number. */
import { pattern } from '../../budget/pattern.ts';
import { chineseInteger } from '../../query/slots/numerals.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { answerQuery } from '../answer-query.ts';
import { childrenOf } from '../sets/collections.ts';
import { entryOf, exactMention } from './names.ts';
import type { Rule, Turn } from './turn.ts';

const YEARLY: ReadonlySet<Query['act']> = new Set(['prior', 'change', 'why', 'sum', 'lookup']);
const THE_TOTAL = pattern(/\bthe (?:total|whole|whole thing|sum|overall (?:figure|amount|sum))\b|(?:总数|总额|总的|整个|整体|合计数)/i);
const OF_SO_MANY = pattern(/\bof (?:the|those|these|them|all)? ?(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\b|[这那]([两二三四五六七八九十\d]{1,2})[个项笔]/i);
const NUMBERS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** The total is that of the whole, not what whole and part come to. */
function totalOfShare({ world, query, last }: Turn): ReturnType<Rule['answer']> {
  // Where it was told of several wholes, the first is the one that was asked of.
  const [share, ...others] = last.claims.flatMap((claim) => (claim.kind === 'share' ? [claim] : []));
  const prior = query.relativeYear === 'prior' || query.act === 'prior' || query.direction !== null || query.act === 'change' || query.act === 'why';
  if (!share || others.some(({ part }) => part.value !== share.part.value) || !prior || !YEARLY.has(query.act) || query.mentions.length > 0 || query.claimed.length > 0 || !THE_TOTAL.test(query.spoken)) return null;
  const whole = entryOf(world, share.whole);
  return whole && !last.subjects.includes(whole) ? asked(world, query, whole, query.act === 'sum' || query.act === 'lookup' ? 'prior' : query.act) : null;
}

/** A ranking "of the four" where a whole of the thread has as many parts, and no list was told since. */
function ofSoMany({ world, query, last, thread }: Turn): ReturnType<Rule['answer']> {
  const [, en, zh] = OF_SO_MANY.exec(query.spoken) ?? [];
  const said = en ?? zh;
  if (said === undefined || query.act !== 'rank' || query.direction !== null || query.mentions.length > 0 || last.listed.length > 1 || last.pool.length > 1) return null;
  const count = /\d/.test(said) ? Number(said) : en === undefined ? chineseInteger(said) : NUMBERS.indexOf(en.toLowerCase() as typeof NUMBERS[number]);
  const whole = count === null || count < 3 ? undefined : [...thread.told].reverse().flatMap(({ subjects }) => subjects).find((entry) => entry.kinds.has('money') && childrenOf(entry).length === count);
  return whole ? asked(world, query, whole, 'rank') : null;
}

function asked(world: Turn['world'], query: Query, whole: Entry, act: Query['act']): ReturnType<Rule['answer']> {
  return answerQuery(world, { ...query, act, mentions: [exactMention(whole)], wholes: [], tags: new Set([...query.tags].filter((tag) => tag !== 'total' && tag !== 'sum')) }, [], null);
}

export const WHOLE_TOLD: readonly Rule[] = [
  { name: 'the whole of the share just told, the year before', answer: totalOfShare },
  { name: 'the parts of a whole of the thread, by their number', answer: ofSoMany },
];
