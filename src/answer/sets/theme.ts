/** 「环卫相关的有哪些项目，一共多少」, "anything on safety": all lines of projects whose names are on it, what they come to, and by which words they were found. */
import { decimal } from '../../budget/amount.ts';
import type { Row } from '../../budget/fact.ts';
import { bareName } from '../../budget/text.ts';
import { themeOf } from '../../query/slots/theme.ts';
import type { Answer, Claim, ListItem, Name } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { sumOf } from '../figures.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { displayName, rowFigure } from '../world.ts';
import { groupCalled } from './groups.ts';
import { countOf, entriesOf, sortFigures } from './rank-figures.ts';

const WHOLE_OF_KIND = ['', '支出', '费用', '费', '类支出'];
/** More lines than these are no one theme. */
const MOST = 20;

export function themeAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (query.claimed.length > 0 || query.thresholds.length > 0 || query.order !== null || query.table !== null || query.wanted === 'target' || query.relativeYear === 'prior' || (query.year !== null && query.year !== world.book.year)) return null;
  const theme = themeOf(query.spoken, query.language);
  if (theme === null || isInFullName(context, theme.thing)) return null;
  const group = groupCalled(theme.thing);
  if (group) return linesTold(context, linesNamed(context, (name) => group.printed.test(name)), group.name, theme.total);
  // 「人员类支出」 is printed as such, beside the projects.
  if (world.index.entries.some((entry) => entry.kinds.has('money') && WHOLE_OF_KIND.some((end) => entry.names.includes(bareName(theme.thing) + end)) && !entry.rows.some(({ basis }) => basis === 'project'))) return null;
  const words = wordsFor(context, theme.thing);
  const pieces = context.topics.filter(({ mention }) => mention.to > mention.from && theme.thing.includes(query.spoken.slice(mention.from, mention.to).toLowerCase().replace(/\s/g, query.language === 'zh' ? '' : ' '))).flatMap(({ mention }) => mention.pieces).filter(({ concepts }) => !concepts.length || concepts.some(({ head }) => !head));
  const rows = linesNamed(context, (name) => words.some((word) => name.includes(word)) || (pieces.length > 0 && pieces.every((piece) => world.index.says(name, piece) === 1)));
  const [only] = rows;
  // What has parts of its own is told with them.
  if (!only || rows.length > MOST || (rows.length === 1 && only.children.length > 0)) return null;
  return linesTold(context, rows, { zh: theme.thing, en: theme.thing }, theme.total);
}

/** "Meals for the elderly": the theme is the end of a name that is said in full. */
export function isInFullName({ topics, query }: Context, thing: string): boolean {
  return query.language === 'en' && topics.some(({ certainty, hits, mention, entry }) => certainty === 'sure' && entry?.kinds.has('money') === true && (hits[0]?.score ?? 0) >= 0.999 && mention.text.length > thing.length && mention.text.endsWith(thing));
}

/** The thing as it was said, and the printed words that it hints at. */
function wordsFor({ world }: Context, thing: string): string[] {
  return [...new Set([bareName(thing), ...world.index.hinted(thing, true)])].filter((word) => word.length > 1);
}

/**
 * The lines of projects that are called so, each once and no money twice: a project that is called so stands for all of it,
 * but where its own parts that are called so come to the same.
 */
export function linesNamed({ world }: Context, called: (name: string) => boolean): Row[] {
  const all = world.book.rows.filter(({ basis, role, budgetUnit, facts }) => basis === 'project' && role === 'item' && budgetUnit === null && facts.some(({ measure }) => measure === 'amount'));
  const own = all.filter(({ label }) => called(bareName(label)));
  const printed = own.filter(({ place }) => place.table === null);
  const found = printed.length > 0 ? printed : own;
  const amount = (row: Row): string => row.facts.find(({ measure }) => measure === 'amount')?.value?.toFixed() ?? '0';
  const within = (row: Row): Row[] => found.filter(({ parent }) => parent === row);
  // Another list may print a project again without its parts.
  const divided = new Set(all.filter((row) => within(row).length > 0 && within(row).reduce((sum, part) => sum.plus(amount(part)), decimal(0)).eq(amount(row))).map(displayName));
  const wholes = found.filter((row) => !divided.has(displayName(row)));
  const inside = (row: Row): boolean => { for (let above = row.parent; above; above = above.parent) if (wholes.includes(above)) return true; return false; };
  const lines = wholes.filter((row) => !inside(row));
  // 「2023 年甲项目」 in the table is the narrative's 甲项目.
  const name = (row: Row): string => bareName(displayName(row)).replace(/^20\d\d年度?/, '');
  const first = [...lines].sort((left, right) => right.children.length - left.children.length);
  return lines.filter((row) => first.find((other) => name(other) === name(row)) === row);
}

/** How the lines were found, so that nobody takes their sum for a printed one. */
function foundBy(scope: Name): Claim {
  return { kind: 'notice', notice: 'foundByName', names: [scope], year: null };
}

/** One line with its amount; several, the largest first, as a list, or with what they come to. */
export function linesTold(context: Context, rows: readonly Row[], scope: Name, total: boolean): Answer | null {
  const { world } = context;
  const found = foundBy(scope);
  const figures = sortFigures(rows.map((row) => rowFigure(world, row)).filter((figure) => figure !== null), 'down');
  const items = figures.map((figure): ListItem => ({ figure, rank: null, extra: null }));
  const entries = entriesOf(context, items);
  const [only, another] = entries;
  if (only && !another) {
    const told = lookupEntry({ ...context, query: { ...context.query, act: 'lookup', wanted: 'money' } }, only);
    return { ...told, claims: [...told.claims, found] };
  }
  if (figures.length < 2) return null;
  const sum = total && new Set(figures.map(({ unit }) => unit)).size === 1 ? sumOf({ zh: '所列各项', en: 'the items listed' }, figures, world.book.year) : null;
  const claim: Claim = sum ? { kind: 'sum', items: figures, total: sum, left: [] } : { kind: 'list', of: null, what: 'items', items, count: countOf(context, figures), total: null, remainder: null, scope, rest: 0 };
  return { ...claims(context, ON_THEME, [claim, found], entries, figures), pool: figures };
}

const ON_THEME = 'all lines on a theme';
