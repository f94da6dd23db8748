/**
 * 「剔除甲，今年项目支出比去年多还是少」, "how did the budget change without A": all but one name in both years, and how that moved. What the one
 * name did itself is the opposite of an answer.
 */
import { pattern } from '../../budget/pattern.ts';
import type { Answer, Claim, Figure, Name } from '../answer.ts';
import { claims, entryName, type Context } from '../context.ts';
import { balanceOf, impliedPrior, sumOf, valueOf } from '../figures.ts';
import { projectRows } from '../sets/collections.ts';
import { totalEntry, type World } from '../world.ts';
import type { Entry } from '../../search/entries.ts';
import { changeOf } from './change.ts';
import { differenceClaim } from './compare.ts';
import { isInside } from './inside.ts';
import { asMoves } from './moves.ts';
import { impliedClaims, operand } from './operand.ts';

const LEFT_OUT = pattern(/除[了去掉]?[^，,。?？]{2,16}(?:[以之]?外|不算|[，,])|不算[^，,。?？]{2,16}(?:[，,]|的话)|[^，,。?？]{2,16}不算(?:在内)?(?:的话|[，,])|(?:剔除|扣除|扣掉|去掉|撇开|刨[去掉]|不含|不包括)[^，,。?？]{2,16}(?:[，,]|[以之]?后|的话)|\b(?:without|excluding|other than|apart from|except(?: for)?|leaving (?:out|aside)|not counting|aside from|setting aside)\b/i);
const MOVED = pattern(/比(?:去年|上年|前年|20\d\d)|较(?:去年|上年)|同比|增(?:加)?还是减|减(?:少)?还是增|多还是少|涨还是[降跌]|变(?:了|化|动)|\bchang(?:e|ed|es)\b|\b(?:have|has|had) (?:grown|risen|fallen|shrunk|gone (?:up|down))\b|\b(?:grow|rise|fall|shrink|go up|go down)\b|\b(?:with|to|against|than|from|on) (?:last year|20\d\d|the (?:year before|previous year))\b/i);
const OF_PROJECTS = pattern(/项目|\bprojects\b/i);
/** The move itself is left out, each is asked for, or something else. */
const OTHERWISE = pattern(/的(?:增加|增长|减少|变化|涨)|哪|几个|分别|各|为什么|占|\b(?:increase|rise|growth|cut|reduction) (?:in|of)\b|\b(?:which|each|why|how many|share|percentage)\b/i);

export function restChangedAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (!LEFT_OUT.test(query.spoken) || !MOVED.test(query.spoken) || OTHERWISE.test(query.spoken) || query.claimed.length > 0 || query.thresholds.length > 0) return null;
  const named = [...new Set(topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry && entry.key !== OF_ALL_PROJECTS && entry !== totalEntry(world, 'expenditure') ? [entry] : [])))].filter((entry) => changeOf(context, entry)?.change != null);
  const [left, another] = named;
  if (!left || another) return null;
  const rest = query.spoken.replace(new RegExp(`${left.names[0] ?? left.label}|${topics.find(({ entry }) => entry === left)?.mention.typed ?? ''}`, 'i'), ' ');
  return OF_PROJECTS.test(rest) ? otherProjects(context, left) : allBut(context, left);
}

const OF_ALL_PROJECTS = '项目支出';

/** The changes of all the other projects, added up. */
function otherProjects(context: Context, left: Entry): Answer | null {
  const { world } = context;
  const rows = projectRows(world).filter((row) => !left.rows.includes(row));
  const entries = [...new Set(rows.flatMap((row) => world.index.ofRow(row) ?? []))];
  const changes = entries.flatMap((entry) => changeOf(context, entry)?.change ?? []);
  if (!projectRows(world).some((row) => left.rows.includes(row)) || entries.length < 2 || changes.length !== entries.length) return null;
  const moves = asMoves(changes);
  const total = sumOf({ zh: '其余项目的增减额', en: 'the change of the other projects' }, moves, world.book.year);
  return claims(context, 'how the other projects moved together', [{ kind: 'sum', items: moves, total, left: [entryName(context, left)] }], entries, [total]);
}

/** All of the budget without it, in both years. */
function allBut(context: Context, left: Entry): Answer | null {
  const { world } = context;
  const { year } = world.book;
  const whole = totalEntry(world, 'expenditure');
  if (!whole || !isInside(context, left, whole)) return null;
  const [now, before] = [bothOf(context, whole, left, year), bothOf(context, whole, left, year - 1)];
  if (!now || !before) return null;
  const told: Claim[] = [now.claim, before.claim];
  return claims(context, 'how all but one name moved', [differenceClaim(now.result, before.result), ...told, ...impliedClaims(told)], [whole, left], [now.result, before.result]);
}

function bothOf(context: Context, whole: Entry, left: Entry, year: number): { claim: Claim; result: Figure } | null {
  const [all, part] = [whole, left].map((entry) => ofYear(context, entry, year));
  if (!all || !part || all.unit !== part.unit) return null;
  const name = withoutName(context.world, left, year);
  const result = balanceOf(name, [all], [part], year);
  return valueOf(result).lt(0) ? null : { claim: { kind: 'balance', plus: [all], minus: [part], result, left: [] }, result };
}

function ofYear(context: Context, entry: Entry, year: number): Figure | null {
  const own = operand(context, entry, null, year);
  if (own || year === context.world.book.year) return own;
  const [now, change] = [operand(context, entry), changeOf(context, entry)?.change];
  return now && change ? impliedPrior(now.name, now, change, year) : null;
}

function withoutName(world: World, left: Entry, year: number): Name {
  const own = world.nameOf(left.label);
  return { zh: `${year} 年除${own.zh}外的预算`, en: `the ${year} budget without ${own.en ?? own.zh}` };
}
