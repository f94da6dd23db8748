/** What an answer must not leave unsaid: contradictions that its figures stand in, and rounding. */
import type { Check } from '../budget/check.ts';
import type { Claim, Figure } from './answer.ts';
import type { Entry } from '../search/entries.ts';
import type { Context } from './context.ts';
import { figuresOf } from './figures-of.ts';
import { contradictions } from './world.ts';
import { checkFigures } from './verdicts/identities.ts';

/** Questions about a sum are told when its printed parts are off by rounding (尾差). */
const SUM_ACTS: ReadonlySet<string> = new Set(['sum', 'breakdown', 'remainder']);

function tailErrors(context: Context, figures: readonly Figure[]): Check[] {
  const facts = new Set(figures.flatMap((figure) => figure.facts));
  const found = context.world.checks.filter(({ verdict, facts: involved, left, right }) => verdict === 'tail_error' && (left.derivation ?? right.derivation) !== null
    && involved.filter((fact) => fact.measure === 'amount').length > 1 && involved.every((fact) => facts.has(fact) || fact.row.children.some((row) => row.facts.some((own) => facts.has(own)))));
  return found.slice(0, 1);
}

/** Contradictions that a shown figure stands in: they come along with the answer. */
export function caveatsFor(context: Context, figures: readonly Figure[]): Claim[] {
  // A name that was settled against a contradicted figure is told with the contradiction.
  const settled = context.topics.flatMap(({ certainty, entry, choices }) => (certainty === 'sure' ? choices.filter((one) => one !== entry && !isWider(one, entry)).flatMap((one) => one.facts) : []));
  const facts = new Set([...figures.flatMap((figure) => figure.facts.slice(0, 1)), ...settled]);
  // One wrong figure is told where it stands, not with everything else that is added to it.
  const found = contradictions(context.world.checks).filter(({ explained, facts: involved }) => explained !== true && involved.some((fact) => facts.has(fact)));
  const tails = SUM_ACTS.has(context.query.act) ? tailErrors(context, figures) : [];
  return [...found.slice(0, 2), ...tails].map((check): Claim => ({ kind: 'caveat', check, figures: checkFigures(context, check) }));
}

/** The same name in all units, where one unit's was taken: what is wrong in another unit is not its. */
function isWider(one: Entry, entry: Entry | null): boolean {
  return entry?.unit != null && one.unit === null && one.key === entry.key;
}

/** A yes for a figure that another place contradicts, and a no for the figure of that other place, are neither: both are told. */
export function withDispute(context: Context, list: readonly Claim[], noted: readonly Claim[]): Claim[] {
  // What the answer shows as an identity needs no note of it.
  const caveats = noted.filter((note) => note.kind !== 'caveat' || !list.some((claim) => claim.kind === 'identity' && claim.check === note.check));
  const [verdict, ...told] = list;
  if (verdict?.kind !== 'verdict' || (verdict.about !== 'figure' && verdict.about !== 'rounded') || told.some(({ kind }) => kind === 'verdict')) return [...list, ...caveats];
  const shown = told.flatMap(figuresOf).map(({ value }) => value);
  const stated = context.query.claimed.map(({ value }) => value.toFixed());
  const disputed = caveats.some((claim) => {
    if (claim.kind !== 'caveat' || claim.check.verdict !== 'contradiction' || claim.check.left.value === null || claim.check.right.value === null) return false;
    const sides = [claim.check.left, claim.check.right].filter(({ derivation }) => derivation === null).map(({ value }) => value?.toFixed() ?? '');
    return sides.length === 2 && sides.some((value) => shown.includes(value)) && sides.some((value) => stated.includes(value) || (verdict.right && shown.includes(value)));
  });
  return disputed ? [{ ...verdict, right: true, about: 'disputed' }, ...told, ...caveats] : [...list, ...caveats];
}
