/** 「去年是这个数吗」, 「比去年多了两台吧，那去年是几台」: the year before of the one figure just told, as it is printed, or by the move that is said or told. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { chineseInteger } from '../../query/slots/numerals.ts';
import { bareName, withoutMoneyWord } from '../../budget/text.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { claims, entryName } from '../context.ts';
import { computedFigure, impliedPrior, valueOf } from '../figures.ts';
import { CAUSE_OF_LAST, COUNT_BEFORE, madeBy } from '../marks.ts';
import { changeOf, recompute } from '../measures/change.ts';
import { movedInWords } from '../offices/counted-things.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { causesClaim } from '../texts/causes.ts';
import { headFigure } from '../world.ts';
import { entryOf, exactMention } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

export const SAME_BEFORE = pattern(/^(?:那|那么|所以)?(?:去年|上年|上一年|前一年)(?:度)?(?:的)?(?:预算)?(?:是不是|是否|也|就|都|还)*(?:是)?(?:这(?:个|么)(?:数字?|多|些)?|那么多)(?:的)?(?:吗|么|吧|呢|不)?[?？。]*$/);
/** 「比去年多了两台，那去年是几台」: by how many is said, and how many there were is asked. */
const MOVED_SAID = pattern(/(?:去年|上年|上一年).{0,4}(?<way>多|增加?|添|少|减少?)(?:了|出|掉)?(?<n>\d{1,4}|[一二两三四五六七八九十]{1,3})[台辆个人名户家处座所条](?:[^,，。?？]{0,4})(?:吧|吗|对吧|是吧|嘛)?[,，。?？]+(?:那么?|所以|也就是)?(?:去年|上年|上一年)(?:就)?(?:是|有|只有)?(?:几|多少)[台辆个人名户家处座所条]/);
/** 「也就是去年是…」: the year before, and nothing else. */
const BEFORE_ASKED = pattern(/^(?:那|那么|也就是(?:说)?|所以|等于|换句话说|算下来|倒推|推算|这样)*[,，]?(?:去年|上年|上一年)(?:的)?(?:就)?(?:是|为|有)?(?:多少|几万?|呢|啊)*(?:…|\.{2,})?[?？。]*$/);
/** 「某项说明那里写着」: where the move is written. */
const WRITTEN_THERE = pattern(/(?:说明|解释|原因|段落?|部分)?(?:那|这)?(?:里|儿|边|块|段)?(?:有|是|都)?(?:写|印|提|说|讲|列)(?:着|了|过|到|明)的?(?:呢|吧|啊)?(?=[,，?？。]|$)/);
const RATE = pattern(/百分之(?:几|多少)|百分比|[增涨升]幅|增长率|几个百分点/);

export const YEAR_BEFORE: readonly Rule[] = [
  { name: 'whether the figure just told was the same the year before', answer: sameBefore },
  { name: 'how many there were, by the move that is said', answer: countBefore },
  { name: 'the cause that is the last name, in what is written of the name now', answer: causeWritten },
  { name: 'the year before of the name whose move was told as a cause', answer: beforeCause },
  { name: 'the rate of the move that was told as a cause', answer: rateOfCause },
];

function sameBefore({ world, query, last }: Turn): Answer | null {
  const [figure, ...others] = last.listed;
  const entry = figure && others.every((other) => other.facts[0] === figure.facts[0]) && figure.derivation === null && figure.unit.includes('元') ? entryOf(world, figure) : undefined;
  if (!figure || !entry || last.outcome !== 'answered' || !SAME_BEFORE.test(query.spoken.replace(/\s/g, '')) || query.mentions.some((mention) => !isFrame(mention))) return null;
  const answer = answerQuery(world, { ...query, act: 'prior', reference: null, relativeYear: 'prior', claimed: [], direction: null, mentions: [exactMention(entry)], tags: new Set(['prior'] as const) }, [], null);
  const prior = answer.claims.find((claim) => claim.kind === 'prior');
  if (answer.outcome !== 'answered' || prior?.kind !== 'prior' || prior.figure.unit !== figure.unit) return null;
  return { ...answer, claims: [{ kind: 'verdict', right: valueOf(prior.figure).eq(valueOf(figure)), about: 'figure' }, ...answer.claims] };
}

/** The number is the asker's; the sentence that prints the move is quoted, must say the same, and says which year it was before. */
function countBefore({ world, query, last, subject }: Turn): Answer | null {
  const [count, another] = last.listed;
  const { way, n = '' } = MOVED_SAID.exec(query.spoken.replace(/\s/g, ''))?.groups ?? {};
  const number = /^\d/.test(n) ? Number(n) : n === '两' ? 2 : chineseInteger(n);
  if (!count || another || !subject || way === undefined || number === null || count.facts[0]?.measure !== 'count' || count.value === '' || query.mentions.some((mention) => !isFrame(mention) && !subject.names.includes(mention.text))) return null;
  const up = /多|增|添/.test(way);
  const told = movedInWords(world, subject);
  const text = told?.kind === 'quote' ? told.text.replace(/\s+/g, '') : '';
  const printed = new RegExp(`(?:比(?<base>20\\d\\d)年[^，,。；;]{0,8})?(?:${up ? '增加|净增|增长' : '减少|净减|下降'})了?${number}${count.unit}`).exec(text);
  const value = up ? valueOf(count).minus(number) : valueOf(count).plus(number);
  if (!told || !printed || value.lt(0)) return null;
  const before: Figure = computedFigure(count.name, value, count.unit, Number(printed.groups?.base ?? (count.year ?? world.book.year) - 1), `${count.value} ${up ? '-' : '+'} ${number}`, [count]);
  return claims(contextOf(world, query, [subject], last), COUNT_BEFORE, [{ kind: 'prior', name: count.name, figure: before, change: null }, told], [subject], [before]);
}

/** 「比去年增加了多少？甲的说明那里写着」 after 乙: of the causes that are printed for 甲 the one that is 乙; the subject stays 乙. */
function causeWritten({ world, query, last, named, subject }: Turn): Answer | null {
  if (!named || !subject || last.subjects.length !== 1 || query.relativeYear !== 'prior' && query.direction === null || query.claimed.length > 0 || !WRITTEN_THERE.test(query.spoken.replace(/\s/g, ''))) return null;
  const { certainty, entry } = resolveMention(named, world.index, 'money');
  const context = contextOf(world, query, [subject], last);
  const list = certainty === 'sure' && entry && entry !== subject ? causesClaim(context, entry, changeOf(context, entry)?.change ?? null) : null;
  const stems = subject.names.map((name) => withoutMoneyWord(bareName(name))).filter(({ length }) => length > 1);
  const [own, more] = list?.items.filter(({ figure }) => stems.some((stem) => figure.name.zh.includes(stem))) ?? [];
  if (!list || !own || more) return null;
  return claims(context, CAUSE_OF_LAST, [{ ...list, what: 'items', of: null, items: [own], total: null, scope: list.of }], [subject], [own.figure]);
}

/** The move that was told of the last name as a cause of another's. */
function causeTold({ world, thread, subject }: Turn): Figure | null {
  const told = thread.told.slice(-2).flatMap((answer) => (madeBy(answer, CAUSE_OF_LAST) && answer.subjects[0] === subject ? answer.listed : []));
  const [move] = told;
  return move && subject && !changeOf(contextOf(world, thread.query, [], thread.answer), subject) ? move : null;
}

function priorByCause(turn: Turn): { prior: Figure; now: Figure; move: Figure } | null {
  const move = causeTold(turn);
  const now = turn.subject ? headFigure(turn.world, turn.subject) : null;
  return move && now && now.unit === move.unit ? { move, now, prior: impliedPrior(now.name, now, move, turn.world.book.year - 1) } : null;
}

function beforeCause(turn: Turn): Answer | null {
  const { world, query, last, subject } = turn;
  const told = BEFORE_ASKED.test(query.spoken.replace(/\s/g, '')) && query.mentions.length === 0 ? priorByCause(turn) : null;
  if (!told || !subject) return null;
  const context = contextOf(world, query, [subject], last);
  const now: Claim = { kind: 'where', name: entryName(context, subject), figure: told.now };
  return claims(context, 'the earlier year follows from amount and cause', [{ kind: 'prior', name: entryName(context, subject), figure: told.prior, change: told.move }, now], [subject], [told.prior]);
}

function rateOfCause(turn: Turn): Answer | null {
  const { world, query, last, subject } = turn;
  const told = RATE.test(query.spoken) && query.mentions.every(isFrame) && !query.tags.has('share') ? priorByCause(turn) : null;
  const rate = told && subject ? recompute(told.now.name, told.move, told.prior) : null;
  if (!told || !subject || !rate) return null;
  const context = contextOf(world, query, [subject], last);
  const name = entryName(context, subject);
  return claims(context, 'the rate follows from amount and cause', [{ kind: 'change', name, base: world.book.year - 1, change: told.move, percent: null, recomputed: rate, rounding: false, current: told.now, premise: null }], [subject], [told.move]);
}
