/** Rules for a follow-up that brings one name and sets it beside the thread's own: added, compared, part or whole. */
import { pattern } from '../../budget/pattern.ts';
import { madeBy, takenBy } from '../marks.ts';
import { decimal } from '../../budget/amount.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { besideLast } from '../../query/frames/beside.ts';
import { AGAINST_OWN_YEAR } from '../../query/words/act-words.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { takesAway } from '../../query/frames/signs.ts';
import type { Mention, Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { claims, type Context } from '../context.ts';
import { shareOf } from '../figures.ts';
import { breakdownAnswer } from '../parts.ts';
import { AGREES, addedUp } from '../verdicts/agreement.ts';
import { SO_MANY_TOGETHER } from './adds-up.ts';
import { CELLS } from '../cells/cells.ts';
import { differenceOfFigures } from '../measures/compare.ts';
import { operand } from '../measures/operand.ts';
import { roundingNote } from '../verdicts/identities.ts';
import { resolveMentions } from '../names/resolve.ts';
import { withoutPlace } from '../names/scope.ts';
import { resolveMention, type Topic } from '../names/resolve-mention.ts';
import { sumOfCodes } from '../measures/shared-sum.ts';
import { isInside } from '../measures/inside.ts';
import { exactMention, partOf, summed, toldBeside, isSaidWhole } from './names.ts';
import { allParts, countNamed } from './parts-said.ts';
import { contextOf, type Rule, type Thread, type Turn } from './turn.ts';
import { withoutIt } from './part-of-it.ts';
import { withComparisonVerdict } from '../verdicts/verdicts.ts';
import { headFigure, totalEntry, type World } from '../world.ts';

/** The last name is the whole. */
const OF_IT = pattern(/\bof (?:it|that|this|them)\b|占(?:它|其|这|那|了它)|其中/i);
const PERCENT_OF = pattern(/(?:^|\b(?:as|in)\s+)(?:an? )?(?:%|per ?cent(?:age)?|pct|share|fraction|proportion) of (?:the |all |total )?$/i);
export const PAIR_ACTS: ReadonlySet<string> = new Set(['difference', 'compare', 'ratio']);

/** A name of the thread as if it had been said. */
function spokenOf(entry: Entry): Topic {
  return { mention: exactMention(entry), certainty: 'sure', entry, choices: [entry], hits: [] };
}

/** The one name that a follow-up means by all its words, when it means one. */
function onlyName(world: World, query: Query): { mention: Mention; entry: Entry | null } | null {
  const [first] = query.mentions;
  if (!first || query.mentions.length > 4) return null;
  const found = withoutPlace(resolveMentions(query, world.index));
  const [topic] = found;
  // 「机关服务（office services）」: one name, said twice.
  const topics = topic?.certainty === 'sure' && found.every(({ entry }) => entry === topic.entry) ? [topic] : found;
  if (topics.length !== 1 || !topic) return query.mentions.length === 1 ? { mention: first, entry: null } : null;
  if (query.mentions.length === 1) return { mention: first, entry: topic.entry };
  return topic.entry ? { mention: { ...exactMention(topic.entry), gap: first.gap, from: first.from, to: query.mentions.at(-1)?.to ?? first.to }, entry: topic.entry } : null;
}

/** 「跟合计对得上吗」, "do they add up to": a question whether, not how much. */
const ADDS_UP_TO = pattern(/对得上|对得拢|吻合|等于|是不是|够不够|一致|\b(?:add|adds|come|comes|sum) (?:up )?to\b|\bequals?\b|\bmatch(?:es)?\b|\btally\b|\bis (?:that|this) (?:all|the whole|the entire|everything)\b|是(?:全部|整个|所有)的?/i);


/** The parts of a total that was told with them are to be seen added up. */
const MADE_UP = pattern(/加出来|怎么(?:加|算|得)(?:出|来|到)?|算式|公式|\b(?:additions?|arithmetic|formula|equation|calculat\w+|comput\w+|add(?:s|ed|ing)? up|plus|sum)\b|\bhow (?:did|do|does|is|was) .*\b(?:get|got|arrive|reached?|made|total)\b/i);
const MADE_UP_OF = 'the parts added up equal the total';

const IN_TOTAL = pattern(/一共|总共|合计|总计|共(?:是|有|要)?多少|\b(?:in total|altogether|in all|all told|all together|the total|total|overall)\b/i);

/** 总额 of a name, where nothing else says that several are added. */
const OF_WHOLE = pattern(/^(?!.*(?:加|合|一共|总共|之和|凑|[两俩几三四五])).*总(?:额|数|量|盘子)/);

const OF_BUDGET = pattern(/\b(?:half|thirds?|quarters?|fifths?|tenths?|per ?cent|%) of (?:the |our |all )?(?:total |whole |entire |overall |annual )?(?:budget|spending|expenditure|money|total)\b/i);

export const BESIDE: readonly Rule[] = [
  {
    name: 'the sum of the last names against the one named now',
    answer: ({ world, query, thread, last }) => {
      if (!ADDS_UP_TO.test(query.spoken) || !(query.tags.has('sum') || query.reference?.kind === 'these' || SO_MANY_TOGETHER.test(query.spoken) || (last.claims.some(({ kind }) => kind === 'sum') && isQuestionOfTruth(query.spoken, query.tags))) || !(query.act === 'lookup' || query.act === 'sum' || query.act === 'reconcile' || query.act === 'check' || query.act === 'difference')) return null;
      const [topic, another] = resolveMentions({ ...query, act: 'lookup' }, world.index);
      const entries = summed(world, { ...query, mentions: [] }, thread);
      const [side] = topic || !SO_MANY_TOGETHER.test(query.spoken) ? [] : query.wholes;
      const whole = topic?.certainty === 'sure' && !another ? topic.entry : side ? totalEntry(world, side.side) : null;
      if (!whole || entries.includes(whole) || entries.length < 2) return null;
      return addedUp({ ...contextOf(world, { ...query, act: 'sum', mentions: [] }, [], last), topics: [...entries, whole].map(spokenOf) }, whole);
    },
  },
  {
    name: 'how the total just told is made up',
    answer: ({ world, query, last }) => {
      // What they came to the year before is another sum.
      if (last.subjects.length < 3 || query.relativeYear === 'prior' || query.year === world.book.year - 1 || query.convertTo !== null || query.mentions.some((mention) => !isFrame(mention)) || !(query.act === 'sum' || query.act === 'reconcile' || MADE_UP.test(query.spoken))) return null;
      const context = contextOf(world, query, [], last);
      const whole = last.subjects.find((entry) => last.subjects.every((other) => other === entry || isInside(context, other, entry)));
      if (!whole) return null;
      const told = last.subjects.filter((entry) => entry !== whole);
      const n = countNamed(query.spoken);
      const all = n !== null && n > told.length ? allParts(world, n, last.subjects) : [];
      return addedUp({ ...contextOf(world, { ...query, act: 'sum', mentions: [], text: MADE_UP_OF }, [], last), topics: [...(all.length > 0 ? all : told), whole].map(spokenOf) });
    },
  },
  {
    name: 'why the sum just checked is off',
    answer: ({ world, query, last }) => {
      const off = query.act === 'why' && query.mentions.length === 0 && madeBy(last, AGREES) && last.claims.some(({ kind }) => kind === 'difference');
      const notes = off ? roundingNote(contextOf(world, query, [], last)) : [];
      return notes.length > 0 ? { ...last, claims: notes, trace: { ...last.trace, query } } : null;
    },
  },
  {
    name: 'the name it brings beside the last one',
    answer: ({ world, query, thread, last, subject, meant }) => {
      const brought = subject && last.subjects.length > 0 ? onlyName(world, query) : null;
      if (!brought || !subject || brought.entry === subject) return null;
      const { mention, entry } = brought;
      const inside = entry !== null && isInside(contextOf(world, query, [], last), subject, entry);
      const beside = besideLast(query, mention.from, mention.to, inside);
      if (!beside) return null;
      // 「甲占总支出多少」 says itself of what.
      if (beside.act === 'share' && query.wholes.length > 0) return null;
      // "Is A more than a tenth of the budget": a part of that, set beside nothing.
      if (beside.act !== 'share' && OF_BUDGET.test(query.spoken)) return null;
      if ((beside.act === 'difference' || beside.act === 'compare') && AGAINST_OWN_YEAR.test(query.spoken)) return null;
      // 「占甲总额多少」 adds nothing up: the whole is called so.
      const several = (query.tags.has('sum') && !(query.language === 'zh' && OF_WHOLE.test(query.spoken))) || query.reference?.kind === 'these';
      // 「三个合计占多少」 after two of the three were set apart: all three.
      const n = several ? countNamed(query.spoken) : null;
      const spoken = several && (meant.length < 2 || (n !== null && n > meant.length)) && beside.act === 'share' ? summed(world, query, thread) : meant;
      // 「加上丙一共多少」 after 甲 and 乙, told one by one: all three.
      const run = beside.act === 'sum' && IN_TOTAL.test(query.spoken) && query.reference === null && entry ? toldBeside(world, thread).filter((one) => one !== entry) : [];
      const own = (run.includes(subject) ? run : spoken).map((one) => ({ ...exactMention(one), gap: ['and' as const] }));
      const again = (act: Query['act'], mentions: readonly Mention[]): Answer => answerQuery(world, { ...query, act, mentions, tags: act === 'sum' ? new Set([...query.tags, 'sum']) : query.tags }, [], last);
      // 「这四笔总和，甲也算进去」: as many as are said, of which the name is one.
      const counted = beside.act === 'sum' && n !== null && n > 2 ? summed(world, { ...query, mentions: [] }, thread) : [];
      if (counted.length === n && entry && counted.includes(entry)) return again('sum', counted.map((one) => ({ ...exactMention(one), gap: ['and' as const] })));
      if (beside.act === 'sum') return again('sum', [...own, { ...mention, gap: ['versus'] }]);
      const given = last.claims.some(({ kind }) => kind === 'sum');
      if (beside.act === 'share' && (given || spoken.length > 1)) return answerQuery(world, { ...query, act: 'share', columns: null, mentions: [{ ...mention, gap: ['share'] }] }, spoken, last);
      // What one table has of the name was told, not all of it: that is the part.
      const [told, more] = last.listed;
      const whole = beside.act === 'share' && entry && told && !more && told.facts[0]?.measure === 'amount' && told.derivation === null && subject.rows.some((row) => told.facts.some((fact) => fact.row === row)) && told.value !== operand(contextOf(world, query, [], last), subject)?.value ? headFigure(world, entry) : null;
      if (whole && told && whole.unit === told.unit && decimal(whole.value).gte(decimal(told.value))) return claims(contextOf(world, query, last.subjects, last), 'a share', [{ kind: 'share', part: told, whole, percent: shareOf(told.name, told, whole) }], [subject], [told]);
      if (beside.act === 'share') return again('share', [exactMention(subject), { ...mention, gap: ['share'] }]);
      if (takesAway(query.spoken, query.mentions)) return null;
      // 「比乙多多少」 after a sum: the sum is what is set against it.
      const apart = entry && (beside.act === 'difference' || beside.act === 'compare') ? sumAgainst(contextOf(world, query, [], last), last, entry, beside.turned === true) : null;
      if (apart) return apart;
      const [left, right] = beside.turned ? [mention, exactMention(subject)] : [exactMention(subject), mention];
      return again(beside.act, [left, { ...right, gap: [...right.gap, 'versus'] }]);
    },
  },
  {
    name: 'the last name beside the one named now',
    answer: ({ world, query, thread, named }) => (named && (query.act === 'lookup' || (query.act === 'check' && query.language === 'zh' && (query.claimed.length === 0 || /(?:比|较)$/.test(query.spoken.slice(0, named.from))) && query.relativeYear === null && query.year === null)) && query.tags.has('versus') && /比|compared|versus|vs/i.test(query.text) ? withLast(world, { ...query, act: 'compare' }, thread) : null),
  },
  {
    name: 'something taken from the last name',
    answer: ({ world, query, last }) => {
      if (query.mentions.length === 0 || last.subjects.length === 0 || !takesAway(query.spoken, query.mentions) || query.act !== 'difference') return null;
      const answer = answerQuery(world, query, last.subjects, last);
      return answer.claims.some((claim) => claim.kind === 'balance' || (claim.kind === 'list' && claim.what === 'parts' && claim.total !== null)) ? answer : null;
    },
  },
  {
    name: 'the last names plus the one named now',
    answer: ({ world, query, last, named }) => {
      if (!named || !query.tags.has('sum') || !/再加|加上|plus|\badd\b|with/i.test(query.text) || last.subjects.length === 0) return null;
      return answerQuery(world, { ...query, act: 'sum', mentions: [...last.subjects.map((entry) => ({ ...exactMention(entry), gap: ['and' as const] })), { ...named, gap: ['versus'] }] }, [], last);
    },
  },
  {
    name: 'the last name set against the one named now',
    answer: ({ world, query, thread, named, last, subject }) => {
      // 「两个甲合计」 after one of its codes: the name once more.
      const codes = named && subject && query.act === 'sum' && resolveMention(named, world.index, 'money').entry === subject ? sumOfCodes(contextOf(world, query, [subject], last), subject) : null;
      // 「丙多少，差多少」 after a sum: the sum is meant, not the first of what was added.
      const [topic, another] = named && query.act !== 'sum' && query.act !== 'ratio' && PAIR_ACTS.has(query.act) && query.relativeYear === null ? resolveMentions({ ...query, act: 'lookup' }, world.index) : [];
      const apart = topic?.certainty === 'sure' && topic.entry && !another ? sumAgainst(contextOf(world, query, [], last), last, topic.entry, true) : null;
      return codes ?? apart ?? (named && (query.act === 'sum' || PAIR_ACTS.has(query.act)) ? withLast(world, query, thread) : null);
    },
  },
];

/** The sum just told set against a name that is none of what was added. */
function sumAgainst(context: Context, last: Answer, entry: Entry, turned: boolean): Answer | null {
  const total = last.claims.flatMap((claim) => (claim.kind === 'sum' ? [claim.total] : []))[0];
  const other = headFigure(context.world, entry);
  if (!total || !other || total.unit !== other.unit || last.subjects.includes(entry)) return null;
  return withComparisonVerdict(context, differenceOfFigures(context, ...(turned ? [other, total] as const : [total, other] as const), last.subjects.slice(0, 2)));
}

/** 「服务类占几成」, "what percent of it is wages": a part of the last name, or one that is said to be. */
export function shareInLast({ world, query, last, named, subject }: Turn): Answer | null {
  if (!named || query.act !== 'share' || query.tags.has('sum')) return null;
  // "In percent of the A part": what stands behind "percent of" is the whole.
  const alone = last.claims.every(({ kind }) => kind !== 'sum') && (last.subjects.length === 1 || takenBy(last, CELLS));
  const whole = alone && PERCENT_OF.test(query.spoken.slice(0, named.from)) ? resolveMentions({ ...query, act: 'lookup' }, world.index)[0]?.entry : null;
  const part = whole ? last.subjects.filter((entry) => entry !== whole).at(-1) : undefined;
  if (part && whole) return answerQuery(world, { ...query, mentions: [exactMention(part), { ...exactMention(whole), gap: ['share'] }] }, [], last);
  const within = subject ? partOf(world, subject, named) ?? partElsewhere(contextOf(world, query, [], last), subject, named) : null;
  const own = subject && (within !== null || OF_IT.test(query.text)) ? { ...exactMention(subject), gap: ['share' as const] } : null;
  return own && answerQuery(world, { ...query, mentions: [within ? exactMention(within) : { ...named, gap: [] }, own] }, [], last);
}

/** A part that another place prints: a column under the name (公车 of 三公), or a name with the money of one of its rows. */
function partElsewhere(context: Context, whole: Entry, mention: Mention): Entry | null {
  const parts = breakdownAnswer(context, whole).claims.flatMap((claim) => (claim.kind === 'list' && claim.what === 'parts' ? claim.items.map(({ figure }) => figure) : []));
  const hits = context.world.index.findEntries({ text: mention.text, pieces: mention.pieces });
  const fitting = hits.filter(({ entry, precision }) => {
    const own = precision >= 0.78 && entry !== whole && !isSaidWhole(hits, entry) ? headFigure(context.world, entry) : null;
    return own !== null && parts.some(({ name, value, unit }) => unit === own.unit && decimal(value).eq(decimal(own.value)) && (entry.names.includes(name.zh) || decimal(value).gt(0)));
  });
  const values = new Set(fitting.map(({ entry }) => headFigure(context.world, entry)?.value));
  return values.size === 1 ? fitting[0]?.entry ?? null : null;
}

/** 「比食堂多多少」 after another name: that name comes first. */
function withLast(world: World, query: Query, thread: Thread): Answer {
  const [first] = thread.answer.subjects;
  const own = query.mentions[0];
  if (!first || !own) return answerQuery(world, query, [], thread.answer);
  // "How much bigger is B" after A and then B: B stands beside the one before it.
  const [, before] = [...thread.subjects].reverse().filter((entry, at, all) => all.indexOf(entry) === at);
  // 「党建多多少」 after 党建 and another were set against each other: those two once more.
  const pair = thread.answer.subjects.length === 2 && COMPARED.has(query.act) && query.mentions.length === 1 ? thread.answer.subjects : [];
  const mine = pair.find((entry) => resolveMention(own, world.index, 'money').entry === entry);
  const partner = pair.find((entry) => entry !== mine);
  if (mine && partner) return answerQuery(world, { ...query, mentions: [exactMention(mine), { ...exactMention(partner), gap: ['versus'] }] }, [], thread.answer);
  const again = before && COMPARED.has(query.act) && query.mentions.length === 1 && thread.answer.subjects.length === 1 && resolveMention(own, world.index, 'money').entry === first;
  if (again) return answerQuery(world, { ...query, mentions: [exactMention(first), { ...exactMention(before), gap: ['versus'] }] }, [], thread.answer);
  const same = query.mentions.length === 1 && REST.test(query.spoken) && resolveMentions(query, world.index)[0]?.entry === first;
  return (same ? withoutIt(world, query, thread, first) : null) ?? answerQuery(world, { ...query, mentions: [exactMention(first), { ...own, gap: [...own.gap, 'versus'] }] }, [], thread.answer);
}

const COMPARED: ReadonlySet<string> = new Set(['compare', 'difference', 'ratio']);

/** What is left beside a name: nothing is set against it but its whole. */
const REST = pattern(/除|扣|去掉|减去|刨|撇|之外|以外|剩|\b(?:except|besides|apart from|without|other than|left)\b/i);
