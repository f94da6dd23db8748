/** Real answers to written questions, each with the plan that a model would get. */
import { readFileSync, readdirSync } from 'node:fs';
import { ask, type Asked, type Thread } from '../../../src/ask.ts';
import { GLOSSARY, openLibrary } from '../../../src/library.ts';
import type { Judging } from '../../../src/reply/guard.ts';
import { planOf, unfitFor, type Plan } from '../../../src/reply/plan.ts';

export interface Answered { id: string; family: string; question: string; asked: Asked; plan: Plan; judging: Judging }

const FOLDER = 'tests/questions';
const MADE_UP = 'made-up.jsonl';

interface Written { id: string; family: string; turns: string[] }

/** Every turn of every written set, in its thread; `fit`: only those that a model is asked to phrase. */
export function answeredQuestions({ fit }: { fit: boolean }): Answered[] {
  const published = openLibrary('data/documents', GLOSSARY);
  const madeUp = openLibrary('tests/fixtures/made-up/documents', GLOSSARY);
  return readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl')).sort().flatMap((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').split('\n').filter((line) => line.trim() !== '').flatMap((line) => {
    const entry = JSON.parse(line) as Partial<Written> & { id: string; zh?: string; en?: string };
    const threads = entry.turns ? [entry.turns] : [[entry.zh ?? ''], [entry.en ?? '']];
    return threads.flatMap((turns, which) => {
      let thread: Thread | null = null;
      return turns.map((question, index) => {
        const asked = ask(name === MADE_UP ? madeUp : published, question, thread);
        thread = asked.thread;
        return answered(`${entry.id}.${entry.turns ? index + 1 : which === 0 ? 'zh' : 'en'}`, entry.family ?? 'twins', question, asked);
      });
    });
  })).filter(({ plan, asked }) => !fit || unfitFor(plan, asked.answer) === null);
}

function answered(id: string, family: string, question: string, asked: Asked): Answered {
  const plan = planOf(asked.answer, asked.reply.language);
  const { text, n, nth } = asked.answer.trace.query;
  return { id, family, question, asked, plan, judging: { plan, reply: asked.reply, question: [question, text, n ?? '', nth ?? ''].join('\n') } };
}
