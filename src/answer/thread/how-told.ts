/** A follow-up that goes on with how the last figure was come by: the year before and what lies between, a difference and its percent, moves told one after the other, names told one after the other and their share. */
import { pattern } from '../../budget/pattern.ts';
import { bareName } from '../../budget/text.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Query } from '../../query/query.ts';
import type { Answer, Name } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { differenceOfFigures } from '../measures/compare.ts';
import { claims, entryName, notFound } from '../context.ts';
import { changeOf } from '../measures/change.ts';
import { asMoves } from '../measures/moves.ts';
import { rateOfSum } from '../measures/rate-of-sum.ts';
import { operand } from '../measures/operand.ts';
import { shareOf, unsigned, valueOf } from '../figures.ts';
import { entryOf, exactMention, summed } from './names.ts';
import { wholeNamed } from './share.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';
import { totalEntry } from '../world.ts';

const APART: ReadonlySet<Query['act']> = new Set(['difference', 'compare', 'change']);
/** 「多百分之几」, "by what percent less": how far apart in percent, no part of a whole. */
const MORE_IN_PERCENT = pattern(/^(?:那|它|也就是)*(?:[多高大](?:了|出)?|(?<less>[少低小])(?:了)?)(?:了|出)?(?:百分之几|百分之多少|几个?百分点|几成|多少个?百分比)[呢啊]?[?？。]*$|^\W*(?:(?:and|so) )*by (?:what|how many) (?:percent(?:age)?|per cent)\W*$|^\W*(?:(?:and|so|that is|that's) )*(?:by )?(?:what|how many) (?:percent(?:age)?|per cent) (?:more|higher|bigger|larger|(?<fewer>less|lower|smaller))\W*$/i);

export const HOW_TOLD: readonly Rule[] = [
  { name: 'two moves just told, set apart', answer: movesTold },
  { name: 'how far the year just told is from this one', answer: yearsApart },
  { name: 'the difference just told, in percent', answer: differenceInPercent },
  { name: 'the share of the names just told, added up', answer: shareOfTold },
  { name: 'the cause just told, as a share of the move', answer: causeOfMove },
  { name: 'what moved, as a share of what it was before', answer: shareOfBefore },
  { name: 'the earlier figure just told, as a share of that year', answer: shareOfThatYear },
];

/** 「甲多少」 → 「去年呢」 → 「差多少」, 「差额换成亿元」: the change, not the amount once more. */
function yearsApart({ world, query, last, subject }: Turn): Answer | null {
  const [figure] = last.listed;
  const years = figure?.year === world.book.year - 1 || last.claims.some(({ kind }) => kind === 'change');
  if (!subject || last.subjects.length !== 1 || !figure || !years || figure.facts[0]?.measure === 'count' || !(APART.has(query.act) || (query.act === 'convert' && query.tags.has('difference'))) || !query.mentions.every(isFrame) || query.claimed.length > 0 || query.thresholds.length > 0 || query.direction !== null && !MORE_THIS_YEAR.test(query.spoken) || query.tags.has('project') || query.table !== null) return null;
  const answer = answerQuery(world, { ...query, act: 'change', direction: null, relativeYear: null, reference: null, mentions: [exactMention(subject)] }, [], last);
  return answer.outcome === 'answered' ? answer : null;
}

const BY_PERCENT = pattern(/\bper ?cent(?:age)?\W*$/i);

function differenceInPercent({ world, query, last }: Turn): Answer | null {
  const groups = MORE_IN_PERCENT.exec(query.spoken.trim())?.groups;
  const apart = last.claims.find((claim) => claim.kind === 'difference');
  if (!groups || apart?.kind !== 'difference' || query.mentions.length > 0) return null;
  const { left, right } = apart;
  const bare = groups['less'] === undefined && groups['fewer'] === undefined && BY_PERCENT.test(query.spoken);
  const less = bare ? apart.less : groups['less'] !== undefined || groups['fewer'] !== undefined;
  const [first, second] = valueOf(left).lt(valueOf(right)) === less ? [left, right] : [right, left];
  return differenceOfFigures(contextOf(world, query, last.subjects, last), first, second, last.subjects);
}

/** 「哪个减得最多」 → 「第二多的呢」 → 「这两个差多少」: how far one fell beyond the other; 「差几个百分点」 after rates. */
function movesTold({ world, query, thread, last }: Turn): Answer | null {
  const [left, right] = thread.shown.slice(-2);
  const measures = [left, right].map((figure) => (figure?.derivation === null ? figure.facts[0]?.measure : undefined));
  const moves = measures.every((measure) => measure === 'change') || (measures.every((measure) => measure === 'percent') && (query.percent || POINTS.test(query.spoken)));
  const entries = [left, right].flatMap((figure) => (figure ? entryOf(world, figure) ?? [] : []));
  // "How much more did the first lose?" has one of the two by its name.
  const named = query.mentions.every((mention) => isFrame(mention) || entries.some((entry) => entry.names.includes(mention.text)));
  // Of a list the first alone was not told: "by how much" is asked of the last.
  if (thread.told.some(({ listed }) => listed.length > 2 && listed[0] === left)) return null;
  const apart = query.act === 'difference' || query.act === 'compare' || (query.act === 'change' && query.tags.has('difference'));
  if (!moves || !left || !right || left.unit !== right.unit || !apart || !named || query.relativeYear !== null || query.claimed.length > 0 || YEAR_BEFORE.test(query.spoken)) return null;
  const [one, two] = asMoves([left, right]);
  return one && two && entries[0] !== entries[1] ? differenceOfFigures(contextOf(world, query, [], last), unsigned(one), unsigned(two), entries) : null;
}
/** 「比去年少多少」 asks for one more move. */
const YEAR_BEFORE = pattern(/去年|上年|\b(?:last|previous|prior) year\b/i);
const POINTS = pattern(/百分点|个点|\b(?:percentage )?points?\b/i);

/** "How much more this year?" */
const MORE_THIS_YEAR = pattern(/\bhow much (?:more|less|higher|lower)\b|[多少高低]了?(?:多少|几)/i);

const ADDED = pattern(/加起来|加在一|加一起|合起来|合计|一共|总共|一起|\b(?:together|combined|in total|all (?:three|four|of them))\b/i);

/** The first of a ranking are no names told one by one. */
const OF_RANKING = pattern(/前[一二两三四五六七八九十\d]|最[大高多小少低]|\btop\b|\b(?:largest|biggest|first) (?:two|three|four)\b/i);

/** 「三个加起来占多少」 after three names told one by one. */
function shareOfTold({ world, query, thread, last }: Turn): Answer | null {
  if (query.act !== 'share' || query.mentions.length > 0 || last.subjects.length !== 1 || !ADDED.test(query.spoken) || OF_RANKING.test(query.spoken) || ITS_OWN.test(query.spoken) || query.claimed.length > 0 || last.claims.some(({ kind }) => kind === 'sum')) return null;
  const entries = summed(world, query, thread);
  if (entries.length < 2 || entries.some(({ kinds }) => !kinds.has('money'))) return null;
  const added = answerQuery(world, { ...query, act: 'sum', percent: false, reference: null, tags: new Set([...query.tags].filter((tag) => tag !== 'share' && tag !== 'percent')), mentions: entries.map((entry, at) => ({ ...exactMention(entry), gap: at === 0 ? [] : ['and' as const] })) }, [], last);
  if (!added.claims.some(({ kind }) => kind === 'sum')) return null;
  const share = answerQuery(world, query, entries, added);
  return share.outcome === 'answered' ? share : null;
}

const OF_BEFORE = pattern(/占(?:了)?(?:[增减涨降变]\S{0,2}(?:之?前|以前)|原来|原先|去年|上年)|\bof (?:what it was|the (?:old|earlier|original|previous) (?:amount|figure|level|budget)|(?:the )?last year|the amount before)\b/i);
const THE_MOVE = pattern(/[差增减涨降变]|多|少|\b(?:difference|change|rise|fall|increase|decrease|cut|drop|gap)\b/i);

/** "Its share of all four": of the one, in the four. */
const ITS_OWN = pattern(/\bits (?:share|percentage|part|proportion|fraction)\b/i);

/** 「增加多少」 → 「去年是多少」 → 「占增加前的比例」, 「差额占去年的百分之几」: the move over the earlier figure. */
function shareOfBefore(turn: Turn): Answer | null {
  const several = movesOfBefore(turn);
  if (several) return several;
  const { world, query, last, subject } = turn;
  if (!subject || last.subjects.length !== 1 || !(query.act === 'share' || query.tags.has('share')) || !OF_BEFORE.test(query.spoken) || !THE_MOVE.test(query.spoken) || !query.mentions.every(isFrame) || query.wholes.length > 0) return null;
  const context = contextOf(world, query, last.subjects, last);
  const told = changeOf(context, subject);
  const [move] = told ? asMoves([told.change]) : [];
  return move && told?.prior ? claims(context, 'a move as a share of the year before', [{ kind: 'share', part: unsigned(move), whole: { ...told.prior, name: inYear(told.prior.name, told.prior.year) }, percent: shareOf(move.name, unsigned(move), told.prior) }], [subject], [unsigned(move)]) : null;
}

/** The same of moves that were added up: of what the names came to the year before. */
function movesOfBefore({ world, query, last }: Turn): Answer | null {
  const sum = last.claims.find((claim) => claim.kind === 'sum');
  if (sum?.kind !== 'sum' || sum.items.length < 2 || last.subjects.length !== sum.items.length || sum.items.some(({ facts }) => facts[0]?.measure !== 'change') || query.act !== 'share' || !OF_THEIRS_BEFORE.test(query.spoken) || !query.mentions.every(isFrame)) return null;
  const context = contextOf(world, query, last.subjects, last);
  const shares = rateOfSum(context, last.subjects, unsigned(sum.total));
  return shares.length > 0 ? claims(context, 'moves added up, as a share of the year before', shares, last.subjects, shares.flatMap((claim) => (claim.kind === 'share' ? [claim.percent] : []))) : null;
}
const OF_THEIRS_BEFORE = pattern(/占(?:了)?(?:这|它们|他们|其)?(?:[两俩二三四五六七八九十几]?(?:项|个|者|笔))?(?:的)?(?:[增减涨降变]\S{0,2}(?:之?前|以前)|原来|原先|去年|上年)|\bof (?:what they were|(?:the |their )?(?:last year|(?:old|earlier|original|previous) (?:amounts?|totals?|figures?)))/i);

/** 「占增量多少」 after the causes of a change were ranked: of the one that moved most, in the move. */
function causeOfMove({ world, query, last, thread }: Turn): Answer | null {
  const list = last.claims.find((claim) => claim.kind === 'list' && claim.items.every(({ figure }) => figure.facts[0]?.measure === 'change'));
  const top = list?.kind === 'list' ? list.items[0]?.figure : undefined;
  const context = contextOf(world, query, last.subjects, last);
  const whole = top?.facts[0]?.row.context ?? null;
  if (!top || whole === null || query.act !== 'share' || !OF_THE_MOVE.test(query.spoken.trim()) || !query.mentions.every(isFrame)) return null;
  const entry = [...last.subjects, ...thread.subjects, ...world.index.entries].find(({ names: own, facts }) => own.includes(bareName(whole)) && facts.some(({ measure }) => measure === 'change'));
  const [move] = entry ? asMoves([changeOf(context, entry)?.change].flatMap((figure) => figure ?? [])).map(unsigned) : [];
  const [part] = asMoves([top]).map(unsigned);
  if (!entry || !move || !part || move.unit !== part.unit || valueOf(part).gt(valueOf(move))) return null;
  return claims(context, 'a cause as a share of the move', [{ kind: 'share', part, whole: move, percent: shareOf(part.name, part, move) }], [entry], [part]);
}
const OF_THE_MOVE = pattern(/^(?:它|那|那么|最大的)*占(?:了)?(?:全部|总|整个|这个|这)?(?:的)?(?:增量|减量|[增减]加?额|增长额|减少额|[增减]幅|总[增减]|涨的|增加的|减少的|变化额?)(?:总?额|部分|钱)?(?:的)?(?:多少|几成|百分之几|比[例重])?[呢啊?？。]*$|^\W*(?:and )?(?:what )?share of the (?:increase|decrease|rise|fall|cut|change|move)\b/i);

function inYear({ zh, en }: Name, year: number | null): Name {
  return year === null ? { zh, en } : { zh: `${year} 年${zh}`, en: `${en ?? zh} in ${year}` };
}

const THAT_YEAR = pattern(/(?:那|当|该|同)一?年|去年|上年|\b(?:that|the same|last) year\b|\b(?:then|at the time)\b/i);

/** "How much was A last year?" → "as a share of that year's total?": both of the earlier year. */
function shareOfThatYear({ world, query, last, subject }: Turn): Answer | null {
  const told = last.claims.find((claim) => claim.kind === 'prior');
  if (!subject || told?.kind !== 'prior' || last.subjects.length !== 1 || query.act !== 'share' || !(THAT_YEAR.test(query.spoken) || query.wholes.length > 0) || THIS_YEAR.test(query.spoken)) return null;
  const whole = query.wholes.length > 0 || query.tags.has('total') ? totalEntry(world, query.wholes[0]?.side ?? 'expenditure') : wholeNamed(world, { ...query, mentions: query.mentions.filter(({ text }) => !/^(?:that |the )?(?:same )?years?$|年$/i.test(text)) });
  const context = contextOf(world, query, last.subjects, last);
  const all = whole && told.figure.year !== null ? operand(context, whole, null, told.figure.year) : null;
  // Its earlier amount over this year's whole is no share.
  if (whole && !all && OF_THAT_YEAR.test(query.spoken)) return notFound(context, 'no figure of that year is printed for the whole', 'noChange', [entryName(context, whole)], [whole], [], told.figure.year);
  if (!all || all.unit !== told.figure.unit || valueOf(all).lt(valueOf(told.figure))) return null;
  const part = { ...told.figure, name: inYear(told.name, told.figure.year) };
  return claims(context, 'a share of the earlier year', [{ kind: 'share', part, whole: all, percent: shareOf(part.name, part, all) }], last.subjects, [part]);
}
const OF_THAT_YEAR = pattern(/(?:那|当|该|同)一?年|\b(?:that|the same) year\b/i);
const THIS_YEAR = pattern(/今年|本年|\bthis year\b/i);
