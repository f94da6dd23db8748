/** A share with or of what was told: "as a percentage", 「两个加起来占多少」, 「占它的多少」. */
import { pattern } from '../../budget/pattern.ts';
import { POINTS_BACK } from '../../query/slots/of-all.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { claims, entryName } from '../context.ts';
import { shareOf, valueOf } from '../figures.ts';
import { coversAnswer, fractionOfAnswer, statesPart } from '../measures/fraction-of.ts';
import { inUnit, isUnit, unitsIn } from '../names/by-unit.ts';
import { headFigure } from '../world.ts';
import { isInside } from '../measures/inside.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { resolveMentions } from '../names/resolve.ts';
import { cameThrough } from '../marks.ts';
import { shareInLast } from './beside.ts';
import { PART_OF_THREAD } from './part-of-it.ts';
import { entryOf, exactMention, pointedAt, siblingNamed, summed } from './names.ts';
import type { Query } from '../../query/query.ts';
import { contextOf, type Rule, type Thread, type Turn } from './turn.ts';

const IN_TOTAL = pattern(/\b(?:in|of|out of) (?:the |its |their )?total\W*$|占(?:总数|总额|合计|总的)(?:的)?(?:多少|几|百分之几|比)/i);

/** "As percentages": of the whole, not of the year before. */
const PERCENTAGES = pattern(/\bpercentages\b|\bas an? (?:percentage|share)\b|占比|比重/i);

/** "Change from last year in % and amount": no part of a whole. */
const AGAINST_BEFORE = pattern(/去年|上年|增长率|增[幅速]|[降跌]幅|\bgrowth\b|\brate of (?:change|increase|decrease)\b|\b(?:last|previous|prior) year\b|\b20\d\d\b/i);

/** "As a percent" asks for a share of what was just told, not for how it moved. */
export function percentAsShare(query: Query, { answer: last, query: before }: Thread): Query {
  const moved = last.listed[0]?.facts[0]?.measure === 'change' || before.direction !== null || before.tags.has('change') || (AGAINST_BEFORE.test(query.spoken) && (query.tags.has('change') || query.act === 'change'));
  const ofIt = query.reference !== null || PERCENTAGES.test(query.spoken) || last.subjects.every(({ facts }) => facts.every(({ measure }) => measure !== 'change'));
  return query.percent && query.act === 'change' && query.mentions.length === 0 && query.direction === null && !moved && ofIt ? { ...query, act: 'share' } : query;
}

/** "5% of the canteen", 「食堂的一半够不够」 after another name: a part of what is named now is no share of what was told. */
export const PART_NAMED: Rule = {
  name: 'a stated part of what is named now',
  answer: ({ world, query, last, named }) => {
    if (!named || query.reference !== null || !statesPart(query)) return null;
    const context = { ...contextOf(world, query, last.subjects, last), topics: resolveMentions({ ...query, act: 'lookup' }, world.index) };
    return fractionOfAnswer(context) ?? coversAnswer(context);
  },
};

/** "How much of that is the canteen" */
const ASKED_OF_IT = pattern(/\bof (?:that|it|this|which|them)\b|^(?:那|那么)?(?:其中|里面)/i);

/** 「占监测中心基本支出几成」: nothing before the whole. */
const OF_WHAT = pattern(/^(?:那|那么|这)?占/);
const BOTH = pattern(/\b(?:both|the two|these two|those two)\b(?: of (?:them|these|those))?(?: (?:together|combined|of them))?,? (?:as|in) (?:an? |the )?(?:part|share|percentage|per ?cent|proportion|fraction|%) of\b/i);

export const SHARE_OF_IT: readonly Rule[] = [
  {
    // "What share of the centre's basic expenditure is that": of what the unit has, whose part was just told.
    name: 'the figure just told, as a share of what its unit has',
    answer: ({ world, query, last }) => {
      const [unit, ...more] = unitsIn({ world, query });
      if (query.act !== 'share' || last.outcome !== 'answered' || unit === undefined || more.length > 0 || !(query.reference !== null || POINTS_BACK.test(query.spoken) || OF_WHAT.test(query.spoken))) return null;
      const topics = resolveMentions({ ...query, act: 'lookup', wanted: 'money' }, world.index).filter(({ entry }) => !isUnit(entry));
      const [topic, other] = topics;
      const context = contextOf(world, query, last.subjects, last);
      const own = topic?.certainty === 'sure' && topic.entry && !other ? inUnit(topic.entry, unit) : null;
      const head = own ? headFigure(world, own) : null;
      const whole = own && head ? { ...head, name: entryName(context, own) } : null;
      // Both may have been told; more than one part leaves open which is meant.
      const [part, another] = last.listed.filter(({ facts }) => facts[0] !== whole?.facts[0]);
      if (!whole || !part || another || part.facts[0]?.row.budgetUnit !== unit || whole.unit !== part.unit || whole.facts[0]?.row.budgetUnit !== unit || valueOf(whole).lt(valueOf(part))) return null;
      return claims(context, 'a share of what the unit has', [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }], last.subjects, [part]);
    },
  },
  {
    // "How much of that is the canteen" → "as a percent": of that, not of all that it stands under.
    name: 'the part just told, as a share of what it was asked of',
    answer: ({ world, query, last, subject, thread }) => {
      const bare = query.act === 'share' && query.mentions.length === 0 && query.wholes.length === 0 && query.columns === null && !query.tags.has('total') && !query.tags.has('revenueTotal') && !query.tags.has('sum') && query.relativeYear === null;
      if (!bare || !subject || last.subjects.length !== 1 || last.outcome !== 'answered' || !(cameThrough(last, PART_OF_THREAD) || ASKED_OF_IT.test(thread.query.spoken))) return null;
      const context = contextOf(world, query, [], last);
      const whole = [...thread.subjects].reverse().find((entry) => entry !== subject && isInside(context, subject, entry));
      return whole ? answerQuery(world, { ...query, reference: null, mentions: [exactMention(subject), { ...exactMention(whole), gap: ['share'] }] }, [], last) : null;
    },
  },
  {
    name: 'the share just given, once more',
    answer: ({ world, query, thread, last, subject }) => {
      const shares = last.claims.filter((claim) => claim.kind === 'share');
      const whole = shares.length === 1 && shares[0] ? entryOf(world, shares[0].whole) : undefined;
      if (query.act !== 'share' || query.mentions.length > 0 || query.tags.has('total') || query.tags.has('revenueTotal') || query.relativeYear !== null || !subject || !whole || last.subjects.length !== 1) return null;
      // A cause as a share of its move: both are of the one name.
      if (whole === subject) return { ...last, claims: shares, trace: { ...last.trace, query } };
      // "Both together as a share": of the same whole.
      const context = contextOf(world, query, [], last);
      const both = query.tags.has('sum') || query.reference?.kind === 'these' ? summed(world, query, thread).filter((entry) => entry !== whole && isInside(context, entry, whole)) : [];
      const parts = both.length > 1 && both.includes(subject) ? both : [subject];
      return answerQuery(world, { ...query, tags: parts.length > 1 ? new Set([...query.tags, 'sum' as const]) : query.tags, reference: null, mentions: [...parts.map((entry, at) => ({ ...exactMention(entry), gap: at === 0 ? [] : ['and' as const] })), { ...exactMention(whole), gap: ['share'] }] }, [], last);
    },
  },
  {
    name: 'a share of or in the last name',
    answer: (turn) => {
      const { world, query, continued, thread, last, named } = turn;
      if (!named || query.act !== 'share' || last.outcome === 'not_found' || (query.wholes.length > 0 && !POINTS_BACK.test(query.spoken))) return null;
      // "Share of services in the total" after them: of what they are parts of.
      const own = IN_TOTAL.test(query.spoken) && turn.subject ? resolveMention(named, world.index, 'money').entry : null;
      const above = own && (own === turn.subject || siblingNamed(world, turn.subject, named) === own) ? own.rows.flatMap(({ parent }) => (parent?.role === 'item' && parent.place.table === null ? world.index.ofRow(parent) ?? [] : []))[0] : undefined;
      if (own && above) return answerQuery(world, { ...continued, act: 'share', reference: null, wholes: [], tags: new Set([...continued.tags].filter((tag) => tag !== 'sum')), mentions: [exactMention(own), { ...exactMention(above), gap: ['share'] }] }, [], last);
      // "Share of services" after its sibling: of what both are parts of.
      const sibling = POINTS_BACK.test(query.spoken) || query.tags.has('sum') ? null : siblingNamed(world, turn.subject, named);
      if (sibling) return answerQuery(world, { ...continued, mentions: [{ ...exactMention(sibling), gap: named.gap }] }, [], last);
      // "Both as a share of A": those two, not the last of them.
      const both = BOTH.test(query.spoken) && last.claims.every(({ kind }) => kind !== 'sum') ? summed(world, { ...query, mentions: [] }, thread) : [];
      if (both.length > 1) return answerQuery(world, { ...continued, act: 'share', reference: null, tags: new Set([...continued.tags, 'sum' as const]), mentions: [{ ...named, gap: ['share'] }] }, both, last);
      const within = shareInLast(turn);
      if (within) return within;
      // 「两个加起来占 X 多少」: the last names of the thread, not only the last one.
      const several = query.tags.has('sum') || (query.reference?.kind === 'these' && last.subjects.length < 2);
      return answerQuery(world, continued, several && last.claims.every(({ kind }) => kind !== 'sum') ? summed(world, query, thread) : pointedAt(world, query, last), last);
    },
  },
];

/** "What share of A is the smaller one" is of A; 「另一个呢」 after such a share is of the same whole. */
export function sharePointedOut({ world, query, thread, last }: Turn, entry: Entry, other: boolean): Answer | null {
  const shares = last.claims.flatMap((claim) => (claim.kind === 'share' ? [claim] : []));
  const again = other && thread.query.act === 'share' && shares.length > 0 && (query.act === 'lookup' || query.act === 'unknown');
  if (!again && (query.act !== 'share' || query.columns !== null)) return null;
  const [told, more] = again ? shares.flatMap((share) => entryOf(world, share.whole) ?? []) : [];
  const wholes = again ? (told && !more && told !== entry ? [{ ...exactMention(told), gap: ['share' as const] }] : []) : query.mentions.filter(({ text }) => !SIZE_WORD.test(text)).map((mention) => ({ ...mention, gap: ['share' as const] }));
  const answer = answerQuery(world, { ...query, act: 'share', percent: true, order: null, n: null, nth: null, reference: null, direction: null, tags: new Set([...query.tags].filter((tag) => tag !== 'sum' && tag !== 'these')), mentions: [exactMention(entry), ...wholes] }, [], null);
  return answer.outcome === 'answered' ? answer : null;
}
const SIZE_WORD = pattern(/^(?:the )?(?:smaller|larger|bigger|lower|higher|lesser|greater|cheaper|other|second|first|较?[大小多少]的?)(?: one)?$/i);
