/** "Split it across 5 halls, how much each", "if 90 goes to 30 guards": money that the question deals out over a number of its own. */
import { pattern } from '../../budget/pattern.ts';

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
/** What stands behind a number that counts nothing: money, a rate, the end of a stretch between two limits. */
const NO_THING = String.raw`(?! ?(?:万|亿|元|%|[.,]\d|wan\b|yuan\b|rmb\b|cny\b|million|billion|thousand|percent|per cent|points?\b|times\b|(?:of|and|or|to|than|in|is|are|was|per|each)\b))`;
const THINGS = String.raw`${NUMBER}${NO_THING} (?:[a-z][a-z-]*,? ){0,2}?[a-z-]{3,}`;
const LEAD = '(?: (?:the|its|all|our|these|those|their|some|about|of))*';
const EACH = String.raw`\b(?:each|apiece|per|every|a head|for one)\b`;

const WORDINGS: readonly RegExp[] = [
  // "Divide it over the 14 projects": a verb that deals out, and among how many.
  new RegExp(String.raw`\b(?:divid(?:e|ed|ing)|split(?:ting)?|spread(?:ing)?|shared?(?= (?:out|by|between|among|amongst|across|over|evenly|equally)\b)|distribut(?:e|ed|ing)|dealt)\b[^.;?]{0,60}?\b(?:over|across|among|amongst|between|by)${LEAD} ${THINGS}`, 'i'),
  new RegExp(String.raw`\b(?:goes|go|given|paid|handed|went|shared)(?: out)? (?:to|by|between|among)${LEAD} ${THINGS}[^?]*${EACH}`, 'i'),
  new RegExp(String.raw`^\W*(?:and |so )?(?:if|suppose|say|assuming|with)\b[^?]*? ${THINGS}\b[^?]*\b(?:how much|what)\b[^?]*${EACH}`, 'i'),
  // "4 halls, how much per hall", "per hall with 4 halls": one of what was counted.
  new RegExp(String.raw`(?:^|\s)${NUMBER} (?:[a-z-]+ )?(?<many>[a-z]{3,}?)(?:ies|es|s)\b[^?]*\b(?:per|each|every|a) \k<many>(?:y|e)?\b`, 'i'),
  new RegExp(String.raw`\b(?:per|each|every) (?<one>(?!month|year|quarter|day|week|cent)[a-z]{3,}?)(?:y|e)?\b[^?]*\s${NUMBER} (?:[a-z-]+ )?\k<one>(?:ies|es|s)\b`, 'i'),
  new RegExp(String.raw`\b(?:with|for|by|over|among|across|between)\b[^?]*\b\d{1,3} (?:\w+ )?(?:vehicles?|cars?|people|persons|staff|employees|workers|members|projects|items|communities)\b[^?]*\b(?:each|apiece|for one)\b`, 'i'),
  new RegExp(String.raw`\beach of (?:the|our|these|those|their) ${NUMBER}\b`, 'i'),
].map((one) => pattern(one));

/** "230 over the number of guards": by a count that the document prints. */
const BY_COUNT = pattern(/(?:\b(?:over|divided by|split by|shared by)|[÷/]) (?:the |our |its )?(?:[a-z]+ ){0,2}?(?:number|count|headcount) of\b/i);

/** Whether the question says among how many an amount is dealt out; so many are no limit of it. */
export function isDealtOut(text: string): boolean {
  return BY_COUNT.test(text) || WORDINGS.some((wording) => wording.test(text));
}

/** "Spread over 12 months": a stretch of the year, no limit either. */
export function isSpreadOver(text: string): boolean {
  return isDealtOut(text) || /\bover (?:the |all )?(?:\d{1,2}|twelve|six|three) (?:[a-z]+ )?(?:months?|days?|weeks?|quarters?)\b|\bover \d{3} (?:[a-z]+ )?days\b/i.test(text);
}
