/** 「质安站预算多少」 and then 「人员支出呢」, 「它最大的项目是哪个」, "staff costs in it": what follows is asked of the budget unit that was spoken of. */
import { pattern } from '../../budget/pattern.ts';
import { decimal } from '../../budget/amount.ts';
import { bareName } from '../../budget/text.ts';
import { columnName, type Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import type { Mention, Query } from '../../query/query.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { cameThrough } from '../marks.ts';
import { unitsIn, unitsOf } from '../names/by-unit.ts';
import { headsAsked, headsOfUnit } from '../offices/unit-heads.ts';
import { kindAlone, moneyOfUnit } from '../offices/unit-in-table.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { claims } from '../context.ts';
import { shareOf } from '../figures.ts';
import { headFigure, type World } from '../world.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule } from './turn.ts';

/** What points back at the unit, or goes on from it. */
const ITS = pattern(/[它其该]|里面?|当中|那边|(?:这|那)个?(?:单位|站|所|馆|院|校|中心)|呢[?？]?\s*$|^(?:那|再|还有)|\b(?:it|its|there|that unit|of which|of that)\b|^\W*(?:and|what about|how about)\b/i);
/** All of the department, or every unit, is another scope. */
const WIDER = pattern(/全(?:局|部门|街道|镇|系统|县|区)|整个|部门[总的]|各|每|哪(?:个|家)(?:单位|部门)|\b(?:whole|entire|overall|every|each|all|department(?:['’]s|-wide)?|which unit)\b/i);
const IN_IT = pattern(/里面?|里头|其中|当中|\b(?:of|in) (?:it|that|its|this)\b|\bof which\b/i);
/** A total is nobody's in particular. */
const ALL = pattern(/总|一共|合计|\b(?:total|in all|altogether)\b/i);
/** Projects of the unit may be ranked, counted and listed. */
const OF_SET: ReadonlySet<string> = new Set(['rank', 'count', 'breakdown']);
const OF_NAME: ReadonlySet<string> = new Set(['lookup', 'unknown', 'breakdown', 'rank', 'share', 'change', 'why', 'prior']);

const NAME = 'of the unit just told';

export const WITHIN_UNIT: Rule = {
  name: NAME,
  answer: ({ world, query, last }) => {
    const unit = unitTold(world, last);
    if (!unit || WIDER.test(query.spoken) || query.claimed.length > 0 || query.wholes.length > 0 || query.table !== null || unitsIn({ world, query }).length > 0) return null;
    const [named, ...more] = query.mentions.filter((mention) => !isFrame(mention));
    if (more.length > 0) return null;
    const cell = !named && MOVED.has(query.act) ? cellTold(world, last) : null;
    if (cell) return answered(answerQuery(world, { ...query, reference: null, mentions: [exactMention(unit), { ...exactMention(cell), gap: ['of'], joined: true, between: '的' }] }, [], null));
    const goesOn = ITS.test(query.spoken);
    // 「几辆车」, 「编制几个」: nobody else's were spoken of.
    const heads = query.act === 'lookup' || query.act === 'count' || query.act === 'unknown' ? headsAsked({ query }) : null;
    const own = heads === null ? null : headsOfUnit(contextOf(world, query, [], last), unitsOf(unit)[0] ?? '', heads);
    if (own && (goesOn || isShort(query.spoken))) return own;
    // 「政府采购多少」: the unit's own, where its table prints it.
    const kind = ALL.test(query.spoken) || !(goesOn || isShort(query.spoken)) ? null : kindAlone(query);
    const bought = kind === null ? null : moneyOfUnit(contextOf(world, query, [], last), unitsOf(unit)[0] ?? '', kind);
    if (bought) return bought;
    if (!goesOn && !(isShort(query.spoken) && isOfUnit(world, query, unitsOf(unit)[0] ?? '', named))) return null;
    if (!named) return OF_SET.has(query.act) && query.tags.has('project') ? answered(answerQuery(world, { ...query, reference: null, mentions: [exactMention(unit)] }, [], null)) : null;
    // 「退休的呢」 after people: people too.
    const counted = query.wanted === 'any' && last.listed.length > 0 && last.listed.every(({ facts }) => facts[0]?.measure === 'count');
    const { certainty, entry } = resolveMention(named, world.index, counted ? 'count' : query.wanted, query.act);
    const [whose] = unitsOf(unit);
    const printed = certainty === 'sure' && entry ? entry.facts.some(({ row }) => row.budgetUnit === whose) || entry.rows.some(({ budgetUnit }) => budgetUnit === whose) : false;
    if (!OF_NAME.has(query.act) || !printed || !entry) return null;
    // 「里面甲那笔占几成」: of all that the unit has.
    const [part, whole] = query.act === 'share' && IN_IT.test(query.spoken) ? [headFigure(world, { ...entry, facts: entry.facts.filter(({ row }) => row.budgetUnit === whose) }), headFigure(world, unit)] : [];
    if (part && whole && part.unit === whole.unit && decimal(part.value).lte(decimal(whole.value))) return claims(contextOf(world, query, [unit], last), NAME, [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }], [entry, unit], [part]);
    return answered(answerQuery(world, { ...query, reference: null, mentions: [exactMention(unit), { ...exactMention(entry), gap: ['of'], joined: true, between: '的' }] }, [], null));
  },
};

/** 「住保中心项目支出多少，比去年增加多少」: the column of the unit's row that was told, where the unit has it as a name of its own. */
function cellTold(world: World, { listed, claims }: Answer): Entry | null {
  const fact = claims[0]?.kind === 'cell' && listed.length === 1 ? listed[0]?.facts[0] : undefined;
  const name = fact?.row.role === 'unit' ? columnName(fact) : null;
  return name === null || !fact ? null : world.index.entries.find(({ names, rows }) => names.includes(bareName(name)) && rows.some(({ budgetUnit, facts }) => budgetUnit === fact.row.budgetUnit && facts.some(({ measure }) => measure === 'change'))) ?? null;
}
const MOVED: ReadonlySet<string> = new Set(['change', 'why', 'prior']);

/** A question that leaves out whose it is. */
function isShort(spoken: string): boolean {
  return /[\u4e00-\u9fff]/.test(spoken) ? [...spoken].length <= SHORT_ZH : spoken.trim().split(/\s+/).length <= SHORT_EN;
}
const SHORT_ZH = 12;
const SHORT_EN = 7;

/** 「有几个项目」, 「聘用人员多少」, 「人员支出多少」: projects, people, and money that is printed for no whole department. */
function isOfUnit(world: World, query: Query, unit: string, named: Mention | undefined): boolean {
  if (!named) return query.act === 'count' && query.tags.has('project');
  const { certainty, entry } = resolveMention(named, world.index, query.wanted, query.act);
  if (certainty !== 'sure' || !entry) return false;
  const own = entry.facts.filter(({ row }) => row.budgetUnit === unit);
  const counted = own.some(({ measure, unit: counter }) => measure === 'count' && (counter === '人' || counter === '名' || counter === '辆'));
  return counted || (own.length > 0 && entry.facts.every(({ row }) => row.budgetUnit !== null));
}

/** The one unit that the last answer was about: by its name, or by a name that was told of it alone. */
function unitTold(world: World, answer: Answer): Entry | null {
  const { subjects, listed, outcome } = answer;
  if (outcome !== 'answered' || world.book.budgetUnits.length < 2) return null;
  const named = subjects.flatMap(unitsOf);
  const narrowed = subjects.flatMap(({ unit }) => unit ?? []);
  const cells = listed.flatMap(({ facts }) => facts.slice(0, 1)).map(({ row }) => (row.role === 'unit' || cameThrough(answer, NAME) ? row.budgetUnit : null));
  const told = new Set([...named, ...narrowed, ...(cells.length > 0 && !cells.includes(null) ? cells : [])]);
  const [only, another] = [...told];
  return only == null || another !== undefined ? null : world.index.entries.find((entry) => unitsOf(entry).length === 1 && unitsOf(entry)[0] === only) ?? null;
}

function answered(answer: Answer): Answer | null {
  return answer.outcome === 'answered' ? answer : null;
}
