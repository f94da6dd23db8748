/** A part of a whole, in percent. */
import { pattern } from '../../budget/pattern.ts';
import { fundCalled } from '../../budget/funds.ts';
import type { Act } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { rowInClass } from '../sets/class-rows.ts';
import { claims, entryName, notFound, type Context } from '../context.ts';
import { inUnitOf, shareOf, sumOf, valueOf } from '../figures.ts';
import { bothYears, impliedClaims, isAnswer, names, operand, sureEntries, termsOf, yearAsked } from './operand.ts';
import { isInside } from './inside.ts';
import { addends } from './sum.ts';
import { headFigure, totalEntry } from '../world.ts';
import { toldWhole, partUnder, standsUnder, defaultWholes, withinFundOf } from './share-whole.ts';

export function shareAnswer(context: Context): Answer {
  const { query, world, topics } = context;
  const entries = sureEntries(context);
  if (isAnswer(entries)) return entries;
  const unknown = partUnknown(context);
  if (unknown) return unknown;
  // Two readings of one name are never added.
  // What adds up others of the list is told beside them, and is none of them.
  const totals = context.last?.claims.flatMap((claim) => (claim.kind === 'sum' ? [claim.total] : [])) ?? [];
  const told = context.last?.listed ?? [];
  const listed = told.length > totals.length ? told.filter((figure) => !totals.includes(figure)) : told;
  if (query.mentions.length === 0 && query.tags.has('sum') && listed.length > 1 && new Set(listed.map(({ name }) => name.zh)).size === listed.length && context.carried[0]) return shareOfSum(context, [], sumOf(names(listed), listed, world.book.year));
  const summed = context.query.mentions.length < 2 ? context.last?.claims.find((claim) => claim.kind === 'sum') : undefined;
  const onlySum = summed !== undefined && query.mentions.length === 0 && listed.length === 1 && listed[0] === summed.total;
  if (summed && (context.carried.length > 1 || onlySum || query.tags.has('sum') || query.tags.has('these')) && !EACH.test(query.text) && !isBeside(context, entries, summed.total)) return shareOfSum(context, entries, summed.total);
  const year = yearAsked(context);
  // Two names that were spoken of side by side are no part and whole of each other: each has its share.
  const beside = query.mentions.length === 0 && entries.length > 1 && !areTogether(context) && entries.every((entry) => entries.every((other) => entry === other || !isInside(context, entry, other)));
  if (beside) return sharesOfEach(context, entries, query.tags.has('total') ? totalEntry(world, 'expenditure') : null);
  const split = splitShare(context, entries);
  // "General public budget: what share is A": a fund is no part of what is spent from it.
  const [said] = split.parts;
  const turned = query.language === 'en' && split.parts.length === 1 && said && split.whole && isFund(said) && !isFund(split.whole) && isLarger(context, said, split.whole) ? { parts: [split.whole], whole: said } : split;
  const { parts } = turned;
  const whole = turned.whole && parts.length === 1 && parts[0] ? likeCounted(context, parts[0], turned.whole) : turned.whole;
  if (bothYears(query.spoken, world.book.year) && parts[0]) return sharesOfYears(context, parts[0], whole);
  if (parts.length === 0) return notFound(context, 'no part for a share', 'noFollowUp');
  // "Goods, works and services, each with its share": the last of a list is no whole of the others.
  const sideBySide = whole !== null && EACH.test(query.text) && parts.length > 1 && parts.every((part) => !isInside(context, part, whole) && areSiblings(part, whole));
  if (sideBySide) return sharesOfEach(context, [...parts, whole], null);
  if (parts.length > 1 && (EACH.test(query.text) || wereCompared(context, parts))) return sharesOfEach(context, parts, whole);
  const inFund = withinFundOf(context, parts, whole, year);
  if ('outcome' in inFund) return inFund;
  const { figures, left } = parts.length > 1 ? addends(context, parts, (entry, beside) => inFund.get(entry) ?? operand(context, entry, beside, year)) : { figures: parts.flatMap((part) => toldWhole(context, part, year) ?? inFund.get(part) ?? partUnder(context, part, whole, year) ?? operand(context, part, null, year) ?? []), left: [] };
  if (figures.length === 0) return notFound(context, 'no figure of that year', 'noChange', parts.map((entry) => entryName(context, entry)), [], [], year);
  const name = names(figures);
  const part = figures.length === 1 ? figures[0] as Figure : sumOf(name, figures, year);
  const wholes = whole ? [operand(context, whole, figures[0] ?? null, year)] : defaultWholes(context, parts[0] as Entry, year);
  const list: Claim[] = [];
  for (const found of wholes) {
    const base = found && ofItsUnit(context, inUnitOf(found, part.unit));
    if (!base || base.unit !== part.unit) continue;
    // A name that nothing was found for is not the whole that it is asked to be a part of.
    if (figures.length === 1 && query.mentions.length > 0 && topics.every(({ mention }) => mention.to === 0) && base.year === part.year && base.name.zh === part.name.zh) return notFound(context, 'no part for a share', 'notInDocument', query.mentions.slice(-1).map(({ text }) => ({ zh: text, en: text })));
    // All of the budget as a part of itself: what the part is was not understood.
    if (figures.length === 1 && ((whole !== null && parts[0] === whole) || (base.name.zh === part.name.zh && base.value === part.value && base.year === part.year))) return notFound(context, 'no part for a share', 'noFollowUp');
    if (valueOf(base).eq(0)) return notFound(context, 'the whole is zero', 'zeroBase', [base.name]);
    const [first, second] = topics.map(({ mention }) => mention);
    const swapped = query.language === 'en' && first !== undefined && second !== undefined && topics.length === 2 && valueOf(part).gt(valueOf(base)) && !AS_PART_OF.test(query.spoken.slice(first.to, second.from));
    const [top, bottom] = swapped ? [base, part] : [part, base];
    list.push({ kind: 'share', part: top, whole: bottom, percent: shareOf(top.name, top, bottom) });
  }
  if (list.length === 0) return notFound(context, 'the two have no common unit', 'notComparable', parts.map((entry) => entryName(context, entry)));
  if (figures.length > 1) list.unshift({ kind: 'sum', items: figures, total: part, left });
  list.push(...impliedClaims(list), ...notPartNote(context, parts, whole));
  return claims(context, 'a share', list, parts, figures);
}

/** A whole that several budget units have says whose it is: 项目支出（甲中心）. */
function ofItsUnit({ world }: Context, figure: Figure): Figure {
  const row = figure.facts.length === 1 ? figure.facts[0]?.row : undefined;
  const unit = row?.budgetUnit ?? null;
  const shared = unit !== null && world.book.rows.some(({ label, budgetUnit }) => label === row?.label && budgetUnit !== null && budgetUnit !== unit);
  if (unit === null || !shared || figure.name.zh.includes(unit)) return figure;
  return { ...figure, name: { zh: `${figure.name.zh}（${unit}）`, en: `${figure.name.en ?? figure.name.zh}, ${unit}` } };
}

/** "Retirees as a percentage of staff in post": the words say which is which, however large. */
const AS_PART_OF = pattern(/^ ?,? ?(?:(?:expressed|put|stated|given|taken) )?(?:as|in) (?:an? |the )?(?:%|per ?cent|percentages?|share|proportion|fraction) of (?:the |our |all )?$/i);

/** 「网格员占机关服务」, where the document lists the one under another project: a percentage of it all the same, and no part of it. */
function notPartNote(context: Context, [part, more]: readonly Entry[], whole: Entry | null): Claim[] {
  if (!part || more || !whole || AS_A_MEASURE.test(context.query.spoken) || !OF_IT.test(context.query.spoken)) return [];
  const listed = ({ rows }: Entry): boolean => rows.some(({ basis, place, role }) => basis === 'project' && place.table === null && role === 'item');
  const apart = listed(part) && listed(whole) && !isInside(context, part, whole) && !isInside(context, whole, part);
  return apart ? [{ kind: 'notice', notice: 'notPart', names: [entryName(context, part), entryName(context, whole)], year: null }] : [];
}
const OF_IT = pattern(/占|比重|份额|\b(?:share|proportion|part|portion|per ?cent|percentage|fraction|account\w*|mak(?:e|es) up)\b|%/i);
const AS_A_MEASURE = pattern(/相当于|等于|比起|相比|[和跟与同]|\b(?:as an? (?:share|percentage|proportion|fraction)|relative to|compared|equal to|against)\b/i);

/** 「那飞机呢」 after a share: the whole that the thread keeps is no answer where what is named is nothing of the document. */
function partUnknown(context: Context): Answer | null {
  const [topic, another] = context.topics;
  const lost = !another && topic?.mention.to === 0 && topic.mention.gap.includes('share') ? context.query.mentions.find(({ to }) => to > 0) : undefined;
  return lost ? notFound(context, 'no part for a share', 'notInDocument', [{ zh: lost.text, en: lost.text }]) : null;
}

/** 「今年是去年的几成」: this year's figure against the one before; with a whole named, the share in each of the years. */
function sharesOfYears(context: Context, part: Entry, whole: Entry | null): Answer {
  const { year } = context.world.book;
  const [now, before] = [operand(context, part), operand(context, part, null, year - 1)];
  const pairs = whole ? [[now, operand(context, whole, now)], [before, operand(context, whole, before, year - 1)]] : [/(?:是|占|只有|相当于|等于|不到)(?:了)?(?:今年|本年)|\bof this year/i.test(context.query.spoken) ? [before, now] : [now, before]];
  const list = pairs.flatMap(([top, bottom]): Claim[] => (top && bottom && top.unit === bottom.unit && !valueOf(bottom).eq(0) ? [{ kind: 'share', part: top, whole: bottom, percent: shareOf(top.name, top, bottom) }] : []));
  if (list.length === 0) return notFound(context, 'no figure of the year before', 'noChange', [entryName(context, part)], [], [], year - 1);
  return claims(context, 'a share across two years', [...list, ...impliedClaims(list)], [part], now ? [now] : []);
}

function isFund({ names: all }: Entry): boolean {
  return all.some((name) => fundCalled(name) !== null);
}

/** 「各占多少」: one share for each name, no sum. */
const EACH = pattern(/分别|各占|各自|各是|\beach\b|respectively/i);

/** 「两块一起占多少」: one share of both. */
function areTogether({ query }: Pick<Context, 'query'>): boolean {
  return query.tags.has('sum') || TOGETHER.test(query.spoken);
}

const TOGETHER = pattern(/(?:一起|一块儿?|合起来|合在一起|合一起)(?=占|算|是|在)|\b(?:together|combined|jointly)\b/i);

/** Two parts of one whole. */
function areSiblings(left: Entry, right: Entry): boolean {
  return left.rows.some(({ parent }) => parent !== null && right.rows.some((row) => row.parent === parent));
}

/** 「占总额几成」 after one was set against the other: nobody added them up. */
function wereCompared({ query, last }: Context, parts: readonly Entry[]): boolean {
  return last !== null && COMPARISONS.has(last.trace.query.act) && query.mentions.length < 2 && !areTogether({ query }) && query.reference?.kind !== 'these' && parts.every((part) => last.subjects.includes(part));
}

const COMPARISONS: ReadonlySet<Act> = new Set(['difference', 'compare', 'ratio']);

function sharesOfEach(context: Context, parts: readonly Entry[], whole: Entry | null): Answer {
  const list: Claim[] = [];
  const listed: Figure[] = [];
  const inFund = withinFundOf(context, parts, whole);
  if ('outcome' in inFund) return inFund;
  for (const part of parts) {
    const figure = inFund.get(part) ?? operand(context, part);
    const bases = figure ? (whole ? [operand(context, whole, figure)] : defaultWholes(context, part)) : [];
    for (const found of bases) {
      const base = figure && found ? inUnitOf(found, figure.unit) : found;
      if (!figure || !base || base.unit !== figure.unit || valueOf(base).eq(0)) continue;
      list.push({ kind: 'share', part: figure, whole: base, percent: shareOf(figure.name, figure, base) });
      listed.push(figure);
    }
  }
  return list.length > 0 ? claims(context, 'a share for each', list, parts, listed) : notFound(context, 'no whole for a share', 'noFollowUp');
}

/** 「车辆里定编占多少」: a part that is counted is a share of what is counted so, though the whole's name also stands for money. */
function likeCounted(context: Context, part: Entry, whole: Entry): Entry {
  const [own, other] = [operand(context, part), operand(context, whole)];
  if (!own || !other || own.unit === other.unit || own.unit.includes('元')) return whole;
  const hits = context.topics.find(({ entry }) => entry === whole)?.hits ?? [];
  const counted = hits.flatMap(({ entry, precision }) => {
    const figure = precision >= WELL_NAMED && entry !== part ? operand(context, entry) : null;
    return figure && figure.unit === own.unit && valueOf(figure).gte(valueOf(own)) ? [{ entry, figure }] : [];
  });
  return counted.sort((left, right) => valueOf(right.figure).cmp(valueOf(left.figure)))[0]?.entry ?? whole;
}
/** How well a name must fit to stand for the whole. */
const WELL_NAMED = 0.78;

/** 「丙占多少」 after 「甲乙一共」: a name that is less than the sum is no whole of it. */
function isBeside(context: Context, entries: readonly Entry[], total: Figure): boolean {
  const named = context.query.mentions.length === 1 ? entries.at(-1) : undefined;
  const own = named ? operand(context, named, total) : null;
  return own !== null && own.unit === total.unit && valueOf(own).lt(valueOf(total));
}

/** 「加起来占多少」: the sum just given is the part. */
function shareOfSum(context: Context, entries: readonly Entry[], part: Figure): Answer {
  const named = context.query.mentions.length > 0 ? entries.at(-1) : undefined;
  const total = totalEntry(context.world, 'expenditure');
  const own = context.carried[0] ? operand(context, context.carried[0]) : null;
  const inside = own !== null && part.facts.length > 0 && part.facts.every(({ row }) => row.parent !== null && context.carried[0]?.rows.includes(row.parent));
  const shared = inside ? [own] : context.carried[0] ? defaultWholes(context, context.carried[0]) : [];
  const wholes = named ? [operand(context, named, part)] : context.query.tags.has('total') && total ? [headFigure(context.world, total)] : shared;
  const list = wholes.flatMap((whole): Claim[] => (whole && whole.unit === part.unit && valueOf(whole).gt(0) ? [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }] : []));
  return list.length > 0 ? claims(context, 'a share of the sum', list, context.carried, [part]) : notFound(context, 'no whole for a share', 'noFollowUp');
}

/** A part is smaller than its whole: "and the share of project spending" asks what the thread's name is of it. */
function isLarger(context: Context, entry: Entry | undefined, other: Entry | undefined): boolean {
  const [left, right] = [entry, other].map((one) => (one ? operand(context, one) : null));
  return Boolean(left && right && left.unit === right.unit && valueOf(left).gt(valueOf(right)));
}

/** 「A 占 B」 and "A as a share of B": B is the whole. "What share of B is A": B comes first. */
function splitShare(context: Context, entries: readonly Entry[]): { parts: Entry[]; whole: Entry | null } {
  const { topics, query, world } = context;
  // "X is 900. Of that, how much is Y": X is the whole.
  if (entries.length === 2 && topics.length === 2 && /\bof (?:that|which|this|it|those|these|them)\b/i.test(topics[1]?.mention.between ?? '')) return { parts: entries.slice(1), whole: entries[0] ?? null };
  // A name that stands under the other is its part, whichever was said first.
  const [one, two] = entries;
  if (entries.length === 2 && one && two && query.year === null) {
    if (standsUnder(two, one) && !standsUnder(one, two)) return { parts: [two], whole: one };
  }
  const ownNames = query.mentions.length > 0;
  // 「占 B 多少」 in a thread, or "what share of B is that": the thread's name is the part.
  const points = query.language === 'zh' || query.reference !== null || isLarger(context, entries[0], context.carried[0]) || /^(?:and |as |so |together,? |combined,? |both |jointly,? |in total,? )*(?:as )?an? (?:share|percentage|proportion|fraction)|\b(?:is|are|does|do) (?:that|it|this|they|those)\b/i.test(query.text);
  if (ownNames && points && context.carried.length > 0 && entries.length === 1 && topics[0]?.mention.gap.includes('share')) return { parts: context.carried.filter((entry) => entry !== entries[0]), whole: entries[0] ?? null };
  const ofTotal = query.tags.has('total') || /\b(?:of|in) (?:the )?(?:overall |grand )?total\b(?!\s+(?!is|are|was|were|do|does|go|goes|budget|spending|expenditure)[a-z])/i.test(query.text);
  // "Of the total", after the parts of a name: that name is a whole too.
  const ofParts = ofTotal && !query.tags.has('total') && entries.length === 1 && entries[0] !== undefined && isPartListed(context, entries[0]);
  const total = ofParts ? null : ofTotal ? totalEntry(world, 'expenditure') : query.tags.has('revenueTotal') && entries.length < 2 ? totalEntry(world, 'revenue') : null;
  const figure = termsOf(context).find((term) => !entries.includes(term.entry) && !query.wholes.some(({ from }) => from === term.from));
  // 「资金 9,876 万元占总预算多少」: a figure stands for the part.
  if (figure && total && figure.entry !== total && entries.every((entry) => entry === total)) return { parts: [figure.entry], whole: total };
  if (figure && entries.length > 0) return { parts: [...entries], whole: figure.entry };
  // 「A 里面 B 占多少」: A is the whole.
  const [outer] = entries;
  const contains = (entries.length === 2 || EACH.test(query.text)) && outer !== undefined && /里|中|内/.test(topics[1]?.mention.between ?? '') && entries.slice(1).every((entry) => !isLarger(context, entry, outer) || rowInClass(world, entry, outer));
  if (contains) return { parts: entries.slice(1), whole: entries[0] ?? null };
  const after = topics.findIndex(({ mention }, index) => index > 0 && mention.gap.includes('share'));
  // 「A 里的 B 占 A 多少」: the whole is said twice.
  // 「甲里的乙占丙多少」: 甲 only says where 乙 stands.
  const scope = (entry: Entry): boolean => topics.some((topic, at) => topic.entry === entry && at + 1 < after && /[里中内]/.test(topics[at + 1]?.mention.between ?? ''));
  if (after > 0) return { parts: entries.slice(0, after).filter((entry) => !scope(entry)).filter((entry, _, all) => all.length === 1 || entry !== entries[after]), whole: entries[after] ?? total };
  if (entries.length < 2) return { parts: [...entries], whole: total };
  // A name that all the others stand under is their whole, wherever it is said.
  const around = entries.find((entry) => entries.every((other) => other === entry || isInside(context, other, entry)));
  if (around) return { parts: entries.filter((entry) => entry !== around), whole: around };
  // Names of the thread that are put together are parts, all of them.
  if (query.mentions.length === 0 && areTogether(context)) return { parts: [...entries], whole: total };
  const leading = topics[0]?.mention.gap.includes('share') === true && query.language === 'en';
  if (leading) return { parts: entries.slice(1), whole: entries[0] ?? null };
  if (total) return { parts: [...entries], whole: total };
  const joined = topics.slice(1).every(({ mention }) => mention.gap.includes('and'));
  if (joined && entries.length > 1 && context.carried.length > 0) return { parts: [...entries], whole: null };
  return { parts: entries.slice(0, -1), whole: entries.at(-1) ?? null };
}

/** The last answer listed the parts of a name, this one among them. */
function isPartListed({ last }: Context, entry: Entry): boolean {
  return last?.claims.some((claim) => claim.kind === 'list' && claim.what === 'parts' && claim.of !== null && claim.items.some(({ figure }) => figure.facts.some(({ row }) => entry.rows.includes(row)))) === true;
}
