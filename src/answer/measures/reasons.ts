/** Why something moved, as the document prints it: beside the change, under a longer or a narrower name of the same money, or in a sentence that concludes in it. */
import type { Place, Row } from '../../budget/fact.ts';
import { bareName } from '../../budget/text.ts';
import type { Entry } from '../../search/entries.ts';
import type { Claim } from '../answer.ts';
import { entryName, type Context } from '../context.ts';
import { printedFigure } from '../figures.ts';
import { amountFacts, sameMoney } from '../names/readings.ts';
import { changeFacts } from '../world.ts';

export function reasonClaims(context: Context, entry: Entry): Claim[] {
  const name = entryName(context, entry);
  const row = entry.rows.find(({ reason }) => reason !== null) ?? toldOfSame(context, entry);
  if (row?.reason) return [{ kind: 'reason', name, text: row.reason.text, places: [row.reason.place] }];
  const told = explainedIn(context, entry);
  return told ? [{ kind: 'reason', name, text: told.text, places: [told.place] }] : [{ kind: 'noReason', name }];
}

/** 「“三公”经费财政拨款预算数 88.00 万元，…，增加的原因是 …」 tells why 「“三公”经费」 of the table moved: the same money under a longer name. */
function toldOfSame({ world }: Context, entry: Entry): Row | undefined {
  const own = amountFacts(entry, world.book.year);
  return world.book.rows.find((row) => row.reason !== null && row.place.table === null && entry.names.some((name) => name.length > 2 && bareName(row.label).startsWith(name)) && row.facts.some((fact) => fact.measure === 'amount' && fact.year === world.book.year && own.some((one) => sameMoney(one, fact))));
}

/** 「…按零基预算的原则…，因此…甲预算数为 0」: a sentence explains the figure of what its conclusion names, and of nothing that only stands in it. */
function explainedIn({ world }: Context, entry: Entry): { text: string; place: Place } | null {
  const sentences = world.book.passages.flatMap((passage) => (passage.kind === 'prose' ? passage.sentences : []));
  return sentences.find(({ text }) => {
    const conclusion = bareName(/(?:因此|所以)(.*)$/s.exec(text)?.[1] ?? '');
    const told = conclusion === '' ? 0 : longestIn(conclusion, entry);
    return told > 0 && world.index.entries.every((other) => other === entry || longestIn(conclusion, other) < told);
  }) ?? null;
}

/** How much of the entry's name stands in the text: 0 where it is not there, or too short to be sure. */
function longestIn(text: string, { names }: Entry): number {
  return Math.max(0, ...names.map((name) => name.replace(/(?:费用|经费|支出|费)$/, '')).filter((stem) => stem.length >= 4 && text.includes(stem)).map(({ length }) => length));
}

/** So many letters of a name in common say that two lines are of one thing: 公务用车运行维护费, 公务用车购置和运行维护费. */
const COMMON_HEAD = 4;

/** The line that is all of this money, moved by as much and has a printed reason, where this one has none: 「其中：乙 65 万元，增加 2 万元，主要是…」. */
export function sameMoveTold({ world }: Context, entry: Entry): { entry: Entry; reason: Claim } | null {
  const { facts, names, rows: own } = entry;
  const { change } = changeFacts(entry);
  const amounts = facts.filter(({ measure, year }) => measure === 'amount' && year === world.book.year);
  if (!change?.value || change.value.eq(0)) return null;
  const row = world.book.rows.find((one) => one.reason !== null && one.place.table === null && !own.includes(one) && names.some((name) => bareName(one.label).startsWith(name.slice(0, COMMON_HEAD)))
    && one.facts.some(({ measure, value }) => measure === 'change' && change.value?.eq(value ?? 0) === true) && one.facts.some((fact) => fact.measure === 'amount' && amounts.some((amount) => sameMoney(amount, fact))));
  const other = row && world.index.ofRow(row);
  return row?.reason && other ? { entry: other, reason: { kind: 'reason', name: world.nameOf(row.label), text: row.reason.text, places: [row.reason.place] } } : null;
}

/** Other names whose movement the printed reason tells: they are the figures of it. */
export function movesInReason(context: Context, entry: Entry): Claim[] {
  const place = entry.rows.find(({ reason }) => reason !== null)?.reason?.place;
  const rows = place ? context.world.book.rows.filter((row) => row.context === null && !entry.rows.includes(row) && row.facts.some((fact) => fact.measure === 'change' && fact.place.table === null && fact.place.lines[0] >= place.lines[0] && fact.place.lines[1] <= place.lines[1])) : [];
  return rows.flatMap((row): Claim[] => {
    const fact = row.facts.find(({ measure, unit, value }) => measure === 'change' && value !== null && unit?.includes('元') === true);
    const name = context.world.nameOf(row.label);
    return fact ? [{ kind: 'change', name, base: context.world.book.year - 1, change: printedFigure(name, fact), percent: null, recomputed: null, rounding: false, current: null, premise: null }] : [];
  });
}
