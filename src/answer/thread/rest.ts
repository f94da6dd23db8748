/** "The other projects together", "leave that out": a whole of the thread without the part of it that was just told. */
import { pattern } from '../../budget/pattern.ts';
import type { Row } from '../../budget/fact.ts';
import type { Query } from '../../query/query.ts';
import { isItemWord } from '../../query/slots/others.ts';
import { asksOnlyExcept } from '../../query/slots/places.ts';
import { LEFT_OVER } from '../../query/words/act-words.ts';
import { takesAway } from '../../query/frames/signs.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Figure } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { chineseInteger, englishInteger } from '../../query/slots/numerals.ts';
import { claims } from '../context.ts';
import { balanceOf, printedFigure, valueOf } from '../figures.ts';
import { cellIn, columnKind } from '../cells/cell-rows.ts';
import { cellName } from '../cells/cells.ts';
import { isInside } from '../measures/inside.ts';
import { childrenOf } from '../sets/collections.ts';
import { sumEntries } from '../measures/sum.ts';
import { resolveMentions } from '../names/resolve.ts';
import { listOf } from './list.ts';
import { exactMention } from './names.ts';
import { isKin } from './kin.ts';
import { countedIn } from './not-them.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';
import { headFigure, type World } from '../world.ts';

const OTHERS = pattern(/\b(?:the |all )(?:the )?others?\b(?! (?:urban|social|one)\b)|\b(?:rest|remainder|remaining)\b|其[他余]|剩下|剩余|余下|别的/i);
const TAKEN_OUT = pattern(/\b(?:leav(?:e|ing) (?:it |that |this |them )?out|left out|without|excluding|exclude|net of|minus|less|not counting|drop|strip(?:ping)? out|taking away|take away|take (?:it |that )?out|apart from|except(?: for)?)\b|去掉|除去|扣掉|扣除|刨去|刨掉|减掉|减去|不算|不含|撇开|剔除/i);
/** What the others are is another question than how much they get. */
const LISTED = pattern(/\b(?:which|what) (?:are|others?|else|is in|projects?|items?)\b|\blist\b|\beach\b|\bnames?\b|哪|什么|分别|各(?:是|有)?多少|列/i);
const TOGETHER = pattern(/\b(?:together|total|totals?|sum|add(?:s|ed)? up|combined|altogether|in all|how (?:much|many)|comes? to|amounts? to|what)\b|一共|合计|总|共|多少|几/i);
const ACTS: ReadonlySet<Query['act']> = new Set(['sum', 'difference', 'remainder', 'lookup', 'unknown', 'breakdown', 'compare']);

export const REST: Rule = {
  name: 'a whole of the thread without the part just told',
  answer: (turn) => {
    const { world, query, last, subject } = turn;
    if (!subject || last.subjects.length !== 1 || last.claims.length === 0 || last.outcome !== 'answered' || !ACTS.has(query.act) || query.percent || query.direction !== null || query.relativeYear !== null || query.thresholds.length > 0) return null;
    // After a ranking 「除了它呢」 asks who comes next.
    if (LISTED.test(query.spoken) || (last.trace.query.act === 'rank' && asksOnlyExcept(query.spoken))) return null;
    const whole = wholeSpokenOf(turn, subject);
    if (!whole || !means(turn, subject, whole)) return null;
    const [total, part] = [headFigure(world, whole), headFigure(world, subject)];
    if (!total || !part || total.unit !== part.unit || total.year !== part.year || !valueOf(total).gt(valueOf(part))) return null;
    const result = balanceOf(total.name, [total], [part], total.year);
    return claims(contextOf(world, query, [whole], last), 'a whole without one part', [{ kind: 'balance', plus: [total], minus: [part], result, left: [] }], [whole], [result]);
  },
};

/** "The rest of the SME part" after what goes to micro enterprises: of one row, the column without the narrower one that was just told. */
export const REST_OF_COLUMN: Rule = {
  name: 'a column without the part of it just told',
  answer: ({ world, query, last }) => {
    const [told, another] = last.listed;
    const fact = told?.facts[0];
    const narrower = fact ? columnKind(fact) : null;
    const [asked, more] = query.columns?.kinds ?? [];
    const kind = asked ?? (query.mentions.every((mention) => isFrame(mention) || OTHER_FIRMS.test(mention.text)) && last.outcome === 'answered' ? WIDER[narrower ?? ''] : undefined);
    if (!told || !fact || another || more || kind === undefined || kind !== WIDER[narrower ?? ''] || !(query.columns?.rest ?? []).every(isFrame) || !REST_SAID.test(query.spoken) || LISTED.test(query.spoken) || query.direction !== null || query.relativeYear !== null) return null;
    const cell = cellIn(fact.row, kind);
    const context = contextOf(world, query, [], last);
    const whole = cell ? printedFigure(cellName(context, cell), cell) : null;
    if (!whole || whole.unit !== told.unit || !valueOf(whole).gt(valueOf(told))) return null;
    const part = printedFigure(cellName(context, fact), fact);
    const result = balanceOf(whole.name, [whole], [part], whole.year);
    return claims(context, 'a column without its part', [{ kind: 'balance', plus: [whole], minus: [part], result, left: [] }], last.subjects, [result]);
  },
};
/** Columns that stand within another: what is bought of the smallest firms is bought of small and medium ones. */
const WIDER: Readonly<Record<string, 'sme' | undefined>> = { micro: 'sme' };
/** 「给其他企业的」: the wider column is of firms too. */
const OTHER_FIRMS = pattern(/^(?:其[他它余]的?|别的|other)? ?(?:企业|公司|单位|厂商|供应商|firms?|companies|businesses|enterprises|ones)?$/i);
const REST_SAID = pattern(/\b(?:rest|remainder|remaining|others?|left)\b|其[余他]|剩下|剩余|余下|还剩/i);

/** 「除了这些和那辆中巴车还剩几辆」 after a part of a whole: what is named goes with that part, or stands beside it, and both are taken from the whole. */
export const REST_BESIDE: Rule = {
  name: 'a whole of the thread without the part just told and what is named',
  answer: (turn) => {
    const { world, query, last } = turn;
    if (query.mentions.length === 0 || last.subjects.length === 0 || last.outcome !== 'answered' || query.act !== 'difference' || query.percent || (query.direction !== null && !LEFT_OVER.test(query.spoken)) || query.relativeYear !== null || query.thresholds.length > 0 || !takesAway(query.spoken, query.mentions)) return null;
    const topics = resolveMentions(query, world.index);
    const named = topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : []));
    const context = contextOf(world, query, [], last);
    const chained = named.length === topics.length ? takenFurther(turn, named) : null;
    if (chained) return chained;
    // What stands under the last name is taken from that name.
    if (named.length < topics.length || named.some((entry) => last.subjects.some((own) => own === entry || isInside(context, entry, own)))) return null;
    const taken = [...(query.reference === null && !TOO.test(query.spoken) ? [] : last.subjects), ...named];
    const [plus, minus] = countedWithout(world, last.subjects, taken) ?? moneyWithout(turn, last.subjects, taken) ?? [];
    const entry = plus?.facts[0] && world.index.entries.find(({ rows }) => rows.includes(plus.facts[0]?.row as Row));
    if (!plus || !minus || !entry) return null;
    const result = balanceOf(plus.name, [plus], minus, plus.year);
    return valueOf(result).lt(0) ? null : claims(context, 'a whole without several parts', [{ kind: 'balance', plus: [plus], minus, result, left: [] }], [entry], [result]);
  },
};

/** 「再扣掉中巴」, "take off the minibus too": after what was just told, which goes first. */
const TOO = pattern(/再|也|还要|又|一并|\b(?:too|as well|also|further|next|on top)\b/i);

/** 「扣掉甲还剩多少」 → 「再扣掉乙」: from what was left, both of them. */
function takenFurther({ world, query, last }: Turn, named: readonly Entry[]): Answer | null {
  const [told, another] = last.claims.flatMap((claim) => (claim.kind === 'balance' ? [claim] : []));
  const [whole, more] = told?.plus ?? [];
  if (!told || another || !whole || more || told.minus.length === 0 || !(TOO.test(query.spoken) || GOES_ON.test(query.spoken))) return null;
  const minus = named.flatMap((entry) => { const figure = headFigure(world, entry); return figure && figure.unit === whole.unit && figure.year === whole.year && !told.minus.some(({ facts }) => facts[0] === figure.facts[0]) ? [figure] : []; });
  const result = balanceOf(whole.name, [whole], [...told.minus, ...minus], whole.year);
  return minus.length < named.length || minus.length === 0 || valueOf(result).lt(0) ? null : claims(contextOf(world, query, [], last), 'a whole without several parts', [{ kind: 'balance', plus: [whole], minus: [...told.minus, ...minus], result, left: [] }], last.subjects, [result]);
}
const GOES_ON = pattern(/^\W*(?:and|then|now)\b|^(?:那|然后|接着|另外)/i);

/** All vehicles, and the kinds of one list that are taken out. */
function countedWithout(world: World, told: readonly Entry[], taken: readonly Entry[]): readonly [Figure, Figure[]] | null {
  const [own, kinds] = [told, taken].map((entries) => entries.map((entry) => countedIn(world, entry)));
  const [first] = own ?? [];
  if (!first || [...own ?? [], ...kinds ?? []].some((kind) => kind?.list !== first.list)) return null;
  return [printedFigure(world.nameOf(first.whole.row.label), first.whole), (kinds ?? []).flatMap((kind) => (kind ? [printedFigure(world.nameOf(kind.fact.row.label), kind.fact)] : []))];
}

/** The money of the last name spoken of that all of them stand under, and theirs. */
function moneyWithout({ world, query, thread, last }: Turn, told: readonly Entry[], taken: readonly Entry[]): readonly [Figure, Figure[]] | null {
  const context = contextOf(world, query, [], last);
  const whole = [...thread.subjects].reverse().find((entry) => [...told, ...taken].every((part) => part !== entry && isInside(context, part, entry)));
  const plus = whole ? headFigure(world, whole) : null;
  const minus = taken.flatMap((entry) => headFigure(world, entry) ?? []);
  return plus && minus.length === taken.length && minus.every(({ unit, year }) => unit === plus.unit && year === plus.year) ? [plus, minus] : null;
}

/** "The other two together", after two of four: the parts of their whole that were not spoken of, where there are as many as are said. */
export const OTHER_PARTS: Rule = {
  name: 'the others that stand beside what was spoken of',
  answer: ({ world, query, last, thread }) => {
    const said = OTHER_N.exec(query.spoken);
    const n = said ? NUMBERS[(said[1] ?? said[2] ?? '').toLowerCase()] ?? null : null;
    const ofEach = EACH_ACTS.has(query.act) || MOVED_EACH.test(query.spoken);
    if (n === null || last.outcome !== 'answered' || !(ofEach || (ACTS.has(query.act) && query.direction === null && query.relativeYear === null && !query.percent)) || query.thresholds.length > 0 || !query.mentions.every(({ text }) => isItemWord(text))) return null;
    const parents = thread.subjects.slice(-1).flatMap((entry) => entry.rows.flatMap(({ parent, place }) => (parent && place.table === null ? [parent] : [])));
    const others = parents.map(({ children }) => children.filter((child) => !thread.subjects.some(({ rows }) => rows.includes(child)))).find(({ length }) => length === n);
    const entries = others?.flatMap((row) => world.index.ofRow(row) ?? []) ?? [];
    // 「另外两个各增加了多少」: of each of them.
    if (entries.length === n && ofEach) return answerQuery(world, { ...query, act: EACH_ACTS.has(query.act) ? query.act : 'change', reference: null, mentions: entries.map(exactMention) }, [], last);
    return entries.length === n ? sumEntries(contextOf(world, { ...query, act: 'sum', mentions: [], reference: null }, entries, last), entries) : null;
  },
};

/** 「不是有四个吗，还差哪个」, "which one is missing?": the lines of the whole that the thread has not spoken of, one by one. */
export const STILL_UNTOLD: Rule = {
  name: 'which of the whole was not spoken of yet',
  answer: (turn) => {
    const { world, query, last, thread } = turn;
    // The last of a list that was shown is one of it.
    if (/最后/.test(query.spoken) && last.listed.length > 1) return null;
    if (!UNTOLD.test(query.spoken) || query.act === 'sum' || ADDED.test(query.spoken) || last.outcome !== 'answered' || query.claimed.some(({ unit }) => unit !== null && /[万亿元%]/.test(unit)) || query.direction !== null || query.relativeYear !== null || !query.mentions.every((mention) => isFrame(mention) || isItemWord(mention.text) || UNTOLD.test(mention.text))) return null;
    const told = thread.subjects.flatMap(({ rows }) => rows);
    const parent = thread.subjects.slice(-1).flatMap((entry) => entry.rows.flatMap((row) => (row.parent && row.place.table === null ? [row.parent] : [])))[0];
    const said = SAID_N.exec(query.spoken);
    const n = said ? chineseInteger(said[1] ?? '') ?? englishInteger((said[2] ?? '').toLowerCase()) : null;
    const all = parent?.children.filter(({ role }) => role === 'item') ?? [];
    // Of a family within the list, 某站人员经费 and 某站治安经费, its own other lines.
    const own = thread.subjects.slice(-1).flatMap((entry) => all.filter((row) => entry.rows.includes(row) || world.index.entries.some((other) => other.rows.includes(row) && isKin(entry, other))));
    const groups = own.filter((row) => told.includes(row)).length > 1 ? [own, all] : [all];
    // One line of many was spoken of: the rest is no gap.
    const others = groups.map((rows) => ({ rows, left: rows.filter((row) => !told.includes(row)) })).find(({ rows, left }) => left.length > 0 && (n === null ? left.length <= rows.length / 2 : n === rows.length || n === left.length))?.left;
    if (!others) return null;
    const entries = others.flatMap((row) => world.index.ofRow(row) ?? []);
    const [only, another] = entries;
    if (only && !another) return answerQuery(world, { ...query, act: 'lookup', wanted: 'money', order: null, n: null, nth: null, reference: null, claimed: [], mentions: [exactMention(only)] }, [], last);
    // "What is left for the other three": how much it is.
    if (LEFT_FOR.test(query.spoken)) return sumEntries(contextOf(world, { ...query, act: 'sum', mentions: [], reference: null }, entries, last), entries);
    return listOf(turn, entries.flatMap((entry) => headFigure(world, entry) ?? []));
  },
};
const LEFT_FOR = pattern(/\b(?:left|remains?|remaining) (?:over )?(?:for|to|with)\b|(?:剩|留)(?:下)?(?:给|多少)/i);
const UNTOLD = pattern(/还(?:差|缺|少|剩|漏|落)(?:了|下|着)?的?(?:是|有)?(?:哪|什么|啥|谁)|(?:差|缺|少|漏|落)(?:了|下|掉)?的?(?:那)?一?[个项笔条]?是?(?:哪|什么|啥)|(?:没|还没)(?:说|讲|问|提|报)(?:到|过)?的(?:那)?[个项笔]?(?:是|呢|有)|(?:最后|剩下|余下)的?(?:那)?(?:一)?[个项笔](?:呢|是|叫|多少)|\b(?:which|what)(?: one| ones)?(?:['’]s| is| are| am i| did (?:we|i|you))? ?(?:still )?(?:missing|miss|left(?: out)?|not (?:mentioned|named|told|covered)(?: yet)?|remain(?:s|ing)?)\b|\bwhat(?:['’]s| is) the (?:third|fourth|fifth|sixth|last|remaining|missing|other) one\b/i);
/** What is left is wanted as one amount. */
const ADDED = pattern(/合计|一共|总共|加起来|\b(?:together|altogether|in total|combined)\b/i);
const SAID_N = pattern(/([两二三四五六七八九十])\s*[个项笔条]|\b(two|three|four|five|six|seven|eight)\b/i);

const EACH_ACTS: ReadonlySet<Query['act']> = new Set(['change', 'prior', 'why', 'wholeRow', 'purpose', 'parent']);
const MOVED_EACH = pattern(/(?:各自?|分别).{0,6}[增减涨降变多少]了?多少|(?:增加|减少|涨|降|变化)了?多少|\bhow much (?:more|less) (?:did|does|do|is|was|has)\b[^?]*\beach\b|\bhow much (?:did|has|have) (?:each|they|both)\b[^?]*\b(?:rise|risen|gr[eo]wn?|gone? up|increased?|change[d]?|f[ae]ll(?:en)?)\b/i);
const OTHER_N = pattern(/(?:其[他余]|另外|剩下|余下|别的)的?(?:那)?([两二三四五六])[个项笔]|\b(?:other|remaining) (two|three|four|five|six)\b/i);
const NUMBERS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, two: 2, three: 3, four: 4, five: 5, six: 6 };

/** The last name of the thread that the part stands under. */
function wholeSpokenOf({ world, query, thread, last }: Turn, part: Entry): Entry | undefined {
  const context = contextOf(world, query, [], last);
  return [...thread.subjects].reverse().find((entry) => entry !== part && isInside(context, part, entry));
}

/** The others of the whole are asked for, or the part is to be taken out; no other name is said. */
function means({ world, query }: Turn, part: Entry, whole: Entry): boolean {
  const named = query.mentions.filter(({ text }) => !isItemWord(text)).map((mention) => world.index.findEntries({ text: mention.text, pieces: mention.pieces }).filter(({ precision }) => precision >= FITS).map(({ entry }) => entry));
  if (LEFT_ALONE.test(query.spoken.trim())) return childrenOf(part).length === 0;
  if (OTHERS.test(query.spoken)) return TOGETHER.test(query.spoken) && named.every((entries) => entries.includes(whole));
  return TAKEN_OUT.test(query.spoken) && named.every((entries) => entries.includes(part)) && (named.length > 0 || query.reference !== null || query.tags.has('it'));
}
const FITS = 0.78;
/** "What's left over?" and nothing else, after a part: of its whole. */
const LEFT_ALONE = pattern(/^\W*(?:(?:and|so|then) )*(?:what|how much)(?:['’]?s| is| does that leave| remains| will be| would be)?(?: (?:left(?: over)?|leftover|remaining))?\W*(?<=left|over|leftover|remaining|leave|remains)\W*$|^(?:那|那么|还)*(?:还)?剩(?:下|余)?(?:了)?(?:多少|几)[呢啊]?\W*$/i);
