/** Where a name's money comes from: its row with every source; else the fund of what it stands under, and the printed reason that speaks of it. */
import { pattern } from '../../budget/pattern.ts';
import type { Fact } from '../../budget/fact.ts';
import { columnName, type Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure, Name } from '../answer.ts';
import { printedFigure, sumOf } from '../figures.ts';
import { claims, entryName, type Context } from '../context.ts';
import { asksHowFunded, WHO_PAYS } from '../../query/words/fund-words.ts';
import { fundAnswer, fundCells } from './fund.ts';
import { rowAnswer } from './row.ts';
import { amountFacts } from '../names/readings.ts';
import { wholesOf } from '../world.ts';

const FROM = pattern(/(?:钱|资金|经费|款).{0,6}(?:来|出|拨)|来源|来的钱|\b(?:from|source|funded|financed|pays?)\b/i);
const OF_MONEY = pattern(/资金|拨款|转移支付|来源/);

/** 「食堂谁出钱」, "who funds the grid workers": the fund of the one name; and 「福彩公益金项目的钱从哪来」, whatever column the word beside it could be read as. */
export function sourceOfNamed(context: Context): Answer | null {
  const { query, topics } = context;
  const [topic, another] = topics;
  const entry = topic?.certainty === 'sure' && !another ? topic.entry : null;
  if (query.act !== 'wholeRow' || query.table !== null || entry?.kinds.has('money') !== true) return null;
  if (WHO_PAYS.test(query.spoken)) return fundAnswer(context, entry) ?? sourceAnswer(context, entry);
  return query.columns !== null && asksHowFunded(query.spoken) ? sourceAnswer(context, entry) : null;
}

/** 「这两个的钱从哪来」: the one fund that pays for each of them, and how much it does together. */
export function sourceOfEach(context: Context): Answer | null {
  const { query, topics, world } = context;
  const entries = [...new Set(topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : [])))];
  if (entries.length < 2 || entries.length < topics.length || query.table !== null || !FROM.test(query.text)) return null;
  const cells = entries.map((entry) => ({ entry, paid: fundCells(entry) }));
  const column = cells.flatMap(({ paid: [fact] }) => (fact ? [columnName(fact)] : []))[0] ?? null;
  // What is carried over, or another source, pays the rest of a name: then its row says so.
  const paysAll = (entry: Entry, fact: Fact): boolean => amountFacts(entry, world.book.year)[0]?.value?.eq(fact.value ?? 0) === true;
  if (column === null || cells.some(({ entry, paid: [fact, another] }) => !fact || another || !paysAll(entry, fact) || columnName(fact) !== column)) return null;
  const told = cells.flatMap(({ entry, paid: [fact] }): { name: Name; figure: Figure }[] => (fact ? [{ name: entryName(context, entry), figure: printedFigure(entryName(context, entry), fact) }] : []));
  const total = sumOf(world.nameOf(column), told.map(({ figure }) => figure), world.book.year);
  return claims(context, 'the fund of each name', [...told.map(({ name, figure }): Claim => ({ kind: 'cell', name, column: world.nameOf(column), figure })), { kind: 'sum', items: told.map(({ figure }) => figure), total, left: [] }], entries, [total]);
}

export function sourceAnswer(context: Context, entry: Entry): Answer {
  const row = rowAnswer(context, entry);
  if (!FROM.test(context.query.text) && !asksHowFunded(context.query.spoken)) return row;
  const fund = fundAnswer(context, entry);
  // A row with columns of other things, such as procurement, says nothing of where the money comes from.
  if (row.claims.some(({ kind }) => kind === 'row')) return fund && fundCells(entry).length === 0 ? fund : row;
  const told = [entry, ...wholesOf(context.world, entry)].flatMap((own) => own.rows.flatMap(({ reason }): Claim[] => (reason !== null && OF_MONEY.test(reason.text) ? [{ kind: 'reason', name: entryName(context, own), text: reason.text, places: [reason.place] }] : []))).slice(0, 1);
  if (!fund && told.length === 0) return row;
  return claims(context, 'the fund of a name, and what is printed of it', [...row.claims, ...(fund?.claims.filter(({ kind }) => kind !== 'where') ?? []), ...told], [entry], row.listed);
}
