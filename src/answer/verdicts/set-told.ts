/** What was found of a claim about a set: its verdict and the lists that it is judged on. */
import type { Answer, Claim, Figure, ListWhat, Name } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { SET_CLAIM } from '../marks.ts';
import { companion, countOf, entriesOf } from '../sets/rank-figures.ts';

export interface Part { figures: readonly Figure[]; what: ListWhat }

export function setTold(context: Context, right: boolean, parts: readonly Part[], scope: Name | null, own: readonly Claim[]): Answer {
  const lists = parts.flatMap(({ figures, what }): Claim[] => {
    const items = figures.slice(0, 20).map((figure) => ({ figure, rank: null, extra: companion(context, figure, what === 'rise' || what === 'fall' ? (figure.unit === '%' ? 'percent' : 'change') : 'amount') }));
    return items.length === 0 ? [{ kind: 'notice', notice: 'noneMatch', names: [], year: null }] : [{ kind: 'list', of: null, what, items, count: countOf(context, figures), total: null, remainder: null, scope, rest: figures.length - items.length }];
  });
  const listed = parts.flatMap(({ figures }) => figures);
  return claims(context, SET_CLAIM, [{ kind: 'verdict', right, about: 'figure' }, ...lists, ...own], entriesOf(context, listed.slice(0, 20).map((figure) => ({ figure, rank: null, extra: null }))), listed);
}
