/** 「剩下的都是什么」, "what is the rest": besides how much is left, the lines that it consists of, where they come to as much; of a fund the rows that were not told. */
import { pattern } from '../../budget/pattern.ts';
import type { Fact, OneFund, Row } from '../../budget/fact.ts';
import { FUND_LABEL, FUND_LABEL_EN } from '../../budget/funds.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims } from '../context.ts';
import { balanceOf, printedFigure, sumOf, tailOf, valueOf } from '../figures.ts';
import { countOf } from '../sets/rank-figures.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';
import { displayName, type World } from '../world.ts';
import { withShareOfRest } from './share-of-rest.ts';

export { SHARE_OF_REST } from './share-of-rest.ts';

const REST = pattern(/其[他余]|剩下|剩余|余下|别的|\b(?:rest|remainder|remaining|left)\b/i);
const WHAT = pattern(/(?:是|有|包[括含])?(?:什么|啥|哪些|哪几[个项])|\bwhat (?:is|are|was|were|else|makes up)\b|\bwhich\b|\bmade (?:up )?of\b/i);
const MOST_ROWS = 15;

/** What is left over, with the lines that it is made of where that is asked. */
export function withRest(turn: Turn, answer: Answer): Answer {
  return withLines(turn, withShareOfRest(turn, answer));
}

function withLines(turn: Turn, answer: Answer): Answer {
  const { query, world } = turn;
  const [balance, another] = answer.claims.flatMap((claim) => (claim.kind === 'balance' ? [claim] : []));
  const [whole, more] = balance?.plus ?? [];
  const [part, other] = balance?.minus ?? [];
  if (answer.outcome !== 'answered' || !balance || another || !whole || more || !part || other || !REST.test(query.spoken) || !WHAT.test(query.spoken) || part.derivation !== null || answer.claims.some(({ kind }) => kind === 'list')) return answer;
  const lines = linesBeside(world, part, valueOf(balance.result).toFixed());
  return lines.length === 0 ? answer : { ...answer, claims: [...answer.claims, listClaim(turn, lines)], pool: lines };
}

/** The lines beside a part that come to what is left. */
function linesBeside(world: World, part: Figure, left: string): Figure[] {
  for (const fact of part.facts) {
    const { row } = fact;
    const beside = world.book.rows.filter((one) => one !== row && one.role === 'item' && one.parent === row.parent && one.place.table === row.place.table && one.basis === row.basis && one.fund === row.fund && (row.code === null || one.code?.length === row.code.length));
    const figures = figuresLike(world, beside, fact);
    if (figures.length > 0 && figures.length === beside.length && figures.length <= MOST_ROWS && valueOf(sumOf(part.name, figures, part.year)).minus(left).abs().lte(tailOf([...figures, part]))) return figures.filter((figure) => !valueOf(figure).eq(0));
  }
  return [];
}

/** Of each row the cell that stands where the fact stands in its own. */
function figuresLike(world: World, rows: readonly Row[], fact: Fact): Figure[] {
  return rows.flatMap((row): Figure[] => {
    const own = row.facts.find(({ measure, column, value, unit }) => measure === fact.measure && value !== null && unit === fact.unit && column.join('>') === fact.column.join('>'));
    return own ? [printedFigure(world.nameOf(displayName(row)), own)] : [];
  });
}

function listClaim({ world, query, last }: Turn, figures: readonly Figure[]): Claim {
  return { kind: 'list', of: null, what: 'items', items: figures.map((figure) => ({ figure, rank: null, extra: null })), count: countOf(contextOf(world, query, [], last), figures), total: null, remainder: null, scope: null, rest: 0 };
}

/** 「基金里甲多少」 → 「剩下那点是啥」: the other rows of the fund's own table. */
export const REST_OF_FUND: Rule = {
  name: 'the rest of the fund of which a part was just told',
  answer: (turn) => {
    const { world, query, last } = turn;
    const [part, another] = last.listed;
    const fact = part?.facts.find(({ row }) => row.fund !== 'all' && row.code !== null && row.place.table !== null);
    if (!part || another || !fact || last.outcome !== 'answered' || !last.trace.rule.startsWith('within fund') || !REST.test(query.spoken) || !query.mentions.every(isFrame) || query.direction !== null || query.percent || query.relativeYear !== null) return null;
    const rows = world.book.rows.filter(({ role, place, fund, basis }) => role === 'item' && place.table === fact.place.table && fund === fact.row.fund && basis === fact.row.basis);
    const lines = figuresLike(world, rows.filter((row) => row !== fact.row && row.children.length === 0), fact);
    const tops = world.book.rows.filter(({ role, place, fund }) => (role === 'total' || role === 'unit') && place.table === fact.place.table && fund === fact.row.fund);
    // The whole is what the lines and the part come to.
    const top = figuresLike(world, tops, fact).find((one) => valueOf(one).minus(valueOf(sumOf(part.name, [...lines, part], part.year))).abs().lte(tailOf([...lines, part])));
    if (!top || lines.length === 0 || lines.length > MOST_ROWS) return null;
    const whole = { ...top, name: { zh: FUND_LABEL[fact.row.fund as OneFund], en: FUND_LABEL_EN[fact.row.fund as OneFund] } };
    const result = balanceOf(whole.name, [whole], [part], part.year);
    const context = contextOf(world, query, [], last);
    return { ...claims(context, 'the rest of a fund', [{ kind: 'balance', plus: [whole], minus: [part], result, left: [] }, listClaim(turn, lines)], [], [result]), pool: lines };
  },
};
