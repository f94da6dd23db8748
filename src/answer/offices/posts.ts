/** The head counts that a document prints as a pair: approved posts, and the staff in them. 行政编制总数 … 实有在编人数 */
import { pattern } from '../../budget/pattern.ts';
import type { Fact } from '../../budget/fact.ts';
import type { Entry } from '../../search/entries.ts';
import type { Figure } from '../answer.ts';
import type { Context } from '../context.ts';
import { printedFigure, sumOf } from '../figures.ts';
import { unitsIn, unitsOf } from '../names/by-unit.ts';
import type { World } from '../world.ts';

/** What a sentence says of one kind of posts. 行政编制总数 … 实有在编人数[行政编制] */
export interface Posts { approved: Fact; filled: Fact }

/** 「编制 72 人和实有 66 人加上雇员」: of posts of which both sides are named only the people in them are added. */
export function sidesOfPosts(context: Context, entries: readonly Entry[]): { approved: Entry; filled: Entry; figure: Figure }[] {
  if (entries.length < 2) return [];
  return postsOf(context).flatMap((pair) => {
    const [approved, filled] = [pair.approved, pair.filled].map(({ row }) => entries.find(({ rows }) => rows.includes(row)));
    return approved && filled && approved !== filled ? [{ approved, filled, figure: printedFigure(context.world.nameOf(pair.filled.row.label), pair.filled) }] : [];
  });
}

/** The staff in post of each kind of posts that anybody is in. */
export function filledOfEach(context: Context): Figure[] {
  const posts = postsOf(context);
  // All of them stand before the kinds, and are not added to them.
  const [whole] = posts.filter(({ approved }) => !KIND.test(approved.row.label));
  const filled = (whole ? [whole] : posts).map((pair) => pair.filled).filter(({ value }) => value?.gt(0) === true);
  const kind = (fact: Fact): string => (filled.length > 1 && fact.row.context !== null ? `${fact.row.label}（${fact.row.context}）` : fact.row.label);
  return filled.map((fact) => printedFigure(context.world.nameOf(kind(fact)), fact));
}

/** The staff in post, of both kinds of posts together; where no posts stand beside them, as they are counted. */
export function filledPosts(context: Context): Figure | null {
  const { world } = context;
  const figures = filledOfEach(context);
  const [only] = figures;
  if (only && figures.length > 1) return sumOf(world.nameOf(only.facts[0]?.row.label ?? only.name.zh), figures, only.year);
  const alone = world.book.facts.find(({ measure, unit, place, row }) => measure === 'count' && (unit === '人' || unit === '名') && place.table === null && row.budgetUnit === null && row.context === null && IN_POST.test(row.label));
  return only ?? (alone ? printedFigure(world.nameOf(alone.row.label), alone) : null);
}

/** 编制数（人）, 实有数（人）: columns of a table of the units. */
function tablePosts(world: World, unit: string): Posts[] {
  return world.book.rows.flatMap(({ role, budgetUnit, facts }) => {
    const counted = (name: RegExp): Fact | undefined => (role === 'unit' && budgetUnit === unit ? facts.find((fact) => fact.measure === 'count' && name.test(columnOf(fact))) : undefined);
    const [approved, filled] = [counted(/编制/), counted(/实有|在编|在职/)];
    return approved && filled ? [{ approved, filled }] : [];
  }).slice(0, 1);
}

/** 「编制总数 138 名，其中：行政编制 26 名 … 在职人员 124 人，其中：行政人员 23 人」: all of them, then each kind. */
function listedPosts(counts: readonly Fact[]): Posts[] {
  const filled = counts.filter(({ row }) => ALL_IN_POST.test(row.label));
  const [inPost, another] = filled;
  if (!inPost || another) return [];
  const posts = counts.filter(({ row }) => /编制(?:总?数|人数)?$/.test(row.label));
  const [all] = posts.length === 1 ? posts : posts.filter(({ row }) => /总/.test(row.label) || row.children.some((child) => posts.some((post) => post.row === child)));
  const kinds = posts.flatMap((approved): Posts[] => {
    const kind = KIND.exec(approved.row.label)?.[0];
    const own = kind === undefined ? undefined : counts.find(({ row }) => row.parent === inPost.row && row.label.includes(kind));
    return own ? [{ approved, filled: own }] : [];
  });
  return [...(all ? [{ approved: all, filled: inPost }] : []), ...kinds];
}
export const IN_POST = pattern(/^(?:实有|在职|在编|在岗)/);
/** 「在职人员正常晋级和新招录 6 名」 counts others. */
const ALL_IN_POST = pattern(/^(?:实有|在职|在编|在岗)(?:在编|在职|在岗|人员|人数|职工|干部|总数|数)*$/);
const ALL_POSTS = pattern(/^(?:共有|核定)?(?:人员)?编制(?:总?数|人数)?$/);
export const KIND = pattern(/行政|事业|工勤/);

export function columnOf({ column }: Fact): string {
  return (column.at(-1) ?? '').replace(/[（(].*$/, '');
}

/** Those of the budget unit that the question names, else of the whole department. */
export function postsOf(context: Context, unit: string | null = [...context.topics.flatMap(({ entry }) => (entry ? unitsOf(entry) : [])), ...unitsIn(context)][0] ?? null): Posts[] {
  const { world } = context;
  const all = world.book.facts.filter(({ measure, place, unit: counter }) => measure === 'count' && place.table === null && (counter === '人' || counter === '名'));
  const own = all.filter(({ row }) => row.budgetUnit === unit);
  const counts = own.length > 0 ? own : all;
  const seen = new Set<string>();
  const paired = counts.flatMap((filled) => {
    const kind = filled.row.context;
    if (kind === null || !/编制/.test(kind) || /编制/.test(filled.row.label) || seen.has(kind)) return [];
    const approved = counts.find(({ row }) => row.context === null && row.label.includes(kind));
    if (!approved) return [];
    seen.add(kind);
    return [{ approved, filled }];
  });
  // 「编制 146 名，实有在编 137 人。其中：行政编制 88 名 …」: all of them stand before the kinds.
  const [approved, ...posts] = counts.filter(({ row }) => row.context === null && ALL_POSTS.test(row.label));
  const [filled, ...others] = counts.filter(({ row }) => row.context === null && ALL_IN_POST.test(row.label));
  if (paired.length > 0) return approved && filled && posts.length + others.length === 0 ? [{ approved, filled }, ...paired] : paired;
  const ofTable = unit === null ? [] : tablePosts(world, unit);
  return ofTable.length > 0 ? ofTable : listedPosts(counts.filter(({ row }) => row.budgetUnit === unit));
}
