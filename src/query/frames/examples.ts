/**
 * What only illustrates an English name: examples in brackets or behind a dash ("the logistics project (canteen, meals
 * etc)", "the total is made up of – staff, office and so on"), the kinds that something falls into, what is counted in.
 * They are no further names, and what is asked of the name is asked of all of it.
 */

/** How a list of examples ends. */
const AND_SO_ON = '(?:etc|etc\\.|et cetera|(?:and|or) (?:so on|so forth|such|such like|the like|the rest|more|others|stuff|things like that|that sort of thing))';
/** What asks for the parts of the name before it: what is listed behind it are these. */
const PARTS = /\b(?:ma[dk]e up|made (?:up )?of|ma[dk]es up|consists?|composed|comprises?|what(?:['’]s| is| are|s) (?:all )?(?:in|inside|under|within)|falls? (?:apart )?into|splits?|divide[sd]?|broken? down|breaks? down|breakdown|include[sd]?|(?:blocks|parts|pieces|components|chunks|categories|pots|buckets|slices|kinds|types) (?:of|in|that make up))\b/i;

const IN_BRACKETS = /\s?\(([^()?]{3,100})\)/g;
const BEHIND_DASH = /\s*(?:\s[-–—]|:)\s+([^?:]{5,120}?)(?=\s*\?*\s*$)/;
const ENDS_SO = new RegExp(`\\b${AND_SO_ON}\\W*$`, 'i');
const LISTS = /,| and | & |\//;
/** "Toner, paper and such: office expenses", before the name. */
const BEFORE_NAME = new RegExp(`^\\W*(?:[a-z]+, ?){0,3}[a-z]+(?: [a-z]+)?,? ${AND_SO_ON}\\s*[:–—-]+\\s*(?=[a-z])`, 'i');
/** "Basic spending without any project, all people and office cost counted": what is in it, as a clause of its own. */
const COUNTED_IN = /,? (?:with )?(?!not\b|no\b)(?:all |both )?(?:the )?(?:[a-z-]+ ){1,4}(?:and (?:[a-z-]+ ){1,4})?(?:counted|included|taken in|put together)(?: in)?(?=\W*$)/i;
const CLAUSE_COUNTED = /^,/;

const N = '(?:(?:the |these |its |our )?(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|various|a few|\\d{1,2}) )?';
const BITS = '(?:bits|parts|pieces|components|kinds|types|sorts|blocks|chunks|causes|reasons|factors|items|lines|elements|categories|groups|classes)';
/** "The total splits in four kinds; could I have the amounts?" */
const SPLITS_IN = new RegExp(`^\\W*(?:the |our )?([a-z][a-z' -]{3,40}?) (?:splits?|divides?|falls?|breaks?|is split|is divided|is broken)(?: up| down)? (?:in|into|to) ${N}(?:big |main |large )?${BITS}(?=\\W*(?:$|[;,.:?]))(?:[;,.:?]+ (?:and )?(?:could|can|may|please|give|show|tell|what|how much|i|with)\\b[^?]{0,50})?\\W*$`, 'i');
/** "The rise of A is made of four bits; which is the biggest?": which of them. */
const MADE_OF_BITS = new RegExp(`^\\W*(?:the |our )?([a-z][a-z' -]{3,60}?) (?:is|are|was|were|comes?|came) (?:made(?: up)?|built(?: up)?|composed|put together|explained|caused)? ?(?:of|from|by|out of) ${N}${BITS}[;,.:]+ (?:and )?which (?:one |of (?:them|these|those|the (?:four|three|two|five)) )?(?:is|was) (?:the )?(biggest|largest|smallest|main|least|most)\\b[a-z ]{0,12}(?=\\W*$)`, 'i');
const MOVE = /\b(?:rise|increase|growth|fall|drop|decrease|cut|reduction|change|jump) (?:of|in|for) /i;

export function withoutExamples(message: string): string {
  const bare = message.replace(BEFORE_NAME, '')
    .replace(IN_BRACKETS, (words: string, list: string, at: number) => (ENDS_SO.test(list) || (LISTS.test(list) && PARTS.test(message.slice(0, at))) ? '' : words))
    .replace(COUNTED_IN, (words: string, at: number) => (CLAUSE_COUNTED.test(words) && at > 5 ? '' : words));
  return bare.replace(BEHIND_DASH, (words: string, list: string, at: number) => (LISTS.test(list) && (PARTS.test(bare.slice(0, at)) || ENDS_SO.test(list)) && !/\b(?:how|what|which)\b/i.test(list) ? '' : words))
    .replace(SPLITS_IN, 'break down the $1')
    .replace(MADE_OF_BITS, (_, whole: string, end: string) => `which ${MOVE.test(whole) ? 'cause of the' : 'part of the'} ${whole} is the ${/^main|^most/i.test(end) ? 'biggest' : end}`);
}
