/** 「甲增加的 35 万里乙占几成」, 「乙增加的部分占那 35 万多少」, "what share of the rise in A is from B": a printed cause of a change, as a share of that change. */
import { pattern } from '../../budget/pattern.ts';
import { withoutMoneyWord } from '../../budget/text.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import type { Mention } from '../../query/query.ts';
import type { Answer } from '../answer.ts';
import { causesClaim } from '../texts/causes.ts';
import { claims, notFound, type Context } from '../context.ts';
import { shareOf, valueOf } from '../figures.ts';
import { changeAnswer, changeOf } from './change.ts';
import { asMoves, changeFigure } from './moves.ts';
import { totalEntry } from '../world.ts';

/** What moved stands first, the share behind it. */
const WITHIN_MOVE = pattern(/(?:增[加长]|上涨|涨|(?<!最)多|减少|下降|降|(?<![最多])少)(?:出来?)?(?:了|的)?(?:额|部分|金额|数)?(?:的)?(?:这|那)?\s*[\d.,]*\s*(?:万元?|亿元?|元)?(?:钱)?(?:里面?|里头|当中|之中|中)[，,]?[^，,。?？]{1,14}占|(?:增[加长]|上涨|涨|多|减少|下降|降|少)了?\s*[\d.,]+\s*(?:万元?|亿元?|元)(?:钱)?[，,]?(?:这|那)?(?:其中|里面|里头|当中|这里面|这里头|中间)[，,]?(?:的|有)?[^，,。?？]{1,14}占/);
/** The cause stands first, and then what it is a share of: an amount, or a name that moved. */
const CAUSE_FIRST = pattern(/(?:增[加长]|上涨|涨|多|减少|下降|降|少)(?:出来?)?(?:了|的)?(?:额|部分|金额|钱)?\s*(?:[\d.,]+\s*(?:万元?|亿元?|元)?)?(?:钱)?(?:是|要)?占/);
const OF_MOVE_EN = pattern(/\b(?:share|percentage|percent|part|proportion|fraction|how much|half|third|quarter|%) of (?:the |that |this )?(?:[\d.,]+ ?(?:万元?|wan|million|thousand)?(?: yuan)? )?(?:increase|rise|growth|decrease|cut|fall|drop|reduction)s? (?:in|of) (?!the (?:projects|whole budget)\b)/i);

export function shareOfCauseAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  const printed = (query.language === 'zh' ? WITHIN_MOVE.test(query.spoken) || CAUSE_FIRST.test(query.spoken) : OF_MOVE_EN.test(query.spoken)) ? ofPrintedCause(context) : null;
  if (printed) return printed;
  if (query.language !== 'zh' || !WITHIN_MOVE.test(query.spoken)) return null;
  const [first, ...others] = topics;
  const total = topics.length === 1 && query.tags.has('total') ? totalEntry(world, 'expenditure') : null;
  const entry = total ?? (first?.certainty === 'sure' ? first.entry : null);
  const parts = total ? topics : others;
  const change = entry && changeOf(context, entry);
  if (!entry || parts.length === 0) return null;
  if (!change) return changeAnswer(context, entry);
  const causes = causesClaim(context, entry, change.change);
  const cause = causes?.items.map(({ figure }) => figure).find(({ name }) => parts.some(({ mention }) => namesCause(name.zh, mention)));
  if (causes && !cause) return notFound(context, 'no printed cause is called so', 'notInDocument', parts.slice(0, 1).map(({ mention: { text } }) => ({ zh: text, en: text })), [], [causes]);
  // Without printed causes: how far the other name moved, never its amount.
  const [part] = parts;
  const moved = cause ?? (part?.certainty === 'sure' && part.entry ? changeFigure(context, part.entry) : null);
  if (!moved) return part?.entry ? changeAnswer(context, part.entry) : null;
  const [own, all] = asMoves([moved, change.change]);
  if (!own || !all || own.unit !== all.unit || valueOf(all).eq(0)) return null;
  return claims(context, 'a share of a change', [{ kind: 'share', part: own, whole: all, percent: shareOf(own.name, own, all) }], [entry], [own, all]);
}

/** Of the names, or of the amount that is said, the one that moved for printed reasons with figures; and the name that is one of them. */
function ofPrintedCause(context: Context): Answer | null {
  const { query, topics, world } = context;
  const known = topics.filter(({ mention }) => mention.to > mention.from);
  const amount = query.claimed.at(-1);
  const stated = amount ? world.index.entries.filter(({ facts }) => facts.some(({ measure, value, unit }) => measure === 'change' && value !== null && amount.unit !== null && inYuan(value.abs(), unit ?? '')?.eq(inYuan(amount.value, amount.unit) ?? -1) === true)) : [];
  for (const entry of [...known.flatMap((topic) => (topic.certainty === 'sure' && topic.entry ? [topic.entry] : [])), ...stated]) {
    const change = changeOf(context, entry);
    const causes = change && causesClaim(context, entry, change.change);
    const parts = known.filter((topic) => topic.entry !== entry);
    const own = causes?.items.map(({ figure }) => figure).filter(({ name }) => parts.some(({ mention }) => namesCause(name.zh, mention))) ?? [];
    const [only, another] = own;
    if (!change || !only || another || parts.length > 1) continue;
    const [part, whole] = asMoves([only, change.change]);
    if (part && whole && part.unit === whole.unit && !valueOf(whole).eq(0)) return claims(context, 'a share of a change', [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }], [entry], [part, whole]);
  }
  return null;
}

/** A printed cause 「某某（绿化）增加」 is called by the whole mention, by one of its concepts, or by what it says without a last word for money. */
function namesCause(cause: string, { text, pieces }: Mention): boolean {
  const short = withoutMoneyWord(text);
  return cause.includes(text) || (short.length > 1 && cause.includes(short))
    || pieces.some(({ concepts }) => concepts.some(({ zh, head }) => !head && zh.length > 1 && cause.includes(zh)));
}
