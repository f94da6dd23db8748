/** 「新车一辆多少钱，一共花多少」, "how many of them, and how much in total": a half without a name of its own is of the name of the half before, not of the whole budget. */
import type { Answer } from '../answer/answer.ts';
import type { Thread } from '../answer/thread/turn.ts';
import { totalEntry, type World } from '../answer/world.ts';
import { asksInAll } from '../query/slots/in-all.ts';
import type { Query } from '../query/query.ts';

/** A question, and what it was answered by. */
interface Half { query: Query; answer: Answer }

/** The half with the name that it lacks; null where it has one, or was answered by its own money. */
export function totalOfHalf(world: World, part: string, { query, answer }: Half, before: readonly Half[]): string | null {
  const whole = (['expenditure', 'revenue'] as const).map((side) => totalEntry(world, side));
  const astray = answer.claims.some((claim) => claim.kind === 'notice' && claim.notice === 'noMoney') || (answer.subjects.length > 0 && answer.subjects.every((entry) => whole.includes(entry)));
  const named = before.findLast((half) => half.query.mentions.length > 0);
  const name = !astray || query.mentions.length > 0 || !named || named.query.wholes.length > 0 || !asksInAll(part) ? null : nameOf(named, query.language);
  return name && (query.language === 'zh' ? `${name}${part.trim()}` : `how much is ${name} in total`);
}

/** The money that was dealt out, else what was named. */
function nameOf({ query: { mentions, spoken }, answer: { claims } }: Half, language: Query['language']): string | null {
  const [dealt] = claims.flatMap((claim) => (claim.kind === 'average' && claim.total.unit.includes('元') ? [claim.total.name] : []));
  const [first, last] = [mentions[0], mentions.at(-1)];
  return dealt ? (language === 'en' ? dealt.en ?? dealt.zh : dealt.zh) : first && last ? spoken.slice(first.from, last.to) : null;
}

/** Numbers of things, and what one of them comes to. */
const NO_TOTAL: ReadonlySet<string> = new Set(['count', 'target', 'average']);

/** 「有几辆」 → 「一共花多少」: after a number of things, what they come to. */
export function totalOfCounted(world: World, part: string, half: Half, { query, answer }: Thread): string | null {
  return answer.outcome === 'answered' && answer.claims.every(({ kind }) => NO_TOTAL.has(kind)) ? totalOfHalf(world, part, half, [{ query, answer }]) : null;
}
