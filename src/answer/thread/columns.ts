/** A follow-up that names columns: those of the row that the thread is about, or the two kinds of expenditure that the whole has. */
import { pattern } from '../../budget/pattern.ts';
import { madeBy } from '../marks.ts';
import type { Answer } from '../answer.ts';
import { fundsMeant } from '../../budget/funds.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { ColumnKind } from '../../query/words/column-words.ts';
import { isEllipsis } from '../../query/follow-up.ts';
import type { Query } from '../../query/query.ts';
import { hasColumns } from '../cells/cell-rows.ts';
import { CELLS } from '../cells/cells.ts';
import { cellTold } from './cells-told.ts';
import { exactMention } from './names.ts';
import type { Thread } from './turn.ts';
import type { World } from '../world.ts';

/** The words for the two kinds of expenditure, by the columns that they are the heads of. */
const EXPENDITURES: Readonly<Partial<Record<ColumnKind, string>>> = { basic: '基本支出', project: '项目支出' };
/** Names of all the money. */
const WHOLES = pattern(/^(?:部门预算支出|支出总计|本年支出合计|基本支出|项目支出|总支出)$/);

/** 「项目呢」, "and basic?" */
const BARE_KIND = pattern(/^(?:那|那么|and |what about |how about |then )*(?:the )?(?:(?<project>项目(?:支出)?|projects?)|基本(?:支出)?|basic)(?:的)?呢?[?？。.!]*$/i);

/** 「基本和项目各多少」, "and basic": the columns of the last name, or the two kinds of expenditure that the whole has. */
export function splitOf(world: World, query: Query, { query: before, answer: last, told }: Thread): Query | null {
  const [subject] = last.subjects;
  const ofIt = query.columns === null && query.mentions.length === 0 && query.tags.has('project') && /\bof (?:it|that|which)\b/i.test(query.spoken);
  const ofTotal = subject?.names.some((name) => WHOLES.test(name)) === true;
  const ofRow = madeBy(last, CELLS) && last.listed.every(({ facts }) => facts[0]?.row.role === 'item');
  const bare = (ofTotal || ofRow) && query.columns === null ? BARE_KIND.exec(query.spoken.trim()) ?? (ofTotal ? PART_SAID.exec(query.spoken.trim()) : null) : null;
  const kinds: readonly ColumnKind[] = ofIt || bare?.groups?.['project'] ? ['project'] : bare ? ['basic'] : query.columns?.rest.length === 0 ? query.columns.kinds : [];
  if (!subject || last.subjects.length !== 1 || kinds.length === 0 || !kinds.every((kind) => kind in EXPENDITURES) || (query.act !== 'lookup' && query.act !== 'breakdown')) return null;
  if (query.mentions.some(({ text }) => world.index.entries.some(({ names }) => names.includes(text.replace(/\s/g, ''))))) return null;
  if (!ofTotal) {
    const columns = query.columns ?? (bare ? { kinds, rest: [], tabular: true, wholeOffice: false, listed: false } : null);
    if (!columns || !hasColumns(subject, kinds, query.table ?? before.table)) return null;
    if (!bare && kinds.length === 1 && kinds[0] && wasToldItself(told, kinds[0])) return null;
    return { ...query, act: 'lookup', mentions: [exactMention(subject)], columns: { ...columns, rest: [exactMention(subject)], tabular: true }, table: query.table ?? before.table };
  }
  const mentions = kinds.flatMap((kind) => world.index.entries.filter(({ names }) => names.includes(EXPENDITURES[kind] ?? '')).slice(0, 1)).map((entry, at) => ({ ...exactMention(entry), gap: at === 0 ? [] : ['and' as const] }));
  return { ...query, act: query.act === 'breakdown' ? 'lookup' : query.act, mentions, columns: null, tags: new Set([...query.tags].filter((tag) => tag !== 'project')) };
}

/** 「那基本支出呢」 once more, after it was told by itself, is no column of the name told since. */
export function wasToldItself(told: readonly Answer[], kind: ColumnKind): boolean {
  return told.some(({ subjects: [own, other] }) => other === undefined && own?.names.includes(EXPENDITURES[kind] ?? '') === true);
}

/** "Of that", "in that row", "the … part": within the last name. */
const OF_ROW = pattern(/\b(?:of|in|for|from|within|under|to) (?:it|that|this|which|them|those)\b|\bthereof\b|\b(?:that|this|same|the) (?:row|line|item|one)\b|\b(?:part|portion|side|column|half)\b|其中|里面|里头|当中|[这那同](?:一)?[行项笔]|同行|旁边|(?:只|仅|光)(?:算|看|要|说|计|列|含|限)?|限于|[这那](?:一)?[列栏格]|它的|(?:这|那)(?:笔|项)?(?:钱|经费)?里|(?:支出|开支)(?:里|中|里面|当中)的|[这那它](?:些|笔|个|项)?(?:都)?(?:是|属于?|算)(?=基本|项目)|\b(?:is|are) (?:it|that|this|they)\b|其(?=基本|项目|政府|采购|财政|一般)/i);
/** "What share of project spending is it": the column is the whole office's, and the name is a part of it. */
const PART_OF_COLUMN = pattern(/(?:\b(?:share|per ?cent|percentage|proportion|fraction|part|portion)|%) of (?:the |our |all |total |overall |office's )*(?:basic|project|general|government|procurement)\b/i);
/** The office's own figure, not the row's. */
const OF_OFFICE = pattern(/\b(?:total|overall|all|whole|entire|office|department)\b|全部|总|整个|街道|单位/i);
/** What may be asked of a row's columns. */
const OF_COLUMNS: ReadonlySet<string> = new Set(['lookup', 'unknown', 'compare', 'breakdown', 'share', 'wholeRow', 'parent', 'sum', 'check']);

/** "And the procurement part?": the columns it names, of the row that was just told. */
export function columnsOfLast(query: Query, { query: before, answer: last }: Thread): Query | null {
  const [subject] = last.subjects;
  const { columns } = query;
  if (!subject || last.subjects.length !== 1 || last.outcome !== 'answered' || query.direction !== null || !OF_COLUMNS.has(query.act) || (query.act === 'share' && PART_OF_COLUMN.test(query.spoken))) return null;
  // "How much comes from projects": said of a row, projects are one of its columns.
  const projects = columns === null && query.tags.has('project') && OF_ROW.test(query.spoken) && query.mentions.every(isFrame) && COMES_FROM.test(query.spoken);
  const part = PART_SAID.exec(query.spoken.trim())?.groups;
  const kinds: readonly ColumnKind[] = projects ? ['project'] : part && !subject.names.some((name) => WHOLES.test(name)) ? [part['project'] ? 'project' : 'basic'] : columns?.rest.every(isFrame) ? columns.kinds : [];
  const sources = kinds.length === 0 ? sourcesIn(query) : kinds.filter((kind) => SOURCES.includes(kind));
  const tabled = before.table !== null || madeBy(last, CELLS);
  // 「一般公共预算和基金各多少」 after one name: where its money comes from.
  const own = sources.length > 1 && kinds.length < 2 ? sources : kinds;
  const split = sources.length > 1 && !subject.names.some((name) => WHOLES.test(name));
  // 「采购多少」 and nothing else, of a name that has the column.
  const bare = own.every((kind) => PROCURED.has(kind)) && BARE_COLUMN.test(query.spoken.trim()) && subject.rows.some(({ role }) => role === 'item');
  if (own.length === 0 || !(OF_ROW.test(query.spoken) || ((tabled || split || bare || part !== undefined) && !OF_OFFICE.test(query.spoken)))) return null;
  const table = query.table ?? before.table;
  if (!hasColumns(subject, own, table)) return null;
  // 「占基本支出的比」 after the cell of that column: of the whole column, for a cell is no share of itself.
  if (query.act === 'share' && own.length === 1 && own[0] === cellTold(last)?.kind) return null;
  const act = (query.act === 'share' && !AMOUNTS.test(query.spoken)) || query.act === 'sum' ? query.act : 'lookup';
  return { ...query, act, reference: null, crossing: null, mentions: [exactMention(subject)], columns: { kinds: own, rest: [exactMention(subject)], tabular: true, wholeOffice: false, listed: false }, table };
}

/** 「其中项目的呢」, 「用项目支出的是多少」: a kind of expenditure, with a word that it is a part. */
const PART_SAID = pattern(/^(?=.*(?:其中|里|当中|用|走|部分|那块|的呢|口径))(?:那|那么|它|其)?(?:其中|里面|里头|当中)?(?:有|用|走|花|属于?|算|是)?(?:在|的)?(?:(?<project>项目)|基本)(?:支出|经费)?(?:里面?|中|内|部分|那块|那边|口径)?(?:的|用的|出的)?(?:部分)?(?:是|有|占)?(?:多少|几|呢)(?:钱)?[呢啊]?[?？。]*$/);
const BARE_COLUMN = pattern(/^(?:那|那么|它)?的?(?:政府)?采购(?:额|金额|预算|部分|的部分|的钱)?(?:是|有|安排了?|花了?|占)?(?:多少|几|呢|了多少|怎么样)(?:钱|万|万元)?[呢啊]?[?？。]*$|^\W*(?:and |how about |what about |then )*(?:how much )?(?:is |goes to |for )?(?:the |its )?(?:government )?procurement(?: (?:amount|figure|part))?(?: is (?:there|that|it))?\W*$/i);

/** 「两个合计占项目支出多少」: the column is a whole. */
const SHARE_OF = pattern(/占(?:了)?(?:全部|整个|总|所有)?(?:的)?(?:项目|基本)支出/);

/** 「每个的采购是多少」, "how much of each is procurement": a column of every name that was told, in turn or together. */
const OF_EACH = pattern(/各|每[个项笔条]|分别|\beach\b|\brespectively\b|\bboth\b|\b(?:them|those|these|the two)\b|[这那它他]们|[两俩]/i);

export function columnsOfEach(query: Query, { query: before, answer: last, subjects }: Thread): Query | null {
  const { columns } = query;
  if (!columns || columns.kinds.length === 0 || !columns.rest.every(isFrame) || last.outcome !== 'answered' || query.direction !== null || !OF_COLUMNS.has(query.act) || (query.tags.has('sum') && query.tags.has('share') && SHARE_OF.test(query.spoken)) || !OF_EACH.test(query.spoken) || (query.act === 'share' && PART_OF_COLUMN.test(query.spoken) && !/\beach\b|\brespectively\b/i.test(query.spoken)) || OF_OFFICE.test(query.spoken)) return null;
  const table = query.table ?? before.table;
  const named = (last.subjects.length > 1 ? last.subjects : subjects.slice(-2)).filter((entry) => hasColumns(entry, columns.kinds, table));
  const mentions = named.map((entry, at) => ({ ...exactMention(entry), gap: at === 0 ? [] : ['and' as const] }));
  return named.length < 2 || named.some(({ names }) => names.some((name) => WHOLES.test(name))) ? null : { ...query, act: 'lookup', reference: null, crossing: null, mentions, columns: { ...columns, rest: mentions, tabular: true, wholeOffice: false }, table };
}

/** "And micro enterprises?" after another column of the office's row. */
export function columnBeside(query: Query, { query: before, answer: last }: Thread): Query | null {
  const { columns } = query;
  const [kind, another] = columns?.kinds ?? [];
  if (!columns || !kind || another || !columns.rest.every(isFrame) || last.outcome !== 'answered' || before.act !== 'lookup' || !isEllipsis(query) || !PROCURED.has(kind) || !(before.columns?.kinds ?? []).some((one) => PROCURED.has(one)) || (before.columns?.rest ?? []).some((mention) => !isFrame(mention))) return null;
  return { ...query, act: 'lookup', reference: null, mentions: [], columns: { ...columns, rest: [], tabular: true, wholeOffice: true } };
}

const PROCURED: ReadonlySet<ColumnKind> = new Set(['procurement', 'sme', 'micro']);

/** Where money comes from, as a follow-up shortens it. */
const SOURCES: readonly ColumnKind[] = ['general', 'fund'];
const SOURCE_WORDS = pattern(/一般|公共|政府性|基金|预算|财政|拨款|资金|来源|性质|分|general|public|budget|government(?:al)?|funds?|appropriations?|[和与及、\s]/gi);
/** 各占多少钱 asks for the amounts. */
const AMOUNTS = pattern(/(?:占|是|有)(?:了|去)?(?:多少|几)(?:万|元|钱)/);

/** The sources that a follow-up sets side by side, when it names nothing else. */
function sourcesIn(query: Query): ColumnKind[] {
  if (query.mentions.some((mention) => !isFrame(mention) && mention.text.replace(SOURCE_WORDS, '').length > 0)) return [];
  const found = fundsMeant(query.spoken).filter((kind) => SOURCES.includes(kind));
  return found.length === 2 ? found : [];
}

const COMES_FROM = pattern(/\b(?:comes? from|sits? (?:in|under)|goes (?:to|into|through)|(?:is|are) (?:for|in|under|from)|spent on)\b/i);
