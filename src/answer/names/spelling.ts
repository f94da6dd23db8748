/** A name that differs from what was typed in one letter only. */
import type { EntryHit } from '../../search/document-index.ts';
import type { Entry } from '../../search/entries.ts';
import type { Mention } from '../../query/query.ts';

/** What people add to a name: 法律顾问费. */
export const HEAD_ENDING = /(?:经费|费用|费|预算|支出|的钱)$/;

const OF_MONEY = /的(?:钱|经费|资金|费用|预算)$/;

/** One wrong, missing, extra or swapped character in a name long enough to tell; only when one name is that close. */
export function closestSpelling(mention: Mention, hits: readonly EntryHit[]): Entry | null {
  const text = mention.typed.replace(/\s/g, '');
  if (text.length < 4 || !/[\u3400-\u9fff]/.test(text)) return null;
  if (hits.some(({ score }) => score >= 0.999)) return null;
  // 「道路养护的钱」: a name in full and a word for money.
  const said = text.replace(OF_MONEY, '');
  const own = said === text ? undefined : hits.find(({ entry }) => entry.names.includes(said));
  if (own) return own.entry;
  const known = mention.unknown.length === 0 && mention.typed === mention.text;
  const close = hits.filter(({ entry }) => entry.names.some((name) => (known ? [...text].sort().join('') === [...name].sort().join('') : true) && (oneEditApart(text, name) || oneEditApart(text.replace(HEAD_ENDING, ''), name))));
  const [only] = close;
  return close.length === 1 && only ? only.entry : null;
}

function oneEditApart(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  const [a, b] = [left.slice(at), right.slice(at)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}
