/** English that keeps the words and the order of Chinese is answered as the Chinese question behind it, in English. */
import type { Notice } from '../answer/answer.ts';
import type { Asked, Thread } from '../ask.ts';
import type { Library } from '../library.ts';
import { inChineseOrder, isLiteral } from '../query/literal/literal.ts';
import { buildReply } from '../reply/reply.ts';

/** What such a notice says of a figure takes nothing from it. */
const BESIDE: ReadonlySet<Notice> = new Set<Notice>(['printedTo', 'printedAt', 'mixedBasis', 'notPart', 'newestDocument', 'zeroBase']);

/** The answer to the Chinese question, where the English one is asked in its order and all of it has Chinese words; else the answer as it is. */
export function withLiteralReading(library: Library, message: string, thread: Thread | null, asked: Asked, askMessage: (library: Library, message: string, thread: Thread | null) => Asked): Asked {
  if (asked.reply.language !== 'en' || !isLiteral(message, asked.answer.outcome === 'answered')) return asked;
  const chinese = inChineseOrder(message, library.vocabulary);
  const other = chinese === null ? null : askMessage(library, chinese, thread);
  if (!other || other.answer.outcome !== 'answered' || other.answer.claims.some((claim) => claim.kind === 'notice' && !BESIDE.has(claim.notice))) return asked;
  const answer = { ...other.answer, trace: { ...other.answer.trace, query: { ...other.answer.trace.query, language: 'en' as const }, rule: `read as ${chinese ?? ''}: ${other.answer.trace.rule}` } };
  return { answer, reply: buildReply(answer, 'en'), thread: { ...other.thread, answer: { ...other.thread.answer, trace: answer.trace }, query: { ...other.thread.query, language: 'en' } } };
}
