/** "The 54 extra for A, what is it made of", 「涨的那部分由哪几块构成」: the causes that are printed for a move, which are no parts of the name that moved. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { valueOf } from '../figures.ts';
import { changeOf, whyAnswer } from '../measures/change.ts';
import { asMoves } from '../measures/moves.ts';
import { amountFacts, sameMoney } from '../names/readings.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { causesClaim } from './causes.ts';

export const CAUSES = 'the causes of a change';

export function causesOfMove(context: Context, entry: Entry): Answer | null {
  const all = [entry, ...namesakeThatMoved(context, entry)];
  for (const one of all) {
    const moved = changeOf(context, one)?.change ?? null;
    const causes = isMoveAsked(context, moved) ? causesClaim(context, one, moved) : null;
    if (causes) return claims(context, CAUSES, [ofMove(causes, moved)], [one], causes.items.map(({ figure }) => figure));
  }
  // Where its causes have no figures the reason is told as it is printed.
  const moved = OF_THE_MOVE.test(context.query.spoken) ? all.find((one) => changeOf(context, one) !== null) : undefined;
  return moved ? whyAnswer(context, moved) : null;
}
/** "What is the rise made of", 「涨的那 30 万」: the move is the thing that has parts. */
const OF_THE_MOVE = pattern(/\b(?:the|this|that|its|an?|of) (?:(?:\d[\d.,]*(?: ?(?:%|万元?|wan|million|yuan))?|extra|whole|total|overall) ){0,2}(?:rise|increase|growth|jump|hike|drop|fall|decrease|cut|decline|reduction|addition|extra|shrinkage)\b(?! (?:most|by|to|from)\b)|[多涨增减降少](?:加|长|少|低|涨|出来?)?了?的(?:那|这)?(?:\d|部分|些?钱|额)/i);

/** 「多的 30 万拆开看」: the amount that is named is how far it moved. */
function isMoveAsked({ query }: Context, moved: Figure | null): boolean {
  return query.direction !== null || query.tags.has('change') || (moved !== null && query.claimed.some(({ value }) => value.eq(valueOf(moved).abs())));
}

/** The same money where the sentence that tells its move calls it otherwise: by what the same words name where a change is asked for, or by the very move that is said. */
function namesakeThatMoved(context: Context, entry: Entry): Entry[] {
  const { query, topics, world } = context;
  const amounts = (one: Entry) => amountFacts(one, world.book.year);
  const isSame = (other: Entry): boolean => other !== entry && amounts(other).some((fact) => amounts(entry).some((own) => sameMoney(own, fact)));
  const mention = topics.find((topic) => topic.entry === entry)?.mention;
  const other = mention && mention.to > mention.from ? resolveMention(mention, world.index, query.wanted, 'change', query.counter).entry : null;
  const said = query.direction === null && !query.tags.has('change') ? [] : world.index.entries.filter((one) => one.facts.some(({ measure, value }) => (measure === 'change' || measure === 'percent') && value !== null && query.claimed.some((claim) => claim.value.eq(value.abs()))));
  return [...(other ? [other] : []), ...said].filter(isSame);
}

/** What they are parts of is how far the name moved, not its amount. */
function ofMove(causes: Extract<Claim, { kind: 'list' }>, moved: Figure | null): Claim {
  const [move] = moved ? asMoves([moved]) : [];
  return move ? { ...causes, of: move.name, total: move } : causes;
}
