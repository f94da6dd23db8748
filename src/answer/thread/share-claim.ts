/** A part that is stated of what was told, and of nothing else that is named: 「超过七成吗」, "is that over 70%?", "exactly half, is it?". */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { fractionIn } from '../../query/slots/fractions.ts';
import { numbersSaid } from '../../query/slots/numbers-said.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { valueOf } from '../figures.ts';
import { withShareVerdict } from '../verdicts/verdicts.ts';
import { headFigure, totalEntry } from '../world.ts';
import { PART_OF_OTHER } from '../marks.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

/** How it moved, another scale, a stretch of the year, or a choice. */
const OTHERWISE = pattern(/比|去年|上年|[增涨升减降剩]|多少|几|哪|还是|总|每|季度|\b(?:per|each|every|a (?:month|quarter|year)|monthly|quarterly|last year|ris(?:e|es|en)|rose|fell|falls?|fallen|increase[sd]?|decrease[sd]?|grew|grown|dropp?(?:ed|s)?|went|gone|up|down|cut|how|what|which|or (?!more|less)|total|whole|left|rest)\b/i);
/** No limit, but the very part. */
const EXACT = pattern(/正好|刚好|恰好|恰恰|刚刚|\b(?:exactly|precisely|just)\b/i);
const LIMITED = pattern(/超|以[上下]|不到|不足|[高低多少大小]于|至[多少]|\b(?:more|less|over|under|above|below|at least|at most)\b/i);
const WHETHER = pattern(/是不是|有没有|没有?[?？]?$|[?？]\s*$/);

/** The only part or percent that is said, of one name that an amount was told of. */
function claimed({ query, last, subject }: Turn): Entry | null {
  const [number, another] = numbersSaid(query.spoken);
  const [told, more] = last.claims.filter(({ kind }) => kind === 'amount' || kind === 'where');
  const plain = told && !more && last.outcome === 'answered' && last.subjects.length === 1 && !last.claims.some(({ kind }) => kind === 'share' || kind === 'change' || kind === 'ratio');
  if (!subject || !plain || number?.unit !== '%' || another || query.relativeYear !== null || query.wholes.length > 0 || query.nth !== null || !query.mentions.every(isFrame) || OTHERWISE.test(query.spoken)) return null;
  return subject.kinds.has('money') && (isQuestionOfTruth(query.spoken, query.tags) || WHETHER.test(query.spoken)) ? subject : null;
}

/** The name that the turn before told an amount of, and nothing else. */
function before({ world, thread }: Turn, subject: Entry): Entry | null {
  const [one, another] = thread.told.at(-2)?.subjects ?? [];
  return one && !another && one !== subject && one.kinds.has('money') && headFigure(world, one)?.unit === headFigure(world, subject)?.unit ? one : null;
}

function shareOf(turn: Turn, mentions: readonly Entry[]): Answer | null {
  const { world, query, last } = turn;
  const [part, whole] = mentions;
  if (!part) return null;
  const asked = { ...query, act: 'share' as const, columns: null, direction: null, reference: null, polite: null, claimed: [], thresholds: [], mentions: [exactMention(part), ...(whole ? [{ ...exactMention(whole), gap: ['share' as const] }] : [])] };
  const answer = answerQuery(world, asked, [], null);
  const share = answer.claims.find(({ kind }) => kind === 'share');
  if (answer.outcome !== 'answered' || !share) return null;
  const judged = withShareVerdict(contextOf(world, { ...query, tags: new Set([...query.tags, 'check' as const]) }, last.subjects, last), { ...answer, claims: [share] });
  return judged.claims.length > 1 ? { ...judged, claims: [...judged.claims, ...answer.claims.filter((claim) => claim.kind === 'share' && claim !== share)] } : null;
}

/** 「乙还不到总数的一成」: the only name stands before a bare total, and more than 的 between them; the claim is of that name. */
export function claimOfTotal(turn: Turn): Answer | null {
  const { world, query: { spoken, mentions } } = turn;
  const [named, another] = mentions.filter((mention) => !isFrame(mention));
  const at = spoken.search(/\bof (?:the|that|our) (?:(?:total|whole|entire|overall) )?(?:total|whole|lot|budget|spending|expenditure)\b|总[数额的量]|总(?:预算|支出)/i);
  if (!named || another || named.to >= at || /^\s*的?\s*$/.test(spoken.slice(named.to, at))) return null;
  const { certainty, entry } = resolveMention(named, world.index, 'money');
  const whole = totalEntry(world, 'expenditure');
  return certainty === 'sure' && entry && whole && entry !== whole ? shareOf(turn, [entry, whole]) : null;
}

const PLACE = '(?<way>first|former|second|latter|last)(?: one| item| amount)?';
/** "Is the second exactly half of the first?", 「第二个正好是第一个的一半吗」 */
const OF_EACH_OTHER = pattern(new RegExp(`^\\W*(?:(?:and|so|ok)\\W+)*(?:is|was) (?:the )?${PLACE} [^?]*\\bof (?:the )?${PLACE.replace('way', 'other')}(?=\\W*(?:$|[?,;]))|^(?:那|那么)?(?<zhWay>第[一二]个|前者|后者)[^?？]{0,8}(?:是|占|有|等于)了?(?<zhOther>第[一二]个|前者|后者)的?[^?？]*(?:吗|吧|对吗|是不是)`, 'i'));
const FIRST = pattern(/^(?:first|former|第一个|前者)$/i);

/** Of the two last told the one is said to be a part of the other, each by its place. */
function ofEachOther(turn: Turn): Answer | null {
  const { query: { spoken, relativeYear }, subject, last } = turn;
  const said = OF_EACH_OTHER.exec(spoken)?.groups;
  const [one, other] = [said?.['way'] ?? said?.['zhWay'], said?.['other'] ?? said?.['zhOther']];
  const earlier = subject && last.subjects.length === 1 ? before(turn, subject) : null;
  if (one === undefined || other === undefined || FIRST.test(one) === FIRST.test(other) || !earlier || !subject || relativeYear !== null || !fractionIn(spoken.slice(0, spoken.search(/[?？]|吗/)))) return null;
  return shareOf(turn, FIRST.test(one) ? [earlier, subject] : [subject, earlier]);
}

export const SHARE_CLAIM: readonly Rule[] = [
  { name: PART_OF_OTHER, answer: ofEachOther },
  {
    name: 'the smaller of the two last told, as a part of the larger',
    answer: (turn) => {
      const subject = claimed(turn);
      const other = subject && fractionIn(turn.query.spoken) && (EXACT.test(turn.query.spoken) || !LIMITED.test(turn.query.spoken)) ? before(turn, subject) : null;
      const [own, beside] = [subject, other].map((entry) => (entry ? headFigure(turn.world, entry) : null));
      if (!subject || !other || !own || !beside) return null;
      return shareOf(turn, valueOf(own).lte(valueOf(beside)) ? [subject, other] : [other, subject]);
    },
  },
  {
    name: 'the part of its whole that it is said to be',
    answer: (turn) => {
      const subject = claimed(turn);
      return subject ? shareOf(turn, [subject]) : null;
    },
  },
];
