/** "What satisfaction is expected from A, and from B?": the preposition said again asks the same of another thing. */
import { pattern } from '../../budget/pattern.ts';
const HEADED = pattern(/^(?<head>\W*(?:(?:and|so) )?(?:what|which|how)\b[^,;?]*?\b(?:satisf\w+|says?|said|told|tells?|mention(?:s|ed)?|promises?|writes?|written)\b[^,;?]*? )(?<prep>about|on|of|from|for|among|with|by) (?<first>[^,;?]{3,80}?),? and (?:also )?\k<prep> (?<second>[^,;?]{3,80}?)(?<rest>\W*)$/i);

/** 「三小场所要查的家数和覆盖率」, "small premises: number to be checked, and the coverage rate": a number and a rate of the same thing. */
const NUMBER_AND_RATE_ZH = pattern(/^((?:[^，,？?多少几]{2,14}))的?((?:要|应|需)?(?:[排检巡抽]?查|培训|办[理件])?的?(?:数量|[家户件人场栋]数|场次|人次|次数))(?:和|与|以及|及|、|还有|跟)([\u4e00-\u9fff]{2,5}率|满意度)((?:各|分别|目标|要求|要|是|有|多少|几|达到?|呢|请|报|给)*[?？。]*)$/);
const NUMBER_AND_RATE_EN = pattern(/^([^:?–]{4,70}?)(?:: | ?[–—] | - )((?:the |target )?(?:number|how many)\b[^?]{0,50}?),? (?:and|plus|as well as) ((?:the |its |their |target )*(?:[a-z]+ )?(?:rate|satisfaction)\b[^?]{0,20})(\W*)$/i);

export function withRepeatedHead(question: string): string[] {
  const [, thing, number, rate, tail = ''] = NUMBER_AND_RATE_ZH.exec(question.trim()) ?? [];
  if (thing !== undefined && number !== undefined && rate !== undefined) return [`${thing.replace(/的$/, '')}的${number.replace(/^的/, '')}${tail}`, `${thing.replace(/的$/, '')}的${rate}${tail}`];
  const [, head, count, share] = NUMBER_AND_RATE_EN.exec(question.trim()) ?? [];
  if (head !== undefined && count !== undefined && share !== undefined) return [`${head}: ${count}?`, `${head}: ${share}?`];
  return fromAndFrom(question);
}

function fromAndFrom(question: string): string[] {
  const { head, prep, first, second } = HEADED.exec(question)?.groups ?? {};
  return head === undefined || prep === undefined || first === undefined || second === undefined ? [question] : [`${head}${prep} ${first}?`, `${head}${prep} ${second}?`];
}
