/** 「非中小企业的采购有多少」, 「机关服务里没走采购的」, "which line procures most of its budget": procurement without some of it, and the rows that stand out in it. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import { leavesOutName, purchasesAsked, type PurchasesAsked } from '../../query/slots/purchases-asked.ts';
import { columnName } from '../../search/entries.ts';
import type { Answer, Claim, Figure, ListItem, Name } from '../answer.ts';
import { claims, clarify, notFound, type Context } from '../context.ts';
import { balanceOf, printedFigure, shareOf, valueOf } from '../figures.ts';
import { differenceOfFigures } from '../measures/compare.ts';
import { operand } from '../measures/operand.ts';
import { countOf, entriesOf, tiedFirst } from '../sets/rank-figures.ts';
import { displayName } from '../world.ts';
import { cellIn, wholeRows } from './cell-rows.ts';

const PURCHASES_APART = 'procurement without some of it';

/** Of buying and of firms: they name no row. */
const OF_BUYING = pattern(/采购|中小|小微|微型|企业|任务|procur|purchas|\bsmes?\b|micro|small|medium|enterprise|firms|business|compan/i);
/** Words for rows as such. */
const OF_ROWS = pattern(/^(?:科目|类|大类|项目|预算|支出|部分|subjects?|lines?|accounts?|projects?|items?|class(?:es)?|categor(?:y|ies)|budget|share|ratio|money|parts?)$/i);

export function purchasesApartAnswer(context: Context): Answer | null {
  const { query } = context;
  const kinds = kindsCompared(context);
  if (kinds) return kinds;
  const basic = basicBought(context);
  if (basic) return basic;
  const asked = purchasesAsked(query.spoken);
  if (!asked || query.direction !== null || query.relativeYear === 'prior' || query.year !== null || query.thresholds.length > 0 || query.convertTo !== null || isQuestionOfTruth(query.spoken, query.tags)) return null;
  const [whole] = wholeRows(context, ['procurement']).filter((row) => cellIn(row, 'procurement') !== undefined);
  if (!whole) return null;
  const mentioned = context.topics.filter(({ mention }) => !OF_BUYING.test(mention.text) && !OF_ROWS.test(mention.text) && mention.to > mention.from);
  if (asked.rows !== null) return mentioned.length === 0 ? rowsApart(context, asked, asked.rows, whole) : null;
  const [named, another] = mentioned;
  if (another || (named && (named.certainty !== 'sure' || !named.entry))) return null;
  const row = named?.entry ? context.world.book.rows.find((one) => named.entry?.rows.includes(one) === true && one.place.table === whole.place.table && cellIn(one, 'procurement') !== undefined) : undefined;
  if (named && !row) return null;
  const stated = [whole, row].flatMap((one) => one?.facts ?? []);
  if (query.claimed.some(({ value }) => !stated.some((fact) => fact.value?.eq(value) === true))) return null;
  return named && row ? ofRow(context, asked, row, whole, named.mention) : asked.firms !== null && (asked.notFirms || asked.left) ? without(context, whole, cellIn(whole, 'procurement'), cellIn(whole, asked.firms) ?? toldOfFirms(context, asked.firms), asked.share) ?? (asked.notFirms ? clarify(context, PURCHASES_APART, 'unintelligible', [], []) : null) : null;
}

function ofRow(context: Context, asked: PurchasesAsked, row: Row, whole: Row, mention: { from: number; to: number }): Answer | null {
  const bought = cellIn(row, 'procurement');
  if (asked.notBought) return without(context, row, row.facts[0], bought, asked.share);
  if (leavesOutName(context.query.spoken, mention)) return asked.firms === null ? without(context, whole, cellIn(whole, 'procurement'), bought, asked.share) : null;
  if (asked.firms === null) return asked.ofAll ? shareOfCells(context, [row, bought], [whole, cellIn(whole, 'procurement')]) : null;
  if (asked.notFirms || asked.left) return without(context, row, bought, cellIn(row, asked.firms), asked.share);
  // 「给中小企业的采购，甲占多少」: of all that is for them.
  if (!asked.share || asked.firmsAt > mention.from || context.query.language !== 'zh') return null;
  return shareOfCells(context, [row, cellIn(row, asked.firms)], [whole, cellIn(whole, asked.firms)]);
}

/** What a sentence says is for them, where no column does. */
function toldOfFirms({ topics, world }: Context, firms: 'sme' | 'micro'): Fact | undefined {
  const words = firms === 'sme' ? /中小企业/ : /小微|小型/;
  const entry = topics.find((topic) => topic.certainty === 'sure' && topic.entry !== null && words.test(topic.entry.key) && /采购/.test(topic.entry.key))?.entry;
  return entry?.facts.find(({ measure, year, value }) => measure === 'amount' && year === world.book.year && value !== null);
}

function shareOfCells(context: Context, own: readonly [Row, Fact | undefined], of: readonly [Row, Fact | undefined]): Answer | null {
  const [part, all] = [cellOf(context, ...own), cellOf(context, ...of)];
  return part && all && valueOf(all).gt(0) ? claims(context, PURCHASES_APART, [{ kind: 'share', part, whole: all, percent: shareOf(part.name, part, all) }], [], [part, all]) : null;
}

function cellOf({ world }: Context, row: Row, fact: Fact | undefined): Figure | null {
  if (!fact) return null;
  const column = world.nameOf(columnName(fact) ?? fact.column.at(-1) ?? '');
  const own = world.nameOf(displayName(row));
  if (row.role !== 'item') return printedFigure(column, fact);
  return printedFigure(fact === row.facts[0] ? own : { zh: `${own.zh}的${column.zh}`, en: `${column.en ?? column.zh} of ${own.en ?? own.zh}` }, fact);
}

/** What is left of one cell without the other, and its part of it where that is asked. */
function without(context: Context, row: Row, from: Fact | undefined, taken: Fact | undefined, share: boolean): Answer | null {
  const [plus, minus] = [cellOf(context, row, from), taken && taken.place.table === null ? printedFigure(context.world.nameOf(taken.row.label), taken) : cellOf(context, taken?.row ?? row, taken)];
  if (!plus || !minus || plus.unit !== minus.unit || valueOf(minus).gt(valueOf(plus))) return null;
  const result = balanceOf(plus.name, [plus], [minus], plus.year);
  const rest: Name = { zh: `其余的${plus.name.zh}`, en: `the rest of ${plus.name.en ?? plus.name.zh}` };
  const part: Claim[] = share && valueOf(plus).gt(0) ? [{ kind: 'share', part: { ...result, name: rest }, whole: plus, percent: shareOf(rest, result, plus) }] : [];
  return claims(context, PURCHASES_APART, [{ kind: 'balance', plus: [plus], minus: [minus], result, left: [] }, ...part], entriesOf(context, [{ figure: plus, rank: null, extra: null }]), [result]);
}

function rowsApart(context: Context, { firms }: PurchasesAsked, which: Exclude<PurchasesAsked['rows'], null>, whole: Row): Answer | null {
  const { world } = context;
  const all = world.book.rows.filter((row) => row.role === 'item' && row.place.table === whole.place.table && cellIn(row, 'procurement') !== undefined);
  const leaves = all.filter(({ children }) => children.length === 0);
  const bought = (row: Row): Figure | null => { const fact = cellIn(row, 'procurement'); return fact ? printedFigure(world.nameOf(displayName(row)), fact) : null; };
  const some = leaves.filter((row) => cellIn(row, 'procurement')?.value?.gt(0) === true);
  const scope = world.nameOf(columnName(cellIn(whole, 'procurement') as Fact) ?? '');
  // What is bought one by one has a table of its own.
  if (firms !== null && cellIn(whole, firms) === undefined) return which === 'none for firms' && world.book.rows.some((row) => row.bought !== null) ? null : notFound(context, PURCHASES_APART, 'noSuchColumn', [{ zh: '面向中小企业的采购', en: 'procurement for SMEs' }]);
  if (which === 'highest share' || which === 'lowest share') return byShare(context, some, which === 'highest share');
  const level = Math.min(...all.map((row) => row.level));
  const rows = which === 'no class' ? all.filter((row) => row.level === level && cellIn(row, 'procurement')?.value?.eq(0) === true) : some.filter((row) => {
    const given = firms === null ? undefined : cellIn(row, firms)?.value;
    return which === 'none for firms' ? given?.eq(0) === true : given?.eq(cellIn(row, 'procurement')?.value ?? -1) === true;
  });
  const figures = rows.flatMap((row) => bought(row) ?? []);
  if (figures.length === 0) return notFound(context, PURCHASES_APART, 'noneMatch', [scope]);
  const items = figures.map((figure): ListItem => ({ figure, rank: null, extra: null }));
  return claims(context, PURCHASES_APART, [{ kind: 'list', of: null, what: 'items', items, count: countOf(context, figures), total: null, remainder: null, scope, rest: 0 }], entriesOf(context, items), figures);
}

/** The row that spends most of its own money through procurement. */
function byShare(context: Context, rows: readonly Row[], highest: boolean): Answer {
  const { world } = context;
  const shares = rows.flatMap((row): { part: Figure; whole: Figure; percent: Figure }[] => {
    const [part, whole] = [cellOf(context, row, cellIn(row, 'procurement')), cellOf(context, row, row.facts[0])];
    return part && whole && valueOf(whole).gt(0) ? [{ part, whole, percent: shareOf(world.nameOf(displayName(row)), part, whole) }] : [];
  }).sort((left, right) => (highest ? 1 : -1) * valueOf(right.percent).cmp(valueOf(left.percent)));
  const ranked = shares.map(({ percent }) => percent);
  const first = tiedFirst(ranked);
  const items = first.map((figure): ListItem => ({ figure, rank: null, extra: null }));
  const told: Claim[] = [{ kind: 'list', of: null, what: highest ? 'most' : 'least', items, count: null, total: null, remainder: null, scope: null, rest: 0 }, ...shares.slice(0, first.length).map((one): Claim => ({ kind: 'share', ...one }))];
  return { ...claims(context, PURCHASES_APART, told, entriesOf(context, items), first), pool: ranked };
}

const OF_BASIC = pattern(/基本支出.{0,6}(?:有没有|有无|有|含|包括|是否有?)(?:政府)?采购|采购.{0,6}(?:有没有|有无|有|是否有?).{0,4}基本支出|\bprocurement\b.{0,24}\bbasic (?:expenditure|spending)\b|\bbasic (?:expenditure|spending)\b.{0,24}\b(?:include|have|contain|any)\b.{0,12}\bprocurement\b/i);

/** 「基本支出里有采购吗」: whether a line that has basic expenditure buys anything; the lines that do are told. */
function basicBought(context: Context): Answer | null {
  const { query, world } = context;
  if (!OF_BASIC.test(query.spoken) || query.claimed.length > 0 || query.tags.has('share') || query.tags.has('sum') || !isQuestionOfTruth(query.spoken, query.tags)) return null;
  const some = world.book.rows.filter((row) => row.role === 'item' && row.children.length === 0 && row.place.table !== null && cellIn(row, 'procurement')?.value?.gt(0) === true && cellIn(row, 'basic') !== undefined);
  // A line that has both kinds of expenditure does not say of which of them it buys.
  if (some.length === 0 || some.some((row) => cellIn(row, 'basic')?.value?.gt(0) === true && cellIn(row, 'project')?.value?.gt(0) !== false)) return null;
  const basic = some.filter((row) => cellIn(row, 'basic')?.value?.gt(0) === true);
  const figures = some.flatMap((row) => cellOf(context, row, cellIn(row, 'procurement')) ?? []);
  const fact = cellIn(some[0] as Row, 'procurement') as Fact;
  const list: Claim = { kind: 'list', of: null, what: 'items', items: figures.map((figure): ListItem => ({ figure, rank: null, extra: null })), count: countOf(context, figures), total: null, remainder: null, scope: world.nameOf(columnName(fact) ?? ''), rest: 0 };
  const nothing = some.flatMap((row) => cellIn(row, 'basic') ?? []).map((cell): Claim => ({ kind: 'cell', name: world.nameOf(displayName(cell.row)), column: world.nameOf('基本支出'), figure: printedFigure(world.nameOf('基本支出'), cell) }));
  return claims(context, PURCHASES_APART, [{ kind: 'verdict', right: basic.length > 0, about: 'there' }, list, ...nothing], [], figures);
}

const KIND_PAIR = pattern(/(货物|工程|服务)(?:类|采购)*(?:和|与|跟|同|、|比|还是)(货物|工程|服务)/);
const COMPARED = pattern(/哪[个项类样]|谁|差|多多少|少多少|相比|比较|高多少/);

/** 「政府采购里货物和服务哪个多」: two kinds of what is bought, and no economic class of that name. */
function kindsCompared(context: Context): Answer | null {
  const { query, world } = context;
  const [, one = '', other = ''] = query.spoken.includes('采购') && COMPARED.test(query.spoken) ? KIND_PAIR.exec(query.spoken) ?? [] : [];
  if (one === '' || one === other || query.mentions.length > 2 || query.direction !== null || query.claimed.length > 0 || query.year !== null || query.relativeYear === 'prior') return null;
  const entries = [one, other].flatMap((kind) => world.index.entries.find(({ key }) => key === `${kind}采购`) ?? []);
  const figures = entries.flatMap((entry) => operand(context, entry) ?? []);
  const [left, right] = figures;
  return entries.length === 2 && left && right ? differenceOfFigures(context, left, right, entries) : null;
}
