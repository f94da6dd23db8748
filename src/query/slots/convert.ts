/** The unit that a question wants its figures in. */
import { pattern } from '../../budget/pattern.ts';
import { fold } from '../../budget/text.ts';
import type { Tag } from '../words/lexicon.ts';
import type { Segment } from '../segments.ts';

/** "yi", "hundred million": a unit, unless something is set against it. */
const YI = pattern(/(?<!\b(?:over|under|above|below|than|exceed|exceeds|exceeding|least|most|past|reach|about|around)\s+(?:a |an |one )?)(?:\byi\b|\b(?:a |one )?hundred[ -]millions?\b|\bhundreds of millions\b|\b100[ -]?(?:m|mn|millions?)\b|\b100,000,000\b)/);
/** "In 亿 yuan" */
const YI_ZH = pattern(/(?<![\d.] ?|[\u3400-\u9fff])亿(?:元| ?yuan| ?rmb| ?cny)?(?![\u3400-\u9fff])/);
/** "of every yuan": no unit of an amount. */
const YUAN_OF_SHARE = pattern(/\b(?:each|every|100) yuan\b/g);
/** Yuan alone, not the end of "500 wan yuan", "500k yuan" or "ten thousand yuan". */
const YUAN = pattern(/(?<!(?:\d ?k?|\b(?:wan|million|billion|thousand|hundred|thousands|millions|billions|m|mn|bn)(?: of)?)[ -]?)\b(?:yuan|kuai)\b|\bin ones\b|\ball (?:the )?zeros\b|(?<=\d )yuan unit\b|\b1 yuan\b/);

export function convertIn(text: string, tags: ReadonlySet<Tag>, segments: readonly Segment[]): string | null {
  return inWords(text, tags) ?? standingFree(segments);
}

const UNITS: Readonly<Record<string, string>> = { 元: '元', 亿: '亿元', 亿元: '亿元', 千元: '千元', 百万: 'million', 百万元: 'million' };

/** 「报销系统单位是元」, 「精神文明的亿元数」: a unit with no number before it is the unit that is wanted. */
function standingFree(segments: readonly Segment[]): string | null {
  const free = segments.filter(({ kind, tags, text, to }, at) => ((kind === 'lexical' && tags.includes('unit')) || (kind === 'number' && /^(?:千元|百万元)$/.test(text) && !/[\d一二三四五六七八九十几]$/.test(segments[at - 1]?.text ?? ''))) && Object.hasOwn(UNITS, text) && segments[at + 1]?.text !== '/' && !/^[人台户名月]/.test(segments[at + 1]?.from === to ? segments[at + 1]?.text ?? '' : ''));
  const last = free.at(-1);
  return last ? UNITS[last.text] ?? null : null;
}

function inWords(text: string, tags: ReadonlySet<Tag>): string | null {
  const folded = fold(text);
  if (!/[\u3400-\u9fff]{6}/.test(folded) && /[a-z]{3}/.test(folded)) {
    if (YI.test(folded) || YI_ZH.test(folded)) return '亿元';
    if (YUAN.test(folded.replace(YUAN_OF_SHARE, '')) && !/\bhow (?:much|many) (?:wan|million) ?yuan\b/.test(folded)) return '元';
  }
  const asked = tags.has('convert') || /(?:多少|几个?|合|是)\s*(?:亿元|亿|元(?!素)|千元|百万)|换|折|单位\s*(?:要|是|用|改?为|改成|改用|[:：])?\s*(?:亿元|亿|元|千元|百万)|(?:写成|化成|变成|成|表示为|精确到)\s*(?:亿元?|元|千元|百万)|(?:用|以|按|到)\s*(?:亿元|元|千元|百万)|\b(?:in|into) (?:full |plain |chinese )?(?:yuan|rmb|cny|millions?|billions?|thousands?|亿元?|元|千元)|how many (?:yuan|millions?|billions?|thousands?)|(?:million|billion|thousand)s? of yuan/.test(folded);
  if (!asked) return null;
  if (/\bin (?:full |plain |chinese )?(?:yuan|rmb|cny)\b(?! and)|(?:换成|换算成|折成|是多少|等于多少|合多少)元/.test(folded)) return '元';
  if (/亿|billion/.test(folded)) return /billion/.test(folded) ? 'billion' : '亿元';
  if (/百万|million/.test(folded)) return 'million';
  if (/千元|thousand/.test(folded)) return '千元';
  if (/万元/.test(folded.replace(/多少万元/, '')) && !/元/.test(folded.replace(/万元/g, ''))) return '万元';
  return /元|yuan|rmb|cny|块/.test(folded) ? '元' : null;
}
