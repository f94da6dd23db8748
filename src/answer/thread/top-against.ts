/** 「最大那笔比乙多多少」, "how much more is the largest one than B": one end of what was listed, set against a name. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { pointerIn } from '../../query/slots/pointer.ts';
import { isItemWord } from '../../query/slots/others.ts';
import { answerQuery } from '../answer-query.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { extremeOf } from './extreme.ts';
import { listTold } from './list-told.ts';
import { entryOf, exactMention } from './names.ts';
import { APART } from './sum-apart.ts';
import { contextOf, type Rule } from './turn.ts';
import { withComparisonVerdict } from '../verdicts/verdicts.ts';

const MOST = pattern(/最(?:大|多|高|贵|费钱|花钱)|(?:头|第)一(?:大|名|位)|老大|\b(?:largest|biggest|highest|dearest|costliest|priciest|greatest|most expensive|top)\b/i);
const LEAST = pattern(/最(?:小|少|低|便宜)|垫底|\b(?:smallest|lowest|cheapest|least expensive)\b/i);
/** Of another set than what was listed. */
const ELSEWHERE = pattern(/全部|全街道|所有|整个|\b(?:all|overall|whole|of the budget)\b/i);
const FITS = 0.6;

export const TOP_AGAINST: Rule = {
  name: 'one end of what was listed, set against a name',
  answer: ({ world, query, thread, last }) => {
    const named = query.mentions.filter((mention) => !isFrame(mention) && !isItemWord(mention.text) && !MOST.test(mention.text) && !LEAST.test(mention.text));
    const [other, another] = named;
    const [most, least] = [MOST, LEAST].map((words) => words.test(query.spoken));
    if (!other || another || most === least || !(query.act === 'difference' || query.act === 'compare' || query.act === 'rank') || !APART.test(query.spoken) || query.claimed.length > 0 || query.relativeYear !== null || query.direction !== null || pointerIn(query)?.kind === 'other' || ELSEWHERE.test(query.spoken)) return null;
    // Of a list that is still spoken of, whatever its share was in the meantime.
    const shown = listTold(world, thread)?.figures ?? (last.listed.length > 1 ? last.listed : thread.offered);
    const top = extremeOf(world, { ...thread, answer: { ...last, listed: shown } }, { ...query, order: least ? 'least' : 'most' });
    const listed = [...new Set(shown.flatMap((figure) => entryOf(world, figure) ?? []))];
    // A short word names one of the list before anything else.
    const [inList, more] = world.index.findEntries({ text: other.text, pieces: other.pieces }).filter(({ entry, precision }) => precision >= FITS && listed.includes(entry));
    const found = resolveMention(other, world.index, 'money');
    const beside = inList && !more ? inList.entry : found.certainty === 'sure' ? found.entry : null;
    if (!top || !beside || top === beside) return null;
    const asked = { ...query, act: 'difference' as const, order: null, n: null, nth: null, reference: null, mentions: [exactMention(top), { ...exactMention(beside), gap: ['versus' as const] }] };
    return withComparisonVerdict(contextOf(world, asked, [], last), answerQuery(world, asked, [], last));
  },
};
