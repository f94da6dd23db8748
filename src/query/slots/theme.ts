/** 「环卫相关的有哪些项目，一共多少」, 「给老人花的钱都有哪些」, "anything on safety, with the total": all that is listed on a theme is asked for, whatever each is called. */
import { pattern } from '../../budget/pattern.ts';
import type { Language } from '../query.ts';

/** What the lines are to be on, and whether what they come to is asked for. */
export interface Theme { thing: string; total: boolean }

const TOTAL_ZH = pattern(/一共|总共|总计|合计|总数|总额|加起来|加一起|合起来|总的|多少/);
const TOTAL_EN = pattern(/\btotal\b|\bhow much\b|\bcomes? to\b|\badd(?:ed|s)? (?:them |it |that )?up\b|\bsum\b|\baltogether\b|\bin all\b|\bspen[dt]\b|\beverything\b/i);

/** What may stand around a theme, in any order: no other name does. */
const AROUND_ZH = '请问|麻烦|帮(?:我|忙)|给我|那么?|今年|本年度?|全年|20\\d\\d年?|预算|里面?|中|文件|街道(?:办事处|办)?|我们|咱们?|单位|把|列(?:一下|出来?|个)?|查(?:一下)?|看看?(?:一下)?|说(?:一下)?|算(?:一下|算)?|所有|全部|凡是|都|也|有|是|了|的|哪些|哪几|什么|啥|多少|几|一共|总共|总计|合计|总数|总额|总的|加起来|加一起|合起来|共|分别|各自?|每|自|和|并且?|以及|还|要|能|可以|[,，。、；;：:?？!！]|钱|项目|经费|支出|投入|服务|东西|福利|安排|事项|待遇|资金|开支|花|用|投|拨|在|到|上|身|做|编|大概|呢|啊|吗|吧|么|名单|明细|清单|金额|数目|条目|[项个笔样块条]';
const ONLY_AROUND_ZH = pattern(new RegExp(`^(?:${AROUND_ZH})*$`));
const THING_ZH = '(?<thing>[\\u4e00-\\u9fff]{2,10}?)';
const NEAR_ZH = '(?:有关联?|相关联?|挂钩|沾边|搭边)';
const MARKED_ZH: readonly RegExp[] = [
  new RegExp(`(?<before>^(?:${AROUND_ZH})*)(?:跟|和|与|同|涉及|关于|围绕)${THING_ZH}(?:方面|的)?${NEAR_ZH}(?<after>.*)$`),
  new RegExp(`(?<before>^(?:${AROUND_ZH})*)(?:涉及|关于|事关)(?:到)?${THING_ZH}(?:方面|这块)?(?<after>(?:的|都?有).*)$`),
  new RegExp(`(?<before>^(?:${AROUND_ZH})*)${THING_ZH}(?:的)?(?:${NEAR_ZH}|这?方面|这一?块|领域|(?<!分|大)类(?!科目)|的[那这]?几[个项笔](?!月)|各[个项笔])(?<after>.*)$`),
  new RegExp(`(?<before>^(?:${AROUND_ZH})*)${THING_ZH}(?:这边|那边|上面|上)?(?:一共|总共|都|共)?有(?:哪几笔|几笔|哪些钱|哪几项钱|哪几块钱|哪些经费)(?<after>.*)$`),
].map((one) => pattern(one));
const SEVERAL_ZH = pattern(/哪些|哪几|几笔|什么|啥|[几各][项个笔]|列|所有|全部|都有|分别|名单|明细|清单|一共|总共|合计|总计|加起来|花了?多少/);

const WORDS_EN = "so|and|ok|well|please|what|whats|what's|which|how|much|many|do|does|did|is|are|was|were|we|they|the|a|an|any|all|anything|everything|something|every|each|whatever|office|subdistrict|budget|spend|spent|spending|expenditure|money|funds?|funding|items?|lines?|projects?|things?|entries|amounts?|list|show|find|name|me|us|give|there|in|total|sum|it|them|they|up|add|come|comes|to|of|with|their|its|altogether|that|this|these|those|year|go|goes|going|set|aside|has|have|got|can|could|you|up|plus|out";
const ONLY_AROUND_EN = pattern(new RegExp(`^(?:(?:${WORDS_EN})\\b|[\\s,;.?!:-])*$`, 'i'));
const THING_EN = "(?<thing>[a-z][a-z' -]{2,40}?)";
const TAIL_EN = '(?<after>(?:\\s*[,;.?!:]|\\s+(?:and|with|altogether|in total|in all|this year|in the budget|what|how)\\b).*)?$';
const MARKED_EN: readonly RegExp[] = [
  new RegExp(`^(?<before>.*?)\\b(?:(?:that (?:is|are|has|have)|having) )?(?:related to|relat(?:es?|ing) to|to do with|connected (?:to|with)|linked to|tied to|concerning|regarding|involving|dealing with|about|on|for) (?:the |our |any )?${THING_EN}${TAIL_EN}`, 'i'),
  new RegExp(`^(?<before>.*?)\\b${THING_EN}[- ]related\\b(?<after>.*)$`, 'i'),
  new RegExp(`^(?<before>.*?)\\b(?:all|every|each)(?: of)? (?:the |our )?${THING_EN} (?:lines?|items?|projects?|entries|rows)\\b(?<after>.*)$`, 'i'),
].map((one) => pattern(one));
const SEVERAL_EN = pattern(/\b(?:anything|everything|all|any|whatever|items|lines|projects|things|entries|list|related|to do with|which)\b/i);

/** 「采购里服务类」: one kind within another; 「除食堂外其他各项」: all but one. */
const NARROWED = pattern(/[里中内的除]|\b(?:in|of|under|within)\b/);

export function themeOf(spoken: string, language: Language): Theme | null {
  const zh = language === 'zh';
  const text = zh ? spoken.replace(/[\s“”"「」]/g, '') : spoken.trim().toLowerCase().replace(/’/g, "'");
  if (!(zh ? SEVERAL_ZH : SEVERAL_EN).test(text)) return null;
  for (const marked of zh ? MARKED_ZH : MARKED_EN) {
    const { thing, before = '', after = '' } = marked.exec(text)?.groups ?? {};
    const around = zh ? ONLY_AROUND_ZH : ONLY_AROUND_EN;
    if (thing === undefined || NARROWED.test(thing) || around.test(thing) || !around.test(before) || !around.test(after)) continue;
    return { thing, total: (zh ? TOTAL_ZH : TOTAL_EN).test(zh ? before + after : `${before} ${after}`) };
  }
  return null;
}
