/** What a question is after that no amount tells: whom something is for, on what basis, by when, what comes of it. */
import { pattern } from '../../budget/pattern.ts';
import type { Query } from '../query.ts';
import { valueKinds } from './value-kind.ts';

export type Aspect = 'asOf' | 'basis' | 'satisfaction' | 'people' | 'success' | 'standard' | 'time' | 'who' | 'place' | 'decider' | 'activity' | 'other';

export interface Asked {
  aspect: Aspect;
  /** Words of the question that only say which aspect it is after. */
  own: RegExp;
  /** What a printed sentence has that tells it; null where any sentence about the thing may. */
  says: RegExp | null;
  /** What is missing where nothing tells it; null where the words of the question themselves are. */
  missing: { zh: string; en: string } | null;
}

interface Way extends Asked { asked: RegExp; not?: RegExp }

const IT = "(?:it|this|that|they|these|those|we|you|the (?:money|funds?|fund|project|allowance|subsid(?:y|ies)|line|item|office|goals?|plan|document|description|budget|work|scheme|programme))";

const WAYS: readonly Way[] = [
  {
    aspect: 'asOf', own: /^(?:dat|day|month|count|figur|number|时候|日期|统计|数)/, says: /截[至止]/, missing: { zh: '统计时间', en: 'date of the count' },
    asked: pattern(/截[至止](?:到|于)?(?:的)?(?:是)?(?:什么|哪|何|几|多会|啥)|(?:什么时候|啥时候|哪天|哪一?年|哪年哪月|几月份?|哪个?月|何时)(?:份|底|末)?(?:统计|截[至止]|清点|盘点)?的(?:数|数据|数字|情况|口径|统计)|\bas (?:of|at) (?:what|which|when)\b|\bwhen (?:was|were) (?:it|that|this|these|those|they|the \w+) (?:counted|taken|recorded|surveyed)\b|\b(?:what|which) (?:date|day|month) (?:is|was|are|were) (?:that|this|the|these|those) (?:count|figure|number|figures|numbers)s?\b|\bhow (?:recent|up[- ]to[- ]date|old) (?:is|are|was|were) (?:that|this|the|these|those)\b/i),
  },
  {
    aspect: 'basis', own: /^(?:依据|根据|规定|文件|政策|原则|法律|法规|制度|立项|basi|legal|law|ground|rule|regulation|polic|authorit|principle|order|instruct|request)/i,
    says: /根据|依据|依照|遵照|按照|号召|落实.{0,16}(?:政策|要求|精神|规定|部署)|按.{0,12}(?:原则|规定|办法|标准|要求|计划)/, missing: { zh: '依据', en: 'basis' },
    asked: pattern(/(?:依据|根据|凭)(?:的)?(?:又)?(?:是)?(?:什么|啥|哪|何)|(?:什么|啥|哪些|哪个|有没有|有无|有)(?:法律|法规|政策|制度|文件)?的?(?:依据|根据)|依据(?:呢|在哪|是)?[?？。]*$|按(?:照)?(?:的)?(?:是)?(?:什么|哪个?|啥)(?:文件|规定|政策|办法|制度|原则)|\b(?:legal|statutory|policy|written) basis\b|\b(?:on|under|by) (?:what|which) (?:legal |written )?(?:basis|grounds?|authority|laws?|rules?|regulations?|polic(?:y|ies)|document|principle)\b|\b(?:on|at|under) whose (?:orders?|instructions?|authority|request)\b|\bbased on what\b|\bwhat (?:is|are|['’]s)(?: (?:it|this|that|they|these|the \w+))? based on\b|\bwhat (?:is|are|['’]s) the (?:basis|grounds)\b/i),
  },
  {
    aspect: 'satisfaction', own: /^(?:满意|群众|居民|市民|服务对象|对象|大家|satisf|happ|pleas|content|people|resident|public|citizen|client|user|recipient)/i, says: /满意/, missing: { zh: '满意度', en: 'satisfaction' },
    asked: pattern(/满意|\bsatisf\w+|\b(?:happy|pleased|content)\b/i),
  },
  {
    aspect: 'people', own: /^(?:覆盖|惠及|涉及|受益|服务|保障|人|户|家庭|people|person|resident|household|famil|cover|benefit|recipient|reach|serv|help|number)/i,
    says: /\d\s*(?:余|多)?\s*万?(?:人|名|位|户)/, missing: { zh: '人数', en: 'number of people' },
    asked: pattern(/(?:覆盖|惠及|涉及|受益|服务|保障|帮助?|照顾|发给|资助|救助)(?:了|到|的)*(?:多少|几)(?:个|名|位)?(?:人|户|家庭|老人|群众|居民|对象)|(?:多少|几)(?:个|名|位)?(?:人|户|家庭)(?:能)?(?:受益|享受|[能可]领|[能可]拿|领得到|拿得到)|(?:受益|覆盖|惠及)的?(?:人数|户数)|\bhow many (?:people|persons?|residents|households|families|recipients|individuals) (?:(?:does|do|will|would|can|should) (?:\w+ ){1,4}(?:cover|reach|benefit|help|serve|support|assist|go to)\b|(?:will |would |should |can )?(?:get|receive|benefit)\b|(?:are|is|will be|should be|to be|get) (?:covered|reached|helped|served|supported|assisted|insured|paid)\b)|\b(?:number of|how many) (?:beneficiaries|recipients)\b/i),
  },
  {
    aspect: 'success', own: /^(?:成功|成效|success|criteri|measur)/i, says: null, missing: null,
    asked: pattern(/(?:怎么|怎样|咋|什么|啥|如何)(?:样)?(?:才)?(?:算|叫)(?:是)?(?:成功|完成|合格|达标|办好|做好|干好|成了|到位)|成功的标准|\bwhat (?:counts|would count|qualifies|is (?:counted|regarded|considered|seen)) as (?:a )?(?:success|successful|done|good enough|pass)\b|\bhow (?:is|will|would) (?:success|it|that|this) (?:be )?(?:measured|judged)\b|\bhow (?:do|will|would) (?:they|we|you) (?:measure|judge) (?:success|it|that|this)\b|\bwhat (?:does|would) success (?:look like|mean)\b/i),
  },
  {
    aspect: 'standard', own: /^(?:标准|水平|程度|要求|standard|level|quality)/i, says: /标准|水平|不低于|不少于|程度|要求|确保|做到/, missing: { zh: '标准或要求', en: 'standard' },
    asked: pattern(/(?:有|是)?(?:什么|啥|哪些)(?:样的?)?(?:具体)?(?:标准|水平|程度|要求)|(?:标准|水平)(?:是)?(?:什么|怎样|咋样|如何|多高)|到(?:什么|啥|哪种|何种|哪个)(?:水平|程度|标准|地步)|\bwhat (?:\w+ ){0,2}(?:standard|level)s?\b|\bto what (?:standard|level|extent|degree)\b/i),
  },
  {
    aspect: 'time', own: /^(?:完成|完工|竣工|改造|[建修弄搞做干]?[完好成]|how|long|dat|day|month|deadlin|finish|complet|done|end|时候|时间)/i, says: /\d\s*个?月|\d\s*日|(?<!\d)\d{1,2}\s*年|\d年(?:年?[中底末内]|前)|每[年月日季周天]|按[年月季]|节点|\d\s*(?:小时|分钟|个?工作日)/, missing: { zh: '时间', en: 'date' },
    asked: pattern(/什么时候|啥时候|何时|几时|哪天|哪个?月|几月|多久|期限|\bwhen\b|\bby (?:what|which) (?:date|month|time|day)\b|\bdeadline\b|频率|\bhow (?:soon|long|often)\b|\b(?:until|till) when\b/i), not: pattern(/\bwhen [a-z]+ing\b/i),
  },
  {
    aspect: 'who', own: /^(?:人|人员|人群|群体|对象|家庭|地方|区域|单位|参加|惠|惠及|覆盖|people|person|group|resident|benefit|recipient|beneficiar|get|receiv|us|eligib|qualif)/i, says: null, missing: null,
    asked: pattern(new RegExp(String.raw`(?:发?给|让)谁|为了?谁|[\u4e00-\u9fff](?<![归由是属靠找的叫])谁(?=[呢啊?？。]*$)|谁(?:来|去)?(?:参加|用|花|拿|领|得|享受|受益|能[领拿用得]|可以[领拿用]|有资格)|(?:哪些|哪类|哪种|什么|啥)(?:样的)?(?:人|人员|人群|群体|对象|家庭)(?![数民大])|对象(?:是|有)?(?:谁|哪些|什么)|(?:面向|针对|惠及|涉及|覆盖|服务|帮助?|扶持|资助|奖励|补贴)(?:到|了|的)?(?:是)?(?:谁|哪些?|什么)(?!时)|\bwho(?:m)? (?:is|are|was|were|does|do|did|will) ${IT} (?:\w+ )?(?:for|aimed at|meant for|paid to|given to|going to|go to|help|cover|benefit|serve|support)\b|\bwhom (?:does|do|will|should) ${IT}\b|\bwho (?:attends?|takes part|joins?|participates?|gets?|receives?|benefits?|can (?:get|claim|apply)|qualif(?:y|ies)|(?:is|are) (?:eligible|entitled|covered|trained|helped|served|supported))\b|\b(?:for|to) whom\b|\b(?:which|what) (?:kinds? of |sorts? of )?(?:people|persons|groups?|beneficiaries|recipients)\b`, 'i')),
  },
  {
    aspect: 'place', own: /^(?:社区|地方|小区|村|路段|区域|点位|学校|场所|communit|place|area|village|school|site|venue)/i, says: /社区|小区|[村路站点]|片区|辖区|中心|学校|场所/, missing: { zh: '地点', en: 'places' },
    asked: pattern(/哪些(?:社区|地方|小区|村|路段|区域|点位)|\b(?:in|at) (?:which|what) (?:communities|places|areas|villages|sites|venues)\b/i),
  },
  {
    aspect: 'decider', own: /^(?:来?定|审|批|决|项目|decid|approv|set|review|sign|authori|determin|project|amount)/i, says: /审定|审批|批准|核定|审核|审议|议定|决定|确定/, missing: null,
    asked: pattern(/谁(?:来|去|负责)?(?:审定|审批|批准|批|决定|核定|审核|审议|议定|定)|(?:由|归)(?:谁|哪)\S{0,6}?(?:审定|审批|批准|批|决定|核定|审核|审议|定)|\bwho (?:\w+ )?(?:approves?|decides?|sets?|reviews?|authori[sz]es?|determines?|signs?)\b/i),
  },
  {
    aspect: 'activity', own: /^(?:干|做|搞|重点|focus|开展|组织|举办|目标|效果|效益|用途|目的|内容|活动|goal|aim|purpos|object|achiev|effect|result|outcom|activit|purchas|promis|say|stat)/i, says: null, missing: null,
    asked: pattern(new RegExp(String.raw`^(?:那|它|这|又|都|也|要|还|是|主要|具体|重点|一般|平时|到底|用来|拿来|负责){0,3}(?:新|增)?[\u4e00-\u9fff]{1,2}(?:了|些|的是|的){0,2}(?:什么|啥|哪些)(?:呢|啊|呀)?[?？。]*$|(?:具体|主要|究竟|到底|都|要|是|用来|拿来|打算|准备)(?:是)?(?:要)?(?:干|做|搞|办|开展|组织|举办|实施)(?:些|的是|的)?(?:什么|啥|嘛|哪些|哪几)|(?:包括|包含|涵盖|含|有|搞|办|开展|组织|举办)(?:了|的)?(?:哪些|什么|啥|哪几[个项种类])(?:样的)?(?:内容|活动|工作|服务|事)|(?:达到|实现|取得|产生|有)(?:什么|啥|哪些|怎样的|何种)(?:样的?)?(?:效果|效益|目标|目的|作用|成效)|重点(?:是|在于?|抓)?(?:什么|啥|哪)|\bwhat (?:is|are) (?:the|our) [a-z][a-z -]{2,50} (?:meant|supposed|expected|intended) to (?!be\b|cost|get\b|come to)[a-z]+|\bwhat (?:results?|effects?|outcomes?|benefits?) (?:is|are|do|does|should|will|would) ${IT}\b|\bwhat (?:do|does) ${IT} (?:hope|want|expect|aim) to\b|\bwhat (?:is|are|was|were) ${IT} (?:(?:meant|supposed|expected|intended|going|there|required) )?to (?!be\b|cost|get\b|come to)[a-z]+|\bwhat (?:is|are) (?:planned|promised|intended|foreseen) for (?:it|them|this|that|these|those)\b|\bwhat (?:does|do|should|must|will) (?:the|our) [a-z][a-z -]{2,50} (?:supposed to |meant to |have to )?(?:do|pay for|cover|fund|buy|check|inspect|clean|improve|fight|tackle|achieve|promise|provide|offer|support|ensure|produce|promote|include|involve|aim|bring|help)\b|\bwhat (?:should|must|will|shall|would|is|are) ${IT} (?:to )?(?:achieve|improve|bring|deliver|accomplish|change|gain|produce|ensure|promote)\b|\bwhat (?:does|do|did|will|can|must|should) ${IT} (?:\w+ )?(?:promise|focus on|buy|pay for|fund|finance|cover|run|build|repair|aim|want|intend|seek|hope|check|inspect|fight|tackle|improve|involve|do|include|provide|offer|support|help)\b`, 'i')),
  },
  {
    // Words that the printed sentence must have say what is asked for.
    aspect: 'other', own: /^(?:内容|方面|开展|组织|举办|进行|held|hold|plann|run|goal|aim|purpos|kind|type|sort|描述|目标)/i, says: null, missing: null,
    asked: pattern(new RegExp(String.raw`哪些|哪几[个项种类](?!项目|钱)|怎么|怎样|咋|如何|谁|(?:什么|啥)(?!意思)|\b(?:what|which) (?!is\b|are\b)[a-z][a-z -]{1,30} (?:is|are|was|were|do|does|did|will|should|must|would|can|has|have|shall) (?:${IT}|people|residents|the [a-z]|our [a-z]|to|meant|paid|held|run|given|bought|taught|hung|built|[a-z]+ed\b)|\bfor (?:what|which) [a-z]+|^\W*(?:and |so )?(?:what|which) (?:kinds?|types?|sorts?) of [a-z][a-z -]{2,30}\W*$|\bwhat (?:does|do|did|will|would|should|must|shall) ${IT}\b|\bhow (?:does|do|did|will|should|is|are|must) (?:${IT}|people|residents)\b|\bwhat (?:is|are) (?:said|written|promised|planned|mentioned)\b`, 'i')),
  },
];

const TIMES: ReadonlySet<string> = new Set(['time', 'frequency']);
const AS_OF = pattern(/截[至止]|\bas of\b/i);
/** Questions for figures, for a place in the document, for one of several, or for the parts of a list. */
const FIGURES = pattern(/多少(?![人户个名位])|几(?:个)?(?:万|元|块|成|倍|笔)|百分|占|[哪几]页|哪一?张表|第几|什么意思|\bhow (?:much|far|big)\b|\bwhat (?:share|percent\w*|fraction|proportion|amount|sum|page|table)\b|\bwhich (?:page|table|part|unit|office|department|project|item|line|one)s?\b|\bmean\b|\b(?:set|put|laid?) (?:\w+ )?aside\b|\bput (?:\w+ )?in(?:to)?\b|\bwhat (?:do|does|did|will) (?:\w+ ){1,3}?(?:pay|give|hand)\b|\bpay(?:s|ing)? (?:in|into|out|towards)\b|\bbudget(?:s|ed)? (?:for|to)\b|\bcomes? to\b|\bcosts?\b|\bwhat (?:do|does|did|will) \w+ get\b|\bspen[dt]\b|\bearmark\w*|\ballocat\w+|哪(?:一?个|些|几个)(?:单位|部门|科室|项目|科目)|\b(?:lower|higher|more|less|fewer) than\b|[低高多少]于/i);
const ACTS: ReadonlySet<Query['act']> = new Set(['lookup', 'unknown', 'purpose', 'breakdown', 'define', 'goals', 'duties', 'count', 'change', 'where', 'parent', 'thanks', 'why', 'documents']);

/** Null where a figure, a place or a list is asked for. */
export function wordsAsked(query: Query): Asked | null {
  const { spoken, tags, claimed, thresholds, order, relativeYear, year, table, part, convertTo, outside, except } = query;
  if (!ACTS.has(query.act) || (claimed.length > 0 && !AS_OF.test(spoken)) || thresholds.length > 0 || order !== null || relativeYear !== null || year !== null || table !== null || part !== null || convertTo !== null || except || FIGURES.test(spoken)) return null;
  if ((outside !== null && outside !== 'opinion' && outside !== 'person') || tags.has('total') || tags.has('revenueTotal') || tags.has('department') || (tags.has('amount') && !tags.has('howMany'))) return null;
  const way = WAYS.find(({ asked, not }) => asked.test(spoken) && not?.test(spoken) !== true);
  if (!way || (way.aspect !== 'people' && way.aspect !== 'asOf' && tags.has('howMany'))) return null;
  if ((query.act === 'why' && way.aspect !== 'basis') || (outside === 'person' && way.aspect !== 'who')) return null;
  return way.aspect === 'time' && !TIMES.has(valueKinds(spoken)[0] ?? '') && query.wanted !== 'when' ? null : way;
}

/** 「一年开放多少天」, "how many places does it fund": a number of things, not of money. */
export function numberAsked({ spoken, act, claimed, thresholds, order, relativeYear, year, outside, table, tags }: Query): boolean {
  const own = claimed.length === 0 && thresholds.length === 0 && order === null && relativeYear === null && year === null && outside === null && table === null && !tags.has('total') && !tags.has('project') && !tags.has('department');
  return own && (act === 'lookup' || act === 'count' || act === 'unknown' || act === 'breakdown' || act === 'average') && NUMBER.test(spoken);
}
const NUMBER = pattern(/(?:多少|几)(?:[个家所间场次天年人名位期条项座处户台辆件部册亩](?![钱月])|小时)|多少(?![钱万元块亿倍成个]|资金|经费|预算|费用|支出|金额|百分)[\u4e00-\u9fff]{2,5}[呢啊?？。]*$|\bhow many (?!yuan|million|rmb|wan|percent|of\b)[a-z]+/i);
