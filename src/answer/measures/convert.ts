/** The same money in another unit, exactly. */
import { decimal, plain } from '../../budget/amount.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import type { Answer, Claim, Figure, Name } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { computedFigure, valueOf } from '../figures.ts';
import { asMoves } from './moves.ts';

/** Yuan in one of the target unit, and the unit as it is shown. */
export const TARGETS: Readonly<Record<string, readonly [yuan: string, unit: string]>> = {
  元: ['1', '元'], 千元: ['1000', '千元'], 万元: ['10000', '万元'], million: ['1000000', '百万元'], 亿元: ['100000000', '亿元'], billion: ['1000000000', '十亿元'],
};

export function convertFigures(context: Context, answer: Answer, figures: readonly Figure[]): Answer {
  const target = TARGETS[context.query.convertTo ?? '元'];
  const converted: Claim[] = [];
  let already = 0;
  for (const from of figures.map(asMove)) {
    if (from.value === '') continue;
    // A price stays one of the same thing: 元/人/月 → 万元/人/月.
    const [money = '', ...per] = from.unit.split('/');
    const yuan = inYuan(valueOf(from), money);
    if (!yuan || !target) continue;
    const [size, unit] = target;
    if (unit === money) {
      already += 1;
      continue;
    }
    const value = plain(yuan.div(decimal(size)));
    const factor = inYuan(decimal(1), money)?.div(decimal(size));
    const to = computedFigure(from.name, value, [unit, ...per].join('/'), from.year, `${from.value} × ${factor ? plain(factor) : ''}`, [from]);
    // How far something fell is told without its sign in both units.
    converted.push({ kind: 'convert', from, to: from.fell ? { ...to, fell: true } : to });
  }
  // In the unit that is asked for already: what is not told yet is told as it is.
  if (converted.length === 0 && already > 0) return answer.claims.length > 0 ? answer : { ...answer, claims: figures.map((figure): Claim => ({ kind: 'where', name: figure.name, figure })), listed: figures };
  if (converted.length === 0) return notFound(context, 'no money to convert', 'noFollowUp');
  const printedTo: Claim = { kind: 'notice', notice: 'printedTo', names: [], year: null };
  return { ...claims(context, 'a conversion', [...converted, printedTo], answer.subjects, figures) };
}

/** A change that bears the name of what changed, as in a ranking or a sum of decreases, is no amount of that name: 「甲的减少额」. */
function asMove(figure: Figure): Figure {
  const moved = figure.fell ?? (figure.facts.length > 0 && figure.facts.every(({ measure }) => measure === 'change'));
  return moved && !/(?:增减|增加|减少)额$/.test(figure.name.zh) ? asMoves([figure])[0] ?? figure : figure;
}

/** What is left of one whole is not called like that whole. */
export function restOf({ plus: [whole, another], result: { name } }: Extract<Claim, { kind: 'balance' }>): Name {
  return whole && !another ? { zh: `${whole.name.zh}的其余部分`, en: `the rest of ${whole.name.en ?? whole.name.zh}` } : name;
}

/** What a computation gave, which another unit is wanted of, before what went into it; cells by their row and column. */
export function resultsOf({ claims: list, listed }: Answer): Answer['listed'] {
  const results = list.flatMap((claim) => (claim.kind === 'difference' ? [claim.difference] : claim.kind === 'sum' ? [claim.total] : claim.kind === 'balance' ? [{ ...claim.result, name: restOf(claim) }] : []));
  const cells = list.flatMap((claim) => (claim.kind === 'cell' ? [cellFigure(claim)] : []));
  return results.length > 0 ? results : cells.length > 0 && cells.length === list.length ? cells : listed;
}

/** A cell's figure by its row and its column: the row's own amount is another. */
export function cellFigure({ name, column, figure }: Extract<Claim, { kind: 'cell' }>): Figure {
  return { ...figure, name: { zh: `${name.zh}的${column.zh}`, en: `${column.en ?? column.zh} of ${name.en ?? name.zh}` } };
}
