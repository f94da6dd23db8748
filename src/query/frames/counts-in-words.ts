/** "Are there three fire engines?", 「消防车有三辆，对吗」: how many are stated in words is read as if in digits, so that it is checked like them. */
import { pattern } from '../../budget/pattern.ts';
import { chineseInteger } from '../slots/numerals.ts';

const TRUTH_ZH = pattern(/[吗吧么][?？。!！]*$|对不对|对么|是不是|是否|有没有|属实|[?？]\s*$/);
const ASKS_ZH = pattern(/哪|什么|多少|[几谁怎]|为何|为啥/);
/** What a number of things follows: 有, 是, 共; 一个 alone is no number. */
const COUNT_ZH = pattern(/(?<=(?<only>[只仅就才共])?(?<head>[有是为]|下设了?|设有?|配了?|共)(?:着|了)?)(?<n>[一二两三四五六七八九十]{1,3})(?=[个辆台名位家人处间所座支项](?!百|千|万|亿|月|年|多|半|以|点|口径|数|金额|地方|部分|季度|问题|原因|方面|意思|说法|来源|都|均|全))/g);

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const ONLY = '(?:(?:only|just|exactly|really|actually|precisely|in total|altogether) )*';
const HAS = '(?:have|has|had|own|owns|run|runs|operates?|keeps?|employs?|possess(?:es)?|holds?|lists?|includes?|consists? of)';
/** 「七个项目减少了，对吗」, "were seven projects cut?" */
const MOVED_ZH = pattern(/^((?:今年|一共|总共|共)*)([二两三四五六七八九十]{1,3})(?=[个项](?:项目|科目)[^都均全，,]{0,6}[减增降涨升])/);
/** Words behind which the number is no number of things, or of what no list of things is. */
const OF_OTHERS = String.raw`(?! ?(?:hundred|thousand|million|billion|wan|yuan|percent|per cent|times|years?|months?|public|figures?|numbers?|amounts?|tables?|places|ways|different|kinds|types|sorts|of\b|or\b|to\b|and\b|versions|readings|reasons|sources|thirds?|quarters?|fifths?|tenths?|halves))`;
const COUNT_EN = pattern(new RegExp(String.raw`(?<=^(?:so |and |but |is it (?:true|right|correct) that )*(?:(?:(?:are|were) there|there (?:are|were)|(?:do|does|did) (?:\w+ ){1,4}${HAS}|(?:\w+ ){1,5}${HAS}|did|were|have) ${ONLY}|(?=\w+ (?:projects|items|programmes) (?:f[ea]ll|rose|grew|were|have|went))))(?<n>${WORDS.join('|')})(?= [a-z])${OF_OTHERS}`, 'i'));
const TRUTH_EN = pattern(/^(?:so |and |but )?(?:are|were|do|does|did|is) |(?:right|correct|true|yes|no|n't (?:it|they|there|we)) ?[?.]?$/i);
const ASKS_EN = pattern(/\b(?:how|what|which|who|why|where|when|whose)\b/i);

export function countsInDigits(text: string): string {
  if (/[\u3400-\u9fff]/.test(text)) {
    if (!TRUTH_ZH.test(text.trim()) || ASKS_ZH.test(text)) return text;
    return text.replace(MOVED_ZH, (_, head: string, word: string) => `${head}${String(chineseInteger(word) ?? word)}`).replace(COUNT_ZH, (word: string, ...rest: unknown[]) => {
      const { only, head } = rest.at(-1) as { only?: string; head?: string };
      const at = rest.at(-3) as number;
      // 「甲和乙是两个项目吗」: whether they are one; 「有一个」: any.
      const number = (word === '一' && only === undefined) || (head === '是' && /[和与跟及、]/.test(text.slice(0, at))) ? null : chineseInteger(word);
      return number === null ? word : String(number);
    });
  }
  return TRUTH_EN.test(text.trim()) && !ASKS_EN.test(text) ? text.replace(COUNT_EN, (word: string, at: number) => (word.toLowerCase() === 'one' && !/\b(?:only|just|exactly|precisely) $/i.test(text.slice(0, at)) ? word : String(WORDS.indexOf(word.toLowerCase()) + 1))) : text;
}
