/** Changes as operands: what fell is told by how far it fell, so that it can be added up and set against another fall. */
import { pattern } from '../../budget/pattern.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Figure, Name } from '../answer.ts';
import { changeOf } from './change.ts';
import type { Context } from '../context.ts';
import { valueOf } from '../figures.ts';
import { bothYears } from './operand.ts';

export type Way = 'rise' | 'fall' | 'mixed';

/** Whether a computation is asked for over changes: 「一共减少了多少」, 「加起来比去年多多少」. */
export function asksMoves({ query, world }: Context): boolean {
  return movedIn(query) || (query.tags.has('difference') && bothYears(query.spoken, world.book.year));
}

export function movedIn({ direction, tags }: Query): boolean {
  return direction !== null || tags.has('change') || tags.has('rise') || tags.has('fall');
}

/** The way that all of them went. */
function wayOf(figures: readonly Figure[]): Way {
  if (figures.every((figure) => valueOf(figure).lte(0)) && figures.some((figure) => valueOf(figure).lt(0))) return 'fall';
  return figures.every((figure) => valueOf(figure).gte(0)) ? 'rise' : 'mixed';
}

const AMOUNT: Readonly<Record<Way, Name>> = { rise: { zh: '增加额', en: 'increase' }, fall: { zh: '减少额', en: 'decrease' }, mixed: { zh: '增减额', en: 'change' } };
const RATE: Readonly<Record<Way, Name>> = { rise: { zh: '增幅', en: 'percentage increase' }, fall: { zh: '降幅', en: 'percentage decrease' }, mixed: { zh: '增减幅', en: 'percentage change' } };

const MOVE_NAMED = pattern(/的(?:增加额|减少额|增减额|增幅|降幅|增减幅)$/);

/** Changes under names that say what they are: all falls by how far they fell; with their sign when some rose and some fell. */
export function asMoves(figures: readonly Figure[]): Figure[] {
  const way = wayOf(figures);
  return figures.map((figure) => {
    // It says so already: two moves that were set apart are added up.
    if (MOVE_NAMED.test(figure.name.zh)) return figure;
    const kind = (figure.unit === '%' ? RATE : AMOUNT)[way];
    const name = { zh: `${figure.name.zh}的${kind.zh}`, en: `the ${kind.en ?? ''} in ${figure.name.en ?? figure.name.zh}` };
    return way === 'fall' ? { ...figure, name, fell: true } : { ...figure, name };
  });
}

export function changeFigure(context: Context, entry: Entry): Figure | null {
  return changeOf(context, entry)?.change ?? null;
}

export function rateFigure(context: Context, entry: Entry): Figure | null {
  const change = changeOf(context, entry);
  return change?.percent ?? change?.recomputed ?? null;
}
