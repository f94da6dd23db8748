/** One question at work: its world, its names, and small makers of answers. */
import type { Fact } from '../budget/fact.ts';
import type { Query } from '../query/query.ts';
import type { Entry } from '../search/entries.ts';
import type { Answer, Candidate, Claim, Figure, Name, Notice, Outcome } from './answer.ts';
import { amountFacts, readingsOf, type ReadingFilter } from './names/readings.ts';
import { printedFigure } from './figures.ts';
import type { Topic } from './names/resolve-mention.ts';
import type { World } from './world.ts';

export interface Context {
  world: World;
  query: Query;
  topics: readonly Topic[];
  filter: ReadingFilter;
  /** What the thread was about, when the question names nothing itself. */
  carried: readonly Entry[];
  /** The answer before, for 「第二个」 and 「加起来」. */
  last: Answer | null;
}

/** Candidates are buttons in Slack; more than this nobody reads. */
const MOST_CANDIDATES = 6;

/** Whether one of the words names something for certain. */
export function isNamed({ topics }: Context): boolean {
  return topics.some(({ certainty }) => certainty === 'sure');
}

export function entryName(context: Context, entry: Entry): Name {
  const { zh, en } = context.world.nameOf(entry.label);
  return entry.unit === null ? { zh, en } : { zh: `${zh}（${entry.unit}）`, en: en === null ? null : `${en}, ${entry.unit}` };
}

export function claims(context: Context, rule: string, list: readonly Claim[], subjects: readonly Entry[] = [], listed: readonly Figure[] = [], outcome: Outcome = 'answered'): Answer {
  return {
    outcome, claims: list.map((claim) => (claim.kind === 'count' ? { ...claim, figure: wherePrinted(context.world, claim.figure) } : claim)), candidates: [], subjects: [...new Set(subjects)], listed, pool: list.some(({ kind }) => kind === 'list') ? listed : [],
    trace: { query: context.query, hits: context.topics.flatMap(({ hits }) => hits.slice(0, 5)), rule, marks: [rule] },
  };
}

/** A number of people or things with every place that prints it of the same thing: 「车辆 22 辆」 and 「实有车辆 22 辆」. */
function wherePrinted(world: World, figure: Figure): Figure {
  const [own, more] = figure.facts;
  if (!own || more || figure.derivation !== null || own.measure !== 'count') return figure;
  const same = world.book.facts.filter((fact) => fact !== own && fact.measure === 'count' && fact.printed === own.printed && fact.unit === own.unit && fact.row.context === own.row.context && fact.row.budgetUnit === own.row.budgetUnit && thingOf(fact) === thingOf(own));
  return same.length === 0 ? figure : printedFigure(figure.name, own, same);
}

function thingOf({ row }: Fact): string {
  return row.label.replace(/^(?:实有|现有|共有)/, '');
}

export function notFound(context: Context, rule: string, notice: Notice, names: readonly Name[] = [], near: readonly Entry[] = [], more: readonly Claim[] = [], year: number | null = null): Answer {
  const answer = claims(context, rule, [{ kind: 'notice', notice, names, year }, ...more], near, [], 'not_found');
  return { ...answer, candidates: candidatesOf(context, near) };
}

export function clarify(context: Context, rule: string, notice: Notice, names: readonly Name[], choices: readonly Entry[]): Answer {
  const candidates = candidatesOf(context, choices);
  // Nothing to offer is nothing to ask back; a lone letter is no name that could be missing.
  if (candidates.length === 0 && notice === 'resembles') return (names[0]?.zh.length ?? 0) > 1 ? notFound(context, rule, 'notInDocument', names) : clarify(context, rule, 'unintelligible', [], []);
  const answer = claims(context, rule, [{ kind: 'notice', notice, names, year: null }], [], candidates.map(({ figure }) => figure), 'clarify');
  return { ...answer, candidates, subjects: [] };
}

function candidatesOf(context: Context, entries: readonly Entry[]): Candidate[] {
  const found: Candidate[] = [];
  for (const entry of entries) {
    const name = entryName(context, entry);
    const facts = amountFacts(entry, context.world.book.year);
    const shown = facts.length > 0 ? facts : entry.facts.filter(({ measure }) => measure === 'target');
    for (const { figure, note } of readingsOf(name, shown.filter(hasValue), context.world.nameOf.bind(context.world))) {
      found.push({ name, value: figure.value, unit: figure.unit, note, entry, figure });
    }
  }
  return found.slice(0, MOST_CANDIDATES);
}

function hasValue(fact: Fact): boolean {
  return fact.value !== null;
}
