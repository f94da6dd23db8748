/** "A is 253, ok to print?", "can I say that B rose by 54": whether a statement may go out as it is asks whether it is true. */
import { pattern } from '../../budget/pattern.ts';

const SAY = '(?:say|write|print|publish|report|put|state|quote|use|post|claim|run|release|announce|note|cite|send|tweet|go with|run with|file|submit|tell (?:people|them|readers|everyone|him|her|the (?:boss|press|council|public))|write down|put down|put out)';
const FIT = '(?:ok(?:ay)?|fine|safe|right|correct|accurate|fair|true|good|alright|all right|legit|wrong|valid|cool|enough)';
const SO = '(?: (?:it|that|this|so|as is|as it (?:is|stands)|like (?:that|this)|in (?:the|our|my|a) [a-z ]{3,20}|out|to (?:the )?(?:press|public|print|everyone)))*';
const LEAVE = `(?:(?:so|and|then) )?(?:(?:(?:is|are|would) (?:it|this|that|we|i)(?: be)?|it is|it['’]s|am i|that['’]s) )?${FIT}(?: for (?:me|us|you|them))? to (?:${SAY}|go)${SO}|(?:(?:so|and|then) )?(?:may|can|could|should|shall) (?:i|we|you|they) (?:safely |just )?${SAY}${SO}|good to go|can that go out|does that hold|is that safe`;
/** Behind the statement. */
const MAY_IT_BE_SAID = pattern(new RegExp(`\\s*(?:[,.;:!]|\\s[-–—])\\s*(?:${LEAVE})\\s*\\?*\\s*$`, 'i'));
/** Before it. */
const MAY_I_SAY = pattern(new RegExp(`^\\W*(?:(?:so|and|ok|then) )*(?:(?:(?:is|would) (?:it|this)(?: be)?|it is|am i|are we|would i be)? ?${FIT}(?: for (?:me|us))? (?:to (?:${SAY})|(?:in )?(?:say|writ|print|report|stat|claim)ing)|(?:may|can|could|should|shall) (?:i|we) (?:safely |just )?${SAY}) (that )?(?!how\\b|what\\b|which\\b|who\\b|why\\b|when\\b|where\\b|if\\b|whether\\b|something\\b|anything\\b|it\\b|this\\b|them\\b)([^?]{6,})\\?*\\s*$`, 'i'));
const STATES = pattern(/\b(?:is|are|was|were|['’]s|got|gets?|has|have|had|costs?|takes?|took|rose|fell|grew|went|goes|dropped|shrank|makes?|came|comes|stays?|stayed|equals?|totals?|receives?|received|remains?|remained|increased|decreased|declined|gained|lost|amounts?|accounts?|exceeds?|doubled|tripled|trebled|quadrupled|halved|jumped|climbed|moved|changed|slashed|trimmed|axed|hiked|boosted|raised|lowered|cut|spends?|spent|pays?)\b/i);
const JUDGED = pattern(new RegExp(`^\\W*(?:(?:so|and|ok|then) )*(?:(?:is|would) (?:it|this)(?: be)?|it is) ${FIT}\\b`, 'i'));
/** "Put 391 for the contingency money": the amount, then what it is of. */
const AMOUNT_FIRST = pattern(/^((?:rmb ?|cny ?|¥ ?)?\d[\d,.]*(?: ?(?:million|wan|万元?|yuan|%|percent))?) (?:for|as|against|next to|beside|under) (?:the |our )?([a-z\u4e00-\u9fff][^,;?]{3,50})$/i);

/** 「接待费没变，可以这么写吗」 */
const MAY_IT_BE_SAID_ZH = pattern(/[，,。]\s*(?:我)?(?:能不能|可不可以|能否|可否|能|可以|好不好)(?:就)?(?:这么|这样|照这个|照这么|如此|直接)?(?:写|登|发|说|报|印|用|公布|发布|刊登|引用|讲)(?:出去|上去|进去)?(?:吗|么|嘛)?[?？]*\s*$/);
const STATES_ZH = pattern(/[是为有没变涨降增减升跌持平]|\d/);

export function withoutMayISay(message: string): string {
  const behind = message.replace(MAY_IT_BE_SAID, '');
  if (behind !== message) return STATES.test(behind) || /\d/.test(behind) ? `${behind.replace(/^\W*(?=[a-z\u4e00-\u9fff])/i, '')}, right?` : message;
  const [, that, said] = MAY_I_SAY.exec(message) ?? [];
  const [, amount, name] = AMOUNT_FIRST.exec(said?.trim() ?? '') ?? [];
  if (amount !== undefined && name !== undefined) return `${name} is ${amount}, right?`;
  if (said !== undefined && STATES.test(said) && (that !== undefined || /\d/.test(said) || JUDGED.test(message))) return `${said.trim()}, right?`;
  const zh = message.replace(MAY_IT_BE_SAID_ZH, '');
  return zh !== message && STATES_ZH.test(zh) && !/多少|几|什么|哪|谁|怎/.test(zh) ? `${zh}，对吗？` : message;
}
