/** One name was told with several readings: a follow-up picks one of them, wants the other, or all of them added up or set apart. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { isItemWord, isOtherWord } from '../../query/slots/others.ts';
import { pointerIn } from '../../query/slots/pointer.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Reading } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { claims } from '../context.ts';
import { madeBy } from '../marks.ts';
import { shareOf, valueOf } from '../figures.ts';
import { differenceClaim } from '../measures/compare.ts';
import { sumOfCodes } from '../measures/shared-sum.ts';
import { isUnder } from '../names/readings.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { PAIR_ACTS } from './beside.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

type Amount = Extract<Claim, { kind: 'amount' }>;
const SET_APART = 'two readings set apart';
interface Told { entry: Entry; claim: Amount; /** Those that the last answer is of. */ now: readonly Reading[] }

/** The readings that the thread still is about: since they were told, nothing but their name was spoken of. */
function readingsTold({ thread, last }: Turn): Told | null {
  const [entry, another] = last.subjects;
  if (!entry || another || last.outcome !== 'answered') return null;
  for (const answer of [...thread.told].reverse()) {
    if (answer.subjects.length !== 1 || answer.subjects[0] !== entry) return null;
    const [claim, more] = answer.claims.flatMap((one) => (one.kind === 'amount' ? [one] : []));
    if (!claim || more || claim.readings.length < 2) continue;
    const used = last.claims.flatMap((one) => (one.kind === 'amount' ? one.readings.map(({ figure }) => figure) : one.kind === 'share' ? [one.part] : []));
    return { entry, claim, now: claim.readings.filter(({ figure }) => used.some(({ facts }) => facts.some((fact) => figure.facts.includes(fact)))) };
  }
  return null;
}

/** 「按项目的那个」, "the one in the project spending table": how one reading of a name differs from the others. */
const BASES: readonly (readonly [Reading['note']['kind'], RegExp])[] = [['project', /项目(?:支出)?(?:总?表)?|\bprojects?(?: spending| expenditure| list)?(?: table)?\b/g], ['function', /(?:按)?功能(?:分类)?|\bfunction(?:al|s)?(?: classification| class)?(?: table)?\b/g], ['economic', /(?:按)?经济(?:分类)?|\beconomic(?: classification| class)?(?: table)?\b/g]];
const ONE_OF_THEM = pattern(/[这那]一?[个笔项份种]|口径|\b(?:the|that|this) (?:\w+ )?(?:one|version|reading|figure|number|amount)\b/i);
const OTHER = pattern(/(?:另外?|剩下的?|其余的?)(?:那|这)?一?(?:个|项|笔|条|种|处|(?=口径|数))(?:数字?|口径|金额)?|\b(?:the|that) (?:other|remaining)(?: (?:one|figure|number|amount|reading|code|line|version))?(?=\W*(?:$|then\b|please\b|is\b|was\b|as\b|under\b|in\b|how\b|what\b))/i);
const PLAIN: ReadonlySet<Query['act']> = new Set(['lookup', 'unknown', 'compare', 'rank', 'remainder', 'where', 'parent', 'breakdown']);
/** 「哪个数更大」 of two readings. */
const WHICH_READING = pattern(/哪[个一]个?(?:数字?|口径|金额|数值)?(?:更|比较|较)?[大小多少高低]|\bwhich (?:one|figure|number|reading|amount|of (?:them|the two|those|these))? ?(?:is|was)? ?(?:the )?(?:larger|bigger|higher|greater|smaller|lower)\b/i);
const TOGETHER = pattern(/加起来|加在?一[起块]|合起来|合在一起|合[计共]|一共|总[共数额]|相加|之和|\b(?:together|combined|in total|altogether|add(?:ed)? (?:up|the|them|those|these|both)|sum|total)\b/i);
const OTHER_WORD = pattern(/^(?:other|remaining|figure|number|amount|reading|code|version|口径|数|数字)$/i);
/** The table of the turn before is no table of this one. */
const A_TABLE = pattern(/表|\btables?\b/i);

function isBare({ query }: Turn, { claim }: Told): boolean {
  return query.relativeYear === null && query.direction === null && query.wholes.length === 0 && query.mentions.every((mention) => mention.text === claim.name.zh || isFrame(mention) || isItemWord(mention.text) || isOtherWord(mention.text) || OTHER_WORD.test(mention.text));
}

export const READINGS_TOLD: readonly Rule[] = [
  { name: 'the other of the readings told', answer: otherReading },
  { name: 'one of the readings told', answer: oneReading },
  { name: 'the readings told, added up', answer: addedUp },
  { name: 'the readings told, set apart', answer: setApart },
];

function otherReading(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  const told = OTHER.test(query.spoken) && PLAIN.has(query.act) && query.claimed.length === 0 ? readingsTold(turn) ?? (READINGS.test(query.spoken) ? readingsOfTold(turn) : null) : null;
  if (!told || told.now.length !== 1 || !isBare(turn, told)) return null;
  const [one, more] = told.claim.readings.filter((reading) => !told.now.includes(reading));
  if (!one || more) return null;
  // The share of the one is asked of the other too.
  const [share] = last.claims.flatMap((claim) => (claim.kind === 'share' ? [claim] : []));
  const context = contextOf(world, { ...query, act: share ? 'share' : 'lookup' }, [told.entry], last);
  return share ? claims(context, 'a share', [{ kind: 'share', part: one.figure, whole: share.whole, percent: shareOf(one.figure.name, one.figure, share.whole) }], [told.entry], [one.figure]) : chosen(turn, told, one);
}

function chosen({ world, query, last }: Turn, { entry, claim }: Told, reading: Reading): Answer {
  return claims(contextOf(world, { ...query, act: 'lookup' }, [entry], last), 'a chosen reading', [{ ...claim, readings: [reading] }], [entry], [reading.figure]);
}

function oneReading(turn: Turn): Answer | null {
  const { query } = turn;
  // 「按功能科目的那个数呢」 counts nothing.
  const plain = PLAIN.has(query.act) || (query.act === 'count' && ONE_OF_THEM.test(query.spoken));
  const told = plain && query.relativeYear === null && query.direction === null && query.wholes.length === 0 ? readingsTold(turn) ?? (BASES.some(([, words]) => query.spoken.search(words) >= 0) ? readingsOfTold(turn) : null) : null;
  if (!told || !(ONE_OF_THEM.test(query.spoken) || query.mentions.some(({ text }) => text === told.claim.name.zh) || pointerIn(query) !== null)) return null;
  const [one, more] = described(turn, told);
  return one && !more ? chosen(turn, told, one) : null;
}

/** The readings that fit what is said of the one: its size or figure, its class, its code, or what it stands under. */
function described(turn: Turn, told: Told): readonly Reading[] {
  const { world, query } = turn;
  const { claim: { readings }, entry } = told;
  const others = query.mentions.filter((mention) => mention.text !== told.claim.name.zh && !isFrame(mention) && !isItemWord(mention.text));
  const basis = BASES.filter(([, words]) => query.spoken.search(words) >= 0);
  const [[kind, words] = []] = basis;
  if (kind && words && basis.length === 1 && others.every(({ text }) => text.replace(words, '').trim() === '')) return readings.filter(({ note }) => note.kind === kind);
  const [place, another] = others;
  if (place && !another) {
    const { certainty, entry: whole } = resolveMention(place, world.index, 'money');
    return certainty === 'sure' && whole && whole !== entry ? readings.filter(({ figure }) => figure.facts.some((fact) => isUnder(fact, whole))) : [];
  }
  if (place) return [];
  const pointer = pointerIn(query);
  const sorted = [...readings].sort((left, right) => valueOf(right.figure).cmp(valueOf(left.figure)));
  if (pointer?.kind === 'larger' || pointer?.kind === 'smaller') return sorted.slice(...(pointer.kind === 'larger' ? [0, 1] : [-1]));
  const said = (query.spoken.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((digits) => digits.replace(/,/g, ''));
  return readings.filter(({ figure, note }) => said.some((digits) => digits === note.code || valueOf(figure).eq(digits)));
}

/** Codes of one classification are added up; figures of unlike classifications hold the same money, and are told as they are. */
function addedUp(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  // "Share of the total" takes the whole budget's.
  const told = (query.act === 'sum' || (query.act !== 'share' && TOGETHER.test(query.spoken))) && query.claimed.length === 0 && !A_TABLE.test(query.spoken) ? readingsTold(turn) : null;
  if (!told || !isBare(turn, told) || query.tags.has('project') || isOfPair(turn)) return null;
  const { entry, claim } = told;
  const context = contextOf(world, { ...query, act: 'sum', table: null, mentions: [] }, [entry], last);
  return sumOfCodes(context, entry) ?? claims(context, 'readings that are no sum', [claim, { kind: 'notice', notice: 'mixedBasis', names: [], year: null }], [entry], claim.readings.map(({ figure }) => figure));
}

function setApart(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  const asked = query.act !== 'ratio' && !TAKEN_OFF.test(query.spoken) && (PAIR_ACTS.has(query.act) || WHICH_READING.test(query.spoken)) && query.mentions.every(isFrame) && query.relativeYear === null;
  const told = asked ? readingsTold(turn) ?? narrowed(turn) : null;
  const [left, right, third] = told?.claim.readings ?? [];
  if (!told || !left || !right || third) return null;
  if (isOfPair(turn) && !WHICH_READING.test(query.spoken) && !pairOfReadings(turn)) return null;
  return claims(contextOf(world, query, [told.entry], last), SET_APART, [differenceClaim(left.figure, right.figure), told.claim], [told.entry], [left.figure, right.figure]);
}

/** 「把它拿掉还剩多少」: of a whole, what is left. */
const TAKEN_OFF = pattern(/[拿去除扣减抛刨剔]掉|扣除|除去|剔除|撇开|剩|\b(?:without|left|remains?|remaining|taken? (?:it )?(?:out|off|away))\b/i);

const THESE_NUMBERS = pattern(/\b(?:this|that|the) pair\b|\b(?:these|those|the|both) (?:two )?(?:numbers|figures|readings|values)\b|[这那]?[两俩]个?(?:数字?|口径|金额|数值)/i);

/** The last answer has two readings of one name, and those are spoken of; or the readings of the name before were set apart too. */
function pairOfReadings({ query, last, thread: { told } }: Turn): boolean {
  const [claim, another] = last.claims.filter(({ kind }) => kind === 'amount');
  return claim?.kind === 'amount' && !another && claim.readings.length === 2 && (THESE_NUMBERS.test(query.spoken) || told.slice(0, -1).some((answer) => madeBy(answer, SET_APART)));
}

/** One reading was asked for and told, and "the difference?" of nothing else is between the two that there are. */
function narrowed(turn: Turn): Told | null {
  const told = turn.query.tags.has('difference') ? readingsOfTold(turn) : null;
  return told && !turn.thread.told.slice(0, -1).some(({ subjects }) => !subjects.includes(told.entry)) ? told : null;
}

/** The last answer has one of the two readings of its name. */
function readingsOfTold({ world, query, last }: Turn): Told | null {
  const [entry, another] = last.subjects;
  const [claim, more] = last.claims.filter(({ kind }) => kind === 'amount');
  if (!entry || another || last.outcome !== 'answered' || claim?.kind !== 'amount' || more || claim.readings.length !== 1) return null;
  const all = answerQuery(world, { ...query, act: 'lookup', wanted: 'money', tags: new Set(), table: null, part: null, columns: null, reference: null, mentions: [exactMention(entry)], text: entry.label, spoken: entry.label }, [], null);
  const [whole, other] = all.claims.flatMap((one) => (one.kind === 'amount' ? [one] : []));
  return whole && !other && whole.readings.length === 2 ? { entry, claim: whole, now: whole.readings.filter(({ figure }) => claim.readings.some((own) => own.figure.facts.some((fact) => figure.facts.includes(fact)))) } : null;
}

/** Two names spoken of one after the other are the pair, unless their readings are asked about: 「甲呢」, 「乙呢」, 「两个一起」. */
function isOfPair({ query, thread }: Turn): boolean {
  return !READINGS.test(query.spoken) && new Set(thread.shown.slice(-2).map(({ name }) => name.zh)).size > 1;
}
const READINGS = pattern(/口径|\breadings?\b/i);
