/** What a question leaves out: 「除了它还有哪些」, "apart from the canteen, which fell". */
import { pattern } from '../../budget/pattern.ts';

/** The names that follow, or what was spoken of, are left out of the set that is asked for. */
const EXCEPT = pattern(/除了|除开|除掉|除去|不算|抛开|撇开|抛去|撇去|(?:^|[,，])不[看管](?=[^,，]{2,12}[,，])|除[^,，。？?]{2,16}外(?=[，,的还别其])|(?:之外|以外)(?=[，,的还别其])|\b(?:apart|aside) from\b|\bexcept(?:ing)?\b|\bother than\b|\bbesides\b|\bexcluding\b|\bnot counting\b|\b(?:leav|sett|putt)(?:e|ing) [^,;:?]{2,50}? (?:aside|out|apart|to one side)\b/i);
/** Others than what was spoken of. */
const OTHERS = pattern(/(?:其他|其它|其余|别的|另外的?)(?:项目|事项|几[个项]|那些|各项|都|也|还|有|的|哪|呢)|(?:还|另外)有(?:哪些|哪几|哪[个项](?!.*更)|什么|谁|别的|其他|其它|没有)|\b(?:which|what|any|the|are there|all) others?\b(?! (?:urban|lines? of|expenditure|expenses|spending|support))|\b(?:any|some)(?:thing|body)? else\b|\b(?:what|which|who) else\b|\bothers\b/i);

/** Nouns for whatever a list has: 「哪几个工程」, "which works are in there". */
export function isItemWord(text: string): boolean {
  return isOtherWord(text) || /^(?:工程|项目|事项|条目|款项|各项|各个|每项|各笔|works?|jobs?|schemes?|pieces?|lines?|amounts?|groups?|categor(?:y|ies))$/i.test(text.trim());
}

const BELOW = pattern(/比(?:它|这|那|这个|那个|这项|上面)(?:还|更)?(?:要)?(?:低|少|小|便宜)|(?:低于|少于|小于)(?:它|这|那|这个|那个)|\b(?:lower|less|smaller|cheaper|fewer) than (?:that|it|this)\b|\bbelow (?:that|it|this)\b/i);
const ABOVE = pattern(/比(?:它|这|那|这个|那个|这项|上面)(?:还|更)?(?:要)?(?:高|多|大|贵)|(?:高于|多于|大于|超过)(?:它|这|那|这个|那个)|\b(?:higher|more|bigger|larger|greater) than (?:that|it|this)\b|\babove (?:that|it|this)\b/i);
/** 「还有降得更多的吗」: more than it. */
const EVEN_MORE = pattern(/更(?:多|大|高|厉害|狠|快)|\bby (?:even )?more\b|\b(?:even )?(?:more|further|harder|bigger|larger|faster)\b/i);
const SET = pattern(/哪些|哪几|哪个|哪项|有没有|还有|什么|列|\b(?:any(?:thing)?|which|what|list|are there|is there)\b/i);

const AMONG = pattern(/\bof (?:them|these|those|the (?:two|three|four|five))\b/i);

/** 「有没有比它还低的」: the figure just given is the limit of a set. */
export function limitByLast(text: string, moved: boolean): 'over' | 'under' | null {
  // "Which of the two fell more" sets those two against each other.
  if (!SET.test(text) || AMONG.test(text)) return null;
  if (moved && EVEN_MORE.test(text)) return 'over';
  return BELOW.test(text) ? 'under' : ABOVE.test(text) ? 'over' : null;
}

/** 「除了最大的，哪项最大」, "excluding the largest": the top of the ranking itself, which no name says. */
const TOP_ASIDE = pattern(/(?:除了?|除开|除去|不算|去掉|撇开|刨去)(?:其中)?(?:金额)?最[大高多贵小少低](?:的)?|\b(?:excluding|except(?: for)?|(?:apart|aside) from|other than|not counting|besides)(?: for)? (?:just )?(?:the |its )?(?:\w+ )?(?:largest|biggest|smallest|highest|lowest)\b/i);

export function leavesTop(text: string): boolean {
  return TOP_ASIDE.test(text);
}

export function isExcept(text: string): boolean {
  return EXCEPT.test(text);
}

export function asksOthers(text: string): boolean {
  return EXCEPT.test(text) || OTHERS.test(text);
}

/** 其他, "other ones": what points at the others and names nothing. */
export function isOtherWord(text: string): boolean {
  return /^(?:其他|其它|其余|别的?|另外|以外|之外|others?|else|besides|rest|remaining|anything|there|any)(?:的|项目| ?(?:one|ones|things?|items?|lines?|projects?|targets?|indicators?))?$/i.test(text.trim());
}

/** What is left of something spoken of. */
export const THE_REST = pattern(/另外(?:那|的)?一?(?:部分|块|半)|另一(?:部分|块|半)|剩下|剩余|其余|余下|其他(?:的|那)?[几两二三四五六七八九十]|另外(?:的|那)?[几两二三四五六七八九十]|\b(?:the )?(?:rest|remainder|remaining|others|other (?:two|three|four|five|six|ones))\b/i);
