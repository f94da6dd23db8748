/**
 * Reads a finished reply text back: finds every numeral and says what it is. Shares no code with the
 * renderers, so that a slip of theirs, or of a language model, is seen. A numeral without a kind is a failure.
 */
import type { World } from '../answer/world.ts';
import { simplify } from '../query/frames/repair.ts';
import { kindOf, NUMBER, plainForm, type Amount, type At, type NumeralKind, type Printed, type ReadNumeral } from './numeral-kinds.ts';
import type { Reply } from './reply.ts';

interface Mark { from: number; to: number; kind: NumeralKind }

const CHINESE = '零〇一二两三四五六七八九十百千万亿半';
const WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|halves|halved|third|fourth|fifth|thirds|quarters?|fifths?|tenths?|double[ds]?|doubling|triple[ds]?|twice|thrice|twofold|threefold|tenfold|zero';
const NUMERAL = new RegExp(String.raw`[-−]?${NUMBER}(?: (?:thousand|million|billion)\b)?|[\u2150-\u218b\u2460-\u249b\u3220-\u3229\u3280-\u3289½⅓⅔¼¾²³¹]|翻倍|翻番|成倍|加倍|倍增|[${CHINESE}]+|\b(?:${WORDS})\b`, 'giu');
const FORMULA = new RegExp(String.raw`\(*[-−]?${NUMBER}%?\)*(?:\s*[-−+×÷]\s*\(*[-−]?${NUMBER}%?\)*)+|(?<=\()${NUMBER}(?=\))`, 'g');

/** Names of how far something fell: 「甲的减少额」, 「甲的降幅」, "the decrease in A". */
const DECREASE = /(?:减少额|降幅)$|^the (?:percentage )?decrease in /;

/** Words in which a numeral character counts nothing. Each is plain language or budget vocabulary, never a document's. */
const PLAIN = /四舍五入|百分点|进一步|另一方面|这一变化|补充一点|三公|三定|一般|一样|一致|一起|一共|一些|一定|一并|一直|一旦|统一|唯一|同一|某一|哪一|任一|逐一|之一|再上一级|上一级|下一级|选一项|哪一项|那一项|查一项|一句|万一|十分|两者|两相|两边|(?:换成|印到|按|以|用|的)[千百十]?[万亿千](?=元)|\bwhich one\b|\bno one\b|\bthat one\b|\bthe one\b|\bone of\b|\bone another\b|\bthe two sides\b|\bthree public (?:expenses|consumptions)\b|\b(?:per|each|every) quarter\b|\bnot counted twice\b|\bby month or quarter\b|\bin one place\b/giu;

export function printedWords(world: World): Printed {
  const { book, index } = world;
  const labels = new Set([...book.rows.flatMap(({ label, context }) => [label, context ?? '']), ...book.facts.flatMap(({ column }) => column), ...book.passages.map(({ subject }) => subject), ...index.entries.flatMap(({ names }) => names)]);
  const names = [...labels].flatMap((label) => [label, world.nameOf(label).en ?? '']).map(withoutYear).filter((name) => hasLetters(name) && new RegExp(NUMERAL.source, 'iu').test(plainForm(name)));
  return { names: [...new Set(names)], year: book.year };
}

export function readBack(reply: Reply, question: string, printed: Printed): ReadNumeral[] {
  const text = plainForm(reply.text);
  const amounts = [
    ...reply.figures.map(({ value, unit }): Amount => ({ value, unit, kind: 'figure' })),
    // A decrease is told without its sign.
    ...reply.figures.filter((figure) => isDecrease(figure, reply)).map(({ value, unit }): Amount => ({ value: value.replace(/^-/, ''), unit, kind: 'figure' })),
    ...reply.candidates.map(({ value, unit }): Amount => ({ value, unit, kind: 'candidate' })),
  ];
  const marks = [...markQuotations(text, reply, question, printed), ...markNames(text, reply, printed), ...markFormulas(text, reply), ...markFractions(text, reply)];
  const plain = [...text.matchAll(PLAIN)].map(({ index, 0: words }) => [index, index + words.length] as const);
  const read: ReadNumeral[] = [];
  for (const { index: from, 0: found } of text.matchAll(NUMERAL)) {
    const to = from + found.length;
    if (plain.some(([start, end]) => start <= from && to <= end) || isUnitOnly(text, from, to)) continue;
    const listed = isListNumber({ text, from, to, found, read }, reply);
    const mark = listed ? { kind: 'position' as const } : marks.find((one) => one.from <= from && to <= one.to);
    read.push({ text: reply.text.slice(from, to), from, to, kind: mark?.kind ?? kindOf({ text, from, to, found, read }, reply, question, printed, amounts) });
  }
  return read;
}

const squeeze = (text: string): string => plainForm(text).replace(/[\s"“”‘’']/g, '').toLowerCase();
const hasLetters = (name: string): boolean => name.replace(new RegExp(`[\\d${CHINESE}年月日个项元%\\s.,、]`, 'gu'), '').length >= 2;

/** A year that opens a name is still a year: 2023 年主要工作目标. */
const withoutYear = (name: string): string => name.replace(/^20\d\d\s*(?:年|year)?\s*/, '');

function markQuotations(text: string, reply: Reply, question: string, printed: Printed): Mark[] {
  const told = [...reply.citations.flatMap(({ quote, row, column }) => [quote, row ?? '', column ?? '']), ...printed.names].map(squeeze);
  // A question in traditional characters is told back in simplified ones.
  const asked = [question, simplify(question)].map((one) => squeeze(one.normalize('NFKC')));
  return [...text.matchAll(/“/g)].flatMap(({ index: from }): Mark[] => {
    const ends = [...text.slice(from).matchAll(/”/g)].map(({ index }) => from + index).reverse();
    for (const end of ends) {
      const words = squeeze(text.slice(from, end));
      if (words !== '' && told.some((one) => one.includes(words))) return [{ from, to: end, kind: 'quotation' }];
      if (words !== '' && asked.some((one) => isFrom(words, one))) return [{ from, to: end, kind: 'question' }];
    }
    return [];
  });
}

/** How much of a quotation must stand in the question: words that were mended before reading differ by a letter or two. */
const QUOTED = 0.8;

/** In characters; below it every letter must be the question's. */
const SHORT_ECHO = 3;

/** Words of the question in their order, perhaps with some left out or mended; its numbers whole. */
function isFrom(words: string, asked: string): boolean {
  let at = 0;
  let found = 0;
  for (const sign of words) {
    const next = asked.indexOf(sign, at);
    if (next < 0) continue;
    at = next + 1;
    found += 1;
  }
  // Of a short echo one letter may differ: 衛 is 卫.
  const enough = Math.min(QUOTED * words.length, words.length < SHORT_ECHO ? words.length : words.length - 1);
  return found >= enough && (words.match(/\d+(?:[.,]\d+)*|[零一二两三四五六七八九十百千]/g) ?? []).every((number) => asked.includes(number));
}

/** In English the name of what moved stands behind "the increase in" as it is printed. */
const OF_CHANGE = /的(?:增加|减少)额$/;

function markNames(text: string, reply: Reply, printed: Printed): Mark[] {
  const own = [...reply.figures, ...reply.candidates].flatMap(({ label }) => [label, ...label.split('、'), label.replace(OF_CHANGE, '')]);
  const places = reply.citations.flatMap(({ row, column }) => [row ?? '', ...(column ?? '').split(' > ')]);
  const lower = text.toLowerCase();
  const names = occurrences(lower, [...[...own, ...places].map(withoutYear), ...printed.names].filter(hasLetters), 'name');
  return [...names, ...occurrences(lower, reply.candidates.map(({ basis }) => basis), 'citation')];
}

function occurrences(text: string, names: readonly string[], kind: NumeralKind): Mark[] {
  return [...new Set(names)].flatMap((name) => {
    const words = plainForm(name).toLowerCase().replace(/\s+/g, ' ').trim();
    const marks: Mark[] = [];
    for (let from = words === '' ? -1 : text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
      // A name that begins or ends with digits must not eat the digits of a longer number.
      const cut = /[\d.,]/.test(text[from - 1] ?? '') && /^\d/.test(words) || /\d/.test(text[from + words.length] ?? '') && /\d$/.test(words);
      if (!cut) marks.push({ from, to: from + words.length, kind });
    }
    return marks;
  });
}

/** A shown formula is a derivation, whole and in its order. */
/** By its own name, or as the total of decreases. */
function isDecrease({ label, derivation }: Reply['figures'][number], { figures }: Reply): boolean {
  return DECREASE.test(label) || (derivation?.startsWith('-(') === true && figures.some((other) => DECREASE.test(other.label)));
}

function markFormulas(text: string, reply: Reply): Mark[] {
  const bare = (formula: string): string => plainForm(formula).replace(/[\s,()]/g, '').replace(/−/g, '-');
  const derivations = new Set(reply.figures.flatMap(({ derivation }) => (derivation === null ? [] : [bare(derivation), ...(reply.figures.some(({ label }) => DECREASE.test(label)) ? [bare(derivation.replace(/^-(?=\()/, ''))] : [])])));
  return [...text.matchAll(FORMULA)].filter(({ 0: formula }) => derivations.has(bare(formula))).map(({ index, 0: formula }) => ({ from: index, to: index + formula.length, kind: 'operand' as const }));
}

const UNDER: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 };
const FRACTION = new RegExp(String.raw`\b(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|the)[ -])?(${Object.keys(UNDER).join('|')})s? of `, 'gi');

/** "Half of A": the name of a figure whose formula divides by two. */
function markFractions(text: string, { figures }: Reply): Mark[] {
  return [...text.matchAll(FRACTION)].filter(({ 1: part }) => figures.some(({ derivation }) => derivation?.endsWith(` ÷ ${UNDER[(part ?? '').toLowerCase()]}`) === true)).map(({ index, 0: words }) => ({ from: index, to: index + words.length, kind: 'name' as const }));
}

/** 万 of 万元: after digits it is read with them, and alone it counts nothing. */
function isUnitOnly(text: string, from: number, to: number): boolean {
  if (!/^[十百千万亿]+$/.test(text.slice(from, to))) return false;
  return /\d\s*$/.test(text.slice(0, from)) || (/^元/.test(text.slice(to)) && /[（(、，/]\s*$/.test(text.slice(0, from)));
}

/** `2. ` at the start of a line, after `1. `: an offer. */
function isListNumber({ text, from, to, found, read }: At, { candidates }: Reply): boolean {
  const opens = (at: number): boolean => at === 0 || text[at - 1] === '\n';
  return opens(from) && text.startsWith('. ', to) && Number(found) <= candidates.length && read.filter((one) => one.kind === 'position' && opens(one.from)).length === Number(found) - 1;
}
