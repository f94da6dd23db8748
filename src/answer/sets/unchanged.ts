/** 「哪些项目跟去年一样」, "which items were unchanged": rows whose printed change is nothing. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Answer, Figure, ListItem } from '../answer.ts';
import type { Entry } from '../../search/entries.ts';
import { inUnit, unitsOf } from '../names/by-unit.ts';
import { projectRows } from './collections.ts';
import { claims, notFound, type Context } from '../context.ts';
import { printedFigure, valueOf } from '../figures.ts';
import { countOf } from './rank-figures.ts';
import { changeFacts, headFigure } from '../world.ts';

const SAME_ZH = pattern(/(?:没有?|无|未)(?:发生)?(?:任何|什么|啥)?(?:变(?:化|动)?|增减|增也没减|涨也没降|动过)|不变|不增不减|持平|[零0]增长|(?:跟|和|与|同)(?:去年|上年|上一年|20\d\d年?)(?:的)?(?:预算|金额|数)?(?:完全|都)?(?:一样|相同|一致|一模一样)/);
const SAME_EN = pattern(/\bunchanged\b|\bstay(?:ed|ing)? (?:the same|flat|level)\b|\bremain(?:ed|s)? (?:the same|flat|level|unchanged)\b|\b(?:the )?same(?: (?:money|amount|budget|figure|sum|funding|level))? as (?:in )?(?:last year|20\d\d|the (?:year before|previous year))|\bdid(?:n't| not) change\b|\bno change\b|\b(?:kept|held|hold) (?:level|flat)\b|\b(?:was|were|is|are) (?:kept |held )?flat\b/i);
const PROJECTS = pattern(/项目|\bprojects?\b/i);
const WHICH = pattern(/哪|几个|多少[个项]|列出|有没有|有(?=[^,，]*(?:不变|持平|没变|一样)的)|\b(?:which|what|how many|list|any|anything)\b/i);

/** "Did anything stay flat", 「有没有没变的」: of whatever there is, not of the names before. */
export function asksUnchanged(text: string): boolean {
  return (SAME_ZH.test(text) || SAME_EN.test(text)) && WHICH.test(text) && /哪|几个|有没有|有(?=[^,，]*的)|\b(?:which (?:projects?|items?|ones?|lines?)|anything|any)\b/i.test(text);
}

/** What such a question says of things, and no name. */
const AS_BEFORE = pattern(/^(?:flat|level|same|steady|constant|unchanged|the same)$/i);

export const UNCHANGED = 'what is unchanged';

export function unchangedAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (!(SAME_ZH.test(query.spoken) || SAME_EN.test(query.spoken)) || !WHICH.test(query.spoken) || topics.some(({ certainty, mention, entry }) => !AS_BEFORE.test(mention.text) && !(entry && certainty === 'sure' && unitsOf(entry).length === 1) && (certainty !== 'none' || mention.unknown.length === 0)) || query.table !== null || query.thresholds.length > 0 || query.claimed.length > 0) return null;
  if (!(['which', 'item', 'project', 'subItem', 'howMany'] as const).some((tag) => query.tags.has(tag)) && isQuestionOfTruth(query.spoken, query.tags) && !/\banything\b|\bany (?:of|spending|budget)\b/i.test(query.spoken)) return null;
  const projects = PROJECTS.test(query.spoken) || query.tags.has('project');
  const own = projectRows(world);
  const units = topics.flatMap(({ entry, certainty }) => (entry && certainty === 'sure' ? unitsOf(entry) : []));
  const same = world.index.entries.flatMap(apart).filter(({ unit }) => units.length === 0 || (unit !== null && units.includes(unit))).flatMap((entry): Figure[] => {
    const { change } = changeFacts(entry);
    if (!change?.value?.eq(0) || (projects && !entry.rows.some((row) => own.includes(row)))) return [];
    const figure = headFigure(world, entry) ?? printedFigure(world.nameOf(entry.label), change);
    const { zh, en } = figure.name;
    return [entry.unit === null || units.length > 0 ? figure : { ...figure, name: { zh: `${zh}（${entry.unit}）`, en: en === null ? null : `${en}, ${entry.unit}` } }];
  });
  if (same.length === 0) return notFound(context, 'nothing is unchanged', 'noneMatch', projects ? [world.nameOf('项目支出')] : []);
  const items = same.map((figure): ListItem => ({ figure, rank: null, extra: null }));
  return claims(context, UNCHANGED, [{ kind: 'list', of: null, what: 'items', items, count: countOf(context, same), total: null, remainder: null, scope: { zh: '与上年持平', en: 'unchanged from the year before' }, rest: 0 }], [], same.sort((left, right) => valueOf(right).cmp(valueOf(left))));
}

/** A name that moved in one budget unit may stand still in another. */
function apart(entry: Entry): Entry[] {
  const units = [...new Set(entry.facts.filter(({ measure }) => measure === 'change').map(({ row }) => row.budgetUnit))];
  return units.length === 0 || (units.length === 1 && units[0] === null) ? [entry] : units.map((unit) => (unit === null ? { ...entry, facts: entry.facts.filter(({ row }) => row.budgetUnit === null) } : inUnit(entry, unit)));
}
