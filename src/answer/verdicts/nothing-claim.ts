/** Whether a name has any money, as it is stated: 「甲没有预算，对吧」, "there is a budget for §, no?"; where some of its figures are nought and some are not, nothing is said. */
import { nothingStated } from '../../query/slots/nothing-stated.ts';
import type { Answer } from '../answer.ts';
import type { Context } from '../context.ts';
import { asMadeBy, NOTHING_CLAIM } from '../marks.ts';
import { valueOf } from '../figures.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { isClaim, namedIn, type NamedIn } from './named-in.ts';

export function nothingClaimAnswer(context: Context): Answer | null {
  return !isClaim(context.query) ? null : nothingClaim(context, namedIn(context));
}

/** Of the one name as it stands in the claim; in a thread that is the name spoken of. */
export function nothingClaim(context: Context, said: NamedIn | null): Answer | null {
  const { query } = context;
  if (query.table !== null || query.part !== null || query.relativeYear === 'prior' || (query.year !== null && query.year !== context.world.book.year)) return null;
  const [entry, another] = said?.entries ?? [];
  // A name with a column is a cell of it.
  if (another || said?.text.includes('◇◇') === true) return null;
  const stated = said && entry && (entry.kinds.has('money') || entry.kinds.has('count')) ? nothingStated(said.text, query.language) : null;
  if (!entry || !stated) return null;
  const told = lookupEntry({ ...context, query: { ...query, claimed: [], wanted: 'any' } }, entry);
  const figures = told.listed.filter(({ value }) => value !== '');
  const zeros = figures.filter((figure) => valueOf(figure).eq(0)).length;
  if (told.outcome !== 'answered' || figures.length === 0 || (zeros > 0 && zeros < figures.length) || !told.claims.every(({ kind }) => kind === 'amount' || kind === 'count')) return null;
  return asMadeBy({ ...told, claims: [{ kind: 'verdict', right: (zeros > 0) === (stated === 'nothing'), about: 'figure' }, ...told.claims] }, NOTHING_CLAIM);
}
