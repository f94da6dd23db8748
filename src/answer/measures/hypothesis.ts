/** What an amount would be if one within it were cut, raised, doubled or dropped, and what that would save. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, divideHalfUp, plain } from '../../budget/amount.ts';
import { fractionIn, percentIn } from '../../query/slots/fractions.ts';
import { hypothesisIn, type Move } from '../../query/slots/hypothesis.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure, Name } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { claims, clarify, notFound, type Context } from '../context.ts';
import { balanceOf, computedFigure, sumOf, unsigned, valueOf } from '../figures.ts';
import { SUPPOSED_LESS, SUPPOSED_MORE } from '../marks.ts';
import { totalEntry, type World } from '../world.ts';
import { differenceClaim } from './compare.ts';
import { isInside, isWhole } from './inside.ts';
import { asMoves, changeFigure } from './moves.ts';
import { names, operand } from './operand.ts';

/** Null where nothing is supposed of a name, or the names are not sure. */
export function hypothesisAnswer(world: World, typed: string, query: Query, parse: (question: string) => Query, last: Answer | null): Answer | null {
  const supposed = hypothesisIn(typed);
  if (!supposed) return null;
  if (supposed.shared) return clarify({ world, query, topics: [], filter: {}, carried: [], last }, 'a share of what is supposed', 'unintelligible', [], []);
  const context: Context = { world, query, topics: [], filter: {}, carried: last?.subjects ?? [], last };
  const found = (words: string): readonly Entry[] => named(world, words, parse);
  const all = [totalEntry(world, 'expenditure')].flatMap((entry) => entry ?? []);
  const movers = supposed.subject === '' ? last?.subjects ?? [] : TOTAL.test(supposed.subject) ? all : found(supposed.subject);
  const wholes = supposed.whole === null ? movers : TOTAL.test(supposed.whole) ? all : found(supposed.whole);
  const [whole, another] = wholes;
  if (supposed.move.kind === 'unmoved') return unmovedAnswer(context, movers, wholes);
  const parts = movers.flatMap((entry) => { const figure = operand(context, entry); return figure?.unit.includes('元') === true ? partOf(figure, supposed.move) ?? [] : []; });
  if (movers.length === 0 || parts.length !== movers.length) return null;
  if (supposed.enough !== undefined) return enoughFor(context, saved(context, parts, movers), found(supposed.enough));
  if (supposed.saved) return saved(context, parts, movers);
  if (supposed.others) return leftForOthers(context, movers, parts, supposed.move.up);
  if (!whole || another) return null;
  const own = operand(context, whole);
  if (!own || own.unit !== parts[0]?.unit) return null;
  if (supposed.whole === null && supposed.move.kind === 'all') return null;
  const outside = movers.find((entry) => entry !== whole && !isInside(context, entry, whole) && !isWhole(whole));
  if (outside) return notFound(context, 'what is supposed to move is no part of the other', 'noSuchPart', [own.name, world.nameOf(outside.label)], [], [{ kind: 'where', name: own.name, figure: own }]);
  return supposedOfWhole(context, whole, own, parts, supposed.move.up) ?? clarify(context, 'more is taken than there is', 'unintelligible', [], []);
}

/** A whole with parts of it added or taken: also of what was supposed before. */
export function supposedOfWhole(context: Context, whole: Entry, all: Figure, parts: readonly Figure[], up: boolean): Answer | null {
  if (up) {
    const total = sumOf(all.name, [all, ...parts], all.year);
    return claims(context, SUPPOSED_MORE, [{ kind: 'sum', items: [all, ...parts], total, left: [] }], [whole], [total]);
  }
  const result = balanceOf(all.name, [all], parts, all.year);
  return valueOf(result).lt(0) ? null : claims(context, SUPPOSED_LESS, [{ kind: 'balance', plus: [all], minus: parts, result, left: [] }], [whole], [result]);
}

function saved(context: Context, parts: readonly Figure[], movers: readonly Entry[]): Answer {
  const [part, another] = parts;
  const told: Claim[] = part && !another ? [{ kind: 'where', name: part.name, figure: { ...part, year: null } }] : [{ kind: 'sum', items: parts, total: sumOf(names(parts), parts, null), left: [] }];
  return claims(context, 'what was supposed to be added or cut', told, movers, told.flatMap((claim) => (claim.kind === 'where' ? [claim.figure] : claim.kind === 'sum' ? [claim.total] : [])));
}

/** As it was the year before: what it has moved by is taken back. */
function unmovedAnswer(context: Context, movers: readonly Entry[], wholes: readonly Entry[]): Answer | null {
  const [[entry, more], [whole, another]] = [movers, wholes];
  const [change, all] = [entry ? changeFigure(context, entry) : null, whole ? operand(context, whole) : null];
  if (!entry || more || !whole || another || !change || !all || change.unit !== all.unit || entry === whole || !(isWhole(whole) || isInside(context, entry, whole))) return null;
  const [move] = asMoves([change]).map(unsigned);
  return move && !valueOf(move).eq(0) ? supposedOfWhole(context, whole, all, [move], valueOf(change).lt(0)) : null;
}

/** Whether what is saved pays for something else. */
function enoughFor(context: Context, saving: Answer, targets: readonly Entry[]): Answer | null {
  const [[target, another], [amount]] = [targets, saving.listed];
  const price = target ? operand(context, target) : null;
  if (!target || another || !amount || price?.unit !== amount.unit) return null;
  const enough: Claim = { kind: 'verdict', right: valueOf(amount).gte(valueOf(price)), about: 'comparison' };
  return { ...saving, claims: [enough, ...saving.claims, differenceClaim(amount, price)], listed: [amount, price] };
}

/** The whole stays what it is, and one name takes more or less of it. */
function leftForOthers(context: Context, movers: readonly Entry[], parts: readonly Figure[], up: boolean): Answer | null {
  const whole = totalEntry(context.world, 'expenditure');
  const [all, own] = [whole ? operand(context, whole) : null, movers.length === 1 && movers[0] ? operand(context, movers[0]) : null];
  const [part] = parts;
  if (!whole || !all || !own || !part || movers[0] === whole || all.unit !== own.unit || part.unit !== own.unit) return null;
  const result = up ? balanceOf(all.name, [all], [own, part], all.year) : balanceOf(all.name, [all, part], [own], all.year);
  return claims(context, SUPPOSED_LESS, [{ kind: 'balance', plus: up ? [all] : [all, part], minus: up ? [own, part] : [own], result, left: [] }], [whole], [result]);
}

const TOTAL = pattern(/^(?:the |our )?(?:total|whole|entire|overall|department)?(?: ?(?:total|budget|spending|expenditure|whole thing))$|^total$|^(?:今年)?的?(?:总预算|总支出|总|部门|全部|整个|部门预算|全部预算|总盘子|整个预算|预算总额|总额|盘子)$/);

/** The names that the words ask for, where each is told. */
function named(world: World, words: string, parse: (question: string) => Query): readonly Entry[] {
  const query = parse(words);
  const answer = answerQuery(world, { ...query, act: query.act === 'sum' ? 'lookup' : query.act }, [], null);
  return answer.outcome === 'answered' && answer.claims.every(({ kind }) => kind === 'amount' || kind === 'sum' || kind === 'notice' || kind === 'caveat') ? answer.subjects : [];
}

function partOf(figure: Figure, move: Move): Figure | null {
  if (move.kind === 'all') return figure;
  if (move.kind === 'amount') {
    const [, value, unit] = /(\d[\d,.]*)\s*(.*)$/.exec(move.said) ?? [];
    const [stated, one] = [inYuan(decimal((value ?? '0').replace(/,/g, '')), scaleOf(unit ?? '')), inYuan(decimal('1'), figure.unit)];
    return stated && one && stated.gt(0) ? computedFigure(part(figure.name, move.up), plain(stated.div(one)), figure.unit, figure.year, plain(stated.div(one)), [figure]) : null;
  }
  const rate = move.kind === 'double' ? { over: 1, under: 1 } : move.kind === 'half' ? { over: 1, under: 2 } : percentIn(move.said) ?? fractionIn(move.said);
  if (!rate) return null;
  const percent = decimal(String(rate.over)).times(100).div(decimal(String(rate.under)));
  const value = valueOf(figure).times(percent).div(decimal(100));
  return percent.gt(0) && (move.up || percent.lte(100)) ? computedFigure(part(figure.name, move.up), plain(value.eq(value.round(8)) ? value : divideHalfUp(value, decimal(1), 2)), figure.unit, figure.year, move.kind === 'double' ? figure.value : move.kind === 'half' ? `${figure.value} ÷ 2` : `${figure.value} × ${plain(percent)}%`, [figure]) : null;
}

/** An amount without a unit of its own is in the document's. */
function scaleOf(unit: string): string {
  const plainUnit = unit.replace(/\s*(?:yuan|rmb|cny)$/, '').trim();
  return unit === '' ? '万元' : plainUnit === '' ? 'yuan' : plainUnit === 'wan' ? '万' : plainUnit;
}

function part({ zh, en }: Name, up: boolean): Name {
  return { zh: `${zh}${up ? '增加' : '减少'}的部分`, en: en === null ? null : `the supposed ${up ? 'rise' : 'cut'} in ${en}` };
}
