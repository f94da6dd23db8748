/** 「党建方面的目标是什么」, 「城市管家的目标在第几条」, "what goals are there for veterans": the printed goals that speak of what is named, or the one at a place. */
import { pattern } from '../../budget/pattern.ts';
import { bareName } from '../../budget/text.ts';
import type { Passage } from '../../budget/fact.ts';
import { chineseInteger } from '../../query/slots/numerals.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { computedFigure } from '../figures.ts';
import { indicatorsSaying } from '../targets/indicator-topics.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { purposeOf } from './meaning.ts';
import { sentenceWith } from './sentence-with.ts';
import { noTextHas } from './texts-having.ts';

type Quote = Extract<Claim, { kind: 'quote' }>;

const WHEN = '(?:请问|那么?|今年|本年度?|全年|2\\d{3}年?度?|我们|咱们|你们|街道|单位|在|对|对于|就|关于|有关|围绕|说|的|,|，){0,6}';
const GOALS = '(?:[二三四五六七八九十\\d]大)?(?:主要|重点|年度|总体|工作|任务|今年的?|全年的?){0,4}目标(?!值)';
const FIELD = '(?:方面|领域|工作|事业|这一?块|这方面|上|有关|相关|类)?';
const THING = '(?<thing>[\\u4e00-\\u9fff+]{2,14}?)';
const ASKS = '(?:主要|大概|具体|一共|都|各|分别){0,4}(?:是|有|定|定了|设|设了|提|提了|写|写了|讲|说|要|包括){0,4}(?:的是?|了)?(?:什么|啥|哪些|哪几[条个项]?|咋样|怎样|怎么(?:定|写|说|讲|提)?)?(?:的|呢|啊|吗){0,4}[?？。]*$';
/** Of the subject that is named. */
const OF_SUBJECT: readonly RegExp[] = [
  new RegExp(`^${WHEN}${THING}${FIELD}的?(?:今年|本年度?)?(?:主要|重点|具体|年度)?(?:是|有|定了|设了|提了)?(?:什么|啥|哪些|哪几[条个项]|怎样的)?(?:样的)?${GOALS}${ASKS}`),
  new RegExp(`^${WHEN}${GOALS}(?:里面?|中|当中|之中)?(?:的|,|，)?(?:有没有|有无|是否有|是否|有|没有)?(?:提到|提及|提过|提了|讲到|说到|写到|写了|涉及|包括|关于|针对|跟|和)?(?<thing>[\\u4e00-\\u9fff+]{2,14}?)${FIELD}(?:那|这)?(?:一)?[条项点块]?的?(?:内容|目标)?(?:是)?(?:怎么|咋)?(?:说|写|讲|提|定)?的?(?:啥|什么)?(?:吗|么|呢|没有)?[?？。]*$`),
  new RegExp(`^${WHEN}${THING}${FIELD}[,，]?(?:在)?(?:今年的?)?(?:工作|年度|主要){0,4}目标(?:里面?|中|当中)(?:是)?(?:怎么|咋|如何|有没有|有)?(?:说|写|讲|提|定|要求|提到)?(?:的|了|吗|没有?){0,2}[?？。]*$`),
  new RegExp(`^${WHEN}${THING}${FIELD}(?:的${GOALS})?(?:写|放|列|说|讲|提)?(?:到)?(?:是|在|属于|算){1,2}(?:第几|哪一?)(?:条|个|点|项|大)(?:的)?(?:工作|主要|年度){0,3}(?:目标|里面?)?(?:里面?|中|当中)?(?:被)?(?:提|说|讲|写|列|放|出现|写着?)?(?:到|过|及|出来)?(?:的|呢|啊){0,3}[?？。]*$`),
].map((one) => pattern(one));
/** What is to be done about it this year. */
const TO_DO = pattern(new RegExp(`^${WHEN}${THING}${FIELD}[,，]?(?:今年|本年度?|街道|单位|我们|咱们?){0,3}(?:(?:打算|计划|准备|要|想)(?:怎么|重点|主要)?(?:干|做|搞|抓|推进)(?:些)?(?:什么|啥|哪些)?(?:工作|事)?|(?:都|还)?(?:有|定了?)(?:些)?(?:什么|啥|哪些|怎样的)(?:样的)?(?:新|具体|重点|工作|主要){0,2}(?:打算|计划|举措|想法|部署|动作))[?？。]*$`));
const OF_SUBJECT_EN: readonly RegExp[] = [
  // "Goals 2023: what do we want for the X", "what do we want to achieve with the X".
  /^(?:so |and )?(?:the |our )?(?:(?:work|annual|main|office) )*(?:goals?|objectives?|aims?|priorities)(?: (?:of|for|in))?(?: (?:20\d\d|this year|the year))?\s*[:,–—-]+\s*(?:what|which|anything)\b[^,;?]{0,50}? (?:for|with|on|about|at|regarding|concerning) (?:the |our )?(?<thing>[a-z][a-z -]{2,40}?)(?: this year| in 20\d\d)?\W*$/i,
  /^(?:so |and )?what (?:do|does|did|are|is) (?:the office|the sub-?district|we|they|you) (?:want|wants|hope|hopes|aim|aims|plan|plans|intend|intends|trying|hoping|aiming) to (?:achieve|accomplish|reach|attain|get done) (?:for|with|in|on|about|at) (?:the |our )?(?<thing>[a-z][a-z -]{2,40}?)(?: this year| in 20\d\d)?\W*$/i,
  /^(?:so )?(?:what|which) (?:are the |is the )?(?:goals?|objectives?|aims?|priorit(?:y|ies))(?: (?:is|are) there| are set| do (?:we|they|you) have| number)?(?: this year| for 20\d\d)? (?:(?:is |are )?(?:for|on|about|concerning|regarding|in)|mentions?|covers?|deals? with) (?:the |our )?(?<thing>[a-z][a-z -]{2,40}?)(?: this year| in 20\d\d| for 20\d\d)?\W*$/i,
  // "In which work goal is X mentioned", "which goal is X under".
  /^(?:so |and )?(?:in |under )?(?:which|what) (?:of the )?(?:(?:main|work|key|annual|office) )*(?:goals?|objectives?|priorit(?:y|ies))(?: (?:number|no\.?))? (?:is|are|does|do) (?:the |our )?(?<thing>[a-z][a-z -]{2,40}?) (?:mentioned|named|in|under|stand|come|appear|fall|belong|set|listed|covered|written)(?: (?:in|under|to|down))*\W*$/i,
  // "Which of the goals is the one on X", "what number is the goal about X".
  /^(?:so |and )?(?:in )?(?:which|what)(?: number| no\.?)? (?:of )?(?:is |are )?(?:the )?(?:(?:main|work|key|annual|office|four) )*(?:goals?|objectives?|priorit(?:y|ies))(?: number| no\.?)? (?:is |are )?(?:the one |that one |it )?(?:(?:that )?(?:is |talks |speaks )?(?:on|about|for|concerning|regarding|of)|(?:that )?(?:mention|cover|concern)(?:s|ing)|(?:that )?deal(?:s|ing) with) (?:the )?(?<thing>[a-z][a-z -]{2,40}?)(?: this year| in 20\d\d)?\W*$/i,
  /^(?:so )?(?:is|are) there (?:a |an |any )?(?:\w+ )?(?:goals?|objectives?|aims?) (?:for|on|about|concerning|regarding|in|that mentions?) (?:the )?(?<thing>[a-z][a-z -]{2,40}?)(?: this year| in 20\d\d)?\W*$/i,
].map((one) => pattern(one));
/** "What does the office plan about the …", "what is planned for …" */
const TO_DO_EN: readonly RegExp[] = [
  /^(?:so |and )?what (?:does|do|did|will) (?:the |our )?(?:office|sub-?district|street|bureau|department|government|they|we|you|it) (?:plan|intend|want|aim|hope|promise|mean)s?(?: to (?:do|change|achieve))? (?:about|for|with|on|regarding|concerning|in) (?:the |our )?["“]?(?<thing>[a-z][a-z -]{2,40}?)["”]?(?: (?:model|mechanism|scheme|idea|approach|system))?(?: this year| in 20\d\d)?\W*$/i,
  /^(?:so |and )?what (?:is|are)(?: being)? (?:planned|intended|the plans?) (?:for|about|on|with|regarding|concerning) (?:the |our )?["“]?(?<thing>[a-z][a-z -]{2,40}?)["”]?(?: (?:model|mechanism|scheme|idea|approach|system))?(?: this year| in 20\d\d)?\W*$/i,
  /^(?:so |and )?what (?:is|are) (?:the |this |that )["“]?(?<thing>[a-z][a-z -]{2,40}?)["”]? (?:model|mechanism|scheme|idea|approach)\W*$/i,
].map((one) => pattern(one));
const OF_OFFICE = pattern(/主要|年度|工作|\b(?:main|key|major|work|annual|office|year|20\d\d)\b/i);
const AT_PLACE = pattern(new RegExp(`^${WHEN}${GOALS}的?第(?<nth>[一二三四五六七八九十]|\\d{1,2})(?:条|个|点|项)(?:目标)?(?:是|讲|说|写|内容|具体){0,4}(?:的)?(?:是)?(?:什么|啥)?(?:的|呢|啊|内容){0,3}[?？。]*$|^${WHEN}第(?<place>[一二三四五六七八九十]|\\d{1,2})(?:条|个|点|项|大)(?:主要|工作){0,4}目标(?:是|讲|说|写){0,3}(?:的)?(?:是)?(?:什么|啥)?[?？。]*$`));
const HOLDS = '(?:有|是|分|分了|定了?|设了?|提了?|列了?|写了?|分为|分成|包括){0,2}(?:出)?';
const COUNT = pattern(new RegExp(`^${WHEN}(?:文件|里面?|文档|预算|一共|总共|共){0,4}${HOLDS}(?:几|多少)(?:条|个|项|大|点){1,2}(?:主要|年度|工作){0,4}目标(?:呢|啊)?[?？。]*$|^${WHEN}(?:主要|年度|工作|的){0,4}目标(?:文件|里面?|文档|中|一共|总共|共){0,3}${HOLDS}(?:几|多少)(?:条|个|项|大|点)(?:呢|啊)?(?:[,，](?:分别|都|各)?是?(?:什么|啥|哪些))?[?？。]*$`));
const COUNT_EN = pattern(/^(?:so |and )?(?:how many|(?:what(?:'s| is) )?(?:the )?number of) (?:of )?(?:the )?(?:(?:main|key|major|big|top|work|annual|yearly|official|office) )*(?:goals|objectives|aims|priorities)\b(?! (?:for|of|on|about|concerning|in) (?!(?:the )?(?:year|20\d\d|office|sub-?district|plan|document)))[^,;]*\W*$/i);
/** Whether the goals say it: where none does, that is the answer. */
const WITHIN = pattern(/目标(?:里面?|中|当中|之中)/);
/** An indicator, a project's own goal or money is another question. */
const OTHERWISE = pattern(/绩效|指标|达标|多少钱|多少万|经费|预算|资金|满意|项目的?目标|几[个项]项目/);
/** No subject: a word for the question or for the whole. */
const NO_SUBJECT = pattern(/[哪几谁]|什么|多少|有啥|怎么|如何|^(?:主要|重点|工作|年度|总体|整体|部门|街道办?|办事处|单位|我们|全部|所有|具体|一共|关键|核心|整个|这些|那些|今年|明年|去年|项目|民生项目|总的|大的|是否|有没有|目标)+$|目标|项目支出/);

/** The goals, or where none speaks of it the indicators that do; null where neither does. */
export function goalSubjectAnswer(context: Context): Answer | null {
  const { query, world, last } = context;
  if (query.claimed.length > 0 || query.thresholds.length > 0) return null;
  const goals = world.book.passages.filter(({ kind }) => kind === 'goal');
  if (goals.length === 0) return null;
  const zh = query.language === 'zh';
  const spoken = zh ? query.spoken.replace(/[\s“”"「」]/g, '') : query.spoken.trim().toLowerCase();
  if (OTHERWISE.test(spoken)) return null;
  const opening = zh ? opensWith(context, goals, spoken) : null;
  if (opening) return opening;
  const place = zh ? AT_PLACE.exec(spoken)?.groups : undefined;
  const nth = place?.nth ?? place?.place;
  if (nth !== undefined && last === null) return told(context, goals.slice(...oneAt(chineseInteger(nth) ?? Number(nth))));
  // In a thread a bare 几条 may be of what was told.
  if ((zh ? COUNT : COUNT_EN).test(spoken) && (last === null || OF_OFFICE.test(spoken))) return goalsCounted(context);
  // Money that is planned for something is asked for by the same verb.
  const toDo = zh ? [TO_DO] : context.topics.some(({ certainty, entry }) => certainty === 'sure' && entry?.kinds.has('money') === true) ? [] : TO_DO_EN;
  const thing = subjectIn([...toDo, ...(zh ? OF_SUBJECT : OF_SUBJECT_EN)], spoken);
  if (thing === undefined) return null;
  // 「老人和小孩方面」: the goals that speak of either.
  const things = thing.split(/和|与|跟|及|、/).filter((one) => one.length > 1);
  const own = goalsOf(context, goals, thing);
  const speaking = own.length > 0 || things.length < 2 ? own : goals.filter((goal) => things.some((one) => goalsOf(context, [goal], one).length > 0));
  const found = told(context, speaking) ?? (TO_DO.test(spoken) ? null : beside(context, thing));
  return found ?? (WITHIN.test(spoken) && zh ? noTextHas(context, thing) : null);
}

function subjectIn(patterns: readonly RegExp[], spoken: string): string | undefined {
  return patterns.map((pattern) => pattern.exec(spoken)?.groups?.thing).find((found) => found !== undefined && !NO_SUBJECT.test(found));
}

function oneAt(number: number): [number, number] {
  return [number - 1, number];
}

/** Those that head with it, else those that have its letters, else those that mean it. */
function goalsOf({ query, world }: Context, goals: readonly Passage[], thing: string): Passage[] {
  const bare = bareName(thing);
  const short = shortened(bare);
  for (const word of new Set([bare, short])) {
    const having = word.length < 2 ? [] : goals.filter(({ text }) => bareName(text).includes(word));
    const headed = having.filter(({ text }) => bareName(text.split(/[。；;]/)[0] ?? '').includes(word));
    if (having.length > 0) return headed.length > 0 && headed.length < having.length && having.length > 2 ? headed : having;
  }
  const pieces = query.mentions.filter(({ typed, text }) => thing.includes(typed.toLowerCase()) || thing.includes(text) || text.includes(thing)).flatMap((mention) => mention.pieces).filter(({ text }) => !/^[a-z]/.test(text) || thing.includes(text.split(' ')[0]?.slice(0, STEM) ?? ''));
  return pieces.length === 0 ? [] : goals.filter(({ text }) => pieces.every((piece) => piece.concepts.some(({ head }) => !head) && world.index.says(text, piece) === 1));
}

/** So much of an English word is enough to find it again. */
const STEM = 5;

/** 城市管家模式 is 城市管家 there. */
function shortened(thing: string): string {
  return thing.replace(/(?:工作|方面|建设|管理|服务|模式|机制|事务|问题|人员|改革|活动|治理|品牌)+$/, '');
}

/** What no goal speaks of may have indicators, or a sentence of a project's own goal. */
function beside(context: Context, thing: string): Answer | null {
  const { query, topics } = context;
  // Money with a printed purpose is told by it.
  if (query.language !== 'zh' || topics.some(({ certainty, entry }) => certainty === 'sure' && entry !== null && purposeOf(context, entry) !== null)) return null;
  const entries = indicatorsSaying(context, shortened(bareName(thing)));
  if (entries.length === 0) return sentenceWith(context, [bareName(thing), shortened(bareName(thing))], new Set(['purpose']));
  const each = entries.map((entry) => lookupEntry({ ...context, query: { ...query, wanted: 'target' } }, entry)).filter(({ outcome }) => outcome === 'answered');
  return claims(context, 'the indicators of what is named', each.flatMap((one) => one.claims), entries, each.flatMap(({ listed }) => listed));
}

function told(context: Context, goals: readonly Passage[]): Answer | null {
  return goals.length === 0 ? null : claims(context, GOAL_OF_SUBJECT, goals.map((goal) => goalQuoted(context, goal)));
}

/** The number that a text is printed under: 「3.」. */
const NUMBERED = pattern(/^\s*(\d{1,2})\s*[.．、](?!\d)/);
/** What asks for that number. */
const ASKS_NUMBER = pattern(/第几|[哪][一]?[条个点项]|\bwhich\b|\bwhat number\b/i);

/** Where it is asked which of them it is, its number is a figure. */
export function goalQuoted({ query, world }: Context, { subject, text, place }: Passage): Quote {
  const name = world.nameOf(subject);
  const number = ASKS_NUMBER.test(query.spoken) ? NUMBERED.exec(text)?.[1] : undefined;
  return { kind: 'quote', what: 'goal', name, text, places: [place], ...(number === undefined ? {} : { figures: [{ name, value: number, unit: '', year: null, derivation: null, places: [place], facts: [] }] }) };
}

/** 「四个“狠抓”是什么」: the word that several goals begin with stands for them. */
function opensWith(context: Context, goals: readonly Passage[], spoken: string): Answer | null {
  const groups = OPENING.exec(spoken)?.groups;
  const word = groups?.['word'] ?? groups?.['own'];
  const own = word === undefined ? [] : goals.filter(({ text }) => bareName(text.replace(/^[\s\d.．、（）()一二三四五六七八九十]+/, '')).startsWith(word));
  if (own.length < 2) return null;
  return own.length === goals.length && /几[个条项]|多少/.test(spoken) ? goalsCounted(context) : told(context, own);
}
const OPENING = pattern(new RegExp(`^${WHEN}(?:这|那)?(?:[两二三四五六七八九十\\d几]|哪几|多少)个(?<word>[\\u4e00-\\u9fff]{2,4}?)${ASKS}|^${WHEN}(?<own>[\\u4e00-\\u9fff]{2,4}?)(?:一共|总共|都)?(?:有|是|分)(?:哪)?(?:几|多少)(?:个|条|项|点)?(?:方面)?(?:呢|啊)?[?？。]*$`));

/** How many goals there are, and all of them. */
export function goalsCounted(context: Context): Answer | null {
  const goals = context.world.book.passages.filter(({ kind }) => kind === 'goal');
  if (goals.length === 0) return null;
  const name = { zh: '主要工作目标', en: 'main goals' };
  const figure = { ...computedFigure(name, String(goals.length), /条/.test(context.query.spoken) ? '条' : '个', context.world.book.year, `${goals.length} × 1`, []), places: goals.map(({ place }) => place) };
  const all = told(context, goals);
  return claims(context, GOAL_OF_SUBJECT, [{ kind: 'count', name, figure, asOf: null }, ...(all?.claims ?? [])], [], [figure]);
}

export const GOAL_OF_SUBJECT = 'the goals that speak of it';
