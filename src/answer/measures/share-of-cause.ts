/** 「机关运行经费增加的 54 万里工会占几成」: a printed cause of a change, as a share of that change. */
import type { Answer } from '../answer.ts';
import { causesClaim } from '../texts/causes.ts';
import { claims, notFound, type Context } from '../context.ts';
import { shareOf, valueOf } from '../figures.ts';
import { changeAnswer, changeOf } from './change.ts';
import { asMoves, changeFigure } from './moves.ts';
import { totalEntry } from '../world.ts';

/** What moved stands first, the share behind it. */
const WITHIN_MOVE = /(?:增[加长]|上涨|涨|(?<!最)多|减少|下降|降|(?<![最多])少)(?:出来?)?(?:了|的)?(?:额|部分|金额|数)?(?:的)?(?:这|那)?\s*[\d.,]*\s*(?:万元?|亿元?|元)?(?:钱)?(?:里面?|里头|当中|之中|中)[^，,。?？]{1,14}占/;

export function shareOfCauseAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (query.language !== 'zh' || !WITHIN_MOVE.test(query.spoken)) return null;
  const [first, ...others] = topics;
  const total = topics.length === 1 && query.tags.has('total') ? totalEntry(world, 'expenditure') : null;
  const entry = total ?? (first?.certainty === 'sure' ? first.entry : null);
  const parts = total ? topics : others;
  const change = entry && changeOf(context, entry);
  if (!entry || parts.length === 0) return null;
  if (!change) return changeAnswer(context, entry);
  const causes = causesClaim(context, entry, change.change);
  const printed = causes?.items.map(({ figure }) => figure).find(({ name }) => parts.some(({ mention }) => name.zh.includes(mention.text)));
  if (causes && !printed) return notFound(context, 'no printed cause is called so', 'notInDocument', parts.slice(0, 1).map(({ mention: { text } }) => ({ zh: text, en: text })), [], [causes]);
  // Without printed causes: how far the other name moved, never its amount.
  const [part] = parts;
  const moved = printed ?? (part?.certainty === 'sure' && part.entry ? changeFigure(context, part.entry) : null);
  if (!moved) return part?.entry ? changeAnswer(context, part.entry) : null;
  const [own, all] = asMoves([moved, change.change]);
  if (!own || !all || own.unit !== all.unit || valueOf(all).eq(0)) return null;
  return claims(context, 'a share of a change', [{ kind: 'share', part: own, whole: all, percent: shareOf(own.name, own, all) }], [entry], [own, all]);
}
