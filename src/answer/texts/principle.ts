/** 「出国费按什么原则编的」, "on what principle is overseas travel budgeted": what the printed reason of the name says of it. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer } from '../answer.ts';
import type { Context } from '../context.ts';
import { whyAnswer } from '../measures/change.ts';
import { resolveMentions } from '../names/resolve.ts';

const ASKED = pattern(/(?:按|依|遵|根)(?:照|据|循)?(?:的是)?(?:什么|啥|哪(?:一?[个种条])?|何种?)(?:样的?)?(?:原则|规矩|规则)|原则(?:来的?)?(?:是|叫)(?:什么|啥)|(?:什么|啥)原则|\b(?:what|which) (?:budget(?:ing)? )?(?:principle|rule)s?\b/i);
const SAYS = pattern(/原则/);

export function principleAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (!ASKED.test(query.spoken) || query.claimed.length > 0 || query.table !== null) return null;
  const topics = resolveMentions({ ...query, act: 'why', mentions: query.mentions.filter(({ text }) => !SAYS.test(text)) }, world.index);
  const [entry, another] = new Set(topics.flatMap(({ entry: own }) => own ?? []));
  const answer = entry && !another ? whyAnswer({ ...context, query: { ...query, act: 'why', direction: null, percent: false } }, entry) : null;
  return answer?.claims.some((claim) => claim.kind === 'reason' && SAYS.test(claim.text)) === true ? answer : null;
}
