/** 「采购先放一放。说说车」, "never mind procurement for now, what about cars": a subject that is put aside is not asked about. */
import { pattern } from '../../budget/pattern.ts';

const X = '[^，,。；;：:！!？?\\s][^，,。；;：:！!？?]{0,14}?';
const LATER = '(?:回头|待会儿?|等会儿?|等下|等一下|一会儿?|以后|之后|晚点|过会儿?|下次|改天)';
const OF_IT = '(?:的事情?|的问题|这个?事|这个话题|这一?[块项个]|那一?[块项个]|的钱|的)?';
const BREAK_ZH = '(?:吧|了|啊|哈|呗){0,2}\\s*[，,。；;：:！!\\s]+';
const ASIDE_ZH = [
  // 「采购先放一放」, 「水电先不说」, 「把食堂放一边」.
  `(?:先)?(?:把|将)?${X}${OF_IT}(?:咱们?|我们|就|都|暂时|暂且){0,2}(?:先|暂且)?(?:放|搁|撂|晾|丢)(?:一放|一搁|放|(?:到|在)?(?:一|旁)边儿?|着|下|一下)`,
  `${X}${OF_IT}(?:咱们?|我们|就|暂时|暂且){0,2}先(?:不|别)(?:说|谈|聊|管|提|问|看|讲)`,
  `${X}${OF_IT}(?:就)?(?:不|别)(?:说|谈|聊|管|提|问|讲)(?=了)`,
  `${X}${OF_IT}${LATER}再(?:说|谈|聊|管|提|问|看|讲)`,
  // 「先不说采购」, 「先放下人员不谈」.
  `(?:我们|咱们?)?(?:先|暂且|暂时)(?:不|别)(?:说|谈|聊|管|提|问|看|讲)${X}`,
  `(?:我们|咱们?)?先(?:放下|搁下|撂下|跳过|略过)${X}(?:不(?:说|谈|聊|管|提|问))?`,
  `(?:不|别)(?:说|谈|聊|提|讲)${X}(?=了)`,
].map((aside) => new RegExp(`(?<=^|[，,。；;！!])\\s*(?:好的?|嗯|那|行)?(?:${aside})${BREAK_ZH}`));

const THING = '(?:the |our |about )*[a-z][a-z\'’ &-]{1,40}?';
const FOR_NOW = '(?: (?:aside|apart|to one side|on one side|on ice|for (?:now|later|a (?:moment|minute|second|while|bit)|the (?:moment|time being))|just now|until later))';
const BREAK_EN = '(?:\\s*[,.;:!]+|\\s+[-–—])\\s+(?:and |now |then |but |so |instead )*';
const ASIDE_EN = [
  `(?:leav|putt|sett)ing ${THING}${FOR_NOW}+|(?:leave|put|set) ${THING}${FOR_NOW}+`,
  `(?:park|shelve|skip|drop) ${THING}${FOR_NOW}*`,
  `(?:forget|never ?mind|enough of|enough about|we (?:can|will|['’]ll) come back to) ${THING}${FOR_NOW}*`,
  `(?:not|no more of|no more about) ${THING}${FOR_NOW}+`,
].map((aside) => new RegExp(`^\\W*(?:ok(?:ay)?,? |so,? |well,? |right,? )?(?:let(?:['’]s| us) |please |can we |we can |just |you can )*(?:${aside})${BREAK_EN}`, 'i'));

/** "What do bonuses, er sorry, allowances come to": a name that is taken back in the same breath. */
const TAKEN_BACK = pattern(/(^\W*|\b(?:what (?:do|does|did|is|are|about)|how (?:much|many) (?:is|are|for|does|do|goes to|do we spend on)|how many|how about|(?:budget|money|spending|costs?|amount|figure)s? (?:of|for|on)) (?:the |our )?)(?!(?:no|yes|ok|okay|that|this|it|sorry|not|so|well|and|but|hi|hello|hey|thanks|wrong|what|how|why|which|who|is|are|was|do|does|did)\b)[a-z][a-z '’-]{2,30}?\s?(?:,|\.{2,3}|…|\s[-–—])\s?(?:(?:er+m?|uh+|um+|no|wait|oops|sorry|make that|or rather|rather|i mean|i meant)(?:,|\.{2,3}|…)? ){1,3}(?!(?:for|to|if|but|i|we|that|about|it|can|could|is|was|how|what|why|which|not|more|less)\b)(?=[a-z])/i);

const SLIP = '(?:(?:er+m?|uh+|um+|no|wait|oops|sorry|apologies|hold on|scratch that|not that|correction|make that|or rather|rather|i mean|i meant|actually)(?:,|\\.{1,3}|…|:)? ){1,4}';
const BREAK_OFF = '\\s?(?:,|\\.{2,3}|…|\\s[-–—])\\s?';
/** "Difference between A… no sorry, between B and C": the sentence starts again at the word that is said twice. */
const STARTS_AGAIN = pattern(new RegExp(`^([^?]*?\\b(between|of|for|in|on|with|from|compare|add|than|plus|is|are) )[^?]{1,60}?${BREAK_OFF}${SLIP}\\2 (?=\\S)`, 'i'));
/** "Sum of A and B - no, C and D": two names for two. */
const TWO_FOR_TWO = pattern(new RegExp(`^([^?]*?\\b(?:of|between|for|compare|add|add up|combine) )[^,;.?…]{2,40} (?:and|vs\\.?|with|plus) [^,;.?…]{2,40}?${BREAK_OFF}${SLIP}(?=[^,;?]{2,40} (?:and|vs\\.?|with|plus) [^?]{2,50}\\??$)`, 'i'));
/** 「食堂和伙食，不对，食堂和物业差多少」 */
const TWO_FOR_TWO_ZH = pattern(/^[^，,。?？]{2,16}[和与跟][^，,。?？多几]{2,14}[，,。…]+\s*(?:哦|啊|呃|噢)?(?:不对|不是|说错了?|错了|不好意思|抱歉)[，,。…\s]+(?:应该)?(?:是|我是说|我说的是|改成)?(?=[^，,。?？]{2,16}[和与跟][^，,。?？]{2,})/);

/** What is left when it is put aside is a sum without it. */
const WITHOUT_IT = pattern(/其余|其[他它]|剩|余下|另外|别的|以外|之外|一共|总|合计|全部|多少个|\b(?:rest|others?|remain\w*|left|else|total|together|altogether|all|everything|whole|without|(?:larg|bigg|high|great|small|low|cheap|cost)(?:l)?i?est|most|least|top|first|tops)\b/i);

/** The message without what it puts aside; as it stands where nothing else is said, or where the rest is to be told without it. */
export function withoutPutAside(asked: string): string {
  const message = asked.replace(STARTS_AGAIN, '$1').replace(TWO_FOR_TWO, '$1').replace(TWO_FOR_TWO_ZH, '').replace(TAKEN_BACK, '$1');
  const asides = /[\u3400-\u9fff]/.test(message) ? ASIDE_ZH : ASIDE_EN;
  const aside = asides.find((pattern) => pattern.test(message));
  const rest = aside ? message.replace(aside, '') : message;
  return rest.trim().length > 1 && !WITHOUT_IT.test(rest) ? rest : message;
}
