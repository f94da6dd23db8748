/** The printed sentence that has a word as it was typed: a word that stands in the document is not missing from it. */
import { bareName } from '../../budget/text.ts';
import type { Passage } from '../../budget/fact.ts';
import { sentencesOf } from '../../search/sentences.ts';
import type { Answer } from '../answer.ts';
import { claims, type Context } from '../context.ts';

const SHORTEST = 2;

/** Words are tried in their order; null where no sentence of the kinds has one. */
export function sentenceWith(context: Context, words: readonly string[], kinds: ReadonlySet<Passage['kind']>): Answer | null {
  const { world } = context;
  for (const word of words) {
    const found = word.length < SHORTEST ? undefined : sentencesOf(world.book.passages).find(({ passage, text }) => kinds.has(passage.kind) && bareName(text).includes(word));
    if (!found) continue;
    const { passage, text, place } = found;
    const what = passage.kind === 'purpose' || passage.kind === 'goal' || passage.kind === 'duty' || passage.kind === 'definition' ? passage.kind : 'prose';
    return claims(context, WORDS_PRINTED, [{ kind: 'quote', what, name: world.nameOf(bareName(passage.subject)), text, places: [place] }]);
  }
  return null;
}

export const WORDS_PRINTED = 'a sentence that has the word as it was typed';
