/** `npm run wording`: ways of asking, everyday names, ways of saying one thing and threads put together at random, each by its kind; `--failures` lists what went wrong, of the ways only two thirds; `--seed` puts other threads together. */
import { openLibrary } from '../../../src/library.ts';
import { optionsOf } from '../../options.ts';
import { isHeldOut } from '../eval.ts';
import { AUTHORS, askThreads, readPhrases } from './follow-ups/threads.ts';
import { readPool } from './follow-ups/told.ts';
import { askNames } from './names.ts';
import { askTemplates, readTemplates } from './templates.ts';
import { askWays, readWays } from './ways.ts';

const values = optionsOf('Usage: npm run wording -- [--failures] [--kind WORDS] [--threads COUNT] [--seed NUMBER] [--documents DIR]', {
  failures: { type: 'boolean', default: false }, kind: { type: 'string', default: '' }, threads: { type: 'string', default: '250' }, seed: { type: 'string', default: '7' }, documents: { type: 'string', default: 'data/documents' },
});
const library = openLibrary(values.documents, 'data/glossary.json');
const scores = new Map<string, { right: number; wrong: number; all: number }>();

function count(kind: string, score: 'right' | 'wrong' | 'missed', failure: string, shown = true): void {
  if (!kind.includes(values.kind)) return;
  const own = scores.get(kind) ?? { right: 0, wrong: 0, all: 0 };
  scores.set(kind, { right: own.right + Number(score === 'right'), wrong: own.wrong + Number(score === 'wrong'), all: own.all + 1 });
  if (values.failures && shown && score !== 'right') console.log(`${score.toUpperCase()} ${kind} | ${failure}`);
}

/** So that one kind alone need not wait for the others. */
function isWanted(group: string): boolean {
  return values.kind.startsWith(group) || !['asking', 'names', 'ways', 'threads'].some((other) => values.kind.startsWith(other));
}

if (isWanted('asking')) for (const { template: { act, lang, follow }, question, lacks, reply, rule } of askTemplates(library, readTemplates())) {
  count(`asking ${act}${follow ? ' in a thread' : ''} ${lang}`, lacks.length === 0 ? 'right' : reply.outcome === 'answered' ? 'wrong' : 'missed', `${question} | ${lacks.join('; ')} | ${rule} | ${reply.text.replace(/\n/g, ' ').slice(0, 160)}`);
}
// The names are those of the published document.
if (values.documents === 'data/documents' && isWanted('names')) for (const { label, kind, lang, question, score, reply } of askNames(library)) count(`names ${kind} ${lang}`, score, `[${label}] ${question} | ${reply.text.replace(/\n/g, ' ').slice(0, 160)}`);

if (values.documents === 'data/documents' && isWanted('ways')) {
  for (const { ways: { id, lang, start, canonical }, way, lacks, reply, rule } of askWays(library, readWays())) {
    const heldOut = isHeldOut(id);
    count(`ways ${start ? 'in a thread' : 'alone'} ${lang}${heldOut ? ' held out' : ''}`, lacks.length === 0 ? 'right' : reply.outcome === 'answered' ? 'wrong' : 'missed', `${id} ${[...start ?? [], way].join(' / ')} | as ${canonical} | ${lacks.join('; ')} | ${rule} | ${reply.text.replace(/\n/g, ' ').slice(0, 160)}`, !heldOut);
  }
}

const pool = isWanted('threads') ? readPool(library) : null;
if (pool) for (const language of ['zh', 'en'] as const) {
  const phrases = readPhrases(language);
  for (const author of AUTHORS) for (const of of ['names', 'lists'] as const) {
    const kind = `threads ${of === 'lists' ? 'of lists ' : ''}${author} ${language}`;
    if (kind.includes(values.kind)) for (const { operation, after, turns, lacks, asked: { reply, answer } } of askThreads(library, pool, phrases[author] ?? {}, { language, of, count: Number(values.threads), seed: Number(values.seed) })) {
      count(kind, lacks.length === 0 ? 'right' : reply.outcome === 'answered' ? 'wrong' : 'missed', `${operation} after ${after} | ${turns.join(' / ')} | ${lacks.join('; ')} | ${answer.trace.query.act}: ${answer.trace.rule} | ${reply.text.replace(/\n/g, ' ').slice(0, 160)}`);
    }
  }
}

for (const [kind, { right, wrong, all }] of [...scores].sort()) console.log(`${kind.padEnd(40)} ${String(all).padStart(5)}  right ${String(right).padStart(4)} (${(100 * right / all).toFixed(1)} %)  wrong ${wrong}  missed ${all - right - wrong}`);
for (const group of ['asking', 'names', 'ways', 'threads']) {
  const own = [...scores].filter(([kind]) => kind.startsWith(group)).map(([, score]) => score);
  const sum = (of: 'right' | 'wrong' | 'all'): number => own.reduce((total, score) => total + score[of], 0);
  if (own.length > 0) console.log(`${group.padEnd(40)} ${String(sum('all')).padStart(5)}  right ${sum('right')} (${(100 * sum('right') / sum('all')).toFixed(1)} %)  wrong ${sum('wrong')}`);
}
