/** A whole row was told, or several of its columns: 「两部分加起来等于总计吗」, "basic as a percentage of the row total": its own cells, added up or one as a part of the first. */
import { pattern } from '../../budget/pattern.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { columnWords, type ColumnKind } from '../../query/words/column-words.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Figure } from '../answer.ts';
import { cellIn, columnKind } from '../cells/cell-rows.ts';
import { cellName } from '../cells/cells.ts';
import { claims, entryName } from '../context.ts';
import { printedFigure, shareOf, sumOf, valueOf } from '../figures.ts';
import { names } from '../measures/operand.ts';
import { differenceClaim } from '../measures/compare.ts';
import { tailOf } from '../verdicts/rounding.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

type Kind = Exclude<ColumnKind, 'total'>;
interface Told { row: Row; entry: Entry; whole: Fact }

export const ROW_TOLD: readonly Rule[] = [
  { name: 'whether the cells of the row just told make up its total', answer: addsUp },
  { name: 'a cell of the row just told, as a share of its total', answer: shareOfTotal },
];

/** The columns that a total is split into. */
const SPLITS: readonly (readonly Kind[])[] = [['basic', 'project'], ['general', 'fund', 'capital']];
const ACTS: ReadonlySet<Query['act']> = new Set(['sum', 'reconcile', 'check', 'lookup', 'unknown', 'compare']);
const MAKE_UP = pattern(/对[得不]上|对不对得上|一致|吻合|相符|相等|等于|是不是|凑|\b(?:adds? (?:up|to)|agrees?|match(?:es)?|tally|tallies|equals?|comes? (?:up )?to|makes?(?: up)?|gives?|sums? (?:up )?to|reach(?:es)?)\b/i);
const TOTAL = pattern(/总计|合计|总数|总额|\b(?:total|whole|row)\b/i);

/** The row of one name, of which the thread has told nothing else since. */
function rowTold({ thread: { told }, last, world }: Turn): Told | null {
  const [entry, another] = last.subjects;
  if (!entry || another || last.outcome !== 'answered') return null;
  for (const answer of [...told].reverse()) {
    if (answer.subjects.length !== 1 || answer.subjects[0] !== entry) return null;
    const row = rowIn(answer);
    const whole = row?.facts[0];
    if (row && whole && entry.rows.includes(row)) return whole.year === world.book.year && columnKind(whole) === null ? { row, entry, whole } : null;
  }
  return null;
}

/** The row whose cells were told, all of it or several columns. */
function rowIn({ claims: [claim], listed }: Answer): Row | undefined {
  const facts = (claim?.kind === 'row' ? claim.cells.map(({ figure }) => figure) : listed).flatMap(({ facts: [fact], derivation }) => (fact && derivation === null ? [fact] : []));
  const row = facts[0]?.row;
  return row && row.place.table !== null && new Set(facts.map(columnKind)).size > 1 && facts.every((fact) => fact.row === row) ? row : undefined;
}

/** The cells that are named, or those that the total is split into. */
function partsOf({ query }: Turn, { row }: Told): Fact[] {
  const said = columnWords(query.spoken, query.table)?.kinds.filter((kind): kind is Kind => kind !== 'total') ?? [];
  const kinds = said.length > 1 ? said : SPLITS.find((split) => split.filter((kind) => cellIn(row, kind)).length > 1) ?? [];
  return kinds.flatMap((kind) => cellIn(row, kind) ?? []);
}

function isOfColumns({ query, subject }: Turn): boolean {
  return query.mentions.every((mention) => isFrame(mention) || columnWords(mention.text, null) !== null || subject?.names.includes(mention.text) === true) && query.claimed.length === 0 && query.direction === null && query.relativeYear === null && query.year === null;
}

function addsUp(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  if (!ACTS.has(query.act) || !MAKE_UP.test(query.spoken) || !TOTAL.test(query.spoken) || !isOfColumns(turn)) return null;
  const told = rowTold(turn);
  const parts = told ? partsOf(turn, told) : [];
  if (!told || parts.length < 2) return null;
  const context = contextOf(world, query, [told.entry], last);
  const items = parts.map((fact) => printedFigure(cellName(context, fact), fact));
  const [total, whole] = [sumOf(names(items), items, told.whole.year), wholeFigure(turn, told)];
  const exact = valueOf(total).eq(valueOf(whole));
  const sum = { kind: 'sum', items, total, left: [] } as const;
  if (exact) return claims(context, ADDED, [{ kind: 'verdict', right: true, about: 'figure' }, sum, { kind: 'where', name: whole.name, figure: whole }], [told.entry], [total, whole]);
  // Rounding makes no claim wrong, and is told as what it is.
  const tail = tailOf(context, [told.entry], true);
  return claims(context, ADDED, [...(tail ? [] : [{ kind: 'verdict', right: false, about: 'figure' } as const]), sum, differenceClaim(total, whole), ...(tail?.claims ?? [])], [told.entry], [total, whole]);
}
const ADDED = 'the cells of a row, added up';

function wholeFigure({ world, query, last }: Turn, { entry, whole }: Told): Figure {
  return printedFigure(entryName(contextOf(world, query, [entry], last), entry), whole);
}

function shareOfTotal(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  if (!(query.act === 'share' || query.percent) || !(TOTAL.test(query.spoken) || query.reference?.kind === 'it') || query.wholes.length > 0 || !isOfColumns(turn)) return null;
  const kinds = columnWords(query.spoken, query.table)?.kinds.filter((kind): kind is Kind => kind !== 'total') ?? [];
  const [kind, another] = kinds.length > 0 ? kinds : kindSaid(query);
  const told = kind && !another ? rowTold(turn) : null;
  const cell = told && kind ? cellIn(told.row, kind) : undefined;
  if (!told || !cell || cell === told.whole || !told.whole.value || told.whole.value.eq(0)) return null;
  const context = contextOf(world, query, [told.entry], last);
  const [part, whole] = [printedFigure(cellName(context, cell), cell), wholeFigure(turn, told)];
  return claims(context, 'a cell as a share of its row', [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }], [told.entry], [part]);
}

/** 「基本那块占总计百分之几」: half of a column's name. */
function kindSaid({ spoken }: Query): Kind[] {
  const [basic, project] = [/基本|\bbasic\b/i, /项目|\bproject\b/i].map((words) => words.test(spoken));
  return basic === project ? [] : [basic ? 'basic' : 'project'];
}
