/** English that points back or explains itself: "units below it", "four reasons are given, the biggest?", "I mean the canteen", "2022 against 2023", "what is it called in Chinese". */
import { pattern } from '../../budget/pattern.ts';
import { Rewriting } from './rewriting.ts';

/** "Does it have any units below it?": the units under an office, no unit's money. */
const UNITS_BELOW = pattern(/\b(?:budget |other |smaller )?(units?|bod(?:y|ies)|institutions?) (?:that (?:are |come |sit )?|which (?:are |come |sit )?)?(?:right |directly |just )?(?:below|under(?:neath)?|beneath|reporting to|attached to) (?:it|us|them|this(?: one)?|that(?: one)?|(?:the|our|this) (?:office|bureau|department|sub-?district|street))\b|(?<=^\W*(?:(?:and|so|ok)\W+)*(?:any |are there any |the )?)(?:budget )?(units?) (?:below|under(?:neath)?|beneath)(?=\W*$)/gi);

const COUNTED = '(?:two|three|four|five|six|seven|several|some|a few|\\d)';
const CAUSE = '(?:reasons?|causes?|factors?|drivers?)';
const LARGEST = '(?:biggest|largest|main|most important|heaviest|top|strongest)';
/** "Four reasons are listed for it, what's the biggest one?" */
const OF_REASONS = pattern(new RegExp(`^\\W*(?:(?:and|so|ok|but)\\W+)*(?:(?:they|it|the (?:text|document|report|budget)) (?:gives?|lists?|names?|states?|mentions?) )?(?:the )?${COUNTED} ${CAUSE}(?: (?:are|were))?(?: (?:listed|given|named|stated|mentioned|printed|there|cited))?(?: for (?:it|that|this|the (?:rise|increase|change|cut|fall|drop)))?\\s*[,;:.–-]+\\s*(?:and |so )?(?:(?:what|which)(?:['’]?s| is| was| one is| of them is)? )?(?:the )?${LARGEST}(?: one| of (?:them|these|those))?(?=\\W*$)`, 'i'));
/** "What drove it most", "what was the main driver": of the reasons that are printed. */
const DROVE_MOST = pattern(new RegExp(`^\\W*(?:(?:and|so|ok|but)\\W+)*(?:(?:what|which)(?: (?:item|part|line|reason|cause))? (?:drove|pushed|moved|lifted|raised|fed|fuelled|caused|contributed to|added to|weighed on|mattered for|explains|accounts for) (?:it|that|this|the (?:rise|increase|growth|change|cut|fall|drop))(?: (?:up|down))? (?:the )?most|(?:what|which)(?:['’]?s| is| was) (?:its |the )?(?:single )?${LARGEST} (?:drivers?|factors?|contributors?)(?: (?:behind|of|for|in) (?:it|that|this|the (?:rise|increase|growth|change|cut|fall|drop)))?)(?: and (?:by |for )?how much(?: (?:is|was) (?:it|that))?)?(?=\\W*$)`, 'i'));

const PLAIN_ASK = String.raw`(?:how much(?: money)?|what(?:['’]?s| is| are| do| does| will| did)?|cost|costs|price|money|budget|funding|spending)\b`;
const NO_PLAIN = String.raw`(?!.*\b(?:how many|shares?|percent\w*|change[ds]?|rise|rose|grew|growth|increase[ds]?|cut|fell|drop\w*|why|targets?|goals?|pages?|last year|20\d\d|less|more|than|times|together|sum|mean (?:by|here|in))\b)`;
/** "What does feeding the staff cost us? I mean running the canteen": what was said first is the asker's own word for it. */
const I_MEAN = pattern(new RegExp(`^${NO_PLAIN}\\W*(?:(?:and|so|hi|hello|ok|hey)\\W+)*${PLAIN_ASK}[^?;]*[^?;,. –-]\\s*[?;,.–-]+\\s*(?:i mean|i meant|i['’]?m talking about|that is(?: to say)?,?|meaning|by which i mean|by that i mean|in other words,?|namely) (?!(?:their|its|his|her|it|that|this|those|these|how|what|in|as|for|per|the (?:total|sum|share|change|difference|amount|money|budget)\\b))(?:the |our )?([a-z][^?;,]{3,60}?)(?=\\s*[?.!]*$)`, 'i'));

/** "Running costs of our cars": one name. */
const CARS_RUN = pattern(/\b(?:running|operating|upkeep|maintenance) (?:and maintenance )?(?:costs?|expenses|money) (?:of|for) (?:all )?(?:of )?(?:the |our |its |their )?(?:office |official |government )?(?:cars|vehicles|fleet|motor pool|automobiles)\b/gi);

/** "Running costs of our cars, 2022 against 2023 please" */
const TWO_YEARS = pattern(/^(?!\W*(?:how|what|which|why|is|are|does|do|did|compare)\b)([^?;]{4,80}?)\s*[,:;–-]+\s*(?:in )?(20\d\d)\s*(?:against|versus|vs\.?|and|compared (?:with|to)|\/|to|or|set against)\s*(20\d\d)(?:,?\s*(?:please|pls|plz|thanks|both))*(?=\W*$)/i);

const CALL = String.raw`(?:called|named|known as|written|spelled|spelt|put|said|termed)`;
/** "Which is it in Chinese", "what's that called in Chinese": what was told, as it is printed. */
const IN_CHINESE = pattern(new RegExp(String.raw`^\W*(?:(?:and|so|ok|but)\W+)*(?:(?:what|which|how)(?:['’]?s| is| are| do (?:they|you|we) (?:call|write|put|say|spell)| would (?:you|one) (?:call|write|say))(?: (?:it|that|this|they|those|these)(?: (?:item|line|one|name|term|office|project|thing))?)?(?: ${CALL})?|(?:what(?:['’]?s| is) )?(?:its |the )?(?:original |printed |official |exact )?chinese (?:name|term|word|wording)s?(?: (?:of|for) (?:it|that|this))?)(?: in (?:chinese|mandarin|the original))?(?: (?:please|then|exactly))*(?=\W*$)`, 'i'));
const SAYS_CHINESE = pattern(/\b(?:chinese|mandarin|the original)\b/i);

/** "Among those, the one for emergencies is called what in Chinese" */
const THE_ONE_FOR = pattern(new RegExp(String.raw`^\W*(?:(?:and|so|ok|but)\W+)*(?:(?:among|of|from|out of|in) (?:those|these|them|the (?:nine|list|lot))(?: [a-z]+)?,? )?(?:what(?:['’]?s| is) )?the (?:one|office) (?:for|that (?:handles|does|deals with|covers|looks after|manages|runs)|responsible for|in charge of|handling|dealing with|doing) (?:the )?([a-z][^?,;]{3,40}?),? (?:(?:is )?${CALL} (?:what|how)|(?:what|how) is (?:it|that) ${CALL}|${CALL})(?: in (?:chinese|mandarin))?(?=\W*$)`, 'i'));

const ITSELF = '(?:it|that|this|(?:the|that|this|its) (?:amount|figure|sum|number|level|budget|money|allocation)|how much(?: it is| it gets| is given)?)';
/** "Who fixed that amount", "on whose decision is it based" */
const WHO_FIXED = pattern(new RegExp(`^\\W*(?:(?:and|so|ok|but)\\W+)*(?:who(?: was it (?:who|that))? (?:fix(?:ed|es)|set|sets|settle[ds]|decide[ds]?(?: on)?|determine[ds]|approve[ds]|authori[sz]e[ds]|laid down|signed off(?: on)?|came up with) ${ITSELF}|on whose (?:decision|say(?:-so)?|authority|orders?|approval) (?:is|was) ${ITSELF}(?: (?:based|set|fixed|decided))?)(?=\\W*$)`, 'i'));

/** "Would heating fall under that?": whether what was explained names it. */
const FALLS_UNDER = pattern(/^(\W*(?:(?:and|so|ok|but)\W+)*)(would|does|do|will|is|are|could) (?:the |our )?([a-z][^?,;]{2,50}?) (?:fall|come|count|belong|be (?:counted|included|covered|part)|counted|covered)(?: (?:under|in|into|within|to|as part of|as|by|of))? (that|it|this)(?: (?:term|heading|definition|notion|concept|category))?(?: too| as well)?(?=\W*$)/i);

/** "65.5 over all of the vehicles" */
const OVER_ALL = pattern(/^(\W*(?:(?:and|so|ok|now)\W+)*\d[\d,]*(?:\.\d+)?(?: ?(?:万元|万|wan))?) (?:over|spread over|shared (?:among|between|over|by)) all (?:of )?(?:the |our )?([a-z]+(?: [a-z]+)?)\s*(?:[-–—,:]\s*(?:(?:so )?how much (?:is (?:that|it) )?(?:for )?each|(?:for |per )?each|apiece)(?: one)?)?(?=,|\W*$)/i);

/** "The workstations I mean" behind what is theirs. */
const THEIRS_I_MEAN = pattern(/^(\W*(?:(?:and|so|ok|but)\W+)*)(?:their|its) ([a-z][^?,;]{2,50}?),? (?:the |for the )([a-z][a-z -]{2,40}?) i mean(?=\W*$)/i);

/** "Value of everything we plan to buy through government procurement" */
const ALL_BOUGHT = pattern(/\b(?:(?:total |overall )?(?:value|amount|worth|cost|sum|price|total) of )?(?:everything|all(?: that| the things)?|whatever) (?:that )?(?:we|the office|they|you|it) (?:(?:plan|intend|want|expect|mean|hope)s? to |(?:are|is) (?:going|planning|set|supposed) to |will )?(?:buy|purchase|procure)s?(?: (?:through|via|by|under|with|in) (?:the )?(?:government |public )?procurement)?\b/gi);

/** "Price of the car park build?", "plot 21, price tag?": what it costs. */
const PRICE_FIRST = pattern(/^(\W*(?:(?:and|so|ok|hi)\W+)*)(?:the )?(?:total |overall )?price(?: tag)? (?:of|for) (?=(?:the |our )?[a-z])(?!(?:the |our )?(?:one|an?|each|every|per|single|any)\b)/i);
const PRICE_TAG = pattern(/,\s*(?:the )?price ?tag(?=\W*$)/i);
const BUILD = pattern(/\b((?:car ?park|parking(?: lot)?|cent(?:er|re)|school|road|park|bridge|building|station|facility|facilities|hall|garage)) build(?=\W*(?:$|,|in\b|this\b))/gi);

/** "How many square metres do the cleaners have to sweep" */
const METRES_SWEPT = pattern(/\bhow many (?:square |sq\.? ?)(?:met(?:re|er)s?|m) (?:do|does|must|should|will|are) (?:the |our )?(?:[a-z]+(?: [a-z]+)? )?(?:(?:have|need|are) to |supposed to |to )*(sweep|clean|be swept|be cleaned|swept|cleaned)\b/gi);

/** "Garbage sorting: how many residents should know about it, %" */
const KNOW_OF_IT = pattern(/^\W*([a-z][a-z -]{3,40}?)\s*[:,–-]\s*(?:how many|what (?:share|percentage|part|proportion) of(?: the)?) (?:residents|people|locals|households|inhabitants) (?:should|must|ought to|are to|have to|need to|will) (?:be aware|know|have heard) (?:of|about) (?:it|this|that)(?:,? (?:in )?(?:%|per ?cent|percentage))?(?=\W*$)/i);

/** "On what page do they explain what X means" */
const PAGE_EXPLAINED = pattern(/^(\W*(?:(?:and|so|ok)\W+)*)(?:on |at )?(?:what|which) page (?:do|does|is|did|can) (?:they|it|the (?:document|budget|text|report)|you|we|i)? ?(?:explain|define|say|state|tell(?: us)?|set out|find)(?:ed|s)? what (?:the (?:term|word|phrase) )?["“'‘]?([a-z][^?"”]{2,50}?)["”'’]? (?:means?|is|stands for)(?=\W*$)/i);

const PAGE_DEFINED = pattern(/^(\W*(?:(?:and|so|ok)\W+)*)(?:(?:on |at )?(?:what|which) page (?:is|are) (?:the )?(?:term |word )?["“'‘]?([a-z][^?"”]{2,50}?)["”'’]? (?:defined|explained)|(?:what|which) page (?:defines|explains) (?:the )?(?:term |word |notion )?["“'‘]?([a-z][^?"”]{2,50}?)["”'’]?)(?=\W*$)/i);

/** "Office running costs covered by the treasury" */
const BY_TREASURY = pattern(/\b((?:office|agency) (?:running|operating) (?:costs|expenses|funds|expenditure)),? (?:that (?:are|is) )?(?:covered|paid|financed|funded|met|borne)(?: for)? (?:by|from|out of) (?:the )?(?:treasury|public purse|state coffers|exchequer)\b/gi);

export function pointingEnglish(message: string): string {
  return Rewriting.of(message)
    .replace(UNITS_BELOW, (_, kind: string | undefined, alone: string | undefined) => `subordinate ${kind ?? alone ?? 'units'}`)
    .replace(OF_REASONS, 'which of the reasons is the biggest')
    .replace(DROVE_MOST, 'which of the reasons is the biggest')
    .replace(I_MEAN, 'how much is $1')
    .replace(CARS_RUN, 'vehicle running costs')
    .replace(TWO_YEARS, (words: string, name: string, one: string, other: string) => (Math.abs(Number(one) - Number(other)) === 1 ? `${name} ${Math.max(Number(one), Number(other))} against ${Math.min(Number(one), Number(other))}` : words))
    .replace(THE_ONE_FOR, (words: string, work: string) => (/\boffice\b/i.test(words) ? `which office is in charge of ${work}` : `which one does ${work}`))
    .replace(WHO_FIXED, 'who decides it')
    .replace(FALLS_UNDER, '$1is $3 included in $4')
    .replace(OVER_ALL, '$1 divided by all $2')
    .replace(THEIRS_I_MEAN, '$1$2 of the $3')
    .replace(ALL_BOUGHT, 'total government procurement')
    .replace(PRICE_FIRST, '$1cost of ').replace(PRICE_TAG, ', how much').replace(BUILD, '$1 construction')
    .replace(METRES_SWEPT, (_, verb: string) => (/swe/i.test(verb) ? 'what area is swept and cleaned' : 'what area is cleaned'))
    .replace(KNOW_OF_IT, 'what is the awareness rate of $1')
    .replace(PAGE_EXPLAINED, '$1where is the definition of $2')
    .replace(PAGE_DEFINED, (_, head: string, one: string | undefined, other: string | undefined) => `${head}where is the definition of ${one ?? other ?? ''}`)
    .replace(BY_TREASURY, '$1')
    .replace(IN_CHINESE, (words: string) => (SAYS_CHINESE.test(words) ? 'what is it called' : words))
    .text;
}
