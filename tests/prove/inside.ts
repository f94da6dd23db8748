/** Loaded into a program under test before its own first line: says, whenever it is asked, what the process holds. */

/** Megabytes that are left of the heap when the garbage is collected, and what keeps the process waiting, by kind. */
export interface Held { heap: number; handles: Record<string, number> }

process.on('message', () => { void tell(); });
// It ends when the program would have ended, or when nobody is left who watches it.
process.on('disconnect', () => { process.exit(1); });
process.channel?.unref();

/** What is finalized in one round frees more for the next, so it goes on while that helps. */
const MOST_ROUNDS = 20;
const LEAST_ROUNDS = 4;
/** Between two rounds, ms: finalizers run in turns of their own. */
const PAUSE = 250;

async function tell(): Promise<void> {
  let heap = Infinity;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    void global.gc?.({ type: 'major', execution: 'sync' });
    await new Promise((resolve) => { setTimeout(resolve, PAUSE); });
    const { heapUsed } = process.memoryUsage();
    if (round >= LEAST_ROUNDS && heapUsed > heap * 0.99) break;
    heap = Math.min(heap, heapUsed);
  }
  const handles: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) handles[kind] = (handles[kind] ?? 0) + 1;
  process.send?.({ heap: heap / 1_048_576, handles } satisfies Held);
}
