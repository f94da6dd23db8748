/** 「三公经费表在第几页」, "which table shows the performance targets": where a table begins, or which one is of something. */
import { pattern } from '../../budget/pattern.ts';
import { printedTable } from '../../budget/table-number.ts';
import { BEARS_FUND, FUND_SAID } from '../../budget/funds.ts';
import { cameThrough } from '../marks.ts';
import type { Answer, Claim } from '../answer.ts';
import { figuresOf } from '../figures-of.ts';
import { emptyNote } from './empty-table.ts';
import { tableParts, totalsTold } from './inner-parts.ts';
import { claims, notFound, type Context } from '../context.ts';

export type Table = Context['world']['book']['tables'][number];

const PAGE = pattern(/第?几页|哪一?页|页码|(?:what|which) pages?\b|page (?:number|no)/i);
const WHICH = pattern(/哪[一张个些几]{0,2}(?:张|个)?表|(?:在|是|看|查)表几|第?几(?:张|号)表|(?:表|table)[^,，。?？]{0,12}(?:在哪|哪里|\bwhere\b)|\b(?:which|what) (?:table|sheet|schedule)s?\b|\bwhere\b.*\btable\b/i);
/** 「表 9 讲什么」, "what is table 9 about": its title. */
const WHAT_TABLE = pattern(/表\s*\d{1,2}\s*(?:这张表?)?(?:是|讲|说|写|列|印)的?(?:是)?(?:关于)?(?:什么|啥|干什么|干嘛|干啥|做什么|干吗)(?:用)?(?:的|内容|东西)?(?:一?张?表)?(?:的)?[?？。]*$|表\s*\d{1,2}\s*(?:的)?(?:标题|名称|题目|表名|全称|名字|叫(?:什么|啥))(?:是)?(?:什么|啥)?(?:名字?)?[?？。]*$|^\W*what(?:['’]s| is| does)?(?: in)? table \d{1,2}(?: about| for| of| show| cover| contain| called| say| tell(?: us| me)?| list| have| hold)?\W*$/i);
/** 「看一下表 3」, "show me table 3", "what is in table 9": its rows are to be seen. */
const SHOWN = pattern(/^(?:请|麻烦|帮我?|给我|我(?:想|要)|能不能|可以)*(?:看(?:看|一看|一?下)?|查(?:看|一?下)?|打开|列(?:出|一下)?|展示|显示|调出|翻(?:到|开)?|发)(?:一下)?(?:给我)?表\s*\d{1,2}(?:的?(?:内容|数据|数字|全部|所有内容|明细))?(?:给我(?:看看?)?|看看?|出来|吗|吧|呢)*[?？。]*$|^表\s*\d{1,2}(?:的?(?:内容|数据|数字|明细))?(?:给我看看?|拿来看看?|看看|看一?下|列出来|打开)[?？。]*$|^\W*(?:(?:can|could|would|will) you |please |just |and |now |ok |then |so )*(?:show|give|open|display|list|print|pull up|bring up|see|view|let(?: me|['’]s) see|i (?:want|need|would like) to see|i['’]d like to see|can i see|what(?:['’]s| is| do we find) (?:in|on))(?: (?:me|us))?(?: (?:the |all of |all (?:the )?)?(?:rows|contents?|content|figures|numbers|data) (?:of|in|from))? table \d{1,2}(?: please| to me)?\W*$|^\W*(?:and )?what does table \d{1,2} (?:contain|hold|have|list)\W*$/i);
/** 「表 9」, "table 9?": nothing but its number. */
const BARE = pattern(/^(?:那|那么|还有)?表\s*\d{1,2}(?:呢|的)?[?？。]*$|^\W*(?:(?:and|what about|how about|ok|then|now) )*table \d{1,2}\W*$/i);
/** What tables are of, as people say it, and the word of the title that says so. */
const SUBJECTS: readonly (readonly [RegExp, RegExp])[] = [
  [/绩效|目标值|指标|\b(?:performance|targets?|indicators?)\b/i, /绩效/], [/三公|\bthree[- ]public\b|receptions?/i, /三公/],
  [/经济(?:分类|科目|类)|\beconomic (?:class|categor|item|line|type)/i, /经济/], [/功能(?:分类|科目|类)|\bfunction/i, /功能/],
  [FUND_SAID.fund, BEARS_FUND.fund], [FUND_SAID.capital, BEARS_FUND.capital],
  [/收入(?:总)?表|\b(?:revenue|income) table\b/i, /收入/], [/收支(?:平衡|总)?表/, /收支/], [/支出总表/, /支出总表/], [/拨款收支/, /拨款收支/],
  [/基本支出|\bbasic (?:expenditure|spending)\b/i, /^基本支出/], [/项目支出|\bproject (?:expenditure|spending)\b/i, /^项目支出/],
];
/** Words of a question for a place that name nothing in the table. */
const FRAME = pattern(/^(?:表格?|几|总表|收入|收支|拨款|标题|名称|题目|张|页|页码|起始|开始|支出|分类|按|breaks?|break|shows?|sheets?|tables?|starts?|begins?|schedules?|lists?|down|spending|expenditure|by|itemi[sz]es|economic|functional|categor(?:y|ies)|class(?:es|ification)?|performance|targets?|indicators?|绩效|指标|目标值?|经济|功能)+$/i);

export function tablePlaceAnswer(context: Context): Answer | null {
  const { query, world, last } = context;
  const seen = query.table !== null && SHOWN.test(query.spoken.trim()) ? shown(context, query.table) : null;
  if (seen) return seen;
  // In a thread about a name another table is where that name is asked for.
  const bare = query.table !== null && query.mentions.length === 0 && query.columns === null && (query.act === 'unknown' || query.act === 'lookup') && BARE.test(query.spoken.trim()) && (last === null || last.subjects.length === 0 || cameThrough(last, TABLE_TOLD));
  const alone = bare ? world.book.tables.filter(({ number }) => number === query.table) : [];
  if (alone.length > 0) return toldWhole(context, alone, query.table ?? 0);
  if (!(PAGE.test(query.spoken) || WHICH.test(query.spoken) || WHAT_TABLE.test(query.spoken)) || query.claimed.length > 0 || query.thresholds.length > 0) return null;
  const words = query.mentions.filter(({ text }) => !FRAME.test(text.trim()));
  const named = query.table !== null ? world.book.tables.filter(({ number }) => number === query.table) : [];
  if (named.length > 0) return words.length > 0 ? null : WHAT_TABLE.test(query.spoken) ? toldWhole(context, named, query.table ?? 0) : placesOf(context, named);
  const subjects = SUBJECTS.filter(([said]) => said.test(query.spoken));
  const own = world.book.tables.filter(({ title }) => subjects.length > 0 && subjects.every(([, printed]) => printed.test(title)));
  // A name beside the subject asks where that name stands.
  return own.length > 0 && words.every(({ text }) => SUBJECTS.some(([said]) => said.test(text))) ? placesOf(context, own) : null;
}

/** What a table is, what it comes to, and that it is empty where it is. */
function toldWhole(context: Context, tables: readonly Table[], number: number): Answer {
  const place = placesOf(context, tables);
  const totals = totalsTold(context, number);
  return { ...place, claims: [...place.claims, ...totals, ...emptyNote(context, number)], listed: totals.flatMap(figuresOf) };
}

/** Its rows, or that there is no table of that number. */
function shown(context: Context, number: number): Answer | null {
  const { tables } = context.world.book;
  if (tables.length > 0 && tables.every((table) => table.number !== number)) return notFound(context, 'no table of that number', 'notInDocument', [{ zh: `表 ${number}`, en: `table ${number}` }]);
  return tableParts(context, number);
}

export function placesOf(context: Context, tables: readonly Table[]): Answer {
  const list = tables.map(({ number, title, unitPlace }): Claim => {
    const { zh, en } = context.world.nameOf(title);
    return { kind: 'quote', what: 'table', name: { zh: `表 ${printedTable(number)} ${zh}（第 ${unitPlace.page} 页起）`, en: `table ${printedTable(number)}, ${en ?? zh}, from page ${unitPlace.page}` }, text: unitPlace.quote, places: [unitPlace] };
  });
  return claims(context, WHERE_A_TABLE_STANDS, list);
}

/** The rule of a thread that asks within a table just told. */
export const TABLE_TOLD = 'in the table just told';
export const WHERE_A_TABLE_STANDS = 'where a table stands';
