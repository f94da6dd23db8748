/** 「甲呢」, 「乙呢」, 「加起来」, 「正文写的丙是多少？差多少」: one amount that was told after a sum, set against that sum. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Query } from '../../query/query.ts';
import { differenceOfFigures } from '../measures/compare.ts';
import { entryOf } from './names.ts';
import { contextOf, type Rule } from './turn.ts';

/** Acts that 「跟前面的合计差多少」 and "how far off" may read as. */
const APART_ACTS: ReadonlySet<Query['act']> = new Set(['difference', 'compare', 'sum', 'lookup', 'unknown', 'reconcile']);
export const APART = pattern(/差(?:多少|几|额|距|了多少|个?多少)|相差|[多少高低大小](?:了|出)?(?:多少|几)|\b(?:differ(?:ence|s)?|gap|apart|how (?:far|much) (?:off|out|more|less|higher|lower)|by how much)\b/i);
/** The sum is named: the amount may then be one of those that it was made of. */
const THE_SUM = pattern(/合计|总[数和额]|加起来的|[那这]个和|\b(?:sum|total|two together|both together)\b/i);

export const SUM_APART: Rule = {
  name: 'an amount told after a sum, set against it',
  answer: ({ world, query, thread, last }) => {
    const [sum, own] = thread.shown.slice(-2);
    const asked = APART_ACTS.has(query.act) && APART.test(query.spoken) && query.mentions.every(isFrame) && query.claimed.length === 0 && query.relativeYear === null && query.direction === null && !query.percent;
    if (!asked || !sum || !own || sum.derivation?.includes('+') !== true || own.derivation !== null || sum.unit !== own.unit || own.facts[0]?.measure !== sum.facts[0]?.measure || last.outcome !== 'answered' || last.listed.every(({ facts }) => facts !== own.facts)) return null;
    const entry = entryOf(world, own);
    const inSum = own.facts.some((fact) => sum.facts.includes(fact));
    return entry && (!inSum || THE_SUM.test(query.spoken)) ? differenceOfFigures(contextOf(world, query, [], last), own, sum, [entry]) : null;
  },
};
