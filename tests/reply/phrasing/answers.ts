/** Real answers to written questions, each with the plan that a model would get. */
import { readFileSync, readdirSync } from 'node:fs';
import { ask, type Asked, type Thread } from '../../../src/ask.ts';
import type { Library } from '../../../src/library.ts';
import { libraryOf } from '../../libraries.ts';
import type { Judging } from '../../../src/reply/guard.ts';
import { planOf, unfitFor, type Plan } from '../../../src/reply/plan.ts';

export interface Answered { id: string; family: string; question: string; asked: Asked; plan: Plan; /** Of the document. */ year: number; judging: Judging }

const FOLDER = 'tests/questions';
const MADE_UP = 'made-up.jsonl';

/** A thread, or the same question in two languages. */
interface Written { id: string; family?: string; turns?: string[]; zh?: string; en?: string }

/** Every turn of the written sets, in its thread; `fit`: only those that a model is asked to phrase; `every`: one thread of so many. */
export function answeredQuestions({ fit, every = 1 }: { fit: boolean; every?: number }): Answered[] {
  const published = libraryOf();
  const madeUp = libraryOf('tests/fixtures/made-up/documents');
  const threads = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl')).sort().flatMap((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').split('\n')
    .filter((line) => line.trim() !== '').map((line) => ({ library: name === MADE_UP ? madeUp : published, written: JSON.parse(line) as Written })));
  return threads.filter((_, index) => index % every === 0).flatMap(({ library, written }) => askAll(library, written)).filter(({ plan, asked }) => !fit || unfitFor(plan, asked.answer) === null);
}

/** By the thread's id: the tests take overlapping shares of the threads. */
const known = new Map<string, Answered[]>();

function askAll(library: Library, written: Written): Answered[] {
  const answers = known.get(written.id) ?? answersTo(library, written);
  known.set(written.id, answers);
  return answers;
}

function answersTo(library: Library, { id, family = 'twins', turns, zh = '', en = '' }: Written): Answered[] {
  return (turns ? [turns] : [[zh], [en]]).flatMap((questions, which) => {
    let thread: Thread | null = null;
    return questions.map((question, index) => {
      const asked = ask(library, question, thread);
      thread = asked.thread;
      return answered(`${id}.${turns ? index + 1 : which === 0 ? 'zh' : 'en'}`, family, question, asked, library);
    });
  });
}

/** One question on the published document, alone. */
export function answeredAlone(question: string): Answered {
  const library = libraryOf();
  return answered('alone', 'alone', question, ask(library, question, null), library);
}

function answered(id: string, family: string, question: string, asked: Asked, { worlds: [world] }: Library): Answered {
  const plan = planOf(asked.answer, asked.reply.language);
  const { text, n, nth } = asked.answer.trace.query;
  return { id, family, question, asked, plan, year: world?.book.year ?? 0, judging: { plan, reply: asked.reply, question: [question, text, n ?? '', nth ?? ''].join('\n') } };
}
