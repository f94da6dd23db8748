/** English question words by what they mean; longer phrases win over shorter ones. */
import { phrases, type Phrases } from './lexicon.ts';

/** "Entire spending", "complete expenditure": all of the budget in every pairing of the words. */
const WHOLE_OF_IT = ['overall', 'total', 'whole', 'entire', 'complete', 'full', 'combined', 'aggregate'].map((all) => ['budget', 'spending', 'expenditure', 'expenditures', 'outlay', 'outlays', 'budget expenditure', 'budget spending', 'budgeted expenditure', 'budgeted spending', 'planned spending', 'planned expenditure', 'expenditure budget', 'spending plan', 'spending budget'].map((money) => `${all} ${money}`).join('|'));

/** "Forget the absolute numbers": how something is to be measured, no order. */
const ABSOLUTE_ASIDE = ['forget', 'forget about', 'ignore', 'never mind', 'disregard', 'leaving aside', 'setting aside', 'not'].flatMap((away) => ['numbers', 'amounts', 'figures', 'sums'].flatMap((what) => [`${away} the absolute ${what}`, `${away} absolute ${what}`, `${away} the ${what}`])).join('|');

export const ENGLISH: Phrases = {
  filler: phrases(
    'everything|every one|every single one|every single|pull out|pulling out|pick out|picking out|single out|fish out|weed out|go through|going through|run through|filter|filter out|filtered|dont miss any|don\'t miss any|do not miss any|dont leave any out|don\'t leave any out|leave none out|miss none|count up|don\'t skip any|dont skip any',
    ABSOLUTE_ASIDE,
    'in absolute terms|in absolute numbers|absolute terms|absolute numbers|absolute amounts|in relative terms|relative terms|relatively speaking|proportionally|proportionately|percentage-wise|percent-wise|conversely|the other way round',
    'sorry, i mean|i mean to say|what i mean is|sorry i mean|i mean|i meant|by that i mean|that is to say',
    'down to|down to the|on the top|on top|on top of|on the bottom|not too much trouble|too much trouble|a lot|lots',
    'self-evaluation|self evaluation|read me|read out|quote me|wording|exact wording|word for word|verbatim|spelled out|written down|written|writing',
    'work out|works out|working out|worked out|figure out|figuring out|find out|do the maths|do the math|every item included|all items included|every line included|all included',
    'financed|financed from|financed by|funded|funded from|funded by|paid from',
    'in the fleet|in our fleet|in their fleet',
    'the year after|year after|the following year|following year|the year after next|pot|kitty|relative|go to|goes to|going to|for comparison|for a comparison|for the comparison|by way of comparison|by comparison|for comparing',
    'booked|booked to|booked under|filed|filed to|listed to|recorded|posted|posted to|charged|charged to|coded|coded to|classed|classified|entered|logged',
    'part only|portion|portions|part alone|enumerated|respectively please|in turn|itself',
    'the damage|damage|price tag|the tab|kitty|on hand|to hand|fleet-wide|going rate',
    'i am new to finance|new to finance|new to budgets|new to this|new to|on earth|on stream|bring on stream|roll out|rolled out',
    'shows|showing|shown|displays|displaying|before i forget|i forget|forgot to ask',
    'bureau|the bureau|our bureau|up front|all told|pie|in general|in particular|as a rule',
    'on its books|on the books|on our books|by any chance|at all|in question',
    'earmark|earmarks|earmarking|reserve|reserves',
    'in general|generally speaking|in general terms|summary sheet|stands in|stand in|sits in|sheet|sheets|largest first|biggest first|smallest first|thats|that\'s for|thats for|which is for',
    'please|pls|about|around|roughly|approximately|nearly|almost|subtotal|sub-total|set aside',
    'set-aside|more|fewer|less|function code|economic code|account code|code number|digit|managed',
    'some other|another|we take out|do we take out|they take out|is included in|are included in|was included in|included in the',
    'put aside|put by|put away|lay aside|laid aside|set by|set apart|put down for|ring-fenced',
    'filled|filled in|authorised|authorized|paid out|getting paid|handed out|given out|running at',
    'comes to|come to|stands at|stand at|worth of|goes on|go on|get|gets|getting|receive|receives',
    'received|own|owns|code|codes|subject code|dept|by|all|for|each|respectively|amt|suddenly|max|min',
    'maximum|often|outside|only|under|held back|back|provided|provision|set out|set for|expected',
    'entire|whole|every|during|through|across|between|because|since|due|after|before|whether|both',
    'either|than|too|yet|still|even|can i|may i|could i|quick question|question|asking|ask|wondering',
    'wonder|curious|colleague|colleagues|team|folks|again|once more|instead',
    'again please|three things|two things|things|hear|heard|gonna|going to|supposed|including tax',
    'please tell|this office|by economic class|by economic classification|economic classification',
    'economic class|by function|by functional classification|functional classification|by project',
    'by source|sort|type|kinds|kind|types|please,|could|can|would|you|tell|me|show|give|find|look up',
    'look|check|what is|what\'s|whats|what are|what was|what|is|are|was|were|be|been|being|the|a|an|of',
    'in|on|at|to|from|with|our|we|us|i|i\'d|do|does|did|has|have|had|there|here|the office|office',
    'subdistrict office|subdistrict|sub-district|street office|got|set|aside|spent|spend|spends',
    'spending on|paying|pay|paid|pays|go|goes|went|going|much|many|how|any|some|just|exactly',
    'currently|now|right now|overall figure|planned|plan|plans|planning|allocated|allocate|allotted',
    'earmarked|budgeted|put|into|figure|figures|number|numbers|value|say|says|said|document|report',
    'published|so|then|also|well|ok|okay|hmm|um|want|need|know|like|would like|let|let\'s|s|it\'s',
    'that\'s|which|who|when|as|if|not|its own|their|they|them|he|she|his|her|will|shall|should|must',
    'may|might|one|ones|thing|stuff|bit|line|lines|item|budget line|kind of|sort of|up with|deal',
    'looking|long|big|large|get us|anyone|anything|something|per year|a year|annual|annually',
    'each year|every year|yearly|got in|in total for',
  ),
  unit: phrases(
    'tens of thousands|tens of thousands of yuan|hundreds of thousands|ten thousands|ten-thousands of yuan|wan|wan yuan|ten thousand yuan|ten-thousand yuan|ten-thousands|kuai|yi|yi yuan|hundred million|hundred millions|hundred-million|hundred million yuan|hundred million rmb|hundreds of millions',
    'yuan|rmb|cny|renminbi|million|billion|thousand|millions|billions|thousands',
  ),
  amount: phrases(
    'what is in the budget for|in the budget for|what is budgeted for|what do we have for|what is there for',
    'how much|amount|amounts|how big|how large|how high|what amount|size|worth',
  ),
  money: phrases(
    'envelope|envelopes|budget envelope|financial envelope|allotment|allotments|cash|purse|disbursement|disbursements|dough|dosh|outgo|cost estimate|financial resources',
    'costing|costing us|money|budget|budgets|cost|costs|spending|expense|expenses|funding|funds|expenditure|expenditures',
  ),
  howMany: phrases(
    'how many|number of|count of|headcount|head count|count',
  ),
  countUnit: phrases(
    'people|persons|staff members',
  ),
  change: phrases(
    'growth rate|growth rates|rate of change|different from last year',
    'netting out|net change|netted|on net|net effect|net movement',
    'change|changed|changes|year on year|year-on-year|yoy|y/y|compared with last year',
    'compared to last year|versus last year|vs last year|than last year|from last year',
    'against last year|over last year|move|moved|differ from last year|evolve|evolved',
  ),
  rise: phrases(
    'outgrow|outgrew|outpace|outpaced|outpaces',
    'climber|climbers|put on the most|puts on the most|swelled|swell|swelled most|upward|beefed up|stepped up|fattened',
    'growing|rising|risers|riser|gainers|winners|biggest plus|the biggest plus|added to|most added|top up|soaring|jumps|gains|grown',
    'doubled|tripled|soared|surged|skyrocketed|ballooned|shot up|climbed|crept up|edged up|soar|surge|skyrocket|shoot up|creep up|edge up',
    'boosted|boost|topped up|bumped up|climbed|climb|expanded|biggest winner|gained money|biggest boost',
    'increase|increased|increases|rise|rose|risen|rises|grow|grew|grown|growth|went up|go up|gone up',
    'gain|gained|up|more than last year|higher than last year|raise|raised|jump|jumped|extra|winner',
    'gainer|gained most|bump|hike|uptick',
  ),
  fall: phrases(
    'sinker|decliner|decliners|axed|hacked|chopped|whittled|downward|cut back|slimmed',
    'shrinking|falling|fallers|faller|losers|dropping|declining|reductions|taken away|slash|slashed|trim|cutbacks|biggest minus|the biggest minus|save|saved|declines',
    'halve|collapse|plunge|slump|slumped|tumble|plummet|plummeted|halved|collapsed|plunged|slid|dipped|slipped|tumbled|squeezed|scaled down|pared back|shaved',
    'biggest hit|the biggest hit|took a hit|hit hardest|scaled back|scaled down|squeezed|shaved|slimmed down|lost money|lost the most|worst hit|downsized',
    'decrease|decreased|decreases|fall|fell|fallen|falls|drop|dropped|drops|went down|go down',
    'gone down|decline|declined|cut|cuts|lower than last year|less than last year|reduce|reduced',
    'reduction|shrink|shrank|shrunk|down|lost|lose|loser|trimmed|slashed',
  ),
  percent: phrases(
    'in points|points apart|points difference|how many points|difference in points|percentage points|percentage point|percent points|percentage pts|pp',
    'by rate|in relative terms|relative terms|proportionally|proportionately|in % terms|percentage-wise|rate of growth|rate of increase|rate of decrease|rate of decline',
    'percent|per cent|percentage|percentages|by what percent|%|rate of change|growth rate|growth rates|pct',
  ),
  why: phrases(
    'on what principle|what principle|on what basis|on which basis|on what ground|on what grounds|what justification|justification|rationale|how do they explain|how do they justify|how does it explain|how is it explained|how is it justified|how is that explained|how is that justified',
    'variance',
    'pushed up|pushed it up|pushed them up|pushed that up|pushed down|pushed it down|pushed that down|drove it up|drove it|drove that|drove up|drove the|drove down|lifted it|brought it down|made it go up|made it rise|made it fall|made it go down|made it grow|contributed to the|contributed to it',
    'what explains|what drove|what is driving|what is behind|what lies behind|what prompted|what accounts for the',
    'why|reason|reasons|how come|cause|caused|because of what|explain|explanation|explained',
    'what drove|what caused|behind|driver of|drivers of|drivers behind|driven by|main driver|main drivers',
  ),
  prior: phrases(
    'last budget|the last budget|previous budget|the previous budget|last time round|one year earlier|a year earlier|year earlier|the year just gone|year just gone|the last one|preceding budget|last year round',
    'the prior year|preceding year|the preceding year',
    'last year|previous year|prior year|the year before|year before|earlier year|a year ago',
    'previously',
  ),
  current: phrases(
    'this year|current year|this budget year|the budget year|this time around|this time',
  ),
  share: phrases(
    'as a part of|as a portion of|as a slice of|as a piece of|weigh|weighs|how heavy|how heavily|heavily',
    'slice|slice of|chunk|share|how big a part of|how large a part of|what % of|as a % of|% of',
    'proportion|fraction|what part of|as a percentage of|as a percent of|as percentage of|percent of',
    'percentage of|portion|make up of|account for|accounts for|accounted for|share of',
  ),
  ratio: phrases(
    'how many x|how many fold|how many-fold|by what factor|what factor|what multiple',
    'how many times bigger|how many times larger|times bigger|times larger|times the size|times as big|times as large|times as much|times as many|twice as much|twice as many|twice as big|twice as large|twice the|double the size of|twice the size of|twice the number of',
    'times|multiple|multiples|how many times|ratio|ratio of|x as much',
  ),
  difference: phrases(
    'points apart|points difference|difference in points|outgrow|outgrew|outpace|outpaced|outpaces|faster by',
    'more how much|how much more is it|outstrip|outstrips|strip out|stripped out|stripping out|take away|taken away|take out|taken out|leaving out|knock off|knocking off|take off|taking away|subtracting|subtracted|deduct|deducting|apart',
    'excluding|net of|without|difference|gap|how much more|how much less|how much bigger',
    'how much larger|how much smaller|how much higher|how much lower|differ|exceed|exceeds|exceed by',
    'by how much|minus|subtract',
  ),
  compare: phrases(
    'which one is more|which is more money|which one is more money|which one is bigger|which one costs more|which one gets more|which one is larger|which one is higher|which is pricier',
    'compare|compared|comparison|which is bigger|which is larger|which is more|which is higher',
    'which is greater|which is smaller|which is less|which costs more|which gets more|bigger|larger',
    'more expensive|side by side',
  ),
  sum: phrases(
    'sum|total|totals|together|combined|add up to|added up|add|plus|altogether|in all|in total|adding',
    '+|sum of|all together|summed|overall',
  ),
  average: phrases(
    'averaged out|averaged|averaging|averages|evenly|equally|divide|divided by|divided|split over|spread over|spread across|shared among|divided among|per community|per project|one vehicle',
    'average|averages|avg|per person|per head|per capita|per car|per vehicle|each car|each vehicle|apiece',
    'average of|avg of|mean of|on average|per employee|per retiree|per worker|per staff member|per household|per',
  ),
  monthly: phrases(
    'per month|monthly|a month|each month|every month|per quarter|quarterly|per day|daily|a day',
  ),
  most: phrases(
    'leads|is in front|is ahead of the rest|comes out ahead|comes out on top|come out on top|outweighs the rest|is top of the heap|eats up most|takes the biggest share|champion|champions|top of the list|tops the list|heads the list|top the list|first place|first in money|in the lead|wins|wins on money|front runner|frontrunner',
    'main cost|lions share|lion of share|lion of the share|dominates|ranks first|comes first|biggest slice|most expensive',
    'fastest|quickest|strongest|heaviest|leading',
    'fattest|heftiest|deepest|worst|biggest hit|hit hardest|worst hit|lost the most|biggest boost|biggest winner',
    'largest|biggest|highest|most|top|greatest|most expensive|maximum|costliest|number one|priciest',
    'steepest|sharpest|hardest',
  ),
  least: phrases(
    'littlest|tiniest|teeniest|skimpiest|slightest|bottom of the list|bottom of the table|bottom of the pile|last place|last in money|dead last|last of all|at the very bottom|most modest|slimmest|thinnest',
    'most small|ranks last|comes last|come last|tail end|from small to large|small to large|smallest first|low to high',
    'smallest|lowest|least|cheapest|minimum|fewest|tiniest|slowest|weakest|mildest',
  ),
  top: phrases(
    'top',
  ),
  bottom: phrases(
    'bottom|lowest',
  ),
  rank: phrases(
    'rank|ranked|ranking|rankings|sort|sorted|order by size|place|in order',
  ),
  over: phrases(
    '>|pass|passes|passed|passing|cross|crosses|crossed|crossing|beyond|north of|upwards of|in excess of|surpass|surpasses|surpassing|higher as|bigger as|more as|larger as|not less than',
    'over|above|more than|greater than|exceeding|exceed|exceeds|at least|bigger than|larger than',
    'higher than|or more|or above|or over|or higher|or upwards|or bigger|or larger|and up|and over|and above|no less than',
  ),
  under: phrases(
    '<|beneath|short of|fall short of|falls short of|falling short of|shy of|south of|lower as|smaller as|less as|not reach|do not reach|does not reach|not even reaching|not reaching|not exceeding|do not exceed|does not exceed|did not exceed|not more than|not over|not above|not exceed|not higher than|not greater than|not as much as',
    'under|below|less than|smaller than|lower than|fewer than|at most|up to|or less|no more than',
  ),
  between: phrases(
    'between',
  ),
  breakdown: phrases(
    'name the|name all|name me|name every|pieces|the pieces|subheads|sub-headings|what sits under|what sits inside|goes into',
    'item by item|line by line|one by one|enumerate|spell out|each worth|each one worth|itemised|itemized',
    'inside|what is inside|makes it up|made of|made up of|consisting of|breakdown|break down',
    'broken down|consist of|consists of|make up|makes up|include|includes|including|included|comprise',
    'comprises|composition|components|component|itemise|itemize|details|detail|list|lists|list of',
    'contain|contains|what\'s in|whats in|whats included in|what is included in|what is in|what does it cover|cover|covers|split|structure',
    'parts|sub-items|subitems|sub items|where does the money go|listed under',
  ),
  which: phrases(
    'which|which one|which ones|who',
  ),
  parent: phrases(
    'which account|what account|which heading|what heading|whose heading|under whose heading|under which heading|under what heading|which budget line|under which budget line',
    'belong to|belongs to|belong|belongs|fall under|falls under|come under|comes under|part of|parent',
    'sit under|sits under|which project is|under which|filed under|category',
  ),
  wholeRow: phrases(
    'whole row|entire row|full row|all columns|every column|across columns|row across|source of funds',
    'funding source|funding sources|sources of funds|where does the money come from|each column',
  ),
  remainder: phrases(
    'what remains|remains|what is left|is left|are left|left after',
    'unlisted|not listed|remainder|remaining|left over|leftover|unallocated|not itemised|not itemized',
    'rest',
  ),
  define: phrases(
    'glossary|glossary entry|official definition|official meaning|the term|as a term|the concept of|concept|concept of|understood by|understand by|understand|signifies|signify|what kind of money|no clue what|no idea what|supposed to be|is all about|all about|interpret|clarify|what do they call|called exactly|what does it cover',
    'what on earth is|what on earth|what exactly is',
    'count as|counts as|what counts|counted as|known as|refer to|refers to',
    'what counts as|counts as|count as|stands for|what is meant by|refer to|refers to',
    'mean|means|meaning|definition|define|defined|explain what|defined as|stand for|meant by',
    'is meant by',
  ),
  purpose: phrases(
    'in the performance table|performance table|performance section|in the performance section|performance part|what results should|results should it deliver|should it deliver|meant to|meant to do|meant to accomplish|supposed to accomplish|accomplish|bring about|supposed to bring about|the point of|what is the point|point of|mission of|the mission of|rationale|intended outcome|intended outcome of|expected outcome|desired outcome|results are expected|expected results|expected from|what do we want out of|want out of|what use is|what good does|what good|to which end|to what end|meant to solve|solve|stated aims|stated aim|aims behind|aim behind|aims of|goal-wise|intended to|intended to bring about|intended to do|meant to bring about|trying to accomplish|trying to achieve|hope to achieve|hope to accomplish|set up for|supposed to benefit|meant to help|in aid of',
    'performance goal|performance goals|performance objective|performance objectives|goal|purpose',
    'used for|use for|what for|aim|aims|aimed|objective|objectives|intended for|supposed to do',
    'meant for|supposed to achieve|achieve|what does the project do',
  ),
  where: phrases(
    'whereabouts|page reference|to be found',
    'which page|what page|where is it|where does it say|where can i find|source|page|which table',
    'where is|where',
  ),
  when: phrases(
    'how often|when|deadline|by when|due|what date|date',
  ),
  target: phrases(
    'cap|cap on|ceiling|ceiling on|upper limit|maximum allowed',
    'tolerated|tolerable|error rate|error rates|rate of errors',
    'target|targets|indicator|indicators|kpi|goal value|performance target|performance targets',
    'targeted|standard|required|performance indicator|performance indicators|aim for',
  ),
  check: phrases(
    'is it true|is that right|is it right|is that correct|is it correct|right|correct|true|isn\'t it',
    'is that so|is this so|proofread|fact-check|fact check|double-check|double check|is this right|confirm|i heard|heard|i thought|someone said|verify|accurate|really|am i right',
    'surely',
  ),
  reconcile: phrases(
    'agree|agrees|match|matches|consistent|reconcile|reconciles|tie|ties out|contradict|contradiction',
    'contradictions|balance|balances|add up|adds up|inconsistent|inconsistency|inconsistencies',
    'discrepancy|discrepancies|equal|equals|tally|errors|error|mistake|mistakes|typo|typos|rounding',
  ),
  negation: phrases(
    'no|not|never|none|isn\'t|doesn\'t|didn\'t|don\'t',
  ),
  printed: phrases(
    'printed|stated|as printed',
  ),
  recompute: phrases(
    'recompute|recomputed|recalculate|recalculated|calculate|computed',
  ),
  convert: phrases(
    'convert|converted|conversion|in yuan|in rmb|in cny|in million|in millions|in billion|in thousand',
    'in thousands|expressed in|in full yuan',
  ),
  and: phrases(
    'and|n|&|plus|,|;|as well as|nor',
  ),
  of: phrases(
    'of|in|within|inside|under|from|\'s',
  ),
  versus: phrases(
    'than|versus|vs|vs.|against|compared with|compared to|or|relative to',
  ),
  it: phrases(
    'it|this|that|its|that one|this one|the same|former',
  ),
  these: phrases(
    'the latter|latter|former|these|those|them|both|all three|all of them|the two|the three|they',
    'in each case|in both cases|in either case|each case|both cases',
    'the above|all of these|those two|these two|those three|these three|two of them',
  ),
  those: phrases(
    'those ones',
  ),
  item: phrases(
    'functional classes|functional class|functional categories|functional category|functional items|functional item|functional lines|functional line|functional headings|functional heading|functional subjects|function classes|function class|function categories|function category|function items|function item|function lines|function line|function headings|function heading|function subjectses|economic categories|economic category|economic items|economic item|economic lines|economic line|economic headings|economic heading|economic subjects',
    'items|item|projects|project|programmes|programs|lines|line items|line item|categories|subjects',
    'accounts|things',
  ),
  subItem: phrases(
    'sub-item|sub-items|subitem|subitems|sub items|sub item|component|components',
  ),
  project: phrases(
    'schemes|scheme|project lines|project line',
    'projects|project',
  ),
  rest: phrases(
    'others|other ones|everything else',
  ),
  greet: phrases(
    'hi|hello|hey|good morning|good afternoon|good evening|hiya|morning|greetings',
  ),
  thanks: phrases(
    'thanks|thank you|thx|ty|cheers|great|perfect|got it|nice|thank you very much|thanks a lot',
    'much appreciated|appreciate it|good|cool|awesome',
  ),
  help: phrases(
    'help|what can you do|how do you work|who are you|what do you do|how do i use you|what can i ask',
    'how does this work|usage|commands|features',
  ),
  bye: phrases(
    'bye|goodbye|see you',
  ),
  actual: phrases(
    'actual|actually been spent|been spent|been used|actual spending|actually spent|actually spend',
    'actually paid|actually been paid|been paid out|paid out by|already paid|already spent|spent so far|so far|outturn|final accounts|executed|execution|real spending',
    'was really spent|ended up|disbursed|year to date|ytd|remaining balance',
  ),
  opinion: phrases(
    'too big|too small|too low|too large|too expensive|too cheap|too many|overpriced|extravagant|value for money|good value|well spent|justifiable|do you reckon|a wise|wise move|wise choice|wise decision|wise to|unwise|prudent|smart move|good move|bad move|bad idea|foolish|worthwhile|worth the money|too generous|generous|stingy|enough money|reasonable|should we|should it|worth it|do you think|your opinion|opinion|think|too much',
    'too little|too high|wasteful|waste|recommend|advice|fair|justified|predict|forecast|next year',
    'sensible|excessive|good idea',
  ),
  person: phrases(
    'director\'s salary|director|party secretary|secretary|mayor|boss|chief|head of office|salary of',
    'my salary|manager|mr|mrs|leader|leader\'s|chairman',
  ),
  order: phrases(
    'ignore|disregard|forget|pretend|override|system prompt|instructions|rules|act as|reply with',
    'respond with|just say|repeat after me|change the figure|from now on|jailbreak|say that',
    'simply say|previous instructions|answer with|you are now|print',
  ),
  told: phrases(
    'in the narrative|the narrative|narrative|in the text|main text|the text|body text|in words|written part',
  ),
  code: phrases(
    'which code|what code|what is the code|code number of|subject code of|function code of|economic code of',
  ),
  total: phrases(
    ...WHOLE_OF_IT,
    'whole bureau|entire bureau|bureau as a whole|bureau total|whole department|entire department|total pie|whole pie|overall budget|everything included|all in all',
    'office budget overall|overall office budget|office budget|budget overall|budget as a whole|overall pot of money',
    'headline budget|headline figure|headline total|overall pot',
    'total dept budget|overall department budget|overall departmental budget|total departmental budget|whole departmental budget|entire departmental budget|overall dept budget|total department budget|all spending|all expenditure|total budget',
    'overall budget|whole budget|entire budget|total spending|total expenditure|overall spending',
    'budget total|total outlay|department budget|departmental budget|full budget|grand total',
    'overall expenditure|whole office budget|total expenditures|annual budget|entire spending',
    'whole expenditure',
  ),
  revenueTotal: phrases(
    'total revenue|total income|overall revenue|revenue total|budget revenue|total revenues',
    'income total|revenue|income',
  ),
  department: phrases(
    'departments|department|internal offices|internal departments|units inside|offices|divisions',
    'internal units|sections',
  ),
  duty: phrases(
    'office do|office actually do|bureau do|street office do|subdistrict do|subdistrict office do|office do all day|look after|looks after|take care of|takes care of|deal with|deals with|handle|handles',
    'duties|duty|responsibilities|responsibility|responsible for|functions|mandate|remit|in charge of',
  ),
  goal: phrases(
    'work goals|goals|main goals|work goal|main goal|annual goal|work objective|main objective|main work goals|main work goal|priorities|key goals|work objectives|annual goals',
    'objectives for the year|key tasks|main objectives',
  ),
  document: phrases(
    'documents|which documents|loaded|the file|this file|the pdf|pdf|pdf file|original file|source file|original document|download',
  ),
};
