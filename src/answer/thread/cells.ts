/** Rules for a follow-up about the column or the cell that was told last: its share, the named row of it, the rows that have it. */
import { pattern } from '../../budget/pattern.ts';
import { answerFacts } from '../lookup-entry.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { isEllipsis } from '../../query/follow-up.ts';
import type { AskedColumns, Query } from '../../query/query.ts';
import { columnName } from '../../search/entries.ts';
import { answerQuery } from '../answer-query.ts';
import type { Answer, Claim } from '../answer.ts';
import { cellIn, columnKind, hasColumns } from '../cells/cell-rows.ts';
import { CELLS, cellName, wholeOfColumn } from '../cells/cells.ts';
import { columnRowsAnswer } from '../cells/column-rows.ts';
import { differenceClaim, differenceOfFigures } from '../measures/compare.ts';
import { claims } from '../context.ts';
import { rowsOfColumn } from '../describe.ts';
import { printedFigure, shareOf, sumOf, valueOf } from '../figures.ts';
import { roundingNote } from '../verdicts/identities.ts';
import { sortFigures } from '../sets/rank-figures.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { sumOfFigures } from '../measures/sum.ts';
import { COLUMN_TOO } from './column-too.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';
import { displayName } from '../world.ts';
import { NAMED_ROW, cellTold, sideBySide, cellsInTurn, COLUMN_WORD, columnTold, shareOfRow, sameShare, wholeFor } from './cells-told.ts';
const OF_IT = pattern(/其中|里面|里头|当中|落在|归|属|\b(?:of|in|from) (?:it|that|this|which|those|them)\b|\b(?:sits?|falls?|goes|is|are) (?:in|under|to|with)\b/i);
const WHICH_ROWS = pattern(/哪[个些几]?个?(?:支出)?(?:功能)?(?:科目|项目|款|行|项)|\b(?:which|what) (?:[\w-]+ )?(?:lines?|subjects?|accounts?|headings?|codes?|functions?|rows?|projects?|items?)\b/i);
const ROW_ACTS: ReadonlySet<Query['act']> = new Set(['lookup', 'unknown', 'parent', 'breakdown', 'where', 'rank']);
const MISSED = pattern(/对不上|对不拢|不等|不一致|差[了一个几\d]|少了?\s*[一1]|多了?\s*[一1]|\b(?:not|n.t) (?:add|match|equal|tally|come)\w*|\boff\b|\bmismatch\b|\bdiffer/i);

/** 「里面多少是走政府采购的」, "how much of it goes through procurement". */
const BOUGHT_OF_IT = pattern(/(?:里面?|里头|其中|当中|它).{0,4}(?:多少|几).{0,6}采购|(?:里面?|里头|其中|当中|它).{0,4}采购.{0,4}(?:多少|几)|\bof (?:it|that|this)\b.*\bprocure|\bprocure\w*\b.*\bof (?:it|that|this)\b/i);

/** 「甲那行呢」, "same for A": the column stays. */
const NEXT_ROW = pattern(/[那这]一?(?:行|条|栏)(?:呢|又?是多少)?[?？。]*$|^\W*(?:and |then |the )*same (?:again )?(?:for|with|of) [^,;?]{3,60}$/i);

export const CELL_RULES: readonly Rule[] = [
  COLUMN_TOO,
  {
    name: 'what of it is bought, by its row in the table of procurement',
    answer: ({ world, query, last }) => {
      const [subject, another] = last.subjects;
      if (!subject || another || last.outcome !== 'answered' || !(query.act === 'lookup' || query.act === 'unknown') || query.claimed.length > 0 || !BOUGHT_OF_IT.test(query.spoken)) return null;
      const tables = new Set<number | null>(world.book.tables.filter(({ title }) => /政府采购/.test(title)).map(({ number }) => number));
      const amounts = subject.facts.filter(({ measure, year, row }) => measure === 'amount' && year === world.book.year && row.role === 'item');
      const bought = amounts.filter(({ place }) => tables.has(place.table));
      return bought.length > 0 && bought.length < amounts.length ? answerFacts(contextOf(world, query, [], last), subject, bought, 'its row in the table of procurement') : null;
    },
  },
  { name: 'two cells that were shown one after the other, put together', answer: twoCells },
  {
    name: 'the column just told, as a share of the wider one',
    answer: (turn) => {
      const { world, query, last } = turn;
      const told = cellTold(last);
      if (!told || !(query.act === 'share' || (query.percent && query.act === 'lookup')) || query.direction !== null || query.tags.has('sum') || (query.table !== null && query.table !== told.fact.place.table) || last.subjects.length > 2) return null;
      const whole = wholeFor(turn, told);
      if (!whole || valueOf(whole).eq(0) || whole.unit !== told.fact.unit) return null;
      const context = contextOf(world, query, last.subjects, last);
      const own = printedFigure(cellName(context, told.fact), told.fact);
      // 「小微占比呢」 after the share of the wider one: the narrower is the part, the base stays.
      const before = last.claims.find((claim) => claim.kind === 'share');
      const narrower = valueOf(whole).lt(valueOf(own));
      if (narrower && before?.kind !== 'share') return null;
      const [part, base] = narrower && before?.kind === 'share' ? [whole, before.whole] : [own, whole];
      return claims(context, 'a share', [{ kind: 'share', part, whole: base, percent: shareOf(part.name, part, base) }], last.subjects, [part]);
    },
  },
  {
    name: 'the cell just told, once more',
    answer: ({ world, query, last, subject }) => {
      const told = cellTold(last);
      if (!told || !subject || last.listed.length !== 1 || query.act !== 'lookup' || query.mentions.length > 0 || query.columns !== null || query.relativeYear !== null || !HOW_MUCH.test(query.spoken.trim())) return null;
      const context = contextOf(world, query, last.subjects, last);
      const figure = printedFigure(world.nameOf(displayName(told.fact.row)), told.fact);
      const column = columnName(told.fact);
      return claims(context, CELLS, [column === null ? { kind: 'where', name: figure.name, figure } : { kind: 'cell', name: figure.name, column: world.nameOf(column), figure }], last.subjects, [{ ...figure, name: cellName(context, told.fact) }]);
    },
  },
  {
    name: NAMED_ROW,
    answer: ({ world, query, last, named: alone }) => {
      const told = cellTold(last) ?? columnTold(last);
      // A name in English and again as it is printed.
      const named = alone ?? (query.mentions.length === 2 && query.mentions[1]?.gap.includes('alias') === true ? query.mentions[1] : null);
      const share = query.act === 'share' && told?.fact.row.role !== 'item' && OF_IT.test(query.spoken);
      if (!told || !named || query.columns !== null || !(ROW_ACTS.has(query.act) || share || NEXT_ROW.test(query.spoken)) || query.direction !== null || !(isEllipsis(query) || OF_IT.test(query.spoken) || NEXT_ROW.test(query.spoken))) return null;
      const { certainty, entry } = resolveMention(named, world.index, 'money');
      const table = told.fact.place.table;
      const ofUnit = told.fact.row.role === 'unit' && entry?.rows.some((row) => row.role === 'unit' && row.place.table === table && cellIn(row, told.kind) !== undefined) === true;
      if (certainty !== 'sure' || !entry || table === null || !(ofUnit || hasColumns(entry, [told.kind], table))) return null;
      const columns: AskedColumns = { kinds: [told.kind], rest: [exactMention(entry)], tabular: true, wholeOffice: false, listed: false };
      if (share) return shareOfRow(contextOf(world, query, [entry], last), entry, told);
      const again = last.claims.find((claim) => claim.kind === 'share');
      const retold = again ? sameShare(contextOf(world, { ...query, act: 'share' }, [entry], last), entry, again, told) : null;
      if (retold) return retold;
      return answerQuery(world, { ...query, act: 'lookup', reference: null, claimed: [], crossing: null, mentions: [exactMention(entry)], columns, table }, [], last);
    },
  },
  {
    // 「有采购的科目有哪几个？采购额从大到小排」: the rows just told, by the same column.
    name: 'the rows just told, in the order of their column',
    answer: ({ world, query, last, named }) => {
      const told = columnTold(last);
      if (!told || last.pool.length < 2 || query.act !== 'rank' || query.direction !== null || query.n !== null || query.nth !== null || !(named ? COLUMN_WORD.test(named.text) : query.mentions.length === 0) || !query.tags.has('rank')) return null;
      const pool = sortFigures(last.pool, query.order === 'least' ? 'up' : 'down');
      const items = pool.map((figure, at) => ({ figure, rank: at + 1, extra: null }));
      const context = contextOf(world, query, last.subjects, last);
      return { ...claims(context, 'ranked by the column told', [{ kind: 'list', of: null, what: query.order === 'least' ? 'least' : 'most', items, count: null, total: null, remainder: null, scope: world.nameOf(columnName(told.fact) ?? ''), rest: 0 }], last.subjects, pool), pool };
    },
  },
  {
    // 「90 里基本几万、项目几万」: the row whose figure is said again.
    name: 'columns of the row whose figure is said',
    answer: ({ world, query, last }) => {
      const kinds = query.columns?.kinds.filter((kind) => kind !== 'total') ?? [];
      const [claim, another] = query.claimed;
      if (kinds.length === 0 || !claim || another || (query.columns?.rest ?? []).some((mention) => !isFrame(mention)) || !OF_IT.test(query.spoken.replace(/里/, '里面')) || !ROW_ACTS.has(query.act)) return null;
      const row = last.subjects.flatMap(({ rows }) => rows).find((one) => one.place.table !== null && one.facts[0]?.value?.eq(claim.value) === true && hasColumns({ rows: [one] }, kinds, one.place.table));
      const entry = row ? last.subjects.find(({ rows }) => rows.includes(row)) : undefined;
      if (!row || !entry) return null;
      const columns: AskedColumns = { kinds, rest: [exactMention(entry)], tabular: true, wholeOffice: false, listed: false };
      return answerQuery(world, { ...query, act: 'lookup', reference: null, claimed: [], crossing: null, mentions: [exactMention(entry)], columns, table: row.place.table }, [], last);
    },
  },
  {
    name: 'the rows that the column just told is in',
    answer: ({ world, query, last }) => {
      const told = cellTold(last);
      if (!WHICH_ROWS.test(query.spoken) || !ROW_ACTS.has(query.act) || !query.mentions.every(isFrame)) return null;
      // A part of the text says the column's amount too, and a share was told of it.
      if (!told) return last.outcome === 'answered' && last.subjects[0] && query.act !== 'rank' ? rowsOfColumn(contextOf(world, { ...query, reference: null }, [], last), last.subjects[0]) : null;
      if (told.fact.row.role === 'item') return null;
      const columns: AskedColumns = { kinds: [told.kind], rest: [], tabular: true, wholeOffice: false, listed: false };
      return columnRowsAnswer(contextOf(world, { ...query, act: query.act === 'rank' ? 'rank' : 'breakdown', columns, mentions: [], part: null, spoken: `${query.spoken} 科目` }, [], last));
    },
  },
  {
    name: 'why the cells just told miss their row',
    answer: ({ world, query, thread, last }) => {
      const cells = thread.shown.slice(-2);
      const [row, other] = cells.map(({ facts }) => facts[0]?.row);
      const head = row?.facts[0];
      if (!MISSED.test(query.spoken) || query.mentions.length > 0 || !row || row !== other || row.place.table === null || !head?.value || cells.some(({ facts, derivation }) => derivation !== null || facts[0] === head) || cells[0]?.facts[0] === cells[1]?.facts[0]) return null;
      const context = contextOf(world, query, last.subjects, last);
      const whole = printedFigure(world.nameOf(displayName(row)), head);
      const total = sumOf({ zh: '所列各项', en: 'the cells named' }, cells, world.book.year);
      const off = valueOf(total).minus(valueOf(whole)).abs();
      const sum: Claim = { kind: 'sum', items: cells, total, left: [] };
      if (off.eq(0)) return claims(context, 'two cells and their row', [{ kind: 'verdict', right: true, about: 'identity' }, sum], last.subjects, [total]);
      // Each figure is rounded by half of its last digit at most.
      return off.gt(ROUNDED) ? null : claims(context, 'two cells and their row', [sum, differenceClaim(total, whole), ...roundingNote(context)], last.subjects, [total]);
    },
  },
];

/** 「多少」 and nothing else. */
const HOW_MUCH = pattern(/^(?:那|那么|它|到底|具体|一共|总共)?(?:是|有|花了?)?(?:多少|几)(?:钱|万|万元|块钱)?[呢啊]?[?？。]*$|^\W*(?:and |so )?how much(?: (?:is|was) (?:it|that|this)| (?:does|did) (?:it|that) (?:come to|get|have))?\W*$/i);

/** Three roundings of a half each. */
const ROUNDED = 1.5;

/** After 「甲采购多少」 and 「乙呢」: what is added or set apart are the cells, not the rows' own amounts. */
function twoCells({ world, query, thread, last }: Turn): Answer | null {
  const apart = last.claims.find((claim) => claim.kind === 'difference');
  const figures = apart ? [apart.left, apart.right] : query.act === 'sum' && query.n === null ? cellsInTurn(thread.shown) : thread.shown.slice(-2);
  const facts = figures.flatMap(({ facts: [fact], derivation }) => (fact && derivation === null && fact !== fact.row.facts[0] && fact.row.place.table !== null ? [fact] : []));
  const [left, right] = figures;
  const [one, other] = facts;
  const kind = one ? columnKind(one) : null;
  const named = query.mentions.some((mention) => !isFrame(mention) && !COLUMN_WORD.test(mention.text));
  const told = apart !== undefined || last.listed.length === 1 && last.listed[0]?.facts[0] === figures.at(-1)?.facts[0];
  if (!left || !right || !one || !other || !kind || !sideBySide(one, other) || one.place.table !== other.place.table || named || query.direction !== null || !told) return null;
  const context = contextOf(world, query, thread.subjects.slice(-figures.length), last);
  if (query.act === 'difference' || query.act === 'compare') return differenceOfFigures(context, left, right, context.carried);
  if (query.act === 'sum') return sumOfFigures(context, figures, context.carried);
  const whole = query.act === 'share' && query.tags.has('sum') ? wholeOfColumn(context, one.place.table, kind) : null;
  if (!whole || valueOf(whole).eq(0)) return null;
  const total = sumOf({ zh: '所列各项', en: 'the cells named' }, figures, world.book.year);
  return claims(context, 'a share', [{ kind: 'sum', items: figures, total, left: [] }, { kind: 'share', part: total, whole, percent: shareOf(total.name, total, whole) }], context.carried, [total]);
}
