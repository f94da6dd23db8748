/** A stretch of the year, the first or the last date, or what comes back: 「上半年」, 「年底前」, "the earliest", 「每月」. */
import { pattern } from '../../budget/pattern.ts';
export type TimeOfYear =
  | { kind: 'months'; from: number; to: number; zh: string; en: string }
  | { kind: 'first' | 'last' }
  | { kind: 'again'; printed: RegExp; zh: string; en: string };

const STRETCHES: readonly (readonly [RegExp, number, number, string, string])[] = [
  [/上半年|(?:前|头)(?:半年|六个?月)|\b(?:first half|h1)\b/i, 1, 6, '上半年', 'the first half of the year'],
  [/下半年|后半年|\b(?:second half|h2)\b/i, 7, 12, '下半年', 'the second half of the year'],
  [/第?一季度|\b(?:first quarter|q1)\b/i, 1, 3, '第一季度', 'the first quarter'],
  [/第?二季度|\b(?:second quarter|q2)\b/i, 4, 6, '第二季度', 'the second quarter'],
  [/第?三季度|\b(?:third quarter|q3)\b/i, 7, 9, '第三季度', 'the third quarter'],
  [/第?四季度|\b(?:fourth quarter|q4)\b/i, 10, 12, '第四季度', 'the fourth quarter'],
  [/(?:年底|年末|年终)(?:之?前|以前)|年内|赶在年底|\bby (?:the )?(?:year[- ]?end|end of (?:the |this )?year)\b|\bbefore (?:the )?(?:year[- ]?end|end of (?:the |this )?year|year is out)\b/i, 1, 12, '年底前', 'the end of the year'],
];
const AGAIN: readonly (readonly [RegExp, RegExp, string, string])[] = [
  [/每个?月|按月|\b(?:every|each) month\b|\bmonthly\b/i, /每个?月/, '每月', 'every month'],
  [/每个?季度?|\b(?:every|each) quarter\b|\bquarterly\b/i, /每个?季/, '每季度', 'every quarter'],
];
const FIRST = pattern(/最早|最先|\b(?:earliest|soonest|due first|first (?:deadline|thing due|due date))\b/i);
const LAST = pattern(/最[晚迟]|\b(?:latest|due last|last (?:deadline|thing due|due date))\b/i);

export function timeOfYear(text: string): TimeOfYear | null {
  const stretch = STRETCHES.find(([said]) => said.test(text));
  if (stretch) return { kind: 'months', from: stretch[1], to: stretch[2], zh: stretch[3], en: stretch[4] };
  const again = AGAIN.find(([said]) => said.test(text));
  if (again) return { kind: 'again', printed: again[1], zh: again[2], en: again[3] };
  return FIRST.test(text) ? { kind: 'first' } : LAST.test(text) ? { kind: 'last' } : null;
}
