/**
 * English in the manner of notes and of translated speech, set into the plain words that the other rules read: where a
 * line stands ("in the table by economic type"), what a figure is counted in or bounded by ("in square metres, that … must
 * cover at minimum"), nouns with what is done to them ("works to be procured", "staff on contract terms").
 */
import { pattern } from '../../budget/pattern.ts';

/** Words for a table, a list and how it is sorted, in any order around the classification. */
const SORTED = '(?:the|our|an?|by|of|under|in|as|expenditure|spending|budget|use|uses|account|subject|tables?|lists?|listing|breakdown|classification|classified|classes|class|categor(?:y|ies)|codes?|heads?|headings?|types?|kinds?|nature|split|cut|view|lines?|part|side|section|sheet)';
/** "In the table by economic type", "under the economic codes", "economic classification": the classification. */
const BY_CLASS = new RegExp(`,? ?\\b(?:in|under|from|on|by|within|of|per|according to) (?:${SORTED} ){0,5}(economic|functional?)(?: ${SORTED}){1,4}(?=\\s*(?:$|[?.,;:!]|how|what|which|together\\b|added\\b|combined\\b|each\\b|please\\b|pls\\b|–|—|-))`, 'gi');
const CLASS_ASIDE = pattern(new RegExp(`, ((?:${SORTED} ){0,5})(economic|functional)((?: ${SORTED}){0,4})(?=\\s*(?:[,?.]|$))`, 'gi'));
const SORTING = pattern(/classif|table|codes?|list|breakdown|types?|kinds?|class|side|categor/i);
/** "In the fund table": what that fund pays. */
const FUND_TABLE = pattern(/\b(?:in|from|under|on|of) the (?:government )?funds? table\b/gi);
/** "Lanterns to be hung: pieces?": how many. */
const UNIT_ASKED = pattern(/\s*(?:[,:]|\s[-–—])\s*(?:(?:in|what) )?(?:the )?(?:pieces|units|items|heads|persons|quantity|number of (?:pieces|units|items|persons)|count)(?: please)?(?=\s*\?*\s*$)/i);
/** "The drop of A, as a percentage of the year before": by how many percent it moved. */
const AS_PERCENT_OF_BEFORE = pattern(/\b(drop|fall|decrease|decline|cut|reduction|rise|increase|growth) (of|in|for) ([^,;?]{3,60}?),? (?:expressed |stated )?(?:as an? (?:percentage|per ?cent|%|share)|in (?:percent|per cent|%)) of (?:the (?:year before|previous year|prior year|earlier figure)|last year|20\d\d)(?:['’]s (?:figure|amount|budget))?/i);
/** "Percentage by which A went up": by what percent it did. */
const PERCENT_BY_WHICH = pattern(/^(\W*(?:and |the |what is the |what was the )*)(?:percentage|percent|rate|per ?cent) (?:by|at) which (?:the |our )?([^,;?]{3,60}?) (went up|went down|rose|fell|grew|shrank|increased|decreased|dropped|moved|changed|was cut|was reduced|was raised)(?=\W*$|,| in\b| against\b| on\b)/i);
/** "Whatever goes to A, by how many percent did it shrink?": A did. */
const WHATEVER_GOES = pattern(/^(\W*(?:and |so )?)(?:whatever|what|the money that|all that) (?:goes|is spent|we spend|is paid|is given) (?:to|on|for|into) (?:the )?([^,;?]{3,50}), (?=(?:by )?how (?:much|many)\b)/i);
/** "Of the supervision money, what part are the experts?", "A, how big a slice of B?": what share of the one the other is. */
const OF_WHAT_PART = pattern(/^\W*(?:and )?(?:out )?of (?:the |our |all )?([^,;?]{3,50}?)(?: money| budget| spending| funds)?, (?:what|which|how (?:big|large|much of) an?) (?:part|portion|slice|share|chunk|fraction|proportion|percentage) (?:is|are|goes to|go to|falls on|makes? up) (?:the |our |for )?([^,;?]{3,50})(?=\W*$)/i);
const HOW_BIG_A_SLICE = pattern(/^(\W*(?:and )?)(?:the |our )?([^,;?]{3,50}?)(?:,| [-–—]|:) (?:how (?:big|large) an?|what) (?:slice|part|portion|share|chunk|fraction|proportion) of (?:the |our )?([^,;?]{3,50}?)(?: (?:is|are) (?:that|it|they|this))?(?=\W*$)/i);
/** "How much of the total is A", "how much of everything does A take": what share of it; how much of "the budget" may be meant in money. */
const THE_WHOLE = '(?:the |our )?(?:total(?: (?:budget|spending|expenditure|money|pot|pie))?|(?:whole|entire|overall|full)(?: (?:budget|spending|expenditure|money|pot|pie|lot|thing))|whole|everything|all (?:the |our )?(?:spending|money|expenditure))';
const MUCH_OF_WHOLE = pattern(new RegExp(`\\bhow much (?:out )?of ${THE_WHOLE} (?:is|are|goes (?:to|on|into|for|towards)|go (?:to|on|into|for)|is spent on) (?=(?:the |our )?[a-z\\u4e00-\\u9fff])(?!that\\b|this\\b|it\\b|they\\b|those\\b|these\\b)`, 'i'));
const TAKES_OF_WHOLE = pattern(new RegExp(`\\bhow much (?:out )?of ${THE_WHOLE} do(?:es)? ([^,;?]{3,60}?) (?:take(?: up)?|get|make up|eat(?: up)?|account for|use(?: up)?|represent|cover|amount to)(?=\\W*$)`, 'i'));
/** "A, increase or decrease?": which of them it did; of two names, which of them is more. */
const SET_AGAINST = pattern(/\b(?:vs|versus|than|against|between)\b/i);
const WHICH_WAY = pattern(/(?:\s*[,:;]|\s[-–—])?\s*\b(?:an? )?(?:increased?s?|rise|rose|growth|higher) or (?:an? )?(?:decreased?s?|reduction|decline|drop|cut|fall|fell|lower)(?=\W*$)/i);
/** "What remains of A if B and C are not counted": A without them. */
const LEFT_IF_UNCOUNTED = pattern(/\b(?:(?:what|how much)(?: money)? (?:remains|is left|is left over|would remain|would be left|stays)|(?:the )?money (?:left|remaining)|(?:what|how much)(?: money)? (?:do|does|have) (?:we|they|the office) (?:have )?left)(?: over)? (?:of|from|in|for) (?:the |our )?([^,;?]{3,50}?),? (?:if|when|once|after) (?:the |we leave out |we don['’]t count )?([^,;?]{3,60}?)(?: (?:is|are|get|gets) (?:not (?:counted|included|taken)|left out|taken (?:out|off|away)|excluded|removed|disregarded|paid))(?=\W*$)/i);
/** "A and B, added?" */
const ADDED_AT_END = pattern(/\s*(?:[,:]|\s[-–—])\s*(?:all )?(?:added|summed|totall?ed|combined|put together|taken together)(?: up)?(?: please)?(?=\W*$)/i);
/** "A, reserved sum?": how much it is. */
const SUM_SET = pattern(/\s*(?:[,:]|\s[-–—])\s*(?:the )?(?:(?:reserved|planned|foreseen|budgeted|entered|printed|allotted|given|set) (?:sum|amount|figure|total)|(?:sum|amount|figure|total) (?:reserved|planned|foreseen|budgeted|entered|printed|allotted|given|set|written|put aside))(?=\W*$)/i);
/** "A under this head, sum?": of one name it is how much. */
const SUM_OF_ONE = pattern(/^([^,;:?&+]*?)(?:,|:| [-–—]) (?:in |what |which |the )?sum(?=\W*$)/i);
/** "Two-year comparison of A": in both years. */
const TWO_YEARS = pattern(/\b(?:two[- ]year|year[- ]on[- ]year|year-to-year) comparison (?:of|for) (?:the |our )?([^,;?]{3,40}?)(?:,? (?:in figures|in numbers|please))?(?=\W*$)/i);
const IN_TWO_YEARS = pattern(/^(\W*)(?:how much|what) (?:was|were|is|are) (?:the |our )?([^,;?]{3,40}?) (?:in |for )?20\d\d (?:and|&) (?:in |for )?20\d\d(?=\W*$)/i);

/** "Spread the pension money over all the retired folks": divided by their number. */
const SPREAD_OVER = pattern(/\b(?:spread|share|divide|split|deal)(?:s|ed|ing)?(?: out)? (?:the |our )?([a-z][a-z '-]{3,50}?) (?:over|among|amongst|across|between|by) (?:all )?(?:of )?(?:the |our )?(retirees|retired (?:people|folks?|persons|staff|ones)|pensioners|staff|employees|civil servants|people|workers|vehicles|cars)\b/gi);

/** "Went up how many percent": a percentage counts nothing. */
const HOW_MANY_PERCENT = pattern(/\b(?:by )?how many (?:percent|per cent|%)(?! ?points?\b)(?! of\b)/gi);

/** "Plus or minus on 2022", "minus how much on last year": how it moved; nothing is subtracted. */
const PLUS_OR_MINUS = pattern(/\b(?:plus or minus|minus or plus|plus\/minus|\+\/-)(?= (?:on|against|over|from|since|compared|than|versus|vs|how)\b|\W*$|,)/gi);
const MINUS_HOW_MUCH = pattern(/\b(minus|plus) how much\b/gi);

/** "Floor space, in square metres, that …": what a figure is counted in asks for no conversion. */
const COUNTED_IN = /,? in (?:square (?:met(?:re|er)s?|m)|sq\.? ?m|m2|㎡|hectares?|kilomet(?:re|er)s?|persons?|heads?|pieces|units|households|items|times)(?=\s*,|\W*$)/gi;
/** "Floor space that property management must cover", "guests the canteen has to serve": of it, as it is to be reached. */
const MUST_COVER = pattern(/^(\W*(?:and |so |the |our |what is the |what's the )*)((?!how\b|what\b|which\b|who\b)[a-z]+(?: [a-z]+){0,2}) (?:that |which )?(?:the |our )?([a-z]+(?: [a-z]+){0,2}) (?:must|should|has to|have to|needs? to|is to|are to|ought to) (?:cover|reach|serve|attain|handle|manage|maintain|keep|look after|tend|provide|accept)(?=\W*$)/i);
/** "How many cases should it handle at minimum", "minimum that has to be served": the least that is wanted; nothing is ranked. */
const AT_MINIMUM = pattern(/,? (?:at (?:a |the |an absolute )?(?:minimum|very least|least|maximum|most)|as an? (?:minimum|maximum)|minimum|maximum|min\.?|max\.?)(?=\W*$)/i);
const LEAST_NUMBER = pattern(/\s*[,:–—-]\s*(?:the )?(?:minimum|maximum|least|lowest|smallest|required|wanted|target) (?:number|amount|count|quantity|value|level|rate)(?=\W*$)/i);
const MINIMUM_THAT = pattern(/\s*[,–—-]\s*(?:the )?(?:minimum|maximum|least)(?: (?:number|amount|figure|count|quantity))?(?: (?:that|which|to be|which is|that is))? (?:(?:has|have|needs?|is|are|must|should)(?: to)?(?: be)? )?(?:served|reached|completed?|done|held|finished?|covered|attained|met|achieved?|provided|handled|required|set|to [a-z]+)(?: this year| in 20\d\d)?(?=\W*$)/i);
const WANTED_NUMBER = pattern(/\bhow (?:many|often|much|big)\b|\bwhat (?:number|rate|share|percentage)\b|\b(?:must|should|has to|have to|needs? to)\b/i);
/** "Number of indicators", "number of the fourteen projects having more than …": how many there are. */
const NUMERAL = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|\\d{1,2})';
const NUMBER_OF_ROWS = pattern(new RegExp(`^(\\W*(?:(?:and|what(?:['’]s| is)|tell me|give me) )*)(?:the )?(?:total )?number of (?!.*\\b(?:is|are|exceeds?|comes to|totals?|stands at) (?:not |only |just |over |under |below |above |more than |fewer than |less than |at least |at most |no more than |exactly )?(?:\\d|${NUMERAL}\\b))((?:all )?(?:(?:the|our|these|those|its) (?:${NUMERAL} )?)?)(?=(?:performance |internal )?(?:indicators|targets|goals|projects|items|lines|tables|offices|departments|divisions)\\b)`, 'i'));

/** "Works to be procured", "goods to be bought": a kind of procurement. */
const TO_BE_PROCURED = pattern(/\b(?:(?:construction|engineering|civil|building) )?(goods|works|services)(?: (?:that|which) are)? (?:to be|being|due to be) (?:procured|purchased|bought|acquired|tendered)\b/gi);
/** "Is there any A, or just B and C?": what it is if not is no part of the question. */
const OR_JUST = pattern(/^(\W*(?:is|are|do|does|have|has|will)\b[^?,;]*\bany\b[^?,;]*),? or (?:is it |are there |do we have )?(?:just|only|merely|simply|nothing but) [^?;]+(?=\?|$)/i);
/** "Is there anybody on such a post, or is that zero?" */
const OR_NONE = pattern(/,? or (?:is|are|was|were) (?:it|that|this|there|they) (?:all )?(?:zero|none|nil|nothing|nobody|no one|empty)(?=\W*$)/i);
/** "Purchases belonging to A": what A buys. */
const PURCHASES_OF = pattern(/\b(?:purchases|procurement|purchasing) (?:belonging|pertaining|attached|relating|related|assigned|charged|attributed) to (?:the )?/gi);
const BELONGING_TO = pattern(/\b(?:(?:that|which) (?:belongs?|pertains?|relates?) to|belonging to|pertaining to|relating to)\b/gi);
/** "How many did they write": an amount, where nothing is counted. */
const HOW_MANY_WRITTEN = pattern(/\bhow many (?=(?:did|do|does|have|has|was|were|is) (?:they|we|it|you|the office|the document)\b ?(?:written?|print(?:ed)?|put|state[sd]?|enter(?:ed)?|foreseen?|plan(?:ned)?|budget(?:ed)?|note[sd]?)\b)/gi);
/** "What stands for A": what is entered for it. */
const STANDS_FOR = pattern(/^(\W*(?:and |so )?)what (?:stands|is standing|figure stands|amount stands|number stands) for (?:the )?(?=['"“‘]?[a-z])/i);
/** "Staff on contract terms": contract staff. */
const ON_TERMS = pattern(/\b(staff|people|employees|personnel|persons|workers|those|heads)(?: who are| that are)? (?:employed |hired |working )?on (?:an? |the )?([a-z-]+|[\u4e00-\u9fff]{2,8}) (?:terms|contracts?|footing)\b/gi);
/** "Is there anybody on such a post": how many there are on it. */
const ANYBODY_ON = pattern(/^(\W*(?:and |so )?)(?:is|are) there (?:anybody|anyone|someone|any people|people|any staff)(?: at all)? (?:on|in|holding|with|filling) (?:an? |the |any )?([a-z][a-z -]{2,40}?(?: \([a-z]{2,20}\))? (?:posts?|positions?|jobs?|slots?))(?=\W*$)/i);
/** "What sum is put aside for it" asks how much, and adds nothing up. */
const WHAT_SUM = pattern(/\b(?:what|which) sum (?=(?:is|was|are|has|have|do|does|did|of money|goes|will)\b)/gi);
/** "Electricity by itself, without water": what does not belong to it is left out of nothing. */
const ALONE_WITHOUT = pattern(/^([^?;]{3,60}?)\b(?:by (?:itself|themselves)|on (?:its|their) own|alone)\b([^?;]{0,40}?),? (?:and |but )?(?:without|excluding|not counting|leaving out|not including|no) (?:the |any )?[a-z][a-z -]{2,30}(?=\W*$)/i);
/** "Which of the eight big expenditure classes": classes of the classification. */
const EXPENDITURE_CLASSES = pattern(/\b(?:(?:big|main|top|large|broad|major|great|overall) )?(?:expenditure|spending|budget) (?:classes|categories|functions)\b/gi);
const EXPENDITURE_CLASS = pattern(/\b(?:big|main|top|large|broad|major) (?:expenditure|spending|budget) (?:class|category|function)\b/gi);
/** "Which office is it that carries in its brackets the name of A": which has it. */
const IS_IT_THAT = pattern(/\b(which|what|who)( [a-z]+){0,2} (?:is|was) it (?:that|which|who) /gi);
const NAME_OF = pattern(/(?<=\b(?:carr(?:y|ies)|bears?|has|have|with|contains?|includes?|shows?)(?: in (?:its|the) (?:brackets|name|title))? )the (?:name|title|words?) of (?=the )/gi);

/** "Micro/small ones": both words of one kind, in the order that is printed. */
const MICRO_AND_SMALL = pattern(/\b(?:micro ?(?:\/|&|and|or|-) ?small|small ?(?:\/|&|and|or|-) ?micro)(?:[- ]sized)?(?: (?:ones|firms?|enterprises?|businesses|business|companies))?\b/gi);

export function notedEnglish(message: string): string {
  return message
    .replace(BY_CLASS, (_, basis: string) => ` by ${/^e/i.test(basis) ? 'economic' : 'functional'} classification`)
    .replace(CLASS_ASIDE, (words: string, before: string, basis: string, behind: string) => (SORTING.test(before + behind) ? ` by ${/^e/i.test(basis) ? 'economic' : 'functional'} classification` : words))
    .replace(FUND_TABLE, 'in the government fund budget')
    .replace(UNIT_ASKED, ', how many')
    .replace(AS_PERCENT_OF_BEFORE, 'percentage $1 $2 $3')
    .replace(WHATEVER_GOES, '$1$2, ')
    .replace(PERCENT_BY_WHICH, (_, head: string, name: string, moved: string) => `${head.replace(/\b(?:the|what is the|what was the)\b/gi, '')}by what percent has ${name} ${/^(?:went down|fell|shrank|decr|drop|was (?:cut|red))/i.test(moved) ? 'decreased' : /^(?:moved|changed)/i.test(moved) ? 'changed' : 'increased'}`)
    .replace(OF_WHAT_PART, 'what share of $1 is $2')
    .replace(HOW_BIG_A_SLICE, '$1what share of $3 is $2')
    .replace(MUCH_OF_WHOLE, 'what share of the total is ')
    .replace(TAKES_OF_WHOLE, 'what share of the total is $1')
    .replace(WHICH_WAY, (words: string) => (SET_AGAINST.test(message) ? words : ' up or down'))
    .replace(LEFT_IF_UNCOUNTED, (_, whole: string, less: string) => `how much is left of ${/^projects$/i.test(whole) ? 'project expenditure' : whole} without ${less}`)
    .replace(ADDED_AT_END, ', together')
    .replace(SUM_SET, ', how much')
    .replace(SUM_OF_ONE, (words: string, head: string) => (/\band\b/i.test(head) ? words : `${head}, how much`))
    .replace(TWO_YEARS, '$1, last year and this year')
    .replace(IN_TWO_YEARS, '$1$2, last year and this year')
    .replace(SPREAD_OVER, '$1 divided by the number of $2')
    .replace(PLUS_OR_MINUS, 'up or down')
    .replace(MINUS_HOW_MUCH, (_, sign: string) => `${/^m/i.test(sign) ? 'down' : 'up'} by how much`)
    .replace(ALONE_WITHOUT, '$1$2')
    .replace(COUNTED_IN, '')
    .replace(MINIMUM_THAT, ', target')
    .replace(LEAST_NUMBER, ', target')
    .replace(HOW_MANY_PERCENT, 'by what percent')
    .replace(AT_MINIMUM, (words: string) => (WANTED_NUMBER.test(message) ? '' : words))
    .replace(MUST_COVER, '$1$2 of $3, target')
    .replace(NUMBER_OF_ROWS, (_, head: string, those: string) => `${head}how many ${those.trim() === '' ? '' : `of ${those}`}`)
    .replace(OR_JUST, '$1')
    .replace(OR_NONE, '')
    .replace(ANYBODY_ON, (_, head: string, post: string) => `${head}how many ${post.replace(/ \([a-z]+\)/, '').replace(/s?$/, 's')} are there`)
    .replace(TO_BE_PROCURED, 'procurement of $1')
    .replace(PURCHASES_OF, 'procurement of ')
    .replace(BELONGING_TO, 'of')
    .replace(HOW_MANY_WRITTEN, 'how much ')
    .replace(STANDS_FOR, '$1how much is there for ')
    .replace(ON_TERMS, '$2 $1')
    .replace(WHAT_SUM, 'how much money ')
    .replace(EXPENDITURE_CLASSES, 'functional classes')
    .replace(EXPENDITURE_CLASS, 'functional class')
    .replace(IS_IT_THAT, '$1$2 ')
    .replace(NAME_OF, '')
    .replace(MICRO_AND_SMALL, 'small and micro enterprises');
}
