/** Rules for a follow-up that brings a part of what the thread is about: named within it, beside it in its whole, or the rest of that whole. */
import { decimal } from '../../budget/amount.ts';
import { isEllipsis } from '../../query/follow-up.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { claims } from '../context.ts';
import { balanceOf } from '../figures.ts';
import { isInside } from '../measures/inside.ts';
import { withinNamed } from '../measures/within-named.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { headFigure, rowFigure, totalEntry, type World } from '../world.ts';
import { exactMention, partOf, siblingPart } from './names.ts';
import { contextOf, type Rule, type Thread } from './turn.ts';

/** "how much of it is services", 「其中服务多少」: a part of what the thread is about. */
const PART_OF_IT = /\bof (?:it|that|which|them)\b|其中|里面|当中/i;
/** Said first: what follows is a part of it. */
const WITHIN_IT = /^\W*(?:那|那么)?(?:其中|(?:它|这|那)?(?:里面|里头|当中|里))|^\W*(?:and |so )*of (?:which|that|it|this)\b|\bof (?:which|that|it|this)\W*$/i;
/** 「机关服务里的那个」: the thread's name, within the one named now. */
const INSIDE = /(?:里|里面|中|下|项下)的?(?:那个|那项|那笔|呢)|^the one (?:in|under|within)/i;
export const PART_OF_THREAD = 'a part of what the thread is about';

export const WITHIN: readonly Rule[] = [
  {
    name: 'the other part of the whole',
    answer: ({ world, query, thread, subject }) => (subject && query.mentions.length === 0 && thread.subjects.length === 1 && query.act === 'lookup' && OTHER_PART.test(query.spoken) ? withoutIt(world, query, thread, subject) : null),
  },
  {
    name: PART_OF_THREAD,
    answer: ({ world, query, continued, last, named, subject }) => {
      const part = named && subject && PART_OF_IT.test(query.text) ? partOf(world, subject, named) : null;
      return part && answerQuery(world, { ...continued, mentions: [{ ...exactMention(part), gap: named?.gap ?? [] }] }, [], last);
    },
  },
  {
    name: 'what is asked for within the last name',
    answer: ({ world, query, last, named, subject, thread }) => {
      if (!named || !subject || last.outcome !== 'answered' || last.subjects.length !== 1 || query.act !== 'lookup' || query.relativeYear !== null || query.columns !== null || query.claimed.length > 0 || !WITHIN_IT.test(query.spoken)) return null;
      const { certainty, entry } = resolveMention(named, world.index, 'money');
      const context = contextOf(world, query, [subject], last);
      // 「采购多少 / 货物呢 / 其中服务」: of what both are parts of.
      return certainty === 'sure' && entry && !thread.subjects.some((other) => isInside(context, entry, other)) ? withinNamed(context, subject, entry) : null;
    },
  },
  {
    name: 'a sibling of the last name',
    answer: ({ world, query, continued, last, named, subject }) => {
      const sibling = named && isEllipsis(query) ? siblingPart(world, subject, named) : null;
      return sibling && answerQuery(world, { ...continued, mentions: [{ ...exactMention(sibling), gap: named?.gap ?? [] }] }, [], last);
    },
  },
  {
    name: 'the last name within the one named now',
    answer: ({ world, query, continued, last, named, subject }) => (named && subject && INSIDE.test(query.text)
      ? answerQuery(world, { ...continued, mentions: [...query.mentions, { ...exactMention(subject), gap: ['of'] }] }, [], last) : null),
  },
];

/** 「那另一块呢」 */
const OTHER_PART = /^(?:那|那么|还有)?(?:另外?|其余|剩下)的?(?:那|一)?[一]?(?:块|部分)(?:呢|是?多少|有多少|[?？]|$)/;

/** 「除了甲，另一部分是多少」 after 甲: what it stands under, without it. */
export function withoutIt(world: World, query: Query, { answer }: Thread, entry: Entry): Answer | null {
  const part = headFigure(world, entry);
  const parent = entry.rows.find((row) => row.parent !== null)?.parent ?? null;
  const total = totalEntry(world, 'expenditure');
  const whole = (parent ? rowFigure(world, parent) : null) ?? (total ? headFigure(world, total) : null);
  if (!part || !whole || whole.unit !== part.unit || !decimal(whole.value).gt(decimal(part.value))) return null;
  const result = balanceOf(whole.name, [whole], [part], world.book.year);
  return claims(contextOf(world, query, [entry], answer), 'the whole without the last name', [{ kind: 'balance', plus: [whole], minus: [part], result, left: [] }], [entry], [result]);
}
