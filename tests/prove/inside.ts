/** Loaded into a program under test before its own first line: says, whenever it is asked, what the process holds. */
import { setImmediate } from 'node:timers/promises';
import { queryObjects } from 'node:v8';

/** Megabytes that are left of the heap when the garbage is collected, and what keeps the process waiting, by kind. */
export interface Held { heap: number; handles: Record<string, number> }

/** More than enough for the clearing of some ten thousand signals, which is done in portions. */
const TURNS = 1_000;

process.on('message', () => { void tell(); });
// It ends when the program would have ended, or when nobody is left who watches it.
process.on('disconnect', () => { process.exit(1); });
process.channel?.unref();

async function tell(): Promise<void> {
  collect();
  // What a collected signal held (its timer) is let go in the turns after that, and collected by the next.
  for (let turn = 0; turn < TURNS; turn += 1) await setImmediate();
  collect();
  const heap = process.memoryUsage().heapUsed;
  const handles: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) handles[kind] = (handles[kind] ?? 0) + 1;
  process.send?.({ heap: heap / 1_048_576, handles } satisfies Held);
}

class Nothing {}

/** gc() leaves more than a hundred megabytes of garbage to later rounds; before it counts objects V8 collects all there is, as before a heap snapshot, which takes five times as long. */
function collect(): void {
  queryObjects(Nothing, { format: 'count' });
}
