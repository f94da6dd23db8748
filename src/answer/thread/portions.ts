/** "What is 10% of A?" → "and 15%?", "and of B?"; 「要是减两成呢」 → 「三成呢」, "how much is saved?": a part or a supposed move goes on with another rate, another name, and what it takes or adds. */
import { pattern } from '../../budget/pattern.ts';
import { decimal } from '../../budget/amount.ts';
import { fractionIn, percentIn, type Fraction } from '../../query/slots/fractions.ts';
import { supposedAmountIn } from '../../query/slots/supposed-amount.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims } from '../context.ts';
import { sumOf } from '../figures.ts';
import { madeBy, STATED_PART, SUPPOSED_LESS, SUPPOSED_MORE } from '../marks.ts';
import { statedPart } from '../measures/fraction-of.ts';
import { supposedOfWhole } from '../measures/hypothesis.ts';
import { isInside, isWhole } from '../measures/inside.ts';
import { names, operand } from '../measures/operand.ts';
import { supposedOf, withAmount } from '../measures/supposed.ts';
import { resolveMentions } from '../names/resolve.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';
import { totalEntry } from '../world.ts';

export const PORTIONS: readonly Rule[] = [
  { name: 'the part just told, by another rate or of another name', answer: otherPart },
  { name: 'what the move just supposed makes of the whole around it', answer: wholeMoved },
  { name: 'what was supposed, by another rate or of another name', answer: otherMove },
  { name: 'what the move just supposed takes or adds', answer: moveItself },
  { name: 'what was just told, with an amount that is supposed on top of it or gone', answer: withStated },
  { name: 'what was just told, with a rate of it on top or gone', answer: rateOnTop },
];

const RATE_ZH = '(?:\\d+(?:\\.\\d+)?\\s*[%％]|百分之[一二三四五六七八九十\\d.]+|[一二两三四五六七八九]成半?|一半|[二三四五六七八九十]分之[一二三四五六七八九])';
const RATE_EN = '(?:\\d+(?:\\.\\d+)?\\s*(?:%|per ?cent)|(?:an? |one |two |three )?(?:half|third|quarter|fifth|tenth)s?)';
/** A rate and nothing else: 「那 20% 呢」, "and by 15%?", "what if it were 20 %". */
const BARE_RATE = pattern(new RegExp(`^(?:那|那么|再|要是|如果|假如|换成?|改成?|按|照|又|若是?|是|它|的|算)*(?:(?<down>减少?|降低?|砍掉?|削减|压减|少)|(?<up>增加?|涨|提高|上调|多|增长))?(?:了)?\\s*${RATE_ZH}(?:的话)?(?:呢|又是|是多少|会是|会|怎样|如何|多少|算|那|啊|吧|会怎么样)*[?？。]*$|^\\W*(?:(?:and|then|now|so|or|what|how about|about|if|suppose|it|that|were|was|is|instead|only|make|with|at|by|of|a) )*(?:(?<downEn>cut|reduced|lowered|trimmed|less|fell|falls|decreased|down)|(?<upEn>raised|increased|grew|grows|rose|rises|up|more))?(?: by)?\\s*${RATE_EN}(?: (?:cut|rise|increase|reduction|growth|then|instead|of (?:it|that)))*\\W*$`, 'i'));

/** The rate that was said last of such a part. */
function rateTold({ thread }: Turn, ...made: readonly string[]): { said: string; fraction: Fraction } | null {
  for (const answer of [...thread.told].reverse()) {
    if (!madeBy(answer, ...made)) return null;
    const { spoken } = answer.trace.query;
    const fraction = percentIn(spoken) ?? fractionIn(spoken);
    if (fraction) return { said: spoken.slice(fraction.from, fraction.to), fraction };
  }
  return null;
}

/** Another name and nothing that asks anything else of it. */
function otherNamed({ world, query }: Turn): Entry | null {
  const onlyNames = (query.act === 'lookup' || query.act === 'unknown') && query.direction === null && !query.percent && query.thresholds.length === 0 && query.table === null && query.relativeYear === null && query.reference === null && !ASKS_ITSELF.test(query.spoken);
  if (!onlyNames || query.mentions.some(isFrame)) return null;
  const [topic, another] = resolveMentions({ ...query, act: 'lookup', wanted: 'money' }, world.index);
  if (!topic) return query.wholes.length > 0 && query.mentions.length === 0 ? totalEntry(world, 'expenditure') ?? null : null;
  return !another && topic.certainty === 'sure' ? topic.entry : null;
}
/** 「乙是多少」 asks for its own amount. */
const ASKS_ITSELF = pattern(/多少钱|预算|几|\bhow (?:much|many)\b|\bbudget of\b|\bwhat (?:is|are|was)\b/i);

function otherPart(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  if (!madeBy(last, STATED_PART)) return null;
  const [part, whole] = last.listed.concat(last.claims.flatMap((claim) => (claim.kind === 'where' && claim.figure !== last.listed[0] ? [claim.figure] : [])));
  const said = percentIn(query.spoken) ?? fractionIn(query.spoken);
  if (said && query.mentions.length === 0) return whole && BARE_RATE.test(query.spoken.trim()) ? statedPart(contextOf(world, query, last.subjects, last), whole, query.spoken.slice(said.from, said.to), said, last.subjects) : null;
  const before = said ? null : rateTold(turn, STATED_PART);
  const entry = otherNamed({ ...turn, query: { ...query, claimed: [] } });
  const other = entry ? operand(contextOf(world, query, [], last), entry) : null;
  const rate = said ? { said: query.spoken.slice(said.from, said.to), fraction: said } : before;
  if (!entry || !other || !rate || !part || other.unit !== part.unit) return null;
  const answer = statedPart(contextOf(world, query, [entry], last), other, rate.said, rate.fraction, [entry]);
  const [own] = answer.listed;
  // 「和乙的 20% 加起来呢」: with the part that was told before.
  if (!ADDED.test(query.spoken) || !own) return said ? null : answer;
  const items = [part, own];
  const total = sumOf(names(items), items, part.year);
  return { ...answer, claims: [{ kind: 'sum', items, total, left: [] }, ...answer.claims], listed: [total] };
}
const ADDED = pattern(/加起来|加在?一[起块]|合起来|合计|一共|相加|\b(?:together|combined|added?|in total|sum)\b/i);

interface Moved { claim: Extract<Claim, { kind: 'sum' | 'balance' }>; whole: Figure; part: Figure; up: boolean }

/** What was supposed last: the amount, and what is added to it or cut. */
function movedTold(last: Answer): Moved | null {
  if (!madeBy(last, SUPPOSED_LESS, SUPPOSED_MORE)) return null;
  const claim = last.claims.find((one): one is Moved['claim'] => one.kind === 'sum' || one.kind === 'balance');
  const [whole, part] = claim?.kind === 'sum' ? claim.items : [claim?.plus[0], claim?.minus[0]];
  return claim && whole && part ? { claim, whole, part, up: claim.kind === 'sum' } : null;
}

function otherMove(turn: Turn): Answer | null {
  const { world, query, last, subject } = turn;
  const told = movedTold(last);
  if (!told || !subject) return null;
  const said = percentIn(query.spoken) ?? fractionIn(query.spoken);
  const groups = BARE_RATE.exec(query.spoken.trim())?.groups;
  if (said && groups && query.mentions.length === 0) return supposedOf(contextOf(world, query, [subject], last), subject, told.whole, { percent: rateOf(said), up: groups['up'] ?? groups['upEn'] ? true : groups['down'] ?? groups['downEn'] ? false : told.up });
  const entry = otherNamed(turn);
  const other = entry ? operand(contextOf(world, query, [], last), entry) : null;
  const before = rateTold(turn, SUPPOSED_LESS, SUPPOSED_MORE);
  return entry && other?.unit.includes('元') === true && before ? supposedOf(contextOf(world, query, [entry], last), entry, other, { percent: rateOf(before.fraction), up: told.up }) : null;
}

/** 「食堂和物业一共多少」 → 「再加 100 万呢」: of the figure that was told, also of a sum. */
function withStated({ world, query, last, subject }: Turn): Answer | null {
  const supposed = query.mentions.length === 0 && query.wholes.length === 0 && last.outcome === 'answered' ? supposedAmountIn(query) : null;
  const [told, another] = last.listed;
  if (!supposed || !subject || !told?.unit.includes('元') || another) return null;
  return withAmount(contextOf(world, query, last.subjects, last), subject, told, supposed);
}

/** 「法律顾问涨 10% 是多少」 → 「那一般行政管理事务变成多少」, "and the total budget?": the same move within another name. */
function wholeMoved(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  const told = movedTold(last);
  const plain = told !== null && query.claimed.length === 0 && query.thresholds.length === 0 && query.relativeYear === null && query.direction === null;
  // 「那总预算呢」: all of it is named, though its word asks for an amount too.
  const all = plain && query.wholes.length > 0 && query.mentions.length === 0 && query.act === 'lookup' ? totalEntry(world, 'expenditure') : null;
  const entry = all ?? (plain && BECOMES.test(query.spoken) ? otherNamed({ ...turn, query: { ...query, act: 'lookup' } }) : null);
  const amount = entry ? operand(contextOf(world, query, [], last), entry) : null;
  const mover = told?.part.facts.map(({ row }) => world.index.ofRow(row)).find((one) => one !== undefined && one !== entry);
  if (!told || !entry || !amount || !mover || amount.unit !== told.part.unit || !(isInside(contextOf(world, query, [], last), mover, entry) || isWhole(entry))) return null;
  return supposedOfWhole(contextOf(world, query, [entry], last), entry, amount, [told.part], told.up);
}
const BECOMES = pattern(/变成|变为|成了|还剩|还有|剩下?|\b(?:become|becomes|be then|left|come to)\b/i);

/** "Plus 10 percent?", 「再加一成呢」: of what was just told. */
const RATE_ON_TOP = pattern(new RegExp(`^(?:and |then |ok |so |what about |how about )*(?:(?<up>plus|add|adding|with an? extra|another|up)|(?<down>minus|less|take off|taking off|knock off|down|without)) (?:another )?${RATE_EN}(?: (?:to|of|off|from|on) (?:it|that|this))?(?: (?:more|extra|less|on top|off))?\\W*$|^(?:那|那么|再|要是|如果|又|就|给它)*(?:(?<upZh>加上?|增加?|涨|提高|上调)|(?<downZh>减去?|减少|砍掉?|扣掉?|降|下调))(?:它)?\\s*${RATE_ZH}(?:的话)?(?:呢|是多少|多少|剩多少|还剩多少)?[\\s\\p{P}]*$`, 'iu'));

function rateOnTop({ world, query, last, subject }: Turn): Answer | null {
  const groups = query.mentions.length === 0 && last.outcome === 'answered' && !madeBy(last, SUPPOSED_LESS, SUPPOSED_MORE) ? RATE_ON_TOP.exec(query.spoken.trim())?.groups : undefined;
  const said = groups ? percentIn(query.spoken) ?? fractionIn(query.spoken) : null;
  const [told, another] = last.listed;
  // How far something moved is not what a rate is laid on.
  if (!groups || !said || !subject || !told?.unit.includes('元') || another || told.facts[0]?.measure !== 'amount' || isQuestionOfTruth(query.spoken, query.tags)) return null;
  return supposedOf(contextOf(world, query, last.subjects, last), subject, told, { percent: rateOf(said), up: (groups['up'] ?? groups['upZh']) !== undefined });
}

function rateOf({ over, under }: Fraction): ReturnType<typeof decimal> {
  return decimal(String(over)).times(100).div(decimal(String(under)));
}

const SAVED = pattern(/\bsav(?:e|es|ed|ing|ings)\b|\bhow much (?:less|more)(?: (?:is|would) (?:that|it|they|we)(?: be)?)?\W*$|\bhow much (?:is|would be|gets?) (?:cut|lost|added|gained)\b|(?:省|少|减|砍|多|增加?|加)(?:了|下|出|掉|去|花)*(?:多少|几)/i);

/** "How much would be saved?", 「省下多少」. */
function moveItself({ world, query, last }: Turn): Answer | null {
  const told = movedTold(last);
  if (!told || !SAVED.test(query.spoken) || !query.mentions.every(isFrame) || query.claimed.length > 0 || query.relativeYear !== null || query.thresholds.length > 0) return null;
  return claims(contextOf(world, query, last.subjects, last), 'what was supposed to be added or cut', [{ kind: 'where', name: told.part.name, figure: { ...told.part, year: null } }, told.claim], last.subjects, [told.part]);
}
