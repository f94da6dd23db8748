/** 「支出按功能分类有哪些」, "show spending by economic category": the classes of one of the two classifications, each with its money. */
import { pattern } from '../../budget/pattern.ts';
import type { Row } from '../../budget/fact.ts';
import type { Answer, ListItem, Name } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import type { World } from '../world.ts';
import { metricOf } from './collections.ts';
import { economicClasses, functionClasses } from './classes.ts';
import { countOf, entriesOf } from './rank-figures.ts';

interface Classification { said: RegExp; name: Name; rows: (world: World) => Row[] }

const CLASSIFICATIONS: readonly Classification[] = [
  { said: /按(?:照)?(?:支出)?功能|功能分类(?:的)?(?:支出|情况|构成|明细|结构|是|有|怎)|功能(?:分类|科目)?(?:的|有哪些|有哪几个|有几个)?大?类(?!.*项目)|\bby (?:(?:the|its|their) )?function(?:al|s)?\b|\b(?:functional|function) (?:class(?:es|ification)?|categor(?:y|ies)|headings?)\b(?!.*\bprojects?\b)/i, name: { zh: '按功能分类', en: 'by function' }, rows: functionClasses },
  { said: /按(?:照)?(?:支出)?经济|经济分类(?:的)?(?:支出|情况|构成|明细|结构|是|有|怎)|\bby (?:(?:the|its|their) )?(?:economic|nature of (?:the )?(?:spending|expenditure))\b/i, name: { zh: '按经济分类（一般公共预算）', en: 'by economic class (general public budget)' }, rows: economicClasses },
];
const SPENDING = pattern(/支出|开支|花|钱|预算|经费|类|\b(?:class\w*|categor\w*|headings?)\b|\b(?:spend\w*|expenditures?|budget|money|costs?)\b/i);
/** Something else is asked of the classes, or of one thing in them. */
const OTHERWISE = pattern(/收入(?!.*支出)|最|前[二三四五六七八九十\d]|第[一二三四五六七八九十\d]|占|比|[增减涨降]|为什么|什么是|是什么意思|区别|\b(?:largest|biggest|smallest|most|least|top|share|percent\w*|proportion|rank\w*|change\w*|why|mean\w*|define|difference|code|revenues?|income)\b/i);
const ACTS: ReadonlySet<string> = new Set(['unknown', 'lookup', 'breakdown', 'departments', 'filter', 'purpose', 'count']);

export function classificationAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (!ACTS.has(query.act) || query.mentions.length > 0 || topics.some(({ mention }) => mention.to > 0) || query.table !== null || query.claimed.length > 0 || query.thresholds.length > 0 || !SPENDING.test(query.spoken) || OTHERWISE.test(query.spoken)) return null;
  const asked = CLASSIFICATIONS.filter(({ said }) => said.test(query.spoken));
  const lists = asked.flatMap(({ name, rows }) => {
    const figures = [...new Map(rows(world).flatMap((row) => metricOf(world, row, 'amount') ?? []).map((figure) => [figure.name.zh, figure])).values()];
    return figures.length > 1 ? [{ name, figures }] : [];
  });
  const items = (figures: (typeof lists)[number]['figures']): ListItem[] => figures.map((figure) => ({ figure, rank: null, extra: null }));
  return lists.length === 0 ? null : claims(context, 'the classes of a classification', lists.map(({ name, figures }) => ({ kind: 'list', of: null, what: 'items', items: items(figures), count: countOf(context, figures), total: null, remainder: null, scope: name, rest: 0 })), lists.flatMap(({ figures }) => entriesOf(context, items(figures))), lists.flatMap(({ figures }) => figures));
}
