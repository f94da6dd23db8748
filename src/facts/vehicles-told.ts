/**
 * What the vehicles of a kind are: 「特种专业技术用车 3 辆（均为检测车）」, 「…2 辆（洒水车、清扫车各 1 辆）」, and after the list
 * 「特种专业技术用车为消防车」. People ask for them by these names, not by the kind that the form prints.
 */
import type { FactBook, Place } from '../budget/fact.ts';
import type { BudgetDocument } from '../document/document.ts';
import { countColumn } from './heading.ts';
import { placeIn } from './passages.ts';
import { addFact, addRow } from './rows.ts';

/** A kind, its number, and what the bracket behind it says. */
const IN_BRACKET = /([\u4e00-\u9fff]{2,14}用车)\s*(\d{1,4})\s*辆\s*[（(]([^（()）]{2,40})[)）]/g;
/** All of a kind; 「主要是」 is not all. */
const ALL_ARE = /(?<=[，,；;、。]|其中)([\u4e00-\u9fff]{2,14}用车)(?:均|全部|都)?(?:为|是)([\u4e00-\u9fff]{1,8}车)(?=[，,；;。])/g;
const ALL = /^(?:均|全部|都)?(?:为|是|系)([\u4e00-\u9fff]{1,8}车)$/;
const EACH = /^(?:其中[:：]?)?((?:[\u4e00-\u9fff]{1,8}车[、和及])+[\u4e00-\u9fff]{1,8}车)各\s*(\d{1,3})\s*辆$/;

export function addVehiclesTold(book: FactBook, document: BudgetDocument): void {
  for (const paragraph of document.paragraphs) {
    const { text } = paragraph;
    if (paragraph.part === null || !text.includes('用车')) continue;
    const place = (from: number, length: number): Place => placeIn(document.id, paragraph, from, from + length);
    for (const { 0: all, 1: kind = '', 2: number = '', 3: inside = '', index } of text.matchAll(IN_BRACKET)) {
      const said = inside.replace(/\s/g, '');
      const [, one] = ALL.exec(said) ?? [];
      const [, several = '', each = ''] = EACH.exec(said) ?? [];
      const names = one !== undefined ? [one] : several.split(/[、和及]/).filter(Boolean);
      // 「各 1 辆」 of two kinds are the two that the form counts.
      if (one === undefined && names.length * Number(each) !== Number(number)) continue;
      for (const name of names) tell(book, kind, name, one === undefined ? each : number, place(index, all.length));
    }
    for (const { 0: all, 1: kind = '', 2: name = '', index } of text.matchAll(ALL_ARE)) {
      const counted = new RegExp(`${kind}\\s*(\\d{1,4})\\s*辆`).exec(text);
      const [, number] = counted ?? [];
      if (counted && number !== undefined && counted.index < index) tell(book, kind, name, number, place(counted.index, index + all.length - counted.index));
    }
  }
}

/** Its year is that of the kind, which the sentence gives for all. */
function tell(book: FactBook, kind: string, name: string, printed: string, place: Place): void {
  const year = book.facts.find(({ measure, row, unit, place: own }) => measure === 'count' && unit === '辆' && row.label === kind && own.part === place.part)?.year ?? book.year;
  addFact(book, addRow(book, { label: name, place, basis: 'statement' }), { measure: 'count', printed, unit: '辆', year, column: [countColumn('辆')], place });
}
