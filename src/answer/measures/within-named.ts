/** 「公用经费 / 其中委托业务费」, 「公用经费里委托业务费多少」: a name's money within another name, as it is printed there; where it is not, that is said, and all of the name's money is told as all of it. */
import { columnWords } from '../../query/words/column-words.ts';
import type { Entry } from '../../search/entries.ts';
import type { Row } from '../../budget/fact.ts';
import type { Answer, Claim, Figure, ListItem } from '../answer.ts';
import { claims, entryName, notFound, type Context } from '../context.ts';
import { valueOf } from '../figures.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { breakdownAnswer } from '../parts.ts';
import { mergeMentions } from '../../query/mentions.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { headFigure, totalEntry } from '../world.ts';
import { classification, isInside, isWhole } from './inside.ts';

/** Null where the name's own money lies within the other, or the two are no whole and part. */
export function withinNamed(context: Context, whole: Entry, entry: Entry): Answer | null {
  const [all, own] = [headFigure(context.world, whole), headFigure(context.world, entry)];
  if (entry === whole || !all || !own || all.unit !== own.unit || [whole, entry].some((one) => isWhole(one) || one === totalEntry(context.world, 'expenditure') || one === totalEntry(context.world, 'revenue'))) return null;
  // Kinds of expenditure and sources are columns of the tables, which have rules of their own.
  if (whole.names.some((name) => (columnWords(name, null)?.kinds.length ?? 0) > 0) || entry.names.some((name) => (columnWords(name, null)?.kinds.length ?? 0) > 0)) return null;
  if (isInside(context, entry, whole) || isInside(context, whole, entry) || valueOf(all).eq(valueOf(own))) return null;
  const part = partPrinted(context, whole, entry);
  const asked = { ...context, query: { ...context.query, act: 'lookup' as const } };
  if (part) {
    // Of several readings the one that is the part, with what it is said to be.
    const told = lookupEntry(asked, entry).claims.flatMap((claim) => (claim.kind === 'amount' ? [claim] : []))[0];
    const reading = told?.readings.find(({ figure }) => figure.facts.some((fact) => part.facts.includes(fact)));
    return claims(context, 'the part that is printed of it', [told && reading ? { ...told, readings: [reading] } : { kind: 'where', name: part.name, figure: part }], [entry], [part]);
  }
  if (ofSource(whole) || ofSource(entry)) return null;
  const both = namedByBoth(context);
  if (both) return lookupEntry(asked, both);
  // Another classification cuts the same money another way: some of it may lie within, and how much is not printed.
  const missing: Claim = { kind: 'notice', notice: 'noSuchPart', names: [entryName(context, whole), entryName(context, entry)], year: null };
  if (!liesElsewhere(context, whole, entry)) return claims(context, 'it is not printed how much of it is within the other', [missing, ...lookupEntry(asked, entry).claims], [entry], [own]);
  return { ...notFound(context, 'it is not printed within the other', 'noSuchPart', [entryName(context, whole), entryName(context, entry)], [], lookupEntry(asked, entry).claims), subjects: [entry], listed: [own] };
}

/** "Chinese medicine in schools": the one name that has the words of both is meant, and neither by itself. */
function namedByBoth({ topics, query, world }: Context): Entry | null {
  if (topics.length !== 2 || !topics.every(({ mention }) => mention.to > 0 && mention.unknown.length === 0 && mention.code === null)) return null;
  const [best, next] = resolveMention(mergeMentions(topics.map(({ mention }) => mention)), world.index, query.wanted, 'lookup', query.counter).hits;
  return best && !best.letters && best.precision >= ALL_WORDS && (next?.precision ?? 0) < ALL_WORDS && best.entry.kinds.has('money') ? best.entry : null;
}
const ALL_WORDS = 0.97;

/** It is more than the whole, or none of the parts that are printed of such a kind. */
function liesElsewhere(context: Context, whole: Entry, entry: Entry): boolean {
  const [all, own] = [headFigure(context.world, whole), headFigure(context.world, entry)];
  if (all && own && valueOf(own).gt(valueOf(all))) return true;
  const kinds = (entries: readonly Row[]): Set<string> => new Set(entries.flatMap(({ basis, role }) => (role === 'item' ? [classification(basis)] : [])));
  const parts = kinds(printedParts(context, whole).flatMap(({ figure }) => figure.facts.map(({ row }) => row)));
  return [...kinds(entry.rows)].some((kind) => kind !== '' && parts.has(kind));
}

/** Where money comes from, and what a unit gets, is no row that others could be missing under. */
function ofSource({ rows }: Entry): boolean {
  return rows.some(({ side, basis, role }) => side === 'revenue' || basis === 'source' || role === 'unit');
}

/** What the parts of the whole, or of the same money under another name, have of it. */
function partPrinted(context: Context, whole: Entry, entry: Entry): Figure | undefined {
  return printedParts(context, whole).find(({ figure }) => entry.names.includes(figure.name.zh) || figure.facts.some(({ row }) => entry.rows.includes(row)))?.figure;
}

function printedParts(context: Context, whole: Entry): readonly ListItem[] {
  return breakdownAnswer(context, whole).claims.flatMap((claim) => (claim.kind === 'list' && claim.what === 'parts' ? claim.items : []));
}
