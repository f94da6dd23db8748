/** The words of the narrative: definitions, goals, lists without figures, and every paragraph with its sentences. */
import type { FactBook, Passage, Place } from '../budget/fact.ts';
import type { BudgetDocument } from '../document/document.ts';
import type { Paragraph } from '../document/narrative.ts';
import { quantitiesIn, sentencesIn } from './clauses.ts';
import { codedSubject, functionalPath } from './functional-name.ts';
import { addFact, addPassage, addRow } from './rows.ts';

export const LIST_MARK = /^(?:[一二三四五六七八九十]+、|[（(](?:[一二三四五六七八九十]+|\d{1,2})[)）]|\d{1,2}\s*[.．、](?!\d(?!0\d{2}\s*年))|[⒈-⒛])\s*/;
const DEFINED = /^([^：:。]{2,40})[：:](.{6,})$/s;
/** 「主要包括办公费、印刷费和邮电费」. */
const LISTED = /(?:主要)?(?:包括|用于|有)[：:]?\s*([^。：:]+、[^。]+?)。?$/;

/** Where characters `from` to `to` of a paragraph stand; the page is that of their end, where the figure is. */
export function placeIn(document: string, paragraph: Paragraph, from: number, to: number): Place {
  const start = leadingSpace(paragraph.text, from);
  const first = paragraph.lineOf[Math.min(start, paragraph.lineOf.length - 1)];
  const last = paragraph.lineOf[Math.max(0, Math.min(to, paragraph.lineOf.length) - 1)];
  if (!first || !last) throw new RangeError('a place outside its paragraph');
  return {
    document, page: last.page, ...(first.page === last.page ? {} : { pages: [first.page, last.page] as const }), part: paragraph.part?.ordinal ?? null, table: null, row: null, column: null,
    lines: [first.number, last.number], quote: paragraph.text.slice(start, to).trim(),
  };
}

/** 名词解释, the terms explained: a part of the document, or a section of one. */
export function explainsTerms({ part, headings }: Paragraph): boolean {
  return [part?.title ?? '', ...headings].some((title) => title.includes('名词解释'));
}

export function addDefinition(book: FactBook, document: BudgetDocument, paragraph: Paragraph): void {
  const match = DEFINED.exec(paragraph.text.replace(LIST_MARK, ''));
  if (!match) return;
  const { page, ...own } = placeIn(document.id, paragraph, 0, paragraph.text.length);
  // A definition is opened where it begins: no figure in it is what was asked.
  const place: Place = { ...own, page: own.pages?.[0] ?? page };
  const text = (match[2] ?? '').trim();
  const row = addRow(book, { label: functionalPath(match[1] ?? '')?.at(-1) ?? codedSubject(match[1] ?? '')?.name ?? match[1] ?? '', place, basis: 'statement', role: 'definition', budgetUnit: paragraph.budgetUnit });
  addFact(book, row, { measure: 'definition', column: ['名词解释'], year: null, text });
  addPassage(book, { kind: 'definition', subject: row.label, text, place: { ...place, row: row.label } });
}

export function addPassages(book: FactBook, document: BudgetDocument, paragraph: Paragraph): void {
  const heading = paragraph.headings.at(-1) ?? paragraph.part?.title ?? '';
  const kind = /职责|职能/.test(heading) ? 'duty' : /工作目标/.test(heading) && paragraph.mark === 'item' ? 'goal' : /机构/.test(heading) ? 'organisation' : 'prose';
  const place = placeIn(document.id, paragraph, 0, paragraph.text.length);
  addPassage(book, { kind, subject: heading, text: paragraph.text, place, sentences: sentencesOf(document, paragraph) });
  if (kind === 'goal') {
    const body = paragraph.text.replace(LIST_MARK, '');
    const row = addRow(book, { label: body.split('。')[0] ?? body, place, basis: 'statement', role: 'goal', context: heading, budgetUnit: paragraph.budgetUnit });
    addFact(book, row, { measure: 'goal', column: [heading], year: document.year, text: body });
  }
  const list = LISTED.exec(paragraph.text);
  if (list && paragraph.mark === 'subsection' && quantitiesIn(paragraph.text).length <= 1) {
    const subject = paragraph.text.replace(LIST_MARK, '').replace(/\s*\d[\d,，.]*\s*(?:万|亿)?元.*$/s, '');
    addPassage(book, { kind: 'list', subject, text: list[1] ?? '', place });
  }
}

function sentencesOf(document: BudgetDocument, paragraph: Paragraph): Passage['sentences'] {
  return sentencesIn(paragraph.text).map(({ text, from }) => {
    const place = placeIn(document.id, paragraph, from, from + text.length);
    return { text: text.trim(), place: { ...place, page: place.pages?.[0] ?? place.page } };
  });
}

function leadingSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}
