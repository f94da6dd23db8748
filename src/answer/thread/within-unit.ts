/** 「质安站预算多少」 and then 「人员支出呢」, 「它最大的项目是哪个」, "staff costs in it": what follows is asked of the budget unit that was spoken of. */
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { unitsIn, unitsOf } from '../names/by-unit.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import type { World } from '../world.ts';
import { exactMention } from './names.ts';
import type { Rule } from './turn.ts';

/** What points back at the unit, or goes on from it. */
const ITS = /[它其该]|里面?|当中|那边|(?:这|那)个?(?:单位|站|所|馆|院|校|中心)|呢[?？]?\s*$|^(?:那|再|还有)|\b(?:it|its|there|that unit|of which|of that)\b|^\W*(?:and|what about|how about)\b/i;
/** All of the department, or every unit, is another scope. */
const WIDER = /全(?:局|部门|街道|镇|系统|县|区)|整个|部门[总的]|各|每|哪(?:个|家)(?:单位|部门)|\b(?:whole|entire|overall|every|each|all|department(?:['’]s|-wide)?|which unit)\b/i;
/** Projects of the unit may be ranked, counted and listed. */
const OF_SET: ReadonlySet<string> = new Set(['rank', 'count', 'breakdown']);
const OF_NAME: ReadonlySet<string> = new Set(['lookup', 'unknown', 'breakdown', 'rank', 'share', 'change', 'why', 'prior']);

export const WITHIN_UNIT: Rule = {
  name: 'of the unit just told',
  answer: ({ world, query, last }) => {
    const unit = unitTold(world, last);
    if (!unit || !ITS.test(query.spoken) || WIDER.test(query.spoken) || query.claimed.length > 0 || query.wholes.length > 0 || query.table !== null || unitsIn({ world, query }).length > 0) return null;
    const [named, ...more] = query.mentions.filter((mention) => !isFrame(mention));
    if (more.length > 0) return null;
    if (!named) return OF_SET.has(query.act) && query.tags.has('project') ? answered(answerQuery(world, { ...query, reference: null, mentions: [exactMention(unit)] }, [], null)) : null;
    const { certainty, entry } = resolveMention(named, world.index, query.wanted, query.act);
    const [own] = unitsOf(unit);
    const printed = certainty === 'sure' && entry ? entry.facts.some(({ row }) => row.budgetUnit === own) || entry.rows.some(({ budgetUnit }) => budgetUnit === own) : false;
    if (!OF_NAME.has(query.act) || !printed || !entry) return null;
    return answered(answerQuery(world, { ...query, reference: null, mentions: [exactMention(unit), { ...exactMention(entry), gap: ['of'], joined: true, between: '的' }] }, [], null));
  },
};

/** The one unit that the last answer was about: by its name, or by a name that was told of it alone. */
function unitTold(world: World, { subjects, listed, outcome }: Answer): Entry | null {
  if (outcome !== 'answered' || world.book.budgetUnits.length < 2) return null;
  const named = subjects.flatMap(unitsOf);
  const narrowed = subjects.flatMap(({ unit }) => unit ?? []);
  const cells = listed.flatMap(({ facts }) => facts.slice(0, 1)).map(({ row }) => (row.role === 'unit' ? row.budgetUnit : null));
  const told = new Set([...named, ...narrowed, ...(cells.length > 0 && !cells.includes(null) ? cells : [])]);
  const [only, another] = [...told];
  return only == null || another !== undefined ? null : world.index.entries.find((entry) => unitsOf(entry).length === 1 && unitsOf(entry)[0] === only) ?? null;
}

function answered(answer: Answer): Answer | null {
  return answer.outcome === 'answered' ? answer : null;
}
