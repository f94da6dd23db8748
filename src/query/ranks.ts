/** How many of a ranking a question wants, or which one of it. */
import { fold } from '../budget/text.ts';
import { chineseInteger, englishInteger } from './numerals.ts';

export function nthIn(text: string): number | null {
  const chinese = /第\s*([一二三四五六七八九十]+|\d{1,2})\s*(?:个|名|项|位|大|条|多|高|少|小|低|的(?!部分)|是|张(?!表))/.exec(text)?.[1];
  if (chinese) return chineseInteger(chinese) ?? Number(chinese);
  const lone = /^\s*(?:第\s*([一二三四五六七八九十]|\d)|选?\s*([1-9])|option\s*([1-9])|number\s*([1-9])|#([1-9]))\s*(?:个|项|呢|吧)?[?？.。]?\s*$/.exec(fold(text));
  if (lone) {
    const value = lone.slice(1).join('');
    return chineseInteger(value) ?? Number(value);
  }
  const numbered = /\b(?:number|no\.)\s*(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b(?=.*\b(?:list|rank|ranked|ranking|sorted|largest|biggest)\b)/i.exec(text)?.[1]?.toLowerCase();
  if (numbered) return englishInteger(numbered) ?? Number(numbered);
  const english = /\b(?:the\s+)?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\b(?!\s+part)/i.exec(text.replace(/\b(?:largest|biggest|highest|smallest|lowest|most|least) first\b/i, ''))?.[1]?.toLowerCase();
  if (english) return englishInteger(english) ?? Number.parseInt(english, 10);
  if (/(?:倒数|the)?\s*(?:最后一个|the last one)/.test(text)) return -1;
  return null;
}

/** An amount that something tops. */
export const TOPS = /\btop(?:s|ped|ping)?\s+(?:rmb\s*|cny\s*)?\d[\d.,]*\s*(?:million|billion|thousand|k\b|m\b|万|亿|wan)/i;

/** 前三, top 5, 最多的三个, the five largest. */
export function topIn(text: string): number | null {
  if (TOPS.test(text)) return null;
  const chinese = /前\s*([一二三四五六七八九十两]+|\d{1,2})(?!年|月|天)|(?:最\S{1,2}的|排名?)\s*([一二三四五六七八九十两]+|\d{1,2})\s*(?:个|项|名|大|位)|后\s*([一二三四五六七八九十]|\d{1,2})\s*(?:个|名|项)|哪\s*([二三四五六七八九十两]|\d{1,2})\s*(?:个|项|大|样)(?=.*最)/.exec(text);
  const value = chinese?.slice(1).find(Boolean);
  if (value) return chineseInteger(value) ?? Number(value);
  const english = /\b(?:top|bottom|largest|biggest|smallest|highest|lowest)\s+(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b|\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s+(?:largest|biggest|smallest|highest|lowest|most|top|greatest|costliest|cheapest)\b/i.exec(text);
  const plain = /\b(?:largest|biggest|smallest|highest|lowest|most|top|least|cheapest|priciest)\b/i.test(text) ? /\bwhich (\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\b/i.exec(text)?.[1] ?? /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s+(?:sub-?items|items|projects|lines|categories|things|targets)\b/i.exec(text)?.[1] : undefined;
  const word = (english?.[1] ?? english?.[2] ?? plain)?.toLowerCase();
  return word ? englishInteger(word) ?? Number(word) : null;
}
