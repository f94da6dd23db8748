/** What a paragraph, a change or a part is about, told from its words. */
import { parseDecimal } from '../budget/amount.ts';
import type { Row } from '../budget/fact.ts';
import { squeeze } from '../document/lines.ts';
import { quantitiesIn, type Quantity } from './clauses.ts';
import { codedSubject } from './functional-name.ts';
import { MONEY, type Namer } from './naming.ts';

/** 「绿化养护：2024 年预算安排 30 万元」. */
const HEADED = /^([^，。：:]{2,24})(?:[：:]|，(?=(?:20\d{2}\s*年(?:度)?)?(?:预算)?(?:数|金额)?(?:共|拟|计划)?(?:安排|列支|预算)))/;

/** What a marked paragraph is about where its first figure names nothing: 「公务接待费。」, 「绿化养护：2024 年预算 30 万元」. */
export function headingIn(text: string, namer: Namer): { name: string; code: string | null } | null {
  const [first] = quantitiesIn(text);
  if (!first) return /^[^，。]{2,24}。$/.test(text) ? { name: text.slice(0, -1).trim(), code: null } : null;
  const coded = codedSubject(/^[^：:]*/.exec(text)?.[0] ?? '');
  if (coded !== null && MONEY.test(first.unit) && namer.name(first.before, first) === '') return coded;
  const head = HEADED.exec(text);
  return head?.[1] !== undefined && MONEY.test(first.unit) && first.beforeFrom >= head[0].length && namer.name(first.before, first) === '' ? { name: head[1].trim(), code: null } : null;
}

export function signed({ printed }: Quantity, negative: boolean): ReturnType<typeof parseDecimal> {
  return parseDecimal(printed).times(negative ? -1 : 1);
}

export function isNamedSo(row: Row, words: string): boolean {
  return squeeze(row.label) === squeeze(words);
}

/** Those that are no part of another of them: what a sentence says of all is said of them. */
export function roots(rows: readonly Row[]): Row[] {
  return [...new Set(rows)].filter(({ parent }) => parent === null || !rows.includes(parent));
}

/** Money is part of money; 8 个科室 are no part of 4 家单位. */
export function isSameKind(whole: Row, part: Row): boolean {
  const [unit, other] = [whole.facts[0]?.unit ?? '', part.facts[0]?.unit ?? ''];
  return unit === other || (MONEY.test(unit) && MONEY.test(other));
}

export function countColumn(unit: string): string {
  return unit === '人' || unit === '名' ? '人数' : unit === '辆' ? '车辆数' : '数量';
}
