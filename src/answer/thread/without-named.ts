/** 「除了甲还有啥，各多少」 after 甲's whole was spoken of: what else stands in that whole. */
import { isFrame } from '../../query/frames/bare.ts';
import { isExcept } from '../../query/slots/others.ts';
import { partsWithoutAnswer } from '../sets/parts-without.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { entryOf, exactMention } from './names.ts';
import { contextOf, type Rule } from './turn.ts';

/** Wholes of the last turns. */
const RECENT = 3;

export const WITHOUT_NAMED: Rule = {
  name: 'the whole spoken of, without the part that is named',
  answer: ({ world, query, thread, last }) => {
    const [named, another] = query.mentions.filter((mention) => !isFrame(mention));
    if (!named || another || !isExcept(query.spoken) || query.claimed.length > 0 || query.direction !== null || query.relativeYear !== null || query.wholes.length > 0 || last.outcome !== 'answered') return null;
    const shared = last.claims.flatMap((claim) => (claim.kind === 'share' ? entryOf(world, claim.whole) ?? [] : []));
    const { certainty, entry } = resolveMention(named, world.index, 'money');
    const wholes = certainty === 'sure' && entry ? [...new Set([...shared, ...last.subjects, ...[...thread.subjects].reverse().slice(0, RECENT)])].filter((one) => one !== entry) : [];
    for (const whole of wholes) {
      const topics = [whole, entry].flatMap((one) => (one ? [{ mention: exactMention(one), certainty: 'sure' as const, entry: one, choices: [one], hits: [] }] : []));
      const answer = partsWithoutAnswer({ ...contextOf(world, query, [], last), topics });
      // A sibling of the name is no whole of it.
      if (answer?.subjects.includes(whole) === true) return answer;
    }
    return null;
  },
};
