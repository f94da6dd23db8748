/** 「成本指标有哪些」: all indicators of one level of the performance table, each with its target. */
import { pattern } from '../../budget/pattern.ts';
import { INDICATORS_OF_LEVEL } from '../marks.ts';
import type { Answer, Claim, Name } from '../answer.ts';
import type { Fact } from '../../budget/fact.ts';
import type { Entry } from '../../search/entries.ts';
import { claims, type Context } from '../context.ts';
import { printedFigure } from '../figures.ts';
import { countOf } from '../sets/rank-figures.ts';
import type { World } from '../world.ts';

const LISTS = pattern(/^[^,，?？]{2,8}指标[?？]?$|^\W*(?:the |all )?(?:\w+ ){1,3}(?:indicators|targets|kpis)\W*$|哪些|哪几|有啥|有什么|都有|是什么|列|分别|各(?:自|个)?(?:是|为)|名单|一览|说说|有没有|\bwhich\b|\bwhat (?:are|is|(?:\w+ ){1,2}(?:targets|indicators))\b|\b(?:list|every|each|all|show|give|any)\b|\bthere\b/i);
const INDICATORS = pattern(/指标|绩效目标|目标值|\bindicators?\b|\btargets?\b|\bkpis?\b/i);
/** Of one project: any way of asking for its targets. */
const OF_PROJECT = pattern(/指标|绩效目标|目标值|满意度|\bindicators?\b|\bperformance targets?\b/i);
/** What names no more than the level. */
const OWN_WORDS = pattern(/^(?:绩效|指标|目标值?|三级|二级|一级|类|方面|数|值)*$/);
/** What stands where no target is set. */
export const NOT_SET = pattern(/^\s*(?:不适用|无|-|—|\/)\s*$/);
/** What English calls a kind of indicator, beside the name in the glossary. */
const KINDS_EN: readonly (readonly [string, RegExp])[] = [['quantity', /^数量/], ['quality', /^质量/], ['timeliness', /^时效/], ['cost', /^成本/], ['output', /^产出/], ['outcome', /^效益/], ['benefit', /^效益/], ['satisfaction', /^满意/]];
/** More than these are counted, and the first of them told. */
const LONGEST = 20;

export function indicatorLevelAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (!LISTS.test(query.text) && !OF_PROJECT.test(query.text)) return null;
  const project = projectNamed(context);
  const asked = project === null ? LISTS.test(query.text) && INDICATORS.test(query.text) : OF_PROJECT.test(query.text);
  if (!asked || query.claimed.length > 0 || query.thresholds.length > 0 || query.order !== null || query.n !== null || query.nth !== null) return null;
  const rows = world.book.rows.filter(({ role, context: path, place }) => role === 'indicator' && path !== null && (project === null || path.startsWith(`${project} > `)) && (query.table === null || place.table === query.table));
  const levels = [...new Set(rows.flatMap(({ context: path }) => path?.split(' > ').filter((name) => name !== project) ?? []))].sort((left, right) => right.length - left.length);
  const spoken = query.text.replace(/\s/g, '');
  const level = levels.find((name) => spoken.includes(name)) ?? (project === null ? undefined : levels.find((name) => spoken.includes(name.replace(/指标$/, ''))) ?? project) ?? levels.find((name) => isSaid(world.nameOf(name).en, query.text)) ?? levels.find((name) => KINDS_EN.some(([said, printed]) => printed.test(name) && isSaid(said, query.text)));
  const english = (level === undefined ? '' : [world.nameOf(level).en ?? '', ...KINDS_EN.flatMap(([said, printed]) => (printed.test(level) ? [said, 'output'] : []))].join(' ')).toLowerCase().split(' ').filter(Boolean).map((word) => word.replace(/s$/, ''));
  if (level === undefined || query.mentions.some(({ text }) => !OWN_WORDS.test(text.replace(project ?? level, '').replace(level, '').replace(level.replace(/指标$/, ''), '')) && !text.split(' ').every((word) => /^kpis?$/.test(word) || english.some((own) => word.startsWith(own))))) return null;
  const printed = rows.filter(({ context: path }) => path?.split(' > ').includes(level) === true).flatMap((row) => row.facts.filter(({ measure }) => measure === 'target').slice(0, 1));
  return indicatorList(context, printed, world.nameOf(level));
}

/** The indicators that stand beside one in its level: what else there is of its kind. */
export function indicatorsBeside(context: Context, entry: Entry): Answer | null {
  const own = entry.rows.find(({ role, context: path }) => role === 'indicator' && path !== null);
  const level = own?.context?.split(' > ').at(-1);
  if (!own || level === undefined) return null;
  const rows = context.world.book.rows.filter((row) => row.role === 'indicator' && row.context === own.context && !entry.rows.includes(row) && row.place.table === own.place.table);
  const { zh, en } = context.world.nameOf(level);
  return indicatorList(context, rows.flatMap((row) => row.facts.filter(({ measure }) => measure === 'target').slice(0, 1)), { zh: `其余的“${zh}”指标`, en: `the other indicators of ${en ?? zh}` });
}

function indicatorList(context: Context, printed: readonly Fact[], scope: Name): Answer | null {
  const { world } = context;
  // A line that only says 不适用 is no indicator beside others.
  const set = printed.filter(({ text }) => !NOT_SET.test(text ?? ''));
  const facts = set.length > 0 ? set : printed;
  const figures = facts.map((fact) => printedFigure(world.nameOf(fact.row.label), fact));
  if (figures.length === 0) return null;
  const head: Claim = { kind: 'list', of: null, what: 'items', items: [], count: countOf(context, figures), total: null, remainder: null, scope, rest: 0 };
  const told = figures.slice(0, LONGEST).map((figure, at): Claim => ({ kind: 'target', name: figure.name, text: facts[at]?.text ?? '', figure }));
  return claims(context, INDICATORS_OF_LEVEL, [head, ...told], [], figures.slice(0, LONGEST));
}

/** Where each project has indicators of its own, the one that is named. */
function projectNamed({ query, world, topics }: Context): string | null {
  const spoken = query.text.replace(/\s/g, '');
  return projectsWithIndicators(world).find((name) => spoken.includes(name) || topics.some(({ certainty, entry }) => certainty === 'sure' && entry?.label === name)) ?? null;
}

const WITH_INDICATORS = new WeakMap<World, readonly string[]>();

function projectsWithIndicators(world: World): readonly string[] {
  const known = WITH_INDICATORS.get(world) ?? [...new Set(world.book.rows.flatMap(({ role, context: path }) => (role === 'indicator' && path !== null && path.split(' > ').length > 2 ? path.split(' > ').slice(0, 1) : [])))];
  WITH_INDICATORS.set(world, known);
  return known;
}

/** "ecological benefit indicators": the level's English name stands right before the word for indicators. */
function isSaid(level: string | null, text: string): boolean {
  const words = level?.toLowerCase().split(' ').map((word) => word.replace(/s$/, '')) ?? [];
  const said = `${words.join('s? ')}s?`;
  const one = /\b(?:every|each|any)\b/i.test(text) ? 's?' : 's';
  return words.length > 0 && new RegExp(`\\b${said} (?:performance )?(?:indicator|target|kpi)${one}\\b|\\b(?:indicators|targets|kpis)\\b(?: \\w+){0,2} (?:about|for|of|on|under|in|kind|type) (?:the )?${said}\\W*$`).test(text.toLowerCase());
}
