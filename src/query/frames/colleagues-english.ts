/** English among colleagues, said beside the point: "more than any other", "how far behind B", "against what in 2022", "most of it", "the earmarked ones". */
import { pattern } from '../../budget/pattern.ts';
import { Rewriting } from './rewriting.ts';

/** "Eats up more money than any other", "bigger than all the others": the most of all. */
const THAN_ANY = pattern(/\b(?:(more|larger|bigger|higher|costlier|dearer|greater)(?: money| funding| funds| cash)?|(less|smaller|lower|fewer|cheaper)(?: money| funding| funds| cash)?) than (?:any|all|every)(?: of)?(?: the)? others?(?: (?:one|project|item|line|office|unit|class|kind|fund))?s?\b/gi);
const EATS_UP = pattern(/\b(?:eats?|gobbles?|swallows?|soaks?|sucks?|burns?) up (?=the (?:most|least)\b)/gi);

/** "And goods, how far behind services?", "how far behind the canteen is the audit": how much less. */
const HOW_FAR = /\bhow far (?:(?:is|are|was|does) )?((?:the |our )?[a-z][a-z -]{2,30}? )?(behind|below|short of|ahead of|above|beyond) (?:the |our )?(?!(?:last|20\d\d|schedule|plan|time|target)\b)([a-z][a-z -]{2,40}?)(?: (?:is|are) (?:the |our )?([a-z][a-z -]{2,30}?))?(?=\s*(?:[?.!,;]|$))/gi;
const FURTHER_BACK = pattern(/^(?:behind|below|short of)$/i);

/** "Against what in 2022", "up from what": the figure of the year before. */
const AGAINST_WHAT = pattern(/^(\W*(?:(?:and|so|ok|but)\W+)*)(?:up |down |rising |falling )?(?:against|from|versus|vs\.?|compared (?:to|with)|as against|set against|over) what(?: (?:figure|amount|sum|number|level|base))?(?: (?:was it|is it|did we have|had we))?(?: in| for)?(?: 20\d\d| last year| the (?:year before|previous year|prior year)| a year (?:ago|earlier|before))?\W*$/i);
const STARTED_FROM = pattern(/\b(?:from|at) (?:what|which) (?:sum|amount|level|figure|base|number)s? (?:did|do) (?:it|they|this|that) (?:start(?: out)?|begin|set out|rise|grow|climb|come|go up|fall|drop)(?: from| at)?(?=\W*$)/gi);

/** "How many times as big is it now": of what it was. */
const TIMES_AS_BIG = pattern(/^(\W*(?:(?:and|so|ok|then|that['’]?s|which is)\W+)*)(?:(?:it|that|this)(?:['’]s| is) )?(?:now )?(?:how many times|what multiple)(?: (?:as (?:big|large|much|high)|bigger|larger|the size|of (?:the )?(?:old|earlier|former|previous)(?: one| amount| figure)?|of (?:that|it|last year['’]?s?|2\d\d\d)))?(?: (?:as (?:it was|last year|before|in 20\d\d)|is (?:it|that|this)(?: now)?|now|(?:than|of) (?:last year|before|in 20\d\d)))*\W*$/i);
const NOW_SAID = pattern(/\bnow\b|\blast year|\bbefore\b|20\d\d|\b(?:old|earlier|former|previous)\b/i);

/** "Is it really most of B": more than half of it. */
const MOST_OF = pattern(/\b((?:is|are|was|were|makes? up|make up|does|do|accounts? for) (?:(?:it|that|this|those|they|these|[a-z][a-z -]{2,40}?) )?(?:(?:really|actually|already|indeed|make up|account for|still|not) ){0,2})(?<!\b(?:where|what|which|who|how|why) (?:does|do|did|is|are|was|were|makes up|makes|accounts for) )(?:most|the (?:bulk|majority|lion['’]?s share|larger (?:part|half|share)|greater part|better part|biggest part|largest part)) of (?!(?:all|them|those|these|the (?:time|ones|projects|items|lines))\b)/gi);

/** "Fire engines and the one minibus": how many there are is no choice. */
const THE_ONE = /\b(the|our) (?:one|single|sole|lone|only) (?=(?:mini-?bus|bus|car|vehicle|truck|fire engine|ambulance|van|post|employee|person|centre|center|school|workstation|canteen)\b)/gi;

/** "Transfers from higher levels, the earmarked ones": the earmarked transfers. */
const THE_ONES = pattern(/^(\W*(?:(?:and|ok|so|hi|hey|then|now|what about|how about)\W+)*)(?:the |our |any )?([a-z][a-z -]{4,50}?)(?:,| [-–—]) (?:i mean |meaning |specifically |only )?(?:the|just the|only the) ([a-z-]{4,20}) ones?(?: only)?(\W*)$/i);
const PLACES_A_ROW = pattern(/^(?:first|second|third|fourth|last|other|same|biggest|largest|smallest|next|previous|above|former|latter|new|old|main|whole|right|wrong)$/i);

/** "Say that in yuan", "give it to me in millions": told in another unit. */
const SAY_IN = pattern(/\b(?:say|state|phrase|write|spell|call|read) (?:(?:that|it|this|them|those|these)(?: out)?(?: for me| to me)?|me (?:that|it)) (?=(?:in|as) (?:(?:full|plain|whole|chinese|actual) )?(?:yuan|rmb|cny|renminbi|kuai|millions?|billions?|thousands?|wan|yi|万|亿|元)\b)/gi);

/** "In money that's": by how much it moved. */
const IN_MONEY = pattern(/^(\W*(?:(?:and|so|ok|but|which is|that['’]s|or)\W+)*)(?:what(?:['’]?s| is) (?:it|that|this) )?(?:in (?:money|cash|money['’]s?)(?: terms| amounts?| figures)?|as an? (?:amount|sum(?: of money)?))(?: (?:that['’]?s|that is|that was|it['’]?s|it is|is that|is it|how much|that would be|that makes|please|pls|then))*\W*$/i);

/** "The meal subsidy, which is extra I think": a remark of the asker's. */
const WHICH_REMARK = pattern(/,? (?:which|that) (?:is|are|was|were|comes|goes|should be|might be|may be) (?:[a-z]+ ){1,4}?,?(?:i (?:think|guess|believe|suppose|assume|reckon|imagine)|if i(?:['’]m| am) not (?:wrong|mistaken)|as far as i know|afaik|iirc|right|no doubt)(?=\s*[?.!]?\s*$)/i);

/** "Cars outside the allotment": outside the quota. */
const QUOTA = /\b((?:outside|beyond|over|above|within|inside|under|off|not on|not in|on|in)(?: of)? (?:the|our|its) )(?:allotments?|allocation|entitlement|authori[sz]ed (?:number|fleet|size)|fixed number|permitted number|ration)(?= *(?:[?.,;!]|$|(?:vehicles?|cars?|and|or|do|are|right|of (?:cars|vehicles))\b))/gi;

/** "What's A getting this year", "is A a getter": how much it gets. */
const GETTING = pattern(/\bwhat(?:['’]?s| is| are) ((?:the |our |its )?[a-z][^,;:?]{2,60}?) (?:getting|receiving|being given|given|costing us|costing|allotted|allocated|taking|worth)(?= (?:this year|in 20\d\d|in total|altogether)\b|\s*(?:[?.!,]|$))/gi);

/** "A fee this year is how many": how much. */
const IS_HOW_MANY = pattern(/^(\W*(?:the |our |this |that )?[a-z][^,;:?]{2,50}?(?:budget|money|subsidy|allowances?|fees?|costs?|expenses?|spending|expenditures?|funding|funds|salary|salaries|wages|pension|amount)(?: (?:this year|in 20\d\d|of this year))?) (?:is|are) how many(?: money)?(?=\W*$)/i);

/** "The second largest cut after A": next to A, which is the first. */
const NTH_AFTER = pattern(/\b((?:2nd|second)[ -](?:largest|biggest|highest|smallest|lowest|deepest|steepest|most expensive|costliest)\b[^,;?]{0,50}?),? (?:right |just |only )?after (?!(?:the|tax|that|this|it|them|all|20\d\d|which|year)\b)[a-z][^,;?]{3,60}?(?=\s*(?:[?.!,;]|$))/gi);

/** "What total for A is printed": the total of A. */
const TOTAL_PRINTED = pattern(/\b(?:what|which) (?:total|sum|overall (?:figure|amount)) (?:for|of|on) (?:the |our )?([a-z][^,;?]{2,50}?) (?:is|was|has been) (?:printed|given|shown|stated|listed|reported|set out)(?=\W*$)/gi);

/** "Split of procurement between goods and services": each of the two. */
const SPLIT_OF = pattern(/\b(?:the )?(?:(?:split|breakdown|division|distribution) of (?:the |our )?(?:government )?(procur[a-z]+|purchas(?:es|ing)) (?:between|by|into|among|across|over)|(procur[a-z]+|purchas(?:es|ing)) (?:split|breakdown|division) (?:between|by|into|among|across|over)) (?:the )?(?=goods|works|services)/gi);
const ANDS = pattern(/\b(goods|works|services) n (?=goods|works|services)/gi);

/** "The drop-in station": nothing drops. */
const DROP_IN = pattern(/\bdrop-?in\b(?: ?\/ ?| or )?/gi);

/** "The patrol contract costs", "what is the cleaning contract worth": the money of what is contracted; "of the contract" speaks of one. */
const CONTRACT = pattern(/(?<!\b(?:of|for|the|an?|per|by|on|under|each|any|no|many|this|that|labou?r|employment|with|in|without) )\bcontracts?(?= (?:costs?|is worth|get|gets|worth|price|value|amount|money|budget)\b|\W*$)/gi);

/** "How many points lie between those two": how far apart they are. */
const POINTS_BETWEEN = pattern(/\b(?:how many|how much|what) (?:(?:percentage )?points? )?(?:lies?|are there|is there|are|is|stands?) (?:in )?between (?:those|these|the|them)(?: two| both)?(?=\W*$)/gi);

/** "Goal no. 3", "goal #2": by its place; "headline goals": the main ones; "in its own words" asks for the quotation that comes anyway. */
const GOAL_NO = pattern(/\b(goal|task|duty|target area) (?:no\.? ?|number |nr\.? ?|# ?)?([1-9])(?!\d)/gi);
const HEADLINE = pattern(/\b(?:headline|top-line|overarching|big|core) (goals|tasks|priorities)\b/gi);
const OWN_WORDS = /,? ?\b(?:in (?:its|their|the document['’]s|your) own words|verbatim|word for word|as (?:it is )?written)(?=\W*$)/gi;
const ORDINAL = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'] as const;

/** "What volume are we pushing through procurement": how much. */
const WHAT_VOLUME = pattern(/\bwhat (?:volume|sums?|amounts?|kind of (?:volume|sums?|money)) (?=(?:are|do|does|is|will|did) (?:we|you|they|the (?:office|street|bureau|department))\b)/gi);

/** "The base part": basic expenditure. */
const BASE_PART = pattern(/\bbase (?=(?:part|portion|side|half|expenditures?|spending|budget|outlay)\b)/gi);

/** "Posts on paper": authorised; "at their desks": in post. */
const ON_PAPER = pattern(/\b(posts?|positions?|staff|headcount)(?: that)?(?: (?:exist|are there|do we have|are))?(?: only| just)? on paper\b/gi);
const AT_DESKS = pattern(/\b(?:(?:really|actually|currently|now) )?(?:at|behind) (?:their|our|the) desks?\b/gi);

/** "The 14 performance-managed projects": projects all the same. */
const MANAGED = pattern(/\b(?:performance|target|goal)s?[- ](?:managed|based|budgeted|evaluated|assessed|monitored|tracked|bound) (?=projects?\b)/gi);

/** "Minimum volume of opinions": how many; "what number are they trying to recruit". */
const VOLUME_OF = pattern(/\b(minimum|maximum|required|targeted|target|planned) volume of\b/gi);
const WHAT_NUMBER = pattern(/\bwhat number (?=(?:are|do|does|must|should|will|did|has|have) (?:they|we|it|the|you)\b|is it\b)/gi);

/** "Whose job is it to deal with floods": what duties say. */
const WHOSE_JOB = pattern(/\bwhose (?:job|business|task|responsibility|remit) (?:is it|is)(?: (?:round|around|over|in) (?:here|there|the office))?(?: to (?:deal with|handle|look after|take care of|see to|do))?\b/gi);

/** "By which percentage does the text say A climbed": what the text says is asked in any case. */
const TEXT_SAYS = pattern(/\b(?:does|do|did) (?:the |this |your )?(?:text|document|budget|narrative|report|paper|table) (?:say|state|claim|tell us|tell me|report|have it)(?: that)? (?=(?:the |our )?[a-z][^?]*\b(?:rose|climbed|fell|grew|dropped|increased|decreased|shrank|went|is|was|are|were)\b)/gi);

/** "So plus how many percent": how far it went up. */
const PLUS_PERCENT = pattern(/\b(plus|minus) (?:how many|what|how much) (percent|per ?cent|%|percentage)/gi);

/** "Whose fault is that": why. */
const WHOSE_FAULT = pattern(/\b(?:whose (?:fault|doing) (?:is|was) (?:that|it|this)|who(?:['’]s| is) to blame(?: for (?:that|it|this))?)(?=\W*$)/gi);

/** "The topline spending number": all of it. */
const TOPLINE = pattern(/\b(?:top-?line|bottom-?line|all-?in|headline) (20\d\d )?(spending|budget|expenditure)(?: (?:number|figure|amount|total|sum))?\b/gi);

/** "How much are they dropping on it": spending. */
const DROPPING_ON = pattern(/\bhow much (?:money )?(?:are|is|do|does|did|will) (?:they|we|you|the (?:office|city|street)|it) (?:be )?(?:drop(?:ping)?|blow(?:ing)?|splash(?:ing)?(?: out)?|shell(?:ing)? out|fork(?:ing)? out|splurg(?:e|ing)|lay(?:ing)? out|cough(?:ing)? up) (?=(?:on|for)\b)/gi);

/** "So awareness is how many points higher": than the other one that was told. */
const POINTS_HIGHER = pattern(/^(\W*(?:(?:so|and|ok|then)\W+)*)(?:the )?[a-z][a-z -]{2,30}? (?:is|are) how many (?:percentage )?points (?:higher|lower|better|worse|more|less|apart)(?=\W*$)/i);

/** "So food total is": of what was told. */
const SO_TOTAL = pattern(/^(\W*(?:so|and|then|ok)\W+)(?:the |our |all the )?(?!(?:projects?|budget|department|office|expenditure|spending|income|revenue|procurement|grand|overall|fund|investment|basic|personnel)\b)[a-z]+ (?:total|sum)(?: is| comes to| would be|:)?\W*$/i);

/** "So about a third? Exact please": how much of it. */
const ABOUT_A_THIRD = pattern(/^\W*(?:(?:so|and|ok|is (?:that|it)|that['’]?s|it['’]?s)\W+)*(?:about|roughly|around|nearly|almost|some|approx\.?)? ?(?:an?|one|two|three)?[- ]?(?:half|thirds?|quarters?|fifths?|tenths?)(?: of (?:it|that))?\W+(?:exact(?:ly)?|precise(?:ly)?|the exact (?:figure|percentage|share))(?: (?:please|pls|plz|figure|share|percentage))*\W*$/i);

/** "There's a reserve in it, how much": how much is that part of it. */
const THERE_IS_IN_IT = pattern(/^(\W*)(?:there['’]?s|there (?:is|are)|it has|i (?:see|saw)) (?:an?|some|the) ([a-z][a-z -]{2,40}?) (?:in|inside|within|under) (?:it|that|there|this)[,;:.]? (?:so |but )?how (much|many)(?: (?:is|are) (?:it|that|they))?\W*$/i);

const WHO_IS_WHO = pattern(/\bwho['’]?s who(?: (?:here|around here|at the office))?\b/gi);

/** "Goods and services in the economic classification": the class of that name, no procurement. */
const IN_ECONOMIC = pattern(/(?=[^]*\beconomic class)(?<![^]*\bprocur)\bgoods (?:and|&) services\b(?! expenditure)/gi);
/** "Procurement, services minus goods": two of its kinds. */
const KINDS_MINUS = pattern(/^\W*(?:the |our |in |for )?(?:government )?procur[a-z]+(?: total)?\s*(?:[,:;]|\s[-–—])\s*(goods|services|works) (minus|less) (goods|services|works)(?=\W*$)/i);

/** "Under A, what's on top": the largest of it. */
const ON_TOP = pattern(/\b(?:what|which(?: one| line| item)?)(?:['’]?s| is| comes| sits| stands)? (?:right )?(?:on|at the) top(?= *(?:[?.,;!]|$|there\b|in\b|within\b|under\b|among\b))/gi);

/** "Top one as % of all A": how much of A its largest is. */
const TOP_AS_SHARE = pattern(/^(\W*(?:(?:and|so|ok|then)\W+)*)(?:the )?(?:top|biggest|largest|highest)(?: one| item| line| project)? as (?:an? )?(?:%|percent(?:age)?|per ?cent|share|proportion|part) of (?:all )?(?:the |our )?(?!(?:it|that|them|this|those|these|two|three|four|five|six|seven|\d+)\b)([a-z][a-z &-]{3,50}?)(?=\W*$)/i);

/** "Which pots does our income come from, and how much each": what it consists of. */
const POTS_OF_INCOME = pattern(/\b(?:which|what) (?:pots?|sources?|pockets?|places|streams?|funds) (?:does|do) (?:our|the|its|your|this) (?:(?:office|bureau|department)(?:['’]s)? )?(income|revenue|money|funding) come from(?:,? and how much(?: (?:is|are|does|do))?(?: (?:it|they|there|each|from each|each one))*)?/gi);

/** "How many are going up", "is coming up": nothing rises where something only nears. */
const COMING_UP = pattern(/\b(?:is|are) coming up\b(?! (?:by|to|from)\b)/gi);

/** "A sweet old couple came to my window asking what …": who asks. */
const CAME_ASKING = pattern(/(^|[.!?]\s+)[^.!?]{3,80}? asking (?:me |us )?(?:about )?(?=(?:what|how|which|where|why|whether|if)\b)/i);
/** "(awkward!)": how one feels about it. */
const FEELING = pattern(/\s?\((?:[a-z][a-z' ’-]{2,30}[!?]+|lol|haha|sorry|awkward|phew|ouch|oops|sigh)\)/gi);

/** "Public toilets to look after": how many. */
const TO_LOOK_AFTER = pattern(/^(\W*(?:(?:and|so|ok)\W+)?)(?:the )?((?!(?:how|what|which|who|any|more|money|budget)\b)[a-z]+(?: [a-z]+){0,3}) to (?:look after|maintain|keep up|take care of|run)(?=\W*$)/i);

/** "And the ones that got more": as many as rose. */
const THAT_GOT = pattern(/^(\W*(?:and|what about|how about)\W+)(?:the |those )?(?:ones?|those|projects|items|lines)? ?(?:that|which|who) (?:got|get|have|had|received|were given) (more|less|fewer)(?: money)?(?=\W*$)/i);

/** "Staff posts authorised" */
const POSTS_AUTHORISED = pattern(/\b(?:staff|office|our|the) posts (?:are |were )?(?:authori[sz]ed|approved|allotted|allowed)\b/gi);

/** "Is that more than on audits": than what goes on them. */
const THAN_ON = pattern(/\b((?:is|was|are|were) (?:it|that|this|they|those) (?:much |a lot |really |still |any )?(?:more|less|bigger|larger|higher|smaller|lower) than )(?:on|for) (?=(?:the |our )?[a-z])/gi);

/** "Do receipts and outgoings tally": whether income and spending are the same. */
const RECEIPTS = pattern(/\b(?:total )?(?:receipts|incomings|takings|ins) and (?:total )?(?:outgoings|payments|outs|outlays|spendings?)\b/gi);

export function colleaguesEnglish(message: string): string {
  return Rewriting.of(message)
    .replace(ANDS, '$1 and ')
    .replace(SPLIT_OF, 'procurement: ')
    .replace(DROP_IN, ' ')
    .replace(CONTRACT, '')
    .replace(PLUS_PERCENT, (_, sign: string, percent: string) => `${/^p/i.test(sign) ? 'up' : 'down'} by what ${percent}`)
    .replace(WHOSE_FAULT, 'why is that')
    .replace(TOPLINE, (_, year: string | undefined, what: string) => `total ${what}${year === undefined ? '' : ` in ${year.trim()}`}`)
    .replace(DROPPING_ON, 'how much is spent ')
    .replace(POINTS_HIGHER, '$1how far apart are they')
    .replace(SO_TOTAL, '$1what is the total of both')
    .replace(ABOUT_A_THIRD, 'what share is that')
    .replace(THERE_IS_IN_IT, '$1how $3 is the $2 in it')
    .replace(WHO_IS_WHO, ' ')
    .replace(IN_ECONOMIC, 'goods and services expenditure')
    .replace(KINDS_MINUS, 'procurement of $1 minus procurement of $3')
    .replace(ON_TOP, 'what is the largest')
    .replace(TOP_AS_SHARE, '$1what share of $2 is its largest item')
    .replace(POTS_OF_INCOME, 'where does our $1 come from')
    .replace(COMING_UP, 'is planned')
    .replace(FEELING, '')
    .replace(CAME_ASKING, '$1')
    .replace(TO_LOOK_AFTER, '$1how many $2 are maintained')
    .replace(THAT_GOT, (_, start: string, way: string) => `${start}how many ${/^m/i.test(way) ? 'rose' : 'fell'}`)
    .replace(POSTS_AUTHORISED, 'authorised posts')
    .replace(THAN_ON, '$1')
    .replace(RECEIPTS, 'total revenue and total expenditure')
    .replace(ON_PAPER, 'authorised $1')
    .replace(AT_DESKS, 'in post')
    .replace(MANAGED, '')
    .replace(VOLUME_OF, '$1 number of')
    .replace(WHAT_NUMBER, 'how many ')
    .replace(WHOSE_JOB, 'who is responsible for')
    .replace(TEXT_SAYS, '')
    .replace(POINTS_BETWEEN, 'how far apart are they')
    .replace(OWN_WORDS, '')
    .replace(GOAL_NO, (_, what: string, at: string) => `the ${ORDINAL[Number(at)] ?? at} ${what}`)
    .replace(HEADLINE, 'main $1')
    .replace(WHAT_VOLUME, 'how much ')
    .replace(BASE_PART, 'basic ')
    .replace(THAN_ANY, (_, more: string | undefined) => (more === undefined ? 'the least' : 'the most'))
    .replace(EATS_UP, 'gets ')
    .replace(HOW_FAR, (words: string, before: string | undefined, side: string, other: string, subject: string | undefined) => `how much ${FURTHER_BACK.test(side) ? 'less' : 'more'} is ${(before ?? subject ?? 'it').trim()} than ${other}`)
    .replace(AGAINST_WHAT, '$1what was it last year')
    .replace(STARTED_FROM, 'what was it last year')
    .replace(TIMES_AS_BIG, (words: string, start: string) => (NOW_SAID.test(words) ? `${start}how many times last year's amount is this year's` : words))
    .replace(MOST_OF, '$1more than half of ')
    .replace(THE_ONE, '$1 ')
    .replace(THE_ONES, (words: string, start: string, name: string, kind: string, end: string) => (PLACES_A_ROW.test(kind) ? words : `${start}${kind} ${name}${end}`))
    .replace(SAY_IN, '')
    .replace(IN_MONEY, '$1how much did it change by')
    .replace(WHICH_REMARK, '')
    .replace(QUOTA, '$1quota')
    .replace(GETTING, 'how much does $1 get')
    .replace(IS_HOW_MANY, '$1 is how much')
    .replace(NTH_AFTER, '$1')
    .replace(TOTAL_PRINTED, 'what is the $1 total')
    .text;
}
