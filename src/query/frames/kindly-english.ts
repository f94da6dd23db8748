/** Office English as it is written in much of Asia: "kindly share the figure at the earliest", "sanctioned strength", "which budget head is having the most". */
import { pattern } from '../../budget/pattern.ts';
import { Rewriting } from './rewriting.ts';

/** "Please share figure also", "kindly share at the earliest": it is told; nothing is a share of anything. */
const ASK = '(?:please|kindly|pls|plz|pl\\.?)';
const FIGURES = '(?: (?:the|its|both|all|that|exact|said|relevant|two|figures?|amounts?|details?|numbers?|values?|names?|same|info|information))*';
const SHARED = pattern(new RegExp(`[,.;:]?\\s*(?:and )?${ASK} (?:share|give|provide|furnish|quote|mention|send|state)${FIGURES}(?: (?:also|too|with (?:me|us)|at the earliest|asap|soon|urgently|for the same|once))*\\W*$`, 'i'));
const SHARE_THE = pattern(new RegExp(`\\b${ASK} share(?: with (?:me|us))? (?=(?!of\\b)[a-z])`, 'gi'));
const ADVISE = pattern(new RegExp(`[,.;:?]?\\s*${ASK} (?:advise|intimate|revert(?: back)?|do the needful|let (?:me|us) know|clarify|update|respond|reply)(?: (?:me|us|back|on this|on the same|accordingly|at the earliest|asap))*\\W*$`, 'i'));
/** "It is 40 or 50, please confirm the same": which of the two. */
const CONFIRM = pattern(new RegExp(`^(.*\\b(?:is|are|was) [^,;]{1,30} or [^,;]{1,30}?)[,;.]? ${ASK} (?:confirm|verify|check)(?: (?:the same|it|this|which))?\\W*$`, 'i'));

const IS_HAVING = pattern(/\b(is|are) having (?=the |an? |any |\d|how|more|less|most|rented|own)/gi);
const SANCTIONED = pattern(/\bsanctioned (?:(administrative|institution(?:al)?) )?(?:staff )?(?:strength|posts?|headcount|positions?)\b/gi);
const IN_POSITION = pattern(/\b(?:actual(?:ly)? |persons? |men |staff |those )*in position\b/gi);
const HEADS = /\b(?:(?:lowest|highest)[- ]level |detailed |minor |major |individual )?(?:budget|account|expenditure) heads?\b/gi;

/** "If we are removing A, balance B comes to how much": B without A. */
const REMOVING = pattern(/^\W*(?:if|when|after|on) (?:we |you |i )?(?:are |am )?(?:removing|remove|deducting|deduct|excluding|exclude|taking out|take out|leaving out|leave out) (?:the )?([^,;?]{3,50}?)(?: head)?,? (?:then )?(?:the |what is the |how much is the )?balance (?:of )?(?:the )?([a-z][^,;?]{2,40}?)(?: (?:comes?|amounts?|works?|is|will be|would be|left)\b[^?]*)?\W*$/i);

const PURCHASES = pattern(/(?<=^\W*|\b(?:the|our|total|highest|largest|biggest|most|which|their|its|all|of|what) )(?:purchas(?:e|es|ing) (?:amounts?|values?|budget|money|totals?|figures?|portion|plan)|(?<=\b(?:our|total|office) )purchases)\b|\ball purchases\b/gi);
/** "Medium and small enterprises", "the small + micro only": kinds of firms that procurement is reserved for. */
const SMES = pattern(/\b(?:medium(?:[- ]sized?)? (?:and|&|\+) small(?:[- ]sized?)?|small(?:[- ]sized?)? ?(?:&|\+) ?medium(?:[- ]sized?)?)(?: (?:enterprises?|firms|businesses|companies|units|vendors|ones))?\b/gi);
const MICROS = pattern(/\bsmall ?(?:\+|&|\/|plus|n) ?micros?(?: (?:enterprises?|firms|ones|businesses))?\b/gi);

/** "What fund is kept for it": how much there is. */
const FUND_KEPT = pattern(/\bwhat (?:fund|funds|provision|allotment|allocation|outlay) (?:is|are|has been|have been|was) (?:kept|made|earmarked|given|allotted|set|provided|there|available)(?: aside| apart)? (?=(?:for|towards)\b)/gi);

/** "Name of the agency which got the contract": who did. */
const AWARDED = pattern(/\bnames? of (?:the )?(?:agency|company|firm|contractor|vendor|supplier|bidder|provider|party)\b[^?,]{0,20}?\b(?:which|that|who|to whom) (?:has )?(?:got|gets|won|received|bagged|was awarded|is awarded|runs|does|provides|holds) /gi);

/** "Insurance paid by the employer": what an office pays is its own. */
const BY_EMPLOYER = /,? ?\b(?:paid|borne|met|covered|contributed|payable) by (?:the |our )?(?:employers?|unit|office|work ?unit|bureau)\b/gi;

/** "It is nil only". */
const NIL = pattern(/\b(is|are|was|were|shown as|as) nil\b(?: only)?/gi);
const CIRCA = pattern(/,?\s*\b(?:ballpark(?: figure)?|give or take|more or less|just roughly|in round numbers)\b(?=\W*$)/i);

export function kindlyEnglish(message: string): string {
  return Rewriting.of(message)
    .replace(CONFIRM, '$1?')
    .replace(SHARED, '?')
    .replace(ADVISE, '?')
    .replace(SHARE_THE, 'tell me ')
    .replace(IS_HAVING, (_, verb: string) => (verb === 'is' ? 'has ' : 'have '))
    .replace(SANCTIONED, (_, kind: string | undefined) => `${kind === undefined ? '' : `${kind} `}authorised posts`)
    .replace(IN_POSITION, 'staff in post')
    .replace(HEADS, 'line')
    .replace(REMOVING, 'how much is $2 without $1?')
    .replace(PURCHASES, 'government procurement')
    .replace(SMES, 'SMEs')
    .replace(MICROS, 'small and micro enterprises')
    .replace(FUND_KEPT, 'how much is there ')
    .replace(AWARDED, 'who won ')
    .replace(BY_EMPLOYER, '')
    .replace(NIL, '$1 zero')
    .replace(CIRCA, '')
    .text;
}
