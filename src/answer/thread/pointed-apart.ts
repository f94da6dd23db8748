/** 「多的那个多出多少」, "by how much is the bigger one bigger": how far the one described is from the other of the two. */
import { pattern } from '../../budget/pattern.ts';
import { pointerIn } from '../../query/slots/pointer.ts';
import { valueOf } from '../figures.ts';
import { differenceOfFigures } from '../measures/compare.ts';
import { shownOf } from './choice.ts';
import { entryOf } from './names.ts';
import { contextOf, type Rule } from './turn.ts';

const MORE_THAN_OTHER = pattern(/那一?(?:个|项|笔|条|块|头|边)[^,，]{0,3}(?:多|少|高|低|贵|大|小)(?:出|了)?(?:来)?(?:多少|几)|\bby how much\b/i);

export const POINTED_APART: Rule = {
  name: 'the one described, set apart from the other',
  answer: ({ world, query, thread, last }) => {
    const pointer = MORE_THAN_OTHER.test(query.spoken) && query.mentions.length === 0 && query.direction === null && query.relativeYear === null ? pointerIn(query) : null;
    if (pointer?.kind !== 'larger' && pointer?.kind !== 'smaller') return null;
    const [one, two, more] = shownOf(world, thread, last);
    if (!one || !two || more || one.unit !== two.unit || one.year !== two.year) return null;
    const [larger, smaller] = valueOf(one).lt(valueOf(two)) ? [two, one] : [one, two];
    const [own, other] = pointer.kind === 'larger' ? [larger, smaller] : [smaller, larger];
    const subjects = [one, two].flatMap((figure) => entryOf(world, figure) ?? []);
    return differenceOfFigures(contextOf(world, { ...query, act: 'difference' }, subjects, last), own, other, subjects);
  },
};
