/**
 * The table of purchases inside the narrative, one line each: 「采购类别 采购内容 预算金额（万元）」, 「服务 物业管理 96.00」,
 * 「合计 2,136.80」. Only such a header is taken: its first cell says of which kind a purchase is, its last holds money.
 */
import { joinWrapped, type Line } from './lines.ts';

const HEADER = /^(?:序号\s+)?(?:采购)?(?:类别|类型|种类)\s+(?:政府)?(?:采购)?(?:内容|项目|项目名称|品目|名称)\s+(?:采购|预算|采购预算)?(?:金额|数)(?:[（(](万元|元)[)）])?$/;
const ROW = /^(?:\d{1,3}\s+)?(货物|工程|服务)类?\s+(\S.*?)\s+(\d[\d,，]*(?:\.\d+)?)$/;
const OPENS = /^(?:\d{1,3}\s+)?(?:货物|工程|服务)类?\s+\S/;
const TOTAL = /^[合总]\s*计\s+\d[\d,，]*(?:\.\d+)?$/;
const TITLE = /^[^，。；]{2,24}(?:明细表?|清单|情况表|[^代]表)$/;
/** Lines of a wrapped name. */
const LONGEST = 3;

export interface ListedPurchase { kind: string; label: string; printed: string; unit: string; lines: readonly Line[]; quote: string; /** How many of it. */ counted?: { printed: string; counter: string } }

/** Takes such tables out of the narrative; `after` gets the lines that follow one, where running text begins anew. */
export function takeListedPurchases(narrative: readonly Line[], after: Set<Line>): { rows: ListedPurchase[]; rest: Line[] } {
  const rows: ListedPurchase[] = [];
  const rest: Line[] = [];
  for (let at = 0; at < narrative.length; at += 1) {
    const line = narrative[at] as Line;
    const header = HEADER.exec(line.text);
    if (!header) {
      rest.push(line);
      continue;
    }
    line.role = 'header';
    // Its title is no sentence.
    const title = rest.at(-1);
    if (title && TITLE.test(title.text)) {
      title.role = 'heading';
      rest.pop();
    }
    let next = at + 1;
    for (let read = rowAt(narrative, next, header[1] ?? '万元'); read; read = rowAt(narrative, next, header[1] ?? '万元')) {
      read.lines.forEach((one) => { one.role = 'fact'; });
      rows.push(read);
      next += read.lines.length;
    }
    const total = narrative[next];
    if (total && TOTAL.test(total.text)) {
      total.role = 'fact';
      next += 1;
    }
    const below = narrative[next];
    if (below) after.add(below);
    at = next - 1;
  }
  return { rows, rest };
}

function rowAt(lines: readonly Line[], from: number, unit: string): ListedPurchase | null {
  if (!OPENS.test(lines[from]?.text ?? '')) return null;
  for (let length = 1; length <= LONGEST; length += 1) {
    const block = lines.slice(from, from + length);
    const quote = joinWrapped(block.map(({ text }) => text));
    const [, kind, label, printed] = ROW.exec(quote) ?? [];
    if (kind !== undefined && label !== undefined && printed !== undefined) return { kind, label, printed, unit, lines: block, quote };
  }
  return null;
}
