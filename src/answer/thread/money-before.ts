/** What was told before, in another unit: 「经费那个数换成元」 after a target of the same name: the money that was told before it, not how far it moved. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { TARGETS, convertFigures } from '../measures/convert.ts';
import { entryOf } from './names.ts';
import { contextOf, type Rule } from './turn.ts';

const MONEY = pattern(/钱|经费|预算|金额|资金|费用|\b(?:money|budget|funding|amount|cost|spending)\b/i);

export const MONEY_BEFORE: Rule = {
  name: 'the money told before, in another unit',
  answer: ({ world, query, thread, last }) => {
    const noMoney = last.listed.length > 0 && last.listed.every(({ unit }) => !/元$/.test(unit));
    if (query.act !== 'convert' || query.convertTo === null || TARGETS[query.convertTo] === undefined || !MONEY.test(query.spoken) || !query.mentions.every(isFrame) || query.claimed.length > 0 || !noMoney) return null;
    const figure = thread.shown.findLast(({ unit, value, facts, derivation }) => /元$/.test(unit) && value !== '' && derivation === null && facts[0]?.measure === 'amount');
    const entry = figure ? entryOf(world, figure) : undefined;
    const context = contextOf(world, query, entry ? [entry] : [], last);
    return figure && entry ? convertFigures(context, { ...last, subjects: [entry] }, [figure]) : null;
  },
};

const THE_SUM = pattern(/合计|总和|总数|总额|加起来|\b(?:sum|total|combined)\b/i);

/** 「合计那个数换成元」 after the share of a sum: the sum, not what it was a share of. */
export const SUM_BEFORE: Rule = {
  name: 'the sum told before, in another unit',
  answer: ({ world, query, last }) => {
    const [sum, another] = last.claims.flatMap((claim) => (claim.kind === 'sum' ? [claim.total] : []));
    if (!sum || another || query.convertTo === null || TARGETS[query.convertTo] === undefined || !THE_SUM.test(query.spoken) || !query.mentions.every(isFrame) || query.claimed.length > 0 || !(query.act === 'sum' || query.act === 'convert' || query.act === 'lookup')) return null;
    return convertFigures(contextOf(world, { ...query, act: 'convert' }, last.subjects, last), last, [sum]);
  },
};
