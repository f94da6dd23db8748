/** Lists that have one name in every budget: cars, receptions and trips abroad are the three public expenses; the general public budget and the fund are two funds. */
import { Rewriting } from './rewriting.ts';

const CARS = '(?:(?:the |our )?(?:(?:official|government|service|public|office|duty|company|state) )*(?:cars?|vehicles?|fleet)(?: (?:costs?|expenses|use|money|running costs?))?)';
const GUESTS = '(?:(?:the |our )?(?:official |public )?(?:receptions?|hospitality|entertaining|entertainment|banquets|hosting|guests|receiving guests)(?: (?:costs?|expenses|money))?)';
const ABROAD = '(?:(?:the |our )?(?:official )?(?:(?:trips?|travel|travell?ing|going|journeys|visits|tours|flights) (?:abroad|overseas)|(?:overseas|foreign) (?:trips?|travel|visits|tours)|abroad)(?: (?:costs?|expenses|money))?)';
const NEXT = '(?:, ?(?:and |& )?| and | & |/| \\+ | plus )';
const ORDERS = [[CARS, GUESTS, ABROAD], [CARS, ABROAD, GUESTS], [GUESTS, CARS, ABROAD], [GUESTS, ABROAD, CARS], [ABROAD, CARS, GUESTS], [ABROAD, GUESTS, CARS]];
const THREE_PUBLICS = new RegExp(`(?<![a-z] ?[,/&] ?|[a-z] and )\\b(?:${ORDERS.map((order) => order.join(NEXT)).join('|')})\\b(?!${NEXT}[a-z])(?! (?:centre|center|tax|park))`, 'gi');
/** Each of the three is asked for, or which of them. */
const ONE_OF_THEM = /\b(?:each|separately|respectively|individually|apart|which|versus|vs|between|largest|biggest|smallest|most|least|any|either|none|nothing|split|break|broken|breakdown|rank|compare|how many)\b/i;

/** "Income side: general public vs gov fund": of two funds side by side neither needs the word budget. */
const FUND = '(?:the )?(?:gov(?:ernment|t)?(?:al)?\\.?[- ](?:managed )?funds?|funds?)';
const GENERAL_AND_FUND = new RegExp(`\\bgeneral public(?: money| part| side)? (and|or|versus|vs\\.?|against|plus|minus|&) (?:the )?${FUND}(?! (?:budget|appropriation|expenditure|revenue|for|of)s?\\b)(?= ?(?:[,:;?.]|$|both|each|how|numbers?|figures?|amounts?|money|please|pls|in|on|separately|together))`, 'gi');
const FUND_AND_GENERAL = new RegExp(`\\b${FUND} (and|or|versus|vs\\.?|against|plus|minus|&) (?:the )?general public(?! (?:budget|appropriation|service|administration))(?= ?(?:[,:;?.]|$|both|each|how|numbers?|figures?|amounts?|money|please|pls|in|on|separately|together))`, 'gi');

export function namedLists(message: string): string {
  const listed = ONE_OF_THEM.test(message) ? message : message.replace(THREE_PUBLICS, 'three public expenses');
  return Rewriting.of(listed)
    .replace(GENERAL_AND_FUND, 'general public budget $1 the government funds budget')
    .replace(FUND_AND_GENERAL, 'government funds budget $1 the general public budget')
    .text;
}
