/** What is asked of each of several that were told: 「各多少」 after a list, 「分别属于哪个项目」 after two names; and "did anything stay flat" of all. */
import { isFrame } from '../../query/frames/bare.ts';
import { answerQuery } from '../answer-query.ts';
import { claims } from '../context.ts';
import { parentAnswer } from '../describe.ts';
import { asksUnchanged } from '../sets/unchanged.ts';
import { listOf } from './list.ts';
import { contextOf, type Rule } from './turn.ts';

const EACH = /^(?:那|那么|它们)?(?:各自?|分别|每[个项笔])(?:的)?(?:是|有|要|花|为)?(?:多少|几)(?:钱|万元?)?(?:呢|啊)?[?？。]*$|^\W*(?:and |so )?(?:how much (?:is|for|are|goes to|does) each(?: of them)?(?: (?:get|cost|one))?|each(?: one| of them)?)\W*$/i;

export const OF_EACH: readonly Rule[] = [
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
