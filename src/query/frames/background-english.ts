/** What stands before an English question, or round the name in it: with whom one compares oneself, who asks about what, a name in two parts. */
import { pattern } from '../../budget/pattern.ts';
import { Rewriting } from './rewriting.ts';

const BODY = "[a-z][a-z'’ -]{0,40}\\b(?:street|sub-?district|town|township|district|county|city|bureau|office|department)";
const OF_US = "(?=(?:so |and |but )?(?:how|what|which|do|does|did|is|are|why|where|when|who)\\b[^?.!]*\\b(?:we|us|our|ours)\\b(?! (?:have|spend|give|get|pay|do|put in|set aside|has)? ?\\W*$))";
const COMPARE = "(?:compar(?:e|es|ed|ing|ison)|benchmark(?:s|ed|ing)?|measur(?:e|ing)|match(?:ed|ing)?)";
/** "We are comparing with X street. How much do we give for A?": our own figure is asked for. What has a figure of its own says more. */
const COMPARING = pattern(new RegExp(`^\\W*(?:hi,? |hello,? |ok,? |so )*(?:(?:we|i)(?:['’](?:re|m|d)| are| am| was| were| want| need| would like| have)?\\b[^.?!;:\\d]{0,30}?${COMPARE}\\b[^.?!;:\\d]{0,50}?\\b(?:with|to|against|and) (?:the )?${BODY}(?: (?:office|street|next door))?|(?:the )?${BODY} (?:asked|asks|is asking|wants?|wrote|rang|called)\\b[^.?!;:\\d]{0,40}?\\b${COMPARE})\\s*[.!;:–—-]\\s+${OF_US}`, 'i'));
const COMPARED_TO = pattern(new RegExp(`^\\W*(?:for |in |when |while )?(?:a |the )?${COMPARE} (?:us |ourselves |it )?(?:with|to|against) (?:the )?${BODY}(?: office)?,\\s+${OF_US}`, 'i'));

/** "The pest control contractor is asking about the area. What does the table say?": the area of pest control. */
const ASKED_ABOUT = pattern(/^\W*(?:the|our|an?) ([a-z][a-z -]{2,30}?) (?:contractor|company|firm|supplier|provider|operator|people|guys|team|crew|side)s? (?:(?:is|are|was|were|has been|keeps?|wants?|wanted|called|rang|phoned|wrote|asked|asks|emailed|came)\b ?)+(?:(?:in|up|back|me|us|to|know|check|asking|wondering|enquiring) ?)*(?:about|for) (?:the|its|their|his) ([a-z][a-z ]{2,25}?)[.;:!]\s+(?=(?:what|how|which|where)\b)(?!.*\b(?:he|she|they|them|his|her)\b)/i);

/** "Leaving out A, which class is the largest", "… if we leave out A": A is left aside. Other words of leaving out take a part away. */
const ASIDE = '(?:leav(?:e|ing) (?:out|aside)|ignor(?:e|ing)|disregard(?:ing)?|set(?:ting)? aside|tak(?:e|ing) out|drop(?:ping)?|skip(?:ping)?)';
const LARGEST = '(?:largest|biggest|highest|smallest|lowest|most|least|second|third)';
const ASIDE_FIRST = pattern(new RegExp(`^(\\W*)(?:if (?:we|you|i) )?${ASIDE} (?:the )?([a-z][a-z &-]{3,50}?),\\s+(?=(?:which|what|who)\\b[^?]*\\b${LARGEST}\\b)`, 'i'));
const ASIDE_LAST = pattern(new RegExp(`^(\\W*(?:which|what)\\b[^?,]*\\b${LARGEST}\\b[^?,]{0,30}?),? (?:if|when|once) (?:we|you|i) ${ASIDE} (?:the )?([a-z][a-z &-]{3,50}?)(?=\\W*$)`, 'i'));
/** A class is named by its own words there: "urban and rural community spending". */
const SPENDING = pattern(/ (?:spending|category|class|outlays?)$/i);

/** "The headcount quota (administrative)" */
const POSTS_OF = pattern(/\b((?:headcount |staff |staffing |establishment |authori[sz]ed )?(?:quota|posts|headcount|establishment)) \((administrative|public[- ]institution|civil[- ]service)\)/gi);

/** "Water and electricity separately": the charges for each, though one name has both. */
const SEPARATELY = '\\b(?:separately|each|apart|one by one|individually|respectively|on their own)\\b';
const WATER_AND_POWER = pattern(new RegExp(`\\b(?:water (?:and|&) (?:electricity|power|electric)|(?:electricity|power) (?:and|&) water)(?: (?:bills?|charges?|costs?))?(?=[^?]*${SEPARATELY})`, 'gi'));
const FROM_CLASSES = pattern(/\b(?:from|in|by|per) the economic (?:table|one|list)\b/gi);

/** "A divided by the cars we really have": by how many they are. */
const DIVIDED_BY = pattern(/\b(divided|shared|spread) (by|over|among|between) (?:the |our )?((?:official |service |pool )?(?:cars|vehicles|people|staff|employees|retirees|posts))(?: that)? (?:we|they|the office) (?:(?:really|actually|currently|now|still) )*(?:have|has|own|owns|run|runs|use|employ|keep)(?: now| today| in post)?(?=\W*$)/gi);
/** "Cost per car: car running costs divided by …": what the quotient is called. */
const PER_ONE = pattern(/^\W*(?:the )?[a-z]+ (?:per|for each|for one) [a-z]+\s*[:–—-]\s*(?=(?!(?:the |our )?(?:running|operating|total|annual|yearly|upkeep)? ?(?:costs?|money|budget|spending|expenses?) )[^?:]+\bdivided by\b)/i);

/** "Can you confirm that we plan to buy no new cars?", "no new vehicle will be bought, right": whether any are planned. */
const NEW_CARS = '(?:new |more |additional )?(cars?|vehicles?)\\b(?: (?:in|for|during) (20\\d\\d))?';
const BUY_NO = pattern(new RegExp(`^[^?.!;:\\d]{0,60}?\\b(?:plan(?:s|ning|ned)?|intends?|going|aims?|means?) (?:to |on )?(?:buy(?:ing)?|purchas(?:e|ing)|acquir(?:e|ing)|get(?:ting)?|add(?:ing)?) (?:no|zero) ${NEW_CARS}[^?.!;:]*`, 'i'));
const NONE_BOUGHT = pattern(/^[^?.!;:\d]{0,40}?\bno new (cars?|vehicles?) (?:will be|are to be|is to be|are going to be|get|are planned|is planned)(?: (?:bought|purchased|acquired|added))?\b(?: (?:in|for|during) (20\d\d))?[^?.!;:]*/i);

/** "What is A supposed to deal with": what it is for. */
const TO_DEAL_WITH = pattern(/\bwhat(?:['’]s| is| are)? (?:the |our )?([a-z][a-z '’-]{3,50}?) (?:supposed|meant|intended|expected|there) to (?:deal with|address|tackle|solve|sort out|put right|clean up|combat|fight)(?: on the streets?| in the (?:streets?|area|district|town))?(?=\W*$)/gi);

/** "How many residents should know about A, %": what share of them. */
const HOW_MANY_PERCENT = pattern(/\bhow many (residents|people|locals|households|citizens|inhabitants|cases|applications|complaints|checks)\b([^?;]{3,60}?),? (?:(?:in|as|at most|max(?:imum)?|at least|min(?:imum)?) ?)?(?:an? )?(?:%|percent(?:age)?|per ?cent)(?=\W*$)/i);
/** "Applications may be turned down": nothing falls. */
const TURNED_DOWN = pattern(/\b(can|may|might|could|must|should) (not )?be turned down\b/gi);
/** "On what page do they explain what A means": where its definition stands. */
const EXPLAINED_ON = pattern(/\b(?:(?:on |at )?(?:which|what) page|where)(?: in the (?:document|budget|text))? (?:(?:do|does|did) (?:they|it|you|we|the (?:document|budget|text)) (?:explain|define|say|tell(?: us)?|write)|explains?|defines?|says?|(?:is|are) it (?:explained|said|written))(?: us)? (?:what |the term |the word )?(?:is meant by )?["“”'‘’]?([a-z][a-z -]{3,40}?)["“”'‘’]?(?: means?| is| stands for)?(?=\W*$)/gi);
const TERM_EXPLAINED = pattern(/\b(?:(?:on |at )?(?:which|what) page|where) (?:is|are) (?:the (?:term|word|definition of) )?["“”'‘’]?([a-z][a-z -]{3,40}?)["“”'‘’]? (?:explained|defined)(?:, (?:which |what )?page)?(?=\W*$)/gi);
/** "Purchasing of works this year, anything?" */
const ANYTHING = pattern(/^(\W*)((?!(?:what|how|which|who|is|are|does|do)\b)[a-z][^,;:?]{4,50}?)(?: this year| in 20\d\d)?, (?:anything|any(?: money)?|something)(?: there| planned| at all| budgeted)?(?=\W*\?\W*$)/i);
/** "Places to be checked, number" */
const NUMBER_LAST = pattern(/^(\W*)((?!(?:what|how|which|who|and|the (?:total|share))\b)(?![^,;:?]*\b(?:budgets?|costs?|money|fund\w*|expen\w+|spend\w*|pay|fees?|price|wages?|salar\w+|allowances?|subsid\w+|charges?)\b)["“”'a-z][^,;:?\d]{5,60}?), (?:the )?(?:number|count|how many)(?: please| pls)?(?=\W*$)/i);
/** "Price of the car park build": what it costs. */
const PRICE_OF_BUILD = pattern(/^(\W*(?:what(?:['’]s| is) )?)(?:the )?price (?:tag )?(?:of|for) (?:the )?(?!(?:one|an?|each|every|per|single)\b)(?:building (?:the )?([a-z][a-z -]{2,30}?)|([a-z][a-z -]{2,30}?) (?:build|building|construction|job))(?=\W*$)/i);
/** "How much is remaining A": A in the line of all others, which is called so. */
const REMAINING = pattern(/^(\W*(?:how much is|how much for|how much goes on|what is|budget for|amount for) )(?:the )?remaining (?=(?!(?:money|budget|amount|balance|sum|part|share|items?|projects?|lines?|ones?|\d|two|three|four|five|six)\b)(?!.* and )[a-z' -]{3,50}(?:expenditure|outlays?|spending|expenses|costs|aid|remuneration|benefits|pay|charges|subsidies)\W*$)/i);

export function backgroundEnglish(message: string): string {
  return Rewriting.of(message)
    .replace(COMPARING, '')
    .replace(COMPARED_TO, '')
    .replace(ASKED_ABOUT, '$1 $2: ')
    .replace(ASIDE_FIRST, (_, start: string, name: string) => `${start}excluding ${name.replace(SPENDING, ' expenditure')}, `)
    .replace(ASIDE_LAST, (_, question: string, name: string) => `excluding ${name.replace(SPENDING, ' expenditure')}, ${question.trim()}`)
    .replace(POSTS_OF, '$2 $1')
    .replace(WATER_AND_POWER, 'water charges and electricity charges')
    .replace(WATER_AND_POWER_DONE.test(message) ? FROM_CLASSES : /(?!)/g, '')
    .replace(DIVIDED_BY, '$1 $2 the number of $3')
    .replace(PER_ONE, '')
    .replace(BUY_NO, noneOf)
    .replace(NONE_BOUGHT, noneOf)
    .replace(TO_DEAL_WITH, 'what is $1 supposed to do')
    .replace(TURNED_DOWN, '$1 $2be rejected')
    .replace(EXPLAINED_ON, (words: string, name: string) => (/\b(?:explain|defin|means?\b|is meant by|stands for)/i.test(words) ? `where is ${name} defined` : words))
    .replace(TERM_EXPLAINED, 'where is $1 defined')
    .replace(ANYTHING, '$1how much is $2')
    .replace(HOW_MANY_PERCENT, 'what percentage of $1$2')
    .replace(NUMBER_LAST, '$1number of $2')
    .replace(PRICE_OF_BUILD, '$1cost of the $2$3')
    .replace(REMAINING, '$1other ')
    .text;
}

const noneOf = (_: string, vehicles: string, year: string | undefined): string => `are no new ${vehicles} planned for ${year ?? 'this year'}`;
const WATER_AND_POWER_DONE = pattern(/\b(?:water|electricity|power) (?:and|&) (?:water|electricity|power|electric)\b/i);
