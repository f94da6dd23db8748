/** A printed name that stands whole in a text. */
import type { Entry } from '../../search/entries.ts';
import type { World } from '../world.ts';

/** Shorter names are words of the language too. */
const SHORTEST = { zh: 3, en: 8 } as const;

export interface PrintedIn { entry: Entry; from: number; to: number }

const known = new WeakMap<World['index'], readonly { name: string; entry: Entry }[]>();

/** Names of the document with their English ones, the longest first; what several entries are called is none. */
function namesOf(world: World): readonly { name: string; entry: Entry }[] {
  const found = known.get(world.index);
  if (found) return found;
  const owners = new Map<string, Set<Entry>>();
  for (const entry of world.index.entries) {
    for (const name of [...entry.names, world.nameOf(entry.label).en ?? '']) {
      if (name.length >= (/[\u4e00-\u9fff]/.test(name) ? SHORTEST.zh : SHORTEST.en)) owners.set(name.toLowerCase(), (owners.get(name.toLowerCase()) ?? new Set()).add(entry));
    }
  }
  const names = [...owners].flatMap(([name, [entry, another]]) => (entry && !another ? [{ name, entry }] : [])).sort((left, right) => right.name.length - left.name.length);
  known.set(world.index, names);
  return names;
}

export function printedIn(world: World, text: string): PrintedIn | null {
  const lower = text.toLowerCase();
  const found = namesOf(world).find(({ name }) => lower.includes(name));
  const from = found ? lower.indexOf(found.name) : -1;
  return found ? { entry: found.entry, from, to: from + found.name.length } : null;
}
