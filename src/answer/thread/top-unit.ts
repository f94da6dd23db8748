/** "Which unit has most of them?" after a number or an amount of all units, and then what part of all that is. */
import { pattern } from '../../budget/pattern.ts';
import { answerQuery } from '../answer-query.ts';
import { claims } from '../context.ts';
import { printedFigure, shareOf } from '../figures.ts';
import { OF_UNIT_BUDGET, OWN, shareOfUnit } from '../measures/share-of-own-unit.ts';
import { unitsOf } from '../names/by-unit.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule } from './turn.ts';

const WHICH = pattern(/\b(?:which|what) (?:budget |subordinate )?units?\b/i);
/** Nothing but the ranking and what points back. */
const NO_OTHER = pattern(/^\W*(?:and |so |ok |then )*(?:which|what) (?:\w+ )?units? (?:has|have|had|gets?|employs?|carries|accounts for|is|spends?|takes?)(?: (?:got|the|most|least|fewest|largest|biggest|smallest|highest|lowest|more|number|share|part|amount|of|them|it|those|these|that|up|on))*\W*$/i);

export const TOP_UNIT: readonly Rule[] = [
  {
    name: 'the unit that has most of the last name',
    answer: ({ world, query, last, subject }) => {
      if (!subject || last.subjects.length !== 1 || last.outcome !== 'answered' || query.act !== 'rank' || !WHICH.test(query.spoken) || !NO_OTHER.test(query.spoken) || unitsOf(subject).length > 0) return null;
      const entry = world.index.entries.find(({ key, unit }) => key === subject.key && unit === null);
      if (!entry || new Set(entry.facts.flatMap(({ row }) => row.budgetUnit ?? [])).size < 2) return null;
      const answer = answerQuery(world, { ...query, reference: null, mentions: [exactMention(entry)] }, [], null);
      return answer.outcome === 'answered' ? answer : null;
    },
  },
  {
    name: 'the unit’s part of what all units have',
    answer: ({ world, query, last, subject }) => {
      const [part, another] = last.listed;
      const own = part?.facts[0];
      const [named, ...more] = query.mentions;
      if (!own || !subject || another || more.length > 0 || query.act !== 'share' || own.row.budgetUnit === null || unitsOf(subject).length > 0 || query.wholes.length > 0 || query.table !== null) return null;
      // 「占自己预算多少」: of all that the unit itself has.
      const ofOwn = OWN.test(query.spoken) && !named ? shareOfUnit(world, subject, own.row.budgetUnit) : null;
      if (ofOwn) return claims(contextOf(world, query, [subject], last), OF_UNIT_BUDGET, [ofOwn], [subject], [ofOwn.part]);
      const meant = named ? resolveMention(named, world.index, own.measure === 'count' ? 'count' : query.wanted, 'lookup') : null;
      if (meant && (meant.certainty !== 'sure' || meant.entry?.key !== subject.key)) return null;
      const all = world.book.facts.find(({ row, measure, unit, year }) => row.budgetUnit === null && row.label === own.row.label && measure === own.measure && unit === own.unit && year === own.year);
      // What one unit alone has is asked for as a part of something else.
      if (!all || (all.value !== null && own.value?.eq(all.value) === true)) return null;
      const whole = printedFigure(world.nameOf(all.row.label), all);
      return claims(contextOf(world, query, [subject], last), 'the unit’s part of what all units have', [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }], [subject], [part]);
    },
  },
];
