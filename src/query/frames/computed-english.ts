/** English turns of phrase for what is computed of names: shares and changes of a sum, what is left, per day, places of a ranking set apart. */
import { Rewriting } from './rewriting.ts';

const NAME = '[^,;:?]{3,90}?';
const LIST = '[^;:?]{3,140}?';
const ALL = "(?:(?:the |our |its |your )?(?:total|whole|entire|overall|full|department(?:al)?|office(?:['’]s)?)(?: department(?:al)?| office)? (?:budget|spending|expenditures?)|(?:the |our )?(?:total|budget)|all (?:of )?(?:our |the )?(?:spending|expenditures?))";
const END = '(?=\\W*$)';
/** A move that is left out is no name. */
const NO_MOVE = '(?!(?:the |its |that |this )*(?:increase|rise|growth|cut|reduction|fall|decrease|drop|jump)\\b)';
const OUT = '(?:but|except(?: for)?|other than|apart from|aside from|besides|save for|bar)';
const TOP = '(?:largest|biggest|most expensive|costliest|highest(?:-budget)?|top)';
const LAST = '(?:smallest|least expensive|cheapest|lowest)';
const NUMBER = '(two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';
const MORE = '(?:larger|bigger|higher|more|greater)';
const LESS = '(?:smaller|lower|less)';
const SHARE = '(?:share|percent(?:age)?|proportion|fraction|part|portion)';
const TOGETHER = '(?:together|combined|jointly|in total|altogether|taken together|put together|between them)';
const PARTS = '(?:make up|represent|account for|take(?: up)?|come to|constitute|form)';
const YEAR = '(?:the |its )?(?:last year|previous year|prior year|year before|20\\d\\d)';

const FRAMES: readonly (readonly [RegExp, string])[] = [
  // "What share of the total are A and B together": of their sum.
  [new RegExp(`^\\W*(?:and |so )?(?:${TOGETHER},? )?(?:what|which) ${SHARE} of (${NAME}) (?:is|are|do|does|did|would|goes to|go to) (${LIST}) (?:${PARTS} ${TOGETHER}|${TOGETHER}(?: ${PARTS})?)${END}`, 'i'), 'the sum of $2 as a share of $1'],
  [new RegExp(`^\\W*(?:and |so )?(?:${TOGETHER},? )(?:what|which) ${SHARE} of (${NAME}) (?:is|are|do|does) (${LIST})(?: ${PARTS})?${END}`, 'i'), 'the sum of $2 as a share of $1'],
  [new RegExp(`^\\W*(?:what(?:['’]s| is) )?(?:the )?(?:combined|total|joint|aggregate|cumulative) ${SHARE} of (${LIST} and ${LIST}) in (${ALL}|project expenditure)${END}`, 'i'), 'the sum of $1 as a share of $2'],
  // "By what percentage is A larger than B"
  [new RegExp(`^\\W*(?:and |so )?by (?:what|how many) (?:percent(?:age)?|per cent|%) (?:is|are|was|were|does|do) (${NAME}) ${MORE} than (${NAME})${END}`, 'i'), 'how many percent more is $1 than $2'],
  [new RegExp(`^\\W*(?:and |so )?by (?:what|how many) (?:percent(?:age)?|per cent|%) (?:is|are|was|were|does|do) (${NAME}) ${LESS} than (${NAME})${END}`, 'i'), 'how many percent less is $1 than $2'],
  [new RegExp(`^\\W*(?:the )?(${NAME}) (?:is|are) (?:what|how many) (?:percent(?:age)?|per cent|%) ${MORE} than (${NAME})${END}`, 'i'), 'how many percent more is $1 than $2'],
  [new RegExp(`^\\W*(?:the )?(${NAME}) (?:is|are) (?:what|how many) (?:percent(?:age)?|per cent|%) ${LESS} than (${NAME})${END}`, 'i'), 'how many percent less is $1 than $2'],
  // "If you remove A from B, what's left", "take A out of B", "everything in B but A": B without A.
  [new RegExp(`^\\W*(?:and |so )?if (?:we|you|i|one) (?:remove|drop|take(?: out)?|leave out|exclude|strip out|take away|cut|deduct|subtract) (${NAME}) (?:from|out of|off) (${NAME}),? (?:what(?:['’]s| is| would be)? (?:left|remaining|remains)|how (?:much|big|large)\\b[^,;?]{0,30}|what remains)${END}`, 'i'), '$2 minus $1'],
  [new RegExp(`^\\W*(?:and |so )?if (?:we|you|i|one) (?:remove|drop|leave out|exclude|strip out|take away|cut|ignore) (${NAME}), how (?:much|big|large)(?: (?:is|would|will|of))? (?:the )?(${NAME})(?: (?:remains?|(?:would |will )?be(?: left)?|(?:is|are) left|would remain))?${END}`, 'i'), '$2 minus $1'],
  [new RegExp(`^\\W*(?:leaving|putting|setting) (${NAME}) (?:aside|out|to one side), how (?:much|big|large) (?:is|are|would) (${NAME})(?: be)?${END}`, 'i'), '$2 minus $1'],
  [new RegExp(`^\\W*(?:please )?take (${NAME}) (?:out of|off|away from|from) (${NAME})[:,;.]? (?:and )?(?:how much (?:is that|is left|remains)|what(?:['’]s| is) left|what remains|what does that leave)${END}`, 'i'), '$2 minus $1'],
  [new RegExp(`^\\W*(?:how much is )?(?:everything|all) (?:in|of|within) (?:the )?(${NAME}) ${OUT} (?:the )?(${NAME})(?:, (?:how much|total|in total))?${END}`, 'i'), '$1 minus $2'],
  // The whole budget without it.
  [new RegExp(`^\\W*how (?:big|large|much|high) would (${ALL}) be without ${NO_MOVE}(${NAME})${END}`, 'i'), 'total expenditure minus $2'],
  [new RegExp(`^\\W*how much of (?:${ALL}) (?:remains|is left|would be left|stays) (?:once|after|when|if|without) (${NAME})(?: (?:is|are|has been|have been) (?:taken (?:out|off|away)|removed|deducted|excluded|paid|left out))?${END}`, 'i'), 'total expenditure minus $1'],
  [new RegExp(`^\\W*how much (?:is|are|do we|do they|will be|was) (?:spent|spend|going|budgeted) (?:on |to |for )?(?:everything|all) ${OUT} (?!(?:it|that|this|them|those)\\b)(?:the )?(${NAME})${END}`, 'i'), 'total expenditure minus $1'],
  [new RegExp(`^\\W*(?:how much (?:is|are|was) )?all (?:of )?(?:the |our )?(?:spending|expenditures?|money) ${OUT} (?!(?:it|that|this|them|those)\\b)(?:the )?(${NAME})(?:, (?:how much|total|in total)(?: is (?:it|that))?)?${END}`, 'i'), 'total expenditure minus $1'],
  // "Total spending, A not included", "how much is the budget if you leave out A": the whole without it.
  [new RegExp(`^\\W*(?:how (?:much|big|large) (?:is|would be|are) )?(${ALL}|project expenditure),? (?:if (?:we|you|i|one) (?:leave out|ignore|exclude|drop|take out|do not count|cut)|ex|net of) (?:the )?(${NAME})(?:,? how much)?${END}`, 'i'), '$1 minus $2'],
  [new RegExp(`^\\W*(?:the )?(${NAME}),? (?:with )?(?:the )?(${NAME}) not (?:included|counted|considered)(?:,? how much)?${END}`, 'i'), '$1 minus $2'],
  [new RegExp(`^\\W*how much (?:total )?(?:spending|expenditure) is there (?:besides|apart from|other than|without|beyond) (?:the )?(${NAME})${END}`, 'i'), 'total expenditure minus $1'],
  [new RegExp(`^\\W*what would (${ALL}) be (?:had (?:we|they|it) not had|without|if (?:we|they|it) (?:did|had) not (?:have|had)) ${NO_MOVE}(?:the )?(${NAME})${END}`, 'i'), 'total expenditure minus $2'],
  [new RegExp(`^\\W*what (?:remains|is left|would be left) of (?:the )?(${NAME}) (?:if|when|once|after) (?:the )?(${NAME}) (?:is|are|gets?) (?:cut|dropped|removed|taken out|deducted|cancelled)${END}`, 'i'), '$1 minus $2'],
  [new RegExp(`^\\W*(?:please )?(?:deduct|subtract|remove|take) (?:the )?(${NAME}) from (?:the )?(${NAME}),? (?:and )?(?:what is|what(?:['’]s)?|how much is|what do we have) (?:left|remaining)${END}`, 'i'), '$2 minus $1'],
  [new RegExp(`^\\W*how much of (?:the )?(${NAME}) (?:goes|is spent|is used) (?:elsewhere|on things other|for other things) than (?:on |for )?(?:the )?(${NAME})${END}`, 'i'), '$1 minus $2'],
  [/^(\W*(?:and |so )?)how much of (?:the |our )?(?:total|whole|entire) budget (?:is|would be|remains|stays) ?(?:left|over|left over)?(?=\W*$)/i, '$1what is left of the total budget'],
  // How far one is over another.
  [new RegExp(`^\\W*how much (?:do|does|did|will) (?:we|they|the office) (?:put into|spend on|pay for|give to) (${NAME}) (?:over and above|beyond|on top of|more than) (?:the )?(${NAME})${END}`, 'i'), 'how much more is $1 than $2'],
  [new RegExp(`^\\W*in (?:money|yuan|amount|cash),? how far (?:is|are) (${NAME}) (?:from|off|away from) (?:the )?(${NAME})${END}`, 'i'), 'difference between $1 and $2'],
  [new RegExp(`^\\W*how much (?:more )?(?:would|does|do|will) (${NAME}) need to (?:match|reach|equal|catch up with) (?:the )?(${NAME})${END}`, 'i'), 'difference between $1 and $2'],
  [new RegExp(`^\\W*how much more than (${NAME}) (?:is|are) (${NAME} and ${NAME}) (?:together|combined|in total|altogether)${END}`, 'i'), '$2 together minus $1'],
  [/^(\W*)how much (?:is |lies )?between (?:them|the two|these two)(?=\W*$)/i, '$1what is the difference between them'],
  // A share of all of it, the other way round.
  [new RegExp(`^\\W*relative to (${ALL}),? how (?:big|large|high|much) (?:is|are) (?:the )?(${NAME})${END}`, 'i'), '$2 as a share of $1'],
  // "So all three make?": a statement that is left open asks what they make.
  [/^(\W*(?:(?:and|so|then|ok|right),? )*)(?:all|the|these|those|both)(?: (?:of (?:them|these|those)|two|three|four|five|six))? (?:make|come to|add up to|amount to|total)(?: (?:what|how much))?(?=\W*$)/i, '$1what do they all add up to'],
  // "Per in-post civil servant": those in post.
  [/\bin-post (civil servants?|staff|employees?|officials?|cadres|people|workers?)\b/i, '$1 in post'],
  [new RegExp(`^(\\W*(?:and |so )?)how much ((?!of\\b|more\\b|less\\b|money\\b|is\\b)[a-z]+) (?:is|was) there in (?:the |our )?(procurement)${END}`, 'i'), '$1how much is $2 in $3'],
  // Added up.
  [/^(\W*(?:please )?)(?:tally(?: up)?|(?:total|tot) up) (?=[a-z][^,;:?]{2,60} and )(?![^?]*\b(?:with|against|budget|expenditure and|revenue)\b)/i, '$1add up '],
  [new RegExp(`^\\W*(?:the )?(${NAME}) as well as (?:the )?(${NAME})\\s*[:,–-]\\s*(?:the )?(?:total|sum)(?: amount)?${END}`, 'i'), '$1 plus $2'],
  [new RegExp(`\\b(?:aggregate|grand total|tally) (?:of|for) (?:the )?${NUMBER} ${TOP} projects\\b`, 'gi'), 'sum of the $1 largest projects'],
  [new RegExp(`^\\W*(?:how much|what) (?:do|does|would|will) (?:the )?(?:top |${NUMBER} )?${TOP} projects (?:come to|amount to|run to|swallow|absorb|eat up)(?: in total| altogether)?${END}`, 'i'), 'sum of the $1 largest projects'],
  [new RegExp(`^\\W*(?:what is )?(?:the )?(?:total|sum|aggregate)(?: amount)? (?:of|for) (?:all )?(?:the )?projects ((?:above|over|below|under|exceeding|larger than|smaller than|more than|less than) [^,;:?]{2,30})${END}`, 'i'), 'what do the projects $1 add up to'],
  // Per day, in other words; equal parts.
  [new RegExp(`^\\W*(?:what is )?(?:the )?average day (?:for|of) (${NAME})(?:[:,] how much)?${END}`, 'i'), '$1 per day'],
  [new RegExp(`^\\W*how much of (${NAME}) falls on (?:each|every|a) (day|month)${END}`, 'i'), '$1 per $2'],
  [/\bper calendar (?=day|month)/gi, 'per '],
  [/(?<=[a-z)]),? averaged by (?=(?:day|month)\W*$)/gi, ' per '],
  [/^(\W*(?:the )?)daily (?:spend|spending|cost|expense) (?:on|of|for) (?=[a-z])/i, '$1how much per day is '],
  [/^\W*(?:in |into )?(\d{1,4}) equal (?:parts|shares|portions)[,:]? (?:how much|what) (?:is|would be|does) (?:one|each)(?: part| share| get)?(?=\W*$)/i, 'divided by $1'],
  // "A less B equals what", "how many yuan lie between A and B"
  [new RegExp(`^\\W*(?:what(?:['’]s| is) )?(?:the )?(${NAME}) less (?:the )?(${NAME}) (?:equals?|is|makes) (?:what|how much)${END}`, 'i'), '$1 minus $2'],
  [/\bhow (?:many yuan|much(?: money)?) (?:lies?|is there|stands?) between\b/gi, 'what is the difference between'],
  [/\b(?:joint|aggregate|collective) (?=(?:cost|costs|budget|amount|total|spending|expenditure) (?:of|for)\b)/gi, 'combined '],
  [new RegExp(`^\\W*what (?:would|do|does|will|did) (${NAME}) (?:together|along|combined|taken together) with (${NAME}) (?:come|add up|amount|total|sum)(?: up)?(?: to)?${END}`, 'i'), 'how much are $1 and $2 combined'],
  // The moves of a sum.
  [new RegExp(`^\\W*(?:what(?:['’]s| is) )?(?:the )?(?:total|combined|net|joint|overall|aggregate|collective) change (?:in|of) (${LIST} and ${LIST})(?: (?:together|combined))? (?:versus|vs\\.?|against|since|from|compared (?:with|to)|over|on) ${YEAR}${END}`, 'i'), 'how much did $1 together change from last year'],
  [new RegExp(`^\\W*(?:the )?(${NAME}) (?:plus|\\+) (?:the )?(${NAME})\\s*[:,;–-]\\s*(?:the )?(?:total |combined )?change (?:on|from|since|against|versus|vs\\.?|over) ${YEAR}${END}`, 'i'), 'how much did $1 and $2 together change from last year'],
  [new RegExp(`^\\W*(?:the )?change (?:in|of) (${NAME}) (?:minus|less) (?:the )?change (?:in|of) (${NAME})${END}`, 'i'), 'difference between the changes of $1 and $2'],
  [new RegExp(`^\\W*how much (?:were|was) (${LIST} and ${LIST}) (?:together|combined|in total|altogether) (?:in )?${YEAR}${END}`, 'i'), '$1 combined in last year'],
  [new RegExp(`^\\W*what (?:was|were) the (?:total|sum) (?:of|for) (${LIST} and ${LIST}) (?:in )?(?:the )?(?:year before|previous year|prior year|last year)${END}`, 'i'), '$1 combined in last year'],
  [new RegExp(`^\\W*(?:what(?:['’]s| is) )?(?:the )?monthly (?:total|sum|cost) (?:of|for) (${LIST} and ${LIST})${END}`, 'i'), '$1 together per month'],
  // Per day, and what a bare division means.
  [/^(\W*(?:and |so |what about |how about )?)daily(?=\W*$)/i, '$1per day'],
  [/(?<=[a-z)],? )(?:,\s*)?daily(?=\s*\?\s*$)/i, 'per day'],
  [/\bon a daily basis\b|\b(?:spread |spread out )?over 365 days\b/gi, 'per day'],
  [new RegExp(`^\\W*every day,? (how much (?:do|does|did|will) (?:we|they|the office) (?:spend|pay) on ${NAME})(?: on average)?${END}`, 'i'), '$1 per day'],
  [/\b(how much (?:is|are|gets?) )spent on ([^,;:?]{3,90}?) each day(?=\W*$)/i, '$1$2 per day'],
  [/^(\W*(?:and |so |now )?)divide (?:it|that|this|them) (?:by|among|amongst|between|across|over) (?=\d+\W*$)/i, '$1divided by '],
  [new RegExp(`^\\W*(?:the )?(${NAME}) (?:divided by|over|as a ratio to) (${ALL})${END}`, 'i'), '$1 as a share of total expenditure'],
  [new RegExp(`(?<=how (?:large|big|high|much) is ${NAME}) (?:relative to|in relation to|compared (?:with|to)) (${ALL})${END}`, 'i'), ' as a share of $1'],
  [new RegExp(`^\\W*how many times(?: over)? (?:could|can|would|does|will) (${NAME}) (?:pay for|cover|buy|fund|finance) (?:the )?(${NAME})${END}`, 'i'), '$1 is how many times $2'],
  [new RegExp(`^\\W*(?:what (?:does|would) (?:a|one|each|an average) project cost on average|project expenditure divided by (?:the )?(?:number|count) of projects|(?:what is )?(?:the )?project expenditure per project)${END}`, 'i'), 'average project budget'],
  // What one of the things has.
  [/\ball(?: of)?(?: the| our)? projects cost (?=(?:less|more|over|under|at least|at most|no more|no less|below|above)\b)/gi, 'every project costs '],
  [/\b(an?|one|each|every|a single) ((?!(?:square|cubic)\b)[a-z]+(?: [a-z]+)?) costs (?=(?:less|more|over|under|about|around|at least|at most|nearly|almost|roughly|no more|no less|below|above|not|[¥\d])\b)/gi, '$1 $2 takes '],
  [new RegExp(`^(\\W*(?:is it true that )?)(?:an?|one|each|every) (square met(?:re|er)) of (${NAME}) (?:costs?|is|comes to|takes)\\b`, 'i'), '$1$3 per $2 is'],
  [new RegExp(`^(\\W*(?:and |so )?)(?:how much|what) (?:does|do|will) (?:an?|one|each|every) (square met(?:re|er)) of (${NAME}) (?:cost|take|come to)${END}`, 'i'), '$1how much is $3 per $2'],
  // What is shared out among people.
  [new RegExp(`^\\W*(?:what|how much) (?:does|do) each (${NAME}) (?:cost|get|receive|take)(?: us)? in (${NAME})${END}`, 'i'), '$2 per $1'],
  [new RegExp(`^\\W*(?:the )?(${NAME}) divided by (?:the )?(?:number of )?((?:staff|people|persons|employees|retirees|posts)(?: in post)?)${END}`, 'i'), '$1 per person of the $2'],
  // Places of a ranking added up, set apart, left out.
  [new RegExp(`\\b(?:the )?total (?:of|for) (?:the )?${NUMBER} ${TOP} projects\\b`, 'gi'), 'sum of the $1 largest projects'],
  [new RegExp(`^\\W*(?:please )?(?:take|pick) (?:the )?${NUMBER} ${TOP} projects,? (?:and )?(?:add|sum)(?: them| these| it)?(?: all)?(?: up)?(?: together)?${END}`, 'i'), 'sum of the $1 largest projects'],
  [new RegExp(`\\bhow much of (project expenditure|the total budget|total expenditure) (?:do|does|is in|are) (?:the )?${NUMBER} ${TOP} projects (?:take|get|make up|represent|account for|have|use)?(?: up)?,? (?:in|as an?) (?:percent(?:age)?|per cent|%)`, 'gi'), 'what share of $1 do the $2 largest projects make up'],
  [new RegExp(`\\b(?:difference|gap|distance) between (?:the )?two ${TOP} projects\\b`, 'gi'), 'difference between the largest and the second largest project'],
  [new RegExp(`^\\W*(?:the )?${TOP} project (?:minus|less) (?:the )?(?:second|next) ${TOP}(?: project)?${END}`, 'i'), 'difference between the largest and the second largest project'],
  [new RegExp(`^\\W*(?:the )?${TOP} project (?:minus|less) (?:the )?${LAST}(?: project| one)?${END}`, 'i'), 'difference between the largest and the smallest project'],
  [new RegExp(`\\b(?:gap|difference|distance) between (?:the )?(?:most|${TOP})(?: project)? and (?:the )?(?:least expensive|${LAST})(?: project| one)?${END}`, 'i'), 'difference between the largest and the smallest project'],
  [new RegExp(`^\\W*(?:the )?range of (?:the )?project (?:amounts?|budgets?|sizes?)(?:, (?:biggest|largest) to (?:smallest|lowest))?${END}`, 'i'), 'difference between the largest and the smallest project'],
  [new RegExp(`^\\W*by how much (?:does|is) (?:the )?${TOP} project (?:exceed|bigger than|larger than|above|ahead of|more than) (?:the )?${LAST}(?: project| one)?${END}`, 'i'), 'difference between the largest and the smallest project'],
  [new RegExp(`^\\W*(?:how much (?:is|are) |what(?:['’]s| is) )?(?:the )?(?:sum of |total of )?(?:all|everything)(?: of)?(?: the| our)? projects ${OUT} (?:the )?${TOP}(?: project| one)?(?:,? (?:total|in total|how much|together|combined|altogether))*${END}`, 'i'), 'project expenditure without the largest project'],
  [new RegExp(`^\\W*(?:how much (?:is|are) |what(?:['’]s| is) )?(?:the )?(?:sum of |total of )?(?:all|everything)(?: of)?(?: the| our)? ${OUT} (?:the )?${TOP} project(?:,? (?:total|in total|how much|together|combined|altogether))*${END}`, 'i'), 'project expenditure without the largest project'],
  [new RegExp(`^\\W*(?:the )?(?:sum|total) of (?:the )?(?:remaining|other) projects (?:once|when|after|without) (?:the )?${TOP}(?: project| one)?(?: (?:is|was) (?:removed|taken out|left out|excluded|dropped))?${END}`, 'i'), 'project expenditure without the largest project'],
];

export function computedEnglish(message: string): string {
  return Rewriting.of(message).through(FRAMES).text;
}
