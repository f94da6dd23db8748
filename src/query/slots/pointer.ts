/** What a follow-up without a name points at: the larger of two, the one of a figure, the other one. */
import { pattern } from '../../budget/pattern.ts';
import type { Decimal } from '../../budget/amount.ts';
import type { Query } from '../query.ts';

export type Pointer = { kind: 'larger' } | { kind: 'smaller' } | { kind: 'other' } | { kind: 'figure'; value: Decimal };

const LARGER = pattern(/(?:较|更|比较)[大多高]的(?:那个)?(?=占|是|有|呢|的|[?？]|$)|(?:大|多|贵|高)(?:一点|一些|些|的)?的?那一?(?:个|项|笔|条|块|头|边|类)|\bthe (?:bigger|larger|higher|greater|costlier|pricier) (?:one|of (?:them|those|these|the two))\b|\bthe (?:bigger|larger|higher)(?: one)?(?=\s*[?,.]|$)/i);
const SMALLER = pattern(/(?:较|更|比较)[小少低]的(?:那个)?(?=占|是|有|呢|的|[?？]|$)|(?:小|少|便宜|低)(?:一点|一些|些|的)?的?那一?(?:个|项|笔|条|块|头|边|类)|\bthe (?:smaller|lower|cheaper|lesser|small) (?:one|of (?:them|those|these|the two))\b/i);
const OTHER = pattern(/\bthe (?:remaining|other|second) (?:one )?of (?:the|those|these|that) (?:two|pair)\b|\banother (?:one )?of (?:the|those) (?:two|pair)\b|\b(?:its|the) (?:companion|counterpart|partner|twin)\b|\bthe one (?:that (?:is not|isn'?t|wasn'?t)|other than)\b|另外?(?:那)?一?(?:个|项|笔|条)|剩下那个|\bthe other(?: one)?(?=\s*(?:[?,.;]|$|then|is|for|in|how|what))/i);
const FIGURE = pattern(/(\d[\d,.]*)\s*(?:万元?)?的?那(?:个|项|笔|条)|\bthe (\d[\d,.]*)(?:\s*(?:wan|万元?|million))? one\b/i);

/** "Subtract one from the other": both of the two. */
export const ONE_FROM_OTHER = pattern(/\b(?:one|each) (?:from|against|minus|and|with|over|by|less|beside) the other\b/i);

export function pointerIn(query: Query): Pointer | null {
  const text = query.spoken;
  const figure = FIGURE.exec(text);
  const digits = (figure?.[1] ?? figure?.[2] ?? '').replace(/,/g, '');
  const claimed = digits === '' ? undefined : query.claimed.find(({ value }) => value.eq(digits));
  if (claimed) return { kind: 'figure', value: claimed.value };
  if (OTHER.test(text) && !ONE_FROM_OTHER.test(text)) return { kind: 'other' };
  if (query.direction !== null) return null;
  // 「人大那块」: the last letter of a name is no size.
  const unnamed = query.mentions.filter(({ from, to, text: name }) => to - from > 1 && /[\u3400-\u9fff]{2}/.test(name)).reduce((rest, { from, to }) => `${rest.slice(0, from)}${'_'.repeat(to - from)}${rest.slice(to)}`, text);
  return LARGER.test(unnamed) ? { kind: 'larger' } : SMALLER.test(unnamed) ? { kind: 'smaller' } : null;
}
