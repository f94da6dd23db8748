/** Year over year: how much, by what percent, why, and what the earlier year was. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, decimalsOf, percentOf, roundHalfUp } from '../../budget/amount.ts';
import type { Fact } from '../../budget/fact.ts';
import { bareName, withoutMoneyWord } from '../../budget/text.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { asksCauses, causesClaim } from '../texts/causes.ts';
import { claims, entryName, notFound, type Context } from '../context.ts';
import { movedInWords } from '../offices/counted-things.ts';
import { computedFigure, impliedPrior, inUnitOf, printedFigure, valueOf } from '../figures.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { amountFacts, sameMoney } from '../names/readings.ts';
import { reachedAnswer } from '../targets/reached.ts';
import { twoFiguresAnswer } from '../verdicts/two-figures.ts';
import { movesInReason, reasonClaims, sameMoveTold } from './reasons.ts';
import { subjectOfProject } from './subject-of-project.ts';
import { rowFigure, changeFacts, totalEntry } from '../world.ts';

export interface Change { change: Figure; percent: Figure | null; recomputed: Figure | null; rounding: boolean; current: Figure | null; base: number; prior: Figure | null; printedPrior: boolean }

/** The whole budget under the names of its tables, which print no change. */
const WHOLE: readonly (readonly [RegExp, 'expenditure' | 'revenue'])[] = [[/^(?:支出总[计额]|本年支出合计|支出(?:总)?预算(?:总[额计])?|(?:部门)?预算(?:总)?支出)$/, 'expenditure'], [/^(?:收入总[计额]|本年收入合计|收入(?:总)?预算(?:总[额计])?|(?:部门)?预算(?:总)?收入)$/, 'revenue']];

/** The same money under the name above or below that has the printed change: 彩票公益金安排的支出 is one project. */
export function withChange(context: Context, entry: Entry): Entry {
  if (hasEarlier(context, entry)) return entry;
  // What one unit has of it is not the whole.
  const ofUnits = entry.unit !== null || entry.rows.every(({ budgetUnit }) => budgetUnit !== null);
  const whole = ofUnits ? undefined : WHOLE.find(([name]) => entry.names.some((own) => name.test(own)))?.[1];
  if (whole) {
    const total = totalEntry(context.world, whole) ?? entry;
    return hasEarlier(context, total) ? total : otherSide(context, total, whole) ?? total;
  }
  for (const row of entry.rows) {
    const near = [...row.children, ...(row.parent && row.parent.role === 'item' ? [row.parent] : [])];
    for (const other of near) {
      const only = row.basis === 'project' && row.parent === other && other.children.length === 1;
      if (other.facts[0]?.printed !== row.facts[0]?.printed || (row.basis !== 'function' && !only)) continue;
      const found = context.world.index.entries.find(({ rows, facts }) => rows.includes(other) && facts.some(({ measure }) => measure === 'change'));
      if (found) return found;
    }
  }
  const paying = subjectOfProject(context.world, entry);
  return paying?.whole === true ? paying.subject : alike(context, entry) ?? entry;
}

/** 「培训费」 of the economic classification and 「培训支出」 of the functional one: one name and one amount, of which only the other's change is printed. */
function alike(context: Context, { names, facts, unit }: Entry): Entry | null {
  const core = (name: string): string => withoutMoneyWord(bareName(name));
  const amounts = facts.filter(({ measure, year }) => measure === 'amount' && year === context.world.book.year);
  const [amount] = amounts;
  if (!amount?.value || unit !== null || !amounts.every(({ value }) => value?.eq(amount.value ?? -1) === true)) return null;
  const others = context.world.index.entries.filter((other) => other.unit === null && other.names.some((name) => name !== names[0] && core(name) === core(names[0] ?? '')) && hasEarlier(context, other)
    && other.facts.some((fact) => fact.measure === 'amount' && fact.year === amount.year && fact.unit === amount.unit && fact.value?.eq(amount.value ?? -1) === true));
  return others.length === 1 ? others[0] ?? null : null;
}

function hasEarlier({ world }: Context, entry: Entry): boolean {
  return ofWhole(entry, world.book.year).facts.some(({ measure, year }) => measure === 'change' || (measure === 'amount' && year === world.book.year - 1));
}

/** What one unit had before is no earlier figure of what all of them have. */
function ofWhole(entry: Entry, year: number): Entry {
  const now = (facts: readonly Fact[]): Fact[] => facts.filter((fact) => fact.measure === 'amount' && fact.year === year);
  const whole = now(entry.facts).filter(({ row }) => row.budgetUnit === null);
  // A project of one unit is the same money with its unit and without.
  const isApart = ({ row }: Fact): boolean => row.budgetUnit !== null && now(row.facts).some((own) => !whole.some((fact) => sameMoney(own, fact)));
  return entry.unit === null && whole.length > 0 ? { ...entry, facts: entry.facts.filter((fact) => !isApart(fact)) } : entry;
}

/** Of a balanced budget often the revenue alone is told with its change, and it is the same money. */
function otherSide(context: Context, total: Entry, side: 'expenditure' | 'revenue'): Entry | null {
  const other = totalEntry(context.world, side === 'expenditure' ? 'revenue' : 'expenditure');
  const own = amountFacts(total, context.world.book.year);
  return other && hasEarlier(context, other) && amountFacts(other, context.world.book.year).some((fact) => fact.place.table === null && own.some((one) => sameMoney(one, fact))) ? other : null;
}

/** Everything the document says or implies about a name's change; null when it says nothing. */
export function changeOf(context: Context, asked: Entry): Change | null {
  const year = context.world.book.year;
  const entry = ofWhole(asked, year);
  const name = entryName(context, entry);
  const { change, percent } = changeFacts(entry);
  // Words in 万元 and a table in 元: what is set against each other is of one unit.
  const earlier = entry.facts.find((fact) => fact.measure === 'amount' && fact.year === year - 1 && (!change || fact.unit === change.unit)) ?? null;
  const currentFact = currentOf(entry, change, year);
  const current = currentFact ? printedFigure(name, currentFact) : null;
  if (!change) {
    if (!earlier || !current) return null;
    const before = inUnitOf(printedFigure(name, earlier), current.unit);
    const computed = computedFigure(name, valueOf(current).minus(valueOf(before)), current.unit, year, `${current.value} - ${before.value}`, [current, before]);
    return { change: computed, percent: null, recomputed: recompute(name, computed, before), rounding: false, current, base: year - 1, prior: before, printedPrior: true };
  }
  const base = Number(/\d{4}/.exec(change.column[0] ?? '')?.[0] ?? year - 1);
  const figure = printedFigure(name, change, entry.facts.filter((fact) => fact !== change && fact.measure === 'change' && fact.value !== null && change.value?.eq(fact.value) === true));
  const prior = earlier ? inUnitOf(printedFigure(name, earlier), figure.unit) : current ? impliedPrior(name, current, figure, base) : null;
  const recomputed = prior ? recompute(name, figure, prior) : null;
  const printed = percent ? printedFigure(name, percent) : null;
  const differs = printed && recomputed ? !roundHalfUp(decimal(recomputed.value), decimalsOf(printed.value)).eq(decimal(printed.value)) : false;
  return {
    change: figure, percent: printed, recomputed: printed ? (differs ? recomputed : null) : recomputed,
    rounding: differs && printed && prior ? explainedByRounding(printed, figure, prior) : false, current, base, prior, printedPrior: earlier !== null,
  };
}

/** The amount in the sentence that prints the change; any amount of this year otherwise. */
function currentOf(entry: Entry, change: Fact | null, year: number): Fact | null {
  const amounts = entry.facts.filter((fact) => fact.measure === 'amount' && fact.year === year && (!change || fact.unit === change.unit));
  const beside = change ? change.row.facts.find((fact) => fact.measure === 'amount' && fact.year === year) : null;
  return beside ?? amounts.find(({ place }) => place.table === null) ?? amounts[0] ?? null;
}

export function recompute(name: Figure['name'], change: Figure, prior: Figure): Figure | null {
  if (valueOf(prior).eq(0)) return null;
  return computedFigure(name, percentOf(valueOf(change), valueOf(prior)).toFixed(2), '%', change.year, `${change.value} ÷ ${prior.value}`, [change, prior]);
}

/** Whether figures that round to the printed ones can give the printed percent. */
function explainedByRounding(percent: Figure, change: Figure, prior: Figure): boolean {
  const half = (value: string): ReturnType<typeof decimal> => decimal(5).times(decimal(10).pow(-decimalsOf(value) - 1));
  const ends = [-1, 1].flatMap((one) => [-1, 1].map((other) => {
    const bottom = valueOf(prior).plus(half(prior.value).times(other));
    return bottom.eq(0) ? null : valueOf(change).plus(half(change.value).times(one)).times(100).div(bottom);
  })).filter((end) => end !== null).sort((left, right) => left.cmp(right));
  const [low, high] = [ends[0], ends.at(-1)];
  if (!low || !high) return false;
  return low.minus(half(percent.value)).lte(valueOf(percent)) && high.plus(half(percent.value)).gte(valueOf(percent));
}

function changeClaim(context: Context, entry: Entry, change: Change): Claim {
  const { direction } = context.query;
  const sign = valueOf(change.change).cmp(0);
  const premise = direction === null || sign === 0 ? (direction === null ? null : 'wrong') : (direction === 'rise') === (sign > 0) ? 'right' : 'wrong';
  return { kind: 'change', name: entryName(context, entry), base: change.base, change: change.change, percent: change.percent, recomputed: change.recomputed, rounding: change.rounding, current: change.current, premise };
}

export function changeAnswer(context: Context, asked: Entry): Answer {
  const entry = withChange(context, asked);
  const change = changeOf(context, entry);
  if (!change) return percentAlone(context, entry) ?? noChange(context, entry);
  const reason = reasonClaims(context, entry);
  const causes = asksCauses(context) ? causesClaim(context, entry, change.change) : null;
  return claims(context, 'a change', [changeClaim(context, entry, change), ...reason.filter(({ kind }) => kind === 'reason'), ...(causes ? [causes] : [])], [entry], [change.change]);
}

/** 「公务接待费较上年预算下降 18.75%」: by what percent it moved is printed, by how much is not. */
function percentAlone(context: Context, asked: Entry): Answer | null {
  const { year } = context.world.book;
  const entry = ofWhole(asked, year);
  const fact = entry.facts.find(({ measure, place, row, column }) => measure === 'percent' && place.table === null && row.context === null && column[0] === '增减幅');
  if (!fact) return null;
  const name = entryName(context, entry);
  const current = currentOf(entry, null, year);
  const figure = printedFigure(name, fact);
  const claim = changeClaim(context, entry, { change: figure, percent: null, recomputed: null, rounding: false, current: current ? printedFigure(name, current) : null, base: year - 1, prior: null, printedPrior: false });
  return claims(context, 'only a percent is printed', [claim, ...reasonClaims(context, entry).filter(({ kind }) => kind === 'reason')], [entry], [figure]);
}

export function whyAnswer(context: Context, asked: Entry): Answer {
  const two = twoFiguresAnswer(context, asked);
  if (two) return two;
  const entry = withChange(context, asked);
  const change = changeOf(context, entry);
  const reason = reasonClaims(context, entry);
  if (!change) {
    const alone = percentAlone(context, entry);
    if (alone) return alone;
    if (reason[0]?.kind === 'reason') return claims(context, 'a printed reason', reason, [entry]);
    // 「两个数为什么不一样」: the readings, each with what it is, are the explanation.
    if (/不一样|不同|不一致|两个数|differ|two figures/i.test(context.query.text)) return lookupEntry(context, entry);
    return noChange(context, entry);
  }
  const printed = reason[0]?.kind === 'reason';
  const same = printed ? null : sameMoveTold(context, entry);
  const moved = same && changeOf(context, same.entry);
  if (same && moved) return claims(context, 'the reason is printed at the line that is all of this money', [changeClaim(context, entry, change), ...reason, { ...changeClaim(context, same.entry, moved), premise: null } as Claim, same.reason], [entry], [change.change]);
  const causes = context.query.tags.has('breakdown') || asksCauses(context) ? causesClaim(context, entry, change.change) : null;
  const told = changeClaim(context, entry, change);
  // "Why did it fall" of what rose: that it rose is the answer.
  const putRight = told.kind === 'change' && told.premise === 'wrong';
  const list = [told, ...reason, ...(causes ? [causes] : printed ? movesInReason(context, entry) : [])];
  return claims(context, printed ? 'a printed reason' : 'no reason is printed', list, [entry], [change.change], printed || putRight ? 'answered' : 'not_found');
}

const OF_MONEY = pattern(/钱|[几\d]\s*[十百千]?万|元|花|经费|费用|\b(?:money|cost|spen[dt]|yuan|million)\b/i);

/** A line without a printed change: its own amount, and the change of the project it stands under. */
function noChange(context: Context, entry: Entry): Answer {
  const reached = reachedAnswer({ ...context, query: { ...context.query, act: context.query.act === 'prior' || context.query.act === 'lookup' ? 'prior' : 'change' } }, entry);
  if (reached) return reached;
  const name = entryName(context, entry);
  const year = context.world.book.year - 1;
  // 「消防比去年多花多少钱」: a target is no money that could have moved, whatever it has of the words.
  const asked = context.topics.find((topic) => topic.entry === entry && topic.mention.to > 0)?.mention.text;
  if (asked !== undefined && OF_MONEY.test(context.query.spoken) && [...entry.kinds].every((kind) => kind === 'target')) return notFound(context, 'no money is called so', 'notInDocument', [{ zh: asked, en: asked }], [entry]);
  // A number of things moves in words: 「比上年增加 2 辆」.
  const moved = movedInWords(context.world, entry);
  const counts = entry.facts.every(({ measure }) => measure === 'count') ? lookupEntry({ ...context, query: { ...context.query, wanted: 'count' } }, entry) : null;
  if (moved && counts && context.query.claimed.length === 0) return claims(context, 'how a number of things moved, in words', [moved, ...counts.claims], [entry], counts.listed);
  const near: Claim[] = [];
  const row = entry.rows.find(({ place }) => place.table === null) ?? entry.rows[0];
  const own = row ? rowFigure(context.world, row) : null;
  if (own && row) near.push(...(counts?.claims ?? [{ kind: 'where', name, figure: own } as const]));
  const parent = row?.parent;
  const parentEntry = parent ? context.world.index.ofRow(parent) : null;
  const above = parentEntry ? changeOf(context, parentEntry) : null;
  // What follows is the parent's move, not its own.
  if (row && parentEntry && above) near.push({ kind: 'parent', child: name, parents: [{ name: entryName(context, parentEntry), figure: null }], places: [row.place] }, { ...changeClaim(context, parentEntry, above), premise: null } as Claim);
  const paying = subjectOfProject(context.world, entry)?.subject;
  const paid = paying ? changeOf(context, paying) : null;
  if (paying && paid && !above) {
    const told = [{ ...changeClaim(context, paying, paid), premise: null } as Claim, ...reasonClaims(context, paying).filter(({ kind }) => kind === 'reason')];
    // Everyday words mean the money that moved; a name as it is printed has no change of its own.
    const exact = context.topics.some((topic) => topic.entry === entry && (topic.hits[0]?.score ?? 1) >= 0.999);
    if (!exact) return claims(context, 'the change of the subject that pays for it', [...told, ...notFound(context, '', 'noChange', [name], [], [], year).claims], [paying], [paid.change]);
    near.push(...told);
  }
  const answer = notFound(context, 'no change is printed for this name', 'noChange', [name], [], near, year);
  return { ...answer, subjects: [entry], listed: own ? [own] : [] };
}

export function priorAnswer(context: Context, asked: Entry): Answer {
  const entry = withChange(context, asked);
  const change = changeOf(context, entry);
  const name = entryName(context, entry);
  // 「工会增加 30 万」 and nothing else: by how much it moved is printed, neither this year's amount nor the one before.
  if (change && !change.prior) return { ...notFound(context, 'only a change is printed, neither year', 'noPrior', [name], [], [changeClaim({ ...context, query: { ...context.query, direction: null } }, entry, change)], context.world.book.year - 1), subjects: [entry], listed: [change.change] };
  if (!change?.prior) return noChange(context, entry);
  return claims(context, change.printedPrior ? 'the earlier year is printed' : 'the earlier year follows from amount and change', [
    { kind: 'prior', name: change.prior.derivation === null && change.prior.facts.some(isExecuted) ? { zh: `${name.zh}执行数`, en: `${name.en ?? name.zh} as carried out` } : name, figure: change.prior, change: change.change },
    ...(change.current ? [{ kind: 'where', name, figure: change.current } as const] : []),
  ], [entry], [change.prior]);
}

/** Of a column of what was carried out, and not of what was budgeted. */
export function isExecuted({ column, measure }: Fact): boolean {
  return measure === 'amount' && column.some((name) => /执行数|决算数/.test(name));
}
