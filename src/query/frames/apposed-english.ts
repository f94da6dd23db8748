/**
 * What an English name has beside it that names nothing more: who it is for ("the ones who walk the lanes"), where it
 * comes from ("coming down from above"), what it is not ("A only, not B"), what its sum is called ("A plus B, what does
 * feeding people come to"), and how much of a period or of a reply is wanted ("for the year", "in English please").
 */
import { pattern } from '../../budget/pattern.ts';
import { ANY_FUND_EN } from '../../budget/funds.ts';
import { Rewriting } from './rewriting.ts';

/** "Money for the wardens, the ones who walk the lanes": which people they are. */
const THE_ONES_WHO = pattern(/,? ?(?:\(|,|\s[-–—]\s)\s?(?:i\.?e\.?,? |that is,? |you know,? )?(?:the (?:ones|people|folks?|guys|men|women|team|lot)|those|people|ones) (?:who|that|which)(?:['’]s| is| are)? [^,;:?().]{3,60}(?:\)|,(?=\s)|(?=\s*(?:[?.;:!]|$)))/gi);
/** "(the warden people)": what they are called among colleagues. */
const PEOPLE_IN_BRACKETS = pattern(/ ?\((?:i\.?e\.?,? )?(?:the |our |those )?([a-z-]+ ){1,3}(?:people|folks?|guys|lot|crew|gang|boys)\)/gi);

/** "Electricity only, not water", "water, not electricity": what is not asked; a statement that denies is another thing. */
const NOT_THAT = pattern(/^((?:(?:and|so|just|only|for|the|our|what about|how much (?:is|for|goes to|do we spend on))\s)*)([a-z][a-z '’-]{2,40}?)(?:,? (?:only|alone|by itself),?|,| [-–—]| ?\() ?(?:and |but )?not (?:the )?(?!(?:increas|decreas|fall|rise|more|less|even|yet|too|only|all|so|in|on|under|at|by|of|for|from|because|counting|including|with|without)[a-z]*\b)[a-z][a-z '’-]{2,30}?\)?(?=\s*(?:$|[?.,;:]|\s[-–—]\s))(?!.*\b(?:true|right|correct|is it|isn['’]t)\b)/i);
/** "Across the general public budget": in it. */
const ACROSS_FUND = pattern(/,? ?(?:[-–—] )?\bacross (?=the (?:general(?: public)?|government funds?|whole general)\b)/gi);

/** "Subsidies, whole general budget (table 8)": the table says which budget it is. */
const FUND_AND_TABLE = pattern(new RegExp(`,? ?(?:\\b(?:in|within|for|of|across|under) )?(?:the )?(?:whole |entire )?(?:${ANY_FUND_EN})(?: (?:table|expenditure|spending))?,? ?[(,] ?(?:in )?(table \\d{1,2})\\)?`, 'gi'));

/** "Transfers coming down from above": transfers from above; nothing goes down. */
const COMING_FROM = pattern(/,? ?\b(?:(?:that|which) )?(?:(?:is|are|was|were|has|have|get|gets|got|we got|we get|we received) )?(?:coming|comes?|came|handed|passed|sent|filtering|flowing|trickling)(?: (?:in|down|on|over|through|to us|down to us)){1,2} from (?=[a-z])|\bfrom (?=higher up\b)/gi);
/** "Did any money get carried over from last year": how much was. */
const CARRIED_OVER = pattern(/^(\W*(?:and |so )?)(?:did|was|were|has|have|is|do|are) (?:there |we )?(?:get |have )?(?:any|some|much|the) ?(?:money|funds?|cash|budget|anything|leftover|balance)? ?(?:(?:that |which )?(?:get|gets|got|been|be|was|were|is))? ?(?:carr(?:y|ied)[- ](?:over|forward)|rolled over|brought forward|left over)(?: (?:in)?to (?:this year|20\d\d))?(?: from (?:the )?(?:last|previous|prior|year before|20\d\d)(?: years?)?)?(?: (?:in)?to (?:this year|20\d\d))?(?=\W*(?:$|[?.,;]))/i);

/** "What does feeding people come to" behind an addition: what its sum is called. */
const SUM_CALLED = pattern(/^([^,;:?]{3,60}? (?:plus|and|\+|&|with) [^,;:?]{3,60}?)[,;:–—-]+ ?(?:so )?(?:what|how much) (?:do|does|did|is|will) (?!(?:it|that|they|this|these|those|both|each|the (?:total|sum|difference|gap))\b)(?:[a-z'’-]+ ){1,4}?(?:come to|cost|add up to|total|amount to|make)(?: us)?(?: (?:in total|altogether|in all|all told|together|then))*(?=\W*$)/i);
/** "In one number", "as one figure": added up. */
const IN_ONE_NUMBER = pattern(/\b(?:in|as|into) (?:one|a single|just one) (?:number|figure|sum|amount|total)\b/gi);
/** "The state asset count": counting them is a piece of work, no number of them. */
const STOCK_COUNT = pattern(/\b((?:state|fixed|public|government|state-owned)(?: owned)? (?:assets?|property)) (?:count|counting|stocktake|stock-take|stocktaking|stock check|inventory(?: count| check)?|head ?count)\b(?! of)/gi);
/** "Wages and other staff pay": the other names the kind that the first is of. */
const AND_OTHER_KIND = pattern(/\b(?:wages?|salar(?:y|ies)|basic pay|allowances|pay|bonuses) (?:and|plus|or) (?:all )?(?:the )?other (?:staff|personnel|employee|staffing)(?:['’]s)? (?:pay|costs?|spending|expenses|money|benefits|expenditures?|payments)\b/gi);

/** "Which investment projects are planned and for how much": its parts with their amounts. */
const WHICH_AND_HOW_MUCH = pattern(/^(\W*(?:and |so )?)(?:which|what) ([a-z][a-z -]{3,40}? projects)(?: (?:are|were|is|have been|do we have|are there))(?: (?:planned|budgeted|included|foreseen|scheduled|funded|there|listed|covered|in it|in the budget|this year|going on|in 20\d\d)){0,3},? (?:and )?(?:(?:for )?how much(?: (?:each|is each|are they|do they cost|does each (?:cost|get)))?|at what (?:cost|price)|what (?:do|does) (?:they|each)(?: one)? cost)(?=\W*$)/i);

/** "Total revenue of the office for the year": this one. */
const FOR_THE_YEAR = pattern(/,? (?:for|over|in|during) the (?:whole |full |entire |budget |current |fiscal )?year(?=\s*(?:$|[?.!;,]))/gi);
/** "In English please: how many …": the language of the reply. */
const IN_ENGLISH = pattern(/^\W*(?:(?:and|now|ok|so|sorry|please|back) )?(?:in|to) english,?(?: (?:please|pls|now|again|this time|then))*\s*[:,;.–—-]+\s*(?=[a-z])/i);
/** "How many centres do they want to cover (communities)": how many are planned. */
const WANT_TO_COVER = pattern(/\b(how many [a-z][a-z -]{3,40}?) (?:do|does|will|are|is) (?:they|we|the office|it|you|the street)(?: (?:going|supposed|meant|due))? ?(?:want|plan|aim|hope|need|intend|have|mean|expect|wish)?s? ?to (?:cover|reach|build|set up|open|establish|complete|finish|put up|have|get)(?: \(([a-z]+)\))?(?=\W*$)/i);
/** "… are we supposed to hold", "… do we have to run": that it has to be done is what a target says. */
const SUPPOSED_TO = pattern(/\b(how many [a-z][a-z -]{3,40}?) (?:are|is|do|does|must|should|will) (?:we|they|you|it|the office|one)(?: (?:supposed|meant|expected|required|obliged|due|going|planning|have|need|want|plan|aim))? ?(?:to )?(?:hold|organi[sz]e|run|host|stage|put on|carry out|conduct|do)(?: this year| in 20\d\d)?(?=\W*$)/i);

/** "How many cases should the hall accept": those that it accepts. */
const SHOULD_HANDLE = pattern(/\b(how many [a-z]+(?: [a-z]+)?|what number of [a-z]+) (?:should|must|will|do|does|is|are|has|have|can) (?:the |our )?([a-z]+(?: [a-z]+){0,3}?) (?:(?:supposed|expected|meant|required|have|has|need) to )?(?:accept|handle|process|take(?: on| in)?|deal with|get through|work through)(?=\W*$)/i);
/** "Number of cases the hall handles": the same without a question. */
const THAT_IT_HANDLES = pattern(/\b(number of [a-z]+(?: [a-z]+)?) (?:that |which )?(?:the |our )([a-z]+(?: [a-z]+){0,3}?) (?:accepts?|handles?|processes|takes(?: on| in)?|deals with|gets through)(?=\W*$)/i);

/** "So how many unfilled", "vacancies?": posts that nobody holds. */
const HOW_MANY_UNFILLED = pattern(/\bhow many (?:are |remain |stay )?(?:still |left )?(?:unfilled|vacant|open|unoccupied|not filled|not taken|to fill)(?=\W*$)/gi);

/** "Same thing for B: procurement total": that of B. */
const SAME_FOR = pattern(/^(\W*(?:and |now |ok |then )?)(?:the )?same (?:thing|question|figure|again|one)? ?(?:for|with|of) (?:the )?([^,;:?]{3,50}?)\s*[:–—-]\s*(?:the |its )?([a-z][a-z ]{2,30}?)(?=\W*$)/i);

/** "The fund part, amount?": which part is said by its name. */
const PART_AMOUNT = pattern(/\b(part|portion|bit|side|share|line|row)((?: (?:in|of|for) [^,;?]{3,40})?), (?:the |its )?(?:amount|how much|figure)(?=\W*$)/i);

/** "What chunk of it is that, percent": a share. */
const WHAT_CHUNK = pattern(/\bwhat (?:chunk|slice|piece|bit|size share|kind of share) of ([^?;]{2,60}?)(?:, ?(?:in )?(?:percent|per cent|%|pct|percentage)(?: terms| please)?)?(?=\W*$)/gi);
const SHARE_IN_PERCENT = pattern(/\b(what (?:share|part|portion|proportion|fraction) of [^?;,]{2,60}?), ?(?:in )?(?:percent|per cent|%|pct|as a percentage)(?: please)?(?=\W*$)/gi);
/** "Down from what": the figure of the year before. */
const FROM_WHAT = pattern(/^(\W*(?:and |so |ok )?)(?:(?:it (?:was|is) |that is |that's |is that |was it )?(?:up|down|cut|reduced|raised|increased|risen|fallen) )?from (?:what|where|how much)(?: figure| amount| level| number)?(?: (?:last year|in 20\d\d|the year before|before|exactly|then))*(?=\W*$)/i);
const UP_FROM_WHAT = pattern(/^(\W*(?:and |so |ok )?)from(?=\W*$)/i);

/** "And what would be left of the total without these two": what is left of it. */
const LEFT_WITHOUT = pattern(/\bwhat (?:would|will|could|might) (?:be|remain) (?:left )?(?=(?:of|from) (?:the|our) )/gi);

/** "Does the budget include anything for new cars": how much it has for them. */
const ANYTHING_FOR = pattern(/^(\W*(?:and |so )?)(?:is there|do we have|does (?:the|our|this) (?:budget|office|plan|document) (?:have|include|contain|provide|foresee|hold|cover)) (?:anything|something)(?: at all)?(?: (?:in|within|inside) (?:the|our|this|it|there)(?: budget| plan| document)?)?(?: (?:set aside|planned|budgeted|earmarked|reserved))? (?:for|towards?) (?!which|what|how|it\b|that\b|this\b|them\b)([^,?;:]{3,50}?)(?=\W*$)/i);
/** "Compared with last": the year. */
const WITH_LAST = pattern(/\b((?:compared (?:with|to)|than|against|versus|vs\.?|over|on|from|since) (?:the )?(?:last|previous))(?=\W*$)/i);
/** "Are any of the cars not on the quota": how many are not. */
const NOT_ON_QUOTA = pattern(/\b(?:are|is) (?:there )?any (?:of )?(?:the |our |its )?(cars|vehicles)(?: that are)? (?:not (?:on|in|within|covered by)|outside(?: of)?|off|beyond|over) (?:the |our )?(?:official |approved |authori[sz]ed |set )?(?:quota|establishment)\b/i);
/** "Out of 22 cars, how many are outside of the quota?" */
const MANY_OFF_QUOTA = pattern(/^(?:\W*(?:out of|of|among) (?:the |our |all )*(?:\d{1,3} )?(cars|vehicles),? )?(how many)(?: of them| of these)?(?: (cars|vehicles))? (?:are|stand|run) (?:not (?:on|in|within|covered by)|outside(?: of)?|off|beyond|over|above) (?:the |our )?(?:official |approved |authori[sz]ed |set )?(?:quota|establishment)\b/i);
/** "In post vs allowed": the posts are what is allowed. */
const VERSUS_ALLOWED = pattern(/\b(in post|filled|working here|employed)(?: and how many)? (?:vs\.?|versus|against|compared (?:to|with)|and) (?:how many (?:are |posts are )?)?(?:allowed|permitted|authori[sz]ed|approved|the quota|quota)(?: posts)?(?=\W*$)/i);

/** "Staff numbers", "our headcount": how many there are. */
const HEAD_COUNT = pattern(/^(\W*(?:(?:and|so|what(?:['’]s| is| are| about)|show me|give me|tell me|i need) )*)(?:the |our )?(?:staff|personnel|employee|workforce) (?:numbers?|count|strength|figures?|size)(?=(?: please| pls)?\W*$)/i);
/** "Both of them as part of A": their share in it. */
const AS_PART = pattern(/\bas (?:a )?part of (?=(?:the |our )?[a-z])/gi);

/** "Need the numbers for the workstations: upkeep": what stands before the colon heads what is asked. */
const NUMBERS_FOR = pattern(/^\W*(?:(?:i|we) )?(?:(?:need|want|give me|show me|get me|looking for|after|please|can i have) )+(?:the |some |a few |all the )?(?:numbers?|figures?|amounts?|details|info|data) (?:for|on|about|of) (?:the |our )?([a-z][a-z -]{3,40}?)\s*[:–—-]\s+(?:the |their |its )?([a-z][a-z -]{2,30}?)(?=\W*$)/i);
/** "Is the whole procurement of A for small firms": all of what A buys. */
const WHOLE_PROCUREMENT = pattern(/^(\W*(?:and |so )?)(?:is|are) (?:the whole|all(?: of)?(?: the)?|the entire|everything in the) (?:government )?(?:procurement|purchasing|buying)(?: planned| done)? (?:of|in|under|for|by) (?:the )?([a-z][a-z ]{3,40}?) (?:(?:is |are )?(?:meant|reserved|earmarked|set aside|aimed|intended|planned) )?(?:for|at) (?:the )?(?:small(?:er)?(?: and (?:medium|micro)(?:-sized)?)? (?:firms|companies|businesses|enterprises)|smes?)(?=\W*$)/i);
/** "The percentage 108.45": what it is a number of. */
const PERCENTAGE_OF_N = pattern(/\b(percentage|per ?cent|rate)(?: (?:of|figure of|is|was))? (\d{1,3}\.\d{1,2})(?! ?(?:%|per|\d|万|wan|million|yuan))/gi);
/** "The three functions with the least money": the smallest of them. */
const SO_MANY_WITH = pattern(/\b(?:the |which |what )?(two|three|four|five|six|\d) (functions|projects|lines|items|classes) (?:with|that have|that get|that got|which have|getting|having) the (least|smallest|lowest|most|largest|highest|biggest) (?:money|budgets?|amounts?|funding|spending|funds)\b/gi);

/** "Is there anything in table 11": whether it has any figures. */
const ANYTHING_IN_TABLE = pattern(/^\W*(?:and |so )?(?:is|was) (?:there )?(?:anything|something) (?:in|on) (table \d{1,2})(?: at all)?(?=\W*$)/i);

/** "By how many square metres": how far apart the two are. */
const BY_HOW_MANY_UNITS = pattern(/^(\W*(?:and |so )?)by how many (?:square (?:met(?:re|er)s?|m)|sq\.? ?m|m2|㎡|people|persons|units|items|pieces|cases|households|points)(?=\W*$)/i);
/** "Which is higher, awareness or participation in waste sorting": each of the two in it. */
const EITHER_IN = pattern(/\b(which (?:one )?is (?:the )?(?:higher|lower|bigger|larger|smaller|greater)),? (?:the )?([a-z]+) or (?:the )?([a-z]+) (?:in|of|for|on) (?:the )?([a-z]+ [a-z]+)(?=\W*$)/i);
/** "In hundred millions": in units of 亿. */
const HUNDRED_MILLIONS = pattern(/\bin (?:hundreds? of|hundred) millions?(?: of (?:yuan|rmb))?(?: yuan| rmb)?\b/gi);
/** "The social security function": its expenditure. */
const THE_FUNCTION = pattern(/(?<=\b[a-z]{4,} [a-z]{4,} )function(?= (?:is|was|gets|got|has|line|budget|total)\b|\W*$)/gi);

/** "Why did the cars cost a bit more": the running costs rose. */
const CARS_COST_MORE = pattern(/\b(?:the |our )?(?:cars|vehicles|fleet)(?: are| have been)? cost(?:s|ing)?(?: us)? (?:(?:a (?:bit|little|lot|tad)|slightly|somewhat|much|even) )?(more|less)\b/gi);

const BOTH = pattern(/\b(?:both|the two|these two|those two)\b/i);

export function apposedEnglish(message: string): string {
  return Rewriting.of(message)
    .replace(NOT_THAT, '$1$2')
    .replace(IN_ENGLISH, '')
    .replace(THE_ONES_WHO, '')
    .replace(PEOPLE_IN_BRACKETS, '')
    .replace(ACROSS_FUND, ' in ')
    .replace(FUND_AND_TABLE, (words: string, table: string, at: number) => (at > 3 ? ` in ${table}` : words))
    .replace(CARRIED_OVER, '$1how much is the carry-over from the previous year')
    .replace(COMING_FROM, ' from ')
    .replace(SUM_CALLED, '$1, together')
    .replace(IN_ONE_NUMBER, 'together')
    .replace(STOCK_COUNT, '$1 inventory check')
    .replace(AND_OTHER_KIND, 'personnel expenditure')
    .replace(WHICH_AND_HOW_MUCH, '$1what is $2 made up of')
    .replace(FOR_THE_YEAR, '')
    .replace(WANT_TO_COVER, '$1 are planned')
    .replace(SUPPOSED_TO, '$1')
    .replace(SHOULD_HANDLE, '$1 accepted by the $2')
    .replace(THAT_IT_HANDLES, '$1 accepted by the $2')
    .replace(HOW_MANY_UNFILLED, 'how many posts are vacant')
    .replace(SAME_FOR, '$1$3 of $2')
    .replace(PART_AMOUNT, (_, part: string, of: string) => `${of === '' ? part : 'part'}${of}`)
    .replace(WHAT_CHUNK, 'what share of $1')
    .replace(SHARE_IN_PERCENT, '$1')
    .replace(FROM_WHAT, '$1what was it the year before')
    .replace(UP_FROM_WHAT, '$1what was it the year before')
    .replace(LEFT_WITHOUT, 'what is left ')
    .replace(BY_HOW_MANY_UNITS, '$1by how much')
    .replace(EITHER_IN, '$1, $4 $2 or $4 $3')
    .replace(HUNDRED_MILLIONS, 'in 亿元')
    .replace(THE_FUNCTION, 'expenditure')
    .replace(NUMBERS_FOR, '$1: how much for their $2')
    .replace(WHOLE_PROCUREMENT, '$1is all of the procurement in $2 for SMEs')
    .replace(PERCENTAGE_OF_N, '$1 $2%')
    .replace(SO_MANY_WITH, (_, n: string, things: string, end: string) => `the ${n} ${/^(?:l(?!arg)|small)/i.test(end) ? 'smallest' : 'largest'} ${/^functions$/i.test(things) ? 'functional items' : things}`)
    .replace(ANYTHING_IN_TABLE, 'is $1 empty')
    .replace(HEAD_COUNT, '$1how many staff')
    .replace(AS_PART, (words: string) => (BOTH.test(message) ? 'as a share of ' : words))
    .replace(ANYTHING_FOR, '$1how much is there for $2')
    .replace(WITH_LAST, '$1 year')
    .replace(MANY_OFF_QUOTA, (words: string, first: string | undefined, _: string, second: string | undefined) => (first ?? second ? `how many ${first ?? second ?? ''} are outside the quota` : words))
    .replace(NOT_ON_QUOTA, 'how many $1 are outside the quota')
    .replace(VERSUS_ALLOWED, '$1 and how many authorised posts are there')
    .replace(CARS_COST_MORE, 'vehicle running costs are $1')
    .text;
}
