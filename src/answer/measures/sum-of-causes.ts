/** 「甲 3、乙 8、丙 12，这几个增加数合起来多少」: amounts that the asker gives beside names are causes of one change, all of them or none. */
import { pattern } from '../../budget/pattern.ts';
import { bareName } from '../../budget/text.ts';
import { numbersSaid } from '../../query/slots/numbers-said.ts';
import type { Answer, Claim } from '../answer.ts';
import { causesClaim } from '../texts/causes.ts';
import { claims, type Context } from '../context.ts';
import { sumOf, valueOf } from '../figures.ts';
import { changeOf } from './change.ts';
import { asMoves } from './moves.ts';
import { headFigure } from '../world.ts';
import { names } from './operand.ts';

/** The numbers that stand right behind a word, in digits: 「甲 3、」. */
const BEHIND_NAME = pattern(/[\u4e00-\u9fffa-z]\s*\d[\d.,]*\s*(?:万元?)?(?=\s*(?:[、，,；;和与及加+]|$))/i);

/** How many amounts of the question stand beside names. */
export function amountsBeside({ query: { spoken } }: Context): number {
  return spoken.split(/(?<=[、，,；;+])/).filter((piece) => BEHIND_NAME.test(piece)).length;
}

export function sumOfCauses(context: Context): Answer | null {
  const { query, world } = context;
  if (amountsBeside(context) < 2 || query.relativeYear === 'prior') return null;
  const said = numbersSaid(query.spoken).filter(({ unit }) => unit === null || unit.includes('万') || unit.includes('元'));
  // What the names have by themselves is their amounts.
  const amounts = context.topics.flatMap(({ entry }) => (entry ? headFigure(world, entry) ?? [] : []));
  if (said.every(({ value }) => amounts.some((figure) => figure.value !== '' && valueOf(figure).eq(value)))) return null;
  const about = [...new Set(world.book.rows.flatMap((row) => (row.context === null ? [] : [bareName(row.context)])))];
  const found = world.index.entries.filter((entry) => entry.names.some((name) => about.includes(name))).flatMap((entry) => {
    const change = changeOf(context, entry)?.change ?? null;
    const items = causesClaim(context, entry, change)?.items.map(({ figure }) => figure) ?? [];
    const own = said.filter(({ value }) => items.some((item) => valueOf(item).abs().eq(value)));
    const others = said.filter((number) => !own.includes(number) && !(change && valueOf(change).abs().eq(number.value)) && !number.value.eq(items.length));
    const picked = items.filter((item) => own.some(({ value }) => value.eq(valueOf(item).abs())));
    const all = own.length >= amountsBeside(context) && picked.length === own.length && picked.length > 1 && others.length === 0 && picked.every(({ unit }) => unit === picked[0]?.unit);
    return all ? [{ entry, change, picked }] : [];
  });
  const [only, another] = found;
  if (!only || another) return null;
  const items = asMoves(only.picked);
  const total = sumOf(names(items), items, world.book.year);
  const whole: Claim[] = only.change && !valueOf(only.change).eq(valueOf(total)) ? [{ kind: 'change', name: only.change.name, base: world.book.year - 1, change: only.change, percent: null, recomputed: null, rounding: false, current: null, premise: null }] : [];
  return claims(context, 'a sum of causes', [{ kind: 'sum', items, total, left: [] }, ...whole], [only.entry], [total]);
}
