/** Rules for a follow-up about a cut of what was just told: basic or project expenditure of a fund or of a table, and the share of a cell. */
import { pattern } from '../../budget/pattern.ts';
import { madeBy } from '../marks.ts';
import { ANY_FUND_EN, ANY_FUND_ZH, fundCalled, fundsMeant, ONE_FUNDS } from '../../budget/funds.ts';
import type { OneFund } from '../../budget/fact.ts';
import { decimal } from '../../budget/amount.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { PartCut } from '../../query/slots/cuts.ts';
import { isEllipsis } from '../../query/follow-up.ts';
import { asksFund, isFundName, WHAT_ELSE } from '../../query/words/fund-words.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Figure } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { columnKind } from '../cells/cell-rows.ts';
import { CELLS, wholeOfColumn } from '../cells/cells.ts';
import { claims } from '../context.ts';
import { cellFigure } from '../measures/convert.ts';
import { CROSSING } from '../cells/crossing.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { sumOfFigures } from '../measures/sum.ts';
import { exactMention } from './names.ts';
import { TABLE_TOTAL } from '../cells/inner-parts.ts';
import { printedFigure, shareOf, valueOf } from '../figures.ts';
import { contextOf, type Rule, type Thread, type Turn } from './turn.ts';
import { displayName, headFigure, totalEntry, type World } from '../world.ts';

/** What may be asked of a cut. */
const ACTS: ReadonlySet<string> = new Set(['lookup', 'unknown', 'parent', 'breakdown', 'share', 'sum', 'check', 'compare', 'wholeRow', 'remainder']);
/** The office's own figure, not the fund's. */
const OF_OFFICE = pattern(/整个|全部|街道|单位|部门|\b(?:whole|entire|overall|office|department)\b/i);
/** 「项目呢」, "and basic?" */
const BARE_KIND = pattern(/^(?:那|那么|其中的?|and |what about |how about |then )*(?:the )?(?:(?<project>项目(?:支出)?|projects?)|基本(?:支出)?|basic)(?:那)?(?:一)?(?:部分|块)?(?:的)?(?:呢|(?:是|有)?多少(?:钱)?|,? ?how much(?: (?:is|are) (?:it|that|they))?)?[?？。.!]*$/i);
const CELL_SHARE = 'a share of a cell';
const TABLE_SHARE = 'a share of a table';
/** Words that describe the question, not the cut. */
const NOT_OF_CUT = ['check', 'which', 'remainder'] as const;

export const CUTS: readonly Rule[] = [
  {
    name: 'a cut of the fund just told',
    answer: (turn) => {
      const fund = fundTold(turn);
      const parts = fund ? otherPart(turn) ?? partsIn(turn.query) : [];
      return fund && parts.length > 0 ? crossed(turn, fund, parts) : null;
    },
  },
  {
    name: 'the same cut of another fund',
    answer: (turn) => {
      const { query, last } = turn;
      const before = last.trace.query.crossing;
      const parts = before?.name === null && madeBy(last, CROSSING, CELL_SHARE) ? before.parts : [];
      const said = fundsMeant(query.spoken);
      const [fund, another] = said;
      const act = last.trace.query.act === 'share' && query.act === 'lookup' ? 'share' : query.act;
      return fund && !another && parts.length > 0 && query.mentions.length < 2 && (query.columns?.kinds ?? []).every((kind) => kind === fund) ? crossed({ ...turn, query: { ...query, act } }, fund, parts) : null;
    },
  },
  {
    name: 'the two kinds of expenditure just told, of the fund named now',
    answer: (turn) => {
      const { query, last } = turn;
      const parts = last.subjects.flatMap(({ names }): PartCut[] => (names.includes('基本支出') ? ['basic'] : names.includes('项目支出') ? ['project'] : []));
      const [fund, another] = fundsMeant(query.spoken);
      return fund && !another && parts.length > 1 && parts.length === last.subjects.length && IN_FUND.test(query.spoken.trim()) ? crossed(turn, fund, parts) : null;
    },
  },
  {
    name: 'a column of the table total just told',
    answer: ({ world, query, last }) => {
      const { table } = last.trace.query;
      const kinds = partsIn(query);
      if (table === null || query.table !== null || !madeBy(last, TABLE_TOTAL) || kinds.length === 0) return null;
      const answer = answerQuery(world, { ...query, act: query.act === 'share' ? 'share' : 'lookup', mentions: [], reference: null, crossing: null, table, columns: { kinds, rest: [], tabular: true, wholeOffice: true, listed: false } }, [], last);
      return madeBy(answer, CELLS) ? answer : null;
    },
  },
  { name: 'the share of the cell just told', answer: shareOfCellTold },
  {
    name: 'the share of the last name in the table named now',
    answer: ({ world, query, last, subject: spoken, named }) => {
      // 「委托业务费呢」 goes on with the table.
      const again = madeBy(last, TABLE_SHARE) && isEllipsis(query) && named ? resolveMention(named, world.index, 'money') : null;
      const table = again ? last.trace.query.table : query.act === 'share' ? query.table : null;
      const subject = again ? (again.certainty === 'sure' ? again.entry : null) : last.subjects.length === 1 && query.mentions.every(isFrame) ? spoken : null;
      if (table === null || !subject || query.relativeYear !== null || query.columns !== null) return null;
      const whole = tableWhole(world, table);
      const fact = subject.facts.find(({ place, measure, row }) => place.table === table && measure === 'amount' && row.role === 'item');
      const part = fact ? printedFigure(world.nameOf(displayName(fact.row)), fact) : null;
      if (!whole || !part || whole.unit !== part.unit || valueOf(whole).eq(0) || valueOf(part).gt(valueOf(whole))) return null;
      return claims(contextOf(world, { ...query, act: 'share', table }, [subject], last), TABLE_SHARE, [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }], [subject], [part]);
    },
  },
  {
    name: 'what else the fund pays for, or a part of it',
    answer: ({ world, query, thread, last }) => {
      // "That's government-fund money, I think. What else is paid from that fund?": the fund once more.
      const named = query.mentions.length === 1 || query.mentions.every(({ text }) => isFundName(text)) ? query.mentions.at(-1) : undefined;
      const fund = named ? fundPointedAt(world, named.text, query, thread) ?? (POINTS.test(query.spoken) || WHAT_ELSE.test(query.spoken) ? world.index.entries.find((entry) => fundNamed(entry) !== null && entry.names.includes(named.text)) : null) : null;
      // 「政府性基金还有什么支出」 names the fund itself.
      if (!fund) return named && query.act === 'lookup' && WHAT_ELSE.test(query.spoken) && fundCalled(named.text) !== null ? answerQuery(world, { ...query, act: 'breakdown', reference: null, mentions: [named] }, [], null) : null;
      if (query.act !== 'share') return (query.act === 'lookup' || query.act === 'breakdown') && HAS_ELSE.test(query.spoken) ? answerQuery(world, { ...query, act: 'breakdown', outside: query.outside === 'opinion' && THINKS.test(query.spoken) ? null : query.outside, reference: null, mentions: [exactMention(fund)] }, [], last) : null;
      // After the fund itself "it" is the name that came before.
      const part = last.subjects[0] === fund ? thread.subjects.findLast((entry) => entry !== fund && entry.kinds.has('money')) : undefined;
      return part ? answerQuery(world, { ...query, reference: null, mentions: [exactMention(part), { ...exactMention(fund), gap: ['share'] }] }, [], last) : null;
    },
  },
  {
    name: 'the cells just told, added up',
    answer: ({ world, query, last }) => {
      const cells = last.claims.flatMap((claim) => (claim.kind === 'cell' ? [claim] : []));
      const [first, second] = cells;
      if (query.act !== 'sum' || !query.mentions.every(isFrame) || !first || !second || cells.length !== last.claims.length || !madeBy(last, CELLS) || last.subjects.length !== cells.length || query.relativeYear !== null || cells.some(({ figure }) => figure.unit !== first.figure.unit)) return null;
      return sumOfFigures(contextOf(world, query, last.subjects, last), cells.map(cellFigure), last.subjects);
    },
  },
];

/** Said of the clause before; what is asked is printed. */
const THINKS = pattern(/\bI (?:think|believe|guess|suppose)\b|我(?:想|觉得|猜)/i);
/** 「还有什么支出」 of a fund: its rows. */
const HAS_ELSE = pattern(/有(?:什么|哪些|啥|哪几)|都(?:花|用)|包[括含]|其[他它余]|哪些|\bwhat (?:else|other)\b|\b(?:which|what) (?:lines|items|other|else|projects|expenditures?)\b|\bpay(?:s|ing)? for\b/i);

/** 「这个基金」, "the fund" */
const FUND_POINTED = pattern(/^(?:这个|那个|该|此|这一)?(?:政府性)?基金(?:预算|支出)?$|^(?:the |this |that )?(?:government(?:al)? )?funds?(?: budget)?$/i);

const POINTS = pattern(/[这那该此](?:个|一)?(?:政府性)?基金|\b(?:the|this|that|same)(?: same)? (?:government(?:al)? )?funds?\b/i);

/** The fund's own name, where a follow-up points at the fund that the thread is about or that the last name is paid from. */
export function fundPointedAt(world: World, text: string, query: Query, { answer: last, subjects }: Thread): Entry | null {
  if (!FUND_POINTED.test(text.trim()) || !POINTS.test(query.spoken) || asksFund(query)) return null;
  const [subject] = last.subjects;
  const told = [...last.candidates.map(({ entry }) => entry), ...[...subjects].reverse()].map(fundNamed).find((one) => one !== null) ?? (last.trace.query.crossing?.fund ?? null);
  const own = subject ? [...new Set(subject.rows.flatMap(({ fund, basis }) => (basis === 'function' && ONE_FUNDS.some((kind) => kind === fund) ? [fund] : [])))] : [];
  const fund = told ?? ONE_FUNDS.find((kind) => own.length === 1 && own[0] === kind);
  const named = fund ? world.index.entries.filter(({ names, kinds }) => kinds.has('money') && names.some((name) => fundCalled(name) === fund)) : [];
  return [...named].sort((left, right) => valueOrNone(world, right).cmp(valueOrNone(world, left)))[0] ?? null;
}

function valueOrNone(world: World, entry: Entry): ReturnType<typeof decimal> {
  return decimal(headFigure(world, entry)?.value ?? 0);
}

/** 「一般公共预算里的呢」, "and in the government fund?": a fund and nothing else. */
const IN_FUND = pattern(new RegExp(String.raw`^(?:那|那么|其中的?|如果|要是)?(?:(?:只|光|单|仅)(?:看|算|说|按|论|就|要)?)?(?:有)?(?:在|用|走|花|由|从|属于?|是)?(?:的)?(?:是)?(?:${ANY_FUND_ZH})(?:拨款|支出)?(?:里|中|内|里面|那边|部分|那块|口径)?(?:出|付|列支)?的?(?:下)?(?:是|有)?(?:多少|呢|又是多少)?(?:钱)?[?？。]*$|^\W*(?:and |what about |how about |then )*(?:(?:with)?in|from|under|only|just)? ?(?:the )?(?:${ANY_FUND_EN})(?: (?:only|alone|part|portion|one))?\W*$`, 'i'));

/** What a whole table comes to, under its title. */
function tableWhole(world: World, table: number): Figure | null {
  const fact = world.book.facts.find(({ place, row, measure, year }) => place.table === table && measure === 'amount' && year === world.book.year && (row.role === 'unit' || row.role === 'total') && row.budgetUnit === null && row.facts[0]?.place.table === table);
  const title = world.book.tables.find(({ number }) => number === table)?.title;
  return fact && fact === fact.row.facts[0] && title ? printedFigure(world.nameOf(title), fact) : null;
}

/** The fund that the last answer was about: its own name, or a cut of it. */
function fundTold({ last, subject }: Turn): OneFund | null {
  if (last.outcome !== 'answered' || last.subjects.length !== 1 || !subject) return null;
  if (madeBy(last, CROSSING) && last.trace.query.crossing?.name === null) return last.trace.query.crossing.fund;
  return fundNamed(subject);
}

export function fundNamed({ names }: Entry): OneFund | null {
  return ONE_FUNDS.find((fund) => names.some((name) => fundCalled(name) === fund)) ?? null;
}

/** 「剩下的呢」, "the rest?" after one of the two kinds of expenditure of a fund: the other. */
function otherPart({ query, last }: Turn): PartCut[] | null {
  const { crossing } = last.trace.query;
  const [part, another] = crossing?.parts ?? [];
  if (query.act !== 'remainder' || query.mentions.length > 0 || query.relativeYear !== null || !madeBy(last, CROSSING) || crossing?.name !== null || another !== undefined) return null;
  return part === 'basic' ? ['project'] : part === 'project' ? ['basic'] : null;
}

/** Basic and project expenditure, where the follow-up names nothing else. */
function partsIn(query: Query): PartCut[] {
  if (!ACTS.has(query.act) || query.direction !== null || query.table !== null || query.relativeYear === 'prior' || query.thresholds.length > 0 || query.crossing?.fund != null || OF_OFFICE.test(query.spoken)) return [];
  const bare = query.columns === null ? BARE_KIND.exec(query.spoken.trim()) : null;
  if (bare) return [bare.groups?.['project'] ? 'project' : 'basic'];
  const kinds = query.columns?.rest.every(isFrame) ? query.columns.kinds : [];
  const parts = kinds.flatMap((kind): PartCut[] => (kind === 'basic' || kind === 'project' ? [kind] : []));
  return parts.length === kinds.length ? parts : [];
}

function crossed({ world, query, last }: Turn, fund: OneFund, parts: readonly PartCut[]): ReturnType<Rule['answer']> {
  const tags = new Set([...query.tags].filter((tag) => !NOT_OF_CUT.some((one) => one === tag)));
  const asked: Query = { ...query, act: query.act === 'share' ? 'share' : 'lookup', mentions: [], reference: null, columns: null, claimed: [], tags, crossing: { fund, parts, name: null, whole: 'fund', inside: true } };
  const answer = answerQuery(world, asked, [], last);
  return madeBy(answer, CROSSING) ? answer : null;
}

/** The column was said as what the row is in: 「基本支出里甲多少」, "how much of basic spending is A". */
const IN_COLUMN = pattern(/(?:基本|项目)支出(?:里面?|中|当中|内|里头)|\b(?:of|within|in) (?:the |all |our )*(?:basic|project) (?:expenditure|spending) (?:is|are|goes?|went)\b/i);

/** 「占多少」 after a cell: of the row that it stands in, or of all expenditure where that is said. */
function shareOfCellTold({ world, query, last }: Turn): ReturnType<Rule['answer']> {
  const cells = last.claims.flatMap((claim) => (claim.kind === 'cell' ? [claim] : []));
  const [cell] = cells;
  if (query.act !== 'share' || cells.length !== 1 || last.claims.length !== 1 || !cell || !madeBy(last, CELLS, CROSSING) || !query.mentions.every(isFrame) || query.relativeYear !== null) return null;
  const row = cell.figure.facts[0]?.row;
  // A fund's own row is a part of the row of all funds.
  const wide = row?.facts[0] === cell.figure.facts[0] ? last.subjects[0]?.rows.find(({ fund, basis, place }) => fund === 'all' && basis === row?.basis && place.table !== null) : row;
  const [head] = wide?.facts ?? [];
  const all = totalEntry(world, 'expenditure');
  const fact = cell.figure.facts[0];
  const kind = fact ? columnKind(fact) : null;
  // All of the row, or 「基本支出里甲多少」: a part of the column, not of itself.
  const ofColumn = fact && kind && fact.place.table !== null && (IN_COLUMN.test(last.trace.query.spoken) || head?.value?.eq(valueOf(cell.figure)) === true) ? wholeOfColumn(contextOf(world, query, last.subjects, last), fact.place.table, kind) : null;
  const whole = query.tags.has('total') ? (all ? headFigure(world, all) : null) : ofColumn ?? (head && head !== fact ? printedFigure(cell.name, head) : null);
  if (!whole || whole.unit !== cell.figure.unit || valueOf(whole).eq(0) || valueOf(cell.figure).gt(valueOf(whole))) return null;
  const part = cellFigure(cell);
  const { crossing, columns } = last.trace.query;
  return claims(contextOf(world, { ...query, crossing, columns }, last.subjects, last), CELL_SHARE, [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }], last.subjects, [part]);
}
