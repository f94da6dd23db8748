/**
 * The table of purchases inside the narrative whose rows are numbered and stand under the kind they are of: 「序号 采购内容 数量 采购金额」,
 * 「货物类小计 121.10」, 「1 办公家具 1批 18.50」, 「合计 7,941.74」. A last column with what of it goes to smaller firms is left to the sentences.
 */
import { joinWrapped, squeeze, type Line } from './lines.ts';
import type { ListedPurchase } from './listed-purchases.ts';

const HEADER = /^序号\s+(?:政府)?采购(?:内容|项目|品目|名称|项目名称)\s+(?<counted>数量\s+)?(?:采购|预算|采购预算|项目)(?:金额|数)(?:[（(](?<unit>万元|元)[)）])?(?<part>\s+其中[:：]\S+)?$/;
const UNIT_LINE = /单位[:：]\s*(万元|元)\s*$/;
const AMOUNT = String.raw`\d[\d,，]*(?:\.\d+)?`;
const KIND = new RegExp(`^(货物|工程|服务)类?(?:小计|合计)?(?:\\s+${AMOUNT})+$`);
const TOTAL = new RegExp(`^[合总]\\s*计(?:\\s+${AMOUNT})+$`);
/** 「采购金额 其中：面向中 / 小企业金额」 */
const LONGEST = 3;

export function takeNumberedPurchases(narrative: readonly Line[], after: Set<Line>): { rows: ListedPurchase[]; rest: Line[] } {
  const rows: ListedPurchase[] = [];
  const rest: Line[] = [];
  for (let at = 0; at < narrative.length; at += 1) {
    const read = tableAt(narrative, at, UNIT_LINE.exec(rest.at(-1)?.text ?? '')?.[1] ?? null);
    if (!read) {
      rest.push(narrative[at] as Line);
      continue;
    }
    rows.push(...read.rows);
    at += read.length - 1;
    const below = narrative[at + 1];
    if (below) after.add(below);
  }
  return { rows, rest };
}

/** Null where not every line from the header to the row of all is read. */
function tableAt(lines: readonly Line[], from: number, unitAbove: string | null): { rows: ListedPurchase[]; length: number } | null {
  const header = HEADER.exec(lines[from]?.text ?? '')?.groups;
  if (!header) return null;
  const unit = header.unit ?? unitAbove ?? '万元';
  const row = new RegExp(`^\\d{1,3}\\s+(?<label>\\S.*?)\\s+${header.counted === undefined ? '' : '(?<number>\\d[\\d,，]*)\\s*(?<counter>[\\u4e00-\\u9fff]{1,3})\\s+'}(?<printed>${AMOUNT})${header.part === undefined ? '' : `\\s+${AMOUNT}`}$`);
  const rows: ListedPurchase[] = [];
  let kind: string | null = null;
  let at = from + 1;
  // The rest of a wrapped header has no number.
  while (at - from < LONGEST && header.part !== undefined && !/\d/.test(lines[at]?.text ?? '1')) at += 1;
  const begun = at;
  while (at < lines.length) {
    const text = lines[at]?.text ?? '';
    if (TOTAL.test(text)) break;
    const [, under] = KIND.exec(text) ?? [];
    if (under !== undefined) {
      kind = under;
      at += 1;
      continue;
    }
    const block = [1, 2, 3].map((length) => lines.slice(at, at + length)).find((some) => row.test(joinWrapped(some.map((line) => line.text))));
    const quote = joinWrapped((block ?? []).map((line) => line.text));
    const found = row.exec(quote)?.groups;
    if (!block || !found || kind === null) return null;
    rows.push({ kind, label: squeeze(found.label ?? ''), printed: found.printed ?? '', unit, lines: block, quote, ...(found.number === undefined ? {} : { counted: { printed: found.number, counter: found.counter ?? '' } }) });
    at += block.length;
  }
  if (rows.length === 0 || at >= lines.length) return null;
  lines.slice(from, begun).forEach((line) => { line.role = 'header'; });
  lines.slice(begun, at + 1).forEach((line) => { line.role = 'fact'; });
  return { rows, length: at + 1 - from };
}
