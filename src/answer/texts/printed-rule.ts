/** 「执行率低于 85% 的项目会怎样」: the sentence whose rule has that limit. */
import { bareName } from '../../budget/text.ts';
import { limitOfRule } from '../../query/slots/printed-rule.ts';
import { sentencesOf } from '../../search/sentences.ts';
import type { Answer } from '../answer.ts';
import { claims, type Context } from '../context.ts';

const BEYOND = '(?:低于|不足|不到|未达到?|小于|超过|高于|达到)\\s*';

export function printedRuleAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const limit = limitOfRule(query.spoken);
  if (limit === null) return null;
  const printed = new RegExp(`${BEYOND}${limit.replace('.', '\\.')}\\s*[%％]`);
  const found = sentencesOf(world.book.passages).find(({ text }) => printed.test(text));
  if (!found) return null;
  const name = world.nameOf(bareName(found.passage.subject));
  const figures = [...found.text.matchAll(/(\d+(?:\.\d+)?)\s*[%％]/g)].filter(([, value]) => value !== limit).map(([, value = '']) => ({ name, value, unit: '%', year: null, derivation: null, places: [found.place], facts: [] }));
  return claims(context, 'the rule with the limit that was asked', [{ kind: 'quote', what: 'prose', name, text: found.text, places: [found.place], figures }]);
}
