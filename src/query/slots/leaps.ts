/** How many times over something is said to have moved: 涨了一倍多, 翻两番, 是去年的三倍, "doubled", "three times last year's". */
import { partMoved } from './fractions.ts';
import { chineseInteger, englishInteger } from './numerals.ts';

/** `percent` of the year before; `loose`: a word that nobody takes to the letter, which more than it fits too; `part`: of itself, and more is as wrong as less. */
export interface Leap { percent: number; limit: 'over' | 'least' | 'under' | null; loose: boolean; part?: true }

const NUMBER = '[一二两三四五六七八九十]|\\d+(?:\\.\\d+)?';
const ROSE_BY = new RegExp(`(?:增[加长多]?|涨|上升|提高|多|升)(?:出|上)?了?(?:将近|接近|差不多|大约|约|超过|不止|不到|至少|近)?\\s*(${NUMBER})\\s*倍(半)?(多|以上)?`);
const OF_LAST = new RegExp(`(?:是|有|达到|相当于|等于|超过|不到)了?(?:去年|上年|上一年|20\\d\\d\\s*年)的?(?:将近|接近|差不多|大约|约|超过|不止|不到|至少|近)?\\s*(${NUMBER})\\s*倍(半)?(多|以上)?`);
const DOUBLED = new RegExp(`翻了?(?:将近|接近|超过|不止|不到)?\\s*(${NUMBER})?\\s*(番|倍)(多|以上)?|(加倍)`);
const HALVED = /腰斩|减半|砍半|砍掉一半|\bhalv(?:e|ed|ing)\b|\bcut in half\b/i;
const WORDS_EN: readonly (readonly [RegExp, number])[] = [[/\bdoubl(?:e|ed|ing)\b/i, 100], [/\btripl(?:e|ed|ing)\b|\btrebl(?:e|ed|ing)\b/i, 200], [/\bquadrupl(?:e|ed|ing)\b/i, 300]];
const OF_LAST_EN = /\b(twice|(?:two|three|four|five|six|seven|eight|nine|ten|\d+(?:\.\d+)?)(?: and a half)? times) (?:as (?:much|high|big|large) as )?(?:what it was )?(?:in )?(?:the )?(?:last year|previous year|year before|20\d\d)/i;

/** Null where nothing of the kind is stated, or where it is said of another name than the year before. */
export function leapIn(text: string): Leap | null {
  const rose = ROSE_BY.exec(text);
  if (rose) return { percent: times(rose[1], rose[2]) * 100, limit: limitOf(rose[0], rose[3]), loose: false };
  const of = OF_LAST.exec(text);
  if (of) return { percent: (times(of[1], of[2]) - 1) * 100, limit: limitOf(of[0], of[3]), loose: false };
  const doubled = DOUBLED.exec(text);
  if (doubled) {
    const n = times(doubled[1]);
    return { percent: doubled[2] === '番' ? (2 ** n - 1) * 100 : n > 1 ? (n - 1) * 100 : 100, limit: limitOf(doubled[0], doubled[3]), loose: true };
  }
  if (HALVED.test(text)) return { percent: -50, limit: null, loose: true };
  const said = OF_LAST_EN.exec(text);
  if (said) return { percent: (timesEn(said[1] ?? '') - 1) * 100, limit: limitEn(text.slice(0, said.index)), loose: false };
  const word = WORDS_EN.find(([pattern]) => pattern.test(text));
  if (word) return { percent: word[1], limit: limitEn(text.slice(0, word[0].exec(text)?.index)), loose: true };
  const part = partMoved(text);
  return part && { ...part, loose: false, part: true };
}

function times(said: string | undefined, half?: string): number {
  return (said === undefined ? 1 : chineseInteger(said) ?? Number(said)) + (half === undefined ? 0 : 0.5);
}

function timesEn(said: string): number {
  const [first = ''] = said.toLowerCase().split(' ');
  return (first === 'twice' ? 2 : englishInteger(first) ?? Number(first)) + (said.includes('half') ? 0.5 : 0);
}

function limitOf(said: string, after: string | undefined): Leap['limit'] {
  if (/不到/.test(said)) return 'under';
  if (after === '以上' || /至少/.test(said)) return 'least';
  return after === '多' || /超过|不止/.test(said) ? 'over' : null;
}

function limitEn(before: string): Leap['limit'] {
  if (/\b(?:more than|over|above)\s*$/i.test(before)) return 'over';
  if (/\bat least\s*$/i.test(before)) return 'least';
  return /\b(?:less than|under|below|not even)\s*$/i.test(before) ? 'under' : null;
}
