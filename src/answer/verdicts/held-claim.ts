/** What of one name is said to stand in a column, judged on the cells of its rows: 「甲只有基本支出」, "§ has no government fund money". */
import { pattern } from '../../budget/pattern.ts';
import type { Decimal } from '../../budget/amount.ts';
import { ONE_FUNDS } from '../../budget/funds.ts';
import type { Fact, OneFund, Row } from '../../budget/fact.ts';
import { columnsMarked, heldStated, type Held, type HeldColumn } from '../../query/slots/held-columns.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim } from '../answer.ts';
import { cellIn } from '../cells/cell-rows.ts';
import { columnLabel } from '../cells/cells.ts';
import { claims, entryName, type Context } from '../context.ts';
import { printedFigure } from '../figures.ts';
import { HELD_CLAIM } from '../marks.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { isClaim, namedIn, type NamedIn } from './named-in.ts';

/** What a row has in a column, and all that it has. Nothing is printed of a name in the table of a fund that pays none of it. */
interface Cell { own: Decimal | null; cell: Fact | null; whole: Fact }

export function heldClaimAnswer(context: Context): Answer | null {
  const { query } = context;
  if (query.claimed.some(({ value }) => !value.eq(0)) || query.thresholds.length > 0 || !isClaim(query)) return null;
  // A name and a column side by side may be taken for one name: each is looked up by itself.
  const topics = query.mentions.map((mention) => resolveMention(mention, context.world.index, 'money'));
  return heldClaim(context, namedIn({ ...context, topics }, isColumn));
}

/** Words of a column, which are no name here. */
export function isColumn(words: string): boolean {
  return BARE.test(words) || columnsMarked(words).text === 'K';
}

/** Of the one name as it stands in the claim; in a thread that is the name spoken of. */
export function heldClaim(context: Context, said: NamedIn | null): Answer | null {
  const { query } = context;
  const [entry, another] = said?.entries ?? [];
  if (!said || !entry || another || query.table !== null || query.part !== null || query.relativeYear === 'prior') return null;
  const marked = columnsMarked(said.text);
  const held = marked.kinds.length > 0 && marked.kinds.length < 3 ? heldStated(marked.text, query.language) : null;
  if (!held || (held === 'both') !== (marked.kinds.length === 2)) return null;
  const cells = marked.kinds.map((kind) => cellsOf(context, entry, kind));
  if (cells.some((own) => own.length === 0)) return null;
  const verdicts = new Set(cells.map((own) => agreed(own.map((cell) => holds(held, cell)))));
  const right = held === 'both' ? !verdicts.has(null) && !verdicts.has(false) : [...verdicts][0] ?? null;
  return right === null || (held === 'both' && verdicts.has(null)) ? null : told(context, entry, cells, right);
}

/** What is left of a column's name where the question is put in other words. */
const BARE = pattern(/^(?:基本|项目|basic|project)$/);

function holds(held: Held, { own, whole }: Cell): boolean {
  const [part, all] = [own ?? whole.value?.times(0), whole.value];
  if (!part || !all) return false;
  switch (held) {
    case 'all': return part.eq(all) && part.gt(0);
    case 'notAll': return part.lt(all);
    case 'none': return part.eq(0);
    case 'some': case 'both': return part.gt(0);
    case 'most': return part.times(2).gt(all);
  }
}

/** Null where rows of one name say different things. */
function agreed(each: readonly boolean[]): boolean | null {
  return new Set(each).size === 1 ? each[0] ?? null : null;
}

function cellsOf(context: Context, { rows }: Entry, kind: HeldColumn): Cell[] {
  const own = rows.filter((row) => row.role === 'item' && row.place.table !== null && row.basis !== 'performance' && wholeOf(row) !== null);
  const crossed = own.flatMap((row): Cell[] => { const [cell, whole] = [cellIn(row, kind), wholeOf(row)]; return cell && whole && row.fund === 'all' ? [{ own: cell.value, cell, whole }] : []; });
  if (crossed.length > 0 || !isFund(kind)) return crossed;
  // The tables of one fund list what it pays for.
  if (!context.world.book.rows.some(({ fund, basis }) => fund === kind && basis === 'function')) return [];
  return own.filter(({ fund, basis }) => fund === 'all' && basis === 'function').flatMap((row): Cell[] => {
    const cell = own.find((other) => other.fund === kind && other.basis === 'function' && other.code === row.code);
    const [part, whole] = [cell ? wholeOf(cell) : null, wholeOf(row)];
    return whole ? [{ own: part?.value ?? null, cell: part, whole }] : [];
  });
}

function isFund(kind: HeldColumn): kind is OneFund {
  return ONE_FUNDS.some((fund) => fund === kind);
}

function wholeOf({ facts: [head] }: Row): Fact | null {
  return head?.measure === 'amount' && head.value !== null ? head : null;
}

function told(context: Context, entry: Entry, cells: readonly (readonly Cell[])[], right: boolean): Answer {
  const name = entryName(context, entry);
  const facts = [...new Set([cells[0]?.[0]?.whole ?? [], ...cells.map(([first]) => first?.cell ?? [])].flat())];
  const shown = facts.map((fact): Claim => ({ kind: 'cell', name, column: columnLabel(context, fact), figure: printedFigure(name, fact) }));
  return claims(context, HELD_CLAIM, [{ kind: 'verdict', right, about: 'figure' }, ...shown], [entry], facts.map((fact) => printedFigure(name, fact)));
}
