/** What projects are for: the table of project goals → a row with its amount and its purpose; 「用于…」 of a sentence where no table says it. */
import type { FactBook, Place } from '../budget/fact.ts';
import type { BudgetDocument } from '../document/document.ts';
import { squeeze } from '../document/lines.ts';
import { placeIn } from './passages.ts';
import { addFact, addPassage, addRow } from './rows.ts';

export function addProjectGoals(book: FactBook, document: BudgetDocument): void {
  for (const goal of document.projectGoals) {
    const part = document.parts.filter(({ line }) => line <= goal.lines[0]).at(-1);
    const place: Place = {
      document: document.id, page: goal.page, part: part?.ordinal ?? null, table: null, row: goal.label, column: null,
      lines: goal.lines, quote: goal.quote,
    };
    const row = addRow(book, { label: goal.label, place, basis: 'project' });
    addFact(book, row, { measure: 'amount', column: [`${document.year}预算`], year: document.year, printed: goal.value, unit: goal.unit });
    const [page, last] = goal.goalPages;
    addPassage(book, { kind: 'purpose', subject: goal.label, text: goal.goal, place: { ...place, page, ...(last === page ? {} : { pages: goal.goalPages }), lines: goal.goalLines, quote: goal.goal } });
  }
}

/** 「2.甲平台运维 28 万元。用于乙系统的运行维护」: what the item of a project says that it is for, with no money in it. */
export function addToldPurposes(book: FactBook, document: BudgetDocument): void {
  const explained = new Set(book.passages.flatMap(({ kind, subject }) => (kind === 'purpose' ? [squeeze(subject)] : [])));
  const items = document.paragraphs.filter(({ mark }) => mark === 'item');
  for (const { label, place, basis, role } of book.rows) {
    if (basis !== 'project' || role !== 'item' || place.table !== null || explained.has(squeeze(label))) continue;
    const paragraph = items.find(({ lineOf, text }) => lineOf[0]?.number === place.lines[0] && squeeze(text.slice(0, LONGEST_HEAD)).includes(squeeze(label)));
    const said = paragraph ? FOR_WHAT.exec(paragraph.text) : null;
    if (!paragraph || !said) continue;
    const at = placeIn(document.id, paragraph, said.index, said.index + said[0].length);
    addPassage(book, { kind: 'purpose', subject: label, text: said[0].trim(), place: { ...at, row: label } });
    explained.add(squeeze(label));
  }
}
const LONGEST_HEAD = 60;
const FOR_WHAT = /(?:主要|专项|全部|具体|重点)?用于(?=[^，。；]{4})(?:(?!\d\s*(?:[千万亿])?元|较上年|比上年|同比)[^。；])*(?=[。；]|，(?:较|比|同比))/;
