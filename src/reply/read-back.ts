/**
 * Reads a finished reply text back: finds every numeral and says what it is. Shares no code with the
 * renderers, so that a slip of theirs, or of a language model, is seen. A numeral without a kind is a failure.
 */
import type { World } from '../answer/world.ts';
import type { Reply } from './reply.ts';

export type NumeralKind =
  | 'figure' | 'conversion' // a figure of the answer; the same money in another unit, exactly
  | 'operand' // in a formula that is a figure's derivation
  | 'gap' // the difference of the two sides of an identity, both shown
  | 'candidate' // an offered amount
  | 'name' | 'quotation' // in a printed name; in “…” that the document or the question has
  | 'citation' // a table, part, page, line or code
  | 'year' | 'position' | 'count'
  | 'question'; // a number of the question that claims nothing: "top 5"

export interface ReadNumeral { text: string; from: number; to: number; kind: NumeralKind | null }

/** What the document prints: its names with numerals in them, in both languages, and its year. */
export interface Printed { names: readonly string[]; year: number }

interface Amount { value: string; unit: string; kind: NumeralKind }
interface Mark { from: number; to: number; kind: NumeralKind }

const CHINESE = '零〇一二两三四五六七八九十百千万亿半';
const WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|halves|halved|third|fourth|fifth|thirds|quarters?|fifths?|tenths?|double[ds]?|doubling|triple[ds]?|twice|thrice|twofold|threefold|tenfold|zero';
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
const NUMERAL = new RegExp(String.raw`[-−]?${NUMBER}(?: (?:thousand|million|billion)\b)?|[\u2150-\u218b\u2460-\u249b\u3220-\u3229\u3280-\u3289½⅓⅔¼¾²³¹]|翻倍|翻番|成倍|加倍|倍增|[${CHINESE}]+|\b(?:${WORDS})\b`, 'giu');
const FORMULA = new RegExp(String.raw`\(*[-−]?${NUMBER}%?\)*(?:\s*[-−+×÷]\s*\(*[-−]?${NUMBER}%?\)*)+|(?<=\()${NUMBER}(?=\))`, 'g');

/** Words in which a numeral character counts nothing. Each is plain language or budget vocabulary, never a document's. */
const PLAIN = /四舍五入|三公|三定|一般|一样|一致|一起|一共|一些|一定|一并|一直|一旦|统一|唯一|同一|某一|哪一|任一|逐一|之一|再上一级|上一级|下一级|选一项|哪一项|那一项|查一项|一句|万一|十分|两者|(?:换成|印到|按|以|用|的)[千百十]?[万亿千](?=元)|\bwhich one\b|\bno one\b|\bthat one\b|\bthe one\b|\bone of\b|\bone another\b|\bthree public (?:expenses|consumptions)\b|\b(?:per|each|every) quarter\b|\bnot counted twice\b/giu;
const YUAN: Readonly<Record<string, number>> = { 元: 0, 千元: 3, 万元: 4, 百万元: 6, 亿元: 8, 十亿元: 9 };
const SCALE: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9 };
const UP = /增加|增长|上升|上涨|多|高|\b(?:up|more|rose|rises?|increas\w*|higher|grew)\b/gi;
const DOWN = /减少|下降|降幅|降低|少|低|\b(?:down|less|lower|fell|falls?|decreas\w*|cut|fewer)\b/gi;

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
    ...reply.candidates.map(({ value, unit }): Amount => ({ value, unit, kind: 'candidate' })),
  ];
  const marks = [...markQuotations(text, reply, question, printed), ...markNames(text, reply, printed), ...markFormulas(text, reply)];
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

/** Full-width signs as half-width, character for character, so that places in the text stay. */
function plainForm(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/\u2212/g, '−').replace(/,(?!\d)/g, '，');
}

const squeeze = (text: string): string => plainForm(text).replace(/[\s"“”‘’']/g, '').toLowerCase();
const hasLetters = (name: string): boolean => name.replace(new RegExp(`[\\d${CHINESE}年月日个项元%\\s.,、]`, 'gu'), '').length >= 2;

/** A year that opens a name is still a year: 2023 年主要工作目标. */
const withoutYear = (name: string): string => name.replace(/^20\d\d\s*(?:年|year)?\s*/, '');

function markQuotations(text: string, reply: Reply, question: string, printed: Printed): Mark[] {
  const told = [...reply.citations.flatMap(({ quote, row, column }) => [quote, row ?? '', column ?? '']), ...printed.names].map(squeeze);
  const asked = squeeze(question.normalize('NFKC'));
  return [...text.matchAll(/“/g)].flatMap(({ index: from }): Mark[] => {
    const ends = [...text.slice(from).matchAll(/”/g)].map(({ index }) => from + index).reverse();
    for (const end of ends) {
      const words = squeeze(text.slice(from, end));
      if (words !== '' && told.some((one) => one.includes(words))) return [{ from, to: end, kind: 'quotation' }];
      if (words !== '' && isFrom(words, asked)) return [{ from, to: end, kind: 'question' }];
    }
    return [];
  });
}

/** Words of the question in their order, perhaps with some left out; its numbers whole. */
function isFrom(words: string, asked: string): boolean {
  let at = 0;
  for (const sign of words) {
    at = asked.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return (words.match(/\d+(?:[.,]\d+)*/g) ?? []).every((digits) => asked.includes(digits));
}

function markNames(text: string, reply: Reply, printed: Printed): Mark[] {
  const own = [...reply.figures, ...reply.candidates].flatMap(({ label }) => [label, ...label.split('、')]);
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
function markFormulas(text: string, reply: Reply): Mark[] {
  const bare = (formula: string): string => plainForm(formula).replace(/[\s,()]/g, '').replace(/−/g, '-');
  const derivations = new Set(reply.figures.flatMap(({ derivation }) => (derivation === null ? [] : [bare(derivation)])));
  return [...text.matchAll(FORMULA)].filter(({ 0: formula }) => derivations.has(bare(formula))).map(({ index, 0: formula }) => ({ from: index, to: index + formula.length, kind: 'operand' as const }));
}

/** 万 of 万元: after digits it is read with them, and alone it counts nothing. */
function isUnitOnly(text: string, from: number, to: number): boolean {
  if (!/^[十百千万亿]+$/.test(text.slice(from, to))) return false;
  return /\d\s*$/.test(text.slice(0, from)) || (/^元/.test(text.slice(to)) && /[（(、，/]\s*$/.test(text.slice(0, from)));
}

interface At { text: string; from: number; to: number; found: string; read: readonly ReadNumeral[] }

function kindOf(at: At, reply: Reply, question: string, printed: Printed, amounts: readonly Amount[]): NumeralKind | null {
  const before = at.text.slice(0, at.from);
  const after = at.text.slice(at.to);
  const digits = at.found.replace(/[, ]|[a-z]+$/gi, '').replace('−', '-');
  if (!/^-?\d/.test(digits)) return wordKind(at, before, after, reply, question);
  const citation = citationKind(before, after, digits.replace(/^-/, ''), reply);
  if (citation) return citation;
  if (/^20\d\d$/.test(at.found) && !/CNY $/.test(before) && !/^\s*(?:[千百十]?[万亿千]?元|%|人|辆)/.test(after)) return yearKind(Number(digits), question, reply, printed) ? 'year' : null;
  if (positionFits(before, after, Number(digits), reply, question)) return 'position';
  const kind = amountKind(before, at.found.replace(/^[^a-z]+/i, '') + after, digits, beside(before, at.read) ?? amounts) ?? (/(?:相差|difference) $/.test(before) ? gapKind(before, after, digits) : null);
  if (kind) return kind;
  if (countFits(after, Number(digits), reply)) return 'count';
  return asks(before, digits, question) ? 'question' : null;
}

function citationKind(before: string, after: string, digits: string, reply: Reply): NumeralKind | null {
  const places = reply.citations;
  const cited = (found: boolean): NumeralKind | null => (found ? 'citation' : null);
  if (/(?:表|\btables?)\s*$/i.test(before)) return cited(places.some(({ table }) => table === Number(digits)));
  if (/(?:\bpages?|\bp\.|第)\s*$/i.test(before) && (/^\s*页/.test(after) || /p[.a-z]*\s*$/i.test(before))) return cited(places.some(({ page }) => page === Number(digits)));
  if (/(?:\blines?|行|第)\s*(?:\d+-)?$/i.test(before) && (/^(?:-\d+)?\s*行/.test(after) || /lines?\s*(?:\d+-)?$/i.test(before))) return cited(places.some(({ lines }) => lines.includes(Number(digits))));
  return /(?:编码|\bcodes?)\s*$/i.test(before) ? cited(places.some(({ quote }) => quote.split(/\s/).includes(digits))) : null;
}

function yearKind(year: number, question: string, reply: Reply, printed: Printed): boolean {
  const told = reply.citations.map(({ row, column }) => `${row ?? ''} ${column ?? ''}`).join(' ');
  return year === printed.year || year === printed.year - 1 || reply.figures.some((figure) => figure.year === year)
    || `${plainForm(question)} ${told}`.includes(String(year)) || new RegExp(`(?<!\\d)${String(year).slice(2)} ?年`).test(plainForm(question)) || asksYear(question, year - printed.year);
}

function asksYear(question: string, away: number): boolean {
  return (away === 1 && /明年|next year|來年|来年/i.test(question)) || (away === 2 && /后年|後年/.test(question)) || (away === -2 && /前年|year before last|two years ago/i.test(question));
}

/** `2. ` at the start of a line, after `1. `: an offer. */
function isListNumber({ text, from, to, found, read }: At, { candidates }: Reply): boolean {
  const opens = (at: number): boolean => at === 0 || text[at - 1] === '\n';
  return opens(from) && text.startsWith('. ', to) && Number(found) <= candidates.length && read.filter((one) => one.kind === 'position' && opens(one.from)).length === Number(found) - 1;
}

function positionFits(before: string, after: string, n: number, reply: Reply, question: string): boolean {
  const ordinal = (/#$/.test(before) && /^ /.test(after)) || (/第\s*$/.test(before) && /^\s*(?:位|名|个|项)/.test(after));
  return ordinal && n > 0 && (n <= reply.figures.length || asked(question, n));
}

const ORDINALS = ['', '一|first', '二|两|second', '三|third', '四|fourth', '五|fifth', '六|sixth', '七|seventh', '八|eighth', '九|ninth', '十|tenth'];

function asked(question: string, n: number): boolean {
  return [...plainForm(question).matchAll(/\d+(?:\.\d+)?/g)].some(([digits]) => Number(digits) === n) || (n < ORDINALS.length && new RegExp(ORDINALS[n] ?? '', 'i').test(question));
}

function asks(before: string, digits: string, question: string): boolean {
  return /(?:前|第|top|largest|smallest|超过|低于|高于|above|below|over|under)\s*$/i.test(before) && asked(question, Number(digits));
}

/** `1,922 万元 (CNY …`: what stands in the brackets is that amount and no other. */
function beside(before: string, read: readonly ReadNumeral[]): Amount[] | null {
  const [, value, unit] = new RegExp(String.raw`([-−]?${NUMBER}) ([千百十]?[万亿千]?元) \((?:CNY|RMB) $`).exec(before) ?? [];
  return value === undefined || unit === undefined ? null : read.at(-1)?.kind ? [{ value: value.replace(/,/g, '').replace('−', '-'), unit, kind: 'figure' }] : [];
}

/** Value and unit must be a figure's or a candidate's; money may stand in another unit if it is exactly the same. */
function amountKind(before: string, after: string, digits: string, amounts: readonly Amount[]): NumeralKind | null {
  const chinese = /^\s*([十百千]?[万亿千]?元)(?!\/)/.exec(after)?.[1];
  const english = /(?:CNY|RMB|¥)\s*$/.test(before) || /^\s*(?:thousand|million|billion)?\s*(?:yuan|RMB|CNY)\b/i.test(after) ? SCALE[/^\s*(thousand|million|billion)\b/i.exec(after)?.[1]?.toLowerCase() ?? ''] ?? 0 : null;
  const shift = chinese !== undefined ? YUAN[chinese] : english;
  for (const { value, unit, kind } of amounts) {
    const scale = YUAN[unit];
    const bare = shifted(value, 0).replace(/^-/, '');
    const sign = value.startsWith('-') && !digits.startsWith('-') ? fallsBefore(before) : value.startsWith('-') === digits.startsWith('-');
    if (!sign) continue;
    if (scale !== undefined) {
      if (shift === undefined || shift === null || shifted(digits, shift).replace(/^-/, '') !== shifted(value, scale).replace(/^-/, '')) continue;
      return unit === chinese || kind === 'candidate' ? kind : 'conversion';
    }
    const same = digits.replace(/^-/, '') === value.replace(/^-/, '') || (unit !== '%' && shifted(digits, 0).replace(/^-/, '') === bare);
    if (same && shift == null && (unit === '' ? !/^\s*[%元人辆十百千万亿]/.test(after) : after.replace(/^\s*/, '').startsWith(plainForm(unit)) || (unit === '倍' && /^\s*times\b/.test(after)))) return kind;
  }
  return null;
}

/** A decrease is written without its sign after a word that says so. */
function fallsBefore(before: string): boolean {
  const near = before.slice(-80);
  const last = (words: RegExp): number => [...near.matchAll(words)].at(-1)?.index ?? -1;
  return last(DOWN) >= 0 && last(DOWN) >= last(UP);
}

/** 「有 2 个口径：…」: as many amounts follow in the sentence. 「另有 3 项未列出」: the answer counts more than it lists. */
function countFits(after: string, n: number, reply: Reply): boolean {
  if (/^\s*(?:个口径|readings?\b)/.test(after)) {
    const sentence = /^.*?(?=。|\.(?:\s|$)|\n|$)/s.exec(after)?.[0] ?? '';
    return n === [...sentence.matchAll(new RegExp(String.raw`(?<!CNY |[\d.,])[-−]?${NUMBER} ?[^\s\d,.)）（(，。；年a-z]`, 'g'))].filter(({ index }) => !/(?:表|table|code|编码)\s*$/.test(sentence.slice(0, index))).length;
  }
  return /^\s*(?:项未列出|more not shown)/.test(after) && n > 0 && reply.figures.some(({ unit, value, derivation }) => derivation === null && /^[项个家条]/.test(unit) && Number(value) > n);
}

/** What two sides differ by: the last two amounts of that unit before it, outside brackets. */
function gapKind(before: string, after: string, digits: string): NumeralKind | null {
  const unit = /^\s*([^\s\d(（,，。.)）]+)/.exec(after)?.[1] ?? '';
  const sides = [...before.slice(before.lastIndexOf('。') + 1).replace(/\([^()]*\)|（[^（）]*）/g, '').matchAll(new RegExp(String.raw`([-−]?${NUMBER})\s*([^\s\d(（,，。.)）]+)`, 'g'))].filter(([, , own]) => own?.startsWith(unit));
  const [left = '', right = ''] = sides.slice(-2).map(([, value = '']) => value.replace(/,/g, '').replace('−', '-'));
  // A side in words (「无下属单位」) has no amount and stands for none.
  return sides.length > 0 && differ(sides.length > 1 ? left : '0', sides.length > 1 ? right : left, digits) ? 'gap' : null;
}

function differ(left: string, right: string, gap: string): boolean {
  const places = Math.max(...[left, right, gap].map((value) => value.split('.')[1]?.length ?? 0));
  const whole = (value: string): bigint => BigInt(shifted(value, places));
  const away = whole(left) - whole(right);
  return (away < 0n ? -away : away) === whole(gap);
}

/** Numerals in words: a part's ordinal, a count or a position; anything else in words has no name. */
function wordKind({ found }: At, before: string, after: string, reply: Reply, question: string): NumeralKind | null {
  if (/第$/.test(before) && /^部分/.test(after)) return reply.citations.some(({ part }) => part === `第${found}部分`) ? 'citation' : null;
  const n = '零一二三四五六七八九十'.indexOf(found);
  if (n > 0 && /第$/.test(before) && /^[个项位名]/.test(after)) return n <= Math.max(reply.figures.length, reply.candidates.length) || question.includes(found) ? 'position' : null;
  return n > 0 && countFits(after, n, reply) ? 'count' : null;
}

/** A decimal moved by powers of ten, without rounding: ("19.22", 6) → "19220000". */
function shifted(value: string, by: number): string {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  const moved = fraction.slice(0, by).padEnd(by, '0');
  const rest = fraction.slice(by).replace(/0+$/, '');
  return `${sign}${`${whole}${moved}`.replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}`;
}
