/** 「减少的项目加起来是不是 200」, 「四个有采购的科目合计 300 对吗」: what a set is said to come to, against what it comes to. */
import { pattern } from '../../budget/pattern.ts';
import { decimal } from '../../budget/amount.ts';
import { fold } from '../../budget/text.ts';
import type { Query } from '../../query/query.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import type { Answer } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { valueOf } from '../figures.ts';
import type { World } from '../world.ts';

/** A set is described, not named: 「减少的项目」, 「后五名」, 「有采购的科目」. */
const DESCRIBED = pattern(/的(?:项目|科目|事项|项)$|^[前后][\d一二三四五六七八九十]+(?:名|个|项|大|位)(?:的?项目)?$/);
const CLAIM_ZH = pattern(/^(?:请问|是不是|那|那么)*(?<set>[^,，。;；?？]{3,20}?)(?:加(?:起来|在一起|一起|总)|合起来|合计|一共|总共|总和|总额)(?:的?钱)?(?:是不是|是否|等不等于|等于|正好|刚好|就|应该|是|有|共)*(?<said>\d[\d,.]*)(?<unit>万元?|亿元?|元)?(?:吗|么|吧|没错吧|[,，]?(?:对吗|对吧|对不对|是吗|是吧|是不是))?[?？。]*$/);
const CLAIM_EN = pattern(/^(?:is it (?:true|right|correct) that )?(?:(?:do|does|did) )?(?<set>(?:the |all )?(?:the )?(?:projects?|items?|lines?|subjects?|categories) (?:that|which|with) [^,;?]{3,40}?) (?:together )?(?:add up to|adds? to|sum to|total|come to|comes to|make)(?: exactly| just)? (?<said>\d[\d,.]*) ?(?<unit>万元?|wan|million yuan|million|yuan)?(?:,? (?:right|correct|don't they|do they))?[?.!]*$/i);

/** Null where no set is said to come to an amount, or its sum is not one. */
export function setSumClaim(world: World, typed: string, parse: (question: string) => Query): Answer | null {
  const text = fold(typed).trim();
  const chinese = /[\u4e00-\u9fff]/.test(text);
  const { set, said, unit } = (chinese ? CLAIM_ZH.exec(text.replace(/\s/g, '')) : CLAIM_EN.exec(text))?.groups ?? {};
  if (set === undefined || said === undefined || (chinese && !DESCRIBED.test(set))) return null;
  const query = parse(chinese ? `${set}合计多少` : `how much do ${set} add up to`);
  const asked = answerQuery(world, query, [], null);
  const sums = asked.claims.flatMap((claim) => (claim.kind === 'sum' && claim.items.length > 1 ? [claim] : []));
  const [sum, another] = sums;
  if (asked.outcome !== 'answered' || !sum || another || sum.left.length > 0) return null;
  const stated = decimal(said.replace(/,/g, ''));
  const [claimed, own] = [inYuan(stated, unit ?? sum.total.unit), inYuan(valueOf(sum.total), sum.total.unit)];
  if (!claimed || !own) return null;
  return { ...asked, claims: [{ kind: 'verdict', right: claimed.abs().eq(own.abs()), about: 'figure' }, sum] };
}
