/**
 * 「甲都是乙吗」, "is all of A from B": how much of one is the other, put as a statement. It is asked as the share that it
 * states, so that whatever can be a share can be checked; the yes or no follows from the percent. 「所有项目都增加了吗」 is
 * asked as the list of those that are otherwise.
 */
import { pattern } from '../../budget/pattern.ts';
/** `limit`: the words that say how much of it, 「三成以上」, "more than 30%". */
export type Quantity = 'all' | 'notAll' | 'most' | 'none' | 'empty' | 'filled' | { limit: string };
export interface Quantified { question: string; quantity: Quantity }


const ALL_ZH = '全都|全部都?|都|全|统统|均|完全|百分之百|100%';
const ONLY_ZH = '只|仅仅?|单单|光';
const MOST_ZH = '主要|有?大半|大部分|大多数?|多半|大半|绝大部分|绝大多数|基本上|大头';
const LIMIT_ZH = '(?:有|占|占了|占到)?(?:超过|超|过了?|不止|不到|不足|不超过|至少|起码|达到|将近|接近|差不多|大约|大概|约|正好|刚好)?(?:过半|一半|半数|[二三四五六七八九十]分之[一二三四五六七八九]|[一二两三四五六七八九]成半?|百分之[一二三四五六七八九十]+|\\d+(?:\\.\\d+)?%)(?:以上|以下|多|左右)?';
/** How a part is said of its whole. */
const LINK_ZH = '(?:不)?(?:是|为|属于?|来自于?|来源于|出自|由|用于|用来|用在|花在|投[向入到]|给了?|面向|针对|包[括含]|有|在|拿来|走|靠|从)';
const STATED_ZH = pattern(new RegExp(`^(?<whole>[^,，。;；?？]{2,24}?)[里中内]?(?:的钱|的资金)?(?:是不是|是否)?(?:(?<all>${ALL_ZH})|(?<only>${ONLY_ZH})|(?<most>${MOST_ZH})|(?<limit>${LIMIT_ZH}))(?:的钱|的资金|都)?(?<link>${LINK_ZH})(?:了|的|从)?(?<part>[^,，。;；?？]{2,24}?)(?:(?<!支)出|支付|列支|安排|承担|来的?)?的?(?:钱|资金)?了?(?:吗|吧|么|[,，]?\\s*(?:对吗|对吧|对不对|是吗|是吧|是不是|没错吧|对么))[?？。]*$`));
/** 「甲里乙超过三成吗」 */
const WITHIN_ZH = pattern(new RegExp(`^(?<whole>[^,，。;；?？]{2,24}?)(?:里面?|当?中|之中|内)的?(?<part>[^,，。;；?？]{2,16}?)(?:的?占比|的比例|的比重|的份额)?(?:是不是|是否)?(?<limit>${LIMIT_ZH})了?(?:吗|吧|么|[,，]?\\s*(?:对吗|对吧|对不对|是吗|是吧|是不是))[?？。]*$`));
const PAID_BY = pattern(/[由自从靠]/);
/** The amount beside a name: 「90 万的甲」, 「甲 90 万」. */
const AMOUNT = /^[\d,.]+\s*(?:万元?|亿元?|元|[辆个人家项台名位])?的?|\s*[\d,.]+\s*(?:万元?|亿元?|元|[辆个人家项台名位])?(?:的?钱)?$/g;
/** What is said of many things at once, and by how much they moved, is no part. */
const NO_PART = pattern(/^[\d≥≤<>]|[增减涨降升跌]|超过|不到|以上|以下|一样|相同|一致|同一|多少|哪|什么|几/);
const NO_WHOLE = pattern(/^(?:每|各|哪|这|那|两|几|它|他)|和|跟|与|、/);

const ALL_EN = 'all|entirely|wholly|solely|only|exclusively|just|purely|completely|fully|nothing but';
const MOST_EN = 'mostly|mainly|chiefly|largely|primarily|predominantly';
const LINK_EN = '(?:(?:spent|used|going|goes|go|aimed|targeted|paid|financed|funded|reserved|set aside|earmarked|made up|consists?|comes?|drawn|met) )?(?:on|for|to|at|from|by|of|out of|in|under|towards)(?: the)?';
const TAIL_EN = String.raw`(?:,?\s*(?:right|correct|true|yes|eh)|,\s*(?:is|are|was|were|did|does|do|has|have)(?:n't| not)? (?:it|they|there|that|we|any))?\s*[?.]*$`;
const STATED_EN = pattern(new RegExp(String.raw`^(?:(?:is|are|does|do|was|were) (?:the |our )?)?(?<whole>[a-z][^,;?]{2,50}?) (?:is |are |was |were |goes |comes |consists |spent )?(?:(?<all>${ALL_EN})|(?<most>${MOST_EN})) (?<part>(?:${LINK_EN} )?[^,;?]{3,50}?)${TAIL_EN}`, 'i'));
const ALL_OF_EN = pattern(new RegExp(String.raw`^(?:is it (?:true|right|correct) that )?(?:is |are |does |do |was |were )?(?<not>not )?(?:(?<half>most of|the (?:majority|bulk) of)|(?<limit>(?:(?:more|less|fewer|greater) than |over |under |below |above |at least |at most |up to |about |around |roughly |nearly |almost |exactly )?(?:the )?(?:\d+(?:\.\d+)? ?(?:%|per ?cent)|half|(?:an?|one|two|three|four) (?:half|third|quarter|fifth|tenth)s?|(?:one|two|three|four)-(?:third|quarter|fifth|tenth)s?)(?: of)?)|all(?: of)?|the whole(?: of)?|every (?:last )?(?:bit|yuan|cent|penny|fen|kuai) of) (?:the |our |its |this |these )?(?:\d+ )?(?<rest>[a-z][^,;?]{5,90}?)${TAIL_EN}`, 'i'));

const THINGS_ZH = '[^,，。;；?？都均全没有减增涨降]{0,8}?(?:项目|指标|满意度(?:指标)?(?:目标)?|科目|经费|支出)';
const UPWARDS = pattern(/增|涨|升|提高|加|多/);
const EACH_ZH = pattern(new RegExp(`^(?<not>(?:并)?不是|并非)?(?:所有|全部|每个|每一个|每项|各个?|各项|全体)的?(?<things>${THINGS_ZH})的?(?:目标值?|预算|金额)?(?:今年|本年度?|20\\d\\d年)?(?:都|均|全|全都)?(?:今年|本年度?)?(?:是|在|有|达到|(?<before>比(?:去年|上年|20\\d\\d年?)的?(?:钱|预算)?))?(?:(?<moved>增[加长]?|减少?|涨|下降|上升|降|有所增加|有所减少|[多少高低](?=了|$|[吗吧,，]))了?|(?<limit>[\\d.]+(?:%|万元?|亿元?))(?<side>以上|以下)|(?<least>不低于|不少于|至少|超过|大于|高于|低于|不超过|不到|少于)(?<value>[\\d.]+(?:%|万元?|亿元?)))(?:的|了)?(?:吗|吧|[,，]?\\s*(?:对吗|对吧|对不对|是吗|是吧|是不是))[?？。]*$`));
const NONE_ZH = pattern(new RegExp(`^(?:没有|不存在|没)(?:任何|哪个|一个)?(?:(?<before>[^,，。;；?？]{2,14})的)?(?<things>${THINGS_ZH})(?<after>[^,，。;；?？]{2,14})?(?:吗|吧|[,，]?\\s*(?:对吗|对吧|对不对|是吗|是吧|是不是))[?？。]*$`));
const EACH_EN = pattern(new RegExp(String.raw`^(?:(?:is it (?:true|right|correct) that|did|have|has|are|were) )?(?<not>not )?(?:all|every one|each|every)(?: of)?(?: the| our)? (?<things>(?:\w+ ){0,2}(?:projects?|items?|targets?|indicators?|lines?)) (?:(?:have|has|had|did|were|was|are|is|go|went|gone|been|got|gets?|gotten|received?|receives|given) ){0,2}(?:(?<up>gr[eo]wn?|ris(?:e|en)|rose|up|increased?|more)|(?<down>fallen|fell|falls?|down|decreased?|cut|shrunk|dropped|less))\b[^,;]{0,24}?${TAIL_EN}`, 'i'));
const NONE_EN = pattern(new RegExp(String.raw`^(?:is it (?:true|right|correct) that |(?:so |and |but )?(?:did|has|have|was|were|is|are) (?=no\b|none\b|nothing\b))?(?:(?:no|none of the|not (?:one|a single)|there (?:is|are) no) (?<things>(?:\w+ ){0,2}?(?:projects?|items?|targets?|indicators?|lines?))|nothing|none of (?:them|it)) (?<rest>[^;?]{2,60}?)${TAIL_EN}`, 'i'));

const MOVED_BY_EN = pattern(/\b(?:r[io]sen?|rose|fell|fall(?:en)?|grew|grown?|increased?|decreased?|dropped|cut|up|down|shr[aiu]nk)\b.*\d|\bby (?:more|less|over|at least) \w/i);

/** Whether the words are a name, or a word of names. */
type IsPhrase = (words: readonly string[]) => boolean;

/** Null where the question states no such thing. */
export function quantified(text: string, language: 'zh' | 'en', isPhrase: IsPhrase): Quantified | null {
  if (PAYS_FOR.test(text)) return null;
  return language === 'zh' ? ofManyInChinese(text.trim()) ?? inChinese(text.trim()) : ofManyInEnglish(text.trim()) ?? inEnglish(text.trim(), isPhrase);
}

/** "Is half of A enough for B" sets one amount against another, and is no share of either. */
const PAYS_FOR = pattern(/\b(?:enough|sufficient)\b/i);

const OTHER_SIDE: Readonly<Record<string, string>> = { 不低于: '低于', 不少于: '低于', 至少: '低于', 超过: '不超过', 大于: '不超过', 高于: '不高于', 低于: '不低于', 不超过: '超过', 不到: '不低于', 少于: '不少于', 以上: '低于', 以下: '超过' };

function ofManyInChinese(text: string): Quantified | null {
  const each = EACH_ZH.exec(text)?.groups;
  if (each) {
    const quantity = each.not ? 'filled' : 'empty';
    // 「都少」 of nothing before says how much there is.
    if (each.moved && /^[多少高低]$/.test(each.moved) && each.before === undefined) return null;
    if (each.moved) return { question: `${UPWARDS.test(each.moved) || each.moved === '高' ? '减少' : '增加'}的${each.things ?? ''}有哪些`, quantity };
    const side = OTHER_SIDE[each.side ?? each.least ?? ''];
    return side === undefined ? null : { question: `${each.things ?? ''}${side}${each.limit ?? each.value ?? ''}的有哪些`, quantity };
  }
  const none = NONE_ZH.exec(text)?.groups;
  const said = none?.before ?? none?.after;
  return none && said && /[增减涨降升超高低大小多少]/.test(said) && !/说明|原因|哪|什么/.test(said) ? { question: `${said.replace(/了$/, '')}的${none.things ?? ''}有哪些`, quantity: 'empty' } : null;
}

function ofManyInEnglish(text: string): Quantified | null {
  const each = EACH_EN.exec(text)?.groups;
  if (each?.things) return { question: `which ${each.things} ${each.up ? 'fell' : 'rose'}`, quantity: each.not ? 'filled' : 'empty' };
  const none = NONE_EN.exec(text)?.groups;
  // "Nothing was cut by more than 5 million": of the projects, which are what can be cut; without a number it may be of anything.
  const things = none?.things ?? (none?.rest !== undefined && MOVED_BY_EN.test(none.rest) ? 'projects' : undefined);
  return things && none?.rest ? { question: `which ${things.replace(/(?<!s)$/, 's')} ${none.rest}`, quantity: 'empty' } : null;
}

function inChinese(text: string): Quantified | null {
  const besides = BESIDES_ZH.exec(text)?.groups;
  if (besides?.part) return { question: `收入中${besides.part}占多少`, quantity: 'all' };
  const asked = /是不是|是否/.test(text) && !/[吗吧么][?？。]*$/.test(text) ? text.replace(/[?？。]*$/, '吗') : text;
  const found = STATED_ZH.exec(asked)?.groups ?? WITHIN_ZH.exec(asked)?.groups;
  // 「那 22 辆车全是乙吗」: pointed at by their own name.
  const whole = found?.whole?.replace(/^[这那](?=\d)/, '').replace(AMOUNT, '').replace(/^.*(?:说|听说|据说|请问|好像|是不是|是否)/, '').replace(/^(?:全部|所有)的?/, '') ?? '';
  // 「由甲支出」 is paid; 「基本支出」 is a name.
  const part = found?.part?.replace(/的$/, '').replace(/^(.{2,})支出$/, (name: string, payer: string) => (PAID_BY.test(found.link ?? '') ? payer : name)) ?? '';
  if (!found || whole.length === 0 || NO_WHOLE.test(whole) || NO_PART.test(part)) return null;
  const against = found.link?.startsWith('不') === true;
  return { question: `${whole}中${part}占多少`, quantity: against ? 'none' : found.limit ? { limit: found.limit } : found.most ? 'most' : 'all' };
}

/** Where the whole ends and what is said of it begins. */
const LINKED_EN = pattern(/^(.+?) (?:(?:is |are |was |were )?(?:(?:aimed|targeted) at|(?:reserved|set aside|earmarked|meant|used|intended) for|(?:spent|used) on|(?:paid|financed|funded|met|drawn)(?: out)? (?:from|by|of)|com(?:e|es|ing) from|go(?:es|ing)? (?:to|on|into|for)|made up of|from|within|for))(?: the| our)? (.+)$/i);
const MOVED_EN = pattern(/\b(?:up|down|r[io]sen?|fell|fall(?:en|ing)?|grew|grow(?:n|ing)?|increas\w*|decreas\w*|declin\w*|reduc\w*)\b/i);

const HEAD = pattern(/^(?:services?|expenditures?|spending|budgets?|funds?|funding|affairs|projects?|costs?|expenses?|money|appropriations?)$/i);

/** "More than 30% of procurement goods": the longest phrase that is known is the whole. */
function cutInTwo(rest: string, isPhrase: IsPhrase): readonly [string?, string?] {
  const words = rest.split(' ');
  const known = words.map((_, index) => index + 1).filter((length) => length < words.length && length < 8 && isPhrase(words.slice(0, length))).at(-1);
  if (known === undefined) return [];
  // "Agency services" ends with a word that says what kind of name it is.
  const heads = words.slice(known, -1).findIndex((word) => !HEAD.test(word));
  const at = heads < 0 ? words.length - 1 : known + heads;
  return [words.slice(0, at).join(' '), words.slice(at).join(' ').replace(/^(?:the|our) /, '')];
}

/** "There is no income besides A", "A is the only source of income"; 「除了甲没有别的收入」, 「甲是唯一的收入来源」: all of it is A. */
const BESIDES_EN = pattern(new RegExp(String.raw`^(?:(?:is|are) there |there (?:is|are) )?(?:no|not any)(?: other)? (?<whole>income|revenue|funding|money|spending|expenditure) (?:besides|other than|than|apart from|aside from|except(?: for)?|beyond|but) (?:the |our )?(?<part>[^,;?]{3,50}?)${TAIL_EN}`, 'i'));
const SOLE_EN = pattern(new RegExp(String.raw`^(?:(?:is|are) )?(?:the )?(?<part>[^,;?]{3,50}?) (?:(?:is|are) )?(?:the|our|its) (?:only|sole) (?:sources? of )?(?<whole>income|revenue|funding|money)${TAIL_EN}`, 'i'));
const BESIDES_ZH = pattern(/^(?:除了?|除开)(?<part>[^,，。;；?？]{2,20}?)(?:之外|以外|外)?[,，]?(?:就|再|都|并|也)?(?:没有?|无)(?:任何)?(?:其[他它余]|别的)?(?:任何)?的?(?<whole>收入|资金来源|收入来源|钱)了?(?:吗|吧|么|[,，]?\s*(?:对吗|对吧|对不对|是吗|是吧|是不是))[?？。]*$/);
/** Where all the money comes from, what the treasury gives is the whole appropriation, not a line of it. */
const INCOME_EN = pattern(/^(?:income|revenue|money|funding)$/i);
const APPROPRIATED_EN = pattern(/^(?:(?:the )?(?:government|fiscal|treasury|state|budget|government budget|public) )(?:appropriations?|allocations?|grants?|funding|money)$/i);

function shareOfAll(whole: string, part: string, quantity: Quantity): Quantified {
  const income = INCOME_EN.test(whole.replace(/^(?:the|our|its) /i, ''));
  return { question: `what share of ${income ? 'revenue' : whole} is ${income && APPROPRIATED_EN.test(part) ? 'government budget appropriation' : part.replace(/^(?:the |our )/i, '')}`, quantity };
}

function inEnglish(said: string, isPhrase: IsPhrase): Quantified | null {
  // "More than two thirds of all procurement": all of it is the whole, and says no share of its own.
  const text = said.replace(/\b(half|halves|thirds?|quarters?|fifths?|tenths?|%|per ?cent|share) of all (?:the |our )?/gi, '$1 of ');
  const besides = (BESIDES_EN.exec(text) ?? SOLE_EN.exec(text))?.groups;
  if (besides?.whole && besides.part) return shareOfAll(besides.whole, besides.part, 'all');
  const all = ALL_OF_EN.exec(text)?.groups;
  const rest = all?.rest ?? '';
  if (all && !MOVED_EN.test(rest)) {
    const linked = LINKED_EN.exec(rest);
    const plain = /^(.+?) (?:is|are|was|were)(?: the| our)? (.+)$/i.exec(rest);
    const [whole, part] = linked ? [linked[1], linked[2]] : plain ? [plain[1], plain[2]] : cutInTwo(rest, isPhrase);
    if (whole && part) return shareOfAll(whole, part, all.limit ? { limit: all.limit } : all.half ? 'most' : all.not ? 'notAll' : 'all');
  }
  const found = STATED_EN.exec(text)?.groups;
  if (!found?.whole || !found.part || MOVED_EN.test(found.part) || MOVED_EN.test(found.whole) || /^(?:both|each|every|not|the same|which|what|how|because)\b|^\d/i.test(found.part) || /^(?:why|what|how|which|there|it|they|this|that)\b|\b(?:and|not|which|who)\b|\bthe$/i.test(found.whole)) return null;
  return shareOfAll(found.whole, found.part.replace(LINK_WORDS, ''), found.most ? 'most' : 'all');
}
const LINK_WORDS = pattern(new RegExp(`^${LINK_EN} `, 'i'));
