/** Lists that have one name in every budget: cars, receptions and trips abroad are the three public expenses; the general public budget and the fund are two funds; what comes in and what goes out have a total each. */
import { pattern } from '../../budget/pattern.ts';
import { Rewriting } from './rewriting.ts';

const CARS = '(?:(?:the |our )?(?:(?:official|government|service|public|office|duty|company|state) )*(?:cars?|vehicles?|fleet)(?: (?:costs?|expenses|use|money|running costs?))?)';
const GUESTS = '(?:(?:the |our )?(?:official |public )?(?:receptions?|hospitality|entertaining|entertainment|banquets|hosting|guests|receiving guests)(?: (?:costs?|expenses|money))?)';
const ABROAD = '(?:(?:the |our )?(?:official )?(?:(?:trips?|travel|travell?ing|going|journeys|visits|tours|flights) (?:abroad|overseas)|(?:overseas|foreign) (?:trips?|travel|visits|tours)|abroad)(?: (?:costs?|expenses|money))?)';
const NEXT = '(?:, ?(?:and |& )?| and | & |/| \\+ | plus )';
const ORDERS = [[CARS, GUESTS, ABROAD], [CARS, ABROAD, GUESTS], [GUESTS, CARS, ABROAD], [GUESTS, ABROAD, CARS], [ABROAD, CARS, GUESTS], [ABROAD, GUESTS, CARS]];
const THREE_PUBLICS = new RegExp(`(?<![a-z] ?[,/&] ?|[a-z] and )\\b(?:${ORDERS.map((order) => order.join(NEXT)).join('|')})\\b(?!${NEXT}[a-z])(?! (?:centre|center|tax|park))`, 'gi');
/** Each of the three is asked for, or which of them. */
const ONE_OF_THEM = pattern(/\b(?:each|separately|respectively|individually|apart|which|versus|vs|between|largest|biggest|smallest|most|least|any|either|none|nothing|split|break|broken|breakdown|rank|compare|how many)\b/i);

/** "Income side: general public vs gov fund": of two funds side by side neither needs the word budget. */
const FUND = '(?:the )?(?:gov(?:ernment|t)?(?:al)?\\.?[- ](?:managed )?funds?|funds?)';
const GENERAL_AND_FUND = pattern(new RegExp(`\\bgeneral public(?: money| part| side)? (and|or|versus|vs\\.?|against|plus|minus|&) (?:the )?${FUND}(?! (?:budget|appropriation|expenditure|revenue|for|of)s?\\b)(?= ?(?:[,:;?.]|$|both|each|how|numbers?|figures?|amounts?|money|please|pls|in|on|separately|together))`, 'gi'));
const FUND_AND_GENERAL = pattern(new RegExp(`\\b${FUND} (and|or|versus|vs\\.?|against|plus|minus|&) (?:the )?general public(?! (?:budget|appropriation|service|administration))(?= ?(?:[,:;?.]|$|both|each|how|numbers?|figures?|amounts?|money|please|pls|in|on|separately|together))`, 'gi'));

/** "Total revenue and expenditure", "revenue and spending totals": the total of each. */
const IN = '(?:revenues?|income|receipts)';
const OUT = '(?:expenditures?|spending|expenses|outlays?|outgoings)';
const TOTAL_OF_BOTH = pattern(new RegExp(`\\b(?:(?:overall|grand|total) (${IN}|${OUT}) (?:and|&|vs\\.?|versus|plus|or) (?!(?:overall|grand|total))(${IN}|${OUT})(?! (?:on|for|of|under|by|budget)\\b)|(${IN}|${OUT}) (?:and|&) (${IN}|${OUT}) totals)\\b`, 'gi'));

/** "How much comes in and how much goes out" */
const IN_AND_OUT = pattern(/\bhow much(?: money)? (?:(?:do|does|did|will) (?:we|they|it|the office) )?(?:comes?|came|is coming|take|takes|get) in,? (?:and|versus|vs\.?) (?:how much(?: money)? )?(?:(?:do|does|did|will) (?:we|they|it|the office) )?(?:goes|go|went|is going|pay|paid|spend) out(?: in total| overall| altogether| (?:this year|in 20\d\d))*/gi);

export function namedLists(message: string): string {
  const listed = ONE_OF_THEM.test(message) ? message : message.replace(THREE_PUBLICS, 'three public expenses');
  return Rewriting.of(listed)
    .replace(IN_AND_OUT, 'how much are total revenue and total expenditure')
    .replace(TOTAL_OF_BOTH, (_, first: string | undefined, second: string | undefined, left: string | undefined, right: string | undefined) => `total ${first ?? left ?? ''} and total ${second ?? right ?? ''}`)
    .replace(GENERAL_AND_FUND, 'general public budget $1 the government funds budget')
    .replace(FUND_AND_GENERAL, 'government funds budget $1 the general public budget')
    .text;
}
