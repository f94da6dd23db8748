/** "Is that more than the lottery increase?" after how far a name moved: the move of the name now is set against it. */
import { isQuestionOfTruth } from '../../query/act.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Query } from '../../query/query.ts';
import { AGAINST_OWN_YEAR } from '../../query/words/act-words.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { claims } from '../context.ts';
import { changeOf } from '../measures/change.ts';
import { differenceClaim } from '../measures/compare.ts';
import { asMoves, changeFigure, rateFigure } from '../measures/moves.ts';
import { resolveMentions } from '../names/resolve.ts';
import { withComparisonVerdict } from '../verdicts/verdicts.ts';
import { totalEntry, wholesOf } from '../world.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

const SET_APART = /比(?![例重])|超过|不如|一样|[更还](?:要)?[多少大小高低快慢]|[增减涨降升跌]得[多少快慢]|\b(?<!how much )(?:more|less|bigger|larger|smaller|higher|lower|greater|faster|slower|steeper)\b|\b(?:same|exceeds?|above|below|compares?|compared|than)\b/i;
/** "And B, how much less?": of B's own move. */
const OWN_MOVE = /\bhow much (?:more|less|higher|lower)\b/i;
const FASTER = /快|慢|[增降涨跌减]幅|\b(?:faster|slower|steeper|per ?cent|rate)\b/i;
const THAN = /比|不如|没有|超过|[跟和与同]|\b(?:than|compare[ds]?|against|versus|exceed\w*|as)\b/i;
/** What the other name has, not how far it moved. */
const OF_AMOUNT = /预算(?!增|涨|变)|金额|总额|的钱|\b(?:amount|budget(?! (?:growth|increase|rise|change|did|is up|went))|total (?!increase|rise|growth|change|budget growth)|gets?|receives?)\b/i;
/** A move is spoken of, or the figure just told is pointed at. */
const OF_MOVE = /[增减涨降升跌砍压]|变化|变动|幅度|快|慢|^[那这](?!个?项目)|\b(?:that|this|those|the same|rise|rose|risen|fall|fell|fallen|gr[eo]w[a-z]*|cut|cuts|change[ds]?|chang\w+|mov(?:e|es|ed|ement)|increas\w+|decreas\w+|reduc\w+|drop\w*|jump\w*|shr[aiu]nk|los[te]|gain\w*|up|down|faster|slower|steeper|per ?cent|rate|swing|sharp\w*|hit|hard\w*)\b|%/i;
/** 「跟乙比呢」 and 「比乙多吗」 go on with the measure of the last question; 「比乙少多少」, "is it bigger" have one of their own. */
const SIZE = /[多少高低大小差贵](?:了|出)?(?:多少|几)|[大小贵](?:一些|一点|点|些)?(?:吗|么|吧|不)|相差|\bhow much (?:more|less|higher|lower|bigger|larger|smaller)\b|\b(?:bigger|larger|smaller|difference|apart)\b/i;
export const COMPARING: ReadonlySet<Query['act']> = new Set(['difference', 'compare', 'check', 'lookup', 'unknown', 'change', 'share', 'reconcile', 'sum', 'filter']);

export const MOVES_AGAINST: Rule = { name: 'the move just told against that of the name now', answer: movesApart };

/** "In percent terms" after how far two moves lie apart: their rates. */
export const MOVES_BY_RATE: Rule = {
  name: 'the two moves just set apart, by their rates',
  answer: ({ world, query, last }) => {
    const [apart, another] = last.claims.flatMap((claim) => (claim.kind === 'difference' ? [claim] : []));
    const entries = apart && !another && BY_RATE.test(query.spoken.trim()) ? [apart.left, apart.right].flatMap(({ facts: [fact] }) => (fact?.measure === 'change' ? world.index.ofRow(fact.row) ?? [] : [])) : [];
    const context = contextOf(world, query, [], last);
    const [left, right] = entries.flatMap((entry) => { const rate = rateFigure(context, entry); return rate ? asMoves([rate]) : []; });
    return entries.length === 2 && left && right ? claims(context, 'two moves', [differenceClaim(left, right)], entries, [left, right]) : null;
  },
};
export const BY_RATE = /^\W*(?:and |also |what about |how about )*(?:in|by|as) (?:a )?(?:percent(?:age)?s?|per ?cent|relative)(?: terms)?(?: too| as well)?\W*$|^(?:那|要是|如果)?(?:按|论|用|看|以)?(?:百分比|百分点|比例|幅度|[增降涨跌减]幅)(?:算|来看|来算|看|比|的话)*呢?[?？。]*$/i;

/** "Same for B", 「乙也一样吗」: how B moved by itself. */
const SAME_QUESTION = /^\W*(?:(?:and|now|then|is it|was it) )*(?:the )?same (?:question |thing )?(?:for|with|of|about)\b|^(?!.*[跟和与同比]).+?也?(?:是)?(?:一样|同样|这样|如此)[吗么嘛?？。]+$|^(?:同样|一样)的?(?:问|查|看)/i;

/** The one name that the follow-up brings; all of the budget where only that is said. */
export function otherNamed({ world, query, last }: Turn): Entry | null {
  const named = query.mentions.filter((mention) => !isFrame(mention));
  const [topic, another] = resolveMentions({ ...query, act: 'lookup', wanted: 'money', mentions: named }, world.index);
  if (!topic) return query.wholes.length > 0 || query.tags.has('total') ? totalEntry(world, query.wholes[0]?.side ?? 'expenditure') : null;
  if (another) return null;
  const [holding, more] = topic.choices.filter((entry) => last.subjects.some((part) => wholesOf(world, part).includes(entry)));
  return topic.certainty === 'sure' ? topic.entry : holding && !more ? holding : null;
}

/** "Is that more than the lottery increase?" after how far a name moved: two moves, not two amounts. */
function movesApart(turn: Turn): Answer | null {
  const { world, query, thread, last, subject } = turn;
  const moves = last.claims.filter(({ kind }) => kind === 'change');
  if (!subject || moves.length !== 1 || SAME_QUESTION.test(query.spoken) || last.subjects.length !== 1 || query.relativeYear !== null || query.claimed.length > 0 || query.thresholds.length > 0 || !COMPARING.has(query.act) || query.act === 'share' || query.act === 'sum' || !(SET_APART.test(query.spoken) || OWN_MOVE.test(query.spoken))) return null;
  // 「乙比去年多吗」: each is set against its own year before.
  if (AGAINST_OWN_YEAR.test(query.spoken)) return null;
  // 「跟乙比少多少」 after how far 甲 moved is of what the two have, where no move is spoken of.
  const words = query.mentions.reduce((text, { from, to }) => text.slice(0, from) + ' '.repeat(to - from) + text.slice(to), query.spoken);
  if (!OF_MOVE.test(words) && SIZE.test(words) && (THAN.test(words) || !OWN_MOVE.test(words))) return null;
  const moved = query.direction !== null || query.tags.has('change');
  const other = moved || !OF_AMOUNT.test(query.spoken) ? otherNamed(turn) : null;
  if (!other || other === subject) return null;
  const context = contextOf(world, query, [], last);
  const [own, beside] = [subject, other].map((one) => withMove(turn, one));
  if (!own || own === beside) return null;
  if (!beside || (OWN_MOVE.test(query.spoken) && !THAN.test(query.spoken))) return answerQuery(world, { ...query, act: 'change', direction: null, reference: null, mentions: [exactMention(other)] }, [], last);
  const percent = query.percent || thread.query.percent || FASTER.test(query.spoken);
  // "Was B cut by less?" says first what is asked of; "less than B" has it behind.
  const entries = THAN.test(query.spoken) ? [own, beside] : [beside, own];
  const [left, right] = entries.flatMap((entry) => { const move = percent ? rateFigure(context, entry) : changeFigure(context, entry); return move ? asMoves([move]) : []; });
  if (!left || !right) return answerQuery(world, { ...query, act: 'change', percent, direction: null, reference: null, mentions: entries.map((entry, at) => ({ ...exactMention(entry), gap: at === 0 ? [] : ['and' as const] })) }, [], last);
  const answer = claims(context, 'two moves', [differenceClaim(left, right)], entries, entries.flatMap((entry) => changeFigure(context, entry) ?? []));
  return isQuestionOfTruth(query.spoken, query.tags) ? withComparisonVerdict(context, answer) : answer;
}

/** The name itself, or the project whose only line it is. */
function withMove({ world, query, last }: Turn, entry: Entry): Entry | null {
  const has = (one: Entry | undefined): one is Entry => one !== undefined && changeOf(contextOf(world, query, [], last), one) !== null;
  if (has(entry)) return entry;
  const [moved] = answerQuery(world, { ...query, act: 'change', percent: false, claimed: [], direction: null, reference: null, mentions: [exactMention(entry)] }, [], null).subjects;
  return has(moved) ? moved : null;
}
