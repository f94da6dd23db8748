/** What a numeral of a reply text may be, and the rules that name it; for read-back.ts, and like it apart from the renderers. */
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

export interface Amount { value: string; unit: string; kind: NumeralKind }

export interface At { text: string; from: number; to: number; found: string; read: readonly ReadNumeral[] }

export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
const YUAN: Readonly<Record<string, number>> = { 元: 0, 千元: 3, 万元: 4, 百万元: 6, 亿元: 8, 十亿元: 9 };
const SCALE: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9 };
const UP = /增加|增长|上升|上涨|多|高|\b(?:up|more|rose|rises?|increas\w*|higher|grew)\b/gi;
const DOWN = /减少|下降|降幅|降低|少|低|\b(?:down|less|lower|fell|falls?|decreas\w*|cut|fewer)\b/gi;

/** Full-width signs as half-width, character for character, so that places in the text stay. */
export function plainForm(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/\u2212/g, '−').replace(/,(?!\d)/g, '，');
}

export function kindOf(at: At, reply: Reply, question: string, printed: Printed, amounts: readonly Amount[]): NumeralKind | null {
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
  // A sentence that runs over a page break stands on both pages.
  const on = (at: number): boolean => places.some(({ page, pages }) => page === at || pages?.includes(at) === true);
  const cited = (found: boolean): NumeralKind | null => (found ? 'citation' : null);
  if (/(?:表|\btables?)\s*$/i.test(before)) return cited(places.some(({ table }) => table === Number(digits)));
  // 「第 9–10 页」: words that run over a page break; a range goes no further than the next page.
  const [, first] = /(?:\bpages?|第)\s*(\d+)–$/i.exec(before) ?? [];
  if (first !== undefined && (/^\s*页/.test(after) || /p[a-z]*\s*\d+–$/i.test(before))) return cited(Number(digits) === Number(first) + 1 && on(Number(first)));
  if (/(?:\bpages?|\bp\.|第)\s*$/i.test(before) && (/^(?:–\d+)?\s*页/.test(after) || /p[.a-z]*\s*$/i.test(before))) return cited(on(Number(digits)));
  if (/(?:\blines?|行|第)\s*(?:\d+-)?$/i.test(before) && (/^(?:-\d+)?\s*行/.test(after) || /lines?\s*(?:\d+-)?$/i.test(before))) return cited(places.some(({ lines }) => lines.includes(Number(digits))));
  return /(?:编码|\bcodes?)\s*$/i.test(before) ? cited(places.some(({ quote }) => quote.split(/\s/).includes(digits))) : null;
}

function yearKind(year: number, question: string, reply: Reply, printed: Printed): boolean {
  const told = reply.citations.map(({ row, column }) => `${row ?? ''} ${column ?? ''}`).join(' ');
  return year === printed.year || year === printed.year - 1 || reply.figures.some((figure) => figure.year === year)
    || `${plainForm(question)} ${told}`.includes(String(year)) || new RegExp(`(?<!\\d)${String(year).slice(2)} ?年`).test(plainForm(question).replace(/[“”"'‘’]/g, '')) || asksYear(question, year - printed.year);
}

function asksYear(question: string, away: number): boolean {
  return (away === 1 && /明年|next year|來年|来年/i.test(question)) || (away === 2 && /后年|後年/.test(question)) || (away === -2 && /前年|上上年|year before last|two years ago/i.test(question));
}

function positionFits(before: string, after: string, n: number, reply: Reply, question: string): boolean {
  const ordinal = (/#$/.test(before) && /^ /.test(after)) || (/第\s*$/.test(before) && /^\s*(?:位|名|个|项)/.test(after));
  // "Apart from that one?": the next of what was ranked.
  const next = n <= reply.figures.length + 1 && /除|其次|下一个|接下来|\b(?:apart from|besides|other than|except|next|after)\b/i.test(plainForm(question));
  return ordinal && n > 0 && (n <= reply.figures.length || next || asked(question, n) || /第几|名次|排[名位第在多]|最后|\brank|\b(?:place|position|where)\b|\b(?:the )?last\b/i.test(question));
}

const ORDINALS = ['', '一|first|number one', '二|两|second|two|runners?[- ]?up', '三|third|three', '四|four', '五|fifth|five', '六|six', '七|seven', '八|eight', '九|ninth|nine', '十|tenth?'];

function asked(question: string, n: number): boolean {
  return [...plainForm(question).matchAll(/\d+(?:\.\d+)?/g)].some(([digits]) => Number(digits) === n) || (n < ORDINALS.length && new RegExp(ORDINALS[n] ?? '', 'i').test(question));
}

function asks(before: string, digits: string, question: string): boolean {
  return /(?:前|第|top|largest|smallest|超过|低于|高于|above|below|over|under)\s*$/i.test(before) && asked(question, Number(digits));
}

/** `1,234 万元 (CNY …`: what stands in the brackets is that amount and no other. */
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
    if (same && shift == null && (unit === '' ? !/^\s*[%元人辆十百千万亿]/.test(after) : after.replace(/^\s*/, '').startsWith(plainForm(unit)) || (unit === '倍' && /^\s*times\b/.test(after)) || (unit === '个' && /^\s*items?\b/.test(after)) || (unit === '百分点' && /^\s*(?:个百分点|percentage points\b)/.test(after)))) return kind;
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
  if (/^\s*items listed/.test(after)) return reply.figures.some(({ derivation }) => derivation?.split(' + ').length === n);
  return /^\s*(?:项未列出|more not shown)/.test(after) && n > 0 && reply.figures.some(({ unit, value }) => /^[项个家条]/.test(unit) && Number(value) > n);
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

/** A decimal moved by powers of ten, without rounding: ("12.34", 6) → "12340000". */
function shifted(value: string, by: number): string {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  const moved = fraction.slice(0, by).padEnd(by, '0');
  const rest = fraction.slice(by).replace(/0+$/, '');
  return `${sign}${`${whole}${moved}`.replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}`;
}
