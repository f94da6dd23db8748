/** 「劳务费占表 8 总额多少」: a name, or those just told, as a share of the total of a table. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer, Figure } from '../answer.ts';
import { tableTotal } from '../cells/inner-parts.ts';
import { claims, type Context } from '../context.ts';
import { shareOf, sumOf, valueOf } from '../figures.ts';
import { names, operand } from './operand.ts';

const OF_TABLE = pattern(/占(?:了|到)?表\s*\d{1,2}\s*的?(?:总额|总数|总计|合计|全部|总支出|总和)/);

export function shareOfTableAnswer(context: Context): Answer | null {
  const { query, topics, carried, world } = context;
  if (query.act !== 'share' || query.table === null || !OF_TABLE.test(query.spoken.replace(/\s/g, '')) || query.relativeYear !== null || query.claimed.length > 0) return null;
  const named = topics.filter(({ mention }) => mention.to > 0);
  if (named.some(({ certainty }) => certainty !== 'sure')) return null;
  const entries = named.length > 0 ? named.flatMap(({ entry }) => entry ?? []) : carried;
  const asked = `表${query.table}合计多少`;
  const whole = tableTotal({ ...context, topics: [], carried: [], query: { ...query, act: 'sum', text: asked, spoken: asked, mentions: [] } })?.listed[0];
  const figures = entries.flatMap((entry): Figure[] => { const figure = operand({ ...context, filter: { ...context.filter, table: query.table } }, entry); return figure ? [figure] : []; });
  const [part] = figures.length > 1 ? [sumOf(names(figures), figures, world.book.year)] : figures;
  if (!whole || !part || figures.length < entries.length || part.unit !== whole.unit || !valueOf(whole).gt(0) || valueOf(part).gt(valueOf(whole))) return null;
  const total = { ...whole, name: { zh: `表 ${query.table} 合计`, en: `the total of table ${query.table}` } };
  return claims(context, 'a share of the total of a table', [{ kind: 'share', part, whole: total, percent: shareOf(part.name, part, total) }], entries, [part]);
}
