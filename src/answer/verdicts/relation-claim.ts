/**
 * A yes or no on two things is judged once more, on the things as they were said: whichever rule set two figures against each other,
 * 「后者比前者少」 is of the second one. Where the statement is read whole, its truth is that of its own two figures; where
 * those are not what the answer told, the figures are told without a yes or no.
 */
import { pattern } from '../../budget/pattern.ts';
import { holds, relationIn, SIGN, type Relation } from '../../query/slots/relations.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import { numbersSaid, type NumberSaid } from '../../query/slots/numbers-said.ts';
import type { Query } from '../../query/query.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { shareOf, valueOf } from '../figures.ts';
import { COUNT_CLAIM, HELD_CLAIM, madeBy, NOTHING_CLAIM, PLACES_CLAIM, SET_CLAIM } from '../marks.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import type { Thread } from '../thread/turn.ts';
import { headFigure, totalEntry, type World } from '../world.ts';
import { keepsTo } from './claim-agreement.ts';
import { unjudgedFor, withoutUnread } from './unread-claim.ts';

/** A name, and a total of the document, by its place among those of the question. */
const NAME = 0xE000;
const WHOLE = 0xE080;
const IT = '\uE100';
const FIRST = '\uE101';
const SECOND = '\uE102';
const NUMBER = '\uE103';

const TAG = pattern(/[,，.。;；]?\s*(?:right|no|correct|true|yes|ok|(?:is|was) (?:that|it|this) (?:right|so|true|correct)|(?:is|does|was|did|has)(?:n't| not)? (?:it|that)|is that so|agree|对吧|对吗|对不对|没错吧|是不是|是吧|是吗|是这样吗|是真的吗|真的吗|吧|吗|么|对)?\s*[?？.。!！]*$/i);
const REPORTED = pattern(/^.*\b(?:says?|said|hear|heard|told me|tells me|claims?|thinks?|believes?)\b(?: that(?= *[\uE000-\uE1FF]| (?:the|it|this)\b))?\s*/i);
const REPORTED_ZH = pattern(/^.*(?:说|讲|听说|认为|觉得)[,，:：]?那?|^(?:同事|领导|老板|有人|别人|他们?|她|我?听|报道?)(?=[\uE000-\uE1FF])/);

/** The statement alone, each of its things as one sign. */
function signed({ spoken, mentions, wholes, language }: Query): { text: string; number: NumberSaid | null } {
  const spans = [...mentions.map(({ from, to }, at) => ({ from, to, sign: NAME + at })), ...wholes.map(({ from, to }, at) => ({ from, to, sign: WHOLE + at }))];
  const named = spans.filter(({ from, to }) => to > from).sort((one, other) => other.from - one.from)
    .reduce((text, { from, to, sign }) => `${text.slice(0, from)}${String.fromCharCode(sign)}${text.slice(to)}`, spoken);
  const text = (language === 'zh' ? named.replace(REPORTED_ZH, '') : named.replace(REPORTED, '')).trim().replace(TAG, '').replace(TAG, '');
  const pointed = language === 'zh'
    ? text.replace(/前者|第一个|头一个|前一个/g, FIRST).replace(/后者|第二个|后面那个|后一个/g, SECOND).replace(/前面那个/g, text.includes('后面那个') ? FIRST : IT).replace(/这笔钱|[这那]个|它|[这那](?![样么些里儿年])/g, IT)
    : text.replace(/\bthe former\b|\bthe first(?: one)?\b/gi, FIRST).replace(/\bthe latter\b|\bthe second(?: one)?\b/gi, SECOND).replace(/\bth(?:at|is) one\b|\b(?:it|that|this)\b/gi, IT);
  const ofMoney = numbersSaid(pointed).filter(({ unit, fraction }) => unit !== null && unit !== '%' && !fraction);
  const [number, another] = ofMoney;
  const things = pointed.match(new RegExp(SIGN, 'g'))?.length ?? 0;
  // A number takes the place of the second thing where there is no other.
  const alone = number && !another && things < 2 ? number : null;
  const set = alone ? pointed.slice(0, alone.from) + NUMBER + pointed.slice(alone.to) : pointed;
  return { number: alone, text: set.replace(/\bthe (?=[\uE000-\uE0FF])/gi, '').replace(/^[那而]?[,，]?(?=[\uE000-\uE1FF])/, '').replace(/(?<=[\uE000-\uE1FF])[)）]/g, '').replace(/\s+/g, ' ').trim() };
}

interface Sides { one: Figure; other: Figure }

function sidesOf(claims: readonly Claim[]): Sides | null {
  const [found, another] = claims.flatMap((claim) => (claim.kind === 'difference' ? [{ one: claim.left, other: claim.right }] : claim.kind === 'share' || claim.kind === 'ratio' ? [{ one: claim.part, other: claim.whole }] : []));
  return found && !another ? found : null;
}

const isPlain = ({ claims }: Answer): boolean => claims.filter(({ kind }) => kind === 'verdict').length === 1 && claims.every((claim) => claim.kind !== 'verdict' || JUDGED.has(claim.about));
const JUDGED: ReadonlySet<string> = new Set(['figure', 'comparison', 'rounded', 'direction']);

/** A number of the question stands for itself. */
const isAskers = ({ derivation, value }: Figure): boolean => derivation === value;

/** Which of the two figures a sign stands for. */
function isMeant(world: World, query: Query, sign: string | null, figure: Figure, thread: Thread | null): boolean | null {
  const code = sign === null ? -1 : sign.charCodeAt(0);
  const mention = code < WHOLE ? query.mentions[code - NAME] : undefined;
  const whole = query.wholes[code - WHOLE];
  if (sign === NUMBER) return isAskers(figure);
  if (whole) {
    const total = totalEntry(world, whole.side);
    return total ? headFigure(world, total)?.value === figure.value : null;
  }
  if (mention) {
    const { certainty, entry } = resolveMention(mention, world.index, 'money');
    if (certainty !== 'sure' || !entry) return figure.name.zh === mention.text || figure.name.en?.toLowerCase() === mention.text.toLowerCase() || null;
    return figure.facts.some(({ row }) => entry.rows.includes(row)) || entry.names.includes(figure.name.zh);
  }
  const told = sign === FIRST ? thread?.shown.at(-2) : thread?.shown.at(-1);
  return told ? figure.name.zh === told.name.zh || (figure.value === told.value && figure.unit === told.unit) : null;
}

/** In the order that they were said; null where they are others, undefined where that cannot be told. */
function ordered(world: World, query: Query, { left, right }: Relation, { one, other }: Sides, thread: Thread | null): [Figure, Figure] | null | undefined {
  // 「比它少吧」: the last one is said to be less than the one before.
  const fits = (sign: string | null, figure: Figure): boolean | null => isMeant(world, query, left === null && sign === IT ? FIRST : sign, figure, thread);
  const straight = [fits(left, one), fits(right, other)];
  const turned = [fits(left, other), fits(right, one)];
  if ([...straight, ...turned].includes(null)) return undefined;
  if (straight.every(Boolean) === turned.every(Boolean)) return straight.every(Boolean) ? undefined : null;
  return straight.every(Boolean) ? [one, other] : [other, one];
}

/** What is said of two things together, or of how far they are apart. */
const TOGETHER = pattern(/加起来|加在一起|合计|一共|总共|相差|差(?:不到|距|了)|\b(?:together|add up|adds up|combined|gap between|difference between)\b/i);
/** Another year is spoken of, whose figures stand on their own. */
const YEAR = pattern(/去年|上年|前年|(?<!\d)20\d\d(?!\d)|\b(?:last|previous|prior) year/i);
const MOVED = pattern(/增|涨|升|减|降|\b(?:rose|fell|dropp\w+|increas\w+|decreas\w+|went (?:up|down)|cut|grew)\b/i);

/** The claims do not have what the statement is about. */
function isOther(text: string, { claims }: Answer): boolean {
  const things = new Set(text.match(new RegExp(SIGN, 'g')));
  things.delete(NUMBER);
  if (things.size > 1 && TOGETHER.test(text)) return !claims.some(({ kind }) => kind === 'sum' || kind === 'difference' || kind === 'list' || kind === 'share' || kind === 'balance');
  // A name's whole amount is no measure of how far it moved.
  const sides = sidesOf(claims);
  return things.size < 2 && MOVED.test(text) && sides !== null && claims.some(({ kind }) => kind === 'difference') && [sides.one, sides.other].some(isAskers);
}

const isMove = ({ facts }: Figure): boolean => facts[0]?.measure === 'change' || facts[0]?.measure === 'percent';

const OTHERS: ReadonlySet<Claim['kind']> = new Set(['change', 'list', 'target', 'reason']);

/** 「甲比 50 万多」, 「甲没有 50 万」, where one amount was told. */
function againstNumber(relation: Relation, { value, unit }: NumberSaid, answer: Answer, spoken: string): Answer {
  const [amount, another] = answer.claims.filter(({ kind }) => kind !== 'verdict');
  const figures = amount?.kind === 'amount' && !another ? amount.readings.map(({ figure }) => figure) : [];
  const [figure] = figures;
  // How far it moved, what of it passes a number, and a target that is no money are other things.
  if (!another && amount && OTHERS.has(amount.kind)) return unjudgedFor(answer, spoken);
  const [own, other] = [figure ? inYuan(valueOf(figure), figure.unit) : null, inYuan(value, unit ?? '')];
  if (!figure || !own || !other || figures.some((one) => one.value !== figure.value)) return answer;
  const truth = holds(relation, own, other, () => false);
  return truth === null ? answer : withTruth(answer, truth);
}

function withTruth(answer: Answer, right: boolean): Answer {
  return { ...answer, claims: answer.claims.map((claim): Claim => (claim.kind === 'verdict' ? { ...claim, right } : claim)) };
}

function judged(world: World, query: Query, answer: Answer, thread: Thread | null): Answer {
  if (answer.outcome !== 'answered' || !isPlain(answer) || madeBy(answer, COUNT_CLAIM, HELD_CLAIM, SET_CLAIM, PLACES_CLAIM, NOTHING_CLAIM) || YEAR.test(query.spoken)) return answer;
  const { text, number } = signed(query);
  if (isOther(text, answer)) return unjudgedFor(answer, query.spoken);
  const relation = relationIn(text);
  // 「没有甲吧」 says of nothing else that it is less.
  if (!relation || (relation.left === null && (thread === null || /^没有?/.test(text)) && relation.right !== NUMBER)) return answer;
  const sides = sidesOf(answer.claims);
  if (number && relation.right === NUMBER && !sides) return againstNumber(relation, number, answer, query.spoken);
  const found = sides && ordered(world, query, relation, sides, thread);
  if (found === undefined) return answer;
  if (found === null) return unjudgedFor(answer, query.spoken);
  const [left, right] = found;
  // How far something fell is told as a size of its own.
  const [own, other] = [left, right].map((figure) => inYuan(isMove(figure) ? valueOf(figure).abs() : valueOf(figure), figure.unit));
  if (!own || !other) return answer;
  const truth = holds(relation, own, other, (gap, { value, unit, limit }) => {
    const far: Figure = { ...left, value: gap.toFixed(), unit: '元', facts: [], places: [] };
    const asked = inYuan(value, unit ?? left.unit);
    return limit ? keepsTo(far, { ...limit, value, unit }) : asked !== null && gap.minus(asked).abs().lte(asked.times('0.005'));
  }) ?? (left === sides?.one ? null : own.div(other).minus(relation.factor).abs().lte(relation.factor.times('0.05')));
  if (truth === null) return answer;
  return { ...answer, claims: answer.claims.map((claim): Claim => (claim.kind === 'verdict' ? { ...claim, right: truth } : claim.kind === 'share' && claim.part !== left ? { ...claim, part: left, whole: right, percent: shareOf(left.name, left, right) } : claim)) };
}

/** A yes or no only where it is one of the statement that was made. */
export function verdictOfStatement(world: World, query: Query, answer: Answer, thread: Thread | null): Answer {
  return judged(world, query, withoutUnread(query, answer), thread);
}
