/** Idioms of money: "eat up half of it", "the lion's share", "what's in the pot for A", "if I add up A and B". */
import { pattern } from '../../budget/pattern.ts';
import { Rewriting } from './rewriting.ts';

/** "Eats up more than half of the budget": nothing goes up. */
const USES_UP = pattern(/\b(?:eat|gobble|swallow|use|take|soak|chew|suck|burn)(s?) up (?=[^?]*\b(?:half|thirds?|quarters?|fifths?|tenths?|per ?cent|percentage|share|proportion|fraction|part|portion|chunk|slice|budget|money|total|spending|of)\b|[^?]*%)/gi);

/** "If I add up A and B, what do I get": what is added stands in the question; "if I add A to B" supposes something. */
const IF_ADDED = pattern(/^(\W*(?:(?:and|so|but|ok)\W+)*)(?:if|when) (?:i|we|you|one) (?:(?:add|total|sum|tot|count)s? (?:up )?|(?:put|lump|take|add)s? (?=[^?]*\btogether\b))((?:(?!\bto\b)[^?:;\d]|table \d){3,80}?\b(?:and|plus)\b(?:(?!\bto\b)[^?:;\d]|table \d){2,60}?)(?: together| up)?\s*(?:,|\?|\bthen\b)?\s*(?:(?:what|how much|which|where)\b[^?]{0,40})?\W*$/i);
const ASKS_OTHER = pattern(/\b(?:too|also|as well|all|shares?|percent\w*|than|last year|20\d\d|change|why|yuan|millions?|average)\b|%/i);

/** "Where does the lion's share go": most of it. */
const LIONS_SHARE = pattern(/\bthe lion['’]?s['’]? share(?: of (?:the|our|all|that) (?:whole |total |entire )?(?:budget|money|spending|expenditure|pot|pie))?(?: (?:sit|lie|land|stand|go|end up|sits|lies|goes))?/gi);
const BY_LEVEL = pattern(/\b(?:by|per|in terms of) (?:the )?(functions?|economic class(?:ification)?|projects?|items?|functional class(?:ification)?)\b,? (?=(?:where|who|what|which)\b)/i);
const WHERE_MOST = pattern(/\b(?:where|who|what) (?:does|do|did|is|gets?|takes?|has)(?: the)? most of the money(?: go)?(?: to)?/i);

/** "The employer's contribution to the housing fund": what an office pays is its own. */
const EMPLOYERS = pattern(/\b(?:the |our |an )?(?:employer['’]?s?['’]?|office['’]s|unit['’]s) (?:(?:share|part|portion|payments?|contributions?)) (?:to|of|for|into|towards?) (?:the )?/gi);

/** "Per month if the total is spread evenly over the year": an average of all of it. */
const SPREAD = pattern(/^(?=.*\bper (?:month|quarter|day|week)\b)(.*?)\b(?:if|when|assuming|supposing) (?:the |our )?(?:total|whole (?:budget|thing)|(?:total |whole )?budget|spending) (?:is|was|were|gets) (?:spread|divided|split|distributed|spent)(?: out)?(?: evenly| equally)? (?:over|across|through(?:out)?|by|among) (?:the |all )?(?:(?:whole |entire )?year|(?:twelve |12 )?months)\b/i);
const SPEND = pattern(/\b(?:the )?(?:spend|spending|expenditure|cost|outlay)\b/i);

/** "What's in the pot for A", "A: what's in the kitty": how much there is. */
const IN_THE_POT = pattern(/\bwhat(?:['’]?s| is) in the (?:pot|kitty|purse|pocket|till)\b/gi);

/** "A: what is the investment", "what's the outlay for A": what it costs. */
const OUTLAY_OF_TOPIC = pattern(/(?<=[a-z][:,]\s+|[a-z]\s[-–—]\s)(what(?:['’]?s| is)|how (?:much|big|large) is) the (?:total )?(?:investment|outlay|price tag|damage|bill|tab)(?=\W*$)/gi);
const OUTLAY_FOR = pattern(/\b(what(?:['’]?s| is)|how (?:much|big|large) is) the (?:total )?(?:outlay|price tag|damage|bill|tab) (?=(?:for|of|on) )/gi);

/** "Storm preparation", "flood prep": work against it. */
const PREPARED = pattern(/\b((?:flood|storm|typhoon|drought|disaster|emergency|winter|fire)s?) prep(?:aration|aredness|arations)?\b(?! (?:for|of)\b)/gi);

/** "The projects' share": of the money that goes to them. */
const PROJECTS_OWN = pattern(/\b(?:the |our )?projects['’] (?=(?:shares?|part|portion|slice|budget|money|total)\b)/gi);

/** "Split the 271 million into A, B and C": each of them is asked for. */
const SPLIT_INTO = pattern(/^(\W*(?:(?:please|pls|can you|could you)\W+)*)(?:split|break|divide|separate)(?: up| down)? (?:the |our |that |this )?(?:whole |total |overall )?(?:\d[\d.,]*(?: ?(?:million|billion|万元?|亿元?|m|mn|bn))?|total|budget|whole|it|sum|money|pot|figure)(?: (?:budget|yuan|total))?(?: up| down)? into ([^?;:]{3,80}? and [^?;:,]{3,40}?)(?:,? (?:for me|please|pls))*\W*$/i);
const PARTS_ONLY = pattern(/\b(?:its?|their|parts?|components?|halves|thirds|quarters|months?|pieces)\b/i);

/** "A total, thereof B", "A, of which B": both are asked for. */
const THEREOF = pattern(/(?<=[a-z])(?:,| -| –|;)?(?: and)? thereof(?: for)? (?=[a-z])/gi);
const OF_WHICH_ONE = pattern(/^(\W*(?:the |our )?[a-z][a-z '’-]{3,40}?),? (?:and )?of (?:which|that|it)(?: for)? (?:the )?(goods|works|services)(?=\W*$)/i);

/** "A money, and its number of B": two things of one name. */
const MONEY_AND_ITS = pattern(/^(\W*(?:the |our )?[a-z][^,;:?]{2,40}? (?:money|budget|funding|funds|costs?|amount|spending|fee)),? (?:and|plus|&) (?:its|their|the) ((?:target )?(?:number of|area|size|satisfaction|deadline|target)\b[^?;,]{0,40})\W*$/i);

/** "How many square metres does A rent": metres name nothing. */
const METRES_ASKED = pattern(/\bhow many (?:sqm|sq\.? ?m|square (?:met(?:re|er)s?|m)|m2|㎡) (?=(?:does|did)\b)|(?<!\bby )\b(?:of )?how many (?:sqm|sq\.? ?m|square (?:met(?:re|er)s?|m)|m2|㎡)(?=\W*$)/gi);

/** "The total without projects", "budget without personnel": all of the budget, less the money of the projects. "Everything except A" may be what stands beside A. */
const LESS = '(?:without|excluding|excl\\.?|minus|less|net of|except(?: for)?|not counting|leaving out|leaving aside|other than|apart from)';
const WITHOUT_PROJECTS = pattern(new RegExp(`\\b((?:total|budget|whole|overall|everything|all)\\b[^?,]{0,30}?\\b${LESS}) (?:the |our |all )*projects(?=\\W*$|,)`, 'gi'));
const BUDGET_LESS = pattern(new RegExp(`^(\\W*(?:(?:and|so|ok)\\W+)*(?:what(?:['’]?s| is)|how (?:much|big|large) is)?\\s*)(?:the |our )?(?:budget|total|whole thing|everything(?! (?:except|other than|apart from)\\b))(?= ${LESS}\\b)`, 'gi'));

/** "Compare A with B": two that are set against each other. */
const COMPARE_WITH = pattern(/\b(compare (?:the |our )?(?!(?:it|that|this|them|these|those|how|what)\b)[a-z][^,;:?]{2,50}?) (?:with|to|against) (?!(?:last|the (?:year|previous|prior|one before|other)|20\d\d|it|that|this|each|one another|what|how)\b)(?=[a-z])/gi);

/** "% of total for A" */
const OF_TOTAL_FOR = pattern(/(%|\b(?:per ?cent|percentage|pct|share|proportion|fraction)) of (?:the )?total (?=(?:for|on|to|spent on|taken by) (?!the (?:two|three)\b))/gi);

/** "Work back the 2022 total": nobody works. "Is there a penny for A": any money. "Name them": list them. */
const WORK_BACK = pattern(/^(\W*(?:(?:please|pls|can you|could you)\W+)*)(?:work back|back out|back-calculate|reconstruct|work out|derive|deduce|infer) (?:the )?(?=[a-z\d])/gi);
const A_PENNY = pattern(/\b(?:a|one|a single) (?:penny|cent|dime|yuan|kuai|fen)(?: piece)? (?=(?:for|on|to|of)\b)/gi);
const NAME_THEM = pattern(/^(\W*(?:and |ok |please |so |now )*)name (?=(?:them|these|those|all|each|every one)\b)/gi);
/** "As a % of that whole A heading" */
const HEADING = /((?:%|\b(?:per ?cent|percentage|share|proportion|fraction)) of )(?:that|the|this) (?:whole |entire )?([^,;:?]{2,40}?) (?:heading|chapter|block)(?=\W*$)/gi;
/** "That remainder as a percentage of the total" */
const REMAINDER = pattern(/\b(?:that|the|this) (?:remainder|rest|balance|leftover) (?=as a (?:percentage|percent|share|proportion|fraction) of\b)/gi);

/** "To run and maintain the official cars", "servicing and running our fleet": one cost, in two verbs. */
const RUN_CARS = pattern(/\b(?:(?:(?:to )?run and (?:maintain|service|repair|look after)|(?:maintain|service|repair) and run|running and (?:maintaining|servicing|repairing)|(?:maintaining|servicing|repairing) and running) (?:(?:the|our|all|its) )*(?:(?:official|government|public|office|pool|staff|company|service) )?(?:cars|vehicles|fleet))\b/gi);

/** "What's new this year": the items that were not there before. */
const WHATS_NEW = pattern(/^(\W*(?:(?:and|so|ok|hi|hello)\W+)*)what(?:['’]?s| is) new(?= (?:this year|in (?:the|this|our) budget|in 20\d\d)\W*$)/gi);
/** "Why is it new": why it is there now. "Fund money" comes from the government fund. */
const WHY_NEW = pattern(/\bwhy (?:is|was) (?:it|that|this) (?:new|added|there)(?=\W*$)/gi);
const FUND_MONEY = pattern(/(?<=\b(?:is|of|from|in|how much|and|the) )fund money(?! (?:for|to)\b)/gi);
/** "Is training in basic or project expenditure": how much of it is either. */
const EITHER_KIND = pattern(/^(\W*(?:(?:and|so|ok)\W+)*)(?:is|does) (?:the |our )?([a-z][a-z -]{2,40}?) (?:(?:come |paid |funded )?(?:in|under|from|part of|within|belong to|count as)|paid by|a part of) (?:the )?(?:basic|project)(?: expenditures?| spending)? or (?:the )?(?:basic|project)(?: expenditures?| spending)?(?=\W*$)/gi);
/** "How much dearer": by how much. */
const DEARER = pattern(/\b(?:dearer|pricier|costlier)\b/gi);
const HOW_MUCH_DEARER = pattern(/^(\W*(?:(?:and|so|ok|but)\W+)*)(?:by )?how much (?:more expensive|cheaper|dearer|pricier|costlier)(?: is (?:it|that))?(?=\W*$)/gi);
/** "How many projects have targets": the projects are counted. */
const HAVE_TARGETS = pattern(/\bhow many projects (?:have|has|come with|carry) (?:any |set )?(?:performance )?(?:targets|goals|indicators)(?: set)?(?=\W*$)/gi);
/** "The share of basic", of the kinds of expenditure. */
const OF_BASIC = pattern(/\b((?:share|percent|percentage|%|pct|proportion|part) of )(?:the )?basic(?=(?: each| respectively)?\W*$)/gi);

/** "How much is left after the cut": what it is this year. */
const AFTER_CUT = pattern(/\b(?:how much|what)(?:['’]?s| is| was)?(?: still| it)? (?:left|remain(?:s|ing)|is it down to)(?: of it| there)?(?: now)? after (?:the|that|this) (?:cut|reduction|decrease|drop|fall|trim)\b/gi);

export function idiomsEnglish(message: string): string {
  return Rewriting.of(message)
    .replace(USES_UP, 'make$1 up ')
    .replace(IF_ADDED, (words: string, start: string, names: string) => (ASKS_OTHER.test(words) ? words : `${start}what is the sum of ${names.trim()}?`))
    .replace(LIONS_SHARE, (said: string) => (/ (?:sit|lie|land|stand|go|end up)s?$|goes$/i.test(said) ? 'most of the money go' : 'most of the money'))
    .replace(BY_LEVEL, (words: string, level: string) => (WHERE_MOST.test(message.replace(LIONS_SHARE, 'most of the money')) ? `which ${/^func/i.test(level) ? 'function class' : /^econ/i.test(level) ? 'economic class' : level.replace(/s$/i, '')} gets the most: ` : words))
    .replace(EMPLOYERS, 'the ')
    .replace(SPREAD, (_, asked: string) => asked.replace(SPEND, 'the total budget'))
    .replace(IN_THE_POT, 'how much is there')
    .replace(OUTLAY_OF_TOPIC, '$1 the cost')
    .replace(OUTLAY_FOR, '$1 the cost ')
    .replace(PREPARED, '$1 work')
    .replace(THEREOF, ', and ')
    .replace(OF_WHICH_ONE, '$1, and $2')
    .replace(MONEY_AND_ITS, '$1? what is its $2?')
    .replace(METRES_ASKED, 'what area ')
    .replace(WITHOUT_PROJECTS, '$1 project expenditure')
    .replace(BUDGET_LESS, '$1the total budget')
    .replace(COMPARE_WITH, '$1 versus ')
    .replace(OF_TOTAL_FOR, '$1 of the total budget ')
    .replace(WORK_BACK, '$1what was the ')
    .replace(A_PENNY, 'any money ')
    .replace(NAME_THEM, '$1list ')
    .replace(HEADING, '$1$2')
    .replace(REMAINDER, 'that ')
    .replace(WHATS_NEW, '$1which items are new')
    .replace(WHY_NEW, 'why')
    .replace(FUND_MONEY, 'the government fund')
    .replace(EITHER_KIND, '$1how much of $2 is basic expenditure and how much is project expenditure')
    .replace(HOW_MUCH_DEARER, '$1by how much')
    .replace(DEARER, 'more expensive')
    .replace(HAVE_TARGETS, 'how many projects are there')
    .replace(OF_BASIC, '$1basic expenditure')
    .replace(AFTER_CUT, 'how much is it this year')
    .replace(RUN_CARS, 'vehicle running and maintenance')
    .replace(PROJECTS_OWN, 'project expenditure ')
    .replace(SPLIT_INTO, (words: string, start: string, parts: string) => (PARTS_ONLY.test(parts) ? words : `${start}how much each: ${parts}?`))
    .text;
}
