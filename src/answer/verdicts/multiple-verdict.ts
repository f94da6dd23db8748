/** Whether a multiple is as it was stated: 「甲超过乙的三倍吗」. */
import { pattern } from '../../budget/pattern.ts';
import { DENIED } from './verdicts.ts';
import { decimal, type Decimal } from '../../budget/amount.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { limitAt } from '../../query/slots/limits.ts';
import { amountInWords, chineseInteger, englishInteger } from '../../query/slots/numerals.ts';
import { agreement } from './claim-agreement.ts';
import type { Claimed } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Figure } from '../answer.ts';
import type { Context } from '../context.ts';
import { valueOf } from '../figures.ts';

/** 「甲是乙的 3 倍吗」 */
export function withMultipleVerdict(context: Context, answer: Answer): Answer {
  const { query } = context;
  const ratio = answer.claims.find((claim) => claim.kind === 'ratio');
  if (ratio?.kind !== 'ratio' || !isQuestionOfTruth(query.spoken, query.tags)) return answer;
  const stated = query.claimed[0] ?? multipleSaid(query.spoken);
  if (!stated) return answer;
  // "Is A more than twice B", where B is the larger and is told as a multiple of A.
  const [asked, other] = query.language === 'en' && context.topics.length === 2 ? context.topics : [];
  const isSaidOf = (figure: Figure, entry: Entry | null | undefined): boolean => figure.facts.some(({ row }) => entry?.rows.includes(row) === true);
  const turned = stated.value.gte(1) && asked?.entry !== other?.entry && isSaidOf(ratio.whole, asked?.entry) && isSaidOf(ratio.part, other?.entry) && !/\bas (?:many|much)\b/i.test(query.spoken);
  const within = turned ? withinLimit(query.spoken, stated, valueOf(ratio.whole), valueOf(ratio.part)) ?? false : withinLimit(query.spoken, stated, valueOf(ratio.part), valueOf(ratio.whole));
  if (within !== null) return { ...answer, claims: [{ kind: 'verdict', right: within, about: 'comparison' }, ...answer.claims] };
  // "Almost three times": that or somewhat less.
  if (NEARLY.test(query.spoken.slice(0, stated.from))) {
    const multiple = turned ? valueOf(ratio.whole).div(valueOf(ratio.part)) : valueOf(ratio.part).div(valueOf(ratio.whole));
    return { ...answer, claims: [{ kind: 'verdict', right: multiple.lte(stated.value) && multiple.gte(stated.value.times('0.95')), about: 'comparison' }, ...answer.claims] };
  }
  const found = agreement({ ...stated, unit: null }, [{ ...ratio.multiple, unit: '' }], true);
  const rounded = found === 'rounded' && !EXACT.test(query.spoken);
  return { ...answer, claims: [{ kind: 'verdict', right: found === 'right' || rounded, about: rounded ? 'rounded' : 'figure' }, ...answer.claims] };
}

const EXACT = pattern(/正好|刚好|恰好|恰恰|不多不少|\b(?:exactly|precisely)\b/i);
const NEARLY = pattern(/(?:近|将近|接近|差不多)(?:了|是|有)?(?:[^,，。?？]{2,20}的)?\s*$|\b(?:nearly|almost|close to|just under)\s*$/i);

/** What stands right before a multiple, in Chinese with the name it is a multiple of between. */
const OVER_TIMES = pattern(/(?:超过|不止|大于|高于|多于|超出)(?:了)?(?:[^,，。?？]{2,20}的)?\s*$|\b(?:more than|over|above|exceed\w*|greater than|beyond)\s*$/i);

const LEAST_TIMES = pattern(/(?:至少|起码|不少于|不低于)(?:是|有)?(?:[^,，。?？]{2,20}的)?\s*$|\b(?:at least|not less than|no less than)\s*$/i);

const MOST_TIMES = pattern(/(?:(?:不|没有?|未)(?:超过|高于|大于|多于)|至多|最多|顶多)(?:了|是|有)*(?:[^,，。?？]{2,20}的)?\s*$|\b(?:at most|not more than|no more than|up to)\s*$/i);

const UNDER_TIMES = pattern(/(?:不到|不足|少于|低于|小于)(?:了)?(?:[^,，。?？]{2,20}的)?\s*$|\b(?:less than|under|below|short of|not even)\s*$/i);

/** "More than twice", 「不到三倍」: whether the multiple keeps within the limit; null where none is set. */
function withinLimit(spoken: string, { value, from, to }: Claimed, part: Decimal, whole: Decimal): boolean | null {
  const [before, after] = [spoken.slice(0, from), spoken.slice(to)];
  const apart = part.minus(whole.times(value));
  const limit = limitAt(spoken, { from, to });
  if (limit) return (limit.side === 'over' ? apart.gt(0) : apart.lt(0)) || (limit.inclusive && apart.eq(0));
  if (LEAST_TIMES.test(before)) return apart.gte(0);
  if (MOST_TIMES.test(before)) return apart.lte(0);
  if (UNDER_TIMES.test(before)) return apart.lt(0);
  if (DENIED.test(before.slice(-24)) || /\bno (?:more|less)\b/i.test(before)) return null;
  return OVER_TIMES.test(before) || /^\s*(?:以上|多|还多|有余)/.test(after) ? apart.gt(0) : null;
}

/** 「正好是两倍吗」, "twice as many": a multiple in words. */
function multipleSaid(spoken: string): Claimed | null {
  const found = /([两二三四五六七八九十百]+|\d+(?:\.\d+)?)\s*倍/.exec(spoken) ?? /(?<!-)\b(twice|double|triple|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty)(?= times))\b/i.exec(spoken);
  const word = found?.[1]?.toLowerCase();
  if (!found || word === undefined) return null;
  const value = /^\d/.test(word) ? decimal(word) : decimal(chineseInteger(word) ?? englishInteger(word) ?? amountInWords(word)?.value ?? (word === 'triple' ? 3 : 2));
  return { value, unit: null, text: found[0], from: found.index, to: found.index + found[0].length };
}
