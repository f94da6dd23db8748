/** "Is that more than the two together?", 「比前两个加起来多吗」: the amount told now against the others of the thread, or those that are named, added up. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims } from '../context.ts';
import { sumOf } from '../figures.ts';
import { differenceClaim } from '../measures/compare.ts';
import { names, operand } from '../measures/operand.ts';
import { resolveMentions } from '../names/resolve.ts';
import { withComparisonVerdict } from '../verdicts/verdicts.ts';
import { countNamed } from './parts-said.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

type Sum = Extract<Claim, { kind: 'sum' }>;
interface Told { figure: Figure; entry: Entry }

export const OTHERS_TOGETHER: Rule = { name: 'the amount just told against the others together', answer: againstOthers };

/** The comparison, and behind it that the others are added up. */
const THAN_TOGETHER = pattern(/(?:\bthan\b|\bexceeds?\b|比|超).*(?:\b(?:together|combined|in total|added up|the sum|summed)\b|加起来|加在?一[起块]|合起来|合在?一[起块]|合计|总和|之和|相加)/i);

function againstOthers(turn: Turn): Answer | null {
  const { query, last } = turn;
  const now = THAN_TOGETHER.test(query.spoken) ? amountOf(last) : null;
  if (!now) return null;
  const named = sumOfNamed(turn, now);
  if (named) return setApart(turn, now, named);
  if (!isBare(query)) return null;
  const n = countNamed(query.spoken) ?? 2;
  const before = sumBefore(turn);
  const sum = before?.items.length === n ? before : sumOfTold(turn, now, n);
  return sum ? setApart(turn, now, sum) : null;
}

/** "Is that more than A and B combined?", 「比甲和乙加起来多吗」: those that are named behind the comparison. */
function sumOfNamed({ world, query, last }: Turn, now: Told): Sum | null {
  const [first, another] = query.mentions;
  if (!first || !another || !THAN_BEFORE.test(query.spoken.slice(0, first.from)) || !isBare({ ...query, mentions: [] })) return null;
  const topics = resolveMentions({ ...query, act: 'lookup', wanted: 'money' }, world.index);
  const context = contextOf(world, query, [], last);
  const items = topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry && entry !== now.entry ? operand(context, entry) ?? [] : []));
  return items.length > 1 && items.length === query.mentions.length && items.every(({ unit }) => unit === now.figure.unit) ? added(items, now) : null;
}
const THAN_BEFORE = pattern(/(?:\bthan|\bexceeds?|比|超过?)\W*(?:the )?$/i);

function added(items: readonly Figure[], now: Told): Sum {
  return { kind: 'sum', items, total: sumOf(names(items), items, now.figure.year), left: [] };
}

const MORE_ASKED = ['which', 'why', 'share', 'average', 'project', 'item'] as const;

/** Nothing else is asked of, and no other year, number or limit. */
function isBare({ mentions, wholes, claimed, thresholds, relativeYear, year, direction, table, tags }: Query): boolean {
  return mentions.every(isFrame) && wholes.length === 0 && claimed.length === 0 && thresholds.length === 0 && relativeYear === null && year === null && direction === null && table === null && !MORE_ASKED.some((tag) => tags.has(tag));
}

/** The only amount that an answer told, of one name and in one reading. */
function amountOf({ outcome, claims: told, subjects }: Answer): Told | null {
  const [claim, another] = told;
  const [entry, more] = subjects;
  const [reading, other] = claim?.kind === 'amount' ? claim.readings : [];
  return outcome === 'answered' && entry && !more && !another && reading && !other && reading.figure.unit.includes('元') && reading.figure.value !== '' ? { figure: reading.figure, entry } : null;
}

/** What the answer before the last one added up, when the name told now is none of it. */
function sumBefore({ thread: { told }, last }: Turn): Sum | null {
  const before = told.at(-2);
  const [sum, another] = before?.claims.flatMap((claim) => (claim.kind === 'sum' ? [claim] : [])) ?? [];
  return before && sum && !another && before.claims.every(({ kind }) => kind === 'sum' || kind === 'notice') && !before.subjects.some((entry) => last.subjects.includes(entry)) ? sum : null;
}

/** The amounts told one by one before the last answer, added up; what was computed between them is passed over. */
function sumOfTold({ thread: { told } }: Turn, now: Told, n: number): Sum | null {
  const items: Figure[] = [];
  const entries = new Set([now.entry]);
  for (const answer of told.slice(0, -1).reverse()) {
    if (items.length === n) break;
    const own = amountOf(answer);
    if (!own && !answer.claims.every(({ kind }) => kind === 'difference')) return null;
    if (!own || entries.has(own.entry)) continue;
    entries.add(own.entry);
    items.unshift(own.figure);
  }
  return items.length === n && items.every(({ unit }) => unit === now.figure.unit) ? added(items, now) : null;
}

function setApart({ world, query, last }: Turn, { figure, entry }: Told, sum: Sum): Answer | null {
  if (figure.unit !== sum.total.unit) return null;
  const context = contextOf(world, query, [entry], last);
  const answer = withComparisonVerdict(context, claims(context, 'an amount against a sum', [differenceClaim(figure, sum.total)], [entry], [figure, sum.total]));
  return { ...answer, claims: [...answer.claims, sum] };
}
