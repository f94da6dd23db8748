/** "Is sanitation bigger than the average project?", "which projects are below the average", 「甲比项目平均数多多少」: the mean of all projects, or of the parts of a name, as one side of a comparison. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, divideHalfUp } from '../../budget/amount.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure, ListItem, Name } from '../answer.ts';
import { claims, entryName, type Context } from '../context.ts';
import { computedFigure, sumOf, valueOf } from '../figures.ts';
import { PROJECT_MEAN } from '../marks.ts';
import { childrenOf, metricOf, projectRows } from '../sets/collections.ts';
import { countOf, LONGEST_LIST, sortFigures } from '../sets/rank-figures.ts';
import { averageVerdict } from '../verdicts/average-verdict.ts';
import { directionSaid } from '../verdicts/sides.ts';
import { aroundNames, namesInOrder } from '../verdicts/said-in-order.ts';
import { differenceClaim } from './compare.ts';
import { operand } from './operand.ts';

const MEAN = pattern(/\b(?:the |an? )?(?:average|mean)(?: projects?(?: budget| amount)?| of (?:all |the )*(?:14 )?projects| size| amount)?\b(?! (?:per|for each|each|every|cost|price|spending|of (?!all|the))\b)|(?:各|所有|全部)?项目(?:的|预算|金额)*(?:平均(?:[数值额]|水平|金额|预算)?|均值)|平均(?:每个|一个|的)?项目|平均[数值]|平均水平|均值/i);
const WITHIN = pattern(/^\s*(?:within|in|among|of|for) (?:the )?◇/i);
const SIDE_ZH = pattern(/高于|低于|[多高大低少小]|超过|不到|不足/);
const SIDE_EN = pattern(/\b(?:above|below|over|under|more|less|bigger|smaller|larger|higher|lower|exceeds?)\b/i);
const SET = pattern(/\b(?:how many|which|what|list(?: the)?)(?: of the)?(?: \d+)? (?:projects?|items)\b|(?:哪|几|多少)(?:些|个|几个)?项目|项目(?:有|里|中)?(?:哪|几|多少)[个些]?|(?:有)?(?:哪|几)[个些]/i);
const OTHERWISE = pattern(/去年|上年|[增涨升降减跌]|人均|每(?!个项目)|如果|\b(?:last year|grew|rose|fell|per|each|every|month|day|if)\b/i);

export function projectMeanAnswer(context: Context): Answer | null {
  const { query, world, topics } = context;
  const mean = MEAN.exec(query.spoken);
  if (!mean || OTHERWISE.test(query.spoken) || query.table !== null || query.relativeYear !== null) return null;
  const named = namesInOrder(context)?.filter(({ from, to }) => !(from >= mean.index && to <= mean.index + mean[0].length));
  if (!named || named.length > 2) return null;
  const text = aroundNames(query.spoken, named);
  const scope = named.find(({ from }) => from >= mean.index + mean[0].length && WITHIN.test(text.slice(mean.index + mean[0].length, from + 1)))?.entry ?? null;
  const others = named.filter(({ entry }) => entry !== scope);
  const [one, another] = others;
  const subject = one?.entry ?? (scope === null || /\bit\b|\bthat\b|它/.test(query.spoken) ? context.carried[0] ?? context.last?.subjects[0] : undefined);
  const aloneSaid = /\bprojects?\b|项目/i.test(query.spoken);
  if (another || (scope === null && !aloneSaid && !(subject && named.length === 0))) return null;
  const figures = (scope ? childrenOf(scope) : projectRows(world)).flatMap((row) => metricOf(world, row, 'amount') ?? []);
  if (figures.length < 2 || new Set(figures.map(({ unit }) => unit)).size > 1) return null;
  const average = meanOf(context, figures, scope);
  const around = text.replace(mean[0], ' ').replace(/(?<![多高大低少小])多少/g, ' ');
  if (SET.test(query.spoken) && others.length === 0) return sided(context, figures, average, around);
  if (others.length === 0 && !(subject && (named.length > 0 || topics.length === 0) && /\b(?:it|that)\b|它|这/i.test(query.spoken))) return topics.length === 0 && (query.thresholds.length > 0 || query.claimed.length > 0) && isQuestionOfTruth(query.spoken, query.tags) ? averageVerdict(context, claims(context, PROJECT_MEAN, [average], [], [average.average])) : null;
  const own = subject ? operand(context, subject, average.average) : null;
  if (!subject || !own || own.unit !== average.average.unit || !(query.language === 'zh' ? SIDE_ZH : SIDE_EN).test(around)) return null;
  const apart = differenceClaim(own, { ...average.average, name: nameOfMean(context, scope) });
  const side = directionSaid(around.replace(/超过/g, '大').replace(/不到|不足/g, '小').replace(/\bunder\b/gi, 'below').replace(/\bover\b/gi, 'above'));
  const judged = isQuestionOfTruth(query.spoken, query.tags) && !/多少|\bhow\b/i.test(query.spoken) && side !== null;
  const verdict: Claim[] = judged && apart.kind === 'difference' ? [{ kind: 'verdict', right: !valueOf(apart.difference).eq(0) && apart.less === (side === 'fall'), about: 'comparison' }] : [];
  return claims(context, PROJECT_MEAN, [...verdict, apart, average], [subject], [own, average.average]);
}

function nameOfMean(context: Context, scope: Entry | null): Name {
  if (!scope) return { zh: '项目平均数', en: 'the average project' };
  const { zh, en } = entryName(context, scope);
  return { zh: `${zh}各项的平均数`, en: `the average part of ${en ?? zh}` };
}

function meanOf(context: Context, figures: readonly Figure[], scope: Entry | null): Extract<Claim, { kind: 'average' }> {
  const name = scope ? { zh: `${entryName(context, scope).zh}所列各项`, en: `the listed parts of ${entryName(context, scope).en ?? entryName(context, scope).zh}` } : { zh: '项目合计', en: 'all projects' };
  const total = sumOf(name, figures, context.world.book.year);
  const average = computedFigure(total.name, divideHalfUp(valueOf(total), decimal(figures.length), 2).toFixed(2), total.unit, total.year, `${total.value} ÷ ${figures.length}`, [total]);
  return { kind: 'average', total, count: null, per: scope ? { zh: '项', en: 'item' } : { zh: '个项目', en: 'project' }, average };
}

/** Those above the mean, or below it. */
function sided(context: Context, figures: readonly Figure[], average: Extract<Claim, { kind: 'average' }>, around: string): Answer | null {
  const side = /低于|不到|不足|以下|[少小低]|\b(?:below|under|less|smaller|lower)\b/i.test(around) ? 'under' : /高于|超过|以上|[多大高]|\b(?:above|over|more|bigger|larger|higher|exceed)\b/i.test(around) ? 'over' : null;
  if (side === null) return null;
  const kept = sortFigures(figures.filter((figure) => (side === 'over' ? valueOf(figure).gt(valueOf(average.average)) : valueOf(figure).lt(valueOf(average.average)))), 'down');
  if (kept.length === 0) return null;
  const items = kept.slice(0, LONGEST_LIST).map((figure): ListItem => ({ figure, rank: null, extra: null }));
  return claims(context, PROJECT_MEAN, [{ kind: 'list', of: null, what: side, items, count: countOf(context, kept), total: null, remainder: null, scope: null, rest: kept.length - items.length }, average], [], kept);
}
