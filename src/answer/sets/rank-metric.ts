/** What a ranking goes by, and which way: amounts, changes, percents, the earlier year. */
import { pattern } from '../../budget/pattern.ts';
import type { Context } from '../context.ts';
import type { Metric, Order } from './rank-figures.ts';

/** Words for a change in percent. */
const RATE = pattern(/增长率|下降率|变化率|增速|涨速|降速/);

/** Words that set one year against the other. */
const AGAINST = pattern(/比|较|跟|同|相|变|差|\b(?:than|from|compared|against|versus|vs|since|over)\b/i);

export function metricFor(context: Context): Metric {
  const { query } = context;
  const earlier = query.relativeYear === 'prior' || query.year === context.world.book.year - 1;
  const moved = earlier || query.direction !== null || query.tags.has('change') || query.tags.has('rise') || query.tags.has('fall') || RATE.test(query.text);
  if (!moved) return listedMetric(context);
  // 「去年最大的项目」: by the amounts of that year, printed or implied.
  if (earlier && query.direction === null && !query.percent && !(['change', 'rise', 'fall', 'difference'] as const).some((tag) => query.tags.has(tag)) && !AGAINST.test(query.spoken) && !RATE.test(query.text)) return 'prior';
  const byRate = RATE.test(query.text) || /(?:增幅|降幅|减幅|涨幅|跌幅|百分[比率数]|幅度|比例|比率).{0,4}(?:最|前|排|第|居|top)|(?:增幅|降幅|减幅|涨幅|跌幅)[更较]?[大小高低](?!于)|(?:按|看|论|凭|用|以)(?:的是)?(?:比例|比率|百分[比率数]|幅度)|比例(?:是)?多少|\b(?:gr[eo]w\w*|r[io]s(?:e|en|ing)|f[ae]ll\w*|increas\w+|decreas\w+|shr[aiu]nk|shrinking|declin\w+|drop\w*)\b.{0,16}\b(?:fastest|quickest)|\b(?:fastest|quickest)[- ](?:gr[eo]w|ris|fall|increas|decreas|shrink|declin|drop)|[增降涨跌减升缩]\S{0,4}最快|[增降涨跌减升缩]得[更较]?[快慢]|(?:谁|哪).{0,8}[增降涨跌减升缩]得?[更较]?[快慢]|(?:最|前).{0,6}(?:增幅|降幅|减幅|涨幅|幅度|百分比)|(?:largest|biggest|steepest|highest|sharpest|most|fastest).{0,24}(?:percent|rate)|\b(?:in|by|on) (?:percent|percentage|relative|proportional)|(?:percentage|percent)[- ](?:wise|terms)|\bproportion(?:ally|ately)\b|\brelatively\b|\brates? of (?:decline|growth|decrease|increase|change|fall|reduction)|缩水比例|(?:变动|变化|增减)(?:百分比|比例|幅度)|[印写标列]了?(?:增幅|降幅|减幅|涨幅)的/i.test(query.text);
  // 「降幅金额前三」
  if (byRate && /(?:[增减降涨跌]幅|幅度).{0,2}(?:按|看)?金额|金额.{0,2}(?:[增减降涨跌]幅|幅度)/.test(query.text) && !/比例|百分/.test(query.text)) return 'change';
  return byRate || (query.percent && !/钱|金额|money|amount/i.test(query.text.replace(/(?:不|别|非)(?:是|要|看|按|论|管)?(?:金额|钱数?)/g, '')) && !/by what percent/i.test(query.text)) ? 'percent' : 'change';
}

/** 「其中最大的」 after a list of changes ranks the changes. */
function listedMetric({ query, last }: Context): 'amount' | 'change' | 'percent' {
  const measures = new Set(last && query.mentions.length === 0 && query.table === null && !query.tags.has('project') && !query.tags.has('subItem') ? last.pool.map(({ facts, derivation }) => (derivation === null ? facts[0]?.measure : 'amount')) : []);
  const [only] = measures;
  return measures.size === 1 && (only === 'change' || only === 'percent') ? only : 'amount';
}

/** A growth rate and an 增减额 are told with their sign. */
const SIGNED = pattern(/增长率|下降率|变化率|增速|涨速|降速|增减/);

/** 「减少得最少」, 「变化最小」 are by how far it moved; a growth rate is lowest where it is furthest below nothing. */
export function orderOf({ query }: Context, metric: Metric): Order {
  const moves = metric === 'change' || metric === 'percent';
  if (query.order === 'least') return moves && (query.direction === 'fall' || (query.direction === null && !SIGNED.test(query.text))) ? 'sizeUp' : 'up';
  if (moves && query.direction === 'fall') return 'up';
  return moves && query.direction === null ? 'size' : 'down';
}
