/** The cells of a table that a thread told last, and the shares of their row. */
import { pattern } from '../../budget/pattern.ts';
import { takenBy } from '../marks.ts';
import type { Fact } from '../../budget/fact.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { columnWords, type ColumnKind } from '../../query/words/column-words.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { cellIn, columnKind } from '../cells/cell-rows.ts';
import { cellName, wholeOfColumn } from '../cells/cells.ts';
import { claims, type Context } from '../context.ts';
import { printedFigure, shareOf, valueOf } from '../figures.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { contextOf, type Turn } from './turn.ts';
import { headFigure } from '../world.ts';

type Kind = Exclude<ColumnKind, 'total'>;

interface Told { fact: Fact; kind: Kind }

/** Columns that are parts of another one. */
const INSIDE: Readonly<Partial<Record<Kind, Kind>>> = { sme: 'procurement', micro: 'procurement' };

export const NAMED_ROW = 'the row that is named, in the column just told';

/** All of a column, not the row's cell in it. */
const ALL = pattern(/全部|总|所有|整个|\b(?:all|total|overall|entire|whole)\b/i);

/** 「占预算的多少」 after the foremost of a column: not of the column. */
const OWN_BUDGET = pattern(/预算|支出|项目|总|\b(?:budget|spending|expenditure|total|overall)\b/i);

/** 「占它自己预算的多少」: of the row, not of the column. */
const OWN = pattern(/自己|自身|本身|它的?(?:预算|支出)|\b(?:its|their) (?:own |whole )?(?:budget|money|spending)\b/i);

/** The cell that the last answer told, the narrowest of several in one row; null when it told a row's own amount. */
export function cellTold(last: Answer): Told | null {
  if (last.outcome !== 'answered') return null;
  const told = last.listed.flatMap(({ facts: [fact], derivation }) => (derivation === null && fact ? [fact] : []));
  const row = told[0]?.row;
  // A name under two codes has the cell twice.
  const facts = told.every((fact) => fact.printed === told[0]?.printed && fact.column.join() === told[0].column.join()) ? told.slice(0, 1) : told;
  if (!row || row.place.table === null || facts.some((fact) => fact.row !== row) || row.facts.length < 2) return null;
  const [fact] = facts.filter((one) => one !== row.facts[0]).slice(-1);
  const kind = fact ? columnKind(fact) : null;
  return fact && kind ? { fact, kind } : null;
}

/** One column of two rows, or two columns of one row that are parts of it. */
export function sideBySide(one: Fact, other: Fact): boolean {
  const [kind, beside] = [columnKind(one), columnKind(other)];
  return one.row === other.row ? kind !== beside && PARTS.some((parts) => [kind, beside].every((own) => own !== null && parts.includes(own))) : kind === beside;
}

const PARTS: readonly (readonly Kind[])[] = [['basic', 'project'], ['general', 'fund', 'capital']];

/** The cells of one column that the last answers told, one row after another. */
export function cellsInTurn(shown: readonly Figure[]): readonly Figure[] {
  const fact = shown.at(-1)?.facts[0];
  const kind = fact ? columnKind(fact) : null;
  const rows: unknown[] = [];
  const before = shown.findLastIndex(({ facts: [one], derivation }, at) => {
    const last = at === shown.length - 1;
    const other = derivation !== null || !one || !fact || kind === null || one.place.table !== fact.place.table || !(last || sideBySide(one, fact)) || (!last && one.row !== fact.row && rows.includes(one.row));
    if (!other) rows.push(one.row);
    return other;
  });
  return shown.slice(before + 1);
}

export const COLUMN_WORD = pattern(/采购|拨款|基金|\b(?:procurement|appropriations?|funds?)\b/i);

/** The one column that the last answer told of several rows. */
export function columnTold({ outcome, listed }: Answer): Told | null {
  const facts = listed.flatMap(({ facts: [fact], derivation }) => (derivation === null && fact ? [fact] : []));
  const [fact] = facts;
  const kind = fact && fact !== fact.row.facts[0] ? columnKind(fact) : null;
  return fact && kind && outcome === 'answered' && facts.every((one) => columnKind(one) === kind && one.place.table === fact.place.table) ? { fact, kind } : null;
}

/** 「其中甲占了多少」: the row's cell in the column, as a part of the whole column. */
export function shareOfRow(context: Context, entry: Entry, { fact, kind }: Told): Answer | null {
  const cell = entry.rows.filter(({ place }) => place.table === fact.place.table).flatMap((row) => cellIn(row, kind) ?? [])[0];
  const whole = printedFigure(cellName(context, fact), fact);
  if (!cell || valueOf(whole).eq(0)) return null;
  const part = printedFigure(cellName(context, cell), cell);
  return claims(context, 'a share', [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }], [entry], [part]);
}

/** 「丙呢」 after 「乙的甲占它采购总额多少」: the same cells of another row; after a share of the whole column that one. */
export function sameShare(context: Context, entry: Entry, { part, whole }: Extract<Claim, { kind: 'share' }>, { fact: { place } }: Told): Answer | null {
  const [top, bottom] = [part.facts[0], whole.facts[0]];
  const row = entry.rows.find((one) => one.place.table === place.table && one.role === 'item');
  const kind = top ? columnKind(top) : null;
  const cell = row && kind ? cellIn(row, kind) : undefined;
  if (!row || !cell || !top || !bottom) return null;
  const other = columnKind(bottom);
  const own = bottom.row !== top.row ? bottom : bottom === bottom.row.facts[0] ? row.facts[0] : other ? cellIn(row, other) : undefined;
  if (!own?.value || own.value.eq(0)) return null;
  const [one, base] = [printedFigure(cellName(context, cell), cell), own === bottom ? whole : printedFigure(cellName(context, own), own)];
  return claims(context, 'a share', [{ kind: 'share', part: one, whole: base, percent: shareOf(one.name, one, base) }], [entry], [one]);
}

/** The column as the part, with nothing named that it would be a part of. */
const COLUMN_FIRST = pattern(/^(?:那|那么|其中的?|这个?)?(?:政府)?采购(?:部分|的)?占(?:比|多少|几|百分)[^采总全]*$|^\W*(?:and |so )?(?:the )?(?:procurement|purchasing|purchases)(?:['’]s)? (?:share|percentage|proportion|as a percentage)\W*$/i);

/** The column that is named, over the office where all of it is meant; the row's own amount; the column that the one told is a part of. */
export function wholeFor({ world, query, last, thread }: Turn, { fact, kind }: Told): Figure | null {
  const context = contextOf(world, query, last.subjects, last);
  const said = query.columns?.kinds.filter((one): one is Kind => one !== 'total') ?? [];
  // 「面向中小企业的采购总额」 is one column.
  const [named, another] = said.filter((one) => !(one === 'procurement' && said.some((other) => INSIDE[other] === one)));
  const others = (query.columns?.rest ?? query.mentions).filter((mention) => !isFrame(mention)).map((mention) => resolveMention(mention, world.index, 'money').entry);
  const ofRow = fact.row.role === 'item';
  const own = fact.row.facts[0];
  // "The first one as a % of all procurement": the part is another column, named before the whole.
  const [first] = query.mentions.length > 1 ? query.mentions : [];
  const part = first ? columnWords(first.text, null)?.kinds ?? [] : [];
  if (another || (part.some((one) => one in INSIDE) && part.every((one) => one !== kind))) return null;
  const all = ofRow && !named && others.length === 1 && others[0] ? wholeOfColumn(context, fact.place.table, kind) : null;
  // "What share of all procurement is it": the column is named as the office's own.
  if (all && others[0] && headFigure(world, others[0])?.value === all.value) return all;
  if (ofRow && own && own !== fact && others.length === 0 && OWN.test(query.spoken)) return printedFigure(cellName(context, own), own);
  if (others.length > 0) return !named && own && ofRow && others.every((entry) => entry?.rows.includes(fact.row) === true) ? printedFigure(cellName(context, own), own) : null;
  // 「采购占比」, "procurement share?": named first, the column is the part, and the row's own money the whole.
  if (ofRow && named === kind && own && own !== fact && COLUMN_FIRST.test(query.spoken.trim())) return printedFigure(cellName(context, own), own);
  // What was the foremost of a column is a part of that column.
  const ofColumn = takenBy(last, NAMED_ROW) || (last.pool.length > 1 && !OWN_BUDGET.test(query.spoken));
  if (ofRow && (named ? named === kind || ALL.test(query.spoken) : ofColumn)) return wholeOfColumn(context, fact.place.table, named ?? kind);
  if (query.tags.has('total') && !named) return null;
  // Asked of what goes to small and medium firms, the smallest are a share of those.
  const before = thread.shown.at(-2)?.facts[0];
  const wider = named ?? (kind === 'micro' && before?.row === fact.row && columnKind(before) === 'sme' ? 'sme' : INSIDE[kind]);
  const cell = wider ? cellIn(fact.row, wider) : undefined;
  return cell && cell !== fact ? printedFigure(cellName(context, cell), cell) : null;
}
