/** "The disabled in the community management project": of several that the words may mean the one that stands in what is named behind them. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import type { Topic } from './resolve-mention.ts';

const IN_EN = pattern(/^ (?:money |item |line |part |things? )?(?:in|under|within|inside) (?:the |our |that )?$/);
const IN_ZH = pattern(/^在$/);
/** Behind the place in Chinese. */
const INSIDE = pattern(/^(?:这一?[个块])?(?:项目|支出|大类)?(?:里面?|里头|之?中|当中|下面?|项下|名下|之?内)/);

/** The place is a name that has all the words said for it. */
const ALL_WORDS = 0.95;

/** @param spoken the question that the topics stand in */
export function settledByPlace(topics: readonly Topic[], spoken: string): readonly Topic[] {
  const [open, place, another] = topics;
  if (!open || !place || another || open.certainty !== 'several') return topics;
  const said = IN_EN.test(place.mention.between) || (IN_ZH.test(place.mention.between) && INSIDE.test(spoken.slice(place.mention.to)));
  if (!said) return topics;
  const wholes = place.hits.filter(({ precision, letters }) => !letters && precision >= ALL_WORDS).map(({ entry }) => entry);
  const inside = open.choices.filter((entry) => isPartOfOne(entry, wholes));
  const [entry, more] = inside;
  return entry && !more ? [{ ...open, certainty: 'sure', entry, choices: [entry] }] : topics;
}

function isPartOfOne({ rows }: Entry, wholes: readonly Entry[]): boolean {
  return rows.some(({ parent }) => parent !== null && wholes.some((whole) => whole.rows.includes(parent)));
}
