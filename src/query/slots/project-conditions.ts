/** Conditions that projects are to meet in everyday words: so much of last year's, so many listed items, one place this year and another last year. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, type Decimal } from '../../budget/amount.ts';
import { fractionIn, percentIn } from './fractions.ts';
import { limitAt, type Limit } from './limits.ts';
import { chineseInteger, englishInteger } from './numerals.ts';

/** In percent of the year before. */
export interface LevelLimit extends Limit { percent: Decimal }

const PROJECTS = pattern(/项目(?!支出)|\bprojects?\b/i);
const ASKS = pattern(/哪|有没有|有无|几个|多少个|列|是否有|\b(?:which|what|any|list|how many|did|have|has)\b/i);
const OF_LAST_ZH = pattern(/(?:去年|上年|上一年|前一年)的?(?:预算|金额|数|水平|钱)?的?(?:百分之|[一二两三四五六七八九\d]|半数|零)|(?:去年|上年)的?一半/);
const OF_LAST_EN = pattern(/(?:%|percent|per cent|half|thirds?|quarters?|twice|double|triple|three times)(?: (?:of|as much as))? (?:the )?(?:last year|the year before|the previous year|its last|their last|last year's|what (?:it|they) (?:was|were|had|got))/i);
const TIMES = pattern(/([一二两三四五六七八九]|\d+(?:\.\d+)?)\s*倍/);
const TIMES_EN = pattern(/\b(twice|double|triple|three times)\b/i);
/** 翻倍, "doubled", of any of them. */
const DOUBLED = pattern(/翻(?:了)?(?:一)?(?:倍|番)|加倍|成倍(?:增长|增加)?|\bdoubl(?:e|ed|ing)\b/i);
const HALVED = pattern(/腰斩|减半|砍半|\bhalv(?:e|ed|ing)\b/i);
const MORE = pattern(/以上|不止|超过|多(?=的)|\bmore than\b|\bover\b/i);

/** 「今年不到去年的七成」, 「翻倍的」; null where no project is asked for by it. */
export function levelOfLastYear(text: string): LevelLimit | null {
  if (!PROJECTS.test(text) || !ASKS.test(text)) return null;
  if (OF_LAST_ZH.test(text) || OF_LAST_EN.test(text)) {
    const times = TIMES.exec(text) ?? TIMES_EN.exec(text);
    const part = times ? { from: times.index, to: times.index + times[0].length } : percentIn(text) ?? fractionIn(text);
    // What stands between the limit and the number says whose it is.
    const bare = text.replace(/(?:去年|上年|上一年|前一年)的?(?:预算|金额|数|水平|钱)?的?(?=百分之|[一二两三四五六七八九\d半])/g, (words) => ' '.repeat(words.length));
    const limit = part ? limitAt(bare, part) : null;
    if (!part || !limit) return null;
    const over = times ? timesOf(times[1] ?? '') : 'over' in part ? decimal(part.over).div(part.under) : null;
    return over ? { ...limit, percent: over.times(100) } : null;
  }
  // Of one project it is a statement.
  if (DOUBLED.test(text)) return { side: 'over', inclusive: !MORE.test(text), percent: decimal(200) };
  return HALVED.test(text) ? { side: 'under', inclusive: true, percent: decimal(50) } : null;
}

function timesOf(said: string): Decimal | null {
  const word = { twice: 2, double: 2, triple: 3, 'three times': 3 }[said.toLowerCase()];
  const number = word ?? chineseInteger(said) ?? Number(said);
  return Number.isFinite(number) ? decimal(String(number)) : null;
}

const ITEMS_ZH = '(?:明细|小项|子项|分项|细项|事项)';
const SO_MANY_ZH = pattern(new RegExp(`项目.{0,4}(?:只|仅|就|才|都)(?:只)?(?:有|列了?|写了?)([一二两三四五六七八九\\d])(?:个|项|条)${ITEMS_ZH}|(?:只|仅|就)(?:有|列了?)([一二两三四五六七八九\\d])(?:个|项|条)${ITEMS_ZH}的?(?:是|有)?.{0,4}项目`));
const NONE_ZH = pattern(new RegExp(`(?:没有?|未|无)(?:列|写|印|标|分|细分|拆)?(?:出|到)?${ITEMS_ZH}.{0,6}项目|项目.{0,4}(?:没有?|未)(?:列|写|印|标|分)?(?:出)?${ITEMS_ZH}`));
const SO_MANY_EN = pattern(/\bprojects?\b.{0,12}\b(?:only|just|exactly|a single) ?(one|two|three|four|\d)? ?(?:listed |printed )?(?:sub-?items?|listed items?|detail(?:s| lines?)?|line items?)\b/i);
const NONE_EN = pattern(/\bprojects?\b.{0,16}\b(?:no|without(?: any)?) (?:listed |printed )?(?:sub-?items?|details?|breakdown|line items?)\b/i);

/** How many listed items the projects are to have that are asked for. */
export function itemsListed(text: string): number | null {
  if (!/哪|有没有|几个|\b(?:which|what|any|list)\b/i.test(text)) return null;
  if (NONE_ZH.test(text) || NONE_EN.test(text)) return 0;
  const chinese = SO_MANY_ZH.exec(text);
  const said = chinese?.[1] ?? chinese?.[2];
  if (said !== undefined) return chineseInteger(said) ?? Number(said);
  const english = SO_MANY_EN.exec(text);
  return english ? englishInteger(english[1]?.toLowerCase() ?? 'one') ?? Number(english[1]) : null;
}

const PLACE_THEN_ZH = pattern(/^(?:请问)?(?<year>今年|本年|去年|上年)(?:预算)?(?:金额)?(?:排(?:在|名)?第(?<n>[一二三四五])|(?<top>最[大多高](?:的)?|第一))(?:大?的)?(?:那个)?(?:支出)?项目[,，]?(?<other>今年|本年|去年|上年)(?:又|是|的?时候)?(?:排(?:在|名|到)?|是|位列|居)?第几(?:名|位)?[呢啊?？。]*$/);
const PLACE_THEN_EN = pattern(/\bwhere (?:did|does|was|is) (?:the )?(?:(?<year>this year|last year)(?:['’]s| of) )?(?:biggest|largest|top|number one) project(?: (?<behind>this year|last year))? (?:rank|stand|come|placed?|ranked)(?: in)? (?<other>this year|last year)\b|\bwhat (?:place|rank|position) did (?<own>this year)(?:['’]s| of) (?:biggest|largest|top) project (?:have|take|hold) (?<then>last year)\b/i);

/** 「今年排第一的项目去年排第几」: a place in one year, and the year whose place is asked for. */
export function placeThen(text: string): { n: number; ofPrior: boolean } | null {
  const chinese = PLACE_THEN_ZH.exec(text.replace(/\s/g, ''))?.groups;
  const prior = (year: string | undefined): boolean => /去|上|last/i.test(year ?? '');
  if (chinese) return prior(chinese['year']) === prior(chinese['other']) ? null : { n: chineseInteger(chinese['n'] ?? '一') ?? 1, ofPrior: prior(chinese['year']) };
  const english = PLACE_THEN_EN.exec(text)?.groups;
  if (!english) return null;
  const [own, other] = [english['year'] ?? english['behind'] ?? english['own'] ?? 'this year', english['other'] ?? english['then']];
  return prior(own) === prior(other) ? null : { n: 1, ofPrior: prior(own) };
}

export const MEDIAN = pattern(/中位数|中间值|\bmedian\b/i);
const ENDS_ZH = pattern(/最[大多高贵](?:的)?(?:那个|一个)?(?:支出)?(?:项目|的)?(?:的?(?:金额|预算))?(?:是|为|相当于|等于|有)最[小少低](?:的)?(?:那个|一个)?(?:支出)?(?:项目)?(?:的)?(?:金额|预算)?的?(?:多少|几)倍/);
const ENDS_EN = pattern(/\bhow many times (?:the |as (?:big|large) as the )?(?:smallest|lowest)(?: project)?(?:'s budget)? (?:is|was) the (?:biggest|largest)\b|\bhow many times (?:bigger|larger|as (?:big|large|much))(?: is| was)? the (?:biggest|largest)(?: project)?(?: than| as| is)?(?: as)? the (?:smallest|lowest)\b|\b(?:biggest|largest)(?: project)? (?:is |was )?how many times (?:the |as (?:big|large) as the )(?:smallest|lowest)\b/i);

/** 「最大的项目是最小的多少倍」 */
export function asksEndsRatio(text: string): boolean {
  return ENDS_ZH.test(text.replace(/\s/g, '')) || ENDS_EN.test(text);
}
