/** What is asked of each of several that were told: 「各多少」 after a list, 「分别属于哪个项目」 after two names; and "did anything stay flat" of all. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { answerQuery } from '../answer-query.ts';
import { claims } from '../context.ts';
import { shareOf } from '../figures.ts';
import { parentAnswer } from '../describe.ts';
import { asksUnchanged } from '../sets/unchanged.ts';
import { listOf } from './list.ts';
import { headFigure } from '../world.ts';
import { contextOf, type Rule } from './turn.ts';

const EACH = pattern(/^(?:那|那么|它们)?(?:各自?|分别|每[个项笔])(?:的)?(?:是|有|要|花|为)?(?:多少|几)(?:钱|万元?)?(?:呢|啊)?[?？。]*$|^\W*(?:and |so )?(?:how much (?:is|for|are|goes to|does) each(?: of them)?(?: (?:get|cost|one))?|each(?: one| of them)?)\W*$/i);

/** "And each one's share", 「各占多少」 */
const EACH_SHARE = pattern(/^(?:那|那么|它们|这些)*(?:各自?|分别|每[个项笔])(?:的)?(?:占(?:比|多少|几成|百分之几|它的?多少)|比例|份额)(?:是|有)?(?:多少)?[呢啊]?[?？。]*$|^\W*(?:and |so )?(?:each(?: one| of them)?(?:['’]?s| is)? (?:share|percentage)|(?:the |what(?:['’]?s| is) the )?(?:share|percentage) of each(?: one| of them)?|what (?:share|percentage) (?:does|is|has) each(?: one| of them)?(?: (?:have|take|make up|account for|get))?)\W*$/i);

export const OF_EACH: readonly Rule[] = [
  {
    name: 'each of the parts just listed, as a share of their whole',
    answer: ({ world, query, last }) => {
      const list = [query.spoken, query.text].some((text) => EACH_SHARE.test(text.trim())) && query.mentions.length === 0 && last.subjects.length === 1 ? last.claims.find((claim) => claim.kind === 'list' && claim.what === 'parts' && claim.items.length > 1) : undefined;
      const [whole] = last.subjects;
      const own = whole ? headFigure(world, whole) : null;
      if (list?.kind !== 'list' || !whole || !own) return null;
      const parts = list.items.map(({ figure }) => figure);
      if (parts.some(({ unit, derivation, facts }) => unit !== own.unit || derivation !== null || facts[0]?.measure !== 'amount' || !facts.some(({ row }) => row.parent !== null && whole.rows.includes(row.parent)))) return null;
      return claims(contextOf(world, query, [whole], last), 'the share of each part', parts.map((part) => ({ kind: 'share', part, whole: own, percent: shareOf(part.name, part, own) })), [whole], parts);
    },
  },
  {
    name: 'each of what was listed, with its amount',
    answer: (turn) => {
      const { query, last } = turn;
      const list = EACH.test(query.spoken.trim()) && query.mentions.length === 0 && last.subjects.length === 1 ? last.claims.find((claim) => claim.kind === 'list' && claim.what === 'parts' && claim.items.length > 1) : undefined;
      return list?.kind === 'list' ? listOf(turn, list.items.map(({ figure }) => figure), null, list) : null;
    },
  },
  {
    name: 'what each of the last names stands under',
    answer: ({ world, query, last }) => {
      const entries = [...new Set(last.subjects)];
      if (query.act !== 'parent' || entries.length < 2 || query.table !== null || !query.mentions.every(isFrame)) return null;
      const context = contextOf(world, query, entries, last);
      const each = entries.map((entry) => parentAnswer(context, entry)).filter(({ outcome }) => outcome === 'answered');
      return each.length === entries.length ? claims(context, 'the rows above each', each.flatMap((one) => one.claims), entries, each.flatMap(({ listed }) => listed)) : null;
    },
  },
  {
    name: 'whether anything stayed as it was',
    answer: ({ world, query, last }) => (asksUnchanged(query.spoken) && query.thresholds.length === 0 && query.claimed.length === 0
      ? answerQuery(world, { ...query, act: 'lookup', mentions: [], reference: null, direction: null, tags: last.trace.query.tags.has('project') ? new Set([...query.tags, 'project']) : query.tags }, [], null) : null),
  },
];
