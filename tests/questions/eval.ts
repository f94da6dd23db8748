/**
 * `npm run eval`: scores the written questions and prints right, wrong, missed and uncited by family and language.
 * A third of the entries is held out by a hash of its id: it is only counted, never listed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { ask, type Thread } from '../../src/ask.ts';
import { openLibrary, type Library } from '../../src/library.ts';
import { optionsOf } from '../options.ts';
import { judge, type Entry, type Judged } from './score.ts';

const SETS = [
  { files: ['zh', 'en', 'hard', 'zh2', 'en2', 'zh3', 'en3', 'hard3', 'set4', 'set5-zh', 'set5-en', 'set5-threads', 'set6', 'set7-single', 'set7-threads', 'set8-zh', 'set8-en', 'set8-threads', 'set9-single', 'set9-threads', 'set10-single', 'set10-threads', 'set11-single', 'set11-threads', 'set12-zh', 'set12-en', 'set12-threads', 'set13-single', 'set13-threads', 'set14-single', 'set14-threads', 'set15-threads', 'set16-zh', 'set16-en', 'set16-threads', 'set17-single', 'set17-threads', 'set18-zh', 'set18-en', 'set18-threads', 'set19-zh', 'set19-en', 'set19-threads', 'set20-zh', 'set20-en', 'set20-threads', 'set21-single', 'set21-threads', 'set22-single', 'set22-threads', 'set23-single', 'set23-threads', 'set24-single', 'set24-threads', 'set25-single', 'set25-threads', 'set26-single', 'set26-threads', 'set27-single', 'set27-threads', 'set28-single', 'set28-threads', 'set29-single', 'set29-threads', 'set30-single', 'set30-threads', 'set31-zh', 'set31-en', 'set32', 'set33-zh', 'set33-en', 'set33-threads', 'set34-zh', 'set34-en', 'set34-threads', 'set35-single', 'set35-threads', 'set36', 'set37-zh', 'set37-en', 'set37-threads', 'set38-zh', 'set38-en', 'set39-zh', 'set39-en1', 'set39-en2', 'set40-zh', 'set41-zh', 'set41-en', 'set42-zh1', 'set42-zh2', 'set42-en1', 'set42-en2', 'set42-en3', 'set43-zh', 'set43-en1', 'set43-en2', 'set43-en3', 'set44-zh', 'set44-en', 'set45-zh', 'set45-en1', 'set45-en2', 'set46-zh', 'set46-en', 'set47-zh', 'set47-en1', 'set47-en2', 'set48-zh', 'set48-en1', 'set48-en2', 'set49-zh', 'set49-en', 'set50-zh', 'set50-en1', 'set50-en2', 'set50-en3', 'set51-en', 'set52-mixed', 'set52-en', 'set53-en1', 'set53-en2', 'set54-mixed', 'set55-text', 'set56-mixed', 'set58-mixed', 'set59-mixed', 'columns', 'targets', 'arithmetic'], documents: 'data/documents' },
  { files: ['made-up', 'arithmetic-made-up'], documents: 'tests/fixtures/made-up/documents' },
  { files: ['education'], documents: 'tests/fixtures/education/documents' },
  { files: ['health'], documents: 'tests/fixtures/health/documents' },
  { files: ['city-management'], documents: 'tests/fixtures/city-management/documents' },
  { files: ['market-regulation'], documents: 'tests/fixtures/market-regulation/documents' },
  { files: ['subdistrict'], documents: 'tests/fixtures/subdistrict/documents' },
  { files: ['housing'], documents: 'tests/fixtures/housing/documents' },
  { files: ['guangzhou'], documents: 'tests/fixtures/guangzhou-street/documents' },
  { files: ['county'], documents: 'tests/fixtures/county/documents' },
  { files: ['street'], documents: 'tests/fixtures/shanghai-street/documents' },
  { files: ['culture'], documents: 'tests/fixtures/beijing-culture/documents' },
  { files: ['zhejiang'], documents: 'tests/fixtures/zhejiang-street/documents' },
  { files: ['shandong'], documents: 'tests/fixtures/shandong-education/documents' },
  { files: ['civil-affairs'], documents: 'tests/fixtures/civil-affairs/documents' },
  { files: ['agriculture'], documents: 'tests/fixtures/hunan-agriculture/documents' },
  { files: ['longgang'], documents: 'tests/fixtures/longgang-street/documents' },
  { files: ['emergency'], documents: 'tests/fixtures/emergency/documents' },
  { files: ['baoan'], documents: 'tests/fixtures/baoan-street/documents' },
  { files: ['district-culture'], documents: 'tests/fixtures/district-culture/documents' },
  { files: ['district-management'], documents: 'tests/fixtures/district-management/documents' },
  { files: ['health-sports'], documents: 'tests/fixtures/health-sports/documents' },
  { files: ['town'], documents: 'tests/fixtures/sichuan-town/documents' },
  { files: ['water-affairs'], documents: 'tests/fixtures/water-affairs/documents' },
  { files: ['set39-cq'], documents: 'tests/fixtures/chongqing-transport/documents' },
  { files: ['set57-futian'], documents: 'tests/fixtures/futian-street/documents' },
  { files: ['set47-sx'], documents: 'tests/fixtures/shaanxi-culture/documents' },
  { files: ['set58-civil'], documents: 'tests/fixtures/pingshan-civil-affairs/documents' },
  { files: ['set58-qingcheng'], documents: 'tests/fixtures/qingcheng-housing/documents' },
  { files: ['guangdong-department'], documents: 'tests/fixtures/guangdong-department/documents' },
] as const;

/** Sets whose failures were all looked at: none of their entries is held out. */
const SEEN = /^(?:s2[2-9]|s3\d|s4[0-9]|s5[0-9]|(?:[cd]60|sz|hn|lg|em|bat?|c31t?|cm|hs|wa|cq|d47)-)/;

export function isHeldOut(id: string): boolean {
  return !SEEN.test(id) && (createHash('sha256').update(id).digest()[0] ?? 0) % 3 === 0;
}

export interface Turn { id: string; lang: string; family: string; file: string; heldOut: boolean; question: string; judged: Judged; text: string; explanation: string }

export function readEntries(file: string): Entry[] {
  const path = new URL(`${file}.jsonl`, import.meta.url);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Entry);
}

export function runEntries(library: Library, file: string): Turn[] {
  return readEntries(file).flatMap((entry) => {
    let thread: Thread | null = null;
    return entry.turns.map((question, index): Turn => {
      const asked = ask(library, question, thread);
      thread = asked.thread;
      const expected = entry.expect[index];
      if (!expected) throw new Error(`${entry.id} has no expectation for turn ${index + 1}`);
      return {
        id: `${entry.id}.${index + 1}`, lang: entry.lang, family: entry.family, file, heldOut: isHeldOut(entry.id), question: entry.turns.slice(0, index + 1).join(' / '),
        judged: judge(asked.reply, expected, entry.unsigned), text: asked.reply.text, explanation: `${asked.answer.trace.query.act}: ${asked.answer.trace.rule} | names: ${asked.answer.trace.query.mentions.map(({ text, unknown }) => (unknown.length > 0 ? `${text} (unknown ${unknown.join(', ')})` : text)).join(' · ')}`,
      };
    });
  });
}

export function runAll(): Turn[] {
  return SETS.flatMap(({ files, documents }) => {
    const present = files.filter((file) => readEntries(file).length > 0);
    if (present.length === 0) return [];
    const library = openLibrary(documents, 'data/glossary.json');
    return present.flatMap((file) => runEntries(library, file));
  });
}

function table(turns: readonly Turn[], key: (turn: Turn) => string): string {
  const groups = [...new Set(turns.map(key))].sort();
  return groups.map((group) => {
    const own = turns.filter((turn) => key(turn) === group);
    const count = (score: string): number => own.filter(({ judged }) => judged.score === score).length;
    return `${group.padEnd(28)} ${String(own.length).padStart(4)}  right ${String(count('right')).padStart(4)} (${(100 * count('right') / own.length).toFixed(1)} %)  wrong ${count('wrong')}  missed ${count('missed')}  uncited ${count('uncited')}`;
  }).join('\n');
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const values = optionsOf('Usage: npm run eval -- [--failures] [--family WORDS]', { failures: { type: 'boolean', default: false }, family: { type: 'string' } });
  const turns = runAll();
  const open = turns.filter(({ heldOut }) => !heldOut);
  if (values.failures) {
    for (const turn of open.filter(({ judged, family }) => judged.score !== 'right' && (values.family === undefined || family.includes(values.family)))) {
      console.log(`${turn.judged.score.toUpperCase()} ${turn.id} [${turn.family}] ${turn.question}\n   ${turn.judged.reasons.join('; ')}\n   ${turn.explanation}\n   ${turn.text.replace(/\n/g, ' | ').slice(0, 260)}`);
    }
  }
  console.log(table(turns, ({ file, family, lang }) => `${file} ${lang} ${family}`));
  console.log('---');
  console.log(table(turns, ({ lang }) => lang));
  console.log(table(turns, ({ file }) => `set ${file}`));
  console.log(table(turns.filter(({ heldOut }) => heldOut), ({ file, family }) => `held out ${file} ${family}`));
  console.log(table(turns, ({ heldOut }) => (heldOut ? 'held out' : 'open')));
  console.log(table(turns, () => 'all'));
}
