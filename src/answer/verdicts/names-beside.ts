/** 「正文的甲和表 8 的乙加丙对得上吗」, "does A tally with B": each side's figure, where it is said to stand, beside the other's. Identities that only touch one of them answer nothing. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Claimed } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, entryName, type Context } from '../context.ts';
import { printedFigure, sumOf, tailOf, valueOf } from '../figures.ts';
import { differenceClaim } from '../measures/compare.ts';
import { isInside } from '../measures/inside.ts';
import { operand } from '../measures/operand.ts';
import type { Topic } from '../names/resolve-mention.ts';
import { amountFacts, readingsOf } from '../names/readings.ts';
import { agreement } from './claim-agreement.ts';
import { roundingNote } from './identities.ts';
import { isAt, placesNamed, type Spot } from './places-apart.ts';

const AGREE = pattern(/对[得不]上|等于|对不对得上|一致|吻合|相符|符合|相等|一样多|(?:数|金额)(?:是|都)?(?:不是)?一样|\b(?:match(?:es)?|agrees?|tall(?:y|ies)|consistent|reconciles?|squares?|corresponds?|equals?|in line with|add(?:s|ing)? up (?:exactly |precisely )?to)\b/i);
/** Another year, a move, a share or a third thing is another question. */
const OTHERWISE = pattern(/去年|上年|20\d\d|[增涨升降减跌幅]|占|比例|倍|哪|为什么|为何|谁|\b(?:last year|previous|rose|rise|fell|fall|increase|decrease|share|percent|which|why|who|what|how)\b/i);
const ADDS = pattern(/加(?!班|强|大)|\+|、|,|，|以及|\bplus\b|&/i);
const STRONG = pattern(/跟|与|同|是否|等于|\b(?:match(?:es)?|agrees?|tall(?:y|ies)|consistent|reconciles?|squares?|corresponds?|equals?|with|to|against|versus)\b/i);
const WEAK = pattern(/和|及|\band\b/i);

interface Member { entry: Entry; figure: Figure; said: Claimed | null; fits: boolean }

export function namesBesideAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  const said = topics.filter(({ mention }) => mention.to > mention.from);
  const words = said.reduce((text, { mention: { from, to } }) => text.slice(0, from) + ' '.repeat(to - from) + text.slice(to), query.spoken);
  if (!AGREE.test(words) || OTHERWISE.test(words) || query.thresholds.length > 0 || !(query.act === 'reconcile' || isQuestionOfTruth(query.spoken, query.tags) || /不[?？。]*$|是否/.test(words))) return null;
  if (said.length < 2 || said.some(({ certainty, entry }) => certainty !== 'sure' || !entry)) return null;
  const entries = said.flatMap(({ entry }) => entry ?? []);
  const pivot = pivotOf(said, words);
  // One name twice, and of two names one that is part of the other, are set against each other by rules of their own; a part beside its whole on one side would count twice.
  const inside = (among: readonly Entry[]): boolean => among.some((one) => among.some((other) => other !== one && isInside(context, one, other)));
  if (pivot === null || new Set(entries).size < entries.length || (entries.length === 2 && inside(entries)) || inside(entries.slice(0, pivot)) || inside(entries.slice(pivot))) return null;
  const members = said.map((topic, at) => memberOf(context, topic, said[at - 1]?.mention.to ?? 0, said[at + 1]?.mention.from ?? words.length));
  const known = members.flatMap((member) => member ?? []);
  const [first] = known;
  if (!first || known.length < said.length || known.some(({ figure }) => figure.unit !== first.figure.unit || figure.value === '')) return null;
  const [left, right] = [sideOf(context, known.slice(0, pivot)), sideOf(context, known.slice(pivot))];
  const off = valueOf(left.total).minus(valueOf(right.total)).abs();
  const wrong = known.filter(({ said: number, fits }) => number !== null && !fits);
  const rounded = off.gt(0) && known.length > 2 && off.lte(tailOf(known.map(({ figure }) => figure)));
  const verdict: Claim = wrong.length > 0 ? { kind: 'verdict', right: false, about: 'figure' } : { kind: 'verdict', right: off.eq(0), about: rounded ? 'tail' : off.eq(0) ? 'identity' : 'arithmetic' };
  const told = [...left.told, ...right.told];
  return claims(context, 'two names set beside each other', [verdict, ...told, ...(off.eq(0) ? [] : [differenceClaim(left.total, right.total)]), ...(rounded ? roundingNote(context) : [])], entries, [left.total, right.total]);
}

/** How many of the names stand on the left side; null where that is not said. */
function pivotOf(said: readonly Topic[], words: string): number | null {
  const gaps = said.slice(1).map(({ mention: { from } }, at) => words.slice(said[at]?.mention.to ?? 0, from));
  if (gaps.length === 1) return ADDS.test(gaps[0] ?? '') && !STRONG.test(gaps[0] ?? '') && !WEAK.test(gaps[0] ?? '') ? null : 1;
  for (const pattern of [STRONG, WEAK]) {
    const [only, another] = gaps.flatMap((gap, at) => (pattern.test(gap) ? [at] : []));
    if (only !== undefined && another === undefined && gaps.every((gap, at) => at === only || ADDS.test(gap) || WEAK.test(gap))) return only + 1;
  }
  return null;
}

/** The figure that stands at the place said before the name, or that is stated behind it; else the name's own. */
function memberOf(context: Context, { entry, mention }: Topic, before: number, after: number): Member | null {
  const { query, world } = context;
  if (!entry) return null;
  const facts = amountFacts(entry, world.book.year);
  const number = query.claimed.find(({ from, unit }) => from >= mention.to && from < after && unit !== '%') ?? null;
  const [spot] = placesNamed(query.spoken.slice(before, mention.from)).slice(-1) as (Spot & { at: number })[];
  const name = entryName(context, entry);
  const figures = readingsOf(name, facts, world.nameOf.bind(world)).map(({ figure }) => figure);
  const stated = number ? figures.find((figure) => agreement(number, [figure], false) === 'right') : undefined;
  const there = spot ? facts.find((fact) => isAt(fact, spot)) : undefined;
  const figure = stated ?? (there ? printedFigure(name, there) : operand(context, entry));
  return figure && figure.unit.includes('元') ? { entry, figure, said: number, fits: stated !== undefined } : null;
}

function sideOf(context: Context, members: readonly Member[]): { total: Figure; told: Claim[] } {
  const figures = members.map(({ figure }) => figure);
  const [only] = figures;
  if (figures.length === 1 && only) return { total: only, told: readingClaims(context, members) };
  const total = sumOf({ zh: figures.map(({ name }) => name.zh).join('加'), en: figures.map(({ name }) => name.en ?? name.zh).join(' plus ') }, figures, context.world.book.year);
  return { total, told: [{ kind: 'sum', items: figures, total, left: [] }] };
}

function readingClaims(context: Context, members: readonly Member[]): Claim[] {
  return members.map(({ entry, figure }): Claim => ({ kind: 'amount', name: entryName(context, entry), readings: readingsOf(entryName(context, entry), figure.facts, context.world.nameOf.bind(context.world)) }));
}
