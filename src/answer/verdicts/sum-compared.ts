/** 「甲比乙和丙加起来多吗」, "are B and C together more than A", 「甲加乙超过丙的一半」: one side of a comparison is a sum; told with both sides. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Language } from '../../query/query.ts';
import { fractionIn } from '../../query/slots/fractions.ts';
import { chineseInteger, englishInteger } from '../../query/slots/numerals.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { multipleOf, shareOf, sumOf, valueOf } from '../figures.ts';
import { differenceClaim } from '../measures/compare.ts';
import { operand } from '../measures/operand.ts';

/** What says that several are added up. */
export const TOGETHER = pattern(/加起来|加在?一[起块]|合起来|合在?一[起块]|合计|之和|总和|的和(?!解|谐|平)|一共|总共|加总|相加|[两三四]项加|;\s*(?:加上?|\+|plus)\s*(?:the )?;|\b(?:together|combined|put together|added (?:up|together)|add(?:s)? up|(?:in|their|the) total|(?:the|their) sum(?: of)?|altogether)\b/i);
/** What stands between the two sides. */
const AGAINST_ZH = pattern(/比|超过|超出|多于|高于|大于|少于|低于|小于|不如|多过|不到|不足|达(?:不)?到|不及|[赶抵](?:不|得)?上|盖过|(?:有没有|够(?:不够)?)(?=;+的)|(?:有没有|没有?)(?=[^,，]*[多大高])/);
const AGAINST_EN = pattern(/\bthan\b|\b(?:over|under) (?:the )?;|\bexceeds?\b|\boutweighs?\b|\babove\b|\bbelow\b|\btops?\b|\bbeats?\b/i);
const MORE = pattern(/多|大|高|贵|超|盖过|达到|(?:有没有|够(?:不够)?)(?=;)|[赶抵]得?上|\bover (?:the )?;|\b(?:more|bigger|larger|higher|greater|exceeds?|above|outweighs?|tops?|beats?)\b/i);
const LESS = pattern(/少|小|低|便宜|\bunder (?:the )?;|\b(?:less|smaller|lower|below|fewer)\b/i);
const SHORT_OF = pattern(/不如(?!.*少)|不到|不足|不及|[赶抵]不上|达不到/);
const WHETHER = pattern(/有没有|是不是|是否|没有?[?？。]*$/);
/** 「赶得上」 is said of what is as much, too. */
const REACHES = pattern(/[赶抵]得?上|达到|(?:有没有|够(?:不够)?)(?=;)/);
const DENIED = pattern(/(?:没有?|未|不)(?:比|超|高于|大于|多于|有|达到|[赶抵]得?上)|没有(?=;)|\b(?:not|n't)\b/i);
export const HOW_MUCH = pattern(/[多少高低大小出](?:了|出)?(?:多少|几)|\bhow much (?=(?:more|less|higher|lower|bigger|larger|smaller)\b)|\bby how much\b/gi);
/** Another measure than the amounts themselves, or an open question. */
const OTHERWISE = pattern(/去年|上年|[增涨升降减跌]|占|倍|哪|谁|多少|[几什怎]|还是|分之|\b(?:last year|rose|rise|fell|fall|increase|decrease|cut|gr[eo]wn?|growth|per ?cent|(?:in|de)creased|dropped|share|twice|double|times|which|who|how|what|or)\b|%/i);

export function sumComparedAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  if (topics.length < 3 || query.claimed.length > 0 || query.thresholds.length > 0 || !(isQuestionOfTruth(query.spoken, query.tags) || WHETHER.test(query.spoken)) || topics.some(({ certainty, entry, mention }) => certainty !== 'sure' || !entry || mention.to === 0)) return null;
  // Names hold words of size too.
  const words = topics.reduce((text, { mention: { from, to } }) => text.slice(0, from) + ';'.repeat(to - from) + text.slice(to), query.spoken).replace(/是不是|有没有(?=超)|对不对|,?\s*(?:isn't|aren't|is|are) (?:it|they)\W*$/g, (cut) => ' '.repeat(cut.length));
  const against = againstIn(words, query.language);
  if (!against || !TOGETHER.test(words) || isAskedOtherwise(words, query.language)) return null;
  const sides = [topics.filter(({ mention }) => mention.from < against.index), topics.filter(({ mention }) => mention.from > against.index)].map((side) => [...new Set(side.flatMap(({ entry }) => entry ?? []))]);
  const [left = [], right = []] = sides;
  return Math.max(left.length, right.length) < 2 ? null : comparedSides(context, [left, right], words);
}

function againstIn(words: string, language: Language): RegExpExecArray | null {
  return (language === 'zh' ? AGAINST_ZH : AGAINST_EN).exec(words);
}

/** 「丙的一半」, "twice C": the other side is so much of it. */
function factorAgainst(words: string, language: Language): Factor | null {
  const against = againstIn(words, language);
  return against && factorIn(words, against.index);
}

/** Another measure than the amounts is spoken of, or the question is an open one, or sets nothing against anything. */
export function isAskedOtherwise(words: string, language: Language): boolean {
  const times = factorAgainst(words, language);
  return againstIn(words, language) === null || OTHERWISE.test(times ? words.slice(0, times.from) + words.slice(times.to) : words);
}

/** @param words the question with its names blanked out; null where it does not say which side is to be more */
export function comparedSides(context: Context, [left, right]: readonly [readonly Entry[], readonly Entry[]], words: string): Answer | null {
  if (left.length === 0 || right.length === 0) return null;
  const times = factorAgainst(words, context.query.language);
  const one = sideOf(context, left, null);
  const other = one && sideOf(context, right, one.figures[0] ?? null);
  if (!one || !other || one.total.unit !== other.total.unit) return null;
  const [more, less] = [MORE.test(words), LESS.test(words)];
  const apart = valueOf(one.total).times(times?.under ?? 1).cmp(valueOf(other.total).times(times?.over ?? 1));
  // 「不如乙多」 is less than it.
  const said = SHORT_OF.test(words) ? -1 : less && !more ? -1 : more && !less ? 1 : 0;
  if (said === 0) return null;
  const reached = apart === said || (apart === 0 && REACHES.test(words));
  const holds = DENIED.test(words.replace(/有没有|没有?[?？。!！]*$/g, '')) ? !reached : reached;
  const gap: Claim[] = times ? [setAgainst(one.total, other.total, times.under === 1)] : apart === 0 ? [] : [differenceClaim(one.total, other.total)];
  // "How much more" asks for no verdict.
  const verdict: Claim[] = HOW_MUCH.test(words) ? [] : [{ kind: 'verdict', right: holds, about: 'comparison' }];
  return claims(context, 'a sum compared', [...verdict, ...one.told, ...other.told, ...gap], [...left, ...right], [one.total, other.total]);
}

interface Factor { over: number; under: number; from: number; to: number }

function factorIn(words: string, after: number): Factor | null {
  const part = fractionIn(words);
  if (part && part.from >= after) return part;
  const found = /(?<n>[两二三四五六七八九十]|\d+(?:\.\d+)?)\s*倍|\b(?<word>twice|double|(?:two|three|four|five|six|seven|eight|nine|ten)(?= times)) ?(?:times)?/i.exec(words);
  const said = (found?.groups?.['n'] ?? found?.groups?.['word'])?.toLowerCase();
  if (!found || said === undefined || found.index < after) return null;
  return { over: /^\d/.test(said) ? Number(said) : chineseInteger(said) ?? englishInteger(said) ?? 2, under: 1, from: found.index, to: found.index + found[0].length };
}

function setAgainst(part: Figure, whole: Figure, multiple: boolean): Claim {
  return multiple ? { kind: 'ratio', part, whole, multiple: multipleOf(part.name, part, whole) } : { kind: 'share', part, whole, percent: shareOf(part.name, part, whole) };
}

interface Side { total: Figure; figures: readonly Figure[]; told: readonly Claim[] }

function sideOf(context: Context, entries: readonly Entry[], beside: Figure | null): Side | null {
  const figures = entries.reduce<Figure[]>((found, entry) => [...found, ...[operand(context, entry, beside ?? found[0] ?? null)].filter((figure) => figure !== null)], []);
  const [first] = figures;
  if (!first || figures.length < entries.length || figures.some(({ unit, value }) => value === '' || unit !== first.unit)) return null;
  if (figures.length === 1) return { total: first, figures, told: [] };
  const total = sumOf({ zh: figures.map(({ name }) => name.zh).join('加'), en: figures.map(({ name }) => name.en ?? name.zh).join(' plus ') }, figures, context.world.book.year);
  return { total, figures, told: [{ kind: 'sum', items: figures, total, left: [] }] };
}
