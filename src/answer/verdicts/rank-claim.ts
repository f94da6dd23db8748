/** The place in a ranking that one name is said to have, looked up in the whole set: 「甲在乙里排前三」, "§ is the second smallest project". */
import { pattern } from '../../budget/pattern.ts';
import type { Row } from '../../budget/fact.ts';
import { placeStated, type PlaceStated } from '../../query/slots/place-stated.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure, ListItem, Name } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { valueOf } from '../figures.ts';
import { PLACES_CLAIM } from '../marks.ts';
import { childrenOf, metricOf } from '../sets/collections.ts';
import { companion, entriesOf, inDirection, sortFigures } from '../sets/rank-figures.ts';
import { rowsOfSet } from './how-many-claim.ts';
import { isClaim, namedIn, type NamedIn } from './named-in.ts';

export function rankClaimAnswer(context: Context): Answer | null {
  const { query } = context;
  return query.claimed.some(({ unit }) => unit !== null) || !isClaim(query) ? null : rankClaim(context, namedIn(context));
}

/** Of the names as they stand in the claim; in a thread the name spoken of stands there too. */
export function rankClaim(context: Context, said: NamedIn | null): Answer | null {
  const { query, world } = context;
  if (query.table !== null || query.part !== null || query.relativeYear === 'prior') return null;
  const cut = said && withoutExcepted(said);
  const stated = cut && cut.entries.length > 0 && cut.entries.length < 3 ? placeStated(cut.text, query.language) : null;
  if (!cut || !stated) return null;
  const [first, second] = cut.entries;
  const whole = !stated.set && first && second ? [first, second].find((one) => childrenOf(one).some((row) => (one === first ? second : first).rows.includes(row))) ?? null : null;
  const member = whole ? (whole === first ? second : first) : first;
  const rows = (stated.set ? rowsOfSet(world, stated.set) : whole ? childrenOf(whole) : []).filter((row) => cut.excepted?.rows.includes(row) !== true);
  if (!member || (second && !whole) || rows.length < 2 || !rows.some((row) => member.rows.includes(row))) return null;
  return judged(context, rows, member, stated, whole ? world.nameOf(whole.label) : null);
}

/** 「除了甲，最大的是乙」, "apart from §, the largest is §": what is left out of the set. */
function withoutExcepted({ text, entries }: NamedIn): NamedIn & { excepted: Entry | null } {
  const found = EXCEPTED.exec(text);
  if (!found) return { text, entries, excepted: null };
  const at = (text.slice(0, found.index).match(/◇/g) ?? []).length;
  return { text: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`, entries: entries.filter((_, index) => index !== at), excepted: entries[at] ?? null };
}
const EXCEPTED = pattern(/(?:除了|除开|除|不算)◇(?:以外|之外|外)?[,，]?|,?\s*\b(?:apart from|aside from|besides|except(?: for)?|excluding|other than|not counting) (?:the )?◇,?/);

function judged(context: Context, rows: readonly Row[], member: Entry, { place, fromEnd, top, denied, moved }: PlaceStated, scope: Name | null): Answer | null {
  const metric = moved ? 'change' as const : 'amount' as const;
  const figures = sortFigures(rows.flatMap((row) => metricOf(context.world, row, metric) ?? []).filter((figure) => inDirection(figure, moved, metric)), moved ? 'size' : 'down');
  const ordered = fromEnd ? [...figures].reverse() : figures;
  const isMember = ({ facts }: Figure): boolean => facts.some(({ row }) => member.rows.includes(row));
  const own = ordered.find(isMember);
  const at = ordered[place - 1];
  if (figures.length < 2 || (!own && !moved) || (!at && !top)) return null;
  // Equal figures share a place.
  const ahead = own ? ordered.filter((figure) => (fromEnd ? valueOf(figure).abs().lt(valueOf(own).abs()) : valueOf(figure).abs().gt(valueOf(own).abs()))).length : ordered.length;
  const isThere = own !== undefined && (top ? ahead < place : at !== undefined && valueOf(at).eq(valueOf(own)));
  const items = ordered.flatMap((figure, index): ListItem[] => ((top ? index < place : index === place - 1) || figure === own ? [{ figure, rank: index + 1, extra: companion(context, figure, metric) }] : []));
  const list: Claim = { kind: 'list', of: null, what: moved ?? (fromEnd ? 'least' : 'most'), items, count: null, total: null, remainder: null, scope, rest: 0 };
  return { ...claims(context, PLACES_CLAIM, [{ kind: 'verdict', right: isThere !== denied, about: 'comparison' }, list], entriesOf(context, items), items.map(({ figure }) => figure)), subjects: [member], pool: ordered };
}
