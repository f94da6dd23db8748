/** "So what's not earmarked for them?", "and the remaining ones?": the whole without what was just told. */
import { pattern } from '../../budget/pattern.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import type { Entry } from '../../search/entries.ts';
import { claims } from '../context.ts';
import { balanceOf, printedFigure, valueOf } from '../figures.ts';
import { contextOf, type Rule } from './turn.ts';
import type { World } from '../world.ts';
import { CARS, shareOfRest } from './share-of-rest.ts';

/** "So what's not earmarked for them?", "and the remaining ones?": the whole of the share, or of the kinds just counted, without them. */
export const NOT_THEM: Rule = {
  name: 'the whole of the last part, without it',
  answer: ({ world, query, last, thread }) => {
    if (last.outcome !== 'answered' || query.mentions.some(({ text }) => !CARS.test(text)) || query.claimed.length > 0 || query.direction !== null || query.relativeYear !== null || query.thresholds.length > 0) return null;
    const context = contextOf(world, query, last.subjects, last);
    const share = last.claims.find((claim) => claim.kind === 'share');
    if (share && NOT_PART.test(query.spoken)) {
      const result = balanceOf(share.whole.name, [share.whole], [share.part], share.whole.year);
      return claims(context, 'a whole without its part', [{ kind: 'balance', plus: [share.whole], minus: [share.part], result, left: [] }, shareOfRest(result, share.whole, share.whole)], last.subjects, [result]);
    }
    if (!REMAINING.test(query.spoken)) return null;
    const [told, ...more] = last.subjects.flatMap((entry) => countedIn(world, entry) ?? []);
    const whole = told?.whole;
    // What is counted in another way, as 定编 beside 消防车, would be taken away twice.
    const kinds = [...new Set([...(last.subjects.length > 1 ? [] : thread.subjects), ...last.subjects])].flatMap((entry) => countedIn(world, entry) ?? []).filter((kind) => kind.list === told?.list);
    if (!whole || more.some(({ list }) => list !== told.list)) return null;
    const [all, minus] = [printedFigure(world.nameOf(whole.row.label), whole), kinds.map(({ fact }) => printedFigure(world.nameOf(fact.row.label), fact))];
    const result = balanceOf(all.name, [all], minus, all.year);
    const entry = world.index.ofRow(whole.row);
    if (!entry || valueOf(result).lt(0)) return null;
    return claims(context, 'all vehicles without the kinds just told', [{ kind: 'balance', plus: [all], minus, result, left: [] }], [entry], [result]);
  },
};

const NOT_PART = pattern(/\b(?:what|how much)(?:['’]s| is| are| was)? (?:then |so )?(?:not|left|outside|without)\b|\bnot (?:earmarked|reserved|set aside|for them|covered|included|part of)\b|(?:没|不是?)(?:有)?(?:留给|面向|预留|给他们|给它们).{0,8}(?:多少|几)/i);

const REMAINING = pattern(/\b(?:remaining|rest|others?|ordinary|normal|regular|left)\b|剩下|其余|其他|普通|余下/i);

/** A kind of vehicles as a sentence counts it. `list`: what it is told beside; kinds of one list do not overlap. */
interface Counted { fact: Fact; whole: Fact; list: Row | null }

/** 「车辆 9 辆，其中应急用车 3 辆」, 「公务用车 19 辆，其中定编 15 辆；含消防车 3 辆」: a part of the whole that the same sentence counts. */
export function countedIn(world: World, { rows }: Entry): Counted | null {
  const list = world.book.rows.filter(isCounted);
  for (const row of rows.filter(isCounted)) {
    const before = list.slice(0, list.indexOf(row)).reverse();
    const cut = before.findIndex((one, at) => !touches(one, before[at - 1] ?? row));
    const head = row.parent ?? (cut < 0 ? before : before.slice(0, cut)).find((one) => one.parent === null && one.children.length > 0);
    const [fact, whole] = [countOf(row), head ? countOf(head) : undefined];
    if (fact && whole) return { fact, whole, list: row.parent };
  }
  return null;
}

function countOf({ facts }: Row): Fact | undefined {
  return facts.find(({ measure, unit, place }) => measure === 'count' && unit === '辆' && place.table === null);
}

function isCounted(row: Row): boolean {
  return countOf(row) !== undefined;
}

function touches(one: Row, next: Row): boolean {
  return one.place.page <= next.place.page && one.place.lines[1] >= next.place.lines[0];
}
