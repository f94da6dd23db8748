/** Rules for a follow-up on the people or vehicles of a budget unit: 「图书馆呢」, 「那车呢」, "how many vacant posts in the two together". */
import { pattern } from '../../budget/pattern.ts';
import { sumOf, differenceOf, printedFigure } from '../figures.ts';
import { claims } from '../context.ts';
import type { Claim, Figure } from '../answer.ts';
import { madeBy } from '../marks.ts';
import { unitsIn, unitsOf } from '../names/by-unit.ts';
import { postsOf } from '../offices/posts.ts';
import { HEADS_OF_UNIT, headsAsked, headsOfUnit } from '../offices/unit-heads.ts';
import { placeHeads } from '../offices/staff-of-one.ts';
import { TOP_UNIT } from './top-unit.ts';
import { answerQuery } from '../answer-query.ts';
import { sumOfFigures } from '../measures/sum.ts';
import { exactMention } from './names.ts';
import type { Query } from '../../query/query.ts';
import type { World } from '../world.ts';
import { contextOf, type Rule } from './turn.ts';

const VACANT = pattern(/空(?:着|缺|编|额|出|几|多少)|缺(?:编|额|口|几|多少)|没(?:人|满|坐满)|\bvacan\w*|\bunfilled\b|\bempty\b|\bopen posts?\b/i);
const TOGETHER = pattern(/两|三|几|都|一共|合计|总共|加起来|\b(?:two|both|three|together|combined|altogether|total|all)\b/i);
/** 「那车呢」, "and its vehicles": the other kind of the same unit. */
const OTHER_KIND: readonly (readonly [RegExp, 'people' | 'vehicles'])[] = [[/^(?:那|那么|它的?|有)*(?:公务)?(?:用)?车(?:辆|子)?(?:呢|有几辆|多少|几辆)*[?？]*$|^\W*(?:and |what about )*(?:its |the )?(?:cars|vehicles)\W*$/i, 'vehicles'], [/^(?:那|那么|它的?|有)*(?:人|人员|人手|职工)(?:呢|有几个|多少|几个)*[?？]*$|^\W*(?:and |what about )*(?:its |the )?(?:staff|people|employees)\W*$/i, 'people'],
  // 「实际在岗多少」: those who are in the posts that were just told.
  [/^(?:那|那么|它的?|实际|真正|现在|目前|有)*(?:在岗|在职|在编|实有|到岗)(?:的|人员|人)*(?:呢|有|多少|几个?|人)*[?？]*$|^\W*(?:and )?how many (?:of them )?are (?:actually |really )?(?:in post|serving|filled|at work)\W*$/i, 'people']];

const ALL_OF_THEM = pattern(/^(?:那|那么)?(?:全(?:部门|局|系统|单位)|整个(?:部门|局|系统|单位)|(?:所有|各)单位)(?:一共|总共|合计|加起来|总的|一起)*(?:有?(?:多少|几个?)?[辆人]?)?呢?[?？]*$|^\W*(?:and |what about )*(?:in )?(?:the )?(?:whole|entire) (?:department|bureau)(?: (?:in total|together|altogether))?\W*$/i);

/** 「学校呢」 after another unit's: the one whose name ends so. */
function unitsNow(world: World, query: Query): string[] {
  const [mention, another] = query.mentions;
  const named = unitsIn({ world, query });
  const ending = named.length > 0 || another || !mention || mention.text.length < 2 ? [] : world.book.budgetUnits.filter((unit) => unit.endsWith(mention.text));
  return ending.length === 1 ? ending : named;
}

/** Nothing is said but whose it is: 「学校呢」, "and the monitoring centre?". */
function namesAlone({ spoken, mentions }: Query): boolean {
  const [mention, another] = mentions;
  return mention !== undefined && !another && GOES_ON.test([mention.typed, mention.text].reduce((rest, words) => rest.replace(words, ' '), spoken));
}
const GOES_ON = pattern(/^(?:那么|那边|这边|那个|换成|[那呢的里有,，?？。.\s]|\b(?:and|what|how|about|the|at|in|of|for)\b)*$/i);

export const UNIT_HEADS: readonly Rule[] = [
  ...TOP_UNIT,
  {
    name: 'the people of a place that is not printed',
    answer: ({ world, query, last }) => (last.outcome === 'answered' ? null : placeHeads({ ...contextOf(world, query, [], last), topics: [] })),
  },
  {
    name: 'the same of another unit, or the other kind of the same unit',
    answer: ({ world, query, last }) => {
      const told = last.listed[0]?.facts[0];
      if (!madeBy(last, HEADS_OF_UNIT) || !told?.row.budgetUnit || query.claimed.length > 0 || !(query.act === 'lookup' || query.act === 'unknown' || query.act === 'count')) return null;
      const [unit, ...more] = unitsNow(world, query);
      const other = OTHER_KIND.find(([words]) => words.test(query.spoken.trim()))?.[1] ?? null;
      const kind = other ?? headsAsked({ query }) ?? (unit !== undefined && query.mentions.length < 2 ? (/^[辆台]/.test(told.unit ?? '') ? 'vehicles' : 'people') : null);
      // 「实有几个人，编制是多少」: the posts of the same one.
      const posts = kind === 'posts' && query.mentions.every(({ text }) => /^(?:人员)?编制(?:数)?$/.test(text)) && !/一共|总|全|街道|局|\b(?:total|all)\b/i.test(query.spoken);
      if (kind === null || more.length > 0 || (unit === undefined && other === null && !posts)) return null;
      return headsOfUnit(contextOf(world, query, [], last), unit ?? told.row.budgetUnit, kind);
    },
  },
  {
    // 「甲站编制多少」, 「乙校呢」: the count that was told, whatever it is of, and not the money of the other.
    name: 'the same count of another unit',
    answer: ({ world, query, last }) => {
      const [told, another] = last.listed.flatMap(({ facts }) => facts.slice(0, 1));
      const [unit, ...more] = unitsNow(world, query);
      const same = told?.measure === 'count' && !another && unit !== undefined && more.length === 0 && namesAlone(query) && query.claimed.length === 0 && (query.act === 'lookup' || query.act === 'unknown' || query.act === 'count') && headsAsked({ query }) === null;
      const fact = same ? world.book.facts.find(({ measure, row, unit: counter, year }) => measure === 'count' && row.budgetUnit === unit && row.label === told.row.label && counter === told.unit && year === told.year) : undefined;
      const entry = fact ? world.index.entries.find(({ facts }) => facts.includes(fact)) : undefined;
      const whose = world.index.entries.find((one) => unitsOf(one).length === 1 && unitsOf(one)[0] === unit);
      return entry && whose ? answerQuery(world, { ...query, act: 'lookup', wanted: 'count', mentions: [exactMention(whose), { ...exactMention(entry), gap: ['of'], joined: true, between: '的' }], reference: null }, [], null) : null;
    },
  },
  {
    // 「全局几辆车」, 「站里呢」: its cars, and not its money.
    name: 'the people or vehicles of a unit after those of all',
    answer: ({ world, query, last }) => {
      const [told, another] = last.listed.flatMap(({ facts }) => facts.slice(0, 1));
      const kind = told?.measure !== 'count' || another || told.row.budgetUnit !== null ? null : /^[辆台]/.test(told.unit ?? '') ? 'vehicles' : /^[人名]/.test(told.unit ?? '') ? 'people' : null;
      const [unit, ...more] = kind === null ? [] : unitsNow(world, query);
      return kind !== null && unit !== undefined && more.length === 0 && namesAlone(query) && query.claimed.length === 0 && (query.act === 'lookup' || query.act === 'unknown' || query.act === 'count') ? headsOfUnit(contextOf(world, query, [], last), unit, kind) : null;
    },
  },
  {
    // 「局机关几辆车」, 「全部门呢」
    name: 'the same of the whole department',
    answer: ({ world, query, last }) => {
      const told = last.listed[0]?.facts[0];
      if (!madeBy(last, HEADS_OF_UNIT) || !told?.row.budgetUnit || !ALL_OF_THEM.test(query.spoken.trim())) return null;
      const entry = world.index.entries.find(({ facts, rows }) => rows.some(({ label }) => label === told.row.label) && facts.some(({ row, measure, unit }) => row.budgetUnit === null && measure === 'count' && unit === told.unit));
      return entry ? answerQuery(world, { ...query, act: 'lookup', wanted: 'count', mentions: [exactMention(entry)], wholes: [], reference: null, tags: new Set() }, [], null) : null;
    },
  },
  {
    // 「本级多少人」, 「站里呢」, 「加起来」: the people that were told, and not the money of the units.
    name: 'the same count of the units told, added up',
    answer: ({ world, query, last, thread }) => {
      const told = last.listed[0]?.facts[0];
      if (!madeBy(last, HEADS_OF_UNIT) || !told?.row.budgetUnit || query.act !== 'sum' || query.mentions.length > 0 || query.tags.has('money') || query.claimed.length > 0) return null;
      const alike = thread.shown.filter(({ facts: [fact] }) => fact?.measure === 'count' && fact.row.budgetUnit !== null && fact.row.label === told.row.label && fact.unit === told.unit && fact.year === told.year);
      const figures = [...new Map(alike.map((figure) => [figure.facts[0]?.row.budgetUnit, figure])).values()];
      return figures.length > 1 ? sumOfFigures(contextOf(world, query, [], last), figures, []) : null;
    },
  },
  {
    name: 'the vacant posts of the units just told',
    answer: ({ world, query, last, thread }) => {
      if (!madeBy(last, HEADS_OF_UNIT) || !VACANT.test(query.spoken) || unitsIn({ world, query }).length > 0) return null;
      const told = [...new Set([...last.listed, ...(TOGETHER.test(query.spoken) ? thread.shown : [])].flatMap(({ facts }) => (facts[0]?.measure === 'count' ? facts[0].row.budgetUnit ?? [] : [])))];
      const pairs = told.flatMap((unit) => postsOf({ ...contextOf(world, query, [], last), topics: [] }, unit).map((posts) => ({ unit, ...posts })));
      if (pairs.length === 0) return null;
      const gaps = pairs.map(({ unit, approved, filled }): { claim: Claim; gap: Figure } => {
        const [left, right] = [approved, filled].map((fact) => printedFigure({ zh: `${world.nameOf(fact.row.label).zh}（${unit}）`, en: `${world.nameOf(fact.row.label).en ?? fact.row.label}, ${unit}` }, fact)) as [Figure, Figure];
        const gap = differenceOf({ zh: `空编（${unit}）`, en: `vacant posts, ${unit}` }, left, right);
        return { gap, claim: { kind: 'difference', left, right, less: false, difference: gap, percent: null } };
      });
      const items = gaps.map(({ gap }) => gap);
      const total = sumOf({ zh: '空编', en: 'vacant posts' }, items, world.book.year);
      return claims(contextOf(world, query, [], last), HEADS_OF_UNIT, [...gaps.map(({ claim }) => claim), ...(items.length > 1 ? [{ kind: 'sum' as const, items, total, left: [] }] : [])], [], items.length > 1 ? [total, ...items] : items);
    },
  },
];
