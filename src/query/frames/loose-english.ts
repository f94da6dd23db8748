/** English put loosely: "A budget, how many?", "change A to yuan", "I don't understand A, explain please", "A + B, general public budget". */
import { pattern } from '../../budget/pattern.ts';
import { ANY_FUND_EN } from '../../budget/funds.ts';
import { Rewriting } from './rewriting.ts';

/** What is money by its own name, so that "how many" of it asks how much. */
const MONEY_HEAD = '(?:budget|money|subsidy|subsidies|allowances?|fees?|costs?|expenses?|spending|expenditures?|funding|funds|salary|salaries|wages|bonus|bonuses|pensions?)';
/** Words of a plain name: whatever stands in or gets the money may well be counted. */
const OF_A_NAME = '(?:(?!(?:the|in|of|on|under|within|from|with|by|who|that|which|how|what|people|persons|families|households|residents|children|recipients|items|lines|projects|parts|kinds|number)\\b)[a-z][a-z’\'-]* ){1,4}';
const MONEY_HOW_MANY = pattern(new RegExp(`^(\\W*(?:(?:please|and|so|ok)\\W+)*(?:the |our )?${OF_A_NAME}${MONEY_HEAD}(?: for (?:the |our )?[a-z]+(?: [a-z]+)?)?)\\s*[,:–-]\\s*how many(?=\\W*(?:please|pls)?\\W*$)`, 'i'));
const HOW_MANY_MONEY = pattern(new RegExp(`\\bhow many (is|are|was) (?=(?:the |our )${OF_A_NAME}${MONEY_HEAD}(?: for (?:the |our )?[a-z]+(?: [a-z]+)?)?\\W*$)`, 'i'));

/** "Change A to yuan", "switch it into millions": another unit; nothing moved. */
const CHANGE_TO_UNIT = pattern(/^(\W*)(?:(?:please|pls|can you|could you|now|and|ok)\W+)*(?:change|switch|turn|convert|put|make|translate|express)(?: ((?:the |our )?[a-z][a-z '’-]{1,50}?))?(?: from [a-z\u4e00-\u9fff ]{1,20}?)? (?:in)?to (?:full |plain |units of )?(yuan|rmb|cny|(?:hundred )?millions?|billions?|thousands?|亿元?|元)(?: of yuan| yuan| rmb)?(?=\W*(?:please|pls|instead|for me)?\W*$)/i);

/** "I don't understand what A is, explain please": what A means; a move or a figure has no definition. */
const NOT_UNDERSTOOD = pattern(/^\W*(?:sorry\W+|hi\W+|hello\W+)?i (?:do not|don['’]?t|did not|didn['’]?t|cannot|can['’]?t) (?:really |quite |fully )?(?:understand|get|know)(?: what(?: (?:is|are|does))?)? (?:the )?(?:term |word |phrase |expression )?['"‘“]?(?!(?:why|how|which|what|it|this|that|these|those)\b)([a-z][a-z -]{3,50}?)['"’”]?(?: is| are| means?| stands for)?\s*[,.;:]? (?:(?:please|pls|can you|could you|would you) )*explain(?:,? (?:please|pls|it|that|this|to me|me))*\W*$/i);
const OF_A_FIGURE = pattern(/\b(?:changes?|rise|increase|cut|drop|fall|decrease|difference|figures?|numbers?|amounts?|percent\w*|share|why|reason)\b/i);

/** "A + B, economic classification, general public budget": where A and B are read, and no third of them. */
const SCOPE_BEHIND = pattern(/^([^,;:?]{2,60} (?:\+|plus|&) [^,;:?]{2,40}?)((?:, ?(?:(?:by|in|under|per|from|of) )?(?:the )?(?:(?:economic|functional?)(?: class(?:ification|es)?)?|(?:general public|government(?:al)? funds?) budget)){1,2})(?=\W*$)/i);

/** "Both over all A": as a share of it. */
const BOTH_OVER = pattern(/^(\W*(?:and )?(?:both|the two|those two|these two)(?: together| combined)?) (?:over|out of|divided by|relative to) (?=(?:all|the (?:whole|total|entire)|total)\b)/i);

/** "The health function": a class of the functional classification. */
const FUNCTION_OF = pattern(/^(\W*(?:(?:and|so|what(?:['’]s| is)|how much (?:is|for)|show me|give me)\W+)*(?:the |our )?(?!(?:main|by|which|what|its|each|every|per|their|this|that|same|any|key|no)\b)[a-z]+(?: (?!by\b)[a-z]+){0,2}) function(?: (?:total|sum|overall))?(?= (?:budget|spending|amount|money)\W*$|\W*$)/i);

/** "Share of the training total": the total is that of the whole, and adds nothing up. */
const SHARE_OF_A_TOTAL = pattern(/^((?!.*\b(?:both|together|combined|altogether|sum|add(?:ed)?|they|these|those|them|all|total\b.* total)\b).*\b(?:shares?|percent(?:age)?|per cent|pct|proportion|fraction|%) (?:of|in) (?:the |our )?(?:(?!(?:it|that|this|grand|overall|whole)\b)[a-z’'&-]+ ){0,4}(?!(?:it|that|this|its|the|our|grand|overall|whole|budget|revenue|income|expenditures?|spending|department|office|procurement)\b)[a-z’'-]+) totals?(?=\W*$)/i);

/** "Vehicles on fixed establishment": within it. */
const FIXED_ESTABLISHMENT = pattern(/\b(?:on|in|within|under|inside|with)(?: an?| the)? (?:fixed|permanent|regular|official|approved|authori[sz]ed)[ -](?:establishment|quota)\b/gi);

/** "Made public": published; no public that is satisfied or served. */
const MADE_PUBLIC = /\bmade (?:fully |officially )?public\b(?= *(?:[?.,;!]|$|(?:by|in|on|at|before|until|and)\b))/gi;

/** "Kindly share the allocation for A": it is told, and is no share of anything. */
const SHARE_WITH_ME = pattern(/^(\W*(?:(?:and|now|ok|thanks)\W+)*(?:(?:could|can|would|will) you (?:please |kindly )?|kindly |please |pls ))share(?: with (?:me|us))?(?= (?:the|its|their) (?:\w+ )?(?:amount|allocation|figure|number|budget|sum|total|value)s?\b)/i);

/** "Has the canteen got cheaper": whether it fell; what is cheaper than another thing is no move. */
const GOT_CHEAPER = pattern(/\b(has|have|had|did|does|is|are) ([^,;?.]{2,50}?) (?:got(?:ten)?|get|gets|become|became|getting|becoming|grown|turned) (?:any |much |a (?:lot|bit) )?(?:(cheaper|smaller|lower|less expensive)|(dearer|pricier|more expensive|costlier))(?! than\b)/gi);

/** "Out of all projects?" after an amount: its share of what is spent on them. */
const OUT_OF_PROJECTS = pattern(/^(\W*(?:and |so )?)(?:out of|of) (?:all )?(?:the |our )?(?:projects|project (?:spending|expenditure|money))(?=\W*$)/i);

/** "The projects budget": what is spent on projects; "the government fund ones": the fund's. */
const PROJECTS_BUDGET = pattern(/\b(?:the )?projects (?:budget|money|spending|total)\b/gi);
/** "The share that goes to projects" */
const SHARE_TO_PROJECTS = pattern(/\b((?:share|part|portion|proportion|percent|percentage|%|pct|fraction)(?: of (?:it|that|the total|the budget|the money|our budget))?(?: that| which)?(?: is| was)? (?:goes|going|spent|used|given|spend) (?:to|on|for) )(?:the |our )?projects(?=\W*$)/gi);
/** "What percent goes to training": its share, no rate at which it moved. */
const PERCENT_TO = pattern(/\b(?:what|which) (?:percent|percentage|%|pct|per cent) (?:is (?:spent |used |set aside |meant )?|was spent |gets? spent |goes |went |do we spend |are we spending )(?:on|to|for) (?=[a-z])/gi);
const FUND_ONES = pattern(new RegExp(`\\b(the |those |these )(${ANY_FUND_EN}) ones\\b`, 'gi'));

/** "Lottery money spent on what": what it is spent on. */
const SPENT_ON_WHAT = pattern(/^(\W*(?:and |so )?)((?!how\b|what\b|which\b)[a-z][a-z -]{2,40}?) (?:is |are |was |were |gets? )?(?:spent|used) (?:on|for) what(?=\W*$)/i);

/** "This year and last": last year. */
const AND_LAST = pattern(/\b(this year,? (?:and|vs\.?|versus|against)) (last|previous)(?=\W*$)/gi);

export function looseEnglish(message: string): string {
  return Rewriting.of(message)
    .replace(GOT_CHEAPER, (_: string, verb: string, name: string, down: string | undefined) => `${/^(?:is|are)$/i.test(verb) ? 'has' : verb} ${name} ${/^(?:did|does)$/i.test(verb) ? (down ? 'fall' : 'rise') : down ? 'fallen' : 'risen'}`)
    .replace(AND_LAST, '$1 $2 year')
    .replace(SPENT_ON_WHAT, '$1what is $2 spent on')
    .replace(OUT_OF_PROJECTS, '$1as a share of project expenditure')
    .replace(PERCENT_TO, 'what share goes to ')
    .replace(SHARE_TO_PROJECTS, '$1project expenditure')
    .replace(PROJECTS_BUDGET, 'project expenditure')
    .replace(FUND_ONES, '$1$2')
    .replace(MONEY_HOW_MANY, '$1, how much')
    .replace(HOW_MANY_MONEY, 'how much $1 ')
    .replace(SHARE_WITH_ME, '$1tell me')
    .replace(CHANGE_TO_UNIT, (_, start: string, name: string | undefined, unit: string) => `${start}${name === undefined ? '' : `${name} `}in ${unit}`)
    .replace(NOT_UNDERSTOOD, (words: string, name: string) => (OF_A_FIGURE.test(name) ? words : `what does ${name} mean?`))
    .replace(SCOPE_BEHIND, (_, names: string, scope: string) => `${names}${scope.split(/, ?/).filter(Boolean).map((one) => ` ${inScope(one)}`).sort().join('')}`)
    .replace(BOTH_OVER, '$1 as a share of ')
    .replace(FUNCTION_OF, '$1 class')
    .replace(SHARE_OF_A_TOTAL, '$1')
    .replace(MADE_PUBLIC, 'published')
    .replace(FIXED_ESTABLISHMENT, 'within the establishment')
    .text;
}

function inScope(said: string): string {
  const kind = said.replace(/^(?:by|in|under|per|from|of) /i, '').replace(/^the /i, '');
  return /budget/i.test(kind) ? `in the ${kind}` : `by ${/^econ/i.test(kind) ? 'economic' : 'functional'} classification,`;
}
