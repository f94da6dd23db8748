/**
 * 「机关服务里有百分之几走政府采购」: a column's share of its own row. Only 「占采购总额」, "of all procurement" takes the
 * column's total for the whole, which other rules answer.
 */
import { pattern } from '../../budget/pattern.ts';
import type { Row } from '../../budget/fact.ts';
import { columnWords, type ColumnKind } from '../../query/words/column-words.ts';
import type { Mention } from '../../query/query.ts';
import { columnName, type Entry } from '../../search/entries.ts';
import type { Answer, Figure, Name } from '../answer.ts';
import { cellIn, hasColumns } from '../cells/cell-rows.ts';
import { claims, entryName, type Context } from '../context.ts';
import { printedFigure, shareOf } from '../figures.ts';
import { resolveMention } from '../names/resolve-mention.ts';

const OWN: ReadonlySet<ColumnKind> = new Set(['basic', 'project', 'procurement', 'sme', 'micro']);
const ACTS: ReadonlySet<string> = new Set(['share', 'lookup', 'change', 'breakdown', 'unknown', 'define', 'ratio', 'sum']);

/** The row first, then what is in it. */
const INSIDE_ZH = pattern(/^[^，,。;；?？占]{0,14}(?:里[头面边]?|中|内|当中|之中|其中|的)|^[^占]{0,12}[里中内][头面边]?[，,]?[^占]{0,16}$/);
/** 「占全部采购」: the column's total is meant. */
const OF_ALL = pattern(/占(?:了|到)?(?:全部|全街道|全|整个|总|所有|部门|街道|采购|政府采购|基本|项目)|(?:全部|所有|整个|总)的?(?:政府)?采购|\b(?:all|total|overall|entire|whole) (?:of )?(?:the )?(?:government )?(?:procurement|basic|project)/i);
const SHARE_OF_EN = pattern(/\b(?:share|percent(?:age)?|per cent|proportion|fraction|part|portion|%|much) of (?:the |our |its |all )?(?:[\d,.]+ ?\w* (?:for|of|on|in) )?$|^\W*(?:out )?of (?:the |our )?(?:[\d,.]+ ?\w* (?:for|of|on|in) )?$/i);
const IS_EN = pattern(/\b(?:is|are|goes?|going|comes?|gets?|falls?|through|spent|as)\b|,/i);

export function rowShareAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const columns = columnWords(query.spoken, query.table);
  const asked = query.tags.has('share') || query.percent;
  const own = columns?.places.filter(({ kind }) => kind !== 'total') ?? [];
  const [place, another] = own;
  if (!asked || !ACTS.has(query.act) || !place || another || !OWN.has(place.kind) || place.kind === 'total' || query.direction !== null || query.tags.has('why') || query.order !== null || OF_ALL.test(query.spoken)) return null;
  const kind = place.kind;
  const rows = (query.columns?.rest ?? []).flatMap((mention): { mention: Mention; entry: Entry }[] => {
    const { certainty, entry } = resolveMention(mention, world.index, 'money');
    return certainty === 'sure' && entry && hasColumns(entry, [kind], query.table) ? [{ mention, entry }] : [];
  });
  const fitting = rows.filter(({ mention }) => isWhole(query.spoken, mention, Math.floor(place.at), place.to));
  const [only, more] = fitting;
  if (!only || more) return null;
  const row = rowOf(only.entry, kind, query.table);
  // 「全部面向中小企业采购吗」 is said of what the row buys.
  const bought = row && query.quantity !== null && (kind === 'sme' || kind === 'micro') ? cellIn(row, 'procurement') : undefined;
  const [head, fact] = [bought ?? row?.facts[0], row ? cellIn(row, kind) : undefined];
  if (!row || !head?.value || !fact || fact === head || head.value.eq(0)) return null;
  const [rowName, column] = [entryName(context, only.entry), world.nameOf((columnName(fact) ?? '').replace(/^其中[:：]/, ''))];
  const [whole, part] = [printedFigure(bought ? within(rowName, world.nameOf(columnName(bought) ?? '')) : rowName, head), printedFigure(within(rowName, column), fact)];
  const percent = shareOf(part.name, part, whole);
  return claims(context, 'a column of a row as a share of the row', [{ kind: 'share', part, whole, percent }], [only.entry], [part] satisfies Figure[]);
}

function within(row: Name, column: Name): Name {
  return { zh: `${row.zh}的${column.zh}`, en: `${column.en ?? column.zh} of ${row.en ?? row.zh}` };
}

/** Whether the wording makes the row the whole of the column. */
function isWhole(text: string, { from, to }: Mention, at: number, end: number): boolean {
  const english = !/[\u3400-\u9fff]{2}/.test(text.slice(0, 400).replace(/[（(][^)）]*[)）]/g, ''));
  if (to > from && to <= at) {
    const gap = text.slice(to, at);
    if (english) return SHARE_OF_EN.test(text.slice(0, from)) && IS_EN.test(gap);
    return !/占/.test(gap) && INSIDE_ZH.test(gap);
  }
  const gap = text.slice(end, from);
  return from >= end && (english ? /\b(?:as|is) (?:a |what )?(?:share|percent\w*|proportion|fraction|%) of (?:the )?$/i.test(gap) : /^[^，,]{0,8}占(?:了|到)?(?:它|其)?$/.test(gap));
}

/** The row of a name that has the column, of the widest fund; of several codes one, where they say the same. */
function rowOf(entry: Entry, kind: Exclude<ColumnKind, 'total'>, table: number | null): Row | null {
  const rows = entry.rows.filter((row) => row.role === 'item' && row.place.table !== null && row.basis !== 'performance' && (table === null || row.place.table === table) && row.budgetUnit === null && row.facts.length > 1 && cellIn(row, kind) !== undefined);
  const widest = [...rows].sort((left, right) => Number(right.fund === 'all') - Number(left.fund === 'all'));
  const [first] = widest;
  const alike = widest.filter(({ place }) => place.table === first?.place.table);
  const said = new Set(alike.map((row) => `${row.facts[0]?.printed ?? ''}|${cellIn(row, kind)?.printed ?? ''}`));
  return said.size === 1 ? first ?? null : null;
}
