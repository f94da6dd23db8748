/** 「为什么有 600 和 700 两个数」: two figures of one year, told with what each is; no reason of a change answers that. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { printedFigure } from '../figures.ts';
import { lookupEntry } from '../lookup-entry.ts';

const DIFFER = pattern(/不一样|不同|不一致|不相同|两个(?:数|口径|金额|数字)|对不上|differ|two (?:figures|numbers|amounts)|而不是|rather than|instead of/i);
const MOVED = pattern(/去年|上年|上一年|[增减涨降升跌多少]了|增加|减少|上涨|下降|last year|previous|increase|decrease|\b(?:rise|rose|fell|fall|drop)/i);
/** A smaller bare number counts something. */
const FEWEST = 10;

export function twoFiguresAnswer(context: Context, entry: Entry): Answer | null {
  const { query, world, topics } = context;
  const said = query.claimed.filter(({ value, unit }) => (unit === null || unit.includes('元')) && value.gte(FEWEST));
  if (MOVED.test(query.text) || query.relativeYear === 'prior' || (query.year !== null && query.year !== world.book.year) || (said.length < 2 && !DIFFER.test(query.text))) return null;
  const has = (value: Figure['facts'][number]['value']): boolean => said.some((claim) => value?.eq(claim.value) === true);
  const check = said.length > 1 ? world.checks.find(({ verdict, left, right }) => verdict === 'contradiction' && has(left.value) && has(right.value)) : undefined;
  if (check) return claims(context, 'two figures that contradict each other', [{ kind: 'identity', check, figures: check.facts.map((fact) => printedFigure(world.nameOf(fact.row.label), fact)) }], [entry]);
  const own = (one: Entry): boolean => one.facts.some(({ measure, value, year }) => measure === 'amount' && year === world.book.year && has(value));
  const missing = said.filter(({ value }) => !entry.facts.some((fact) => fact.measure === 'amount' && fact.value?.eq(value) === true));
  const others = missing.length === 0 ? [] : topics.flatMap(({ mention }) => world.index.findEntries({ text: mention.text, pieces: mention.pieces }).filter(({ entry: one, precision }) => one !== entry && precision >= 0.6 && one.facts.some(({ value, measure }) => measure === 'amount' && missing.some((claim) => value?.eq(claim.value) === true))).slice(0, 1).map((hit) => hit.entry));
  const shown = [...(said.length === 0 || own(entry) ? [entry] : []), ...others];
  const answers = shown.map((one) => lookupEntry(context, one));
  const amounts = answers.flatMap((answer) => answer.claims.flatMap((claim) => (claim.kind === 'amount' ? claim.readings : [])));
  return amounts.length > 1 ? claims(context, 'two figures, each with what it is', answers.flatMap((answer) => answer.claims), shown, answers.flatMap(({ listed }) => listed)) : null;
}
