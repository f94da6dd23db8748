/** 「哪家空编最多」, "which unit has the free slot": of each unit the posts that nobody fills, or the cars it may still have. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer, Figure, ListItem } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { differenceOf, printedFigure, valueOf } from '../figures.ts';
import { unitsOf } from '../names/by-unit.ts';
import { sortFigures, tiedFirst } from '../sets/rank-figures.ts';
import { postsOf } from './posts.ts';
import { vehiclesOf } from './unit-heads.ts';

export const EMPTY_POSTS = pattern(/空(?:着)?编|缺编|没满编|空缺|(?<!真|填)空(?:着|得|的|出|了|[几多]|有)|\bvacan|\bunfilled\b|\b(?:free|empty|open|unfilled|unused) (?:slots?|posts?|places?|positions?)\b/i);
const CARS = pattern(/车|\bcars?\b|\bvehicles?\b/i);
const OF_POSTS = pattern(/岗|编制|人|\bposts?\b|\bstaff\b/i);
const CAR_QUOTA = pattern(/车.*(?:编制|定编)|定编.*车/);

/** Ranked, or those that have any. */
export function emptyPosts(context: Context): Answer | null {
  const { query, world, last } = context;
  const cars = CARS.test(query.spoken) || (!OF_POSTS.test(query.spoken) && last?.listed.some(({ unit }) => unit === '辆') === true);
  const gaps = world.book.budgetUnits.flatMap((unit) => (cars ? freeCars(context, unit) : freePosts(context, unit)));
  if (gaps.length < 2) return null;
  const order = query.order === 'least' ? 'up' : 'down';
  const any = query.act !== 'rank';
  const rank = sortFigures(any ? gaps.filter((gap) => valueOf(gap).gt(0)) : gaps, order);
  if (rank.length === 0) return notFound(context, 'no post is vacant', 'noneMatch');
  const shown = any || query.tags.has('rank') ? rank : tiedFirst(rank);
  const items = shown.map((figure, at): ListItem => ({ figure, rank: any ? null : at + 1, extra: null }));
  const scope = cars ? { zh: '空着的公务用车编制', en: 'vehicle quota not taken up' } : { zh: '空编', en: 'vacant posts' };
  const [only, another] = shown;
  const subjects = !only || another ? [] : world.index.entries.filter((entry) => unitsOf(entry).length === 1 && unitsOf(entry)[0] === only.name.zh).slice(0, 1);
  return { ...claims(context, 'the empty posts of every budget unit', [{ kind: 'list', of: null, what: any ? 'items' : query.order === 'least' ? 'least' : 'most', items, count: null, total: null, remainder: null, scope, rest: 0 }], subjects, shown), pool: rank };
}

function freePosts(context: Context, unit: string): Figure[] {
  const { world } = context;
  const pairs = postsOf(context, unit);
  const [only, another] = pairs.filter(({ approved }) => /总/.test(approved.row.label) || pairs.length === 1);
  const name = world.nameOf(unit);
  return only && !another && only.approved.row.budgetUnit === unit ? [differenceOf(name, printedFigure(name, only.approved), printedFigure(name, only.filled))] : [];
}

function freeCars(context: Context, unit: string): Figure[] {
  const { world } = context;
  const name = world.nameOf(unit);
  const [quota, more] = world.book.facts.filter(({ measure, row }) => measure === 'count' && row.budgetUnit === unit && CAR_QUOTA.test(row.label));
  const [cars, others] = vehiclesOf(context, unit);
  return quota && cars && !more && !others && quota.unit === cars.unit ? [differenceOf(name, printedFigure(name, quota), printedFigure(name, cars))] : [];
}
