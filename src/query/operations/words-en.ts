/** English words of follow-ups that operate on what was told. A name in it was put back as ☆ before. */
import { wordsOf } from './slots.ts';

const THING = '(?: (?:one|item|thing|line|amount|figure|number|sum))';
const ASKED = '(?: (?:that )?(?:i|we|you) (?:asked|mentioned|named|said|started|gave)(?: (?:about|for|with|at))?)';
const OF_THEM = '(?: of (?:them|these|those))?(?: (?:items|amounts|figures|numbers|ones|lines))?';
const HEADS = 'people|persons|staff|employees|heads|of us(?: who)?(?: are| were)?(?: here)?(?: in post)?|in post|ways|colleagues|workers|retirees|pensioners|posts|officers|officials|civil servants|residents';
const YEAR = '(?:last|previous|prior|prev|preceding|past) y(?:ea)?r';
/** What sets this year against another: it stands before the other year. */
const BEFORE_YEAR = `(?= (?:in |the )*(?:${YEAR}|year before|a year))`;

export const EN = wordsOf({
  name: '☆',
  year: `(?:the )?${YEAR}(?:'?s)?(?: (?:budget|level|amount|figure|number|one|total|value)s?)?|(?:the )?year (?:before|earlier|ago)|(?:12|twelve) months (?:earlier|ago|before)|a year (?:ago|earlier|before|back)|last time around`,
  against: `against|vs\\.?|versus|compared?(?: (?:to|with))?|comparing|since|relative to|over${BEFORE_YEAR}|on${BEFORE_YEAR}|off${BEFORE_YEAR}|than${BEFORE_YEAR}`,
  yearly: 'yoy|year[- ](?:on|over)[- ]year|y/y|y-o-y|annual',
  whole: "(?:the |our |this |that |all (?:of )?(?:the |our )?)?(?:(?:whole|total|entire|full|overall|complete|office'?s?|department'?s?|all) )+(?:office |department |budget )?(?:budget|spending|expenditure|pot|pie)|everything(?: (?:else )?we (?:have|spend))?|the (?:whole|full) (?:lot|thing)|all (?:the|our) money|our budget",
  total: '(?:the |our )?(?:grand |sum )?totals?|overall|all up',
  both: '(?:the |these |those |them |of )?(?:both|two|pair)(?: of (?:them|these|those))?(?: (?:items|amounts|figures|numbers|ones))?|each other|one (?:from|and|minus|than|plus|vs|versus) the other|(?:is )?one(?= than the other)|(?:the )?smaller(?: one)? from the (?:bigger|larger)(?: one)?|the bigger one ahead of the smaller(?: one)?',
  them: 'them|they|those|these|their',
  three: '(?:the |these |those |all )?(?:three|3(?![\\d.,]))(?: of (?:them|these|those))?(?: (?:items|amounts|figures|numbers|ones))?|all of (?:them|these|those)|them all|the lot',
  base: 'from what(?: (?:level|amount|figure|sum))?|from where|what base|base(?: (?:year|figure|amount|value|level))?|starting (?:point|figure|amount)|before(?: (?:that|this|it|the (?:cut|rise|drop|fall|increase|decrease|growth|change|reduction)))?|used to be|previously|beforehand|originally|formerly|previous(?=\\W*$)|(?<=\\b(?:was|were|stood at) )earlier|earlier(?=,? (?:it|this|that|they|was|were|had|\\d)\\b)|earlier(?=\\W*(?:$|,? ?(?:no|yes|right|correct|true)\\b))',
  first: `(?:the )?(?:very )?(?:first|1st|initial|former|earlier|opening)${THING}?(?:'s)?${ASKED}?|the one(?: (?:i|we) (?:asked|started)(?: (?:about|with|at))?)? (?:first|at the (?:start|beginning))`,
  second: `(?:the )?(?:second|2nd|latter)${THING}?(?:'s)?${ASKED}?|the one(?: (?:i|we) (?:asked|said)(?: about)?)? second`,
  firstTwo: `(?:the )?(?:first|earlier|top) (?:two|2)${OF_THEM}`,
  lastTwo: `(?:the |those |these )?(?:last|latter|latest|most recent|final) (?:two|2)${OF_THEM}`,
  other: '(?:the )?other(?: one| item| amount| figure| of the two)?(?! (?:two|three|four|parts?|items|amounts|figures))',
  // A place in the thread, not a year.
  placeBefore: '(?:the )?(?:one|item|figure|line|question|thing)s? before(?: (?:that|this|it|last))?',
  it: 'it|this|that|(?:this|that) (?:one|item|amount|figure|number|line|thing)|the same',
  amount: 'in (?:money|absolute|cash|real) (?:terms|numbers|figures)|in wan|absolute (?:amount|figure|number|terms)|(?:the )?(?:amounts?|figures?|numbers?|values?|money|how much|how many|cash)|budget',
  percent: 'per ?cents?|percent(?:age)?s?(?:[- ]wise)?|%|pct',
  rate: '(?:growth|percentage|% ?|percent) (?:rate|change|growth)|rate(?: of (?:change|growth))?',
  move: 'raised?|raise it or cut it|added|what was added or cut|up|down|rise|rose|risen|fall|fell|fallen|grow|grew|grown|growth|shrink|shrank|shrunk|increased?|decreased?|raised?|cuts?|lost|gained?|drop(?! (?:the|its|their) (?:biggest|largest|smallest|highest|lowest|top|most|least)\\b)|dropped|climb(?:ed)?|changed?|changes|moved?|added (?:or|to or) (?:cut|taken)|added|\\+ ?\\/ ?-|\\+-|±|swing|went|gone|reduced?|plus or minus|how far off',
  sum: '(?:do|does|did|would|will) (?:they|these|those|both|the two|the three|it)(?: both| all)? (?:make|come to|amount to)|(?<=\\b(?:two|both|them|these|those|three|all)(?: of (?:them|these|those))?) added|(?:this|that|the) sum|(?<=\\badd(?:s|ed|ing)? (?:them|these|those|both|the two|the two of them|all three|the three|everything|it all)) up|(?<=\\b(?:them|these|those|both|two|three|all) )up|sum up|together|combined?|joint|sum|sums|summed|altogether|tot|in all|all in all|jointly|totalled|aggregate|collectively|add(?:s|ed|ing)? up|up(?= (?:all|the|these|those|them|both))|combined total',
  apart: 'apart|difference|gap|diff|differs?|delta|spread(?= between)|separates?|distance|between|how far|far|wide|ahead|margin|different',
  ratio: 'times|multiple|ratio|factor|divided by|divide|over(?= (?:the )?(?:first|second)\\b)|fold|many-fold|go(?:es)? into|fit into|times-wise',
  more: 'wins|comes? out ahead|most expensive of the two|more|less|bigger|larger|higher|greater|wins?|lower|fewer|costlier|extra|big(?= one)',
  which: 'where is(?= more)|between them|which item|which(?: (?:one|item|of (?:them|these|those|the two|the three|the lot)))?s?|who|between them|among (?:them|these|those)|out of (?:these|those)(?: two| three)?|of (?:those|these)',
  most: '(?:the )?(?:most|biggest|largest|highest|greatest|max|maximum|top|(?<!☆ )on top|number one)(?: one)?',
  smallerOne: '(?:the )?(?:smaller|lesser)(?: one| amount| figure)?',
  biggerOne: '(?:the )(?:bigger|larger) (?:one|amount|figure)(?! ahead)',
  least: '(?:the )?(?:least|smallest|lowest|min|minimum|cheapest|fewest|bottom)(?: one)?',
  share: 'share|proportion|fraction|slice|weight|chunk|portion|tak(?:e|es|en|ing) up|accounts? for|represents?|makes? up|covers?|occupies|out of',
  rest: 'everything else(?= in (?:the |our )?(?:total |whole )?budget)|everything else(?! in)|rest|remain(?:s|ing|der)?|left(?: over)?|leftover|other stuff|besides',
  minus: 'drop(?:ping)?(?= (?:the|its|their) (?:biggest|largest|smallest|highest|lowest|top|most|least)\\b)|leav(?:e|ing)(?= (?:the|its|their) (?:biggest|largest|smallest|highest|lowest|top|most|least)\\b)|without|minus|take (?:it |that |this |them |these |those )?(?:out of|off of|away from|from)|take (?:out|off|away)|takes?(?= (?:☆|it|this|that)\\b)|off|away|subtract(?:ed|ing)?|deduct(?:ed|ing)?|removed?|removing|excluding|exclude|except|less(?= (?:☆|that|this))|not counting|knock|once(?= ☆)|gone|leav(?:e|ing)(?: this| that| it)? out|net of|comes? off|apart from|taking|once ☆ is gone',
  plus: 'with(?= ☆\\W*$)|plus|adds?|added|adding|throw in|included?|including|on top(?: of (?:it|that))?|count|in there|comes on top|\\+',
  million: '(?:in |into |to )?(?:millions?|mn|mln|mio|m)(?: of)?(?: (?:yuan|rmb|cny))?',
  yuan: '(?:in |into |to )?(?:plain |single |normal |actual )?(?:yuan|rmb|cny)',
  number: '\\d[\\d,.]*(?: ?(?:million|billion|thousand|mn|m|k))?(?: ?(?:yuan|rmb|cny|万元|wan))?',
  over: 'top|over|go over|top(?= \\d)|in excess of|more than|exceeds?|exceed|above|beyond|(?:bigger|larger|higher|greater) than|past|north of|surpass(?:es)?',
  atMost: 'no more than|not more than|at most|up to|does not exceed|not over|not above',
  atLeast: 'at least|no less than|not less than',
  under: "under|less than|below|beneath|(?:smaller|lower|fewer) than|not even|doesn't (?:get|come|go) to|short of|falls?(?= (?:below|under|short))|stays?|doesn't reach|not up to",
  claim: "in accounting|the correct one|that correct|team|lead|my|boss|manager|director|colleagues?|coworker|co-worker|team lead|supervisor|finance|accounting|someone|somebody|they(?= (?:say|said|claim))|he|she|guy(?: next to me)?|chief|says?|said|saying|told|claims?|insists?|thinks?|mentioned|quoted|heard|hear|according|true|false|correct(?! it| that)|right|wrong|match(?:es)?|notes|per|meeting|sure|is it so|can that be|are they right|i was told|was told|been told|his|her|same",
  each: 'get|gets|each(?! other)|per (?:person|head|capita|employee)|a head|apiece|split|spread|shared?(?= (?:it|this|that|among|by|between|across|out))|divided?(?= (?:among|by|between|across))|for one person|everyone|everybody|each person|average|on average|equally|distributed|split(?: it)?(?: ways)?|divide (?:that|it)',
  people: `\\d+ (?:${HEADS})|(?<=\\b(?:among|amongst|across|between) )\\d+(?=\\W*$)`,
  why: '(?:what|who|which cause) (?:do|did) they blame(?: it on| for it)?|what do they (?:give|cite|name|state) as (?:the |a )?(?:reason|cause)|why|reasons?|how come|how so|due to|causes?|caused|y|because of|what happened|driv(?:es|ing)|explains?|explanation|behind',
  where: '(?:which |what )?pages?|where(?= (?:in|is|does|did|can|do|exactly|\\w+ (?:it|that)))|source|printed|located|standing|in the (?:budget )?document|in the (?:doc|pdf|file)|find (?:it|that|this)|(?:does it|it) says? (?:that|so)|table|section',
  workings: "how you reached|reach(?:ed)?|come up with|numbers did you use|show (?:me )?the (?:working|calculation)|details of|work(?:ed)? (?:that|it|this)? ?out|calculat(?:ed|ion|ions|e)|computed|calc|maths?|steps?|workings?|formula|basis|arrived? at|derived|(?:show )?your work|break (?:it|that) down|walk me through|went into that|result|how (?:did|do) you (?:get|reach|come up with|arrive at) (?:that|it|this)|based on|which numbers|from which figures|way of calculation|explain the calculation|numbers went into",
  again: 'again|once more|one more time|repeat|resend|(?:going |go )?back to|remind me',
  too: 'too|as well|also|likewise|same(?: (?:for|with|again|question|thing))*|what about|what abt|how about|next|next up',
  correct: "(?:i )?(?:meant?|was after|wanted)(?: to say)?|instead|not (?:that|this)(?: one)?|wrong (?:item|one|name|line)|(?:my )?(?:mistake|bad)|ignore (?:that|this)(?: one)?|scratch that|not what i asked|replace (?:that|this) with|(?:i )?was asking about|should be|(?:i )?got the name wrong|i gave you the wrong item",
  filler: "among(?= \\d)|i also|said(?= that)|given me|i guess|could you confirm|confirm|yes or no|it is so|of the document|item i|thinking of|i am|'m|am|now tell|tell|each one|so what|what about|there|back(?= in)|for me|because|way|by how|of course|then is|would each|in the|money terms|and how|are they|is she|does it|back in|i was|if i|so|how (?:large|big)|i mean|does it say|is there|given|for that|any idea|could it be|would it be|used?|did you use|exactly how|written|in the doc(?:ument)?|point me|got|ref|whereabouts|ok|okay|k|hm+|uh|um+|and|but|well|now|then|oh|ah|yes|no|please|pls|plz|thanks?|thx|thank you|sorry|hey|hang on|wait|alright|cool|great|good|just|actually|exactly|really|tho|though|can|could|would|will|may|might|should|u|you|your|i|we|me|us|my|our|'d|'ll|'s|'re|'ve|i'd|i'm|we're|like|need|want|have|had|has|see|tell|give|gave|show|let|let's|lets|do|does|did|is|are|was|were|be|been|being|am|isn't|wasn't|a|an|the|of|in|on|at|for|by|with|from|to|into|as|it's|its|that's|thats|what's|whats|what|how|how's|much|many|there|here|if|when|once|get|gets|got|makes?|say(?! (?:it|the))|comes?|came|go(?:es)?|come to|came to|put|take|find|pull|check|work|tell me|wondering|asking|ask|any|some|one more|know|i forgot|forgot|lost track|hold on|by the way|btw|or|we are|we're talking about|are we talking about|this year|terms|spend|costs?|budgeted|set aside|actual|office|out|all|figure out|x|turn|given|get from|part|piece|item|amount of|hmm|both of which|that is|than|one|altogether(?= less)|convert|change the unit|switch|unit|units|not (?:in )?(?:万元|ten[- ]thousands?|wan)|万元|instead of (?:万元|ten[- ]thousands?|wan)|ten[- ]thousands?|expressed?|express|itself|everything else(?= in)",
}, true);
