/** A follow-up that only operates on what was told, answered as the full question that it stands for, or put in plain words. */
import type { Query } from '../../query/query.ts';
import type { Answer } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { LIST_TOLD, through } from '../marks.ts';
import { ofListTold } from './of-list.ts';
import { restated } from './restated.ts';
import type { Thread } from './turn.ts';
import type { World } from '../world.ts';

/** Nobody takes more letters to ask for a sum or a share of what was told. */
const LONGEST = 120;

/** @returns the answer, a follow-up in plain words, or null where it is read as it stands */
export function putBack(world: World, typed: string, thread: Thread, parse: (question: string) => Query): Answer | string | null {
  const said = parse(typed);
  const ofList = typed.length > LONGEST ? null : ofListTold(world, typed, said, thread);
  if (ofList) return through(ofList, LIST_TOLD);
  const found = typed.length > LONGEST ? null : restated(world, typed, said, thread, parse);
  if (found === null || 'plain' in found) return found?.plain ?? null;
  const answer = answerQuery(world, found.query, [], null);
  // The question is put in Chinese; the thread goes on in the asker's language.
  return answer.outcome === 'answered' ? through({ ...answer, trace: { ...answer.trace, query: { ...answer.trace.query, language: said.language } } }, found.rule) : null;
}
