/** 「我们街道几个人」 → 「给他们发多少钱」, "what do we pay them": the money of the people who were just counted. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import { answerQuery } from '../answer-query.ts';
import { ownMoney } from '../measures/average.ts';
import type { World } from '../world.ts';
import { entryOf, exactMention } from './names.ts';
import type { Rule } from './turn.ts';

const PAY = pattern(/(?:给|付|发)(?:他们|她们|这些人|这帮人|大家|人家?)?(?:一共|总共|一年|每年)?(?:发|付|开|给)?了?(?:多少|几)(?:钱|工资)?|(?:工资|薪水|薪资|待遇)(?:一共|总共|一年|要|花|是|有)*(?:多少|几)|\b(?:pay|paid|paying|earn\w*|salar\w+|wages?)\b/i);
/** Words of it that the parser takes for names. */
const NO_NAME = pattern(/^(?:工资|薪水|薪资|待遇|pay|wages?|salar(?:y|ies)|earn(?:ings)?)$/i);
const STAFF = pattern(/^(?:在编|实有|在职|编制|行政|事业|雇员|工勤)/);
/** What all who work for an office are paid (人员支出; wages and benefits, 工资福利支出, where that is not printed). */
const PAY_OF_STAFF = ['人员支出', '工资福利支出', '人员经费'];

export const PAY_OF_PEOPLE: Rule = {
  name: 'what the people just counted are paid',
  answer: ({ world, query, last }) => {
    const counted = last.outcome === 'answered' && last.listed.length > 0 && last.listed.every(({ unit }) => unit === '人');
    if (!counted || !PAY.test(query.spoken) || query.act !== 'lookup' || query.relativeYear !== null || query.claimed.length > 0 || query.table !== null || !query.mentions.every(({ text }) => NO_NAME.test(text))) return null;
    const money = moneyOf(world, last.listed.flatMap((figure) => entryOf(world, figure) ?? []));
    return money && answerQuery(world, { ...query, wanted: 'money', reference: null, mentions: [exactMention(money)] }, [], null);
  },
};

/** Of the retired alone it is their own; of any who work here that of the staff. */
function moneyOf(world: World, people: readonly Entry[]): Entry | null {
  const [one, other] = [...new Set(people)];
  const own = one && !other && !STAFF.test(one.key) ? ownMoney(world, [one]) : null;
  return own ?? (people.some(({ key }) => STAFF.test(key)) ? PAY_OF_STAFF.map((key) => world.index.entries.find((entry) => entry.key === key && entry.kinds.has('money'))).find((entry) => entry !== undefined) ?? null : null);
}
