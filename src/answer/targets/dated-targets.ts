/** 「10月前要完成的指标」, "which targets are due by September": the indicators whose printed date is that month, or none later. */
import { pattern } from '../../budget/pattern.ts';
import { NONE_OF_MONTH, OF_MONTH } from '../marks.ts';
import type { Fact } from '../../budget/fact.ts';
import { isKept, monthIn, monthsOf, MONTHS, type MonthAsked } from '../../query/slots/months.ts';
import { sentencesOf } from '../../search/sentences.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { printedFigure } from '../figures.ts';

const LISTS = pattern(/哪些|哪几|哪个|什么|有啥|几[个项条件]|多少[个项]|列|\bwhich\b|\bwhat\b|\blist\b|\bhow many (?:targets|indicators|tasks|deadlines)\b|\bany(?:thing)?\b/i);
const OF_TARGETS = pattern(/指标|目标|任务|完成|截止|期限|到期|办[完好]|做[完好什啥]|干[完什啥]|\btargets?\b|\bindicators?\b|\btasks?\b|\bdeadlines?\b|\bdue\b|\bfinish|\bcomplet|\bdone\b|\bwork\b|\bhappens?\b|\breport(?:ed|s)?\b|\bsubmit(?:ted)?\b|\bhand(?:ed)? in\b|\bfiled?\b|\bready\b|\bdeliver(?:ed)?\b|\b(?:must|have to|has to|need(?:s|ed)? (?:to|doing)|supposed to|should)\b/i);

export function datedTargetsAnswer(context: Context): Answer | null {
  const { query, world, topics } = context;
  const asked = monthIn(query.text);
  if (asked === null || !LISTS.test(query.text) || !OF_TARGETS.test(query.text) || /钱|万元|车|money|budget|cost|vehicle/i.test(query.text)) return null;
  // What one thing has to do by then is asked of that thing.
  if (topics.some(({ certainty, entry, mention }) => certainty === 'sure' && entry !== null && mention.unknown.length === 0 && !/^(?:月|完成|指标|targets?|tasks?|report|submi|filed?|done|happen|deliver)/.test(mention.text))) return null;
  const dated = world.book.facts.filter(({ measure, text, value }) => measure === 'target' && value === null && monthsOf(text).length > 0);
  const fitting = dated.filter((fact) => isDue(fact, asked));
  if (dated.length === 0) return null;
  const name = { zh: `${asked.month} 月`, en: MONTHS[asked.month - 1] ?? null };
  const said = asked.until || fitting.length === 0 ? sentencesWith(context, asked.month) : [];
  if (fitting.length === 0 && said.length === 0) return notFound(context, NONE_OF_MONTH, 'noneMatch', [name]);
  const told = fitting.map((fact): Claim => ({ kind: 'target', name: world.nameOf(fact.row.label), text: fact.text ?? '', figure: printedFigure(world.nameOf(fact.row.label), fact) }));
  return claims(context, OF_MONTH, [...said, ...told], [], told.flatMap((claim) => (claim.kind === 'target' ? [claim.figure] : [])));
}

/** What a sentence says is to be done by that month. */
function sentencesWith({ world }: Context, month: number): Claim[] {
  const printed = new RegExp(`(?<!\\d)${month}\\s*月(?:\\s*\\d+\\s*日)?(?:底|份)?(?:之?前|以前)`);
  return sentencesOf(world.book.passages).filter(({ passage, text }) => passage.kind === 'prose' && printed.test(text)).map(({ passage, text, place }) => ({ kind: 'quote', what: 'prose', name: world.nameOf(passage.subject), text, places: [place] }));
}

/** A month to be kept to is kept by what is due earlier; what goes on through a month, or comes back in it, has it. */
function isDue({ text }: Fact, asked: MonthAsked): boolean {
  const months = monthsOf(text);
  return asked.until ? months.length === 1 && /前/.test(text ?? '') && isKept(text ?? '', asked) === true : months.includes(asked.month);
}
