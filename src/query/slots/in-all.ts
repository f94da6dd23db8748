/** 「一共花多少」, "and how much in total": a clause that asks what all of something comes to, and does not say of what. */
import { pattern } from '../../budget/pattern.ts';

const IN_ALL_ZH = pattern(/^(?:那|那么|它们?|这些)?(?:一共|总共|合计|总的|全部)(?:下来|算下来)?(?:是|要|得|需要|会)?(?:花|用|支出|付)?(?:了|掉)?(?:多少|几)(?:钱|万元?|元|资金|经费)?[呢啊]?[?？。]*$/);
const IN_ALL = '(?:in total|altogether|in all|all together|all told)';
const COSTS = '(?:(?:do|does|will|would|is|are) (?:it|they|that|those|these|all of (?:them|it))(?: all)?(?: (?:cost|come to))?)';
const IN_ALL_EN = pattern(new RegExp(`^\\W*(?:and )?(?:(?:how much|what)(?: money)?(?: ${COSTS})? ${IN_ALL}(?: ${COSTS})?|${IN_ALL},? how much(?: ${COSTS})?)\\W*$`, 'i'));

export function asksInAll(clause: string): boolean {
  return IN_ALL_ZH.test(clause.trim()) || IN_ALL_EN.test(clause.trim());
}
