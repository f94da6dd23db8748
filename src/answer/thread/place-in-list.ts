/** Whether a name is the first, or at the place that is said, of some figures that were told. */
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure, ListItem, Name } from '../answer.ts';
import { claims } from '../context.ts';
import { valueOf } from '../figures.ts';
import { contextOf, type Turn } from './turn.ts';

/** `scope`: whose parts they are. */
export function placeInList({ world, query, last }: Pick<Turn, 'world' | 'query' | 'last'>, figures: readonly Figure[], entry: Entry, scope: Name | null): Answer | null {
  const moves = figures.every(({ facts }) => facts[0]?.measure === 'change');
  const size = (figure: Figure): ReturnType<typeof valueOf> => (moves ? valueOf(figure).abs() : valueOf(figure));
  const sorted = [...figures].sort((left, right) => size(right).cmp(size(left)) * (query.order === 'least' ? -1 : 1));
  const own = sorted.find(({ facts }) => facts.some(({ row }) => entry.rows.includes(row)));
  const [top] = query.nth === null ? sorted : sorted.slice(query.nth - 1);
  if (!own || !top) return null;
  const right = size(top).eq(size(own));
  const item = (figure: Figure): ListItem => ({ figure, rank: sorted.findIndex((other) => size(other).eq(size(figure))) + 1, extra: null });
  const list: Claim = { kind: 'list', of: null, what: moves || query.nth !== null ? 'nth' : query.order === 'least' ? 'least' : 'most', items: [item(top)], count: null, total: null, remainder: null, scope, rest: 0 };
  const shown: Claim[] = right ? [list] : [list, { ...list, what: 'nth', items: [item(own)] }];
  return { ...claims(contextOf(world, query, [entry], last), 'a place in the list just told', [{ kind: 'verdict', right, about: 'comparison' }, ...shown], [entry], [own]), pool: figures };
}
