/** Asks generated questions and keeps what is wrong with the replies, by kind. */
import { ask, type Thread } from '../../src/ask.ts';
import type { Query } from '../../src/query/query.ts';
import { libraryOf } from '../libraries.ts';
import { generateQuestions } from './generate.ts';
import { inspectorOf, type Fault } from './inspect.ts';

export interface Failure extends Fault { how: string; turns: readonly string[]; text: string }
export interface StressReport { questions: number; outcomes: Map<string, number>; ways: Map<string, number>; figures: number; failures: Failure[] }

export function stress(folder: string, { count, seed }: { count: number; seed: number }): StressReport {
  const library = libraryOf(folder);
  const inspect = inspectorOf(library, folder);
  const report: StressReport = { questions: 0, outcomes: new Map(), ways: new Map(), figures: 0, failures: [] };
  for (const { how, turns } of generateQuestions(library, { count, seed })) {
    let thread: Thread | null = null;
    for (const [index, question] of turns.entries()) {
      report.questions += 1;
      add(report.ways, how);
      const asked = turns.slice(0, index + 1);
      try {
        const { reply, thread: next, answer } = ask(library, question, thread);
        thread = next;
        add(report.outcomes, reply.outcome);
        report.figures += reply.figures.length;
        report.failures.push(...inspect(reply, [...asked, readAs(answer.trace.query)].join('\n')).map((fault) => ({ ...fault, how, turns: asked, text: reply.text })));
      } catch (error) {
        report.failures.push({ kind: 'crash', detail: String((error as Error).stack).split('\n').slice(0, 4).join(' '), how, turns: asked, text: '' });
        thread = null;
      }
    }
  }
  return report;
}

/** The question as it was mended: 「Secovd largest」 is number 2. */
function readAs({ text, n, nth }: Query): string {
  return `${text}\n${n ?? ''} ${nth ?? ''}`;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
