/**
 * What an English sentence is built with around its names, set right before it is cut into clauses and words: verbs
 * and participles that would be taken for nouns, conjunctions that would be taken for question words.
 */
import { pattern } from '../../budget/pattern.ts';
import { recent } from '../../budget/recent.ts';
import { askedAboutIt } from './asked-about-it.ts';
import { beforeEnglish } from './before-english.ts';
import { brokenInto } from './broken-into.ts';
import { colleaguesEnglish } from './colleagues-english.ts';
import { kindlyEnglish } from './kindly-english.ts';
import { everydayWholes } from './everyday-wholes.ts';
import { namedLists } from './lists-with-name.ts';
import { shortEnglish } from './short-english.ts';
import { spokenEnglish } from './spoken-english.ts';
import { auditorsEnglish } from './auditors-english.ts';
import { idiomsEnglish } from './idioms-english.ts';
import { computedChinese } from './computed-chinese.ts';
import { computedEnglish } from './computed-english.ts';
import { looseEnglish } from './loose-english.ts';
import { withoutTrailing } from './trailing-english.ts';
import { pointingEnglish } from './pointing-english.ts';
import { Rewriting } from './rewriting.ts';

/** "When the canteen is taken out": behind it stands a subject, no verb, so it asks for no time. */
const CONDITION = /(^\W*|[,;:.?!]\s*|\b(?:left|remains?|be|is|are|total)\s+)(?:when(?:ever)?|once|as soon as)(?=\s+(?:the|an?|its|our|their|your|all|both|you|we|one|i|they|(?!(?:is|was|does|has)\b)[a-z]+s)\b(?:\s[^,;:?]*)?\b(?:is|are|was|were|gets?|has|have|leave|leaves|takes?|comes?|goes)\b)/gi;
/** Words that ask for something else than a time. */
const OTHER_QUESTION = pattern(/\b(?:what|how much|how many|which)\b/i);

/** "What does the centre cost", "how much will A and B cost us": the verb at the end of a question, no noun. */
const COST_AT_END = pattern(/\b((?:what|how much)(?: [a-z]+){0,2} (?:do|does|did|will|would)\b(?! (?:we|you|they|i|people|the (?:office|bureau|department))\b)[^,;:?]*?\S)\s+costs?(?=\s*(?:[?.!,;]|$|(?:us|in total|altogether|in all|together|this year|in 20\d\d|per year|a year|each year|each|exactly|all in all)\b))/gi);

/** "What do A and B cost together": what they come to; "get together" is a name of its own. */
const COST_TOGETHER = pattern(/\b((?:what|how much) (?:do|does|did|will|would)\b[^,;:?]*?\S)\s+cost(?: us)?(?= (?:together|combined|taken together|put together)\b)/gi);

/** "Money reserved as …", "the sum earmarked for …": what is done with money names nothing. */
const SET_BY = pattern(/\b(money|funds?|sums?|amounts?|budget|cash|how much(?: money)?(?: is| was| are| has been)?)\s+(?:that (?:is|was|are|has been) |which (?:is|was) )?(?:reserved|kept|held|held back|meant|intended|foreseen|set aside|put aside|laid aside|ear-?marked|allotted|assigned|designated|put by|ring-?fenced|appropriated|programmed|pencilled in|made available)\s+(?=(?:as|for|to|on|in)\b)/gi);

/** "27,000 divided into A, B and C": into names, which are its parts; into a number it is a division. */
const INTO_PARTS = pattern(/\b(?:divided|split|broken(?: down| up)?|separated|sorted) (?:up )?into(?= (?!\d|equal|two\b|three\b|four\b|twelve\b|months?\b|monthly\b)[a-z])/gi);

/** "What is the canteen money spent on", "what does the fund pay for", "where does it all go": its parts are asked for. */
const SPENT_ON = pattern(/(^\W*(?:(?:and|so|ok|then|but)\W+)*)what(?:['’]s| is| are| was| will be| gets?)? (?!else\b)([^,;:?]{2,60}?) (?:(?:mainly|mostly|actually|all|being|to be|supposed to be|planned to be|get|gets|be) ){0,2}(?:spent|going) (?:up )?on(?=\s*(?:[?.!]|$|in 20\d\d|this year))/gi);
const PAYS_FOR = /(^\W*(?:(?:and|so|ok|then|but)\W+)*)what (?:do|does|did|will) (?!(?:we|they|you|i|the (?:office|street|bureau|department|unit)|people|each|one)\b)([^,;:?]{2,60}?) (?:(?:mainly|mostly|actually|all) )?(?:pay for|go on|go to|go into|go towards|fund)(?=\s*(?:[?.!]|$|in 20\d\d|this year))/gi;
const SPEND_IT_ON = pattern(/(^\W*(?:(?:and|so|ok|then|but)\W+)*)what (?:do|does|did|will) (?:we|they|you|the (?:office|street|bureau|department|unit)) spend ([^,;:?]{2,60}?) on(?=\s*(?:[?.!]|$|in 20\d\d|this year))/gi);

/** "Where did the education spending go": what it was spent on, where it says that it is money. */
const WENT_TO = pattern(/(^\W*(?:(?:and|so|ok|then|but)\W+)*)where (?:did|does|do|will|has|have) (?!(?:the |our |all the |your )*(?:money|budget|spending)\b)([^,;:?]{2,60}? (?:money|spending|budget|funding|funds|expenditure|cash)) (?:mainly |mostly |actually |all |really )*(?:go|gone|get spent|end up)(?: to)?(?=\s*(?:[?.!]|$|in 20\d\d|this year))/gi);

/** "What does the street pay", "nine offices in the street": the office, not the road. */
const STREET = pattern(/\b(the|our|this|your) street(?=\s+(?:gives?|pays?|spends?|gets?|receives?|have|has|owns?|plans?|puts?|sets?|wants?|needs?|keeps?|employs?|hires?|buys?|runs?|provides?|funds?|offers?|intends?|will|must|can|as a whole)\b|\s*[?.,;!]|\s*$)|(?<=\b(?:will|does|do|did|must|should|would|can) )(the|our) street(?= (?!lamps?|lights?|lighting|clean|sweep|level|market|vendor|trad|patrol|committee|office)[a-z])/gi);

/** "How many on the payroll are retired": who works there at all is no name beside the kind that is counted. */
const ON_PAYROLL = pattern(/\b(how many)(?: (?:people|persons|of those|of the (?:staff|people)))?,? (?:on|of those on|among those on) (?:the|our|its|their) (?:payroll|books|staff list)(?= (?:are|were|have)\b)/gi);

/** "Did it triple": the verb, no word for three. */
const MULTIPLIED = /\b(did|does|do|will|has|have)\b([^.?!;]{2,60}?)\b(double|triple)\b(?![- ](?:check|count|room|time))/gi;

/** "How many of them are neither A nor B": what is left out of all. */
const NEITHER = /\b(how many)(?: of)? (?:the |our )?(\w+)(?: (?:are|that are|do we have that are))? (?:neither (?:an? )?(.+?) nor|not (?:an? )?((?!\d)[^?,]+?) (?:or|nor|and not)) (?:an? )?([^?,]+?)(?= do\b| are\b|[?.]|$)/gi;

const DEPARTMENTAL = pattern(/\bdepartmental (?=(?:total |overall |annual )*(?:expenditures?|spending|revenues?|income|total)\b)/gi);

/** "In units of a million" is in millions; 10k yuan is the document's own unit. */
const IN_UNITS = pattern(/\bin units? of (?=(?:an? |one )?(?:\d|hundred|thousand|million|ten|yuan|万|亿|元))/gi);
const TEN_THOUSAND = pattern(/\b10k[- ]?yuan\b/gi);

/** "Total budget, basic spending, procurement": in a list the total is one name beside the others. */
const TOTAL_IN_LIST = pattern(/(^\W{0,9}|[,;:]\s{0,3}|\band (?:the )?|\b(?:need|want|give me|show me|tell me|get|list)\s+(?:the |our )?)total (budget|expenditures?|spending|revenues?|income)(?=\s*,(?!\d)|\s*[.?!]?\s*$)(?=[^?]*,|[.?!]?\s*$)/gi);
/** What takes the total for something else. */
const ONE_LIST_ONLY = pattern(/\b(?:shares?|percent|percentage|proportion|ratio|fraction|times|than|compared?|versus|vs|difference|minus|less|without|agree|match|add up|why|rank\w*|largest|smallest|biggest|most|least)\b|%/i);

/** "Does table 8 include a line for A": whether A stands in it, no parts of A. */
const LISTED_IN = pattern(/^\W*(?:do(?:es)?|has) (table \d{1,2}) (?:includ|list|contain|show|hav|print|mention|cover|got)[a-z]* (?:(?:an?|any) (?:separate )?(?:line|row|entry|item|figure|heading) (?:for|on|called) |anything (?:for|on|about) )?(?!an? |any |the total|all|every|how|what)([^,;?]{3,60}?)\s*\??\s*$/i);

/** "Table 5 versus table 3 for A": whether A is the same in both. */
const TWO_TABLES = pattern(/^\W*(?:compare )?(table \d{1,2}) (?:versus|vs\.?|against|compared (?:to|with)|and|with) (table \d{1,2})(?: (?:for|on)|:|,) (?:the )?([^,;:?]{3,60}?)(?:\s*[:,;]?\s*(?:(?:is it |are they )?(?:the )?same|do they (?:agree|match)|any difference)?)?\s*\??\s*$/i);
/** "What kinds of vehicles do we have": what they consist of. */
const KINDS_OF = pattern(/^(\W*(?:and |so )?)(?:what|which) (?:kinds?|types?|sorts?) of (vehicles|cars|procurement)\b[^,;?]*\??\s*$/i);

/** "How much did the union part add": how far it moved. */
const ADDED = /\b(how much (?:did|does|do|has|have) (?!we\b|you\b|they\b|i\b|the office\b)[^,;:?]{2,40}?) (?:add(?:ed)?|contribute[ds]?)(?=\s*(?:[?.!]|$|to (?:it|that|the (?:rise|increase|growth|total))\b))/gi;

/** "Is more spent on basic expenditure or on projects": beside basic expenditure projects are project expenditure. */
const BASIC_OR_PROJECTS = pattern(/\b(basic (?:expenditures?|spending|expenses)(?: budget)?,? (?:or|and|versus|vs\.?|than)) (?:on |for |to )?(?:the |our )?projects\b(?! (?:expenditures?|spending))/gi);
const PROJECTS_OR_BASIC = pattern(/\bprojects (or|versus|vs\.?|than) (?=(?:on |for )?(?:the |our )?basic (?:expenditures?|spending|expenses)\b)/gi);

/** "A shows up in two capital groups. Sum of both?": where it stands is no name that is added to it. */
const TWICE = /\b(?:(?:that|which) )?(?:shows? up|appears?|is (?:listed|printed|shown|booked|entered|split)|(?:stands|sits|occurs|falls|comes) ?(?:up)?|has (?:lines|entries|rows)) (?:twice|once (?:in|under|within) [^,;.?]{3,30} and (?:once|again|a second time) (?:in|under|within) [^,;.?]{3,30}?|(?:in|under|across|between|within) (?:(?:the|these) )?(?:two|both|several|different) (?:[a-z]+ )?(?:groups?|classes|categories|headings?|sections?|places|codes|accounts|lines|blocks?)(?: (?:in|of|on) (?:the |our |its )?(?:project |item |budget )?(?:list|table|budget|document|text|report|plan)s?)?)(?=\s*(?:[,;:.?!]|in table|$|and\b|so\b|what|how|-))/gi;

/** "Agency services total, of which the canteen, and its share": the share tells both amounts. */
const OF_WHICH = pattern(/^\W*(?:the )?([^,;:?]{3,50}?) total,? of which (?:the )?([^,;:?]{3,40}?)(?: part| portion)?,? and (?:its|their|the (?:[a-z'’-]+ ){0,4}?|[a-z-]+['’]s )(?:share|percentage|proportion)(?: of (?:it|the total|that))?(?: in (?:percent|%))?\W*$/i);

/** "Sorting their rubbish" is sorting rubbish. */
const DONE_WITH_THEIRS = pattern(/\b(?!(?:includ|exclud|add|compar|regard|consider|giv|tak|us|show|list)ing\b)([a-z]{3,}ing) (?:their|your|our|his|her) (?!own\b)(?=[a-z])/gi);

/** "What does the whole office cost to run": all of its budget. */
const WHOLE_OFFICE = /\b(what|how much(?: in (?:millions?|yuan|wan|万元))?) (?:does|do|did|will) (?:the|our|this) (?:whole|entire) (?:street |sub-?district )?(?:office|bureau|department|street|place|thing) cost(?: to run)?\b/gi;

/** "3 things: A, B and the gap between them": how many will be asked asks nothing. */
const SO_MANY = pattern(/^(\W*(?:(?:just|i need|i want|need|give me|please) )*)(?:\d|one|two|three|four|five|a couple of|a few)(?: \w+)? (?:things|numbers|figures|questions|amounts|points|q['’]?s)(?: please| for you| to check)?\s*(?::|[-–—]\s)\s*/i);

/** "Work stations - how much for their staff": theirs is what stands before the dash; a share or a change of it is asked as it is. */
const OF_HEADING = pattern(/^\W*(?:and |so |ok )?(?:the |our |for (?:the )?)?([a-z][a-z'’/ ]{3,40}?)\s*(?:\s[-–—]|[:,])\s+((?:how much|what|which)\b[^?;,:]{0,40}?)\b(?:their|its) (?![^?]*\b(?:shares?|percent\w*|changes?|increase|rise|cut|drop|fall|targets?|parts?|projects?|parent|budgets?|amounts?|total|reasons?|goals?|purpose|figures?|definition|own|last|20\d\d)\b)(?!(?:cost|price|money|size)s?\b)([a-z][a-z -]{2,40}?)(\W*)$/i);

/** "Split by goods, works, services": the three kinds of procurement in one breath, each told. */
const KINDS_OF_PROCUREMENT = pattern(/\b(?:(?:break (?:it|that|this|them) down|broken down|split|divided?|breakdown|break-?down)(?: up)? (?:by|into|between|among|over|across) )?(?:the )?(?:goods|supplies)(?:,| and| &|\/| vs\.?| versus)+ ?(?:the )?(?:(?:engineering )?works(?:,| and| &|\/| vs\.?| versus)+ ?(?:the )?services|services(?:,| and| &|\/| vs\.?| versus)+ ?(?:the )?(?:engineering )?works)\b/gi);

/** "Any public works in the procurement budget", "does procurement have any works": one of its three kinds. */
const KIND_IN_PROCUREMENT = pattern(/\b(?:(?:public|engineering|construction|building|civil) )?(works|goods|services)(?= (?:in|within|under|inside|included in|as part of|among) (?:the |our |this )?(?:government )?procurement\b)/gi);
const PROCUREMENT_HAS = pattern(/\b(procurement(?: (?:budget|plan|total|list|money))? (?:have|has|include|includes|contain|contains|cover|covers) (?:any |some )?)(?:(?:public|engineering|construction|building|civil) )?(works|goods|services)\b/gi);

/** "What do we buy - goods vs services split": two of them, where procurement is spoken of. */
const TWO_KINDS_OF_PROCUREMENT = pattern(/(?=[,:\s]|\b(?:split|br|div|the|goods|between))(?<=(?<!\bother )\b(?:procur\w+|purchas\w+|buy|bought|buying)\b.*)(?:,|:|\s[-–—])?\s*\b(?:(?:split|broken down|breakdown|divided) (?:up )?(?:by|into|between) )?(?:the )?goods(?: vs\.?| versus| and| &|,| or|\/) ?(?:the )?services(?: (?:split|breakdown|separately|apart|each|respectively))?(?=\W*(?:pls|plz|please)?\W*$)/gi);

/** "A is less than a tenth of projects, true?": of the money that goes to them. */
const PART_OF_PROJECTS = pattern(/^(?!\W*(?:what|which|how|(?:is |are |do |does )?(?:it |there |a |an |the |one |two |half|more|less|fewer|over|under|\d)))([^,;?]*\b(?:half|thirds?|quarters?|fifths?|tenths?|(?:%|per ?cent)) of (?:all )?(?:the |our )?)projects(?=(?:,?\s*(?:right|true|correct|yes|ok)|,\s*(?:is|are|does|do)n['’]?t (?:it|they))?\s*[?.]*\s*$)/i);
/** "How many serve", "how many in service": those in post. */
const SERVING = pattern(/\bhow many(?: of (?:us|them))?(?: (?:people|staff|persons|employees|officials))?(?: (?:still|actually|now|currently))?(?: (?:are|is))? (?:serve|in (?:active )?service)(?=\s*(?:[?.,;]|$|and\b|now\b|today\b|at present\b))/gi);

/** "The total, A and B", "How did it change: total, A, B?": all of the budget, in a list. */
const TOTAL_FIRST = pattern(/(^\W*(?:how much (?:is|are) |what (?:is|are) |how (?:did|do|does|have|has|much)\b[^:,]{0,30}:\s*|(?:give me|need|i need|show me|list)\b[^:,]{0,16}:\s*)?)(?:the |our )?total(?=, (?:the |our )?[a-z][^,;:?]{2,40}?(?:,| and ) ?[a-z])/i);

/** Projects beside the total are their money. */
const PROJECTS_LISTED = pattern(/((?:,|\band|[:–—])\s+(?:the |our )?)projects(?=\s*[,:;.?]|\s+and\b|\s*$)/gi);

function totalNamed(said: string): string {
  const message = ONE_LIST_ONLY.test(said) ? said : said.replace(TOTAL_FIRST, '$1department budget expenditure').replace(TOTAL_FIRST.test(said) ? PROJECTS_LISTED : /(?!)/g, '$1project expenditure');
  return !message.includes(',') || ONE_LIST_ONLY.test(message) ? message
    : message.replace(TOTAL_IN_LIST, (_, before: string, kind: string) => `${before}department budget ${/rev|inc/i.test(kind) ? 'revenue' : 'expenditure'}`);
}

/** Each set of frames reads what the one before it wrote. */
const STEPS = [beforeEnglish, askedAboutIt, pointingEnglish, kindlyEnglish, colleaguesEnglish, everydayWholes, idiomsEnglish, looseEnglish, auditorsEnglish, computedEnglish, withoutTrailing, namedLists, brokenInto, framed];

export const inFrames = recent((message: string): string => (/[a-z]{3}/i.test(message) ? STEPS.reduce((text, step) => step(text), message) : computedChinese(message)));

function framed(said: string): string {
  const message = said.replace(PART_OF_PROJECTS, '$1project expenditure').replace(SERVING, 'how many are serving');
  const [, whole, part] = OF_WHICH.exec(message) ?? [];
  if (whole !== undefined && part !== undefined) return `what share of ${whole} is ${part}?`;
  const worded = totalNamed(Rewriting.of(spokenEnglish(shortEnglish(message))).replace(SO_MANY, '$1').replace(KINDS_OF_PROCUREMENT, 'procurement of goods, procurement of works, procurement of services').replace(TWO_KINDS_OF_PROCUREMENT, ': procurement of goods and procurement of services each').replace(KIND_IN_PROCUREMENT, 'procurement of $1').replace(PROCUREMENT_HAS, '$1procurement of $2').replace(OF_HEADING, '$2$1 $3$4').replace(DONE_WITH_THEIRS, '$1 ').replace(WHOLE_OFFICE, '$1 is the total budget').replace(DEPARTMENTAL, 'department ').replace(BASIC_OR_PROJECTS, '$1 project expenditure').replace(PROJECTS_OR_BASIC, 'project expenditure $1 ').replace(NEITHER, (_, many: string, all: string, one: string | undefined, other: string | undefined, last: string) => `${many} ${all} excluding ${one ?? other ?? ''} and ${last}`).replace(MULTIPLIED, '$1$2$3d').replace(TEN_THOUSAND, '万元').replace(IN_UNITS, 'in ').text);
  const placed = LISTED_IN.exec(worded);
  const [, one, other, name] = TWO_TABLES.exec(worded) ?? [];
  if (one !== undefined && other !== undefined && name !== undefined) return `is ${name} the same in ${one} and ${other}?`;
  if (placed?.[1] !== undefined && placed[2] !== undefined) return `is ${placed[2]} in ${placed[1]}?`;
  const kinds = KINDS_OF.exec(worded);
  if (kinds?.[2] !== undefined) return `${kinds[1] ?? ''}break down the ${kinds[2]}`;
  const conditioned = OTHER_QUESTION.test(worded) ? worded.replace(CONDITION, '$1if') : worded;
  return Rewriting.of(conditioned).replace(SPENT_ON, '$1what is $2 made up of').replace(PAYS_FOR, '$1what is $2 made up of').replace(SPEND_IT_ON, '$1what is $2 made up of').replace(WENT_TO, '$1what is $2 made up of').replace(COST_TOGETHER, '$1 come to').replace(COST_AT_END, '$1 get').replace(SET_BY, '$1 ').replace(STREET, (_, one: string | undefined, other: string | undefined) => `${one ?? other ?? ''} office`).replace(ON_PAYROLL, '$1').replace(INTO_PARTS, 'made up of').replace(TWICE, 'in total').replace(ADDED, '$1 rise').text;
}
