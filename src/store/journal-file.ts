/** An append-only file of JSON lines: durable when a promise resolves, many lines to one sync, rewritten when it has grown. */
import { closeSync, fsyncSync, openSync, readFileSync } from 'node:fs';
import { open, rename, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StoreFault } from './store.ts';

/** The file is rewritten when it is past this many bytes and twice what the last rewrite left. Larger: fewer rewrites, a slower start. */
const REWRITE_AT = 8 * 1024 * 1024;
/** Only the owner reads it: it holds the text of questions. */
const PRIVATE = 0o600;
const NEWLINE = 0x0a;

export class JournalFile {
  readonly #path: string;
  /** All that the lines so far add up to, as fewer lines. */
  readonly #summary: () => string[];
  readonly #rewriteAt: number;
  #file: FileHandle;
  #size: number;
  #sizeAfterRewrite = 0;
  #lines: string[] = [];
  /** The sync that the waiting lines will share. */
  #next: Promise<void> | null = null;
  #last: Promise<void> = Promise.resolve();
  #fault: StoreFault | null = null;

  private constructor(path: string, file: FileHandle, size: number, summary: () => string[], rewriteAt: number) {
    this.#path = path;
    this.#file = file;
    this.#size = size;
    this.#summary = summary;
    this.#rewriteAt = rewriteAt;
  }

  /** Hands every whole line to `read`; what a crash left of the last one is cut off. */
  static async open(path: string, read: (line: string) => void, summary: () => string[], rewriteAt = REWRITE_AT): Promise<JournalFile> {
    const file = await open(path, 'a+', PRIVATE);
    await file.chmod(PRIVATE);
    const bytes = readFileSync(path);
    const whole = bytes.lastIndexOf(NEWLINE) + 1;
    if (whole < bytes.length) {
      await file.truncate(whole);
      await file.datasync();
    }
    for (const line of bytes.subarray(0, whole).toString('utf8').split('\n')) if (line !== '') read(line);
    syncFolder(path);
    return new JournalFile(path, file, whole, summary, rewriteAt);
  }

  append(line: string): Promise<void> {
    this.#lines.push(line);
    this.#next ??= this.#afterLast();
    return this.#next;
  }

  /** Resolves when all that was appended so far is durable. */
  settled(): Promise<void> {
    if (this.#fault) return Promise.reject(this.#fault);
    return this.#next ?? this.#last;
  }

  async close(): Promise<void> {
    await this.settled().catch(() => undefined);
    await this.#file.close();
  }

  #afterLast(): Promise<void> {
    const turn = this.#last.catch(() => undefined).then(async () => {
      const lines = this.#lines;
      this.#lines = [];
      this.#next = null;
      // After a failed write nobody knows what the disk holds: only a new start, which reads it, may go on.
      if (this.#fault) throw this.#fault;
      try {
        if (this.#size > Math.max(this.#rewriteAt, 2 * this.#sizeAfterRewrite)) await this.#rewrite();
        else await this.#write(lines);
      } catch (error) {
        this.#fault = new StoreFault('unwritable', `The state file ${this.#path} cannot be written: ${(error as Error).message}.`, { cause: error });
        throw this.#fault;
      }
    });
    this.#last = turn;
    // Whoever appended hears of a failure; the chain itself has no listener.
    turn.catch(() => undefined);
    return turn;
  }

  async #write(lines: readonly string[]): Promise<void> {
    const bytes = Buffer.from(`${lines.join('\n')}\n`);
    await this.#file.appendFile(bytes);
    await this.#file.datasync();
    this.#size += bytes.length;
  }

  /** The summary is taken at once and holds the waiting lines too, so they need not be written again. */
  async #rewrite(): Promise<void> {
    const bytes = Buffer.from(this.#summary().map((line) => `${line}\n`).join(''));
    const path = `${this.#path}.new`;
    const file = await open(path, 'w', PRIVATE);
    await file.writeFile(bytes);
    await file.datasync();
    await rename(path, this.#path);
    syncFolder(this.#path);
    await this.#file.close();
    this.#file = file;
    this.#size = bytes.length;
    this.#sizeAfterRewrite = bytes.length;
  }
}

/** A new or renamed file survives a power cut only when its folder is synced too. */
function syncFolder(path: string): void {
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
