/** Names that cross: a row and its column, a name within one fund, one or two names within another's rows. */
import { pattern } from '../budget/pattern.ts';
import { fundCalled } from '../budget/funds.ts';
import type { Fact } from '../budget/fact.ts';
import { bareName } from '../budget/text.ts';
import { columnName, type Entry } from '../search/entries.ts';
import type { Answer } from './answer.ts';
import { claims, entryName, type Context } from './context.ts';
import { printedFigure } from './figures.ts';
import { answerFacts, lookupEntry } from './lookup-entry.ts';
import { NAME_WITHIN } from './marks.ts';
import { sumEntries } from './measures/sum.ts';
import { withinNamed } from './measures/within-named.ts';
import { amountFacts, isUnder } from './names/readings.ts';
import type { Topic } from './names/resolve-mention.ts';

/** 「A 里 B 和 C」: the whole is said first. */
export function wholeFirst([a, b, c, more]: readonly Topic[]): boolean {
  return a !== undefined && !more && c?.mention.gap.includes('and') === true && b?.mention.gap.includes('and') === false;
}

/** 「A 里 B 和 C 分别多少」, "B and C in A, each how much": both within A. */
export function bothWithin(context: Context, sure: readonly Topic[]): Answer | null {
  const [a, b, c, more] = sure;
  if (!a || !b || !c || more) return null;
  const first = wholeFirst(sure);
  const last = b.mention.gap.includes('and') && WITHIN_EN.test(context.query.spoken.slice(b.mention.to, c.mention.from));
  if (!first && !last) return null;
  const [whole, one, other] = first ? [a, b, c] : [c, a, b];
  const inside = [one, other].map((part) => crossed(context, whole, { ...part, mention: { ...part.mention, gap: ['of'] } }));
  if (inside.every((answer) => answer === null)) return null;
  // One that is in no A is told itself: a name that was asked for is never left out.
  const [left, right] = [one, other].map(({ entry }, at) => inside[at] ?? (first || !entry ? null : lookupEntry(context, entry)));
  if (!left || !right) return null;
  // 「采购里货物类和工程类一共多少」
  const together = context.query.tags.has('sum') && one.entry && other.entry ? sumEntries(context, [one.entry, other.entry]).claims.filter(({ kind }) => kind === 'sum') : [];
  return claims(context, 'two names within another', [...left.claims, ...right.claims, ...together], [...left.subjects, ...right.subjects], [...left.listed, ...right.listed]);
}

/** Two names: a row and its column, or a name within another name's rows. */
export function crossed(context: Context, left: Topic, right: Topic): Answer | null {
  const [a, b] = [left.entry, right.entry];
  if (!a || !b || right.mention.gap.includes('and') || right.mention.gap.includes('versus')) return null;
  return fundOf(context, a, right) ?? fundOf(context, b, left) ?? cellOf(context, a, b) ?? cellOf(context, b, a) ?? within(context, a, b) ?? within(context, b, a) ?? saidWithin(context, left, right);
}

/** 「甲里的乙」, "how much of A is B": the words say which is the whole. */
function saidWithin(context: Context, { mention: one, entry: a }: Topic, { mention: other, entry: b }: Topic): Answer | null {
  const { spoken } = context.query;
  const [before, between] = [spoken.slice(0, one.from), spoken.slice(one.to, other.from)];
  if (!a || !b || one.to === 0 || other.to === 0) return null;
  if (IN_IT.test(between) || (OF_IT.test(before) && IS_IT.test(between))) return withinNamed(context, a, b);
  return WITHIN_EN.test(between) ? withinNamed(context, b, a) : null;
}
const IN_IT = pattern(/^(?:这[个项笔])?(?:里面?|里头|中|当中|之中|内|项下|名下)的?$/);
const OF_IT = pattern(/\bhow much of (?:the |our )*$/i);
const IS_IT = pattern(/^ (?:is|are|goes to|goes on|went on) (?:the |for )*$/i);
const WITHIN_EN = pattern(/^,? (?:(?:with)?in|under|inside|from(?: within)?|(?:as )?parts? of) (?:the |our )*$/i);

/** 「城乡社区支出按一般公共预算」: the fund's name picks among the readings of the other name. */
function fundOf(context: Context, entry: Entry, other: Topic): Answer | null {
  const text = other.mention.text.replace(/\s/g, '');
  const fund = fundCalled(text);
  if (fund === null) return null;
  const facts = amountFacts(entry, context.world.book.year, { ...context.filter, fund });
  return facts.length > 0 ? answerFacts(context, entry, facts, 'a name within one fund') : null;
}

/** The cell where a row meets a column that bears the other name. */
function cellOf(context: Context, row: Entry, column: Entry): Answer | null {
  const found: Fact[] = [];
  for (const candidate of row.rows) {
    if (candidate.place.table === null || (context.filter.table != null && candidate.place.table !== context.filter.table)) continue;
    for (const fact of candidate.facts.slice(1)) {
      const name = columnName(fact);
      if (name !== null && column.names.includes(bareName(name))) found.push(fact);
    }
  }
  const widest = found.filter((fact) => fact.row.fund === 'all');
  const cells = widest.length > 0 ? widest : found;
  const units = [...new Set(cells.map((fact) => fact.row.budgetUnit))];
  const figures = (units.includes(null) ? [null] : units).flatMap((unit) => {
    const [fact, ...more] = cells.filter(({ row: { budgetUnit } }) => budgetUnit === unit);
    const name = entryName(context, units.length > 1 ? { ...row, unit } : row);
    return fact ? [printedFigure(name, fact, more.filter(({ printed }) => printed === fact.printed))] : [];
  });
  if (figures.length === 0) return null;
  return claims(context, 'a row and a column', figures.map((figure) => ({ kind: 'cell', name: figure.name, column: entryName(context, column), figure })), [row], figures);
}

export function within(context: Context, outer: Entry, inner: Entry): Answer | null {
  // "B in 310": the code is the outer name's, and none of B's.
  const { code, ...others } = context.filter;
  const filter = code != null && outer.rows.some((row) => row.code === code) ? others : context.filter;
  const facts = amountFacts(inner, context.world.book.year, filter).filter((fact) => isUnder(fact, outer));
  if (facts.length === 0) return null;
  return answerFacts(context, inner, facts, NAME_WITHIN);
}
