/** What stands behind a name in loose English and is no part of it: the verb of a share, "up at", "on the payroll side", "of the year 2023". */
import { pattern } from '../../budget/pattern.ts';
import { withoutKnownMove } from './known-move.ts';
import { Rewriting } from './rewriting.ts';

/** "What share of A does B take up": the verb at the end of the question. */
const TAKES_AT_END = pattern(/\b((?:what|how|which|roughly|about)\b[^,;:?]*\b(?:shares?|per ?cent(?:age)?|proportion|fraction|part|slice|chunk|portion|much|%) (?:of|in|out of) [^,;:?]{3,60}?) (?:do|does|did|will|would) ((?:the |our |its )?[^,;:?]{2,50}?) (?:take|eat|use|swallow|gobble|soak|mop|suck|make)s?(?: up)?(?=\s*(?:[?.!]|$))/gi);

/** "The centre down in Northbay", "works up at the lake": where it is; nothing rises. */
const MOVED_UP = pattern(/\b(?:(?:how (?:much|far|many)|by how much|what percent(?:age)?) (?:is|are|was|were|has|have)|(?:is|are|was|were|been|goes|gone|going|went|go|came|come|much|far|percent|%|\d)(?: it| they| that| this)?) $/i);
const PLACED = /(?<=[a-z\u4e00-\u9fff)] )(?:up|down|over|out|round) ((?:at|near|along|beside|by) (?!\d|(?:about|around|least|most|the (?:budget|year|end|last|same|rate|previous)|over|under|how|an?|last|more|less|half|two|three|four|five|six|seven|eight|nine|ten)\b)(?:the |our )?[A-Za-z\u4e00-\u9fff]|in (?:the |our )?(?:[A-Z][a-z]|[\u4e00-\u9fff]))/g;

/** "Allowances on the payroll side": which of them, where the name alone could be more. */
const ON_STAFF_SIDE = pattern(/(^\W*(?:(?:and|so|the|our) )*(?!(?:how|what|which|is|are|do|does|we|spend|money|spending|spent|total|everything|all)\b)[a-z][a-z &'’-]{3,60}?)(?<!\b(?:is|are|much|many|spent|there|goes|going|money|spending)),? on the (?:payroll|staff|personnel|pay|people|salary|wages?) side(?=\s*(?:[:,?.]|$))/i);

/** "Spending of the year 2023" */
const YEAR_OF = pattern(/\b(?:of|in|for|during|over) the (?:budget |financial |fiscal |calendar )?year (?=20\d\d\b)/gi);

/** "Carried over from last year": the year before is part of what it is called. */
const CARRIED = /(?<!\d[^.?!;]{0,40})\b(?:the )?(?:(?:money|funds?|balance|amount) )?(?:(?:prior|previous|last)[- ]year(?:['’]?s)? carr(?:y|ied)[- ]?(?:over|forward)s?|(?:carr(?:y|ied)[- ]?(?:over|forward)s?|brought forward)(?: (?:money|funds?|balance|amount))? (?:from|of) (?:the )?(?:last|previous|prior) years?)\b(?! (?:figures?|number|level|amount)\b)/gi;

/** "Sum of heads", "all heads added": people are counted; heads name nothing. */
const SUM_OF_HEADS = pattern(/(?:,|:|\s[-–—])?\s*(?:what is |give |the )*(?:\b(?:sum|total(?: number)?|number) of (?:all )?(?:the |these |those )?(?:heads|persons|people|headcounts?)|\ball (?:the )?heads (?:added|counted|together|summed)(?: up)?|\bheads in total)(?=\W*$)/i);

/** "How many we keep for unforeseen things": money that is kept or given is an amount. */
const MANY_FOR = pattern(/\bhow many (?=(?:(?:do|did|does|will) )?(?:we|they|you|the office)(?: (?:do|did|will))? (?:keep|spend|pay|put|set|lay|reserve|budget|allot|allocate|give|save|hold)(?:s|ed)?(?: (?:aside|back|away|by|out))? (?:for|on|to|into|towards?)\b)/gi);

/** "How many square metres apart": how far; metres name nothing. */
const METRES_APART = pattern(/\bhow many (?:sqm|sq\.? ?m|square (?:met(?:re|er)s?|m)|m2|㎡) (?=apart\b|(?:of )?difference\b|more\b|less\b|larger\b|smaller\b|bigger\b)/gi);

/** "Premises checked, how many and coverage": a number and a rate of one thing are two questions. */
const COUNT_AND_RATE = pattern(/\b(how many(?: [a-z-]+){0,4}?|(?:number|count)(?: of [a-z]+(?: [a-z]+)?)?),? (?:and|plus|&) (?:(?:what|which|the|at what|with what|its|their|what is the|what is their) )*((?:(?:rate|degree|level) of )?(?:coverage|completion|satisfaction|pass|attainment|compliance|awareness|accuracy|timeliness|quality|success|repair|participation|utili[sz]ation|renewal|lighting|intact|online)(?: rates?| percentage)?)(?=\W*(?:please|pls|plz)?\W*$)/i);

/** "The fund part of the total in %": its share. */
const PART_IN_PERCENT = pattern(/\b(?:part|portion|slice|piece|chunk|bit)(?: is)? (of (?:the |our |all )?[a-z][a-z ]{2,40}?),? (?:in|as(?: an?)?) (?:%|per ?cent(?:age)?s?)(?![a-z])/gi);

/** "The training spend": the verb as a noun. */
const SPEND = pattern(/(?<=\b(?:the|our|total|overall|annual|yearly) (?:[a-z]+ ){0,3})(?<!\b(?:do|does|did|will|would|to|can|could|should|must|may|we|they|you|office|department|bureau|sub-?district|street|unit|it)\b[^,;?]{0,40})spend\b(?= (?:per|in|of|for|on|is|was|by|each|this|compared|versus|vs)\b|\W*$)/gi);

/** "Police-ish stuff at the stations": what it is like, and no name. */
const KIND_OF_STUFF = pattern(/\b[a-z]+-ish (?:stuff|things?|money|spending|work) (?=(?:at|for|in|of|on)\b)/gi);

/** "Per project (14 of them)": how many they are; "a civil servant actually in post": how sure it is. */
const SO_MANY_OF_THEM = pattern(/\((?:there are |all )?(\d{1,6}) (?:of (?:them|those|these)|in (?:all|total))\)/gi);
const ACTUALLY_IN_POST = pattern(/\b(civil servants?|officials?|staff(?: members?)?|people|persons?|employees?|officers?) (?:(?:who|that) (?:is|are) )?(?:actually|currently|really|presently|now|already) (?=(?:in post|in service|on the books|on the payroll|employed|serving)\b)/gi);

export function withoutTrailing(message: string): string {
  return Rewriting.of(withoutKnownMove(message))
    .replace(TAKES_AT_END, '$1 does $2 account for')
    .replace(PLACED, (words: string, place: string, at: number, all: string) => (MOVED_UP.test(all.slice(0, at)) ? words : place))
    .replace(ON_STAFF_SIDE, '$1 (payroll)')
    .replace(YEAR_OF, 'in ')
    .replace(CARRIED, 'prior-year carry-forward')
    .replace(SUM_OF_HEADS, ', in total')
    .replace(MANY_FOR, 'how much ')
    .replace(METRES_APART, 'how much ')
    .replace(SO_MANY_OF_THEM, '($1)')
    .replace(ACTUALLY_IN_POST, '$1 ')
    .replace(KIND_OF_STUFF, 'money ')
    .replace(PART_IN_PERCENT, 'as a share $1')
    .replace(SPEND, 'spending')
    .replace(COUNT_AND_RATE, (_, count: string, rate: string) => `${count}? And the ${rate}${/satisf|quality|rate|percentage|level|degree/i.test(rate) ? '' : ' rate'}`)
    .text;
}
