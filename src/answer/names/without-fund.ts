/** 「一般公共预算里的甲和乙加起来」: a fund that only says which money of the names is meant, and is no operand itself. */
import { pattern } from '../../budget/pattern.ts';
import { ANY_FUND_EN, ANY_FUND_ZH, fundsMeant } from '../../budget/funds.ts';
import type { OneFund } from '../../budget/fact.ts';
import type { Query } from '../../query/query.ts';
import { amountFacts } from './readings.ts';
import type { Topic } from './resolve-mention.ts';
import type { World } from '../world.ts';

const OPENS = pattern(new RegExp(String.raw`(?:^|[,，:：。]|那|请问|在|咱们?|今年|本年|\s)(?<name>${ANY_FUND_ZH})(?:财政)?(?:拨款|支出|资金|的钱)?(?:里面|里头|里边|这边|那边|当中|之中|里|中|内|下面?|项下|口径)的?[,，]?`));
/** "A out of all B paid from the general public budget": behind its preposition, at the end of what is named. */
const PAID_FROM = pattern(new RegExp(String.raw`\b(?:paid|funded|financed|met|covered|coming|drawn|all)? ?(?:from|by|out of|in|within|under) (?:the |our )?(?<name>${ANY_FUND_EN})(?: money| funds?| appropriations?| table)?(?=\s*[,?.;]|\s*$)`, 'i'));

export interface FundScoped { topics: readonly Topic[]; fund: OneFund | null }

/** The topics without the fund, where each of the others has money in it. */
export function withoutFund(world: World, query: Query, topics: readonly Topic[]): FundScoped {
  const name = (query.language === 'zh' ? OPENS : PAID_FROM).exec(query.spoken)?.groups?.['name'] ?? '';
  const [fund] = fundsMeant(name);
  const all: FundScoped = { topics, fund: null };
  if (!fund) return all;
  const at = query.spoken.indexOf(name);
  const named = topics.filter(({ mention }) => mention.to > mention.from && (mention.from < at || mention.from >= at + name.length));
  const paid = (topic: Topic): boolean => topic.certainty === 'sure' && topic.entry !== null && amountFacts(topic.entry, world.book.year, { fund }).some(({ row, measure }) => row.fund === fund && measure === 'amount');
  return named.length > 1 && named.length < topics.length && named.every(paid) ? { topics: named, fund } : all;
}
