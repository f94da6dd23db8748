/** 「乙是不是正好是甲的一半」, "are there twice as many A as B": how many times one name is the other, stated in words. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { fractionIn } from '../../query/slots/fractions.ts';
import { chineseInteger, englishInteger } from '../../query/slots/numerals.ts';
import { decimal, type Decimal } from '../../budget/amount.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, entryName, type Context } from '../context.ts';
import { multipleOf, printedFigure, tailOf, valueOf } from '../figures.ts';
import { operand } from '../measures/operand.ts';
import { sumEntries } from '../measures/sum.ts';

const TIMES_ZH = pattern(/(?<n>[两二三四五六七八九十]|\d+(?:\.\d+)?)倍/);
const TIMES_EN = pattern(/\b(?:(?<two>twice|double)|(?<three>triple|treble)|(?<n>\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten) times)\b/i);
const EXACTLY = pattern(/正好|刚好|恰好|恰恰|\b(?:exactly|precisely)\b/i);
/** Of a year before, of all or of a part another question is asked. */
const OTHERWISE = pattern(/account|makes? up|\b(?:takes?|eats?|gets?) (?:up )?(?:about |roughly |some |nearly )?(?:an?|one|two|three) (?:quarter|third|half|fifth|tenth|sixth|eighth)|去年|上年|20\d\d|占|超过|达到|至少|不止|不到|不足|以上|以下|多|翻|last year|previous|\b(?:share|more|less|over|under|at least|at most|up to|exceed\w*|almost)\b/i);
const ASKS_SUM = pattern(/(?:加起来|合计|一共|总共|合起来)(?:是|有|要)?(?:多少|几)/);
/** How far from the stated multiple is still "about" it. */
const NEAR = '0.02';

export function timesClaimAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  if (!isQuestionOfTruth(query.spoken, query.tags) || query.claimed.length > 0 && !query.claimed.every(({ unit }) => unit === '倍') || topics.length < 2 || topics.some(({ certainty, mention }) => certainty !== 'sure' || mention.to === 0)) return null;
  const [left, right] = topics.slice(-2);
  if (!left?.entry || !right?.entry || left.entry === right.entry || new Set(topics.map(({ entry }) => entry)).size > 2) return null;
  const clause = query.spoken.slice(topics.length > 2 ? topics.at(-3)?.mention.to ?? 0 : 0);
  const stated = timesIn(query.language === 'zh' ? query.spoken.slice(right.mention.to) : query.spoken, query.language);
  if (stated === null || OTHERWISE.test(clause.replace(/\bas (?:many|much)\b/g, '').replace(ASKS_SUM, ''))) return null;
  const [part, whole] = pairOf(context, left.entry, right.entry);
  if (!part || !whole || part.value === '' || whole.value === '' || part.unit.includes('元') !== whole.unit.includes('元') || valueOf(whole).eq(0)) return null;
  const found = standing(part, whole, stated, EXACTLY.test(query.spoken));
  const sum: readonly Claim[] = topics.length > 2 && ASKS_SUM.test(query.spoken) ? sumEntries(context, [left.entry, right.entry]).claims : [];
  return claims(context, 'a multiple stated in words', [...sum, { kind: 'verdict', right: found !== 'wrong', about: found === 'rounded' ? 'rounded' : 'figure' }, { kind: 'ratio', part, whole, multiple: multipleOf(part.name, part, whole) }], [left.entry, right.entry], [part, whole]);
}

interface Multiple { over: Decimal; under: Decimal }

/** Money is rounded where it is printed: by half of its last place on each side. What is counted is exact. */
function standing(part: Figure, whole: Figure, { over, under }: Multiple, exactly: boolean): 'right' | 'rounded' | 'wrong' {
  const off = valueOf(part).times(under).minus(valueOf(whole).times(over)).abs();
  if (off.eq(0)) return 'right';
  const tail = part.unit.includes('元') ? tailOf([part]).times(under).plus(tailOf([whole]).times(over)) : decimal(0);
  return !exactly && (off.lte(tail) || off.lte(valueOf(part).times(under).times(NEAR))) ? 'rounded' : 'wrong';
}

/** Null where none is stated. */
function timesIn(text: string, language: 'zh' | 'en'): Multiple | null {
  const groups = (language === 'zh' ? TIMES_ZH : TIMES_EN).exec(text)?.groups;
  // Tenths are shares.
  const fraction = groups || /成/.test(text) ? null : fractionIn(text);
  if (fraction) return { over: decimal(fraction.over), under: decimal(fraction.under) };
  if (!groups) return null;
  const said = groups['n']?.toLowerCase() ?? '';
  const number = groups['two'] !== undefined ? 2 : groups['three'] !== undefined ? 3 : chineseInteger(said) ?? englishInteger(said) ?? said;
  return { over: decimal(number), under: decimal(1) };
}

/** Money against money in one classification, else what is counted or targeted. */
function pairOf(context: Context, left: Entry, right: Entry): [Figure | null, Figure | null] {
  const target = (entry: Entry): Figure | null => {
    const fact = entry.facts.find(({ measure, value }) => (measure === 'target' || measure === 'count') && value !== null);
    return fact ? printedFigure(entryName(context, entry), fact) : null;
  };
  if (!left.kinds.has('money') || !right.kinds.has('money')) return [target(left) ?? operand(context, left), target(right) ?? operand(context, right)];
  const whole = operand(context, right);
  return [operand(context, left, whole), whole];
}
