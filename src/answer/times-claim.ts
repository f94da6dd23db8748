/** 「乙是不是正好是甲的一半」, "are there twice as many A as B": how many times one name is the other, stated in words. */
import { isQuestionOfTruth } from '../query/act.ts';
import { chineseInteger } from '../query/numerals.ts';
import { decimal, type Decimal } from '../budget/amount.ts';
import type { Entry } from '../search/entries.ts';
import type { Answer, Claim, Figure } from './answer.ts';
import { claims, entryName, type Context } from './context.ts';
import { multipleOf, printedFigure, valueOf } from './figures.ts';
import { operand } from './operand.ts';
import { sumEntries } from './sum.ts';

const TIMES_ZH = /的?(?:(?<half>一半|二分之一)|(?<n>[两二三四五六七八九十]|\d+(?:\.\d+)?)倍|(?<under>[二三四五六七八九十])分之(?<over>[一二三四五六七八九]))/;
const TIMES_EN = /\b(?:(?<half>half)|(?<two>twice|double)|(?<three>three times|triple|treble)|(?<four>four times)|(?<five>five times)|(?<third>a third|one[- ]third)|(?<quarter>a quarter|one[- ]quarter)|(?<n>\d+(?:\.\d+)?) times)\b/i;
const EXACTLY = /正好|刚好|恰好|恰恰|\b(?:exactly|precisely)\b/i;
/** Of a year before, of all or of a part another question is asked. */
const OTHERWISE = /去年|上年|20\d\d|占|超过|不到|不足|以上|以下|多|翻|last year|previous|\b(?:share|more|less|over|under|at least|almost)\b/i;
const ASKS_SUM = /(?:加起来|合计|一共|总共|合起来)(?:是|有|要)?(?:多少|几)/;
/** Rounding leaves half a unit on each side. */
const HALF_UNIT = '0.5';

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
  const off = valueOf(part).minus(valueOf(whole).times(stated)).abs();
  const right2 = off.eq(0);
  const rounded = !right2 && (off.lte(stated.plus(1).times(HALF_UNIT)) || (!EXACTLY.test(query.spoken) && off.lte(valueOf(part).times('0.02'))));
  const sum: readonly Claim[] = topics.length > 2 && ASKS_SUM.test(query.spoken) ? sumEntries(context, [left.entry, right.entry]).claims : [];
  return claims(context, 'a multiple stated in words', [...sum, { kind: 'verdict', right: right2 || rounded, about: rounded ? 'rounded' : 'figure' }, { kind: 'ratio', part, whole, multiple: multipleOf(part.name, part, whole) }], [left.entry, right.entry], [part, whole]);
}

/** Null where none is stated. */
function timesIn(text: string, language: 'zh' | 'en'): Decimal | null {
  const groups = (language === 'zh' ? TIMES_ZH : TIMES_EN).exec(text)?.groups;
  if (!groups) return null;
  if (groups['half'] !== undefined) return decimal('0.5');
  if (groups['under'] !== undefined) return decimal(chineseInteger(groups['over'] ?? '') ?? 1).div(chineseInteger(groups['under']) ?? 1);
  if (groups['third'] !== undefined) return decimal(1).div(3);
  if (groups['quarter'] !== undefined) return decimal('0.25');
  const word = (['two', 'three', 'four', 'five'] as const).findIndex((one) => groups[one] !== undefined);
  if (word >= 0) return decimal(word + 2);
  const number = groups['n'] === '两' ? 2 : chineseInteger(groups['n'] ?? '') ?? Number(groups['n']);
  return Number.isNaN(number) ? null : decimal(number);
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
