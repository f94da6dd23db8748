/** One figure: by name, by name and column, by name within another. */
import { pattern } from '../budget/pattern.ts';
import { NO_NAME_FITS, SEVERAL_NAMES } from './marks.ts';
import { bothWithin, crossed, within, wholeFirst } from './crossed-names.ts';
import type { Fact } from '../budget/fact.ts';
import { bareName } from '../budget/text.ts';
import type { Entry } from '../search/entries.ts';
import type { Answer, Claim, Name } from './answer.ts';
import { claims, clarify, entryName, notFound, type Context } from './context.ts';
import { printedFigure } from './figures.ts';
import { priorAnswer } from './measures/change.ts';
import { sumEntries } from './measures/sum.ts';
import { filledOf } from './names/filled.ts';
import { partOfPlace } from './names/scope.ts';
import { HEAD_COUNT, type Topic } from './names/resolve-mention.ts';
import { SPENT, PRICE, lookupEntry } from './lookup-entry.ts';

/** 「甲和乙各多少，合计多少」: each, and the sum. */
const EACH_AND_ALL = pattern(/(?:各|分别|每[个项笔]).{0,8}(?:多少|几).{0,6}(?:合计|一共|总共|加起来|加在一起|总数|共计)|\beach\b.*\b(?:together|combined|in total|altogether|(?:the )?(?:sum|total))\b/i);
/** An asker's words are quoted back only so far. */
const LONGEST_ECHO = 30;

export function lookup(context: Context): Answer {
  const { topics } = context;
  const unclear = topics.find(({ certainty, mention }) => certainty === 'none' && mention.unknown.length > 0) ?? topics.find(({ certainty }) => certainty !== 'sure');
  if (unclear?.certainty === 'none' && topics.every(({ certainty, mention }) => certainty === 'none' && mention.unknown.join('').length >= mention.text.replace(/\s/g, '').length) && !context.query.tags.has('amount') && context.query.wanted === 'any') {
    // 「有没有负债」 asks for a thing by its name, whatever that is.
    const [one] = topics;
    return one && EXISTS.test(context.query.spoken) ? notFound(context, 'no word of it is known', 'notInDocument', [{ zh: one.mention.text, en: one.mention.text }]) : clarify(context, 'no word of it is known', 'unintelligible', [], []);
  }
  const placed = placedIn(context);
  if (placed) return placed;
  if (unclear && topics.length === 1) return unsureAnswer(context, unclear);
  const sure = topics.filter(({ certainty }) => certainty === 'sure');
  const both = bothWithin(context, sure);
  if (both) return both;
  // 「A 里 B 和 C」 where one of them is in no A.
  if (wholeFirst(sure)) return claims(context, SEVERAL_NAMES, topics.flatMap(({ entry }) => (entry ? lookupEntry(context, entry).claims : [])), topics.flatMap(({ entry }) => entry ?? []));
  for (const [at, left] of sure.entries()) {
    for (const right of sure.slice(at + 1)) {
      const pair = sure.length <= 3 ? crossed(context, left, right) : null;
      if (pair) return pair;
    }
  }
  const placedThere = partOfPlace(topics);
  if (placedThere !== topics) return lookup({ ...context, topics: placedThere });
  const phrase = onePhrase(context);
  if (phrase && ((unclear?.certainty === 'none' && sure.length > 1) || isForAnother(context))) return notFound(context, 'the words of one name, each of another', 'notInDocument', [phrase], []);
  if (unclear) return sure.length > 1 || (sure.length === 1 && topics.length === 2 && topics[1]?.mention.gap.includes('and') === true && (sure[0]?.hits[0]?.score ?? 0) >= CLEAR) ? sureOnes(context, sure, unclear) : unsureAnswer(context, unclear);
  const answers = topics.map(({ entry, mention }) => lookupEntry(ownContext(context, mention), entry as Entry));
  if (answers.length === 1 && answers[0]) return answers[0];
  const answered = inUnitAsked(context, topics, answers).filter(({ outcome }) => outcome === 'answered');
  const [first] = answers;
  if (answered.length === 0 && first) return first;
  // 「哪个最大」 after it ranks what was told, each by its first figure.
  const pool = answered.flatMap(({ listed }) => listed.slice(0, 1));
  const shown = answered.length === 1 ? answered : answers;
  const together = shown === answers && EACH_AND_ALL.test(context.query.spoken) ? sumEntries(context, topics.flatMap(({ entry }) => entry ?? [])).claims.filter(({ kind }) => kind === 'sum') : [];
  return { ...claims(context, SEVERAL_NAMES, [...shown.flatMap((answer) => answer.claims), ...together], shown === answers ? topics.flatMap(({ entry }) => entry ?? []) : shown.flatMap(({ subjects }) => subjects), answered.flatMap(({ listed }) => listed)), pool: pool.length > 1 ? pool : [] };
}

const EXISTS = pattern(/有没有|有无|是否有|有[\u4e00-\u9fff]{2,6}(?:吗|么|没有)|\b(?:is|are) there\b|\b(?:do|does) (?:we|you|they|it|the \w+) have\b/i);

const SIDE_ZH = pattern(/^(?:工作)?(?:那|这)(?:一)?(?:边儿?|块儿?|头|儿|口)(?:的|，|,|搞|花在)?$|^方面的?$|^(?:口|条)?线上?的$/);
const SIDE_EN = pattern(/\b(?:on|over on|over at|at|in) the ([a-z][a-z -]{2,30}?) (?:side|end|office)\b/i);

/** 「应急那边的培训花多少」, "training on the emergency side": what is asked of is the second name, and the first says where; two amounts would be an answer to another question. */
function placedIn(context: Context): Answer | null {
  const { topics, query } = context;
  const [first, second, another] = topics;
  if (!first || !second || another || query.act !== 'lookup' || second.mention.gap.includes('versus')) return null;
  const side = query.language === 'en' ? SIDE_EN.exec(query.spoken)?.[1]?.toLowerCase() : undefined;
  const outer = side === undefined ? (SIDE_ZH.test(second.mention.between.trim()) ? first : null) : topics.find(({ mention }) => side.includes(mention.typed.toLowerCase()) || side.includes(mention.text)) ?? null;
  const inner = outer === first ? second : first;
  // The comma of "on the X side, how much is Y" joins nothing.
  if (!outer || (second.mention.gap.includes('and') && !/\bside\b/i.test(second.mention.between))) return null;
  const crossing = outer.certainty === 'sure' && inner.certainty === 'sure' ? crossed(context, outer, inner) : null;
  if (crossing) return crossing;
  const holds = (entry: Entry): boolean => entry.names.some((name) => name.includes(bareName(outer.mention.text))) || outer.choices.some((whole) => within(context, whole, entry) !== null);
  const { counter } = query;
  const fits = (entry: Entry): boolean => holds(entry) && entry.kinds.has(query.wanted === 'money' ? 'money' : 'target') && (counter === null || entry.facts.some(({ unit }) => unit?.includes(counter) === true));
  const close = [...new Set([...inner.choices, ...inner.hits.filter(({ precision }) => precision >= CLEAR).map(({ entry }) => entry)])].filter(fits);
  const [own, more] = close.length === 1 ? close : inner.certainty === 'sure' && inner.entry ? [inner.entry] : inner.choices.filter(holds);
  // Of a number of things the one without the other's words is another thing.
  if (own && !holds(own) && !own.kinds.has('money')) return null;
  if (!own || more) return unsureAnswer({ ...context, topics: [inner] }, inner);
  const told = lookupEntry({ ...context, topics: [inner] }, own);
  if (told.outcome !== 'answered' || holds(own)) return told;
  const { text } = outer.mention;
  return { ...told, claims: [{ kind: 'notice', notice: 'noSuchPart', names: [entryName(context, own), { zh: text, en: text }], year: null }, ...told.claims] };
}

/** 「入户宣传要覆盖多少户」: a verb that some indicator has too names none beside the one that has the unit asked for. */
function inUnitAsked({ query }: Context, topics: readonly Topic[], answers: readonly Answer[]): readonly Answer[] {
  const { counter } = query;
  const [, verb, other] = topics;
  if (other || !verb || counter === null || counter === '个' || verb.mention.text.length > 2 || verb.mention.gap.includes('and') || (query.text.match(/多少|几/g)?.length ?? 0) !== 1) return answers;
  const fitting = answers.filter(({ listed }) => listed.some(({ unit }) => unit.includes(counter)));
  return fitting.length === 1 && answers.every((answer) => fitting.includes(answer) || answer.claims.every(({ kind }) => kind === 'target')) ? fitting : answers;
}

/** A code asks for its own rows, a head count for a number. */
function ownContext(context: Context, { code, text }: Topic['mention']): Context {
  if (HEAD_COUNT.test(text)) return { ...context, query: { ...context.query, wanted: 'count' } };
  return code === null ? context : { ...context, filter: { ...context.filter, code } };
}

/** "Flood damage compensation paid to farmers": names that nothing but prepositions and participles parts are the words of one; null where a list, a clause or a question word stands between them. */
function onePhrase({ query, topics }: Context): Name | null {
  const [first, ...others] = topics;
  const last = others.at(-1);
  if (!first || !last || query.language !== 'en' || topics.some(({ mention }) => mention.code !== null || mention.to === 0 || /[\u3400-\u9fff]/.test(mention.typed))) return null;
  const linked = others.every(({ mention }, at) => { const between = query.spoken.slice(topics[at]?.mention.to, mention.from); return between.length > 0 && LINKED.test(between) && !mention.gap.includes('and') && !mention.gap.includes('versus'); });
  const words = query.spoken.slice(first.mention.from, last.mention.to);
  return linked ? { zh: words, en: words } : null;
}
const LINKED = pattern(/^ (?:(?:damage|loss(?:es)?|relief|paid|given|made|due|granted|handed(?: out)?|for|to|of|the|our|any|all|local|poor) )*$/);

/** "Compensation for flood damage": what is for another thing, that it has nothing of. */
function isForAnother({ query: { spoken }, topics: [one, other, another] }: Context): boolean {
  return one !== undefined && other !== undefined && another === undefined && /\b(?:for|to)\b/.test(spoken.slice(one.mention.to, other.mention.from)) && [one, other].every(({ certainty, hits }) => certainty === 'sure' && (hits[0]?.score ?? 1) < 0.999);
}

/** Of a list the names that are sure are told, and what is open about the other one. */
function sureOnes(context: Context, sure: readonly Topic[], unclear: Topic): Answer {
  const told = lookup({ ...context, topics: sure });
  const open = unsureAnswer(context, unclear);
  // Of several names one has money: it was told as the others were.
  if (told.outcome === 'answered' && open.outcome === 'answered') return { ...told, claims: [...told.claims, ...open.claims], subjects: [...told.subjects, ...open.subjects], listed: [...told.listed, ...open.listed] };
  return told.outcome === 'answered' ? { ...told, claims: [...told.claims, ...open.claims], candidates: open.candidates } : open;
}

/** So well a name fits that it is told though the one beside it is open. */
const CLEAR = 0.6;

/** 「垃圾分类的钱在哪」, 「宣传经费」, "is there money for": money is asked for, whatever else. */
const MONEY_OF = pattern(/的(?:钱|经费|预算|拨款)|多少(?:钱|经费)|(?:经费|费用|预算|拨款|资金)(?:一共|总共|安排|今年|是|有|共)*(?:多少|几何)?[呢啊?？。\s]*$|\bmoney\b|\bbudget(?:ed)?\b|\bfunding\b|^\W*(?:(?:and|so) )?how much (?:(?:is|are|was|goes|go|went|do we have|have we got|is there) )?(?:for|on|to|into)\b/i);

/** 「公车」 of which one name has money and the others nothing, 「编制数」 of which one kind has posts: all of them are told, and the one that has is spoken of. */
function onlyFilled(context: Context, choices: readonly Entry[]): Answer | null {
  const { query, world } = context;
  const only = query.act === 'lookup' && query.claimed.length === 0 ? filledOf(context, choices) : null;
  if (!only) return null;
  // "What was paid for vehicles in 2022": the figure of another year is none of these.
  if (query.relativeYear === 'prior' || query.year === world.book.year - 1) return priorAnswer(context, only);
  const told = [only, ...choices.filter((entry) => entry !== only)].map((entry) => lookupEntry(context, entry));
  return claims(context, 'the only one of several names that has money, and the others', told.flatMap((answer) => answer.claims), [only], told[0]?.listed ?? []);
}

/** "The slope in Sanhe": a place that was put in Chinese and has a number in it (三河) was not typed so. */
function asTyped(said: string, text: string): string {
  return said.split(' ').filter((word) => !/[零一二两三四五六七八九十百千]/.test(word) || text.includes(word)).join(' ');
}

/** Names that were offered and have no money: said, with the nearest that is printed. */
function withoutMoney(context: Context, asked: Name, choices: readonly Entry[]): Answer | null {
  if (choices.length === 0 || !(SPENT.test(context.query.text) || MONEY_OF.test(context.query.text)) || PRICE.test(context.query.text) || choices.some(({ kinds }) => kinds.has('money'))) return null;
  const near = choices.slice(0, 3).flatMap((entry) => { const facts = entry.facts.filter(({ measure, text }) => measure === 'target' && text !== null); return facts.length > 0 ? targetClaims(context, entry, facts) : []; });
  // 「第二个」, 「满意度呢」: a follow-up may point at the targets that were told.
  return near.length > 0 ? { ...notFound(context, 'no money is printed for what the words fit', 'noMoney', [asked], [], near), subjects: choices.slice(0, 3), listed: near.flatMap((claim) => (claim.kind === 'target' ? [claim.figure] : [])) } : null;
}

function targetClaims(context: Context, entry: Entry, facts: readonly Fact[]): Claim[] {
  return facts.map((fact): Claim => ({ kind: 'target', name: entryName(context, entry), text: fact.text ?? '', figure: printedFigure(entryName(context, entry), fact) }));
}

const HALF_READ = /^(?=.*[一二三四五六七八九十百千万亿])[\u4e00-\u9fff]+[a-z]+$/;

export function unsureAnswer(context: Context, topic: Topic): Answer {
  // Put together from pieces with a number in them it is told as it was typed.
  const { text, typed } = topic.mention;
  const said = /\d/.test(text) && !context.query.text.includes(text) ? typed : text;
  // Pinyin of which half was read (「三河na」) is no number that anybody typed.
  const echo = HALF_READ.test(said) ? '' : asTyped(said, context.query.text);
  const words = echo.length > LONGEST_ECHO ? `${echo.slice(0, LONGEST_ECHO)}…` : echo;
  const asked: Name = { zh: words, en: words };
  const names = words === '' ? [] : [asked];
  const unpaid = topic.certainty === 'none' ? null : withoutMoney(context, asked, topic.choices);
  if (unpaid) return unpaid;
  const filled = topic.certainty === 'several' ? onlyFilled(context, topic.choices) : null;
  if (filled) return filled;
  if (topic.certainty === 'several') return clarify(context, 'several names explain the words equally well', 'ambiguous', names, topic.choices);
  if (topic.certainty === 'unsure') return clarify(context, 'a name only resembles the words', 'resembles', names, topic.choices);
  return notFound(context, NO_NAME_FITS, 'notInDocument', names, topic.choices);
}
