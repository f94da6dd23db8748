/**
 * What brackets say once more. "A (甲)" is A; "A, B and C (甲、乙、丙)": a list that repeats the list before it in the other script gives each its
 * printed name. "500k yuan (50万)": an amount in another unit is the one before it, said once.
 */
import { pattern } from '../../budget/pattern.ts';
import { decimal } from '../../budget/amount.ts';
import { englishWords, fold } from '../../budget/text.ts';
import { mentionsIn } from '../mentions.ts';
import { segment } from '../segments.ts';
import { inYuan } from '../slots/numerals.ts';
import { withoutTalk } from '../words/word-class.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

const BRACKETS = pattern(/^([^()（）]*)[(（]([^()（）]*)[)）](.*)$/s);
const CHINESE = pattern(/^[\u3400-\u9fff·“”"\s]{2,}$/);

export function inBothScripts(text: string, vocabulary: Vocabulary): string {
  const [, before = '', inside = '', after = ''] = BRACKETS.exec(text) ?? [];
  if (repeats(before, inside.trim(), vocabulary)) return `${before.trimEnd()}${after}`;
  const printed = inside.split(/[,，、;；/]/).map((name) => name.trim()).filter((name) => name !== '');
  if (printed.length < 2 || !printed.every((name) => CHINESE.test(name)) || /[\u3400-\u9fff]/.test(before)) return text;
  const named = mentionsIn(withoutTalk(segment(before, vocabulary), fold(before)), fold(before), (name) => vocabulary.isName(name));
  if (named.length !== printed.length || named.some(({ code }) => code !== null)) return text;
  return `${[...named].reverse().reduce((rest, { from, to }, at) => `${rest.slice(0, from)}${printed[printed.length - 1 - at] ?? ''}${rest.slice(to)}`, before)}${after}`;
}

/** "Staff of the workstations (工作站)": the bracket has nothing but the Chinese word for what stands before it. What is money by its own name is the better name. */
function repeats(before: string, inside: string, vocabulary: Vocabulary): boolean {
  if (!CHINESE.test(inside) || MONEY.test(inside) || vocabulary.isName(inside)) return false;
  const words = englishWords(before).slice(-LONGEST_PHRASE);
  return words.some((_, from) => vocabulary.lexis.englishPhrase(words.slice(from)).some(({ zh }) => zh === inside));
}
const LONGEST_PHRASE = 6;
const MONEY = pattern(/(?:基金|拨款|支出|收入|经费|费用?|预算|金|补贴|补助|工资)$/);

const UNIT = '(?:[十百千]?万|亿|千)?元|[十百千]?万|亿|(?:[kmb]|bn|wan|thousand|million|billion)\\b(?:\\s?(?:yuan|rmb|cny)\\b)?|(?:yuan|rmb|cny)\\b';
const AMOUNT = `(\\d[\\d,]*(?:\\.\\d+)?)\\s?(${UNIT})`;
const RESTATED = pattern(new RegExp(`${AMOUNT}\\s*[(（]\\s*(?:i\\.?e\\.?,?|that is,?|or|=|即|合|也就是|折合)?\\s*(?:rmb|cny|¥)?\\s*${AMOUNT}\\s*[)）]`, 'gi'));

/** The amount alone, where what the brackets have is the same money. */
export function withoutRestated(text: string): string {
  return text.replace(RESTATED, (both: string, value: string, unit: string, again: string, other: string) => {
    const [said, repeated] = [yuanOf(value, unit), yuanOf(again, other)];
    return said !== null && repeated !== null && said.eq(repeated) ? `${value} ${unit}` : both;
  });
}

function yuanOf(digits: string, unit: string): ReturnType<typeof inYuan> {
  const [, name = ''] = /^(.+?)\s?(?:yuan|rmb|cny)?$/i.exec(unit) ?? [];
  return inYuan(decimal(digits.replace(/,/g, '')), SAME_UNIT[name.toLowerCase()] ?? name.toLowerCase());
}
const SAME_UNIT: Readonly<Record<string, string>> = { wan: '万', b: 'billion', 千元: 'thousand', 百万元: '百万', 千万元: '千万' };
