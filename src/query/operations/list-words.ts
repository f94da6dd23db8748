/** Words of follow-ups to a list that was shown, besides those of other operations. */
import { wordsOf, type Words } from './slots.ts';
import { EN } from './words-en.ts';
import { ZH } from './words-zh.ts';

const ONE = '(?:个|项|笔|条|行|块|件|名|位|样|类)';
const MOST = '(?:大|多|高|贵)';
const SIZE = '(?:biggest|largest|highest|greatest|most expensive|most costly|top)';

export const LIST_ZH: Words = [
  ...wordsOf({
    which: '哪(?:些|几(?:个|项|笔|条)?)|谁|只看|(?:给我)?(?:列|挑|筛)(?:一下|出来)|挑出来|那几项(?=给)',
    howMany: `(?<!哪)(?:一共|总共|共|拢共)?(?:分成?了?|有|列了)?(?:几|多少)(?:个|项|笔|条|块|件|种|样|类|家|宗)(?!点|人)(?:子项|明细|项目)?|项数|个数|条数|(?:数数?(?:看|一数|一下|下)?)(?=.{0,6}(?:几|多少))|共有几个(?:明细|子项)?`,
    next: `第二${MOST}(?:的|那)?${ONE}?|次${MOST}(?:的|那)?${ONE}?|仅次于(?:它|最${MOST}(?:的|那)?${ONE}?)?(?:的那?${ONE}?)?|第二名|第二位|居第二位?|排(?:在)?第二|排名第二|老二|下一个|接下来(?:是哪个|最${MOST}|哪个最${MOST})?|再往下(?:一个)?|排(?:在)?(?:它|其)(?:后面|后)的?|紧跟着(?:它)?的?|(?:它)?之后哪个最${MOST}|下一名|下一位|接着第二${MOST}`,
    lastItem: `(?:最后|末尾|最末|最底下|最下面|表尾|倒数第一|列在最后|列表最后|清单最底下)的?(?:那|这)?(?:一)?${ONE}?`,
    item: `(?:按你刚才的顺序[，,])?(?:从上往下数)?第(?:二|2)(?:个|项|笔|条|行)(?!大|高|贵|多(?!少))|排第二行的?`,
    topTwo: `(?:金额|花钱|钱)?最${MOST}的?(?:那)?(?:两|俩|二)${ONE}?|最(?:大|高|贵)的?俩|前(?:两|二)(?:大|个|项|名|位|笔)|头两(?:名|个|项)|两个大头|第一大和第二大|最大和次大的?|居前两位`,
    topThree: `(?:金额|花钱|钱)?最${MOST}的?(?:那)?(?:三|3)${ONE}?|前(?:三|3)(?:大|个|项|名|位|笔)?|头三(?:名|个|项)|三个大头|(?:数额)?居前三位|三${ONE}(?:钱)?最${MOST}|哪三${ONE}钱?最${MOST}`,
    average: '平均(?:下来)?(?:一(?:项|笔|条))?(?:数|值|金额)?|均值|均摊|平摊|摊到每一?项|除以项数|每(?:一)?(?:个子)?项|一项合',
    most: `(?:金额|花钱|钱|数额)?最${MOST}(?:的)?(?:那|一)?${ONE}?|大头|占大头|第一名|头一名|头名`,
    least: `(?:金额|花钱|钱|数额)?(?:最(?:少|小|低|便宜)|花得最少)(?:的)?(?:那|一)?${ONE}?|给的钱最少|排?最末的?`,
    filler: '(?:这|那)?[三四五六七八九十](?:个|项|笔|条|样|类)(?:里面?|当中|之中|中)?|按金额(?:排)?|整个的?|全部的?|整体|在里面|按你刚才的|花钱|问|子项|按(?:钱数|大小)排?|这里面?|这里头|列表里?|清单里?上?|上面?|上|各项|子项|明细|所有项|刚列的?|你(?:刚才)?列的|顺序|表里|行|谁|个|项|笔|挑出来|列(?:一)?下|列|只要|帮忙找|找下|直接|就行|金额上|从高到低|分别|都|是谁|不用|不是问金额|拉开了?|数|跟|多少条|全算上|的呢|钱主要花在哪儿了|比例|名|共|给个百分数',
    rest: '(?:其他|其余|剩下|另外)的?(?:那|这)?[两三四五六七八九十几]?(?:个|项|笔|条|样|类)|剩下的?|其余|其他的?|别的|剩余的?|以外|之外|除外',
    minus: '别算|不要|除了|不算|刨掉|扣掉|拿掉|抛开|去掉|剔除|没有|扣',
  }, false),
  ...ZH,
];

export const LIST_EN: Words = [
  ...wordsOf({
    howMany: '(?:the )?(?:number|count) of (?:items|parts|lines|entries|things|components|pieces|ones)|how many(?: different)?(?: (?:items|parts|lines|entries|things|components|pieces|of (?:them|these|those|the items)))?(?: (?:are there|is that|are on|on))?|item count|count(?: them| the ones)?|the count',
    next: `(?:the )?(?:second|2nd)[- ]?${SIZE}(?: one)?|runner[- ]?up|number two by|number two(?! on)|(?:the )?next (?:${SIZE})?(?: one)?(?: (?:down|below))?|next|(?:comes? )?(?:right )?(?:after|behind|below) (?:it|that(?: one)?|the (?:top|biggest) one|the maximum)|second place|comes second|follows that|(?:the )?biggest after (?:it|the top one)|which is second|and the second`,
    lastItem: '(?:the )?(?:very )?(?:last|final|bottom)(?: (?:one|item|entry|line|row|bullet|part))?(?: (?:of|in|on) (?:the|your) list)?(?: listed| you listed)?|the one (?:you listed last|at the (?:end|bottom)(?: of (?:the|your) list)?)|bottom line of the list',
    item: '(?:the )?(?:second|2nd)(?: (?:one|item|line|row|entry|bullet))?(?: (?:on|in|of) (?:the|your) list)?(?: listed)?|item 2|#2|number two(?= on)|second from the top|the one listed second',
    topTwo: `(?:the )?(?:(?:top|${SIZE}) (?:two|2)|(?:two|2) (?:${SIZE}(?: ones| items)?|that cost the most))|biggest plus second biggest`,
    topThree: `(?:the )?(?:(?:top|${SIZE}) (?:three|3)|(?:three|3) (?:${SIZE}(?: ones| items)?|with the most money|that cost the most)|three cost the most|first three if sorted)`,
    average: 'average|averages? out|avg|mean|on average|per (?:item|line|part|piece)|average them',
    most: `(?:the )?(?:${SIZE}|most|max|maximum|number one|most big)(?: (?:one|item|part))?(?:'s)?|top item|where does most`,
    least: "(?:the )?(?:smallest|least(?: expensive)?|lowest|cheapest|minimum|min|tiniest|bottom(?: one)? by)(?: (?:one|item|part))?",
    rest: '(?:all )?(?:the )?others?(?: (?:two|three|four|five|six))?|everything else|the rest|what remains|remains|left|remainder',
    minus: 'everything (?:except|but)|all but|except|excluding|leave out|leaving out|not counting|besides|ignore|drop|apart from|w/o|without|take out|removing|minus',
    which: 'which(?: (?:ones?|items?|of (?:them|these|those)))?|who|anything|list the ones|filter for|only those|(?:just |only )?the ones|are there any',
    over: 'above|over|exceed|more than|bigger than|higher than|greater than|go past|go above|get over|past',
    under: "below|under|less than|smaller than|lower than|don't reach|stay under|fall below",
    share: 'makes? up|goes to|account for|fraction|percentage',
    filler: "(?:of )?(?:the|these|those) (?:three|four|five|six|seven|eight|nine|ten|\\d+)|on (?:the|that|your) list|in (?:the|your) list|of the (?:whole )?list|in your list|items?|parts?|entries|lines?|list|listed|as shown|not by size|by size|in size|by amount|moneywise|in terms of cost|amounts?|more than one|of (?:these|those|them)|these|those|them|ones?|is that|here|within it|of it|for it|by position|show me|narrow it down|name|point out|where|costs?|cost|gets?|has|most of the money|money|going|pls tell|don't list them|just|only|too long|could you|sorted|if you rank them|expensive|the whole thing|whole(?: list)?|ok just tell me|how big|takes?|work out|in all|on there|different things|made up|split into|not the amounts|entries in all|across|calculate|worth|separates?|put together|all of them",
  }, true),
  ...EN,
];
