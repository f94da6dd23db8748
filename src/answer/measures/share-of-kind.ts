/** 「甲占乙四项的多少」, "what share of the four stations is A": one of several names that a word fits, as a part of all of them. */
import { pattern } from '../../budget/pattern.ts';
import { chineseInteger, englishInteger } from '../../query/slots/numerals.ts';
import type { Answer } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { shareOf, sumOf } from '../figures.ts';
import { names, operand } from './operand.ts';
import { resolveMention, type Topic } from '../names/resolve-mention.ts';
import { allMeant } from './shared-sum.ts';

/** How many the word stands for, said right behind or before it. */
const BEHIND = pattern(/^(?:的|这|那)*([两二三四五]|\d)(?:个(?![月季百])|项|笔|条|类|块(?!钱))/);
const BEFORE = pattern(/(?:[这那]([两二三四五]|\d)(?:个|项|笔|条|类)|\b(two|three|four|five))\s*$/i);

export function shareOfKind(context: Context): Answer | null {
  const { query } = context;
  const [one, other, more] = apart(context);
  if (query.act !== 'share' || !one || !other || more || query.relativeYear !== null || query.claimed.length > 0) return null;
  const kind = [one, other].find(({ certainty }) => certainty === 'several');
  const own = [one, other].find((topic) => topic !== kind);
  const members = kind ? allMeant(context, kind) : null;
  if (!kind || !own || !members) return null;
  const n = numberSaid(query.spoken, kind.mention);
  const part = own.certainty === 'sure' && own.entry && (members.includes(own.entry) || own.mention.from < kind.mention.from) ? own.entry : members.filter((entry) => own.choices.includes(entry) || own.hits.some((hit) => hit.entry === entry && hit.precision >= FITS))[0];
  const items = members.flatMap((entry) => operand(context, entry) ?? []);
  const figure = part && members.includes(part) ? operand(context, part) : null;
  if (!part || !figure || (n !== null && n !== members.length) || (n === null && !query.tags.has('sum'))) return null;
  const whole = sumOf(names(items), items, figure.year);
  return claims(context, 'its share of all that are called so', [{ kind: 'share', part: figure, whole, percent: shareOf(figure.name, figure, whole) }], [part], [figure]);
}

/** 「社区工作站四项里人员经费」: where the word says how many it stands for, it is no part of the one name behind it. */
function apart({ query, topics, world }: Context): readonly Topic[] {
  const [only, more] = topics;
  const [first, second, third] = query.mentions;
  if (!only || more || !first || !second || third || only.certainty !== 'sure' || numberSaid(query.spoken, first) === null) return topics;
  const kind = resolveMention(first, world.index, query.wanted, query.act);
  return kind.certainty === 'several' ? [kind, only] : topics;
}

const FITS = 0.6;

function numberSaid(text: string, { from, to }: { from: number; to: number }): number | null {
  const [said] = (BEHIND.exec(text.slice(to)) ?? BEFORE.exec(text.slice(0, from)) ?? []).slice(1).filter(Boolean);
  return said === undefined ? null : said === '两' ? 2 : chineseInteger(said) ?? englishInteger(said) ?? Number(said);
}
