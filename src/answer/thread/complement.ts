/** 「超过千万的有哪几个」 → 「剩下的那些项目加起来呢」, "which projects rose?" → "and the others?", "the largest?" → "and the other nine together?": the rows that were not told, of the set that those told were taken from; how many they are, what they come to, and how far they moved. */
import { pattern } from '../../budget/pattern.ts';
import type { Row } from '../../budget/fact.ts';
import { chineseInteger, englishInteger } from '../../query/slots/numerals.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { isItemWord } from '../../query/slots/others.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure, ListItem } from '../answer.ts';
import { claims } from '../context.ts';
import { sumOf, valueOf } from '../figures.ts';
import { names } from '../measures/operand.ts';
import { asMoves } from '../measures/moves.ts';
import { averageOf } from '../sets/sets.ts';
import { metricOf, projectRows } from '../sets/collections.ts';
import { sumOfFigures } from '../measures/sum.ts';
import { countOf, inDirection } from '../sets/rank-figures.ts';
import { listOf } from './list.ts';
import { FIRST_OUT } from './except.ts';
import { entryOf } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

const OTHERS = pattern(/其[他它余]|剩下|剩余|余下|另外|别的|\b(?:the |all (?:the )?)?(?:others?|rest|remaining|remainder)\b(?! (?:urban|social|special|expenditure|income)\b)/i);
/** "How many don't?", 「没超过的有几个」 after those that do. */
const FAILING = pattern(/^\W*(?:and |so )?(?:how many|which(?: ones)?|how much do (?:those|the ones) (?:get )?(?:that|which)) (?:of them )?(?:don['’]?t|do not|didn['’]?t|did not|are not|aren['’]?t)\W*$|^(?:那|那么)?(?:没有?|不)(?:超过|到|达到|够|满)的?(?:项目)?(?:有)?(?:呢|几个|多少个|哪些|哪几个|一共多少|合计多少)[呢啊]?[?？]?$/i);
const OTHER_WORDS = pattern(/^(?:the )?(?:others?|rest|remaining|其[他它余]|剩下|别的|另外|预算|budgets?|amounts?|money)(?: (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\d+))?(?: (?:ones?|projects?|items?))?$/i);
const SAID_N = pattern(/(?:其[他它余]|剩下|剩余|余下|另外|别的)的?(?:那|这)?([一两二三四五六七八九十]{1,3}|\d{1,2})\s*(?:[个项笔条]|(?=呢))|\b(?:other|remaining) (\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)\b/i);
const HOW_MANY = pattern(/几[个项笔条]|多少[个项笔条]|\bhow many\b/i);
const ADDED = pattern(/合计|一共|总共|总额|总数|加起来|加在?一[起块]|合起来|相加|之和|多少钱|\b(?:total|sum|together|combined|altogether|add|come to|in all|how much)\b/i);
/** How the others themselves are to be told. */
const ONE_BY_ONE = pattern(/哪|分别|各(?:是|自|有|项|个)?|列|\b(?:which|each|list|what are|names?)\b/i);

export const COMPLEMENT: Rule = { name: 'the others of the set that was told', answer: othersOfSet };

interface Told { entries: readonly Entry[]; moves: boolean; sum: boolean; top: boolean }

/** The several rows that were listed or added up, or the one at the head of a ranking. */
function setTold({ world, last }: Turn): Told | null {
  const list = last.claims.flatMap((claim) => (claim.kind === 'list' && claim.items.length > 0 && claim.rest === 0 ? [claim.items.map(({ figure }) => figure)] : []))[0];
  const sum = last.claims.flatMap((claim) => (claim.kind === 'sum' ? [claim.items] : []))[0];
  const figures = sum ?? list ?? [];
  const entries = [...new Set(figures.flatMap((figure) => entryOf(world, figure) ?? []))];
  if (last.outcome !== 'answered' || entries.length === 0 || entries.length !== figures.length) return null;
  return { entries, moves: figures.every(({ facts }) => facts[0]?.measure === 'change'), sum: sum !== undefined, top: entries.length === 1 };
}

/** The set that they were taken from: the projects, or the lines of one whole. */
function universe({ world }: Turn, told: readonly Entry[]): readonly Row[] {
  const projects = projectRows(world);
  const inSet = (rows: readonly Row[]): boolean => told.every((entry) => rows.some((row) => entry.rows.includes(row)));
  if (inSet(projects)) return projects;
  const parents = (told[0]?.rows ?? []).flatMap(({ parent }) => (parent && !parent.open && parent.role === 'item' ? [parent] : []));
  return parents.map(({ children }) => children.filter(({ role }) => role === 'item')).find((rows) => rows.length > 2 && inSet(rows)) ?? [];
}

function numberSaid(text: string): number | null {
  const [, zh, en] = SAID_N.exec(text) ?? [];
  const said = zh ?? en;
  return said === undefined ? null : /^\d/.test(said) ? Number(said) : zh === undefined ? englishInteger(said.toLowerCase()) : said === '两' ? 2 : chineseInteger(said);
}

function othersOfSet(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  const failing = FAILING.test(query.spoken.trim()) && last.claims.some((claim) => claim.kind === 'list' && (claim.what === 'over' || claim.what === 'under'));
  // 「除了第一个，其余合计」: of those that were shown.
  if (FIRST_OUT.test(query.spoken) || !(OTHERS.test(query.spoken) || failing) || !query.mentions.every((mention) => isFrame(mention) || isItemWord(mention.text) || OTHER_WORDS.test(mention.text)) || query.percent || query.tags.has('share') || query.thresholds.length > 0 || query.claimed.some(({ unit }) => unit !== null) || query.order !== null || query.relativeYear === 'prior' || query.table !== null) return null;
  const told = setTold(turn);
  const all = told ? universe(turn, told.entries) : [];
  const others = all.filter((row) => !told?.entries.some(({ rows }) => rows.includes(row)));
  const n = numberSaid(query.spoken);
  // Of a single one, or of the parts of an open list, the rest is a matter of money; only the number or the word says that rows are meant.
  if (!told || others.length === 0 || others.length === all.length || (n !== null && n !== others.length) || (told.top && n === null && !query.tags.has('project'))) return null;
  const entries = others.flatMap((row) => world.index.ofRow(row) ?? []);
  const context = contextOf(world, { ...query, mentions: [], reference: null }, entries, last);
  if (query.direction !== null || query.tags.has('change') || (told.moves && !ADDED.test(query.spoken) && !query.tags.has('money') && !HOW_MANY.test(query.spoken))) return movesOf(turn, others, entries);
  const amounts = others.flatMap((row) => metricOf(world, row, 'amount') ?? []);
  if (amounts.length !== others.length || amounts.some(({ unit }) => unit !== amounts[0]?.unit)) return null;
  const largest = largestFirst(amounts);
  if (query.act === 'average' || query.tags.has('average')) return { ...averageOf(context, largest, { zh: '其余各项', en: 'the others' }), subjects: entries, pool: largest };
  if (ADDED.test(query.spoken) && !(ONE_BY_ONE.test(query.spoken) && query.act !== 'sum') && !HOW_MANY.test(query.spoken)) return { ...sumOfFigures(context, largest, entries), pool: largest };
  const list = { ...listOf(turn, largest, countOf(context, largest)), pool: largest };
  // 「剩下的几个一共多少」: both.
  return (told.sum && !HOW_MANY.test(query.spoken) && !ONE_BY_ONE.test(query.spoken)) || (HOW_MANY.test(query.spoken) && ADDED_TOO.test(query.spoken)) ? withTotal(list, largest, world.book.year) : list;
}
/** 「几个」 by itself asks for no money. */
const ADDED_TOO = pattern(/合计|总额|加起来|多少钱|\b(?:total|together|come to|how much)\b/i);

function withTotal(answer: Answer, figures: readonly Figure[], year: number): Answer {
  return { ...answer, claims: [...answer.claims, { kind: 'sum', items: figures, total: sumOf(names(figures), figures, year), left: [] }] };
}

/** How far the others moved: one by one, or added up; those that moved the way that is said. */
function movesOf(turn: Turn, others: readonly Row[], entries: readonly Entry[]): Answer | null {
  const { world, query, last } = turn;
  const context = contextOf(world, { ...query, mentions: [], reference: null }, entries, last);
  const all = others.flatMap((row) => metricOf(world, row, 'change') ?? []);
  const moved = query.direction === null ? all : all.filter((figure) => inDirection(figure, query.direction, 'change'));
  if (moved.length === 0) return null;
  const own = moved.flatMap((figure) => entryOf(world, figure) ?? []);
  if (ADDED.test(query.spoken) && moved.length > 1) {
    const moves = asMoves(largestFirst(moved));
    const total = sumOf(names(moves), moves, world.book.year);
    return { ...claims(context, 'a sum of changes', [{ kind: 'sum', items: moves, total, left: [] }], own, [total]), pool: moved };
  }
  const lists = (['rise', 'fall'] as const).flatMap((what): Claim[] => {
    const figures = largestFirst(moved.filter((figure) => inDirection(figure, what, 'change')));
    const items = figures.map((figure, at): ListItem => ({ figure, rank: at + 1, extra: others.filter((row) => figure.facts.some((fact) => fact.row === row)).flatMap((row) => metricOf(world, row, 'percent') ?? [])[0] ?? null }));
    return items.length > 0 ? [{ kind: 'list', of: null, what, items, count: null, total: null, remainder: null, scope: null, rest: 0 }] : [];
  });
  const listed = lists.flatMap((list) => (list.kind === 'list' ? list.items.map(({ figure }) => figure) : []));
  // What did not move is no list of moves.
  return listed.length > 0 ? { ...claims(context, 'ranked by change', lists, listed.flatMap((figure) => entryOf(world, figure) ?? []), listed), pool: listed } : null;
}

function largestFirst(figures: readonly Figure[]): Figure[] {
  return [...figures].sort((left, right) => valueOf(right).abs().cmp(valueOf(left).abs()));
}
