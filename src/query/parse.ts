/** A question → a Query. Slots are read by code; what is left are names. */
import { decimal } from '../budget/amount.ts';
import { fold } from '../budget/text.ts';
import { columnsAsked } from './asked-columns.ts';
import type { Tag } from './lexicon.ts';
import { mentionsIn } from './mentions.ts';
import { chineseInteger, englishInteger } from './numerals.ts';
import { repair } from './repair.ts';
import type { Act, Claimed, Mention, Query, Reference, Threshold, Wanted, Whole } from './query.ts';
import { segment, type Segment } from './segments.ts';
import { takesAway } from './signs.ts';
import { withoutTalk } from './word-class.ts';
import { withoutSetting } from './setting.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Longer questions are cut: nobody asks one budget question in more words than this. */
const LONGEST_QUESTION = 400;

export function parseQuestion(question: string, vocabulary: Vocabulary): Query {
  const whole = clean(question).slice(0, LONGEST_QUESTION);
  const cleaned = withoutSetting(whole, vocabulary);
  const language = /[\u3400-\u9fff]/.test(cleaned) && !mostlyEnglish(cleaned) && !/^\s*(?:and|what|how|why|which|is|are|does|do|the)\b/i.test(cleaned) ? 'zh' : /[a-z]/i.test(cleaned) ? 'en' : 'zh';
  const text = repair(cleaned, vocabulary);
  const segments = withoutTalk(segment(text, vocabulary), fold(text));
  const tags = new Set(segments.flatMap((one) => one.tags));
  if (ADDS_UP.test(text)) tags.add('sum');
  // "top 5 million" is a limit, "which … max" a superlative.
  if (TOPS.test(text)) for (const tag of ['top', 'most'] as const) tags.delete(tag);
  if (tags.has('which') && /\bmax(?:imum)?\b/i.test(text)) tags.add('most');
  if (tags.has('which') && /\bmin(?:imum)?\b/i.test(text)) tags.add('least');
  const placed = nthIn(text);
  // 「最大的是哪个，第二大的呢」 asks for the first two.
  const both = placed !== null && placed > 1 && /最\S{1,3}的.*第|(?:largest|biggest|highest|most)\b.*second/i.test(text);
  const nth = both ? null : placed;
  const n = both ? placed : nth === null ? topIn(text) : null;
  const thresholds = thresholdsIn(segments, !isQuestionOfTruth(text, tags) && OF_PERCENT.test(text));
  const mentions = mentionsIn(segments, text, (name) => vocabulary.isName(name)).filter(({ text: name }) => !/^[a-z]+ly$|^[a-z]$/.test(name));
  const has = (...wanted: Tag[]): boolean => wanted.some((tag) => tags.has(tag));
  const numbers = segments.filter(({ kind }) => kind === 'number');
  const claimed = claimsIn(numbers, thresholds, n, nth);
  const years = segments.filter(({ kind }) => kind === 'year');
  const shape: Shape = { text, tags, mentions, thresholds, claimed, n, nth, numbers: numbers.length, convertTo: convertIn(text, tags) };
  const act = actOf(shape);
  return {
    language, text: cleaned, spoken: fold(text), act, mentions, wanted: wantedIn(tags, text, act),
    direction: has('fall') && !has('rise') ? 'fall' : has('rise') && !has('fall') ? 'rise' : null,
    percent: has('percent'), year: years.length > 0 ? Number(years.at(-1)?.value) : null,
    relativeYear: has('prior') ? 'prior' : has('current') ? 'current' : null,
    table: slot(segments, 'table'), part: slot(segments, 'part'), columns: columnsAsked(fold(repair(whole, vocabulary)), fold(text), slot(segments, 'table'), vocabulary),
    order: /从大到小|从高到低|从多到少|(?:biggest|largest|highest|most)\b.*\bto (?:the )?(?:smallest|lowest|least)/i.test(text) ? 'most' : has('least', 'bottom') ? 'least' : has('most', 'top') || n !== null ? 'most' : null,
    n, nth, thresholds, claimed, wholes: segments.flatMap(({ tags: own, from, to }): Whole[] => (own.includes('total') ? [{ side: 'expenditure', from, to }] : own.includes('revenueTotal') ? [{ side: 'revenue', from, to }] : [])), reference: referenceIn(tags, text, mentions), convertTo: shape.convertTo,
    outside: has('order') ? 'order' : has('actual') ? 'actual' : (has('person') || /\bearns?\b|谁.{0,4}(?:工资|收入|奖金)|拿的?最多的人/i.test(text)) && /工资|薪|收入|奖金|待遇|补贴|电话|谁|salar|\bpay\b|\bpaid\b|earn|wage|bonus|who\b|phone/i.test(text) ? 'person' : has('opinion') ? 'opinion' : /美元|美金|港币|港元|欧元|日元|\busd\b|dollars?\b|\beuros?\b|\bhkd\b|pounds sterling|\bgbp\b/i.test(text) ? 'currency' : null,
    tags, talk: segments.filter(({ tags: own }) => own.includes('talk')).map(({ text: own }) => own), counter: /(?:多少|几)\s*([个人名位辆台家次场份宗户盏处项面座间块条])(?!百分|亿|点)/.exec(text)?.[1] ?? null, monthly: has('monthly'), polite: has('greet') ? 'greet' : has('thanks') ? 'thanks' : null,
  };
}

function clean(question: string): string {
  return question
    .replace(/<[@#!][^>]*>/g, ' ')
    .replace(/([\u4e00-\u9fff]{2,4})\1/g, '$1')
    .replace(/<(https?:[^|>]*)\|?([^>]*)>/g, ' $2 ')
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/&(amp|lt|gt|nbsp);/g, ' ')
    .replace(/:[a-z0-9_+-]+:/g, ' ')
    .replace(/\b(?:3|three)[\s-]+(?=public)/gi, 'three ')
    .replace(/\blook(?:ing)? (it|that|this|them|these) up\b/gi, 'look $1')
    .replace(/\bput(?:ting)? together (?:a|an|the|my|our|some)\b/gi, 'writing a')
    .replace(/\b(?:as )?per (?=(?:the|our|your|table|part|page|document)\b)/gi, 'by ')
    .replace(/\b(what|it|that|there|here|who|how|let|where|when)['’]s\b/gi, '$1 is')
    .replace(/(\w)['’]s\b/g, '$1 of').replace(/(\w)s['’](?=\s)/g, '$1s of').replace(/\bcan['’]?t\b/gi, 'can not').replace(/\bwon['’]t\b/gi, 'will not').replace(/n['’]t\b/gi, ' not').replace(/['’](?:re|ve|d|ll|m)\b/gi, '')
    .replace(/[\u0000-\u001f\ud800-\udfff]/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .replace(/[\u{1f000}-\u{1faff}\u{2600}-\u{27bf}]/gu, ' ');
}

function mostlyEnglish(text: string): boolean {
  const chinese = text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  const words = text.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  // Names may be Chinese in an English question; its grammar is not.
  const asked = /[吗呢吧]|多少|为什么|几[个人项辆]|占比?|哪|什么|怎么|是不是|同比|比较/.test(text);
  return (words >= 3 && words * 2 > chinese) || (words >= 2 && (chinese <= 6 || !asked));
}

interface Shape {
  text: string; tags: ReadonlySet<Tag>; mentions: readonly Mention[]; thresholds: readonly Threshold[];
  claimed: readonly Claimed[]; n: number | null; nth: number | null; numbers: number; convertTo: string | null;
}

/** 「每一百块里」: a share in other words. */
const OF_EVERY_HUNDRED = /每(?:一百|100|百)\s*(?:块|元)|(?:out )?of every (?:100|hundred)\b/i;
/** 「是去年的几成」: a figure as a percentage of the one before. */
const AGAINST_LAST_YEAR = /(?:是|占|相当于|等于)(?:了)?(?:去年|上年|上一年|20\d\d年?)的?(?:百分之|几成|多大比例)|(?:percent(?:age)?|share|fraction|%) of (?:last year|the previous year|the year before)/i;

/** One act a question, by the first rule that fits. The order is the rule: a cause outranks the change it explains. */
function actOf(shape: Shape): Act {
  const { tags, mentions, text } = shape;
  const has = (...wanted: Tag[]): boolean => wanted.some((tag) => tags.has(tag));
  const named = mentions.length > 0 || has('total', 'revenueTotal', 'department');
  if (!named && !has('it', 'these', 'project', 'item', 'subItem')) {
    if (has('help')) return 'help';
    if (has('thanks', 'bye') && !asks(tags)) return 'thanks';
    if (has('greet') && !asks(tags)) return 'greet';
    if (has('document') && !has('reconcile', 'check')) return 'documents';
  }
  if (!named && shape.convertTo !== null && shape.claimed.some(({ unit }) => unit !== null)) return 'convert';
  const truth = isQuestionOfTruth(text, tags);
  if (has('code') && mentions.length > 0) return 'lookup';
  if (has('parent') && /belong|属于|归属/.test(text) && mentions.length > 0) return 'parent';
  if (has('prior') && mentions.length > 0 && /\bwhat (?:was|were)\b/.test(text) && !has('share', 'percent', 'change', 'why', 'rise')) return 'prior';
  const compared = mentions.filter(({ gap }) => !gap.includes('alias')).length + (has('total', 'revenueTotal') ? 1 : 0) >= 2;
  const asksList = has('which', 'breakdown', 'howMany', 'item', 'project', 'subItem');
  const moved = has('change', 'rise', 'fall');
  const places = (text.match(/(?:表|table)\s*[\d一二三四五六七八九十]+|第.{1,3}部分|part\s+\w+/g) ?? []).length;
  if (has('reconcile') && !has('ratio') && !(ADDS_UP.test(text) && mentions.length > 1) && !(shape.claimed.length > 0 && mentions.length === 1 && places === 0 && !has('sum', 'why'))) return 'reconcile';
  if (places >= 2 && truth) return 'reconcile';
  if (truth && has('sum') && (compared || places > 0) && /add up|加起来|合计/.test(text)) return 'reconcile';
  if (/where (?:do|does) .*(?:fall|belong|sit|come under)/.test(text)) return 'parent';
  if (named && /where (?:do|does) .*(?:money|funds?|funding).* come from|how (?:is|are) .*funded|钱从哪|资金从哪|资金来源|经费来源/.test(text)) return 'wholeRow';
  if (named && /what (?:comes|falls|goes|sits|belongs)(?: under| in| to)|\b(?:items|sub-?items|parts|components|lines) (?:in|of|under|within)\b/.test(text) && !has('howMany') && shape.thresholds.length === 0 && !has('most', 'least', 'sum', 'amount')) return 'breakdown';
  if (has('why') || (/怎么(?!样)/.test(text) && moved)) return 'why';
  if (moved && compared && has('difference', 'versus', 'compare') && !has('prior')) return 'difference';
  if (compared && (moved || /增长率|growth rate/i.test(text)) && /(?:哪[个项边]?|谁).*(?:涨|增|升|降|减)|增长率|growth rate|\b(?:faster|slower|quicker)\b|快|慢/.test(text)) return 'difference';
  if ((has('percent') && compared && !moved && !has('prior', 'ratio', 'average', 'difference', 'compare', 'versus', 'check')) || OF_EVERY_HUNDRED.test(text)) return 'share';
  const superlative = has('most', 'least', 'top', 'bottom', 'rank') || (shape.n !== null && !has('sum')) || (shape.nth !== null && /第\s*[一二三四五六七八九十\d]+\s*[大多高]|(?:second|third|fourth|fifth)[- ](?:largest|biggest|most|highest)/i.test(text));
  if (superlative && !(compared && has('compare') && !has('rank'))) return 'rank';
  if (mentions.length > 0 && takesAway(text) && !truth && !has('share', 'ratio', 'average', 'why') && (compared || !has('breakdown', 'which', 'change', 'rise', 'fall'))) return 'difference';
  if (AGAINST_LAST_YEAR.test(text) || /(?:是|只有|占|相当于|等于|不到)(?:了)?(?:今年|本年)的?(?:几成|百分之|几分之)/.test(text)) return 'share';
  if (shape.thresholds.length > 0 && !truth && (asksList || has('amount'))) return 'filter';
  if (has('remainder')) return 'remainder';
  if (has('ratio')) return 'ratio';
  if (has('share') && !COUNTED_PARTS.test(text) && !(moved && truth && mentions.length === 1 && shape.claimed.some(({ unit }) => unit === '%'))) return 'share';
  if (has('average') || (has('monthly') && !has('target'))) return 'average';
  if (truth && shape.claimed.length > 0 && !/拆|构成|组成/.test(text)) return 'check';
  const asked = text.match(/多少|几[\u4e00-\u9fff]|how many|how much/g)?.length ?? 0;
  const totals = asked >= 2 ? 2 : text.match(/total|总额|总数|一共|总共/g)?.length ?? 0;
  if (has('sum') && totals < 2 && (compared || has('these', 'item', 'subItem') || !named)) return 'sum';
  if (truth && (moved || has('compare', 'over', 'under', 'versus'))) return 'check';
  if (has('difference') && compared && !has('prior')) return 'difference';
  if (compared && has('compare', 'versus') && !has('change', 'prior')) return 'compare';
  if (has('rise', 'fall') && /几个(?!百分点|点)|多少个(?!百分点|点)|几项|多少项|how many(?! percent| points| per cent| wan| yuan)/.test(text)) return 'count';
  if (has('rise', 'fall') && has('breakdown', 'which') && mentions.length > 0 && has('breakdown', 'item')) return 'breakdown';
  if (has('rise', 'fall') && has('which', 'breakdown') && (has('item', 'project', 'subItem') || mentions.length === 0)) return 'rank';
  if (moved || (has('difference', 'compare', 'versus') && (has('prior') || /20\d\d/.test(text))) || (has('percent') && !has('share'))) return 'change';
  if (has('convert')) return 'convert';
  if (has('duty') && mentions.length === 0) return 'duties';
  if (has('goal') && !has('target') && mentions.length === 0) return 'goals';
  if (has('define') && mentions.length > 0 && !has('amount', 'howMany')) return 'define';
  if (has('wholeRow')) return 'wholeRow';
  if (has('parent') && !has('breakdown')) return 'parent';
  if (has('department') && mentions.length === 0) return truth && shape.numbers > 0 ? 'check' : 'departments';
  if (has('howMany') && has('item', 'project', 'subItem', 'target') && !has('money')) return 'count';
  if (has('purpose', 'goal') && (mentions.length > 0 || has('it')) && !has('amount') && !has('breakdown')) return 'purpose';
  if (mentions.length > 0 && shape.thresholds.length === 0 && /what is under|what is in\b(?! the (?:budget|plan|kitty|pot))|what comes under|下面有|底下有|里面有/.test(text)) return 'breakdown';
  const things = mentions.filter(({ pieces, unknown }) => unknown.length > 0 || pieces.some(({ concepts }) => concepts.some(({ head }) => !head)));
  if (has('breakdown') && !(has('amount') && things.length > 1)) return 'breakdown';
  if (mentions.length > 0 && /\bwhich (?:two|three|four|five|six|seven|eight|\d+)\b|哪[两三四五六七八九十\d][个项笔类家条]/.test(text)) return 'breakdown';
  if (has('where') && mentions.length > 0) return 'where';
  if (has('difference') || has('compare')) return compared ? 'difference' : 'compare';
  if (truth && shape.claimed.length > 0) return 'check';
  return named || asks(tags) || has('it', 'these') ? 'lookup' : 'unknown';
}

/** 消防车占几辆: a count among others, no share. */
const COUNTED_PARTS = /占(?:了|去)?(?:几多?|多少)[架辆名台家户]/;

function asks(tags: ReadonlySet<Tag>): boolean {
  return (['amount', 'sum', 'breakdown', 'purpose', 'convert', 'change', 'rise', 'fall', 'parent', 'difference', 'compare', 'howMany', 'total', 'revenueTotal', 'department', 'duty', 'goal', 'prior', 'where', 'when', 'target', 'item', 'share', 'why', 'change'] as const).some((tag) => tags.has(tag));
}

function isQuestionOfTruth(text: string, tags: ReadonlySet<Tag>): boolean {
  return tags.has('check') || /(?:吗|吧|么)[?？。!！]?$/.test(text.trim()) || /^(?:is|was|are|were|did|does|do|has|isn't|didn't)\b/i.test(text.trim()) || /,?\s*(?:right|correct|yes|no)\s*\??$/i.test(text.trim());
}

/** 第二个, the second one, #2, number two. */
function nthIn(text: string): number | null {
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

/** An order to add, not a question whether it does. */
const ADDS_UP = /^\W*(?:please |can you |could you )?add up\b/i;
/** An amount that something tops. */
const TOPS = /\btop(?:s|ped|ping)?\s+(?:rmb\s*|cny\s*)?\d[\d.,]*\s*(?:million|billion|thousand|k\b|m\b|万|亿|wan)/i;

/** 前三, top 5, 最多的三个, the five largest. */
function topIn(text: string): number | null {
  if (TOPS.test(text)) return null;
  const chinese = /前\s*([一二三四五六七八九十两]+|\d{1,2})(?!年|月|天)|(?:最\S{1,2}的|排名?)\s*([一二三四五六七八九十两]+|\d{1,2})\s*(?:个|项|名|大|位)|后\s*([一二三四五六七八九十]|\d{1,2})\s*(?:个|名|项)|哪\s*([二三四五六七八九十两]|\d{1,2})\s*(?:个|项|大|样)(?=.*最)/.exec(text);
  const value = chinese?.slice(1).find(Boolean);
  if (value) return chineseInteger(value) ?? Number(value);
  const english = /\b(?:top|bottom|largest|biggest|smallest|highest|lowest)\s+(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b|\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s+(?:largest|biggest|smallest|highest|lowest|most|top|greatest|costliest|cheapest)\b/i.exec(text);
  const plain = /\b(?:largest|biggest|smallest|highest|lowest|most|top|least|cheapest|priciest)\b/i.test(text) ? /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s+(?:sub-?items|items|projects|lines|categories|things|targets)\b/i.exec(text)?.[1] : undefined;
  const word = (english?.[1] ?? english?.[2] ?? plain)?.toLowerCase();
  return word ? englishInteger(word) ?? Number(word) : null;
}

/** Words of what is printed in percent: changes and targets. */
const OF_PERCENT = /[增降减涨跌升]|指标|目标|满意|\b(?:r[io]se|grew|grow|growth|increase|decrease|fell|fall|cut|drop|change|targets?|indicators?|satisfaction)/i;

/** Limits; one in percent only where changes or targets are spoken of. */
function thresholdsIn(segments: readonly Segment[], percents: boolean): Threshold[] {
  const found: Threshold[] = [];
  segments.forEach((one, index) => {
    if (one.kind !== 'number' || one.value === null || (one.unit === '%' && !percents)) return;
    const before = segments[index - 1];
    const after = segments[index + 1];
    const near = [before, before?.tags.includes('filler') ? segments[index - 2] : undefined, after, after?.tags.includes('unit') ? segments[index + 2] : undefined];
    const side = near.find((other) => other?.tags.some((tag) => tag === 'over' || tag === 'under' || (tag === 'top' && one.unit !== null)));
    if (!side) return;
    const over = !side.tags.includes('under');
    found.push({ side: over ? 'over' : 'under', value: decimal(one.value), unit: one.unit, inclusive: /以上|以下|以内|不低于|不少于|不超过|至少|不高于|at least|at most|or more|or less|up to/.test(side.text) });
  });
  return found.length > 0 ? found : between(segments);
}

/** 500 万到 2000 万之间, between 100 and 500: both ends count. */
function between(segments: readonly Segment[]): Threshold[] {
  const numbers = segments.filter(({ kind, unit }) => kind === 'number' && unit !== '%');
  const [low, high] = numbers;
  if (numbers.length !== 2 || !low?.value || !high?.value || !segments.some(({ text, tags }) => tags.includes('between') || /之间|between/.test(text))) return [];
  const unit = low.unit ?? high.unit;
  return [
    { side: 'over', value: decimal(low.value), unit, inclusive: true },
    { side: 'under', value: decimal(high.value), unit: high.unit ?? unit, inclusive: true },
  ];
}

function claimsIn(numbers: readonly Segment[], thresholds: readonly Threshold[], n: number | null, nth: number | null): Claimed[] {
  return numbers.flatMap(({ value, unit: printed, text, from, to }) => {
    let unit = printed;
    if (value === null || thresholds.some((threshold) => threshold.value.eq(value) && threshold.unit === unit)) return [];
    if (unit !== null && !/元|万|亿|块|%|倍|人|辆|million|billion|thousand|yuan|rmb|cny|^k$|^m$|bn/.test(unit)) unit = null;
    if (unit === null && (Number(value) === n || Number(value) === nth || /^(?:[一二两三四五六七八九十]|[a-z]+)$/.test(text.trim()))) return [];
    return [{ value: decimal(value), unit, text, from, to }];
  });
}

function slot(segments: readonly Segment[], kind: 'table' | 'part'): number | null {
  const found = segments.find((one) => one.kind === kind);
  return found?.value ? Number(found.value) : null;
}

/** Acts that are about money unless the question counts something. */
const MONEY_ACTS: ReadonlySet<Act> = new Set(['change', 'why', 'prior', 'share', 'ratio', 'sum', 'average', 'convert', 'remainder', 'difference', 'compare']);

function wantedIn(tags: ReadonlySet<Tag>, text: string, act: Act): Wanted {
  if (/满意|目标值|指标|绩效目标/.test(text) || /satisf|\btargets?\b|\bindicators?\b|\bkpi\b/i.test(text)) return 'target';
  if (tags.has('when')) return 'when';
  if (tags.has('howMany') && !/(?:剩下|其余|余下|这|那|以上|上述)的?几[个项]/.test(text) && !/how many (?:wan|yuan|million|rmb)/i.test(text)) return 'count';
  if (tags.has('money') || /钱|万元|费用?|经费|预算|支出|花/.test(text) || /\bwan\b|yuan|\brmb\b/i.test(text) || /how much|\bcosts?\b|\bspen[dt]|\bbudget|\bfunding|\bmoney|\bpay\b|\bpaid\b/i.test(text)) return 'money';
  if ((act === 'difference' || act === 'compare') && /how many more|how many fewer|多几个人?|少几个人?|多多少人|少多少人/i.test(text)) return 'count';
  return MONEY_ACTS.has(act) && !/人|辆|编制|people|staff|vehicle|retire|headcount|posts?\b/i.test(text) ? 'money' : 'any';
}

function referenceIn(tags: ReadonlySet<Tag>, text: string, mentions: readonly Mention[]): Reference | null {
  const nth = nthIn(text);
  if (nth !== null && mentions.length === 0) return { kind: 'ordinal', n: nth };
  if (tags.has('these') || tags.has('those')) return { kind: 'these' };
  if (tags.has('it')) return { kind: 'it' };
  return null;
}

function convertIn(text: string, tags: ReadonlySet<Tag>): string | null {
  const folded = fold(text);
  const asked = tags.has('convert') || /(?:多少|几个?|合|是)\s*(?:亿元|亿|元(?!素)|千元|百万)|换|折|单位\s*(?:要|是|用|为|[:：])?\s*(?:亿元|亿|元|千元|百万)|(?:写成|化成|变成|成|表示为|精确到)\s*(?:亿元?|元|千元|百万)|(?:用|以|按|到)\s*(?:亿元|元|千元|百万)|\b(?:in|into) (?:full |plain |chinese )?(?:yuan|rmb|cny|millions?|billions?|thousands?|亿元?|元|千元)|how many (?:yuan|millions?|billions?|thousands?)|(?:million|billion|thousand)s? of yuan/.test(folded);
  if (!asked) return null;
  if (/\bin (?:full |plain |chinese )?(?:yuan|rmb|cny)\b(?! and)|(?:换成|换算成|折成|是多少|等于多少|合多少)元/.test(folded)) return '元';
  if (/亿|billion/.test(folded)) return /billion/.test(folded) ? 'billion' : '亿元';
  if (/百万|million/.test(folded)) return 'million';
  if (/千元|thousand/.test(folded)) return '千元';
  if (/万元/.test(folded.replace(/多少万元/, '')) && !/元/.test(folded.replace(/万元/g, ''))) return '万元';
  return /元|yuan|rmb|cny|块/.test(folded) ? '元' : null;
}
