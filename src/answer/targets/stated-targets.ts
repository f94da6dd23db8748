/** 「走访 33 人次，调研 44 人，一共多少」, 「3.3 万户的什么时候完成」: numbers that targets print, said beside their names. */
import { pattern } from '../../budget/pattern.ts';
import type { Fact } from '../../budget/fact.ts';
import { countedNumbers, type CountedNumber } from '../../query/slots/target-condition.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { printedFigure, shareOf, sumOf } from '../figures.ts';
import { names } from '../measures/operand.ts';
import type { World } from '../world.ts';
import { indicatorRows, printOf } from './having-target.ts';

export const STATED_TARGETS = 'the targets that print the stated numbers';

const ADDED = pattern(/一共|合计|总共|共计|加起来|加在一起|相加|总和|之和|\b(?:together|altogether|in total|total|add(?:ed)? up|sum)\b/i);
const WHEN = pattern(/什么时候|何时|几月|哪个?月|多久|期限|\b(?:when|by what date|which month)\b/i);
const AS_SHARE = pattern(/百分之几|占|几成|比例|百分比|\b(?:percent(?:age)?|share|what part|fraction)\b/i);
const SHARED_OUT = pattern(/平均|人均|每|摊|分给|\b(?:each|per|every|average)\b/i);

export function statedTargetsAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (SHARED_OUT.test(query.spoken) || query.act === 'check') return null;
  const print = printOf(world);
  const said = print.units.length === 0 ? [] : countedNumbers(query.spoken, query.language, print);
  const facts = said.flatMap((number) => { const own = printing(world, number, query.language === 'zh'); return own ? [own] : []; });
  if (facts.length === 0 || facts.length < said.length || facts.length < query.claimed.filter(({ unit }) => unit !== null).length) return null;
  const told = facts.map((fact) => targetOf(world, fact));
  const figures = told.map(({ figure }) => figure);
  const [first, second] = figures;
  if (!first) return null;
  if (!second && WHEN.test(query.spoken)) return notFound(context, STATED_TARGETS, 'noDate', [first.name], [], told);
  if (!second && AS_SHARE.test(query.spoken)) return shareOfOther(context, first, facts[0]);
  if (!second || !ADDED.test(query.spoken)) return null;
  // People and visits are told, and not added up.
  if (figures.some(({ unit }) => unit !== first.unit)) return claims(context, STATED_TARGETS, told, [], figures);
  const total = sumOf(names(figures), figures, null);
  return claims(context, STATED_TARGETS, [{ kind: 'sum', items: figures, total, left: [] }], [], [total]);
}

function targetOf(world: World, fact: Fact): Claim & { kind: 'target' } {
  const name = world.nameOf(fact.row.label);
  return { kind: 'target', name, text: fact.text ?? '', figure: printedFigure(name, fact) };
}

/** The one indicator that has the number, in such a unit, under a name that the clause has words of. */
function printing(world: World, { value, unit, clause }: CountedNumber, zh: boolean): Fact | null {
  const facts = indicatorRows(world).flatMap((row) => row.facts.filter((fact) => fact.measure === 'target' && fact.value?.eq(value) === true && unit.test(fact.unit ?? '') && isNamed(world, row.label, clause, zh)));
  const [only, another] = facts;
  return only && !another ? only : null;
}

function isNamed(world: World, label: string, clause: string, zh: boolean): boolean {
  if (zh || /[\u4e00-\u9fff]{2}/.test(clause)) return bigramsIn(label, clause) > 0;
  return (world.nameOf(label).en ?? '').toLowerCase().split(/[^a-z]+/).some((word) => word.length > 4 && clause.includes(word));
}

/** Of another indicator of that dimension, which is named without its number: the one whose name has most of the words. */
function shareOfOther(context: Context, part: Figure, fact: Fact | undefined): Answer | null {
  const { world, query: { spoken } } = context;
  const same = (unit: string | null): boolean => unit !== null && (unit === fact?.unit || (AREA.test(unit) && AREA.test(fact?.unit ?? '')));
  const others = indicatorRows(world).flatMap((row) => row.facts.filter((own) => own !== fact && own.measure === 'target' && own.value !== null && same(own.unit)).map((own) => ({ own, words: bigramsIn(row.label, spoken) })));
  const most = Math.max(...others.map(({ words }) => words));
  const [whole, another] = others.filter(({ words }) => words === most);
  if (!whole || another || most < 2) return null;
  const of = targetOf(world, whole.own).figure;
  return claims(context, STATED_TARGETS, [{ kind: 'share', part, whole: of, percent: shareOf(part.name, part, { ...of, unit: part.unit }) }], [], [part, of]);
}
/** Two ways to print one unit. */
const AREA = pattern(/^(?:㎡|平方米)$/);

function bigramsIn(label: string, text: string): number {
  return new Set([...label].flatMap((_, at) => (at + 2 <= label.length && text.includes(label.slice(at, at + 2)) ? [label.slice(at, at + 2)] : []))).size;
}
