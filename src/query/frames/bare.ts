/**
 * What a follow-up that names nothing asks to be done. By itself it would hardly be a question; in a thread its few
 * words can be read more freely: 「页码呢」, "in yuan, all the zeros". The first pattern that fits is meant.
 */
import { pattern } from '../../budget/pattern.ts';
import type { Tag } from '../words/lexicon.ts';
import { beforeItMoved } from '../act.ts';
import { ONE_FROM_OTHER } from '../slots/pointer.ts';
import type { Act, Mention, Query } from '../query.ts';

/** Words for the answer itself, its form, its place in the document or the document at large: no names of what is budgeted. */
const FRAME_ZH = pattern(/上级|新加|原来|之前|之后|以前|数目|数额|数字|数值|数|额|总盘|大盘|盘|除|计|换|写|图|几|主要|调整|调|系统|原文|原话|原句|页码|页数|页|行数|行|段落|段|预期|效果|成效|意义|说明|说法|单月|实现|解决|问题|达到|单位|格式|形式|零|小数|位数|位|哪儿|理由|变动|变化|整个|整体|一整年|别带|带|写全|整年|全部|全都|所有|大|小|份|比率|比重|权重|科目|文件|文档|材料|报告|报表|表|口径|结果|总|部|这|那|它|其|项|个|笔|块|钱|名词|词|概念|含义|定义|术语|意思|解释|范围|绝对数|绝对额|绝对值|各|种|绩效目标|绩效|目标|项目|目|栏|列|隶|属|类|上|下|年/g);
const FRAME_EN: ReadonlySet<string> = new Set('base baseline stays addition arithmetic formula equation plus sum four three two five everything ones place position spot rank ranking order size function functions functional code codes name same list classification class economic number numbers ratio twelve of which column columns row rows line lines there bought tables source sources appropriation appropriations type types kind financed funded funding wan system form word words digit digits zero zeros zeroes write written writing writes unit units basis basic month months twelve year years page pages page-number table tables reference ref citation quote rate level weight work out point points result results outcome book whole everything entire overall grand all size amount figure number value part parts piece pieces individual composed made goes end format full single ten thousand thousands plain spell paper text passage line section compare lower higher bigger smaller larger cheaper dearer costlier pricier exact exactly old original term terms reason effect split evenly period sub sublines subitems beneath underneath basically side grand big large total make makes take takes group groups'.split(' '));

/** Whether a mention is nothing but words for the answer's own form and place. */
export function isFrame({ text, code }: Mention): boolean {
  if (code !== null) return false;
  if (/[\u3400-\u9fff]/.test(text)) return text.replace(/[a-z\s]/gi, '').length <= 1 || text.replace(FRAME_ZH, '').length === 0;
  return text.toLowerCase().split(/[\s-]+/).every((word) => FRAME_EN.has(word) || FRAME_EN.has(word.replace(/s$/, '')));
}

interface Bare { act: Act; pattern: RegExp; not?: RegExp; tags?: readonly Tag[]; percent?: boolean }

const PERCENT = '百分之|百分比|百分数|百分点|%|几成|占|比例|比重|份额|几分之|percent|per cent|pct|\\bshare\\b|proportion|fraction|slice|weight|relative to|portion';
const WHOLE = '总预算|总支出|总盘|大盘|整个预算|全部预算|总额|总的|全街道|整体|whole|entire|overall|everything|grand total|total budget|full budget|the total|all we|budget total|total spending';

/** Yuan as people say it; 哪块, 那两块 and 板块 are parts of something. */
const KUAI = '块钱|(?<![哪这那几一二两三四五六七八九十每大小板整各])块(?!头)';

/** In this order: what is said more narrowly stands first. */
const BARE: readonly Bare[] = [
  { act: 'wholeRow', pattern: /\b(?:funding|money|fund) sources?\b|\bsources? of (?:the |its )?(?:funds?|funding|money|finance)\b|\bsources\b|\bfinanc(?:ed|ing)\b|\bfunded (?:by|from|out of|through)\b|\b(?:how|who|what) (?:is|was|funds|finances)(?: (?:it|that|this))? ?(?:funded|paid for)?(?=\s*[?:,]|$)(?<=fund\w*|financ\w*|paid for)|\b(?:which|what) (?:appropriations?|funds?|pots?|budgets?|accounts?)\b|\bwhere (?:does|did|is|do) (?:the |its |this |that )?(?:money|funding|cash|funds?)(?: for (?:it|that|this))? (?:com|from)/i, not: /\b(?:pages?|largest|biggest|most|least|smallest|changed?)\b/i, tags: ['wholeRow'] },
  { act: 'convert', pattern: new RegExp(`^(?:那|就|即|也就是|那就是|总共|一共)*(?:多少|几)(?:块钱|元)[呢啊？?。]*$|(?:换|折|写|改|按|要|用|以|转|填|单位|精确|化|变).{0,8}(?:元|${KUAI})|(?:元|${KUAI})(?:计|算|为单位|表示|呢|给)|(?:是|合|等于|折合)(?:多少|几)(?:${KUAI}|元)|\\b(?:yuan|rmb|cny)\\b|(?:in|into) (?:millions?|billions?|thousands)\\b|多少(?:个)?亿|亿元|\\bhow many (?:亿|yi|万|wan|millions?|billions?|thousands?)\\b|\\bhow many (?:亿|万)|\\bin (?:亿|yi\\b)`, 'i'), not: /每|平均|月|per\b|month|average|(?:increase|decrease|change|rise|growth|drop|fall|cut)\b.*\b(?:last|previous|prior) year/i, tags: ['convert'] },
  { act: 'average', pattern: /(?:除以|除|分|摊|均)[^，,]{0,4}(?:12|十二)|每个?月|月均|按月|单月|个月平均|平均.{0,3}到?月|一个月|[一每按]天(?!几|多少[次人户])|日均|\bmonth(?:ly|s)?\b|\b(?:per|a|each|by the) day\b|\bdaily\b|divided? by (?:12|twelve)|over (?:12|twelve)/i, tags: ['monthly'] },
  { act: 'where', pattern: /哪一?页|第?几页|页码|页数|哪一?行|第?几行|原文|原话|出处|出自|哪里(?:写|看|查|找|有|说)|(?:在|写在|印在)(?:文件|文档|预算书)?(?:哪里?|哪儿)|哪(?:里|儿)?来的|^(?:在)?表几|哪(?:一|个|张)?表|第几张表|\bpages?\b|\btable (?:number|no\b|nr\b)|\b(?:which|what) (?:of the )?tables?\b|\btables? (?:shows?|has|lists?|prints?)\b|\b(?:point me to|show me|find) the (?:table|page|place)\b|\bthe table (?:it is|it's|that is|for|where)\b|\breference\b|\bcitation\b|\bsource\b|where (?:is|was|does|do|can|could|did|in)\b|which table\b|\bquote\b/i, not: /[花用投使拨]到?在?(?:了)?哪|哪(?:一|个)?(?:大|项|类|科目|板块)|资金来源|钱|money|fund|哪个项目|[涨增降减多少]在哪/i, tags: ['where'] },
  { act: 'share', pattern: new RegExp(`(?:${WHOLE}).*(?:${PERCENT}|除)|(?:${PERCENT}).*(?:${WHOLE})|how much of (?:the|its|that|this|our) .{3,20} (?:is|was) (?:that|it|this)\\b`, 'i'), not: /去年|上年|last year/i, tags: ['share'] },
  { act: 'ratio', pattern: /[两二俩](?:者|个|项|笔|数|边)?(?:之间)?(?:之|的)?(?:比值|比例|比率|比)(?=是|为|呢|多少|[?？]|$)|之比(?=是|为|呢|多少|[?？]|$)|几比几|比值/, not: /占|去年|上年/, tags: ['ratio'] },
  { act: 'difference', pattern: /(?:相)?差(?:了)?(?:多少|几|多大)|差距|差额|一减|相减|减一下|减出来|\bgap\b|\bapart\b|\bdifference\b|\bspread between\b|\bsubtract(?:ed)? (?:the )?(?:one|latter|second|smaller|lower) from (?:the )?(?:other|former|first|larger|bigger|higher)\b|\bone minus the other\b|\bwhat(?:'s| is| lies)? between (?:the two|them|those two)\b/i, not: /去年|上年|last year|是增是减|[涨升增多]了?还是[减降跌少]/i, tags: ['difference'] },
  { act: 'compare', pattern: /\bwhich (?:one )?(?:of (?:them|those|these|the two|the pair) )?(?:is |was |got |gets |costs? |received |receives |has |had )?(?:the )?(?:more(?: expensive| costly)?|less(?: expensive)?|dearer|cheaper|pricier|costlier)(?: one)?(?: money)?\W*$/i, tags: ['compare'] },
  { act: 'sum', pattern: /(?:都|全部?|一起)(?:算上|加上|算进|算在|加起来|算一起|加在)|(?:加|合|算)(?:在|到)?一[块起]|相加|加总|合计|\bin one (?:figure|number|sum|go)\b|\bas (?:one|a single) (?:figure|number|sum)\b|^(?:and )?(?:the )?(?:sum|total|in total|altogether|all together|combined)[?.!]*$|\b(?:these|those|they|them|all|both|the (?:two|three|four|five|lot))\b.*\b(?:come|comes|amount|add up|work out|sum up)\b(?: (?:up )?(?:to|at))?|\bhow much (?:is|are) (?:that|these|those|they|all|both|all of (?:that|them|those)) (?:together|combined|in all|in total|altogether)/i, not: /每|平均|百分|占/, tags: ['sum'] },
  { act: 'purpose', pattern: /\bwhat (?:will|is to|is going to|would|can|should) (?:be|get) done with\b|\bwhat (?:will|does|would) (?:it|that|this|the (?:money|\d[\d,.]*)) (?:be )?(?:go|used|spent|pay) (?:to|on|for|towards)\b|拿(?:来|去)(?:做|干|办)|办成?(?:什么|啥)事|目标(?!值)|(?<!项)目的|用途|干(?:什么|嘛|啥|吗)|为了(?:什么|啥)|效果|意义|解决(?:什么|啥|哪些)|图(?:个)?(?:什么|啥)|有(?:什么|啥)用|做(?:什么|啥)用?|派(?:什么|啥)用|能办成|\bpurpose|\bgoals?\b|\baims?\b|objectives?\b|point of\b|meant to\b|(?:what|who|whom|used|intended) (?:is |are )?(?:it|this|that|they|the money)? ?(?:meant )?for\b|who (?:gets|receives|benefits)|^(?:是)?(?:用来)?(?:发)?给(?:谁|什么人|哪些人)|谁(?:能|可以)?(?:领|享受|受益|拿)|(?:面向|针对|服务)(?:谁|什么人|哪些人)|\bfor what\b|achieve|accomplish|bring about|performance targets?|\bintended\b|(?:should|supposed to) (?:it |this |that |they )?(?:deliver|do)\b|what good\b/i, not: /几个|多少个|几条|how many|满意|satisf|工作目标|重点工作|主要目标|职责|职能|work goals|main goals|dut(?:y|ies)|responsib/i, tags: ['purpose'] },
  { act: 'why', pattern: /为什么|为何|为啥|[涨增降减]在哪|[多少]在哪|原因|理由|缘故|缘由|怎么(?:会)?(?:涨|降|增|减|多|少|变)|怎么加(?:了|的(?=[?？]|$))|咋(?:涨|降|增|减)|\bwhy\b|reason|how come|what (?:drove|caused|pushed|made|explains)|^\W*because(?: of)?\b|^\W*(?:(?:and|so|but|ok|oh|wow)\W+)*what(?:['’]s| is| has| had| was)? (?:happened|happening|going on|went wrong)(?: (?:there|here|to it|to that|with it|with that|in 20\d\d|this year|exactly))*\W*$|因为(?:什么|啥)|何故/i, tags: ['why'] },
  { act: 'prior', pattern: /\b(?:what|which|how much|where)\b[^?]*\b(?:start|began|begin|drop|fall|fell|go|went|rise|rose|grow|grew|climb|shrink|shrank|down|up|cut|raised?|lowered|reduced|increase|decrease)\w*(?: down| up| out)? from\W*$/i, tags: ['prior'] },
  { act: 'change', pattern: /\bcompar(?:e[ds]?|ing|ison)\b.*\b(?:last|previous|prior|20\d\d|before|year)\b|(?:变化|变动|增减|涨跌|变了)|(?:跟|和|与|同|比|较|相对于?|对照)(?:去年|上年|上一年)|同比|\bchange[ds]?\b|(?:against|versus|vs\.?|from|than|compared (?:to|with)|on) (?:last year|the year before|the previous year)|\bmoved?\b|year[- ]on[- ]year/i, not: /几成|占|倍|share|times/i, tags: ['change'] },
  { act: 'prior', pattern: /去年|上一?年度?|前一年|之前一年|原来|year (?:before|earlier)|(?:last|previous|prior)[- ]year|\bold (?:amount|figure|number|level)|\bbefore\b|\bpreviously\b/i, not: /比|百分|增|减|涨|跌|降|变|多了|少了|倍|成|占|change|compar|rise|rose|fall|fell|differ|gap|percent|growth|grew|increase|decrease|rate|up\b|down\b|times/i, tags: ['prior'] },
  { act: 'define', pattern: /定义|含义|释义|什么意思|(?:啥|何)意思?(?=$|[啊呀呢?？])|意思(?:是|呢)|名词|术语|概念|什么叫|叫什么意思|(?:指|算)的?(?:是)?(?:什么|啥|哪)|(?:这|那|此)个?词|(?:怎么|如何|咋)(?:理解|解释|解读)|解释(?:是|呢|一?下|[?？]|$)|\bdefin(?:e[ds]?|itions?)\b|\bhow\b.*\b(?:describe[ds]?|explain(?:ed|s)?|put)\b|\b(?:terms? section|glossary|wording in the terms)\b|\bwhat (?:does|do|did) (?:it|that|this|they|those|the (?:term|word|phrase)|that (?:term|word|phrase)) (?:mean|stand for|refer to|cover)|\bmeaning\b|\bterm\b/i, not: /为什么|为何|原因|理由|怎么(?!理解|解释|解读|定义|讲|说)|[涨增升降减少多变差砍缩跌掉]|目标|\bwhy\b|reason|(?:in|by) (?:terms|definition)|change|long[- ]term/i, tags: ['define'] },
  { act: 'parent', pattern: /(?:属于?|隶属|归属?|归在|算在|列在|放在|挂在)(?:于|在)?(?:哪|什么|谁)|上级(?:项目|科目)?|上一[级层]|哪个(?:项目|大项|科目|大盘子|类|大类)|哪一?(?:大)?[类项级]|belongs?\b|\bcontains? it|\b(?:under|in|to) (?:which|what)\b(?! (?:table|page|part|section))|(?:which|what) (?:project|item|category|line|heading|class)\b|part of (?:which|what)|\bparent\b|falls? under|sits? under/i, not: new RegExp(`最|most|largest|biggest|smallest|几个|哪几|哪些|涨|增|减|cut|rise|rose|grew|fell|${PERCENT}`, 'i'), tags: ['parent'] },
  { act: 'breakdown', pattern: /^(?:那|那么|它|再看)*的?(?:下面|底下|下边|下头)的?(?:那|这)?(?:[几两二三四五六七八九]|\d{1,2})(?:行|项|条|笔)|^\W*(?:and |so )?(?:what|which) (?:are|were) (?:they|these|those)\W*$|(?:分|花|用)(?:到|在|去)?(?:了)?(?:哪|什么)|组成|构成|明细|拆(?:开|分|解|一下)|^(?:分)?各(?:项|类|个)(?:分别)?(?:是|有)?多少|细项|细分|包括(?:什么|哪些|啥)|break (?:it|that|this|them) ?(?:down|up)|individual (?:items|lines|parts|ones|projects|amounts)|\b(?:what|which) (?:lines|items|rows|parts|components|sub-?items|entries|pieces) (?:does|do|are|is) (?:it|they|that|this|in (?:it|there|that)|under (?:it|that))\b|\b(?:lines|items|rows|parts|components|entries|sub-?items|sub-?lines|sub-?entries|ones|heads|headings) (?:(?:right|directly|just|(?:that |which )?(?:are|come|stand|sit)|listed|shown|printed|coming|standing|given) )*(?:beneath|below|underneath|under) (?:it|that|this|them)\b|\b(?:lines|items|rows|entries|ones) (?:beneath|underneath)\W*$|\b(?:its|the|those|these) (?:two |three |four |five )?sub-?(?:lines|items|rows|entries|heads|headings)\b|compos|made (?:up )?of|what is in (?:it|there|that|this)\b|\bwhat(?:'s| is) inside\b|\bdetails\b|split (?:it )?up/i, not: /最|most|largest|biggest|smallest|几个|how many/i, tags: ['breakdown'] },
];

/** A follow-up that names nothing, as the act that its words ask of the thread's subject; null when it names something or asks nothing of the kind. */
export function bareQuery(query: Query): Query | null {
  const both = ONE_FROM_OTHER.test(query.spoken);
  if (query.mentions.some((mention) => !isFrame(mention) && !(both && /^(?:the )?other$/i.test(mention.text))) || query.thresholds.length > 0 || query.tags.has('revenueTotal')) return null;
  const text = query.spoken;
  // 「改成5000万元」 is an order, 「单位改成元」 none.
  if (query.outside === 'order' && query.claimed.some(({ unit }) => unit !== null)) return null;
  const before = BARE.find(({ act }) => act === 'prior' && beforeItMoved(text) && query.act !== 'why' && !query.tags.has('difference') && !query.percent);
  const first = before ?? BARE.find(({ pattern, not }) => pattern.test(text) && not?.test(text) !== true);
  // "So in total it's 250,000 yuan?" states an amount.
  if (first?.act === 'convert' && query.act === 'check' && query.claimed.some(({ unit }) => unit !== null)) return null;
  // "The drop in yuan", "last year's in yuan": another figure, in that unit.
  const other = first?.act === 'convert' && query.convertTo !== null ? (query.direction !== null || query.tags.has('change') ? 'change' : query.relativeYear === 'prior' ? 'prior' : null) : null;
  const found = first && other ? { ...first, act: other } satisfies Bare : first;
  // 「那 2022 年的数呢」: nothing but a year.
  if (!found && query.mentions.length > 0 && query.act === 'lookup' && query.year !== null) return { ...query, mentions: [] };
  // "Which of the two is higher": nothing but which.
  if (!found && query.mentions.length > 0 && query.act === 'compare' && (query.reference?.kind === 'these' || query.tags.has('difference'))) return { ...query, mentions: [] };
  // "the gap between those last two" ranks nothing.
  const overrides = found?.act === 'share' || found?.act === 'wholeRow' || (found?.act === 'difference' && query.act === 'rank' && query.n === 2) || (found?.act === 'convert' && /(?:这个?|那个?|该)(?:合计|总数|总和)|\b(?:same|that|this) (?:total|sum|amount|figure)\b/i.test(text));
  if (!found || (KEPT.has(query.act) && query.mentions.length === 0 && !((query.act === 'sum' || query.act === 'rank') && overrides)) || query.tags.has('most') || query.tags.has('least')) return null;
  if (query.tags.has('total') && found.act !== 'share') return null;
  const unit = found.act === 'convert' && query.convertTo === null ? unitIn(text) : query.convertTo;
  return { ...query, act: found.act, mentions: [], wanted: 'money', outside: found.act === 'purpose' || (found.act === 'convert' && REUNITED.test(text)) ? null : query.outside, convertTo: unit, percent: found.act === 'share' || query.percent, monthly: query.monthly || found.tags?.includes('monthly') === true, relativeYear: found.act === 'change' || found.act === 'prior' ? null : query.relativeYear, tags: new Set([...query.tags, ...found.tags ?? []]) };
}

/** Acts that a question without a name asks of what was listed, not of one name. */
const KEPT: ReadonlySet<Act> = new Set(['rank', 'filter', 'count', 'sum', 'difference', 'ratio', 'remainder', 'departments', 'define']);

/** 「把单位改为元」: the form of the answer is to change, not a figure. */
const REUNITED = pattern(/^(?!.*(?:忽略|无视|忘)).*(?:单位|改成|改为|换成|写成)/);

function unitIn(text: string): string {
  if (/亿|billion/.test(text)) return /billion/.test(text) ? 'billion' : '亿元';
  return /million/.test(text) ? 'million' : /thousand|千元/.test(text) && !/yuan|不要/.test(text) ? '千元' : '元';
}
