/** What a terminal chat shows first: the loaded documents, three questions they can answer, and help. */
import type { Library } from '../library.ts';
import { sampleQuestions } from '../suggest.ts';
import { describeIssue } from './describe-issue.ts';

export function greeting(library: Library): string {
  const questions = sampleQuestions(library);
  return [
    '政府预算问答 · Budget questions, answered from the published text',
    '',
    ...library.worlds.map(({ book }) => `  ${book.document}: ${book.title}`),
    ...library.issues.map((issue) => `  ! ${describeIssue(issue)}`),
    '',
    ...(questions.length > 0 ? ['例如 · For example:', ...questions.map((question) => `  ${question}`), ''] : []),
    '中英文均可，可以追问。帮助 / help 说明用法，退出 / exit 结束。',
    'Ask in Chinese or English, follow up freely.',
  ].join('\n');
}
