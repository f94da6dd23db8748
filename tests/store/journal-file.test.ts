import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { JournalFile } from '../../src/store/journal-file.ts';
import { makeFolder } from './temporary-folder.ts';

describe('the journal file', () => {
  it('has a line once and in its place, however writes, syncs and rewrites meet', async () => {
    const path = join(makeFolder(), 'journal.jsonl');
    const lines: string[] = [];
    const journal = await JournalFile.open(path, () => undefined, () => lines, 500);
    const under = [];
    for (let nth = 0; nth < 3_000; nth += 1) {
      lines.push(`line ${nth}`);
      under.push(nth % 3 === 0 ? journal.append(`line ${nth}`) : journal.write(`line ${nth}`));
      if (nth % 50 === 0) under.push(journal.settled());
      if (nth % 7 === 0) await under[nth];
    }
    await Promise.all(under);
    await journal.close();
    const read: string[] = [];
    await (await JournalFile.open(path, (line) => { read.push(line); }, () => read)).close();
    expect(read).toEqual(lines);
  });

  it('has what was written without waiting for the disk', async () => {
    const path = join(makeFolder(), 'journal.jsonl');
    const journal = await JournalFile.open(path, () => undefined, () => []);
    await journal.write('noted');
    expect(readFileSync(path, 'utf8')).toBe('noted\n');
    await journal.close();
  });
});
