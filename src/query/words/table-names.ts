/** How people shorten the printed title of a table: 基本支出表 for 基本支出总表, 三公表, the table by 经济分类. */
import { pattern, patternOf } from '../../budget/pattern.ts';
import { once } from '../../budget/once.ts';

/** So short a name is only one where nothing of a longer one stands before it. */
const SHORT = 3;
const OPENS = '(?<![\\u4e00-\\u9fff“”])|(?<=[看查在从按翻据用])';

/** 「政府性基金那张表」, 「收入那张表」: what is left of the title without its words for a table. */
function pointedAt(title: string): string[] {
  const core = title.replace(/预算/g, '').replace(/(?:支出|收支|情况)?(?:总|明细)?表$/, '');
  return core.length > 1 ? [`${core}(?:预算)?(?:支出)?[那这]一?[张个]表`] : [];
}

const EN_TABLE = '(?: (?:summary|overview|budget|expenditure|spending|statement|target|targets))*(?: table| sheet| schedule)';
/** "In the overall performance table", "the economic table": what the words of a title are in English. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/整体支出绩效/, '(?:(?:overall|whole|entire|general) )?(?:expenditure |spending )?performance'],
  [/按经济/, '(?:by )?economic(?:[- ]class(?:es|ification)?)?'],
  [/按功能/, '(?:by )?functional?(?:[- ]class(?:es|ification)?)?'],
  [/^基本支出/, 'basic[- ](?:expenditure|spending)'],
  [/^项目支出/, 'project[- ](?:expenditure|spending)'],
  [/^收入总表/, '(?:total )?(?:revenue|income)'],
  [/^收支总表/, '(?:total )?(?:revenue|income) and (?:expenditure|spending)'],
  [/^支出总表/, '(?:total|overall|general) (?:expenditure|spending)'],
  [/^政府性基金/, 'government(?:al)?[- ]funds?'],
  [/三公/, 'three[- ]public(?:[- ](?:expenses?|consumptions?))?'],
];

/** Only where the table is a place that something is looked up in, no thing that is asked for, nor the place of a whole row. */
function englishForms(title: string): RegExp[] {
  return ENGLISH.flatMap(([printed, words]) => (printed.test(title) ? [new RegExp(`(?=${words})(?<!\\brow\\b.{0,60})(?<!\\bones? (?:in|from|of|on) (?:the |our |that )?)(?<=\\b(?:in|from|under|per|on|of|by) (?:the |our |that )?)${words}${EN_TABLE}\\b`, 'i')] : []));
}

interface Titled { number: number; title: string }

/** Every question is held against the titles of a document and their short forms, the longest first. */
const titlesOf = once((tables: readonly Titled[]) => [...tables].sort((left, right) => right.title.length - left.title.length));
const shortOf = once((tables: readonly Titled[]) => titlesOf(tables).flatMap(({ number, title }) => formsOf(title).map((form) => ({ number, form, english: form.ignoreCase }))).sort((left, right) => right.form.source.length - left.form.source.length));
/** No English form is without one of these. */
const ANY_TABLE_EN = pattern(/ (?:table|sheet|schedule)/i);

/** The table that a text speaks of by its title or a short form of it, and what it says for it. */
export function tableTitled(text: string, tables: readonly Titled[]): { number: number; said: string | RegExp } | null {
  const named = titlesOf(tables).find(({ title }) => text.includes(title));
  if (named) return { number: named.number, said: named.title };
  const english = ANY_TABLE_EN.test(text);
  const short = shortOf(tables).find((one) => (english || !one.english) && one.form.test(text));
  return short ? { number: short.number, said: short.form } : null;
}

/** A pattern for every short form of a title; none for the title itself. */
function formsOf(title: string): RegExp[] {
  const bare = title.replace(/[（(].*[）)]$/, '');
  const [, basis] = /按(功能|经济)/.exec(title) ?? [];
  const forms = basis ? [`按${basis}分类的${bare}`, `${basis}分类的${bare}`, `按${basis}分类的支出表`, `按${basis}分类那张表`, `按${basis}分类的那张表`, `按${basis}分类的表`, `${basis}分类那张表`, `${basis}分类支出表`, `${basis}分类表`] : /三公/.test(title) ? ['三公经费支出表', '三公经费那张表', '三公经费表', '三公支出表', '三公(?:经费)?[那这]一?[张个]表', '三公表'] : [bare.replace(/总表$/, '表'), bare.replace(/预算/g, ''), bare.replace(/预算/g, '').replace(/总表$/, '表'), ...pointedAt(bare)];
  // Only one table is of 基本支出, whichever fund its title names.
  const basic = /基本支出/.test(bare) ? ['基本支出(?:明细|预算)?表', '基本支出(?:预算)?[那这]一?[张个]表'] : [];
  const performance = /整体支出绩效/.test(bare) ? ['整体(?:支出)?绩效(?:目标)?[那这]?一?[张个]?表'] : [];
  return [...new Set([...forms, ...basic, ...performance])].filter((form) => form !== title).sort((left, right) => right.length - left.length)
    .map((form) => new RegExp(form.length <= SHORT ? `(?:${OPENS})${form}` : form)).concat(englishForms(title)).map(patternOf);
}
