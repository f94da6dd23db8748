/** An append-only file of JSON lines: many lines to one write and to one sync, rewritten when it has grown. */
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
  /** The write that the waiting lines will share, and the sync that what was written will share. */
  #nextWrite: Promise<void> | null = null;
  #lastWrite: Promise<void> = Promise.resolve();
  #nextSync: Promise<void> | null = null;
  #lastSync: Promise<void> = Promise.resolve();
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

  /** Resolves when the line outlives the power of the machine. */
  async append(line: string): Promise<void> {
    await this.write(line);
    await this.#sync();
  }

  /** Resolves when the line outlives this process; no disk is waited for. */
  write(line: string): Promise<void> {
    this.#lines.push(line);
    return this.#nextWrite ??= this.#lastWrite = this.#after(this.#lastWrite, async () => {
      if (this.#size > Math.max(this.#rewriteAt, 2 * this.#sizeAfterRewrite)) return this.#rewriteBetweenSyncs();
      const bytes = Buffer.from(`${this.#takeLines().join('\n')}\n`);
      await this.#file.appendFile(bytes);
      this.#size += bytes.length;
    });
  }

  /** Resolves when all that was appended so far is durable. */
  async settled(): Promise<void> {
    await (this.#nextWrite ?? this.#lastWrite);
    await this.#sync();
  }

  async close(): Promise<void> {
    await this.settled().catch(() => undefined);
    await this.#file.close();
  }

  /** What is written from now on shares the next write. */
  #takeLines(): string[] {
    const lines = this.#lines;
    this.#lines = [];
    this.#nextWrite = null;
    return lines;
  }

  #sync(): Promise<void> {
    return this.#nextSync ??= this.#lastSync = this.#after(this.#lastSync, async () => {
      this.#nextSync = null;
      await this.#file.datasync();
    });
  }

  /** No sync may meet the old file when it is closed. */
  #rewriteBetweenSyncs(): Promise<void> {
    return this.#lastSync = this.#after(this.#lastSync, () => this.#rewrite());
  }

  /** One after another, and nothing after a failure: nobody knows what the disk holds then, and only a new start, which reads it, may go on. */
  #after(last: Promise<void>, step: () => Promise<void>): Promise<void> {
    const turn = last.catch(() => undefined).then(async () => {
      if (this.#fault) throw this.#fault;
      try {
        await step();
      } catch (error) {
        this.#fault ??= new StoreFault('unwritable', `The state file ${this.#path} cannot be written: ${(error as Error).message}.`, { cause: error });
        throw this.#fault;
      }
    });
    // Whoever asked hears of a failure; the chain itself has no listener.
    turn.catch(() => undefined);
    return turn;
  }

  /** The summary holds the waiting lines too: they must not be written again. */
  async #rewrite(): Promise<void> {
    this.#takeLines();
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
