/** One message → the questions in it. */
import { pattern } from '../budget/pattern.ts';
import { inFrames } from './frames/english-frames.ts';
import { withRepeatedHead } from './frames/repeated-head.ts';

/** Marks that end a question, and openings that start another one. */
const BOUNDARY = pattern(/[?？；;\n]+|[。！!](?=.)|[,，]\s*(?!(?<=\d\S{0,4}[,，]\s*)(?:增幅|降幅|涨幅)\D{0,4}\d)(?=(?:那|它|其)?(?:同比|占比|占总|占项目|占部门|去年(?!.{0,4}没)|上年(?!.{0,4}没)|增幅|降幅|涨了|比去年|比上年)[^,，]{0,12}$)|[,，]\s*(?=另外(?!的?(?:那|这)?(?:[两二三四五几]|一[个项笔]))|还有(?!几|多少)(?=[^,，]*(?:多少|几|什么|啥|哪|吗|怎|谁|为何|占比|同比))|同时|顺便|(?:再|然后|接着|最后|末了|其次)(?:再)?(?:问|查|看|说|报|告诉|讲)|and (?:how|what|why|which|who)\b)|(?<=\b(?:for|of|in|on) .*(?<!\b(?:budgets?|amounts?|money|costs?|figures?|numbers?|indicators?|actuals?)))[,;]?\s+(?:plus|and also|as well as|and)\s+(?:also\s+)?(?=(?:the )?(?:performance )?targets? (?:for|of|number|value)\b)|(?<=\b(?:money|budget|cost|fees?|amount|funding)\b.*),?\s+(?:plus|and also|as well as|and)\s+(?:also\s+)?(?=(?:the )?[^,;?]{2,40} targets?\W*$)|,?\s+and\s+(?=(?:is|was|are|were) (?:it|that|this|they|those) (?:any )?(?:more|less|bigger|smaller|larger|higher|lower|greater|fewer|cheaper)\b)|\s+and\s+(?=why\b|how (?:did|has|much did)\b|what (?:share|was|percent))/i);
/** Where one asking clause may end and the next begin: only when both ask by themselves. */
const CLAUSE = pattern(/(?<!\d(?=,\d{3}(?!\d)))[,，、]\s*(?:and\s+|then\s+|(?:以及|还有|然后|再有|外加|并且)\s*)?|\s+(?:and|plus)\s+(?=how\b|what\b|why\b|which\b|who\b|when\b)|(?:以及|还有)|(?<=多少(?:钱|万元?|元)?)\s*(?=其中)|(?<=(?:多少|几)(?:个|平方米|平方|人次|[人户盏辆场份家台次名项宗处面])[\u4e00-\u9fff]{0,2})\s*(?=(?:一共|总共|要|要花|花)?(?:多少|几)(?:钱|万|经费))|(?<=(?:多少|几)[辆台部个名户盏]?[\u4e00-\u9fff]{0,4})\s*(?=(?:平均)?[每一]一?[辆台部户盏]车?(?:一?年|每年|平均)?(?:要|得|花|摊|合|用|费|是)*(?:多少|几))/gi);
/** Words that ask. */
export const ASKS = pattern(/是不是(?=[^，,?？]{6,})|有没有(?=[^超变增减涨降多少错矛出比])|多少|多大|多长|多久|几[个人辆项名家次台块位处间场份盏面户条座所天月号宗件套批期栋本张支队吨亩]|为什么|为啥|什么原因|什么|啥|何时|哪|怎么|是否|几成|百分之几|几倍|同比|占比|how (?:much|many|often|far|big|large|high|long|satisfied|happy|pleased|content(?:ed)?|bright|clean|fast|quickly|soon|good|old|wide|tall|heavy|accurate)\b|\bwhat(?:'s)?\b|\bwhich\b|\bwhere (?:do|does|did|is|are)\b|\bwhy\b|\bwhen\b(?! (?:\w+ed\b|put|taken|they|it|we|you|both|all))|\bwho\b/i);
const YES_NO = pattern(/^\s*(?:do|does|did|is|are|was|were|has|have|will)\b/i);
/** Clauses that only make sense with the one before: a comparison's yardstick, or a condition. */
const LEANS = pattern(/^(?:是(?!(?:不是|否)(?=[^，,]{4,})|(?:从|由|在|归|算|列|放|挂)[^，,]{0,3}哪)|(?:分别)?(?:多|少|高|低|贵|便宜|大|小|相?差|砍|涨|降|减|增|加|跌|升|缩|掉|压)(?:了|出|掉|去)?多少(?=$|[,，。?？了呢啊])|(?:跟|和|与|同).{0,20}(?:比|差)|还是|每[块项笔样个](?:各|是|有|分别)?(?:是)?(?:多少|几)|比(?!去年|上年)|相比|对比|其中多少|分别|各|(?:一共|合计|加起来|总共)(?:是|要|有|得)?(?:多少|几)|how many (?:are|is|do|have|were) not\b|by how much|by what|in what|of which|than|compared|(?:how much|how many|what)\b(?: \S+){0,3} each\b)/i);

/** 「有几个，一共多少钱」: how many, and their money, are two questions. */
const COUNTED = pattern(/(?<!哪)(?:几|多少)(?:个|家|项|处|条|大?类|种|笔)[^,，多少几]{0,6}$/);
const MONEY_OF_ALL = pattern(/^(?:一共|合计|加起来|总共)(?:是|要|有|得|花)?(?:多少|几)(?:个)?(?:钱|万|元|亿|资金|经费|预算|[?？。]?$)/);

/** In characters; some answers hold several questions, none a book. */
const LONGEST_MESSAGE = 2000;

/** Several questions in one message: at question marks, at an opening such as 另外, and between clauses that both ask. */
export function questionsIn(message: string): string[] {
  return withYardstick(withTotalApart(partsOf(message)));
}

/** 「甲多少，乙多少，一共多少」: the last clause asks what all that was asked for comes to. */
const TOTAL_BEHIND = pattern(/^([^,，]*(?:多少|几)[^,，]*)[,，]\s*(?:那)?(?:一共|总共|合计|加起来|加一起|合起来)(?:是|要|有|得|花)?(?:(?:多少|几)(?:钱|万元?|元)?)?(?:呢|啊)?[?？。]*$/);
const SO_MANY = ['', '', '两', '三', '四', '五'] as const;

function withTotalApart(parts: readonly string[]): string[] {
  const [, asked] = parts.length > 1 ? TOTAL_BEHIND.exec(parts.at(-1) ?? '') ?? [] : [];
  const many = SO_MANY[parts.length] ?? '';
  return asked === undefined || many === '' || parts.some((part) => !/(?:多少|几)(?:钱|万元?|元)?[?？]?$/.test(part.replace(TOTAL_BEHIND, '$1'))) ? [...parts] : [...parts.slice(0, -1), asked, `这${many}个一共多少`];
}

/** 「按百分比算哪项降得最狠？反过来哪项涨得最猛？」: how the first is measured holds for what follows, until another measure is named. */
const BY_RATE = pattern(/按(?:百分[比数率]|比例|幅度|比率)|(?:看|论|用|以|凭)(?:百分[比数率]|比例|幅度)|\b(?:in|by) (?:percentage|percent|relative)\b/i);
const MEASURED = pattern(/百分|比例|幅|率|金额|绝对|万|钱|percent|relative|absolute|amount|money|yuan|rate/i);
const MOST_MOVED = pattern(/[增涨升降减跌][^，,]{0,3}最|最[^，,]{0,4}[增涨升降减跌]|\b(?:most|fastest|hardest|least)\b/i);

/** 「论金额呢」, "and which in percentage terms": the question before, by another measure. */
const OTHER_ZH = pattern(/^[，,、\s]*(?:那|再|又)?(?:按|论|看|以|用|凭)?(?<how>金额|绝对数|绝对额|钱数?|百分[比率数]|比例|[增降减涨跌]?幅度?)(?:上|来[看算说]|算|看|的)?(?:最[大多]的)?(?:又|则)?(?:呢|又?是(?:哪个|谁|哪项|哪一个))?$/);
const OTHER_EN = pattern(/^\W*(?:and |or )?(?:which|who|what)(?: one| project| item)?(?: (?:is|was) (?:it|that|first))? (?<how>(?:in|by) (?:percentage|percent|relative|absolute|money|amount)(?: terms| amounts?)?)\W*$/i);
const OWN_MEASURE = pattern(/(?:按|论|看|以|用|凭|从)?(?:百分[比率数]|比例|幅度|金额|绝对数|绝对额|钱数?)(?:上|来[看算说]|算|看)?[，,]?|,?\s*\b(?:in|by) (?:percentage|percent|relative|absolute|money)(?: terms| amounts?)?/gi);

/** "What percentage of W goes to A and what percentage to B": of the same whole. */
const SHARE_OF = pattern(/\b((?:what|which) (?:percentage|percent|share|proportion|part|fraction)) of (.{3,60}?) (?:goes?|went|is|are|was|were|has been|ends? up)\b/i);
const SHARE_TOO = pattern(/^\W*(?:and )?(?:what|which) (?:percentage|percent|share|proportion|part|fraction|%)(?: (?:goes|went|is|are|ends? up|is spent|is meant|is set aside))? (?:to|for|on|in) ([^?]{3,80})/i);

/** "How many public toilets are looked after, and how many of them will be renovated": another count of the same things. */
const COUNTED_THINGS = pattern(/\bhow many ((?!of\b)[a-z]+(?: [a-z]+){0,2}?) (?:are|is|do|does|have|has|will|must|should|need|were|was)\b/i);
const OF_THEM = pattern(/\bhow many (?:of (?:them|those|these) )?(?=(?:will|have to|must|should|need to|are to|are going to|are due to|get) (?:be )?[a-z]+)/i);

function withYardstick(parts: readonly string[]): string[] {
  const [first = ''] = parts;
  return parts.map((part, at) => {
    if (at === 0) return part;
    const how = MOST_MOVED.test(first) ? (OTHER_ZH.exec(part) ?? OTHER_EN.exec(part))?.groups?.how : undefined;
    if (how !== undefined) return /[\u3400-\u9fff]/.test(how) ? `按${how}，${first.replace(OWN_MEASURE, '')}` : `${first.replace(OWN_MEASURE, '')} ${how}`;
    const [, asked = '', whole] = SHARE_OF.exec(first) ?? [];
    const of = whole === undefined ? undefined : SHARE_TOO.exec(part)?.slice(1).find(Boolean);
    if (of !== undefined) return `${asked} of ${whole ?? ''} goes to ${of}`;
    const things = OF_THEM.test(part) ? COUNTED_THINGS.exec(first)?.[1] : undefined;
    if (things !== undefined) return part.replace(OF_THEM, `how many ${things} `).replace(/ (?:will|have to|must|should|need to|are to|are going to|are due to|get) (?:be )?(?=renovated|repaired|replaced|rebuilt|upgraded)/i, ' ');
    if (!BY_RATE.test(first) || MEASURED.test(part.replace(/[印写标]了?[增降]幅/g, '')) || !MOST_MOVED.test(part)) return part;
    return /[\u3400-\u9fff]/.test(part) ? `按百分比，${part}` : `${part} in percentage terms`;
  });
}

function partsOf(message: string): string[] {
  // What is longer is no question, and every comma of it would be weighed.
  const question = inFrames(message.slice(0, LONGEST_MESSAGE));
  const parts = bothOf(question).flatMap(withRepeatedHead).flatMap((part) => withCondition(part.split(BOUNDARY))).flatMap(afterOrder).flatMap(askingClauses).map((part) => part.trim().replace(IN_ORDER, '').replace(/^and (?=(?:is|are|was|were|does|do|did|has|have|will)\b)/i, '')).filter((part) => /[\u3400-\u9fff\w]{2,}/.test(part));
  return underHeading(parts.filter((part, at) => at === 0 || ASKS.test(part) || !WHAT_FOR.test(part)), question)
    // 「…多少？给百分比」: a wish for the form of the answer belongs to the question before it.
    .reduce<string[]>((parts, part) => (parts.length > 0 && (FORM_ONLY.test(part) || (HOW_MANY_OF_ALL.test(part) && LISTS_OFFICES.test(parts.at(-1) ?? ''))) ? [...parts.slice(0, -1), `${parts.at(-1) ?? ''} ${part}`] : [...parts, part]), []);
}

/** 「不算甲，还有哪几个」: what is left out or supposed asks nothing by itself. */
const CONDITION = pattern(/^\s*(?:除了?|除开|除去|不算|不含|不包括|去掉|撇开|刨开|抛开|如果|要是|假如|假设)[^?？]*$/);

/** 「14 个项目，比上年减少的有几项」: how many there are is told, not asked. */
const SET_SAID = pattern(/^\s*(?:这|那|全部|所有|一共|总共|今年)*\d{1,3}\s*(?:个|项|条)(?:大)?(?:项目|科目|指标|事项|部门)(?:里面?|中|当中|之中)?\s*$/);

function withCondition(parts: readonly string[]): string[] {
  return parts.reduce<string[]>((joined, part) => {
    const before = joined.at(-1);
    return before !== undefined && (CONDITION.test(before) || SET_SAID.test(before)) && !ASKS.test(before) ? [...joined.slice(0, -1), `${before}，${part}`] : [...joined, part];
  }, []);
}

/** 「要两个数，一个是甲，一个是乙」: two questions. */
const ONE_AND_ANOTHER = pattern(/(?:^|[，,：:。；;])\s*一[个项](?:是|要|问|查)\s*([^，,；;。]{2,30}?)[，,；;]\s*(?:另外?)?一[个项](?:是|要|问|查)\s*([^，,；;。?？]{2,30})/);
function bothOf(question: string): string[] {
  const [, first, second] = ONE_AND_ANOTHER.exec(question) ?? [];
  return first === undefined || second === undefined || /[比和与跟]|[多少大高低]于/.test(question.replace(first, '').replace(second, '')) ? [question] : [first, second];
}

/** "Add those two up. What share of X is that?": an order to add, then a question about the sum. */
const ADD_ORDER = pattern(/^((?:and |so |now |then |please |can you )*(?:add|sum|total|combine|put)\b(?: [a-z]+){0,5})(?:\.|[,;]?(?: and| then)*)\s+(?=(?:what|how|which)\b.*\b(?:that|it|the (?:sum|total))\b)/i);
function afterOrder(text: string): string[] {
  const [whole, order] = ADD_ORDER.exec(text.trim()) ?? [];
  return whole === undefined || order === undefined ? [text] : [order, text.trim().slice(whole.length)];
}

/** 「先问…，再问…」 */
const IN_ORDER = pattern(/^(?:首先|先|再|然后|接着|最后|末了|其次)(?:再)?(?:问|查|看|说|报|告诉|讲)(?:一?下|一声|我)?(?:吧|问)?[，,]?/);
/** "Who is the director? Name and phone if you have it": what is wanted of the same person. */
const FORM_ONLY = pattern(/^(?:and |so )?(?:is|was|are|would) (?:that|it|this|those|they) (?:be )?(?:really )?(?:us|you|me|ours|yours|theirs|our job|our task|our office|the office)[?.!]*$|^(?:(?:the|all|with|in|and|just) )*(?:amounts?|figures|numbers|sums)(?:,? (?:please|pls|too|only|each|for each))*[?.!]*$|^(?:(?:and|with|plus|the|his|her|their|full|or|a|an|[,&]) ?)*(?:(?:first |last )?names?|(?:tele|mobile )?phone(?: numbers?)?|e-?mail(?: address)?|contact(?: details| number| person)?|extension)(?:,? ?(?:and|or|plus|&)? ?(?:the |his |her |their |an? )?(?:names?|(?:tele|mobile )?phone(?: numbers?)?|e-?mail(?: address)?|contact(?: details| number)?|address|number|extension))*(?:,? (?:please|pls|too|as well|if (?:you|possible|available|at all|it)\b[^,;?]*))?[?.!]*$|^(?:with |and |plus )?(?:by )?how (?:much|many)(?: is| was| are)? (?:each|for each|each one|apiece)[?.]*$|^(?:方便的话|麻烦(?:您|你)?|劳驾|请|帮忙|快|直接|就)*(?:给|报|说|来|发|回)(?:我|一下|下)?(?:个|一个)(?:准|具体|确切)?(?:数字?|数儿|金额|准话)?(?:就行|即可|就好|吧|呗|好吗|谢谢)?[。.!！~]*$|^(?:给个?|用|要)?(?:百分比|百分数|百分之几)(?:表示|就行|即可)?[。.]?$|^(?:按|论|看|以|用)(?:比例|百分比|百分率|幅度|增幅|降幅)(?:算|看|说|来说|来看)?[。.]?$|^(?:in )?(?:percentage terms|relative terms)[.?]?$|^(?:in )?(?:percent|percentage|%|yuan|rmb|million)s?(?:,? (?:please|pls))?[.]?$|^(?:please|pls|thanks|thank you|help)[.!]?$|^(?:i\.?e\.? )?(?:the |what |which |how many )(?:percentage|percent|per cent|%)(?:,? (?:exactly|is that|please))?[?.]?$|^if (?:not|so|yes|no)\b|^(?:如果|要是)?(?:不对|不是|不一致|有出入)的?话?[,，]/i);

/** "What is his number? Need to reach him": what the answer is for asks nothing. */
const WHAT_FOR = pattern(/^(?:i|we)?\s*(?:really |just |urgently |only )?(?:need(?:ed)?|want(?:ed)?|have|has|got|gotta|must|trying|hoping|would like)(?: to)? (?:to )?(?:reach|call|contact|phone|ring|e-?mail|talk to|speak (?:to|with)|tell|inform|write (?:it|this|to)|finish|prepare|present|explain (?:it|this)|meet|get (?:hold|in touch)|send (?:it|this))\b/i);

/** 「下设哪几个部门？一共几个」: a list of offices tells how many they are. */
const HOW_MANY_OF_ALL = pattern(/^(?:一共|总共|合计|共)(?:是|有)?(?:几|多少)(?:个|家)?(?:部门|科室|机构)?[?？。]*$/);
const LISTS_OFFICES = pattern(/(?:哪|什么|啥)[^，,。?？]{0,4}(?:部门|科室|机构|办公室|处室)/);

/** 「电脑要买多少台，合格率」, "how many places, and min number of drills": a measure by itself asks. */
const BARE_MEASURE = pattern(/^(?:的)?(?:[\u4e00-\u9fff]{2}率|满意度)(?:呢|是)?[?？。]*$|^(?:and )?(?:the |its |their )?(?:(?:min(?:imum)?|max(?:imum)?|target|least|planned|required)\.? )?number of [a-z -]{3,40}[?.]*$/i);

/** 「有没有打算买新车，买车的钱呢」: behind a number of things, or whether there are any, a name for money asks by itself. */
const THINGS_ASKED = pattern(/有没有|[买购添建]不[买购添建]|要不要|打算|(?:几|多少)[个辆台名人位家座处间套件份场次户]/);
const MONEY_ASKED = pattern(/[比占]|钱|费|经费|预算|支出|资金|万|亿/);
const MONEY_NAMED = pattern(/^[\u4e00-\u9fff]{2,12}(?:钱|费|经费|费用|预算|支出|资金|补贴|补助)(?:有|是)?呢[?？。]*$/);

/** 「多少钱，够不够 5 万」, "how much is it, and is it over 5万", 「比去年多吗」: whether what was just asked for comes to so much, or is more than it was. */
const LIMIT = '\\s*(?:\\d[\\d.,]*\\s*[万亿千百]?|[一二三四五六七八九两十百千]+个?[万亿])元?';
const WHETHER_SO = pattern(new RegExp(`^(?:它|这|那)?(?:够不够|有没有(?:超过?|到|达到|突破)?|是否(?:超过?|达到)|超没超过?|过没过|破没破|到没到|到不到|达没达到|超不超过?|有)${LIMIT}(?:了)?(?:没有?|吗|么|呢|啊)?[?？]?$|^(?:它|这|那)?(?:已经|是不是|今年)*(?:超过?|达到?|够|有|到|不到|没到|过|破)了?${LIMIT}(?:以上|以下)?(?:了)?(?:没有?|吗|么|不)[?？]?$|^是不是最[高多大少小低]的|^(?:比|较)(?:去年|上年|20\\d\\d年?)[高多大少小低]了?[吗么]|^(?:is|does|do|are|did|will|has) (?:it|that|this|they)\\b(?! include)`, 'i'));

export function asksWhetherSo(clause: string): boolean {
  return WHETHER_SO.test(clause.trim()) || OF_THOSE.test(clause.trim());
}

const AMOUNT_ASKED = pattern(/(?:多少|几)(?:个)?(?:钱|万|元)?(?:呢|啊)?$|\bhow much\b[^,;?]*$/i);

/** 「有几家事业单位，自己单独编预算不」: whether something holds of what was counted. */
const OF_THOSE = pattern(/^(?:自己|他们|它们|这些|那些|都)(?!没|不)[^，,?？\d]{2,14}(?:吗|不|么)[?？]?$|^(?:今年|本年|明年|还|会|要|打算|准备|计划)*(?:再|新)?(?:买|购置?|添置?|换)(?:不[买购添换])?(?:新的?)?(?:车|设备)?(?:吗|么|不)?[?？]?$/);

const CLAUSE_ENDS = pattern(/[,，、]|\.\s/);

/** 「有几辆车，计划新增几辆」: two questions; 「甲、乙各多少」: one. */
function askingClauses(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(CLAUSE)) {
    const [left, right] = [text.slice(from, match.index), text.slice(match.index + match[0].length)];
    const next = right.slice(0, right.search(CLAUSE_ENDS) < 0 ? right.length : right.search(CLAUSE_ENDS));
    if (!(ASKS.test(left) || YES_NO.test(left)) || !(ASKS.test(next) || BARE_MEASURE.test(next.trim()) || OF_THOSE.test(next.trim()) || (asksWhetherSo(next) && AMOUNT_ASKED.test(left)) || (THINGS_ASKED.test(left) && !MONEY_ASKED.test(left) && MONEY_NAMED.test(next.trim()))) || (LEANS.test(right.trim()) && !(COUNTED.test(left) && MONEY_OF_ALL.test(right.trim())))) continue;
    // 「甲、乙、丙各多少」: the last of a list asks for all of it.
    if (/^、/.test(match[0]) && /^[^,，]*(?:各|分别)/.test(next)) continue;
    parts.push(left);
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)];
}

/** "The service hall - how many enquiries and how many cases": what stands before the first clause heads the others of its sentence too, unless they point back at it. */
function underHeading(parts: readonly string[], message: string): string[] {
  const headings = parts.map((part) => /(?:^|[.!?;]\s+)([^:：,，.!?？;]{3,60}?)(?:[:：]|\s[-–—])\s/.exec(part)?.[1]?.trim());
  const headed = headings.findIndex((one) => one !== undefined);
  const heading = headings[headed];
  if (heading === undefined || !/[a-z]{3}/i.test(heading) || ASKS.test(heading)) return [...parts];
  const ends = message.slice(message.indexOf(heading)).search(/[?？;\n]/);
  const end = ends < 0 ? message.length : message.indexOf(heading) + ends;
  return parts.map((part, at) => (at <= headed || POINTS_BACK.test(part) || message.indexOf(part) < 0 || message.indexOf(part) > end || !HEADLESS.test(part) ? part : `${heading}: ${part.replace(/^and /i, '')}`));
}
const POINTS_BACK = pattern(/\b(?:it|that|this|they|them|those|these|which)\b/i);
const HEADLESS = pattern(/^(?:and )?(?:how (?:many|much)|what|in what|by how|to what|since|for|when|where)\b/i);
