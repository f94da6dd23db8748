/** Rules for a follow-up about what stands beside what was spoken of: others of its kind, or what else its whole has. */
import { pattern } from '../../budget/pattern.ts';
import { asksOthers, isItemWord, isOtherWord, leavesTop, limitByLast } from '../../query/slots/others.ts';
import { pointerIn } from '../../query/slots/pointer.ts';
import { decimal } from '../../budget/amount.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { childrenOf } from '../sets/collections.ts';
import { breakdownAnswer } from '../parts.ts';
import { printedFigure } from '../figures.ts';
import { listOf } from './list.ts';
import { isKin } from './kin.ts';
import { entryOf, exactMention, projectAbove, summed } from './names.ts';
import { BARE_RANK } from './first-of.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { POINTED_APART } from './pointed-apart.ts';
import { contextOf, type Rule, type Thread, type Turn } from './turn.ts';
import { amountFacts } from '../names/readings.ts';
import { isInside } from '../measures/inside.ts';
import type { World } from '../world.ts';

/** 「里面」, "in there": within the whole that was just named. */
const INSIDE = pattern(/包[含括]|涵盖|\b(?:does|do) (?:it|that|this) (?:cover|include|contain)\b|里面|里头|里边|[那这]里|其中|当中|底下|下面|(?:项目|大类|类|块)(?:里|中|下)|\b(?:in|under|within|inside) (?:there|it|that|this|the same|that one|the project|(?:that|this|the same|its) (?:group|category|heading|project))\b|\b(?:part|item|line|component|piece|bit) of (?:it|that)\b|(?<!\b(?:is|are|was|were) )\bthere\W*$/i);
/** Kinds of indicators that are set against each other. */
const KINDS = [/满意|satisf/i] as const;
/** Words for a set of its own, which the last name is not. */
const WIDER = ['project', 'subItem', 'department', 'total', 'revenueTotal', 'prior', 'change', 'target'] as const;
/** Set in one order with what was spoken of. */
const RANK_WITH = pattern(/^\W*(?:(?:and|now|please) )*(?:rank|order|sort) (?:(?:them|these|those|it|both|the two) )?(?:together )?(?:with|against|alongside|beside)\b|[跟和与同].{2,14}(?:一起|一块|放一起|一并)排|^(?:再)?加上?.{2,14}排(?:个|一下|一排)?(?:序|名|队|大小)/i);
/** Those that were spoken of, and no others. */
const OF_THEM = pattern(/\bof (?:them|these|those|the (?:two|three|four|five))\b|[这那它他](?:们|[两三四五几][个项笔者])(?:里|中|之中|当中|之间)?|(?<![哪前最后头第这那它他])(?:[两二三](?:[个项笔]|者)|俩)(?=[^，,。?？]{0,4}(?:哪|谁))|\b(?:these|those) (?:two|three|four|five)\b|[这那][两二三四五]个?(?:里|中|当中)/i);
const ANYTHING = pattern(/\b(?:any(?:thing)?|any (?:project|item|line)s?)\b|有没有(?:哪[个项些]|什么|项目)?\S{0,4}[涨增升降减]|有[涨增升降减]\S{0,2}的/i);
const WHICH = pattern(/哪[个项一]|谁|\bwhich(?: one)?(?: of (?:them|those|these|the two))? (?:one )?(?:is|was|rose|fell|grew|dropped|moved|went|has|had|changed|got)\b/i);
const SETS: ReadonlySet<string> = new Set(['rank', 'filter', 'count', 'breakdown', 'lookup', 'unknown', 'check', 'compare']);

export const OTHERS: readonly Rule[] = [
  {
    name: 'what is above or below the figure just given',
    answer: ({ world, query, thread, last }) => {
      // "Which fell more?" of two that were told.
      if (movesTold(world, thread).length > 1 && WHICH.test(query.spoken)) return null;
      const change = last.claims.find((claim) => claim.kind === 'change')?.change;
      const moved = change !== undefined && query.direction !== null && last.subjects.length === 1;
      const [figure, another] = moved ? [change] : last.listed;
      const side = limitByLast(query.spoken, moved);
      if (side === null || !figure || another || figure.value === '' || query.thresholds.length > 0 || query.claimed.length > 0) return null;
      const target = figure.facts[0]?.measure === 'target';
      if (!names(query).every(({ text }) => isItemWord(text) || (target && last.subjects.some(({ key }) => KINDS.some((kind) => kind.test(text) && kind.test(key)))))) return null;
      const threshold = { side, value: decimal(figure.value).abs(), unit: figure.unit, inclusive: false, of: moved ? 'move' as const : 'level' as const };
      const kind = KINDS.find((one) => last.subjects.some(({ key }) => one.test(key)));
      // A sub-item is set against sub-items; an indicator against those of its kind.
      const tags = !target && !query.tags.has('project') && projectAbove(world, last.subjects[0]) ? new Set([...query.tags, 'subItem' as const]) : query.tags;
      return answerQuery(world, { ...query, tags, act: 'filter', text: target ? `${query.text} 指标 ${kind ? '满意度' : ''}` : query.text, mentions: [], direction: moved ? query.direction : null, thresholds: [threshold], reference: null, order: null }, [], target || moved ? null : last);
    },
  },
  {
    name: 'whether anything moved so',
    answer: ({ world, query, last }) => {
      if (query.act !== 'check' || query.mentions.length > 0 || query.direction === null || query.claimed.length > 0 || !ANYTHING.test(query.spoken)) return null;
      // "Any of them" after the top few: of those.
      const those = last.pool.length > 1 && last.pool === last.listed;
      return answerQuery(world, { ...query, act: 'rank', reference: null, tags: those ? query.tags : new Set([...query.tags, 'project']) }, [], those ? last : null);
    },
  },
  { name: 'others than what was spoken of', answer: othersAnswer },
  {
    name: 'within the whole just named',
    answer: (turn) => {
      const { world, query, last } = turn;
      const set = query.act === 'rank' || query.act === 'filter' || query.act === 'count' || query.act === 'breakdown';
      // After a ranking of changes the other way is ranked among the same things, not inside the one that was found.
      const again = query.direction !== null && last.trace.query.act === 'rank' && last.trace.query.direction !== null;
      // 「第二个里头有啥」: what the second of the list has.
      const picked = query.act === 'breakdown' && (query.reference?.kind === 'ordinal' || query.nth !== null);
      const whole = !picked && INSIDE.test(query.spoken) && !/全部|所有|\b(?:all|every) (?:the )?(?:projects?|items?|lines?)\b/i.test(query.spoken) && query.table === null && set && !again && names(query).every(({ text }) => isItemWord(text)) ? wholeNamed(turn) : null;
      return whole && answerQuery(world, { ...query, table: tableOfTold(world, whole, last), mentions: [exactMention(whole)], reference: null }, [], last);
    },
  },
  {
    name: 'which of the moves just told went so',
    answer: ({ world, query, thread, last }) => {
      const changes = last.claims.flatMap((claim) => (claim.kind === 'change' ? [claim.change] : []));
      const together = changes.length > 1 ? [...new Set(changes.flatMap((figure) => entryOf(world, figure) ?? []))] : movesTold(world, thread);
      if (query.direction === null || query.mentions.length > 0 || together.length < (changes.length > 1 ? 2 : 3) || !WHICH.test(query.spoken) || OF_ALL.test(query.spoken) || query.relativeYear !== null || query.thresholds.length > 0 || query.tags.has('why')) return null;
      return answerQuery(world, { ...query, act: 'rank', reference: null, thresholds: [], mentions: together.map((entry) => ({ ...exactMention(entry), gap: ['and'] })) }, [], null);
    },
  },
  {
    // "Rank with B", 「跟乙一起排个序」 after other names: all of them, in their order.
    name: 'the names of the thread ranked with the one named now',
    answer: ({ world, query, thread, last, named }) => {
      if (query.act !== 'rank' || !named || query.order !== null || query.nth !== null || query.direction !== null || !RANK_WITH.test(query.spoken)) return null;
      const { certainty, entry } = resolveMention(named, world.index, 'money');
      const before = certainty === 'sure' && entry ? summed(world, { ...query, n: null, mentions: [] }, thread).filter((one) => one !== entry && one.kinds.has('money')) : [];
      if (!entry || before.length === 0 || last.outcome !== 'answered') return null;
      return answerQuery(world, { ...query, order: 'most', text: BARE_RANK[query.language].most, reference: null, mentions: [...before, entry].map((one) => ({ ...exactMention(one), gap: ['and' as const] })) }, [], null);
    },
  },
  {
    name: 'the top of what was just named',
    answer: ({ world, query, thread, last, subject }) => {
      if (query.act !== 'rank' || query.mentions.length > 0 || (query.tags.has('share') && last.claims.some(({ kind }) => kind === 'sum')) || ((query.direction !== null || query.percent) && !OF_THEM.test(query.spoken) && !ranksMoves(world, query, thread)) || query.table !== null || WIDER.some((tag) => query.tags.has(tag) && !(tag === 'project' && subject && areProjects(subject)))) return null;
      if (!subject || last.outcome !== 'answered' || last.listed.length > 1 || last.pool.length > 1) return null;
      const moves = ranksMoves(world, query, thread) ? movesTold(world, thread) : [];
      if (moves.length > 0) return answerQuery(world, { ...query, mentions: moves.map((entry) => ({ ...exactMention(entry), gap: ['and'] })), reference: null }, [], null);
      // 「采购里服务类一共多少，最大的是哪笔」: of a whole and its part, told beside it, the part is looked into.
      const context = contextOf(world, query, last.subjects, last);
      const inner = last.subjects.filter((entry) => !last.subjects.some((other) => other !== entry && isInside(context, other, entry)));
      const [own = subject] = inner.length === 1 ? inner : [];
      // After several names, one by one or added up, the top of them is meant.
      const named = inner.length > 1 ? last.subjects : childrenOf(own).length > 0 && !OF_THEM.test(query.spoken) ? [] : summed(world, { ...query, n: null }, thread);
      if (named.length > 1) return answerQuery(world, { ...query, mentions: named.map((entry) => ({ ...exactMention(entry), gap: ['and'] })), reference: null }, [], null);
      if (inner.length > 1) return null;
      const table = tableOfTold(world, own, last);
      const parts = breakdownAnswer(contextOf(world, { ...query, act: 'breakdown', table }, [own], last), own).claims.flatMap((claim) => (claim.kind === 'list' && claim.what === 'parts' ? claim.items : []));
      if (parts.length < 2) return null;
      const ranked = answerQuery(world, { ...query, table, mentions: [exactMention(own)], reference: null, tags: new Set([...query.tags].filter((tag) => tag !== 'parent')) }, [], last);
      const [top, tied] = ranked.subjects;
      // 「最大那个占比多少」: of what it is a part of.
      return query.tags.has('share') && top && !tied && ranked.listed.length === 1 ? answerQuery(world, { ...query, act: 'share', order: null, nth: null, reference: null, mentions: [exactMention(top), { ...exactMention(own), gap: ['share'] }] }, [], last) : ranked;
    },
  },
  POINTED_APART,
];

/** 「最大的那个项目」 after 某某投资项目: of those that it is made up of. */
function areProjects(entry: Entry): boolean {
  return entry.key.endsWith('项目') && childrenOf(entry).length > 1;
}

/** 「表4里商品和服务支出多少」 → 「其中最大的呢」: the table that it was asked of, where the name has another amount elsewhere. */
function tableOfTold(world: World, entry: Entry, { trace, listed: [told] }: Answer): number | null {
  const { table } = trace.query;
  const [fact] = told?.facts ?? [];
  if (table === null || !fact || fact.place.table !== table || !entry.rows.includes(fact.row)) return null;
  return amountFacts(entry, world.book.year).some(({ value, unit }) => unit === fact.unit && value !== null && fact.value !== null && !value.eq(fact.value)) ? table : null;
}

/** As many moves told one after the other are a set of their own. */
const RUN = { most: 2, more: 3 } as const;

function ranksMoves(world: World, query: Query, thread: Thread): boolean {
  return (query.direction !== null || query.percent) && !OF_ALL.test(query.spoken) && movesTold(world, thread).length >= RUN[query.tags.has('most') ? 'most' : 'more'];
}

/** A set of its own, not what the thread spoke of. */
const OF_ALL = pattern(/项目|科目|全部|所有|\b(?:projects?|items?|lines?|overall|all)\b/i);

/** The names whose moves were told one after the other, up to now. */
function movesTold(world: World, { shown }: Thread): Entry[] {
  const before = shown.findLastIndex(({ facts: [fact] }) => fact?.measure !== 'change' && fact?.measure !== 'percent');
  return [...new Set(shown.slice(before + 1).flatMap((figure) => entryOf(world, figure) ?? []))];
}

/** What the follow-up names of its own. */
function names({ mentions }: Query): Query['mentions'] {
  return mentions.filter(({ text }) => !isOtherWord(text));
}

/** 「除了它还有哪些也减了」: the set that the question describes, without the names of the last answer. */
function othersAnswer(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  if (!SETS.has(query.act) || last.subjects.length === 0 || names(query).some(({ text }) => !isItemWord(text)) || !asksOthers(query.spoken) || leavesTop(query.spoken)) return null;
  const limited = query.thresholds.length > 0;
  const whole = INSIDE.test(query.spoken) ? wholeNamed(turn) ?? projectAbove(world, last.subjects[0]) : null;
  if (!limited && query.direction === null && query.order === null) return othersListed(turn, whole);
  const act = limited ? 'filter' : query.tags.has('howMany') ? 'count' : 'rank';
  const mentions = [...(whole ? [whole] : []), ...last.subjects].map(exactMention);
  return answerQuery(world, { ...query, act, mentions, except: true, reference: null, tags: whole ? query.tags : new Set([...query.tags, 'project']) }, [], null);
}

/** Without a condition the others of the list, or of the whole that is pointed at. */
function othersListed(turn: Turn, whole: Entry | null): Answer | null {
  const { world, query, thread, last } = turn;
  // "The other one" picks, it does not list.
  if (query.act === 'check' || query.act === 'compare' || pointerIn(query)?.kind === 'other') return null;
  // 「还有别的指标吗」: those that are called as it is, not the same one again.
  const [target] = last.subjects;
  if (whole === null && target && query.tags.has('target') && last.claims.length > 0 && last.claims.every(({ kind }) => kind === 'target')) {
    const kin = world.index.entries.filter((entry) => !last.subjects.includes(entry) && !thread.subjects.includes(entry) && isKin(target, entry)).flatMap((entry) => { const fact = entry.facts[0]; return fact ? [printedFigure(world.nameOf(entry.label), fact)] : []; });
    return kin.length > 0 ? listOf(turn, kin) : null;
  }
  const shown = thread.offered.some((figure) => last.subjects.some((entry) => entryOf(world, figure) === entry));
  const within = whole ?? (shown || !last.subjects.every(({ kinds }) => kinds.has('money')) ? null : sharedIn(turn) ?? projectAbove(world, last.subjects[0]));
  const parts = within ? breakdownAnswer(contextOf(world, query, [within], last), within).claims.flatMap((claim) => (claim.kind === 'list' && claim.what === 'parts' ? claim.items.map(({ figure }) => figure) : [])) : thread.offered;
  // Of a whole that was just told, those that the thread has not spoken of.
  const told = whole && last.subjects.includes(whole) ? thread.subjects : last.subjects;
  const others = parts.filter((figure) => !told.some((entry) => entryOf(world, figure) === entry));
  return others.length > 0 && others.length < parts.length ? listOf(turn, others) : null;
}

/** The whole that the last answer named: what its name belongs to, or a name that has parts of its own. */
function wholeNamed({ world, last }: Turn): Entry | null {
  const above = last.claims.find((claim) => claim.kind === 'parent')?.parents[0];
  if (above) return world.index.entries.find((entry) => entry.names.includes(above.name.zh) && childrenOf(entry).length > 0) ?? null;
  const [subject] = last.subjects;
  const around = sharedIn({ world, last });
  if (around) return around;
  return last.listed.length < 2 && subject && childrenOf(subject).length > 0 ? subject : null;
}

/** After the share of a name without parts: what it is a share of. */
function sharedIn({ world, last }: Pick<Turn, 'world' | 'last'>): Entry | null {
  const [subject] = last.subjects;
  const shares = last.claims.flatMap((claim) => (claim.kind === 'share' ? [claim] : []));
  const around = shares.length === 1 && shares[0] && subject && childrenOf(subject).length === 0 ? entryOf(world, shares[0].whole) : undefined;
  return around && around !== subject && around.rows.some(({ role }) => role === 'item') && (childrenOf(around).length > 0 || hasParts(world, around, last)) ? around : null;
}

/** Parts that only a sentence lists. */
function hasParts(world: Turn['world'], entry: Entry, last: Answer): boolean {
  return breakdownAnswer(contextOf(world, last.trace.query, [entry], last), entry).claims.some((claim) => claim.kind === 'list' && claim.what === 'parts' && claim.items.length > 1);
}
