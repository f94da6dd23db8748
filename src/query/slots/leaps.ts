/** How many times over something is said to have moved: 涨了一倍多, 翻两番, 是去年的三倍, "doubled", "three times last year's". */
import { partMoved } from './fractions.ts';
import { limitAt, type Limit } from './limits.ts';
import { chineseInteger, englishInteger } from './numerals.ts';

/** `percent` of the year before; `loose`: a word that nobody takes to the letter, which more than it fits too; `part`: of itself, and more is as wrong as less; `tenth`: said in tenths, and so far away is still that. */
export interface Leap { percent: number; limit: Limit | null; loose: boolean; part?: true; tenth?: true }

const NUMBER = '[一二两三四五六七八九十]|\\d+(?:\\.\\d+)?';
/** 「翻了一倍多」, 「两倍都不到」 */
const BEHIND = '(多|以上|[还都]?不到)?';
const ROSE_BY = new RegExp(`(?:增[加长多]?|涨|上升|提高|多|升)(?:出|上)?了?(?:将近|接近|差不多|大约|约|超过|不止|不到|至少|近)?\\s*(${NUMBER})\\s*倍(半)?${BEHIND}`);
const OF_LAST = new RegExp(`(?:是|有|达到|相当于|等于|超过|不到)了?(?:去年|上年|上一年|20\\d\\d\\s*年)的?(?:将近|接近|差不多|大约|约|超过|不止|不到|至少|近)?\\s*(${NUMBER})\\s*倍(半)?${BEHIND}`);
const DOUBLED = new RegExp(`翻了?(?:将近|接近|没有?超过|没到|超过|不止|不到|至少)?\\s*(${NUMBER})?\\s*(番|倍)(半)?${BEHIND}|(加倍)`);
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
    const [half, behind] = [doubled[3] === undefined ? 0 : 50, doubled[4]];
    return { percent: doubled[2] === '番' ? (2 ** n - 1) * 100 : (n > 1 ? (n - 1) * 100 : 100) + half, limit: limitOf(doubled[0], behind), ...(NO_MORE.test(text) ? { loose: false, part: true } : { loose: true }) };
  }
  if (HALVED.test(text)) return { percent: -50, limit: null, loose: true };
  const said = OF_LAST_EN.exec(text);
  if (said) return { percent: (timesEn(said[1] ?? '') - 1) * 100, limit: limitAt(text, { from: said.index, to: said.index + said[0].length }), loose: false };
  const word = WORDS_EN.find(([pattern]) => pattern.test(text));
  if (word) {
    const from = word[0].exec(text)?.index ?? 0;
    return { percent: word[1], limit: limitAt(text, { from, to: text.length }), ...(NO_MORE.test(text) ? { loose: false, part: true } : { loose: true }) };
  }
  const part = partMoved(text);
  return part && { ...part, loose: false, part: true };
}

/** "Doubled, not more than that": that and nothing above it. */
const NO_MORE = /,\s*(?:but |and )?(?:not|no) more(?: than that)?\W*(?:right|correct)?\W*$|[,，](?:没有?|不会?)(?:更|再|超过?)多?(?:吧|吗|对吗|对吧)[?？]?$/i;

function times(said: string | undefined, half?: string): number {
  return (said === undefined ? 1 : chineseInteger(said) ?? Number(said)) + (half === undefined ? 0 : 0.5);
}

function timesEn(said: string): number {
  const [first = ''] = said.toLowerCase().split(' ');
  return (first === 'twice' ? 2 : englishInteger(first) ?? Number(first)) + (said.includes('half') ? 0.5 : 0);
}

function limitOf(said: string, after: string | undefined): Limit | null {
  if (/没有?超过/.test(said)) return { side: 'under', inclusive: true };
  if (/不到|没到/.test(said)) return { side: 'under', inclusive: false };
  if (after === '以上' || /至少/.test(said)) return { side: 'over', inclusive: true };
  return after === '多' || /超过|不止/.test(said) ? { side: 'over', inclusive: false } : null;
}
