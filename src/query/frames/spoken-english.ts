/**
 * English as it is typed to a colleague, set into the plain words that the other rules read: apostrophes that were left
 * out, verbs that only place a figure in a column, "top 12,000", "A outnumber B", "an area that has to be swept".
 */
import { pattern } from '../../budget/pattern.ts';
import { apposedEnglish } from './apposed-english.ts';
import { describedEnglish } from './described-english.ts';
import { everydayEnglish } from './everyday-english.ts';
import { withoutExamples } from './examples.ts';
import { notedAsks } from './noted-asks.ts';
import { notedEnglish } from './noted-english.ts';
import { Rewriting } from './rewriting.ts';

/** Words that are nothing but a contraction without its apostrophe. */
const LEFT_OUT = /\b(that|there|where|how|who|here)(s)\b(?!['’])|\b(do|does|did|is|are|was|were|has|have|had|would|could|should)(nt)\b/gi;

/** "On the revenue summary sheet (table 2)": the number names the table. */
const TABLE_BY_NUMBER = pattern(/\b(?:on|in|from|per|according to) (?:the |our |that )?(?:[a-z&-]+ ){0,6}(?:sheet|overview|summary|table|statement|form|schedule)s? ?[(（,] ?(?:i\.?e\.? |that is )?((?:table|表) ?\d+)[)）]?/gi);

/** "What figure stands in the … column", "what is shown under …": the column is asked for. */
const STANDS_IN = /\b(what|which) (?:(?:figures?|amounts?|numbers?|values?|sums?|entry) )?(?:is |was )?(?:stands?|sits?|is|appears?|shows? up|shown|printed|entered|given|written|listed|recorded|found|goes|went|reads?|(?:do|can) (?:we|you|i) (?:have|find|see|read))(?: up)? (?:in|under|at|for) (?=the [^,;?]{3,60}? column\b)/gi;

/** "The project part of office expenses", "project money for …": a column, nothing that belongs somewhere. */
const COLUMN_PART = pattern(/\b(basic|project|procurement) (part|portion|half|side|bit|share) of\b/gi);
const COLUMN_MONEY = pattern(/(?<=^\W*|\b(?:the|much|many|of|is|in|as|any|what|its|their|our|and|no) )(basic|project)[- ](?:money|funds|funding|cash)\b/gi);

/** "Do they together top 12,000", "does it hit 5 million": a limit, nothing is ranked. */
const TOPS = /\b(do|does|did|would|will|can)\b([^?;.]{0,80}?)\b(?:top|clear|break|beat)s? (?=(?:rmb |cny |¥ ?)?\d)/gi;

/** "The retirees outnumber the staff": more of the one than of the other. */
const OUTNUMBERS = pattern(/^\W*(?:(?:do|does|did) )?(?:the |our )?([^,;?]{2,50}?) outnumbers? (?:the |our )?([^,;?]{2,50}?)(?=\s*[,?.]|\s*$)(?:,? (?:do|does)(?: not|n['’]?t)? (?:they|it))?/i);

/** "The area that has to be swept", "public toilets to be renovated": the participle belongs to the name. */
const TO_BE_DONE = pattern(/(?<!\b(?:how|as|so|too) )\b(?!money|amounts?|budgets?|funds?|figures?|sums?|much)([a-z]{3,20}) (?:(?:that|which) )?(?:(?:has|have|needs?|is|are|ought) )?(?:got )?to (?:be |get )(swept|cleaned|disinfected|maintained|repaired|renovated|inspected|checked|trained|visited|installed|replaced|planted|looked after)\b/gi);

/** "The percentage of procurement that is for services". */
const PERCENT_FOR = pattern(/\b(percentage|percent|proportion|share|fraction|part) of (?:the |our |all )?([a-z ]{3,40}?) (?:that|which) (?:is|are|was|goes|went) (?:for|to|on) (?=\S)/gi);

/** "Which parts drove it", "what makes up the increase": the reason, no list of parts. */
const DRIVERS = pattern(/\b(?:which|what) (?:(?:parts|items|components|lines|elements|things|factors) (?:drove|pushed|caused|lifted|explain|are behind|lie behind|account for|contributed? to)|makes? up|made up) (?:it up|it down|it|this|that|(?:the|this|that|its) (?:growth|rise|increase|fall|drop|decrease|change|jump|cut|reduction))(?=\s*[?.!,]|\s*$)/gi);

/** "Which reasons are given for the overall increase": why all of it moved. */
const REASONS_OF_ALL = pattern(/\b(?:which|what) (?:reasons?|explanations?|causes?) (?:is|are|was|were|does it give|do they give)?(?: given| stated| named| printed| cited| listed| there)? ?(?:for|behind) (?:the |this |its )?(?:overall|total|general|whole|entire) (?:budget )?(increase|rise|growth|change|fall|drop|decrease)(?: in (?:the )?(?:budget|spending|expenditure))?/gi);

/** "How does the budget of 2023 compare with that of 2022": how far it moved. */
const COMPARE_YEARS = pattern(/\bhow (?:do|does|did) (?:the |our )?(total |overall |whole )?(budget|spending|expenditure) (?:of |for |in )?20\d\d compare (?:with|to|against) (?:that of |the one of |the one for |those of )?(20\d\d)(?: overall| in total| altogether)?/gi);

/** "The ratio of basic to project expenditure": two adjectives to one noun. */
const HALVES = pattern(/\b(basic|project) (and how much(?: is)?|to|and|versus|vs\.?|or|over|against|with|than) (?:the )?(basic|project)(?: (?:expenditures?|spending|expenses|outlays?|money))?\b(?! \w+ (?:fund|project))/gi);

/** "The amount against code 1234567", "what is booked against legal adviser": the line a figure stands in, nothing it is compared with. */
const AGAINST_LINE = pattern(/\b(amounts?|figures?|sums?|numbers?|money|budget|how much|what(?:['’]s| is| was)?|entry|value)((?: (?:is|was|are|were|do you have|do we have|stands?|shown?|put|booked|entered|printed|listed|given|recorded|charged|set|written|you have|we have))*) against (?=(?:the )?(?:(?:subject |function |functional |economic )?codes?\b|(?:\d{5}|\d{7})\b))|\b((?:shown|booked|entered|printed|listed|recorded|charged|stands?|down|on the books)) against (?=[a-z])(?!(?:the )?(?:last|previous|prior|20\d\d|year|budget of))/gi);

/** "What percentage of the cuts is due to A": is A's; nothing falls due. */
const SHARE_DUE_TO = pattern(/\b((?:what|which|how much) (?:percentage|percent|share|proportion|part|fraction)?\s?of (?:[a-z%-]+ ){1,8}?)(?:is|are|was|were|can be) (?:all )?(?:due|owed|owing|attributable|attributed|thanks|down) to\b/gi);

/** "What's down for legal counsel": what is written down for it; nothing fell. */
const DOWN_FOR = pattern(/\b(what(?:['’]s| is| do we have| do they have| have we got)|how much(?: money)?(?: is| do we have| have we got)?|(?:is|are|was|were|put|pencilled|money|pencilled in)) down (for|against)\b(?! (?:last|20\d\d|this year|the year|me|us|you)\b)/gi);

/** "How much goes into the canteen": its money, not its parts. */
const GOES_INTO = pattern(/\b(how much(?: [a-z]+){0,2}|what (?:sum|amount|money)|money(?: that)?) (is going|are going|has gone|will go|would go|goes|going|went|go|is put|is poured|is ploughed|was put|flows?|is flowing) into (?=[a-z])/gi);

/** "What money is there for the patrols": how much, no list of what it is. */
const MONEY_THERE = pattern(/\bwhat (?:money|funding|funds|budget) (?:is|do we have|have we got|is there) (?:there )?for\b/gi);

/** "What kind of money are we talking about for audits": how much it is. */
const TALKING_MONEY = pattern(/\bwhat (?:kind|sort) of (?:money|sums?|amounts?|figures?|numbers?) (?:are|is|do|does|were) (?:we|you|they|it|the office)(?: (?:talking|looking|speaking|spending|paying|putting|need|want|set aside|plan))?(?: (?:about|at|of|aside))?(?= (?:for|on|with|in|when|here)\b)/gi);

/** "Responsible for when it comes to fires": what of, no time. */
const COMES_TO = /\b(?:when|if) it comes (?:down )?to\b/gi;
const FOR_REGARDING = pattern(/\b(responsible|duties|duty|responsibilities|job) for regarding\b/gi);

/** "The price of property management": what it costs; the price of one thing is another. */
const PRICE_OF = pattern(/\b(what(?:['’]s| is| was| will be| would be)? the|the|total|overall|full) price (of|for) (?!(?:one|an?|each|every|per|single|any)\b)/gi);

/** "Carried over to next year": the printed line, no forecast. */
const CARRIED_ON = pattern(/\b(?:is |are |be |being |gets? |will be )?(?:carried|rolled|brought|carry|taken) (?:over|forward|on) (?:in)?to (?:the )?(?:next|following|coming) year\b/gi);

/** "How many flags will go up": are hung; nothing rises. */
const HUNG_UP = pattern(/\b(how many [a-z]+(?: [a-z]+)?) (?:will|are to|should|must|are going to|have to|are due to) (?:go|be put|be hung|be) up\b(?: (?:for|during|over|on|at) (?:the |these )?(?:public )?(?:holidays?|festivals?|festivities|celebrations?))?/gi);

/** "Which functions got more than …": items of the classification; the office's duties have no size. */
const FUNCTIONS = pattern(/\b(which|what|how many|the|all) functions\b(?=[^?]*\b(?:more than|over|above|less than|under|below|exceed\w*|largest|biggest|smallest|most|least|at least|cost)\b)/gi);

/** "Which pages talk about A": where it stands. */
const PAGES_TALK = pattern(/\b(?:which|what) (?:pages?|parts?|sections?|chapters?) (?:talks?|speaks?|tells?|deals?|goes|discuss(?:es)?)(?: (?:about|of|with|over|on))?(?= [a-z])/gi);

/** "Total up A and B", "what do they total up to": an order to add; nothing rises. */
const TOTAL_UP = pattern(/\b(total|tot|reckon|tally)(?:ling|ting|s)? up (?!to\b)(?=(?:the |our |all )?[a-z])/gi);

/** "The office takes in": it receives. */
const TAKES_IN = pattern(/\b(office|we|you|they|it|department|bureau|subdistrict|does .{3,40}?) tak(?:e|es|ing) in\b(?! (?:account|hand|turn))/gi);

/** "Cadres of the 离休 kind": the printed word for the English one beside it. */
const OF_KIND = /\bof the ([\u4e00-\u9fff]{2,8}) (?:kind|type|sort|category|variety)\b/gi;

/** "Among the four projects, which one is the dearest": which of them. */
const AMONG_WHICH = pattern(/^(\W*(?:and |so )?)(?:among|amongst|out of|of|from) (?:all )?(?:the |our |these )?(?:\d{1,2} |two |three |four |five |six |seven |eight |nine |ten |twelve )?([a-z][a-z' -]{3,50}?), (?:which|what) (?:one |project |item |line )?(?=(?:is|are|was|has|gets?|got|costs?|comes?|had|receives?)\b)/gi);

/** "And which the cheapest": the other end of the same set. */
const END = '(?:[a-z]{3,}est|(?:most|least) (?:expensive|costly)|most|least)';
const BOTH_ENDS = new RegExp(String.raw`\b(which of (?:the |our |these )?[a-z][a-z' -]{2,50}?) ((?:is|are|was|has|gets?|got|costs?|takes?|receives?) (?:the )?${END}),? (?:and|or) which (?:one )?((?:is |are |was |has |gets? |got |costs? |takes? |receives? )?(?:the )?${END})\b`, 'gi');

/** "Did anything at all go up by more than 10 percent?": any project, which is what has a change. */
const ANYTHING = /\b(did|does|has|have) (?:anything|any line|any item)(?: at all)? (?=(?:go(?:ne)?|ris|rose|grow|increas|fall|drop|shr[iu]nk|decreas)\w* ?)/gi;

/** "The change plus the reason": one thing more is asked, nothing is added up. */
const PLUS_ASKED = pattern(/\bplus (?=(?:the |its |their |a )?(?:reasons?|causes?|explanation|why|how|share|percent(?:age)?|place|page)\b)/gi);

/** "The top item in A after B": the first where B is left out. */
const AFTER_NAMED = pattern(/\b((?:top|largest|biggest|highest|dearest|costliest|smallest|most expensive)\b[^,;?]{0,50}?),? after (?!(?:the (?:largest|biggest|top|first|smallest|highest|cut|change|increase)|tax|that|this|it|them|all|20\d\d|which|year)\b)(?=[a-z\u4e00-\u9fff])/gi);

/** "Workstations: how much more goes on A than on B": both are the workstations'. */
const HEAD_OF_TWO = pattern(/^\W*(?:for (?:the )?)?([a-z][a-z -]{3,40}?)s?: (how much (?:more|less)\b[^,;?]*? (?:on|for|to|in)) (?:the )?([a-z][a-z -]{2,30}?) than (?:(?:on|for|to|in) )?(?:the )?([a-z][a-z -]{2,30}?)(\W*)$/i);

/** "In total across the four units", "across all four lines", "all units together": all of it, whose ever it is. */
const ACROSS_UNITS = pattern(/,? ?(?:\b(?:in total|altogether|in all) )?\b(?:across|over) (?:all )?(?:of )?(?:the |our |its |these )?(?:\d{1,2} |two |three |four |five |six |seven |eight |nine |ten |all |whole lot of )?(?:(?:budget |affiliated |subordinate )?units|(?:sub-?|budget )?(?:lines|items|entries|pots|headings))(?: (?:together|combined|in total))?\b|,? ?\ball (?:of )?(?:the |our |its )?(?:budget |affiliated )?units (?:together|combined|taken together|put together|in total)\b/gi);

/** "One of the office's jobs", "your tasks": its duties; jobs for the jobless are a name. */
const JOBS_OF_OFFICE = pattern(/\b((?:sub-?district|street|town|office|bureau|department)(?: office)?(?:['’]?s)?|your|our|its) (?:jobs?|tasks?)\b(?! (?:fairs?|cent(?:er|re)s?|market|creation|training|seek\w*|services?|subsid\w+))/gi);

/** "Government-fund money" */
const FUND_HYPHEN = pattern(/\b(government(?:al)?)-(funds?)\b/gi);
const FUND_BUDGET = pattern(/(?<!(?:public|government(?:al)?|state)[ -])\bfunds?-budget\b/gi);

/** "Which lines got bigger": they rose; "got more money" alone sets nobody against another. */
const GOT_BIGGER = pattern(/\b(?:(?:has|have) )?(?:got|gotten|became|become|grown|grew) (?:(?:a (?:lot|bit)|much|any) )?(bigger|larger|higher|fatter|smaller|lower|thinner|leaner)\b(?! than (?:the |our |\d|rmb|cny|¥))/gi);
const GOT_MORE = pattern(/^(\W*(?:which|what) (?:[a-z-]+ ){0,2})(?:gets?|got|have got|has got|receives?|received) (more|less) money(?= this year| than (?:last year|before|in 20\d\d)|\W*$)/i);
/** "How big a chunk is projects": what share they are. */
const CHUNK_OF_PROJECTS = pattern(/\bhow (?:big|large) an? (?:chunk|slice|piece|share|part|portion) (?:of (?:the |our )?(?:budget|total|whole|money|pie) )?(?:is|are|do|does) (?:the |our )?projects\b(?: (?:make up|take(?: up)?|get))?/gi);
/** "How many cases of petitions": a measure word, no name. */
const CASES_OF = pattern(/\bhow many (?:cases|instances|pieces|occurrences) of (?=[a-z])/gi);
/** "Is A paid monthly or quarterly": how often, and no amount by the month. */
const OFTEN_OR = pattern(/^(\W*(?:and |so )?)(is|are|does|do) ([^,;?]{3,60}?),? (?:every |once a |each )?(?:month(?:ly)?|quarter(?:ly)?|year(?:ly)?|annually|week(?:ly)?),? or (?:is it |are they |only )?(?:every |once a |each )?(?:month(?:ly)?|quarter(?:ly)?|year(?:ly)?|annually|week(?:ly)?)(?=\W*$)/gi);
/** "100 percent" */
const PER_CENT = pattern(/(?<=\d) ?(?:per ?cents?|pct)\b(?! points?)/gi);

/** "How many square metres of street": its area is asked, and metres name nothing. */
const METRES_OF = pattern(/\bhow many (?:square (?:met(?:re|er)s?|m)|sq\.? ?m|m2|㎡) of\b/gi);
/** "The employer's pension contributions": an office prints what it pays as the employer, and no other. */
const EMPLOYER = pattern(/\b(?:the )?employer(?:['’]?s)? (?:side )?(?=(?:basic |staff )?(?:pension|old-age|medical|health|social|occupational|annuity)\b)/gi);

export function spokenEnglish(message: string): string {
  return Rewriting.of(everydayEnglish(describedEnglish(apposedEnglish(notedEnglish(notedAsks(withoutExamples(message)))))))
    .replace(LEFT_OUT, (whole: string, word: string | undefined, _s: string, verb: string | undefined) => (word !== undefined ? `${word}'s` : verb !== undefined ? `${verb}n't` : whole))
    .replace(TABLE_BY_NUMBER, 'in $1')
    .replace(STANDS_IN, '$1 is ')
    .replace(COLUMN_PART, '$1 $2 for')
    .replace(COLUMN_MONEY, '$1 expenditure')
    .replace(TOPS, '$1$2exceed ')
    .replace(OUTNUMBERS, 'are there more $1 than $2')
    .replace(TO_BE_DONE, '$1 $2')
    .replace(DRIVERS, (words: string) => (/makes? up (?:it|this|that)$|made up (?:it|this|that)$/i.test(words) ? words : /down|fall|drop|decrease|cut|reduc/i.test(words) ? 'what pushed it down' : 'what pushed it up'))
    .replace(REASONS_OF_ALL, 'why the total budget $1')
    .replace(COMPARE_YEARS, 'how did the total $2 change compared to $3')
    .replace(HALVES, (words: string, one: string, link: string, other: string) => (one.toLowerCase() === other.toLowerCase() ? words : `${one} expenditure ${link} ${other} expenditure`))
    .replace(AGAINST_LINE, (_, head: string | undefined, verbs: string | undefined, verb: string | undefined) => `${head === undefined ? verb ?? '' : `${head}${verbs ?? ''}`} for `)
    .replace(SHARE_DUE_TO, '$1is from')
    .replace(DOWN_FOR, '$1 budgeted $2')
    .replace(GOES_INTO, '$1 goes to ')
    .replace(COMES_TO, 'regarding').replace(FOR_REGARDING, '$1 for')
    .replace(PRICE_OF, '$1 cost $2 ')
    .replace(CARRIED_ON, 'is the carry-over to next year')
    .replace(HUNG_UP, '$1 are hung')
    .replace(OFTEN_OR, '$1how often $2 $3')
    .replace(FUNCTIONS, '$1 functional items')
    .replace(PAGES_TALK, 'where is')
    .replace(TALKING_MONEY, 'how much is there')
    .replace(MONEY_THERE, 'how much is there for')
    .replace(TOTAL_UP, 'add up ')
    .replace(TAKES_IN, '$1 receive')
    .replace(OF_KIND, '($1)')
    .replace(AMONG_WHICH, '$1which of the $2 ')
    .replace(BOTH_ENDS, (_, set: string, first: string, second: string) => `${set} ${first} and ${set} ${/^(?:the )?\S+$/i.test(second.trim()) ? `is ${second}` : second}`)
    .replace(ANYTHING, '$1 any project ')
    .replace(PLUS_ASKED, 'and ')
    .replace(AFTER_NAMED, '$1 apart from ')
    .replace(HEAD_OF_TWO, '$2 $1 $3 than on $1 $4$5')
    .replace(JOBS_OF_OFFICE, '$1 duties')
    .replace(FUND_BUDGET, 'government fund budget')
    .replace(FUND_HYPHEN, '$1 $2')
    .replace(ACROSS_UNITS, ' in total')
    .replace(PERCENT_FOR, '$1 of $2 for ')
    .replace(GOT_BIGGER, (_, size: string) => (/^(?:bigger|larger|higher|fatter)$/i.test(size) ? 'rose' : 'fell'))
    .replace(GOT_MORE, (_, head: string, side: string) => `${head}${side.toLowerCase() === 'more' ? 'rose' : 'fell'}`)
    .replace(CHUNK_OF_PROJECTS, 'what share is project expenditure')
    .replace(CASES_OF, 'how many ')
    .replace(METRES_OF, 'what area of')
    .replace(EMPLOYER, '')
    .replace(PER_CENT, '%')
    .text;
}
