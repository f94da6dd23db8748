/** "More satisfied with A than with B": two indicators of one kind, each described by its own side of the comparison. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import { valueKinds } from '../../query/slots/value-kind.ts';
import type { Answer } from '../answer.ts';
import { differenceOfFigures } from '../measures/compare.ts';
import type { Context } from '../context.ts';
import { countsTogetherAnswer } from './counts-together.ts';
import { describedIndicator } from './indicator.ts';
import { operand } from '../measures/operand.ts';
import type { Topic } from '../names/resolve-mention.ts';
import { withComparisonVerdict } from '../verdicts/verdicts.ts';

const COMPARES = pattern(/\bthan\b|\bcompared (?:with|to)\b|\bversus\b|\bvs\b|比|跟|和|与/i);
const ASKS_PAIR = pattern(/\b(?:more|less|higher|lower|happier|larger|smaller|bigger|stricter|better)\b|\bcompared\b|高|低|哪个|谁更|更/i);

export function targetPairAnswer(context: Context): Answer | null {
  return countsTogetherAnswer(context) ?? satisfactionPair(context);
}

function satisfactionPair(context: Context): Answer | null {
  const { query, topics } = context;
  const kinds = valueKinds(query.text);
  const [kind] = kinds;
  const at = query.mentions.findIndex(({ gap }, index) => index > 0 && (gap.includes('versus') || gap.includes('and')));
  if (kind !== 'satisfaction' || at < 0 || query.claimed.length > 0 || query.thresholds.length > 0 || !COMPARES.test(query.spoken) || !ASKS_PAIR.test(query.spoken) || topics.every(hasTarget)) return null;
  const sides = [query.mentions.slice(0, at), query.mentions.slice(at)].map((mentions): Entry | null => {
    // Who is satisfied is said once, for both sides.
    const own = mentions.length > 1 ? mentions.filter(({ text }) => !WHO.test(text)) : mentions;
    const text = `${own.map((mention) => mention.text).join(' ')} ${/[a-z]/.test(query.text) ? 'satisfaction' : '满意度'}`;
    const described = describedIndicator(context.world, { ...query, text, mentions: own }, kinds);
    return described.sure ?? (described.hits[0] && described.hits[0].score > (described.hits[1]?.score ?? 0) ? described.hits[0].of : null);
  });
  const [left, right] = sides;
  if (!left || !right || left === right) return null;
  const figures = [left, right].flatMap((entry) => operand(context, entry) ?? []);
  const [one, other] = figures;
  return one && other ? withComparisonVerdict(context, differenceOfFigures(context, one, other, [left, right])) : null;
}

const WHO = pattern(/^(?:the )?(?:local )?(?:residents?|people|public|masses|locals|citizens)$|^(?:居民|群众|市民|老百姓)$/i);

function hasTarget({ certainty, entry }: Topic): boolean {
  return certainty === 'sure' && entry?.facts.some(({ measure }) => measure === 'target') === true;
}
