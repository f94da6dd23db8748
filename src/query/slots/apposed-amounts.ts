/** 「彩票金那 20 万比食堂多多少」: an amount that stands behind a name and points at it says which money of that name is meant; it claims nothing, and is no operand. */
import { pattern } from '../../budget/pattern.ts';
import type { Claimed, Mention } from '../query.ts';

const POINTING = pattern(/^\s*(?:的)?[这那](?:一)?[个笔项块]?\s*$/);

/** "The 15 for audit", "the 509 running costs" */
const POINTS_ON = pattern(/\b(?:the|that|those|our)\s*$/);
const OF_NAME = pattern(/^\s*(?:(?:for|on|of|to|going to|spent on)(?: the| our)?)?\s*$/);

/** The amounts without those; in a statement all are claims. */
export function withoutApposed(claimed: readonly Claimed[], mentions: readonly Mention[], text: string, states: boolean): readonly Claimed[] {
  return states ? claimed : claimed.filter(({ from, to, unit }) => unit === '%' || !mentions.some((mention) => mention.to > 0 && mention.to <= from && POINTING.test(text.slice(mention.to, from))) && !(POINTS_ON.test(text.slice(0, from)) && mentions.some((mention) => mention.from >= to && OF_NAME.test(text.slice(to, mention.from)))));
}
