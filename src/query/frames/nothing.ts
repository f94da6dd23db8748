/** 「一分没有吧」, "is there nothing for …": that there is nothing is the claim of a zero, and is written as one. */
import { pattern } from '../../budget/pattern.ts';
import { mostlyEnglish } from './clean.ts';

const ENDS_ZH = '(?=(?:的|了)?(?:吗|吧|么|嘛)?(?:[,，]?\\s*(?:对吗|对吧|对不对|是吗|是吧|是不是|没错吧))?[?？。]*\\s*$)';
const NOTHING_ZH = '(?:连)?一(?:分|毛|块)(?:钱)?(?:预算)?(?:都|也)?没(?:有)?(?:安排|列|花|给)?|一[个人辆名台](?:人|车)?(?:都|也)?没有?|(?:为|是|等于)(?:零|空)|(?<!有)没有?(?:安排|列)?(?:任何)?(?:预算|钱|经费)?';
/** Behind a name: 「甲是不是一分钱都没有」, 「甲没有吧」. */
const BEHIND_ZH = pattern(new RegExp(`(?<=[\\u4e00-\\u9fff)）”])(?:里面?)?(?<asked>是不是|是否)?(?:真的?|也|都|就|根本|完全|压根)*(?:${NOTHING_ZH})${ENDS_ZH}`));
/** Before it: 「没有安排甲吗」. */
const BEFORE_ZH = pattern(new RegExp(`^(?:今年|本年)?(?:是不是|是否)?没有?(?:安排|列)(?:任何)?(?<name>[\\u4e00-\\u9fff]{2,14}?)(?:的?(?:预算|钱))?${ENDS_ZH}`));
/** 「采购里没有工程」: of a whole, that one part of it is nothing. */
const WITHIN_ZH = pattern(new RegExp(`^(?<whole>(?:政府)?采购(?:预算|项目)?|三公(?:经费|支出)?)(?:里面?|当?中)(?:并|根本|完全|都|也)?没有?(?:安排|列)?(?:任何)?(?<name>[\\u4e00-\\u9fff]{2,12}?)${ENDS_ZH}`));
const STATED_ZH = pattern(/吗|吧|么|嘛|对不对|是不是|是否|[?？]/);
const BEFORE_EN = pattern(/^(?:is it (?:true|right|correct) that )?(?:is |are |was |were )?(?:there )?(?:is |are )?(?:really |absolutely )?(?:no (?:money|budget|funding|funds)|nothing|not (?:a|one|a single) (?:cent|penny|yuan|fen|dime)) (?:at all )?(?:(?:is|was|set aside|budgeted|planned|allocated|spent|earmarked|provided) )*(?:for|on|to) (?:the )?(?<name>[^,;?]+)/);
/** "There are no retirees": said of many it is a claim about a list. */
const NO_EN = pattern(/^(?:is it (?:true|right|correct) that )?(?:there (?:is|are)|(?:is|are) there) no (?!projects?|items?|lines?|targets?|indicators?|reasons?|one|more|other|difference|change|such)(?![^,?]* (?:besides|other than|apart from|aside from|except|beyond)\b)(?<name>[a-z][^,;?]+?)(?= (?:on|in) the (?:list|document|budget|books)|[,?]|$)/);
/** "We're not buying new cars, right?", "the office isn't spending anything on receptions": nothing of it is planned. */
const NOT_DOING_EN = pattern(/^(?:so |and |but )*(?:we|they|you|the (?:office|subdistrict|bureau|department)|it)(?:['’]re| are|['’]s| is)? ?(?:not|isn['’]t|aren['’]t|won['’]t be) (?<name>(?:buying|purchasing|getting|acquiring|spending (?:anything|any money) on|paying for) [^,;?]+?)(?: this year| in 20\d\d)?(?:, ?(?:right|correct|is (?:it|that)(?: right)?|are we|are they|yes|true))?[?.]*$/);
const DOING = pattern(/^(?:spending (?:anything|any money) on|paying for) /);
const NOT_DOING_ZH = pattern(/^(?:那|我们|今年|本年|街道|单位|是不是|是否|都|应该)*(?:不|没(?:有)?(?:打算|计划)?|不打算|不计划)(?:再)?(?<name>(?:买|购|添|新增|换)(?:置|买)?[\u4e00-\u9fff]{1,8}?)(?:了)?(?:吗|吧|对吧|对吗|是吧|是吗|对不对|没错吧)[?？。]*$/);
const BEHIND_EN = pattern(/\b(?:nil|nought|nothing)(?=(?: at all)?(?:,? (?:right|correct|true|yes|isn't it|aren't they))?[?.]*\s*$)/);
const ASKS = pattern(/[哪几谁]|什么|多少|\b(?:what|which|how|why|who)\b/);

/** The question with the zero written out. */
export function withZero(text: string): string {
  if (ASKS.test(text)) return text;
  if (!/[\u3400-\u9fff]/.test(text) || mostlyEnglish(text)) {
    const none = (BEFORE_EN.exec(text) ?? NO_EN.exec(text))?.groups?.name;
    const idle = NOT_DOING_EN.exec(text.trim())?.groups?.name;
    if (none === undefined && idle !== undefined) return `is ${idle.replace(DOING, '')} 0?`;
    return none === undefined ? text.replace(BEHIND_EN, '0').replace(/\bzero\b(?!-| based)/, '0') : `is ${none.trim()} 0?`;
  }
  if (!STATED_ZH.test(text)) return text;
  const within = WITHIN_ZH.exec(text)?.groups;
  if (within?.whole && within.name && !/项目$|一[个项]|超|低|高|[增减涨降]/.test(within.name)) return `${within.whole}里${within.name}是0吗`;
  const none = BEFORE_ZH.exec(text)?.groups?.name ?? NOT_DOING_ZH.exec(text.replace(/[\s，,]/g, ''))?.groups?.name;
  return none === undefined ? text.replace(BEHIND_ZH, (...found: unknown[]) => `${(found.at(-1) as { asked?: string }).asked ?? (/[都均]/.test(String(found[0])) && /[和与跟及、]/.test(text) ? '都是' : '是')}0`) : `${none}是0吗`;
}
