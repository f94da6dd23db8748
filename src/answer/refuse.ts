/** What no budget document says, and orders to break the rules. */
import { pattern } from '../budget/pattern.ts';
import { yearsBack } from '../query/slots/years-back.ts';
import type { Answer, Name } from './answer.ts';
import { notFound, type Context } from './context.ts';
import { NO_HOLDER } from './marks.ts';
import { hasReached } from './targets/reached.ts';
import { isExecuted } from './measures/change.ts';
import { ofAStretch } from './stretch.ts';
import { quotedSentence } from './texts/sentence.ts';
import { headFigure, headOfAll, totalEntry } from './world.ts';

/** Questions for a person or a firm, which a budget does not name. */
const WHO = pattern(/谁(?:负责|管|是|承包|中标|审批)|(?:书记|主任|领导|负责人|一把手|[局科处院校站所]长)(?:的)?(?:姓|名字|叫|是|姓名)(?:什么|啥|谁|名)|哪(?:家|个)\S{0,4}(?:公司|企业|单位|律所|事务所|机构|厂家|供应商)|责任人|负责人|联系人|联系方式|(?<!(?:我们?|我是|作为|咱们?|当)(?:个|一个|一家)?)(?:承包商|供应商)|中标(?:单位|公司)|\bwho (?:is(?! supposed| [^?]*\b(?:for|meant for|aimed at)\W*$)|runs|manages|won|owns|leads|supplies|approved|drafted|wrote|signed)\b|\b(?:contractor|supplier|vendor)s?\b|\b(?:which|what) (?:company|firm|bidder|law firm)\b|\bwho (?:got|gets|has|had|holds|landed|took|received|did) (?:the |our )?(?:\w+ ){0,3}(?:contract|tender|bid)\b|\b(?:won|wins|win|awarded) (?:the )?(?:\w+ ){0,3}(?:contract|tender|bid)\b|\bwho are (?:the|our|your|these|those) (?:\w+ )?(?:trainers?|teachers?|instructors?|lecturers?|speakers?|lawyers?|auditors?|advis[eo]rs?|consultants?|experts?|managers?|directors?|leaders?|heads?|chiefs?|bosses|bidders?|winners?|firms?|companies)\b|\bnames? of (?:the|our|your|its|their) (?:\w+ )?(?:director|head|chief|secretary|leader|manager|boss|mayor|company|firm|person|trainer|teacher|lawyer|auditor|advis[eo]r|officer|official|winner|bidder)s?\b|\bwhat (?:did|does|do|has|have) (?:the |our )?(?:\w+ ){0,2}(?:mayor|secretary|director|chief|boss|leaders?|governor|minister) (?:say|said|think|write|written|promised?|comment)|\b(?:(?:(?:tele|mobile |cell ?)?phone|mobile|cell|direct|contact|extension) numbers?|e-?mail address(?:es)?|contact (?:person|details))\b|手机号|座机号?|\b(?:call|ring|phone|reach|contact|email|text) (?:the |our |your )(?:director|secretary|head|boss|chief|mayor|leader)\b/i);

/** 「主任是哪位」, "who is the deputy director in charge of …": a holder of a post, whatever duty is named beside. */
const HOLDER = pattern(/(?:书记|主任|领导|一把手|负责人|[局科处院校站所镇区队组]长)(?:的|姓|名字|叫|是|姓名|现在|到底|具体|[,，])*(?:哪一?位|哪个人|何人|谁|(?:什么|啥)名|哪个[啊呢]?[?？。]*$)|(?:哪一?位|谁是?|哪个)(?:副?(?:书记|主任|[局科处院校站所镇区队组]长)|(?:分管|主管)?领导)|\bwho(?:['’]s| is| are| was)? (?:the |our |its |your )?(?:[a-z-]+ ){0,3}?(?:director|secretary|chief|head|boss|leader|mayor|official)s?\b/i);

const VENDOR = pattern(/\b(?:contractor|supplier|vendor)s?\b|承包|供应商|中标/i);

const HOW_MUCH = pattern(/\bhow much\b|\bwhat (?:do|does) (?:we|the office) (?:pay|spend)\b/i);
const FROM_VENDORS = pattern(/\b(?:from|to|by|for|with) (?:(?:the|our|outside|external|private|local) )*(?:contractor|supplier|vendor)s?\b/gi);

/** Whose task something is: the office's, where its duties name it. */
const WHOSE_DUTY = pattern(/谁(?:来)?(?:负责|管)(?!人|审)|\bwho(?: is|['’]s)? (?:responsible for|in charge of|handles?|takes care of|looks after)\b/i);

/** 「食堂归哪个部门管」: no budget says which of its departments does what, unless the duties do. */
const WHOSE_DEPARTMENT = pattern(/哪(?:一)?个(?:部门|科室|办公室|处室)(?:来|在)?(?:具体)?(?:负责|管(?!理费)|承办|牵头|经办)|负责[^，,]{2,12}的(?:是)?哪(?:一)?个(?:部门|科室|办公室|处室)|归哪(?:一)?个(?:部门|科室|办公室|处室)/);

const WHOSE_DEPARTMENT_EN = pattern(/\b(?:which|what) (?:office|department|division|section|unit|team)s? (?:handles?|runs?|deals? with|manages?|is (?:responsible for|in charge of)|looks? after|takes care of|oversees?)\b|\bwho (?:is |are |['’]s )?(?:responsible for|in charge of|handles?|takes care of|looks after)\b/i);

/** 「2024 年预算」: a budget without a name. */
const WHOLE_BUDGET = pattern(/预算|总|\b(?:budgets?|spen[dt]|spending|expenditure|altogether|total|overall|in all)\b/i);

/** 「明天下雨吗」 is small talk, whatever place is named in it; rain as a case of what is done is none. */
const WEATHER = pattern(/天气(?!预报|监测|预警|应)|(?:今天|明天|后天|周[一二三四五六日末]|这几天|一会儿?)[^，,]{0,6}(?:会不会|会|要|有没有)?(?:下雨|下雪|刮风|降温|出太阳)|气温|几度|\b(?:what['’]?s|what is|how['’]?s|how is) the weather\b|\b(?:will|does|is) it (?:going to )?(?:rain|snow|be (?:sunny|hot|cold))|\bweather (?:today|tomorrow|forecast)\b/i);

/** What no budget document says: other years, actual spending, opinions, persons; and orders to break the rules. */
export function refuse(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (WEATHER.test(query.spoken) && !topics.some(({ certainty, entry }) => certainty === 'sure' && entry?.kinds.has('money') === true && !entry.rows.some(({ role }) => role === 'unit'))) return notFound(context, 'the weather', 'notInDocument', [{ zh: '天气', en: 'the weather' }]);
  // "Who is the contractor": no name of a kind of spending is near.
  const near = topics.filter(({ mention }) => !VENDOR.test(mention.text)).flatMap(({ choices }) => choices.slice(0, 1));
  // 「哪个单位最多」 asks for a budget unit where there are several.
  const ranksUnits = query.act === 'rank' && context.world.book.budgetUnits.length > 1;
  const holder = HOLDER.test(query.spoken);
  const duty = !holder && WHOSE_DUTY.test(query.text) && query.mentions.length > 0 ? quotedSentence(context, [], 'duty') : null;
  if (duty) return duty;
  // "Who is last of the projects" ranks what is no person.
  const ranksThings = query.act === 'rank' && (query.tags.has('project') || query.tags.has('item') || query.tags.has('subItem')) && !VENDOR.test(query.text);
  // "Who is behind the increase" asks for its cause.
  const money = topics.length > 0 && topics.some(({ certainty, entry }) => certainty === 'sure' && entry?.kinds.has('money') === true);
  // "How much goes to outside suppliers" asks for a sum, and for nobody.
  const asked = money && HOW_MUCH.test(query.text) ? query.text.replace(FROM_VENDORS, ' ') : query.text;
  if ((holder || WHO.test(asked)) && !ranksThings && !(query.act === 'why' && query.direction !== null) && query.act !== 'purpose' && !query.tags.has('department') && !ranksUnits) return notFound(context, holder ? NO_HOLDER : 'the document names nobody', 'person', [], near);
  if (money && !ranksUnits && world.book.budgetUnits.length < 2 && (query.language === 'zh' ? WHOSE_DEPARTMENT : WHOSE_DEPARTMENT_EN).test(query.text) && quotedSentence(context, [], 'duty') === null) return notFound(context, 'no department is printed for it', 'person', [], near);
  const stretch = ofAStretch(context);
  if (stretch) return stretch;
  const names = namesOf(context);
  const outside = refusedOutside(context);
  if (outside) return outside;
  const back = query.year === null ? yearsBack(query.spoken, false) : null;
  const year = back !== null && isAskedOf(context, back.at) ? world.book.year - back.n : query.year;
  if (year !== null && year !== world.book.year && year !== world.book.year - 1) {
    // Where nothing is named the whole budget is meant, and this year's is near.
    const sure = topics.some(({ certainty }) => certainty === 'sure' || certainty === 'several');
    const total = sure ? null : query.tags.has('total') || WHOLE_BUDGET.test(query.text) ? totalEntry(world, query.tags.has('revenueTotal') ? 'revenue' : 'expenditure') : null;
    return notFound(context, 'a year that the document does not have', 'otherYear', names, total ? [total] : near, [], year);
  }
  return null;
}

/** Orders, actual spending, other departments: no rule may answer these with the budget's figures. */
export function refusedOutside(context: Context): Answer | null {
  const { query, topics, world } = context;
  const near = topics.flatMap(({ choices }) => choices.slice(0, 1));
  // The office's own total is no answer to what its head earns.
  const offered = query.outside === 'person' ? near.filter((entry) => headFigure(world, entry)?.value !== headOfAll(world)) : near;
  if (query.outside === 'actual' && printsExecuted(context)) return null;
  // When the accounts are to be made public is a date, and no figure of them.
  if (query.outside === 'actual' && query.wanted === 'when' && MADE_PUBLIC.test(query.spoken) && ACCOUNTS.test(query.spoken)) return null;
  if (query.outside === 'person' && isPayOfMany(context)) return null;
  return query.outside && notFound(context, `outside the document: ${query.outside}`, query.outside === 'department' ? 'otherDepartment' : query.outside, namesOf(context), offered);
}

const ACCOUNTS = pattern(/\baccounts\b|决算/i);
const MADE_PUBLIC = pattern(/\b(?:made? public|publish\w*|disclos\w+|publici[sz]\w*|released?)\b|公开|公布|公示/i);

/** "Salary of grid workers": what is set aside for all of them is printed, and nobody's pay is asked for. */
function isPayOfMany({ query, topics: [topic, another] }: Context): boolean {
  return topic?.certainty === 'sure' && !another && topic.entry?.kinds.has('money') === true && /(?:[^s]s|staff|personnel)$/i.test(topic.mention.text) && PAY.test(query.spoken) && !OF_ONE.test(query.spoken);
}
const PAY = pattern(/\b(?:salar(?:y|ies)|wages?|pay)\b/i);
const OF_ONE = pattern(/\b(?:each|every|per|a|an|one|my|his|her|their|average|individual|who|names?|monthly|rates?|grades?|scales?|earns?)\b/i);

/** A column of what was carried out in the year before, 2023年执行数, has what is asked. */
function printsExecuted({ query, topics, world }: Context): boolean {
  const before = world.book.year - 1;
  const [topic, ...others] = topics;
  if (others.length === 0 && topic?.certainty === 'sure' && hasReached(topic.entry)) return true;
  return others.length === 0 && topic?.certainty === 'sure' && (query.relativeYear === 'prior' || query.year === before) && topic.entry?.facts.some((fact) => fact.year === before && isExecuted(fact)) === true;
}

function namesOf({ topics, world }: Context): Name[] {
  return topics.filter(({ certainty }) => certainty === 'sure').flatMap(({ entry }) => (entry ? [world.nameOf(entry.label)] : []));
}

const BREAK = pattern(/[，,。；;：:!！]/);

/** 「前年下过大雨，…多少预算」 tells what happened: the year is asked of a name of its own clause. */
function isAskedOf({ query: { spoken }, topics }: Context, at: number): boolean {
  const behind = spoken.slice(at).search(BREAK);
  const to = behind < 0 ? spoken.length : at + behind;
  const from = [...spoken.slice(0, at)].findLastIndex((sign) => BREAK.test(sign)) + 1;
  return topics.some(({ certainty, mention }) => (certainty === 'sure' || certainty === 'several') && mention.from >= from && mention.to <= to) || (from === 0 && to === spoken.length);
}
