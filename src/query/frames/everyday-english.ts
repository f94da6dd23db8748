/** Everyday English for posts, movements, parts and remainders, set into the words that budgets use. */

import { pattern } from '../../budget/pattern.ts';
import { ANY_FUND_EN } from '../../budget/funds.ts';
import { Rewriting } from './rewriting.ts';

/** "Did training increase or decrease?": the two verbs ask which way it moved; as a column they are a name. */
const UP_OR_DOWN = pattern(/\b(did|does|do|will|has|have|whether)\b([^,;?.]{2,60}?) (?:increased?|risen?|grown?|gone? up) or (?:decreased?|declined?|dropped|drop|shrunk|shrink|fallen?|gone? down|reduced)\b/gi);

/** "How many jobs are unfilled", "how many more people could be hired": posts that nobody holds. */
const UNFILLED = pattern(/\b(?:unfilled|vacant|open|empty|unoccupied|free) (?:jobs?|positions?|places|staff posts|seats)\b(?! (?:target|indicator|fund))|\b(?:jobs?|positions?|posts|staff places) (?:(?:are|is|remain|remains|stay) )?(?:(?:still|currently|now|left) )?(?:unfilled|vacant|open|empty|unoccupied|to fill|to be filled|free)\b/gi);
const COULD_HIRE = pattern(/\b(how many) (?:(?:more|additional|extra|new|further) )?(?:people|staff|persons|employees|civil servants|officials) (?:(?:could|can|may|might) (?:(?:still|yet) )?be (?:hired|recruited|taken on|employed)|(?:can|could|may|might) (?:we|they|you|the office) (?:(?:still|yet) )?(?:hire|recruit|take on|employ))\b/gi);

/** "The ratio of A to the total": its share in it. */
const RATIO_TO_TOTAL = pattern(/\b(?:the )?ratio (?:of|between) (?:the |our )?([^,;?.]{3,60}?) (?:to|and|over|against) (?:the |our )?(?:grand |overall |whole |department(?:al)? )?(?:total|budget|total (?:budget|spending|expenditure))(?=\s*(?:$|[,;?.!]))/gi);

/** "What is left of A after B": A without it. */
const LEFT_AFTER = pattern(/\b(?:what(?:['’]s| is| would be| remains)?|how much(?: is| would be)?) (?:left |remaining |remains? )?(?:of|from) (?:the |our )?([^,;?.]{3,50}?) (?:after|once we have paid|once we pay|when we have paid) (?:(?:paying|deducting|subtracting|taking (?:off|out|away)|we pay|you take (?:off|out|away)) )?(?:for )?(?=(?:the |our )?[a-z])(?!(?:that|this|it|the (?:cut|rise|increase|change))\b)/gi);

/** "How much of A is not procured". */
const NOT_PROCURED = pattern(/\b(is|are|was|were) not (?:publicly |centrally |formally )?(?:procured|put out to tender|tendered)\b/gi);
const NOT_SHORT = pattern(/\b(is|are|was|were|does|do|did)n['’]?t\b(?=[^?]{0,40}\b(?:earmark|reserv|procur|go\b|for\b))/gi);

/** "How much procurement falls under A": A's own procurement. */
const PROCUREMENT_IN = pattern(/\b(how much(?: of (?:the|our))?) (?:government )?procurement (?:money |budget )?(?:falls? under|comes? under|sits? (?:in|under)|belongs to|goes (?:to|into|through|with)|(?:is|are|was) (?:in|under|within|inside|planned (?:in|for|under)|for|made (?:in|under)))(?= (?:the |our )?[a-z])(?! (?:smes?|small|micro|services?\b|goods|works|total|the total|general(?! admin)|table|part|all)\b)/gi);

/** "The slope job", "that parking scheme near the road": a piece of work, no employment. What the generic noun stands behind is the name. */
const PIECE_OF_WORK = pattern(/((?:^\W*|\b(?:the|that|this|our) )(?:(?!community|street|social|public|youth|student|women|what|how|which|who|why|is|are|was|were|do|does|did|and|so|good|great|nice|well|excellent|fine|bad|poor|the)[a-z0-9'’-]{2,20} ){1,5})(?<!(?:office|bureau|department|district)(?:['’]s)? )(?:job|scheme|thing|business)(?=\s*(?:$|[?.,;!]|(?:costs?(?! (?:as|vs|versus|and|or|in|share|compared)\b)|gets?|is|was|this year|in 20\d\d|near|at|on|by|in the|in (?:millions?|billions?|thousands?|wan|yuan|rmb|cny)|along|beside|next to|as an?|as %|share|vs|versus|compared|please|pls|plz)\b))/gi);
/** "How many performance targets were set for projects", "how many projects have performance targets": those that are filed, one a project. */
const TARGETS_FILED = pattern(/\b(how many|number of) (?:performance )?(?:targets|goals|objectives) (?:(?:were|are|was|have been|has been) )?(?:set|filed|drawn up|reported|submitted|prepared|compiled|made) for (?:the |our |all )*projects\b|\b(how many|number of) (?:of (?:the|our) )?projects (?:that |which )?(?:have|had|got|get|with|come with|came with|carry|have got) (?:their own |a |an |any )?(?:performance (?:targets?|goals?|objectives?)(?: (?:attached|set|filed|drawn up|to (?:them|it)|for (?:them|it)))*|(?:targets?|goals?|objectives?) (?:attached|set|filed|drawn up)(?: (?:to|for) them)?)\b/gi);
/** "The four government investment jobs": its projects. */
const INVESTMENT_JOBS = pattern(/\b((?:government )?investment) (?:jobs|schemes|things|works)\b/gi);

/** "That's how much of A", "how much of A is that" after an amount: the share of it in A. */
const HOW_MUCH_OF = pattern(/^(\W*(?:(?:and|so|ok) )?)(?:(?:that|it|this|which)(?:['’]?s| is| makes?| makes up)? (?:about |roughly )?how much of (?:the |our )?([^,;?]{3,60}?)|how much of (?:the |our )?([^,;?]{3,60}?) (?:is|are|does|do|was) (?:that|it|this|they|those|these)(?: one)?(?: (?:make up|take up|account for))?)(?=\W*$)/i);
/** "Most of it goes to the patrol, how much is that": what is asked is how much that is. */
const GOES_TO_THAT = pattern(/^(\W*(?:(?:and|so|ok|but) )?)(?:(?:most|the bulk|the most|much|part|some|half|the rest) of (?:it|that|this)|(?:this|that|it)(?: one| money)?) (?:mostly |mainly |all )?(?:goes|go|went|is|is spent|is meant|gets spent) (?:to|for|on|into) (?:the |our )?([^,;?]{3,60}?)[,;.–—-]+ ?(?:so |and |but )?how much (?:is|does|goes to|do) (?:that|it|this|they)(?: get| cost| come to| one)?(?=\W*$)/i);
/** "Whats it for", "last years figure": apostrophes left out. */
const WHATS = pattern(/\bwhats\b/gi);
const YEARS_OWN = pattern(/\b(last|previous|this) years (?=(?:figures?|budget|amount|number|total|money|spending|level|value|one)\b)/gi);
const YEARS_ALONE = pattern(/\b(last|previous) years(?=\W*$)/gi);
/** "As a share of basic": basic expenditure. */
const OF_BASIC = /((?:\b(?:share|per ?cent|percentage|proportion|part|fraction)|%) of (?:the |all )?)(basic|projects?)(?=\W*$)/gi;
/** "Main reason?" */
const MAIN_REASON = pattern(/\b(?:main|chief|primary|principal|key) (reasons?|causes?)\b(?! (?:given|printed|stated|named|is|was)\b)/gi);
/** "By how many?" after two counts were compared; "diff?" */
const BY_HOW_MANY = pattern(/^(\W*(?:and |so )?)by how many(?=\W*$)/i);
const DIFF = pattern(/\bdiff\b(?=\W*(?:$|between|of|from|to|vs))/gi);
/** "All three?" after each was told. */
const ALL_OF_N = pattern(/^(\W*(?:and |so |now )?)all (?:of )?(?:the |those |these )?(two|three|four|five|six)(?: of (?:them|those|these))?(?=\W*$)/i);
/** "The daily upkeep": its kind, not how much a day. */
const DAILY_CARE = pattern(/\b(?:daily|day-to-day|everyday|routine) (?=upkeep|maintenance|cleaning|care|looking after|sweeping|management)/gi);
/** "(the upkeep ones, not the renovation)": which of them is meant. */
const THESE_NOT_THOSE = pattern(/ ?\((?:just |only |i mean )?(?:the )?[a-z]+(?: [a-z]+)? ones?,? (?:and )?not (?:the )?[a-z ]{3,30}\)/gi);
/** "The four construction jobs from the district": what the government invests in. */
const WORKS_OF_GOVERNMENT = pattern(/\b(?:construction|building|works|infrastructure) (?:jobs|projects|schemes|works) (?:(?:that (?:are|were|come|came) )?(?:from|of|by|run by|funded by|paid (?:for )?by|approved by|set by|given by)) (?:the )?(?:district|government|city|state)(?: government)?\b/gi);
/** "How much is ours": of what was just spoken of. */
const IS_OURS = pattern(/\b(how much|how many|what)(['’]?s| is| are| was| were) (?:ours|yours|theirs)\b/gi);
/** "Posts approved?" */
const POSTS_APPROVED = pattern(/(?<!\b(?:staff|staffing|office) )\b(posts|positions)(?: (?:are|were|that are|we have))? (approved|authori[sz]ed)(?=\W*$)/gi);
/** "It mostly goes to the patrol I think, how much is that": how sure somebody is, before what is asked. */
const I_THINK = pattern(/,? ?\b(?:i|we) (?:think|guess|believe|reckon|suppose) ?(?=[,;.–—-] ?(?:so |but |and )?(?:how|what|which|when|where)\b)/gi);

/** "Soldiers' families: how much support do they get": what they get, and no other support. */
const SUPPORT_THEY_GET = pattern(/(?<=[:,-] *)how much (?:support|help|money|aid|funding) (?:do|does|will) (?:they|it) (?:get|receive|have)\b/gi);

/** "72 posts", "more retirees than posts": those of the establishment, not the mail. */
const POSTS_COUNTED = pattern(/(?<=\b(?:\d+|than|all|all (?:the|our|its|\d+)|every one of the|our|its) )posts\b(?! (?:and tele|office|filled|approved|authori[sz]ed|costs?|in\b))/gi);

/** "Who is bigger", "who gets more": two things of the budget are measured, and nobody is asked for. */
const WHO_IS_BIGGER = pattern(/\bwho(?=(?:['’]s| is| are| was| were| gets?| got| has| had| takes?| costs?)? (?:the )?(?:bigger|biggest|larger|largest|higher|highest|smaller|smallest|lower|lowest|more|most|less|least|cheaper|cheapest|dearer|dearest|ahead|costlier)\b)/gi);

/** "What makes up A? Total and the two parts": what is made up is told with both. */
const PARTS_AND_TOTAL = pattern(/(?=[?.;,])(?<=\b(?:makes? up|made (?:up )?of|consists? of|comprises?|break(?:down| down)|composed of)\b[^?.;]{0,80})[?.;,]\s{0,3}(?:the |give me )?(?:(?:total|sum)(?:,| and| plus| &) )?(?:(?:the|its|both|all) ){0,2}(?:(?:two|three|four|five|\d) )?(?:parts|items|pieces|components|halves)(?:(?:,| and| plus| &) (?:the )?(?:total|sum|amounts?))?[?.]?$/gi);

/** "Which bottom-level lines", "lowest level codes only": the items of a classification, no place in a ranking. */
const LOWEST_LEVEL = pattern(/\b(?:lowest|bottom|leaf|deepest|most detailed)[- ]level(?=(?: \(?(?:\d|seven)-digit\)?| (?:budget|spending|expenditure|functional?|economic))? (?:codes?|lines?|rows?|items?|subjects?|headings?|accounts?|entries)\b)/gi);

/** "Count the projects that grew": how many they are. */
const COUNT_THEM = pattern(/^(\W*(?:(?:please|now|just|can you|could you) )*)count (?:up )?(?:all )?(?:of )?(?:the |our )?(?=(?:projects|items|lines|targets|indicators|departments|offices|goals)\b)/i);
/** "How many actual yuan": no money that was really spent. */
const ACTUAL_YUAN = pattern(/\b(how many|in) (?:actual|real|plain|single|full) (?=yuan\b|rmb\b)/gi);

/** "How many people are in post": those who hold the posts. */
const PEOPLE_IN_POST = pattern(/\b(how many) (?:people|persons|of us|employees|workers) (?:are|do we have|have we) (?:(?:actually|currently|now|really) )?in (?:post|service)\b/gi);

/** "The difference between the general and the fund budgets": the two funds. */
const TWO_FUNDS = pattern(/\b(?:(general)(?: public)? (and|or|versus|vs\.?|to|with|than) (?:the |our )?(?:government(?:al)?(?:-managed)? )?funds?|(?:government(?:al)?(?:-managed)? )?funds? (and|or|versus|vs\.?|to|with|than) (?:the |our )?general(?: public)?) budgets?\b/gi);
const FUND_AND_GENERAL = pattern(/\bfunds? budget (and|or|versus|vs\.?|than) (?:the |our )?general(?: public)? budget\b/gi);

/** "What do the cars cost us", "and what do they cost to run" after how many there are: the running costs. */
const CARS_COST = pattern(/\b(?:what|how much) (?:do|does|did) (?:the |our |all (?:the |our )?)?(?:cars|vehicles|fleet|motor pool) cost(?: us)?(?: (?:to (?:run|keep|operate|maintain)|a year|per year|in total))?(?=\s*(?:[?.,;!]|$|and\b))/gi);
const THEY_COST = pattern(/(?<=\b(?:cars|vehicles)\b[^?]{0,60}[?,;]? ?\b(?:and )?)(?:what|how much) do (?:they|these|those) cost(?: us)?(?: to (?:run|keep|operate|maintain))?\b/gi);

/** "How much does each office car cost to run", "the cost of keeping one vehicle on the road": the running costs by the number of cars. */
const ONE_CAR = "(?:each|every|one|a|per|a single|every single)(?: (?:of (?:the|our) )?(?:official|government|service|staff|pool|public|duty|company|office|street|department))?(?: (?:car|vehicle)s?)";
const ON_THE_ROAD = '(?:(?: us| it| them| to the office)?(?:,? (?:to (?:run|keep|operate|maintain|own)|on (?:running|keeping|operating|maintaining)(?: it)?|on the road|running|going|a year|per year|each year|yearly|this year|in 20\\d\\d|on average|altogether|in total))*)';
const CAR_COSTS = pattern(new RegExp(`\\b(?:what|how much)(?: money)? (?:does|do|will|would) (?:it (?:cost|take)(?: us)? to (?:run|keep|operate|maintain|own) )?${ONE_CAR}(?: (?:cost|need|take|require|use)s?)?${ON_THE_ROAD}(?=\\W*$)`, 'gi'));
const COST_OF_CAR = pattern(new RegExp(`\\b(?:the )?(?:(?:average|annual|yearly|mean) )*(?:costs?|money|spending|price) (?:of|for|on|to) (?:run|keep|operate|maintain|running|keeping|operating|maintaining) ${ONE_CAR}${ON_THE_ROAD}(?=\\W*$)`, 'gi'));
const CARS_UPKEEP = pattern(new RegExp(`\\b${ONE_CAR}['’]s (?:yearly |annual )?(?:upkeep|running costs?|maintenance|running|costs?)(?=\\W*$)`, 'gi'));

/** "Does A reach 1 million", "does A come to 50万": whether it is at least so much. */
const REACHES = pattern(/^(\W*(?:(?:and|so|ok) )?)(?:does|do|did|will|would) (?:the |our )?([^,;?]{2,50}?) (?:reach|hit|come to|get to|make it to|make|amount to|run to)(?: up to)?(?: (?:as much as|at least|even|all of))? (?=(?:about |around )?(?:¥|rmb ?|cny ?)?\d)/i);

/** "Is basic expenditure general public budget money": whether all of it is. */
const CUT_OF_FUND = pattern(new RegExp(`^(?:\\W*(?:and|so|ok) )?(?:is|are|does|do) (?:the |our )?(basic|project) (?:expenditures?|spending|expenses?) (?:(?:all |wholly |entirely )?(?:(?:paid|funded|financed|covered|come|comes|drawn|made) )?(?:from|by|out of|through|under|part of|in|with) )?(?:the )?((?:${ANY_FUND_EN}))(?: money| appropriations?| expenditure| spending)?(?=\\W*$)`, 'i'));

/** "Leave out A: what do the other three B cost together": B except A. */
const LEAVE_OUT = pattern(/^(\W*(?:and |so |now )?)(?:leave out|leaving out|without|excluding|ignore|ignoring|not counting|leaving aside|take away|skip|except(?: for)?|apart from|besides) ((?:the |our )?[^,;:?]{3,40}?)\s*[:,;.–—-]\s+(?:and )?(?:what|how much) (?:do|does|are|is|will|would) (?:the )?(?:others?|rest of the|remaining)(?: (?:two|three|four|five|six|\d))? ([^,;?]{4,60}?)(?: (?:cost|costs|get|take|come to|amount to|add up to|total))?(?: us)?(?: (?:together|in total|altogether|all together|combined|in all|come to|come to together))?(?=\W*$)/i);

/** "Is more than 60% of A for B": whether B has that much of A; "is half of A enough for B" sets the half against B. */
const LIMIT = '(?:(?:more than|less than|over|under|above|below|at least|at most|about|nearly|almost|exactly|up to) )?(?:(?:an? )?(?:\\d{1,2}(?:\\.\\d{1,2})? ?%|\\d{1,2}(?:\\.\\d{1,2})? per ?cent|half|(?:one |two |three |four )?(?:thirds?|quarters?|fifths?|tenths?)))';
const LIMIT_OF_WHOLE = pattern(new RegExp(`^(?!.*\\b(?:enough|sufficient)\\b)(\\W{0,3}(?:and |so )?(?:is|are|was|were)) (${LIMIT}) of (?:the |our )?([a-z][a-z' -]{3,40}?) (?:(?:for|on|spent on|going (?:to|on|into)|reserved for|used for|paid for|made up of|taken (?:up )?by|set aside for) (?:the |our )?)([a-z][a-z' -]{2,50}?)(?=[?.]|$)`, 'i'));
const LIMIT_OF_KNOWN = pattern(new RegExp(`^(\\W{0,3}(?:and |so )?(?:is|are|was|were)) (${LIMIT}) of (?:the |our )?((?:government )?procurement|(?:personnel|project|basic|goods and services) (?:spending|expenditure|budget)|agency services|government investment|general admin(?:istration|istrative affairs)?) (?!(?:for|on|spent|going|reserved|in|of|to|from|money|budget)\\b)([a-z][a-z' -]{2,50}?)(?=[?.]|$)`, 'i'));

/** "Which task has a figure in the 'other funds' column": the rows that a column of funds is filled in. */
const ROWS_OF_COLUMN = pattern(/\bwhich (?:tasks?|projects?|lines?|items?|rows?)(?: actually)? (?:has|have|shows?|gets?|got|carr(?:y|ies)|uses?|used) (?:(?:a|an|any|some) )?(?:(?:figures?|amounts?|numbers?|money|something|entry|entries|values?) (?:in|under|for|from) )?(?:the )?['"“‘]?(other funds|unit funds)['"”’]?(?: columns?)?(?: (?:of|in) the (?:performance |summary )?table)?\b/gi);

/** "How much is paid from the fund budget and how much from the general public budget": each by its whole name. */
const FUND = '(?:the )?(?:our )?((?:government(?:al)? )?funds?(?: budget)?|general(?: public)?(?: budget)?)';
const FUND_TOO = pattern(new RegExp(`\\b(?:is |are |was |comes? |being )?(?:paid |financed |funded |covered |drawn )?(?:for )?(?:from|by|out of|through|via) ${FUND},? (?:and |, )?how much (?:is |are |was |comes? )?(?:paid |financed |funded |covered )?(?:from|by|out of|through|via) ${FUND}(?=\\W*$)`, 'gi'));

function inFull(fund: string): string {
  return /^general/i.test(fund) ? 'the general public budget' : 'the government funds budget';
}

function makesUp(_: string, _is: string, limit: string, whole: string, part: string): string {
  return `do ${/^projects?$/i.test(part) ? 'project expenditure' : part} make up ${limit} of ${/^(?:budget|money|spending)$/i.test(whole) ? 'the total budget' : whole}`;
}

/** "What can this bot do", "what do you know": what can be asked at all. */
const WHAT_BOT = pattern(/^\W*(?:(?:hi|hello|hey|hiya|there|(?:good )?(?:morning|afternoon|evening|day)|everyone|all|bot|budget bot|so|ok(?:ay)?|and|sorry|thanks|please|i(?:['’]?m| am) new(?: here| to this| in the office| to (?:the|this) (?:job|office|team|bot))?|(?:i(?:['’]ve| have)? )?(?:only |just )+(?:joined|started|arrived)(?: here)?|first (?:day|time)(?: here)?|my name is \w+|this is \w+|nice to meet you)[ ,!.?]+){0,6}(?:(?:what|which)(?: (?:all|else|kinds? of|sorts? of|type of|things?|stuff|questions?|info(?:rmation)?|topics?|data)){0,3} (?:can|could|do|does|will|would|are) (?:(?:this|the|that|a) )?(?:you|this|bot|i|we|one|chat ?bot|assistant|tool|thing|app)(?: able to| guys| actually| all| really){0,2} (?:do|know|answer|tell(?: me| us)?|help(?: me| us)?(?: out)?(?: with)?|cover|handle|ask(?: you| it| (?:the|this) bot)?(?: about)?|look up|offer|good (?:for|at))|how can (?:you|this|it|the bot) help(?: me| us)?|what (?:is (?:this|the) (?:bot|thing|app|tool|assistant)|are you) (?:good )?for)(?: (?:then|exactly|about|for (?:me|us)|here|all|with|anyway))*\W*$/i);

/** "Which office asked for the increase", "who cut it": who moved it is told by the reason, if at all. */
const WHO_MOVED = pattern(/^(\W*(?:(?:and|so|but|ok) )*)(?:who|which (?:office|department|section|unit|team|division)) (?:(?:asked|pushed|applied) for (?:the |this |that )?(?:increase|rise|extra|more)|(added|raised|increased|cut|reduced|lowered)(?: to)?)(?: (?:it|that|this|them|the (?:money|budget|amount|extra)))?\s*([?.!]*)$/i);

/** "What happened to the sanitation money since last year": how it moved. */
const HAPPENED_TO = pattern(/(^\W*(?:(?:and|so|but|ok|then) )*)what(?:'s|’s| has| have)? (?:happened|become|became) (?:to|of|with) (?=(?!it\b|that\b|this\b|them\b)[a-z])/i);

/** "We have 25 vehicles, don't we?": it asks whether that is so, and denies nothing. */
const TAG_QUESTION = pattern(/(?<=[a-z\d%)]),?\s+(?:do|does|did|is|are|was|were|has|have|would|wo|ca|could|should|ai)n['’]?t (?:we|it|they|there|he|she|that|this|those)\s*[?.!]*\s*$/i);

/** "How much was cut overall": in total, of all that was cut. */
const MOVED_OVERALL = pattern(/(^\W*(?:(?:and|so|but|ok|then) )*how much (?:was|were|has been|have been|did we|do we|is|got) (?:cut|reduced|saved|trimmed|added|increased|put on|taken away|taken off) )(?:over)?all(?: told| in all)?(?=\W*$)/i);

/** "How many toilets will be done up": what is done to them is a part of the name. */
const WILL_BE_DONE = pattern(/\b(how many (?!of\b|people\b|more\b|times\b)(?:[a-z]+ ){1,4}?)(?:will(?: also)? be|are (?:also )?(?:to be|going to be|due to be|being)|get|have to be|must be|should be|need to be) (?=(?:renovat|refurbish|repair|restor|replac|rebuil|upgrad|updat|protect|maintain|inspect|visit|install|plant)[a-z]+\b)/gi);
const DONE_UP = pattern(/\b(?:done|fixed|smartened|spruced|touched) up\b|\brefurbished\b|\b(?:gets?|getting|have|are given|need) an? (?:makeover|face-?lift|refit|refurbishment|do-over)\b/gi);

/** "How much greenery is looked after": of what is kept an area is asked, no money. */
const KEPT_MUCH = pattern(/\bhow much (?!money\b|of\b|budget\b|cash\b|funding\b|more\b|less\b)((?:[a-z]+ ){1,3}?)(?:(?:do|does|must|should|will) (?:we|they|the office|you) (?:have to )?(look after|maintain|keep up|sweep|clean|tend|spray|disinfect|manage)|(?:is|are|gets?|has to be|have to be|must be|should be|will be|to be) (looked after|maintained|kept up|swept|cleaned|tended|sprayed|disinfected|managed|under (?:maintenance|management)))\b/gi);
const SWEPT = pattern(/^(?:swe|clean)/i);

/** "How is the grand total split between A and B": the total and both. */
const TOTAL_SPLIT = pattern(/\bhow (?:is|was|does) (?:the |its )?((?:grand |overall )?total)(?: (?:row|amount|line|budget))? (?:split|divided?|broken down|shared|distributed|fall|divide)(?: up)? (?:between|into|among|by|over) (?=[^?]{4,60} (?:and|&) )/gi);

/** "Is there anything to help staff pay for meals, apart from the canteen": the first is asked for, and the second is left aside. */
const ANYTHING_APART = pattern(/^(\W*(?:and |so )?)(?:is there|do we (?:have|pay for|spend on)|does the office have) (?:anything|something|any (?:money|budget|funding|help|support|item|line))(?: (?:else|other))? (?:(?:that |which )?(?:to help(?: with)?|helps?(?: with)?|for|to support|on|towards?|to pay for) )([^,?]{4,60}?),? (?:apart from|aside from|besides|other than|except(?: for)?|in addition to|on top of|as well as) (?:the |our )?[^?,]{4,60}\?*$/i);
/** "How well known is waste sorting": what share knows of it. */
const WELL_KNOWN = pattern(/\bhow (?:well|widely)[- ]known (?:is|are|must|should|does) (?:the )?([^?,]{3,40}?)(?: (?:be|to be|among (?:the )?(?:residents|people|locals)))*(?=\W*$)/gi);
/** "What did the union add to the running costs": how far it moved. */
const ADDED_TO = pattern(/\b(?:what|how much) (?:did|does|has) (?:the |our )?([^,;:?]{2,30}?) (?:add(?:ed)?|contribut(?:e|ed)|bring|brought) to (?:the |our )?(?=(?:rise|increase|growth|running|operating|office|agency|total|cost)[^?]*\W*$)[^?]*/gi);
/** "Happiness with government services" */
const HAPPINESS = pattern(/\bhappiness (?=(?:with|about|of|over)\b)/gi);
/** "The whole pot" */
const POT = pattern(/\b(?:the |our )?(?:whole|entire|overall|total|full) (?:pot|purse|kitty|pie|cake)\b/gi);
/** "Checking for illegal stalls and mess": what those who are counted look for. */
const LOOKING_FOR = pattern(/\b(how many (?:people|staff|persons|workers|officers|inspectors|patrollers)\b[^?,]{0,40}?),? (?:checking|looking|watching|searching|hunting|keeping an eye) (?:out )?(?:for|on) [^?]+(?=\?|$)/gi);

/** "What amount of funds do they cover": the money of what was just counted, no parts of it. */
const MONEY_COVERED = pattern(/\b(?:what|how much|which)(?: (?:total )?(?:amount|sum|volume)(?: of)?)?(?: (?:the )?(?:budget )?(?:money|funds?|funding|budget|spending))? (?:do|does|did|will) (?:they|these|those|it) (?:cover|involve|concern|represent|stand for|relate to)(?: (?:in total|altogether|in all|together))?(?=\W*$)/gi);

/** "Residents who sort their waste": those who are sorting it. */
const WHO_SORT = pattern(/\b(residents|people|households|families|citizens|homes|locals|neighbours) (?:who|that) (sort|separate|recycle)(?: out)? (?:their |the )?(?=(?:waste|rubbish|garbage|trash|refuse)\b)/gi);

export function everydayEnglish(message: string): string {
  return Rewriting.of(message.trimEnd())
    .replace(DONE_UP, 'renovated')
    .replace(WILL_BE_DONE, '$1')
    .replace(ANYTHING_APART, '$1how much is there for $2')
    .replace(LOOKING_FOR, '$1')
    .replace(ADDED_TO, 'how much did $1 rise')
    .replace(HAPPINESS, 'satisfaction ')
    .replace(POT, 'the total budget')
    .replace(WELL_KNOWN, 'what is the awareness rate of $1')
    .replace(TOTAL_SPLIT, '$1, ')
    .replace(MONEY_COVERED, 'how much money is it')
    .replace(KEPT_MUCH, (_, thing: string, verb: string | undefined, done: string | undefined) => (SWEPT.test(verb ?? done ?? '') ? 'what area is swept' : `what area of ${thing}is maintained`))
    .replace(WHO_SORT, (_, people: string, verb: string) => `${people} ${verb.toLowerCase() === 'sort' ? 'sorting' : `${verb.replace(/e$/i, '')}ing`} `)
    .replace(WHAT_BOT, 'help')
    .replace(TAG_QUESTION, ', right?')
    .replace(I_THINK, '')
    .replace(HOW_MUCH_OF, (_, head: string, said: string | undefined, asked: string | undefined) => `${head}what share of ${said ?? asked ?? ''} is that`)
    .replace(GOES_TO_THAT, '$1how much is $2')
    .replace(WHATS, (word: string) => `${word.slice(0, -1)}'s`)
    .replace(YEARS_OWN, "$1 year's ")
    .replace(YEARS_ALONE, '$1 year')
    .replace(OF_BASIC, (_, head: string, kind: string) => `${head}${/^b/i.test(kind) ? 'basic' : 'project'} expenditure`)
    .replace(MAIN_REASON, '$1')
    .replace(BY_HOW_MANY, '$1by how much')
    .replace(DIFF, 'difference')
    .replace(ALL_OF_N, '$1all $2 together')
    .replace(DAILY_CARE, '')
    .replace(THESE_NOT_THOSE, '')
    .replace(WORKS_OF_GOVERNMENT, 'government investment projects')
    .replace(IS_OURS, '$1$2 it')
    .replace(POSTS_APPROVED, '$2 $1')
    .replace(MOVED_OVERALL, '$1in total')
    .replace(HAPPENED_TO, '$1what is the change in ')
    .replace(WHO_MOVED, (_, head: string, verb: string | undefined, end: string) => `${head}why was it ${/cut|reduced|lowered/i.test(verb ?? '') ? 'cut' : 'increased'}${end}`)
    .replace(PARTS_AND_TOTAL, '?')
    .replace(ROWS_OF_COLUMN, 'list projects with $1')
    .replace(FUND_TOO, (words: string, first: string, second: string) => `from ${inFull(first)} and how much from ${inFull(second)}`)
    .replace(LIMIT_OF_WHOLE, makesUp)
    .replace(LIMIT_OF_KNOWN, makesUp)
    .replace(/\bhow much equipment (?=(?:is |are |was )?(?:worth|costs?|costing|over|above|with)\b)/gi, 'how many pieces of equipment ')
    .replace(LOWEST_LEVEL, 'item-level')
    .replace(COUNT_THEM, '$1how many ')
    .replace(ACTUAL_YUAN, '$1 ')
    .replace(PEOPLE_IN_POST, '$1 staff in post are there')
    .replace(TWO_FUNDS, (words: string, _: string, link: string | undefined, other: string | undefined) => (/^general/i.test(words) ? `general public budget ${link ?? 'and'} the government funds budget` : `government funds budget ${other ?? 'and'} the general public budget`))
    .replace(FUND_AND_GENERAL, 'government funds budget $1 the general public budget')
    .replace(LEAVE_OUT, '$1except $2, how much are the $3 together')
    .replace(CUT_OF_FUND, 'is all of $1 expenditure from the $2')
    .replace(REACHES, '$1is $2 at least ')
    .replace(CAR_COSTS, 'what is the running cost per vehicle')
    .replace(COST_OF_CAR, 'running cost per vehicle')
    .replace(CARS_UPKEEP, 'running cost per vehicle')
    .replace(CARS_COST, 'how much are the vehicle running costs')
    .replace(THEY_COST, 'how much are the vehicle running costs')
    .replace(UP_OR_DOWN, '$1$2 go up or down')
    .replace(SUPPORT_THEY_GET, 'how much is there')
    .replace(POSTS_COUNTED, 'authorised posts')
    .replace(UNFILLED, (words: string) => (/^(?:unfilled|vacant|open|empty|unoccupied|free)/i.test(words) ? 'vacant posts' : 'posts are vacant'))
    .replace(COULD_HIRE, '$1 posts are vacant')
    .replace(RATIO_TO_TOTAL, 'the share of $1 in the total budget')
    .replace(LEFT_AFTER, (_, whole: string) => `how much is ${/^(?:budget|money|total|spending)$/i.test(whole) ? 'the total budget' : whole} without `)
    .replace(NOT_SHORT, '$1 not')
    .replace(NOT_PROCURED, '$1 not government procurement')
    .replace(PROCUREMENT_IN, '$1 is the procurement of')
    .replace(TARGETS_FILED, (_, one: string | undefined, other: string | undefined) => `${one ?? other ?? ''} project performance targets`)
    .replace(PIECE_OF_WORK, '$1project')
    .replace(INVESTMENT_JOBS, '$1 projects')
    .replace(WHO_IS_BIGGER, 'which')
    .text;
}
