/** 「人员支出里剩下的还有多少」, "what is left of staff spending" after several of its parts were added up: the whole without what they came to. */
import { pattern } from '../../budget/pattern.ts';
import type { Claimed } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims } from '../context.ts';
import { balanceOf, valueOf } from '../figures.ts';
import { isInside } from '../measures/inside.ts';
import { resolveMentions } from '../names/resolve.ts';
import { headFigure, totalEntry, wholesOf } from '../world.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { UNLISTED } from '../../query/words/act-words.ts';
import { entryOf } from './names.ts';
import { hasAmount } from './number.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

const LEFT = pattern(/剩下|剩余|余下|其余|还剩|还有(?=多少|几万)|\b(?:left(?: over)?|rest|remain\w*|balance (?:of|out of|from|in))\b/i);
/** What is left is asked for by its amount. */
const HOW_MUCH = pattern(/多少|几|\bhow much\b|\bwhat(?:['’]s| is)\b/i);
/** A share or a list of what is left is another question. */
const OTHERWISE = pattern(/占|百分|比例|分别|各|哪|列|\b(?:percent|share|which|each|list)\b/i);

export const REST_OF_SUM: Rule = {
  name: 'the whole without the parts just added up',
  answer: (turn) => {
    const { world, query, last } = turn;
    const [number, more] = query.claimed;
    if (last.outcome !== 'answered' || more || !LEFT.test(query.spoken) || !(number !== undefined || HOW_MUCH.test(query.spoken)) || OTHERWISE.test(query.spoken) || UNLISTED.test(query.spoken) || query.direction !== null || query.relativeYear !== null || query.thresholds.length > 0 || query.table !== null) return null;
    const told = addedUp(last);
    const whole = told ? (number ? wholeOfNumber(turn, told, number) : wholeOf(turn, told)) : null;
    const total = whole && headFigure(world, whole);
    if (!told || !whole || !total || total.unit !== told.parts[0]?.unit || total.year !== told.parts[0].year) return null;
    const result = balanceOf(total.name, [total], told.parts, total.year);
    return valueOf(result).lt(0) ? null : claims(contextOf(world, query, [whole], last), 'a whole without several parts', [{ kind: 'balance', plus: [total], minus: [...told.parts], result, left: [] }], [whole], [result]);
  },
};

interface Added { parts: readonly Figure[]; whole: Figure | null }

/** What the last answer added up, or told as a share of a whole. */
function addedUp(last: Answer): Added | null {
  const sum = last.claims.find((claim): claim is Extract<Claim, { kind: 'sum' }> => claim.kind === 'sum');
  if (sum) return sum.items.length > 1 ? { parts: sum.items, whole: null } : null;
  const [share, another] = last.claims.flatMap((claim) => (claim.kind === 'share' ? [claim] : []));
  return share && !another && share.part.derivation?.includes(' + ') === true ? { parts: [share.part], whole: share.whole } : null;
}

/** "Rest of 1,234": of the whole that has this amount, where all of the parts stand in it. */
function wholeOfNumber({ world, query, last }: Turn, { parts, whole }: Added, claim: Claimed): Entry | null {
  if (!query.mentions.every(isFrame) || query.percent) return null;
  const context = contextOf(world, query, [], last);
  const inside = parts.flatMap((figure) => entryOf(world, figure) ?? []);
  const total = totalEntry(world, 'expenditure');
  const wholes = [...new Set([...(whole ? [entryOf(world, whole)] : []), ...inside.flatMap((part) => wholesOf(world, part)), total].flatMap((entry) => entry ?? []))];
  const found = wholes.find((entry) => hasAmount(world, entry, claim) && (entry === total || inside.length === parts.length && inside.every((part) => part !== entry && isInside(context, part, entry))));
  return found ?? null;
}

/** The whole that is named, or that the share was told of: of all of the parts. */
function wholeOf({ world, query, last }: Turn, { parts, whole }: Added): Entry | null {
  const shared = whole ? entryOf(world, whole) ?? null : null;
  if (query.mentions.every(isFrame)) return query.wholes.length === 0 ? shared : null;
  const [topic, another] = resolveMentions({ ...query, act: 'lookup', wanted: 'money' }, world.index);
  if (!topic?.entry || another || topic.certainty !== 'sure') return null;
  const { entry } = topic;
  const context = contextOf(world, query, [], last);
  const inside = parts.flatMap((figure) => entryOf(world, figure) ?? []);
  return entry === shared || (inside.length === parts.length && parts.length > 1 && inside.every((part) => isInside(context, part, entry))) ? entry : null;
}
