/** 「最大的项目和第二大的差多少」, "the gap between the largest and the second largest": two places of a set, one less the other. */
import type { Answer } from '../answer.ts';
import { collectionFor } from './collections.ts';
import { differenceClaim } from '../measures/compare.ts';
import { claims, type Context } from '../context.ts';
import { yearAsked } from '../measures/operand.ts';
import { measured, sortFigures } from './rank-figures.ts';

const GAP = /差(?:多少|几|距|额|了多少)|相差|多多少|多几|大多少|\b(?:gap|difference|apart|distance|how much (?:bigger|larger|more|higher|ahead))\b/i;
const FIRST = /最(?:大|多|高)|第一(?:大|名|位|多)?|\b(?:largest|biggest|top|highest|first)\b/i;
const SECOND = /第二(?:大|多|高|名|位)?|其次|\b(?:second|next|runner-up)\b/i;
const MOVES = /增|减|涨|降|占|百分|\b(?:increase|decrease|rise|fall|share|percent)\w*/i;

export function rankGapAnswer(context: Context): Answer | null {
  const { query } = context;
  if (!GAP.test(query.spoken) || !FIRST.test(query.spoken) || !SECOND.test(query.spoken) || MOVES.test(query.spoken) || query.claimed.length > 0 || query.direction !== null) return null;
  const set = collectionFor(context);
  const figures = set ? sortFigures(measured(context, set, yearAsked(context) < context.world.book.year ? 'prior' : 'amount').filter(({ unit, value }, _, all) => value !== '' && unit === all[0]?.unit), 'down') : [];
  const [first, second] = figures;
  return first && second ? { ...claims(context, 'two places of a set', [differenceClaim(first, second)], [], [first, second]), pool: figures } : null;
}
