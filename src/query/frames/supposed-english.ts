/** What somebody supposes, in the words that suppositions are read in: money that is spent or used, money that comes on top, an amount doubled, an amount to be reached. */
import { pattern } from '../../budget/pattern.ts';
const IF = '(?:and |so |then |ok,? )*(?:(?:what )?(?:if|suppose|supposing|assuming|once|when|after) |by [a-z]+ |so far |already )*';
const WE = "(?:(?:we|they|you|i)(?:['’]ve| have| had)? )?(?:already )?";
const PART = '(?<said>(?:about |roughly )?(?:\\d[\\d,.]*(?: ?(?:%|per ?cent|million|万元?|wan))?(?: yuan)?|half|a (?:third|quarter|fifth|tenth)))';
const NAME = "(?:the |our |its )?(?<subject>[a-z][a-z '’&-]{1,40}?)(?: money| budget| fund(?:s|ing)?| line)?";
const WHEN = '(?: (?:so far|already|until now|by [a-z]+|this year|in [a-z]+|up to now))*';
const LEFT = "(?:how much|what)(?:['’]s| is| do we have| would be| will be| does that leave(?: us)?)?(?: still)?(?: (?:left|remains?|remaining|is left|be left))?(?: then| of it)?";
const SEP = '\\s*[,:;.?–—-]+\\s*(?:and |so )?';
/** "We have already used 100 of the canteen money. What is left?" */
const SPENT = pattern(new RegExp(`^\\W*${IF}${WE}(?:spen[dt]|used?|using) ${PART}(?: of (?:the |our |its )?\\d[\\d,]*)? (?:of|from|out of|on|for) ${NAME}${WHEN}${SEP}${LEFT}\\W*$`, 'i'));
/** "If half of A is used by June, how much is left?" */
const IS_USED = pattern(new RegExp(`^\\W*${IF}${PART} (?:of|from) ${NAME} (?:is|are|was|were|has been|gets) (?:already )?(?:used|spent|gone|taken)(?: up)?${WHEN}${SEP}${LEFT}\\W*$`, 'i'));
/** "What remains of A if we spend 150 of it?" */
const REMAINS = pattern(new RegExp(`^\\W*(?:and |so )?(?:what|how much)(?: (?:is left|remains?|would be left|will be left|would remain|is there left))? (?:of|in|from) ${NAME} (?:if|when|once|after) ${WE}(?:spen[dt]|used?|take|took) ${PART}(?: (?:of|from|out of) (?:it|that))?${WHEN}\\W*$`, 'i'));
/** "If A gets 24 more, what does it have?" */
const GETS_MORE = pattern(new RegExp(`^\\W*${IF}${NAME} (?:gets?|got|receives?|received|had|has|is given|was given) (?:another )?${PART} (?<way>more|extra|less|fewer|on top)${SEP}(?:how much|what)(?: (?:is|would|will|does|do))?(?: (?:it|that|they))?(?: (?:be|have|has|come to|get|make|then|now|is))*\\W*$`, 'i'));
/** "Add 50 to A: how much then?" */
const ADD_TO = pattern(new RegExp(`^\\W*(?:and |so |then |please )*(?<verb>add|put|take|subtract|deduct) (?:another )?${PART} (?:to|on top of|onto|from|off|away from) ${NAME}${SEP}(?:how much|what)(?: (?:is|would|will|does|do))?(?: (?:it|that|this|the result))?(?: (?:be|have|has|come to|make|then|now|is|left))*\\W*$`, 'i'));
/** "Double A, what's that?" */
const DOUBLE = pattern(/^\W*(?:and |so |please )*(?:double|twice) (?:the |our )?(?<subject>[a-z][a-z '’&-]{1,40}?)(?: budget| money)?\s*[,:;.?–—-]+\s*(?:how much|what)(?:['’]s| is| would)?(?: (?:it|that|this))?(?: (?:be|is|come to|make|then))*\W*$/i);

/** Null-safe: a message that supposes nothing so stays as it is. */
export function supposedEnglish(message: string): string {
  if (!/[a-z]{3}/i.test(message) || /[\u4e00-\u9fff]{2}(?!元)/.test(message.replace(/万元?|亿元?/g, ''))) return message;
  const spent = (SPENT.exec(message) ?? IS_USED.exec(message) ?? REMAINS.exec(message))?.groups;
  if (spent?.['subject'] !== undefined && !POINTS.test(spent['subject'])) return `if the ${spent['subject']} were cut by ${rate(spent['said'])}, what is left?`;
  const more = GETS_MORE.exec(message)?.groups;
  if (more?.['subject'] !== undefined && !POINTS.test(more['subject'])) return `if the ${more['subject']} were ${/less|fewer/i.test(more['way'] ?? '') ? 'cut' : 'raised'} by ${rate(more['said'])}, what would the ${more['subject']} be?`;
  const added = ADD_TO.exec(message)?.groups;
  if (added?.['subject'] !== undefined && !POINTS.test(added['subject'])) return `if the ${added['subject']} were ${/add|put/i.test(added['verb'] ?? '') ? 'raised' : 'cut'} by ${rate(added['said'])}, what would the ${added['subject']} be?`;
  const doubled = DOUBLE.exec(message)?.groups?.['subject'];
  return doubled !== undefined && !POINTS.test(doubled) ? `what is twice the ${doubled}?` : message;
}

/** What was spoken of before has no name here. */
const POINTS = pattern(/^(?:it|that|this|them|those|these|they|which)\b/i);

function rate(said = ''): string {
  return said.replace(/^(?:about|roughly) /i, '');
}
