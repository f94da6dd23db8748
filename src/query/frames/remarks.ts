/**
 * "Reporters like it short", "my photographer asks", "I'm drawing the org chart": a clause beside the question whose
 * subject is a person and whose words no budget has says who asks, or why. It names nothing that is asked for.
 */
import { pattern } from '../../budget/pattern.ts';
import type { Query } from '../query.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { parseQuestion } from '../parse.ts';
import { ASKS } from '../questions.ts';

const CLAUSE_END = pattern(/(?<=[;:?!\n])|(?<!\d)(?<=,)|(?<=,)(?!\d)|(?<=\.)(?=\s)|(?<=\s[-–—]\s)/);
/** Somebody: of one's own, oneself, or a person by trade or kin. */
const KIN = 'mothers?|mums?|moms?|fathers?|dads?|brothers?|sisters?|cousins?|aunts?|uncles?|wife|husband|sons?|daughters?|kids?|friends?|neighbou?rs?|boss(?:es)?|colleagues?|chiefs?|anchors?|hosts?|clients?|students?|interns?|team|class|audience|press|public|newsroom|editorial desk|desk|people|folks|everyone|everybody|someone|somebody|nobody';
const PERSON = `(?:[a-z]{2,}(?:ers?|ors?|ists?|ians?|ants?)|${KIN})`;
const OWN = `(?:my|his|her)(?: [a-z-]+){0,2} [a-z-]+`;
/** What somebody does: "asks", "like it", "is drawing", "can't stand". */
const ADVERB = '(?:(?:always|never|really|just|only|still|also|often|all|both|simply) )?';
const BE = "(?:is|are|was|were|['’]s|['’]re|has|have|had|will|would|wo|ca|do|does|did|can|could|must|should|needs? to|wants? to)";
const TAKEN_FOR_VERBS = 'thinks?|likes?|loves?|hates?|asks?|wants?|needs?|prefers?|reads?|says?|draws?|writes?|insists?|complains?|worr(?:y|ies)|bets?|dislikes?|enjoys?|forgets?|expects?|keeps?|counts?|collects?|cares?|wonders?|checks?|prints?|edits?|doubts?|knows?|hopes?|fears?|runs? out|teach(?:es)?|stud(?:y|ies)|translates?|visits?|sleeps?|nags?|waits?|love|hope';
const REMARK = [
  new RegExp(`^\\W*(?:and |but |because |since |as |so )?(?:${OWN}) ${ADVERB}(?:${BE}\\b|[a-z]{2,}s\\b)`, 'i'),
  new RegExp(`^\\W*(?:and |but |because |since |as |so )?(?:(?:our|the|their|some|most|all)(?: [a-z-]+)? )?${PERSON} ${ADVERB}(?:${BE}|${TAKEN_FOR_VERBS})\\b`, 'i'),
  new RegExp(`^\\W*(?:and |but |because |since |as |so )?(?:i|we)(?:['’ ]?(?:m|am|re|are)\\b ${ADVERB}[a-z]+ing\\b| ${ADVERB}(?:${TAKEN_FOR_VERBS})\\b)(?! (?:to know|what|how|which|who|why|if|whether|for|about)\\b)`, 'i'),
];
const LIKING = pattern(/\b(?:likes?|loves?|hates?|dislikes?|enjoys?)$/i);
/** 「我刚调过来」, 「领导让我摸个底」, 「采购这块我头回接手」: somebody, and what is done before or around the asking. */
const REMARK_ZH = pattern(/^(?:哎|唉|那个|话说|因为|由于|是这样|[\u4e00-\u9fff]{0,5}(?=我(?:是)?(?:头[一]?回|第一次|刚)))?(?:我们?|咱们?|俺|本人|他们?|她们?|领导|书记|主任|科长|处长|局长|所长|站长|老板|老大|同事|上面|上头|区里|局里|街里|对面|客户|记者|审计组?|办公室)(?:这边|那边|这儿|今天|明天|下午|上午|待会儿?|等会儿?|马上|现在|都|又|老|一直|这几?天|刚才?)*(?:刚|让|叫|催|急|等着?|赶|正在?|在(?=[写做整准开]|等)|准备|打算|头[一]?回|第一次|才来|新来|是新|初来|接手|调[过来]|要(?=[交写开汇报做去]|我(?!们?(?:街道|单位|局)))|想(?=[摸了心]|先))/);
/** What such a clause is about: nothing that a budget has. */
const IDLE_ZH = pattern(/摸(?:[摸个一]{0,2})?底|心里有(?:个)?数|了解(?:一下)?情况|写(?:个)?(?:材料|稿子?|报告|简报|总结|PPT)|做(?:个)?(?:表|PPT|材料|汇报)|开会|汇报|交差|报(?:个)?数|接手|调过来|刚来|新来|上手|入职|熟悉(?:一下)?(?:情况|业务)?|对(?:一下)?账|答复|回复|回话/g);
/** What it says of the unit that is wanted. */
const UNIT = pattern(/\bin (?:(?:whole|plain) )?(millions?|billions?|thousands?|yuan|亿元?|万元?|percent(?:ages)?)\b/i);
const SMALL_TALK: ReadonlySet<string> = new Set(['greet', 'thanks', 'help', 'unknown']);

/** The message without such remarks; as it stands where nothing else is asked for. */
export function withoutRemarks(message: string, vocabulary: Vocabulary): string {
  if (!/[a-z]{3}/i.test(message)) return withoutChineseRemarks(message, vocabulary);
  const clauses = message.split(CLAUSE_END).filter((text) => text.trim() !== '');
  if (clauses.length < 2 || clauses.length > 6) return message;
  const remarks = clauses.filter((text) => isRemark(text, vocabulary));
  if (remarks.length === 0) return message;
  const rest = clauses.filter((text) => !remarks.includes(text)).join('').replace(/[\s,;:–—-]+$/, '').trim();
  const unit = UNIT.exec(remarks.join(' '))?.[1];
  const asked = unit !== undefined && parseQuestion(rest, vocabulary).convertTo === null ? `${rest.replace(/[.?!]+$/, '')}, in ${unit}` : rest;
  return rest !== '' && isAsked(parseQuestion(asked, vocabulary)) ? asked : message;
}

function withoutChineseRemarks(message: string, vocabulary: Vocabulary): string {
  const clauses = message.split(/(?<=[，,。；;：:！!\n])(?!\d)/).filter((text) => text.trim() !== '');
  if (clauses.length < 2 || clauses.length > 6) return message;
  const rest = clauses.filter((text) => !isChineseRemark(text, vocabulary)).join('').replace(/[，,；;：:\s]+$/, '');
  return rest !== '' && rest !== message && !SMALL_TALK.has(parseQuestion(rest, vocabulary).act) ? rest : message;
}

function isChineseRemark(text: string, vocabulary: Vocabulary): boolean {
  const own = REMARK_ZH.exec(text)?.[0];
  if (own === undefined || /\d/.test(text) || /[吗？?]|多少|几(?![天个点分]?[天分]?就)|哪|什么|啥|咋|说|讲|报(?!告|个?数)/.test(text.slice(own.length))) return false;
  const { mentions, claimed, wholes, columns, direction, act } = parseQuestion(text.slice(own.length).replace(IDLE_ZH, '') || '。', vocabulary);
  return claimed.length === 0 && wholes.length === 0 && columns === null && direction === null && (act === 'lookup' || act === 'unknown' || SMALL_TALK.has(act)) && mentions.every(({ pieces, code }) => code === null && pieces.every(({ concepts }) => concepts.length === 0));
}

/** Its subject aside, no word of it is one that a budget has; it asks nothing, and states no number. */
function isRemark(text: string, vocabulary: Vocabulary): boolean {
  const subject = REMARK.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
  if (subject === undefined || /[\d?\u3400-\u9fff]/.test(text) || (ASKS.test(text) && !/\bask/i.test(subject))) return false;
  // 「our drivers like cars」: what somebody likes is not asked for, though a budget has it.
  if (LIKING.test(subject)) return true;
  const { mentions, claimed, wholes, columns, direction } = parseQuestion(text.slice(subject.length).replace(UNIT, ' '), vocabulary);
  return claimed.length === 0 && wholes.length === 0 && columns === null && direction === null && mentions.every(({ pieces, code }) => code === null && pieces.every(({ concepts }) => concepts.length === 0));
}

/** Something is named or pointed at, and all of its words are known; or how it is to be told. */
function isAsked({ act, mentions, wholes, reference, convertTo }: Query): boolean {
  return !SMALL_TALK.has(act) && (mentions.some(({ unknown }) => unknown.length === 0) || wholes.length > 0 || reference !== null || convertTo !== null);
}
