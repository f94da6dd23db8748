/** `npm run wording`: ways of asking, everyday names and ways of saying one thing, each by its kind; `--failures` lists what went wrong, of the ways only two thirds. */
import { openLibrary } from '../../../src/library.ts';
import { optionsOf } from '../../options.ts';
import { isHeldOut } from '../eval.ts';
import { askNames } from './names.ts';
import { askTemplates, readTemplates } from './templates.ts';
import { askWays, readWays } from './ways.ts';

const values = optionsOf('Usage: npm run wording -- [--failures] [--kind WORDS] [--documents DIR]', {
  failures: { type: 'boolean', default: false }, kind: { type: 'string', default: '' }, documents: { type: 'string', default: 'data/documents' },
});
const library = openLibrary(values.documents, 'data/glossary.json');
const scores = new Map<string, { right: number; wrong: number; all: number }>();

function count(kind: string, score: 'right' | 'wrong' | 'missed', failure: string, shown = true): void {
  if (!kind.includes(values.kind)) return;
  const own = scores.get(kind) ?? { right: 0, wrong: 0, all: 0 };
  scores.set(kind, { right: own.right + Number(score === 'right'), wrong: own.wrong + Number(score === 'wrong'), all: own.all + 1 });
  if (values.failures && shown && score !== 'right') console.log(`${score.toUpperCase()} ${kind} | ${failure}`);
}

for (const { template: { act, lang, follow }, question, lacks, reply, rule } of askTemplates(library, readTemplates())) {
  count(`asking ${act}${follow ? ' in a thread' : ''} ${lang}`, lacks.length === 0 ? 'right' : reply.outcome === 'answered' ? 'wrong' : 'missed', `${question} | ${lacks.join('; ')} | ${rule} | ${reply.text.replace(/\n/g, ' ').slice(0, 160)}`);
}
// The names are those of the published document.
if (values.documents === 'data/documents') for (const { label, kind, lang, question, score, reply } of askNames(library)) count(`names ${kind} ${lang}`, score, `[${label}] ${question} | ${reply.text.replace(/\n/g, ' ').slice(0, 160)}`);

if (values.documents === 'data/documents') {
  for (const { ways: { id, lang, start, canonical }, way, lacks, reply, rule } of askWays(library, readWays())) {
    const heldOut = isHeldOut(id);
    count(`ways ${start ? 'in a thread' : 'alone'} ${lang}${heldOut ? ' held out' : ''}`, lacks.length === 0 ? 'right' : reply.outcome === 'answered' ? 'wrong' : 'missed', `${id} ${[...start ?? [], way].join(' / ')} | as ${canonical} | ${lacks.join('; ')} | ${rule} | ${reply.text.replace(/\n/g, ' ').slice(0, 160)}`, !heldOut);
  }
}

for (const [kind, { right, wrong, all }] of [...scores].sort()) console.log(`${kind.padEnd(40)} ${String(all).padStart(5)}  right ${String(right).padStart(4)} (${(100 * right / all).toFixed(1)} %)  wrong ${wrong}  missed ${all - right - wrong}`);
for (const group of ['asking', 'names', 'ways']) {
  const own = [...scores].filter(([kind]) => kind.startsWith(group)).map(([, score]) => score);
  const sum = (of: 'right' | 'wrong' | 'all'): number => own.reduce((total, score) => total + score[of], 0);
  if (own.length > 0) console.log(`${group.padEnd(40)} ${String(sum('all')).padStart(5)}  right ${sum('right')} (${(100 * sum('right') / sum('all')).toFixed(1)} %)  wrong ${sum('wrong')}`);
}
