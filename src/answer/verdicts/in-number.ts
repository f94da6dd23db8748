/** 「甲在那 9 辆里面吗」, "is A among the 9": the number says where a name is said to be, and is no claim about it. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { isInside } from '../measures/inside.ts';

const IN_NUMBER = pattern(/(?:在|属于|算在|算进|包括在|含在|归在)(?:了)?(?:这|那|总共|全部)?的?\d[\d,.]*\s*(?:万元?|辆|人|名|个|家)?(?:的)?(?:车)?(?:里面?|里头|之内|当中|之中|中|以内|范围内)|\b(?:among|part of|included in|counted in|within) (?:the |those |our |these )?\d[\d,.]*/i);

export function inNumberAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  const [claim, ...others] = query.claimed;
  const [entry, named, ...rest] = topics.flatMap((topic) => (topic.certainty === 'sure' && topic.entry ? [topic.entry] : []));
  if (query.act === 'share' || !entry || !claim || others.length > 0 || rest.length > 0 || topics.some(({ certainty }) => certainty !== 'sure') || !IN_NUMBER.test(query.spoken)) return null;
  const unit = entry.facts.find(({ value }) => value !== null)?.unit ?? null;
  const whole = world.index.entries.find((other) => other !== entry && (named === undefined || other === named) && other.facts.some((fact) => fact.unit === unit && (fact.measure === 'amount' || fact.measure === 'count') && fact.value?.eq(claim.value) === true));
  if (!whole) return null;
  const told = [entry, whole].map((one) => lookupEntry({ ...context, query: { ...query, claimed: [], act: 'lookup', wanted: 'any' } }, one));
  const inside = isInside(context, entry, whole);
  return claims(context, 'a name and the number that it is said to be in', [...(inside ? [{ kind: 'verdict', right: true, about: 'member' } as const] : []), ...told.flatMap((answer) => answer.claims)], [entry, whole], told.flatMap(({ listed }) => listed));
}
