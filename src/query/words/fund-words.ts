/** A question for the fund that money comes from: 「是一般公共预算还是政府性基金的」, "which fund is it from". */
import type { Query } from '../query.ts';

const FUNDS = /一般(?:公共)?预算|政府性?基金|基金|国有资本|财政拨款|税(?:收|金|款)|彩票|福彩|\b(?:tax(?:es|payers?)?|lottery|general (?:public )?budget|(?:government(?:al)?|gov)[- ](?:managed )?funds?|public budget|state capital|funds?)\b/i;
const WHICH = /还是|(?:出|来|拨|支|列|花|里|的)(?:的)?(?:钱|资金)?(?:吗|么|吧)|\bor\b|\b(?:is|are|does|do|was|did|comes?|paid|financed|funded|from|out of)\b.*\bfunds?\b/i;
const WHICH_OF = /哪[些几个一][^,，]{0,6}(?:基金|一般公共预算|财政)[^,，]{0,6}(?:[出付支列拨来]|的)|\bwhich of (?:them|these|those|the \w+)\b.*\b(?:from|by|out of)\b.*\b(?:funds?|budget)\b/i;
const KIND = /(?:哪|什么)(?:一)?(?:个|类|种|笔)?(?:性质)?(?:的)?(?:资金|基金|预算)(?!项目)|资金(?:来源|性质|类[型别])|\b(?:which|what)(?: (?:kind|sort|type) of)? (?:funds?|pots?|budget|funding sources?|sources?)\b/i;
/** What such a question may name: funds, and money. */
const OWN = /^(?:税(?:收|金|款)?(?:收入)?|(?:彩票|福彩)(?:公益)?金?|(?:一般)?公共?预算|一般公共预算|一般预算|政府性?基金(?:预算)?|基金(?:预算)?|国有资本(?:经营)?(?:预算)?|财政拨款|资金|预算|性质|来源|(?:the )?(?:tax(?:es|payers?'?)?|revenues?|lottery|welfare|general|public|government(?:al)?|managed|state|capital|operations?|budget|funds?|kind|money|pot|source|financed|other|some|type|appropriation|-| )+)$/i;

/** What a fund has besides, not which fund it is. */
export const WHAT_ELSE = /\b(?:what|which|who|anything|something) (?:else|others?)\b|还有(?:什么|哪些|哪几|啥)/i;

export function asksFund({ spoken, mentions, act }: Query): boolean {
  if (act === 'share' || act === 'difference' || act === 'sum' || act === 'rank' || act === 'why') return false;
  // "What else is paid from that fund" knows the fund and asks for what it has.
  return !WHAT_ELSE.test(spoken) && mentions.every(({ text }) => isFundName(text)) && (KIND.test(spoken) || (FUNDS.test(spoken) && (WHICH.test(spoken) || WHICH_OF.test(spoken)) && mentions.length > 0));
}

export function isFundName(text: string): boolean {
  return OWN.test(text.trim());
}

/** 「走的什么资金」, 「是从哪笔钱里出的」 */
export function asksKindOfFund(spoken: string): boolean {
  return /(?:走|用|使|动|属于?|归|算|从|是|出自|来自)(?:的)?(?:是)?(?:哪|什么|啥)(?:一)?(?:[个类种笔块]|本|个本)?(?:性质的?)?(?:资金|基金|钱|预算|账)(?!(?:最|更|比))/.test(spoken) && !/用(?:在|于|到|来)|干|做/.test(spoken);
}

/** "How is the largest funded", 「钱从哪来」: where the money of the last name comes from. */
export function asksHowFunded(spoken: string): boolean {
  return /\bhow (?:is|are|was|were) (?:[a-z]+ ){0,4}(?:funded|financed|paid for)\b|\bwhere (?:does|do|did) (?:the |its |their |that |this )?(?:money|funding|cash)(?: for (?:it|that|this|them))? come from\b|(?:钱|资金|经费)(?:都|又)?(?:是)?(?:从|由)(?:哪|什么|谁)|谁出(?:的)?钱/i.test(spoken);
}
