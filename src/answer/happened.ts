/** "What happened to X", "where did X go", 「X 去哪了」 of something that has no figure of its own: the change whose printed reason names it. */
import type { Mention } from '../query/query.ts';
import type { Answer } from './answer.ts';
import { whyAnswer } from './change.ts';
import type { Context } from './context.ts';

const HAPPENED = /\b(?:what (?:has )?(?:happened|became|become) (?:to|of|with)|where (?:did|has|have)\b.*\b(?:go|gone)\b|(?:vanish|disappear)(?:ed|s)?|dropped out|moved out|no longer (?:in|listed|there))\b|(?:去哪|上哪|到哪|哪)(?:儿|里)?去?了|(?:怎么|为什么|咋)(?:就)?(?:没|不见)了/i;
/** A shorter word stands in many sentences. */
const FULL = 3;

export function happenedAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  const [first] = topics;
  if (!first || first.certainty === 'sure' || query.claimed.some(({ value }) => !value.eq(0)) || !HAPPENED.test(query.spoken)) return null;
  const told = world.index.entries.filter(({ rows }) => rows.some(({ reason }) => reason !== null && says(reason.text.replace(/\s/g, ''), first.mention)));
  const [entry] = told;
  const same = entry !== undefined && told.every(({ rows }) => rows.some((row) => entry.rows.includes(row)));
  return entry && same ? whyAnswer(context, entry) : null;
}

/** Every part of the name stands in the text: as it was typed, or as the glossary says it. */
function says(text: string, { text: name, pieces, unknown }: Mention): boolean {
  if (name.length >= FULL && text.includes(name)) return true;
  const words = pieces.map(({ concepts }) => concepts.map(({ zh }) => zh));
  return unknown.length === 0 && words.length > 0 && words.every((own) => own.some((word) => text.includes(word))) && words.some((own) => own.some((word) => word.length >= FULL && text.includes(word)));
}
