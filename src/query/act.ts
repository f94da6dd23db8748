/** What a question asks to be done: one act, by the first rule that fits. */
import { pattern } from '../budget/pattern.ts';
import { recent } from '../budget/recent.ts';
import * as says from './words/act-words.ts';
import type { Tag } from './words/lexicon.ts';
import type { Act, Claimed, Mention, Threshold } from './query.ts';
import { isClosing } from './frames/closing.ts';
import { isDealtOut } from './slots/dealt-out.ts';
import { asksMultiple } from './slots/multiples.ts';
import { takesAway } from './frames/signs.ts';
import { WHO_PAYS } from './words/fund-words.ts';

/** "Add up the three", of what was told before; and any order to add, which is no question whether it does. */
const ADDS_THESE = pattern(/\badd up (?:all |just )?(?:of )?(?:(?:the|those|these) )?(?:two|three|four|five|six|\d|both|them|lot|these|those|all)\b/i);
export const ADDS_UP = /^\W*(?:please |can you |could you )?add up\b/i;

export interface Shape {
  text: string; tags: ReadonlySet<Tag>; mentions: readonly Mention[]; thresholds: readonly Threshold[];
  claimed: readonly Claimed[]; n: number | null; nth: number | null; numbers: number; convertTo: string | null;
}

/** "Everything cut by more than 100": all that there is, by how far it moved. */
const EVERYTHING = pattern(/\b(?:everything|anything|whatever|(?:any|all|the|list|show|what) (?:of the )?(?:(?:budget|big|large|spending) )?(?:cuts|rises|increases|decreases|reductions|falls|drops|gains)|all that|those that|what (?:else )?(?:was|were|got|has|have|is|are|grew|rose|fell|shrank|dropped|declined|increased|decreased|lost|gained|jumped|went))\b|(?:所有|全部|凡是|有没有)/i);

/** "Any of the satisfaction targets below 85%?": those that are. */
const ANY_TARGET = pattern(/\bany\b[^?]*\b(?:targets|indicators)\b|(?:有没有|有无|有).*(?:指标|目标)/i);

/** One act a question, by the first rule that fits. The order is the rule: a cause outranks the change it explains. */
export function actOf(shape: Shape): Act {
  const { tags, mentions, text } = shape;
  const has = (...wanted: Tag[]): boolean => wanted.some((tag) => tags.has(tag));
  const named = mentions.length > 0 || has('total', 'revenueTotal', 'department');
  if (isClosing(text)) return 'thanks';
  if (!named && !has('it', 'these', 'project', 'item', 'subItem')) {
    if (has('help')) return 'help';
    if (has('thanks', 'bye') && !asks(tags)) return 'thanks';
    if (has('greet') && !asks(tags)) return 'greet';
    if (has('document') && !has('reconcile', 'check', 'change', 'rise', 'fall', 'percent', 'why', 'amount')) return 'documents';
  }
  if (!named && shape.convertTo !== null && shape.claimed.some(({ unit }) => unit !== null)) return 'convert';
  const truth = isQuestionOfTruth(text, tags);
  if (mentions.length > 0 && says.COUNTS_UNDER.test(text) && !truth) return 'breakdown';
  if (named && says.WHICH_TABLE.test(text) && !has('most', 'least', 'rank', 'howMany', 'amount', 'reconcile', 'check', 'difference')) return 'where';
  if (has('code') && mentions.length > 0) return 'lookup';
  if (mentions.length === 1 && mentions[0]?.code != null && says.STANDS_FOR.test(text) && !/属于|归属|上[一]?级|上面|归到/.test(text)) return 'lookup';
  // "The name behind 1234567"
  if (mentions.some(({ code }) => code !== null) && /\b(?:behind|hid(?:es|den|ing))\b/.test(text) && !has('change', 'rise', 'fall')) return 'lookup';
  if (has('parent') && /belong|属于|归属/.test(text) && mentions.length > 0 && !has('percent', 'share') && !says.OF_A_KIND.test(text)) return 'parent';
  if (has('prior') && mentions.length > 0 && /\bwhat (?:was|were)\b/.test(text) && !has('share', 'percent', 'change', 'why', 'rise')) return 'prior';
  if (named && has('prior') && says.LAST_YEARS.test(text) && !truth && !has('share', 'ratio', 'difference', 'compare', 'change', 'rise', 'fall', 'why', 'percent', 'sum', 'rank', 'most', 'least')) return 'prior';
  if (named && asksLevelBefore(text) && !truth && !has('share', 'percent', 'ratio', 'difference', 'average', 'why', 'rank', 'most', 'least')) return has('prior') || /20\d\d/.test(text) ? 'lookup' : 'prior';
  const compared = mentions.filter(({ gap }) => !gap.includes('alias')).length + (has('total', 'revenueTotal') ? 1 : 0) >= 2;
  const things = mentions.filter(({ pieces, unknown }) => unknown.length > 0 || pieces.some(({ concepts }) => concepts.some(({ head }) => !head)));
  const sided = things.length > 1 && things.slice(1).some(({ gap }) => gap.includes('and') || gap.includes('versus'));
  // 「甲和乙加起来占丙一半以上吗」
  if (truth && compared && says.FRACTION_OF.test(text)) return 'share';
  if (truth && has('share') && compared && /一半|半数|[一二三四五六七八九]成|分之|\bhalf\b|\bthirds?\b|\bquarters?\b/.test(text)) return 'share';
  const asksList = has('which', 'breakdown', 'howMany', 'item', 'project', 'subItem');
  if (named && beforeItMoved(text) && !has('why', 'share', 'percent', 'ratio', 'difference', 'compare', 'sum') && !truth) return 'prior';
  // 「那 32 万怎么来的，去年好像没有」: why it is there now.
  if (named && (says.WHY_NONE.test(text) || says.NEW_SINCE.test(text)) && !has('share', 'ratio')) return 'why';
  const moved = has('change', 'rise', 'fall');
  const onYear = says.ON_YEAR.test(text) && !/差/.test(text);
  const places = (text.match(/(?:表|table)\s*[\d一二三四五六七八九十]+|第.{1,3}部分|part\s+\w+/g) ?? []).length;
  if (named && things.length < 2 && says.COMPOSED.test(text)) return 'breakdown';
  if (named && says.UNLISTED.test(text)) return 'remainder';
  if (truth && moved && named && says.BECAUSE.test(text)) return 'why';
  if (things.length === 2 && says.AS_RATIO.test(text) && !moved && !truth && !has('why', 'prior', 'share', 'percent')) return 'ratio';
  if (compared && things.length === 1 && says.OVER_TOTAL.test(text)) return 'share';
  if (things.length === 2 && has('percent') && /除以|÷/.test(things[1]?.between ?? '')) return 'share';
  if (named && has('percent') && says.DIVIDED_BY.test(text)) return 'share';
  if (asksMultiple(text, things) && !has('why', 'prior')) return 'ratio';
  if (says.WIDER_LINE.test(text) && shape.thresholds.length === 0 && shape.nth === null && !truth) return 'parent';
  if (named && shape.thresholds.length === 0 && (says.PARENT_ASKED.test(text) || (says.LEVEL_ABOVE.test(text) && !has('least', 'rank', 'breakdown', 'howMany', 'amount') && !/最[大小多少高低贵]/.test(text)))) return 'parent';
  if (compared && says.AS_HUNDRED.test(text)) return 'share';
  if (named && says.PARTS_ADD_UP.test(text) && (shape.claimed.length === 0 || /增加额|减少额|原因|因素|\b(?:rise|increase|announced|attributes?)\b/.test(text)) && !has('share', 'ratio')) return 'reconcile';
  if (named && says.EXPLAINS_NUMBER.test(text)) return 'why';
  if (has('define') && mentions.length === 1 && places === 0 && says.MEANS.test(text) && !has('sum', 'difference', 'amount')) return 'define';
  if (mentions.length === 1 && says.BOTH_YEARS.test(text) && !truth && !has('share', 'ratio', 'why', 'sum', 'average', 'rank', 'most', 'least', 'breakdown')) return 'change';
  if (has('reconcile') && !has('ratio', 'define') && !(has('why') && has('prior')) && !(ADDS_UP.test(text) && (mentions.length > 1 || ADDS_THESE.test(text))) && !(shape.claimed.length > 0 && mentions.length === 1 && places === 0 && !has('sum', 'why'))) return 'reconcile';
  if (places >= 2 && truth) return 'reconcile';
  if (truth && shape.thresholds.length === 0 && has('sum') && (compared || places > 0) && /add up|加起来|合计/.test(text)) return 'reconcile';
  if (/where (?:do|does) .*(?:fall|belong|sit|come under)/.test(text)) return 'parent';
  if (named && moved && /\bwhere (?:do|does|did) .*\bcome from\b/.test(text)) return 'why';
  if (named && /where (?:do|does) .*(?:money|funds?|funding).* come from|how (?:is|are) .*funded|钱从哪|资金从哪|资金来源|经费来源/.test(text)) return 'wholeRow';
  if (named && WHO_PAYS.test(text) && !moved) return 'wholeRow';
  if (named && /what (?:(?:comes|falls|goes|sits|belongs)(?: under| in)|belongs to)(?! (?:there|here|that|it|this|the (?:cell|box|gap|blank|column))\b)|\b(?:items|sub-?items|parts|components|lines) (?:in|of|under|within)\b/.test(text) && !has('howMany') && shape.thresholds.length === 0 && !has('most', 'least', 'rank', 'top', 'bottom') && shape.nth === null && (!has('sum', 'amount') || says.WITH_AMOUNTS.test(text))) return 'breakdown';
  // "Which investment projects are there?": what the name has, not what it comes to.
  if (mentions.length === 1 && says.THERE_ARE.test(text) && shape.thresholds.length === 0 && !has('most', 'least', 'rank', 'howMany', 'department', 'duty', 'goal')) return 'breakdown';
  if (named && mentions.some(({ gap }) => !gap.includes('and')) && shape.thresholds.length === 0 && says.NAMES_AND_AMOUNTS.test(text) && !has('most', 'least', 'rank')) return 'breakdown';
  // "Growth over the year before": how far it moved, not what it was.
  if (has('prior') && says.GROWTH_OVER.test(text) && !has('share', 'why')) return 'change';
  // "Explanation of the term", "the meaning of prior-year carry-over": the year is part of the name.
  if (has('define') && mentions.length > 0 && says.MEANS_EN.test(text) && !has('amount', 'rise', 'fall')) return 'define';
  if (has('why') && says.EXPLAIN.test(text) && !moved && !has('prior', 'difference', 'reconcile') && mentions.length > 0 && !/\bwhy\b/i.test(text)) return 'define';
  if (has('why') || (/怎么(?!样)/.test(text) && moved) || (named && !truth && shape.claimed.length > 0 && HOW_COME.test(text)) || (named && HOW_MUCH_MOVED.test(text))) return 'why';
  if (moved && compared && sided && (has('sum') || says.NETTED.test(text)) && !truth && !has('versus', 'compare', 'share', 'ratio', 'average', 'percent', 'breakdown', 'which', 'most', 'least')) return 'sum';
  // "The cleaning of the streets, change against 2022": one name of several words, against its own year before.
  const ownYear = onYear || (!sided && says.AGAINST_YEAR.test(text));
  // 「甲、乙、丙哪个涨得最多」: which of several, and not how far the first two are apart.
  if (moved && things.length > 2 && (has('most', 'least') || says.FASTEST.test(text)) && !has('difference', 'sum', 'share', 'ratio', 'average') && (!truth || has('versus'))) return 'rank';
  if (moved && compared && has('difference', 'versus', 'compare') && !has('prior') && !ownYear) return 'difference';
  if (compared && (moved || /增长率/.test(text)) && /(?:哪[个项边]?|谁).*(?:涨|增|升|降|减)|增长率|\b(?:faster|slower|quicker)\b|快|慢/.test(text)) return things.length > 2 && !has('difference') ? 'rank' : 'difference';
  if ((has('percent') && compared && !moved && !has('prior', 'ratio', 'average', 'difference', 'compare', 'versus', 'check')) || says.OF_EVERY_HUNDRED.test(text)) return 'share';
  if (has('share') && things.length === 2 && !/[哪谁]|什么|分别/.test(text) && /占比|比重|份额|占多|占几|百分之/.test(text)) return 'share';
  const superlative = has('most', 'least', 'top', 'bottom', 'rank') || (shape.n !== null && !has('sum')) || (shape.nth !== null && /老[二三四五](?=是|呢|的|$|[,，?？])|第\s*[一二三四五六七八九十\d]+\s*[大多高贵]|(?:second|third|fourth|fifth)[- ](?:largest|biggest|most|highest)/i.test(text));
  if (superlative && things.length === 2 && says.OF_THE_TWO.test(text) && /[和与跟同及、]|还是/.test(things[1]?.between ?? '')) return 'compare';
  // "Out of all procurement how much pct": a part of it, no change.
  if ((named || has('sum')) && has('percent') && !moved && !has('prior', 'ratio', 'difference', 'compare') && says.OUT_OF.test(text)) return 'share';
  // 「占总支出的大头吧？百分之几」
  if ((has('share') || mentions.length === 1) && has('percent') && /占[^,，]{0,12}大头/.test(text)) return 'share';
  if (has('define') && mentions.length > 0 && says.HOW_DEFINED.test(text)) return 'define';
  // 「12 个项目里第一名」: a place among things that are named as a kind.
  const ofKind = shape.nth !== null && has('item', 'project', 'subItem') && /第\s*[一二三四五六七八九十\d]+\s*名/.test(text) && !has('purpose', 'goal', 'target', 'why');
  if ((superlative || ofKind) && !(compared && has('compare') && !has('rank'))) return 'rank';
  if (compared && says.EXCESS.test(text)) return 'difference';
  if (things.length === 1 && says.IS_WHICH.test(text) && !moved && shape.thresholds.length === 0) return 'parent';
  if (mentions.length > 0 && takesAway(text, mentions) && !truth && !has('share', 'ratio', 'average', 'why') && (compared || says.LEFT_OVER.test(text) || !has('breakdown', 'which', 'change', 'rise', 'fall'))) return 'difference';
  if (says.AGAINST_LAST_YEAR.test(text) || /(?:是|只有|占|相当于|等于|不到)(?:了)?(?:今年|本年)的?(?:几成|百分之|几分之)/.test(text)) return 'share';
  if (shape.thresholds.length > 0 && !truth && (asksList || has('amount', 'parent') || (has('target') && ANY_TARGET.test(text)) || (moved && !named && EVERYTHING.test(text)))) return 'filter';
  if (has('remainder')) return 'remainder';
  if (mentions.length > 0 && says.PRICE_OF_ONE.test(text) && !truth) return 'average';
  if (says.BY_HEADS.test(text) && has('average') && mentions.length > 0) return 'average';
  if (has('ratio')) return 'ratio';
  if (has('share') && !says.COUNTED_PARTS.test(text) && !(moved && truth && mentions.length === 1 && shape.claimed.some(({ unit }) => unit === '%'))) return 'share';
  if (has('average') || (mentions.length > 0 && (says.PER_HEAD.test(text) || isDealtOut(text))) || (has('monthly') && !says.COUNTED_PER_DAY.test(text) && !has('target') && !(truth && !has('amount') && shape.claimed.length === 0))) return 'average';
  if (truth && shape.claimed.length > 0 && !/拆|构成|组成/.test(text)) return 'check';
  const asked = text.match(/多少|(?<![这那])几(?![笔样件桩])[\u4e00-\u9fff]|how many|how much/g)?.length ?? 0;
  if (has('howMany') && has('item', 'project', 'subItem', 'target') && !has('money', 'amount', 'average', 'share') && mentions.length === 0) return 'count';
  const totals = asked >= 2 ? 2 : text.match(/total|总额|总数|一共|总共/g)?.length ?? 0;
  // 「甲中乙那一栏的合计数」: the one is looked into for the other.
  const inside = mentions.length === 2 && /^\s*(?:里面?|里头|中|当中|之中|项下|下面?)的?\s*$/.test(mentions[1]?.between ?? '');
  if (compared && !has('difference', 'remainder') && !totalThenParts(text, mentions) && !inside && addsNames(text, things)) return 'sum';
  // "Is the total more than 200 million" puts a limit to one figure.
  const limited = truth && !named && shape.thresholds.length > 0 && !has('these', 'item', 'subItem', 'project');
  if (has('sum') && has('howMany') && has('item', 'project', 'subItem') && mentions.length < 2 && !has('money', 'amount') && says.COUNTS_ITEMS.test(text)) return 'count';
  if (has('sum') && !limited && !inside && totals < 2 && !totalThenParts(text, mentions) && (compared || has('these', 'item', 'subItem') || !named)) return 'sum';
  if (truth && (moved || has('compare', 'over', 'under', 'versus') || (named && has('prior') && has('current')))) return 'check';
  if (has('difference') && compared && onYear) return 'change';
  if (has('difference') && compared && (!has('prior') || (sided && !says.AGAINST_PRIOR.test(text)))) return 'difference';
  if (compared && !moved && says.EITHER.test(text)) return 'lookup';
  if (compared && has('compare', 'versus') && !has('change', 'prior') && !says.ALTERNATIVES.test(text) && !says.ONE_AFTER_ANOTHER.test(text)) return 'compare';
  if (has('rise', 'fall') && !(named && says.MOVED_BY_COUNT.test(text)) && /数一[下数]|(?<!哪)几个(?!百分点|点)|多少个(?!百分点|点)|(?<!哪)几项|多少项|how many(?! percent| points| per cent| ?(?:wan|yuan|[千百]?万|元|亿|million|rmb|tens? |thousand))/.test(text)) return 'count';
  if (has('rise', 'fall') && has('breakdown', 'which') && mentions.length > 0 && has('breakdown', 'item')) return 'breakdown';
  if (has('rise', 'fall') && has('which', 'breakdown') && (has('item', 'project', 'subItem') || mentions.length === 0)) return 'rank';
  if (has('rise', 'fall') && mentions.length === 0 && has('item', 'project', 'subItem') && says.PICKED_OUT.test(text)) return 'rank';
  if (has('define') && mentions.length > 0 && !has('rise', 'fall', 'amount') && says.DEFINED.test(text)) return 'define';
  if (moved || (has('difference', 'compare', 'versus') && (has('prior') || says.YEAR_SAID.test(text))) || (has('percent') && !has('share'))) return 'change';
  if (has('convert')) return has('difference') && has('these') ? 'difference' : 'convert';
  if (has('duty') && mentions.length === 0) return 'duties';
  if (has('goal') && !has('target') && mentions.length === 0) return 'goals';
  if (has('define') && mentions.length > 0 && !has('amount', 'howMany')) return 'define';
  // 「公积金那行是多少」 asks for its amount, not for every column.
  if (has('wholeRow') && !(has('amount') && named && ONE_LINE.test(text))) return 'wholeRow';
  if (has('parent') && !(mentions.length === 2 && /\bhow much of\b/.test(text)) && !has('breakdown') && !has('howMany') && !says.OF_A_KIND.test(text)) return 'parent';
  // "The total income of the department" names the owner of the total, no list.
  const owner = has('total', 'revenueTotal') && !has('howMany', 'which', 'breakdown');
  if (has('department') && mentions.length === 0 && !says.HEADS_OF_IT.test(text) && !says.SPACE.test(text) && !(has('amount') && has('money')) && !owner) return truth && shape.numbers > 0 ? 'check' : 'departments';
  if (has('howMany') && has('item', 'project', 'subItem', 'target') && !has('money')) return 'count';
  if ((has('purpose') || ((mentions.length > 0 || has('it')) && says.FOR_WHAT.test(text)) || (has('goal') && (mentions.length > 0 || has('it')))) && !has('amount') && !has('breakdown')) return 'purpose';
  if (mentions.length > 0 && shape.thresholds.length === 0 && /what is under|what is in\b(?! the (?:budget|plan|kitty|pot))|what comes under|下面有|底下有|里面有/.test(text)) return 'breakdown';
  // "the A inside B" asks for A.
  const placed = mentions.slice(1).some(({ between }) => /^\s*(?:inside|contained in|included in|listed under|included under)(?: the)?\s*$/.test(between));
  if (has('breakdown') && !placed && (!(has('amount') && things.length > 1) || says.PARTS_AND_AMOUNTS.test(text) || says.BEHIND_HEADING.test(mentions[1]?.between ?? ''))) return 'breakdown';
  if (mentions.length > 0 && /\bwhich (?:two|three|four|five|six|seven|eight|\d+)\b|哪[两三四五六七八九十\d][个项笔类家条]/.test(text)) return 'breakdown';
  if (has('where') && mentions.length > 0) return 'where';
  if (has('difference') || has('compare')) return compared ? 'difference' : 'compare';
  if (truth && shape.claimed.length > 0) return 'check';
  // 「基本工资2369元？」: a name, an amount and a question mark.
  if (named && /[?？]\s*$/.test(text) && shape.claimed.some(({ unit }) => unit !== null) && !/[几哪谁]|什么|多少|怎|\b(?:how|what|which|who|where|when)\b/i.test(text)) return 'check';
  // "Agency services 1,900?": the same without a unit.
  const [claim, another] = shape.claimed;
  if (mentions.length === 1 && claim && !another && shape.numbers === 1 && /^[\s:：=是为]*$/.test(text.slice(mentions[0]?.to, claim.from)) && /^[\s?？]+$/.test(text.slice(claim.to)) && /^\W*(?:(?:and|so|the)\W+)*$/i.test(text.slice(0, mentions[0]?.from))) return 'check';
  // "The workstations: all money together": all that is called so.
  if (mentions.length === 1 && has('sum') && !has('total', 'revenueTotal') && ALL_TOGETHER.test(text)) return 'sum';
  return named || asks(tags) || has('it', 'these') || (has('money') && /\bwhat\b/i.test(text)) ? 'lookup' : 'unknown';
}

const ALL_TOGETHER = pattern(/\b(?:all|everything)\b[^?]*\b(?:together|combined|summed)\b|\b(?:together|altogether|combined|in all|all told)\W*$/i);

/** 「那行是多少」 */
const ONE_LINE = pattern(/^(?!.*(?:整|各|每|全|来源|哪)).*[那这]一?行(?:的)?(?:预算|金额|数字?)?(?:是|有|写的是)?(?:多少|几)/);

/** Whether the wording is for what a printed list leaves out. */
export function mentionsParts(text: string): boolean {
  return says.UNLISTED.test(text);
}

/** 「甲加乙」, 「连甲带乙」, 「甲和乙一起多少」: names that are added, with no other word for a sum. */
function addsNames(text: string, names: readonly Mention[]): boolean {
  if (names.length < 2 || /分别|各|每/.test(text)) return false;
  const linked = names.slice(1).some(({ between }) => /(?:^|[\s,，、再])(?:加上?|连同|算上|外加|并上|\+)[\s"“]*$/.test(between));
  return linked || (/连(?!续)/.test(text) && names.slice(1).some(({ between }) => /^[\s"”]*带/.test(between))) || /(?:一起|这[两三四]样就?|[两三四]项|一共)(?:要|是|共|报|,|，)?.{0,3}(?:多少|几多|几钱|总数)|的总数/.test(text) || (/总(?:数|额|量)(?:是|为)?(?:多少|几多)?\s*[?？。]?$/.test(text) && (text.match(/总[数额量]/g)?.length ?? 0) === 1 && names.slice(1).every(({ gap }) => gap.includes('and')));
}

/** 「甲一共多少，乙和丙各多少」: the total of the one, then each of its parts; nothing is added. */
function totalThenParts(text: string, names: readonly Mention[]): boolean {
  return /各|分别|\beach\b|respectively/i.test(text) && names.some(({ gap, clause }) => clause > 0 && (gap.includes('sum') || gap.includes('total')));
}

/** "It rose; what must it have been in 2022": the clause that asks is for a level, whatever the others say of its movement. */
function asksLevelBefore(text: string): boolean {
  const asking = text.split(/[,;]|\.\s/).filter((clause) => !SUBORDINATE.test(clause)).at(-1) ?? '';
  return says.LEVEL_BEFORE.test(asking) && !/\b(?:chang|grow|grew|ros[e]|ris[ei]|fell|fall|increas|decreas|drop|declin|cut|up|down|compar|differ|than|versus|vs|against)/i.test(asking);
}

/** "…, since only the growth is printed": why or on what terms it is asked. */
const SUBORDINATE = pattern(/^\s*(?:since|because|given|seeing|considering|though|although|while|as (?:only|the|we|it))\b/);

/** 「砍之前是多少」, "before the cut": the year before, which the word for the fall only points at. */
export function beforeItMoved(text: string): boolean {
  return says.BEFORE_MOVE.test(text) && !/之后|以后|前后|\bafter\b/i.test(text);
}

function asks(tags: ReadonlySet<Tag>): boolean {
  return (['amount', 'sum', 'breakdown', 'purpose', 'convert', 'change', 'rise', 'fall', 'parent', 'difference', 'compare', 'howMany', 'total', 'revenueTotal', 'department', 'duty', 'goal', 'prior', 'where', 'when', 'target', 'item', 'share', 'why', 'most', 'least'] as const).some((tag) => tags.has(tag));
}

/** 「怎么有 32 万」: what is stated is taken for true, and why it is so is asked. */
const HOW_COME = pattern(/怎么(?:会|就|突然|一下子?|今年|又|还|都)*(?:有|是|填|列|报|写|定|安排|冒出?来?|出现|变成|成了|才|只有?)[了个的]?\s*[\d零]|(?:怎么|咋)(?:今年|又|就|突然|忽然|一下子?|会)*(?:冒|蹦|多)出来?[了个]?(?:一笔|这笔|\s*\d)/);

/** 「怎么一下子冒这么多」: how much it moved is seen, and why is asked. */
const HOW_MUCH_MOVED = pattern(/(?:怎么|咋)(?:会|就|突然|忽然|一下子?|一下|今年|又|还|都)*(?:冒|蹦|窜|蹿|飙|翻|涨|多|掉|跌|落|砍|缩|压|降|减|少)(?:出来?|上去|上来|下来|下去|掉|起来)?[了得]?(?:这么|那么|恁|如此)[多少大小高低狠快猛]/);

/** "So training went from 11 to 14?": a statement with a question mark. */
const MOVED_FROM_TO = pattern(/^(?:(?:so|and|but|ok|wait)\W+)*(?!how|what|which|who|when|where|why)[a-z][^?]*\b(?:went|goes|rose|fell|dropped|grew|increased|decreased|moved|changed|jumped|climbed|shrank|cut)\b[^?]*\bfrom\b[^?\d]*\d[^?]*\bto\b[^?\d]*\d[^?]*\?\s*$/i);

/** 「基本支出不到四分之一？」, 「机关服务涨了4.3%？」: a limit or a move with a question mark, and nothing that asks. */
const LIMIT_ASKED = pattern(/^(?!.*(?:哪|几[个项家]|多少|什么|谁|怎|为何|如何))[^?？]*(?:不到|不足|超过|超|高于|低于|大于|小于|多于|少于|不止|占[^,，?？\d]{0,12}|[涨升降减跌砍增](?:加|长|少|低|幅|收)?(?:为|是|约|达)?了?)了?(?:[二三四五六七八九十]分之[一二三四五六七八九]|[一二三四五六七八九]成半?|一半|半数|\d+(?:\.\d+)?(?:%|亿|万))(?:元|以[上下]|左右|上下)?[?？]$/);

/** "The total budget rose by 4 million yuan?", "Salaries are more than half of A?": a sentence with a number and a question mark, and nothing in it that asks. */
const STATED_EN = pattern(/^(?!.*[.;!] )(?!i\b)(?!.*\b(?:how|what|which|who|whose|where|why|when|or)\b)(?!\W*(?:(?:and|so|but|ok|then)\W+)*(?:is|are|was|were|do|does|did|has|have|can|could|will|would|should|any\w*|every\w*|all|those|show|list|give|tell|name|find|if|suppose|say)\b)[a-z][^?]*?\b(?:rose|fell|grew|increased|decreased|dropped|declined|climbed|jumped|shrank|went (?:up|down)|(?:is|are|was|were)(?: up| down| cut)?|makes? up|accounts? for|takes?(?: up)?|costs?|gets?|got|exceeds?|totals?|comes? to|stands? at)\b (?:by )?(?:\w+ ){0,3}?(?:rmb |cny |¥)?(?:-?\d[\d,.]*|half|(?:a|one|two|three) (?:third|quarter|fifth)s?)\b[^?]*\?\s*$/i);

/** "Government investment more than doubled?", "Cars up by half?": a name, how it moved or compares, and a question mark; nothing that asks or picks. */
const CLAIMED_EN = pattern(/^(?!.*[.;!] )(?!i\b)(?!.*\b(?:how|what|which|who|whose|where|why|when|or|any\w*|every\w*|all|reasons?|causes?|amounts?|percent(?:age)?s? (?:it|they)|those|ones|list|if|suppose)\b)(?!\W*(?:(?:and|so|but|ok|then|the|our)\W+)*(?:items?|projects?|lines?|is|are|was|were|do|does|did|has|have|can|could|will|would|should|more|less|up|down|show|give|tell|name|find|say)\b)[a-z][^?]*?\s(?<!\b(?:ma[dk]es?|set|adds?|taken?|sums?|tops?|break|broken|put|laid|write|written) )(?:(?:doubl|tripl|trebl|quadrupl|halv)ed|rose|fell|grew|shrank|dropped|declined|climbed|jumped|increased|decreased|up|down|higher|lower|bigger|smaller|larger|(?:more|less) than(?! (?:twice|double|half|a)\b))\b(?![^?]*\bby\W*$)[^?]*\?\s*$/i);

/** 「食堂涨了一倍？」, 「培训比去年多？」: the same in Chinese. */
const CLAIMED_ZH = pattern(/^(?!.*(?:[哪几谁怎最]|多少|什么|为何|为啥|如何|还是|或者|原因|分别|列|请|帮|告诉|所有|凡|有没有|如果|假如|除了))[^?？]{2,}?(?:[涨增升降减跌砍翻缩](?:加|长|少|低|幅|收|掉|水)?(?:了[^,，?？的]{0,8}|[^,，?？的了]{0,4}[倍番成半%])|倍于[^,，?？]{2,6}|(?<!占)比(?![重例率较])[^,，?？]{1,14}[多少高低大小](?:了|得多|很多|不少)?)[?？]$/);

/** 「其他交通费用增加 30 万」: stated, with nothing that asks, supposes or orders. */
const STATED_ZH = pattern(/^(?!.*(?:哪|什么|多少|[几谁怎]|为何|为啥|如果|假如|假设|假定|(?<!主)要是|若|解释|说明|告诉|请|帮|想|原因[^是]|依据|再|把|将|给|换成|折|超|以[上下内]|不到|不足|低于|高于|至少|的(?:项目|科目|支出|指标)))[^?？]*(?<=[\u4e00-\u9fff]{2}[^?？]*?)(?:一共|总共|合计|共|是|为|增加|减少|增长|下降|上涨|[涨降增减])了?(?:有)?约?\d[\d.,]*(?:[万亿千百]*元?|[人名辆台个家项]|%)[。.!！]*$/);

/** 「甲增加是因为买了车」 */
const STATED_CAUSE = pattern(/^(?!.*(?:哪|什么|多少|[几谁怎]|为何|为啥|如果|假如|解释|说明|告诉|请|还是))[^?？,，]*(?<=[\u4e00-\u9fff]{2}[^?？,，]*?)[增减涨降升][^?？,，]{0,6}是(?:因为|由于)[^?？]{2,}[^?？吗呢么吧]$/);

export function isQuestionOfTruth(text: string, tags: ReadonlySet<Tag>): boolean {
  return tags.has('check') || statesOrAsks(text.trim());
}

const statesOrAsks = recent((text: string) => STATED_ZH.test(text) || STATED_CAUSE.test(text) || MOVED_FROM_TO.test(text) || STATED_EN.test(text) || CLAIMED_EN.test(text) || CLAIMED_ZH.test(text) || LIMIT_ASKED.test(text) || /(?:吗|吧|(?<![什怎那这多])么|(?<=[\d对是够等高多少大万])不)[?？。!！]?$/.test(text) || /吧[，,]\s*[^，,。？?多几哪]{1,8}[?？]?$/.test(text) || /(?:^(?:(?:taken )?together,? |combined,? |altogether,? |in (?:total|all),? )?|^[^,;:?]{3,40}(?::|\s[-–—])\s)(?:is|was|are|were|did|does|do|has|have|will|isn't|didn't)\b(?! (?:there )?(?:(?:any|some) (?:of (?:the|our|those) )?(?:\w+ ){0,2}?(?:projects?|items?|lines?|sub-?items?|targets|indicators)|anything|something)\b[^?]*\b(?:which|more than|less than|over|under|above|below|at least)\b)/i.test(text) || /,?\s*(?:right|correct|yes|no)\s*\??$|,\s*(?:but |and )?(?:not|no) (?:more|less)(?: than that)?\s*\?$|,\s*(?:true|eh|(?:is|was|are|were|did|does|do|has|have)(?:n't| not)? (?:it|they|that|there|we))\s*\??$/i.test(text));
