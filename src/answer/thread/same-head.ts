/** "Their running funds" after a station's staff money: a line whose name begins as the last one's does, whatever else the words could name. */
import { pattern } from '../../budget/pattern.ts';
import type { Mention, Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { answerQuery } from '../answer-query.ts';
import { exactMention } from './names.ts';
import { isKin } from './kin.ts';
import type { Rule } from './turn.ts';
import type { World } from '../world.ts';

const THEIRS = pattern(/\b(?:their|its|theirs)\b|^(?:那|那么)?(?:它们?|他们|其)的?(?=[\u4e00-\u9fff]{2})/i);
const ACTS: ReadonlySet<Query['act']> = new Set(['lookup', 'unknown', 'change', 'prior']);
/** What a name must have of the words, and how far the next of the family must be behind. */
const HAS = 0.3;
const AHEAD = 0.1;
/** A name that has all the words and little else is meant wherever it stands. */
const WHOLE = 0.999;

export const SAME_HEAD: Rule = {
  name: 'a line whose name begins as the last one does',
  answer: ({ world, query, last, subject }) => {
    if (!subject || last.subjects.length !== 1 || last.outcome !== 'answered' || !ACTS.has(query.act) || query.claimed.length > 0) return null;
    const family = familyOf(world, subject);
    const [own, pointer] = family.length > 0 ? ownWords(query.mentions, family, subject) : [];
    if (!own || !(pointer || THEIRS.test(query.spoken))) return null;
    const all = world.index.findEntries({ text: own.text, pieces: own.pieces });
    const [best, next] = all.filter(({ entry }) => family.includes(entry));
    if (!best || best.precision < HAS || (next && best.score - next.score < AHEAD) || ((all[0]?.score ?? 0) >= WHOLE && all[0] !== best)) return null;
    return answerQuery(world, { ...query, act: query.act === 'unknown' ? 'lookup' : query.act, wanted: 'money', reference: null, columns: null, mentions: [{ ...exactMention(best.entry), from: own.from, to: own.to }] }, [], last);
  },
};

/** The only words that are not the family's own name, and whether that was said beside them. */
function ownWords(mentions: readonly Mention[], family: readonly Entry[], subject: Entry): [Mention | undefined, boolean] {
  const [first, second, third] = mentions;
  if (!first || third) return [undefined, false];
  if (!second) return [first, false];
  const points = ({ text, pieces }: Mention): boolean => subject.names.includes(text) || pieces.every(({ concepts }) => concepts.some(({ zh }) => family.every(({ label }) => label.includes(zh))));
  return points(second) !== points(first) ? [points(second) ? first : second, true] : [undefined, false];
}

/** Its siblings whose names begin as it does. */
function familyOf({ index }: World, subject: Entry): readonly Entry[] {
  return index.entries.filter((entry) => entry.kinds.has('money') && isKin(subject, entry));
}
