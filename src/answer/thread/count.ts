/** Rules for a follow-up that wants a number of things: the indicator of what was spoken of, and an average by the count just given. */
import { pattern } from '../../budget/pattern.ts';
import { NO_COUNT, madeBy } from '../marks.ts';
import { decimal, divideHalfUp } from '../../budget/amount.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Figure } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { namesKind, valueKinds, type ValueKind } from '../../query/slots/value-kind.ts';
import { isNumberOfThings } from '../measures/divisor.ts';
import { FILL_RATE, postsAnswer } from '../offices/establishment.ts';
import { HEADS_OF_UNIT } from '../offices/unit-heads.ts';
import { toldValue } from '../texts/told-value.ts';
import { headFigure, wholesOf, type World } from '../world.ts';
import { differenceOfFigures } from '../measures/compare.ts';
import { claims, notFound, type Context } from '../context.ts';
import { computedFigure, valueOf } from '../figures.ts';
import { shorterNamed } from '../sets/collections.ts';
import { entryOf, exactMention } from './names.ts';
import { contextOf, type Rule, type Thread } from './turn.ts';

/** The asker wants a target, of what "that" or "such" stands for. */
const TARGET = pattern(/绩效|指标|目标|\bperformance\b|\btarget(?:s|ed)?\b|\bindicators?\b|\bkpis?\b/i);
const POINTS = pattern(/这|那|它|其|该|\b(?:such|that|it|this|those|these|them)\b/i);
/** The share of the name's letters, two by two, that an indicator of it has. */
const SHARED = 0.5;
/** How well a word must fit the count to be what it counts. */
const FITS = 0.6;
const PER = pattern(/(?:每一?(?:个|名|位|户|家|人)?|\b(?:per|each|every|an?))\s*$/i);
/** Kinds of value that sentences tell. */
const IN_WORDS: ReadonlySet<ValueKind> = new Set(['age', 'length', 'area', 'weight']);
/** Of posts: those that are filled, or are not. */
const POSTS_OF = pattern(/缺额|缺口|没用|没满|没人|闲置|还?缺|^实有|在编|在岗|在职|到[岗位]|实际(?=[的有]|$|呢)|空着|空缺|空编|缺编|空几|空多少|坐满|满[员编]|空位|还空|缺几|差几|\bfilled\b|\bvacan\w+|\bunfilled\b|\bempty\b|\bseats?\b|\bin post\b|\b(?:in|on) the establishment\b|\bactual(?:ly)?\b|\bauthori[sz]ed\b|\bapproved\b/i);
/** 「编制数减在编数」 */
const POSTS_WORD = pattern(/^(?:行政|事业)?编(?:制)?(?:总)?(?:人)?(?:数|额)?$|^人$|^名额$|^空$|^位?子$|^位置?$|^坑位?$|^岗位?$|^establishment$/);
/** 「编制数呢」 after the people in posts of one kind: the posts of that kind. */
const POSTS_NUMBER = pattern(/^编制(?:总)?数?$/);
const APART: ReadonlySet<string> = new Set(['difference', 'compare']);
const POSTS_BEFORE = pattern(/编制|定员|\bposts?\b|establishment|authori[sz]ed/i);
/** What is called a number comes before what merely has one. */
const NUMBER = pattern(/数量?$/);
const A_NUMBER = 0.1;

/** Kinds of indicators as they are asked for and printed. */
const KINDS: readonly { asked: RegExp; printed: RegExp }[] = [
  { asked: /个数|数量|多少个|几个|\bhow many\b(?! [a-z]+ (?:(?:do|does|will|are|is) )?(?:they|it|these|those)? ?(?:be )?cover)|\bnumber\b|\bcount\b/i, printed: /(?:个数|数量|人数|次数|场次)$/ },
  { asked: /覆盖|\bcover(?:age|s|ing|ed)?\b/i, printed: /覆盖/ },
  { asked: /满意|\bsatisf\w+/i, printed: /满意/ },
  { asked: /合格|\bpass rate\b|\bqualif\w+/i, printed: /合格/ },
  { asked: /完成率|\bcompletion\b/i, printed: /完成率/ },
  { asked: /及时|按时|\bon[- ]time\b|\btimel\w+|\bpunctual\w*/i, printed: /及时|按时/ },
];

export const COUNTING: readonly Rule[] = [
  {
    name: 'a count that is named, against the one just told',
    answer: ({ world, query, thread, last }) => {
      const named = query.mentions.length > 0 && SET_AGAINST.test(query.spoken) && (APART.has(query.act) || query.act === 'lookup' || query.act === 'unknown' || query.act === 'check');
      if (!named || query.direction !== null || query.claimed.length > 0 || query.thresholds.length > 0 || query.relativeYear !== null || query.percent) return null;
      const told = [...last.listed, ...thread.shown.slice(-3)].find(({ facts, value }) => facts[0]?.measure === 'count' && decimal(value).gt(0));
      if (!told || last.listed.every(({ facts }) => facts[0]?.measure !== 'count')) return null;
      const found = query.mentions.map((mention) => countNamed(world, { ...query, act: 'lookup', wanted: 'count', mentions: [mention], reference: null, tags: new Set() }, told, last));
      const [one, other] = found;
      if (!one || found.includes(null) || found.length > 2 || (other && other === one)) return null;
      const [left, right] = other ? [one, other] : AFTER_THAN.test(query.spoken) ? [told, one] : [one, told];
      const entries = [left, right].flatMap((figure) => entryOf(world, figure) ?? []);
      return left === right || left.value === right.value && entries[0] === entries[1] ? null : differenceOfFigures(contextOf(world, query, [], last), left, right, entries);
    },
  },
  {
    name: 'two kinds of target of the last name',
    answer: ({ world, query, last, subject }) => {
      if (!subject?.kinds.has('money') || last.subjects.length !== 1 || !(TARGET.test(query.spoken) || query.act === 'count')) return null;
      const asked = KINDS.filter((kind) => kind.asked.test(query.spoken));
      const found = asked.map(({ printed }) => likeliest(world.index.entries.filter(({ key, facts }) => printed.test(key) && facts.some(({ measure }) => measure === 'target')), subject));
      const entries = found.flatMap((entry) => entry ?? []);
      if (asked.length < 2 || entries.length !== asked.length) return null;
      return answerQuery(world, { ...query, act: 'lookup', wanted: 'target', reference: null, columns: null, tags: new Set([...query.tags].filter((tag) => tag !== 'breakdown' && tag !== 'sum')), mentions: entries.map((entry, at) => ({ ...exactMention(entry), gap: at === 0 ? [] : ['and' as const] })) }, [], null);
    },
  },
  {
    name: 'how many of it the targets have',
    answer: ({ world, query, thread, last, subject }) => {
      if (!subject?.kinds.has('money') || last.subjects.length > 2 || !query.tags.has('howMany') || !TARGET.test(query.spoken) || !(POINTS.test(query.spoken) || query.mentions.length === 0)) return null;
      const counts = world.index.entries.filter((entry) => entry.facts.some((fact) => fact.measure === 'target' && isNumberOfThings(fact)));
      // Of a line and the project that it stands under, the line's.
      const best = sameMoney(world, last.subjects, thread).map((money) => likeliestNumber(counts, money)).find((entry) => entry !== null);
      return best ? answerQuery(world, { ...query, act: 'lookup', wanted: 'target', reference: null, mentions: [exactMention(best)] }, [], last) : null;
    },
  },
  {
    name: 'how many of it are counted elsewhere',
    answer: ({ world, query, thread, last, subject }) => {
      if (!subject?.kinds.has('money') || last.subjects.length !== 1 || query.mentions.length > 0 || !BARE_COUNT.test(query.spoken.trim())) return null;
      const counted = world.index.entries.find((entry) => entry.kinds.has('count') && shorterNamed(world, entry) === subject) ?? sameMoney(world, [subject], thread).map((money) => likeliestNumber(world.index.entries.filter((entry) => entry.facts.some((fact) => fact.measure === 'target' && isNumberOfThings(fact))), money)).find((entry) => entry !== null);
      return counted ? answerQuery(world, { ...query, act: 'lookup', wanted: counted.kinds.has('count') ? 'count' : 'target', reference: null, mentions: [exactMention(counted)] }, [], last) : null;
    },
  },
  {
    name: 'a value of the last name that only words tell',
    answer: ({ world, query, last, subject }) => {
      const [kind] = valueKinds(query.spoken);
      if (!kind || !IN_WORDS.has(kind) || !subject || (query.act !== 'lookup' && query.act !== 'unknown')) return null;
      if (!query.mentions.every(({ text, unknown }) => unknown.length > 0 || namesKind(text, [kind]))) return null;
      const context = contextOf(world, query, [subject], last);
      // Of several names the only one that has such a value.
      const [told, another] = last.subjects.flatMap((entry) => toldValue(context, kind, entry, wholesOf(world, entry)) ?? []);
      if (another) return null;
      // No amount of money is an age.
      return told ?? (kind === 'age' && subject.kinds.has('money') ? notFound(context, 'no age is told', 'notInDocument', [{ zh: '年龄', en: 'age' }], [subject]) : null);
    },
  },
  {
    name: 'the posts that were just spoken of',
    answer: ({ world, query, last, thread }) => {
      const kind = kindOfHeads(last);
      if (kind !== null && query.act === 'lookup' && query.mentions.length === 1 && POSTS_NUMBER.test(query.mentions[0]?.text ?? '')) return postsAnswer(contextOf(world, { ...query, text: `${kind}实有多少`, spoken: kind, mentions: [] }, [], last));
      const rate = FILL_RATE.test(query.spoken);
      if (!(rate || POSTS_OF.test(query.spoken) || (POSTS_WORD.test(query.mentions[0]?.text ?? '') && (APART.has(query.act) || query.act === 'share'))) || !query.mentions.every(({ text }) => POSTS_OF.test(text) || POSTS_WORD.test(text) || FILL_RATE.test(text)) || !(rate || query.act === 'share' || query.act === 'lookup' || query.act === 'unknown' || query.act === 'difference' || query.act === 'compare')) return null;
      const unit = madeBy(last, HEADS_OF_UNIT) ? last.listed[0]?.facts[0]?.row.budgetUnit : null;
      const text = `${unit ?? ''} ${thread.query.text} ${query.text}`;
      const heads = last.listed.length > 0 && last.listed.every(({ unit }) => unit === '人');
      return heads || POSTS_BEFORE.test(thread.query.text) ? postsAnswer(contextOf(world, { ...query, text, mentions: [] }, [], last)) : null;
    },
  },
  {
    name: 'the last name by a count that nothing prints',
    answer: ({ world, query, last, subject }) => {
      if (query.act !== 'average' || query.mentions.length === 0 || !subject?.kinds.has('money')) return null;
      // 「每个老人」, "per resident": what follows is counted, it is no name.
      if (!query.mentions.every(({ from }) => PER.test(query.spoken.slice(0, from)))) return null;
      const answer = answerQuery(world, query, last.subjects, last);
      return answer.subjects.some((entry) => last.subjects.includes(entry)) ? answer : notFound(contextOf(world, query, last.subjects, last), NO_COUNT, 'noCount', [world.nameOf(subject.label)], [subject]);
    },
  },
  {
    name: 'the money of the thread by the count just given',
    answer: ({ world, query, thread, last }) => {
      const subject = countMeant(query, last, thread);
      if (query.act !== 'average' || query.monthly || !subject || subject.kinds.has('money') || !subject.facts.some(isNumberOfThings)) return null;
      const counted = query.mentions.every((mention) => subject.facts.some(({ unit }) => unit?.endsWith(mention.text) === true) || world.index.findEntries({ text: mention.text, pieces: mention.pieces }).some(({ entry, precision }) => entry === subject && precision >= FITS));
      const money = [...thread.subjects].reverse().find(({ kinds }) => kinds.has('money'));
      if (!counted || !money) return null;
      // "What does retirement cost per head", after the retired: money of its own, whatever was spoken of before.
      if (query.mentions.length > 0 && answerQuery(world, query, [], null).claims.some((claim) => claim.kind === 'average' && claim.count !== null)) return null;
      const answer = answerQuery(world, { ...query, wanted: 'money', reference: null, mentions: [exactMention(money), { ...exactMention(subject), gap: ['and'] }], tags: new Set([...query.tags].filter((tag) => tag !== 'project' && tag !== 'item')) }, [], last);
      // A count that is called as the money is would be averaged as money.
      return answer.claims.some((claim) => claim.kind === 'average' && claim.count !== null) ? answer : dividedBy(contextOf(world, query, [money], last), money, last.listed.find(({ facts }) => facts.some((fact) => subject.facts.includes(fact)))) ?? answer;
    },
  },
  {
    name: 'an average by the count just given',
    answer: ({ world, query, last, subject }) => {
      if (query.act !== 'average' || query.mentions.length === 0 || !subject || subject.kinds.has('money') || !subject.facts.some(isNumberOfThings)) return null;
      if (!madeBy(answerQuery(world, query, [], last), NO_COUNT)) return null;
      return answerQuery(world, { ...query, mentions: [...query.mentions, { ...exactMention(subject), gap: ['and'] }] }, [], last);
    },
  },
];

/** The names just told, and those told before with the same money: a line and the subject that it is all of. */
function sameMoney(world: World, told: readonly Entry[], { subjects }: Thread): Entry[] {
  const amounts = new Set(told.map((entry) => headFigure(world, entry)?.value));
  return [...told, ...[...subjects].reverse().filter((entry) => !told.includes(entry) && entry.kinds.has('money') && amounts.has(headFigure(world, entry)?.value))];
}

/** The one count that was told; of several the one of the things that the money is shared out to: 「每个项目」, not 「每个社区」. */
function countMeant({ spoken }: Query, { subjects }: Answer, { subjects: all }: Thread): Entry | null {
  const [only, another] = subjects;
  if (!another) return only ?? null;
  const thing = EACH_THING.exec(spoken)?.[1];
  if (thing === undefined) return null;
  const inUnit = subjects.filter(({ facts }) => facts.some(({ unit }) => unit?.endsWith(thing) === true));
  const found = inUnit.length > 0 ? inUnit : subjects.filter(({ key }) => new RegExp(`${thing}(?:个数|数量|总数|数)$`).test(key));
  // Of several such counts the one that is called as the money is.
  const money = all.findLast(({ kinds }) => kinds.has('money'));
  const [one, more] = found.length > 1 ? found.filter(({ key }) => money?.key.slice(0, 2) === key.slice(0, 2)) : found;
  return one && !more ? one : null;
}
const EACH_THING = pattern(/[每一]一?个([\u4e00-\u9fff]{2,3}?)(?=平均|要|得|能|分|合|摊|花|多少|几|[,，?？]|$)/);

function dividedBy(context: Context, money: Entry, count: Figure | undefined): Answer | null {
  const total = headFigure(context.world, money);
  if (!total || !count || !/^\d+$/.test(count.value) || count.value === '0') return null;
  const average = computedFigure(total.name, divideHalfUp(valueOf(total), valueOf(count), 2).toFixed(2), total.unit, total.year, `${total.value} ÷ ${count.value}`, [total, count]);
  return claims(context, 'an average', [{ kind: 'average', total, count, per: null, average }], [money], [average]);
}

/** Words that set one count against another. */
const SET_AGAINST = pattern(/比|差|[多少](?:出|了)?(?:多少|几)|\b(?:than|difference|gap|exceeds?|outnumbers?)\b/i);
/** "More than the ones in post": what was told comes first. */
const AFTER_THAN = pattern(/^\W*(?:and |so |is (?:it|that) |are (?:they|those) )*(?:(?:how many|how much) )?(?:more|fewer|less|higher|lower)\b.*\bthan\b|^(?:那|它|这)*(?:比|跟|和|与)/i);
/** Of posts and those who fill them, the heads. */
const FILLED = pattern(/实有|在编人数|在岗/);

/** The one count of the told unit that a word asks for; of the posts and those in them, those in them. */
function countNamed(world: World, query: Query, told: Figure, last: Answer): Figure | null {
  const { listed, outcome } = answerQuery(world, query, [], last);
  const counts = outcome === 'answered' ? listed.filter(({ facts, unit, value }) => facts[0]?.measure === 'count' && unit === told.unit && decimal(value).gt(0)) : [];
  const filled = counts.filter(({ name }) => FILLED.test(name.zh));
  const [only, another] = filled.length > 0 ? filled : counts;
  return only && !another ? only : null;
}

/** The one number of things that shares most with the name, when it shares enough. */
function likeliestNumber(counts: readonly Entry[], subject: Entry): Entry | null {
  const [best, next] = counts.map((entry) => ({ entry, shared: overlap(subject, entry) + (NUMBER.test(entry.key) ? A_NUMBER : 0) })).filter(({ shared }) => shared >= SHARED).sort((left, right) => right.shared - left.shared);
  return best && (!next || next.shared < best.shared) ? best.entry : null;
}

/** 「几个」, "how many?" */
const BARE_COUNT = pattern(/^(?:那|那么|这|一共|总共|共|都|有|是|要|需|得|做|建|修|搞|安排|实施)*(?:几个?(?:项目|项|个)?|多少(?:个|项目|项))[呢啊]?[?？。]*$|^\W*(?:and |so )?how many(?: (?:are (?:there|they)|of them|(?:of them |individual |separate |single )?projects?(?: (?:does|do|is|are|did) (?:it|that|this|they|there|those)(?: (?:cover|include|contain|involve|comprise|fund|pay for|in (?:it|that|there)))?| (?:are |is )?(?:in|under) (?:it|that|there))?))?\W*$/i);

/** The one indicator that shares most with the name, when it shares enough. */
function likeliest(indicators: readonly Entry[], subject: Entry): Entry | null {
  const [best, next] = indicators.map((entry) => ({ entry, shared: overlap(subject, entry) })).filter(({ shared }) => shared >= SHARED).sort((left, right) => right.shared - left.shared);
  return best && (!next || next.shared < best.shared) ? best.entry : null;
}

function overlap(subject: Entry, entry: Entry): number {
  const [own, other] = [subject.key, entry.key].map((key) => new Set([...key].slice(1).map((letter, at) => `${[...key][at] ?? ''}${letter}`)));
  if (!own || !other || own.size === 0) return 0;
  return [...own].filter((pair) => other.has(pair)).length / own.size;
}

/** The kind of posts that all people just told are in. */
function kindOfHeads({ listed }: Answer): string | null {
  const kinds = new Set(listed.flatMap(({ facts, unit }) => (unit === '人' || unit === '名' ? facts.map(({ row }) => row.context) : [null])));
  const [kind] = kinds;
  return kinds.size === 1 && kind && /编制/.test(kind) ? kind : null;
}
