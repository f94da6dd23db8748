/** A follow-up that only operates on what was told, answered as the full question that it stands for, or put in plain words. */
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { LIST_TOLD, through } from '../marks.ts';
import { IT_THE_FIRST, itTheFirst } from './it-the-first.ts';
import { entryOf } from './names.ts';
import { ofListTold } from './of-list.ts';
import { restated } from './restated.ts';
import type { Thread } from './turn.ts';
import type { World } from '../world.ts';

/** Nobody takes more letters to ask for a sum or a share of what was told. */
const LONGEST = 120;

/** @returns the answer, a follow-up in plain words, or null where it is read as it stands */
export function putBack(world: World, typed: string, thread: Thread, parse: (question: string) => Query): Answer | string | null {
  const said = parse(typed);
  const first = itTheFirst(world, said, thread);
  if (first) return through(first, IT_THE_FIRST);
  const ofList = typed.length > LONGEST ? null : ofListTold(world, typed, said, thread);
  if (ofList) return through(ofList, LIST_TOLD);
  const found = typed.length > LONGEST ? null : restated(world, typed, said, thread, parse);
  if (found === null || 'plain' in found) return found?.plain ?? null;
  const answer = answerQuery(world, found.query, [], null);
  // The question is put in Chinese; the thread goes on in the asker's language.
  return answer.outcome === 'answered' ? through({ ...inAskedOrder(world, answer, thread), trace: { ...answer.trace, query: { ...answer.trace.query, language: said.language } } }, found.rule) : null;
}

/** Two that were asked one after the other keep their places, whichever was set against which. */
function inAskedOrder(world: World, answer: Answer, { shown }: Thread): Answer {
  const asked = [...new Set(shown.flatMap((figure) => entryOf(world, figure) ?? []))];
  const placeOf = (entry: Entry | undefined): number => (entry ? asked.indexOf(entry) : -1);
  const two = answer.claims[0]?.kind === 'difference' && answer.listed.length === 2 && answer.listed.every((figure) => placeOf(entryOf(world, figure)) >= 0);
  return two ? { ...answer, listed: [...answer.listed].sort((one, other) => placeOf(entryOf(world, one)) - placeOf(entryOf(world, other))), subjects: [...answer.subjects].sort((one, other) => placeOf(one) - placeOf(other)) } : answer;
}
