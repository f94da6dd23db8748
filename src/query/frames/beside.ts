/**
 * A follow-up that sets the name it brings beside the thread's own: 「再加上甲呢」, "as a percentage of A", "how far is
 * it from A". What joins the name says what is done with the two.
 */
import { pattern } from '../../budget/pattern.ts';
import type { Act, Query } from '../query.ts';

export interface Beside { act: Act; /** Which of the two is the whole of a share. */ whole: 'named' | 'last' | null; /** "B is how much less than it": B comes first. */ turned?: true }

const JOINER_ZH = pattern(/(?:和|跟|与|同)(?:那个|这个)?\s*$/);
const ADDED_BEFORE = pattern(/(?:再|外|还|另)?加(?:上|进|个)?\s*$|算上(?:个)?\s*$|连同?(?:上|着)?\s*$|并上\s*$|(?:把)\s*$/);
const ADDED_AFTER = pattern(/(?:也|都)?(?:一起|一并|一块儿?|一同|也)?(?:给|帮我)?(?:加|算|并|计)(?:进|上|总|入|在|到)|加起来|加在一起|相加|合起来|凑/);
const SUM_ZH = pattern(/合计|一起|一块|加|之和|凑|合(?:起来|在|到|共)|一共|总共|总数|总和|总计|拢共/);
const APART_ZH = pattern(/差|减|多多少|少多少|高多少|低多少|大多少|小多少|贵多少|超多少|[多少高低大小超](?:出|了)?(?:多少|几|百分之)|高出|低于|多出|超出|少了|多了|悬殊|距离|相比|比起?来/);
/** 「比甲多几成」: by how much of 甲, no part of it. */
const BY_PART_ZH = pattern(/^\s*.{0,8}[多少高低大小贵超](?:出|了)?(?:几成|百分之(?:几|多少))/);
/** 「甲比它少多少」 */
const THAN_IT_ZH = pattern(/^\s*(?:比|跟|和|与|较)(?:它|这个|那个|这笔|那笔|这项|那项|上面(?:那个)?|刚才(?:那个)?)/);
const SHARE_ZH = pattern(/百分之|百分比|百分数|%|几成|占|比例|比重|份额|几分之/);
const WHOLE_BEFORE_ZH = pattern(/(?:在|占(?:到|了)?|除以|相对于?|对于?|是|为|拿|相当于|等于|放(?:在|到|进)|从|以|按|里的)\s*$/);
const WHOLE_AFTER_ZH = pattern(/^(?:整个|全部)?\s*(?:里|中|内|当中|里面|里头|之中|当|作|为|来说|而言|的(?:百分|几成|几分|多大|多少))/);
/** 「相当于几个甲」 */
const COUNTED_IN = pattern(/(?:相当于|等于|顶|抵|合)(?:得上|得了)?(?:几|多少)个\s*$/);
const IT_ZH = pattern(/它|这个|那个|这笔|那笔|这项|那项|此项|其(?!他|它|中)|这(?:占|算|是)/);

const ADDED_EN = pattern(/\b(?:add(?:ing)?|plus|incl(?:uding|\.)?|(?:together|combined|jointly|along|coupled) with|(?:that|it|this|those|these) (?:and|plus|with)|(?:sum|total) (?:of|for) (?:that|it|this) and|and also|with)\s*(?:the|also)?\s*$/i);
const SUM_EN = pattern(/\b(?:together|combined|jointly|total|sum|add(?:ed|ing)?|on top|altogether|in all|plus|incl(?:uding)?|included|joint|overall)\b/i);
const APART_EN = pattern(/\b(?:difference|gap|distance|how far|apart|above or below|more|less|bigger|smaller|larger|higher|lower|exceeds?|short of|minus|subtract(?:ing|ed)?|differ)\b/i);
const AGAINST_EN = pattern(/\b(?:with|from|to|than|and|vs\.?|versus|against|below|over|under|above|exceeds?|minus|less|subtract(?:ing)?|between (?:it|that|this) and)\s*(?:the|that of|what)?\s*$/i);
const LOWER_AFTER = pattern(/^\s*(?:is|was|are|were|costs?|gets?)?\s*(?:by )?(?:how much )?(?:higher|lower|more|less|bigger|smaller|larger)\b/i);
const SHARE_EN = pattern(/\b(?:percent(?:age)?|per cent|pct|proportion|share|fraction|weight|slice|portion|part)\b|%|\bis 100\b/i);
const WHOLE_EN = pattern(/\b(?:out of|relative to|within|inside|compared (?:to|with)|against|percent(?:age)? of|% of|per cent of|fraction of|proportion of|part of|slice of|how much of|in terms of|divided by|over|if)\s*(?:all|the|all the|total)?\s*(?:whole|entire|total)?\s*$/i);
const OF_EN = pattern(/\b(?:of|in|from)\s*(?:all|the|all the|total)?\s*(?:whole|entire|total)?\s*$/i);
const TIMES_IT_ZH = pattern(/^\s*(?:是|等于|相当于|顶|抵|有)(?:它|这个|那个|这笔|那笔|这项|那项|上面(?:那个)?|刚才(?:那个)?|前面(?:那个)?)的?(?:几|多少)/);
const TIMES_IT_EN = pattern(/^\s*(?:is|are|comes to|makes) (?:how many|what multiple|how much) (?:times )?(?:of )?(?:it|that|this)\b/i);
const THAN_ZH = pattern(/(?:比|较|相较于?|对比|减去?|扣除|扣掉|减掉)\s*$/);
const LAST_YEAR_ZH = pattern(/去年|上年/);
const IT_EN = pattern(/\b(?:it|that|this|its)\b/i);

/** How the only name of a follow-up stands to the thread's own; null when it stands by itself. `inside`: the thread's name is a part of it. */
export function besideLast(query: Query, from: number, to: number, inside: boolean): Beside | null {
  const text = query.spoken;
  const [before, after] = [text.slice(0, from), text.slice(to)];
  const pair = (act: Act): Beside => ({ act, whole: null });
  const english = query.language === 'en';
  const turned = !english && THAN_IT_ZH.test(after);
  const apart: Beside = turned ? { ...pair('difference'), turned } : pair('difference');
  if (!english && (turned || THAN_ZH.test(before)) && BY_PART_ZH.test(after) && !LAST_YEAR_ZH.test(text)) return apart;
  const share = (english ? SHARE_EN : SHARE_ZH).test(before + after);
  if (share && !/去年|上年|last year/i.test(text) && query.act !== 'rank') {
    if (english ? WHOLE_EN.test(before) || (IT_EN.test(before + after) && OF_EN.test(before)) || (inside && /\bof\s*(?:the )?$/i.test(before) && !/\b(?:share|proportion) of\s*(?:the )?$/i.test(before))
      : WHOLE_BEFORE_ZH.test(before) || WHOLE_AFTER_ZH.test(after) || (IT_ZH.test(before + after) && !/占(?:它|其|这|那|了它)/.test(after)) || inside) return { act: 'share', whole: 'named' };
    if (!english) return null;
  }
  // 「乙是它的几倍」: what is named is measured by the last one.
  if (query.tags.has('ratio') && (english ? TIMES_IT_EN.test(after) : TIMES_IT_ZH.test(after))) return { ...pair('ratio'), turned: true };
  if (query.tags.has('ratio') && (english ? AGAINST_EN.test(before) || OF_EN.test(before) || IT_EN.test(before) : JOINER_ZH.test(before) || /(?:是|等于|相当于|比|顶)\s*$/.test(before))) return pair('ratio');
  if (!english && COUNTED_IN.test(before)) return pair('ratio');
  if (english) {
    if (SUM_EN.test(before + after) && ADDED_EN.test(before)) return pair('sum');
    if (/\b(?:that|it|this) (?:and|plus)\s*(?:the)?\s*$/i.test(before) && /both|together|altogether|how much/i.test(after)) return pair('sum');
    if (APART_EN.test(before + after) && !/last year|previous year/i.test(text)) {
      if (AGAINST_EN.test(before)) return pair('difference');
      // "Meals more than that?": what is named is said to be more.
      if (LOWER_AFTER.test(after)) return { ...pair('difference'), turned: true };
    }
    return null;
  }
  const joined = JOINER_ZH.test(before);
  if (ADDED_BEFORE.test(before) && (!/把\s*$/.test(before) || ADDED_AFTER.test(after)) || (joined && SUM_ZH.test(after)) || (ADDED_AFTER.test(after) && /也|一起|一并|进|算上/.test(after))) return pair('sum');
  if ((joined || turned || THAN_ZH.test(before)) && APART_ZH.test(before + after) && !LAST_YEAR_ZH.test(text)) return apart;
  return null;
}
