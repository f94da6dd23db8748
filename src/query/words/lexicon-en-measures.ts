/** English words for a figure and what is made of it: its unit, changes, shares, sums, ranks and bounds. */
import { phrases, type Phrases } from './lexicon.ts';

export const MEASURES_EN: Phrases = {
  unit: phrases(
    'tens of thousands|tens of thousands of yuan|hundreds of thousands|ten thousands|ten-thousands of yuan|wan|wan yuan|ten thousand yuan|ten-thousand yuan|ten-thousands|kuai|yi|yi yuan|hundred million|hundred millions|hundred-million|hundred million yuan|hundred million rmb|hundreds of millions',
    'yuan|rmb|cny|renminbi|million|billion|thousand|millions|billions|thousands',
  ),
  amount: phrases(
    'what is in the budget for|in the budget for|what is budgeted for|what do we have for|what is there for',
    'tiny amount|small amount|little amount|modest amount|big amount|huge amount|large amount|tiny sum|small sum|modest sum|large sum|what small sum|yearly amount',
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
    'growth rate|growth rates|rate of change|different from last year|plus or minus|plus or minus against|up or down|up or down against',
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
    'biggest hit|the biggest hit|took a hit|hit hardest|scaled back|scaled down|squeezed|shaved|slimmed down|lost money|lost the most|worst hit|hit worst|worst|downsized',
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
    'last budget|the last budget|previous budget|the previous budget|last time round|one year earlier|one year before|one year ago|a year before|a year earlier|year earlier|the year just gone|year just gone|the last one|preceding budget|last year round',
    'the prior year|preceding year|the preceding year',
    'last year|previous year|prior year|the year before|year before|earlier year|a year ago',
    'previously|was it then|was that then|were they then|back then',
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
    'how many times bigger|how many times larger|times bigger|times larger|times the size|times as big|times as large|times as much|times as many|twice as much|twice as many|twice as big|twice as large|twice|double the size of|twice the size of|twice the number of',
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
    'fattest|heftiest|chunkiest|beefiest|bulkiest|meatiest|deepest|worst|biggest hit|hit hardest|worst hit|hit worst|lost the most|biggest boost|biggest winner',
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
};
