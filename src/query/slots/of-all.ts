/** Follow-ups that say themselves what they are of: 「今年一共能花多少」, "which project costs the most this year". */
import { pattern } from '../../budget/pattern.ts';
import type { Query } from '../query.ts';

export const POINTS_BACK = pattern(/[这那](?:[些个几两三四五]|笔|项|里|当中)|它|其中|里面|里头|当中|[两俩三四](?:个|项|者|样|笔|块)|(?<!哪)几(?:个|项|样|笔|块)|加起来|一起|上面|前面|刚才|\b(?:it|its|they|their|them|those|these|that|which of|of which|both|together|the (?:two|three|four|rest|others?))\b/i);
/** All that is spent in the year, by whoever spends it. */
const SPENT = pattern(/(?:今年|全年|一年|本年|我们|咱们|街道|单位|办事处)[^，,。？?]{0,6}(?:一共|总共|合计|总的)(?:能|要|会|可以|得|打算|准备|计划)?(?:花|用|支出|开支)|(?:一共|总共)(?:能|要|会|可以|打算|准备|计划)(?:花|用|支出)|\bdo(?:es)? (?:we|the office|the street|the sub-?district) spend in (?:total|all)\b|\b(?:we|the office) (?:spend|are spending)\b.{0,20}\b(?:in total|altogether|in all)\b/i);
const ALL_PROJECTS = pattern(/(?:全部|所有)(?:的)?(?:项目|支出|科目)|\ball (?:the |of the )?(?:projects|items|lines)\b/i);
const WHICH_PROJECT = pattern(/(?:今年|全年|全街道|比去年|比上年|较上年).{0,12}(?:项目|支出|科目)|(?:项目|支出|科目).{0,4}(?:今年|全年|比去年|比上年|较上年)|\b(?:projects?|items?|lines?)\b.{0,24}\bthis year\b/i);
/** 「前五大经济科目」: a classification is a set of its own. */
const BY_CLASS = pattern(/(?:经济|功能)(?:分类)?(?:科目|大?类)|按(?:经济|功能)|\b(?:economic|functional?) (?:items?|lines?|class(?:es|ifications?)?|categor(?:y|ies)|subjects?|codes?)\b/i);
/** 「单位一共多少人」 after the retired: everybody there, whoever was spoken of. */
const EVERYBODY = pattern(/(?:单位|街道|办事处|机关|全[局院镇乡县]|我们|咱们|这里|这边)(?:里|上|内|现在|目前|总计|总的)*(?:一共|总共|合计|加起来|拢共|统共|总)[^，,。？?]{0,4}(?:多少|几)(?:个|名|号)?人|(?:一共|总共|全部)有?(?:多少|几)(?:个|名)?人(?:在)?(?:上班|工作|干活)|\bhow many (?:people|staff|employees|persons)\b(?: members)?(?=.*\b(?:office|street|unit|department|bureau|we|work|works|employed|payroll)\b).*\b(?:in all|in total|altogether|overall|all told|all together)\b/i);
/** 「今年的数在所有项目里排第几」: the place of what was told among all of them. */
const PLACE_OF_IT = pattern(/排(?:在|名)?(?:第几|多少位|如何|怎么样)|第几[位名]|名次|\b(?:what|which) (?:rank|place|position)\b|\bwhere\b.*\brank/i);
const ACTS: ReadonlySet<Query['act']> = new Set(['sum', 'rank', 'filter', 'count', 'breakdown', 'lookup']);

/** Nothing of the thread is meant: the set is named whole. */
export function asksOfAll({ act, spoken, reference, table, wanted }: Query): boolean {
  if (wanted === 'count' && reference === null && table === null && (act === 'sum' || act === 'lookup' || act === 'count') && EVERYBODY.test(spoken)) return true;
  if (!ACTS.has(act) || reference !== null || table !== null || POINTS_BACK.test(spoken)) return false;
  if (act === 'rank' && PLACE_OF_IT.test(spoken)) return false;
  if (act === 'sum' || act === 'lookup') return SPENT.test(spoken) || (act === 'sum' && ALL_PROJECTS.test(spoken));
  return WHICH_PROJECT.test(spoken) || ALL_PROJECTS.test(spoken) || BY_CLASS.test(spoken);
}

/** "Is the total budget over 20,000": all of it by its whole name, whatever was told before. */
export function saysWholeBudget(spoken: string): boolean {
  return /\b(?:total|whole|entire|overall|department(?:al)?) (?:budget|spending|expenditures?)\b|总预算|总支出|部门预算/i.test(spoken);
}
