/** One process per state folder: a lock file that says who holds it, kept fresh, taken over from the dead. */
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StoreFault } from './store.ts';

/** A living holder touches its lock this often, in ms. */
const TOUCH_EVERY = 5_000;
/** A lock of another machine (or container) untouched for so long belongs to the dead, in ms. Shorter risks two holders after a long pause. */
const DEAD_AFTER = 30_000;

interface Holder { pid: number; born: string | null; host: string; nonce: string }

export class FolderLock {
  readonly #path: string;
  readonly #nonce: string;
  readonly #touching: NodeJS.Timeout;

  /** Throws a StoreFault when a living process holds the folder. */
  constructor(folder: string, onLost: () => void) {
    this.#path = join(folder, 'lock');
    this.#nonce = randomUUID();
    const holder: Holder = { pid: process.pid, born: bornOf(process.pid), host: hostname(), nonce: this.#nonce };
    while (!create(this.#path, holder)) removeIfDead(this.#path, folder);
    this.#touching = setInterval(() => {
      if (readHolder(this.#path)?.nonce === this.#nonce) utimesSync(this.#path, new Date(), new Date());
      else onLost();
    }, TOUCH_EVERY).unref();
  }

  release(): void {
    clearInterval(this.#touching);
    if (readHolder(this.#path)?.nonce === this.#nonce) unlinkSync(this.#path);
  }
}

function create(path: string, holder: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new StoreFault('unwritable', `The state folder cannot be written: ${(error as Error).message}.`, { cause: error });
  }
}

/** Returns when the way is free; two starters may both find the same dead holder. */
function removeIfDead(path: string, folder: string): void {
  const holder = readHolder(path);
  if (lives(path, holder)) {
    const who = holder ? `process ${holder.pid} on ${holder.host}` : 'a process that is just starting';
    throw new StoreFault('in_use', `The state folder ${folder} is in use by ${who}: stop that one, or give each its own folder, or set REDIS_URL to run several.`);
  }
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  // Another starter was faster and this is its lock: put it back.
  if (readHolder(aside)?.nonce !== holder?.nonce) {
    try { linkSync(aside, path); } catch { /* It is held again already. */ }
  }
  unlinkSync(aside);
}

/** On this machine the process table knows; elsewhere only the last touch does, in the file system's own time. */
function lives(path: string, holder: Holder | null): boolean {
  if (holder?.host === hostname()) return isRunning(holder.pid) && (holder.born === null || bornOf(holder.pid) === holder.born);
  try {
    return Date.now() - statSync(path).mtimeMs < DEAD_AFTER;
  } catch {
    return false;
  }
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process started, in clock ticks since boot: a number that was given again is another process. Null where /proc is not. */
function bornOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // proc(5): field 22; the name in field 2 may hold spaces and brackets.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
