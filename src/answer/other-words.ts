/**
 * The same need in other words. A question whose names decide nothing, or whose kind of value no amount of money
 * can be (a date, a satisfaction, an age), is set as a whole against the indicators, then against the sentences.
 */
import { asksForMoney, valueKinds, type ValueKind } from '../query/value-kind.ts';
import type { Item } from '../search/overlap.ts';
import type { Answer } from './answer.ts';
import { clarify, entryName, type Context } from './context.ts';
import { describedIndicator, itemsOf } from './indicator.ts';
import { lookupEntry } from './lookup.ts';
import { quotedSentence } from './sentence.ts';

/** Kinds that money, a head count or a breakdown cannot answer. */
const NEVER_MONEY: ReadonlySet<ValueKind> = new Set(['satisfaction', 'time', 'grade', 'age', 'area', 'length', 'weight']);

export function inOtherWords(context: Context, answer: Answer): Answer {
  const { query, world } = context;
  if (!mayBeMeant(context, answer)) return answer;
  const kinds = valueKinds(query.text);
  const [kind] = kinds;
  const suits = answer.outcome === 'answered' && (kind === undefined || !NEVER_MONEY.has(kind) || answer.claims.some((claim) => claim.kind === 'target' || claim.kind === 'quote'));
  if (suits) return answer;
  const carried: Item[] = query.mentions.length === 0 ? context.carried.map(({ label }) => ({ text: label, concepts: [] })) : [];
  if (itemsOf(query).length + carried.length === 0) return answer;
  const described = describedIndicator(world, query, kinds, carried);
  if (described.sure) {
    const found = lookupEntry({ ...context, query: { ...query, wanted: 'target' } }, described.sure);
    if (found.outcome === 'answered') return { ...found, trace: { ...found.trace, rule: `an indicator in other words: ${found.trace.rule}` } };
  }
  const quoted = quotedSentence(context, kinds);
  if (quoted) return quoted;
  if (described.choices.length > 1 && answer.outcome !== 'answered') return clarify(context, 'several indicators in other words', 'ambiguous', [], described.choices);
  return answer;
}

/** Orders, other offices and small talk stay refused; of 决算 a printed date may be asked. */
function mayBeMeant({ query }: Context, answer: Answer): boolean {
  if (query.outside !== null && !(query.outside === 'actual' && valueKinds(query.text)[0] === 'time')) return false;
  if (['greet', 'thanks', 'help', 'unknown', 'reconcile', 'documents'].includes(query.act)) return false;
  if (answer.outcome !== 'answered' && asksForMoney(query.text) && !valueKinds(query.text).some((kind) => kind === 'unitCost')) return false;
  return query.year === null || answer.outcome !== 'not_found';
}
