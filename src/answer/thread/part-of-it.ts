/** Rules for a follow-up that brings a part of what the thread is about: named within it, beside it in its whole, or the rest of that whole. */
import { pattern } from '../../budget/pattern.ts';
import { decimal } from '../../budget/amount.ts';
import { isEllipsis } from '../../query/follow-up.ts';
import { mergeMentions } from '../../query/mentions.ts';
import type { Row } from '../../budget/fact.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { isItemWord } from '../../query/slots/others.ts';
import { pointerIn } from '../../query/slots/pointer.ts';
import type { Mention, Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Figure } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { claims, clarify } from '../context.ts';
import { balanceOf, shareOf, valueOf } from '../figures.ts';
import { isInside, isWhole } from '../measures/inside.ts';
import { withinNamed } from '../measures/within-named.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { breakdownAnswer, remainderAnswer } from '../parts.ts';
import { UNLISTED } from '../../query/words/act-words.ts';
import { childrenOf, metricOf } from '../sets/collections.ts';
import { headFigure, rowFigure, totalEntry, type World } from '../world.ts';
import { followChoice, OF_A_NAME } from './choice.ts';
import { listOf } from './list.ts';
import { entryOf, exactMention, partOf, projectAbove, siblingPart } from './names.ts';
import { contextOf, type Rule, type Thread, type Turn } from './turn.ts';

/** "how much of it is services", 「其中服务多少」: a part of what the thread is about. */
const PART_OF_IT = pattern(/\bof (?:it|that|which|them)\b|其中|里面|当中/i);
/** Said first: what follows is a part of it. */
const WITHIN_IT = pattern(/^\W*(?:那|那么)?(?:其中|(?:它|这|那)?(?:里面|里头|当中|里))|^\W*(?:and |so )*of (?:which|that|it|this)\b|\bof (?:which|that|it|this)\W*$/i);
/** 「机关服务里的那个」: the thread's name, within the one named now. */
const INSIDE = pattern(/(?:里|里面|中|下|项下)的?(?:那个|那项|那笔|呢)|^the one (?:in|under|within)/i);
/** 「同一个项目里的水电费」: beside what was told. */
const SAME_PLACE = pattern(/\b(?:in|under|from|at|within|on) (?:that|the|this) (?:very )?same (?:place|spot|project|heading|section|category|bucket|pot|block|group|programme|list|line|one|sentence|paragraph)\b|\bin there(?: too| as well)?\W*$|\b(?:next to|alongside|beside) (?:it|that)\b|(?:同|那)一?个?(?:项目|地方|大类|科目|大项)(?:里面?|里头|下面?|中)的?/i);
const HOW_MUCH = { zh: { text: '多少', spoken: '多少' }, en: { text: 'how much', spoken: 'how much' } } as const;
export const PART_OF_THREAD = 'a part of what the thread is about';

export const WITHIN: readonly Rule[] = [
  {
    name: 'the other part of the whole',
    answer: ({ world, query, thread, subject }) => (subject && query.mentions.length === 0 && thread.subjects.length === 1 && query.act === 'lookup' && OTHER_PART.test(query.spoken) ? withoutIt(world, query, thread, subject) : null),
  },
  {
    name: PART_OF_THREAD,
    answer: ({ world, query, continued, last, named: only, subject }) => {
      const named = only ?? beforeBracket(query);
      const part = named && subject && PART_OF_IT.test(query.text) ? partOf(world, subject, named) : null;
      return part && answerQuery(world, { ...continued, mentions: [{ ...exactMention(part), gap: named?.gap ?? [] }] }, [], last);
    },
  },
  {
    // "Water and electricity in the same place": words that several lines have are that line's which stands beside what was told.
    name: 'what stands in the same place as the last name',
    answer: ({ world, query, last, subject }) => {
      const said = query.mentions.filter((mention) => !isFrame(mention));
      const merged = said.length > 0 ? mergeMentions(said) : null;
      if (!merged || !subject || last.outcome !== 'answered' || last.subjects.length !== 1 || !SAME_PLACE.test(query.spoken) || query.direction !== null || query.relativeYear !== null || query.percent) return null;
      const parents = subject.rows.flatMap(({ parent }) => (parent?.role === 'item' ? [parent] : []));
      const [best] = world.index.findEntries({ text: merged.text, pieces: merged.pieces }).filter(({ entry }) => entry !== subject && entry.rows.some(({ parent }) => parent !== null && parents.includes(parent)));
      return best && best.precision >= 0.6 ? answerQuery(world, { ...query, ...HOW_MUCH[query.language], act: 'lookup', wanted: 'money', order: null, reference: null, tags: new Set(['amount'] as const), mentions: [exactMention(best.entry)] }, [], last) : null;
    },
  },
  {
    // 「还差多少没列」 after one of its parts: what the whole has besides all that are listed.
    name: 'what the whole of the last name leaves unlisted',
    answer: (turn) => {
      const { world, query, last, subject } = turn;
      const above = subject && last.subjects.length === 1 && last.outcome === 'answered' && query.act === 'remainder' && query.mentions.length === 0 && UNLISTED.test(query.spoken) && childrenOf(subject).length === 0 ? wholeToldOf(turn, subject) ?? projectAbove(world, subject) : null;
      return above ? remainderAnswer(contextOf(world, { ...query, reference: null }, [above], last), above) : null;
    },
  },
  {
    name: 'what is asked for within the last name',
    answer: ({ world, query, last, named, subject, thread }) => {
      if (!named || !subject || last.outcome !== 'answered' || last.subjects.length !== 1 || query.act !== 'lookup' || query.relativeYear !== null || query.columns !== null || query.claimed.length > 0 || !WITHIN_IT.test(query.spoken)) return null;
      const { certainty, entry } = resolveMention(named, world.index, 'money');
      const context = contextOf(world, query, [subject], last);
      // 「采购多少 / 货物呢 / 其中服务」: of what both are parts of.
      return certainty === 'sure' && entry && !thread.subjects.some((other) => isInside(context, entry, other)) ? withinNamed(context, subject, entry) : null;
    },
  },
  {
    name: 'a sibling of the last name',
    answer: ({ world, query, continued, last, named, subject }) => {
      const found = named && isEllipsis(query) ? kinOfSide(world, query, subject) ?? sameHead(world, subject, named) ?? siblingPart(world, subject, named) : null;
      // 「几个社区」 counts, and what is money by that word is no answer.
      const sibling = found && (query.wanted !== 'count' || found.kinds.has('count')) ? found : null;
      return sibling && answerQuery(world, { ...continued, mentions: [{ ...exactMention(sibling), gap: named?.gap ?? [] }, ...continued.mentions.filter((mention) => mention !== named && mention.gap.includes('share'))] }, [], last);
    },
  },
  {
    name: 'the last name within the one named now',
    answer: ({ world, query, continued, last, named, subject }) => (named && subject && INSIDE.test(query.text)
      ? answerQuery(world, { ...continued, mentions: [...query.mentions, { ...exactMention(subject), gap: ['of'] }] }, [], last) : null),
  },
];

/** "The pension side of it (retirement of …)": the words in brackets say the same once more. */
function beforeBracket({ mentions: [first, ...others], spoken }: Query): Mention | null {
  const open = spoken.indexOf('(');
  return first && others.length > 0 && open > first.to && others.every(({ from }) => from > open) ? first : null;
}

/** 「养人的那笔呢」 after what one side of a thing costs: of the lines that begin as the last one does, the only one of the side that is said. */
function kinOfSide(world: World, query: Query, subject: Entry | undefined): Entry | null {
  const kin = subject === undefined || subject.label.length <= HEAD ? [] : world.index.entries.filter((entry) => entry !== subject && entry.kinds.has('money') && entry.label.startsWith(subject.label.slice(0, HEAD)) && siblingsOf(subject, entry));
  const [only, another] = kin.length < 2 ? [] : kin.filter(({ label }) => world.index.facetsOf(query.spoken, false).some((side) => label.slice(HEAD).includes(side)));
  // A name that is printed is no kin of another.
  if (query.mentions.some(({ text }) => world.index.entries.some(({ names }) => names.includes(text)))) return null;
  // Whatever else is said must be of that line.
  return only && !another && query.mentions.every(({ pieces }) => pieces.every(({ concepts }) => concepts.length === 0 || concepts.some(({ zh, head }) => head || only.label.includes(zh)))) ? only : null;
}

function siblingsOf(one: Entry, other: Entry): boolean {
  return one.rows.some(({ parent }) => parent !== null && other.rows.some((row) => row.parent === parent));
}

/** "The affairs money" after "protection of the disabled": of the names with that word the one that begins as the last one does, wherever it stands. */
function sameHead(world: World, subject: Entry | undefined, mention: Mention): Entry | null {
  if (!subject || mention.unknown.length > 0 || subject.label.length <= HEAD) return null;
  const hits = world.index.findEntries({ text: mention.text, pieces: mention.pieces });
  // A name that is said in full is itself.
  if (hits.some(({ score }) => score >= 0.999)) return null;
  const [only, another] = hits.filter(({ entry, precision }) => entry !== subject && precision >= 0.9 && entry.kinds.has('money') && entry.label.startsWith(subject.label.slice(0, HEAD)));
  return only && !another ? only.entry : null;
}
const HEAD = 3;

/** "And the other one?", 「另一项呢」 after a whole and a part of it: what stands beside that part, asked as the part was. */
export const OTHER_ONE: Rule = {
  name: 'the other part of the whole just told',
  answer: (turn) => {
    const { world, query, thread, last, subject } = turn;
    if (!subject || !(pointerIn(query)?.kind === 'other' || OTHER_ONE_SAID.test(query.spoken)) || last.outcome !== 'answered' || last.subjects.length !== 1 || last.candidates.length > 1 || last.claims.some(({ kind }) => kind === 'list' || kind === 'difference')) return null;
    if (query.relativeYear !== null || query.thresholds.length > 0 || query.claimed.length > 0 || !query.mentions.every((mention) => isFrame(mention) || isItemWord(mention.text) || OTHER_WORD.test(mention.text))) return null;
    // Of a list that was shown the second one is the second.
    if (query.reference?.kind === 'ordinal' && thread.offered.length > 2 && thread.offered.some((figure) => entryOf(world, figure) === subject)) return null;
    const whole = wholeToldOf(turn, subject);
    if (!whole) return null;
    const beside = besideIn(turn, whole, subject) ?? [];
    // 「另一个」 after both parts is the one before.
    const left = beside.filter((figure) => !thread.subjects.includes(entryOf(world, figure) as Entry));
    const [only, another] = left;
    const entry = only && entryOf(world, only);
    // 「小的那个占多少」 → 「另一个呢」: of two that were compared, where the whole has more parts than those.
    const [told, more] = beside.filter((figure) => !left.includes(figure));
    const pair = another && told && !more && last.claims.some(({ kind }) => kind === 'share') ? entryOf(world, told) : undefined;
    if (told && pair) return sameOf(turn, whole, told, pair);
    if (another) return listOf(turn, left);
    if (only && entry) return sameOf(turn, whole, only, entry);
    return beside.length > 0 ? null : clarify(contextOf(world, query, [], last), 'nothing beside it was told', 'noFollowUp', [], []);
  },
};
const OTHER_ONE_SAID = pattern(/另外?(?:那|的)?一?(?:块|部分|半|类|种)(?:呢|是?多少|有多少|占|[?？]|$)|(?:剩下|余下|其余)的?那一?[个项笔块]|\b(?:the|its) (?:other|remaining|second) (?:one|part|half|piece|item|line|bit|component)\b/i);
const OTHER_WORD = pattern(/^(?:(?:the )?(?:other|remaining|second)(?: (?:one|part|half|piece|item|line|bit|component))?|component|bit|另外?一?(?:个|项|笔|块|部分|半|类|种)?|剩下|余下|其余)$/i);

/** What the part was told as a share of, else the last name spoken of that it stands under, with nothing from elsewhere told since. */
function wholeToldOf(turn: Turn, part: Entry): Entry | null {
  const { world, query, thread, last } = turn;
  const context = contextOf(world, query, [], last);
  const under = (entry: Entry, whole: Entry): boolean => entry !== whole && (isInside(context, entry, whole) || besideIn(turn, whole, entry) !== null);
  const shared = last.claims.flatMap((claim) => (claim.kind === 'share' ? [entryOf(world, claim.whole)] : [])).find((entry) => entry !== undefined && entry !== part);
  const told = thread.subjects.findLast((entry) => under(part, entry));
  return shared ?? (told && thread.subjects.slice(thread.subjects.lastIndexOf(told) + 1).every((entry) => under(entry, told)) ? told : null);
}

/** The rows that a part stands among where they are told under the whole, or under a row of the same amount. */
function partsBeside(world: World, part: Entry, whole: Entry): Row[][] {
  const all = headFigure(world, whole);
  return part.rows.flatMap(({ parent }) => {
    const own = parent ? rowFigure(world, parent) : null;
    return parent && (whole.rows.includes(parent) || (own !== null && own.unit === all?.unit && own.value === all.value)) ? [parent.children] : [];
  });
}

/** The other parts of the whole that have something; null where it is no part of it that is told beside others. */
function besideIn({ world, query, last }: Turn, whole: Entry, part: Entry): Figure[] | null {
  const context = contextOf(world, { ...query, act: 'breakdown', mentions: [], reference: null }, [whole], last);
  const own = headFigure(world, part);
  const printed = partsBeside(world, part, whole).map((children) => children.flatMap((row) => metricOf(world, row, 'amount') ?? []));
  const sides = isWhole(whole) ? SIDES.map((name) => world.index.entries.find(({ names }) => names.includes(name))).flatMap((entry) => (entry ? headFigure(world, entry) ?? [] : [])) : [];
  const listed = breakdownAnswer(context, whole).claims.flatMap((claim) => (claim.kind === 'list' && claim.what === 'parts' ? [claim.items.map(({ figure }) => figure)] : []));
  // 「彩票那部分」: the same money by a name of its own.
  const isPart = (figure: Figure): boolean => entryOf(world, figure) === part || (own !== null && own.unit === figure.unit && !valueOf(own).eq(0) && valueOf(own).eq(valueOf(figure)));
  const parts = [sides, ...printed, ...listed].find((figures) => figures.some(isPart) && figures.some((figure) => !isPart(figure)));
  return parts?.filter((figure) => !isPart(figure) && figure.unit === own?.unit && !valueOf(figure).eq(0)) ?? null;
}

/** The two sides of all that is spent. */
const SIDES = ['基本支出', '项目支出'] as const;

/** The same of it as of the part that was told: its share of that whole, its change, how far the two are apart. */
function sameOf({ world, query, thread, last, subject }: Turn, whole: Entry, figure: Figure, entry: Entry): Answer {
  const act = THAN_OTHER.test(query.spoken) && query.act !== 'ratio' ? 'compare' : query.act;
  if (subject && OF_TWO.has(act)) return answerQuery(world, { ...query, act, direction: null, reference: null, mentions: [exactMention(subject), { ...exactMention(entry), gap: ['versus'] }] }, [], last);
  const bare = query.act === 'unknown' || (query.act === 'lookup' && !query.tags.has('amount'));
  const told = last.claims.find((claim) => claim.kind === 'share');
  const all = told?.kind === 'share' ? told.whole : headFigure(world, whole);
  if ((query.act === 'share' || (bare && told)) && all?.unit === figure.unit) return claims(contextOf(world, query, [entry], last), 'a share', [{ kind: 'share', part: figure, whole: all, percent: shareOf(figure.name, figure, all) }], [entry], [figure]);
  return followChoice(world, { ...query, act: bare && OF_A_NAME.has(thread.query.act) && thread.query.act !== 'share' ? thread.query.act : query.act === 'change' || query.act === 'why' || query.act === 'prior' ? query.act : 'lookup', percent: bare ? thread.query.percent : query.percent, mentions: [], order: null }, thread, { entry, index: -1 });
}
const THAN_OTHER = pattern(/比(?:另|剩|那另)|\bthan (?:the|its) (?:other|remaining|second)\b/i);
const OF_TWO: ReadonlySet<string> = new Set(['difference', 'compare', 'ratio']);

/** 「那另一块呢」 */
const OTHER_PART = pattern(/^(?:那|那么|还有)?(?:另外?|其余|剩下)的?(?:那|一)?[一]?(?:块|部分)(?:呢|是?多少|有多少|[?？]|$)/);

/** 「除了甲，另一部分是多少」 after 甲: what it stands under, without it. */
export function withoutIt(world: World, query: Query, { answer }: Thread, entry: Entry): Answer | null {
  const part = headFigure(world, entry);
  const parent = entry.rows.find((row) => row.parent !== null)?.parent ?? null;
  const total = totalEntry(world, 'expenditure');
  const whole = (parent ? rowFigure(world, parent) : null) ?? (total ? headFigure(world, total) : null);
  if (!part || !whole || whole.unit !== part.unit || !decimal(whole.value).gt(decimal(part.value))) return null;
  const result = balanceOf(whole.name, [whole], [part], world.book.year);
  return claims(contextOf(world, query, [entry], answer), 'the whole without the last name', [{ kind: 'balance', plus: [whole], minus: [part], result, left: [] }], [entry], [result]);
}
