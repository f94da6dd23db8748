/** 「垃圾分类花多少钱」 was told to have targets only: 「比去年呢」, 「为什么少了」, "what share is it" are then of that name, which has no money that could move or be a part. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Query } from '../../query/query.ts';
import { asksOfAll } from '../../query/slots/of-all.ts';
import { asksForMoney } from '../../query/slots/value-kind.ts';
import type { Answer, Name } from '../answer.ts';
import { cameThrough, takenBy } from '../marks.ts';
import { notFound } from '../context.ts';
import { ONE_MISSING } from '../measures/one-missing.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { sumEntries } from '../measures/sum.ts';
import { headFigure } from '../world.ts';
import { entryOf } from './names.ts';
import { countNamed } from './parts-said.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

const MOVED: ReadonlySet<Query['act']> = new Set(['change', 'why', 'prior']);
/** Acts that a word for last year makes a question of how it moved. */
const AGAINST_BEFORE: ReadonlySet<Query['act']> = new Set(['lookup', 'check', 'compare', 'difference']);
const OF_MONEY: ReadonlySet<Query['act']> = new Set(['share', 'average', 'ratio', 'convert']);
/** 「占项目支出多少」: what is named after it is the whole, not the part. */
const IT_IN_WHOLE = pattern(/^\W*(?:那|它|这|这个|那个|这块|那块|一共|总共|大概|大约)*占|\b(?:is|does|did|was) (?:it|that|this)\b/i);
/** A set of its own is asked for, whatever was spoken of. */
const WIDER = ['project', 'item', 'subItem', 'total', 'revenueTotal', 'which', 'most', 'least'] as const;

/** The name that the last answer had no money for, and that the thread has not left. */
function moneyless({ last }: Turn): Name | null {
  const notice = last.claims.find((claim) => claim.kind === 'notice');
  if (notice?.kind !== 'notice' || last.outcome === 'answered') return null;
  if (notice.notice === 'noMoney' || (notice.notice === 'noChange' && takenBy(last, NAME))) return notice.names[0] ?? null;
  // A choice among targets was left open: none of them is money.
  const open = last.outcome === 'clarify' && last.candidates.length > 1 && last.candidates.every(({ entry }) => !entry.kinds.has('money'));
  return open ? notice.names[0] ?? null : null;
}

const PAIR: ReadonlySet<Query['act']> = new Set(['compare', 'difference', 'ratio']);

/** 「高多少」, "by how much?" after a comparison that lacked one of its two: it lacks it still. */
const STILL_MISSING: Rule = {
  name: 'the comparison that lacked one of its two',
  answer: ({ query, last }) => (cameThrough(last, ONE_MISSING) && PAIR.has(query.act) && query.mentions.every((mention) => isFrame(mention)) && query.relativeYear === null && query.year === null && query.wholes.length === 0 && !query.tags.has('total') ? { ...last, trace: { ...last.trace, query: { ...last.trace.query, language: query.language } } } : null),
};

/** 「饭堂多少 / 占项目支出百分之几」 while it is open which of two is meant: the share would be of the whole itself. */
export const SHARE_OF_OPEN: Rule = {
  name: 'a share of what is still open',
  answer: ({ query, last }) => {
    const own = query.mentions.filter((mention) => !isFrame(mention));
    const open = last.outcome === 'clarify' && last.candidates.length > 1 && query.act === 'share' && (IT_IN_WHOLE.test(query.spoken) || own.length === 0) && own.length < 2;
    return open && query.nth === null && query.reference?.kind !== 'ordinal' && query.claimed.length === 0 && !asksOfAll(query) ? last : null;
  },
};

/** "How many kindergartens are there, and what do they cost": what is not printed costs nothing that is, whatever was offered as near. */
export const STILL_UNPRINTED: Rule = {
  name: 'the money of what is not printed',
  answer: ({ query, last }) => {
    const [notice] = last.claims.filter((claim) => claim.kind === 'notice' && claim.notice === 'notInDocument');
    return notice && last.outcome === 'not_found' && last.subjects.every((entry) => last.candidates.some((one) => one.entry === entry)) && query.mentions.length === 0 && query.act === 'lookup' && THEY.test(query.spoken) && asksForMoney(query.spoken) ? { ...last, trace: { ...last.trace, query: { ...last.trace.query, language: query.language } } } : null;
  },
};
const THEY = pattern(/\bthey\b|它们|他们/i);

const SET_TOGETHER: ReadonlySet<Query['act']> = new Set(['sum', ...PAIR]);
/** What is not printed, or only resembles something. */
const NOT_FOUND: ReadonlySet<string> = new Set(['notInDocument', 'resembles', 'noMoney']);

/** 「甲 / 那乙呢 / 两个一起」 where 乙 is not printed: what was only offered as near is none of the two. What is missing is said once more, and the ones that are known are told. */
const ONE_OF_THEM_MISSING: Rule = {
  name: 'one of those spoken of is not printed',
  answer: ({ world, query, thread, last }) => {
    const notices = last.claims.filter((claim) => claim.kind === 'notice' && NOT_FOUND.has(claim.notice));
    if (last.outcome === 'answered' || notices.length === 0 || !SET_TOGETHER.has(query.act) || !query.mentions.every((mention) => isFrame(mention)) || query.year !== null || query.relativeYear !== null || query.wholes.length > 0 || query.reference?.kind === 'ordinal' || query.table !== null) return null;
    const spoken = [...new Set(thread.shown.flatMap((figure) => entryOf(world, figure) ?? []))].filter(({ kinds }) => kinds.has('money') || kinds.has('count'));
    const n = countNamed(query.text);
    const known = n === null ? spoken : spoken.slice(1 - n);
    if (known.length === 0 || (n !== null && known.length !== n - 1)) return null;
    const context = contextOf(world, query, known, last);
    const [one, another] = known;
    const told = one && another ? (query.act === 'sum' ? sumEntries(context, known).claims : known.flatMap((entry) => lookupEntry(context, entry).claims)) : one ? lookupEntry(context, one).claims : [];
    // Words that announce what is offered stand right before it.
    const open = last.outcome === 'clarify';
    const missing = last.claims.filter((claim) => claim.kind === 'notice' || claim.kind === 'target' || claim.kind === 'count');
    return { ...last, claims: open ? [...told, ...missing] : [...missing, ...told], candidates: open ? last.candidates : [], subjects: known, listed: known.flatMap((entry) => headFigure(world, entry) ?? []), trace: { ...last.trace, query } };
  },
};

/** "Which is bigger, and by how much" after a comparison: that one once more, whatever table it was made in. */
const STILL_APART: Rule = {
  name: 'the comparison just made',
  answer: ({ query, last }) => {
    const alone = last.claims.filter(({ kind }) => kind === 'difference').length === 1 && last.outcome === 'answered' && last.trace.query.table !== null;
    return alone && (query.act === 'compare' || query.act === 'difference') && query.mentions.every((mention) => isFrame(mention)) && query.table === last.trace.query.table && query.relativeYear === null && query.year === null && query.direction === null && query.claimed.length === 0 && query.wholes.length === 0 && !query.tags.has('total') ? { ...last, trace: { ...last.trace, query: { ...last.trace.query, language: query.language } } } : null;
  },
};

const NAME = 'of a name that has no money';

export const NO_MONEY: Rule = {
  name: NAME,
  answer: (turn): Answer | null => {
    const { world, query, last } = turn;
    const name = moneyless(turn);
    if (!name || query.nth !== null || query.thresholds.length > 0 || query.claimed.length > 0 || query.reference?.kind === 'ordinal' || query.reference?.kind === 'these' || asksOfAll(query)) return null;
    const own = query.mentions.filter((mention) => !isFrame(mention));
    const moves = MOVED.has(query.act) || (AGAINST_BEFORE.has(query.act) && (query.relativeYear === 'prior' || query.direction !== null));
    const inWhole = query.act === 'share' && IT_IN_WHOLE.test(query.spoken) && own.length < 2;
    if ((own.length > 0 && !inWhole) || (!moves && !OF_MONEY.has(query.act)) || (moves && WIDER.some((tag) => query.tags.has(tag)))) return null;
    const context = contextOf(world, { ...query, mentions: [] }, [], last);
    const targets = last.claims.filter(({ kind }) => kind === 'target' || kind === 'count');
    if (moves) return { ...notFound(context, 'no change is printed for this name', 'noChange', [name], [], targets, world.book.year - 1), subjects: last.subjects };
    return { ...notFound(context, 'no money is printed for what the words fit', targets.length > 0 ? 'noMoney' : 'notInDocument', [name], [], targets), subjects: last.subjects };
  },
};

/** What was missing is missing still. */
export const STILL_OPEN: readonly Rule[] = [STILL_MISSING, ONE_OF_THEM_MISSING, STILL_APART];
