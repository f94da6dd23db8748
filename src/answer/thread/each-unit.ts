/** 「两家单位各多少」, "how much for each of the two units": the last name, in every budget unit that prints it. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import { inUnit, unitsIn, unitsOf } from '../names/by-unit.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { answerQuery } from '../answer-query.ts';
import type { Figure } from '../answer.ts';
import { claims, notFound } from '../context.ts';
import { OF_UNIT_BUDGET, shareOfUnit } from '../measures/share-of-own-unit.ts';
import type { World } from '../world.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { unitBehindMove } from '../offices/each-unit.ts';
import { unitsToldAnswer } from '../offices/offices.ts';
import { kindNamed, moneyOfUnit } from '../offices/unit-in-table.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { entryOf, exactMention } from './names.ts';
import { contextOf, type Rule } from './turn.ts';

const EACH_UNIT = pattern(/(?:各|每)(?:家|个)?(?:预算|下属|基层)?单位|[两三四五几]家(?:单位)?(?:各|分别)|单位(?:各|分别)|\b(?:each|both|all)(?: of)?(?: the| our| its)?(?: two| three| four| five)? (?:budget |subordinate )?units?\b|\bby (?:budget )?unit\b|\bunit by unit\b/i);

export const UNITS_UNDER: Rule = {
  name: 'units under the office',
  answer: ({ world, query, last }) => unitsToldAnswer(contextOf(world, query, [], last)),
};

export const EACH_OF_UNITS: Rule = {
  name: 'the last name in each budget unit',
  answer: ({ world, query, last }) => {
    const [subject] = last.subjects;
    if (!subject || world.book.budgetUnits.length < 2 || !EACH_UNIT.test(query.spoken) || query.act === 'rank' || query.act === 'count') return null;
    const entry = world.index.entries.find(({ key, unit }) => key === subject.key && unit === null);
    return entry && unitsOf(entry).length === 0 && new Set(entry.rows.map(({ budgetUnit }) => budgetUnit)).size > 1 ? lookupEntry(contextOf(world, { ...query, act: 'lookup', wanted: 'money', mentions: [] }, [entry], last), entry) : null;
  },
};

const OF_ONE: ReadonlySet<string> = new Set(['lookup', 'unknown', 'breakdown', 'change', 'why']);
/** All of the unit's money is meant. */
const ALL_ITS_MONEY = pattern(/预算|总|一共|全部|合计|收入|支出|\b(?:budget|total|overall|all)\b/i);

/** The unit's whole money is what it has of this. */
const WHOLE = pattern(/总(?:支出|收入|预算|额|计)|(?:支出|收入|收支)(?:预算)?(?:总计|合计|总额)|^部门预算|^(?:收入|支出)?预算/);
const OF_WHICH = pattern(/其中|里面|\bof (?:that|which|this)\b/i);

/** 「公用经费多少」 and then 「其中福利院多少」, 「那本级呢」: what was spoken of, in the budget unit that is named alone. */
export const OF_ONE_UNIT: Rule = {
  name: 'the last name in the unit named now',
  answer: ({ world, query, continued, last, thread }) => {
    const [subject, ...more] = last.subjects;
    const [unit, another] = unitsIn({ world, query });
    if (!subject || more.length > 0 || last.outcome !== 'answered' || unit === undefined || another !== undefined || !OF_ONE.has(query.act) || unitsOf(subject).length > 0) return null;
    if (ALL_ITS_MONEY.test(query.spoken) || (WHOLE.test(subject.label) && kindNamed(subject.label) === null) || (thread.query.wholes.length > 0 && thread.query.mentions.length === 0) || (query.tags.has('howMany') && !isCount(subject)) || query.claimed.length > 0 || query.table !== null || query.wholes.length > 0) return null;
    const named = query.mentions.map((mention) => resolveMention(mention, world.index, query.wanted, query.act).entry);
    const [whose] = named;
    if (!whose || named.length > 1 || unitsOf(whose)[0] !== unit) return null;
    const entry = world.index.entries.find(({ key, unit: of }) => key === subject.key && of === null) ?? subject;
    const [told] = last.claims.length === 1 ? last.claims : [];
    const share = told?.kind === 'share' ? shareOfUnit(world, entry, unit, isOfUnit(world, told.whole) ? null : told.whole) : null;
    if (share) return claims(contextOf(world, query, [], last), OF_UNIT_BUDGET, [share], [inUnit(entry, unit)], [share.part]);
    const answer = answerQuery(world, { ...query, wanted: isCount(subject) ? 'count' : query.wanted, act: OF_ONE.has(continued.act) ? continued.act : query.act, reference: null, mentions: [exactMention(whose), { ...exactMention(entry), gap: ['of'], joined: true, between: '的' }] }, [], null);
    if (answer.outcome === 'answered' && answer.listed.some(({ facts }) => facts.some(({ row }) => row.budgetUnit === unit))) return answer;
    const context = contextOf(world, query, [], last);
    const kind = kindNamed(subject.label);
    const ofKind = kind === null ? null : moneyOfUnit(context, unit, kind);
    // 「其中」 is of what was told: where that is another unit's alone, or printed for all of them only, the unit's whole budget is no answer.
    const ofOthers = subject.facts.some(({ measure, row }) => (measure === 'amount' || measure === 'count') && row.budgetUnit !== unit);
    return ofKind ?? (ofOthers && OF_WHICH.test(query.spoken) ? notFound(context, 'not printed for the unit', 'notInDocument', [{ zh: `${unit}的${world.nameOf(subject.label).zh}`, en: `${world.nameOf(subject.label).en ?? subject.label}, ${unit}` }], [subject]) : null);
  },
};

/** 「占某某中心总预算多少」 after one of its projects: what was told, of all that its unit has. */
export const SHARE_OF_ITS_UNIT: Rule = {
  name: 'what was told, as a share of all that its unit has',
  answer: ({ world, query, last }) => {
    const [unit, another] = query.act === 'share' ? unitsIn({ world, query }) : [];
    const [figure, more] = last.outcome === 'answered' ? last.listed : [];
    const row = figure?.facts[0]?.row;
    const entry = figure && entryOf(world, figure);
    const named = query.mentions.map((mention) => resolveMention(mention, world.index, 'money').entry);
    if (unit === undefined || another !== undefined || more || !entry || row?.budgetUnit !== unit || row.role === 'unit' || named.length !== 1 || !named[0] || unitsOf(named[0])[0] !== unit || query.claimed.length > 0) return null;
    const share = shareOfUnit(world, entry, unit);
    return share && claims(contextOf(world, query, [], last), OF_UNIT_BUDGET, [share], [inUnit(entry, unit)], [share.part]);
  },
};

/** 「是哪家单位拉上去的」 after a change: of what was told, the unit that moved most. */
export const UNIT_BEHIND: Rule = {
  name: 'the unit behind the change just told',
  answer: ({ world, query, last, subject }) => (subject && last.subjects.length === 1 && query.mentions.every((mention) => isFrame(mention) || /^(?:单位|units?)$/i.test(mention.text)) ? unitBehindMove(contextOf(world, query, [], last), subject) : null),
};

/** 「退休 43 人」: people or things, and no money. */
function isCount({ kinds }: Entry): boolean {
  return kinds.has('count') && !kinds.has('money');
}

/** 「甲中心人员支出占自己预算多少」 → 「乙中心呢」: the last share was of all that its unit has, and so is this one. */
function isOfUnit(world: World, whole: Figure): boolean {
  const entry = entryOf(world, whole);
  return entry !== undefined && unitsOf(entry).length === 1;
}
