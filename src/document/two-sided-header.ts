/** The header of a table of two sides whose cells no template has: revenue beside expenditure, each under a 项目 (item) of its own. */
import type { Header } from './columns.ts';
import { cellsOf, yearOf } from './printed-header.ts';

/** 项目, 收入项目, 功能分类科目, 项目（按功能分类）. */
const ITEM = /(?<=^|\s)(?:(?:收入|支出)?项\s*目(?:[（(]按[^（()）]{2,12}[)）])?|(?:支出)?(?:功能分类)?科目(?:名称)?)(?=\s|$)/g;
const SIDES = /收\s*入.*支\s*出/;
const AMOUNT = /\d$/;
const YEAR = /20\d{2}$/;

/** 「财政拨款收入 财政拨款支出 / 项目 预算数 项目 合计 一般公共预算 …」; null for any other header. */
export function twoSidedHeader(texts: readonly string[]): { header: Header; length: number } | null {
  const first = texts.findIndex((text) => AMOUNT.test(text) && !YEAR.test(text));
  const length = first < 0 ? texts.length : first;
  const joined = texts.slice(0, length).join(' ');
  const [left, right, ...more] = [...joined.matchAll(ITEM)];
  if (left && right && more.length > 0) return severalCuts(joined, [left, right, ...more], length);
  if (!left || !right || !SIDES.test(joined.slice(0, left.index))) return null;
  const cells = (from: number, to?: number): string[] => cellsOf(joined.slice(from, to).split(/\s+/).filter((piece) => piece !== ''));
  const [revenue, spent] = [cells(left.index + left[0].length, right.index), cells(right.index + right[0].length)];
  if (revenue.length === 0 || spent.length === 0) return null;
  const columns = [...revenue, ...spent].map((cell) => ({ path: [cell], year: yearOf(cell) }));
  return { header: { keys: ['项目', '项目'], columns, sides: ['收入', '支出'], left: revenue.length }, length };
}

/** 「项目 预算数 项目（按功能分类） 预算数 项目（按经济分类） 预算数」: the expenditure cut in several ways, each with one amount. */
function severalCuts(joined: string, items: readonly RegExpExecArray[], length: number): { header: Header; length: number } | null {
  const columns = items.map((item, at) => cellsOf(joined.slice(item.index + item[0].length, items[at + 1]?.index).split(/\s+/).filter((piece) => piece !== '')));
  if (!SIDES.test(joined.slice(0, items[0]?.index)) || columns.some((cells) => cells.length !== 1)) return null;
  const sides = items.map(([text], at) => (at === 0 ? '收入' : /经济/.test(text) ? '经济分类' : '支出'));
  return { header: { keys: items.map(() => '项目'), columns: columns.slice(0, 2).flat().map((cell) => ({ path: [cell], year: yearOf(cell) })), sides, left: 1 }, length };
}
