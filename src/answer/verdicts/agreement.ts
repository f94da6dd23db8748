/** Figures that should agree: named parts against their whole. */
import { pattern } from '../../budget/pattern.ts';
import type { Claimed, Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { differenceClaim } from '../measures/compare.ts';
import { claims, type Context } from '../context.ts';
import { sumOf, tailOf, valueOf } from '../figures.ts';
import { operand } from '../measures/operand.ts';
import { agreement } from './claim-agreement.ts';
import { roundingNote } from './identities.ts';
import { ABOUT } from './statements.ts';
import { isInside } from '../measures/inside.ts';
import { placeOf } from '../measures/place-of.ts';
import { headFigure, totalEntry } from '../world.ts';

export const AGREES = 'figures that should agree';

const ADDED = pattern(/(?<!增|参)加(?!大|强)|合起来|之和|总和|合计|相加|凑|\bplus\b|\badd|\bsum\b|together|\bmakes?\b|\bcomes? to\b|combined|\btotall?(?:s|ing)?\b|\bequals?\b/i);
const CHECKED = pattern(/差|吻合|对得上|对得拢|是不是|是否|等于|一致|对不对|对吗|错|吗|match|come to|\bmakes?\b|equal|add up|tally|agree|correct|right|true|^(?:do|does|is|are)\b/i);
const BECAUSE = pattern(/因为|由于|\bbecause\b|\bdue to\b/i);

/** 「加起来 4000 万吧」: a sum that is stated. */
const SUPPOSED = pattern(/[吧吗么][?？。!！]*\s*$/);

/** Whether a sum is held against something. */
export function checksSum(query: Query): boolean {
  const words = grammarOf(query);
  return ADDED.test(words) && (CHECKED.test(words) || (query.claimed.length > 0 && SUPPOSED.test(words))) && query.act !== 'share' && query.act !== 'ratio' && !query.percent && !query.tags.has('share') && !BECAUSE.test(words);
}

/** 「甲加乙是不是等于丙」: the sum of the parts, and how far it is from the whole. */
export function addedUp(context: Context, other: Entry | null = null): Answer | null {
  const { query, topics, world } = context;
  if (!checksSum(query)) return null;
  if (topics.some(({ certainty }) => certainty !== 'sure')) return null;
  const named = [...new Set(topics.flatMap(({ entry }) => entry ?? []))];
  const place = placeOf(context, named);
  const entries = named.filter((entry) => entry !== place);
  const whole = entries.find((entry) => entries.length > 2 && entries.every((one) => one === entry || isInside(context, one, entry))) ?? other ?? equated(context, entries);
  const parts = entries.filter((entry) => entry !== whole);
  if (parts.length < 2 || parts.some((entry) => parts.some((other) => other !== entry && isInside(context, entry, other)))) return null;
  const figures = parts.reduce<Figure[]>((found, entry) => [...found, ...[operand(context, entry, found[0] ?? null)].filter((figure) => figure !== null)], []);
  // A whole that only the wording names must cut the money as its parts do.
  const bases = new Set(figures.map(({ facts }) => facts[0]?.row.basis));
  const above = whole !== null && parts.every((entry) => isInside(context, entry, whole));
  if (whole && !above && bases.size > 1) return null;
  if (figures.length !== parts.length || figures.some(({ unit, value }) => value === '' || unit !== figures[0]?.unit)) return null;
  const total = sumOf({ zh: '所列各项合计', en: 'the items added up' }, figures, world.book.year);
  const budget = whole === null && query.tags.has('total') ? totalEntry(world, 'expenditure') : null;
  const against = whole ? operand(context, whole, figures[0] ?? null) : budget ? headFigure(world, budget) : null;
  const stated = query.claimed.find(({ value }) => figures.every((figure) => !valueOf(figure).eq(value)));
  if (!against && !stated) return null;
  const sum: Claim = { kind: 'sum', items: figures, total, left: [] };
  if (!against) return claims(context, AGREES, [...(stated ? verdictOn(stated, total, query) : []), sum], entries, [total]);
  if (against.unit !== total.unit) return null;
  const off = valueOf(against).minus(valueOf(total)).abs();
  const verdict: Claim[] = off.eq(0) || off.gt(tailOf([...figures, against])) ? [{ kind: 'verdict', right: off.eq(0), about: off.eq(0) ? 'identity' : 'figure' }] : [];
  return claims(context, AGREES, [...verdict, sum, ...(off.eq(0) ? amount(against) : [differenceClaim(total, against), ...(verdict.length === 0 ? roundingNote(context) : [])])], entries, [total, against]);
}

/** The number in its own unit: "1.43 million" is 143 万. */
function verdictOn(said: Claimed, total: Figure, { spoken }: Query): Claim[] {
  // 「加起来近 4000 万」: that or somewhat less.
  const stated: Claimed = NEARLY.test(spoken.slice(0, said.from)) ? { ...said, odd: 'nearly' } : said;
  const found = agreement(stated, [total], ABOUT.test(spoken));
  return found === 'apart' ? [] : [{ kind: 'verdict', right: found === 'right' || found === 'rounded', about: found === 'rounded' || found === 'unit' ? found : 'figure' }];
}

const NEARLY = pattern(/(?:近|快|将近|接近|差不多)(?:有|到|要|是)?\s*$|\b(?:nearly|almost|close to|just under|not quite)\s+(?:rmb |cny |¥)?$/i);

/** The question without its names: 差 in 差旅费 asks for no difference. */
function grammarOf({ mentions, text: asked }: Query): string {
  return mentions.reduce((text, mention) => text.replace(mention.text, ' '), asked.toLowerCase());
}

/** 「…加起来是不是丙」, "… add up to C": the last name, behind the word that equates. */
function equated({ topics, query }: Context, entries: readonly Entry[]): Entry | null {
  const [before, last] = topics.slice(-2);
  if (entries.length < 3 || !before || !last?.entry) return null;
  const text = query.text.toLowerCase();
  const between = text.slice(text.indexOf(before.mention.text) + before.mention.text.length, text.lastIndexOf(last.mention.text));
  return /等于|是|吻合|对得上|够|\bto\b|\bequals?\b|\bmakes?\b|\bgives?\b|=|\bis\b/.test(between) ? last.entry : null;
}

function amount(figure: Figure): Claim[] {
  return [{ kind: 'where', name: figure.name, figure }];
}
