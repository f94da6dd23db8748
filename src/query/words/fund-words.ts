/** A question for the fund that money comes from: 「是一般公共预算还是政府性基金的」, "which fund is it from". */
import { pattern } from '../../budget/pattern.ts';
import { ANY_FUND_EN, ANY_FUND_ZH } from '../../budget/funds.ts';
import type { Query } from '../query.ts';
import { THE_REST } from '../slots/others.ts';

const FUNDS = pattern(/一般(?:公共)?预算|政府性?基金|基金|国有资本|财政拨款|税(?:收|金|款)|彩票|福彩|\b(?:tax(?:es|payers?)?|lottery|general (?:public )?budget|(?:government(?:al)?|gov)[- ](?:managed )?funds?|public budget|state capital|funds?)\b/i);
const WHICH = pattern(/还是|(?:出|来|拨|支|列|花|里|的)(?:的)?(?:钱|资金)?(?:吗|么|吧)|\bor\b|\b(?:is|are|does|do|was|did|comes?|paid|financed|funded|from|out of)\b.*\bfunds?\b/i);
const WHICH_OF = pattern(/哪[些几个一][^,，]{0,6}(?:基金|一般公共预算|财政)[^,，]{0,6}(?:[出付支列拨来]|的)|\bwhich of (?:them|these|those|the \w+)\b.*\b(?:from|by|out of)\b.*\b(?:funds?|budget)\b/i);
const KIND = pattern(/(?:哪|什么)(?:一)?(?:个|类|种|笔)?(?:性质)?(?:的)?(?:资金|基金|预算)(?!项目)|资金(?:来源|性质|类[型别])|\b(?:which|what)(?: (?:kind|sort|type) of)? (?:funds?|pots?|budget|funding sources?|sources?)\b/i);
/** What such a question may name: funds, and money. */
const OWN = pattern(/^(?:税(?:收|金|款)?(?:收入)?|(?:彩票|福彩)(?:公益)?金?|(?:一般)?公共?预算|一般公共预算|一般预算|政府性?基金(?:预算)?|基金(?:预算)?|国有资本(?:经营)?(?:预算)?|财政拨款|资金|预算|性质|来源|(?:the )?(?:tax(?:es|payers?'?)?|revenues?|lottery|welfare|general|public|government(?:al)?|managed|state|capital|operations?|budget|funds?|kind|money|pot|source|financed|other|some|type|appropriation|-| )+)$/i);

/** What a fund has besides, not which fund it is. */
export const WHAT_ELSE = pattern(/\b(?:what|which|who|anything|something) (?:else|others?)\b|还有(?:什么|哪些|哪几|啥)/i);

export function asksFund({ spoken, mentions, act }: Query): boolean {
  if (act === 'share' || act === 'difference' || act === 'sum' || act === 'rank' || act === 'why' || /\bthan\b/.test(spoken)) return false;
  // "What else is paid from that fund" knows the fund and asks for what it has.
  // 「剩下的是什么钱」 asks what is left, not which fund it is.
  return !WHAT_ELSE.test(spoken) && !THE_REST.test(spoken) && mentions.every(({ text }) => isFundName(text)) && (KIND.test(spoken) || (FUNDS.test(spoken) && (WHICH.test(spoken) || WHICH_OF.test(spoken)) && mentions.length > 0));
}

/** 「这是一般公共预算的钱吗」, "is that general budget money", 「是财政的钱吗」: whether what was just told is money of the fund. */
const OF_FUND_ZH = pattern(new RegExp(`^(?:那|那么|这|这个|这笔|那笔|它|这些|那些|钱|也|都|全|到底)*(?:是不是|是否|算不算|属不属于|算|是|属于?|走|用|由|从|来自)+(?:的|从|由|走|用|来自|属于|全|都|在)*(?:${ANY_FUND_ZH}|财政)(?:拨款|资金|里面?|的|钱|出|支出|经费|安排|列支?|支付|来|付|拨|口径)*(?:吗|么|吧|嘛|呢|对吗|对吧|对不对|是吗)*[?？。]*$`));
const OF_FUND_EN = pattern(new RegExp(`^\\W*(?:(?:and|so|then|but|ok) )*(?:is|was|are|does|do|did|were) (?:it|that|this|they|these|those|(?:that|this|the) (?:money|amount|sum|one))(?: (?:all|really|also|come|paid|funded|financed|drawn|taken|covered|for|out|of|from|by|through|in|part|part of|the|our))* (?:${ANY_FUND_EN}|general (?:fund|account)|tax(?:payers?['’]?)?|public)(?: (?:money|budget|funds?|spending|expenditure|appropriations?|allocation|cash))*\\W*$`, 'i'));

export function asksOfFund({ spoken, claimed, thresholds }: Query): boolean {
  return claimed.length === 0 && thresholds.length === 0 && (OF_FUND_ZH.test(spoken.trim()) || OF_FUND_EN.test(spoken.trim()));
}

export function isFundName(text: string): boolean {
  return OWN.test(text.trim());
}

/** 「走的什么资金」, 「是从哪笔钱里出的」 */
export function asksKindOfFund(spoken: string): boolean {
  return /(?:走|用|使|动|属于?|归|算|从|是|出自|来自)(?:的)?(?:是)?(?:哪|什么|啥)(?:一)?(?:[个类种笔块]|本|个本)?(?:性质的?)?(?:资金|基金|钱|预算|账)(?!(?:最|更|比))/.test(spoken) && !/用(?:在|于|到|来)|干|做/.test(spoken) && !THE_REST.test(spoken);
}

/** "How is the largest funded", 「钱从哪来」, "who pays for it", 「谁出钱」: where the money of the last name comes from. */
export function asksHowFunded(spoken: string): boolean {
  return WHO_PAYS.test(spoken) || /\bhow (?:is|are|was|were) (?:[a-z]+ ){0,4}(?:funded|financed|paid for)\b|\bwhere (?:does|do|did) (?:the |its |their |that |this )?(?:money|funding|cash)(?: for (?:it|that|this|them))? come from\b|(?:钱|资金|经费)(?:都|又)?(?:是)?(?:从|由)(?:哪|什么|谁)/i.test(spoken);
}

/** 「食堂谁出钱」, "who funds the grid workers" */
export const WHO_PAYS = pattern(/谁(?:来|在|给[^，,。?？]{0,12})?(?:出|掏|付|拨)(?:的)?(?:钱|款|资金|经费)|(?:钱|资金|经费|费用)(?:都|又|是|由)*谁(?:来|在)?(?:出|掏|付|拨)|谁(?:来)?(?:买单|埋单)|由谁(?:来)?(?:出资|拨付|负担|承担费用|支付)|谁(?:来)?出资|\bwho(?:['’]s| is| are|['’]re)? (?:pays?|paying|funds?|funding|financ(?:es|ed|ing)|foots?|footing|puts? up)\b|\bwhat (?:funds|finances)\b/i);
