/** What English calls the whole budget, and the money for people, without its name: "how big is our pot", "our spending grew", "what goes on pay". */
import { pattern } from '../../budget/pattern.ts';
import { Rewriting } from './rewriting.ts';

const OWN = String.raw`(?:the (?:office|street|bureau|department|subdistrict|unit)(?:['’]s)?|the|our|its|their|your|this (?:office|bureau|department|street)(?:['’]s)?)`;
const POT = '(?:pot|kitty|purse|envelope|pie|cake|wallet|bankroll|war ?chest|cash pile|pool of money|pot of money|budget pot|spending pot)';
const ALL = '(?:whole|entire|total|overall|full|complete|combined|annual|yearly|20\\d\\d|spending|budget(?:ary)?|financial|money|public)';

/** "How big is our whole pot for 2023", "the entire spending envelope": all of the budget. A pot for something is its own. */
const HOW_BIG = pattern(new RegExp(String.raw`\b(how (?:big|large|much|fat|deep)(?: is| was)?|what(?:['’]?s| is| was)(?: the size of)?|size of|how much (?:money )?(?:is|was) in)((?: in)?) ${OWN} (?:${ALL} ){0,3}${POT}\b(?! (?:for|of|that|to) (?!(?:20\d\d|this year|the year|money)\b))`, 'gi'));
const WHOLE_POT = pattern(new RegExp(String.raw`\b(?:${OWN} )(?:${ALL} ){1,3}${POT}\b(?! (?:for|of) (?!(?:20\d\d|this year|the year|money)\b))`, 'gi'));
/** "From what age do they get it, and how big is the pot": that of the clause before. */
const OF_A_CLAUSE = / the [a-z ]+$/i;
/** "The pot the year before": in another year. */
const POT_IN_YEAR = pattern(new RegExp(String.raw`\b${OWN} ${POT} (?=(?:in |for )?(?:the (?:year before|previous year|prior year)|last year|20\d\d)\b)`, 'gi'));
/** "In percent of the pot", "half of the pie". */
const OF_POT = pattern(new RegExp(String.raw`((?:%|\b(?:per ?cent|percentage|share|half|thirds?|quarters?|fifths?|tenths?|slice|part|portion|proportion|fraction|chunk|out)) of )(?:the|our|that|this) (?:${ALL} ){0,3}${POT}\b`, 'gi'));

const MOVES = '(?:grew|grow|grown|growing|rose|rise|risen|fell|fall|fallen|shrank|shrink|shrunk|dropped|drop|increased?|decreased?|went|gone|go|goes|jumped|climbed|declined?|changed?|expanded?|contracted?|crept|doubled?|tripled?|halved?|moved?|been cut|was cut)';
/** "Our spending grew 5 %", "did spending go up": what is spent in all. With a word before it, it is that thing's. */
const SPENDING_MOVED = pattern(new RegExp(String.raw`(^\W*|[,;:.]\s+|\b(?:did|does|do|has|have|will|that|if|whether|say|says|said|think|so|but|and|how (?:far|much)|by how much|why) (?:has |have |did |does )?)(?:${OWN} )?(?:spending|outlays?|expenditures?|outgoings) (?=(?:has |have |had |is |actually |really |only |also |just |all )*${MOVES}\b)`, 'gi'));

/** "How much of it goes on pay for people", "what is spent on staff": the money for people. */
const ON_PEOPLE = pattern(/\b((?:spen[dt]s?|spending|goes?|going|went|paid|pay(?:s|ing)?|put|used|allocated|budgeted|laid out|shell(?:ed)? out)(?: out)? (?:on|to|for|towards?|into) )(?:the |our |its |all )?(?:pay (?:for|of) )?(?:paying )?(?:the |our )?(?:people|staff|personnel|employees|manpower|the workforce|payroll)(?: costs?| pay)?(?=\s*(?:[?.,;!]|$|this year|in (?:20\d\d|total)|overall|altogether|and how|out of))/gi);
/** "How much for people", "people vs projects": the money for them; projects beside a name are what is spent on all of them. */
const FOR_PEOPLE = pattern(/(\bhow much (?:money |budget |is |goes |do we have )*(?:for|on|to) )people(?=\s*(?:[?.!]*$|,? ?(?:and|vs\.?|versus|or|against|compared) ))|(^\W*)people(?= (?:vs\.?|versus|or|against|compared) )/gi);
const AGAINST_PROJECTS = pattern(/\b(vs\.?|versus|against|compared (?:to|with)|personnel expenditure (?:or|and)|how much (?:is |goes )?(?:on|for|to)) (?:on )?(?:the )?projects(?=\s*(?:[?.,!]|$))/gi);
const ON_PAY = pattern(/\b((?:spen[dt]s?|spending|goes?|going|went)(?: out)? (?:on|to|for|towards?|into) )(?:the |our |its |all )?(?:staff |people['’]s |employee )?pay(?: and benefits)?(?=\s*(?:[?.,;!]|$|this year|in (?:20\d\d|total)|overall|altogether|and how|out of))/gi);

export function everydayWholes(message: string): string {
  return Rewriting.of(message)
    .replace(HOW_BIG, (words: string, asked: string, _in: string, at: number) => (OF_A_CLAUSE.test(words) && /[a-z]{3}/i.test(message.slice(0, at)) ? words : `${/^size/i.test(asked) ? 'size of' : /in$/i.test(asked) ? 'how much is' : asked} the total budget`))
    .replace(WHOLE_POT, 'the total budget')
    .replace(POT_IN_YEAR, 'the total budget ')
    .replace(OF_POT, '$1the total budget')
    .replace(SPENDING_MOVED, '$1total spending ')
    .replace(ON_PEOPLE, '$1personnel expenditure')
    .replace(FOR_PEOPLE, '$1$2personnel expenditure')
    .replace(AGAINST_PROJECTS, '$1 project expenditure')
    .replace(ON_PAY, '$1personnel expenditure')
    .text;
}
