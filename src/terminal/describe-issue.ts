/** What could not be read, as one sentence with its place. */
import type { Issue } from '../budget/fact.ts';

export function describeIssue({ document, page, lines, reason }: Issue): string {
  const span = lines === null ? '' : lines[0] === lines[1] ? `, line ${lines[0]}` : `, lines ${lines[0]}-${lines[1]}`;
  return `${document}${page === null ? '' : `, page ${page}`}${span}: ${reason}.`;
}
