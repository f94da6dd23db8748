/** How a cited place is named to people, and where it can be opened. */
import type { Place } from '../budget/fact.ts';
import type { Language } from '../query/query.ts';
import { link, mrkdwn } from './escape.ts';
import { wordsOf } from './words.ts';

/** Titles and public addresses by document id. Only these addresses are ever linked. */
export interface Books { titles: Readonly<Record<string, string>>; addresses: Readonly<Record<string, string>> }

/** 「第 6 页 · 表 3 · 第 247–249 行」, 「第 3–4 页」 */
export function whereOf({ page, pages, part, table, lines }: Place, language: Language): string {
  const words = wordsOf(language);
  return words.where(pages?.join('–') ?? `${page}`, table === null ? part ?? '' : words.table(table), lines[0] === lines[1] ? `${lines[0]}` : `${lines[0]}–${lines[1]}`);
}

/** The same in mrkdwn, linked to the page where the document has a public address. */
export function linkedWhere(place: Place, language: Language, { addresses }: Books): string {
  const address = addresses[place.document];
  const where = whereOf(place, language);
  if (address === undefined || !/^https?:\/\//i.test(address)) return mrkdwn(where);
  return link(/\.pdf(?:\?|$)/i.test(address) ? `${address}#page=${place.page}` : address, where);
}
