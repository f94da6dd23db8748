/** 「上半年要完成的工作」, "what is due first", 「哪些是每月都要做的」: the indicators whose printed date lies there. */
import { pattern } from '../../budget/pattern.ts';
import { NONE_OF_MONTH, OF_MONTH } from '../marks.ts';
import type { Fact } from '../../budget/fact.ts';
import { monthIn, monthsOf } from '../../query/slots/months.ts';
import { timeOfYear, type TimeOfYear } from '../../query/slots/time-of-year.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { printedFigure } from '../figures.ts';

const LISTS = pattern(/哪些|哪几|哪个|哪一?[件项]|什么|有啥|几[个项件]|多少[个项]|列|\bwhich\b|\bwhat\b|\blist\b|\bhow many (?:targets|indicators|tasks|deadlines)\b|\bany(?:thing)?\b/i);
/** Something is to be done by then, and nothing else is asked of it. */
const TO_DO = pattern(/(?:完成|做完|办完|弄完|搞完|截止|到期|期限|要?(?:做|办|开展|发|发放|交)的)|指标|任务|目标|\bdue\b|\bdeadlines?\b|\b(?:finished|completed|done|ready|delivered|carried out|paid)\b|\b(?:targets?|indicators?|tasks?)\b/i);
const OF_MONEY = pattern(/钱|万元|预算|经费|资金|支出|收入|车|增|减|\b(?:money|budget|cost|costs|spending|spent|vehicles?|average|per)\b/i);
/** Words of the wording, and no name of a thing. */
const TALK = pattern(/^(?:完成|做完|办完|到期|截止|期限|年底|年末|年终|年内|半年|上半年|下半年|季度|月|每月|工作|事情?|件|任务|指标|目标|活动|year|half|quarter|due|end|finish(?:ed)?|complet(?:e|ed)|done|things?|tasks?|targets?|indicators?|deadlines?|work|first|last|month(?:ly)?|earliest|latest)+$/i);

export function dueInStretchAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const asked = monthIn(query.text) === null ? timeOfYear(query.text) : null;
  if (asked === null || !LISTS.test(query.text) || !TO_DO.test(query.text) || OF_MONEY.test(query.text) || query.claimed.length > 0) return null;
  if (query.mentions.some(({ text }) => !text.split(/\s+/).every((word) => TALK.test(word)))) return null;
  const dated = world.book.facts.filter(({ measure, value, row }) => measure === 'target' && value === null && row.role === 'indicator');
  const fitting = fits(dated, asked);
  const name = asked.kind === 'months' || asked.kind === 'again' ? { zh: asked.zh, en: asked.en } : null;
  if (dated.every(({ text }) => monthsOf(text).length === 0)) return null;
  if (fitting.length === 0) return notFound(context, NONE_OF_MONTH, 'noneMatch', name ? [name] : []);
  const told = fitting.map((fact): Claim & { kind: 'target' } => { const of = world.nameOf(fact.row.label); return { kind: 'target', name: of, text: fact.text ?? '', figure: printedFigure(of, fact) }; });
  return claims(context, OF_MONTH, told, [], told.map(({ figure }) => figure));
}

function fits(dated: readonly Fact[], asked: TimeOfYear): Fact[] {
  if (asked.kind === 'again') return dated.filter(({ text }) => asked.printed.test(text ?? ''));
  // A deadline is one month; what goes on through the year, or comes back in it, is due at none.
  const due = dated.filter(({ text }) => monthsOf(text).length === 1);
  const monthOf = ({ text }: Fact): number => monthsOf(text)[0] ?? 0;
  if (asked.kind === 'months') return due.filter((fact) => monthOf(fact) >= asked.from && monthOf(fact) <= asked.to);
  const ends = due.filter(({ text }) => /前|止/.test(text ?? ''));
  const end = asked.kind === 'first' ? Math.min(...ends.map(monthOf)) : Math.max(...ends.map(monthOf));
  return ends.filter((fact) => monthOf(fact) === end);
}
