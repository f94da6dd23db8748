/** Turns of phrase that decide what is asked, each read by one rule of `actOf`. */
import { pattern } from '../../budget/pattern.ts';

/** "More than two thirds of": a limit that is a part of a whole. */
export const FRACTION_OF = pattern(/\b(?:more|less|over|under|above|below|fewer|at least|at most|about|nearly|almost|exceeds?) (?:than )?(?:(?:an? |one |two |three |four )?(?:half|thirds?|quarters?|fifths?)) of\b/);
/** 「每一百块里」: a share in other words. */
export const OF_EVERY_HUNDRED = pattern(/每(?:一百|100|百)\s*(?:块|元)|(?:一百|100)\s*(?:块|元)[^,，。]{0,24}(?:几|多少)(?:块|元)|(?:out )?of every (?:100|hundred)\b/i);
/** 「是去年的几成」: a figure as a percentage of the one before. */
export const AGAINST_LAST_YEAR = pattern(/(?:是|占|相当于|等于)(?:了)?(?:去年|上年|上一年|20\d\d年?)的?(?:百分之|几成|多大比例)|(?:percent(?:age)?|share|fraction|%) of (?:last year|the previous year|the year before)/i);
/** "How does the report explain that number": its reason, no meaning of words. */
export const EXPLAINS_NUMBER = pattern(/\bexplain(?:s|ed)?\b[^,.?]{0,20}\b(?:numbers?|figures?|amounts?|zero|change|rise|fall|increase|drop|cut)\b/);
/** 「具体是哪几样凑的」, 「怎么凑出来的」: what it is made up of, though an amount is said with it. */
export const COMPOSED = pattern(/(?:哪|几)(?:[几两三四五六七八九十\d]{1,2}|些)?(?:样|笔|项|块|个|部分|样东西)[^,，。?？]{0,4}(?:凑|加起来|加出来|合起来|拼|合成|汇成|攒)(?:出来|起来|成|到一块)?(?:的|[?？。]?$)|(?:怎么|咋|如何)(?:个)?(?:凑|拼|攒|合)(?:出来|起来|成|到一块)?的/);
/** What words mean is asked, though one of them is also a word for what agrees. */
export const MEANS = pattern(/\b(?:mean(?:s|t|ing)?|definition|defined?)\b|什么意思|啥意思|定义|名词解释/);
/** The figures of two years, both asked for. */
export const BOTH_YEARS = pattern(/(?:今年|本年|去年|上年|20\d\d\s*年?)(?:和|与|跟|及|、)(?:今年|本年|去年|上年|20\d\d\s*年?)的?(?:预算|数|金额|经费)?(?:分别|各|都)(?:是|有|为)?(?:多少|几)|\b(?:20\d\d|last year|this year)\s*(?:vs\.?|versus)\s*(?:20\d\d|last year|this year)\b/);
/** 「一共有几个小项」: what is added up is a number of rows. */
export const COUNTS_ITEMS = pattern(/(?<!哪)(?:几|多少)(?:个|条|笔|块)?(?:小项|项目|子项|分项|项|条目|笔|块)(?![钱款])/);
/** "The number of A or B that are inspected": one thing by two names, nothing is set against another. */
export const ALTERNATIVES = pattern(/^\W*(?:the )?(?:number|amount|count|total|area|length|target|targets|budget|money) (?:of|for) [^,;?]+ or (?![^?]*\b(?:which|more|less|bigger|smaller|larger|higher|lower|compare[ds]?|versus|vs|than)\b)/i);
/** "what is X for?", "what does X do?". */
export const FOR_WHAT = pattern(/(?:发|补|拨|给|补贴|补助)(?:放)?(?:给|到)?了?谁(?!负责)|谁(?:能|可以|才能|有资格|会)?(?:来)?(?:领|拿到|享受|受益|申领)|(?:发|补|拨|给|补贴|补助|补助金)(?:放)?(?:给|到)了?(?:哪|什么|啥)(?:些|类|几类|种|样的?)?的?(?:人|对象|群体|家庭|户)(?!员)|哪些人(?:能|可以)?(?:领|享受|受益)|受益(?:人|对象|群体)|^\W*\bwho(?: all)?(?: is| are|['’]s) .+ (?:for|aimed at|meant for|intended for)\W*$|\bwho (?:benefits|gains|profits|(?:is|are) (?:supposed|meant|entitled) to (?:get|receive|benefit)|gets (?:the|this|that)|receives)\b|^\W*(?:and |so )?what(?: is| are|['’]s) .+ for\W*$|^\W*what do(?:es)? .+ do\W*$/i);
/** "How does it define carry-over from last year": the year is part of what is defined. */
export const DEFINED = pattern(/\b(?:defin(?:e[sd]?|ition)|mean(?:s|t|ing)?)\b(?!.*\bchange)/i);
/** "explain X" asks what X is, unless something moved. */
export const EXPLAIN = pattern(/\bexplain\b/i);
/** 「甲和乙比去年少多少」, 「甲、乙各少多少」: each against its own last year, not one against the other. */
export const ON_YEAR = pattern(/(?:比|较)(?:去年|上年|上一年度?)(?:又)?[多少高低涨降增减]\S{0,3}(?:多少|几)|(?:各|分别)(?:自)?[多少涨降增减]了?(?:多少|几)/);
/** A reason that is put to the test: what is printed as the reason answers it. */
export const BECAUSE = pattern(/因为|由于|\b(?:because|due to|owing to|as a result of)\b/i);
/** 「甲与乙之比」, 「甲是乙的多少」 */
export const AS_RATIO = pattern(/之比|几比几|比值|的比(?:例关系)?(?:是|为)?(?:多少|几|[?？]|$)|(?:是|相当于|等于)[^,，。?？]{2,24}的(?:多少|几)(?![万亿千百钱元%个项名辆人倍])/);
/** 「除以支出总计是百分之几」: what is divided may be carried from the thread. */
export const DIVIDED_BY = pattern(/除以|÷/);
/** 「是怎么定义的」 asks for the definition, whatever was heard or checked. */
export const HOW_DEFINED = pattern(/(?:怎么|如何|咋)(?:下)?定义|的定义是|定义是什么/);
/** Rises and falls taken together. */
export const NETTED = pattern(/相抵|净增|净减|净变/);
/** The year before as what something is set against; else it is the year of both names: 「去年甲比乙少多少」. */
export const AGAINST_PRIOR = pattern(/(?:比|较|跟|同|与|和|相)(?:之|起|照|于|较|对)?(?:去年|上年|上一?个?年度?|前一?个?年|往年|以前|20\d\d\s*年?)(?!的?[^，,。？?]{2,}(?:去年|上年))|(?:去年|上年|前一年)(?:相比|比(?=[,，。？?]|$|[多少高低增减]))|(?:than|from|against|versus|vs|with|to|over|since) (?:in |it was |they were )?(?:the |its |their )?(?:last year|year before|previous year|prior year|20\d\d)|(?:今年|本年|this year)/i);
/** 「乙比去年多吗」, "is it higher than in 2022": each is set against its own year before, and against nothing else. */
export const AGAINST_OWN_YEAR = pattern(/[比较跟和与同](?:去年|上年|上一年|20\d\d)|\b(?:than|against|from|vs\.?|versus|compared (?:to|with)) (?:in )?(?:last year|the (?:year before|previous year|prior year)|20\d\d)\b/i);
export const AGAINST_YEAR = pattern(/\b(?:against|versus|vs\.?|compared (?:to|with)|relative to|on|over|from|since|than(?: in)?) (?:the )?20\d\d\b/);
/** 「甲去年的数给我」 */
export const LAST_YEARS = pattern(/(?:去年|上年|上一年|前一年)的(?:预算)?(?:数|金额|那个数)/);
export const WHICH_TABLE = pattern(/^\W*(?:in |on )?(?:which|what) (?:of the )?(?:tables?|pages?)\b|^(?:在)?(?:哪|第几)一?张?表/i);
/** "With their amounts", "- names plus amounts": how the parts are to be told. */
export const WITH_AMOUNTS = pattern(/\b(?:(?:names?|labels?|titles?|items?) )?(?:with|plus|and) (?:the |their |its )?(?:amounts?|figures?|budgets?|numbers|values|sums)\W*$/i);
/** "Agency services: names plus amounts". */
export const NAMES_AND_AMOUNTS = pattern(/\b(?:names?|labels?|titles?) (?:with|plus|and|&) (?:the |their |its )?(?:amounts?|figures?|budgets?|numbers|values|sums)\W*$/i);
/** "The growth over last year". */
export const GROWTH_OVER = pattern(/\b(?:growth|increase|rise|change|decrease|drop|fall|move) (?:over|on|from|against|since|compared (?:to|with)) (?:the |its )?(?:year before|previous year|prior year|last year|20\d\d)\b/i);
/** "How is the term explained", "the meaning of". */
export const MEANS_EN = pattern(/\b(?:explanation|meaning|definition|sense) of\b|\bhow(?: is|'s| are| does| do| did)\b.*\b(?:explain(?:ed|s)?|describe[ds]?|defined?|put)\b.*\b(?:here|terms?|glossary|words?|document|section|annex|appendix)\b|\b(?:defined?|explain(?:ed)?)\b.*\b(?:term|word|expression|phrase)\b/i);
/** What stands behind the 等 of a printed list, asked in Chinese. */
export const UNLISTED = pattern(/(?:没有?|未|不)(?:有|被|曾|再|单独|具体|逐项)?(?:列(?!入)|细[分化]|说用途|写用途|说明用途|交代|归入|拆|披露|点名|分解|分项|写明|注明)|(?:除|扣|减|刨)(?:了|去|掉|开)?(?:所有|全部|已)?(?:列|点名|子项|明细|写出|有名)|(?:列明|列出来?|列了名字|点名|写明|写出来)的?.{0,5}(?:之外|以外|除外|都?扣|都?减|都?刨)|其他部分|别的部分|还有(?:多少|几多)(?:别的|其他|其它)|["“「]等["”」]|[这那]个等(?!于)/);
/** 「哪个项目包含甲」, 「含甲的那个项目」, 「甲隶属哪个大类」. */
export const PARENT_ASKED = pattern(/(?:所属|所在|归属)的?(?:那个?|上一?级)?(?:大?项目|科目|[类款]级?|大类)(?!的?(?:绩效|目标|预算|金额|总|，|,))|(?:算|列|归|放|计|摆|划|记|挂|并|编|纳)(?:在|到|进|入)?了?哪(?:一)?[个项]?(?:大)?(?:项目|科目|类)|(?:哪个|哪一个|什么)(?:大)?项目(?:里面?)?(?:包含|包括|含有?|装着|管着|下面有)|含.{2,20}的(?:那个)?项目|隶属|从属于|(?:算|列|归|放|计|摆|划|记|挂)(?:在|到|进|入)[^，,。？?]{1,20}还是(?!多|少|高|低|涨|升|降|跌|贵|便宜)/);
/** "Which bigger line are those two in" */
export const WIDER_LINE = pattern(/\b(?:which|what)(?:'s the)? (?:bigger|larger|wider|broader|higher|parent|upper|umbrella|overall|big) (?:budget |spending )?(?:lines?|items?|headings?|categor(?:y|ies)|projects?|programmes?|programs?|groups?|classe?s?|pots?|blocks?)\b[^?,]*\b(?:in|under|part of|belongs?|within|inside|from|cover\w*|includ\w+|contain\w*|hold\w*)\b/i);
export const THERE_ARE = pattern(/^\W*(?:and |so )?(?:which|what)(?: kinds? of| sorts? of)? .{3,60} (?:are|is) there\b(?! in (?:total|all)| any)/i);
/** 「甲往上到最顶层的那一类」, 「甲的大类是哪个」. */
export const LEVEL_ABOVE = pattern(/(?:往上|上面|上头|再上|顶层|最顶|顶级|最上).{0,10}(?:[类款]级?|科目|层)(?!指标)|(?:对应|归属|所属)的?(?:大类|类)(?![别型])|的\s*(?:三位码)?(?:大类|[类款]级?科目|top[ -]level(?: 科目)?)(?:是|叫|选|\s*$|[，,?？])/);
/** 「一个人一年摊多少」, 「除以人头」: divided by people, not by another name. */
export const BY_HEADS = pattern(/除以.{0,8}(?:人头|人数|人)|(?:一个?人|每个?人)(?:每|一)?(?:年|个?月)?(?:能|要|可以)?(?:摊|分|合|平均|多少|花)|人头/);
/** 「以甲为 100，乙是多少」 */
export const AS_HUNDRED = pattern(/(?:以|拿|把|将|假如|如果|要是).{2,30}(?:为|当|是|作|算)(?:成)?\s*(?:一?百|100)(?![万千元块\d])/);
/** Which of two comes first. */
export const OF_THE_TWO = pattern(/哪[个边一]|谁|孰|先后|边个/);
/** 「办公费里属于基本支出的是多少」 asks for an amount. */
export const OF_A_KIND = pattern(/属于[^,，。?？]{2,14}的(?:部分|那块)?(?:金额)?(?:是|有)?(?:多少|几)/);
/** 「甲 ÷ 部门预算支出」 and nothing else. */
export const OVER_TOTAL = pattern(/^[^a-z/／÷,，。?？、]{2,24}[/／÷][^a-z/／÷,，。?？、]{2,24}$/);
/** 「甲超过乙的数额」 */
export const EXCESS = pattern(/(?:超过|超出|高出|高于|多于|多过|大于)[^，,。?？]{2,24}的?(?:数额|部分|差额|钱数|数目|那部分)/);
/** 「发甲的是哪一个项目」 */
export const IS_WHICH = pattern(/[的这它]是(?:哪一?个|什么)(?:大)?(?:项目|科目)(?:的)?[?？。]?$/);
/** 「一个个报」: each by itself, nothing is set against another. */
export const ONE_AFTER_ANOTHER = pattern(/一个个|一个一个|逐[个项一]|挨个|分别报|各报|各(?:自|有|是)?(?:几|多少)[个人名位辆]?(?=[?？。呢]*$)/);
/** 「细项及金额」: the parts, each with its amount. */
export const PARTS_AND_AMOUNTS = pattern(/(?:细项|构成|明细|分项|组成|构成项目|组成部分|包着(?:什么|啥)|包[括含](?:什么|啥|哪些)|小项|子项)[^，,]{0,4}(?:及其?|和|与|加|、|[，,]?每[样项笔个块]|[，,]?各)(?:自)?(?:的)?(?:金额|数额|钱数|多少|是多少|几)/);
/** 「把增加的全部挑出来」, "pull out everything that rose": an order to list. */
export const PICKED_OUT = pattern(/挑|筛|找(?:出|给|齐)|列(?:出|一|个|上|明)|拎出|捋|[报过数说]一遍|罗列|摘出|揪出|[全统通]部?[都统]?(?:报|说|列|给)|逐[个项一条]|一[一个]不[落漏]|别[漏落]|\b(?:list|pull|pick|single|fish|weed|go through|run through|filter|name|show|give|identify|extract|find|tell)\b/i);
/** 「四项增加额加起来跟写的差多少」: what is printed as the parts of a change, added up and set against it. */
export const PARTS_ADD_UP = pattern(/(?:[几各两三四五六七八九十\d]项|原因|因素|增加额|减少额)[^，,。?？]{0,10}(?:加起来|加在一[起块]|加总|合计|相加|之和|总和|合起来)[^。?？减]{0,20}(?:差(?!旅)|对[得不]上|等于(?!多少|几)|是不是|吻合|一致)|\b(?:causes|reasons|factors|drivers|four items|three items|items|components)\b[^?]*\b(?:add up|sum|added up|total(?: them)?)\b.*\b(?:gap|difference|differ|match|against|off)\b/i);
/** What a code is the code of: 「1234567 是哪个科目」. */
export const STANDS_FOR = pattern(/(?:哪|什么|啥)(?:一)?个?科目|科目(?:是|叫)(?:哪|什么|啥)|(?:科目)?(?:名称?|名字|叫法)|叫(?:什么|啥)|代表|对应|是谁|\bstand(?:s)? for\b/);
export const BEFORE_MOVE = pattern(/(?:砍|削|减|降|缩|压|涨|增|升|提|调整?|变)(?:掉|了|少|低|减|缩|加|长|价|高|动|整|完|预算|这?一刀|得这么狠)*(?:以前|之前|前)(?![三五十\d后面两]|的?(?:幅度|原因))|\b(?:before|prior to) (?:the |this |that |its |it was |they |they were |it got |it |they got )?(?:(?:big |sharp |steep )?(?:cut|cuts|drop|fall|reduction|decrease|increase|rise|hike|jump|change|trim|slashing|growth)|(?:being )?(?:cut|trimmed|reduced|slashed|raised|increased|fell|dropped|rose|went (?:up|down)))\b/i);
export const LEVEL_BEFORE = pattern(/\b(?:what|how much|how big|how high)\b.*\b(?:was|were|been|have had)\b.*\b(?:20\d\d|last year|year (?:before|earlier|ago))\b|\bwhat (?:must|would|should|could|might|will) (?:.* )?(?:(?:20\d\d|last year|before|previous|prior)\b.*\bhave been\b|have been\b.*\b(?:20\d\d|last year|before(?:hand)?|previously)\b)|\b(?:derive|deduce|calculate|compute|reconstruct|work out|back out|find|infer)\b.*\b20\d\d (?:figure|budget|amount|level|value|number|sum|total)\b/i);
/** 「为什么是 0」, 「怎么没有预算」: the reason of a level. */
export const WHY_NONE = pattern(/为(?:什么|何|啥)(?:是|为|只有|全是|都是)|(?:怎么|咋|为(?:什么|何|啥))(?:会|就)?(?:没有?|是|为)(?:安排|编|列|报)?(?:预算|经费|钱|零|0)|(?:怎么|咋)一分(?:钱)?(?:都|也)?没/);
/** "What does one lunch cost": the price of a single thing. */
export const PRICE_OF_ONE = pattern(/\b(?:what|how much)(?: money)? (?:does|do|did|would|will) (?:one|a single) (?!of\b|hundred\b|thousand\b|million\b|year\b|month\b|day\b)[a-z]/i);
/** What stands between a heading and the first of its list. */
export const BEHIND_HEADING = pattern(/^\s*(?:[:：(（]|[-–—]\s)/);
/** 「每个网格员多少钱」: of a kind of people each. */
export const PER_HEAD = pattern(/(?:合|摊|分|落|算|派|轮)(?:到|给|在)每(?:一)?[个名位户人]|(?:每|一)(?:一)?[辆部台](?:公车|公务用?车|车)|(?:每(?:一)?[个名位张]?|一[个名位张])(?:[\u4e00-\u9fff]{1,6}(?:员|工|人|干部|老人|学生|户|岗位?)|[\u4e00-\u9fff]{0,4}(?:保安|床位?|教师|司机|护士|社工))(?:一年|每年|全年|一个?月|每个?月)?(?:下来|大概|大约|平均|能|得|要)*(?:分到|摊到|有|是|要|拿到?|领到?)?(?:多少|几)|[\u4e00-\u9fff)]\s*\/\s*\d{1,4}\s*[=＝?？]*$/);
/** 消防车占几辆: a count among others, no share. */
export const COUNTED_PARTS = pattern(/占(?:了|去)?(?:几多?|多少)[架辆名台家户]/);

/** 「每天多少人吃饭」: so many people a day, which nothing is divided for. */
export const COUNTED_PER_DAY = pattern(/^(?!.*(?:钱|万|元|费|花)).*每(?:一?个?)?[天日月周年](?!.*(?:平均|均摊)).{0,10}(?:多少|几)个?(?:人|名|户|次|场|家|份|宗|遍|回)/);

/** 「就餐人数比去年多了几个」: by how many one number moved; nothing is counted. */
export const MOVED_BY_COUNT = pattern(/比(?:去年|上年|前一年)[^，,]{0,3}[多少增减涨降加]了?(?:几|多少)[个人名辆户]/);

/** "How much on A or B": either may be meant, and nothing is compared. */
export const EITHER = pattern(/\bhow much\b(?!.*\b(?:more|less|bigger|larger|higher|greater|smaller|lower|cheaper|dearer|than|versus|vs|compared?|difference|apart|which)\b).*\bor\b/);

/** 「这个部门有多少人」: its people, not its departments; of each department is another question. */
export const HEADS_OF_IT = pattern(/^(?!.*(?:[各每哪]|分别)).*(?:(?:多少|几)(?:个|名|号|位)?(?:人|员工|职工)|人数)|^(?!.*\b(?:each|every|per|which)\b).*\bhow many (?:people|staff|employees|persons)\b/i);
/** How large the rooms are, not which offices there are. */
export const SPACE = pattern(/面积|多大|平方|平米|(?:多少|几)个?平(?![均衡等时台安])|\b(?:floor|square|area|space|how (?:big|large))\b/);

/** 「再减甲还剩多少」: what remains is asked for, nothing fell. */
export const LEFT_OVER = pattern(/还?剩|还有(?:多少|几)|余下|\b(?:left|remains?|remaining)\b/i);
/** A year as it is written or spoken of: 2022, 22年. */
export const YEAR_SAID = pattern(/20\d\d|(?<![\d.])\d{2}\s*年(?![前后内来以期])/);
/** "What expenses count under X", "which costs fall under it": what the term takes in. */
export const COUNTS_UNDER = pattern(/^\W*(?:and |so )?(?:what|which)(?: kinds? of| sorts? of)? (?:expenses?|costs?|spending|items|things|expenditures?) (?:counts?|falls?|comes?|goes|go|belongs?|qualif\w+|(?:is|are) (?:covered|included|counted|meant)) (?:as|under|in|by|within|towards|to|among)\b/i);

/** "Out of total procurement how much pct" */
export const OUT_OF = pattern(/\bout of (?!(?:date|order|line|stock|use|service)\b)/i);
/** 「去年没有，怎么冒出来的」: why it is there now. */
export const NEW_SINCE = pattern(/(?:怎么|哪里|哪儿|从哪)(?:冒出|多出|就)?(?:来|有|冒)的?.{0,6}(?:去年|上年|以前|原来|往年).{0,5}(?:没有?|无|是零|是0|为0)|(?:去年|上年|以前|原来|往年).{0,5}(?:没有?|还没|是0|为0|是零).{0,10}(?:怎么|哪里|哪儿|从哪)(?:冒出|多出|就)?(?:来|有|冒)/);
/** By how fast the names moved. */
export const FASTEST = pattern(/\b(?:fastest|quickest|slowest)\b/i);
