/** English of auditors and reporters in plain words: appropriations and outlays, cuts added up, who outnumbers whom, what is not aimed at somebody, what money is financed from. */
import { pattern } from '../../budget/pattern.ts';
import { backgroundEnglish } from './background-english.ts';
import { Rewriting } from './rewriting.ts';
import { officeAsWhole } from './office-as-whole.ts';
import { supposedEnglish } from './supposed-english.ts';

/** "The total appropriation", "an outlay on A": the budget. As the last word of a printed name it stays: "general public budget appropriation". */
const APPROPRIATION = pattern(/(?<!\b(?:budget|fiscal|government|governmental|funds?|public|treasury|general|capital|operations?|state|land|special|finance|financial) )\b(?:appropriation|outlay|allocation|provision)(s?)\b(?: authori[sz]ed| approved| voted| made| provided)?(?! (?:for (?:the )?(?:basic|project) expenditure|budget|revenue|income|table))/gi);
/** "The cuts to A and to B, combined": A's and B's, added up. */
const MOVES_OF_TWO = pattern(/\b(cuts|reductions|falls|drops|decreases|increases|rises|additions) (?:to|in|of|on|for) ((?:the |our )?[^,;?]{3,50}?) and (?:(?:to|in|of|on|for) )?((?:the |our )?[^,;?]{3,50}?)(?= (?:take|took|come|came|save|saved|free|freed|amount|add|make|bring|cost|total|together|combined)\b|\W*$)/i);
const TOGETHER = pattern(/\b(?:combined|together|in total|altogether|total|overall|jointly|add(?:ed)? up|sum|between them|all told|both)\b/i);
/** "The retired outnumber those in post, by how many?" */
const OUTNUMBER = pattern(/^(?:\W*(?:so|and|apparently|i hear|they say|do|does|is it true that) )*(?:the |our )?([^,;?.]{3,40}?) outnumbers? (?:the |our )?([^,;?.]{3,40}?)(?:,[^?.]{0,20})?[.,;?:]? (?:and )?by (?:how (?:many|much)|what)\b/i);
const OUTNUMBER_ASKED = pattern(/^\W*(?:(?:so|and) )*by how (?:many|much) (?:do|does|did) (?:the |our )?([^,;?.]{3,40}?) outnumber (?:the |our )?([^,;?.]{3,40}?)(?=\W*$)/i);
/** "How much procurement is not aimed at A", "the part of procurement outside A": procurement without A. */
const NOT_FOR = pattern(/\b(?:how (?:much|big)(?: (?:is|of))?(?: the)?|what|which) (?:(?:part|share|portion|slice|amount) )?(?:of )?(?:the |our )?((?:government )?(?:procurement|purchas(?:es|ing)))(?: (?:money|budget|total))?(?: (?:that|which))? (?:is |are |goes |falls |lies )?(?:not|never|n['’]t|outside) (?:(?:aimed|directed|reserved|meant|earmarked|set aside|intended|open) )?(?:at |for |to |of |the )*((?:small|sme|micro|medium)[^,;?]{0,40}?)(?=\W*$)/i);
/** "Outlay financed from A": A's. */
const FINANCED_FROM = pattern(/\b(?:that (?:is|are) )?(?:financed|funded|paid for|covered|met|backed|supported) (?:from|out of|by|with) (?=(?:the )?(?:state |government )?(?:land|lottery|fund))/gi);
/** "The A and B line got squeezed": one name; how far it fell. */
const GOT_SQUEEZED = pattern(/^(\W*(?:so )?(?:the |our ))([^,;?.]{3,60}?) (?:line|budget|pot|item|heading) (?:got|was|has been|is) (?:squeezed|trimmed|cut|slashed|hit|reduced|shaved|pruned|docked)(?: (?:back|hard|down|badly))?[.,;] (?:and )?by how (?:much|many)(?: percent| per cent)?(,? in (?:percent|per cent|%))?\b/i);
/** "I'm doing a piece on A. What does theirs cost?": theirs is the one here. */
const PIECE_ON = pattern(/^\W*(?:i['’]m|i am|we['’]re|we are) (?:doing|writing|working on|preparing|filing)(?: up)? (?:an? |the |some )?(?:[a-z]+ )?(?:piece|story|article|report|feature|slides?|note|memo|brief(?:ing)?|column|post)s? (?:on|about) (?:the |our |office |local |government )*([a-z][a-z -]{2,30}?)[.,;:] (?:and )?((?:what|how much)\b[^?]*?)\b(?:theirs|yours|ours|this one|the one here)\b/i);

/** "What's in for A", "what is there for A": how much. */
const IN_FOR = pattern(/\bwhat(?:['’]s| is| do we have| have we got| did they put)(?: (?:in|there|down|budgeted|pencilled in))+ for (?=(?:the |our )?[a-z])(?!(?:us|me|you|them)\b)/gi);
/** "Rest is B - how much?" asks for B. */
const REST_IS = pattern(/^\W*(?:and |so )?(?:the )?rest (?:is|are|goes to|would be|must be) (?:the |for |on )?([^,;:?]{3,40}?)\s*(?:[-–—,:]\s*)?how much\b/i);

/** "So everything else in it comes to?": the rest. */
const EVERYTHING_ELSE = pattern(/^\W*(?:and |so |then )*(?:(?:how much|what) (?:is|are|does) )?everything else (?:in|within|under|inside|of) (?:it|that|there|this)(?: (?:comes?|amounts?|adds up) to| is| makes)?(?: how much| what)?(?=\W*$)/i);

/** "Leaving out the class totals, which is the biggest?": the rows that are no totals, which are ranked anyway. */
const TOTALS_LEFT = pattern(/^(\W*)(?:leaving out|excluding|without|not counting|ignoring|apart from|disregarding) (?:the |all )*(?:class|category|group|heading|section)?[- ]?(?:sub-?)?totals?,\s*|,? (?:leaving out|excluding|without|not counting|ignoring|apart from|disregarding) (?:the |all )*(?:class|category|group|heading|section)?[- ]?(?:sub-?)?totals?(?=\W*$)/gi);
/** "Cheaper than A by more than …": less than it. */
const CHEAPER = pattern(/\bcheaper (than|by)\b/gi);
const DEARER = pattern(/\b(?:dearer|pricier|costlier|more expensive|more costly) (than|by)\b/gi);
/** "Decompose the total budget into its four expenditure categories": its parts. */
const DECOMPOSED = pattern(/^(\W*(?:please |can you |could you |let['’]?s )?)(?:split|decompose|divide|break down|break|disaggregate|itemi[sz]e) (?:up )?((?:the |our |its )?(?:office['’]s |department['’]s |subdistrict['’]s )?(?:total|whole|overall|entire|full) (?:budget|spending|expenditure|outlay)) (?:down )?(?:by|into|in|along|across) (?:the |its |their )?(?:two|three|four|five|six|\d)? ?(?:main |big |broad |major |basic )?(?:spending |expenditure |budget |cost )?(?:types|categories|kinds|parts|groups|blocks|components|buckets)(?=\W*$)/i);
/** "Public-institution (事业) posts": the Chinese of the word before. */
const GLOSSED_POSTS = pattern(/\b([a-z]+(?:-[a-z]+)?) \([\u4e00-\u9fff]{2,6}\) (?=(?:posts?|staff|employees|people|vehicles|cars|officials)\b)/gi);
/** "For how many projects were targets compiled?" */
const TARGETS_COMPILED = pattern(/\b(?:for )?how many projects (?:were|are|have|had|has|got|did) (?:performance |the |their |there |any )*(?:targets|goals)(?: been)? (?:compiled|set|drawn up|filed|prepared|reported|made|written|drafted|submitted)(?: for)?\b/i);
/** ", after all those stories in the news": why somebody asks. */
const AFTER_ALL_THOSE = pattern(/,? (?:after|given|with|considering|what with|in view of) all (?:those|these|that|the) (?:recent )?[^?,;]{3,40}(?=\W*$)/i);
/** "If I lump A and B together, what do they cost the taxpayer?": A and B together. */
const LUMPED = pattern(/^\W*(?:so |and )?if (?:i|we|you) (?:lump|put|take|combine|add|sum|throw|bundle) ((?![^,?]*\b(?:out|off|away|from)\b)[^,?]{3,50} (?:and|with|plus) [^,?]{3,50}?)(?: together| up| in one pot)?, (?:what|how much)\b[^?;]*?(?=\W*$)/i);
/** "How many times what B costs" */
const TIMES_WHAT = pattern(/\b((?:how many )?times) (?:what|as much as) (?:the )?([^,;?]{3,40}?) (?:costs?|gets?|takes?|receives?)(?=\W*$)/i);
/** "The budget of last year, implied by the reported increase": how it follows is no part of the question. */
const IMPLIED_BY = pattern(/,? (?:as |that (?:is|was) )?(?:implied|suggested|given|derived|obtained|backed out) (?:by|from) the (?:reported|printed|stated|published|given) (?:increase|decrease|change|rise|fall|growth|cut|percentage|rate)s?\b/gi);

/** "The housing fund, 住房公积金": the name once more, as it is printed. */
const AS_PRINTED = pattern(/^([^\u3400-\u9fff]*[a-z]{3}),\s*([\u4e00-\u9fff]{2,16})(?=\s*[?？.]*$)/i);

/** What goes on over the end of a sentence, before a message is cut into its questions. */
export function acrossSentences(message: string): string {
  const asked = OUTNUMBER.exec(message) ?? OUTNUMBER_ASKED.exec(message);
  if (asked?.[1] !== undefined && asked[2] !== undefined) return `how many more ${asked[1]} than ${asked[2]}?`;
  return supposedEnglish(officeAsWhole(Rewriting.of(backgroundEnglish(message)).replace(PIECE_ON, '$2 the $1').replace(AS_PRINTED, '$1 ($2)').text));
}

export function auditorsEnglish(message: string): string {
  const added = MOVES_OF_TWO.exec(message);
  if (added?.[1] !== undefined && TOGETHER.test(message)) return `the ${added[1].replace(/s$/, '')} in ${added[2] ?? ''} plus the ${added[1].replace(/s$/, '')} in ${added[3] ?? ''}, together`;
  return Rewriting.of(message)
    .replace(APPROPRIATION, 'budget$1')
    .replace(TOTALS_LEFT, '$1')
    .replace(CHEAPER, 'less $1')
    .replace(DEARER, 'more $1')
    .replace(DECOMPOSED, '$1what is $2 made up of')
    .replace(GLOSSED_POSTS, '$1 ')
    .replace(TARGETS_COMPILED, 'how many project performance targets are there')
    .replace(AFTER_ALL_THOSE, '')
    .replace(LUMPED, '$1 together, how much')
    .replace(TIMES_WHAT, '$1 $2')
    .replace(IMPLIED_BY, '')
    .replace(IN_FOR, 'how much is there for ')
    .replace(EVERYTHING_ELSE, 'and the rest')
    .replace(REST_IS, 'and $1, how much')
    .replace(NOT_FOR, '$1 without $2')
    .replace(FINANCED_FROM, 'from ')
    .replace(GOT_SQUEEZED, (_, head: string, name: string, percent: string | undefined) => `${percent === undefined ? 'by how much' : 'by what percent'} did ${head.trim().replace(/^so /i, '')} ${name.replace(/ and /g, ' ')} fall`)
    .text;
}
