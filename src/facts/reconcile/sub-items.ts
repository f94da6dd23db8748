/** A whole of the narrative against the parts that its sentence lists; 等 and 其中 leave the list open. */
import type { Check } from '../../budget/check.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import { squeeze } from '../../document/lines.ts';
import { judge } from './judge.ts';
import type { Ledger } from './ledger.ts';
import { printedSide, sumSide } from './side.ts';

const POSTS = /编制/;
const IN_POST = /^(?:实有|在编|在岗|在职)/;
/** Cuts that the law makes complete, so that 其中 lists all of it. */
const COMPLETE = [[/货物/, /工程/, /服务/], [/基本支出/, /项目支出/], [/一般公共预算/, /政府性基金/, /国有资本/]];

export function checkSubItems(ledger: Ledger): Check[] {
  return ledger.book.rows.flatMap((row) => {
    if (row.place.table !== null || row.role !== 'item') return [];
    const whole = row.facts.find(isQuantity);
    if (!whole) return [];
    const parts = row.children.flatMap((child) => (child.role === 'item' ? child.facts.find((fact) => fact.measure === whole.measure) ?? [] : []));
    // 「（其中甲编制 34 名、实有 32 人）」 cuts posts and people at once.
    if (parts.length === 0 || (parts.some(({ row: { label } }) => POSTS.test(label)) && parts.some(({ row: { label } }) => IN_POST.test(label)))) return [];
    // An average is the sum of nothing.
    if (/平均$/.test(row.label)) return [];
    // 「其中本级 100 万元；某某中心 20 万元」 and then the projects: two cuts of the same money.
    const ofUnits = parts.filter((part) => part.row.budgetUnit !== row.budgetUnit);
    const cuts = ofUnits.length > 1 && ofUnits.length < parts.length ? [ofUnits, parts.filter((part) => !ofUnits.includes(part))] : [parts];
    return cuts.map((cut) => {
      const kind = cut.every((part) => part.row.context === row.label) ? 'sub_items' : 'parent_children';
      return judge(kind, printedSide(whole), sumSide(cut, whole.unit), { open: isOpen(ledger, row, whole, cut) || saysMain(ledger, whole) });
    });
  });
}

/** 「主要项目安排说明如下」: what is listed below is not all of it. */
export function saysMain(ledger: Ledger, whole: Fact): boolean {
  return /主要[\u4e00-\u9fff]{0,10}(?:如下|包括|有)[:：。]?$/.test(squeeze(ledger.paragraphOf(whole.place)?.text ?? ''));
}

/** 「…等 4 个项目」 with four listed is no open list. */
function isOpen(ledger: Ledger, row: Row, whole: Fact, parts: readonly Fact[]): boolean {
  if (row.open) return countAfter(ledger, row) !== parts.length;
  if (COMPLETE.some((names) => names.every((name) => parts.some((part) => name.test(part.row.label))))) return false;
  const first = parts[0];
  return first !== undefined && /其中/.test(textBetween(ledger, whole, first));
}

/** The count that the document gives after the last part: 「等 4 个区政府投资项目」. */
function countAfter(ledger: Ledger, row: Row): number | null {
  const fact = countFactAfter(ledger, row);
  return fact?.value ? Number(fact.value.toFixed()) : null;
}

export function countFactAfter(ledger: Ledger, row: Row): Fact | null {
  const last = row.children.at(-1);
  if (!last) return null;
  const next = ledger.book.rows[ledger.book.rows.indexOf(last) + 1];
  const fact = next?.facts.find(({ measure }) => measure === 'count');
  if (!fact || fact.place.part !== last.place.part || fact.place.lines[0] < last.place.lines[0]) return null;
  const text = squeeze(ledger.paragraphOf(fact.place)?.text ?? '');
  const from = text.indexOf(squeeze(last.place.quote));
  return from >= 0 && text.slice(from + squeeze(last.place.quote).length).startsWith(`等${fact.printed ?? ''}`) ? fact : null;
}

function isQuantity(fact: Fact): boolean {
  return fact.value !== null && (fact.measure === 'amount' || fact.measure === 'count');
}

/** The words from a whole to its first part; a part of a later paragraph has none. */
function textBetween(ledger: Ledger, whole: Fact, part: Fact): string {
  const text = squeeze(ledger.paragraphOf(whole.place)?.text ?? '');
  const from = text.indexOf(squeeze(whole.place.quote));
  const to = text.indexOf(squeeze(part.place.quote), Math.max(0, from));
  return from < 0 || to < 0 ? '' : text.slice(from + squeeze(whole.place.quote).length, to + squeeze(part.place.quote).length);
}
