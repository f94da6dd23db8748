/** What was told in turn and is then spoken of by less than its name: one of it "included" in a sum, each of what was counted, another column of a table, that column by its word. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { isEllipsis } from '../../query/follow-up.ts';
import type { Mention, Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { columnWords } from '../../query/words/column-words.ts';
import type { Fact } from '../../budget/fact.ts';
import type { Answer, Figure } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { CELLS, cellName } from '../cells/cells.ts';
import { columnRowsAnswer } from '../cells/column-rows.ts';
import { claims } from '../context.ts';
import { printedFigure, shareOf, valueOf } from '../figures.ts';
import { madeBy } from '../marks.ts';
import { isNumberOfThings } from '../measures/divisor.ts';
import { sumEntries } from '../measures/sum.ts';
import { agreement } from '../verdicts/claim-agreement.ts';
import { changeOf } from '../measures/change.ts';
import { headFigure, totalEntry, wholesOf } from '../world.ts';
import { entryOf, exactMention } from './names.ts';
import { countNamed } from './parts-said.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

export const GONE_THROUGH: readonly Rule[] = [
  { name: 'the names just told, one of them said to be among them', answer: sumIncluding },
  { name: 'the money just told, by the count told before it', answer: eachOfCounted },
  { name: 'another column of the table just told', answer: columnOfTable },
  { name: 'the cell just told, as a share of a number that is said', answer: shareOfNumber },
  { name: 'the rows of the column just told, called by its word', answer: rowsCalled },
  { name: 'one of the list told before, by a word of its name', answer: oneOfList },
  { name: 'how what the parts just told stand under moved', answer: moveAbove },
];

const SUMMED = pattern(/加|合|一共|总共|总和|\b(?:sum|total|together|altogether|combined|add|all)\b/i);
const AMONG = pattern(/(?:包括|连同?|含|算上)|\b(?:including|incl|with|counting)\b/i);
/** How well a word must fit what was told. */
const FITS = 0.9;

function fits({ world }: Turn, { text, pieces }: Mention, entry: Entry): boolean {
  return world.index.findEntries({ text, pieces }).some((hit) => hit.entry === entry && hit.precision >= FITS);
}

/** The names that the thread told an amount of, in order. */
function toldAmounts({ world, thread }: Turn): Entry[] {
  const amounts = thread.shown.filter(({ facts: [fact], derivation, unit, year }) => derivation === null && fact?.measure === 'amount' && unit.includes('元') && year === world.book.year);
  return [...new Set(amounts.flatMap((figure) => entryOf(world, figure) ?? []))];
}

/** "Sum of all three, incl. the water/power" after the three were told: what is included is one of them, nothing more. */
function sumIncluding(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  const n = countNamed(query.spoken);
  if (n === null || query.mentions.length === 0 || !SUMMED.test(query.spoken) || !AMONG.test(query.spoken) || query.direction !== null || query.percent || query.claimed.length > 0 || query.table !== null) return null;
  const told = toldAmounts(turn);
  const [one, another] = told.filter((entry) => query.mentions.every((mention) => fits(turn, mention, entry)));
  if (!one || another || told.length < n) return null;
  const recent = told.slice(-n);
  const entries = recent.includes(one) ? recent : [one, ...told.slice(1 - n)];
  return sumEntries(contextOf(world, { ...query, act: 'sum', mentions: [] }, entries, last), entries);
}

/** "So that's how much each?" after how many there are and what they cost. */
const EACH = pattern(/^\W*(?:(?:so|and|then|ok|that['’]?s|that is|it['’]?s|it is|which is|makes?|comes to) )*(?:(?:how much|what) (?:(?:is|does) (?:that|it) )?)?(?:for )?each(?: (?:one|of them|person|head))?(?: (?:get|cost|then|roughly|about))*\W*$|^(?:那|那么|也就是|就是|合)*(?:平均)?每(?:人|个|户|家|辆|盏|名|位)(?:是|合|摊|要|花|得)*(?:多少|几)?(?:钱|万)?[呢啊]?[?？。]*$/i);

function eachOfCounted({ world, query, last, subject, thread }: Turn): Answer | null {
  if (!EACH.test(query.spoken.trim()) || !query.mentions.every(isFrame) || !subject?.kinds.has('money') || last.subjects.length !== 1 || last.listed.length !== 1 || query.claimed.length > 0) return null;
  const before = thread.shown.at(-2);
  const counted = before ? entryOf(world, before) : undefined;
  if (!before || !counted || counted === subject || !before.facts.some(isNumberOfThings)) return null;
  const asked: Query = { ...query, act: 'average', wanted: 'money', reference: null, mentions: [exactMention(subject), { ...exactMention(counted), gap: ['and'] }] };
  const answer = answerQuery(world, asked, [], last);
  return answer.claims.some((claim) => claim.kind === 'average' && claim.count !== null) ? answer : null;
}

/** "And other funds?" after a column of a table's total: its other column, where the table has one that is called so. */
function columnOfTable({ world, query, last, thread }: Turn): Answer | null {
  const { table } = thread;
  if (table === null || query.table !== null || query.part !== null || !madeBy(last, CELLS) || last.outcome !== 'answered' || query.act !== 'lookup' || !isEllipsis(query) || query.mentions.length === 0 || query.direction !== null) return null;
  if (last.listed[0]?.facts[0]?.row.role === 'item') return null;
  const answer = answerQuery(world, { ...query, table, reference: null }, [], null);
  return madeBy(answer, CELLS) && answer.outcome === 'answered' && answer.listed[0]?.facts[0]?.place.table === table ? answer : null;
}

/** Whether the words only say which column was told. */
function isColumnTold({ text }: Mention, fact: Fact): boolean {
  const column = columnWords(fact.column.join(''), null)?.kinds ?? [];
  return text.length > 2 && (fact.column.some((name) => name.includes(text)) || columnWords(`${text} funds`, null)?.kinds.some((kind) => column.includes(kind)) === true);
}

/** The cell of a table's total that was told last. */
function totalCell({ last }: Turn): { figure: Figure; fact: Fact } | null {
  const [figure, more] = last.listed;
  const fact = figure?.facts[0];
  return figure && fact && !more && figure.derivation === null && madeBy(last, CELLS) && fact.row.role !== 'item' && fact.measure === 'amount' ? { figure, fact } : null;
}

/** "As % of the 27,000", "% of the 27,000 that is 'other'": the number is all the money, or the row's own. */
function shareOfNumber(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  const told = query.act === 'share' ? totalCell(turn) : null;
  const [claim, another] = query.claimed;
  if (!told || !claim || another || claim.unit === '%' || !query.mentions.every((mention) => isFrame(mention) || isColumnTold(mention, told.fact))) return null;
  const total = totalEntry(world, 'expenditure');
  const own = told.fact.row.facts[0];
  const context = contextOf(world, query, [], last);
  const wholes = [total ? headFigure(world, total) : null, own ? printedFigure(cellName(context, own), own) : null].flatMap((figure) => figure ?? []);
  const whole = wholes.find((figure) => figure.unit === told.figure.unit && agreement(claim, [figure], false) === 'right' && valueOf(figure).gt(0));
  return whole ? claims(context, 'a share', [{ kind: 'share', part: told.figure, whole, percent: shareOf(told.figure.name, told.figure, whole) }], [], [told.figure]) : null;
}

const WHICH_ROWS = pattern(/\b(?:which|what) (?:[\w-]+ )?(?:lines?|projects?|items?|rows?|tasks?)\b|哪[个些几]个?(?:项目|科目|任务)/i);

/** "Which project is that other money?" after that column: its rows. */
function rowsCalled(turn: Turn): Answer | null {
  const { world, query, last, thread } = turn;
  const cells = thread.told.findLast((answer) => madeBy(answer, CELLS));
  const fact = cells?.listed[0]?.facts[0];
  if (!cells || !fact || fact.row.role === 'item' || query.order !== null || !WHICH_ROWS.test(query.spoken) || !(last === cells || last.claims.some((claim) => claim.kind === 'share' && claim.part.facts[0] === fact)) || query.mentions.length === 0 || !query.mentions.every((mention) => isFrame(mention) || isColumnTold(mention, fact))) return null;
  const kinds = columnWords(fact.column.join(''), null)?.kinds ?? [];
  return kinds.length > 0 ? columnRowsAnswer(contextOf(world, { ...query, act: 'breakdown', columns: { kinds, rest: [], tabular: true, wholeOffice: false, listed: false }, mentions: [], part: null, spoken: `${query.spoken} 科目` }, [], last)) : null;
}

/** "The military one" while a list is spoken of: the one of it that the word fits. */
const THE_ONE = pattern(/^\W*(?:(?:and|so|ok|what about|how about|now) )*(?:the|that) [a-z][a-z' -]{2,30} one\W*$/i);
/** The only one of the list that has the word at all may fit it less. */
const FITS_ONE = 0.6;
const FITS_WORD = 0.3;

function oneOfList({ world, query, thread, last, named }: Turn): Answer | null {
  const listed = [...new Set(thread.offered.flatMap((figure) => entryOf(world, figure) ?? []))];
  if (!named || !THE_ONE.test(query.spoken) || query.order !== null || query.nth !== null || listed.length < 3 || last.outcome !== 'answered' || !last.subjects.every((entry) => listed.includes(entry) || listed.some(({ rows }) => rows.some(({ parent }) => parent !== null && entry.rows.includes(parent))))) return null;
  const [best, next] = world.index.findEntries({ text: named.text, pieces: named.pieces }).filter(({ entry, precision }) => precision >= FITS_WORD && listed.includes(entry));
  return best && (!next || (best.precision >= FITS_ONE && best.score > next.score)) ? answerQuery(world, { ...query, act: 'lookup', wanted: 'money', reference: null, columns: null, mentions: [exactMention(best.entry)] }, [], last) : null;
}

/** "Why is this so much more than in 2022?" after some parts of a project, which print no move of their own: the project's. */
function moveAbove({ world, query, last }: Turn): Answer | null {
  const [first, ...others] = last.subjects;
  if (!(query.act === 'why' || query.act === 'change') || !query.mentions.every(isFrame) || !first || others.length === 0 || query.claimed.length > 0 || query.table !== null || query.reference?.kind === 'these') return null;
  // 「比去年多吗」 after 甲 and 乙 were set apart: a yes of what both stand under is none of either.
  if (isQuestionOfTruth(query.spoken, query.tags) && last.claims.some(({ kind }) => kind === 'difference')) return null;
  const above = wholesOf(world, first)[0];
  const context = contextOf(world, query, [], last);
  if (!above || !others.every((entry) => wholesOf(world, entry)[0] === above) || !changeOf(context, above) || last.subjects.some((entry) => changeOf(context, entry) !== null)) return null;
  return answerQuery(world, { ...query, reference: null, mentions: [exactMention(above)] }, [], last);
}
