/** One message read otherwise: its clauses apart, and the names of a list apart, each in the words that stand around the list. */
import { pattern } from '../budget/pattern.ts';
import { ASKS } from './questions.ts';
import type { Query } from './query.ts';

/** Where a clause may end; a comma within a number is none. */
const CLAUSE_END = pattern(/(?<!\d)[,，;；、]\s*(?:and |but |also |另外|还有|以及)?|[,，;；、](?!\d)\s*|\s+(?:and|but|plus)\s+(?=(?:by )?how\b|what\b|why\b|which\b|who\b|when\b|where\b)/gi);
/** 「乙呢」: what was asked of the name before is asked of this one. */
const SAME_OF_ANOTHER = pattern(/呢[?？。]*$|^(?:and )?(?:what|how) about\b/i);

export function clausesApart(message: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of message.matchAll(CLAUSE_END)) {
    const [left, right] = [message.slice(from, match.index), message.slice(match.index + match[0].length)];
    const next = right.split(CLAUSE_END)[0] ?? right;
    if (!asks(left) || !asks(next)) continue;
    parts.push(left);
    from = match.index + match[0].length;
  }
  return [...parts, message.slice(from)];
}

function asks(clause: string): boolean {
  return ASKS.test(clause) || SAME_OF_ANOTHER.test(clause.trim());
}

/** What stands between the names of a list. */
export const JOINT = pattern(/^\s*(?:[,，、;；]\s*)?(?:and|plus|as well as|及|和|与|跟|以及|还有)?\s*(?:the |our )?$/);

interface Named { from: number; to: number }

/** The longest list of names, and the message once for each of them. */
export function namesApart({ spoken, mentions, wholes }: Query): string[] {
  const named: Named[] = [...mentions, ...wholes].filter(({ to }) => to > 0).sort((left, right) => left.from - right.from);
  const lists = named.reduce<Named[][]>((found, one) => {
    const last = found.at(-1)?.at(-1);
    const between = last ? spoken.slice(last.to, one.from) : '';
    return last && between !== '' && between.trim() !== '' && JOINT.test(between) ? [...found.slice(0, -1), [...(found.at(-1) ?? []), one]] : [...found, [one]];
  }, []);
  const list = lists.reduce<Named[]>((longest, one) => (one.length > longest.length ? one : longest), []);
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last || list.length < 2) return [spoken];
  return list.map(({ from, to }) => `${spoken.slice(0, first.from)}${spoken.slice(from, to)}${spoken.slice(last.to)}`);
}

/** "What percent of the total is A" where nothing was added up: of all of the budget, said in full. */
export function withWholeNamed(message: string): string {
  return message.replace(/\bof (?:the|our) (?:whole |overall |grand )?total\b(?! budget)/i, 'of the total budget');
}
