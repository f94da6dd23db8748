/** 「没有工程采购吧」, "there aren't any fire engines, are there?": right where nothing is printed but nought. */
import { pattern } from '../../budget/pattern.ts';
import { isNegated } from '../../query/slots/negated.ts';
import type { Answer } from '../answer.ts';
import type { Context } from '../context.ts';
import { valueOf } from '../figures.ts';

export function withNoneVerdict({ query, topics }: Context, answer: Answer): Answer {
  const said = (query.language === 'zh' ? NONE_ZH : NONE_EN).test(query.spoken.trim());
  const [claim, another] = answer.claims;
  if (!said || topics.length !== 1 || another || (claim?.kind !== 'amount' && claim?.kind !== 'count') || answer.outcome !== 'answered' || answer.listed.some(({ value }) => value === '')) return answer;
  const zeros = answer.listed.filter((figure) => valueOf(figure).eq(0)).length;
  if (zeros > 0 && zeros < answer.listed.length) return answer;
  // What is denied in English is turned round with all other verdicts.
  const turned = query.language === 'en' && isNegated(query.spoken, 'en');
  return { ...answer, claims: [{ kind: 'verdict', right: (zeros > 0) !== turned, about: 'figure' }, ...answer.claims] };
}
const NONE_ZH = pattern(/^(?:请问|那么?|所以|今年|本年)*(?:并|就)?没有(?!增|减|变|涨|降|升|超|多|别|其他|安排|什么)[^,，\d]{2,14}?[,，]?(?:吧|对吗|对吧|是吗|是吧|对不对|是不是)[?？]?$/);
const NONE_EN = pattern(/^(?:so |and |then )*there(?: is| are|'s) (?:no|not any|not an?)\b[^,]*(?:,\s*(?:is|are) there|,\s*(?:right|correct))\W*$/i);
