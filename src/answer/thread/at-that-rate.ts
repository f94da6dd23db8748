/** "And for 30 cars?", "what if we filled all 72 posts at that rate?" after what one of them costs: so many, each at that. */
import { pattern } from '../../budget/pattern.ts';
import { countSupposed } from '../../query/slots/supposition.ts';
import type { Answer } from '../answer.ts';
import { forSoMany } from '../measures/supposed.ts';
import { entryOf } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

const FOR_SO_MANY = pattern(/^\W*(?:(?:and|so|then|what about|how about|what|how much)\W+)*(?:(?:is|would it be|does it cost) )?for (?<n>\d{1,4})(?: of them| [a-z]+){0,2}\W*$|^(?:那|那么)?(?:要是|如果)?(?:有)?(?<zh>\d{1,4})[辆人个名台](?:车|人)?(?:的话)?(?:一共)?(?:要)?(?:多少|几)(?:钱|万)?[呢？?]*$/i);
const FILLED = pattern(/\ball (?<n>\d{1,4}) (?:[a-z]+ )?(?:posts|positions|places|cars|vehicles)\b|满编(?<zh>\d{1,4})/i);

export const AT_THAT_RATE: Rule = { name: 'so many at what was just told of one', answer: atThatRate };

function atThatRate({ world, query, last }: Turn): Answer | null {
  const [told, another] = last.claims.flatMap((claim) => (claim.kind === 'average' ? [claim] : []));
  if (!told?.count || another || !told.total.unit.includes('元') || last.claims.some(({ kind }) => kind === 'sum' || kind === 'balance')) return null;
  const supposed = countSupposed(query.spoken);
  const groups = (FOR_SO_MANY.exec(query.spoken.trim()) ?? (supposed === null && /\b(?:rate|average|cost|each)\b|人均|平均/i.test(query.spoken) ? FILLED.exec(query.spoken) : null))?.groups;
  const n = supposed?.n ?? Number(groups?.['n'] ?? groups?.['zh'] ?? 0);
  const entry = entryOf(world, told.total);
  return n > 0 && entry ? forSoMany(contextOf(world, { ...query, mentions: [] }, [entry], last), entry, told.total, told.count, told.per ?? told.count.name, supposed ?? { n, more: false, fewer: false }) : null;
}
