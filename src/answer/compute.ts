/** Two or more figures at once: share, multiple, difference, sum, average. */
import { divideHalfUp, decimal, percentOf } from '../budget/amount.ts';
import type { Entry } from '../search/entries.ts';
import type { Answer, Claim, Figure, Name } from './answer.ts';
import { changeAnswer, changeOf } from './change.ts';
import { claims, entryName, notFound, type Context } from './context.ts';
import { computedFigure, differenceOf, multipleOf, shareOf, sumOf, valueOf } from './figures.ts';
import { lookupEntry, unsureAnswer } from './lookup.ts';
import { amountFacts, readingsOf } from './readings.ts';
import { resolveMention } from './resolve.ts';
import { headFigure, rowFigure, totalEntry, type World } from './world.ts';

/** A name's figure for computing: the reading that the other operands' classification has, else its first. */
function operand(context: Context, entry: Entry, beside: Figure | null = null): Figure | null {
  const facts = amountFacts(entry, context.world.book.year, context.filter);
  const usable = facts.length > 0 ? facts : entry.facts.filter(({ measure, value }) => measure === 'target' && value !== null);
  const readings = readingsOf(entry, entryName(context, entry), usable, context.world.nameOf.bind(context.world));
  const basis = beside?.facts[0]?.row.basis;
  const fund = beside?.facts[0]?.row.fund;
  const same = basis ? readings.find(({ figure }) => figure.facts.some(({ row }) => row.basis === basis && row.fund === fund)) : null;
  return (same ?? readings[0])?.figure ?? headFigure(context.world, entry);
}

/** The sure names of the question; an answer instead when one of them is not sure. */
export function sureEntries(context: Context): Entry[] | Answer {
  const unclear = context.topics.find(({ certainty }) => certainty !== 'sure');
  if (unclear) return unsureAnswer(context, unclear);
  return context.topics.flatMap(({ entry }) => entry ?? []);
}

export function isAnswer(value: Entry[] | Answer): value is Answer {
  return !Array.isArray(value);
}

export function shareAnswer(context: Context): Answer {
  const { query, world, topics } = context;
  const entries = sureEntries(context);
  if (isAnswer(entries)) return entries;
  const listed = context.last?.listed ?? [];
  if (query.mentions.length === 0 && query.tags.has('sum') && listed.length > 1 && context.carried[0]) return shareOfSum(context, [], sumOf(names(listed), listed, world.book.year));
  const summed = context.query.mentions.length < 2 ? context.last?.claims.find((claim) => claim.kind === 'sum') : undefined;
  if (summed && (context.carried.length > 1 || query.tags.has('sum') || query.tags.has('these')) && !EACH.test(query.text)) return shareOfSum(context, entries, summed.total);
  const { parts, whole } = splitShare(context, entries);
  if (parts.length === 0) return notFound(context, 'no part for a share', 'noFollowUp');
  if (parts.length > 1 && EACH.test(query.text)) return sharesOfEach(context, parts, whole);
  const figures = parts.flatMap((part) => operand(context, part) ?? []);
  const name = names(figures);
  const part = figures.length === 1 ? figures[0] as Figure : sumOf(name, figures, world.book.year);
  const wholes = whole ? [operand(context, whole, figures[0] ?? null)] : defaultWholes(context, parts[0] as Entry);
  const list: Claim[] = [];
  for (const base of wholes) {
    if (!base || base.unit !== part.unit) continue;
    if (valueOf(base).eq(0)) return notFound(context, 'the whole is zero', 'zeroBase', [base.name]);
    const swapped = query.language === 'en' && topics.length === 2 && valueOf(part).gt(valueOf(base));
    const [top, bottom] = swapped ? [base, part] : [part, base];
    list.push({ kind: 'share', part: top, whole: bottom, percent: shareOf(top.name, top, bottom) });
  }
  if (list.length === 0) return notFound(context, 'the two have no common unit', 'notComparable', parts.map((entry) => entryName(context, entry)));
  if (figures.length > 1) list.unshift({ kind: 'sum', items: figures, total: part, left: [] });
  return claims(context, 'a share', list, parts, figures);
}

/** 「各占多少」: one share for each name, no sum. */
const EACH = /分别|各占|各自|各是|\beach\b|respectively/i;

function sharesOfEach(context: Context, parts: readonly Entry[], whole: Entry | null): Answer {
  const list: Claim[] = [];
  const listed: Figure[] = [];
  for (const part of parts) {
    const figure = operand(context, part);
    const bases = figure ? (whole ? [operand(context, whole, figure)] : defaultWholes(context, part)) : [];
    for (const base of bases) {
      if (!figure || !base || base.unit !== figure.unit || valueOf(base).eq(0)) continue;
      list.push({ kind: 'share', part: figure, whole: base, percent: shareOf(figure.name, figure, base) });
      listed.push(figure);
    }
  }
  return list.length > 0 ? claims(context, 'a share for each', list, parts, listed) : notFound(context, 'no whole for a share', 'noFollowUp');
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
  const ownNames = query.mentions.length > 0;
  // 「占 B 多少」 in a thread, or "what share of B is that": the thread's name is the part.
  const points = query.language === 'zh' || query.reference !== null || isLarger(context, entries[0], context.carried[0]) || /^(?:and |as )*(?:as )?a (?:share|percentage|proportion)|\b(?:is|are|does|do) (?:that|it|this|they|those)\b/i.test(query.text);
  if (ownNames && points && context.carried.length > 0 && entries.length === 1 && topics[0]?.mention.gap.includes('share')) return { parts: [...context.carried], whole: entries[0] ?? null };
  const ofTotal = query.tags.has('total') || /\b(?:of|in) (?:the )?(?:overall |grand )?total\b/i.test(query.text);
  const total = ofTotal ? totalEntry(world, 'expenditure') : query.tags.has('revenueTotal') && entries.length < 2 ? totalEntry(world, 'revenue') : null;
  const after = topics.findIndex(({ mention }, index) => index > 0 && mention.gap.includes('share'));
  if (after > 0) return { parts: entries.slice(0, after), whole: entries[after] ?? total };
  if (entries.length < 2) return { parts: [...entries], whole: total };
  // 「A 里面 B 占多少」: A is the whole.
  const contains = entries.length === 2 && topics[1]?.mention.gap.includes('of') === true && /里|中|内|当中/.test(query.text) && isLarger(context, entries[0], entries[1]);
  if (contains) return { parts: entries.slice(1), whole: entries[0] ?? null };
  const leading = topics[0]?.mention.gap.includes('share') === true && query.language === 'en';
  if (leading) return { parts: entries.slice(1), whole: entries[0] ?? null };
  if (total) return { parts: [...entries], whole: total };
  const joined = topics.slice(1).every(({ mention }) => mention.gap.includes('and'));
  if (joined && entries.length > 1 && context.carried.length > 0) return { parts: [...entries], whole: null };
  return { parts: entries.slice(0, -1), whole: entries.at(-1) ?? null };
}

/** Without a whole named: what it stands under, and all of the budget. */
function defaultWholes(context: Context, part: Entry): (Figure | null)[] {
  const own = operand(context, part);
  const row = own?.facts[0]?.row;
  const parents: Figure[] = [];
  for (let above = row?.parent ?? null; above; above = above.parent) {
    const figure = above.role === 'item' ? rowFigure(context.world, above) : null;
    if (figure && figure.value !== own?.value && !parents.some(({ value }) => value === figure.value)) parents.push(figure);
  }
  const total = totalEntry(context.world, 'expenditure');
  const all = total ? headFigure(context.world, total) : null;
  return [...parents.slice(0, 2), ...(all && !parents.some(({ value }) => value === all.value) ? [all] : [])];
}

export function ratioAnswer(context: Context): Answer {
  const entries = sureEntries(context);
  if (isAnswer(entries)) return entries;
  const pair = pairOf(context, entries);
  // "How many times A is B": B is so many times A.
  const inverted = /how many times\b/i.test(context.query.text) && context.topics[0]?.mention.gap.includes('ratio') === true && !/\b(?:than|of)\b/i.test(context.query.text);
  const [left, right] = inverted ? [pair[1], pair[0]] : pair;
  if (!left || !right) return notFound(context, 'a multiple needs two names', 'noFollowUp');
  if (left.unit !== right.unit) return notFound(context, 'the two have no common unit', 'notComparable', [left.name, right.name]);
  if (valueOf(right).eq(0)) return notFound(context, 'the base is zero', 'zeroBase', [right.name]);
  return claims(context, 'a multiple', [{ kind: 'ratio', part: left, whole: right, multiple: multipleOf(left.name, left, right) }], entries, [left, right]);
}

/** 「A 的增加额比 B 的多多少」: the changes are compared, not the amounts. */
function changePair(context: Context, entries: readonly Entry[]): [Figure | null, Figure | null] | null {
  const { tags } = context.query;
  if (entries.length !== 2 || !(tags.has('rise') || tags.has('fall') || tags.has('change'))) return null;
  const [left, right] = entries.map((entry) => changeOf(context, entry)?.change ?? null);
  return left && right ? [left, right] : null;
}

export function differenceAnswer(context: Context): Answer {
  const named = sureEntries(context);
  if (isAnswer(named)) return named;
  const entries = [...new Set(named)];
  const pair = changePair(context, entries);
  if (pair && context.query.percent) {
    const changes = entries.map((entry) => changeAnswer(context, entry));
    return claims(context, 'two changes', changes.flatMap((answer) => answer.claims), entries, changes.flatMap(({ listed }) => listed));
  }
  const [left, right] = pair ?? pairOf(context, entries);
  if (!left || !right) return notFound(context, 'a difference needs two names', 'noFollowUp');
  if (left.unit !== right.unit) return notFound(context, 'the two have no common unit', 'notComparable', [left.name, right.name]);
  const less = valueOf(left).lt(valueOf(right));
  const difference = less ? differenceOf(left.name, right, left) : differenceOf(left.name, left, right);
  const percent = valueOf(right).gt(0) && !valueOf(difference).eq(0) ? computedFigure(left.name, percentOf(valueOf(difference), valueOf(right)).toFixed(2), '%', left.year, `${difference.value} ÷ ${right.value}`, [left, right]) : null;
  const more = entries.slice(2).flatMap((entry) => operand(context, entry) ?? []);
  const extra: Claim[] = more.length > 0 ? [{ kind: 'list', of: null, what: 'most', items: ranked([left, right, ...more]), count: null, total: null, remainder: null, scope: null, rest: 0 }] : [];
  return claims(context, 'a comparison', [{ kind: 'difference', left, right, less, difference, percent }, ...extra], entries, [left, right, ...more]);
}

function ranked(figures: readonly Figure[]): { figure: Figure; rank: number; extra: null }[] {
  return [...figures].sort((a, b) => valueOf(b).cmp(valueOf(a))).map((figure, index) => ({ figure, rank: index + 1, extra: null }));
}

/** The readings of two names that stand in one table, the first of each if several do: the same pair whichever is named first. */
function pairOfReadings(context: Context, a: Entry, b: Entry): [Figure, Figure] | null {
  const [left, right] = [a, b].map((entry) => readingsOf(entry, entryName(context, entry), amountFacts(entry, context.world.book.year, context.filter), context.world.nameOf.bind(context.world)));
  const pairs = (left ?? []).flatMap((one, i) => (right ?? []).map((other, j) => ({ one, other, cost: i + j })))
    .filter(({ one, other }) => one.note.tables.some((table) => other.note.tables.includes(table)) || one.note.parts.some((part) => other.note.parts.includes(part)));
  const best = pairs.sort((x, y) => x.cost - y.cost)[0];
  return best ? [best.one.figure, best.other.figure] : null;
}

function pairOf(context: Context, entries: readonly Entry[]): [Figure | null, Figure | null] {
  const total = context.query.tags.has('total') ? wholesNamed(context)[0] ?? null : null;
  const at = context.query.text.search(/总|部门预算|total|overall|whole/i);
  const first = at >= 0 && at < context.query.text.indexOf(context.topics[0]?.mention.text.slice(0, 3) ?? '\u0000');
  const both = entries.length < 2 && total ? (first ? [total, ...entries] : [...entries, total]) : entries;
  const [a, b] = both;
  if (!a || !b) return [a ? operand(context, a) : null, null];
  return pairOfReadings(context, a, b) ?? [operand(context, a), operand(context, b)];
}

/** Never a parent with its child, never the same money twice; what was left out is said. */
export function sumAnswer(context: Context): Answer {
  const [only] = context.topics;
  // 「社区工作站四项加起来」: the items that share the words, when they stand side by side.
  if (context.topics.length === 1 && only?.certainty === 'several' && areSiblings(only.choices)) return sumEntries(context, only.choices);
  const entries = sureEntries(context);
  if (isAnswer(entries)) return entries;
  const totals = wholesNamed(context);
  return sumEntries(context, [...new Set([...entries, ...totals])]);
}

/** The whole budget as the question names it: 支出总计 is a name of its own, 总支出 stands for the total. */
function wholesNamed({ query, world }: Context): Entry[] {
  if (!query.tags.has('total') && !query.tags.has('revenueTotal')) return [];
  const text = query.text.replace(/\s/g, '');
  const named = world.index.entries.filter((entry) => isWhole(entry) && entry.names.some((name) => text.includes(name)));
  if (named.length > 0) return named;
  const total = totalEntry(world, query.tags.has('total') ? 'expenditure' : 'revenue');
  return total ? [total] : [];
}

function areSiblings(entries: readonly Entry[]): boolean {
  const parents = entries.map(({ rows }) => rows.find(({ parent, place }) => parent !== null && place.table === null)?.parent ?? null);
  return parents.length > 1 && parents[0] !== null && parents.every((parent) => parent === parents[0]);
}

export function sumEntries(context: Context, entries: readonly Entry[]): Answer {
  const figures: Figure[] = [];
  const left: Name[] = [];
  const seen = new Set<Entry>();
  const kept: Entry[] = [];
  for (const entry of entries) {
    const earlier = context.query.relativeYear === 'prior' || context.query.year === context.world.book.year - 1;
    const figure = earlier ? changeOf(context, entry)?.prior ?? null : operand(context, entry, figures[0] ?? null);
    const inside = entries.some((other) => other !== entry && (isInside(context, entry, other) || (isWhole(entry) && isWhole(other) && seen.has(other))));
    if (!figure || seen.has(entry) || inside || (figures[0] && figures[0].unit !== figure.unit)) {
      if (!seen.has(entry)) left.push(entryName(context, entry));
      seen.add(entry);
      continue;
    }
    seen.add(entry);
    kept.push(entry);
    figures.push(figure);
  }
  if (figures.length === 0) return notFound(context, 'nothing to add', 'noFollowUp');
  const [alone] = kept;
  if (kept.length === 1 && left.length === 0 && alone) return lookupEntry(context, alone);
  const total = sumOf(names(figures), figures, context.world.book.year);
  const mixed = new Set(figures.filter(({ value }) => value !== '0').map(({ facts }) => classification(facts[0]?.row.basis))).size > 1;
  const notice: Claim[] = mixed ? [{ kind: 'notice', notice: 'mixedBasis', names: [], year: null }] : [];
  return claims(context, 'a sum', [{ kind: 'sum', items: figures, total, left }, ...notice], kept, [total]);
}

/** Projects are the items of the functional classification; the economic one cuts the same money another way. */
function classification(basis: string | undefined): string {
  return basis === 'project' ? 'function' : basis ?? '';
}

/** Whether a name's money is part of another's: a row above any of its rows, by way of names that two trees share. */
function isInside(context: Context, entry: Entry, other: Entry): boolean {
  if (isWhole(other) && !isWhole(entry)) return true;
  const seen = new Set<Entry>([entry]);
  const open = [entry];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const row of next.rows) {
      for (let above = row.parent; above; above = above.parent) {
        if (other.rows.includes(above)) return true;
        const own = above;
        const further = context.world.index.entries.find(({ rows }) => rows.includes(own));
        if (further && !seen.has(further)) {
          seen.add(further);
          open.push(further);
        }
      }
    }
  }
  return false;
}

/** The whole budget under any of its names. */
function isWhole({ names }: Entry): boolean {
  return names.some((name) => /^(?:部门预算支出|部门预算收入|支出总计|收入总计|本年支出合计|本年收入合计|金额合计|政府预算拨款)$|本级\)预算$/.test(name));
}

function names(figures: readonly Figure[]): Name {
  return { zh: figures.map(({ name }) => name.zh).join('、'), en: figures.map(({ name }) => name.en ?? name.zh).join(', ') };
}

const MONTHS = 12;
const VEHICLES = /辆|车|vehicle|\bcars?\b/i;

/** A figure per month, vehicle or person; only where the document prints how many there are. */
export function averageAnswer(context: Context): Answer {
  const { query, world } = context;
  const entries = averaged(context);
  if (isAnswer(entries)) return entries;
  const money = entries.find(({ kinds }) => kinds.has('money')) ?? context.carried.find(({ kinds }) => kinds.has('money')) ?? (query.tags.has('total') ? totalEntry(world, 'expenditure') : VEHICLES.test(query.text) ? world.index.entries.find(({ key }) => key === '公务用车运行维护费') ?? null : null);
  if (!money) return notFound(context, 'nothing to average', 'noFollowUp');
  const total = operand(context, money);
  if (!total) return notFound(context, 'no amount to average', 'noMoney', [entryName(context, money)]);
  if (query.tags.has('monthly')) {
    const quarterly = /季|quarter/i.test(query.text);
    const parts = quarterly ? 4 : MONTHS;
    const value = divideHalfUp(valueOf(total), decimal(parts), 2);
    const average = computedFigure(total.name, value.toFixed(2), total.unit, total.year, `${total.value} ÷ ${parts}`, [total]);
    return claims(context, 'an average over the year', [{ kind: 'average', total, count: null, per: { zh: quarterly ? '季度' : '月', en: quarterly ? 'quarter' : 'month' }, average }], [money], [average]);
  }
  const counted = countFor(context, money, entries);
  if (!counted) return notFound(context, 'the document prints no count for it', 'noCount', [entryName(context, money)], [money]);
  if (valueOf(counted).eq(0)) return notFound(context, 'the count is zero', 'zeroBase', [counted.name]);
  const value = divideHalfUp(valueOf(total), valueOf(counted), 2);
  const average = computedFigure(total.name, value.toFixed(2), total.unit, total.year, `${total.value} ÷ ${counted.value}`, [total, counted]);
  return claims(context, 'an average', [{ kind: 'average', total, count: counted, per: counted.name, average }], [money], [average]);
}

/** Nothing is averaged over zero money: of several names the one with an amount is meant. */
function averaged(context: Context): Entry[] | Answer {
  const [topic, ...others] = context.topics;
  if (topic?.certainty !== 'several' || others.length > 0) return sureEntries(context);
  const paid = topic.choices.filter((entry) => { const figure = operand(context, entry); return figure !== null && !valueOf(figure).eq(0); });
  const values = new Set(paid.map((entry) => operand(context, entry)?.value));
  return values.size === 1 && paid[0] ? [paid[0]] : sureEntries(context);
}

/** What to divide by: a named count, vehicles for vehicle money, or the head count that shares the money's words. */
function countFor(context: Context, money: Entry, entries: readonly Entry[]): Figure | null {
  const { world, query } = context;
  const isCount = (entry: Entry): boolean => entry.facts.some(({ measure }) => measure === 'count');
  const named = entries.find((entry) => entry !== money && isCount(entry)) ?? recount(context, money);
  if (named) return countFigure(world, named);
  if (VEHICLES.test(query.text)) {
    const vehicles = world.index.entries.filter((entry) => entry.facts.some(({ measure, unit, place }) => measure === 'count' && unit === '辆' && place.table === null) && /^(?:实有|共有)?车辆/.test(entry.key));
    return vehicles[0] ? countFigure(world, vehicles[0]) : null;
  }
  return null;
}

/** The same words once more, wanting a count: 「退休费人均」 finds 退休 77 人. */
function recount(context: Context, money: Entry): Entry | null {
  for (const { mention, entry } of context.topics) {
    const again = resolveMention(mention, context.world.index, 'count');
    const people = again.hits.find(({ entry: other, precision }) => precision >= 0.6 && other.facts.some(({ measure, unit }) => measure === 'count' && (unit === '人' || unit === '辆')));
    if (people && people.entry !== entry && people.entry !== money) return people.entry;
  }
  return null;
}

function countFigure(world: World, entry: Entry): Figure | null {
  const fact = entry.facts.find(({ measure }) => measure === 'count');
  return fact ? { name: world.nameOf(entry.label), value: fact.printed ?? '', unit: fact.unit ?? '', year: fact.year, derivation: null, places: [fact.place], facts: [fact] } : null;
}
