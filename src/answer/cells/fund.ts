/** From which fund a name's money comes: the tables of one fund say it, for the name or for what it is a part of. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { FUND_LABEL, fundCalled, fundsSaid, ONE_FUNDS } from '../../budget/funds.ts';
import type { Fact, Fund, OneFund } from '../../budget/fact.ts';
import { asksFund, asksKindOfFund, isFundName } from '../../query/words/fund-words.ts';
import { columnName, type Entry } from '../../search/entries.ts';
import { isSetBeside } from '../../query/words/beside.ts';
import type { Answer, Claim } from '../answer.ts';
import { cellIn } from './cell-rows.ts';
import { claims, entryName, type Context } from '../context.ts';
import { parentAnswer } from '../describe.ts';
import { printedFigure } from '../figures.ts';
import { amountFacts } from '../names/readings.ts';
import type { Topic } from '../names/resolve-mention.ts';
import { headFigure, wholesOf } from '../world.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import { decimal } from '../../budget/amount.ts';

const LABELS: Readonly<Partial<Record<Fund, string>>> = FUND_LABEL;

export function fundAnswer(context: Context, entry: Entry): Answer | null {
  const printed = inOneFund(context, entry);
  if (printed) return printed;
  for (const [at, own] of [entry, ...wholesOf(context.world, entry)].entries()) {
    const facts = amountFacts(own, context.world.book.year).filter(({ row, value }) => row.fund in LABELS && row.basis === 'function' && value?.gt(0) === true);
    if (facts.length === 0 && fundCells(own).length > 0) return columnsAnswer(context, entry, own, at > 0);
    if (facts.length === 0) continue;
    const name = entryName(context, own);
    const cells = [...new Map(facts.map((fact) => [fact.row.fund, fact])).values()].map((fact): Claim => ({ kind: 'cell', name, column: context.world.nameOf(LABELS[fact.row.fund] ?? ''), figure: printedFigure(name, fact) }));
    const list: Claim[] = [...(at === 0 ? [] : parentAnswer(context, entry).claims), ...cells];
    return claims(context, 'the fund of a name', list, [entry], list.flatMap((claim) => (claim.kind === 'cell' ? claim.figure : [])).slice(0, 1));
  }
  return agencyAnswer(context, entry);
}

/** 「三公经费是一般公共预算出的吗」: what only tables of one fund print. */
function inOneFund(context: Context, entry: Entry): Answer | null {
  const { world } = context;
  const facts = amountFacts(entry, world.book.year).filter(({ place }) => place.table !== null);
  const [fact] = facts;
  if (!fact || facts.some(({ row }) => row.basis === 'function' || row.fund !== fact.row.fund) || !(fact.row.fund in LABELS) || fundCells(entry).length > 0) return null;
  const name = entryName(context, entry);
  const figure = printedFigure(name, fact);
  return claims(context, 'the fund of a name', [{ kind: 'cell', name, column: world.nameOf(LABELS[fact.row.fund] ?? ''), figure }], [entry], [figure]);
}

/** Running the agency, told in words, is what basic expenditure has for goods and services, where the two are one figure. */
function agencyAnswer(context: Context, entry: Entry): Answer | null {
  const { world } = context;
  // 「到底指的是什么钱」 asks what the term means.
  const told = AGENCY.test(entry.key) && context.query.act !== 'define' ? amountFacts(entry, world.book.year)[0] : undefined;
  const goods = told ? world.index.entries.find(({ names }) => names.includes('商品和服务支出')) : undefined;
  const same = goods ? fundCells(goods).filter(({ value, unit }) => told?.value != null && unit === told.unit && value?.eq(told.value) === true) : [];
  const [cell] = same;
  if (!told || !goods || !cell || same.length > 1) return null;
  const [name, of] = [entryName(context, entry), entryName(context, goods)];
  const figure = printedFigure(name, told);
  return claims(context, 'the fund of a name', [{ kind: 'where', name, figure }, { kind: 'cell', name: of, column: world.nameOf(columnName(cell) ?? ''), figure: printedFigure(of, cell) }], [entry], [figure]);
}
const AGENCY = pattern(/^机关运行经费/);

/** The cells of a project in the columns of the funds, where any is filled; of one that several budget units have no unit's are all of it. */
export function fundCells(entry: Entry): Fact[] {
  const rows = entry.rows.filter((one) => one.role === 'item' && one.place.table !== null && one.fund === 'all' && ONE_FUNDS.some((kind) => cellIn(one, kind)));
  const units = new Set(rows.map(({ budgetUnit }) => budgetUnit));
  const row = rows.find(({ budgetUnit }) => budgetUnit === null) ?? (units.size === 1 ? rows[0] : undefined);
  return row ? ONE_FUNDS.flatMap((kind) => { const fact = cellIn(row, kind); return fact?.value?.gt(0) === true ? [fact] : []; }) : [];
}

function columnsAnswer(context: Context, entry: Entry, own: Entry, above: boolean): Answer {
  const name = entryName(context, own);
  const cells = fundCells(own).map((fact): Claim => ({ kind: 'cell', name, column: context.world.nameOf(columnName(fact) ?? ''), figure: printedFigure(name, fact) }));
  return claims(context, 'the fund of a name', [...(above ? parentAnswer(context, entry).claims : []), ...cells], [entry], cells.flatMap((claim) => (claim.kind === 'cell' ? [claim.figure] : [])).slice(0, 1));
}

/** 「甲用的是一般公共预算还是政府性基金」: the one name beside the funds; where one fund is stated, 「甲是从一般公共预算出的，对吧」, it is judged. */
export function fundOfNamed(context: Context): Answer | null {
  const { query, topics } = context;
  const others = topics.filter(({ mention }) => !isFundName(mention.text));
  // "Which fund does the lottery money come from": a pot that is a line of its own, not the fund.
  const named = others.length > 0 ? others : topics.filter(({ certainty, entry }) => certainty === 'sure' && entry !== null && !entry.names.some((name) => fundCalled(name) !== null));
  const [topic, another] = named;
  // 「甲走的什么资金」 has a word for the fund itself.
  const ofKind = query.language === 'zh' && asksKindOfFund(query.spoken);
  if (!topic || another || (named.length === query.mentions.length && !ofKind) || topic.certainty !== 'sure' || !topic.entry?.kinds.has('money')) return null;
  // "The fund appropriation or pensions, which is more" asks nothing of the pensions' fund.
  if (query.mentions.length === 2 && isSetBeside(query.mentions[1]?.between ?? '')) return null;
  const stated = statedFund(context, topic);
  // 「甲那 300 万是政府性基金出的吧」: the amount must be what it has.
  if (stated !== null && query.claimed.length > 0 && !isItsAmount(context, topic.entry)) return null;
  if (stated === null && !ofKind && !asksFund({ ...query, act: 'lookup', mentions: query.mentions.filter(({ text }) => isFundName(text)) })) return null;
  const answer = fundAnswer(context, topic.entry);
  if (!answer || stated === null) return answer;
  const funds = answer.claims.flatMap((claim) => (claim.kind === 'cell' ? fundsSaid(claim.column.zh) : []));
  return funds.length === 0 ? answer : { ...answer, claims: [{ kind: 'verdict', right: funds.includes(stated), about: 'comparison' }, ...answer.claims] };
}

/** The one fund that the money of the name is said to come from; null where none is stated, or how much is asked. */
function statedFund({ query }: Context, { mention }: Topic): OneFund | null {
  const [stated, other] = fundsSaid(query.spoken);
  if (stated === undefined || other || query.claimed.length > 1 || HOW_MUCH.test(query.spoken) || !(isQuestionOfTruth(query.spoken, query.tags) || /有没有/.test(query.spoken))) return null;
  const fund = query.mentions.find(({ text }) => isFundName(text));
  return fund && FROM.test(query.spoken.slice(Math.min(mention.to, fund.to), Math.max(mention.from, fund.from))) ? stated : null;
}

function isItsAmount({ query, world }: Context, entry: Entry): boolean {
  const own = headFigure(world, entry);
  return own !== null && query.claimed.every(({ value, unit }) => (unit === null ? value.eq(own.value) : inYuan(value, unit)?.eq(inYuan(decimal(own.value), own.unit) ?? -1) === true));
}

const FROM = pattern(/从|由|用|走|靠|属于|列|算|吃|拿|是|来自|出自|[里中含]|包括|\b(?:includ\w+|contain\w*|from|paid|funded|financed|covered|out of|under|part of|belongs? to|in)\b/i);
const HOW_MUCH = pattern(/多少|几|占|比|[增减涨降]|还是|\b(?:how|which|what|or|share|percent|than|more|less)\b/i);
