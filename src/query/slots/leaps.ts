/** How many times over something is said to have moved: 涨了一倍多, 翻两番, 是去年的三倍, "doubled", "rose threefold", "three times last year's". */
import { pattern } from '../../budget/pattern.ts';
import { partMoved } from './fractions.ts';
import { limitAt, type Limit } from './limits.ts';
import { chineseInteger, englishInteger } from './numerals.ts';

/**
 * `multiple`: so many times as much as before, in percent above it; two of them where it is said in two ways (翻了两倍: twice as much, or twice as much more).
 * `loose`: a word that more than it fits too; `nearly`: somewhat less; `decimals`: as exactly as it was said.
 * `part`: a part of itself, in percent, and more is as wrong as less; `tenth`: said in tenths, and so far away is still that.
 */
export type Leap =
  | { kind: 'multiple'; percents: readonly number[]; limit: Limit | null; loose: boolean; nearly: boolean; decimals: number }
  | { kind: 'part'; percent: number; limit: Limit | null; loose: boolean; tenth: boolean };

const NUMBER = '[一二两三四五六七八九十]|\\d+(?:\\.\\d+)?';
/** 「翻了一倍多」, 「两倍都不到」 */
const BEHIND = '(?<behind>还?多|以上|[还都]?不到|有余)?';
const ABOUT = '(?:将近|接近|差不多|几乎|快|大约|约|没有?超过|没到|不超过|超过|不止|不到|不足|至少|近|整整|足足|了)*';
const EARLIER = '(?:去年|上年|上一年|前一年|往年|原来|原先|以前|之前|20\\d\\d\\s*年)';
const RISES = '(?:增[加长多]?|涨|上升|上涨|提高|提升|扩大|(?<!差不)多|升|高|大)';
const TIMES = `\\s*(?<n>${NUMBER})\\s*(?:个)?倍(?<half>半)?${BEHIND}`;
/** 「增加到去年的三倍」, 「变成了原来的两倍」, 「是去年的三倍」; before 「增加了三倍」. */
const CAME_TO = pattern(new RegExp(`(?:(?:${RISES}[到至为成]|变[成为])${ABOUT}(?:${EARLIER}的?${ABOUT})?|(?:是|有|等于|相当于|(?<!不)[到为成有])?${EARLIER}的?${ABOUT})${TIMES}|(?:${ABOUT})\\s*(?<over>${NUMBER})\\s*倍于${EARLIER}`));
const ROSE_BY = pattern(new RegExp(`${RISES}(?:出|上)?${ABOUT}${TIMES}`));
/** 「翻了两倍」 is said of twice as much and of twice as much more; 番 doubles each time. */
const DOUBLED = pattern(new RegExp(`翻(?:上|出|个)?${ABOUT}\\s*(?<n>${NUMBER})?\\s*(?:个)?(?<word>番|倍)(?<half>半)?${BEHIND}|加倍|成倍`));
const HALVED = pattern(/腰斩|减半|砍半|砍掉一半|\bhalv(?:e|ed|ing)\b|\bcut in half\b/i);
const WORDS_EN: Readonly<Record<string, number>> = { doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, quintupl: 5 };
const WORD_EN = pattern(/\b(doubl|tripl|trebl|quadrupl|quintupl)(?:e|ed|es|ing)\b/i);
const N_EN = '(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+(?:\\.\\d+)?)';
/** "Rose threefold", "a tenfold increase". */
const FOLD_EN = pattern(new RegExp(`\\b(${N_EN})[ -]?fold\\b`, 'i'));
const BEFORE_EN = '(?:(?:in )?(?:the )?(?:last year|previous year|prior year|year before|20\\d\\d)|what it was|it was|its (?:old|former|previous|earlier|20\\d\\d)|the (?:20\\d\\d|old|previous|earlier))';
/** "Three times last year's", "twice as much as in 2022", "grew by a factor of 3", "up to three times what it was". */
const OF_LAST_EN = pattern(new RegExp(`\\b(?<n>twice|thrice|${N_EN}(?:\\s*x|(?: and a half)? times)) (?:as (?:much|high|big|large|many) as )?(?:what it was )?${BEFORE_EN}|\\bby a factor of (?<factor>${N_EN})\\b|\\b(?:grew|grow|grown|rose|rise|risen|up|increased?|went up) to (?<to>twice|thrice|${N_EN}(?: and a half)? times)\\b`, 'i'));
/** "Rose three times", "up 3x", "three times higher than last year": of three times as much, and of three times as much more. */
const BY_EN = pattern(new RegExp(`\\b(?:rose|risen?|grew|grown?|increased?|jumped|climbed|went up|gone up|up)(?: by)?(?: (?:about|around|almost|nearly|over|at least|more than|less than|under))* (?<n>${N_EN}(?: and a half)?(?:\\s*x|(?: and a half)? times))|\\b(?<more>${N_EN}(?: and a half)? times) (?:more|higher|bigger|larger|greater)(?: than (?:in )?(?:the )?(?:last year|previous year|prior year|year before|20\\d\\d|it was|before))`, 'i'));
const NEARLY = pattern(/(?:将近|接近|差不多|几乎|快(?=[翻要两三四])|近)[^,，]{0,8}$|\b(?:nearly|almost|close to|just under|not quite)\b[^,]{0,12}$/i);

/** Null where nothing of the kind is stated, or where it is said of another name than the year before. */
export function leapIn(text: string): Leap | null {
  const leap = chineseLeap(text) ?? (HALVED.test(text) ? { kind: 'part', percent: -50, limit: null, loose: true, tenth: false } as const : englishLeap(text));
  if (leap) return leap;
  const part = partMoved(text);
  return part && { kind: 'part', percent: part.percent, limit: part.limit, loose: false, tenth: part.tenth === true };
}

function chineseLeap(text: string): Leap | null {
  for (const [pattern, gained] of [[CAME_TO, 0], [ROSE_BY, 1]] as const) {
    const found = pattern.exec(text);
    if (found?.groups) {
      const said = found.groups['n'] ?? found.groups['over'];
      return leapOf(text, found, [times(said, found.groups['half']) + gained], false, digitsOf(said ?? ''));
    }
  }
  const doubled = DOUBLED.exec(text);
  if (!doubled) return null;
  const { n: said, word, half } = doubled.groups ?? {};
  const n = times(said, half);
  return leapOf(text, doubled, word === '番' ? [2 ** n] : n < 2 ? [n + 1] : [n, n + 1], true);
}

function englishLeap(text: string): Leap | null {
  const of = OF_LAST_EN.exec(text);
  if (of?.groups) {
    const said = of.groups['n'] ?? of.groups['factor'] ?? of.groups['to'] ?? '';
    return leapOf(text, of, [timesEn(said)], false, digitsOf(said));
  }
  const by = BY_EN.exec(text);
  if (by?.groups) {
    const n = timesEn(by.groups['n'] ?? by.groups['more'] ?? '');
    return leapOf(text, by, [n, n + 1], false, digitsOf(by[0]));
  }
  const word = WORD_EN.exec(text);
  if (word) return leapOf(text, word, [WORDS_EN[word[1]?.toLowerCase() ?? ''] ?? 2], true);
  const fold = FOLD_EN.exec(text);
  return fold && leapOf(text, fold, [timesEn(fold[1] ?? '')], true);
}

/** "Doubled, not more than that": that and nothing above it. */
const NO_MORE = pattern(/,\s*(?:but |and )?(?:not|no) more(?: than that)?\W*(?:right|correct)?\W*$|[,，](?:没有?|不会?)(?:更|再|超过?)多?(?:吧|吗|对吗|对吧)[?？]?$/i);

/** `levels`: how many times as much. */
function leapOf(text: string, found: RegExpExecArray, levels: readonly number[], loose: boolean, decimals = 0): Leap {
  const [from, to] = [found.index, found.index + found[0].length];
  const number = NUMERAL.exec(found[0]);
  const at = from + (number?.index ?? 0);
  const limit = limitOf(found[0], found.groups?.['behind']) ?? limitAt(text, { from, to }) ?? (number ? limitAt(text, { from: at, to }) : null);
  const nearly = limit === null && NEARLY.test(text.slice(0, number ? at : /[番倍]$/.test(found[0]) ? to - 1 : from));
  return { kind: 'multiple', percents: levels.map((level) => Math.round((level - 1) * 10000) / 100), limit, loose: loose && !NO_MORE.test(text), nearly, decimals };
}
const NUMERAL = pattern(/\d+(?:\.\d+)?|[一二两三四五六七八九十]|\b(?:twice|thrice|one|two|three|four|five|six|seven|eight|nine|ten)\b/i);

function digitsOf(said: string): number {
  return /\.(\d+)/.exec(said)?.[1]?.length ?? 0;
}

function times(said: string | undefined, half?: string): number {
  return (said === undefined ? 1 : chineseInteger(said) ?? Number(said)) + (half === undefined ? 0 : 0.5);
}

function timesEn(said: string): number {
  const first = /^\s*(\d+(?:\.\d+)?|[a-z]+)/i.exec(said)?.[1]?.toLowerCase() ?? '';
  return (first === 'twice' ? 2 : first === 'thrice' ? 3 : englishInteger(first) ?? Number(first)) + (said.includes('half') ? 0.5 : 0);
}

function limitOf(said: string, after: string | undefined): Limit | null {
  if (/没有?超过|不超过/.test(said)) return { side: 'under', inclusive: true };
  if (/不到|没到|不足/.test(said)) return { side: 'under', inclusive: false };
  if (after === '以上' || /至少/.test(said)) return { side: 'over', inclusive: true };
  return /多$/.test(after ?? '') || after === '有余' || /超过|不止/.test(said) ? { side: 'over', inclusive: false } : null;
}
