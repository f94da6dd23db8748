/** 「还有哪个项目也是这个原因」, "any other with the same reason": the other changes whose printed reasons share what this one says. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import { whyAnswer } from '../measures/change.ts';
import { claims, notFound } from '../context.ts';
import { contextOf, type Rule } from './turn.ts';

const ASKED = pattern(/(?:也|同样|一样|还|另外|别的|其他|哪).{0,8}(?:这个|这|同(?:样|一)个?|一样|相同)的?(?:原因|理由|缘故)|同(?:样|一)个?的?(?:原因|理由)|\b(?:same|that|this) (?:reason|cause|explanation)\b/i);
/** What every reason says. */
const FRAME = /主要原因|原因|因此.*$|较?20\d\d年(?:度|预算)?|(?:预算)?(?:有所)?(?:增加|减少|调整)|[是为，。、；\s“”]/g;
/** So many letters together are no accident. */
const SHARED = 8;

export const SAME_CAUSE: Rule = {
  name: 'the other changes with the same reason',
  answer: ({ world, query, last, subject }) => {
    if (!ASKED.test(query.spoken) || query.mentions.length > 0 || !subject || last.subjects.length !== 1) return null;
    const own = reasonOf(subject);
    if (own === null) return null;
    const context = contextOf(world, { ...query, act: 'why', direction: null, percent: false }, [], last);
    const others = world.index.entries.filter((entry) => entry !== subject && sharesWith(own, reasonOf(entry)));
    const each = others.map((entry) => whyAnswer(context, entry)).filter(({ outcome }) => outcome === 'answered');
    return each.length === 0 ? notFound(context, 'no other change has that reason', 'noneMatch') : claims(context, 'changes with the same reason', each.flatMap((one) => one.claims), others, each.flatMap(({ listed }) => listed));
  },
};

function reasonOf({ rows }: Entry): string | null {
  const reason = rows.find((row) => row.reason)?.reason?.text;
  return reason === undefined ? null : reason.replace(/\s/g, '').replace(FRAME, '');
}

function sharesWith(one: string, other: string | null): boolean {
  return other !== null && [...one].slice(0, Math.max(0, one.length - SHARED + 1)).some((_, at) => other.includes(one.slice(at, at + SHARED)));
}
