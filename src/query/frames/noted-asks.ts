/**
 * English notes that leave the asking word out: a limit with a blank for its number, a heading with one thing under it,
 * a claim that somebody wants to print. Each is set into the plain words that the other rules read.
 */
import { pattern } from '../../budget/pattern.ts';

/** "The rate may not exceed …?", "must stay below what?": the limit is asked. */
const BLANK = '(?: (?:what|which (?:percentage|rate|level|number)|how (?:much|many)))?\\s*(?:…|\\.{2,}|_{2,})?\\s*\\?*\\s*$';
const LIMIT_LEFT_OPEN = pattern(new RegExp(`,? (?:may|must|should|shall|can|could|is to|are to|has to|have to|needs? to)(?: to)?(?: ?not| never|n['’]t)?(?: be)? (?:to )?(?:allowed to )?(?:exceed(?: the)?|go (?:over|above|below|beyond)|fall (?:below|under|short of)|rise (?:above|over)|drop (?:below|under)|stay (?:under|below|within|above|over)|(?:more|less|higher|lower|fewer) than|over|above|below|under|at (?:most|least))${BLANK}`, 'i'));
/** "Micro-projects: minimum number": how many there are to be, at the least. */
const LEAST_COUNT = pattern(/^(\W*(?:and |so |the |our )*)([a-z][a-z' -]{3,50}?)\s*(?:[,:]|\s[-–—])\s*(?:the )?(?:minimum|maximum|least|lowest|smallest|required|wanted|target|planned) (?:number|count|quantity)(?: (?:wanted|required|planned|asked for|of them))?(?=\W*$)/i);
/** "Business trips within China": whatever an office does it does in its country. */
const IN_THE_COUNTRY = pattern(/,? \b(?:within|inside|in|around|across|throughout) (?:mainland )?(?:china|the prc)\b/gi);
/** "A: there's a line in 'B', how big?": the line for A under B. */
const LINE_WITHIN = pattern(/^(\W*(?:and |so )?)(?:the |our )?([a-z][a-z' -]{3,50}?)\s*(?:[,:]|\s[-–—])\s*(?:i (?:see|saw|think|believe|know|guess) )?(?:there(?:['’]s| is| was| must be| should be)|we have|they have|it has) (?:an?|some|one) (?:line|row|item|entry|amount|sum|bit|piece|position)(?: for (?:it|them|that|this))? (?:in|under|within|inside|among) (?:the |our )?(['"‘“]?[^'"‘’“”,:?]{4,70}?['"’”]?)\s*(?:[,:]|\s[-–—])\s*(?:how (?:big|large|much|high)(?: is (?:it|that))?|what (?:amount|size|sum|is it)|amount|size)(?=\W*$)/i);
/** "In the same list": no list is wished for. */
const SAME_LIST = pattern(/,? \b(?:in|from|on|of) (?:the|that) (?:very )?same (?:list|listing|enumeration)(?=\W*$)/i);
/** "Up from?": what it was before. */
const UP_FROM = pattern(/^\W*(?:and |so |that['’]?s |is that |it['’]?s )*(?:that is )?(?:(?:up|down|coming|starting|rising|risen|growing|grown) )+from(?: (?:what|how much|where|which (?:amount|figure|number)))?(?: (?:last year|before|in 20\d\d))?\W*$/i);
/** "The whole 17,810 goods-and-services block": the number only says which whole is meant. */
const NUMBERED_WHOLE = pattern(/\b(of|in) (?:the|our|that) (?:whole|entire|full|total|overall) \d[\d,.]*(?: (?:wan|million|万元?))? (?!(?:projects?|items?|lines?|budget|total|sum|amount|pot|block|group)\b)([a-z][a-z -]{3,40}?)(?: (?:block|pot|group|pile|bucket|lump|envelope|class|section|heading|line))?(?=\W*$)/i);
/** "Service hall targets: cases handled?": the heading says where. */
const TARGETS_OF = pattern(/^(\W*(?:and |so |the |our )*)([a-z][a-z -]{3,40}?) (?:targets?|indicators?|goals?)\s*(?:[,:]|\s[-–—])\s*(?:the )?([a-z][a-z -]{3,40}?)(?=\W*$)/i);
/** "A, B, C and D, all four added": their sum. */
const SO_MANY_ADDED = pattern(/\s*(?:[,:]|\s[-–—])\s*(?:all|the|these|those)? ?(?:two|three|four|five|six|seven|eight|[2-9])(?: of (?:them|these|those))?,? (?:added|summed|totall?ed|combined|put together|taken together)(?: up| together)?(?: please)?(?=\W*$)/i);
/** "Workstations: upkeep of premises, staff, …, all added": in a list under a heading the thing itself tells the line. */
const CARE_OF = pattern(/(?<=^[^:]{3,50}:\s(?:[^:]{0,100},\s)?)(?:upkeep|maintenance|care|running|repair) of (?:the )?(?=[a-z]+,)/gi);
/** "'A was cut by a fifth' – may I print that?": whether it is right. */
const MAY_I_PRINT = pattern(/(?<=[a-z0-9%]['"’”]?)\s*(?:[,:.;?!]|\s[-–—])\s*(?:so )?(?:(?:may|can|could|should|shall|do|am) (?:i|we)|(?:is|would) it (?:be )?(?:safe|ok(?:ay)?|fine|fair|correct|all right|alright)(?: for (?:me|us))? to|(?:safe|ok(?:ay)?|fine) to) (?:safely |really |allowed to |just )?(?:print|publish|write|say|post|quote|state|claim|report|repeat|run|use|tell (?:people|them|my readers|readers)) (?:that|this|it|so)(?: so| like that| as is| as it is| as it stands| then)?(?=\s*\?*\s*$)/i);
/** "Per in-post official (66)": the number to divide by is given. */
const PER_SO_MANY = pattern(/^(\W*(?:and |so |what about |how about )*)per (?:[a-z-]+ ){0,3}[a-z-]+ \(?(?:of (?:whom|which) there are |there are |all |the )?(\d[\d,]*)(?: of (?:them|those))?\)(?=\W*$)/i);
/** "And public toilets we look after?": how many. */
const WE_LOOK_AFTER = pattern(/^(\W*(?:and |so |what about |how about )+)(?:the |our )?([a-z]+(?: [a-z]+){0,2}s) (?:that )?(?:we|they|the office) (look(?:s)? after|maintains?|keeps? up|takes? care of|cares? for|cleans?|runs?)(?=\W*$)/i);
/** "60,000 households get sorting visits, correct?": the number of those that get them. */
const SO_MANY_GET = pattern(/^(\W*(?:(?:the|our|this) (?:plan|document|budget|report|office) (?:says?|states?|claims?|has it)(?: that)? |is it (?:right|true|correct) that |i (?:read|heard|was told)(?: that)? )?)(\d[\d,.]*) ((?:[a-z]+ )?(?:households|families|homes|people|persons|residents|shops|premises|businesses|companies)) (?:will |are to |should |must )?(?:get|receive|have|be given|are given|be paid|are paid) (?!(?:less|more|an?|about|over|under|at|up)\b)([a-z][a-z -]{4,50}?)(?=\W*$|,? (?:correct|right|true|yes|is that (?:right|so|true|correct))\W*$)/i);
/** "What is spent on A" beside a told amount is A's. */
const THAN_SPENT_ON = pattern(/\b(than) (?:what|whatever|the money) (?:is|gets|we|they)(?: (?:is|are))? ?(?:spent|spend|spends|paid|pay|budgeted|goes) (?:on|for|to) (?:the )?(?:basic[- ](?:budget|spending|expenditure) )?(?=[a-z])/i);
/** "The org chart, number of boxes": a box of it is one of the offices. */
const BOXES = pattern(/\b(?:how many|(?:the )?number of) boxes(?: (?:are there|there are|hang|sit|stand|come|go|do we have|are))?(?: (?:in|on|under|below|beneath) (?:the |our )?(?:org(?:ani[sz]ation)?(?:al)? chart|office|top(?: box)?|director|leadership))?/i);

/** "What do they actually do with it": what it is for. */
const DONE_WITH_IT = pattern(/^(\W*(?:and |so |but )?)what (?:(?:do|does|did|will) (?:they|we|you|the office|people) (?:actually |really |then )?do|(?:is|gets|will be) (?:actually |really )?(?:done|to be done)|happens) with (it|that|this|(?:the|that|this) money)(?=\W*$)/i);
/** "A, how many do they plan to hang?" behind the name: how many of it. */
const HOW_MANY_PLANNED = pattern(/(?<=[a-z]\s*[,:–-]\s*)(how many) (?:do|does|will|did) (?:they|we|you|the office) (?:plan|intend|want|have|aim|need|mean) to [a-z]+(?: up)?(?=\W*$)/i);
/** "All of them covered, meaning how many?" */
const MEANING_HOW_MANY = pattern(/\s*(?:[,:]|\s[-–—])\s*(?:meaning|i\.?e\.?,?|that is,?|which means|so|namely) (how (?:many|much))(?: (?:is|are) (?:that|it|they))?(?=\W*$)/i);
/** "Transfers from above earmarked": what they are, said behind them. */
const EARMARKED_BEHIND = pattern(/^(\W*(?:and |the |our )*)((?:transfers?|transfer payments?|subsid(?:y|ies)|funds?|money) from (?:above|higher levels?|the district|the city|the province|upper levels?)),? (?:that (?:is|are) )?(earmarked|special|dedicated|ring-fenced)(?=\W|$)/i);
/** "Do tolls belong to the vehicle cost in the definition": what the definition has. */
const BELONG_IN_DEFINITION = pattern(/^(\W*(?:and |so )?)(?:do|does|is|are) (?:the )?([a-z][a-z ,-]{2,40}?) (?:belong(?:ing)? to|part of|counted (?:in|as|under)|count as|fall under|come under|included in|covered by) (?:the |our )?([a-z][a-z -]{3,40}?),? (?:in|by|under|according to|as per|per) (?:the|its|that|this) (?:printed )?(?:definition|glossary|explanation(?: of terms)?)(?=\W*$)/i);
/** "Is A part of our remit, or is that the police's job?": whose it is if not is no part of the question. */
const OR_SOMEBODY_ELSE = pattern(/,? or (?:is|are|does|do) (?:it|that|this|those|they) (?:fall to |belong to |up to |handled by |done by |the job of |a matter for |for )?(?:the |our )?[^,;?]{2,40}?(?:(?:['’]s?)? (?:job|task|duty|business|responsibility|work|remit|affair)|do (?:it|that))?(?=\W*$)/i);
const OUR_REMIT = pattern(/\b(?:part of|within|in|inside|one of|among) (?:our|the office['’]?s|its|the) (?:remit|mandate|brief|portfolio|competence|responsibilit(?:y|ies)|duties|jobs?|tasks)\b/i);

export function notedAsks(message: string): string {
  return message
    .replace(LIMIT_LEFT_OPEN, ', target')
    .replace(LEAST_COUNT, '$1number of $2, target')
    .replace(IN_THE_COUNTRY, '')
    .replace(DONE_WITH_IT, '$1what is $2 for')
    .replace(HOW_MANY_PLANNED, '$1')
    .replace(MEANING_HOW_MANY, ', $1')
    .replace(EARMARKED_BEHIND, '$1$3 $2')
    .replace(BELONG_IN_DEFINITION, '$1does the definition of $3 include $2')
    .replace(OR_SOMEBODY_ELSE, (words: string) => (OUR_REMIT.test(message) ? '' : words))
    .replace(LINE_WITHIN, '$1$2, the line under $3')
    .replace(SAME_LIST, '')
    .replace(UP_FROM, 'how much was it last year')
    .replace(NUMBERED_WHOLE, '$1 $2')
    .replace(TARGETS_OF, '$1$2: $3, target')
    .replace(SO_MANY_ADDED, ', together')
    .replace(CARE_OF, (words: string) => (SO_MANY_ADDED.test(message) ? '' : words))
    .replace(MAY_I_PRINT, ', right')
    .replace(PER_SO_MANY, 'divided by $2')
    .replace(WE_LOOK_AFTER, '$1how many $2 do we $3')
    .replace(SO_MANY_GET, '$1number of $3 with $4 is $2')
    .replace(THAN_SPENT_ON, '$1 ')
    .replace(BOXES, (words: string) => (/\bchart\b/i.test(message) ? 'how many internal departments does the office have' : words));
}
