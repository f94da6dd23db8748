/** What people ask who have never seen a budget: where the money comes from, where it goes, how much it is a year. */
import { pattern } from '../budget/pattern.ts';
import type { Row } from '../budget/fact.ts';
import type { Answer, Claim, Figure, ListItem } from './answer.ts';
import { claims, type Context } from './context.ts';
import { valueOf } from './figures.ts';
import { changeAnswer } from './measures/change.ts';
import { withMoveVerdict } from './verdicts/verdicts.ts';
import { headFigure, rowFigure, totalEntry } from './world.ts';

const COMES_FROM = pattern(/(?:钱|资金|收入|经费)(?:都|全|主要)?是?(?:哪里|哪儿|哪)来|(?:钱|资金|收入|经费|预算)(?:都|主要|一般|究竟|到底)?(?:是)?(?:打|从)(?:哪|何|什么)|(?:收入|资金|经费|钱)的?(?:主要)?来源|来源(?:是|有|包括)|谁(?:给|出|拨)(?:的)?(?:钱|经费)|\bwhere (?:do|does|did|is|are)\b.*\b(?:money|funds?|funding|revenue|income|budget)\b.*\b(?:come|coming|from)\b|\bsources? of (?:\w+ )?(?:income|revenue|funds?|funding|money)\b|\b(?:income|revenue|funding|money) sources?\b|\bhow (?:is|are) (?:the |our |your )?(?:\w+ )?(?:budget|office|department|bureau|subdistrict|it all|everything) (?:financed|funded|paid for)\b|\bwho (?:funds|pays for|finances) (?:you|the office|this office|it all)\b/i);
const GOES_TO = pattern(/(?:钱|经费|预算|资金)(?:都|主要|大部分|一般)*(?:被)?(?:花|用|投)(?:到|在|去|来|于|给)?了?(?:哪|什么|啥|干|做)|花在(?:了)?(?:哪|什么)|\bwhere (?:do|does|did|is|are)\b.*\b(?:money|funds?|budget|taxes|spending)\b.*\b(?:go|going|spent|end up)\b|\bwhat (?:do|does|is|are)\b.*\b(?:money|budget|taxes)\b.*\bspent on\b|\bhow (?:do|does|is|are)\b.*\b(?:money|budget|taxes)\b.*\bspen[dt]\b|\bhow (?:do|does) (?:you|they|the office|we) spend\b/i);
const SPENDS = pattern(/(?:一年|每年|全年|今年)(?:总共|一共|要|得|大概)?花(?!了|掉).{0,6}(?:多少|几)|(?:一年|每年|全年)(?:总共|一共|要|得|大概|都)*(?:花掉|用掉?).{0,2}(?:多少|几)|花.{0,8}(?:纳税人|老百姓|百姓|我们).{0,6}(?:多少|几)|\bhow much\b.*\b(?:do|does|will)\b.*\b(?:you|they|office|we|district|government|bureau)\b.*\b(?:spend\b(?! on)|get through (?:in|a|per|each|every)\b)/i);
/** 「今年钱变多了吗」, 「听说钱少了，少了多少」: with nothing named all of it is meant. */
const MONEY_MOVED = pattern(/^(?:听说|据说|好像|感觉|我看|请问|那么?|今年|本年|和去年比|跟去年比|比去年|我们|咱们?|街道|单位|的|总的?|,|，)*钱(?:是|也|都|又|到底|究竟|有没有)*(?:变|给|拨)?(?:多|少|涨|增[加多]?|加|减少?|降)(?:了|没|还是)(?!.*(?:哪|谁|什么|几[个项]))/);
/** What the treasury gives: 「区里给我们拨了多少钱」. */
const GRANTED = pattern(/(?:区里|区财政|区政府|市里|市财政|县里|县财政|政府|国家|上面|财政)(?:局|部门)?(?:今年|本年|每年|一年|全年|总共|一共|到底|给|我们|咱们?|街道|单位|局里)*(?:拨|批)(?:款|付|了|给|下来?|我们|街道|一共|总共)*(?:的|是|有)?(?:款|钱|资金|经费)?(?:一共|总共)?(?:是|有)?(?:多少|几)/);
/** In a thread the money is that of what was spoken of, unless all of it is named. */
const OFFICE = pattern(/街道|你们|整个|全部|全局|单位|\b(?:office|you|bureau|district|overall)\b/i);
/** More parts than this are no overview. */
const MAIN_PARTS = 5;

/** Null when something is named: then it is that thing's money which is asked for. */
export function plainAnswer(context: Context): Answer | null {
  const { query, topics, carried } = context;
  // 「都从哪来」 at first points at nothing.
  if (carried.length > 0 || (query.reference !== null && context.last !== null) || query.nth !== null || query.n !== null || (context.last !== null && !OFFICE.test(query.text)) || query.tags.has('prior') || query.tags.has('why') || query.table !== null || query.part !== null || query.tags.has('project') || query.tags.has('department') || topics.some(({ mention }) => mention.to > mention.from && !GENERAL.test(mention.text))) return null;
  const all = context.last === null && query.language === 'zh' && query.claimed.length === 0 && MONEY_MOVED.test(query.spoken.replace(/\s/g, '')) ? totalEntry(context.world, 'expenditure') : null;
  if (all) return withMoveVerdict(context, changeAnswer({ ...context, query: { ...query, direction: null } }, all));
  if (COMES_FROM.test(query.text) || COMES_FROM.test(query.spoken)) return sourcesAnswer(context);
  if (query.language === 'zh' && GRANTED.test(query.spoken.replace(/\s/g, ''))) return grantedAnswer(context);
  if (!GOES_TO.test(query.text) && !SPENDS.test(query.text)) return null;
  return spendingAnswer(context);
}

/** Words that name no money of their own. */
const GENERAL = pattern(/^(?:财政|拨款|来|来的|地方|方面|事情|人|main sources?|sources?|taxpayers?|public|residents?)$/);

/** The rows that say where the money comes from, each with an amount, the largest first. */
function sourcesAnswer(context: Context): Answer | null {
  const { world } = context;
  const rows = world.book.rows.filter(({ basis, fund, side, children, role, budgetUnit }) => basis === 'source' && fund === 'all' && side === 'revenue' && children.length === 0 && role !== 'unit' && budgetUnit === null);
  return foremost(context, rows) ?? overview(context, totalEntry(world, 'revenue'), rows, 'where the money comes from', rows.length);
}

/** All that is appropriated, with what it is made of; where no row has all of it, its parts. */
function grantedAnswer(context: Context): Answer | null {
  const { world } = context;
  const given = world.book.rows.filter(({ basis, side, role, place, budgetUnit, label }) => basis === 'source' && side === 'revenue' && role !== 'unit' && budgetUnit === null && place.table !== null && /拨款/.test(label));
  const whole = given.find(({ children }) => children.length > 1 && children.every((child) => given.includes(child))) ?? given.find(({ role, label }) => role === 'total' && /财政拨款收入/.test(label));
  const entry = world.index.entries.find(({ rows }) => whole !== undefined && rows.includes(whole)) ?? null;
  const parts = whole?.children.length ? whole.children : given.filter((row) => row !== whole && row.place.table === given[0]?.place.table);
  return overview(context, entry ?? totalEntry(world, 'revenue'), parts, 'what the treasury gives', MAIN_PARTS);
}

/** "Which source brings the least": of those that bring something. */
function foremost(context: Context, rows: readonly Row[]): Answer | null {
  const { tags } = context.query;
  if (tags.has('most') === tags.has('least') || !/\bwhich\b|哪/i.test(context.query.text)) return null;
  const figures = amountsOf(context, rows);
  const figure = tags.has('most') ? figures[0] : figures.at(-1);
  const list = (one: Figure): Claim => ({ kind: 'list', of: null, what: tags.has('most') ? 'most' : 'least', items: [{ figure: one, rank: null, extra: null }], count: null, total: null, remainder: null, scope: null, rest: 0 });
  return figure ? { ...claims(context, 'the source that brings most or least', [list(figure)], [], [figure]), pool: figures } : null;
}

/** What is not nothing, the largest first. */
function amountsOf({ world }: Context, rows: readonly Row[]): Figure[] {
  return rows.flatMap((row) => rowFigure(world, row) ?? []).filter((figure) => !valueOf(figure).eq(0)).sort((left, right) => valueOf(right).cmp(valueOf(left)));
}

/** The total and its largest functional classes. */
function spendingAnswer(context: Context): Answer | null {
  const { world } = context;
  const coded = world.book.rows.filter(({ basis, fund, code, place, role, budgetUnit }) => basis === 'function' && fund === 'all' && code?.length === 3 && place.table !== null && role === 'item' && budgetUnit === null);
  const rows = coded.filter((row, at) => coded.findIndex(({ code }) => code === row.code) === at);
  return overview(context, totalEntry(world, 'expenditure'), rows, 'what the money is spent on', MAIN_PARTS);
}

function overview(context: Context, total: ReturnType<typeof totalEntry>, rows: readonly Row[], rule: string, most: number): Answer | null {
  const whole = total ? headFigure(context.world, total) : null;
  const figures = amountsOf(context, rows);
  if (!total || !whole || figures.length === 0) return null;
  const shown: readonly Figure[] = figures.slice(0, most);
  const list: Claim = { kind: 'list', of: whole.name, what: 'parts', items: shown.map((figure): ListItem => ({ figure, rank: null, extra: null })), count: null, total: whole, remainder: null, scope: null, rest: figures.length - shown.length };
  return { ...claims(context, rule, [list], [total], shown), pool: figures };
}
