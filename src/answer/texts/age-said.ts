/** "So everyone over 60 gets it?", "is it for people over 60": the sentence that says from what age something is given, and whether that is so. */
import { pattern } from '../../budget/pattern.ts';
import { decimal } from '../../budget/amount.ts';
import type { Answer } from '../answer.ts';
import type { Context } from '../context.ts';
import { quotedSentence } from './sentence.ts';

const PEOPLE = '(?:people|persons|those|anyone|anybody|everyone|everybody|all|residents|seniors?|elderly|citizens|men|women|aged|folks?|who(?:ever)?)';
const AGE = pattern(new RegExp(String.raw`\d+\s*(?:周?岁|years? old|years? of age|-?year-?olds?)|\b${PEOPLE} (?:(?:who|that) (?:are|is) |aged )?(?:over|above|under|below|from|past|older than|at least|of) \d+(?!\s*(?:%|万|wan|yuan|million|thousand))|\bover-?\d+s\b|\b\d+ (?:and|or) (?:over|above|older)\b`, 'i'));
/** From an age on. */
const FROM_AGE = pattern(/(\d+)\s*(?:周?岁)?\s*(?:以上|及以上|(?:and|or) (?:over|above|older))|(?:over|above|past|older than|from|at least) (\d+)|\bover-?(\d+)s\b|满(\d+)/i);
const PRINTED = /(\d+)\s*周?岁[（(]?(?:含)?(?:及|或)?以上/g;
/** "Only those over 80": that fewer are meant is another claim. */
const ONLY = pattern(/只|仅|才|\b(?:only|just|nobody|no one|none|not)\b/i);

/** Whether somebody of an age gets it, not who it is for. */
const GETS_IT = pattern(/都|能|可以|也|有资格|领|享受|\b(?:everyone|everybody|anyone|anybody|who(?:ever)?|can|could|may|gets?|got|receives?|eligible|qualif\w+|entitled|included|covered)\b/i);

export function saysAge(text: string): boolean {
  return AGE.test(text);
}

/** The sentence, told of the names that are carried; whoever is older than the printed age is meant by it too. */
export function ageAnswer(context: Context): Answer | null {
  const { spoken } = context.query;
  const quoted = quotedSentence(context, ['age']);
  const quote = quoted?.claims.find((claim) => claim.kind === 'quote');
  if (!quoted || quote?.kind !== 'quote') return null;
  const said = FROM_AGE.exec(spoken)?.slice(1).find(Boolean);
  const [printed, another] = [...quote.text.replace(/\s/g, '').matchAll(PRINTED)].map(([, age = '']) => age);
  if (said === undefined || printed === undefined || another !== undefined || ONLY.test(spoken)) return quoted;
  // "It goes to people over 80" says less than the document, and nothing that is wrong of those.
  if (Number(said) > Number(printed) && !GETS_IT.test(spoken)) return quoted;
  return { ...quoted, claims: [{ kind: 'verdict', right: decimal(Number(said)).gte(decimal(Number(printed))), about: 'figure' }, ...quoted.claims] };
}
