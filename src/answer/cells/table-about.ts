/** 「一共有多少张表」, 「表5按什么列的」, 「哪个表有科目编码」, 「表3和表5有什么区别」: the printed tables, what a table is made of, and which one has a column. */
import { pattern } from '../../budget/pattern.ts';
import { printedTable } from '../../budget/table-number.ts';
import { asMadeBy } from '../marks.ts';
import type { Answer, Claim, Name } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { computedFigure } from '../figures.ts';
import { placesOf, type Table } from './table-place.ts';

const HOW_MANY = pattern(/(?:多少|几)(?:张|个|份)(?:附)?(?:表格?|报表)(?!里|中|有|是)|(?:表格?|报表)(?:一共|总共|共)?有?(?:几|多少)(?:张|个|份)|\bhow many (?:\w+ )?(?:tables|sheets|schedules)\b/i);
const LIST_ALL = pattern(/(?:有|都有|列)(?:哪些|哪几张|什么|啥)(?:附)?表格?[?？。]*$|(?:各|每)[张个]表(?:格)?(?:都|分别)?(?:是|叫)?(?:什么|啥)|\b(?:what|which) tables (?:are there|does it have|are in)\b|\blist (?:all )?(?:the )?tables\b/i);
/** 「表1到表11分别是什么」 */
const RANGE = pattern(/表\s*(\d{1,2})\s*(?:到|至|-|~|—|～)\s*表?\s*(\d{1,2}).{0,6}(?:是|叫|讲)(?:什么|啥)|\btables? (\d{1,2}) (?:to|through|-) (?:table )?(\d{1,2})\b/i);
const APART = pattern(/表\s*(\d{1,2})\s*(?:和|与|跟|同|、)\s*表?\s*(\d{1,2}).{0,4}(?:有什么|有啥|什么|的|啥)?(?:区别|不同|不一样|差别|分别)|\btables? (\d{1,2}) and (?:table )?(\d{1,2}) (?:differ|different)|\bdifference between tables? (\d{1,2}) and (?:table )?(\d{1,2})\b/i);
const LAID_OUT = pattern(/按(?:照)?(?:什么|啥|哪些|哪几).{0,4}(?:列|分|排|编|统计|口径)|(?:有|列了?|分)(?:哪些|哪几|几|什么|多少)(?:个)?(?:列|栏|栏目|字段)|(?:列|栏目|表头|字段)(?:有哪些|都有|是什么|有什么|是哪些)|怎么(?:列|分|排)的|\bwhat columns\b|\bwhich columns\b|\bcolumns (?:of|in|does)\b|\b(?:laid out|organi[sz]ed|broken down|structured)\b/i);
const WITH_COLUMN = pattern(/^(?:请问|那)?(?:哪|什么)(?:一|几|些)?(?:个|张)?表(?:格)?(?:里面?|中|上)?(?:有|印了?|写了?|列了?|显示|能看到?|可以看到?|能查到?)(?:的)?(.{2,12}?)(?:这一?列|这一?栏|列|栏|的数字?|的数据)?(?:呢|啊|的)?[?？。]*$/);
const CODE = pattern(/科目编[码号]|编码|代码|\bcodes?\b/i);
const WITH_CODE_EN = pattern(/\b(?:which|what) tables? (?:has|have|shows?|gives?|prints?|lists?) (?:the )?(?:subject |function(?:al)? |budget )?codes?\b/i);

export const ABOUT_TABLES = 'what the tables are';

export function asksLayout(text: string): boolean {
  return LAID_OUT.test(text);
}

export function tablesAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const { tables } = world.book;
  if (tables.length === 0 || query.claimed.length > 0 || query.thresholds.length > 0) return null;
  const text = query.spoken;
  const pair = APART.exec(text);
  if (pair) return several(context, numbersIn(pair));
  const range = RANGE.exec(text);
  if (range) {
    const [from, to] = numbersIn(range);
    return from === undefined || to === undefined ? null : several(context, tables.map(({ number }) => number).filter((number) => number >= from && number <= to));
  }
  if ((HOW_MANY.test(text) || LIST_ALL.test(text)) && query.table === null && !context.topics.some(({ certainty }) => certainty === 'sure')) return listOf(context);
  const laid = query.table === null || !LAID_OUT.test(text) || context.topics.some(({ certainty }) => certainty === 'sure') ? undefined : tables.find(({ number }) => number === query.table);
  if (laid) return layout(context, laid);
  const column = query.table === null ? WITH_COLUMN.exec(text.replace(/\s/g, ''))?.[1] : undefined;
  if (column === undefined && !WITH_CODE_EN.test(text)) return null;
  return CODE.test(column ?? text) ? having(context, ({ number }) => world.book.rows.some(({ code, place }) => code !== null && place.table === number)) : withColumn(context, column ?? '');
}

function numbersIn(match: RegExpExecArray): number[] {
  return [...match].slice(1).filter(Boolean).map(Number);
}

function several(context: Context, numbers: readonly number[]): Answer | null {
  const found = context.world.book.tables.filter(({ number }) => numbers.includes(number));
  return found.length > 1 ? asMadeBy(placesOf(context, found), ABOUT_TABLES) : null;
}

function titleOf({ world }: Context, { number, title }: Table): Name {
  const { zh, en } = world.nameOf(title);
  return { zh: `表 ${printedTable(number)} ${zh}`, en: `table ${printedTable(number)}, ${en ?? zh}` };
}

function listOf(context: Context): Answer {
  const { tables, year } = context.world.book;
  const of = { zh: '表格', en: 'tables' };
  const places = tables.map(({ unitPlace }) => unitPlace);
  const count = { ...computedFigure(of, String(tables.length), '张', year, `${tables.length} × 1`, []), places };
  return claims(context, ABOUT_TABLES, [{ kind: 'names', of, items: tables.map((table) => titleOf(context, table)), places, count }], [], [count]);
}

/** Its columns as printed, the outer heading of each once. */
function layout(context: Context, table: Table): Answer | null {
  const facts = context.world.book.facts.filter(({ place }) => place.table === table.number);
  const columns = [...new Set(facts.map(({ column }) => column.filter((part) => part !== '').join(' > ')))].filter((column) => column !== '');
  const title = titleOf(context, table);
  const of = { zh: `${title.zh}的列`, en: `the columns of ${title.en ?? ''}` };
  const shown: Claim = { kind: 'names', of, items: columns.map((column) => context.world.nameOf(column)), places: [table.unitPlace], count: null };
  const place = placesOf(context, [table]).claims;
  return columns.length === 0 ? null : claims(context, ABOUT_TABLES, [...place, shown]);
}

function having(context: Context, test: (table: Table) => boolean): Answer | null {
  const found = context.world.book.tables.filter(test);
  return found.length === 0 ? null : asMadeBy(placesOf(context, found), ABOUT_TABLES);
}

/** A year that no table has is said to be missing; a name is no column. */
function withColumn(context: Context, column: string): Answer | null {
  const { book } = context.world;
  const word = column.replace(/[“”"的]/g, '');
  const year = /^(?:20\d\d|去年|上年|今年)/.exec(word)?.[0];
  if (year !== undefined) {
    const asked = year === '今年' ? book.year : /\d/.test(year) ? Number(year) : book.year - 1;
    return having(context, ({ number }) => book.facts.some((fact) => fact.place.table === number && (fact.year === asked || fact.row.label.startsWith(String(asked))) && fact.measure === 'amount')) ?? notFound(context, ABOUT_TABLES, 'notInDocument', [{ zh: word, en: word }]);
  }
  return having(context, ({ number }) => book.facts.some((fact) => fact.place.table === number && fact.column.some((part) => part.replace(/\s/g, '').includes(word))));
}
