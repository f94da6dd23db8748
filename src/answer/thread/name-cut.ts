/** The rule for a follow-up that names a fund or a kind of expenditure and nothing else: the last name's own figure there. */
import { pattern } from '../../budget/pattern.ts';
import { FUND_LABEL, ONE_FUNDS } from '../../budget/funds.ts';
import type { Fact, OneFund, Row } from '../../budget/fact.ts';
import type { PartCut } from '../../query/slots/cuts.ts';
import { cutAlone } from '../../query/words/funds.ts';
import { columnName, type Entry } from '../../search/entries.ts';
import type { Answer, Claim } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { cellIn, columnKind } from '../cells/cell-rows.ts';
import { CELLS, cellName } from '../cells/cells.ts';
import { claims } from '../context.ts';
import { printedFigure } from '../figures.ts';
import { unitsOf } from '../names/by-unit.ts';
import { kindAlone, moneyOfUnit } from '../offices/unit-in-table.ts';
import { wasToldItself } from './columns.ts';
import { fundNamed } from './cuts.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule } from './turn.ts';
import { displayName, type World } from '../world.ts';

/** Names of all the money, of a fund or of a kind of expenditure: these are cut by rules of their own. */
const WHOLES = pattern(/^(?:部门预算支出|支出总计|本年支出合计|收入总计|基本支出|项目支出|总支出)$|基金预算|公共预算|国有资本/);
const ACTS: ReadonlySet<string> = new Set(['lookup', 'unknown', 'breakdown', 'parent', 'wholeRow']);

const OF_IT = pattern(/里面|里头|其中|它|他们|这[家个]|那|该|\b(?:its?|they|their)\b|\bof (?:that|this)\b/i);

/** 「里面项目支出多少」, "its procurement": of the budget unit just told. */
export const UNIT_CUT: Rule = {
  name: 'a kind of money of the budget unit just told',
  answer: ({ world, query, last, subject }) => {
    const [unit, another] = subject ? unitsOf(subject) : [];
    const kind = query.mentions.length < 2 && OF_IT.test(query.spoken) ? kindAlone(query) : null;
    return unit !== undefined && another === undefined && kind !== null && last.outcome === 'answered' ? moneyOfUnit(contextOf(world, query, [], last), unit, kind) : null;
  },
};

/** 「那基本支出呢」 */
const ITSELF = pattern(/^(?:那么?|还有)?(?:基本|项目)支出(?:呢|是?多少)*[?？。]*$/);

export const NAME_CUT: Rule = {
  name: 'the last name within the fund or the kind of expenditure named now',
  answer: ({ world, query, continued, last, subject, thread: { told } }) => {
    const said = cutAlone(query.spoken);
    const beside = said && subject && last.subjects.length === 1 ? fundBeside(world, subject, said.cut) : null;
    if (beside && (query.act === 'lookup' || query.act === 'unknown')) return answerQuery(world, { ...continued, reference: null, columns: null, crossing: null, mentions: [exactMention(beside)] }, [], last);
    // 「那基本支出拨款呢」: printed as a name of its own, beside 基本支出.
    if (said && (said.cut === 'basic' || said.cut === 'project') && /拨款/.test(query.spoken) && query.mentions.some(({ text }) => world.index.entries.some(({ names }) => names.includes(text)))) return null;
    if (!said || !subject || last.subjects.length !== 1 || last.outcome !== 'answered' || !ACTS.has(query.act) || query.percent || query.direction !== null || query.relativeYear === 'prior' || query.claimed.length > 0 || query.table !== null || subject.names.some((name) => WHOLES.test(name))) return null;
    const { cut, inside } = said;
    if ((cut === 'basic' || cut === 'project') && ITSELF.test(query.spoken.trim()) && wasToldItself(told, cut)) return null;
    // The bare name of a fund is another topic, unless the last name is printed in several funds.
    const several = cut !== 'basic' && cut !== 'project' && new Set(subject.rows.flatMap(({ fund, basis }) => (basis === 'function' && fund !== 'all' ? [fund] : []))).size > 1;
    const fact = inside || several || toldInFund(last) ? cellOf(subject, cut) : null;
    if (!fact) return null;
    // 「甲占总预算多少」 → 「项目支出呢」, where 甲 has none: the other kind of expenditure itself.
    if ((cut === 'basic' || cut === 'project') && ITSELF.test(query.spoken.trim()) && fact.value?.eq(0) === true && last.claims.some(({ kind }) => kind === 'share')) return null;
    const context = contextOf(world, query, last.subjects, last);
    const figure = printedFigure(world.nameOf(displayName(fact.row)), fact);
    const column = fact === fact.row.facts[0] && cut !== 'basic' && cut !== 'project' ? world.nameOf(FUND_LABEL[cut]) : world.nameOf(columnName(fact) ?? '');
    const claim: Claim = { kind: 'cell', name: figure.name, column, figure };
    return claims(context, CELLS, [claim], last.subjects, [{ ...figure, name: fact === fact.row.facts[0] ? { zh: `${figure.name.zh}（${column.zh}）`, en: figure.name.en === null ? null : `${figure.name.en}, ${column.en ?? column.zh}` } : cellName(context, fact) }]);
  },
};

/** 「甲项目里政府性基金多少」 → 「一般公共预算呢」: its cell in the column of one fund was told, and the other fund is asked of it too. */
function toldInFund({ claims: told }: Answer): boolean {
  return told.length > 0 && told.every((claim) => claim.kind === 'cell' && claim.figure.facts.some((fact) => fact.row.role === 'item' && ONE_FUNDS.some((fund) => fund === columnKind(fact))));
}

/** 「政府性基金呢」 after one fund: the other one as the same table prints it. */
function fundBeside(world: World, subject: Entry, cut: OneFund | PartCut): Entry | null {
  const own = fundNamed(subject);
  if (own === null || own === cut) return null;
  const places = subject.rows.filter(({ place }) => place.table !== null);
  return world.index.entries.find((entry) => fundNamed(entry) === cut && entry.kinds.has('money') && entry.rows.some(({ place, basis }) => places.some((row) => row.place.table === place.table && row.basis === basis))) ?? null;
}

/** The name's row in the fund's own table, else its cell in the column of the fund or of the kind; null where two rows of the name differ. */
function cellOf({ rows }: Entry, cut: OneFund | PartCut): Fact | null {
  const tabled = rows.filter((row) => row.place.table !== null && row.basis !== 'performance' && (cellIn(row, cut) !== undefined || row.fund === cut));
  const whole = tabled.filter(({ budgetUnit }) => budgetUnit === null);
  const item = whole.length > 0 ? whole : tabled;
  const own = cut === 'basic' || cut === 'project' ? [] : item.filter(({ fund, basis }) => fund === cut && basis === 'function').flatMap(({ facts }) => facts.slice(0, 1));
  const cells = own.length > 0 ? own : columnCells([...item].sort((left, right) => Number(right.fund === 'all') - Number(left.fund === 'all')), cut);
  const [first] = cells;
  return first && cells.every(({ printed, place }) => printed === first.printed || place.table !== first.place.table) ? first : null;
}

function columnCells(rows: readonly Row[], cut: OneFund | PartCut): Fact[] {
  const cells = rows.flatMap((row) => cellIn(row, cut) ?? []);
  return cells.filter((cell) => cell.measure === 'amount');
}
