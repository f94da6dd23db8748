/** 「一般公共预算里的甲和乙加起来」: a fund that only says which money of the names is meant, and is no operand itself. */
import type { Query } from '../../query/query.ts';
import type { FundCut } from '../../query/slots/cuts.ts';
import { amountFacts } from './readings.ts';
import type { Topic } from './resolve-mention.ts';
import type { World } from '../world.ts';

const OPENS = /(?:^|[,，:：。]|那|请问|在|咱们?|今年|本年|\s)(?<name>(?<general>一般公共预算|一般预算|公共预算)|(?<fund>政府性基金(?:预算)?|基金预算)|(?<capital>国有资本经营预算))(?:财政)?(?:拨款|支出|资金|的钱)?(?:里面|里头|里边|这边|那边|当中|之中|里|中|内|下面?|项下|口径)的?[,，]?/;

export interface FundScoped { topics: readonly Topic[]; fund: FundCut | null }

/** The topics without the fund, where each of the others has money in it. */
export function withoutFund(world: World, query: Query, topics: readonly Topic[]): FundScoped {
  const found = OPENS.exec(query.spoken)?.groups;
  const all: FundScoped = { topics, fund: null };
  if (!found || query.language !== 'zh') return all;
  const at = query.spoken.indexOf(found.name ?? '');
  const named = topics.filter(({ mention }) => mention.to > mention.from && (mention.from < at || mention.from >= at + (found.name ?? '').length));
  const fund: FundCut = found.general !== undefined ? 'general' : found.fund !== undefined ? 'fund' : 'capital';
  const paid = (topic: Topic): boolean => topic.certainty === 'sure' && topic.entry !== null && amountFacts(topic.entry, world.book.year, { fund }).some(({ row, measure }) => row.fund === fund && measure === 'amount');
  return named.length > 1 && named.length < topics.length && named.every(paid) ? { topics: named, fund } : all;
}
