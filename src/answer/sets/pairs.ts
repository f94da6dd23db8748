/** 「哪两个项目金额最接近」: the two of a set whose figures are nearest to each other, or furthest apart. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer, Figure } from '../answer.ts';
import { collectionFor } from './collections.ts';
import { differenceClaim } from '../measures/compare.ts';
import { claims, type Context } from '../context.ts';
import { valueOf } from '../figures.ts';
import { measured } from './rank-figures.ts';

const TWO = pattern(/哪[两二俩](?:个|项|笔|类|种|样|块|者|条)|[两二](?:个|项|笔|类|种)\S{0,10}(?:是哪|是什么|有哪)|\b(?:which|what) (?:are the )?(?:two|pair)\b|\btwo \w+(?: \w+)? (?:are|with|that)\b/i);
const NEAR = pattern(/接近|相近|相差最小|差距最小|差得最少|最不相上下|差不多|\bclos(?:e|est|er)\b|\bnearest\b|\bsmallest (?:gap|difference)\b|\bdiffer (?:the )?least\b|\bmost (?:alike|similar)\b/i);
const FAR = pattern(/相差最[大多悬远]|差距最大|差[得别]?最[大多远]|悬殊|相差得最|\b(?:furthest|farthest) apart\b|\b(?:biggest|largest|widest|greatest) (?:gap|difference)\b|\bdiffer (?:the )?most\b/i);

export function pairAnswer(context: Context): Answer | null {
  const text = context.query.spoken;
  const near = NEAR.test(text);
  if (!TWO.test(text) || near === FAR.test(text)) return null;
  const set = collectionFor(context);
  const figures = set ? measured(context, set, 'amount').filter(({ unit, value }, _, all) => value !== '' && unit === all[0]?.unit) : [];
  const pairs = figures.flatMap((left, at) => figures.slice(at + 1).map((right): [Figure, Figure] => (valueOf(left).gte(valueOf(right)) ? [left, right] : [right, left])));
  const apart = ([left, right]: [Figure, Figure]): number => Number(valueOf(left).minus(valueOf(right)).toFixed());
  const [best] = [...pairs].sort((one, other) => (near ? apart(one) - apart(other) : apart(other) - apart(one)));
  if (!best) return null;
  const found = pairs.filter((pair) => apart(pair) === apart(best)).slice(0, MOST);
  return claims(context, 'two of a set', found.map(([left, right]) => differenceClaim(left, right)), [], found.flat());
}
/** Pairs that are as far apart, told at most. */
const MOST = 3;
