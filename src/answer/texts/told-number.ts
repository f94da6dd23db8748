/** 「要实现几个社区的…」: a number that stands in the sentence just quoted is told as a figure, before the quotation. */
import { pattern } from '../../budget/pattern.ts';
import type { Fact } from '../../budget/fact.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import type { Context } from '../context.ts';
import { printedFigure } from '../figures.ts';
import { displayName } from '../world.ts';

type Quote = Extract<Claim, { kind: 'quote' }>;

/** The measure word that is asked with: 几个, 多少场. */
const COUNTER = pattern(/(?:几|多少)\s*([个项家名人次场岁宗处条种间辆户份块])/);
const HOW_MANY = pattern(/\bhow many\b|\bwhat number\b/i);
const COUNTERS = '个|项|家|名|人|次|场|岁|周岁|宗|处|条|种|间|辆|户|份|块';
/** The words behind a number, up to the next pause. */
const BEHIND = '([\\u4e00-\\u9fff]{0,16})';
/** How many pairs of letters a question and the words behind a number must share. */
const SHARED = 1;

export function withToldNumber(context: Context, answer: Answer): Answer {
  const { query } = context;
  const counter = COUNTER.exec(query.spoken)?.[1];
  const quotes = answer.claims.filter((claim): claim is Quote => claim.kind === 'quote');
  const [quote, another] = quotes;
  if (answer.outcome !== 'answered' || !quote || another || answer.claims.length > 1 || (quote.figures ?? []).length > 0 || (counter === undefined && !HOW_MANY.test(query.spoken))) return answer;
  const figure = numberIn(context, quote, counter);
  if (!figure) return answer;
  return { ...answer, claims: [{ kind: 'count', name: figure.name, figure, asOf: null }, quote], listed: [figure] };
}

/** The one number of the sentence that is counted so; of several the one whose words the question has. */
function numberIn(context: Context, { text, name, places }: Quote, counter: string | undefined): Figure | null {
  const found = [...text.matchAll(new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?)\\s*(${counter ?? COUNTERS})${BEHIND}`, 'g'))].map(([, value = '', unit = '', words = '']) => ({ value: value.replace(/,/g, ''), unit, words, shared: sharedWith(context, words) }));
  const [best, next] = [...found].sort((left, right) => right.shared - left.shared);
  if (!best || (next && next.shared === best.shared) || (context.query.language === 'zh' && best.shared < SHARED && found.length > 1)) return null;
  const [place] = places;
  const fact = context.world.book.facts.find((one) => isPrinted(one, best.value, best.unit) && text.replace(/\s/g, '').includes(one.row.label.replace(/\s/g, '')));
  if (fact) return printedFigure(context.world.nameOf(displayName(fact.row)), fact);
  return place ? { name: best.words.length > 1 ? context.world.nameOf(best.words) : name, value: best.value, unit: best.unit, year: null, derivation: null, places: [place], facts: [] } : null;
}

function isPrinted({ measure, printed, unit }: Fact, value: string, counter: string): boolean {
  return measure === 'count' && printed === value && unit === counter;
}

function sharedWith({ query, topics }: Context, words: string): number {
  const said = `${query.spoken}${topics.map(({ entry }) => entry?.label ?? '').join('')}`.replace(/\s/g, '');
  return [...words].filter((_, at) => at + 2 <= words.length && said.includes(words.slice(at, at + 2))).length;
}
