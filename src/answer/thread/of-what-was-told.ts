/** Questions of a single turn that a follow-up may put to what was just told: an office, a price by the month, a number of people. */
import { AT_THAT_RATE } from './at-that-rate.ts';
import { REACHED } from './reached.ts';
import { countsStatedAnswer } from '../verdicts/counts-stated.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { yearlyCostAnswer } from '../measures/yearly-cost.ts';
import { enoughAnswer } from '../offices/overstaffed.ts';
import { moneyOfOfficeTold } from '../offices/office-money.ts';
import { CAUSES_TOLD } from './causes-told.ts';
import { NAMED_PARTS } from './named-parts.ts';
import { PAIR_TOLD } from './pair-told.ts';
import { YEARS_TOLD } from './years-told.ts';
import { YEAR_BEFORE } from './year-before.ts';
import { contextOf, type Rule } from './turn.ts';

export const OF_WHAT_WAS_TOLD: readonly Rule[] = [
  REACHED,
  AT_THAT_RATE,
  YEARS_TOLD,
  { name: 'counts that go on from those just told', answer: ({ world, query, last }) => (query.mentions.length === 0 || query.mentions.every((mention) => mention.unknown.length > 0) ? countsStatedAnswer(contextOf(world, query, [], last)) : null) },
  ...PAIR_TOLD,
  ...YEAR_BEFORE,
  ...NAMED_PARTS,
  ...CAUSES_TOLD,
  { name: 'the money of an office just told', answer: ({ world, query, last }) => moneyOfOfficeTold(contextOf(world, query, [], last)) },
  {
    // 「那一个顾问一年最多多少万」 after the price of such advisers by the month.
    name: 'the price just told, for a year',
    answer: ({ world, query, last, subject }) => (subject && last.subjects.length === 1 && last.claims.some(({ kind }) => kind === 'target' || kind === 'convert') && query.mentions.every((mention) => isFrame(mention) || mention.text === '年薪' || subject.names.some((name) => name.includes(mention.text))) ? yearlyCostAnswer(contextOf(world, { ...query, mentions: [] }, [subject], last)) : null),
  },
  { name: 'whether what was told is enough', answer: ({ world, query, last }) => (query.mentions.length === 0 ? enoughAnswer(contextOf(world, query, [], last)) : null) },
];
