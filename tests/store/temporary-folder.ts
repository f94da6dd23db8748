/** Folders that are gone when the process that made them ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];

export function makeFolder(): string {
  if (folders.length === 0) process.once('exit', () => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }); });
  const folder = mkdtempSync(join(tmpdir(), 'budget-bot-'));
  folders.push(folder);
  return folder;
}
