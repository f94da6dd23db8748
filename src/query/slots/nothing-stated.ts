/**
 * Whether a name is said to have no money, or to have some: 「甲一分钱都没安排」, "nothing is budgeted for §", 「甲不为零」. The name
 * stands as ◇ in the text. Read word by word: with a word left over it is no such claim.
 */
import { pattern } from '../../budget/pattern.ts';

const MONEY_ZH = '(?:预算数?|钱|经费|资金|支出|费用)';
const NOTHING_ZH: readonly RegExp[] = [
  new RegExp(`^◇(?:的?(?:${MONEY_ZH}|金额|数))?(?:都|就)?(?:是|为)?(?:零|0|空白?)(?:万?元|[人名辆台个])?的?$`),
  new RegExp(`^(?:并)?(?:没有?|未|没给|没有给)(?:安排|编列|列支|预算)?◇(?:安排)?(?:的?${MONEY_ZH})?$`),
  new RegExp(`^◇(?:一分钱|一分|分文|[一半][辆个人名台])?(?:都|也|并)?(?:没有?|未|无|不)(?:安排|编列|列支|列)?(?:任何)?${MONEY_ZH}?(?:安排)?$`),
  /^◇(?:预算)?(?:被)?(?:压|降|减|砍)到了?(?:零|0)了?$/,
].map((one) => pattern(one));
const SOME_ZH: readonly RegExp[] = [
  new RegExp(`^◇(?:的?${MONEY_ZH})?(?:并)?不(?:是|为)(?:零|0)$`), new RegExp(`^◇(?:也|还|是)?有(?:安排)?${MONEY_ZH}(?:安排)?的?$`), /^◇有安排$/,
  new RegExp(`^(?:给|为)◇(?:安排|列|编)了?${MONEY_ZH}$`), new RegExp(`^(?:安排|编列|列支)了◇(?:的?${MONEY_ZH})?$`),
].map((one) => pattern(one));
const MONEY_EN = '(?:money|budget|funding|funds|budget money|allocation)';
const SET_EN = '(?:budgeted|set aside|planned|earmarked|provided|allocated|spent)';
const NOTHING_EN: readonly RegExp[] = [
  /^◇(?: budget)? (?:is|are|stands at|comes to) (?:zero|nil|nothing|0|empty|blank|left blank)(?: yuan)?$/,
  new RegExp(`^there (?:is|are) (?:no|not any|zero) (?:${MONEY_EN}(?: ${SET_EN})? (?:for|in|under) (?:the )?)?◇$`),
  /^(?:we|they|the (?:office|subdistrict|street|department)) (?:have|has) no ◇$|^(?:we|they|the (?:office|subdistrict|street|department)) (?:do|does) not have (?:any|an?) ◇$/,
  new RegExp(`^(?:nothing|no ${MONEY_EN}|not (?:a|one)(?: single)? (?:yuan|cent|fen)) (?:(?:is|was|has been) ${SET_EN}|goes|is going) (?:for|to|on) (?:the )?◇$`),
  new RegExp(`^◇ (?:has|have|gets?|receives?) (?:no ${MONEY_EN}|nothing|(?:a )?(?:zero|0|nil) budget|zero|0)(?: at all)?$`),
  new RegExp(`^◇ (?:does|do) not (?:have|get|receive) (?:any |a )?${MONEY_EN}(?: at all)?$`),
].map((one) => pattern(one));
const SOME_EN: readonly RegExp[] = [
  /^◇(?: budget)? (?:is|are) not (?:zero|nil|nothing|0|empty)$/, new RegExp(`^there (?:is|are) (?:an? |some )${MONEY_EN}(?: ${SET_EN})? (?:for|in|under) (?:the )?◇$`),
  new RegExp(`^◇ (?:has|have|gets?|receives?) (?:an? |some )?${MONEY_EN}$`), new RegExp(`^(?:some )?money (?:(?:is|was|has been) ${SET_EN}|goes|is going) (?:for|to|on) (?:the )?◇$`),
].map((one) => pattern(one));

/** Null where neither is said. */
export function nothingStated(text: string, language: 'zh' | 'en'): 'nothing' | 'some' | null {
  const plain = language === 'zh' ? text.replace(/\s|今年|本年度?|20\d\d年/g, '') : text.replace(/^the (?=◇)/, '').replace(/ (?:this year|in 20\d\d)\b/g, '').replace(/\s+/g, ' ').trim();
  const [nothing, some] = language === 'zh' ? [NOTHING_ZH, SOME_ZH] : [NOTHING_EN, SOME_EN];
  return nothing.some((form) => form.test(plain)) ? 'nothing' : some.some((form) => form.test(plain)) ? 'some' : null;
}
