/** Loaded into a program under test before its own first line: says, whenever it is asked, what the process holds. */
import { getHeapSnapshot } from 'node:v8';

/** Megabytes that are left of the heap when the garbage is collected, and what keeps the process waiting, by kind. */
export interface Held { heap: number; handles: Record<string, number> }

process.on('message', tell);
// It ends when the program would have ended, or when nobody is left who watches it.
process.on('disconnect', () => { process.exit(1); });
process.channel?.unref();

function tell(): void {
  // gc() leaves more than a hundred megabytes of garbage to later rounds; before it takes a snapshot V8 collects all there is.
  getHeapSnapshot().destroy();
  const heap = process.memoryUsage().heapUsed;
  const handles: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) handles[kind] = (handles[kind] ?? 0) + 1;
  process.send?.({ heap: heap / 1_048_576, handles } satisfies Held);
}
