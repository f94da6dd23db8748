/** Whether a statement denies what it says: 「没有减少，对吗」, "was not increased, right?". A yes then means that it is not so. */
import { pattern } from '../../budget/pattern.ts';
const MOVES_ZH = '增|减|涨|降|升|跌|变[多少大小高低]|上[升涨调]|下[降跌调]|提高|缩|扩|砍';
const NOT_ZH = pattern(new RegExp(`(?<!有|是|能|对|要)(?:并)?(?:没有?|未|未曾|没能|不曾|并非|不是|不再)(?:再|怎么|明显|大幅|出现|任何|进一步|在)*(?:(?:${MOVES_ZH})|(?:比|超过?|高过|多过|[高多大低少小]于)了?(?:去年|上年|上一年|前一年|20\\d\\d))|(?<!是|对|能|要)(?:并)?(?:不是|并非|不等于|不为|没有)(?=[\\s约]*\\d)|(?:并非|不是)(?=.{0,6}\\d.{0,6}(?:吧|对吗|对吧|是吗))|不比(?:去年|上年|上一年|前一年|20\\d\\d)|(?:不对|错的|是假的)[，,]?(?:是吗|对吗|是吧)$`));
/** 「不是减少了吗」 expects a yes. */
/** 「…，对不对」 asks whether it is so, and denies nothing. */
const CLOSING_ZH = pattern(/[,，]?\s*(?:对不对|是不是|是不是这样)[?？]?$/);
const TAG_ZH = pattern(/^难道|不是[^，,]*(?<![，,对是])吗[?？]?$|(?:是不是|有没有|对不对|能不能|要不要)/);

const NOT_EN = pattern(/\b(?:not|never|no longer)\b|\b(?:is|was|are|were|did|does|do|has|have)n't\b|\b(?:false|untrue|wrong|incorrect) (?:that|to say)\b/i);
/** "Isn't it 40?", "…, isn't it?" expect a yes. */
const TAG_EN = pattern(/^(?:is|was|are|were|did|does|do|has|have)(?:n't| not)\b|,?\s*(?:is|was|are|were|did|does|do|has|have)(?:n't| not) (?:it|they|that|this|there)\W*$|\bwhether or not\b|\bor not\b|\bnot only\b|\bif not\b|\brather than\b|\bnot (?:less|more|fewer|under|over|below|above|exceed\w*|even|reach\w*)\b|\bnot (?:any )?(?:more|less|higher|lower|greater|larger|bigger|smaller|beyond)(?: than)? (?=\d)/gi);

export function isNegated(text: string, language: 'zh' | 'en'): boolean {
  if (language === 'zh') {
    const said = text.trim().replace(CLOSING_ZH, '');
    return !TAG_ZH.test(said) && NOT_ZH.test(text);
  }
  return NOT_EN.test(text.trim().replace(TAG_EN, ' '));
}

/** 「没有增加的项目」: those that fell. Said of what is listed, not put as a question of truth. */
export function turnsRound(text: string): boolean {
  return /(?<!有)(?:没有?|未|并未|不)(?:再)?(?:增[加长]?|减少?|涨|降|上升|下降)(?!多少|吗|吧|对)|\b(?:not|didn't|did not|haven't|have not|hasn't|no) (?:been )?(?:increas|decreas|r[io]s|fall|fell|grow|grew|cut|go up|go down|gone up|gone down)\w*/i.test(text);
}
