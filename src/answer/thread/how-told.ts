/** A follow-up that goes on with how the last figure was come by: the year before and what lies between, a difference and its percent, moves told one after the other, names told one after the other and their share. */
import { isFrame } from '../../query/frames/bare.ts';
import type { Query } from '../../query/query.ts';
import type { Answer } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { differenceOfFigures } from '../measures/compare.ts';
import { asMoves } from '../measures/moves.ts';
import { unsigned, valueOf } from '../figures.ts';
import { entryOf, exactMention, summed } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

const APART: ReadonlySet<Query['act']> = new Set(['difference', 'compare', 'change']);
/** 「多百分之几」, "by what percent less": how far apart in percent, no part of a whole. */
const MORE_IN_PERCENT = /^(?:那|它|也就是)*(?:[多高大](?:了|出)?|(?<less>[少低小])(?:了)?)(?:了|出)?(?:百分之几|百分之多少|几个?百分点|几成|多少个?百分比)[呢啊]?[?？。]*$|^\W*(?:(?:and|so|that is|that's) )*(?:by )?(?:what|how many) (?:percent(?:age)?|per cent) (?:more|higher|bigger|larger|(?<fewer>less|lower|smaller))\W*$/i;

export const HOW_TOLD: readonly Rule[] = [
  { name: 'how far the year just told is from this one', answer: yearsApart },
  { name: 'the difference just told, in percent', answer: differenceInPercent },
  { name: 'two moves just told, set apart', answer: movesTold },
  { name: 'the share of the names just told, added up', answer: shareOfTold },
];

/** 「甲多少」 → 「去年呢」 → 「差多少」, 「差额换成亿元」: the change, not the amount once more. */
function yearsApart({ world, query, last, subject }: Turn): Answer | null {
  const [figure] = last.listed;
  const years = figure?.year === world.book.year - 1 || last.claims.some(({ kind }) => kind === 'change');
  if (!subject || last.subjects.length !== 1 || !figure || !years || figure.facts[0]?.measure === 'count' || !(APART.has(query.act) || (query.act === 'convert' && query.tags.has('difference'))) || !query.mentions.every(isFrame) || query.claimed.length > 0 || query.thresholds.length > 0 || query.percent || query.direction !== null && !MORE_THIS_YEAR.test(query.spoken) || query.tags.has('project') || query.table !== null) return null;
  const answer = answerQuery(world, { ...query, act: 'change', direction: null, relativeYear: null, reference: null, mentions: [exactMention(subject)] }, [], last);
  return answer.outcome === 'answered' ? answer : null;
}

function differenceInPercent({ world, query, last }: Turn): Answer | null {
  const groups = MORE_IN_PERCENT.exec(query.spoken.trim())?.groups;
  const apart = last.claims.find((claim) => claim.kind === 'difference');
  if (!groups || apart?.kind !== 'difference' || query.mentions.length > 0) return null;
  const { left, right } = apart;
  const less = groups['less'] !== undefined || groups['fewer'] !== undefined;
  const [first, second] = valueOf(left).lt(valueOf(right)) === less ? [left, right] : [right, left];
  return differenceOfFigures(contextOf(world, query, last.subjects, last), first, second, last.subjects);
}

/** 「哪个减得最多」 → 「第二多的呢」 → 「这两个差多少」: how far one fell beyond the other. */
function movesTold({ world, query, thread, last }: Turn): Answer | null {
  const [left, right] = thread.shown.slice(-2);
  const moves = [left, right].every((figure) => figure?.derivation === null && figure.facts[0]?.measure === 'change');
  if (!moves || !left || !right || left.unit !== right.unit || !(query.act === 'difference' || query.act === 'compare') || !query.mentions.every(isFrame) || query.claimed.length > 0) return null;
  const [one, two] = asMoves([left, right]);
  const entries = [left, right].flatMap((figure) => entryOf(world, figure) ?? []);
  return one && two && entries[0] !== entries[1] ? differenceOfFigures(contextOf(world, query, [], last), unsigned(one), unsigned(two), entries) : null;
}

/** "How much more this year?" */
const MORE_THIS_YEAR = /\bhow much (?:more|less|higher|lower)\b|[多少高低]了?(?:多少|几)/i;

const ADDED = /加起来|加在一|加一起|合起来|合计|一共|总共|一起|\b(?:together|combined|in total|all (?:three|four|of them))\b/i;

/** The first of a ranking are no names told one by one. */
const OF_RANKING = /前[一二两三四五六七八九十\d]|最[大高多小少低]|\btop\b|\b(?:largest|biggest|first) (?:two|three|four)\b/i;

/** 「三个加起来占多少」 after three names told one by one. */
function shareOfTold({ world, query, thread, last }: Turn): Answer | null {
  if (query.act !== 'share' || query.mentions.length > 0 || last.subjects.length !== 1 || !ADDED.test(query.spoken) || OF_RANKING.test(query.spoken) || query.claimed.length > 0 || last.claims.some(({ kind }) => kind === 'sum')) return null;
  const entries = summed(world, query, thread);
  if (entries.length < 2 || entries.some(({ kinds }) => !kinds.has('money'))) return null;
  const added = answerQuery(world, { ...query, act: 'sum', percent: false, reference: null, tags: new Set([...query.tags].filter((tag) => tag !== 'share' && tag !== 'percent')), mentions: entries.map((entry, at) => ({ ...exactMention(entry), gap: at === 0 ? [] : ['and' as const] })) }, [], last);
  if (!added.claims.some(({ kind }) => kind === 'sum')) return null;
  const share = answerQuery(world, query, entries, added);
  return share.outcome === 'answered' ? share : null;
}
