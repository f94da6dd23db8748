/** What share what was left of a whole has of it: "what share is that?" after "and the rest?", 「其余的占多少」. */
import { pattern } from '../../budget/pattern.ts';
import type { Query } from '../../query/query.ts';
import { isItemWord } from '../../query/slots/others.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { claims } from '../context.ts';
import { shareOf, valueOf } from '../figures.ts';
import { wholeNamed } from './share.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';
import { headFigure, totalEntry } from '../world.ts';

/** 「占多少」, "what share is that?" after what was left of a whole: the rest as a share of that whole, or of the wider one that is said. */
export const SHARE_OF_REST: Rule = {
  name: 'the share of what was left',
  answer: ({ world, query, last }) => {
    const balance = balanceTold(last);
    if (!balance || !(query.act === 'share' || (query.percent && SHARE_ASKED.has(query.act))) || query.direction !== null || query.relativeYear !== null || query.thresholds.length > 0 || query.claimed.length > 0) return null;
    const [whole] = balance.plus;
    const said = query.columns !== null || query.wholes.length > 0 || query.mentions.some((mention) => !isFrame(mention) && !isItemWord(mention.text) && !CARS.test(mention.text));
    const wider = said ? wholeNamed(world, query) : query.tags.has('total') ? totalEntry(world, 'expenditure') : null;
    const all = wider ? headFigure(world, wider) : said ? null : whole;
    if (!whole || !all || all.unit !== whole.unit || valueOf(all).lt(valueOf(whole))) return null;
    return claims(contextOf(world, query, last.subjects, last), 'the share of a rest', [shareOfRest(balance.result, whole, all)], last.subjects, [balance.result]);
  },
};

export const CARS = pattern(/^(?:cars?|vehicles?|fleet|ones?|公?车辆?)$/i);
const SHARE_ASKED: ReadonlySet<Query['act']> = new Set(['lookup', 'unknown', 'change', 'ratio']);

/** "What share is the rest?": what is left, and its share of the whole. */
export function withShareOfRest({ query }: Turn, answer: Answer): Answer {
  const balance = (query.act === 'share' || query.tags.has('share') || query.percent) && query.wholes.length === 0 && !query.tags.has('total') ? balanceTold(answer) : null;
  const [whole] = balance?.plus ?? [];
  return balance && whole && answer.claims.length === 1 && query.mentions.length <= balance.minus.length + 1 ? { ...answer, claims: [...answer.claims, shareOfRest(balance.result, whole, whole)] } : answer;
}

/** One whole without parts of it, where something is left. */
function balanceTold({ outcome, claims: told }: Answer): Extract<Claim, { kind: 'balance' }> | null {
  const [balance, another] = told.flatMap((claim) => (claim.kind === 'balance' ? [claim] : []));
  return outcome === 'answered' && balance && !another && balance.plus.length === 1 && balance.minus.length > 0 && valueOf(balance.result).gt(0) && balance.plus.every((whole) => valueOf(whole).gt(valueOf(balance.result))) ? balance : null;
}

export function shareOfRest(rest: Figure, of: Figure, whole: Figure): Claim {
  const percent = shareOf({ zh: `${of.name.zh}的其余部分`, en: `the rest of ${of.name.en ?? of.name.zh}` }, rest, whole);
  return { kind: 'share', part: { ...rest, name: percent.name }, whole, percent };
}
