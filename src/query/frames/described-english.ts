/**
 * A name told by what it does or is for, set into the noun phrase that it is: "the station that looks after soldiers" is
 * the station for soldiers, "keeping the lanes clean" the cleaning of the lanes, "cutting the harm from storms" their
 * reduction. And words that name nothing beside it: "the theatre thing", "stationery stuff like glue".
 */
import { pattern } from '../../budget/pattern.ts';
import { Rewriting } from './rewriting.ts';

/** Who or what does something for others. What a table is made of is asked with such clauses too, and is left alone. */
const DOER = '(?!(?:lines?|items?|projects?|programmes?|tables?|rows?|columns?|parts?|figures?|amounts?|numbers?|targets?|indicators?|totals?|documents?|things?|ones?|codes?|entries|categories|sections?|pages?|is|are|was|were|so|not|like|after|and|or|than|in|on|for|to|of)\\b)[a-z]+';
/** Verbs that say no more than that it is for that. */
const SERVES = '(?:looks? (?:after|out for)|tak(?:e|es) care of|cares? for|deals? with|keeps? (?:an |their |its )?eyes? (?:on|out for)|watch(?:es)? over|sees? to|serves?|handles?|safeguards?|attends? to|is in charge of|are in charge of|is responsible for|are responsible for|works? (?:with|for)|go(?:es)? towards?)';
const SERVING = '(?:looking after|taking care of|caring for|dealing with|keeping an? eye on|watching over|serving|helping|handling|in charge of|responsible for)';
const RELATIVE = pattern(new RegExp(`\\b((?:the|an?|our|those|that|these|for|on|do) (?:[a-z-]+ ){0,2}?${DOER}|^${DOER}),? (?:(?:that|which|who)(?:['’]s| (?:is|are))?(?: there| supposed| meant)?(?: to)?|whose (?:job|task|work) (?:it )?is to) (?:help (?:to )?)?${SERVES} (?=[a-z])|(?<!\\b(?:is|are|was|were) )\\b(the (?:[a-z-]+ )?${DOER}) ${SERVING} (?=[a-z])`, 'gi'));

/** "The people who go round checking the lanes": checking them. */
const GO_ROUND = pattern(/\b(?:go(?:es|ing)?|walk(?:s|ing)?|drive(?:s)?|driving) (?:round|around|about)(?: (?:the )?(?:streets?|place|area))?(?: (?:to|and))? (check|inspect|look|clean|sweep|patrol)(?:s|es|ing)?(?: (?:on|at|up on))? (?=[a-z])/gi);
const ROUND: Record<string, string> = { check: 'patrolling', inspect: 'patrolling', look: 'patrolling', patrol: 'patrolling', clean: 'cleaning', sweep: 'sweeping' };
/** "What do we pay people to check the lanes": what the checking costs. */
const PAY_TO = pattern(/\b(what (?:do|did|does) (?:we|they|you|the office) (?:pay|give)) (?:the )?(?:people|someone|somebody|staff|workers|folks?|anyone|others|firms?|companies|outsiders) to (?=[a-z]{4,})/gi);

/** Behind it what money is for; a clause of another kind opens with no money. */
const PAID = '(?:(?:spen[dt]|spending|pay|paid|payable|go(?:es|ne)?|going|money|budget(?:ed)?|costs?|cash|funds?|funding|much|set aside|put aside|aside|earmarked|is there|what(?:[\'’]s| is) (?:the )?(?:money|budget|cost))(?: (?:is|are|was|there|out|in|away|aside))?) (?:on|for|to|into|in|towards?|of)(?: (?:help|go on|go into|spend on))?';
/** "Keep the lanes clean": what is done to them, by the state that they are kept in. */
const KEEP = pattern(new RegExp(`((?:${PAID}|spend|spent|spending) )(?:keep(?:ing)?|mak(?:e|ing)|get(?:ting)?|turn(?:ing)?|hav(?:e|ing)) (?:the |our |all (?:the )?|everyone in the )?((?:[a-z-]+ ){0,3}?[a-z-]+?) (?:looking |nice and |a bit |all |more |in )?(safe(?:r)?|secure|clean(?:er)?|tidy|spotless|repair|(?:good |working )?(?:order|shape|nick|condition)|maintained|nice(?:r)?|pretty|prettier|beautiful|attractive|better)(?=\\s*(?:$|[?.,;!]|(?:this year|in 20\\d\\d|for|in|at|on)\\b))`, 'gi'));
const STATE: readonly (readonly [RegExp, string])[] = [[/^(?:safe|secure)/i, 'safety'], [/^(?:clean|tidy|spotless)/i, 'cleaning'], [/^(?:repair|good|working|order|shape|nick|condition|maintained)/i, 'maintenance'], [/./, 'improvement']];
/** "Smartening up the lanes", "making the lanes look better" */
const SMARTEN = pattern(/\b(?:smarten|spruc|brighten|tidy|prettif|beautif|do|liven)(?:ing|e|y|ying)? up (?:the |our )?([a-z]+(?: [a-z]+)?)(?=\s*(?:$|[?.,;!]))/gi);
/** "Building up the port": nothing rises. */
const BUILD_UP = pattern(/\bbuild(?:ing)? up (?:the |our )([a-z]+(?: [a-z]+)?)(?=\s*(?:$|[?.,;!]|(?:costs?|this year|in)\b))/gi);
/** "To cut the harm from storms": nothing falls. */
const CUT_HARM = pattern(/\b(?:to |for |on )?(?:cut|reduc|limit|lessen|lower|minimi[sz]|eas|soften)(?:ting|e|ing)? (?:the |any )?(?:damage|harm|risks?|loss(?:es)?|impact|effects?|dangers?) (?:from|of|by|caused by|done by) (?:the |any )?([a-z]+(?: [a-z]+)?)(?=\s*(?:$|[?.,;!]))/gi);
/** "Looking after families": what is done for people has a name of its own; things are looked after by their upkeep. */
const LOOK_AFTER = pattern(new RegExp(`(${PAID}|aside|spend|spent|pay) (?:to )?(?:look(?:ing)? after|tak(?:e|ing) care of|car(?:e|ing) for|see(?:ing)? to) (?=(?:the |our |all )?(?:[a-z-]+ ){0,3}?(?:people|persons?|famil(?:y|ies)|residents?|folks?|elderly|seniors?|veterans?|soldiers?|children|kids|women|households?|patients?|pensioners|students?|pupils?|ex-[a-z]+)\\b)`, 'gi'));
/** "Help with doctors' bills", "chip in for lunches": what is paid towards them is a subsidy. */
const CHIP_IN = pattern(/\b(?:chip in|contribute|pay (?:something )?towards?|put in) (?:for|towards|to) (?:people['’]?s |our |the |their |staff(?:['’]s)? )*(?=(?:meals?|lunch(?:es)?|dinners?|food|canteen)\b)/gi);

/** "What do we pay in rent": for it; nothing is paid in. */
const PAY_IN = pattern(/\b(pay|paid|spend|spent) (?:out )?in (?=(?:rents?|wages|salar(?:y|ies)|fees|bills|allowances|subsidies|benefits|pensions?|insurance|interest|utilit(?:y|ies))\b)/gi);

/** "Glue, pins and the like", "what do we spend patching things up", "for when a storm hits", "everybody's insurance" */
const AND_SO_ON = pattern(/,? (?:and|or) (?:the like|so on|such(?: like)?|that sort of thing|things like that|stuff like that|whatnot|what have you|all that|that|stuff|things|others like (?:it|them))(?=\s*(?:$|[?.;!]))/gi);
const MENDING = pattern(/(?<=\b(?:on|spend|spent|spending|for|of|cost of) )(?:patch|fix|mend|repair|do)(?:ing)? (?:things|stuff|it all|everything|what breaks|things that break)(?: up)?(?=\s*(?:$|[?.;!]))/gi);
const FOR_WHEN = pattern(/\b(for|in case|against) (?:when )?(?:an? |the )?([a-z]+) (?:hits|strikes|comes|arrives|happens|breaks out)(?=\s*(?:$|[?.;!]))/gi);
const EVERYBODYS = pattern(/\b(?:everybody|everyone)['’]s (?=[a-z])/gi);
/** "What do the over-80s get": people, no limit. */
const OVER_SIXTIES = pattern(/\b(?:the )?over[- ](?:[6-9]0|sixtie|seventie|eightie|ninetie)s\b(?= (?:get|gets|receive|are|have|cost)\b|\s*(?:[-–—,:?.]|$))/gi);
/** "What goes out to the retired": how much money. */
const GOES_OUT = pattern(/^(\W*(?:and |so )?)what goes (?:out )?to (?=[a-z])/i);
/** "How much help do students get": what is paid to them. */
const HELP_GET = pattern(/\bhow much (?:help|support|aid) (?:do|does|can) (?:the |our )?([a-z][a-z -]{2,30}?) (?:get|receive|have)(?=\s*(?:$|[?.;!]))/gi);
/** "Lights that are kept working" */
const KEPT_WORKING = pattern(/(?<=\b(?:are|is|be|get|gets|been) )kept (?:working|going|running|in order|lit|alight|in repair)(?=\s*(?:$|[?.;!]))/gi);
const STATES_OWN = pattern(/\bstate['’]s (?=(?:property|assets?)\b)/gi);

/** "Stationery stuff like glue and pins": examples of what is named. */
const EXAMPLES = pattern(/\b([a-z]{4,}) (?:stuff|things|bits|items|supplies|gear|odds and ends|bits and pieces),? (?:like|such as|say|for example|e\.g\.) [^?.;]+(?=[?.;]|$)/gi);
/** "The theatre thing for newcomers" */
const THING_FOR = pattern(/\b((?:the|that|this|our) (?:[a-z-]+ ){0,2}[a-z-]{4,}) (?:thing|business|stuff|lark|caper|side of things|lot)(?= (?:for|costing|costs?|going|we|that we|you|they|which|in|this year)\b)/gi);
const ODDS = pattern(/\b([a-z][a-z-]{4,}) (?:odds and ends|bits and (?:pieces|bobs)|sundries|bits|stuff|side of things|affairs and stuff)(?=\s*(?:$|[?.,;!]))/gi);
/** "Day-to-day costs rather than people": what is not asked. */
const RATHER = pattern(/(?=,? (?:rather|instead|as) )(?<!^[^?]*\b(?:mean\w*|defin\w*|difference|differ\w*|compared?|versus|explain\w*)\b[^?]*),? (?:rather than|instead of|as opposed to) (?:on |for )?(?:the |our )?[a-z ]{3,30}(?=\s*[?.!]*\s*$)/i);
/** "Allowances on top of pay" */
const ON_TOP = pattern(/\b(allowances?|subsid(?:y|ies)|benefits|supplements),? on top of (?:the |their )?(?:normal |usual |ordinary )?(?:pay|salar(?:y|ies)|wages?)(?=\s*(?:$|[?.,;!]))/gi);
/** "What do our people cost" */
const PEOPLE_COST = pattern(/\b(?:what|how much) (?:do|does|did) (?:the |our |all (?:the |our )?)?(?:people|staff|workforce|personnel|employees)(?: (?:here|in the office|we have))? cost(?: us)?(?: (?:altogether|in total|a year|this year))?(?=\s*(?:$|[?.,;!]))/gi);

/** "Making the town look nicer": of a place it is how it looks. */
const PLACE = pattern(/^(?:place|area|town|city|district|neighbou?rhood|streets?|sub-?district|community)(?: look)?$/i);

function kept(words: string, head: string, thing: string, state: string): string {
  if (/^(?:sure|it|them|this|that|us|people|up)\b/i.test(thing)) return words;
  const done = STATE.find(([said]) => said.test(state))?.[1] ?? state;
  return `${head}${done === 'improvement' && PLACE.test(thing) ? 'city appearance' : thing.replace(/ look$/i, '')} ${done}`;
}

export function describedEnglish(message: string): string {
  return Rewriting.of(message)
    .replace(AND_SO_ON, '')
    .replace(STATES_OWN, 'state ')
    .replace(EVERYBODYS, 'staff ')
    .replace(OVER_SIXTIES, 'the elderly')
    .replace(GOES_OUT, '$1how much money goes to ')
    .replace(HELP_GET, 'how much is the help for $1')
    .replace(MENDING, 'repairs')
    .replace(FOR_WHEN, 'for $2')
    .replace(KEPT_WORKING, 'maintained')
    .replace(RELATIVE, (_, one: string | undefined, other: string | undefined) => `${one ?? other ?? ''} for `)
    .replace(GO_ROUND, (_, verb: string) => `${ROUND[verb.toLowerCase()] ?? verb} `)
    .replace(PAY_TO, '$1 for ')
    .replace(LOOK_AFTER, '$1 for ')
    .replace(KEEP, kept)
    .replace(SMARTEN, '$1 improvement')
    .replace(BUILD_UP, '$1 building')
    .replace(CUT_HARM, 'on $1 reduction')
    .replace(CHIP_IN, 'subsidise ')
    .replace(PAY_IN, '$1 for ')
    .replace(EXAMPLES, (_, noun: string) => (/^office$/i.test(noun) ? 'office supplies' : noun))
    .replace(THING_FOR, '$1')
    .replace(ODDS, '$1')
    .replace(RATHER, '')
    .replace(ON_TOP, '$1')
    .replace(PEOPLE_COST, 'how much is personnel expenditure')
    .text;
}
