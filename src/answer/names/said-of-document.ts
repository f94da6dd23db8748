/** What a question says in terms that only the document fills in: a range of its codes, both of its years. */
import { pattern } from '../../budget/pattern.ts';
import type { World } from '../world.ts';

const RANGE = pattern(/(?<![\d.])(\d{3,7})\s*(?:到|至|[-–—~～]|\bto\b|\bthrough\b)\s*(\d{3,7})(?![\d.]|\s*[万亿年元])/);
/** More rows than these are no list that somebody means to hear. */
const LONGEST_RANGE = 30;

const HAN = pattern(/[\u4e00-\u9fff]/);

export function inItsTerms({ book }: World, question: string): string {
  return bothYears(withCodes(book.rows, question), book.year);
}

/** 「30201 到 30207」: all codes of that length between the two, where both are printed. */
function withCodes(rows: World['book']['rows'], question: string): string {
  const [said, from, to] = RANGE.exec(question) ?? [];
  if (said === undefined || from === undefined || to === undefined || from.length !== to.length || from >= to) return question;
  const codes = [...new Set(rows.flatMap(({ code }) => (code?.length === from.length && code >= from && code <= to ? [code] : [])))].sort();
  return codes.length > 2 && codes.length <= LONGEST_RANGE && codes[0] === from && codes.at(-1) === to ? question.replace(said, codes.join(HAN.test(question) ? '、' : ', ')) : question;
}

/** Said of both years and of nothing else, their figures are asked for. */
const OTHERWISE = pattern(/\b(?:between|change[ds]?|difference|from|grew|rise|rose|fell|more|less|than|higher|lower|percent\w*|share|why|total|sum|together|average)\b|%/i);

/** 「甲两年各多少」 */
const BOTH_ZH = pattern(/(?:这|前后)?两年(?:的)?(?:预算|金额|数)?(?:分别|各自?)(?:是|为|有)?(?:多少|几)(?:万|钱)?/);

/** "A in 2022 and 2023", "the 2022 and 2023 figures for A", "A for both years". */
function bothYears(question: string, year: number): string {
  if (BOTH_ZH.test(question)) return question.replace(BOTH_ZH, '去年和今年各多少');
  if (HAN.test(question) || OTHERWISE.test(question)) return question;
  const pair = `(?:(?:both|the two) years|(?:${year - 1} (?:and|&|or|vs\\.?|versus) ${year}|${year} (?:and|&|or|vs\\.?|versus) ${year - 1}))`;
  const figuresFor = new RegExp(`^(\\W*)(?:(?:compare|give me|show(?: me)?|list|what (?:were|are)|tell me) )?(?:the )?${pair}(?: budget)? (?:figures|amounts|budgets?|numbers) (?:for|of) (.+?)\\W*$`, 'i').exec(question);
  if (figuresFor) return `${figuresFor[1] ?? ''}${figuresFor[2] ?? ''} last year and this year`;
  return question.replace(new RegExp(`(?:,|:|\\s[-–—])?\\s*(?:\\b(?:in|for|of|over|across|during) )?\\b${pair}\\b`, 'i'), ' last year and this year');
}
