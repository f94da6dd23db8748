/**
 * Follow-ups: the last query with something changed. The rules, in order:
 * 1. an ordinal points at a candidate or a listed figure of the last answer;
 * 2. a question that names nothing carries the thread's names, and the last act unless it brings one of its own;
 * 3. a short question that only names (「那食堂呢」, "and the canteen?") repeats the last act with that name;
 * 4. 加起来 and "these" mean the names last listed, else all names of the thread;
 * 5. anything else is a new question.
 */
import { pattern } from '../budget/pattern.ts';
import type { Opening } from './frames/opening.ts';
import type { Query } from './query.ts';

const NAMES_ONLY_ZH = pattern(/^(?:换成|换|改成|改为|改问|改查)(?!.*(?:多少|几|[元亿万])).{2,20}$|^(?:同样|一样)的?(?:问题|问法|问)?[，,：:]?(?:问|查|看)?.{2,20}$|^(?:那|那么|还有|和|再看|换|以及)?.{1,20}?(?:(?:呢[，,]?)?(?:是不是|是否)?也(?:是)?(?:一样|如此|这样)(?:的)?[吗么嘛]?|呢|咧|又如何)[?？。]?$|^.{2,16}也(?:这样|这么|同样|照样|一样)?(?:算|来|看|查|要|说|讲|列|报|问)(?:一)?(?:下|个|遍)?[吧。]?$|^(?:那|那么|还有)(?!.*(?:多少|几|为什么|占|比)).{1,20}[?？]?$|^[\u4e00-\u9fff]{2,12}[那这]一?行[?？。]*$/);
const NAMES_ONLY_EN = pattern(/^(?:and|with|same|what about|how about|and for|same for|ok and|now|then|also|and what about|is (?:it|that) the same (?:for|with|in))\b/i);
/** Acts that a bare name repeats. */
const REPEATED: ReadonlySet<string> = new Set(['lookup', 'change', 'why', 'prior', 'share', 'purpose', 'define', 'breakdown', 'parent', 'wholeRow', 'average', 'convert', 'where', 'remainder']);

/** 「津补贴那行」: the line of that name, as the one before was asked for. */
const JUST_LINE = pattern(/^(?:那|还有|再看)?[\u4e00-\u9fff]{2,12}[那这]一?行[呢吗?？。]*$/);

export function isEllipsis(query: Query): boolean {
  const text = query.text.trim();
  const lookup = query.act === 'lookup' || (query.act === 'wholeRow' && JUST_LINE.test(text)) || (query.act === 'convert' && query.convertTo === null && query.mentions.length > 0);
  return lookup && query.wanted !== 'when' && !query.tags.has('amount') && (NAMES_ONLY_EN.test(text) || (query.language === 'zh' ? NAMES_ONLY_ZH.test(text) : query.mentions.length > 0 && text.split(/\s+/).length <= 4));
}

const PAIRED: ReadonlySet<string> = new Set(['ratio', 'difference', 'sum']);
/** 上年结转 is a name, not the year that is asked for. */
const CARRIED_OVER = pattern(/结转|结余|carr(?:y|ied|ying)[- ]?(?:over|forward)|brought forward|unspent/i);

/** The query that a follow-up stands for. */
export function continueQuery(query: Query, last: Query, opening: Opening = null): Query {
  // 「不是，我问的是甲」 repeats the last act, however it is said.
  if (opening === 'correction' && query.act === 'compare' && PAIRED.has(last.act)) return { ...query, act: last.act };
  // 「乙呢」 after 「甲比去年多了吗」 asks how 乙 moved.
  if (last.act === 'check' && (last.direction !== null || last.tags.has('change')) && last.claimed.length === 0 && query.mentions.length > 0 && (opening === 'correction' || isEllipsis(query))) return { ...query, act: 'change', wanted: 'money' };
  const ownYear = CARRIED_OVER.test(query.text) ? null : query.relativeYear;
  const corrects = opening === 'correction' && query.act === 'lookup' && !query.tags.has('howMany');
  if (query.mentions.length > 0 && (corrects || isEllipsis(query)) && REPEATED.has(last.act)) {
    return { ...query, act: last.act, percent: last.percent, direction: null, relativeYear: ownYear ?? last.relativeYear, year: query.year ?? (ownYear === null ? last.year : null), convertTo: query.convertTo ?? last.convertTo, wanted: query.wanted === 'any' ? last.wanted : query.wanted, tags: new Set([...query.tags, ...[...last.tags].filter((tag) => tag === 'total' || tag === 'monthly' || tag === 'average')]) };
  }
  // "and in table 3?": the same name, elsewhere.
  const elsewhere = query.table !== null || query.part !== null || query.tags.has('told');
  if (query.mentions.length === 0 && elsewhere && (query.act === 'unknown' || query.act === 'lookup')) return { ...query, act: REPEATED.has(last.act) ? last.act : 'lookup' };
  if (query.mentions.length === 0 && query.act === 'lookup' && query.table === null && query.part === null && query.year === null && query.relativeYear === null && query.convertTo === null && !query.tags.has('total') && !query.tags.has('revenueTotal') && REPEATED.has(last.act) && !query.tags.has('amount') && !query.tags.has('howMany')) {
    return { ...query, act: last.act, percent: last.percent };
  }
  return query;
}
