/** The same question in both languages: which figures and places differ between the two replies. `node --import tsx tests/questions/twins.ts` prints them. */
import { readFileSync } from 'node:fs';
import { ask } from '../../src/ask.ts';
import { openLibrary, type Library } from '../../src/library.ts';
import type { Reply } from '../../src/reply/reply.ts';

export interface Pair { id: string; zh: string; en: string }
export interface Twin { pair: Pair; zh: Reply; en: Reply; differences: string[] }

export function readPairs(): Pair[] {
  return readFileSync(new URL('twins.jsonl', import.meta.url), 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Pair);
}

export function askTwins(library: Library, pairs: readonly Pair[]): Twin[] {
  return pairs.map((pair) => {
    const [zh, en] = [ask(library, pair.zh, null).reply, ask(library, pair.en, null).reply];
    return { pair, zh, en, differences: differencesOf(zh, en) };
  });
}

/** Figures are compared without their order of speech: each with its derivation and the places it cites. */
function differencesOf(zh: Reply, en: Reply): string[] {
  const differences: string[] = [];
  if (zh.outcome !== en.outcome) differences.push(`outcome ${zh.outcome} and ${en.outcome}`);
  compare('figure', figuresOf(zh), figuresOf(en), differences);
  compare('place', zh.citations.map(placeOf), en.citations.map(placeOf), differences);
  compare('candidate', zh.candidates.map(({ label, value, unit }) => `${label} ${value} ${unit}`), en.candidates.map(({ label, value, unit }) => `${label} ${value} ${unit}`), differences);
  return differences;
}

function compare(what: string, zh: readonly string[], en: readonly string[], differences: string[]): void {
  for (const one of zh) if (!en.includes(one)) differences.push(`only zh: ${what} ${one}`);
  for (const one of en) if (!zh.includes(one)) differences.push(`only en: ${what} ${one}`);
}

function figuresOf({ figures, citations }: Reply): string[] {
  return figures.map(({ label, value, unit, year, derivation, cites }) =>
    `${label} ${value} ${unit} ${year ?? 'no year'}${derivation === null ? '' : ` = ${derivation}`} at ${cites.map((index) => citations[index]).map((place) => (place ? placeOf(place) : 'nowhere')).sort().join(' + ')}`);
}

function placeOf({ document, page, part, table, row, column, lines }: Reply['citations'][number]): string {
  return `${document} p${page} ${table === null ? part ?? 'no part' : `table ${table}`} ${row ?? ''}|${column ?? ''} lines ${lines.join('-')}`;
}

if (import.meta.url === `file://${process.argv[1] ?? ''}`) {
  const twins = askTwins(openLibrary('data/documents', 'data/glossary.json'), readPairs());
  const differing = twins.filter(({ differences }) => differences.length > 0);
  for (const { pair, zh, en, differences } of differing) {
    console.log(`${pair.id}\n  zh ${pair.zh}\n     [${zh.outcome}] ${zh.text.replace(/\n/g, ' | ')}\n  en ${pair.en}\n     [${en.outcome}] ${en.text.replace(/\n/g, ' | ')}\n${differences.map((one) => `  - ${one}`).join('\n')}\n`);
  }
  console.log(`${twins.length - differing.length} of ${twins.length} pairs agree; differing: ${differing.map(({ pair }) => pair.id).join(' ')}`);
}
