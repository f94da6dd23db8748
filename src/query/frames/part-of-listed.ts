/** 「定编 18 辆，非定编 4 辆，非定编占几成」, 「甲和乙，后者占丙多少」: one of the things just listed, of all that is listed or of the whole that is named. */
import { pattern } from '../../budget/pattern.ts';

const AMOUNT = String.raw`(?:\s*(?:是|为|有)?\s*\d[\d,.]*\s*(?:万元?|亿元?|元|辆|台|部|人|名|个|户|家|处|块)?)?`;
const NAME = '[^，,。?？;；占\\d、和与跟]{2,14}?';
/** 「货物 862 服务 1948」: the amount of the one ends it. */
const BETWEEN = '(?:[，,、;；]\\s*|和|与|跟|(?<=\\d|\\d(?:万|亿|万元|元|人|辆|名|个|台)))';
const LISTED = pattern(new RegExp(`^(?:请问|那)?(?<first>${NAME})${AMOUNT}${BETWEEN}(?<second>${NAME})${AMOUNT}(?:${BETWEEN}(?<third>${NAME})${AMOUNT})?(?:[，,;；]|这[两三]个?[，,])\\s*(?:其中|那么?|请问)?(?<part>[^，,。?？占\\d]{1,14}?)(?:的|又|大概|大约|要)?占(?:了|到)?(?<rest>[^，,。?？]{1,24}[?？。呢啊]*)$`));
const OF_ALL = pattern(/^(?:它们|两者|两项|三项|总数|合计|总和|全部|二者|其中|一共|总共)?的?(?:几成|多少|百分之几|多大(?:比例|比重)|(?:比例|比重)(?:是|有)?(?:多少|多大)?)[?？。呢啊]*$/);
const OTHER_ASKED = pattern(/多少|几(?!成)|吗|呢/);

/** 「甲和乙各占多少」: two questions, and neither is a part of the other. */
const EACH = pattern(/^(?:请问|那)?([^，,。?？占\d和与]{2,12})(?:和|与|跟|、)([^，,。?？占\d和与]{2,12}?)(?:分别|各自?|各)占(?:了)?(?:几成|多少|百分之几|多大比[例重]|比[例重](?:是)?多少)[?？。呢]*$/);

export function eachAsPart(message: string): string {
  const [, first, second] = EACH.exec(message.trim()) ?? [];
  return first === undefined || second === undefined ? message : `${first}占多少？${second}占多少？`;
}

export function withPartOfListed(text: string): string {
  const groups = text.includes('占') ? LISTED.exec(text)?.groups : undefined;
  const [first, second, part, rest] = [groups?.['first'], groups?.['second'], groups?.['part'], groups?.['rest']];
  if (first === undefined || second === undefined || part === undefined || rest === undefined) return text;
  const names = [first, second, ...(groups?.['third'] === undefined ? [] : [groups['third']])];
  if (names.some((name) => OTHER_ASKED.test(name))) return text;
  const exact = names.find((name) => name === part);
  const fitting = names.filter((name) => name.includes(part) || part.includes(name));
  const own = part === '后者' && names.length === 2 ? second : part === '前者' && names.length === 2 ? first : exact ?? (fitting.length === 1 ? fitting[0] : undefined);
  if (own === undefined) return text;
  // 「收入 27126，其中基金 1924」: the first is the whole.
  const inner = own === second && names.length === 2 ? /^其中的?(.{1,14})$/.exec(own)?.[1] : undefined;
  if (inner !== undefined && OF_ALL.test(rest)) return `${inner}占${first}的百分之几`;
  return OF_ALL.test(rest) ? `${names.map(inFull).join('、')}加起来，${inFull(own)}占百分之几` : `${own}占${rest}`;
}

/** 「基本 6878 项目 20248」: the two kinds of expenditure. */
function inFull(name: string): string {
  return /^(?:基本|项目)$/.test(name) ? `${name}支出` : name;
}
