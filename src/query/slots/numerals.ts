/** Numbers in questions: Arabic with 万 and 亿, Chinese numerals, English number words. Null when unsure. */
import { decimal, type Decimal } from '../../budget/amount.ts';

const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const ENGLISH: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, first: 1, second: 2, third: 3,
  fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15,
};

/** 二十三 → 23, 两千 → 2000, 一百五 → 150, 二〇二三 → 2023; null for anything else. */
export function chineseInteger(text: string): number | null {
  if (!/^[零〇一二两三四五六七八九十百千]+$/.test(text)) return null;
  if (!/[十百千]/.test(text)) return text.length > 1 ? Number([...text].map((digit) => DIGITS[digit] ?? 0).join('')) : DIGITS[text] ?? null;
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const unit = UNITS[character];
    if (unit === undefined) digit = DIGITS[character] ?? 0;
    else {
      total += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  // 一百五 is 150: said so, the last digit stands a place below the unit before it.
  const before = UNITS[text.at(-2) ?? ''];
  return total + digit * (before !== undefined && before > 10 ? before / 10 : 1);
}

export function englishInteger(word: string): number | null {
  return Object.hasOwn(ENGLISH, word) ? ENGLISH[word] ?? null : null;
}

const COUNT_WORDS: Readonly<Record<string, number>> = {
  half: 0.5, a: 1, an: 1, ...ENGLISH, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};
const LARGE_WORDS: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1000000, billion: 1000000000 };

/** An amount of money written in words: half a million, five hundred wan, twenty million yuan. */
export const AMOUNT_IN_WORDS = /^(?:half|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-]+(?:an?|hundred|thousand|million|billion))*[\s-]+(?:thousand|million|billion|wan)(?:\s+yuan)?(?![a-z])/;

/** "A thousand", without a currency, is counted in the document's own unit, as 1,000 is. */
export function amountInWords(text: string): { value: string; unit: string | null } | null {
  const words = text.split(/[\s-]+/);
  const [first = ''] = words;
  if (!Object.hasOwn(COUNT_WORDS, first)) return null;
  const value = words.slice(1).reduce((product, word) => product * (LARGE_WORDS[word] ?? 1), COUNT_WORDS[first] ?? 1);
  const bare = value < 10000 && !words.includes('wan') && !words.includes('yuan');
  return { value: String(value), unit: words.includes('wan') ? '万' : bare ? null : 'yuan' };
}

/** How many of the document's money unit one of the asker's unit is. */
const MONEY_SCALE: Readonly<Record<string, string>> = {
  亿: '100000000', 个亿: '100000000', 亿元: '100000000', 万: '10000', 万元: '10000', 千万: '10000000', 百万: '1000000', 元: '1', 块: '1', 块钱: '1',
  million: '1000000', m: '1000000', billion: '1000000000', bn: '1000000000', yuan: '1', rmb: '1', cny: '1', thousand: '1000', k: '1000',
};

/** 「240 万平方米」: how many are counted, where the unit is a bare scale; null for a unit of its own. */
export function inOnes(value: Decimal, unit: string): Decimal | null {
  return /^(?:个?亿|千?万|百万|million|m|billion|bn|thousand|k)/.test(unit) && !/元/.test(unit) ? inYuan(value, /^(?:个?亿|千万|百万|万|[a-z]+)/.exec(unit)?.[0] ?? unit) : null;
}

/** An amount of money in yuan; null when the unit is no money. */
export function inYuan(value: Decimal, unit: string): Decimal | null {
  const name = unit.replace(/人民币/, '');
  const scale = Object.hasOwn(MONEY_SCALE, name) ? MONEY_SCALE[name] : undefined;
  return scale === undefined ? null : value.times(decimal(scale));
}
