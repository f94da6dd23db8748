/** What a question asks to be done: one act, by the first rule that fits. */
import type { Tag } from './lexicon.ts';
import type { Act, Claimed, Mention, Threshold } from './query.ts';
import { asksMultiple } from './multiples.ts';
import { takesAway } from './signs.ts';

/** An order to add, not a question whether it does. */
export const ADDS_UP = /^\W*(?:please |can you |could you )?add up\b/i;

export interface Shape {
  text: string; tags: ReadonlySet<Tag>; mentions: readonly Mention[]; thresholds: readonly Threshold[];
  claimed: readonly Claimed[]; n: number | null; nth: number | null; numbers: number; convertTo: string | null;
}

/** 「每一百块里」: a share in other words. */
const OF_EVERY_HUNDRED = /每(?:一百|100|百)\s*(?:块|元)|(?:一百|100)\s*(?:块|元)[^,，。]{0,24}(?:几|多少)(?:块|元)|(?:out )?of every (?:100|hundred)\b/i;
/** 「是去年的几成」: a figure as a percentage of the one before. */
const AGAINST_LAST_YEAR = /(?:是|占|相当于|等于)(?:了)?(?:去年|上年|上一年|20\d\d年?)的?(?:百分之|几成|多大比例)|(?:percent(?:age)?|share|fraction|%) of (?:last year|the previous year|the year before)/i;

/** One act a question, by the first rule that fits. The order is the rule: a cause outranks the change it explains. */
/** "How does the report explain that number": its reason, no meaning of words. */
const EXPLAINS_NUMBER = /\bexplain(?:s|ed)?\b[^,.?]{0,20}\b(?:numbers?|figures?|amounts?|zero|change|rise|fall|increase|drop|cut)\b/;
/** What words mean is asked, though one of them is also a word for what agrees. */
const MEANS = /\b(?:mean(?:s|t|ing)?|definition|defined?)\b|什么意思|啥意思|定义|名词解释/;
/** The figures of two years, both asked for. */
const BOTH_YEARS = /(?:今年|本年|去年|上年|20\d\d\s*年?)(?:和|与|跟|及|、)(?:今年|本年|去年|上年|20\d\d\s*年?)的?(?:预算|数|金额|经费)?(?:分别|各|都)(?:是|有|为)?(?:多少|几)|\b(?:20\d\d|last year|this year)\s*(?:vs\.?|versus)\s*(?:20\d\d|last year|this year)\b/;

/** 「一共有几个小项」: what is added up is a number of rows. */
const COUNTS_ITEMS = /(?<!哪)(?:几|多少)(?:个|条|笔|块)?(?:小项|项目|子项|分项|项|条目|笔|块)(?![钱款])/;

export function actOf(shape: Shape): Act {
  const { tags, mentions, text } = shape;
  const has = (...wanted: Tag[]): boolean => wanted.some((tag) => tags.has(tag));
  const named = mentions.length > 0 || has('total', 'revenueTotal', 'department');
  if (!named && !has('it', 'these', 'project', 'item', 'subItem')) {
    if (has('help')) return 'help';
    if (has('thanks', 'bye') && !asks(tags)) return 'thanks';
    if (has('greet') && !asks(tags)) return 'greet';
    if (has('document') && !has('reconcile', 'check', 'change', 'rise', 'fall', 'percent', 'why', 'amount')) return 'documents';
  }
  if (!named && shape.convertTo !== null && shape.claimed.some(({ unit }) => unit !== null)) return 'convert';
  const truth = isQuestionOfTruth(text, tags);
  if (named && WHICH_TABLE.test(text) && !has('most', 'least', 'rank', 'howMany', 'amount', 'reconcile', 'check', 'difference')) return 'where';
  if (has('code') && mentions.length > 0) return 'lookup';
  if (mentions.length === 1 && mentions[0]?.code != null && STANDS_FOR.test(text) && !/属于|归属|上[一]?级|上面|归到/.test(text)) return 'lookup';
  // "The name behind 1234567"
  if (mentions.some(({ code }) => code !== null) && /\b(?:behind|hid(?:es|den|ing))\b/.test(text) && !has('change', 'rise', 'fall')) return 'lookup';
  if (has('parent') && /belong|属于|归属/.test(text) && mentions.length > 0 && !has('percent', 'share') && !OF_A_KIND.test(text)) return 'parent';
  if (has('prior') && mentions.length > 0 && /\bwhat (?:was|were)\b/.test(text) && !has('share', 'percent', 'change', 'why', 'rise')) return 'prior';
  if (named && has('prior') && LAST_YEARS.test(text) && !truth && !has('share', 'ratio', 'difference', 'compare', 'change', 'rise', 'fall', 'why', 'percent', 'sum', 'rank', 'most', 'least')) return 'prior';
  if (named && asksLevelBefore(text) && !truth && !has('share', 'percent', 'ratio', 'difference', 'average', 'why', 'rank', 'most', 'least')) return 'lookup';
  const compared = mentions.filter(({ gap }) => !gap.includes('alias')).length + (has('total', 'revenueTotal') ? 1 : 0) >= 2;
  const things = mentions.filter(({ pieces, unknown }) => unknown.length > 0 || pieces.some(({ concepts }) => concepts.some(({ head }) => !head)));
  const sided = things.length > 1 && things.slice(1).some(({ gap }) => gap.includes('and') || gap.includes('versus'));
  // 「甲和乙加起来占丙一半以上吗」
  if (truth && has('share') && compared && /一半|半数|[一二三四五六七八九]成|分之|\bhalf\b|\bthirds?\b|\bquarters?\b/.test(text)) return 'share';
  const asksList = has('which', 'breakdown', 'howMany', 'item', 'project', 'subItem');
  if (named && beforeItMoved(text) && !has('why', 'share', 'percent', 'ratio', 'difference', 'compare', 'sum') && !truth) return 'prior';
  if (named && WHY_NONE.test(text)) return 'why';
  const moved = has('change', 'rise', 'fall');
  const onYear = ON_YEAR.test(text) && !/差/.test(text);
  const places = (text.match(/(?:表|table)\s*[\d一二三四五六七八九十]+|第.{1,3}部分|part\s+\w+/g) ?? []).length;
  if (named && UNLISTED.test(text)) return 'remainder';
  if (truth && moved && named && BECAUSE.test(text)) return 'why';
  if (things.length === 2 && AS_RATIO.test(text) && !moved && !truth && !has('why', 'prior', 'share', 'percent')) return 'ratio';
  if (compared && things.length === 1 && OVER_TOTAL.test(text)) return 'share';
  if (things.length === 2 && has('percent') && /除以|÷/.test(things[1]?.between ?? '')) return 'share';
  if (named && has('percent') && DIVIDED_BY.test(text)) return 'share';
  if (asksMultiple(text, things) && !has('why', 'prior')) return 'ratio';
  if (named && shape.thresholds.length === 0 && (PARENT_ASKED.test(text) || (LEVEL_ABOVE.test(text) && !has('least', 'rank', 'breakdown', 'howMany', 'amount') && !/最[大小多少高低贵]/.test(text)))) return 'parent';
  if (compared && AS_HUNDRED.test(text)) return 'share';
  if (named && PARTS_ADD_UP.test(text) && (shape.claimed.length === 0 || /增加额|减少额|原因|因素|\b(?:rise|increase|announced|attributes?)\b/.test(text)) && !has('share', 'ratio')) return 'reconcile';
  if (named && EXPLAINS_NUMBER.test(text)) return 'why';
  if (has('define') && mentions.length === 1 && places === 0 && MEANS.test(text) && !has('sum', 'difference', 'amount')) return 'define';
  if (mentions.length === 1 && BOTH_YEARS.test(text) && !truth && !has('share', 'ratio', 'why', 'sum', 'average', 'rank', 'most', 'least', 'breakdown')) return 'change';
  if (has('reconcile') && !has('ratio') && !(has('why') && has('prior')) && !(ADDS_UP.test(text) && mentions.length > 1) && !(shape.claimed.length > 0 && mentions.length === 1 && places === 0 && !has('sum', 'why'))) return 'reconcile';
  if (places >= 2 && truth) return 'reconcile';
  if (truth && has('sum') && (compared || places > 0) && /add up|加起来|合计/.test(text)) return 'reconcile';
  if (/where (?:do|does) .*(?:fall|belong|sit|come under)/.test(text)) return 'parent';
  if (named && moved && /\bwhere (?:do|does|did) .*\bcome from\b/.test(text)) return 'why';
  if (named && /where (?:do|does) .*(?:money|funds?|funding).* come from|how (?:is|are) .*funded|钱从哪|资金从哪|资金来源|经费来源/.test(text)) return 'wholeRow';
  if (named && /what (?:(?:comes|falls|goes|sits|belongs)(?: under| in)|belongs to)(?! (?:there|here|that|it|this|the (?:cell|box|gap|blank|column))\b)|\b(?:items|sub-?items|parts|components|lines) (?:in|of|under|within)\b/.test(text) && !has('howMany') && shape.thresholds.length === 0 && !has('most', 'least', 'rank', 'top', 'bottom') && shape.nth === null && (!has('sum', 'amount') || WITH_AMOUNTS.test(text))) return 'breakdown';
  // "Which investment projects are there?": what the name has, not what it comes to.
  if (mentions.length === 1 && THERE_ARE.test(text) && shape.thresholds.length === 0 && !has('most', 'least', 'rank', 'howMany', 'department', 'duty', 'goal')) return 'breakdown';
  if (named && mentions.some(({ gap }) => !gap.includes('and')) && shape.thresholds.length === 0 && NAMES_AND_AMOUNTS.test(text) && !has('most', 'least', 'rank')) return 'breakdown';
  // "Growth over the year before": how far it moved, not what it was.
  if (has('prior') && GROWTH_OVER.test(text) && !has('share', 'why')) return 'change';
  // "Explanation of the term", "the meaning of prior-year carry-over": the year is part of the name.
  if (has('define') && mentions.length > 0 && MEANS_EN.test(text) && !has('amount', 'rise', 'fall')) return 'define';
  if (has('why') && EXPLAIN.test(text) && !moved && !has('prior', 'difference', 'reconcile') && mentions.length > 0 && !/\bwhy\b/i.test(text)) return 'define';
  if (has('why') || (/怎么(?!样)/.test(text) && moved)) return 'why';
  if (moved && compared && sided && (has('sum') || NETTED.test(text)) && !truth && !has('versus', 'compare', 'share', 'ratio', 'average', 'percent', 'breakdown', 'which', 'most', 'least')) return 'sum';
  if (moved && compared && has('difference', 'versus', 'compare') && !has('prior') && !onYear) return 'difference';
  if (compared && (moved || /增长率|growth rate/i.test(text)) && /(?:哪[个项边]?|谁).*(?:涨|增|升|降|减)|增长率|growth rate|\b(?:faster|slower|quicker)\b|快|慢/.test(text)) return 'difference';
  if ((has('percent') && compared && !moved && !has('prior', 'ratio', 'average', 'difference', 'compare', 'versus', 'check')) || OF_EVERY_HUNDRED.test(text)) return 'share';
  if (has('share') && things.length === 2 && !/[哪谁]|什么|分别/.test(text) && /占比|比重|份额|占多|占几|百分之/.test(text)) return 'share';
  const superlative = has('most', 'least', 'top', 'bottom', 'rank') || (shape.n !== null && !has('sum')) || (shape.nth !== null && /老[二三四五](?=是|呢|的|$|[,，?？])|第\s*[一二三四五六七八九十\d]+\s*[大多高]|(?:second|third|fourth|fifth)[- ](?:largest|biggest|most|highest)/i.test(text));
  if (superlative && things.length === 2 && OF_THE_TWO.test(text) && /[和与跟同及、]|还是/.test(things[1]?.between ?? '')) return 'compare';
  // 「占总支出的大头吧？百分之几」
  if (has('share') && has('percent') && /占[^,，]{0,12}大头/.test(text)) return 'share';
  if (has('define') && mentions.length > 0 && HOW_DEFINED.test(text)) return 'define';
  // 「12 个项目里第一名」: a place among things that are named as a kind.
  const ofKind = shape.nth !== null && has('item', 'project', 'subItem') && /第\s*[一二三四五六七八九十\d]+\s*名/.test(text) && !has('purpose', 'goal', 'target', 'why');
  if ((superlative || ofKind) && !(compared && has('compare') && !has('rank'))) return 'rank';
  if (compared && EXCESS.test(text)) return 'difference';
  if (things.length === 1 && IS_WHICH.test(text) && !moved && shape.thresholds.length === 0) return 'parent';
  if (mentions.length > 0 && takesAway(text, mentions) && !truth && !has('share', 'ratio', 'average', 'why') && (compared || !has('breakdown', 'which', 'change', 'rise', 'fall'))) return 'difference';
  if (AGAINST_LAST_YEAR.test(text) || /(?:是|只有|占|相当于|等于|不到)(?:了)?(?:今年|本年)的?(?:几成|百分之|几分之)/.test(text)) return 'share';
  if (shape.thresholds.length > 0 && !truth && (asksList || has('amount', 'parent'))) return 'filter';
  if (has('remainder')) return 'remainder';
  if (BY_HEADS.test(text) && has('average') && mentions.length > 0) return 'average';
  if (has('ratio')) return 'ratio';
  if (has('share') && !COUNTED_PARTS.test(text) && !(moved && truth && mentions.length === 1 && shape.claimed.some(({ unit }) => unit === '%'))) return 'share';
  if (has('average') || (mentions.length > 0 && (PER_HEAD.test(text) || SHARED_BY.test(text))) || (has('monthly') && !has('target') && !(truth && !has('amount') && shape.claimed.length === 0))) return 'average';
  if (truth && shape.claimed.length > 0 && !/拆|构成|组成/.test(text)) return 'check';
  const asked = text.match(/多少|(?<![这那])几(?![笔样件桩])[\u4e00-\u9fff]|how many|how much/g)?.length ?? 0;
  if (has('howMany') && has('item', 'project', 'subItem', 'target') && !has('money', 'amount', 'average', 'share') && mentions.length === 0) return 'count';
  const totals = asked >= 2 ? 2 : text.match(/total|总额|总数|一共|总共/g)?.length ?? 0;
  if (compared && !has('difference', 'remainder') && !totalThenParts(text, mentions) && addsNames(text, things)) return 'sum';
  // "Is the total more than 200 million" puts a limit to one figure.
  const limited = truth && !named && shape.thresholds.length > 0 && !has('these', 'item', 'subItem', 'project');
  if (has('sum') && has('howMany') && has('item', 'project', 'subItem') && mentions.length < 2 && !has('money', 'amount') && COUNTS_ITEMS.test(text)) return 'count';
  if (has('sum') && !limited && totals < 2 && !totalThenParts(text, mentions) && (compared || has('these', 'item', 'subItem') || !named)) return 'sum';
  if (truth && (moved || has('compare', 'over', 'under', 'versus') || (named && has('prior') && has('current')))) return 'check';
  if (has('difference') && compared && onYear) return 'change';
  if (has('difference') && compared && (!has('prior') || (sided && !AGAINST_PRIOR.test(text)))) return 'difference';
  if (compared && has('compare', 'versus') && !has('change', 'prior') && !ALTERNATIVES.test(text) && !ONE_AFTER_ANOTHER.test(text)) return 'compare';
  if (has('rise', 'fall') && /数一[下数]|(?<!哪)几个(?!百分点|点)|多少个(?!百分点|点)|(?<!哪)几项|多少项|how many(?! percent| points| per cent| ?(?:wan|yuan|[千百]?万|元|亿|million|rmb|tens? |thousand))/.test(text)) return 'count';
  if (has('rise', 'fall') && has('breakdown', 'which') && mentions.length > 0 && has('breakdown', 'item')) return 'breakdown';
  if (has('rise', 'fall') && has('which', 'breakdown') && (has('item', 'project', 'subItem') || mentions.length === 0)) return 'rank';
  if (has('rise', 'fall') && mentions.length === 0 && has('item', 'project', 'subItem') && PICKED_OUT.test(text)) return 'rank';
  if (has('define') && mentions.length > 0 && !has('rise', 'fall', 'amount') && DEFINED.test(text)) return 'define';
  if (moved || (has('difference', 'compare', 'versus') && (has('prior') || /20\d\d/.test(text))) || (has('percent') && !has('share'))) return 'change';
  if (has('convert')) return has('difference') && has('these') ? 'difference' : 'convert';
  if (has('duty') && mentions.length === 0) return 'duties';
  if (has('goal') && !has('target') && mentions.length === 0) return 'goals';
  if (has('define') && mentions.length > 0 && !has('amount', 'howMany')) return 'define';
  if (has('wholeRow')) return 'wholeRow';
  if (has('parent') && !has('breakdown') && !has('howMany') && !OF_A_KIND.test(text)) return 'parent';
  // "The total income of the department" names the owner of the total, no list.
  const owner = has('total', 'revenueTotal') && !has('howMany', 'which', 'breakdown');
  if (has('department') && mentions.length === 0 && !(has('amount') && has('money')) && !owner) return truth && shape.numbers > 0 ? 'check' : 'departments';
  if (has('howMany') && has('item', 'project', 'subItem', 'target') && !has('money')) return 'count';
  if ((has('purpose') || ((mentions.length > 0 || has('it')) && FOR_WHAT.test(text)) || (has('goal') && (mentions.length > 0 || has('it')))) && !has('amount') && !has('breakdown')) return 'purpose';
  if (mentions.length > 0 && shape.thresholds.length === 0 && /what is under|what is in\b(?! the (?:budget|plan|kitty|pot))|what comes under|下面有|底下有|里面有/.test(text)) return 'breakdown';
  // "the A inside B" asks for A.
  const placed = mentions.slice(1).some(({ between }) => /^\s*(?:inside|contained in|included in|listed under|included under)(?: the)?\s*$/.test(between));
  if (has('breakdown') && !placed && (!(has('amount') && things.length > 1) || PARTS_AND_AMOUNTS.test(text))) return 'breakdown';
  if (mentions.length > 0 && /\bwhich (?:two|three|four|five|six|seven|eight|\d+)\b|哪[两三四五六七八九十\d][个项笔类家条]/.test(text)) return 'breakdown';
  if (has('where') && mentions.length > 0) return 'where';
  if (has('difference') || has('compare')) return compared ? 'difference' : 'compare';
  if (truth && shape.claimed.length > 0) return 'check';
  // 「基本工资2369元？」: a name, an amount and a question mark.
  if (named && /[?？]\s*$/.test(text) && shape.claimed.some(({ unit }) => unit !== null) && !/[几哪谁]|什么|多少|怎|\b(?:how|what|which|who|where|when)\b/i.test(text)) return 'check';
  return named || asks(tags) || has('it', 'these') || (has('money') && /\bwhat\b/i.test(text)) ? 'lookup' : 'unknown';
}

/** "The number of A or B that are inspected": one thing by two names, nothing is set against another. */
const ALTERNATIVES = /^\W*(?:the )?(?:number|amount|count|total|area|length|target|targets|budget|money) (?:of|for) [^,;?]+ or (?![^?]*\b(?:which|more|less|bigger|smaller|larger|higher|lower|compare[ds]?|versus|vs|than)\b)/i;

/** "what is X for?", "what does X do?". */
const FOR_WHAT = /(?:发|补|拨|给|补贴|补助)(?:放)?(?:给|到)?了?谁(?!负责)|谁(?:能|可以|才能|有资格|会)?(?:来)?(?:领|拿到|享受|受益|申领)|哪些人(?:能|可以)?(?:领|享受|受益)|受益(?:人|对象|群体)|^\W*\bwho(?: all)?(?: is| are|['’]s) .+ (?:for|aimed at|meant for|intended for)\W*$|\bwho (?:benefits|gains|profits|(?:is|are) (?:supposed|meant|entitled) to (?:get|receive|benefit)|gets (?:the|this|that)|receives)\b|^\W*(?:and |so )?what(?: is| are|['’]s) .+ for\W*$|^\W*what do(?:es)? .+ do\W*$/i;
/** "How does it define carry-over from last year": the year is part of what is defined. */
const DEFINED = /\b(?:defin(?:e[sd]?|ition)|mean(?:s|t|ing)?)\b(?!.*\bchange)/i;
/** "explain X" asks what X is, unless something moved. */
const EXPLAIN = /\bexplain\b/i;
/** 「甲和乙比去年少多少」, 「甲、乙各少多少」: each against its own last year, not one against the other. */
const ON_YEAR = /(?:比|较)(?:去年|上年|上一年度?)(?:又)?[多少高低涨降增减]\S{0,3}(?:多少|几)|(?:各|分别)(?:自)?[多少涨降增减]了?(?:多少|几)/;
/** A reason that is put to the test: what is printed as the reason answers it. */
const BECAUSE = /因为|由于|\b(?:because|due to|owing to|as a result of)\b/i;
/** 「甲与乙之比」, 「甲是乙的多少」 */
const AS_RATIO = /之比|比值|的比(?:例关系)?(?:是|为)?(?:多少|几|[?？]|$)|(?:是|相当于|等于)[^,，。?？]{2,24}的(?:多少|几)(?![万亿千百钱元%个项名辆人倍])/;
/** 「除以支出总计是百分之几」: what is divided may be carried from the thread. */
const DIVIDED_BY = /除以|÷/;
/** 「是怎么定义的」 asks for the definition, whatever was heard or checked. */
const HOW_DEFINED = /(?:怎么|如何|咋)(?:下)?定义|的定义是|定义是什么/;
/** Rises and falls taken together. */
const NETTED = /相抵|净增|净减|净变/;
/** The year before as what something is set against; else it is the year of both names: 「去年甲比乙少多少」. */
const AGAINST_PRIOR = /(?:比|较|跟|同|与|和|相)(?:之|起|照|于|较|对)?(?:去年|上年|上一?个?年度?|前一?个?年|往年|以前|20\d\d\s*年?)(?!的?[^，,。？?]{2,}(?:去年|上年))|(?:去年|上年|前一年)(?:相比|比(?=[,，。？?]|$|[多少高低增减]))|(?:than|from|against|versus|vs|with|to|over|since) (?:in |it was |they were )?(?:the |its |their )?(?:last year|year before|previous year|prior year|20\d\d)|(?:今年|本年|this year)/i;
/** 「甲去年的数给我」 */
const LAST_YEARS = /(?:去年|上年|上一年|前一年)的(?:预算)?(?:数|金额|那个数)/;
const WHICH_TABLE = /^\W*(?:in |on )?(?:which|what) (?:of the )?(?:tables?|pages?)\b|^(?:在)?(?:哪|第几)一?张?表/i;
/** "With their amounts", "- names plus amounts": how the parts are to be told. */
const WITH_AMOUNTS = /\b(?:(?:names?|labels?|titles?|items?) )?(?:with|plus|and) (?:the |their |its )?(?:amounts?|figures?|budgets?|numbers|values|sums)\W*$/i;
/** "Agency services: names plus amounts". */
const NAMES_AND_AMOUNTS = /\b(?:names?|labels?|titles?) (?:with|plus|and|&) (?:the |their |its )?(?:amounts?|figures?|budgets?|numbers|values|sums)\W*$/i;
/** What stands behind the 等 of a printed list, asked in Chinese. */
const GROWTH_OVER = /\b(?:growth|increase|rise|change|decrease|drop|fall|move) (?:over|on|from|against|since|compared (?:to|with)) (?:the |its )?(?:year before|previous year|prior year|last year|20\d\d)\b/i;
const MEANS_EN = /\b(?:explanation|meaning|definition|sense) of\b|\bhow(?: is|'s| are| does| do| did)\b.*\b(?:explain(?:ed|s)?|describe[ds]?|defined?|put)\b.*\b(?:here|terms?|glossary|words?|document|section|annex|appendix)\b|\b(?:defined?|explain(?:ed)?)\b.*\b(?:term|word|expression|phrase)\b/i;
const UNLISTED = /(?:没有?|未|不)(?:有|被|曾|再|单独|具体|逐项)?(?:列(?!入)|细[分化]|说用途|写用途|说明用途|交代|归入|拆|披露|点名|分解|分项|写明|注明)|(?:除|扣|减|刨)(?:了|去|掉|开)?(?:所有|全部|已)?(?:列|点名|子项|明细|写出|有名)|(?:列明|列出来?|列了名字|点名|写明|写出来)的?.{0,5}(?:之外|以外|除外|都?扣|都?减|都?刨)|其他部分|别的部分|还有(?:多少|几多)(?:别的|其他|其它)|["“「]等["”」]|[这那]个等(?!于)/;
/** Whether the wording is for what a printed list leaves out. */
export function mentionsParts(text: string): boolean {
  return UNLISTED.test(text);
}

/** 「哪个项目包含甲」, 「含甲的那个项目」, 「甲隶属哪个大类」. */
const PARENT_ASKED = /(?:所属|所在|归属)的?(?:那个?|上一?级)?(?:大?项目|科目|[类款]级?|大类)(?!的?(?:绩效|目标|预算|金额|总|，|,))|(?:算|列|归|放|计|摆|划|记|挂|并|编|纳)(?:在|到|进|入)?了?哪(?:一)?[个项]?(?:大)?(?:项目|科目|类)|(?:哪个|哪一个|什么)(?:大)?项目(?:里面?)?(?:包含|包括|含有?|装着|管着|下面有)|含.{2,20}的(?:那个)?项目|隶属|从属于|(?:算|列|归|放|计|摆|划|记|挂)(?:在|到|进|入)[^，,。？?]{1,20}还是(?!多|少|高|低|涨|升|降|跌|贵|便宜)/;
const THERE_ARE = /^\W*(?:and |so )?(?:which|what)(?: kinds? of| sorts? of)? .{3,60} (?:are|is) there\b(?! in (?:total|all)| any)/i;
/** 「甲往上到最顶层的那一类」, 「甲的大类是哪个」. */
const LEVEL_ABOVE = /(?:往上|上面|上头|再上|顶层|最顶|顶级|最上).{0,10}(?:[类款]级?|科目|层)(?!指标)|(?:对应|归属|所属)的?(?:大类|类)(?![别型])|的\s*(?:三位码)?(?:大类|[类款]级?科目|top[ -]level(?: 科目)?)(?:是|叫|选|\s*$|[，,?？])/;

/** 「一个人一年摊多少」, 「除以人头」: divided by people, not by another name. */
const BY_HEADS = /除以.{0,8}(?:人头|人数|人)|(?:一个?人|每个?人)(?:每|一)?(?:年|个?月)?(?:能|要|可以)?(?:摊|分|合|平均|多少|花)|人头/;
/** 「以甲为 100，乙是多少」 */
const AS_HUNDRED = /(?:以|拿|把|将|假如|如果|要是).{2,30}(?:为|当|是|作|算)(?:成)?\s*(?:一?百|100)(?![万千元块\d])/;
/** Which of two comes first. */
const OF_THE_TWO = /哪[个边一]|谁|孰|先后|边个/;

/** 「办公费里属于基本支出的是多少」 asks for an amount. */
const OF_A_KIND = /属于[^,，。?？]{2,14}的(?:部分|那块)?(?:金额)?(?:是|有)?(?:多少|几)/;
/** 「甲 ÷ 部门预算支出」 and nothing else. */
const OVER_TOTAL = /^[^a-z/／÷,，。?？、]{2,24}[/／÷][^a-z/／÷,，。?？、]{2,24}$/;
/** 「甲超过乙的数额」 */
const EXCESS = /(?:超过|超出|高出|高于|多于|多过|大于)[^，,。?？]{2,24}的?(?:数额|部分|差额|钱数|数目|那部分)/;
/** 「发甲的是哪一个项目」 */
const IS_WHICH = /[的这它]是(?:哪一?个|什么)(?:大)?(?:项目|科目)(?:的)?[?？。]?$/;
/** 「一个个报」: each by itself, nothing is set against another. */
const ONE_AFTER_ANOTHER = /一个个|一个一个|逐[个项一]|挨个|分别报|各报/;
/** 「细项及金额」: the parts, each with its amount. */
const PARTS_AND_AMOUNTS = /(?:细项|构成|明细|分项|组成|构成项目|组成部分|包着(?:什么|啥)|包[括含](?:什么|啥|哪些)|小项|子项)[^，,]{0,4}(?:及其?|和|与|加|、|[，,]?每[样项笔个块]|[，,]?各)(?:自)?(?:的)?(?:金额|数额|钱数|多少|是多少|几)/;

/** 「把增加的全部挑出来」, "pull out everything that rose": an order to list. */
const PICKED_OUT = /挑|筛|找(?:出|给|齐)|列(?:出|一|个|上|明)|拎出|捋|[报过数说]一遍|罗列|摘出|揪出|[全统通]部?[都统]?(?:报|说|列|给)|逐[个项一条]|一[一个]不[落漏]|别[漏落]|\b(?:list|pull|pick|single|fish|weed|go through|run through|filter|name|show|give|identify|extract|find|tell)\b/i;

/** 「四项增加额加起来跟写的差多少」: what is printed as the parts of a change, added up and set against it. */
const PARTS_ADD_UP = /(?:[几各两三四五六七八九十\d]项|原因|因素|增加额|减少额)[^，,。?？]{0,10}(?:加起来|加在一[起块]|加总|合计|相加|之和|总和|合起来)[^。?？减]{0,20}(?:差(?!旅)|对[得不]上|等于(?!多少|几)|是不是|吻合|一致)|\b(?:causes|reasons|factors|drivers|four items|three items|items|components)\b[^?]*\b(?:add up|sum|added up|total(?: them)?)\b.*\b(?:gap|difference|differ|match|against|off)\b/i;

/** What a code is the code of: 「1234567 是哪个科目」. */
const STANDS_FOR = /(?:哪|什么|啥)(?:一)?个?科目|科目(?:是|叫)(?:哪|什么|啥)|(?:科目)?(?:名称?|名字|叫法)|叫(?:什么|啥)|代表|对应|是谁|\bstand(?:s)? for\b/;

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

const BEFORE_MOVE = /(?:砍|削|减|降|缩|压|涨|增|升|提|调整?|变)(?:掉|了|少|低|减|缩|加|长|价|高|动|整|完|预算|这?一刀|得这么狠)*(?:以前|之前|前)(?![三五十\d后面两]|的?(?:幅度|原因))|\b(?:before|prior to) (?:the |this |that |its |it was |they |they were |it got |it |they got )?(?:(?:big |sharp |steep )?(?:cut|cuts|drop|fall|reduction|decrease|increase|rise|hike|jump|change|trim|slashing|growth)|(?:being )?(?:cut|trimmed|reduced|slashed|raised|increased|fell|dropped|rose|went (?:up|down)))\b/i;
/** "It rose; what must it have been in 2022": the clause that asks is for a level, whatever the others say of its movement. */
function asksLevelBefore(text: string): boolean {
  const asking = text.split(/[,;]|\.\s/).at(-1) ?? '';
  return LEVEL_BEFORE.test(asking) && !/\b(?:chang|grow|grew|ros[e]|ris[ei]|fell|fall|increas|decreas|drop|declin|cut|up|down|compar|differ|than|versus|vs|against)/i.test(asking);
}
const LEVEL_BEFORE = /\b(?:what|how much|how big|how high)\b.*\b(?:was|were|been|have had)\b.*\b(?:20\d\d|last year|(?:the )?year before)\b|\b(?:derive|deduce|calculate|compute|reconstruct|work out|back out|find|infer)\b.*\b20\d\d (?:figure|budget|amount|level|value|number|sum|total)\b/i;

/** 「砍之前是多少」, "before the cut": the year before, which the word for the fall only points at. */
export function beforeItMoved(text: string): boolean {
  return BEFORE_MOVE.test(text) && !/之后|以后|前后|\bafter\b/i.test(text);
}

/** 「为什么是 0」, 「怎么没有预算」: the reason of a level. */
const WHY_NONE = /为(?:什么|何|啥)(?:是|为|只有|全是|都是)|(?:怎么|咋|为(?:什么|何|啥))(?:会|就)?(?:没有?|是|为)(?:安排|编|列|报)?(?:预算|经费|钱|零|0)|(?:怎么|咋)一分(?:钱)?(?:都|也)?没/;

/** "With 30 vehicles, how much is there for each" */
const SHARED_BY = /\b(?:with|for|by|over|among|across|between|shar\w+)\b[^?]*\b\d{1,3} (?:\w+ )?(?:vehicles?|cars?|people|persons|staff|employees|workers|members|projects|items|communities)\b[^?]*\b(?:each|apiece|for one)\b|\beach of (?:the|our|these|those|their) \d{1,3}\b/i;

/** 「每个网格员多少钱」: of a kind of people each. */
const PER_HEAD = /(?:每|一)(?:一)?[辆部台](?:公车|公务用?车|车)|(?:每(?:一)?[个名位]?|一[个名位])[\u4e00-\u9fff]{1,6}(?:员|工|人|干部|老人|学生|户)(?:平均|能)?(?:分到|摊到|有|是|要|拿到?|领到?)?(?:多少|几)|[\u4e00-\u9fff)]\s*\/\s*\d{1,4}\s*[=＝?？]*$/;

/** 消防车占几辆: a count among others, no share. */
const COUNTED_PARTS = /占(?:了|去)?(?:几多?|多少)[架辆名台家户]/;

function asks(tags: ReadonlySet<Tag>): boolean {
  return (['amount', 'sum', 'breakdown', 'purpose', 'convert', 'change', 'rise', 'fall', 'parent', 'difference', 'compare', 'howMany', 'total', 'revenueTotal', 'department', 'duty', 'goal', 'prior', 'where', 'when', 'target', 'item', 'share', 'why', 'change'] as const).some((tag) => tags.has(tag));
}

export function isQuestionOfTruth(text: string, tags: ReadonlySet<Tag>): boolean {
  return tags.has('check') || /(?:吗|吧|(?<![什怎那这多])么)[?？。!！]?$/.test(text.trim()) || /吧[，,]\s*[^，,。？?多几哪]{1,8}[?？]?$/.test(text.trim()) || /^(?:is|was|are|were|did|does|do|has|have|will|isn't|didn't)\b(?! (?:any|some) (?:\w+ )?(?:projects?|items?|lines?|sub-?items?)\b[^?]*\b(?:which|more than|less than|over|under|above|below|at least)\b)/i.test(text.trim()) || /,?\s*(?:right|correct|yes|no)\s*\??$|,\s*(?:true|eh|(?:is|was|are|were|did|does|do|has|have)(?:n't| not)? (?:it|they|that|there|we))\s*\??$/i.test(text.trim());
}
