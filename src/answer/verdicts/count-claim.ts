/**
 * How many there are of people and things, as it is stated, each judged on its own count: 「行政编制 72 人，在编 66 人，对吧」,
 * "there are more than 8 departments, right?". Where one of them is not counted nothing is said here.
 */
import { pattern } from '../../budget/pattern.ts';
import { statedWords } from '../../query/slots/stated.ts';
import { countsCompared, countsStated, type CountsCompared, type CountStated } from '../../query/slots/counts-stated.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, entryName, type Context } from '../context.ts';
import { printedFigure, sumOf, valueOf } from '../figures.ts';
import { figuresOf } from '../figures-of.ts';
import { COUNT_CLAIM } from '../marks.ts';
import { differenceClaim } from '../measures/compare.ts';
import { names } from '../measures/operand.ts';
import { departmentsAnswer } from '../offices/offices.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { filledPosts, postsOf } from '../offices/posts.ts';
import { isClaim } from './named-in.ts';

interface Thing { from: number; to: number; figure: Figure; claims: readonly Claim[] }

const IN_POST = pattern(/(?:实有|现有)?(?:在编|在职|在岗)(?:在编)?的?(?:人员|职工|员工|干部|人数)?|实有(?:在编)?人[员数]|\b(?:actual )?(?:staff|people|employees|officials)(?: members)? (?:actually )?in post\b/);
const DEPARTMENTS = pattern(/(?:内设)?(?:部门|机构|科室)(?!预算|支出|收入)|\b(?:internal )?departments\b/);
const VEHICLES = pattern(/(?:实有|公务用?)?车辆?(?![购运位库])|\b(?:official )?(?:vehicles|cars)\b/);

export function countClaimAnswer(context: Context): Answer | null {
  const { query } = context;
  if (query.table !== null || query.part !== null || query.relativeYear === 'prior' || query.direction !== null || query.claimed.some(({ unit }) => unit !== null && /[元万亿%]/.test(unit)) || !isClaim(query)) return null;
  const words = statedWords(query.original ?? query.spoken, query.language);
  // "Projects total 2023?": the year is no number of projects.
  if (query.year !== null && words.includes(String(query.year)) && !/\d/.test(words.replace(String(query.year), ''))) return null;
  const things = /比|没有?|不如|加|共|\d|[零一二两三四五六七八九十]|\b(?:no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|more|fewer|outnumber)\b/.test(words) ? thingsIn(context, words) : null;
  if (!things || things.length === 0) return null;
  const text = [...things].reverse().reduce((rest, { from, to }) => `${rest.slice(0, from)}◇${rest.slice(to)}`, words);
  const stated = countsStated(text, query.language);
  const compared = stated || things.length !== 2 ? null : countsCompared(text, query.language);
  return stated ? judged(context, things, stated) : compared && comparedBy(context, things, compared);
}

/** What is counted in the words, in its order; null where something is named that no count is printed of. */
function thingsIn(context: Context, words: string): Thing[] | null {
  const { topics, query } = context;
  const found: Thing[] = [];
  const free = (from: number, to: number): boolean => found.every((one) => to <= one.from || from >= one.to);
  const add = (pattern: RegExp, told: () => Figure | Pick<Thing, 'figure' | 'claims'> | null): void => {
    const match = pattern.exec(found.reduce((rest, { from, to }) => rest.slice(0, from) + '\u0000'.repeat(to - from) + rest.slice(to), words));
    const own = match && free(match.index, match.index + match[0].length) ? told() : null;
    if (match && own) found.push({ from: match.index, to: match.index + match[0].length, ...('claims' in own ? own : counted(own)) });
  };
  add(IN_POST, () => filledPosts(context));
  for (const { certainty, entry, mention } of topics) {
    if (mention.to === mention.from || !words.includes(mention.text)) continue;
    const from = words.indexOf(mention.text);
    if (!free(from, from + mention.text.length) || DEPARTMENTS.test(mention.text)) continue;
    const named = certainty === 'sure' && entry?.kinds.has('count') === true ? entry : resolveMention(mention, context.world.index, 'count').entry;
    const all = named ? named.facts.filter(({ measure, value, place }) => measure === 'count' && value !== null && place.table === null) : [];
    // Of the whole department, where its units have their own.
    const whole = all.filter(({ row }) => row.budgetUnit === null);
    const facts = whole.length > 0 ? whole : all;
    const [fact, ...others] = facts;
    if (!named || !fact || others.some(({ value }) => value?.eq(fact.value ?? 0) !== true)) {
      if (VEHICLES.exec(mention.text)?.[0] === mention.text) continue;
      return null;
    }
    found.push({ from, to: from + mention.text.length, ...counted(printedFigure(entryName(context, named), fact)) });
  }
  if (query.tags.has('department') || topics.length > 0) add(DEPARTMENTS, () => departments(context));
  add(VEHICLES, () => vehicles(context));
  return ofOneKind(context, found.sort((left, right) => left.from - right.from));
}

/** 「行政编制 41 人，在编 38 人」: those in post are in the posts beside them. */
function ofOneKind(context: Context, things: readonly Thing[]): Thing[] {
  const pairs = postsOf(context);
  const [pair, another] = pairs.filter(({ approved }) => things.some(({ figure }) => figure.facts.includes(approved)));
  const staff = filledPosts(context);
  return things.map((thing) => (pair && !another && staff && thing.figure.value === staff.value && thing.figure.name.zh === staff.name.zh && !thing.figure.facts.includes(pair.approved) ? { ...thing, ...counted(printedFigure(context.world.nameOf(pair.filled.row.label), pair.filled)) } : thing));
}

function counted(figure: Figure): Pick<Thing, 'figure' | 'claims'> {
  return { figure, claims: [{ kind: 'count', name: figure.name, figure, asOf: null }] };
}

function departments(context: Context): Pick<Thing, 'figure' | 'claims'> | null {
  const answer = departmentsAnswer(context);
  const [figure] = answer.outcome === 'answered' ? answer.claims.flatMap(figuresOf).filter(({ unit }) => !unit.includes('元')) : [];
  return figure ? { figure, claims: answer.claims } : null;
}

/** All of them: the largest count of vehicles. */
function vehicles({ world }: Context): Figure | null {
  const facts = world.book.facts.filter(({ measure, unit, place, value }) => measure === 'count' && unit === '辆' && place.table === null && value !== null);
  const [whole] = [...facts].sort((left, right) => right.value?.cmp(left.value ?? 0) ?? 0);
  return whole ? printedFigure(world.nameOf(whole.row.label), whole) : null;
}

function judged(context: Context, things: readonly Thing[], stated: readonly CountStated[]): Answer | null {
  const each = stated.flatMap((one) => { const thing = things[one.thing]; return thing ? [{ thing, right: holds(one, thing.figure) }] : []; });
  if (each.length < stated.length) return null;
  const [only, another] = each;
  const right = each.every((one) => one.right);
  const told = another ? each.flatMap(({ thing, right: own }): Claim[] => thing.claims.slice(0, 1).map((what) => ({ kind: 'statement', found: own ? 'right' : 'wrong', what }))) : only?.thing.claims ?? [];
  const figures = each.map(({ thing }) => thing.figure);
  const subjects = context.world.index.entries.filter(({ rows }) => figures.some(({ facts }) => facts.some(({ row }) => rows.includes(row))));
  return claims(context, COUNT_CLAIM, [{ kind: 'verdict', right, about: another ? (right || each.some((one) => one.right) ? 'several' : 'figure') : 'figure' }, ...told], subjects, figures);
}

/** 「在编人员比退休人员少」, "posts and staff together are 138": the two are counted in one unit. */
function comparedBy(context: Context, things: readonly Thing[], { kind, less, n, limit }: CountsCompared): Answer | null {
  const [left, right] = things.map(({ figure }) => figure);
  if (!left || !right || left.unit !== right.unit) return null;
  const subjects = context.world.index.entries.filter(({ rows }) => [left, right].some(({ facts }) => facts.some(({ row }) => rows.includes(row))));
  if (kind === 'sum') {
    const total = sumOf(names([left, right]), [left, right], left.year);
    return n === null ? null : claims(context, COUNT_CLAIM, [{ kind: 'verdict', right: holds({ thing: 0, n, limit, denied: false }, total), about: 'figure' }, { kind: 'sum', items: [left, right], total, left: [] }], subjects, [total]);
  }
  const apart = valueOf(left).minus(valueOf(right));
  const told = differenceClaim(left, right);
  return claims(context, COUNT_CLAIM, [{ kind: 'verdict', right: (n === null || apart.abs().eq(n)) && (less ? apart.lt(0) : apart.gt(0)), about: 'comparison' }, told], subjects, [left, right]);
}

function holds({ n, limit, denied }: CountStated, figure: Figure): boolean {
  const own = valueOf(figure);
  const so = !limit ? own.eq(n) : (limit.inclusive && own.eq(n)) || (limit.side === 'over' ? own.gt(n) : own.lt(n));
  return so !== denied;
}
