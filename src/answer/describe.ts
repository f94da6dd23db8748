/** What a name belongs to, where it stands, and what is printed about it. */
import { pattern } from '../budget/pattern.ts';
import type { Passage } from '../budget/fact.ts';
import { printedTable } from '../budget/table-number.ts';
import { bareName } from '../budget/text.ts';
import type { Query } from '../query/query.ts';
import { columnName, type Entry } from '../search/entries.ts';
import type { Answer, Claim, Figure } from './answer.ts';
import { claims, entryName, notFound, type Context } from './context.ts';
import { printedFigure } from './figures.ts';
import { figuresOf } from './figures-of.ts';
import { lookupEntry, quoteEntry } from './lookup-entry.ts';
import { headClaims } from './texts/meaning.ts';
import { partsClaim } from './parts.ts';
import { displayName, headFigure, rowFigure } from './world.ts';

export function passagesAnswer(context: Context, kind: 'duty' | 'goal' | 'definition'): Answer {
  const found = context.world.book.passages.filter((passage) => passage.kind === kind);
  if (found.length === 0) return notFound(context, `no ${kind} is printed`, 'notInDocument');
  // 「第三个目标」
  const { nth } = context.query;
  const asked = nth === null ? found : found.slice(nth === -1 ? -1 : nth - 1, nth === -1 ? undefined : nth);
  if (asked.length === 0) return notFound(context, `fewer than ${nth ?? 0} are printed`, 'notInDocument');
  const list = asked.map((passage): Claim => ({ kind: 'quote', what: kind, name: context.world.nameOf(passage.subject), text: passage.text, places: [passage.place] }));
  return claims(context, 'words, quoted', list);
}

/** Where somebody asks for the class, the functional classification is meant, not the list of projects. */
const FUNCTIONAL = pattern(/功能(?:分类|科目)?|科目|[哪什么个]{1,2}(?:大?类|款)(?!人)|\bfunction(?:al)?\b|\bclassif/i);

export function parentAnswer(context: Context, entry: Entry): Answer {
  const { world } = context;
  const ofProject = partOf(context, entry);
  if (ofProject) return ofProject;
  const chains = entry.rows.filter(({ parent }) => parent !== null);
  const classed = FUNCTIONAL.test(context.query.text) ? chains.find(({ basis, code }) => basis === 'function' && code !== null) : undefined;
  const above = chains.length === 0 ? rowsOfColumn(context, entry) : null;
  if (above) return above;
  const row = classed ?? chains.find(({ place, basis }) => place.table === null && basis === 'project') ?? chains.find(({ code }) => code !== null) ?? chains[0];
  if (!row) {
    const path = entry.rows.find(({ basis }) => basis === 'performance');
    if (path?.context) return claims(context, 'the indicator levels', [{ kind: 'parent', child: entryName(context, entry), parents: path.context.split(' > ').map((label) => ({ name: world.nameOf(label), figure: null })).reverse(), places: [path.place] }], [entry]);
    return notFound(context, 'nothing is above it', 'noParent', [entryName(context, entry)], [], headClaims(context, entry));
  }
  const parents: { name: Figure['name']; figure: Figure | null }[] = [];
  for (let upper = row.parent; upper && upper.role !== 'unit'; upper = upper.parent) {
    parents.push({ name: world.nameOf(displayName(upper)), figure: rowFigure(world, upper) });
  }
  const own = rowFigure(world, row);
  return claims(context, 'the rows above', [
    ...(own ? [{ kind: 'where', name: own.name, figure: own } as const] : []),
    { kind: 'parent', child: entryName(context, entry), parents, places: [row.place] },
  ], [entry], own ? [own] : []);
}

/** What a row of a table says that it is for: the project of a purchase. */
function partOf(context: Context, entry: Entry): Answer | null {
  const { world } = context;
  const row = entry.rows.find(({ role, place, context: of }) => role === 'item' && place.table !== null && of !== null);
  const project = row ? world.book.rows.find(({ label, basis, role }) => label === row.context && basis === 'project' && role === 'item') : undefined;
  if (!row || !project || entry.rows.some(({ basis }) => basis === 'project')) return null;
  const own = rowFigure(world, row);
  return claims(context, 'the project that it is for', [
    ...(own ? [{ kind: 'where', name: own.name, figure: own } as const] : []),
    { kind: 'parent', child: entryName(context, entry), parents: [{ name: world.nameOf(project.label), figure: rowFigure(world, project) }], places: [row.place] },
  ], [entry], own ? [own] : []);
}

/** 「面向小微企业的采购挂在哪个科目」: the lowest rows that have money in the column of that name. */
export function rowsOfColumn(context: Context, entry: Entry): Answer | null {
  const { world } = context;
  const cells = world.book.rows.flatMap((row) => (row.role === 'item' && row.children.length === 0 ? row.facts.filter((fact) => fact.value?.gt(0) === true && entry.names.includes(bareName(columnName(fact) ?? ''))).slice(0, 1) : []));
  const figures = cells.map((fact) => printedFigure(world.nameOf(displayName(fact.row)), fact));
  if (figures.length === 0) return null;
  return claims(context, 'the rows that have it in their column', [...headClaims(context, entry), partsClaim(context, entry, figures, headFigure(world, entry), false)], [entry], figures);
}

export function whereAnswer(context: Context, entry: Entry): Answer {
  const figure = headFigure(context.world, entry);
  const answer = !figure ? quoteEntry(context, entry) ?? lookupEntry(context, entry) : lookupEntry(context, entry);
  // 「那丙呢」 after the page of another name asks for its page too.
  const paged = context.last?.claims.some((claim) => claim.kind === 'notice' && claim.notice === 'printedAt') === true;
  return withPages(paged ? { ...context.query, spoken: `${context.query.spoken} page` } : context.query, answer);
}

const PAGE = pattern(/页|\bpages?\b/i);
const MOST_PAGES = 6;

/** 「在第几页」: the page and the table, in the sentence; amounts say their tables by themselves. */
export function withPages({ spoken, language }: Query, answer: Answer): Answer {
  if (answer.outcome !== 'answered' || answer.claims.some((claim) => claim.kind === 'notice' && claim.notice === 'printedAt')) return answer;
  const places = answer.claims.flatMap((claim) => (claim.kind === 'quote' || claim.kind === 'reason' ? claim.places : claim.kind === 'target' || claim.kind === 'count' || PAGE.test(spoken) ? figuresOf(claim).flatMap(({ derivation, places: own }) => (derivation === null ? own : [])) : []));
  const names = [...new Map(places.map(({ page, pages, table, part }) => {
    const [from, to] = pages ?? [page, page];
    const said = language === 'zh'
      ? `${from === to ? `第 ${from} 页` : `第 ${from}–${to} 页`}${table === null ? (part === null ? '' : `（${part}）`) : `（表 ${printedTable(table)}）`}`
      : `${from === to ? `page ${from}` : `pages ${from}–${to}`}${table === null ? (part === null ? '' : ` (${part})`) : ` (Table ${printedTable(table)})`}`;
    return [said, { zh: said, en: said }];
  })).values()].slice(0, MOST_PAGES);
  return names.length === 0 ? answer : { ...answer, claims: [...answer.claims, { kind: 'notice', notice: 'printedAt', names, year: null }] };
}

/** The best passage for a question that names nothing with a figure. */
export function passageAnswer(context: Context, passage: Passage): Answer {
  return claims(context, 'the passage that fits best', [{ kind: 'quote', what: passage.kind === 'duty' || passage.kind === 'goal' ? passage.kind : 'prose', name: context.world.nameOf(passage.subject), text: passage.text, places: [passage.place] }]);
}
