/** 「10月前要完成的指标」, "which targets are due by September": the indicators whose printed date is that month, or none later. */
import type { Fact } from '../budget/fact.ts';
import type { Answer, Claim } from './answer.ts';
import { claims, notFound, type Context } from './context.ts';
import { printedFigure } from './figures.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const NAMED_EN = new RegExp(String.raw`\b(?:in|by|before|until|till|of|for|during|due|no later than|end of|than) (?:the )?(?:end of |start of |beginning of |mid-?)?(${MONTHS.join('|')})[a-z]*\b`, 'i');
const NAMED_ZH = /(?<![\d.])(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])\s*月(?!报)/;
const LISTS = /哪些|哪几|哪个|什么|有啥|几[个项条件]|多少[个项]|列|\bwhich\b|\bwhat\b|\blist\b|\bhow many (?:targets|indicators|tasks|deadlines)\b|\bany\b/i;
const OF_TARGETS = /指标|目标|任务|完成|截止|期限|到期|办[完好]|做[完好]|\btargets?\b|\bindicators?\b|\btasks?\b|\bdeadlines?\b|\bdue\b|\bfinish|\bcomplet|\bdone\b|\bwork\b/i;
/** What an earlier month fulfils too. */
const UNTIL = /前|之前|以前|截止|为止|底|\b(?:by|before|until|till|no later than)\b/i;
const DIGITS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十一: 11, 十二: 12 };

export function datedTargetsAnswer(context: Context): Answer | null {
  const { query, world, topics } = context;
  const month = monthIn(query.text);
  if (month === null || !LISTS.test(query.text) || !OF_TARGETS.test(query.text) || /钱|万元|车|money|budget|cost|vehicle/i.test(query.text)) return null;
  // What one thing has to do by then is asked of that thing.
  if (topics.some(({ certainty, entry, mention }) => certainty === 'sure' && entry !== null && mention.unknown.length === 0 && !/^(?:月|完成|指标|targets?|tasks?)/.test(mention.text))) return null;
  const until = UNTIL.test(query.text);
  const dated = world.book.facts.filter(({ measure, text, value }) => measure === 'target' && value === null && monthsOf(text).length > 0);
  const fitting = dated.filter((fact) => isDue(fact, month, until));
  if (dated.length === 0) return null;
  const name = { zh: `${month} 月`, en: MONTHS[month - 1] ?? null };
  if (fitting.length === 0) return notFound(context, 'no indicator has that month', 'noneMatch', [name]);
  const told = fitting.map((fact): Claim => ({ kind: 'target', name: world.nameOf(fact.row.label), text: fact.text ?? '', figure: printedFigure(world.nameOf(fact.row.label), fact) }));
  return claims(context, 'the indicators with that month', told, [], told.flatMap((claim) => (claim.kind === 'target' ? [claim.figure] : [])));
}

function monthIn(text: string): number | null {
  const [, english] = NAMED_EN.exec(text) ?? [];
  if (english !== undefined) return MONTHS.findIndex((one) => one === english.toLowerCase()) + 1;
  const [, chinese] = NAMED_ZH.exec(text) ?? [];
  return chinese === undefined ? null : DIGITS[chinese] ?? Number(chinese);
}

function monthsOf(text: string | null): number[] {
  return [...(text ?? '').matchAll(/(?<!\d)(1[0-2]|[1-9])\s*月/g)].map(([, digits]) => Number(digits));
}

/** A month to be kept to is kept by what is due earlier; what goes on through a month, or comes back in it, has it. */
function isDue({ text }: Fact, month: number, until: boolean): boolean {
  const months = monthsOf(text);
  if (!until) return months.includes(month);
  const [only] = months;
  return months.length === 1 && only !== undefined && /前/.test(text ?? '') && only <= month;
}
