/**
 * 「面向中小企业采购里，机关服务占多少」, "of all procurement, what share is §": where the column is said first the row's cell
 * is a part of the whole column. The other way round it is a part of its own row, which row-share answers.
 */
import { pattern } from '../../budget/pattern.ts';
import { columnWords, type ColumnKind } from '../../query/words/column-words.ts';
import type { Mention } from '../../query/query.ts';
import type { Answer } from '../answer.ts';
import { cellIn, hasColumns } from '../cells/cell-rows.ts';
import { cellName, wholeOfColumn } from '../cells/cells.ts';
import { claims, type Context } from '../context.ts';
import { printedFigure, shareOf, valueOf } from '../figures.ts';
import { resolveMention } from '../names/resolve-mention.ts';

type Kind = Exclude<ColumnKind, 'total'>;
/** A column inside another is what is meant where both are said. */
const NARROWEST: readonly Kind[] = ['micro', 'sme', 'procurement'];
const ACTS: ReadonlySet<string> = new Set(['share', 'lookup', 'breakdown', 'unknown', 'ratio']);
const INSIDE_ZH = pattern(/^[^占？?]{0,10}(?:里[头面边]?|中|内|当中|之中|其中)[^占？?]{0,8}$/);
const WHOLE_EN = pattern(/\b(?:of|in|within|from) (?:the |our |all |total )*$/i);
const PART_EN = pattern(/\b(?:is|are|was|goes?|going|comes?|belongs?|falls?|sits?|does|do|for|by|under|to|with)\b/i);

export function columnShareAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const columns = columnWords(query.spoken, query.table);
  const own = columns?.places.filter(({ kind }) => kind !== 'total') ?? [];
  const kind = NARROWEST.find((one) => own.some((place) => place.kind === one));
  if (!kind || own.some((place) => !NARROWEST.some((one) => one === place.kind)) || !(query.act === 'share' || query.percent) || !ACTS.has(query.act) || query.direction !== null || query.order !== null || query.tags.has('why') || query.claimed.length > 0) return null;
  const [at, to] = [Math.floor(own[0]?.at ?? 0), Math.max(...own.map((place) => place.to))];
  const rows = (query.columns?.rest ?? []).flatMap((mention) => {
    const { certainty, entry } = resolveMention(mention, world.index, 'money');
    return certainty === 'sure' && entry && hasColumns(entry, [kind], query.table) ? [{ mention, entry }] : [];
  });
  const [only, another] = rows;
  if (!only || another || !saysSo(query.spoken, only.mention, at, to)) return null;
  const { entry } = only;
  const cells = entry.rows.filter((row) => row.role === 'item' && row.budgetUnit === null && (query.table === null || row.place.table === query.table)).flatMap((row) => cellIn(row, kind) ?? []);
  const [cell] = cells;
  const whole = wholeOfColumn(context, cell?.place.table ?? null, kind);
  if (!cell || !whole || valueOf(whole).eq(0) || cells.some(({ printed }) => printed !== cell.printed)) return null;
  const part = printedFigure(cellName(context, cell), cell);
  return claims(context, 'a row as a share of a column', [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }], [entry], [part]);
}

/** Whether the wording puts the row inside the column. */
function saysSo(text: string, { from }: Mention, at: number, to: number): boolean {
  if (from < to) return false;
  const gap = text.slice(to, from);
  return /[\u3400-\u9fff]/.test(text) ? INSIDE_ZH.test(gap) && /占/.test(text.slice(from)) : WHOLE_EN.test(text.slice(0, at)) && PART_EN.test(gap);
}
