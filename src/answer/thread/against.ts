/** A follow-up that sets what was just told against more: the move of another name, a fraction of another name, or a number that is said. */
import { decimal, type Decimal } from '../../budget/amount.ts';
import { isNegated } from '../../query/slots/negated.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { saysWholeBudget } from '../../query/slots/of-all.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import { limitAt, type Limit } from '../../query/slots/limits.ts';
import type { Claimed, Query, Threshold } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { agreement } from '../verdicts/claim-agreement.ts';
import { differenceClaim } from '../measures/compare.ts';
import { sumAsked } from '../measures/sum.ts';
import { TOGETHER as ADDED } from '../verdicts/sum-compared.ts';
import { ageAnswer, saysAge } from '../texts/age-said.ts';
import { fractionOfAnswer } from '../measures/fraction-of.ts';
import { claims } from '../context.ts';
import { resultsOf } from '../measures/convert.ts';
import { computedFigure, valueOf } from '../figures.ts';
import { asMoves } from '../measures/moves.ts';
import { ABOUT } from '../verdicts/statements.ts';
import { exactMention, projectAbove, summed } from './names.ts';
import { addends } from './sum-against.ts';
import { COMPARING, MOVES_AGAINST, MOVES_BY_RATE, otherNamed } from './moves-against.ts';
import { SHARE_CLAIM, claimOfTotal } from './share-claim.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';
import { withShareVerdict } from '../verdicts/verdicts.ts';

const FRACTION = /[二三四五六七八九十百]分之|[一二两三四五六七八九]成(?!立|品)|一半|半数|\b(?:half|thirds?|quarters?|fifths?|tenths?)\b/i;
const THE_PROJECT = /[这那该](?:个|一)?项目|所在项目|\b(?:the|that|its|this|whole) (?:whole )?project\b/i;
/** "More than half of B?" leaves the verb out. */
const SHORT_LIMIT = /^\W*(?:(?:and|so|but) )?(?:more than|less than|over|under|at least|above|below|about|nearly)\b/i;
const OTHERWISE = /比|去年|上年|[增涨升减降]|\b(?:than half as|last year|previous|rose|rise|fell|fall|increase|decrease|grew|growth|cut)\b/i;

/** Those who have an age. */
const AGED = /^(?:people|persons|everyone|everybody|residents?|seniors?|elderly|old people|老人|长者|居民|人)$|\d|\bover\b/i;

/** "And how much money was that?" after which one fell by more than so many percent. */
const THAT_MONEY = /^\W*(?:and |so )*how much (?:money |in (?:money|yuan) )?(?:was|is|did) (?:that|it|this)(?: (?:fall|drop|cut|rise|lose|gain))?(?: in (?:money|yuan|absolute terms))?\W*$|^\W*(?:and |so )*how much(?: is (?:that|it|this))? in (?:money|yuan|cash|absolute terms|real money)\W*$|^(?:那|金额|这|它)*(?:是|就是|相当于)?(?:减|降|增|涨|少|多)(?:少|了|掉|加)*(?:多少|几)(?:钱|万)?[呢啊]?[?？]?$/i;
const IN_MONEY = /\bin (?:money|yuan|cash|absolute terms|real money)\W*$/i;
const MOVED: ReadonlySet<string> = new Set(['change', 'percent']);
/** "By how much?" after which way it moved. */
const BY_HOW_MUCH = /^\W*(?:and |so )?by how (?:much|many|far)\W*$|^\W*(?:(?:and|so) )?how much (?:is (?:that|it) |was (?:that|it) )?in (?:money|yuan|cash|absolute terms)\W*$|^(?:那|这)?(?:折成|换成|按|论)?(?:钱|金额)(?:上|来说|来算|算)?(?:是|增|涨|减|降|多|少|加|了)*(?:多少|几)[呢啊]?[?？]?$/i;

export const AGAINST: readonly Rule[] = [
  {
    name: 'how far it moved, once more',
    answer: ({ world, query, last }) => ((BY_HOW_MUCH.test(query.spoken) || THAT_MONEY.test(query.spoken)) && query.mentions.length === 0 && last.subjects.length === 1 && last.claims.some((claim) => (claim.kind === 'change' && (BY_HOW_MUCH.test(query.spoken) || IN_MONEY.test(query.spoken))) || (claim.kind === 'list' && claim.items.every(({ figure }) => MOVED.has(figure.facts[0]?.measure ?? '')))) ? answerQuery(world, { ...query, act: 'change', reference: null }, last.subjects, last) : null),
  },
  {
    // 「它的 5% 呢」, "half of that": of what was just told, whatever act the percent looks like.
    name: 'a part of what was just told',
    answer: ({ world, query, last }) => (query.mentions.every(isFrame) && last.outcome === 'answered' ? fractionOfAnswer(contextOf(world, { ...query, mentions: [] }, last.subjects.length === 1 ? last.subjects : [], last)) : null),
  },
  {
    // "So everyone over 60 gets it?" after an allowance: an age, no amount.
    name: 'from what age what was just told is given',
    answer: ({ world, query, last, subject }) => (subject && last.subjects.length <= 2 && saysAge(query.spoken) && query.act !== 'average' && query.mentions.every((mention) => isFrame(mention) || AGED.test(mention.text)) ? ageAnswer(contextOf(world, { ...query, text: `${subject.label} ${query.text}`, mentions: [exactMention(subject)] }, [], last)) : null),
  },
  { name: 'how far what was told lies from the limit that was asked about', answer: fromLimit },
  MOVES_BY_RATE,
  MOVES_AGAINST,
  { name: 'the share just told, against a limit', answer: shareAgainst },
  { name: 'what was just told, as a fraction of the name now', answer: fractionOfNamed },
  ...SHARE_CLAIM,
  {
    // 「比去年多 5 万吗」 after an amount: how far it moved is stated, not what it is.
    name: 'how far what was just told is said to have moved',
    answer: (turn) => {
      const { world, query, last, subject } = turn;
      const stated = subject && last.subjects.length === 1 && query.mentions.every(isFrame) && query.wholes.length === 0 && numberSaid(query) && isOfYearBefore(turn) && !OPEN.test(query.spoken) && (isQuestionOfTruth(query.spoken, query.tags) || WHETHER.test(query.spoken));
      return stated ? answerQuery(world, { ...query, act: 'check', reference: null, mentions: [exactMention(subject)], tags: new Set([...query.tags, 'check' as const]) }, [], last) : null;
    },
  },
  { name: 'what was just told, against a number', answer: againstNumber },
];

/** 「有乙的四分之一吗」, "is it more than half of B": what was told is the part. */
function fractionOfNamed(turn: Turn): Answer | null {
  const { world, query, last, subject } = turn;
  // "Is it the third largest?" asks for a place.
  if (!subject || query.nth !== null || last.outcome !== 'answered' || !(FRACTION.test(query.spoken) || [...query.claimed, ...query.thresholds].some(({ unit }) => unit === '%')) || !(isQuestionOfTruth(query.spoken, query.tags) || SHORT_LIMIT.test(query.spoken)) || query.relativeYear !== null || OTHERWISE.test(query.spoken) || query.claimed.some(({ unit }) => unit !== '%')) return null;
  const added = last.claims.some(({ kind }) => kind === 'sum');
  // 「加起来有乙的一半吗」 after one and the other.
  const parts = added ? last.subjects : ADDED.test(query.spoken) ? addends(turn) : [];
  if (last.subjects.length > 1 && parts.length === 0) return null;
  const project = THE_PROJECT.test(query.spoken) ? projectAbove(world, subject) : null;
  const whole = project ?? otherNamed(turn);
  if (!whole && parts.length === 0 && OF_THE_TOTAL.test(query.spoken) && query.mentions.every(isFrame)) return fractionOfTotal(turn, subject);
  if (!whole || last.subjects.includes(whole)) return null;
  const ofTotal = project || parts.length > 0 ? null : claimOfTotal(turn);
  if (ofTotal) return ofTotal;
  const asked: Query = { ...query, act: 'share', columns: null, direction: null, reference: null, tags: new Set([...[...query.tags].filter((tag) => tag !== 'project' && tag !== 'item'), 'check' as const]) };
  const base = { ...exactMention(whole), gap: ['share' as const] };
  const answer = answerQuery(world, { ...asked, mentions: parts.length > 0 ? [base] : [exactMention(subject), base] }, parts, last);
  return answer.outcome === 'answered' ? answer : null;
}

/** "Is it more than a fifth?", 「不到两成吧」 after a share: of that share. */
function shareAgainst({ world, query, last }: Turn): Answer | null {
  const [share, another] = last.claims.filter(({ kind }) => kind === 'share');
  const limits = [...query.claimed, ...query.thresholds];
  if (!share || another || last.outcome !== 'answered' || limits.length > 1 || !(limits.length === 0 ? FRACTION.test(query.spoken) : limits.every(({ unit }) => unit === '%')) || !query.mentions.every(isFrame) || query.wholes.length > 0 || query.relativeYear !== null || (query.nth !== null && !PART_OF.test(query.spoken)) || query.tags.has('which')) return null;
  if (OTHERWISE.test(query.spoken) || OF_THE_TOTAL.test(query.spoken) || THE_PROJECT.test(query.spoken) || OPEN.test(query.spoken) || !isClaim(query)) return null;
  const context = contextOf(world, { ...query, tags: new Set([...query.tags, 'check' as const]) }, last.subjects, last);
  return withShareVerdict(context, claims(context, 'the share just told', [share], last.subjects, last.listed));
}

/** A fifth is a part, the fifth is a place. */
const PART_OF = /\b(?:an?|one|two|three|four)[ -](?:third|quarter|fifth|sixth|eighth|tenth)s?\b/i;

/** A yes or no is wanted; of a limit a question mark asks for it too: "at most 420?". */
function isClaim({ spoken, tags }: Query): boolean {
  return isQuestionOfTruth(spoken, tags) || WHETHER.test(spoken) || /[?？]\s*$/.test(spoken);
}

const OF_THE_TOTAL = /\bof (?:the|that|this) (?:total|whole|lot|sum)\b|总[数额的]/i;

/** "Is that above three quarters of the total": of what it was asked within, else of the whole budget. */
function fractionOfTotal({ world, query, thread, last }: Turn, subject: Entry): Answer | null {
  const asked: Query = { ...query, act: 'share', columns: null, direction: null, reference: null, mentions: [exactMention(subject)], tags: new Set([...query.tags, 'check' as const]) };
  const answer = answerQuery(world, { ...asked, claimed: [], thresholds: [], text: query.text.replace(OF_THE_TOTAL, ''), spoken: query.spoken.replace(OF_THE_TOTAL, '') }, [], last);
  const shares = answer.claims.filter(({ kind }) => kind === 'share');
  const share = thread.query.mentions.length > 1 ? shares[0] : shares.at(-1);
  return share ? withShareVerdict(contextOf(world, asked, last.subjects, last), { ...answer, claims: [share] }) : null;
}

const COMPARED = /比|超|[到达][没不][到达]|够|[高低多少大小]于|不到|不足|不止|过了?\s*(?=\d)|[有够达]到?了?\s*(?=\d)|[离距差]|破\s*(?=\d)|一样|相[等同]|等于|一致|吻合|对得上|是不是|以[上下内]|\b(?:more|less|over|above|below|under|exceed\w*|beyond|short of|off|same as|equals?|compared|higher|lower|greater|smaller|bigger|larger|at least|at most|reach\w*|up to)\b/i;
const MORE = /超[没不]超|过[没不]过|比.{1,12}[多大高]|\b(?:more|over|above|exceed\w*|beyond|higher|greater|bigger|larger)\b/i;
const LESS = /比.{1,12}[少小低]|\b(?:less|below|under|short of|lower|smaller)\b/i;
const REACHES = /[到达][没不][到达]|[有够达]到?了?\s*(?=\d)|\breach\w*/i;
/** Others than what was told pass a limit. */
const OTHERS = /哪|别的|其[他它]|\b(?:anything|something|any|which|ones|others?|else|what)\b/i;
/** How far, or which way: nothing that could be right or wrong. */
const OPEN = /多少|[多少大小高低]几|还是|哪|\b(?:or|how (?:much|far)|by what|compared|which)\b/i;
/** 「过 1000 万了没」 */
const WHETHER = /(?:没有?|不)[呢啊]?[?？]?$|有没有|是不是|是否|够不够|超[没不]超|[到达][没不][到达]/;
/** What is more than a question about the one figure that was told. */
const OF_A_SET = ['project', 'item', 'subItem', 'which', 'most', 'least', 'rank', 'why', 'average', 'share', 'ratio', 'prior', 'howMany', 'target'] as const;

/** 「比 250 多还是少」, "how far short of 20 million is it": the number is one of the question's own. */
function againstNumber(turn: Turn): Answer | null {
  const { world, query, thread } = turn;
  if (query.wholes.length > 0 && saysWholeBudget(query.spoken)) return null;
  // "Are the two more than 1,000 together?" after one and the other: what they come to.
  const added = turn.last.claims.some(({ kind }) => kind === 'sum');
  const entries = added ? [] : turn.last.subjects.length > 1 ? (ADDED.test(query.spoken) ? addends(turn) : []) : TOGETHER.test(query.spoken) ? summed(world, query, thread) : [];
  const sum = entries.length > 1 ? sumAsked(contextOf(world, { ...query, act: 'sum', reference: null, mentions: [] }, entries, turn.last), entries) : null;
  const last = sum?.outcome === 'answered' ? sum : turn.last;
  const stated = numberSaid(query);
  if (!stated || last.outcome !== 'answered' || query.table !== null || query.part !== null || query.outside === 'order' || !query.mentions.every(isFrame) || !COMPARING.has(query.act) || !COMPARED.test(query.spoken) || OTHERS.test(query.spoken) || OF_A_SET.some((tag) => query.tags.has(tag)) || ABOUT.test(query.spoken)) return null;
  const moves = last.claims.flatMap((claim) => (claim.kind === 'change' ? [claim.change] : []));
  if (moves.length === 0 && isOfYearBefore(turn)) return null;
  const results = moves.length > 0 ? asMoves(moves) : resultsOf(last);
  const [told, another] = results;
  if (!told || another || told.value === '' || told.facts[0]?.measure === 'target' || (query.direction !== null && moves.length === 0 && !COMPARED.test(query.spoken))) return null;
  const value = inUnitOf(stated, told);
  if (!value) return null;
  const number = computedFigure(ASKED, value.toFixed(), told.unit, null, value.toFixed(), [told]);
  const context = contextOf(world, query, last.subjects, last);
  return claims(context, 'a figure against a number', [...verdictOn(query, told, stated, value), ...(last === sum ? sum.claims : []), ...(valueOf(told).abs().eq(value) ? [{ kind: 'where', name: told.name, figure: told } as const] : [differenceClaim(told, number)])], last.subjects, [told]);
}

/** "By how much?" after 「人员支出超过6000万吗」 or 「食堂是400万吧」: from that number. */
function fromLimit({ world, query, last }: Turn): Answer | null {
  const stated = HOW_FAR.test(query.spoken.trim()) && last.claims.some(({ kind }) => kind === 'verdict') && last.trace.query.direction === null ? numberSaid(last.trace.query) : null;
  // A sum that is said to be another number may be off by rounding only: that is judged elsewhere.
  const judged = stated !== null && !('side' in stated) && last.claims.some(({ kind }) => kind === 'sum');
  const [told, another] = stated && !judged && stated.unit !== '%' ? resultsOf(last) : [];
  const value = stated && told && !another && told.value !== '' && told.facts[0]?.measure === 'amount' ? inUnitOf(stated, told) : null;
  if (!value || !told || valueOf(told).eq(value)) return null;
  const number = computedFigure(ASKED, value.toFixed(), told.unit, null, value.toFixed(), [told]);
  return claims(contextOf(world, query, last.subjects, last), 'a figure against a number', [differenceClaim(told, number)], last.subjects, [told]);
}
const HOW_FAR = /^\W*(?:and |so )?(?:by )?how (?:much|far)(?: (?:over|under|above|below|short|more|less|off|out|is (?:it|that)))*\W*$|^\W*(?:and |so )?(?:what(?:['’]?s| is) )?(?:the )?difference\W*$|^那?(?:超|多|少|差|低|高)(?:出|过|了)?(?:多少|几多|几)(?:钱|万元?)?[呢啊]?[?？。]*$/i;

/** The year before is spoken of, beside which the number stands. */
function isOfYearBefore({ world, query }: Turn): boolean {
  return query.relativeYear === 'prior' || query.year === world.book.year - 1 || YEAR_BEFORE.test(query.spoken);
}
const YEAR_BEFORE = /去年|上一?年|前一年|\b(?:last|previous|prior) year|\byear before/i;

const TOGETHER = /\b(?:together|combined|in total|in all|altogether|added up|both|the (?:two|three|pair|lot))\b|加起来|加一起|合计|一共|总共|[两俩三]个|都加/i;

export const ASKED = { zh: '所问的数', en: 'the number asked about' } as const;

/** The only number of the follow-up. */
function numberSaid({ claimed, thresholds, spoken }: Query): Claimed | Threshold | null {
  const [one, another] = [...claimed, ...thresholds];
  // 「两块」 are two of what was told.
  if (!/\d|[百千万亿]|\b(?:hundred|thousand|million|billion)/i.test(spoken)) return null;
  return one && !another && one.unit !== '%' && one.unit !== '倍' ? one : null;
}

function inUnitOf({ value, unit }: Pick<Claimed, 'value' | 'unit'>, { unit: own }: Figure): Decimal | null {
  if (unit === null || own.startsWith(unit)) return value;
  const [asked, one] = [inYuan(value, unit), inYuan(decimal(1), own)];
  return asked && one ? asked.div(one) : null;
}

/** The limit at the number; else what the comparison says that stands apart from it: 「比 1000 多吗」, 「够 1000 吗」. */
function limitSaid({ spoken }: Query, stated: Claimed | Threshold): Limit | null {
  const at = 'from' in stated ? limitAt(spoken, stated) : 'side' in stated ? stated : null;
  if (at) return at;
  return LESS.test(spoken) ? { side: 'under', inclusive: false } : REACHES.test(spoken) ? { side: 'over', inclusive: true } : MORE.test(spoken) ? { side: 'over', inclusive: false } : null;
}

function verdictOn(query: Query, told: Figure, stated: Claimed | Threshold, value: Decimal): Claim[] {
  const limit = limitSaid(query, stated);
  if (OPEN.test(query.spoken.replace(/\bor (?:more|less|above|below|over|under)\b/i, '')) || !(limit ? isClaim(query) : isQuestionOfTruth(query.spoken, query.tags) || WHETHER.test(query.spoken))) return [];
  const own = valueOf(told).abs();
  if (limit) return [{ kind: 'verdict', right: (limit.side === 'over' ? own.gt(value) : own.lt(value)) || (limit.inclusive && own.eq(value)), about: 'comparison' }];
  const found = agreement({ value, unit: stated.unit === null ? null : told.unit, text: '', from: 0, to: 0 }, [told], false);
  // 「那不是 32 万，是不是」 denies the number.
  return found === 'apart' ? [] : [{ kind: 'verdict', right: (found === 'right' || found === 'rounded') !== isNegated(query.spoken, query.language), about: found === 'rounded' || found === 'unit' ? found : 'figure' }];
}
