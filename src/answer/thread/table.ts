/** 「表10是什么表」, 「里面最大的是哪项」, 「里面有数吗」: after a table was told, what is asked for is in it. */
import { pattern } from '../../budget/pattern.ts';
import { cameThrough } from '../marks.ts';
import { printedTable } from '../../budget/table-number.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { answerQuery } from '../answer-query.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { TABLE_TOTAL } from '../cells/inner-parts.ts';
import { TOTAL_OF_TITLE } from '../lookup-entry.ts';
import { claims } from '../context.ts';
import { sumOf, valueOf } from '../figures.ts';
import { differenceOfFigures } from '../measures/compare.ts';
import { asksWhetherFilled, tableFilled } from '../cells/empty-table.ts';
import { asksLayout } from '../cells/table-about.ts';
import { EXPLAINED } from '../names/resolve-mention.ts';
import { exactMention } from './names.ts';
import { TABLE_TOLD, WHERE_A_TABLE_STANDS } from '../cells/table-place.ts';
import { contextOf, type Rule, type Thread } from './turn.ts';
import { headFigure, totalEntry } from '../world.ts';

const ACTS: ReadonlySet<string> = new Set(['rank', 'breakdown', 'sum', 'count', 'lookup', 'filter']);
/** What asks of a whole needs no word for it. */
const OF_ALL: ReadonlySet<string> = new Set(['rank', 'sum']);
const EMPTY = pattern(/^(?:空|空白|数|empty|blank|figures?|numbers?)$/i);
const INSIDE = pattern(/里面?|里头|其中|当中|这张|那张|这个?表|那个?表|表[里中上]|\b(?:in|of|on) (?:it|there|that|this|the table)\b|\bthere\b|\bits?\b/i);

export const IN_TABLE: Rule = {
  name: TABLE_TOLD,
  answer: ({ world, query, last, thread }) => {
    const told = cameThrough(last, WHERE_A_TABLE_STANDS) ? tableOf(last) : null;
    // Behind the table it may have been asked whether it has anything, or for its largest.
    const table = told ?? (cameThrough(last, TABLE_TOLD) ? last.trace.query.table ?? thread.table : null);
    if (table === null || query.table !== null || query.part !== null) return null;
    if (asksWhetherFilled(query.spoken) && query.claimed.length === 0 && query.mentions.every((mention) => isFrame(mention) || EMPTY.test(mention.text))) return tableFilled(contextOf(world, { ...query, table }, [], last), table);
    if (told === null || !query.mentions.every(isFrame)) return null;
    const inside = INSIDE.test(query.spoken) || OF_ALL.has(query.act) || asksLayout(query.spoken);
    return inside && (ACTS.has(query.act) || asksLayout(query.spoken)) ? answerQuery(world, { ...query, table, reference: null, mentions: [] }, [], null) : null;
  },
};

/** 「表7合计多少」 → 「表10呢」 → 「两个加起来是不是全部预算」: the totals of tables, one after the other, and the two together. */
export const TABLE_TOTALS: readonly Rule[] = [
  {
    // 「基金那张表合计多少」 → 「土地那块呢」: of the names that fit, the one that this table prints.
    name: 'a row of the table just told',
    answer: ({ world, query, last, named }) => {
      const table = last.listed[0]?.facts[0]?.place.table ?? null;
      if (!named || table === null || !cameThrough(last, TABLE_TOTAL) || query.table !== null || query.act !== 'lookup' || query.claimed.length > 0 || query.relativeYear !== null || query.mentions.some((mention) => mention !== named && !isFrame(mention))) return null;
      const fitting = world.index.findEntries({ text: named.text, pieces: named.pieces }).filter(({ entry, precision }) => precision >= EXPLAINED && entry.rows.some(({ place }) => place.table === table));
      const [only, another] = new Set(fitting.map(({ entry }) => entry));
      return only && !another ? answerQuery(world, { ...query, table, wanted: 'money', reference: null, mentions: [exactMention(only)] }, [], last) : null;
    },
  },
  {
    name: 'the total of the table named now',
    answer: ({ world, query, last }) => {
      const { table } = query;
      if (table === null || !(cameThrough(last, TABLE_TOTAL) || cameThrough(last, TOTAL_OF_TITLE)) || table === last.trace.query.table || !TOTAL_ACTS.has(query.act) || query.columns !== null || !query.mentions.every(isFrame) || query.claimed.length > 0) return null;
      const text = query.language === 'zh' ? `表${table}合计多少` : `total of table ${table}`;
      const answer = answerQuery(world, { ...query, act: 'sum', text, spoken: text, mentions: [], reference: null, tags: new Set([...query.tags, 'sum' as const]) }, [], null);
      return cameThrough(answer, TABLE_TOTAL) ? answer : null;
    },
  },
  {
    name: 'the totals of two tables just told, together',
    answer: (turn) => {
      const { world, query, thread, last } = turn;
      const [one, two] = totalsTold(thread);
      if (!one || !two || !cameThrough(last, TABLE_TOTAL) || (query.table !== null && query.table !== last.trace.query.table) || !query.mentions.every(isFrame) || query.claimed.length > 0 || query.direction !== null) return null;
      const context = contextOf(world, query, [], last);
      if (APART.has(query.act) && query.wholes.length === 0) return differenceOfFigures(context, one, two, []);
      if (!TOGETHER.test(query.spoken) || query.percent || query.tags.has('share')) return null;
      const total = sumOf({ zh: '两张表合计', en: 'both tables' }, [one, two], one.year);
      const sum: Claim = { kind: 'sum', items: [one, two], total, left: [] };
      const all = ALL.test(query.spoken) ? totalEntry(world, 'expenditure') : null;
      const whole = all ? headFigure(world, all) : null;
      if (!all || !whole || whole.unit !== total.unit) return claims(context, 'a sum of what was listed', [sum], [], [total]);
      return claims(context, 'a sum of what was listed', [{ kind: 'verdict', right: valueOf(whole).eq(valueOf(total)), about: 'comparison' }, sum, { kind: 'where', name: whole.name, figure: whole }], [], [total]);
    },
  },
];

const TOTAL_ACTS: ReadonlySet<string> = new Set(['lookup', 'unknown', 'sum', 'where']);
const APART: ReadonlySet<string> = new Set(['difference', 'compare']);
const TOGETHER = pattern(/加|合|一共|总共|一起|\b(?:add|sum|together|combined|both|altogether)\w*\b/i);
const ALL = pattern(/全部|整个|总预算|总支出|全[街道部单位]*的?预算|部门预算|\b(?:whole|entire|full|all|total) (?:of )?(?:the |our )?(?:budget|spending|expenditure)|\bbudget\b/i);

/** The last two totals of different tables, each by its table. */
function totalsTold({ shown }: Thread): readonly Figure[] {
  const [one, two] = shown.slice(-2);
  const [first, second] = [one, two].map((figure) => { const fact = figure?.facts[0]; return fact && fact.place.table !== null && (fact.row.role === 'unit' || fact.row.role === 'total') ? fact.place.table : null; });
  if (!one || !two || first == null || second == null || first === second || one.unit !== two.unit) return [];
  return [[one, first], [two, second]].map(([figure, table]) => ({ ...figure as Figure, name: { zh: `表 ${printedTable(table as number)} 合计`, en: `total of table ${printedTable(table as number)}` } }));
}

/** The one table whose place was told. */
function tableOf({ claims, trace }: Answer): number | null {
  const [one, another] = claims.flatMap((claim) => (claim.kind === 'quote' && claim.what === 'table' ? claim.places : []));
  return trace.query.table ?? (one && !another ? one.table : null);
}
