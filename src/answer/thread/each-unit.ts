/** 「两家单位各多少」, "how much for each of the two units": the last name, in every budget unit that prints it. */
import { unitsOf } from '../names/by-unit.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { contextOf, type Rule } from './turn.ts';

const EACH_UNIT = /(?:各|每)(?:家|个)?(?:预算|下属|基层)?单位|[两三四五几]家(?:单位)?(?:各|分别)|单位(?:各|分别)|\b(?:each|both|all)(?: of)?(?: the| our| its)?(?: two| three| four| five)? (?:budget |subordinate )?units?\b|\bby (?:budget )?unit\b|\bunit by unit\b/i;

export const EACH_OF_UNITS: Rule = {
  name: 'the last name in each budget unit',
  answer: ({ world, query, last }) => {
    const [subject] = last.subjects;
    if (!subject || world.book.budgetUnits.length < 2 || !EACH_UNIT.test(query.spoken) || query.act === 'rank' || query.act === 'count') return null;
    const entry = world.index.entries.find(({ key, unit }) => key === subject.key && unit === null);
    return entry && unitsOf(entry).length === 0 && new Set(entry.rows.map(({ budgetUnit }) => budgetUnit)).size > 1 ? lookupEntry(contextOf(world, { ...query, act: 'lookup', wanted: 'money', mentions: [] }, [entry], last), entry) : null;
  },
};
