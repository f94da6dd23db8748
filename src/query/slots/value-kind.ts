/** What kind of value a question is after, where its wording tells: a date, a satisfaction, a rate, an area, an age. */
import { pattern, patterns } from '../../budget/pattern.ts';
import { recent } from '../../budget/recent.ts';

export type ValueKind = 'satisfaction' | 'time' | 'frequency' | 'rate' | 'grade' | 'age' | 'area' | 'length' | 'weight' | 'households' | 'people' | 'times' | 'copies' | 'unitCost' | 'manner';

const KINDS: readonly (readonly [ValueKind, RegExp])[] = [
  ['satisfaction', /满意|satisf|\b(?:happy|pleased|content|contented|contentment|unhappy)\b|\bapproval (?:of|by|from|with|among|ratings?|rates?|scores?|levels?)\b|(?:s['’]|['’]s|\bpublic|\blocal|\bpopular|\bservice|\bresidents|\bcitizens|\bpeople) approval\b/i],
  ['age', /多大(?:年纪|岁数|年龄|岁)|多大(?:能|才|可以|开始|的老)|几岁|多少岁|年龄|岁数|年满|(?<!old |[\w-])(?:ages?\b|aged(?= (?:\d|how|what|from|over|above|between|under)))|how old/i],
  ['length', /多长(?!时间)|几公里|多少公里|多少米|长度|kilomet|how (?:long|far) (?:is |are |a )*(?:the )?(?:stretch|river|road|path|walkway|embankment|section)|\bmet(?:re|er)s\b|\blength\b/i],
  ['frequency', /多久.{0,6}(?:一次|一回|一趟)|频率|周期|按月|按季|每月.{0,4}(?:发|打)|一个月一次|\bhow (?:often|regularly|frequently)\b|frequen/i],
  ['time', /月份|时段|日期|年限|什么时候|啥时候|几时|何时|几月|哪(?:几)?(?:个月|天|日|年)|多久|多快|多长时间|时间|期限|截止|最晚|最迟|几号|啥时|日子|\bwhen\b(?! [a-z]+ing\b)|by what (?:date|month|time)|which months?|what (?:date|month|time)|deadline|due date|\bhow (?:soon|quickly|fast|long)\b|until|\bby (?:which|what)\b|\b(?:schedule|timing|latest month|(?<!per )(?:month|time) (?:of|for)|which month|duration|finish-by|dates?)\b/i],
  ['area', /面积|平方|平米|(?:多少|几)个?平(?![均衡等时台安])|多大(?!年|岁)|square (?:met|kilomet)|floor space|how (?:large|big) an? (?:area|space)|how (?:large|big) (?:is|are) (?:the |our |your |its |their )?(?:\w+ ){0,3}(?:space|offices?|premises|warehouses?|buildings?|depots?|rooms?|halls?|stores?|storehouses?)\b|how much (?:\w+ ){0,2}(?:space|land|ground)\b|\barea\b|\bsqm\b|hectare/i],
  ['weight', /多少吨|几吨|公斤|重量|tonnes?|\btons?\b|\bkilos?\b/i],
  ['unitCost', /钱.{0,6}(?:上限|封顶|最多)|(?:每人|一个人|人均|每个人).{0,8}(?:最多|最高|不超过|封顶|上限)|每人每[月天日]|一个人一(?:个月|天)|一人一月|(?:最高|最多|封顶|上限|不超过|不能超过).*(?:钱|成本|费用|价|元)|(?:成本|价格|费用).*(?:最高|最多|封顶|上限|控制)|\b(?:most|max|maximum|cap|limit|ceiling|at most|no more than)\b.*\b(?:pay|costs?|fee|price|paid)\b|\b(?:pay|cost|fee|price|paid)\b.*\b(?:most|max|maximum|cap|limit|ceiling|at most|no more than)\b/i],
  ['rate', /百分之|百分比|几成|比例|比率|率|多准|准确|准到|percent|\b(?:share|rate|proportion|ratio|accura\w+|efficien\w+)\b/i],
  ['manner', /what (?:kind|sort|type)s? of|什么样|怎么样的|(?<![归属算为])哪种|crack(?:ing)? down|主要整治|\bsupposed to (?:do|tackle|offer|provide)\b/i],
  ['grade', /档次|等级|几级|什么(?:级别|程度|质量|水平|标准|样)|质量要|质量达|品质|\bgrade\b|what (?:quality|standard|level)|how good/i],
  ['households', /(?:家庭|户数)(?=的?(?:目标|指标|$|[?？]))|多少户|几户|几万户|户数|户|how many (?:households|families|homes)|\bhouseholds\b/i],
  ['people', /多少(?:个|位)?(?:小孩|孩子|儿童|老人|学生|老师|教师|病人|患者|居民|群众|党员|职工|员工|干部|志愿者|义工)|(?:的人|人手)(?=的?(?:目标|指标|$|[?？]))|多少(?:个)?(?:人|名)|几(?:个)?(?:人|名)|人数|人次|how many (?:\S+ ){0,3}(?:people|persons?|students|workers|residents|patients|staff|seniors|families|volunteers)|headcount|\b(?:recipients|beneficiaries)\b|\b(?:number of|target for) (?:\S+ ){0,2}(?:people|persons?|students|workers|patients|patrollers|specialists)/i],
  ['times', /多少(?:次|场|趟|回)|几(?:次|场|趟|回)|次数|场次|how many (?:\S+ ){0,4}(?:times|sessions|events|activities|drills|inspections|patrols|rounds|campaigns|talks|lectures|workshops|visits|exercises|courses|seminars|forums|shows|performances)|number of (?:\S+ ){0,2}(?:times|sessions)|\b(?:number of|target for) (?:\S+ ){0,5}(?:events|activities|sessions|drills|campaigns)/i],
  ['copies', /多少份|几份|份数|how many (?:\S+ ){0,4}(?:reports?|articles|opinions|copies|documents|papers)/i],
];

/** The words that only name the kind. */
const OWN_WORDS: Readonly<Partial<Record<ValueKind, RegExp>>> = {
  satisfaction: /^满意|satisf|^happ|^pleased|^content|^approval|^score|^rating/, time: /^(?:months?|dates?|times?|deadline|days?|finish(?:ed)?|period|时间|月份?|日子|期限|年底|年中|完|held|last|complet\w*|how long|period|maximum)$/, rate: /^(?:rate|percent\w*|share|proportion|accura\w*|ratio|ceiling|limit|比例|比率|率|程度)$/,
  age: /^(?:age[ds]?|old|年纪|岁数|岁|年龄|qualif\w*)$/, grade: /^(?:grade|quality|standard|level|档次?|等级|程度|reach|bar)$/, area: /^(?:area|space|floor space|square met\w+|large|面积)$/, length: /^(?:how long|long|length|kilomet\w+|met(?:er|re)s?|公里|长)$/, weight: /^(?:tonnes?|tons?|吨)$/,
};

/** Whether a word of the question says nothing but the kind of its answer. */
export function namesKind(word: string, kinds: readonly ValueKind[]): boolean {
  return kinds.some((kind) => OWN_WORDS[kind]?.test(word) === true) || /^(?:ceiling|limit|minimum|maximum|cap|threshold)$/.test(word);
}

/** Every kind that the wording fits, most telling first. */
export function valueKinds(text: string): readonly ValueKind[] {
  return kindsIn(text);
}
const kindsIn = recent((text: string): readonly ValueKind[] => TOLD_BY.filter(([, said]) => said.test(text)).map(([kind]) => kind));
const TOLD_BY = patterns(KINDS);

/** Words that ask for money and nothing else. */
export function asksForMoney(text: string): boolean {
  // "What do they cost" is read as what they get.
  return /\bwhat (?:do|does|did) (?:they|it|these|those) get\b|钱|花了?多少|经费|预算(?!绩效)|多少万元|拨款|(?:收入|支出)(?:一共|总共|有|是|要|为)*(?:多少|几)|\b(?:budget\w*|funding|funds|spending|spen[dt]|money|prices?|(?:income|revenue) (?:from|of)|earn\w*|salar\w+|cny|yuan|rmb|allocat\w+|(?:what(?:['’]s| is| was)|money|sum) (?:set|put) aside|how much(?! (?:area|time|land|ground|space|waste|rubbish|water))|cost\w*)\b/i.test(text);
}

/** 「经费」, 「金额呢」, "and the budget?": a word for money and nothing else. */
const BARE_MONEY = pattern(/^(?:那|那么|它|的|总)*(?:钱|经费|预算|预算数|资金|费用|金额|开支|花费|花销|数额|拨款|款项?)(?:是|有|又|要|花|用)*(?:多少|几何|几多)?(?:钱|元|万元?)?(?:呢|啊|吗|呀)*[?？。]*$|^(?:那|那么|它|一共|总共|要|得)*花?(?:了|费)?多少(?:钱|万元|元|经费)(?:呢|啊|呀)*[?？。]*$|^\W*(?:and |so )?how much(?: money)?(?: (?:is|does|did) it(?: cost)?)?\W*$|^\W*(?:(?:and|so|then|what about|how about|what(?:'s| is| was)|the|its|their)\W+)*(?:budget|money|cost|costs|amount|funding|funds|price|spending|expenditure|figure)(?: (?:is|was))?\W*$/i);

export function isBareMoney(text: string): boolean {
  return BARE_MONEY.test(text.trim());
}

/** A word for a measure and nothing else: no passage that has it is an answer. */
const BARE_MEASURE = pattern(/^(?:那|那么|它|的|总)*(?:数量|个数|人数|比例|比重|占比|比率|增幅|降幅|涨幅|增减|面积|总数|总额|价格|单价|次数|场次|户数)(?:是|有)*(?:多少|几)?(?:呢|啊|吗)*[?？。]*$/);

export function isBareMeasure(text: string): boolean {
  return isBareMoney(text) || BARE_MEASURE.test(text.trim());
}

/** Words of duty: what must, should or is meant to be reached. */
export function asksForTarget(text: string): boolean {
  return /至少|起码|最少|上限|封顶|最多|不少于|不低于|要求|目标|指标|得(?:有|要|达|搞|完成|做)|应该|需要|\b(?:must|should|supposed|meant|have to|has to|need(?:s|ed)?|required|to be|limit|cap|ceiling|at least|minimum|at minimum|aim\w*|targets?|goal)\b/i.test(text);
}

/** Words that ask for a target by that name: a performance indicator is meant, whatever else the words may name. */
export function namesTarget(text: string): boolean {
  return /目标值|指标|达标值/.test(text) || /\b(?:targets?|indicators?|kpis?)\b/i.test(text);
}

/** Words that ask how many there are, not when, how well or what share. */
export function countsThings(text: string): boolean {
  return /数量|个数|总数|[宗件场次盏份户人册批所期]数|场次|人次|(?:多少|几)[个人名位辆台家次场份宗户盏处项面座间块条批剂册所期张支套件本门队头只棵株]/.test(text) || /\b(?:number of|count|tally|how many)\b/i.test(text);
}

/** 「调研多少残疾人」: so many of them are counted. */
export const COUNTS_THEM = pattern(/(?:多少|几)(?:个|名|位|户|家)?(?!钱|经费|预算|资金|[万亿元块]|支出|费|年|月|天|百分|倍|成)[\u4e00-\u9fff]{2,6}[呢啊?？。]*$/);
