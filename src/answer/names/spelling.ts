/** A name that differs from what was typed in one letter only. */
import { pattern } from '../../budget/pattern.ts';
import type { DocumentIndex, EntryHit } from '../../search/document-index.ts';
import type { Entry } from '../../search/entries.ts';
import type { Mention } from '../../query/query.ts';
import { NEAR } from './only-part.ts';

/** What people add to a name: 法律顾问费. */
export const HEAD_ENDING = pattern(/(?:经费|费用|费|预算|支出|的钱)$/);

const OF_MONEY = pattern(/的(?:钱|经费|资金|费用|预算)$/);

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

/**
 * 「突发公卫应急」 for 突发公共卫生事件应急处置: what was typed is the beginnings of one name's words, in their order, and of no
 * other name's; and nothing fits the words better.
 */
export function abbreviated({ typed }: Mention, hits: readonly EntryHit[], { entries }: DocumentIndex): Entry | null {
  const text = typed.replace(/\s/g, '').replace(HEAD_ENDING, '');
  if (text.length < SHORTEST_CUT || !/^[\u3400-\u9fff]+$/.test(text)) return null;
  const cuts = (name: string): boolean => {
    if (name.length <= text.length + 1 || name[0] !== text[0] || name.includes(text)) return false;
    let at = 0;
    for (const letter of name) if (letter === text[at]) at += 1;
    return at === text.length;
  };
  const fitting = entries.filter(({ kinds, names }) => kinds.has('money') && names.some(cuts));
  // 某某处置 and 某某处置经费 are one name: that of more rows.
  const [shortest] = [...fitting].sort((left, right) => left.key.length - right.key.length);
  const [only] = fitting.every(({ key }) => shortest && key.replace(HEAD_ENDING, '') === shortest.key.replace(HEAD_ENDING, '')) ? [...fitting].sort((left, right) => right.rows.length - left.rows.length) : [];
  return only && hits.slice(0, NEAR).some(({ entry }) => entry === only) ? only : null;
}
/** Fewer letters stand in too many names. */
const SHORTEST_CUT = 4;
