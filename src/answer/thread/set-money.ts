/** 「涉及多少资金」 after a number of things was counted: the money of them all, not the parts of each. */
import { pattern } from '../../budget/pattern.ts';
import { answerQuery } from '../answer-query.ts';
import { sumAsked } from '../measures/sum.ts';
import { contextOf, type Rule } from './turn.ts';

const MONEY = pattern(/^(?:(?:它们|他们|这些|一共|总共|合计|加起来|共|又|都|总计|涉及|要|需|花|用|占用|对应|安排)*的?(?:了)?)?(?:多少|几)个?(?:预算)?(?:钱|万|亿|资金|经费|预算)[^各每]{0,4}$|^(?:and |so )*(?:how much|what)(?: (?:money|budget|funding|total|amount))*(?: in (?:total|all))?(?: (?:is|are|do|does|did|will|they|that|it|this|those|these|come|add|up|to|cover|covers|involve|involves|cost|costs|amount|worth|account|take|takes|for|altogether|together|in|total|all))*\W*$/i);
const EACH = pattern(/各|每|分别|\beach\b|respectively/i);

export const SET_MONEY: Rule = {
  name: 'the money of what was just counted',
  answer: ({ world, query, last }) => {
    if (query.mentions.length > 0 || EACH.test(query.spoken) || !MONEY.test(query.spoken.trim().replace(/[?？。.]$/, ''))) return null;
    // A number that the text prints of them, and money under the words that they were asked by.
    const [number, another] = last.listed;
    const printed = number?.facts.length === 1 && !another && number.facts[0]?.measure === 'count' && number.unit !== '人' && last.trace.query.mentions.length === 1;
    const whole = printed ? answerQuery(world, { ...query, act: 'lookup', wanted: 'money', reference: null, mentions: last.trace.query.mentions }, [], null) : null;
    if (whole?.outcome === 'answered' && whole.listed.length > 0 && whole.listed.every(({ unit }) => unit.includes('元'))) return whole;
    const counted = last.subjects.length > 1 && last.outcome === 'answered' && last.claims.some((claim) => claim.kind === 'list' && claim.count !== null && claim.items.length > 1 && claim.items.every(({ figure }) => figure.facts[0]?.measure === 'amount'));
    if (!counted) return null;
    return sumAsked(contextOf(world, { ...query, act: 'sum' }, last.subjects, last), last.subjects);
  },
};
