/** 「哪些指标跟去年一样」: a list of money is no answer to a question for indicators, and is asked back instead. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer } from '../answer.ts';
import { openTargetsSummed } from './counts-together.ts';
import { clarify, isNamed, type Context } from '../context.ts';

const OF_INDICATORS = pattern(/(?:哪[些几一]?[个项条]?|多少[个项条]|几[个项条]|什么)(?:绩效)?(?:指标|目标值?)|(?:绩效)?(?:指标|目标值)(?:里|中)?(?:都)?(?:是|有)?(?:哪|什么|几)|\b(?:which|what|how many|any) (?:of the )?(?:performance )?(?:indicators|targets)\b/i);
const OF_MONEY = pattern(/项目|科目|金额|钱|经费|资金|支出|预算|费用|万|亿|\b(?:projects?|money|amounts?|budget|cost|costs|spending|wan|million|yuan|subjects?|lines?)\b/i);
/** 「目标超过两条」 */
const SO_MANY = pattern(/(?:目标|指标)[^,，。]{0,8}[一二两三四五六七八九\d]\s*[条个项](?!项目)|\b(?:more|fewer|less) than (?:one|two|three|four|five|\d) (?:indicators|targets)\b/i);

export function noMoneyForTargets(context: Context, found: Answer): Answer {
  const { spoken } = context.query;
  const answer = openTargetsSummed(context, found);
  if (answer.outcome !== 'answered' || isNamed(context)) return answer;
  const asked = (OF_INDICATORS.test(spoken) && !OF_MONEY.test(spoken)) || (SO_MANY.test(spoken) && context.query.thresholds.length > 0);
  const money = answer.claims.some((claim) => claim.kind === 'list' && claim.items.length > 0 && claim.items.every(({ figure }) => figure.unit.includes('元')));
  return asked && money ? clarify(context, 'money is no answer to a question for indicators', 'unintelligible', [], []) : answer;
}
