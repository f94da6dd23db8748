/** How many of a ranking a question wants, or which one of it. */
import { pattern } from '../../budget/pattern.ts';
import { fold } from '../../budget/text.ts';
import { chineseInteger, englishInteger } from './numerals.ts';

/** "the first five" is how many, "the first" is which. */
const FIRST_OF_SEVERAL = pattern(/\bfirst (?=\d|two|three|four|five|six|seven|eight|nine|ten)/gi);

/** "Only two have a bigger budget than this one": the third. */
const BEATEN_BY = pattern(/\b(?:only|just|exactly) (one|two|three|four|five|\d)\b(?: \w+){0,3} (?:ha(?:s|ve|d)|with|gets?|got|receives?|(?:is|are) (?:bigger|larger|ahead|above)|ahead|cost(?:s|ing)?|outranks?|beats?)\b(?=.*\b(?:bigger|larger|higher|more|greater|ahead|above|outranks?|beats?)\b)|\b(?:beaten|outranked|topped|exceeded) by (?:only |just )?(one|two|three|four|five|\d) (?:others?|projects?|items?)\b/i);

/** "Which project comes second", "who is third among them": a place in a ranking by size. */
const PLACED = pattern(/\b(?:comes?|ranks?|is|are|came|placed?|finish\w*|in) (?:in )?(?:the )?(?:second|third|fourth|fifth|2nd|3rd|4th|5th)(?: place)?(?:$|[?.,]| (?:in|by|among|of|on|place|from|when|largest|biggest|smallest))/i);

export function isPlaced(text: string): boolean {
  return PLACED.test(text);
}

export function isBeaten(text: string): boolean {
  return BEATEN_BY.test(text);
}

export function nthIn(text: string): number | null {
  const ahead = BEATEN_BY.exec(text)?.slice(1).find(Boolean)?.toLowerCase();
  if (ahead) return (englishInteger(ahead) ?? Number(ahead)) + 1;
  // 「倒数第二呢」: with the order it has, from the end.
  const behind = BEHIND.exec(text)?.[1];
  if (behind) return chineseInteger(behind) ?? Number(behind);
  const chinese = PLACE_ZH.exec(text)?.[1];
  if (chinese) return chineseInteger(chinese) ?? Number(chinese);
  // 「甲排第三，对吗」
  const ranked = PLACED_ZH.exec(text)?.[1];
  if (ranked) return chineseInteger(ranked) ?? Number(ranked);
  const lone = /^\s*(?:(?:and|so|then|what about|how about|who is)\s+)*(?:第\s*([一二三四五六七八九十]|\d)|选?\s*([1-9])|option\s*([1-9])|(?:number|no\.?)\s*([1-9]|two|three|four|five|six|seven|eight|nine|ten)|#\s*([1-9]))\s*(?:个|项|呢|吧|then)?[?？.。]?\s*$/.exec(fold(text));
  if (lone) {
    const value = lone.slice(1).join('');
    return chineseInteger(value) ?? englishInteger(value) ?? Number(value);
  }
  const medal = MEDAL_PLACES.find(([words]) => words.test(text))?.[1];
  if (medal !== undefined && !/[冠亚季][亚季军]*[、和与跟]?[冠亚季]/.test(text)) return medal;
  const place = OLD.exec(text)?.[1];
  if (place) return chineseInteger(place);
  const numbered = NUMBERED.exec(text)?.[1]?.toLowerCase() ?? WHO_IS.exec(text)?.[1]?.toLowerCase();
  if (numbered) return englishInteger(numbered) ?? Number(numbered);
  const english = /\b(?:the\s+)?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\b(?!\s+part)/i.exec(text.replace(FIRST_BEHIND, '').replace(FIRST_OF_SEVERAL, '').replace(A_FRACTION, ''))?.[1]?.toLowerCase();
  if (english) return englishInteger(english) ?? Number.parseInt(english, 10);
  if (LAST_ONE.test(text)) return -1;
  return null;
}

const BEHIND = pattern(/倒数第\s*([一二三四五六七八九十]|\d)(?=[^一二三四五六七八九十\d]*$)/);
const PLACE_ZH = pattern(/第\s*([一二三四五六七八九十]+|\d{1,2})\s*(?:个|名|项|位|大|条|点|块(?!钱)|方面|笔|多|高|少|小|低|贵|便宜|的(?!部分)|是|张(?!表))/);
const PLACED_ZH = pattern(/(?:排名?|居|位列|名列)(?:在|是)?第\s*([一二三四五六七八九十]|\d{1,2})\s*(?=[,，吗吧么?？])/);
const OLD = pattern(/老([二三四五])(?=是|呢|的|叫|\s|[,，?？]|$)/);
const NUMBERED = pattern(/\b(?:number|no\.)\s*(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b(?=.*\b(?:list|rank|ranked|ranking|sorted|largest|biggest)\b)/i);
const FIRST_BEHIND = pattern(/\b(?:largest|biggest|highest|smallest|lowest|most|least) first\b/i);
const LAST_ONE = pattern(/(?:倒数|the)?\s*(?:最后(?:面|边)?的?[一那][一]?[个项笔条]|最末(?:尾)?(?:的)?(?:那|一)个|the last one)/);

/** "Cut by a third", "two fifths of it": parts, no places; "a third one" is the next. */
const A_FRACTION = pattern(/\b(?:an?|one|two|three|four) (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?\b(?! (?:ones?|projects?|items?|lines?|names?|place|time|(?:larg|bigg|high|small|low|dear|cheap)est|most|least)\b)/gi);

/** "Who's number two": a place, whoever takes it. */
const WHO_IS = pattern(/^\W*(?:and |so |then )?(?:who|which(?: one| project| item)?|what)(?:'s| is| was| comes in at| comes) (?:at )?(?:number|no\.|#) ?(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\W*$/i);

/** 亚军, 「除了最大的那个，哪个最多」: the second. */
const MEDAL_PLACES: readonly (readonly [RegExp, number])[] = [[/亚军|榜眼|仅次于(?:最[大多高]|第一|榜首|头名)|(?:除了?|除开|除去|扣掉|去掉|不算|排除|撇开)(?:掉|去)?(?:那个)?(?:最[大多高贵]的?|第一名?|榜首|头名)(?:的)?(?:那[个项笔]|一[个项笔]|[个项笔])?(?:[之以]?外)?[,，]?.{0,6}(?:[哪谁数].*最|最.*[哪谁])/, 2], [/季军|探花/, 3]];

/** 「第一大和第二大」, 「倒数第一和第二」: the last of several places from the first on. */
export function placesTo(text: string): number | null {
  const places = [...text.matchAll(/第\s*([一二三四五六七八九十])(?!部分|类)/g)].map(([, digit = '']) => chineseInteger(digit) ?? 0);
  const last = places.at(-1) ?? 0;
  return places.length > 1 && places[0] === 1 && last > 1 && last <= places.length + 1 && RANKED_PLACES.test(text) ? last : null;
}

const RANKED_PLACES = pattern(/[大多高少小低]|倒数|排/);

/** An amount that something tops. */
export const TOPS = pattern(/\btop(?:s|ped|ping)?\s+(?:rmb\s*|cny\s*)?\d[\d.,]*\s*(?:million|billion|thousand|k\b|m\b|万|亿|wan)/i);

/** Words of a ranking, beside which a number with a measure word says how many of it. */
const RANKED_ZH = pattern(/最|大头|居前|领先|居首|倒数|垫底|从[小低少]到|从[大高多]到|末尾|末位|\btop/i);
/** 前三, 头三笔, 后两个, 倒数三名. */
const FROM_END = pattern(/(?:[前头末]|(?<![今以之然])后|倒数(?!第))\s*([一二三四五六七八九十两]+|\d{1,2})(?!年|月|天|分|[季个]月|[季级])(?=\s*[个项名大位笔块样种条件类家]|\s*的|\s*是|\s*有|[\s,，?？。]|$)/);
/** 「后五名」: the last of a ranking. */
export function countsFromEnd(text: string): boolean {
  return /(?<![今以之然最])后\s*[一二三四五六七八九十两\d]+\s*[名位]/.test(text);
}

/** A number with a measure word that is no set pointed at, no whole that is ranked and no place in it. */
const HOW_MANY_OF = pattern(/(?<![第这那上述以其\d每任一])([二三四五六七八九十两]|\d{1,2})\s*[个项名大位笔块样种条件类家](?!月|人|社区|项?目?(?:支出)?(?:里|中|当中|之中|之间|内|哪|谁))/);
const MEDALS: readonly (readonly [RegExp, number])[] = [[/冠亚季军|一二三名/, 3], [/冠亚军|数一数二|一二名/, 2]];

function chineseTop(text: string): number | null {
  const medals = MEDALS.find(([words]) => words.test(text))?.[1];
  if (medals !== undefined) return medals;
  const value = FROM_END.exec(text)?.[1] ?? (RANKED_ZH.test(text) ? HOW_MANY_OF.exec(text)?.[1] : undefined);
  return value === undefined ? null : chineseInteger(value) ?? Number(value);
}

/** "The five fattest": words of size that are read as the plainest of them. */
const AS_BIGGEST = pattern(/\b(?:fattest|heftiest|chunkiest|beefiest|bulkiest|meatiest|greatest|dearest)\b/gi);

/** "Of the 14 projects" says how many there are, not how many are wanted. */
const OUT_OF = /\b(?:out )?of (?:all )?(?:the|these|those|its|our) (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:biggest|largest|smallest|highest|lowest|top|most|costliest|cheapest))/gi;

/** 前三, top 5, 最多的三个, the five largest. */
export function topIn(whole: string): number | null {
  const text = whole.replace(OUT_OF, '').replace(AS_BIGGEST, 'biggest');
  if (TOPS.test(text)) return null;
  const chinese = chineseTop(text);
  if (chinese !== null) return chinese;
  const english = TOP_EN.exec(text);
  const plain = EXTREME.test(text) ? /\bwhich (\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\b/i.exec(text)?.[1] ?? /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s+(?:sub-?items|items|projects|lines|categories|things|targets)\b/i.exec(text)?.[1] : undefined;
  const sorted = SORTED.test(text) ? /\b(?:first|last|leading)\s+(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?:give me|show|just|only|name) (?:me |the )?(?:top |first )?(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\b/i.exec(text) : null;
  const likes = LEADING.exec(text);
  const few = COUPLE.test(text) ? '2' : PODIUM.test(text) ? '3' : undefined;
  const word = (english?.[1] ?? english?.[2] ?? plain ?? sorted?.[1] ?? sorted?.[2] ?? likes?.slice(1).find(Boolean) ?? few)?.toLowerCase();
  return word ? englishInteger(word) ?? Number(word) : null;
}

const TOP_EN = pattern(/\b(?:top|bottom|largest|biggest|smallest|highest|lowest)\s*(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\b|\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s+(?:largest|biggest|smallest|highest|lowest|most|top|greatest|costliest|cheapest)\b/i);
const EXTREME = pattern(/\b(?:largest|biggest|smallest|highest|lowest|most|top|least|cheapest|priciest)\b/i);
const SORTED = pattern(/\b(?:sort(?:ed)?|rank(?:ed|ing|s)?|order(?:ed)?|largest|biggest|smallest|highest|lowest|high to low|low to high|cuts|rises|increases|reductions|decreases)\b/i);
const LEADING = pattern(/\b(?:leading|top|bottom|last)[ -](\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?:the |which )?(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)(?: \w+){0,2} (?:fastest|heaviest|steepest|sharpest|largest|biggest|highest|lowest|smallest|priciest|most|least)\b|\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:projects?|items?|lines?|programmes?)\b.*\b(?:fastest|heaviest|steepest|sharpest|largest|biggest|highest|lowest|smallest|most|least)\b|\b(?:fastest|heaviest|steepest|sharpest|largest|biggest|highest|lowest|smallest|most|least)\b.*\b(?:give me|show me|just|only|please|which) (\d{1,2}|two|three|four|five|six)\b/i);
const COUPLE = pattern(/\b(?:largest|biggest|smallest|highest|lowest|top|most|least|increases?|cuts?|reductions?|rises?)\b.*\bcouple\b|\bcouple\b.*\b(?:largest|biggest|smallest|highest|lowest|top|most|least)\b|\bnumber one and (?:number )?two\b/i);
const PODIUM = pattern(/\bpodium\b|\bgold, silver\b|\bmedals?\b/i);
