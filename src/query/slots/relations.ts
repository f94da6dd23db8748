/**
 * What a statement says of two things, where every word of it is known: 「甲没到乙的三倍」, "A is not as much as B",
 * "A exceeds B by less than 2 million". Each thing stands as one sign in the text that is read.
 */
import { pattern } from '../../budget/pattern.ts';
import { decimal, type Decimal } from '../../budget/amount.ts';
import { fractionIn } from './fractions.ts';
import type { Limit } from './limits.ts';
import { chineseInteger, englishInteger } from './numerals.ts';
import { numbersSaid, type NumberSaid } from './numbers-said.ts';

/** `left` and `right` are the signs; null: what was told last, which is not said. `limit` null: as many times as stated, no limit. `apart`: how far, where that is stated too. */
export interface Relation { left: string | null; right: string; factor: Decimal; limit: Limit | null; below?: Decimal; apart: NumberSaid | null; between?: true }

/** Signs of the private use area: names from E000, then what points at something told. */
export const SIGN = '[\uE000-\uE1FF]';

const OVER: Limit = { side: 'over', inclusive: false };
const UNDER: Limit = { side: 'under', inclusive: false };
const LEAST: Limit = { side: 'over', inclusive: true };
const MOST: Limit = { side: 'under', inclusive: true };

const NOT = '(?:并?没有?|并?不|并?未)';
/** The first that fits whole. */
const LIMITS_ZH: readonly (readonly [RegExp, Limit | null])[] = [
  [new RegExp(`^(?:${NOT}(?:超过|超出|超|高于|多于|大于|突破)|至多|最多|顶多)$`), MOST],
  [new RegExp(`^(?:${NOT}(?:低于|少于|小于)|至少有?|起码有?|达到)$`), LEAST],
  [/^(?:[都还]?(?:不到|不足|不及|没到|没达到|没占到|占不到|占不足|没有?|未到|未达到|未占到)|低于|少于|小于)$/, UNDER],
  [/^(?:超过|超出|超|突破|高于|多于|大于|不止|不止是|占超过)$/, OVER],
  [/^(?:是|有|占|占到|大约是|大概是|约是|差不多是|约为|为)$/, null],
];
const VERB_ZH = `(?:${NOT}?(?:超过|超出|突破|超|高于|多于|大于|低于|少于|小于)|至多|最多|顶多|至少有?|起码有?|达到|[都还]?(?:不到|不足|不及|没到|没达到|没占到|占不到|占不足|没有?|未到|未达到|未占到)|不止是?|占超过|占到?|(?:大约|大概|差不多|约)?是|约?为|有)`;
const TIMES_ZH = '[\\d.]+\\s*倍|[一两二三四五六七八九十]+倍';
const PART_ZH = '一半|[二三四五六七八九十]分之[一二三四五六七八九]|[一二两三四五六七八九]成半?|\\d+(?:\\.\\d+)?%';
const MEASURED_ZH = pattern(new RegExp(`^(${SIGN})?(?:还|也|都|其实|真的)*(${VERB_ZH})了?(${SIGN})(?:的?(${TIMES_ZH}|${PART_ZH}))?(以上|以下|还?多|有余|不到|多|大|高|少|小|低)?$`));
const EVEN_ZH = pattern(new RegExp(`^(${SIGN})?(?:还|也)?连(${SIGN})的(${TIMES_ZH}|${PART_ZH})[都也]?(?:不到|不足|没到|没有|达不到)$`));
const THAN_ZH = pattern(new RegExp(`^(${SIGN})?(?:其实|真的|都|也)*(不)?比(${SIGN})(?:的(${TIMES_ZH}|${PART_ZH}))?(?:还要?|要|更)?(多|大|高|贵|少|小|低)(?:了|出|出了)?(.*)$`));
const LESS_ZH = pattern(new RegExp(`^(${SIGN})?(?:还|也|都)?(?:不如|比不上|赶不上|不及)(${SIGN})(?:那么)?(?:多|大|高)?$`));

/** The factor that is said in words; 1 where none is. */
function factorZh(said: string | undefined): Decimal | null {
  if (said === undefined) return decimal(1);
  const times = /^(.+?)\s*倍$/.exec(said)?.[1];
  if (times !== undefined) {
    const value = /^[\d.]+$/.test(times) ? times : chineseInteger(times);
    return value === null ? null : decimal(value);
  }
  return partOf(said);
}

function partOf(said: string): Decimal | null {
  const percent = /^(\d+(?:\.\d+)?)\s*(?:%|per ?cent)/.exec(said)?.[1];
  if (percent !== undefined) return decimal(percent).div(100);
  const part = fractionIn(said);
  return part && decimal(part.over).div(part.under);
}

const BETWEEN_ZH = pattern(new RegExp(`^(${SIGN})[和跟与同](${SIGN})(?:之间)?的?(?:差距|相差|差)[是有了]?(.*)$`));
const BETWEEN_EN = pattern(new RegExp(`^the (?:gap|difference) between (${SIGN}) and (${SIGN}) is (.*)$`, 'i'));

/** 「甲和乙相差超过 50 万」 */
function betweenIn(text: string): Relation | null {
  const [, left, right, far] = BETWEEN_ZH.exec(text) ?? BETWEEN_EN.exec(text) ?? [];
  const apart = far === undefined ? null : apartIn(far, AROUND);
  return left !== undefined && right !== undefined && apart ? { left, right, factor: decimal(1), limit: LEAST, apart, between: true } : null;
}

function relationZh(text: string): Relation | null {
  const than = THAN_ZH.exec(text);
  if (than) {
    const [, left = null, not, right = '', many, side = '', rest = ''] = than;
    const factor = factorZh(many);
    const apart = /^\s*$/.test(rest) ? null : apartIn(rest, AROUND);
    if (!factor || apart === undefined || (apart && (not !== undefined || many !== undefined))) return null;
    const more = /[多大高贵]/.test(side);
    return { left, right, factor, apart, limit: not === undefined ? (more ? OVER : UNDER) : more ? MOST : LEAST };
  }
  const even = EVEN_ZH.exec(text) ?? LESS_ZH.exec(text);
  if (even) {
    const factor = factorZh(even[3]);
    return factor && { left: even[1] ?? null, right: even[2] ?? '', factor, limit: UNDER, apart: null };
  }
  const measured = MEASURED_ZH.exec(text);
  if (!measured) return null;
  const [, left = null, verb = '', right = '', many, after] = measured;
  const [factor, found] = [factorZh(many), LIMITS_ZH.find(([words]) => words.test(verb))];
  if (!factor || !found) return null;
  const [, limit] = found;
  const whole = { left, right, factor, apart: null };
  if (limit === null) {
    // 「甲是乙」 says nothing of which is more.
    if (after === undefined) return many === undefined ? null : { ...whole, limit: null };
    if (/以上/.test(after)) return { ...whole, limit: LEAST };
    if (/以下/.test(after)) return { ...whole, limit: MOST };
    if (/不到/.test(after)) return { ...whole, limit: UNDER };
    if (!/多|有余/.test(after) || many === undefined) return null;
    return { ...whole, limit: OVER, ...(/倍/.test(many) ? { below: factor.plus(1) } : {}) };
  }
  if (after === undefined) return { ...whole, limit };
  // 「没有乙多」, 「没有乙少」, 「没有一半多」
  if (/^没有?$/.test(verb.replace(/^[都还]/, ''))) return /^[多大高]$/.test(after) ? { ...whole, limit: UNDER } : /^[少小低]$/.test(after) && many === undefined ? { ...whole, limit: OVER } : null;
  return null;
}

const AROUND = pattern(/^(?:超过|不到|不足|不止|至少)?(?:还不止|以上|以下|多)?$|^(?:at least|over|more than|less than|under|at most|above|below)$/i);

/** How far apart is said to be: one number of money, and about it nothing but its limit. Undefined: something else. */
function apartIn(rest: string, around: RegExp): NumberSaid | null | undefined {
  const [number, another] = numbersSaid(rest);
  if (!number || another || number.unit === null || number.unit === '%' || number.fraction || number.about) return undefined;
  const words = (rest.slice(0, number.from) + rest.slice(number.to)).trim();
  if (!around.test(words)) return undefined;
  return /不止|^多$/.test(words) ? { ...number, limit: OVER } : number;
}

const BE = "(?: ?(?:is|are|was|were|costs?|gets?|takes? up|takes?|makes? up|has|have|receives?|comes to|amounts to|does|do|did))?";
const LIMIT_EN = 'more than|bigger than|larger than|higher than|greater than|over|above|exceeds?|exceeding|beyond|at least|less than|smaller than|lower than|fewer than|under|below|at most|up to|as much as|as big as|as high as|as large as';
const TIMES_EN = 'twice|double|(?:[\\d.]+|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty) times';
const PART_EN = '(?:(?:an?|one|two|three|four)[ -])?(?:half|third|quarter|fifth|sixth|eighth|tenth)s? of|\\d+(?:\\.\\d+)? ?(?:%|per ?cent) of';
const SAID_EN = pattern(new RegExp(`^(${SIGN})${BE}(n't| not| no)? ?(even )?(?:make up |take up |cost |get )?(even )?(?:(about|roughly|around|exactly) )?(${LIMIT_EN})? ?(?:(${TIMES_EN}|${PART_EN}) ?)?(?:as (?:much|big|large|high) as |the size of |the amount of )?(${SIGN})( by .*)?$`, 'i'));
const APART_EN = pattern(new RegExp(`^(${SIGN})${BE} (.*?) (more|higher|bigger|larger|less|lower|smaller) than (${SIGN})$`, 'i'));

function factorEn(said: string | undefined): Decimal | null {
  if (said === undefined) return decimal(1);
  const times = /^(twice|double)$|^(\S+) times$/i.exec(said.trim());
  if (times) {
    const word = times[2];
    const value = word === undefined ? 2 : /^[\d.]+$/.test(word) ? word : englishInteger(word.toLowerCase());
    return value === null ? null : decimal(value);
  }
  return partOf(said);
}

function limitEn(words: string, denied: boolean, even: boolean): Limit | null {
  if (/^as /i.test(words) || words === '') return denied && (even || words !== '') ? UNDER : null;
  const side = /more|bigger|larger|higher|greater|over|above|exceed|beyond|at least/i.test(words) ? 'over' : 'under';
  const inclusive = /^at /i.test(words) || /^up to/i.test(words);
  return denied ? { side: side === 'over' ? 'under' : 'over', inclusive: !inclusive } : { side, inclusive };
}

function relationEn(text: string): Relation | null {
  const apartSaid = APART_EN.exec(text);
  if (apartSaid) {
    const [, left = '', far = '', side = '', right = ''] = apartSaid;
    const apart = apartIn(far, AROUND);
    if (apart) return { left, right, factor: decimal(1), limit: /more|high|big|larg/i.test(side) ? OVER : UNDER, apart };
  }
  const said = SAID_EN.exec(text);
  if (!said) return null;
  const [, left = '', not, even, evenToo, , words = '', many, right = '', by] = said;
  const factor = factorEn(many);
  const limit = limitEn(words, not !== undefined, (even ?? evenToo) !== undefined);
  const apart = by === undefined ? null : apartIn(by.slice(4), AROUND);
  if (!factor || apart === undefined || (apart && (not !== undefined || many !== undefined || !limit))) return null;
  if (limit === null && (many === undefined || not !== undefined)) return null;
  return { left, right, factor, limit, apart };
}

/** Null where any word of it is not one of these. */
export function relationIn(text: string): Relation | null {
  return betweenIn(text) ?? (/[a-z]/i.test(text) ? relationEn(text) : relationZh(text));
}

/** Whether it is so; null where only a multiple was stated, with no limit. */
export function holds({ factor, limit, below, apart, between }: Relation, left: Decimal, right: Decimal, gap: (gap: Decimal, said: NumberSaid) => boolean): boolean | null {
  if (between && apart) return gap(left.minus(right).abs(), apart);
  if (!limit) return null;
  const compared = left.cmp(right.times(factor));
  const kept = (compared === 0 && limit.inclusive) || (limit.side === 'over' ? compared > 0 : compared < 0);
  return kept && (below === undefined || left.lt(right.times(below))) && (apart === null || gap(left.minus(right).abs(), apart));
}
