/** A follow-up that names columns: those of the row that the thread is about, or the two kinds of expenditure that the whole has. */
import { isFrame } from '../query/bare.ts';
import type { ColumnKind } from '../query/column-words.ts';
import type { Query } from '../query/query.ts';
import { CELLS, hasColumns } from './cells.ts';
import { exactMention } from './thread-names.ts';
import type { Thread } from './thread-turn.ts';
import type { World } from './world.ts';

/** The words for the two kinds of expenditure, by the columns that they are the heads of. */
const EXPENDITURES: Readonly<Partial<Record<ColumnKind, string>>> = { basic: '基本支出', project: '项目支出' };
/** Names of all the money. */
const WHOLES = /^(?:部门预算支出|支出总计|本年支出合计|基本支出|项目支出|总支出)$/;

/** 「项目呢」, "and basic?" */
const BARE_KIND = /^(?:那|那么|and |what about |how about |then )*(?:the )?(?:(?<project>项目(?:支出)?|projects?)|基本(?:支出)?|basic)(?:的)?呢?[?？。.!]*$/i;

/** 「基本和项目各多少」, "and basic": the columns of the last name, or the two kinds of expenditure that the whole has. */
export function splitOf(world: World, query: Query, { query: before, answer: last }: Thread): Query | null {
  const [subject] = last.subjects;
  const ofIt = query.columns === null && query.mentions.length === 0 && query.tags.has('project') && /\bof (?:it|that|which)\b/i.test(query.spoken);
  const ofTotal = subject?.names.some((name) => WHOLES.test(name)) === true;
  const bare = ofTotal && query.columns === null ? BARE_KIND.exec(query.spoken.trim()) : null;
  const kinds: readonly ColumnKind[] = ofIt || bare?.groups?.['project'] ? ['project'] : bare ? ['basic'] : query.columns?.rest.length === 0 ? query.columns.kinds : [];
  if (!subject || last.subjects.length !== 1 || kinds.length === 0 || !kinds.every((kind) => kind in EXPENDITURES) || (query.act !== 'lookup' && query.act !== 'breakdown')) return null;
  if (query.mentions.some(({ text }) => world.index.entries.some(({ names }) => names.includes(text.replace(/\s/g, ''))))) return null;
  if (!ofTotal) {
    if (!query.columns || !subject.rows.some(({ place, facts }) => place.table !== null && facts.length > 1)) return null;
    return { ...query, act: 'lookup', mentions: [exactMention(subject)], columns: { ...query.columns, rest: [exactMention(subject)], tabular: true }, table: query.table ?? before.table };
  }
  const mentions = kinds.flatMap((kind) => world.index.entries.filter(({ names }) => names.includes(EXPENDITURES[kind] ?? '')).slice(0, 1)).map((entry, at) => ({ ...exactMention(entry), gap: at === 0 ? [] : ['and' as const] }));
  return { ...query, act: query.act === 'breakdown' ? 'lookup' : query.act, mentions, columns: null, tags: new Set([...query.tags].filter((tag) => tag !== 'project')) };
}

/** "Of that", "in that row", "the … part": within the last name. */
const OF_ROW = /\b(?:of|in|for|from|within|under|to) (?:it|that|this|which|them|those)\b|\bthereof\b|\b(?:that|this|same|the) (?:row|line|item|one)\b|\b(?:part|portion|side|column|half)\b|其中|里面|里头|当中|[这那同](?:一)?[行项笔]/i;
/** The office's own figure, not the row's. */
const OF_OFFICE = /\b(?:total|overall|all|whole|entire|office|department)\b|全部|总|整个|街道|单位/i;
/** What may be asked of a row's columns. */
const OF_COLUMNS: ReadonlySet<string> = new Set(['lookup', 'unknown', 'compare', 'breakdown', 'share', 'wholeRow', 'parent', 'sum']);

/** "And the procurement part?": the columns it names, of the row that was just told. */
export function columnsOfLast(world: World, query: Query, { query: before, answer: last }: Thread): Query | null {
  const [subject] = last.subjects;
  const { columns } = query;
  if (!subject || last.subjects.length !== 1 || last.outcome !== 'answered' || query.direction !== null || !OF_COLUMNS.has(query.act)) return null;
  // "How much comes from projects": said of a row, projects are one of its columns.
  const projects = columns === null && query.tags.has('project') && OF_ROW.test(query.spoken) && query.mentions.every(isFrame) && COMES_FROM.test(query.spoken);
  const kinds: readonly ColumnKind[] = projects ? ['project'] : columns?.rest.every(isFrame) ? columns.kinds : [];
  const tabled = before.table !== null || last.trace.rule.endsWith(CELLS);
  if (kinds.length === 0 || !(OF_ROW.test(query.spoken) || (tabled && !OF_OFFICE.test(query.spoken)))) return null;
  const table = query.table ?? before.table;
  if (!hasColumns(world, subject, kinds, table)) return null;
  const act = query.act === 'share' || query.act === 'sum' ? query.act : 'lookup';
  return { ...query, act, reference: null, crossing: null, mentions: [exactMention(subject)], columns: { kinds, rest: [exactMention(subject)], tabular: true, wholeOffice: false, listed: false }, table };
}

const COMES_FROM = /\b(?:comes? from|sits? (?:in|under)|goes (?:to|into|through)|(?:is|are) (?:for|in|under|from)|spent on)\b/i;
