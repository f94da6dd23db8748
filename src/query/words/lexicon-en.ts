/** English question words by what they mean; longer phrases win over shorter ones. */
import { FILLER_EN } from './lexicon-en-filler.ts';
import { MEASURES_EN } from './lexicon-en-measures.ts';
import { phrases, type Phrases } from './lexicon.ts';

/** "Entire spending", "complete expenditure": all of the budget in every pairing of the words. */
const WHOLE_OF_IT = ['overall', 'total', 'whole', 'entire', 'complete', 'full', 'combined', 'aggregate'].map((all) => ['budget', 'spending', 'expenditure', 'expenditures', 'outlay', 'outlays', 'budget expenditure', 'budget spending', 'budgeted expenditure', 'budgeted spending', 'planned spending', 'planned expenditure', 'expenditure budget', 'spending plan', 'spending budget'].map((money) => `${all} ${money}`).join('|'));

export const ENGLISH: Phrases = {
  ...FILLER_EN,
  ...MEASURES_EN,
  breakdown: phrases(
    'name the|name all|name me|name every|pieces|the pieces|subheads|sub-headings|what sits under|what sits inside|goes into',
    'item by item|line by line|one by one|enumerate|spell out|each worth|each one worth|itemised|itemized',
    'inside|what is inside|makes it up|made of|made up of|consisting of|breakdown|break down',
    'broken down|consist of|consists of|make up|makes up|include|includes|including|included|comprise',
    'comprises|composition|components|component|itemise|itemize|details|detail|list|lists|list of',
    'composed|composed of|contain|contains|what\'s in|whats in|whats included in|what is included in|what is in|what does it cover|cover|covers|split|structure',
    'parts|sub-items|subitems|sub items|where does the money go|listed under',
  ),
  which: phrases(
    'which|which one|which ones|who',
  ),
  parent: phrases(
    'which account|what account|which heading|what heading|whose heading|under whose heading|under which heading|under what heading|which budget line|under which budget line',
    'belong to|belongs to|belong|belongs|fall under|falls under|come under|comes under|part of|parent',
    'sit under|sits under|does it sit under|does it fall under|does it come under|does it belong to|which project is|under which|filed under|category',
  ),
  wholeRow: phrases(
    'whole row|entire row|full row|all columns|every column|across columns|row across|source of funds',
    'funding source|funding sources|sources of funds|where does the money come from|each column',
  ),
  remainder: phrases(
    'what remains|remains|remain|what is left|is left|are left|left after',
    'unlisted|not listed|remainder|remaining|left over|leftover|unallocated|not itemised|not itemized',
    'rest',
  ),
  define: phrases(
    'glossary|glossary entry|official definition|official meaning|the term|as a term|the concept of|concept|concept of|understood by|understand by|understand|signifies|signify|what kind of money|no clue what|no idea what|supposed to be|is all about|all about|interpret|clarify|what do they call|called exactly|what does it cover',
    'what on earth is|what on earth|what exactly is',
    'count as|counts as|what counts|counted as|known as|refer to|refers to',
    'what counts as|counts as|count as|stands for|what is meant by|refer to|refers to',
    'mean by|means by|mean|means|meaning|definition|define|defined|explain what|defined as|stand for|meant by',
    'is meant by',
  ),
  purpose: phrases(
    'in the performance table|performance table|performance section|in the performance section|performance part|what results should|results should it deliver|should it deliver|meant to|meant to do|meant to accomplish|supposed to accomplish|accomplish|bring about|supposed to bring about|the point of|what is the point|point of|mission of|the mission of|rationale|intended outcome|intended outcome of|expected outcome|desired outcome|results are expected|expected results|expected from|what do we want out of|want out of|what use is|what good does|what good|to which end|to what end|meant to solve|solve|stated aims|stated aim|aims behind|aim behind|aims of|goal-wise|intended to|intended to bring about|intended to do|meant to bring about|trying to accomplish|trying to achieve|hope to achieve|hope to accomplish|set up for|supposed to benefit|meant to help|in aid of',
    'performance goal|performance goals|performance objective|performance objectives|goal|purpose',
    'what will be done with|what is to be done with|what would be done with|used for|use for|what for|aim|aims|aimed|objective|objectives|intended for|supposed to do',
    'meant for|supposed to achieve|achieve|what does the project do',
  ),
  where: phrases(
    'whereabouts|page reference|to be found',
    'which page|what page|where is it|where does it say|where can i find|source|page|which table',
    'where is|where',
  ),
  when: phrases(
    'how often|when|deadline|by when|due|what date|date|by what day|by which day|what day|which day|by which date|by what date',
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
    'expenditure classes|expenditure class|spending classes|spending class|classes|class',
    'items|item|projects|project|programmes|programs|lines|line items|line item|categories|subjects',
    'accounts|things',
  ),
  subItem: phrases(
    'individual projects|individual project|specific projects|specific project|sub-item|sub-items|subitem|subitems|sub items|sub item|component|components',
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
    'nice to meet you|good to meet you|pleased to meet you|glad to meet you|nice meeting you|how do you do|i am new here|i\'m new here|i am new|i\'m new',
  ),
  thanks: phrases(
    'thanks|thank you|thx|ty|cheers|great|perfect|got it|nice|thank you very much|thanks a lot|that helped a lot|that helped|that helps a lot|that helps|helped a lot|that was helpful|very helpful',
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
    'did we really spend|did they really spend|really spent|really been spent|actual|actually been spent|been spent|been used|actual spending|actually spent|actually spend',
    'actually paid|actually been paid|been paid out|paid out by|already paid|already spent|spent so far|so far|outturn|final accounts|executed|execution|real spending',
    'was really spent|ended up|disbursed|year to date|ytd|remaining balance',
  ),
  opinion: phrases(
    'too big|too small|too low|too large|too expensive|too cheap|too many|overpriced|extravagant|value for money|good value|well spent|justifiable|do you reckon|a wise|wise move|wise choice|wise decision|wise to|unwise|prudent|smart move|good move|bad move|bad idea|foolish|worthwhile|worth the money|too generous|generous|stingy|enough money|reasonable|should we|should it|worth it|do you think|your opinion|opinion|think|too much',
    'too little|too high|wasteful|waste of|waste money|wasting|such a waste|that a waste|it a waste|this a waste|not a waste|big waste|recommend|your advice|any advice|some advice|give advice to us|fair|justified|predict|forecast|next year',
    'sensible|excessive|good idea',
  ),
  person: phrases(
    'director\'s salary|director|party secretary|secretary|mayor|boss|chief|head of office|salary of',
    'my salary|manager|mr|mrs|leader|leader\'s|chairman',
  ),
  order: phrases(
    'ignore|disregard|forget|pretend|override|system prompt|instructions|your rules|new rules|previous rules|these rules|all rules|rules above|act as|reply with',
    'respond with|just say|repeat after me|change the figure|from now on|jailbreak|say that',
    'simply say|previous instructions|answer with|you are now',
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
    'budget total|expenditure total|spending total|total outlay|department budget|departmental budget|full budget|grand total',
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
