/**
 * How many of a set are said to keep to a limit or to have moved one way: 「一半以上的项目不到 1000 万」, "no function class is
 * under 50 万", "at least four economic items are above 10 million". Read word by word: with a word left over it is no such claim.
 */
import { pattern } from '../../budget/pattern.ts';
import type { Decimal } from '../../budget/amount.ts';
import { limitSpan, type Limit } from './limits.ts';
import { numbersSaid } from './numbers-said.ts';
import { chineseInteger, englishInteger } from './numerals.ts';
import { statedWords } from './stated.ts';

export type CountedSet = 'projects' | 'functions' | 'economic' | 'satisfaction';
export type HowMany = { n: number; limit: Limit | null } | 'most' | 'all' | 'none';
/** `keeps`: what is said of so many of them; null where only their number is said. */
export interface HowManyStated { set: CountedSet; quantity: HowMany; keeps: { limit: Limit; value: Decimal; unit: string } | 'rise' | 'fall' | null }

export const SETS: readonly (readonly [CountedSet, RegExp])[] = [
  ['satisfaction', /满意度?(?:的)?(?:指标|目标)值?|\b(?:user |service )?satisfaction (?:targets?|indicators?)\b/],
  ['economic', /(?:支出)?经济(?:分类)?(?:的)?科目(?!大类)|经济分类(?=里|中|当中)|\beconomic (?:items?|lines?|subjects?|accounts?)\b/],
  ['functions', /(?:支出)?功能(?:分类)?(?:科目)?(?:的)?大类|功能分类(?=里|中|当中)|\bfunction(?:al)? (?:class(?:es)?|categor(?:y|ies))\b/],
  ['projects', /(?:支出)?项目(?!支出|经费|指标)|\b(?:budget )?projects?\b/],
];
const RISE = pattern(/^(?:增[加长]?|上升|上涨|涨|多|r[io]sen?|rose|grew|grown|went up|gone up|increased?|got more)$/);
const MOVED = pattern(/(?:比(?:去年|上年|20\d\d ?年)的?)?(?<zh>增[加长]?|上升|上涨|涨|减少?|下降|下跌|降)了?(?:预算)?$|(?<en>rise|rose|risen|grew|grown|went up|gone up|increased?|fell|fallen|went down|gone down|decreased?|dropped|were cut|was cut|shrank)(?: (?:this year|from last year|compared with last year|against last year|in 20\d\d))?$/);

const N_ZH = '(?<n>\\d{1,3}|[零一二两三四五六七八九十]{1,3})[个项]';
const LEAST_ZH = '(?<least>至少|起码|不少于|不低于)?(?<most>最多|至多|不超过)?(?:只|仅仅?|才|一共|总共|共|正好)?';
const HALF_ZH = '(?:一半以上|超过一半|过半|半数以上|大多数|大部分|多数|多半)';
const FORMS_ZH: readonly (readonly [RegExp, 'n' | Exclude<HowMany, object>])[] = [
  [new RegExp(`^${LEAST_ZH}有?${N_ZH}S(?:里|中)?(?:是|在)?#$`), 'n'],
  [new RegExp(`^#的S(?:数目|数量|个数)?(?:也就)?${LEAST_ZH}(?:有|是)?${N_ZH}$`), 'n'],
  [new RegExp(`^(?:所有|全部)?S(?:里面?|当?中)${LEAST_ZH}有?${N_ZH}(?:是|在)?#(?:的)?$`), 'n'],
  [new RegExp(`^S(?:里面?|当?中)?#的${LEAST_ZH}(?:有|是)?${N_ZH}$`), 'n'],
  [new RegExp(`^(?:有)?${HALF_ZH}的?S(?:都|均)?(?:是|在)?#$`), 'most'],
  [new RegExp(`^S(?:里面?|当?中)?(?:有)?${HALF_ZH}(?:都|均)?(?:是|在)?#(?:的)?$`), 'most'],
  [/^没有?(?:哪个|一个|任何(?:一个)?|哪一个)?S(?:是|在)?#(?:的)?$|^S(?:里面?|当?中)?(?:没有?|无)(?:一个|任何一个|哪个)?#(?:的)?$|^(?:没有?|不存在)#的S$/, 'none'],
  [/^(?:所有|全部|每个|每一个|各个?)的?S(?:全部|全都|都|均)?(?:是|在)?#$|^S(?:全部|全都|都|均)(?:是|在)?#$/, 'all'],
];
const ARE = '(?:is |are |was |were |have |has |stand at |come to |cost |costs |amount to |get |gets )?(?:budgeted at |set at )?';
const LEAST_EN = '(?:(?<least>at least|no fewer than|no less than) |(?<most>at most|no more than|not more than) )?(?:only |just |exactly |all of )?';
const N_EN = '(?<n>\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)';
const FORMS_EN: readonly (readonly [RegExp, 'n' | Exclude<HowMany, object>])[] = [
  [new RegExp(`^(?:there (?:is|are) |the (?:document|budget) (?:lists|has|shows) |we have )?${LEAST_EN}${N_EN} (?:of (?:the |our |these |all )?)?(?:\\d+ )?S (?:that |which )?${ARE}#$`), 'n'],
  [new RegExp(`^the number of S (?:that |which )?${ARE}# is ${LEAST_EN}${N_EN}$`), 'n'],
  [new RegExp(`^(?:(?:more than|over) half|most|the majority) (?:of )?(?:the |our |all )?(?:the )?S ${ARE}#$`), 'most'],
  [new RegExp(`^(?:there (?:is|are) )?(?:no|not one|not a single|none of the|none of our) S (?:that |which )?${ARE}#$`), 'none'],
  [new RegExp(`^(?:all|every|each)(?: one)?(?: of)?(?: the| our)? S ${ARE}#$`), 'all'],
];

export function howManyStated(text: string, language: 'zh' | 'en'): HowManyStated | null {
  const said = statedWords(text, language);
  const set = SETS.find(([, words]) => words.test(said));
  if (!set) return null;
  const { rest, keeps } = keptTo(said);
  const bare = rest.replace(set[1], 'S');
  const plain = language === 'zh' ? bare.replace(/\s|今年|本年度?|(?<=S)的?(?:预算|金额|经费)(?:数|额)?|(?:预算|金额)(?:数|额)?(?=#)|,/g, '') : bare.replace(/ this year|(?<=S)of the budget/g, '').replace(/\s+/g, ' ').trim();
  if (!keeps) return countedOnly(plain, set[0], language);
  for (const [form, quantity] of language === 'zh' ? FORMS_ZH : FORMS_EN) {
    const found = form.exec(plain);
    if (!found) continue;
    if (quantity !== 'n') return { set: set[0], quantity, keeps };
    const counted = numberOf(found.groups ?? {});
    return counted && { set: set[0], quantity: counted, keeps };
  }
  return null;
}

const COUNTED_ZH = [new RegExp(`^(?:文件(?:里|中)?)?${LEAST_ZH}(?:列|列出)?了?有?${N_ZH}S$`), new RegExp(`^S${LEAST_ZH}有${N_ZH}$`)];
const COUNTED_EN = [new RegExp(`^(?:there (?:is|are) |the (?:document|budget) (?:lists|has|shows) |we have )${LEAST_EN}${N_EN} S$`)];

/** 「一共有 14 个项目」, "there are 34 economic items" */
function countedOnly(plain: string, set: CountedSet, language: 'zh' | 'en'): HowManyStated | null {
  const found = (language === 'zh' ? COUNTED_ZH : COUNTED_EN).map((form) => form.exec(plain)).find((one) => one !== null);
  const quantity = found ? numberOf(found.groups ?? {}) : null;
  return quantity ? { set, quantity, keeps: null } : null;
}

function numberOf(groups: Readonly<Record<string, string | undefined>>): { n: number; limit: Limit | null } | null {
  const word = groups['n'] ?? '';
  const n = /^\d+$/.test(word) ? Number(word) : word === '零' ? 0 : chineseInteger(word) ?? englishInteger(word);
  return n === null ? null : { n, limit: groups['least'] ? { side: 'over', inclusive: true } : groups['most'] ? { side: 'under', inclusive: true } : null };
}

/** What is said of each, and the rest of the words with a mark in its place. */
function keptTo(said: string): { rest: string; keeps: HowManyStated['keeps'] } {
  const [number, another] = numbersSaid(said).filter(({ unit, fraction }) => unit !== null && !fraction);
  if (number && !another && number.unit !== null) {
    const span = limitSpan(said, number);
    return span ? { rest: `${said.slice(0, span.from)}#${said.slice(span.to)}`, keeps: { limit: span.limit, value: number.value, unit: number.unit } } : { rest: said, keeps: null };
  }
  const moved = number ? null : MOVED.exec(said);
  const word = moved?.groups?.['zh'] ?? moved?.groups?.['en'] ?? '';
  return moved ? { rest: `${said.slice(0, moved.index)}#`, keeps: RISE.test(word) ? 'rise' : 'fall' } : { rest: said, keeps: null };
}
