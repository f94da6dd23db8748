/**
 * What only illustrates an English name: examples in brackets or behind a dash ("the logistics project (canteen, meals
 * etc)", "the total is made up of – staff, office and so on"), the kinds that something falls into, what is counted in.
 * They are no further names, and what is asked of the name is asked of all of it.
 */
import { pattern } from '../../budget/pattern.ts';

/** How a list of examples ends. */
const AND_SO_ON = '(?:etc|etc\\.|et cetera|(?:and|or) (?:so on|so forth|such|such like|the like|the rest|more|others|stuff|things like that|that sort of thing))';
/** What asks for the parts of the name before it: what is listed behind it are these. */
const PARTS = pattern(/\b(?:ma[dk]e up|made (?:up )?of|ma[dk]es up|consists?|composed|comprises?|what(?:['’]s| is| are|s) (?:all )?(?:in|inside|under|within)|falls? (?:apart )?into|splits?|divide[sd]?|broken? down|breaks? down|breakdown|include[sd]?|(?:blocks|parts|pieces|components|chunks|categories|pots|buckets|slices|kinds|types) (?:of|in|that make up))\b/i);

const IN_BRACKETS = pattern(/\s?\(([^()?]{3,90})\)/g);
const BEHIND_DASH = pattern(/\s*(?:\s[-–—]|:)\s+([^?:]{5,120}?)(?=\s*\?*\s*$)/);
const ENDS_SO = pattern(new RegExp(`\\b${AND_SO_ON}\\W*$`, 'i'));
/** "Quick split please: A and B" heads what is asked; with a verb the parts of what it names are. */
const ASKS_PARTS = pattern(/\b(?:what|which|is|are|do|does|did|consists?|made|composed|comprises?|splits|falls?)\b/i);
const LISTS = pattern(/,| and | & |\//);
/** "Toner, paper and such: office expenses", before the name. */
const BEFORE_NAME = pattern(new RegExp(`^\\W*(?:[a-z]+, ?){0,3}[a-z]+(?: [a-z]+)?,? ${AND_SO_ON}\\s*[:–—-]+\\s*(?=[a-z])`, 'i'));
/** "Basic spending without any project, all people and office cost counted": what is in it, as a clause of its own. */
const COUNTED_IN = pattern(/,? (?:with )?(?!not\b|no\b)(?:all |both )?(?:the )?(?:[a-z-]+ ){1,4}(?:and (?:[a-z-]+ ){1,4})?(?:counted|included|taken in|put together)(?: in)?(?=\W*$)/i);
const CLAUSE_COUNTED = pattern(/^,/);

/** "Out of the four lines (upkeep, order, staff and office), the dearest": all that the number says are listed. */
const NUMBERED = pattern(/\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:[a-z-]+ ){0,4}[a-z-]+s\s?$/i);
const PICKS = pattern(/\b(?:[a-z]{3,}est|most|least|which)\b/i);

const N = '(?:(?:the |these |its |our )?(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|various|a few|\\d{1,2}) )?';
const BITS = '(?:bits|parts|pieces|components|kinds|types|sorts|blocks|chunks|causes|reasons|factors|items|lines|elements|categories|groups|classes)';
/** "The total splits in four kinds; could I have the amounts?" */
const SPLITS_IN = pattern(new RegExp(`^\\W*(?:the |our )?([a-z][a-z'() -]{3,80}?) (?:splits?|divides?|falls?|breaks?|is split|is divided|is broken)(?: up| down)? (?:in|into|to) (?:what|which(?: ${BITS})?|what ${BITS}|how many ${BITS}|${N}(?:big |main |large )?${BITS})(?=\\W*(?:$|[;,.:?]))(?:[;,.:?]+ (?:and )?(?:could|can|may|please|give|show|tell|what|how much|i|with)\\b[^?]{0,50})?\\W*$`, 'i'));
/** "The rise of A is made of four bits; which is the biggest?": which of them. */
const MADE_OF_BITS = pattern(new RegExp(`^\\W*(?:the |our )?([a-z][a-z' -]{3,60}?) (?:is|are|was|were|comes?|came) (?:made(?: up)?|built(?: up)?|composed|put together|explained|caused)? ?(?:of|from|by|out of) ${N}${BITS}[;,.:]+ (?:and )?which (?:one |of (?:them|these|those|the (?:four|three|two|five)) )?(?:is|was) (?:the )?(biggest|largest|smallest|main|least|most)\\b[a-z ]{0,12}(?=\\W*$)`, 'i'));
const MOVE = pattern(/\b(?:rise|increase|growth|fall|drop|decrease|cut|reduction|change|jump) (?:of|in|for) /i);

/** "The blocks of the total: staff, running costs, …": what budgets call the blocks that people name. */
const BLOCKS_OF_TOTAL = pattern(/^(\W*(?:and |so )?)([^:(–—?]{5,80}?\b(?:total|budget|money|spending)\b[^:(–—?]{0,30}?)\s*(?:[:(]|\s[-–—])+\s*([^?()]{5,120}?)\)?(?:[;,.:]+ (?:and )?(?:could|can|may|please|give|show|tell|what|how much|i|with)\b[^?]{0,50})?\W*$/i);
const BLOCK_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:the )?(?:staff|people|personnel|wages|salaries|pay|employees)(?: (?:pay|costs?|expenditure|spending))?$/i, 'personnel expenditure'],
  [/^(?:the )?(?:running|running (?:the )?(?:office|place)|running costs|office(?: (?:running|costs|expenses))?|operations?|operating(?: costs)?|overheads?|day-to-day(?: running| costs)?)$/i, 'operating expenditure'],
  [/^(?:the )?(?:(?:payments?|subsidies|support|help|money|transfers) (?:to|for) )?(?:individuals|people|families|individuals and families|pensioners)$/i, 'subsidies to individuals and families'],
  [/^(?:the )?projects?(?: (?:money|spending|expenditure))?$/i, 'project expenditure'],
];
/** "What are the main blocks of the budget": how many and which they are is the question. */
const WHICH_BLOCKS = pattern(/^(\W*(?:and |so )?)(?:what|which) are (?:the |our )?(?:two|three|four|five|six|\d)? ?(?:big|main|large|major|biggest|chief|basic)? ?(?:blocks|parts|pieces|components|chunks|categories|pots|buckets|slices) (?:of|in|that make up) (?:the |our )?(?:whole |entire |overall )?(?:total budget|budget|total spending|total|spending|money)(?=\W*$)/i);

/** Each block that is named, where all of them are such and nothing says that there are more. */
function blocksNamed(words: string, head: string, whole: string, list: string): string {
  const names = ENDS_SO.test(list) ? [] : list.split(/,? and |, ?|; ?| \/ ?/).filter((word) => word.trim() !== '').map((word) => BLOCK_NAMES.find(([said]) => said.test(word.trim()))?.[1]);
  return PARTS.test(whole) && names.length > 1 && names.every((name) => name !== undefined) ? `${head}how much is each: ${names.join(', ')}` : words;
}

export function withoutExamples(message: string): string {
  const named = message.replace(BLOCKS_OF_TOTAL, blocksNamed);
  return named === message ? illustrated(message).replace(WHICH_BLOCKS, '$1break down the total budget') : named;
}

function illustrated(message: string): string {
  const bare = message.replace(BEFORE_NAME, '')
    .replace(IN_BRACKETS, (words: string, list: string, at: number) => (ENDS_SO.test(list) || (LISTS.test(list) && (PARTS.test(message.slice(0, at)) || (NUMBERED.test(message.slice(0, at)) && PICKS.test(message)))) ? '' : words))
    .replace(COUNTED_IN, (words: string, at: number) => (CLAUSE_COUNTED.test(words) && at > 5 ? '' : words));
  return bare.replace(BEHIND_DASH, (words: string, list: string, at: number) => (LISTS.test(list) && ((PARTS.test(bare.slice(0, at)) && ASKS_PARTS.test(bare.slice(0, at))) || ENDS_SO.test(list)) && !/\b(?:how|what|which)\b/i.test(list) ? '' : words))
    .replace(SPLITS_IN, 'break down the $1')
    .replace(MADE_OF_BITS, (_, whole: string, end: string) => `which ${MOVE.test(whole) ? 'cause of the' : 'part of the'} ${whole} is the ${/^main|^most/i.test(end) ? 'biggest' : end}`);
}
