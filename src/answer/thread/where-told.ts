/** "Where does it come from?": the funds that pay for the whole budget, or the place of what was just said. */
import { pattern } from '../../budget/pattern.ts';
import { withPages } from '../describe.ts';
import { answerQuery } from '../answer-query.ts';
import type { Answer } from '../answer.ts';
import { totalEntry, type World } from '../world.ts';
import type { Rule } from './turn.ts';

const COMES_FROM = pattern(/(?:从|打)(?:哪里?|哪儿|何处)(?:来|出)|是?哪里?来的|来源|\b(?:come|comes|coming) from\b|\bsources?\b/i);
/** A number comes from a page. */
const OF_A_NUMBER = pattern(/数据?(?:字)?(?:是)?从|\b(?:figure|number|data)\b/i);
const ASKED = { zh: '我们的钱从哪来', en: 'where does our money come from' } as const;

/** Whether the words ask where the money of all the budget, just told, comes from. */
export function asksSourceOfWhole(world: World, said: string, { outcome, subjects: [subject, other] }: Answer): boolean {
  const whole = outcome === 'answered' && !other && subject !== undefined && (['revenue', 'expenditure'] as const).some((side) => totalEntry(world, side) === subject);
  return whole && COMES_FROM.test(said) && !OF_A_NUMBER.test(said);
}

export const WHERE_TOLD: readonly Rule[] = [
  {
    name: 'where the money of the whole comes from',
    answer: ({ world, query, last }) => {
      if (!asksSourceOfWhole(world, query.text, last) || query.mentions.length > 0 || query.table !== null || query.direction !== null) return null;
      return answerQuery(world, { ...query, act: 'wholeRow', reference: null, text: ASKED[query.language], spoken: ASKED[query.language] }, [], null);
    },
  },
  {
    name: 'where what was just said stands',
    answer: ({ query, last }) => (query.act === 'where' && query.mentions.length === 0 && query.table === null && last.outcome === 'answered' && last.claims.length > 0 ? withPages(query, { ...last, trace: { ...last.trace, query } }) : null),
  },
];
