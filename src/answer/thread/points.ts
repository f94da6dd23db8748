/** 「高多少个百分点」 after two rates or shares were set apart: the points between, once more. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { claims } from '../context.ts';
import { contextOf, type Rule } from './turn.ts';

const HOW_MANY_POINTS = pattern(/^(?:那|那么|到底|究竟|具体|两者|相?)*(?:差|高|低|多|少|快|慢|大|小)?(?:了|出)?(?:多少|几)个?(?:百分)?点[呢啊吗?？。]*$|^\W*(?:and |so )?(?:by )?how many (?:percentage )?points?(?: (?:higher|lower|more|less|apart|faster|slower|is that|between (?:them|the two)))?\W*$/i);

export const POINTS_TOLD: Rule = {
  name: 'the points between what was just set apart',
  answer: ({ world, query, last }) => {
    if (!HOW_MANY_POINTS.test(query.spoken.trim()) || !query.mentions.every(isFrame)) return null;
    const points = last.claims.filter((claim) => claim.kind === 'difference' && claim.left.unit === '%' && claim.right.unit === '%');
    return points.length > 0 ? claims(contextOf(world, query, last.subjects, last), 'points told once more', points, last.subjects, points.flatMap((claim) => (claim.kind === 'difference' ? [claim.difference] : []))) : null;
  },
};
