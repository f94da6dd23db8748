/** An answer is held against its message: what is left over is asked in the other ways in which the message can be read, or said to be left. */
import { leavesNothing, leftOver, sizeOf, withLeftOver, type LeftOver } from '../answer/left-over.ts';
import type { Asked, Thread } from '../ask.ts';
import type { Library } from '../library.ts';
import { clausesApart, namesApart, withWholeNamed } from '../query/apart.ts';
import { parseQuestion } from '../query/parse.ts';
import type { Query } from '../query/query.ts';
import { buildReply } from '../reply/reply.ts';

/** How the spine asks one question, and makes one answer of several. */
export interface Spine {
  askOne: (library: Library, question: string, thread: Thread | null) => Asked;
  joinAsked: (answers: readonly Asked[], language: Query['language']) => Asked;
}

/** The reading that leaves least over is told, if all of it was answered; what is left over then is said. */
export function withNothingLeft(library: Library, message: string, thread: Thread | null, asked: Asked, { askOne, joinAsked }: Spine): Asked {
  const world = library.worlds.find(({ book }) => book.document === asked.thread.document);
  if (!world || leavesNothing(asked.answer)) return asked;
  const query = parseQuestion(message, library.vocabulary);
  const left = leftOver(world, query, asked.answer);
  if (sizeOf(left) === 0) return asked;
  const others = readings(message, query, thread, (part, before) => askOne(library, part, before)).filter((answers) => answers.every(({ answer }) => answer.outcome === 'answered')).map((answers) => joinAsked(answers, query.language));
  const best = others.map((one) => ({ one, left: leftOver(world, query, one.answer) })).reduce((least, other) => (sizeOf(other.left) < sizeOf(least.left) ? other : least), { one: asked, left });
  const told = best.one === asked ? asked : readApart(best.one, left);
  return sizeOf(best.left) === 0 ? told : saidToBeLeft(told, best.left);
}

/** The names of its list apart, its clauses one after the other, its total said in full, and all of it as if nothing had been told. */
function readings(message: string, query: Query, thread: Thread | null, askPart: (part: string, before: Thread | null) => Asked): Asked[][] {
  const [names, clauses, named] = [TOGETHER.has(query.act) ? [] : namesApart(query), clausesApart(message), withWholeNamed(message)];
  return [
    ...(names.length > 1 ? [names.map((part) => askPart(part, thread))] : []),
    ...(clauses.length > 1 ? [clauses.reduce<Asked[]>((answers, part) => [...answers, askPart(part, answers.at(-1)?.thread ?? thread)], [])] : []),
    ...(named === message ? [] : [[askPart(named, thread)]]),
    ...(thread && query.mentions.length > 0 ? [[anew(askPart(message, null), thread)]] : []),
  ];
}

/** What names its own thing, as if nothing had been told; the thread still knows what was. */
function anew(asked: Asked, { subjects, shown, told }: Thread): Asked {
  return { ...asked, thread: { ...asked.thread, subjects: [...subjects.filter((entry) => !asked.thread.subjects.includes(entry)), ...asked.thread.subjects].slice(-12), shown: [...shown, ...asked.thread.shown].slice(-8), told: [...told, ...asked.thread.told].slice(-6) } };
}

/** Of these the names of a list belong together. */
const TOGETHER: ReadonlySet<Query['act']> = new Set(['sum', 'difference', 'compare', 'ratio', 'average', 'rank', 'filter']);

function readApart(asked: Asked, left: LeftOver): Asked {
  const { trace } = asked.answer;
  return { ...asked, answer: { ...asked.answer, trace: { ...trace, rule: `read apart, as the whole leaves over ${[...left.names, ...left.measures].join(', ')}: ${trace.rule}` } } };
}

function saidToBeLeft(asked: Asked, left: LeftOver): Asked {
  const answer = withLeftOver(asked.answer, left);
  return { ...asked, answer, reply: buildReply(answer, asked.reply.language) };
}
