/** What an indicator reached in the year before, where the table prints it beside the target: its own answer, and how far the target goes beyond it. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure, Name } from '../answer.ts';
import { claims, entryName, type Context } from '../context.ts';
import { printedFigure } from '../figures.ts';
import { differenceClaim } from '../measures/compare.ts';

const REACHED = '完成值';
const BEFORE = pattern(/完成值|原来|原先|此前|之前|\b(?:reached|achieved|up from|from what|used to|previous(?:ly)?|before)\b/i);
const APART: ReadonlySet<Context['query']['act']> = new Set<Context['query']['act']>(['change', 'difference', 'compare']);

export function hasReached(entry: Entry | null | undefined): boolean {
  return entry?.facts.some(({ measure }) => measure === 'reached') === true && !entry.kinds.has('money');
}

/** Null where the question is not of the year before. */
export function reachedAnswer(context: Context, entry: Entry): Answer | null {
  const { query, world } = context;
  const prior = query.relativeYear === 'prior' || query.year === world.book.year - 1 || query.act === 'prior' || query.outside === 'actual' || BEFORE.test(query.spoken);
  if (!hasReached(entry) || !(prior || APART.has(query.act))) return null;
  const name = entryName(context, entry);
  const told = entry.facts.filter(({ measure }) => measure === 'reached' || measure === 'target').map((fact): { claim: Claim; figure: Figure } => {
    const figure = printedFigure(name, fact);
    return { claim: { kind: 'target', name, text: fact.text ?? '', figure }, figure };
  });
  const of = (measure: string): Figure[] => told.filter(({ figure }) => figure.facts[0]?.measure === measure && figure.value !== '').map(({ figure }) => figure);
  const [before, another] = of('reached');
  const [target] = of('target');
  const apart = APART.has(query.act) && before && target && !another && before.unit === target.unit
    ? [differenceClaim({ ...target, name: withWord(name, '目标值', 'target') }, { ...before, name: withWord(name, `${before.year ?? ''}年${REACHED}`, `reached in ${before.year ?? ''}`) })] : [];
  const first = told.filter(({ figure }) => figure.facts[0]?.measure === 'reached');
  const list = [...first, ...told.filter((one) => !first.includes(one))];
  return claims(context, 'what an indicator reached the year before', [...apart, ...list.map(({ claim }) => claim)], [entry], [...apart.flatMap((claim) => (claim.kind === 'difference' ? [claim.difference] : [])), ...first.map(({ figure }) => figure)]);
}

function withWord({ zh, en }: Name, zhWord: string, enWord: string): Name {
  return { zh: `${zh}${zhWord}`, en: `${en ?? zh}, ${enWord}` };
}
