/** 「某某区总预算多少」: the city and the district that the office belongs to have budgets of their own, in other documents. */
import { pattern } from '../../budget/pattern.ts';
import { recent } from '../../budget/recent.ts';
import { romanNames } from './offices.ts';

const ABOVE = pattern(/^(?<city>[^市区县旗州]{2,6}(?:市|州|盟))?(?<district>[^市区县旗州]{2,8}(?:区|县|旗|市))?/);
const MONEY = '(?:20\\d\\d年?|今年|本年|全年|的|年度|财政|政府|本级|一般公共|部门|预算|总|全部|整个|,|，|是){0,6}(?:预算|支出|收入|盘子|经费)(?:总额|总数|总量|数)?(?:是|有|大概|一共|共){0,2}(?:多少|几个?亿|几多)?(?:钱|万元?|亿元?)?(?:呢|啊)?[?？。]*$';
const WHOLE = '(?:全|整个)(?:区|市|县)(?:里|政府)?';
const ASKING = pattern(/^(?:请问|那么?|我想知道|想问|问下)/);

const moneyOf = recent((name: string) => new RegExp(`^${name}(?:政府)?${MONEY}`));

/** Where nothing but the body and its money is named. */
export function asksBodyAbove(question: string, department: string, alone: boolean): boolean {
  const office = department.replace(/\s/g, '');
  const { city, district } = ABOVE.exec(office)?.groups ?? {};
  const names = [city !== undefined && district !== undefined ? city + district : undefined, city, district].filter((name): name is string => name !== undefined && name.length < office.length);
  const text = question.replace(/\s/g, '').replace(ASKING, '');
  return [...names, ...(alone ? [WHOLE] : [])].some((name) => moneyOf(name).test(text)) || bodyAboveEn(question, [city, district].flatMap((name) => name ?? []), alone);
}

const BODY_EN = '(?:(?:city|municipality|district|county) of (?<of>[a-z]+)|(?<own>[a-z]+) (?:city|municipality|district|county)|(?<bare>city|municipality|district|county))(?: government)?(?: as a whole| overall| altogether)?';
const WHOLE_EN = '(?:(?:the )?(?<whole>whole|entire) (?:of )?)?(?:the )?';
const TIME_EN = '(?: (?:in total|altogether|overall|this year|a year|in 20\\d\\d))*\\W*$';
/** "How much does Pingshan district spend", "the total budget of the whole city". */
const SPENDS_EN = [
  new RegExp(`^\\W*(?:and |so )?(?:how much|what)(?: money)? (?:does|did|will) ${WHOLE_EN}${BODY_EN} (?:spend|cost|get|receive|budget|have|take in)${TIME_EN}`, 'i'),
  new RegExp(`^\\W*(?:and |so )?(?:(?:what|how much|how big)(?:['’]s| is| was) )?(?:the )?(?:total |overall |whole |entire )?(?:budget|spending|expenditure|revenue|income)(?: total)? (?:of|for) ${WHOLE_EN}${BODY_EN}${TIME_EN}`, 'i'),
  new RegExp(`^\\W*(?:and |so )?(?:what|how much|how big|how large)(?:['’]s| is| was) ${WHOLE_EN}${BODY_EN}(?:['’]s)? (?:total |overall |whole )?(?:budget|spending|expenditure|revenue|income)${TIME_EN}`, 'i'),
];

/** A body that is named, or one that is called the whole of it in the first message. */
function bodyAboveEn(question: string, names: readonly string[], alone: boolean): boolean {
  const groups = SPENDS_EN.map((pattern) => pattern.exec(question)?.groups).find((found) => found !== undefined);
  const named = groups?.['of'] ?? groups?.['own'];
  return groups !== undefined && (named !== undefined ? romanNames(names).includes(named.toLowerCase()) || (alone && /^(?:whole|entire)$/i.test(named)) : alone && groups['whole'] !== undefined);
}
