/** 「人员经费多少」 where no such name is printed: the economic classes of basic expenditure that it is made up of, and what they come to. */
import { bareName } from '../../budget/text.ts';
import type { Row } from '../../budget/fact.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { notFound, type Context } from '../context.ts';
import { printedFigure, sumOf } from '../figures.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { readingsOf } from '../names/readings.ts';
import { displayName } from '../world.ts';

/** Kinds of basic expenditure, as the glossary calls them, and the classes of each: people are paid wages and allowances. */
const KINDS: readonly { name: RegExp; classes: RegExp }[] = [
  { name: /^人员(?:支出|经费)$/, classes: /^(?:工资福利支出|对个人和家庭的?补助(?:支出)?)$/ },
  { name: /^(?:日常)?公用(?:支出|经费)$/, classes: /^商品和服务支出$/ },
];

export function basicClassesAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  const [topic, another] = topics;
  if (!topic || another || query.act !== 'lookup' || (query.wanted !== 'money' && query.wanted !== 'any') || query.table !== null || query.claimed.length > 0 || query.relativeYear === 'prior' || (topic.certainty === 'sure' && topic.entry?.kinds.has('money') === true)) return null;
  const said = [bareName(topic.mention.text), ...(topic.mention.pieces.length === 1 ? topic.mention.pieces.flatMap(({ concepts }) => concepts.map(({ zh }) => zh)) : [])];
  const kind = KINDS.find(({ name }) => said.some((word) => name.test(word)));
  // 日常公用经费 is what another document calls 公用支出.
  const printed = kind ? world.index.entries.find((entry) => entry.kinds.has('money') && entry.unit === null && kind.name.test(entry.key) && entry.facts.some(({ measure }) => measure === 'amount')) : undefined;
  if (printed) return lookupEntry(context, printed);
  const figures = kind ? classesOfBasic(context, kind.classes) : [];
  if (figures.length === 0) return null;
  const name = { zh: topic.mention.text, en: topic.mention.text };
  const rows = (figure: Figure): Row | undefined => figure.facts[0]?.row;
  const entries = world.index.entries.filter((entry) => figures.some((figure) => { const row = rows(figure); return row !== undefined && entry.rows.includes(row); }));
  const each = figures.map((figure): Claim => ({ kind: 'amount', name: figure.name, readings: readingsOf(figure.name, figure.facts, world.nameOf.bind(world)) }));
  const told: Claim[] = figures.length > 1 ? [{ kind: 'sum', items: figures, total: sumOf({ zh: '所列各项', en: 'the items listed' }, figures, world.book.year), left: [] }] : each;
  return { ...notFound(context, 'not printed; the classes it is made up of are', 'notInDocument', [name], [], told), subjects: entries, listed: figures };
}

/** The classes in the table of basic expenditure alone; where only one table has both kinds, in its column of basic expenditure. */
function classesOfBasic({ world }: Context, classes: RegExp): Figure[] {
  const rows = world.book.rows.filter((row) => row.basis === 'economic' && row.role === 'item' && row.place.table !== null && row.budgetUnit === null && classes.test(bareName(row.label)));
  const titled = (row: Row): boolean => /基本支出/.test(world.book.tables.find(({ number }) => number === row.place.table)?.title ?? '');
  const table = (rows.find(titled) ?? rows[0])?.place.table;
  return rows.filter(({ place }) => place.table === table).flatMap((row) => {
    const fact = row.facts.find(({ column }) => bareName(column.at(-1) ?? '') === '基本支出') ?? row.facts[0];
    return fact?.value ? [printedFigure(world.nameOf(displayName(row)), fact)] : [];
  });
}
