/** 「除了甲，其他项目支出合计多少」, "besides the top three projects, how much do the rest get": a whole without what is named or placed. */
import { pattern } from '../../budget/pattern.ts';
import type { Row } from '../../budget/fact.ts';
import { isExcept } from '../../query/slots/others.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { balanceOf, valueOf } from '../figures.ts';
import { priorAnswer } from './change.ts';
import { operand, yearAsked } from './operand.ts';
import { unsureAnswer } from '../lookup.ts';
import { EXPLAINED, type Topic } from '../names/resolve-mention.ts';
import { rankAnswer } from '../sets/rank.ts';
import { headFigure, rowFigure } from '../world.ts';

const REST = pattern(/其[他它余]|剩下|剩余|余下|别的|外的?(?:各|所有)?(?:项目|支出)|(?:所有|全部)的?(?:项目|支出)|\ball (?:the |our )?(?:projects?|items|spending)\b|\b(?:others?|rest|remaining|remainder|left)\b/i);
const TOGETHER = pattern(/合计|一共|总共|共|加起来|多少|几|\b(?:how much|total|together|sum|combined|altogether|amount)\b/i);
/** What the others are, one by one or the largest of them, is another question. */
const LISTED = pattern(/哪|什么|分别|各(?:是|有)?多少|列|最|\b(?:which|each|list|what (?:are|is|else)|largest|biggest|smallest)\b|百分|占|增|减|涨|降|\b(?:share|percent|increase|decrease|rise|rose|fall|fell)\b/i);
/** 「前三大项」, "the top three": what is left out by its place. */
const PLACED = pattern(/前[一二两三四五六七八九十\d]+(?:大|名|位|个|项)|最[大多高][的]?[一二两三四五六七八九十\d]+[个项]|\b(?:top|largest|biggest) (?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?:two|three|four|five) (?:largest|biggest)\b/i);
const ACTS: ReadonlySet<string> = new Set(['difference', 'sum', 'lookup', 'remainder', 'compare', 'rank', 'breakdown', 'unknown']);
/** 其他项目支出, "other projects": the others of the whole, not a line of that name. */
const OF_THEM = pattern(/^(?:其[他它余]|剩下|剩余|余下|别)的?(?:各?个?项目)?(?:支出)?$|^(?:others?|rest|remaining)(?: (?:projects?|items?|lines?|parts?))?$/i);

export function restOfWholeAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (!isExcept(query.spoken) || !REST.test(query.spoken) || !TOGETHER.test(query.spoken) || !ACTS.has(query.act) || query.thresholds.length > 0 || query.claimed.length > 0 || query.direction !== null || query.percent) return null;
  const placed = query.n !== null && PLACED.test(query.spoken);
  if (LISTED.test(placed ? query.spoken.replace(PLACED, ' ') : query.spoken)) return null;
  const named = asProjects(context);
  // What is left out must be known: 其他 beside it is no line of that name to be set against it.
  const open = placed ? undefined : named.find(({ mention, certainty }) => !OF_THEM.test(mention.text) && (certainty === 'several' || certainty === 'unsure'));
  if (open && named.some(({ mention }) => OF_THEM.test(mention.text))) return unsureAnswer(context, open);
  const minus = placed ? topOf(context) : namedParts({ ...context, topics: named });
  const row = minus.length > 0 ? wholeRow(minus.map(({ row: own }) => own)) : null;
  const entry = world.index.entries.find(({ rows }) => row !== null && rows.includes(row));
  const earlier = yearAsked(context) < world.book.year;
  const whole = earlier ? (entry ? operand(context, entry, null, yearAsked(context)) : null) : row ? rowFigure(world, row) : null;
  if (entry && earlier && !whole) return priorAnswer(context, entry);
  const parts = minus.flatMap(({ row: own, figure }) => (earlier ? earlierFigure(context, own) : figure) ?? []);
  if (!row || !whole || parts.length !== minus.length || parts.some(({ unit, value }) => unit !== whole.unit || value === '')) return null;
  const result = balanceOf(whole.name, [whole], parts, whole.year);
  return valueOf(result).lt(0) ? null : claims(context, 'the whole without some of its parts', [{ kind: 'balance', plus: [whole], minus: parts, result, left: [] }], entry ? [entry] : [], [result]);
}

function earlierFigure(context: Context, row: Row): Figure | null {
  const entry = context.world.index.ofRow(row);
  return entry ? operand(context, entry, null, yearAsked(context)) : null;
}

/** "The other projects, apart from street cleaning": of what the words fit a project is left out, and no subject of the classification. */
function asProjects({ query, topics }: Context): readonly Topic[] {
  if (!PROJECTS.test(query.spoken)) return topics;
  return topics.map((topic): Topic => {
    const own = topic.entry?.rows.some(({ basis }) => basis === 'project') === true || OF_THEM.test(topic.mention.text);
    const fitting = own ? [] : topic.hits.filter(({ entry, precision }) => precision >= EXPLAINED && entry.rows.some(({ basis, role, place }) => basis === 'project' && role === 'item' && place.table !== null));
    const [only, another] = fitting;
    return only && !another ? { ...topic, certainty: 'sure', entry: only.entry, choices: [only.entry] } : topic;
  });
}
const PROJECTS = pattern(/项目(?!支出)|\bprojects?\b/i);

interface Part { row: Row; figure: Figure | null }

function topOf(context: Context): Part[] {
  const ranked = rankAnswer({ ...context, topics: context.topics.filter(({ mention }) => !OF_THEM.test(mention.text)), query: { ...context.query, act: 'rank', except: false, tags: new Set([...context.query.tags].filter((tag) => tag !== 'remainder')) } }).claims.flatMap((claim) => (claim.kind === 'list' && claim.what === 'most' ? claim.items : []));
  return ranked.flatMap(({ figure }) => { const row = figure.facts[0]?.row; return row ? [{ row, figure }] : []; });
}

/** The names that are left out, of a whole that is named or that they stand under; none where another name is said that is not just the others. */
function namedParts({ world, topics }: Context): Part[] {
  const named = topics.filter(({ mention }) => !OF_THEM.test(mention.text));
  if (named.length === 0 || named.some(({ certainty, entry }) => certainty !== 'sure' || entry === null)) return [];
  const entries = [...new Set(named.flatMap(({ entry }) => entry ?? []))];
  const whole = entries.find((one) => entries.length > 1 && entries.every((other) => other === one || other.rows.some(({ parent }) => parent !== null && one.rows.includes(parent))));
  const parts = entries.filter((entry) => entry !== whole);
  return parts.flatMap((entry) => partRow(entry, parts, whole).map((row) => ({ row, figure: rowFigure(world, row) ?? headFigure(world, entry) })));
}

/** The row of a name under which whole the others stand too. */
function partRow(entry: Entry, all: readonly Entry[], whole: Entry | undefined): Row[] {
  const rows = entry.rows.filter(({ parent, place }) => parent !== null && (whole ? whole.rows.includes(parent) : place.table === null) && all.every((other) => other.rows.some((row) => row.parent === parent)));
  return rows.slice(0, 1);
}

function wholeRow(rows: readonly Row[]): Row | null {
  const parent = rows[0]?.parent ?? null;
  return parent && rows.every((row) => row.parent === parent) ? parent : null;
}
