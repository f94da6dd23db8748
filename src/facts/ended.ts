/** What a budget has no more: 「甲专项 2024 年不再安排，比 2023 年减少 6 万元」, 「三是甲专项到期，减少 6 万元」. */
import { EARLIER } from './wording.ts';

const NOT_AGAIN = /(?:^|[，。；：])\s*(?:此外|另外)?[，：]?\s*([^，。；：\d]{2,24}?)\s*(?:(?:20\d{2}\s*年|本年|今年)(?:度)?(?:预算)?)?\s*(?:不再|未再|不予|不)(?:安排|列支|编列|实施)(?:预算)?[，,]\s*$/;
const OVER = /[一二三四五六七八九十]是\s*([^，。；：\d]{2,24}?)(?:已?到期|已?取消|已?结束|已?终止|完结|已?完成|已?完工|已?竣工|不再安排)[，,]\s*$/;

/** 「2023 年安排的甲项目」 */
const WAS = new RegExp(`^(?:此外|另外|同时)?[，,]?\\s*(${EARLIER})(?:度)?\\s*(?:预算)?(?:安排|下达|实施|列支)的(.{2,})$`);
const NO_MORE = /^[^。；]{0,20}?[，,]\s*((?:20\d{2}\s*年|本年|今年)?(?:度)?(?:预算)?(?:不再|未再|不予)(?:安排|列支|编列|实施))/;

/** What an earlier year's budget had, with the words for that year. */
export function hadIn(clause: string): { year: string; name: string } | null {
  const [, year, name] = WAS.exec(clause) ?? [];
  return year === undefined || name === undefined ? null : { year, name: name.trim() };
}

/** Where the words after a figure say that it is budgeted no more. */
export function noMoreAfter(after: string): { from: number; to: number } | null {
  const found = NO_MORE.exec(after);
  return found ? { from: found[0].length - (found[1]?.length ?? 0), to: found[0].length } : null;
}

/** The name of what the words before a comparison say is budgeted no more. */
export function notAgainIn(before: string): string | null {
  return NOT_AGAIN.exec(before)?.[1]?.trim() ?? null;
}

/** The name of what ended, where a list of causes tells what that took away. */
export function overIn(before: string): string | null {
  return OVER.exec(before)?.[1]?.trim() ?? null;
}

/** 「二是甲扩编，增加 5 万元」: the cause stands before the comma; after money it is what that money is of. */
export function ordinalCauseIn(before: string): string | null {
  return /(?:[一二三四五六七八九十]是|[一另]方面(?:是|系|为)?)\s*([^，。；：\d]{2,24}?)[，,]\s*$/.exec(before)?.[1]?.trim() ?? null;
}

/** The name before 「（上年 80 万元）到期不再安排」 or 「结束，上年安排的 86 万元本年不再安排」; `before` ends at the figure, `after` begins behind its unit. */
export function endedInBracket(before: string, after: string): string | null {
  const bracket = /^\s*[)）]/.test(after);
  if (!(bracket ? NOT_AGAIN_BRACKET : NOT_AGAIN_AFTER).test(after)) return null;
  return (bracket ? HAD_IN_BRACKET : HAD_AFTER_END).exec(before)?.[1]?.trim() ?? null;
}
const NOT_AGAIN_BRACKET = /^\s*[)）]\s*(?:已?到期|已?完成|已?结束|已?取消)*[，,]?\s*(?:20\d{2}\s*年|本年|今年)?\s*(?:不再|未再|不予|未)(?:安排|列支|编列|实施)/;
const NOT_AGAIN_AFTER = /^\s*[，,]?\s*(?:20\d{2}\s*年|本年|今年)(?:度)?(?:预算)?\s*(?:不再|未再|不予)(?:安排|列支|编列|实施)/;
const HAD_IN_BRACKET = /(?:^|[，。；：、])\s*([^，。；：、（()）\d]{3,24})[（(]\s*(?:上年|去年|20\d{2}\s*年)(?:度)?(?:预算)?(?:数|安排)?(?:为)?\s*$/;
const HAD_AFTER_END = /(?:^|[，。；：、])\s*(?:[一二三四五六七八九十]是\s*)?([^，。；：、（()）\d]{3,24}?)(?:已?到期|已?完成|已?结束|已?完工|已?终止|已?取消)[，,]\s*(?:上年|去年|20\d{2}\s*年)(?:度)?(?:预算)?(?:安排|下达|列支)的\s*$/;
