/** 「甲、乙、丙哪个最多」 → 「三个平均多少」, 「一共呢」: of all that were named to be ranked, not of the first alone. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { sumOfFigures } from '../measures/sum.ts';
import { averageOf } from '../sets/sets.ts';
import { countNamed } from './parts-said.ts';
import { entryOf } from './names.ts';
import { contextOf, type Rule } from './turn.ts';

const TOGETHER = pattern(/加(?:起来|在一起|一起)|合起来|合计|一共|总共|总和|之和|\b(?:together|altogether|in total|combined|add up|add(?:ed)? (?:(?:them|these|those|all|it|the) ?)?(?:all |two|three|four|five|six)?(?: of them)?(?: up| together)|in all)\b/i);
const MEAN = pattern(/平均|均值|\b(?:average|mean)\b/i);
/** Of the one told, or by a stretch or a head: other averages. */
const OF_ONE = pattern(/每|人均|月|季|天|日均|周|它|占|比|去年|上年|[增减涨降]|\b(?:it|its|per|month|week|day|quarter|share|last year|percent\w*)\b|%/i);

export const OF_RANKED: Rule = {
  name: 'the names that were ranked, together or on average',
  answer: ({ world, query, last, thread }) => {
    const mean = MEAN.test(query.spoken);
    if (!(mean || TOGETHER.test(query.spoken)) || OF_ONE.test(query.spoken) || !query.mentions.every(isFrame) || query.wholes.length > 0 || query.claimed.length > 0 || query.thresholds.length > 0 || query.convertTo !== null) return null;
    const ranked = thread.told.findLast(({ trace }) => trace.query.act === 'rank' && trace.query.mentions.length > 1);
    const pool = ranked?.pool ?? [];
    const n = countNamed(query.spoken);
    if (!ranked || pool.length < 2 || (pool.length !== ranked.trace.query.mentions.length && n !== pool.length) || (n !== null && n !== pool.length) || !last.subjects.every((entry) => pool.some((figure) => entryOf(world, figure) === entry))) return null;
    if (pool.some(({ unit, value, facts }) => unit !== pool[0]?.unit || unit === '%' || value === '' || facts[0]?.measure === 'change')) return null;
    const entries = pool.flatMap((figure) => entryOf(world, figure) ?? []);
    const context = contextOf(world, { ...query, mentions: [], reference: null }, entries, last);
    const sum = sumOfFigures(context, pool, entries);
    if (!mean) return { ...sum, pool };
    const average = averageOf(context, pool, { zh: '所列各项', en: 'the items listed' });
    // No projects, whatever they are.
    const told = average.claims.map((claim) => (claim.kind === 'average' ? { ...claim, per: { zh: '项', en: 'item' } } : claim));
    return { ...average, claims: [...sum.claims, ...told], subjects: entries, pool };
  },
};
