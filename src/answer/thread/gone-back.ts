/** "Back to the first figure: what percent of all procurement is it": the thread as it stood when that name was told. */
import type { Opening } from '../../query/frames/opening.ts';
import type { Query } from '../../query/query.ts';
import { entryOf } from './names.ts';
import type { Thread } from './turn.ts';
import type { World } from '../world.ts';

/** Unchanged where a list or a choice has places of its own, or nothing more is asked of the place than what stands there. */
export function goneBack(world: World, query: Query, thread: Thread, opening: Opening): { query: Query; thread: Thread } {
  const { nth, act, mentions } = query;
  const { answer: last, shown, told } = thread;
  if (opening !== 'back' || nth === null || (act === 'lookup' && mentions.length === 0) || last.listed.length > 1 || last.candidates.length > 0) return { query, thread };
  const entry = [...new Set(shown.flatMap((figure) => entryOf(world, figure) ?? []))][nth - 1];
  const answer = told.find(({ subjects }) => subjects.length === 1 && subjects[0] === entry);
  return answer ? { query: { ...query, nth: null }, thread: { ...thread, answer, query: answer.trace.query } } : { query, thread };
}
