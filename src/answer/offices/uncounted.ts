/** "How many people live here", 「停车场能停几台车」: what a budget does not count. Heads of the office and its vehicles are no answer. */
import { pattern } from '../../budget/pattern.ts';
import { kindOfPeople } from '../../query/slots/kinds-of-people.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Name } from '../answer.ts';
import { notFound, type Context } from '../context.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { NO_DWELLERS, NO_KIND, NO_ROOM } from '../marks.ts';

const PLACE_ZH = '(?:我们?|你们?|咱们?|本|整个|全|这个?|贵)?(?:街道|街|辖区|地方|片区|地区|区|镇|乡|县|市|社区)?(?:办事处)?(?:范围|辖区)?(?:里面|里|内)?';
const TALK_ZH = '(?:请问|问一?下|那|现在|目前|今年|一共|总共|大概|大约|到底|都|有|的|是|一|常年|,|，)*';
/** What the whole question is: the words around it name a place and nothing else. */
const DWELLERS_ZH = pattern(new RegExp(`^${TALK_ZH}${PLACE_ZH}${TALK_ZH}(?:住(?:了|着|的|在)?${TALK_ZH}(?:多少|几)(?:万|个|名|户)*(?:人口?|居民|百姓|人家)?|(?:多少|几)(?:万|个|名|户)*(?:人|居民|人家)?(?:居?住|常住)(?:在)?${PLACE_ZH}|(?:(?:常住|户籍|总|辖区|外来|本地|实际)+)?(?:人口|居民|住户|市民|老百姓)(?:总?数量?|规模|人数|总量)?${TALK_ZH}(?:多少|几|多大)(?:万|个|名|户)*人?|(?:多少|几)(?:万|个|名|位)*(?:常住|户籍|总|外来|本地)*(?:人口|居民|住户|市民|老百姓))${PLACE_ZH}[呢啊呀了？?。]*$`));
const PLACE_EN = '(?:(?:in|of|within|around|for|at|on|under|does|do|has|have|the|this|that|your|our|here|there|area|place|[a-z]+ (?=sub-?district|street|town|district|county)|sub-?district|street|town|district|county|neighbou?rhood|jurisdiction|office|you|it|we|roughly|approximately|currently|now|today|altogether|in total|all told|exactly|about|are|live|living|registered|please)\\b\\s*)*';
const DWELLERS_EN = pattern(new RegExp(`^\\W*(?:(?:and|so|ok|roughly|about|tell me|do you know|can you tell me)\\W+)*(?:how many (?:people|persons|residents|inhabitants|citizens|households|families|souls) (?:actually |currently )?(?:(?:live|lives|are living|reside|dwell)\\b|(?=(?:are there|do you have|does the (?:[a-z]+ )?(?:sub-?district|street|town|district|county|area|place) have|in the|(?:the )?(?:sub-?district|street|town|area) has)\\b)(?<=residents |inhabitants |citizens |households |families |souls ))|(?:what(?:'s| is|s)?|how (?:big|large|high|many) is|give me)?\\s*(?:the |your |our )?(?:total |resident |registered |local |permanent |current |[a-z]+(?: sub-?district)?(?:'s)? )*population(?: size| figure| count)?\\b)\\s*(?:is |are |there )*${PLACE_EN}\\W*$`, 'i'));
/** An indicator of those who live there would be called so. */
const OF_DWELLERS = pattern(/(?:人口|居民|住户)(?:总?数量?|规模|总量|人数)?$/);

/** How much a place holds: 「能停几台车」, 「几个车位」. */
const HOLDS_ZH = pattern(/(?:能|可以?|够|最多|可供|允许)(?:同时|一次|一共|总共|供)*(停放?|容纳|容|坐|装|住|摆|存放|放|藏)(?:得?下|进|放)?(?:多少|几)|(?:多少|几)个?((?:停)?车位|泊位|座位|床位|铺位|蹲位|厕位|工位)|((?:停)?车位|泊位|座位|床位|铺位|蹲位|厕位|工位)(?:总?数量?)?(?:一共|总共|大概)*(?:有|是)?(?:多少|几)|(?:能|可以?)((?:同时)?容纳)/);
const HOLDS_EN = pattern(/\bhow many (?:cars|vehicles|bikes|bicycles|people|persons|visitors|children|kids|diners|guests|patients)\b[^,;?]*\b(fit|fits|hold|holds|accommodate[sd]?|parked?(?! (?:is|are|was))|seat|seats|squeeze|room for|space for)\b|\bhow many (parking (?:spaces|spots|places|bays|lots)|seats|beds|car spaces)\b|\b(?:what(?:'s| is) the |how (?:big|large) is the )?((?:seating|parking) capacity|capacity (?=of\b))/i);
/** An office holds what it owns. */
const OWNER_HOLDS = pattern(/\b(?:do|does|did) (?:we|you|they|(?:the |our |this |your )?(?:[a-z]+ )?(?:office|sub-?district|street|department|bureau|unit|government|town|district|county|authority))(?: office)? (?:currently |actually |now |still )*hold\b/i);
/** Words of an indicator that counts such places. */
const OF_PLACES = pattern(/车位|泊位|座位|床位|铺位|蹲位|厕位|工位|容纳|停放/);
/** Of the words that say what is held, none is the place that holds it. */
const HELD = pattern(/^(?:车|汽车|车辆|小车|人|停|容纳|车位|停车位|泊位|座位|床位|蹲位|厕位|工位|书|cars?|vehicles?|people|persons?|visitors?|seats?|beds?|parking(?: spaces?| spots?| places?| bays?)?|spaces?|capacity|bikes?|bicycles?|children|kids)$/i);

export function uncountedAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  // 「甲放到乙里能放几个」: how often one sum goes into another.
  if (query.act === 'ratio' && topics.filter(({ certainty, entry }) => certainty === 'sure' && entry?.kinds.has('money') === true).length > 1) return null;
  if (query.claimed.length > 0 || query.thresholds.length > 0) return null;
  return ages(context) ?? kinds(context) ?? dwellers(context) ?? room(context) ?? heads(context);
}

/** 「平均多大」, "average age": the money of those people, by their number, is none. */
const AGE_ON_AVERAGE = pattern(/平均(?:的)?(?:年龄|岁数|年纪|多大|几岁|多少岁)|(?:年龄|岁数)(?:的)?平均|\b(?:average|mean|median) ages?\b|\bhow old\b[^?]*\bon average\b/i);

function ages(context: Context): Answer | null {
  return AGE_ON_AVERAGE.test(context.query.spoken) && !prints(context, /年龄/) ? notFound(context, 'no age is printed', 'notInDocument', [{ zh: '平均年龄', en: 'average age' }]) : null;
}

function kinds(context: Context): Answer | null {
  const kind = kindOfPeople(context.query.spoken, context.query.language);
  return kind === null || prints(context, /[男女]|党员|学历/) ? null : notFound(context, NO_KIND, 'notInDocument', [nameOf(kind)]);
}

function dwellers(context: Context): Answer | null {
  const { language, spoken } = context.query;
  const asks = language === 'zh' ? DWELLERS_ZH.test(spoken.replace(/\s/g, '')) : DWELLERS_EN.test(spoken);
  if (!asks || prints(context, OF_DWELLERS)) return null;
  return notFound(context, NO_DWELLERS, 'notInDocument', [{ zh: '居住人口', en: 'number of residents' }]);
}

/** "How many street cleaners do we employ": people are counted, and what their work is measured by is no number of them. */
const EMPLOYED = pattern(/\bhow many ([a-z -]{3,40}?) (?:do (?:we|you|they)|does (?:the|our|this) [a-z -]{3,20}?|are(?: there| currently)?|have we|has the office) (?:have |got )?(?:employ|hire|use|employed|hired|on (?:the )?(?:payroll|staff|books)|working|at work|work for)(?:ed)?\b|\bhow many ([a-z -]{0,30}?(?:cleaners|sweepers|guards|wardens|gardeners|cooks|chefs|drivers|teachers|nurses|doctors|lawyers|workers|rangers|firefighters|fire ?men|policemen|caretakers|porters|cleaning (?:staff|people)))\b/i);

function heads(context: Context): Answer | null {
  const { query, topics } = context;
  const said = query.language === 'en' ? EMPLOYED.exec(query.spoken)?.slice(1).find(Boolean) : undefined;
  const [topic, another] = topics;
  const entry = topic?.certainty === 'sure' ? topic.entry : null;
  if (said === undefined || !entry || another || !topic || entry.kinds.has('count') || entry.kinds.has('money') || entry.facts.some(({ unit }) => unit === null || /[人名户]/.test(unit))) return null;
  return notFound(context, 'no heads are printed for those who do it', 'notInDocument', [nameOf(topic.mention.typed)], [entry]);
}

function room(context: Context): Answer | null {
  const { topics, query } = context;
  const held: readonly (string | undefined)[] = (query.language === 'zh' ? HOLDS_ZH : HOLDS_EN).exec(query.spoken)?.slice(1) ?? [];
  const word = held.find((one) => one !== undefined);
  if (word === undefined || OWNER_HOLDS.test(query.spoken) || prints(context, OF_PLACES)) return null;
  const places = topics.filter(({ mention, certainty, entry }) => !HELD.test(mention.text.trim()) && certainty === 'sure' && entry?.kinds.has('money') === true).flatMap(({ entry }) => entry ?? []);
  const [place, another] = places;
  // A verb is no name: 「食堂能坐多少」 is.
  const where = topics.find(({ mention }) => !HELD.test(mention.text.trim()) && !mention.text.includes(word))?.mention.text ?? '';
  const named = query.language === 'zh' && word.length < 3 && !/位$/.test(word) ? `${where}能${word}多少` : word;
  if (place === undefined || another !== undefined) return notFound(context, NO_ROOM, 'notInDocument', [nameOf(named)]);
  const money = lookupEntry({ ...context, query: { ...query, act: 'lookup', wanted: 'money' } }, place);
  return { ...notFound(context, NO_ROOM, 'onlyMoney', [context.world.nameOf(place.label)], [], money.claims), subjects: [place] };
}

function nameOf(word: string): Name {
  return { zh: word, en: word };
}

function prints({ world }: Context, pattern: RegExp): boolean {
  return world.index.entries.some(({ facts, names }: Entry) => names.some((name) => pattern.test(name)) && facts.some(({ measure, unit }) => (measure === 'count' || measure === 'target') && unit !== '%'));
}
