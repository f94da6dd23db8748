/** To how many decimals a figure is wanted: 「换成亿元，保留两位小数」, "to one decimal place", "rounded to the nearest million". */
import { pattern } from '../../budget/pattern.ts';

/** The question without these words; `decimals` is null where they do not stand in it. */
export interface Rounding { text: string; decimals: number | null }

const PLACES: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, a: 1, one: 1, two: 2, three: 3, four: 4 };

const LEAD_ZH = String.raw`[，,、\s]*(?:结果|数字|就|并|请|要|给我|帮我|然后)*`;
const END_ZH = '(?:就行|就好|就可以|即可|吧|哈|的话)?';
/** 「四舍五入到亿元」: the unit is the question's, and no digit stands behind it. */
const TO_UNIT_ZH = pattern(new RegExp(`${LEAD_ZH}(?:四舍五入|约|取整)(?:成|到|至|为|后?是)(?:整)?(亿元?|百万元?|千元|万元?|元)`));
const PLACES_ZH = pattern(new RegExp(`${LEAD_ZH}(?:(?:四舍五入|保留|精确|取|留|算|约|准确)(?:到|至|了)?)+(?:小数点?后?)?(?:面)?的?([一二两三四1-4])[位個个](?:小数)?${END_ZH}|${LEAD_ZH}(?:小数点后(?:面)?([一二两三四1-4])位|([一二两三四1-4])位小数)${END_ZH}`));
const WHOLE_ZH = pattern(new RegExp(`${LEAD_ZH}(?:(?:四舍五入|保留|取|精确)(?:到|成|至)?)+(?:整数|个位)(?:位)?${END_ZH}|${LEAD_ZH}(?:四舍五入后?)?取整(?!到)${END_ZH}`));
const BARE_ZH = pattern(new RegExp(`${LEAD_ZH}(?:不要|别|不用|不必|无需|不能|不许)?四舍五入(?:一下|后)?${END_ZH}`));

const LEAD_EN = String.raw`[,;\s]*(?:\(|\band )?(?:please )?(?:(?:round(?:ed|ing)?|correct|accurate|give(?:n)?|show(?:n)?)(?: (?:it|this|that|them|up|off))*\s*)?`;
const PLACES_EN = pattern(new RegExp(String.raw`${LEAD_EN}(?:\b(?:to|with|at|using|in)\s+)?(?:only |just )?\b(a|one|two|three|four|[1-4])[- ](?:decimals?(?: places?| points?| digits?)?|d\.?p\b\.?|digits? after the (?:decimal )?point)\)?(?: please)?`, 'i'));
const TO_UNIT_EN = pattern(new RegExp(String.raw`${LEAD_EN}\b(?:to )?the nearest (?:whole )?(million|billion|thousand|yuan|wan|yi|亿元?|万元?|元)(?: (?:yuan|rmb))?\)?`, 'i'));
const WHOLE_EN = pattern(new RegExp(String.raw`${LEAD_EN}\bto (?:the nearest|a|an) (?:whole |full )?(?:integer|number|per ?cent|percentage point|%)\)?|[,;\s]*\bround(?:ed)? to (?:no|zero|0) decimals?(?: places?)?`, 'i'));
const UNIT_WORDS: Readonly<Record<string, string>> = { million: 'in million yuan', billion: 'in billion yuan', thousand: 'in thousand yuan', yuan: 'in yuan', wan: 'in wan', yi: 'in 亿元' };

export function roundingIn(text: string): Rounding {
  const unit = TO_UNIT_ZH.exec(text);
  if (unit) return { text: text.replace(TO_UNIT_ZH, `，换成${/元$/.test(unit[1] ?? '') ? unit[1] ?? '' : `${unit[1] ?? ''}元`}`).replace(/^，/, ''), decimals: 0 };
  const nearest = TO_UNIT_EN.exec(text);
  if (nearest) return { text: text.replace(TO_UNIT_EN, ` ${UNIT_WORDS[(nearest[1] ?? '').toLowerCase()] ?? `in ${nearest[1] ?? ''}`}`), decimals: 0 };
  for (const pattern of [PLACES_ZH, PLACES_EN]) {
    const found = pattern.exec(text);
    const digit = found?.slice(1).find((group: string | undefined) => group !== undefined)?.toLowerCase();
    if (found && digit) return { text: text.replace(pattern, ''), decimals: PLACES[digit] ?? Number(digit) };
  }
  for (const pattern of [WHOLE_ZH, WHOLE_EN]) if (pattern.test(text)) return { text: text.replace(pattern, ''), decimals: 0 };
  // 「四舍五入」 alone says that it may be rounded, not where.
  return { text: text.replace(BARE_ZH, ''), decimals: null };
}
