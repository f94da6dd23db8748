/** "What's the street getting in total?", "the office's total budget", "what does the whole thing cost?": the office stands for all of its budget. */
import { Rewriting } from './rewriting.ts';

const OFFICE = "(?:the|our|this) (?:whole |entire )?(?:street|sub-?district|neighbou?rhood|street office|sub-?district office|neighbou?rhood office|office|whole thing|whole lot)";
const TIME = '(?: (?:in total|altogether|overall|in all|this year|in 20\\d\\d|for 20\\d\\d|per year|a year|to run|the taxpayers?|all told|then|exactly|to spend))*';
const FRAMES: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(\\W*(?:(?:hi|hello|ok|so|and|quick one|well|right)\\b[,:; ]*)*)(?:how much(?: money)?|what)(?:['’]s| is| does| do| did| will| has)? ${OFFICE} (?:getting|gets?|ha(?:ve|s)(?: got)?|receiv(?:e|ing)|spend(?:ing)?|costs?|got)${TIME}(?=\\W*$)`, 'i'), '$1what is the total budget'],
  [new RegExp(`\\b${OFFICE}['’]s (?:total |whole |overall |entire )(budget|spending|expenditure)\\b`, 'gi'), 'the total $1'],
  [new RegExp(`^(\\W*(?:so )?)${OFFICE} (?:has|gets|spends|is getting|received?) (?=[¥\\d][\\d,.]*(?: ?(?:万元?|million|wan|yuan)\\b)*\\s*(?:[,.?!]|$))`, 'i'), '$1the total budget is '],
  [/^(\W*how (?:did|have|has|do|does) )(?:the |our )?total(?= and (?:the |our )?[a-z][^?]{3,40}? (?:changed?|moved?|developed?|evolved?)\b)/i, '$1department budget expenditure'],
  [/^(\W*(?:both years|20\d\d and 20\d\d) (?:for|of) )(?:the |our )?total(?=, | and )/i, '$1department budget expenditure'],
  // The total of two years is one name in each of them.
  [/^(\W*(?:give me |show me |what (?:was|were|is|are) )?(?:the |our )?)(?:total|whole|overall) budget(?= (?:in|for) (?:20\d\d|last year|this year) and (?:in )?(?:20\d\d|last year|this year)\W*$| (?:in|for) both years\W*$)/i, '$1department budget expenditure'],
];

export function officeAsWhole(message: string): string {
  return Rewriting.of(message).through(FRAMES).text;
}
