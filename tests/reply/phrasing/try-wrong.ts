/** Wrong phrasings of real answers, judged: how many of each kind were tried, and which were accepted. */
import { judgePhrasing, type Check } from '../../../src/reply/guard.ts';
import { seededRandom } from '../../facts/reconcile/random.ts';
import type { Answered } from './answers.ts';
import { KINDS, wrongPhrasing } from './wrong-phrasings.ts';

export interface Tried { tried: Map<string, number>; accepted: string[] }

/** `each`: of every kind. One answer gets several of a kind in a row, since its patterns are compiled once. */
export function tryWrongPhrasings(answers: readonly Answered[], { each, seed, without = [] }: { each: number; seed: number; without?: readonly Check[] }): Tried {
  const random = seededRandom(seed);
  const tried = new Map<string, number>();
  const accepted: string[] = [];
  const order = [...answers].sort((left, right) => (left.id < right.id ? -1 : 1)).map((answer) => ({ answer, key: random() })).sort((left, right) => left.key - right.key);
  const inARow = Math.max(1, Math.ceil(each / order.length));
  for (const kind of Object.keys(KINDS)) {
    let count = 0;
    // Some kinds fit few answers: these are gone through again.
    for (let round = 0; count < each && round < 200; round += 1) {
      for (const { answer } of order) {
        for (let times = 0; times < inARow && count < each; times += 1) {
          const wrong = wrongPhrasing(kind, answer.judging, random);
          if (!wrong) break;
          count += 1;
          if (judgePhrasing(wrong.written, { ...wrong.judging, without }).text !== null) accepted.push(`${kind}: ${answer.id}: ${wrong.written}`);
        }
        if (count >= each) break;
      }
    }
    tried.set(kind, count);
  }
  return { tried, accepted };
}
