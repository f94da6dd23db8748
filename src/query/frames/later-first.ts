/** 「2022 年的甲比 2023 年高」: the later year is set against the earlier one. */
import { pattern } from '../../budget/pattern.ts';

const LATER_SECOND = pattern(/^20(\d\d)年的?([^,，;；?？\d]{2,14}?)(?:是不是|是否)?比20(\d\d)年的?([高多大低少小])(?=[了吧吗?？,，]|$)/);

export function laterFirst(text: string): string {
  return text.replace(LATER_SECOND, (said: string, one: string, name: string, other: string, side: string) => (Number(one) < Number(other) ? `${name}20${other}年比20${one}年${/[高多大]/.test(side) ? '少' : '多'}` : said));
}
