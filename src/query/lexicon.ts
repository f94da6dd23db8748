/**
 * What question words mean, in Chinese and English. Only grammar and the vocabulary of budgets stand here; names of
 * what is budgeted come from the documents and the glossary. Longer phrases win over shorter ones.
 */

export type Tag =
  | 'filler' // carries nothing: particles, politeness, the office itself
  | 'talk' // an unknown word that names nothing
  | 'alias' // side by side in two scripts
  | 'amount' | 'money' | 'howMany' | 'countUnit' | 'unit'
  | 'change' | 'rise' | 'fall' | 'percent' | 'why' | 'prior' | 'current'
  | 'share' | 'ratio' | 'difference' | 'compare' | 'sum' | 'average' | 'monthly'
  | 'most' | 'least' | 'top' | 'bottom' | 'rank' | 'over' | 'under' | 'between'
  | 'breakdown' | 'which' | 'parent' | 'wholeRow' | 'remainder'
  | 'define' | 'purpose' | 'where' | 'when' | 'target' | 'check' | 'reconcile' | 'negation' | 'printed' | 'recompute'
  | 'convert' | 'and' | 'of' | 'versus' | 'it' | 'these' | 'those' | 'item' | 'subItem' | 'project' | 'rest'
  | 'greet' | 'thanks' | 'help' | 'bye'
  | 'actual' | 'opinion' | 'person' | 'order'
  | 'total' | 'revenueTotal' | 'department' | 'duty' | 'goal' | 'document';

export const LEXICON: Readonly<Record<Tag, readonly [zh: string, en: string]>> = {
  filler: [
    '按规定|按要求|表示|列明|左右|大约|差不多|上下|接近|将近|实际到岗|实际|空着|如果|假如|要是|除了|除开|报我|报下|报一下|报给我|报|写出来|念一下|念|凑成的|凑成|里头|底下设了|底下|设了|都叫啥名儿|名儿|名字|叫啥|精确点|精确到|老同志|同志|专门留给|专门|留给|到岗|足足|预咗|咗|嘅|系|唔该|要用|记账|做账|报账|对比表|表格|报表|表|那笔|那条|那四条|条|就行|即可|出来|拢共|到底是|究竟是|分别是|对应的|对应|所列|列了|安排了多少钱|方便的话|急用|在线等|各位|大家|小计|栏|那栏|那列|列|批文|主任问|书记问|区里要|上级要|材料|汇报|汇报用|开会|要|做|讲|上头|相关的|相关|有关的|有关|方面的|这一类|这类|类的|这方面|这几块|按经济分类|按功能分类|经济分类|功能分类|按项目|按来源|请问|请|麻烦|帮我|帮忙|帮|查一下|查下|查查|查询|查|看一下|看下|看看|看|告诉我|告诉|我想知道|想知道|我想问|想问|想了解|了解|说说|说一下|说|讲讲|列一下|列出来|列出|列|给我|给|一下|的话|的|了|吗|呢|啊|吧|呀|嘛|哦|哈|啦|么|是|有|在|里面|里|内|上|我们|咱们|咱|我|你|本街道|我街道|街道办|街道|办事处|单位|这边|到底|大概|究竟|现在|目前|今次|具体|分别|各自|各|都|也|还|再|又|就|才|只|要|会|能|可以|可|得|用在|用|花在|花了|花费|花|安排了|安排|列支|投入|投了|拨了|批了|批|编了|编列|准备|打算|计划|预计|方面|情况|怎么样|如何|怎样|来着|一年|全年|年度|年|整个|按照|按|口径|编码|代码|科目编码|目标是啥|是啥|啥|是什么|哪些人|那个|那项|呀|街道有|街道的|合起来看|关于|对于|针对|那么|那|这|个|块|笔|下|所|为|把|被|让|跟我|什么|哪|做|放|等于|算|算算|算一算|算下|多大|数字|数据|数目|显示|写|写的|写着|文件里|文档里|公开|表里|书里|公布|该|其|之|于|以|将|已|后|前|时|向|从|到|由|每|另外|还有|以及|然后|顺便|问一下|问下|问|求|想|需要|知道|请教|同事|领导|老板|多|少|大|小|高|低|更|最|比较|挺|很|太|有没有|有无|是不是有|一般|日常|东西|事|事情|部分|那边|这里|这块|那块|名下|项下|下面|底下|之中|当中|其中|中|有多|呗|唉|诶|嗯|噢|噢噢|花销|开销|支付|付|交|买|发|发放|领|拿|整|搞|弄',
    'please|pls|about|around|roughly|approximately|nearly|almost|subtotal|sub-total|set aside|set-aside|more|fewer|less|function code|economic code|account code|code number|digit|managed|filled|filled in|authorised|authorized|paid out|getting paid|handed out|given out|running at|comes to|come to|stands at|stand at|worth of|goes on|go on|get|gets|getting|receive|receives|received|own|owns|code|codes|subject code|dept|by|all|for|each|respectively|amt|suddenly|max|min|maximum|often|outside|only|under|held back|back|provided|provision|set out|set for|expected|entire|whole|every|during|through|across|between|because|since|due|after|before|whether|both|either|than|too|yet|still|even|can i|may i|could i|quick question|question|asking|ask|wondering|wonder|curious|colleague|colleagues|team|folks|again|once more|instead|actually mean|again please|three things|two things|things|hear|heard|gonna|going to|supposed|including tax|please tell|this office|by economic class|by economic classification|economic classification|economic class|by function|by functional classification|functional classification|by project|by source|sort|type|kinds|kind|types|please,|could|can|would|you|tell|me|show|give|find|look up|look|check|what is|what\'s|whats|what are|what was|what|is|are|was|were|be|been|being|the|a|an|of|for|in|on|at|to|from|by|with|our|we|us|i|i\'d|do|does|did|has|have|had|there|here|this office|the office|office|subdistrict office|subdistrict|sub-district|street office|get|got|set|aside|spent|spend|spends|spending on|paying|pay|paid|pays|go|goes|went|going|much|many|how|about|any|some|just|exactly|currently|now|right now|overall figure|planned|plan|plans|planning|allocated|allocate|allotted|earmarked|budgeted|put|into|figure|figures|number|numbers|value|say|says|said|document|report|published|so|then|also|well|ok|okay|hmm|um|want|need|know|like|would like|let|let\'s|s|it\'s|that\'s|which|who|when|as|if|not|only|its own|own|their|they|them|he|she|his|her|will|shall|should|must|may|might|one|ones|thing|things|stuff|bit|line|lines|item|budget line|kind of|sort of|up with|deal|looking|long|big|large|get us|anyone|anything|something|per year|a year|annual|annually|each year|every year|yearly|got in|in total for',
  ],
  talk: ['', ''],
  alias: ['', ''],
  unit: ['元|万元|亿元|千元|块钱|万|亿', 'yuan|rmb|cny|renminbi|million|billion|thousand|millions|billions|thousands'],
  amount: ['总额|总数|总量|等于多少|等于几|是几个|多少钱|多少|几多|是多少|多少金额|金额|数额|几钱|多少万|多少万元|是几|款项', 'how much|amount|amounts|how big|how large|how high|what amount|size|worth'],
  money: ['预算数|预算金额|预算总数|预算额|钱|经费|预算|费用|开支|支出|资金|花费', 'money|budget|budgets|cost|costs|spending|expense|expenses|funding|funds|expenditure|expenditures'],
  howMany: ['几个|多少个|多少人|几个人|几人|多少名|几名|几辆|多少辆|几台|多少台|几家|多少家|几次|多少次|几场|多少场|几项|多少项|几份|多少份|多少个人|几宗|多少宗|几户|多少户|几盏|多少盏|几处|多少处|人数|数量|个数|多少面|多少座|多少间|多少块|几间|多大面积|多大|几位|多少位|多少条|几条|几号人|多少平方米|多少平|几类|几种', 'how many|number of|count of|headcount|head count|count'],
  countUnit: ['人|名|位|辆|台|家|次|场|份|宗|户|盏|处|项|个|类', 'people|persons|staff members'],
  change: ['变化|变动|增减|增减额|增减情况|同比|较上年|比上年|比去年|较去年|与去年相比|和去年比|跟去年比|相比去年|变了|变了多少|有什么变化|涨跌|变化额|变动额|比2022年|变', 'change|changed|changes|year on year|year-on-year|yoy|y/y|compared with last year|compared to last year|versus last year|vs last year|than last year|from last year|against last year|over last year|move|moved|differ from last year|evolve|evolved'],
  rise: ['比去年多|比上年多|比上一年多|比2022年多|较去年多|比去年高|增加了|增加|增长了|增长|上升|提高了|提高|涨了|涨|多了|增多|升|加了|上涨|上调|增幅|涨幅|升幅|增加额|增长额|多出来了|多出来|新增了|增收', 'increase|increased|increases|rise|rose|risen|rises|grow|grew|grown|growth|went up|go up|gone up|gain|gained|up|more than last year|higher than last year|raise|raised|jump|jumped|extra|winner|gainer|gained most'],
  fall: ['缩水了|缩水|缩了|比去年少|比上年少|比上一年少|比2022年少|较去年少|比去年低|减少了|减少|下降了|下降|降低了|降低|降了|降|少了|减了|减|砍了|砍|压减|缩减|缩水|跌|削减|下调|减幅|降幅|跌幅|减少额|下降额', 'decrease|decreased|decreases|fall|fell|fallen|falls|drop|dropped|drops|went down|go down|gone down|decline|declined|cut|cuts|lower than last year|less than last year|reduce|reduced|reduction|shrink|shrank|shrunk|down|lost|lose|loser|trimmed|slashed'],
  percent: ['百分数|几个百分点|百分之几|百分之多少|百分比|百分点|幅度|增减幅|增长率|下降率|变化率|几个点|多少个点|%', 'percent|per cent|percentage|percentages|by what percent|%|rate of change|growth rate|pct'],
  why: ['为什么|为何|为啥|什么原因|啥原因|原因|怎么会|怎么就|怎么涨|怎么降|咋就|理由|缘故|缘由', 'why|reason|reasons|how come|cause|caused|because of what|explain|explanation|explained|what drove|what caused|behind|driver|driven'],
  prior: ['去年|上年|上一年|前一年|上年度|往年', 'last year|previous year|prior year|the year before|year before|earlier year|a year ago|previously'],
  current: ['今年|本年|本年度|当年|这一年|今年度', 'this year|current year|this budget year|the budget year'],
  share: ['占比例|占的比例|所占比例|比例|占比|占了多少|占多少|占|比重|份额|占到|所占|几成', 'slice|slice of|chunk|share|how big a part of|how large a part of|what % of|as a % of|% of|proportion|fraction|what part of|as a percentage of|as a percent of|as percentage of|percent of|percentage of|% of|portion|make up of|account for|accounts for|accounted for|share of'],
  ratio: ['几倍|多少倍|倍数|倍', 'times|multiple|multiples|how many times|ratio|ratio of|x as much'],
  difference: ['扣除|去掉|减去|不算|除去|刨去|差额|超出|相差|差多少|差距|差额|差了多少|差了|多多少|少多少|高多少|低多少|多出多少|多出|差值|差', 'excluding|net of|without|difference|gap|how much more|how much less|how much bigger|how much larger|how much smaller|how much higher|how much lower|differ|exceed|exceeds|exceed by|by how much|minus|subtract'],
  compare: ['对比|相比|比较一下|比一比|比一下|比较|哪个多|哪个大|哪个更多|哪个更大|哪个高|哪个更高|哪个少|哪个小|哪个更少|谁多|谁大|谁更多|谁高|谁少|哪一个多|哪一个大|哪一项多|哪个花得多|多还是', 'compare|compared|comparison|which is bigger|which is larger|which is more|which is higher|which is greater|which is smaller|which is less|which costs more|which gets more|bigger|larger|more expensive|side by side'],
  sum: ['拢个总|拢总|全加起来|总起来|凑一起|算总账|合一块|合在一块|加起来|加在一起|加一起|合计|总和|之和|加上|加总|合共|一共|总共|共计|总计|合起来|相加|汇总|总额', 'sum|total|totals|together|combined|add up to|added up|add|plus|altogether|in all|in total|adding|+|sum of|all together|summed|overall'],
  average: ['平均|人均|每人|每个人|每辆车|每辆|每台|车均|均摊|平均每|每户|每名', 'average|averages|per person|per head|per capita|per car|per vehicle|each car|each vehicle|apiece|on average|per employee|per retiree|per worker|per staff member|per household|per'],
  monthly: ['每月|每个月|月均|一个月|平均每月|按月|每季度|每季|每天|每日', 'per month|monthly|a month|each month|every month|per quarter|quarterly|per day|daily|a day'],
  most: ['占得最多|最多|最大|最高|最贵|最花钱|花钱最多|最大头|大头|头号|排第一|第一大|第一位|占大头|排名第一|最厉害|最猛|最狠|最明显', 'largest|biggest|highest|most|top|greatest|most expensive|maximum|costliest|number one|priciest|steepest|sharpest|hardest'],
  least: ['最少|最小|最低|最便宜|花钱最少|倒数第一|垫底', 'smallest|lowest|least|cheapest|minimum|fewest|tiniest'],
  top: ['前几|前几名|前几位|排前', 'top'],
  bottom: ['后几|倒数', 'bottom|lowest'],
  rank: ['排名|排行|排序|排第几|第几|排列|从大到小|从高到低|排个序|排|顺序', 'rank|ranked|ranking|rankings|sort|sorted|order by size|place|in order'],
  over: ['超过|大于|高于|多于|不低于|不少于|以上|过|超|至少|不小于|达到', 'over|above|more than|greater than|exceeding|exceed|exceeds|at least|bigger than|larger than|higher than|or more|and above|no less than'],
  under: ['低于|小于|少于|不到|不足|不超过|以下|以内|不高于|不大于|未达到', 'under|below|less than|smaller than|lower than|fewer than|at most|up to|or less|no more than'],
  between: ['之间|到', 'between'],
  breakdown: ['花哪儿了|花哪了|花哪儿|花到哪|逐项|一项一项|边几个|边啲|由哪几|哪两大类|哪几大类|怎么构成|如何构成|怎么组成|怎么分的|怎么来的|包括哪些|包含哪些|包括什么|包括|包含|由哪些组成|由什么组成|组成|构成|明细|细项|细目|清单|分项|怎么分|怎么分配|分成|分为|分布|有哪些|有什么|哪些|哪几个|哪几项|都有啥|都有什么|有啥|花在哪|花在哪里|花在哪些|用在哪|用在哪些|用在哪里|用到哪|投向|拆开|拆分|展开|结构|下设|一览', 'inside|what is inside|makes it up|made of|made up of|consisting of|breakdown|break down|broken down|consist of|consists of|made up of|make up|makes up|include|includes|including|included|comprise|comprises|composition|components|component|itemise|itemize|details|detail|list|lists|list of|contain|contains|what\'s in|whats in|what is in|what does it cover|cover|covers|split|structure|parts|sub-items|subitems|sub items|where does the money go|go to|listed under'],
  which: ['哪个|哪一个|哪项|哪一项|哪几|哪些|哪个部门|谁', 'which|which one|which ones|who'],
  parent: ['上一级科目|上级科目|上一级|上一层|属于|归属|归到|归在|归哪|归|在哪个项目|哪个项目下|哪个项目里|哪个项目|哪一类|哪类|哪个科目|上级科目|列在哪', 'belong to|belongs to|belong|belongs|fall under|falls under|come under|comes under|part of|parent|sit under|sits under|which project is|under which|filed under|category'],
  wholeRow: ['那一行|这一行|那行|这行|一整行|整行|各列|每一列|每列|所有列|全部数据|各项数据|各栏|按列|按资金来源|资金来源|来源|钱从哪来|钱从哪里来|怎么拼|全部数字', 'whole row|entire row|full row|all columns|every column|across columns|row across|source of funds|funding source|funding sources|sources of funds|where does the money come from|each column'],
  remainder: ['没有列出来的部分|没有列出来|没列出来|没列出|未列出|未列明|没有列出|没列|未列|剩下的|剩下|剩余|其余|余下|没写出来|没写', 'unlisted|not listed|remainder|remaining|left over|leftover|unallocated|not itemised|not itemized|rest'],
  define: ['什么是|是什么意思|什么意思|啥意思|什么叫做|什么叫|叫什么|啥叫|啥是|定义|含义|名词解释|解释一下|解释|指什么|指的是什么|怎么定义|概念', 'mean|means|meaning|definition|define|defined|explain what|defined as|stand for|meant by|is meant by'],
  purpose: ['目标是什么|用途|用来干什么|用来做什么|干什么用|干什么|干嘛用|干嘛|干啥用|干啥|做什么用|做什么|目的|为了什么|主要做什么|绩效目标是什么|要达到什么|主要内容|用来|内容', 'performance goal|performance goals|performance objective|performance objectives|goal|purpose|used for|use for|what for|aim|aims|aimed|objective|objectives|intended for|supposed to do|meant for|supposed to achieve|achieve|what does the project do'],
  where: ['在哪一页|在哪页|哪一页|第几页|哪页|出处|在哪儿|在哪里|哪里写|依据|第几行|哪张表|哪个表', 'which page|what page|where is it|where does it say|where can i find|source|page|which table|where is|where'],
  when: ['多久发一次|多久一次|多久|什么时候|何时|几月|哪个月|什么时间|时间|截止|多久|期限', 'how often|when|deadline|by when|due|what date|date'],
  target: ['最高不能超过|不能超过|不得超过|绩效目标|目标值|指标值|指标|目标|要求|标准|达标|年度目标|绩效指标', 'target|targets|indicator|indicators|kpi|goal value|performance target|performance targets|targeted|standard|required|performance indicator|performance indicators|aim for'],
  check: ['真的假的|真假|有人讲|有人说|听人讲|人家说|一回事吗|是一回事吗|对吗|对不对|是吗|是不是|是否|真的吗|真的|没错吧|正确吗|准确吗|属实|对吧|是吧|确定|有没有错|错了吧|听说|据说|我记得|不是吗|确认一下|确认|核实|核对', 'is it true|is that right|is it right|is that correct|is it correct|right|correct|true|isn\'t it|is this right|confirm|i heard|heard|i thought|someone said|verify|accurate|really|am i right|surely'],
  reconcile: ['对得上|对不上|一致|吻合|加得起来|加起来等于|勾稽|相符|匹配|平不平|平衡|是否平|能对上|矛盾|出入|打架|自洽|尾差|误差|差错|等不等于|相等|加总等于|是否等于|等于', 'agree|agrees|match|matches|consistent|reconcile|reconciles|tie|ties out|contradict|contradiction|contradictions|balance|balances|add up|adds up|inconsistent|inconsistency|inconsistencies|discrepancy|discrepancies|equal|equals|tally|errors|rounding'],
  negation: ['不是|没有|没|无|不', 'no|not|never|none|isn\'t|doesn\'t|didn\'t|don\'t'],
  printed: ['印的|印刷的|写的是|公布的', 'printed|stated|as printed'],
  recompute: ['重新算|重算|实际算|算出来|算得', 'recompute|recomputed|recalculate|recalculated|calculate|computed'],
  convert: ['换成|换算成|换算|折合|折算|折成|用元|以元|按元|转成|单位改成|改成|是多少元|合多少元|合', 'convert|converted|conversion|in yuan|in rmb|in cny|in million|in millions|in billion|in thousand|in thousands|expressed in|in full yuan'],
  and: ['和|与|跟|及|以及|、|同|加|，|；|还有', 'and|&|plus|,|;|as well as'],
  of: ['的|里|里面|中|之中|当中|下|项下|内', 'of|in|within|inside|under|from|\'s'],
  versus: ['比起|比|还是|跟|对', 'than|versus|vs|vs.|against|compared with|compared to|or|relative to'],
  it: ['它|这个项目|这个科目|该项目|这个|该项|这项|这笔|那个|那项|那笔|该|此项|这一项|前者|这个数', 'it|this|that|its|that one|this one|the same|former'],
  these: ['后者|前后两者|这几项|这几个|这些|这几项|这两个|这两项|这三个|这三项|它们|他们|两者|二者|三者|上面|上述|以上几个|前面|刚才|都|两个|这俩|俩|这四项|这四个', 'the latter|latter|former|these|those|them|both|all three|all of them|the two|the three|they|the above|all of these|those two|these two|those three|these three|two of them'],
  those: ['那几个|那些|那两个|那两项', 'those ones'],
  item: ['项目|事项|科目|条目|一项|几项|哪项|款项|支出项|明细项', 'items|item|projects|project|programmes|programs|lines|line items|line item|categories|subjects|accounts|things'],
  subItem: ['子项|小项|分项|下级|二级项目|具体事项|细分', 'sub-item|sub-items|subitem|subitems|sub items|sub item|component|components'],
  project: ['项目|大项|项目支出的项目', 'projects|project'],
  rest: ['其他的|别的|其它', 'others|other ones|everything else'],
  greet: ['你好|您好|早上好|下午好|晚上好|早|哈喽|嗨|hello|在吗|在不在|喂', 'hi|hello|hey|good morning|good afternoon|good evening|hiya|morning|greetings'],
  thanks: ['谢谢你|谢谢您|谢谢|多谢|感谢|辛苦了|辛苦|好的|好|收到|明白了|明白|知道了|ok|行|嗯嗯|3q|谢啦|谢了|太好了|棒', 'thanks|thank you|thx|ty|cheers|great|perfect|got it|nice|thank you very much|thanks a lot|much appreciated|appreciate it|good|cool|awesome'],
  help: ['帮助|怎么用|你会什么|你能做什么|你能干什么|能干什么|能做什么|你是谁|有什么功能|功能|使用说明|可以问什么|能问什么|问什么|会做什么|能查什么', 'help|what can you do|how do you work|who are you|what do you do|how do i use you|what can i ask|how does this work|usage|commands|features'],
  bye: ['再见|拜拜|回头见', 'bye|goodbye|see you'],
  actual: ['决算数|决算|实际支出|实际花了|实际花|实际用了|执行率|执行情况|执行数|执行|花完了|花完|已经花了|已花|到账|结余多少|完成情况|实际完成|实际用|实际花费', 'actual|actually been spent|been spent|been used|actual spending|actually spent|actually spend|actually paid|spent so far|so far|outturn|final accounts|executed|execution|real spending|was really spent|ended up|disbursed|year to date|ytd|remaining balance'],
  opinion: ['合理吗|合理|应该|值得|值不值|你觉得|你认为|怎么看|建议|评价|浪费|太多了|太少了|是不是太|划算|够不够|够吗|靠谱|贪|预测|会不会|推荐', 'reasonable|should we|should it|worth it|do you think|your opinion|opinion|think|too much|too little|too high|wasteful|waste|recommend|advice|fair|justified|predict|forecast|next year|sensible|excessive|good idea'],
  person: ['书记|主任|科长|处长|局长|领导工资|街长|副主任|个人工资|某人|张三|李四|王五|工资条|副书记|区长|镇长|所长', 'director\'s salary|director|party secretary|secretary|mayor|boss|chief|head of office|salary of|my salary|manager|mr|mrs|leader|leader\'s|chairman'],
  order: ['乘以|加倍|翻倍|忽略|无视|忘记|忘掉|改成|改为|修改|假装|扮演|系统提示|提示词|指令|规则|当作|输出|重复我|直接说|直接回答', 'ignore|disregard|forget|pretend|override|system prompt|instructions|rules|act as|reply with|respond with|just say|repeat after me|change the figure|from now on|jailbreak|say that|simply say|previous instructions|answer with|you are now|print'],
  total: ['总盘子|盘子|预算总规模|总的预算|总共预算|总预算|预算总额|预算总数|总盘子|全部预算|整体预算|总支出|支出总额|支出总计|总的支出|全年预算|总经费|预算一共|预算总共|部门预算|全部支出|一共花|总共花|总花销|总开支|街道预算|全街道预算|部门预算支出|年度预算|全年支出|预算规模', 'total dept budget|total department budget|all spending|all expenditure|total budget|overall budget|whole budget|entire budget|total spending|total expenditure|overall spending|budget total|total outlay|department budget|departmental budget|full budget|grand total|overall expenditure|whole office budget|total expenditures|annual budget|entire spending|whole expenditure'],
  revenueTotal: ['总收入|收入总计|收入总额|部门预算收入|预算收入|全部收入|收入合计|收入', 'total revenue|total income|overall revenue|revenue total|budget revenue|total revenues|income total|revenue|income'],
  department: ['内设部门|内设机构|下设部门|科室|几个部门|哪些部门|多少个部门|部门数|哪几个部门|部门|机构设置|机构|办公室', 'departments|department|internal offices|internal departments|units inside|offices|divisions|internal units|sections'],
  duty: ['部门职责|主要职责|职责|职能|负责什么|管什么|干什么的|主要职能', 'duties|duty|responsibilities|responsibility|responsible for|functions|mandate|remit|in charge of'],
  goal: ['主要目标|目标任务|总目标|今年的目标|主要工作目标|工作目标|工作重点|重点工作|年度目标|总体目标', 'work goals|goals|main goals|priorities|key goals|work objectives|annual goals|objectives for the year|key tasks|main objectives'],
  document: ['文件|文档|预算书|公开文件|哪些文档|加载了|有哪些文件', 'documents|which documents|loaded'],
};
