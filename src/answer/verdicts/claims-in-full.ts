/** Claims that are read in full, each by its own grammar, in the order of asking: of places, sums, columns, sets, nothing, counts, moves and levels. */
import type { Answer } from '../answer.ts';
import type { Context } from '../context.ts';
import { projectMeanAnswer } from '../measures/project-mean.ts';
import { countClaimAnswer } from './count-claim.ts';
import { countsApartAnswer } from './counts-apart.ts';
import { countsStatedAnswer } from './counts-stated.ts';
import { existsClaimAnswer } from './exists-claim.ts';
import { fasterClaimAnswer } from './faster-claim.ts';
import { heldClaimAnswer } from './held-claim.ts';
import { levelClaimAnswer } from './level-claim.ts';
import { moveClaimAnswer } from './move-claim.ts';
import { nothingClaimAnswer } from './nothing-claim.ts';
import { partOfOwnWholeAnswer } from './part-of-own-whole.ts';
import { placesClaimAnswer } from './places-claim.ts';
import { rankClaimAnswer } from './rank-claim.ts';
import { setClaimAnswer } from './set-claim.ts';
import { togetherClaimAnswer } from './together-claim.ts';

export const CLAIMS_IN_FULL: readonly ((context: Context) => Answer | null)[] = [
  rankClaimAnswer, countsStatedAnswer, existsClaimAnswer, projectMeanAnswer, togetherClaimAnswer, partOfOwnWholeAnswer, fasterClaimAnswer, heldClaimAnswer, nothingClaimAnswer, countClaimAnswer, setClaimAnswer, moveClaimAnswer, levelClaimAnswer, placesClaimAnswer, countsApartAnswer,
];

/** Asked before the sets are looked through. */
export { howManyClaimAnswer } from './how-many-claim.ts';
