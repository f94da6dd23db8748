/** 「第三条主题是啥」, "the gist of the first one", "and the last?": which of several numbered texts a follow-up points at, in whatever words it asks what it says. */
import { pattern } from '../../budget/pattern.ts';
import { chineseInteger, englishInteger } from './numerals.ts';

const PLACE_ZH = '(?:第?(?<n>[一二三四五六七八九十]|\\d{1,2})|(?<first>头|首)一?|(?<last>最后|末尾?|最末)一?|倒数第一)';
const ABOUT_ZH = '(?:的|主题|主旨|标题|题目|大意|要点|核心|重点|内容|大概|大致|主要|具体|简单|简要|概括|总结|归纳|到底|又|是|讲|说|写|提|谈|讲的|关于|抓|做|干|一下|了)';
const NTH_ZH = pattern(new RegExp(`^(?:那么?|再|还有|请|帮我|给我|说说|讲讲|看看|概括|总结|归纳|简单|一下|下|,|，){0,5}${PLACE_ZH}(?:条|项|个|点|块|大|件|大块|大项|方面){1,2}(?:目标|职责|任务|工作|大?事)?${ABOUT_ZH}{0,8}(?:什么|啥|哪些|哪方面|些什么)?(?:内容|方面|主题|主旨|意思|的事|事)?(?:呢|的|啊|吧){0,2}[?？。]*$`));
const ORDINAL_EN = '(?:(?:number|no\\.?|#|point|goal|item) ?(?<n>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)|(?:the )?(?<nth>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|\\d{1,2}(?:st|nd|rd|th)))';
const NTH_EN = pattern(new RegExp(`^(?:(?:and|so|then|ok|now|please|what(?:['’]s| is| does| are| about)?|how about|tell me|give me|show me|the|a|an|in short|short|brief|quick|main|summari[sz]e|explain|describe|quote|outline|read|gist|theme|topic|subject|title|heading|essence|summary|wording|content|contents|point|idea|version|of|about|just|only|me)[ ,]+)*${ORDINAL_EN}(?: (?:one|goal|duty|point|item|objective|priority|of (?:them|those|these)))?(?:,? (?:is|all|about|say|says|mean|means|cover|covers|in short|briefly|in brief|in a nutshell|again|please|then|mainly|on|concern|concerns|deal with|actually|roughly))*\\W*$`, 'i'));

/** Counted from one, -1 for the last; null where the wording is another question. */
export function nthOfText(spoken: string): number | null {
  const text = spoken.trim();
  const zh = NTH_ZH.exec(text.replace(/\s/g, ''))?.groups;
  if (zh) return zh['n'] !== undefined ? chineseInteger(zh['n']) ?? Number(zh['n']) : zh['first'] !== undefined ? 1 : -1;
  const en = NTH_EN.exec(text)?.groups;
  const word = (en?.['n'] ?? en?.['nth'])?.toLowerCase();
  if (word === undefined) return null;
  return /^(?:last|final)$/.test(word) ? -1 : englishInteger(word) ?? Number.parseInt(word, 10);
}
