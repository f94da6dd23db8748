/** The form in which words are matched; what is quoted stays as printed. */
import { recent } from './recent.ts';

/** NFKC, lower case, one space for any, quotation marks gone. */
export function fold(text: string): string {
  return folds(text);
}
const folds = recent((text: string) => text.normalize('NFKC').toLowerCase().replace(/[“”"'‘’「」『』《》]/g, '').replace(/\s+/g, ' ').trim(), 256);

/** A name without numbering, spaces or a leading year: 「四、卫生健康支出」 → 卫生健康支出. */
export function bareName(label: string): string {
  return bareNames(label);
}
/** Every question is set against the same printed names and sentences. */
const bareNames = recent((label: string) => fold(label).replace(/\s/g, '')
    .replace(/^(?:[一二三四五六七八九十百]+、|\((?:[一二三四五六七八九十]+|\d{1,2})\))(?=\D)/, '').replace(/^\d+[.、](?!\d)/, '').replace(/^其中:/, '').replace(/^20\d{2}年度?(?=.)/, ''), 10_000);

/** A name without a last word that says only that it is money: 「培训费」 and 「培训支出」 are both 培训. */
export function withoutMoneyWord(name: string): string {
  return name.replace(/(?:经费|费用|资金|支出|开支|费|钱)$/, '');
}

/**
 * The key under which labels that differ only in filler meet: 对个人和家庭的补助(支出), 公务用车购置及/和运行维护费.
 * Too short a rest keeps its ending, or 教育支出 would become 教育.
 */
export function nameKey(label: string): string {
  let key = bareName(label).replace(/的/g, '').replace(/[及与]/g, '和');
  for (;;) {
    const shorter = key.replace(/(?:财政拨款预算|预算数|预算|支出|总数)$/, '').replace(/编制数$/, '编制').replace(/费用$/, '费').replace(/经费$/, (ending) => (key.includes('出国') ? '费' : ending));
    if (shorter === key || shorter.length < 4) return key;
    key = shorter;
  }
}

/** 购置费 and 运行维护费 under 公务用车购置及运行维护费 are of the office's cars. */
export function fullName(part: string, whole: string): string {
  return OF_CARS.test(part) && CARS.test(whole) ? `公务用车${part}` : part;
}
const CARS = /^公务用车购置[及和与]运行(?:维护)?费?/;
const OF_CARS = /^(?:购置|运行(?:维护)?)费?$/;

const PLURAL = /(?:ies|ses|xes|ches|shes|s)$/;

/** A light plural stemmer: stronger ones join hospital with hospitality. A few thousand words make up all questions. */
export function stem(word: string): string {
  return stems(word);
}
const stems = recent(stemmed, 10_000);

/** The same of a word in its one spelling. */
export function plainStem(word: string): string {
  return plainStems(word);
}
const plainStems = recent((word: string) => stem(oneSpelling(word)), 10_000);

function stemmed(word: string): string {
  if (/^[a-z]{4,}ing$/.test(word) && word.length >= 7 && !/^(?:parking|morning|evening|nothing|anything|something)$/.test(word)) return word.slice(0, -3).replace(/(?<=...)e$/, '');
  if (word.length < 4 || !PLURAL.test(word) || /(?:ss|us|is)$/.test(word)) return word.replace(/(?<=...)e$/, '');
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const cut = /(?:ses|xes|ches|shes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
  return cut.replace(/(?<=...)e$/, '');
}

/** One spelling for words that are written in two: labour, centre. */
function oneSpelling(text: string): string {
  return text.replace(TWO_WAYS, (spelled) => SPELLED[spelled] ?? spelled);
}
const SPELLED: Readonly<Record<string, string>> = { labour: 'labor', programme: 'program', centre: 'center', isation: 'ization', neighbour: 'neighbor', licence: 'license', defence: 'defense' };
const TWO_WAYS = new RegExp(Object.keys(SPELLED).join('|'), 'g');

export function englishWords(text: string): string[] {
  return oneSpelling(text.toLowerCase()).match(/[a-z]+|\d+(?:[.,]\d+)*/g) ?? [];
}

/** The words with any of their "and"s left out: people write "urban-rural" and "planning & management". */
export function withoutAnds(words: readonly string[]): string[][] {
  return words.reduce<string[][]>((all, word) => [...all.map((own) => [...own, word]), ...(word === 'and' ? all : [])], [[]]);
}

/** How many words there are, from one of them on, before there are more than `most` that count; `skipped` ones do not. */
export function countedWithout(skipped: ReadonlySet<string>, words: readonly string[], from: number, most: number): number {
  let left = most;
  let at = from;
  for (; at < words.length; at += 1) {
    if (skipped.has(words[at] ?? '')) continue;
    if (left === 0) break;
    left -= 1;
  }
  return at - from;
}
